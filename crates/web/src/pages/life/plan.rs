//! The plan as it is: what the person wants, and what is planned.

use homeward_app::life::LifeView;
use homeward_domain::{
    codes::{Code, PlanDimension},
    facts::PlanMeasure,
};
use homeward_i18n::{Arg, Lang, day, t, t_with};
use maud::{Markup, html};

use crate::{
    components::{Column, Table, bdi, inset, ltr, panel},
    links,
};

/// The version that counts; nothing where there is none.
pub(super) fn plan(lang: Lang, view: &LifeView) -> Markup {
    let Some((version, plan)) = &view.plan else {
        return html! {};
    };
    let named = [
        ("number", Arg::from(i64::from(*version))),
        ("day", Arg::from(plan.planned_on.0)),
    ];
    let title = t(lang, "v-paper-form-plan");
    let measures = PlanDimension::ALL.iter().flat_map(|dimension| {
        let all = plan.plan_measures.iter();
        all.filter(move |m| m.plan_dimension == *dimension)
    });
    let table = Table {
        caption: title.clone(),
        caption_is_hidden: true,
        columns: [
            "f-plan-dimension",
            "f-plan-level",
            "f-measure-wanted",
            "f-measure-done",
            "f-measure-by",
            "f-measure-until",
            "life-plan-cost",
        ]
        .map(|key| Column::new(t(lang, key)))
        .to_vec(),
        rows: measures.map(|m| measure(lang, m)).collect(),
    };
    let body = html! {
        p .quiet { (t_with(lang, "forms-plan-which", &named)) }
        @if let Some(words) = &plan.own_words { (inset(bdi(&words.0))) }
        (table.render(lang))
        p { a href=(links::forms(&view.case.number)) { (t(lang, "forms-title")) } }
    };
    panel(&title, body)
}

fn measure(lang: Lang, one: &PlanMeasure) -> Vec<Markup> {
    let cost = one.amount.zip(one.currency.as_ref());
    vec![
        html! { (t(lang, &format!("v-plan-dimension-{}", one.plan_dimension.code()))) },
        html! { (t(lang, &format!("v-plan-level-{}", one.plan_level.code()))) },
        html! { (bdi(&one.measure_wanted)) },
        html! { (bdi(&one.measure_done)) },
        html! { @if let Some(by) = &one.measure_by { (bdi(by)) } },
        html! { @if let Some(until) = one.measure_until { (day(lang, until)) } },
        html! { @if let Some((amount, currency)) = cost { (ltr(&currency.written(amount))) } },
    ]
}
