//! Whole journeys over time, with whatever may come between: a family and a stranger go on as far as they can, while people change
//! their minds, hours pass, places are suspended, entries are corrected and families part.
//!
//! After every step what must hold is asked of every case, from its journal and not from what the program says of itself. The same
//! seeds tell the same journeys on both databases. A failure names its seed and step; told again from the first seed of its world on,
//! it fails again.

mod happens;
mod holds;
pub(crate) mod people;
mod told;

use std::{collections::BTreeMap, ops::Range, panic::resume_unwind, thread::ScopedJoinHandle};

use homeward_app::{Actor, lists::Wanted, record::Input};
use homeward_demo::{steps, steps::Fields};
use homeward_domain::stage::StageName;
use homeward_store::verify;
use homeward_testkit::TestDatabase;

use self::{
    happens::{lift_suspensions, step},
    holds::{Seen, must_hold, name, release_would_be_right},
    people::{CHILD, Done, MOTHER, People},
    told::Stand,
};
use crate::{
    ground::{Dice, Ground, ground_on, patience},
    random,
};

/// Steps of one journey.
const STEPS: usize = 60;

/// Journeys in one world, one after the other.
const JOURNEYS: usize = 6;

/// The seed of the first.
const SEED: usize = 2_000;

/// How often each must have come to pass: in a hundred journeys at least so many times, and once in any case.
const COME_TO_PASS: &[(&str, usize)] = &[
    ("released", 80),
    ("departed with a release", 40),
    ("departed without", 40),
    ("departed when a release no longer held", 1),
    ("arrived", 60),
    ("withdrew", 60),
    ("withdrew with a booking", 20),
    ("withdrew with a release", 1),
    ("a release ran out", 1),
    ("a release lapsed by an entry", 1),
    ("a release stood beside an entry", 1),
    ("a safeguard refused", 100),
    ("suspended", 40),
    ("a child was held for its carer", 10),
    ("the family parted", 10),
    ("an entry was corrected", 80),
    ("corrected by two", 15),
    ("judged again", 200),
    ("took back consent", 10),
    ("applied anew", 100),
];

/// How often what came to pass.
type Passed = BTreeMap<&'static str, usize>;

#[test]
fn on_whole_journeys_with_whatever_comes_between_what_must_hold_holds_after_every_step() {
    let many = asked("HOMEWARD_JOURNEYS").unwrap_or(JOURNEYS * patience());
    let first = asked("HOMEWARD_SEED").unwrap_or(SEED);
    let mut passed = Passed::new();
    let end = first + many;
    for first in (first..end).step_by(JOURNEYS) {
        for (what, times) in in_a_world_of_their_own(first..end.min(first + JOURNEYS)) {
            *passed.entry(what).or_default() += times;
        }
    }
    tell(&format!(
        "of {STEPS} steps each on both databases: {passed:?}"
    ));
    // Of a few that are looked at by themselves nothing is asked.
    for (what, least) in COME_TO_PASS.iter().filter(|_| many >= JOURNEYS) {
        let times = passed.get(what).copied().unwrap_or(0);
        assert!(
            times > 0 && times * 100 >= least * many,
            "{what} {times} times in {many} journeys: {passed:?}"
        );
    }
}

/// The journeys of these seeds, in a fresh world on each database; what came to pass.
fn in_a_world_of_their_own(seeds: Range<usize>) -> Passed {
    let run = || tokio::runtime::Runtime::new().unwrap();
    let databases = run().block_on(homeward_testkit::databases());
    // Each database on a thread of its own: the journeys of one wait for no other.
    let told: Vec<(Vec<String>, Passed)> = std::thread::scope(|scope| {
        let threads: Vec<_> = databases
            .into_iter()
            .map(|database| {
                let seeds = seeds.clone();
                scope.spawn(move || run().block_on(journeys(database, seeds)))
            })
            .collect();
        let ended: Vec<_> = threads.into_iter().map(ScopedJoinHandle::join).collect();
        let told = |ended: std::thread::Result<_>| ended.unwrap_or_else(|why| resume_unwind(why));
        ended.into_iter().map(told).collect()
    });
    for (one, other) in told[0].0.iter().zip(&told[1].0) {
        assert_eq!(one, other, "told otherwise on the other database");
    }
    assert_eq!(told[0].1, told[1].1, "what came to pass on each database");
    told.into_iter().next().unwrap().1
}

/// Journeys on one database: what happened in them, step by step, and what came to pass.
async fn journeys(database: TestDatabase, seeds: Range<usize>) -> (Vec<String>, Passed) {
    let g = ground_on(database).await;
    // No power is cut here.
    g.app.store().fill().await.unwrap();
    let (mut story, mut passed) = (Vec::new(), Passed::new());
    for seed in seeds {
        let seed = u64::try_from(seed).unwrap();
        journey(&g, seed, &mut story, &mut passed).await;
    }
    rows_are_what_the_journal_says(&g).await;
    let report = verify::prove(g.app.store(), None).await.unwrap();
    assert!(report.is_sound(), "{}: {:?}", g.name, report.faults);
    (story, passed)
}

#[expect(clippy::print_stdout, reason = "for whoever follows a journey")]
fn tell(text: &str) {
    println!("{text}");
}

/// A number somebody asked for by name.
fn asked(variable: &str) -> Option<usize> {
    let asked = std::env::var(variable).ok()?;
    Some(asked.parse().unwrap())
}

/// One journey: its story, and what came to pass in it.
async fn journey(g: &Ground, seed: u64, story: &mut Vec<String>, passed: &mut Passed) {
    let mut dice = Dice::new(seed);
    let mut people = People::set_out(g, &mut dice).await;
    let mut before = Seen::of(&people).await;
    let staff: Vec<&Actor> = g.world.actors().collect();
    for n in 0..STEPS {
        let done = step(&mut people, &mut dice).await;
        let text = format!(
            "{}, seed {seed}, step {n}: {} on {}: {:?}",
            g.name, done.what, done.on, done.answer
        );
        story.push(text.split_once(", ").unwrap().1.to_owned());
        if std::env::var("HOMEWARD_TELL").is_ok() {
            tell(&text);
        }
        let after = Seen::of(&people).await;
        if let Some(Err(refusal)) = &done.answer {
            assert!(refusal.is_an_answer, "{text}");
            let was = before.stands.get(people.walks[done.on].number());
            let was = was.is_some_and(Stand::goes_on);
            assert!(
                !(refusal.code == "withdraw" && was),
                "{text}: nothing stands in the way of a withdrawal"
            );
        }
        for (number, whole) in &after.wholes {
            if let Some(was) = before.wholes.get(number) {
                random::must_hold(was, whole, after.now, &text);
            }
        }
        must_hold(&people, &before, &after, &done, &text);
        gates_are_right(&people, &after, done.on, &text).await;
        if n % 4 == 0 {
            let on = dice.below(people.walks.len());
            list_agrees(&people, &after, dice.of::<&Actor>(&staff), on, &text).await;
        }
        for what in came_to_pass(&people, &before, &after, &done) {
            *passed.entry(what).or_default() += 1;
        }
        before = after;
    }
    if people.suspended.is_some() {
        lift_suspensions(&mut people).await;
    }
}

/// What could be done next, tried out and taken back: a withdrawal while somebody has not left, a release only where nothing lacks.
async fn gates_are_right(people: &People<'_>, seen: &Seen, on: usize, text: &str) {
    let g = people.g;
    let team = &g.world.manila;
    let number = people.walks[on].number();
    let would = async |by: &Actor, code: &str, fields: Fields| {
        let input = Input {
            rehearse: true,
            ..steps::input(fields)
        };
        g.app.record(by, number, code, input).await
    };
    let stand = &seen.stands[number];
    let withdrawal = would(&team.counsellor, "withdraw", steps::withdrawn()).await;
    assert_eq!(
        withdrawal.is_ok(),
        stand.goes_on(),
        "{text}: a withdrawal: {withdrawal:?}"
    );
    if would(&team.manager, "release", steps::released())
        .await
        .is_ok()
    {
        assert_eq!(name(stand, seen.now), StageName::Booked, "{text}: released");
        release_would_be_right(people, seen, number, text);
    }
}

/// For one member of staff and one case: what is listed is what opens, and stands there as the journal says.
async fn list_agrees(people: &People<'_>, seen: &Seen, by: &Actor, on: usize, text: &str) {
    let g = people.g;
    let number = people.walks[on].number();
    let wanted = Wanted {
        words: Some(number.to_string()),
        ..Wanted::default()
    };
    let list = g.app.list(by, &wanted).await.unwrap();
    let row = list.rows.iter().find(|row| row.number == *number);
    let opens = g.app.case_view(by, number, &[]).await.is_ok();
    let reader = &by.staff.login;
    assert!(
        opens || row.is_none(),
        "{text}: {reader} is told of {number}"
    );
    // What has ended stands in another list.
    let is_open = !seen.wholes[number].case.stage().name().is_ended();
    assert!(
        !(opens && is_open) || row.is_some(),
        "{text}: {reader} misses {number}"
    );
    let departs = seen.stands[number].booked.is_some();
    assert!(
        row.is_none_or(|row| row.departure_on.is_some() == departs),
        "{text}: {number} in the list of {reader}"
    );
}

/// Made again from the journal every row is as it was, but for what the day alone has changed.
async fn rows_are_what_the_journal_says(g: &Ground) {
    g.app.refresh_summaries().await.unwrap();
    let rebuilt = g.app.rebuild().await.unwrap();
    assert_eq!(rebuilt.changed, 0, "{}: {rebuilt:?}", g.name);
    assert!(
        rebuilt.cases > 0 && rebuilt.unreadable.is_empty() && rebuilt.without_summary.is_empty(),
        "{}: {rebuilt:?}",
        g.name
    );
}

/// What a step brought about, for the count.
fn came_to_pass(
    people: &People<'_>,
    before: &Seen,
    after: &Seen,
    done: &Done,
) -> Vec<&'static str> {
    let mut passed = Vec::new();
    let mut note = |came: bool, what: &'static str| passed.extend(came.then_some(what));
    let taken = matches!(done.answer, Some(Ok(())));
    let does = |code: &str| taken && done.what.ends_with(&format!("does {code}"));
    for (number, stand) in &after.stands {
        let Some(was) = before.stands.get(number) else {
            continue;
        };
        let news = &after.tolds[number].lines[before.tolds[number].lines.len()..];
        let released = was.released_at(before.now).is_some();
        let is_released = stand.released_at(after.now).is_some();
        note(!released && is_released, "released");
        note(
            released && !is_released && news.is_empty(),
            "a release ran out",
        );
        note(
            released && stand.booked.is_some() && stand.released.is_none(),
            "a release lapsed by an entry",
        );
        note(
            released && is_released && !news.is_empty() && news[0].stamps["release_stands"] == true,
            "a release stood beside an entry",
        );
        for line in news {
            let code = line.code.as_str();
            if code == "record-departure" {
                let with = line.stamps["had_release"] == true;
                note(with, "departed with a release");
                note(!with, "departed without");
                note(!with && released, "departed when a release no longer held");
            }
            note(code == "record-arrival", "arrived");
            note(code == "withdraw", "withdrew");
            note(
                code == "withdraw" && was.booked.is_some(),
                "withdrew with a booking",
            );
            note(code == "withdraw" && released, "withdrew with a release");
            note(code == "close", "closed");
        }
    }
    let child = people.walks[CHILD].number();
    note(
        done.on == MOTHER
            && before
                .wholes
                .get(child)
                .is_some_and(|was| was.payloads.len() < after.wholes[child].payloads.len()),
        "a child was held for its carer",
    );
    note(does("leave-group"), "the family parted");
    note(does("correct"), "an entry was corrected");
    note(does("approve-correction"), "corrected by two");
    note(
        does("assess-risk") || does("screen-trafficking") || does("counsel"),
        "judged again",
    );
    note(done.what == "applies anew", "applied anew");
    note(done.what == "returns are suspended", "suspended");
    note(does("revoke-consent"), "took back consent");
    note(
        matches!(&done.answer, Some(Err(r)) if r.why.starts_with("unmet")),
        "a safeguard refused",
    );
    passed
}
