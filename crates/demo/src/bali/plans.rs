//! What people plan for life at home, begun before they leave and changed when life turns out otherwise; and money in their hands on arrival.

use chrono::Months;
use serde_json::json;

use crate::{
    Stuck, Walk,
    steps::{self, costing, measure},
};

/// Before departure: the first version, as far as anybody can see from here.
pub(super) async fn begun(walk: &Walk<'_>) -> Result<(), Stuck> {
    let spring = walk.today() + Months::new(4);
    let seeds = costing(
        measure(
            "economic",
            "individual",
            "To grow vegetables and sell them",
            "Seeds, tools and a place at the market",
            "Receiving office",
        ),
        4_500_000,
        "VND",
    );
    let debt = measure(
        "economic",
        "structural",
        "To pay the lender back without losing the house",
        "Advice on debts at the legal aid centre",
        "Legal aid centre of the province",
    );
    let papers = measure(
        "social",
        "structural",
        "A health insurance card",
        "Goes to the commune together, with the old card",
        "Receiving office",
    );
    let mother = measure(
        "psychosocial",
        "individual",
        "To live with her mother again",
        "A call every week until then",
        "Herself",
    );
    let mut measures = [seeds, debt, papers, mother];
    measures[0]["measure_until"] = json!(spring);
    let words = "I want to be home before the rice is planted, and to owe nobody anything.";
    walk.act(
        &walk.team().counsellor,
        "draw-plan",
        steps::plan(walk.today(), words, &measures),
    )
    .await
    .map(drop)
}

/// At home: the flood took the seedlings, and what she can do with her hands is worth more.
pub(super) async fn changed(walk: &Walk<'_>) -> Result<(), Stuck> {
    let sewing = costing(
        measure(
            "economic",
            "individual",
            "To earn with sewing",
            "A sewing machine and cloth for the first orders",
            "Receiving office",
        ),
        9_800_000,
        "VND",
    );
    let orders = measure(
        "economic",
        "community",
        "Orders before the new year",
        "Shows her work to the Women’s Union, which buys school clothes",
        "Women’s Union of her commune",
    );
    let debt = measure(
        "economic",
        "structural",
        "To pay the lender back in small parts",
        "A written agreement, made at the legal aid centre",
        "Legal aid centre of the province",
    );
    let evenings = measure(
        "psychosocial",
        "community",
        "Somebody to talk to who was away too",
        "Evenings of women who have returned",
        "Women’s Union of her commune",
    );
    let words =
        "No more seedlings. I sew well, people ask for it. I want my own table at the market.";
    walk.act(
        walk.receiver(),
        "draw-plan",
        steps::plan(walk.today(), words, &[sewing, orders, debt, evenings]),
    )
    .await
    .map(drop)
}

/// On arrival: the allowance of the first days, counted out at the airport.
pub(super) async fn money_on_arrival(walk: &Walk<'_>) -> Result<(), Stuck> {
    let by = &walk.receiver().staff.name;
    let money = steps::money_handed_over(walk.today(), by);
    walk.act(walk.receiver(), "hand-over-money", money)
        .await
        .map(drop)
}
