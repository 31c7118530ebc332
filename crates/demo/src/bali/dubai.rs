//! From the United Arab Emirates to Sri Lanka: six people rescued at sea, among them a child alone.

use homeward_app::App;
use homeward_domain::stage::StageName;
use serde_json::json;

use super::{Bali, Told, When, join};
use crate::{Care, Papers, Profile, Stuck, Walk, World, steps};

const HISTORY: &str = "Forty-five of us were on the boat. It took water on the third night. A freighter took us up and brought us to Dubai, \
    where the Red Crescent gave us beds.";

/// The adults: language, a condition if any, and who they are.
const ADULTS: &[(&str, Option<&str>, Told)] = &[
    (
        "si",
        None,
        Told {
            name: "Tharindu Weerakkody",
            script: "තරිඳු වීරක්කොඩි",
            called: "Tharindu",
            born: "1994-08-21",
            place: "Chilaw",
            area: "LK-62",
            history: HISTORY,
            worry: "The boatman wants the second half of his money. Will he come to my mother’s house?",
            seen: "A fisherman, quiet at first. Sleeps again since he knows where his brother is.",
        },
    ),
    (
        "ta",
        None,
        Told {
            name: "Kavitha Sivapalan",
            script: "கவிதா சிவபாலன்",
            called: "Kavitha",
            born: "1989-03-30",
            place: "Kalmunai",
            area: "LK-52",
            history: HISTORY,
            worry: "People will say that I failed. I sold my sewing machine to go.",
            seen: "A widow who traded in cloth. Knows what she wants to start again with, to the last yard.",
        },
    ),
    (
        "si",
        None,
        Told {
            name: "Ruwan Hettige",
            script: "රුවන් හෙට්ටිගේ",
            called: "Ruwan",
            born: "1987-11-02",
            place: "Ambalangoda",
            area: "LK-31",
            history: HISTORY,
            worry: "Will they ask me questions at the airport, and for how long?",
            seen: "Worried about questioning, calmer after speaking with the lawyer. Has two children waiting.",
        },
    ),
    (
        "ta",
        Some("Diabetes since four years; insulin twice a day."),
        Told {
            name: "Muralitharan Kandiah",
            script: "முரளிதரன் கந்தையா",
            called: "Mr Kandiah",
            born: "1979-01-17",
            place: "Point Pedro",
            area: "LK-41",
            history: HISTORY,
            worry: "Is there insulin at the clinic in Point Pedro, and must I pay?",
            seen: "A teacher. Keeps the others’ spirits up, forgets his own meals. The doctor knows.",
        },
    ),
    (
        "si",
        None,
        Told {
            name: "Dilhani Abeyrathna",
            script: "දිල්හානි අබේරත්න",
            called: "Dilhani",
            born: "1998-09-09",
            place: "Matara",
            area: "LK-32",
            history: HISTORY,
            worry: "My father does not speak to me since I left.",
            seen: "Spoke with her sister by video, with us out of the room. The sister will fetch her.",
        },
    ),
];

const CHILD: Told = Told {
    name: "Nilan Arulnathan",
    script: "நிலன் அருள்நாதன்",
    called: "Nilan",
    born: "2010-06-19",
    place: "Vavuniya",
    area: "LK-44",
    history: "My uncle put me on the boat with a neighbour. The neighbour was among those who were granted protection. I was not, and I did not want to stay without him.",
    worry: "I do not want to sleep in a home with locked doors.",
    seen: "Fifteen, polite, laughs when the talk is of cricket. His guardian visits every day.",
};

pub(super) async fn rescued_at_sea(
    app: &App,
    world: &World,
    when: When,
    made: &mut Bali,
) -> Result<(), Stuck> {
    let rescued = |language: &'static str, told: &Told| {
        told.of(Profile::adult().between("dubai", "LK", language).afraid().papers(Papers::FromConsulate).verified())
            .detail(json!({ "categories": ["rejected-asylum", "smuggled"], "heard_by": "ngo" }))
            .says("refer-protection", json!({ "reason": "Asks for international protection; the claim is decided before anything else. No consulate hears of it." }))
            .says("record-protection-outcome", json!({ "note": "Not recognised as a refugee after interview and appeal. Explained in the person’s language, with a lawyer." }))
            .says("request-verification", json!({ "consulate": "Consulate of Sri Lanka in Dubai" }))
            .says("record-consulate-answer", json!({ "note": "Interviewed at the consulate, an interpreter of ours beside each." }))
            .says("request-document", json!({ "consulate": "Consulate of Sri Lanka in Dubai" }))
            .says("decide-eligibility", json!({ "reasons": "Rescued at sea, without means and without a right to stay; no removal order. Help is wished for." }))
            .says("record-arrival", json!({ "note": "Met at the gate." }))
    };
    let mut walks: Vec<Walk<'_>> = Vec::new();
    for (language, condition, told) in ADULTS {
        let mut profile = rescued(language, told);
        if let Some(condition) = condition {
            profile = profile.ill(condition);
        }
        let Some(first) = walks.first() else {
            let mut first = Walk::new(app, world, profile)
                .departing(when.in_days(1))
                .in_its_own_time();
            first.register().await?;
            walks.push(first);
            continue;
        };
        let mut other = first.alongside(profile);
        join("travel", "rescued from the same boat", first, &mut other).await?;
        walks.push(other);
    }
    let alone = Profile {
        care: Care::Unaccompanied {
            guardian: "Mariam Al Suwaidi".to_owned(),
            receiver: "Yogeswary Arulnathan, aunt".to_owned(),
            escort: "Leena Thomas".to_owned(),
        },
        ..rescued("ta", &CHILD)
    }
    .detail(json!({ "says_under_18": "yes", "categories": ["unaccompanied-child", "rejected-asylum", "smuggled"] }))
    .says("record-best-interests", json!({
        "body_name": "Child Protection Panel, Dubai",
        "child_view": "My aunt cooks like my mother did. I want to go to the school with the big tree. I do not want to fly alone.",
    }))
    .says("assess-vulnerability", json!({
        "household": "Parents dead. An aunt in Vavuniya with two daughters, visited by the Colombo office: poor, warm, willing.",
        "needs_during": "Somebody at his side the whole way.", "needs_after": "School place, a visit each month in the first half-year.",
    }))
    .says("ask-receiving-office", json!({ "message": "A boy of fifteen with an escort. His aunt comes to the airport; please check who she is." }))
    .says("release", json!({ "note": "Leena Thomas travels with him and carries his papers." }));
    let mut child = walks[0].alongside(alone);
    join(
        "travel",
        "rescued from the same boat",
        &walks[0],
        &mut child,
    )
    .await?;
    walks.push(child);

    let stages = [
        StageName::Eligible,
        StageName::Declared,
        StageName::Confirmed,
        StageName::Booked,
    ];
    for stage in stages {
        for walk in &mut walks {
            walk.to(stage).await?;
        }
    }
    let last_adult = ADULTS.len() - 1;
    for (at, walk) in walks.iter_mut().enumerate() {
        if at == last_adult {
            // A fever on the day of the check: she stays until it is gone.
            walk.wait_for(2, 13);
            let fever = steps::and(
                steps::embarkation(walk.today()),
                json!({ "fit": "no", "note": "Fever of 39. Look again tomorrow." }),
            );
            walk.act(&walk.team().doctor, "check-embarkation", fever)
                .await?;
            let hold = steps::held("medical", "Fever before boarding; she is in good hands.");
            walk.act(&walk.team().doctor, "hold", hold).await?;
            made.note("held-by-the-doctor", walk);
        } else {
            walk.to_released().await?;
        }
        made.rescued.push(walk.number().clone());
    }
    if let Some(child) = walks.last() {
        made.note("unaccompanied-child", child);
    }
    Ok(())
}
