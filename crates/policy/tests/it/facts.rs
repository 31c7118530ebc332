//! From what was recorded to what policies ask: nothing is left out, nothing stands still, nothing is worked out for nobody.
//!
//! The population is made from the stories of people who may be released, by changing one recorded answer at a time to every other
//! answer that its form takes, by adding one record of every other kind, and by changing what lies around.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use chrono::Duration;
use homeward_domain::{
    actions::ACTIONS,
    case::Case,
    case_number::CaseNumber,
    facts::Fact,
    fields::{Field, Kind},
    ids::StaffId,
    stage::StageName,
    standing::{Companion, Counsellors, Proposal, Standing},
};
use homeward_policy::{Engine, facts};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::ready::{Story, at, everyone, risk};

/// Facts that no policy reads yet, and why they are there.
const UNREAD: &[(&str, &str)] = &[
    ("before_departure", "a programme's rules may ask for it"),
    ("booked", "a programme's rules may ask for it"),
    ("elderly", "a programme's rules may ask for it"),
    ("nationalities", "a programme's rules may ask for them"),
    ("protection_granted", "a programme's rules may ask for it"),
    ("receiving_asked", "a programme's rules may ask for it"),
    ("stateless", "a programme's rules may ask for it"),
];

/// What one change makes of the facts.
struct Change {
    /// `counsel.pressure_signs`, `hold`, `around.monitoring`.
    of: String,
    /// Facts that became others.
    facts: BTreeMap<String, String>,
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::baseline().unwrap());

fn told(story: &Story) -> Option<BTreeMap<String, String>> {
    let case = story.tried().ok()?;
    Some(facts_of(story, &case))
}

fn facts_of(story: &Story, case: &Case) -> BTreeMap<String, String> {
    let around = story.around();
    facts(&Standing::of(case, &around, None), &around)
}

fn bases() -> Vec<Story> {
    let mut trafficked = Story::adult();
    trafficked.set("assess-risk", risk("no"));
    let mut unwell = Story::adult();
    unwell.change("assess-health", "condition", json!("yes"));
    unwell.change("assess-health", "medical_conditions", json!(["chronic"]));
    unwell.set(
        "record-fitness",
        json!({
            "made_by": "doctor", "fit": "yes", "care_available": "yes", "continuity": "yes",
            "valid_from": "2026-11-01", "valid_until": "2026-12-31", "made_on": "2026-11-05",
        }),
    );
    let mut doubted = Story::adult();
    let capacity = Fact::fields("record-capacity").unwrap();
    doubted.set("record-capacity", filled(capacity));
    vec![
        Story::adult(),
        Story::child_with_mother(),
        Story::unaccompanied(),
        trafficked,
        unwell,
        doubted,
    ]
}

/// Every change, each with the facts that it alone changed.
fn population() -> Vec<Change> {
    let mut changes = Vec::new();
    for (n, base) in bases().into_iter().enumerate() {
        let before = facts_of(&base, &base.case());
        let mut take = |of: String, story: &Story| {
            if let Some(after) = told(story) {
                let facts = after
                    .into_iter()
                    .filter(|(name, value)| before.get(name) != Some(value))
                    .collect();
                changes.push(Change { of, facts });
            }
        };
        for line in 0..base.lines.len() {
            if n < 3 {
                vary(&base, line, &mut take);
            }
            let mut without = base.clone();
            let (.., code, _) = without.lines.remove(line);
            take(code.to_owned(), &without);
        }
        for action in ACTIONS {
            let Some(fields) = Fact::fields(action.code) else {
                continue;
            };
            // Everybody's record can hold one; more of it is told by the first of them.
            for place in [6, base.lines.len()] {
                let when = match base.lines.get(place) {
                    Some(line) => line.0 - Duration::minutes(1),
                    None => at("2026-11-25T05:00:00Z"),
                };
                for who in [1, 2] {
                    let mut with = base.clone();
                    let line = (when, who, action.code, filled(fields));
                    with.lines.insert(place, line);
                    take(action.code.to_owned(), &with);
                    if who == 2 && n == 0 {
                        vary(&with, place, &mut take);
                    }
                }
            }
        }
        for (of, story) in surroundings(&base) {
            take(of.to_owned(), &story);
        }
    }
    changes
}

/// Every field of one line, each in every way it can be.
fn vary(base: &Story, line: usize, take: &mut impl FnMut(String, &Story)) {
    let code = base.lines[line].2;
    for field in Fact::fields(code).unwrap_or_default() {
        for value in ways(field.kind) {
            let mut story = base.clone();
            if story.lines[line].3.get(field.name) != Some(&value) {
                story.lines[line].3[field.name] = value;
                take(format!("{code}.{}", field.name), &story);
            }
        }
    }
}

fn surroundings(base: &Story) -> Vec<(&'static str, Story)> {
    let mut all = Vec::new();
    let mut with = |of, change: &dyn Fn(&mut Story)| {
        let mut story = base.clone();
        change(&mut story);
        all.push((of, story));
    };
    for days in [-20, -1, 1, 5, 400] {
        with("around.now", &move |s| s.now += Duration::days(days));
    }
    with("around.monitoring", &|s| s.monitoring = !s.monitoring);
    for place in ["VN", "VN-22", "LA"] {
        with("around.suspended", &move |s| {
            s.suspended.insert(place.to_owned());
        });
    }
    for (by_authority, named, who) in [(true, false, 0), (true, true, 0), (true, true, 1)] {
        with("around.counsellors", &move |s| {
            s.counsellors = Counsellors {
                by_authority,
                named,
                people: [StaffId(Uuid::from_u128(who))].into(),
            };
        });
    }
    with("around.companions", &|s| s.companions.clear());
    for (stage, departs) in [
        (StageName::Released, "2026-11-26T12:00:00Z"),
        (StageName::Booked, "2026-11-28T12:00:00Z"),
        (StageName::Registered, "2026-11-26T12:00:00Z"),
    ] {
        with("around.companions", &move |s| {
            s.companions = vec![Companion {
                number: CaseNumber::new(26, 77),
                stage,
                departs_at: Some(at(departs)),
            }];
        });
    }
    all
}

/// A record with something in every field.
fn filled(fields: &[Field]) -> Value {
    let values = fields
        .iter()
        .map(|f| (f.name.to_owned(), ways(f.kind)[0].clone()));
    Value::Object(values.collect())
}

/// Ways in which a field can be answered; the first is one that most records take.
fn ways(kind: Kind) -> Vec<Value> {
    let number = |n| json!(CaseNumber::new(26, n).to_string());
    match kind {
        Kind::Line { .. } | Kind::Text { .. } | Kind::Office | Kind::Organisation | Kind::Staff => {
            vec![json!("Words"), Value::Null]
        }
        Kind::Day { .. } => [
            "2026-11-20",
            "2026-12-20",
            "2026-03-01",
            "2027-12-01",
            "2026-11-26",
        ]
        .iter()
        .map(|day| json!(day))
        .chain([Value::Null])
        .collect(),
        Kind::PartialDay => ["1990", "1950-01-01", "2010-06", "2023-01-01", "2008-11-26"]
            .iter()
            .map(|day| json!(day))
            .chain([Value::Null])
            .collect(),
        Kind::Moment => vec![
            json!("2026-11-26T20:00"),
            json!("2026-12-24T20:00"),
            Value::Null,
        ],
        Kind::Number { min, max } => vec![json!(min.max(1)), json!(min), json!(max), Value::Null],
        Kind::Tick => vec![json!(true), json!(false)],
        Kind::One(v) if v.code == "answer" => ["yes", "no", "unknown", "refused", "not-asked"]
            .iter()
            .map(|code| json!(code))
            .collect(),
        Kind::One(v) => v.codes.iter().take(9).map(|code| json!(code)).collect(),
        Kind::Many(v) => v
            .codes
            .iter()
            .take(2)
            .map(|code| json!([code]))
            .chain([json!([])])
            .collect(),
        Kind::Country => vec![json!("VN"), json!("LA")],
        Kind::Countries => vec![json!(["VN"]), json!(["LA", "VN"]), json!([])],
        Kind::Language => vec![json!("vi"), json!("en")],
        Kind::Languages => vec![json!(["vi"]), json!(["en"]), json!([])],
        Kind::Zone => vec![json!("Asia/Manila"), json!("Asia/Ho_Chi_Minh")],
        Kind::Case => vec![number(77), number(78), Value::Null],
        Kind::Cases => vec![json!([number(77)]), json!([])],
        Kind::File => vec![json!("2f1c6a0e-8a53-4a7e-9d0a-3f6a5a1c7b21")],
        Kind::Rows { fields, .. } => vec![json!([filled(fields)]), json!([])],
    }
}

/// What is recorded, and the fact that rests on it. Each answer to the one is seen in the other.
const RESTS_ON: &[(&str, &str)] = &[
    ("register.born", "child"),
    ("register.detained", "detained"),
    ("register.country_of_return", "country_of_return"),
    ("register.area_of_return", "destination"),
    ("register.protected_location", "protected"),
    ("register.consent_to_share", "consent_to_share"),
    ("register.removal_order", "removal_order"),
    ("register.nationalities", "nationalities"),
    ("register.stateless", "stateless"),
    ("register.categories", "categories"),
    ("revoke-consent", "consent_live"),
    ("decide-eligibility.finding", "eligible"),
    ("counsel", "session_held"),
    ("counsel.understood", "session_understood"),
    ("counsel.private", "session_private"),
    ("counsel.no_official", "session_no_official"),
    ("counsel.could_end", "session_could_end"),
    ("counsel.could_reach_outside", "session_could_reach_outside"),
    ("counsel.independent", "session_independent"),
    ("counsel.interpreter", "session_interpreter_fit"),
    ("counsel.alone", "asked_alone"),
    ("counsel.spoken_for_by", "spoken_for"),
    ("counsel.free_choice", "free_choice"),
    ("counsel.pressure_signs", "pressure_signs"),
    ("counsel.informed", "informed"),
    ("counsel.fear_of_harm", "fear_of_harm"),
    ("counsel.place", "detained"),
    ("counsel.detention_information", "detention_information"),
    ("counsel.detention_legal_help", "detention_legal_help"),
    ("counsel.detention_no_threat", "detention_no_threat"),
    ("counsel.capacity_doubt", "capacity_doubt"),
    ("record-capacity.capacity", "capacity"),
    ("record-capacity.made_by", "capacity_by"),
    (
        "record-capacity.representative_agrees",
        "representative_agrees",
    ),
    ("declare", "declared"),
    ("declare.signed_on", "declaration_days"),
    ("declare.understood", "declaration_understood"),
    ("declare.form_version", "declaration_reviewed"),
    ("declare.binds_to_nothing", "declaration_binds_to_nothing"),
    ("declare.country_of_return", "declaration_same_country"),
    ("reconfirm", "reconfirmed"),
    ("reconfirm.private", "reconfirmed_private"),
    ("reconfirm.alone", "reconfirmed_alone"),
    ("reconfirm.still_wishes", "reconfirmed_wishes"),
    ("reconfirm.pressure_signs", "reconfirmed_pressure"),
    ("reconfirm.interpreter", "reconfirmed_interpreter_fit"),
    ("reconfirm.spoken_for_by", "reconfirmed_spoken_for"),
    ("reconfirm", "reconfirmed_by_counsellor"),
    ("around.now", "reconfirmed_hours"),
    ("assess-vulnerability.conclusion", "vulnerability"),
    ("assess-vulnerability.conditions_met", "conditions_met"),
    ("screen-trafficking", "trafficking_screened"),
    ("screen-trafficking.trained", "trafficking_trained"),
    ("screen-trafficking.indicators", "trafficking_indicators"),
    ("screen-trafficking.cooperates", "trafficking_cooperates"),
    ("screen-trafficking.trafficker_knows", "trafficker_knows"),
    ("assess-risk", "risk_assessed"),
    ("assess-risk.level", "risk_level"),
    ("assess-risk.valid_until", "risk_days_left"),
    ("assess-risk.irreparable_harm", "risk_irreparable_harm"),
    ("assess-risk.mitigation_agreed", "risk_mitigation_agreed"),
    ("assess-risk.in_interest", "risk_in_interest"),
    ("verify", "risk_verified"),
    ("refer-protection", "protection_open"),
    ("refer-protection.wait", "protection_wait"),
    ("record-care.care", "care"),
    ("record-care.guardian", "guardian"),
    ("record-care.legal_representation", "legal_representation"),
    ("around.companions", "carer_travels"),
    ("record-best-interests.finding", "best_interests"),
    (
        "record-best-interests.procedure",
        "best_interests_procedure",
    ),
    ("record-best-interests.made_by", "best_interests_by"),
    (
        "record-best-interests.trained_for_children",
        "best_interests_trained",
    ),
    (
        "record-best-interests.child_agrees",
        "best_interests_child_agrees",
    ),
    (
        "record-best-interests.too_small_to_say",
        "best_interests_too_small",
    ),
    (
        "record-best-interests.tracing_done",
        "best_interests_tracing",
    ),
    (
        "record-best-interests.family_assessed",
        "best_interests_family",
    ),
    (
        "record-best-interests.security_assessed",
        "best_interests_security",
    ),
    (
        "record-best-interests.parts_from_carer",
        "best_interests_parts",
    ),
    ("record-best-interests.harm_possible", "best_interests_harm"),
    ("record-best-interests.receiver", "best_interests_receiver"),
    ("verify", "best_interests_verified"),
    ("assess-health.condition", "health_condition"),
    ("record-fitness.made_by", "fitness_by_doctor"),
    ("record-fitness.fit", "fitness"),
    ("record-fitness.valid_from", "fitness_started"),
    (
        "record-fitness.valid_until",
        "fitness_days_left_at_departure",
    ),
    ("record-fitness.valid_until", "fitness_days_left_at_arrival"),
    ("record-fitness.care_available", "care_available"),
    ("record-fitness.continuity", "continuity"),
    ("check-embarkation.fit", "embarkation_fit"),
    ("check-embarkation.held_on", "embarkation_days_before"),
    (
        "record-document.valid_until",
        "document_days_left_at_departure",
    ),
    (
        "record-document.valid_until",
        "document_days_left_at_arrival",
    ),
    ("record-entry-right.may_enter", "may_enter"),
    ("answer-receiving.receiving_answer", "receiving"),
    ("book", "booked"),
    ("book.escort", "escorted"),
    ("book.receiver", "receiver_named"),
    ("notify-arrival", "notice_sent"),
    ("around.monitoring", "monitoring"),
    ("around.suspended", "programme.suspended"),
    ("except-monitoring", "monitoring_excepted"),
    ("plan-follow-up", "follow_up_planned"),
    ("hold", "hold_medical"),
    ("hold.hold", "hold_protection"),
    ("hold.hold", "hold_safety"),
    ("hold.hold", "hold_own_wish"),
];

#[test]
fn every_fact_follows_what_it_rests_on_and_no_answer_is_lost_on_the_way() {
    let changes = population();
    nothing_stands_still(&changes);
    what_is_recorded_is_seen(&changes);
    answers_arrive_as_they_were_given(&changes);
}

fn nothing_stands_still(changes: &[Change]) {
    let all: BTreeSet<String> = told(&Story::adult()).unwrap().into_keys().collect();
    assert!(all.len() > 100, "{all:?}");
    let changed: BTreeSet<&String> = changes.iter().flat_map(|c| c.facts.keys()).collect();
    let still: Vec<&String> = all
        .iter()
        // The tests have one programme.
        .filter(|name| *name != "programme" && !name.starts_with("programme."))
        .filter(|name| !changed.contains(name))
        .collect();
    assert!(
        still.is_empty(),
        "nothing that can be recorded changes {still:?}"
    );
}

fn what_is_recorded_is_seen(changes: &[Change]) {
    let missed: Vec<&(&str, &str)> = RESTS_ON
        .iter()
        .filter(|(of, fact)| {
            !changes
                .iter()
                .any(|c| c.of == *of && c.facts.contains_key(*fact))
        })
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

fn answers_arrive_as_they_were_given(changes: &[Change]) {
    let mut seen: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (name, value) in changes.iter().flat_map(|c| &c.facts) {
        if let Some(answer) = value.strip_prefix("Answer::") {
            seen.entry(name).or_default().insert(answer);
        }
    }
    assert!(seen.len() > 40);
    // Nobody answers whether a form was reviewed: the register of releases does, with yes or no.
    for (name, answers) in seen
        .into_iter()
        .filter(|(name, _)| *name != "declaration_reviewed")
    {
        // One of the five is told already, so that it is no change.
        assert!(answers.len() >= 3, "{name} is only ever {answers:?}");
    }
}

#[test]
fn every_fact_is_read_by_some_policy_or_it_is_said_why_it_is_there() {
    // A programme of ours counts: what it asks for is there for it.
    let rules = include_str!("../../../../programmes/bali-2026.cedar");
    let engine = ENGINE.with_programme(rules).unwrap();
    let mut read = BTreeSet::new();
    for action in ACTIONS
        .iter()
        .map(|a| a.code)
        .chain(engine.members("reads").iter().map(String::as_str))
    {
        let asked = engine.asked(action).unwrap();
        for set in [asked.permits, asked.prohibitions, asked.safeguards] {
            for policy in set.policies() {
                attributes(&policy.to_json().unwrap()["conditions"], &mut read);
            }
        }
    }
    let unread: Vec<String> = told(&Story::adult())
        .unwrap()
        .into_keys()
        .filter(|name| {
            let name = name.rsplit('.').next().unwrap();
            !read.contains(name) && !UNREAD.iter().any(|(known, _)| *known == name)
        })
        .collect();
    assert!(unread.is_empty(), "no policy reads {unread:?}");
}

fn attributes(part: &Value, read: &mut BTreeSet<String>) {
    match part {
        Value::Object(map) => {
            read.extend(map.get("attr").and_then(Value::as_str).map(str::to_owned));
            map.values().for_each(|value| attributes(value, read));
        }
        Value::Array(list) => list.iter().for_each(|value| attributes(value, read)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_case_has_its_facts_whatever_was_recorded_in_whatever_order(
        base in 0..6_usize,
        order in proptest::collection::vec((0..40_usize, 0..1_000_usize), 0..24),
        days in -900_i64..900,
    ) {
        let mut story = bases().swap_remove(base);
        for (place, which) in order {
            let action = &ACTIONS[which % ACTIONS.len()];
            let Some(fields) = Fact::fields(action.code) else { continue };
            let place = 1 + place % story.lines.len();
            if which % 3 == 0 && place < story.lines.len() {
                story.lines.remove(place);
                continue;
            }
            let when = story.lines[place - 1].0;
            let who = 1 + u128::try_from(which % 4).unwrap();
            story.lines.insert(place, (when, who, action.code, filled(fields)));
            if story.tried().is_err() {
                story.lines.remove(place);
            }
        }
        story.now += Duration::days(days);
        // What cannot be told is refused where it is written.
        if let Ok(case) = story.tried() {
            let around = story.around();
            let standing = Standing::of(&case, &around, None);
            let situation = ENGINE.on_case(&everyone(), &standing, &around);
            for action in ACTIONS.iter().filter(|a| a.code != "register") {
                let verdict = situation.decide(action.code, &Proposal::hoped_for());
                prop_assert_eq!(verdict.errors, Vec::<String>::new(), "{}", action.code);
            }
        }
    }
}
