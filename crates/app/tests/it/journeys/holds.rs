//! What must hold after every step (design 3.1 to 3.5, 5), asked of the journal.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Asia::Manila;
use homeward_domain::{
    case::Author, case_number::CaseNumber, codes::Code, dates::local_day, stage::StageName,
};

use super::{
    people::{CHILD, Done, MOTHER, People},
    told::{Line, Stand, Told},
};
use crate::ground::Whole;

/// All cases of a journey as they are after a step.
pub(crate) struct Seen {
    pub(crate) now: DateTime<Utc>,
    pub(crate) wholes: BTreeMap<CaseNumber, Whole>,
    pub(crate) tolds: BTreeMap<CaseNumber, Told>,
    pub(crate) stands: BTreeMap<CaseNumber, Stand>,
    /// Who was in a group with whom.
    pub(crate) together: BTreeSet<(usize, usize)>,
}

impl Seen {
    pub(crate) async fn of(people: &People<'_>) -> Self {
        let (mut wholes, mut tolds, mut stands) =
            (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for number in people.numbers() {
            let whole = people.g.whole(&number).await;
            let told = Told::whole(&whole);
            stands.insert(number.clone(), told.stand());
            tolds.insert(number.clone(), told);
            wholes.insert(number, whole);
        }
        Self {
            now: people.now(),
            wholes,
            tolds,
            stands,
            together: people.together.clone(),
        }
    }

    fn entries(&self, number: &CaseNumber) -> usize {
        self.wholes.get(number).map_or(0, |w| w.payloads.len())
    }
}

/// After any step, of every case.
pub(crate) fn must_hold(people: &People<'_>, before: &Seen, after: &Seen, done: &Done, text: &str) {
    for (number, whole) in &after.wholes {
        let text = format!("{text}: of {number}");
        for at in before.entries(number)..whole.payloads.len() {
            let earlier = Told::read(whole, at);
            let line = Told::read(whole, at + 1).lines.pop().unwrap();
            let next = &after.tolds[number].lines[at + 1..];
            let travel = Travel::of(people, after, number, &earlier);
            entry_is_right(&earlier, &line, next, &travel, &text);
        }
        agrees(
            &after.tolds[number],
            &after.stands[number],
            whole,
            after.now,
            &text,
        );
        release_stands_rightly(people, after, number, &text);
    }
    if matches!(done.answer, Some(Err(_)) | None) && done.what != "applies anew" {
        for number in after.wholes.keys() {
            assert_eq!(
                after.entries(number),
                before.entries(number),
                "{text}: what is refused leaves no trace"
            );
        }
    }
    others_stay(people, before, after, done, text);
    child_is_not_left(people, before, after, text);
}

/// What lies around a case, as far as a journey hangs on it.
struct Travel {
    suspended: bool,
    is_child: bool,
    /// The carer is in the group, and travels, or travelled, with the child.
    carer_travels: bool,
}

impl Travel {
    fn of(people: &People<'_>, seen: &Seen, number: &CaseNumber, told: &Told) -> Self {
        let on = people.walks.iter().position(|w| w.number() == number);
        let stand = told.stand();
        let carer = told
            .last("record-care")
            .and_then(|l| l.field("carer"))
            .and_then(|carer| carer.parse::<CaseNumber>().ok());
        let with_mother = carer.as_ref() == Some(people.walks[MOTHER].number())
            && people.are_together(CHILD, MOTHER);
        let carer_travels = carer.filter(|_| with_mother).is_some_and(|carer| {
            let theirs = &seen.stands[&carer];
            theirs.left
                || leaves(&seen.tolds[&carer], theirs)
                    .is_some_and(|at| leaves(told, &stand) == Some(at))
        });
        Self {
            suspended: on.is_some_and(|on| people.is_suspended(&stand.country, on)),
            is_child: is_child(told),
            carer_travels,
        }
    }
}

/// The moment of departure as booked.
fn leaves(told: &Told, stand: &Stand) -> Option<String> {
    let booked = stand.booked?;
    let line = told.lines.iter().find(|l| l.seq == booked)?;
    Some(line.says.as_ref()?["legs"][0]["departs_at"].to_string())
}

fn is_child(told: &Told) -> bool {
    let details = told.last("amend").or_else(|| told.last("register"));
    let seq = |code: &str| told.last(code).map_or(0, |l| l.seq);
    details.is_some_and(|d| d.is("says_under_18", "yes"))
        || seq("treat-as-child") > seq("assess-age")
}

/// An entry that has just been made could be made.
fn entry_is_right(earlier: &Told, line: &Line, next: &[Line], travel: &Travel, text: &str) {
    let stand = earlier.stand();
    let text = format!("{text}: {} as entry {}", line.code, line.seq);
    // Who has ended stays: no declaration, booking, release nor talk carries the case on.
    let carries_on = [
        "declare",
        "counsel",
        "reconfirm",
        "ask-receiving-office",
        "answer-receiving",
        "book",
        "release",
    ];
    assert!(
        !carries_on.contains(&line.code.as_str()) || stand.goes_on(),
        "{text}: after {:?}",
        stand.ended
    );
    match line.code.as_str() {
        "book" => {
            assert!(
                stand.confirmed && stand.booked.is_none(),
                "{text}: {stand:?}"
            );
            let lacks = lacks_to_book(earlier, &stand, line.at, travel);
            assert!(lacks.is_empty(), "{text}: without {lacks:?}");
        }
        "release" => {
            assert!(stand.released_at(line.at).is_none(), "{text}: twice");
            let mut lacks = lacks_to_travel(earlier, &stand, line.at, travel);
            lacks.extend(travel.suspended.then_some("an open country"));
            assert!(lacks.is_empty(), "{text}: without {lacks:?}");
            // What held at booking is asked again and holds, and nothing is left out.
            let booked = earlier.last("book").unwrap();
            for id in booked.states.keys() {
                assert!(
                    line.states.contains_key(id),
                    "{text}: {id} is not asked again"
                );
            }
            for (id, state) in &line.states {
                assert!(
                    state == "met" || state == "not-applicable",
                    "{text}: {id} is {state}"
                );
            }
        }
        "declare" => {
            assert!(
                !earlier.holds().contains("protection"),
                "{text}: while held"
            );
        }
        "withdraw" => {
            let says = Told {
                lines: [earlier.lines.clone(), vec![line.clone()]].concat(),
            };
            let stand = says.stand();
            assert!(
                stand.ended.is_some() && stand.booked.is_none() && stand.released.is_none(),
                "{text}: {stand:?}"
            );
        }
        "record-departure" => {
            if line.stamps["had_release"] == true {
                let lacks = lacks_to_leave(earlier, &stand, line, travel);
                assert!(lacks.is_empty(), "{text}: left without {lacks:?}");
            } else {
                assert!(
                    next.iter()
                        .any(|l| l.code == "record-incident" && l.by == Author::System),
                    "{text}: nobody hears of it"
                );
            }
        }
        _ => {}
    }
}

/// What a departure lacks that is said to have had a release.
fn lacks_to_leave(
    earlier: &Told,
    stand: &Stand,
    line: &Line,
    travel: &Travel,
) -> Vec<&'static str> {
    let Some(release) = stand.released_at(line.at) else {
        return vec!["a release"];
    };
    let given = earlier.lines.iter().find(|l| l.seq == release).unwrap().at;
    let mut lacks = lacks_to_travel(earlier, stand, given, travel);
    lacks.extend(travel.suspended.then_some("an open country"));
    let left: chrono::NaiveDateTime = line.field("departed_at").unwrap().parse().unwrap();
    lacks
        .extend((given.with_timezone(&Manila).naive_local() > left).then_some("a release by then"));
    lacks
}

/// What a booking lacks.
fn lacks_to_book(
    told: &Told,
    stand: &Stand,
    at: DateTime<Utc>,
    travel: &Travel,
) -> Vec<&'static str> {
    let mut lacks = lacks_to_decide(told, stand, local_day(at, Manila));
    lacks.extend(travel.suspended.then_some("an open country"));
    lacks
}

/// What the person's own free decision lacks, and what protects it.
fn lacks_to_decide(told: &Told, stand: &Stand, today: NaiveDate) -> Vec<&'static str> {
    let mut lacks = Vec::new();
    let mut need = |met: bool, what: &'static str| lacks.extend((!met).then_some(what));
    need(stand.goes_on(), "a case that goes on");
    need(told.holds().is_empty(), "nothing that holds it");

    let signed = stand
        .declared
        .and_then(|seq| told.all("declare").find(|l| l.seq == seq));
    need(
        signed.is_some_and(|l| l.is("understood", "yes") && l.is("binds_to_nothing", "yes")),
        "a declaration that is understood",
    );
    need(
        signed.is_some_and(|l| l.is("country_of_return", &stand.country)),
        "a declaration for this country",
    );
    let signed_on = signed.and_then(|l| l.field("signed_on")?.parse::<NaiveDate>().ok());
    need(
        signed_on.is_some_and(|day| day <= today && today - day <= Duration::days(90)),
        "a declaration of these months",
    );

    let talk = told.last("counsel");
    need(
        talk.is_some_and(|l| l.is("free_choice", "yes") && l.is("pressure_signs", "no")),
        "a free choice",
    );
    let after = |code: &str| told.last(code).map_or(0, |l| l.seq);
    let waits = told
        .last("refer-protection")
        .is_some_and(|l| !l.is("wait", "no"));
    need(
        !waits || after("record-protection-outcome") > after("refer-protection"),
        "an answer to the claim",
    );
    let risk = told.last("assess-risk");
    let judged = risk.is_some_and(|r| {
        told.all("verify")
            .any(|v| v.by != r.by && v.says.as_ref().unwrap()["entry"] == r.seq)
            && r.is("irreparable_harm", "no")
    });
    need(risk.is_none() || judged, "a risk that was judged by two");
    need(
        talk.is_some_and(|l| l.is("fear_of_harm", "no")) || judged,
        "an answer to the fear",
    );
    let screened = told.last("screen-trafficking");
    need(
        screened.is_some_and(|s| s.is("indicators", "no") || judged),
        "a screening",
    );
    need(
        screened.is_some_and(|s| s.is("indicators", "no"))
            || stand
                .declared
                .is_some_and(|d| told.all("explain-victim-rights").any(|l| l.seq < d)),
        "rights explained before the signature",
    );
    need(
        told.last("assess-vulnerability")
            .is_some_and(|l| l.is("conclusion", "viable")),
        "a return that is viable",
    );
    lacks
}

/// What a release lacks.
fn lacks_to_travel(
    told: &Told,
    stand: &Stand,
    at: DateTime<Utc>,
    travel: &Travel,
) -> Vec<&'static str> {
    let today = local_day(at, Manila);
    let mut lacks = lacks_to_decide(told, stand, today);
    let mut need = |met: bool, what: &'static str| lacks.extend((!met).then_some(what));
    need(stand.confirmed && stand.booked.is_some(), "a booking");
    need(
        told.last("answer-receiving")
            .is_some_and(|l| l.is("receiving_answer", "can-assist")),
        "somebody who receives",
    );
    // Asked once more by somebody else, in private and alone, within three days, after the last signature.
    let again = told.last("reconfirm");
    need(
        again.is_some_and(|l| {
            Some(l.seq) > stand.declared
                && l.is("still_wishes", "yes")
                && l.is("pressure_signs", "no")
                && l.is("private", "yes")
                && l.is("alone", "yes")
                && at - l.at <= Duration::hours(72)
                && told.all("counsel").all(|talk| talk.by != l.by)
        }),
        "a yes said again",
    );
    let booked = stand.booked.unwrap_or(u32::MAX);
    let since = |code: &str| told.last(code).filter(|l| l.seq > booked);
    let departs = leaves(told, stand).and_then(|at| at[1..11].parse::<NaiveDate>().ok());
    need(
        since("check-embarkation").is_some_and(|l| {
            let held = l.field("held_on").unwrap().parse::<NaiveDate>().unwrap();
            l.is("fit", "yes") && departs.is_some_and(|day| day - held <= Duration::days(3))
        }),
        "a look before boarding",
    );
    need(since("notify-arrival").is_some(), "a notice");
    need(
        told.last("record-document").is_some_and(|l| {
            let until = l
                .field("valid_until")
                .unwrap()
                .parse::<NaiveDate>()
                .unwrap();
            departs.is_some_and(|day| until >= day)
        }),
        "papers",
    );
    need(
        told.last("record-entry-right")
            .is_some_and(|l| l.is("may_enter", "yes")),
        "a right to enter",
    );
    need(!travel.is_child || travel.carer_travels, "the carer");
    need(
        !travel.is_child || told.last("record-best-interests").is_some(),
        "best interests",
    );
    lacks
}

/// The program says of the case what its entries say.
fn agrees(told: &Told, stand: &Stand, whole: &Whole, now: DateTime<Utc>, text: &str) {
    let case = &whole.case;
    let stage = case.stage_at(now);
    if stand.left {
        assert!(stage.has_left(), "{text}: {stage:?} though the person left");
    } else {
        assert_eq!(stage, name(stand, now), "{text}: {stand:?}");
    }
    assert_eq!(
        case.booking().map(|b| b.seq),
        stand.booked,
        "{text}: the booking"
    );
    assert_eq!(
        case.declaration().map(|d| d.seq),
        stand.declared,
        "{text}: the declaration"
    );
    let holds: BTreeSet<&str> = case.holds().iter().map(|h| h.kind.code()).collect();
    assert_eq!(holds, told.holds(), "{text}: the holds");
    let row = &whole.summary;
    let departs = leaves(told, stand).and_then(|at| at[1..11].parse().ok());
    assert_eq!(row.departure_on, departs, "{text}: the day in the lists");
    assert_eq!(row.closed, stage.is_ended(), "{text}: the row");
    assert_eq!(
        row.on_hold,
        holds.contains("safety") || holds.contains("own-wish"),
        "{text}: the row"
    );
}

/// Where a case stands by its entries, until the person left.
pub(crate) fn name(stand: &Stand, now: DateTime<Utc>) -> StageName {
    match stand {
        Stand { ended: Some(_), .. } => StageName::Exited,
        stand if stand.released_at(now).is_some() => StageName::Released,
        Stand {
            booked: Some(_), ..
        } => StageName::Booked,
        Stand {
            confirmed: true, ..
        } => StageName::Confirmed,
        Stand {
            declared: Some(_), ..
        } => StageName::Declared,
        Stand { eligible: true, .. } => StageName::Eligible,
        _ => StageName::Registered,
    }
}

/// A release that stands rests on what the entries say now, but for what lies outside the case: that is asked when somebody leaves.
fn release_stands_rightly(people: &People<'_>, seen: &Seen, number: &CaseNumber, text: &str) {
    let (told, stand) = (&seen.tolds[number], &seen.stands[number]);
    let Some(release) = stand.released_at(seen.now) else {
        return;
    };
    let given = told.lines.iter().find(|l| l.seq == release).unwrap().at;
    let travel = Travel::of(people, seen, number, told);
    let lacks = lacks_to_travel(told, stand, given, &travel);
    assert!(
        lacks.is_empty(),
        "{text}: the release stands without {lacks:?}"
    );
}

/// The gate would open only where nothing lacks.
pub(crate) fn release_would_be_right(
    people: &People<'_>,
    seen: &Seen,
    number: &CaseNumber,
    text: &str,
) {
    let (told, stand) = (&seen.tolds[number], &seen.stands[number]);
    let travel = Travel::of(people, seen, number, told);
    let mut lacks = lacks_to_travel(told, stand, seen.now, &travel);
    lacks.extend(travel.suspended.then_some("an open country"));
    assert!(
        lacks.is_empty(),
        "{text}: would be released without {lacks:?}"
    );
}

/// What is done to one case moves no other, but that of a child whose carer it is.
fn others_stay(people: &People<'_>, before: &Seen, after: &Seen, done: &Done, text: &str) {
    let acted = people.walks[done.on].number();
    for (number, told) in &after.tolds {
        let was = before.entries(number);
        if number == acted || told.lines.len() == was {
            continue;
        }
        let on = people.walks.iter().position(|w| w.number() == number);
        let grouped = on.is_some_and(|on| {
            before
                .together
                .contains(&(on.min(done.on), on.max(done.on)))
        });
        assert!(
            grouped,
            "{text}: moved {number}, which has nothing to do with it"
        );
        let carer = told.last("record-care").and_then(|l| l.field("carer"));
        assert_eq!(
            carer,
            Some(acted.as_str()),
            "{text}: moved {number}, an own case"
        );
        for line in &told.lines[was..] {
            assert!(
                line.by == Author::System
                    && ["cancel-booking", "hold", "record-incident"].contains(&line.code.as_str()),
                "{text}: {} in {number}",
                line.code
            );
        }
    }
}

/// A child whose carer does not travel keeps no booking, and is held until somebody has looked at it.
fn child_is_not_left(people: &People<'_>, before: &Seen, after: &Seen, text: &str) {
    let (mother, child) = (people.walks[MOTHER].number(), people.walks[CHILD].number());
    let (Some(was), Some(child_was)) = (before.stands.get(mother), before.stands.get(child)) else {
        return;
    };
    let (is, child_is) = (&after.stands[mother], &after.stands[child]);
    let relies = before.tolds[child]
        .last("record-care")
        .is_some_and(|l| l.is("carer", mother.as_str()));
    let together = before.together.contains(&(MOTHER, CHILD));
    if !relies || !together || !child_was.goes_on() || !child_is.goes_on() {
        return;
    }
    let ended = was.goes_on() && is.ended.is_some();
    let unbooked = was.booked.is_some() && is.booked.is_none() && !is.left;
    let parted = !after.together.contains(&(MOTHER, CHILD));
    // Corrected to another flight than the child's.
    let flies = |seen: &Seen, number| leaves(&seen.tolds[number], &seen.stands[number]);
    let moved = was.booked.is_some()
        && is.booked.is_some()
        && flies(before, mother) != flies(after, mother)
        && flies(after, mother) != flies(after, child);
    if !(ended || (child_was.booked.is_some() && (unbooked || parted || moved))) {
        return;
    }
    let why = format!(
        "{text}: the carer {}",
        if ended { "ended" } else { "does not travel" }
    );
    assert!(
        child_is.booked.is_none(),
        "{why}: the child keeps its booking"
    );
    assert!(
        after.tolds[child].holds().contains("protection"),
        "{why}: nobody looks after the child"
    );
}
