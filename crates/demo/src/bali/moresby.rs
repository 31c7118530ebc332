//! From Papua New Guinea to Nepal: nine people deceived with false promises of work, and two who were held on the same day.
//!
//! All are detained. Screening tells them apart, and only they themselves decide.

use homeward_app::App;
use serde_json::{Value, json};

use super::{Bali, Told, When};
use crate::{Profile, Stuck, Walk, World, steps};

const FACTORY: &str = "A man in town promised work in a plastics factory. I paid nearly 8,000 dollars for the flight and the visa. \
    At the airport the officers said the visa was false. There is no such factory.";

/// How far a person's case has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// Declared, the Kathmandu office asked.
    Asked,
    /// Declared.
    Declared,
    /// Declared; the place of return is suspended.
    RoadsCut,
    /// Said no after the declaration.
    SaysNo,
    /// Works with the police; protection at home is not agreed yet.
    Witness,
    /// The risk assessment waits for a second person.
    Unverified,
    /// The receiving office can assist; papers and health are being seen to.
    Prepared,
    /// Booked.
    Booked,
    /// Was pressed to sign by a guard.
    Pressed,
    /// Counselled, still thinking.
    Thinking,
}

const DECEIVED: &[(Way, Told)] = &[
    (
        Way::Asked,
        Told {
            name: "Bhakta Bahadur Ghale",
            script: "भक्त बहादुर घले",
            called: "Bhakta-ji",
            born: "1990-02-14",
            place: "Gorkha",
            area: "NP-P4",
            history: FACTORY,
            worry: "I borrowed from eleven people. How do I look them in the face?",
            seen: "A mason. Counts his debts aloud, and then what he can earn. Slowly the second list grows.",
        },
    ),
    (
        Way::Declared,
        Told {
            name: "Sanu Maya Rumba",
            script: "सानु माया रुम्बा",
            called: "Sanu",
            born: "1996-12-01",
            place: "Nuwakot",
            area: "NP-P3",
            history: FACTORY,
            worry: "My in-laws may not take me back.",
            seen: "Cries when she speaks of her daughter, then straightens up and asks about bus times.",
        },
    ),
    (
        Way::RoadsCut,
        Told {
            name: "Tek Raj Bohora",
            script: "टेक राज बोहोरा",
            called: "Tek Raj",
            born: "1985-07-23",
            place: "Jumla",
            area: "NP-P6",
            history: FACTORY,
            worry: "They say the road to my village is gone. Where shall I go then?",
            seen: "Would rather wait here than be stuck half-way. Understands why nothing is booked.",
        },
    ),
    (
        Way::SaysNo,
        Told {
            name: "Laxmi Pariyar",
            script: "लक्ष्मी परियार",
            called: "Laxmi",
            born: "2001-05-08",
            place: "Butwal",
            area: "NP-P5",
            history: FACTORY,
            worry: "I said yes because the others did. I am not sure.",
            seen: "Looks to the others before she answers. Asked alone, she says less, and means it more.",
        },
    ),
    (
        Way::Witness,
        Told {
            name: "Chandra Dhoj Rokaya",
            script: "चन्द्र ध्वज रोकाया",
            called: "Chandra",
            born: "1993-10-19",
            place: "Dhangadhi",
            area: "NP-P7",
            history: FACTORY,
            worry: "I gave the police his name. He knows my brother’s shop.",
            seen: "Brave and frightened at once. Wants to be a witness, and wants to live.",
        },
    ),
    (
        Way::Unverified,
        Told {
            name: "Junu Darnal",
            script: "जुनु दर्नाल",
            called: "Junu",
            born: "1999-01-27",
            place: "Itahari",
            area: "NP-P1",
            history: FACTORY,
            worry: "Nobody at home must learn how I came here.",
            seen: "A seamstress. Mends the others’ clothes, and so they talk to her.",
        },
    ),
    (
        Way::Prepared,
        Told {
            name: "Purna Kumar Sunuwar",
            script: "पूर्ण कुमार सुनुवार",
            called: "Purna dai",
            born: "1982-04-04",
            place: "Ramechhap",
            area: "NP-P3",
            history: FACTORY,
            worry: "Is there work on the road project? I can lay stone.",
            seen: "The eldest; the others listen to him. Steady, dry humour.",
        },
    ),
    (
        Way::Booked,
        Told {
            name: "Rejina Thing",
            script: "रेजिना थिङ",
            called: "Rejina",
            born: "2003-08-16",
            place: "Hetauda",
            area: "NP-P3",
            history: FACTORY,
            worry: "I want to go before the festival. May my aunt come to the airport?",
            seen: "Young, quick, angry at the recruiter rather than at herself: a good sign.",
        },
    ),
    (
        Way::Pressed,
        Told {
            name: "Mohan Kathayat",
            script: "मोहन कठायत",
            called: "Mohan",
            born: "1988-06-11",
            place: "Surkhet bazaar, now with a cousin in Nepalgunj",
            area: "NP-P5",
            history: FACTORY,
            worry: "The guard said: sign, or you stay here for years.",
            seen: "Does not meet anyone’s eye. Ate for the first time after the guard was sent away.",
        },
    ),
];

const HELD_WITH_THEM: &[(Way, Told)] = &[
    (
        Way::Asked,
        Told {
            name: "Dinesh Pokhrel",
            script: "दिनेश पोखरेल",
            called: "Dinesh",
            born: "1995-03-25",
            place: "Pokhara",
            area: "NP-P4",
            history: "I came as a cook for a hotel. They say the letter from the hotel is false. The hotel no longer answers.",
            worry: "Will there be a stamp in my passport?",
            seen: "A cook with eight years at his trade. Nobody deceived or threatened him; he is simply tired of the cell.",
        },
    ),
    (
        Way::Thinking,
        Told {
            name: "Sabina Mahat",
            script: "सबिना महत",
            called: "Sabina",
            born: "1997-09-30",
            place: "Bhaktapur",
            area: "NP-P3",
            history: "I was to visit a cousin. The officer did not believe the invitation. I have the cousin’s letters.",
            worry: "The lawyer says I might be let in after all. I want to hear that first.",
            seen: "Weighs both ways with care, and is in no hurry. That is her right.",
        },
    ),
];

pub(super) async fn deceived(
    app: &App,
    world: &World,
    when: When,
    made: &mut Bali,
) -> Result<(), Stuck> {
    for (way, told) in DECEIVED {
        let profile = told
            .of(Profile::adult()
                .between("moresby", "NP", "ne")
                .detained()
                .trafficked())
            .detail(held());
        walk(app, world, when, *way, told.place, profile, made).await?;
    }
    for (way, told) in HELD_WITH_THEM {
        let profile = told
            .of(Profile::adult().between("moresby", "NP", "ne").detained())
            .detail(held())
            .says("screen-trafficking", json!({ "note": "Nobody recruited, held or threatened this person. The papers are another matter, and not ours." }));
        walk(app, world, when, *way, told.place, profile, made).await?;
    }
    Ok(())
}

/// What is the same for all who are held.
fn held() -> Value {
    json!({
        "categories": ["administrative-detention", "irregular"], "heard_by": "authority",
        "safe_contact": "In detention: only in person. Letters are opened.",
    })
}

async fn walk(
    app: &App,
    world: &World,
    when: When,
    way: Way,
    place: &str,
    mut profile: Profile,
    made: &mut Bali,
) -> Result<(), Stuck> {
    let departs_on = when.in_days(match way {
        Way::Booked => 10,
        Way::Prepared => 14,
        Way::Thinking => 22,
        _ => 15,
    });
    match way {
        Way::Witness => {
            profile = profile
                .says("screen-trafficking", json!({ "cooperates": "yes", "trafficker_knows": "unknown", "note": "Identified the recruiter from a photograph. The police want him as a witness." }))
                .says("assess-risk", json!({
                    "level": "high", "specific_risks": "The recruiter has family in the same town and may know who spoke.",
                    "mitigation": "Another town, a number that answers day and night, the police there told only with his agreement.",
                    "mitigation_agreed": "not-asked",
                }));
        }
        Way::Pressed => {
            profile = profile.says("counsel", json!({
                "free_choice": "unknown", "pressure_signs": "yes", "detention_no_threat": "no", "outcome": "still-considering",
            }));
        }
        Way::Thinking => {
            profile = profile.says("counsel", json!({ "outcome": "still-considering" }));
        }
        _ => {}
    }
    let mut walk = Walk::new(app, world, profile)
        .departing(departs_on)
        .in_its_own_time();
    let team = walk.team();
    match way {
        Way::Asked => walk.ask().await?,
        Way::Declared | Way::RoadsCut => walk.to_declared().await?,
        Way::Prepared => walk.prepare().await?,
        Way::Booked => {
            walk.to_booked().await?;
            change_in_manila(&walk).await?;
        }
        Way::Witness => walk.assess().await?,
        Way::Thinking => walk.counsel().await?,
        Way::SaysNo => {
            walk.to_declared().await?;
            walk.wait_for(18, 10);
            let no = steps::and(steps::withdrawn(), json!({ "channel": "in-person" }));
            walk.act(&team.counsellor, "withdraw", no).await?;
        }
        Way::Unverified => {
            walk.counsel().await?;
            walk.wait_for(20, 10);
            let today = walk.today();
            walk.act(
                &team.counsellor,
                "assess-vulnerability",
                steps::vulnerability(),
            )
            .await?;
            walk.act(
                &team.trafficking,
                "screen-trafficking",
                steps::screened_with_indicators(today),
            )
            .await?;
            walk.act(&team.trafficking, "assess-risk", steps::risk(today))
                .await?;
        }
        Way::Pressed => {
            walk.counsel().await?;
            walk.wait_for(30, 9);
            let incident = "A guard told him to sign or stay for years. Raised with the head of the centre; legal aid informed with his agreement.";
            walk.act(&team.lead, "record-incident", steps::incident(incident))
                .await?;
        }
    }
    if matches!(way, Way::Booked | Way::Prepared | Way::RoadsCut) {
        let history = steps::deceived_and_in_debt(place);
        walk.act(&team.counsellor, "record-migration-history", history)
            .await?;
    }
    match way {
        Way::RoadsCut => made.note("suspended-area", &walk),
        Way::SaysNo => made.note("withdrawn", &walk),
        Way::Witness => made.note("high-risk-witness", &walk),
        Way::Unverified => made.note("risk-unverified", &walk),
        Way::Pressed => made.note("pressed-to-sign", &walk),
        _ => {}
    }
    made.detained.push(walk.number().clone());
    Ok(())
}

/// Where people change, the office there looks after them: they agree that it hears of their journey.
async fn change_in_manila(walk: &Walk<'_>) -> Result<(), Stuck> {
    let agreed = steps::consent_given(
        walk.today(),
        "ne",
        "travel",
        &["identity", "family", "journey", "needs"],
        json!({ "to_office": "manila" }),
    );
    walk.act(&walk.team().counsellor, "give-consent", agreed)
        .await?;
    let lands = (walk.lands_at_stop(), chrono_tz::Asia::Manila);
    let met = steps::and(
        steps::assistance("transit", "Jun Caparas", lands),
        json!({ "assistance_office": "manila" }),
    );
    walk.act(&walk.team().travel, "set-assistance", met).await?;
    Ok(())
}
