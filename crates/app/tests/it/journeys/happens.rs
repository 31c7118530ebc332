//! What may come between: people change their minds, hours pass, places are suspended, entries are corrected, families part.

use chrono::{Days, Duration};
use homeward_app::{Actor, admin::Edit};
use homeward_demo::steps;
use homeward_domain::{
    administration::{LiftForm, SuspensionForm},
    case::EntryState,
    fields::Text,
    stage::StageName,
};
use serde_json::json;

use super::{
    people::{Done, MOTHER, People, details_of},
    told::Told,
};
use crate::ground::{Dice, seen};

/// One thing that may happen; mostly people go on.
pub(crate) async fn step(people: &mut People<'_>, dice: &mut Dice) -> Done {
    let on = dice.below(people.walks.len());
    let whole = people.g.whole(people.walks[on].number()).await;
    let waits = Told::whole(&whole).lines.iter().any(|l| l.waits);
    // Whoever is released leaves soon: much may come between all the same. And what waits for a second person gets one.
    let what = match whole.case.stage_at(people.now()) {
        StageName::Released if dice.one_in(8) => 100,
        StageName::Released if dice.one_in(8) => 101,
        StageName::Released if dice.one_in(5) => 70 + dice.below(30),
        StageName::Exited if dice.one_in(4) => 84,
        _ if waits && dice.one_in(3) => 84,
        _ => dice.below(100),
    };
    match what {
        0..=69 => people.go_on(on, dice).await,
        70..=72 => change_of_mind(people, on, dice).await,
        73..=74 => no_said_otherwise(people, on, dice).await,
        75..=80 => look_again(people, on, dice).await,
        81..=83 => hold(people, on, dice).await,
        84..=87 => correct(people, on, waits, dice).await,
        88..=90 => part_or_join(people, on, dice).await,
        91..=92 => journey_changes(people, on, dice).await,
        93..=94 => suspend_or_lift(people, on, dice).await,
        95..=96 => travel_all_the_same(people, on).await,
        97..=99 => pass(people, on, 1 + dice.below(30)),
        // The flight is missed, and a release runs out.
        100 => pass(people, on, 73),
        // Returns are suspended while somebody is at the airport.
        _ => {
            lift_suspensions(people).await;
            suspend(people, on, None).await;
            people.go_on(on, dice).await
        }
    }
}

/// A withdrawal, brought by anybody: also by an authority, which sees nothing.
async fn change_of_mind(people: &People<'_>, on: usize, dice: &mut Dice) -> Done {
    let g = people.g;
    let staff: Vec<&Actor> = g.world.actors().filter(|a| a.staff.active).collect();
    let by = dice.of::<&Actor>(&staff);
    people.act(on, by, "withdraw", steps::withdrawn()).await
}

/// Other ways in which a return ends or waits by the person's own word.
async fn no_said_otherwise(people: &People<'_>, on: usize, dice: &mut Dice) -> Done {
    let team = &people.g.world.manila;
    let no = json!({ "still_wishes": "no" });
    match dice.below(4) {
        0 => {
            let all = steps::consent_revoked(true, true);
            people
                .act(on, &team.counsellor, "revoke-consent", all)
                .await
        }
        1 => {
            let lost = steps::exited("lost-contact");
            people.act(on, &team.counsellor, "exit", lost).await
        }
        _ => {
            let no = steps::and(steps::reconfirmed("vi"), no);
            people.act(on, &team.manager, "reconfirm", no).await
        }
    }
}

/// What was judged before is judged again, and not as before.
async fn look_again(people: &People<'_>, on: usize, dice: &mut Dice) -> Done {
    let team = &people.g.world.manila;
    let today = people.walks[on].today();
    let talk = |other| steps::and(steps::counselled("vi", today), other);
    let (by, code, fields) = match dice.below(9) {
        0 => (
            &team.trafficking,
            "screen-trafficking",
            steps::screened_with_indicators(today),
        ),
        1 => (
            &team.lead,
            "assess-risk",
            steps::and(
                steps::risk(today),
                json!({ "irreparable_harm": "yes", "stay_options": "To ask for asylum." }),
            ),
        ),
        2 => (
            &team.counsellor,
            "counsel",
            talk(json!({ "pressure_signs": "yes" })),
        ),
        3 => (
            &team.counsellor,
            "counsel",
            talk(json!({ "fear_of_harm": "yes", "outcome": "referred", "concerns": "Afraid." })),
        ),
        4 => (
            &team.doctor,
            "check-embarkation",
            steps::and(steps::embarkation(today), json!({ "fit": "no" })),
        ),
        5 => (
            &team.counsellor,
            "refer-protection",
            steps::referred("unhcr", "Is afraid."),
        ),
        6 => (&team.lead, "treat-as-child", steps::treated_as_child()),
        // Nothing has changed: told to those who may know, and to nobody else.
        7 => (
            &team.trafficking,
            "screen-trafficking",
            steps::screened(today),
        ),
        _ => (&team.lead, "record-incident", steps::incident("A call.")),
    };
    people.act(on, by, code, fields).await
}

async fn hold(people: &People<'_>, on: usize, dice: &mut Dice) -> Done {
    let team = &people.g.world.manila;
    let kind = *dice.of(&["medical", "protection", "safety", "own-wish"]);
    let by = *dice.of(&[&team.counsellor, &team.travel, &team.lead]);
    people
        .act(on, by, "hold", steps::held(kind, "To look into."))
        .await
}

/// What is often struck out, because much rests on it.
const WEIGHTY: &[&str] = &[
    "withdraw",
    "exit",
    "revoke-consent",
    "declare",
    "reconfirm",
    "hold",
    "book",
    "cancel-booking",
];

/// Somebody strikes out an entry, or agrees that another does.
async fn correct(people: &People<'_>, on: usize, waits: bool, dice: &mut Dice) -> Done {
    let g = people.g;
    let team = &g.world.manila;
    let by = *dice.of(&[&team.manager, &team.lead, &team.counsellor]);
    // Newest first, by the numbers this reader has for them.
    let view = seen(&g.app, by, people.walks[on].number()).await;
    let waiting = view
        .entries
        .iter()
        .find(|e| e.state == EntryState::AwaitsSecond);
    if let Some(waiting) = waiting.filter(|_| waits) {
        let agreed = steps::correction_approved(waiting.number);
        return people.act(on, by, "approve-correction", agreed).await;
    }
    let latest = &view.entries[..view.entries.len().min(14)];
    let weighty = latest.iter().find(|e| WEIGHTY.contains(&e.code));
    let entry = match weighty {
        Some(entry) if !dice.one_in(3) => entry,
        _ => dice.of(latest),
    };
    people
        .act(on, by, "correct", steps::struck(entry.number, "A mistake."))
        .await
}

async fn part_or_join(people: &mut People<'_>, on: usize, dice: &mut Dice) -> Done {
    let counsellor = &people.g.world.manila.counsellor;
    if dice.one_in(2) {
        let left = steps::left_group("family");
        let done = people.act(on, counsellor, "leave-group", left).await;
        if matches!(done.answer, Some(Ok(()))) {
            people.parted(on);
        }
        return done;
    }
    let with = if on == MOTHER {
        1 + dice.below(3)
    } else {
        MOTHER
    };
    let joined = steps::joined("family", people.walks[with].number(), "relative");
    let done = people.act(on, counsellor, "join-group", joined).await;
    if matches!(done.answer, Some(Ok(()))) {
        people.joined(on, with);
    }
    done
}

/// The booking, the place or the receiving office is not what it was.
async fn journey_changes(people: &People<'_>, on: usize, dice: &mut Dice) -> Done {
    let team = &people.g.world.manila;
    let walk = &people.walks[on];
    match dice.below(5) {
        0 => {
            let cancelled = steps::booking_cancelled();
            people
                .act(on, &team.travel, "cancel-booking", cancelled)
                .await
        }
        1 => {
            let no = steps::and(
                steps::receiving_answered("Hương"),
                json!({ "receiving_answer": "cannot-assist" }),
            );
            people
                .act(on, walk.receiver(), "answer-receiving", no)
                .await
        }
        2 => {
            let elsewhere = details_of(walk, "LK");
            people.act(on, &team.manager, "amend", elsewhere).await
        }
        // The booking was written down wrongly: it is another flight.
        _ => {
            let view = seen(&people.g.app, &team.travel, walk.number()).await;
            let entry = view.entries.iter().find(|e| e.code == "book");
            let entry = entry.map_or(1, |e| e.number);
            let other = people.flight(on);
            let day = other.departure().0.date() + Days::new(1);
            let other = other.departing(day);
            let right = steps::corrected(entry, "A slip.", steps::booked(other.legs()));
            people.act(on, &team.travel, "correct", right).await
        }
    }
}

/// Somebody leaves though nobody has released them, or is found to have arrived.
async fn travel_all_the_same(people: &People<'_>, on: usize) -> Done {
    let team = &people.g.world.manila;
    let walk = &people.walks[on];
    let (_, zone) = walk.departure();
    let now = people.now().with_timezone(&zone).naive_local();
    people
        .act(
            on,
            &team.travel,
            "record-departure",
            steps::departed(now, zone),
        )
        .await
}

async fn suspend_or_lift(people: &mut People<'_>, on: usize, dice: &mut Dice) -> Done {
    let what = if people.suspended.is_some() {
        lift_suspensions(people).await;
        "a suspension is lifted"
    } else {
        let area = dice.one_in(3).then(|| "VN-22".to_owned());
        suspend(people, on, area).await;
        "returns are suspended"
    };
    Done {
        on,
        what: what.to_owned(),
        answer: None,
    }
}

async fn suspend(people: &mut People<'_>, on: usize, area: Option<String>) {
    let form = SuspensionForm {
        for_programme: None,
        country: "VN".parse().unwrap(),
        suspended_area: area.clone(),
        reason: Text("A storm.".to_owned()),
        review_on: people.walks[on].today() + Days::new(30),
    };
    let by = &people.g.world.programme_manager;
    people.g.app.suspend(by, &Edit::new(&form)).await.unwrap();
    people.suspended = Some(area.unwrap_or_else(|| "VN".to_owned()));
}

/// Every suspension of the country ends.
pub(crate) async fn lift_suspensions(people: &mut People<'_>) {
    people.suspended = None;
    let by = &people.g.world.programme_manager;
    for item in people.g.app.suspensions(by).await.unwrap() {
        if item.held.form.country.code() != "VN" || item.lifted_on.is_some() {
            continue;
        }
        let mut edit = Edit::new(&LiftForm {
            reason: Text("It is calm again.".to_owned()),
        });
        edit.key = Some(item.held.key.clone());
        edit.version = Some(item.held.version);
        people.g.app.lift_suspension(by, &edit).await.unwrap();
    }
}

fn pass(people: &People<'_>, on: usize, hours: usize) -> Done {
    let clock = people.g.app.clock();
    clock.advance(Duration::hours(i64::try_from(hours).unwrap()));
    Done {
        on,
        what: format!("{hours} hours pass"),
        answer: None,
    }
}
