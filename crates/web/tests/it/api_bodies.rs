//! Whatever a program sends is answered: done, or refused with a reason, and never a failure of the site.

use homeward_demo::{Profile, Walk};
use homeward_domain::{
    actions::{ACTIONS, Action, REGISTER},
    fields::Kind,
    stage::StageName,
};
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use serde_json::{Map, Value, json};

use crate::{api_program::Program, ground::Ground};

/// Any JSON.
fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,40}".prop_map(Value::from),
        prop_oneof![
            "2026-[0-9]{2}-[0-9]{2}",
            "[0-9]{4}",
            "HW-26-[0-9A-Z]{5}-[0-9A-Z]",
            "[A-Z]{2}",
            "yes|no",
            "\\x00.{3}"
        ]
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(".{0,12}", inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Something that could nearly be a value of a field.
fn nearly(kind: Kind) -> BoxedStrategy<Value> {
    let any_of = |codes: &'static [&'static str]| {
        prop::sample::select(codes.to_vec())
            .prop_map(Value::from)
            .boxed()
    };
    match kind {
        Kind::One(v) => any_of(v.codes),
        Kind::Many(v) => prop::collection::vec(prop::sample::select(v.codes.to_vec()), 0..3)
            .prop_map(Value::from)
            .boxed(),
        Kind::Tick => any::<bool>().prop_map(Value::from).boxed(),
        Kind::Number { .. } => (-5..200_000_i64).prop_map(Value::from).boxed(),
        Kind::Day { .. } | Kind::PartialDay => Just(json!("2026-03-08")).boxed(),
        Kind::Moment => Just(json!("2026-03-08T10:00")).boxed(),
        Kind::Country => any_of(&["VN", "LK"]),
        Kind::Language => any_of(&["vi", "en"]),
        Kind::Zone => any_of(&["Asia/Manila"]),
        Kind::Rows { fields, max } => {
            let row = object(fields.iter().map(|f| (f.name, f.kind)).collect(), 8);
            prop::collection::vec(row, 0..=max)
                .prop_map(Value::from)
                .boxed()
        }
        _ => ".{0,20}".prop_map(Value::from).boxed(),
    }
}

/// An object whose fields are mostly right; of a hundred, `spoilt` are anything.
fn object(fields: Vec<(&'static str, Kind)>, spoilt: u32) -> BoxedStrategy<Value> {
    let values: Vec<_> = fields
        .into_iter()
        .map(|(name, kind)| {
            let value = prop_oneof![
                90 - spoilt => nearly(kind).prop_map(Some),
                spoilt => anything().prop_map(Some),
                10 => Just(None),
            ];
            value.prop_map(move |value| value.map(|value| (name.to_owned(), value)))
        })
        .collect();
    values
        .prop_map(|pairs| Value::Object(pairs.into_iter().flatten().collect::<Map<_, _>>()))
        .boxed()
}

/// A body for an action: anything, or nearly right.
fn bodies(action: &'static Action) -> impl Strategy<Value = Value> {
    let mut fields: Vec<(&str, Kind)> = action.fields().iter().map(|f| (f.name, f.kind)).collect();
    if action.code == "correct" {
        fields.extend([
            ("entry", Kind::Number { min: 1, max: 9 }),
            ("correction_reason", Kind::Line { max: 9 }),
            ("strike", Kind::Tick),
        ]);
    }
    prop_oneof![1 => anything(), 2 => object(fields.clone(), 20), 2 => object(fields, 1)]
}

/// One request: to which action, with which body, kept or only rehearsed.
fn requests() -> impl Strategy<Value = (&'static Action, Value, bool)> {
    let all: Vec<&'static Action> = ACTIONS.iter().chain([&REGISTER]).collect();
    prop::sample::select(all)
        .prop_flat_map(|action| (Just(action), bodies(action), prop::bool::weighted(0.9)))
}

async fn programs(ground: &Ground) -> Vec<Program> {
    let team = &ground.world.manila;
    let mut programs = Vec::new();
    for actor in [
        &team.counsellor,
        &team.manager,
        &team.lead,
        &team.doctor,
        &team.travel,
        &ground.world.immigration,
    ] {
        programs.push(ground.program(actor).await);
    }
    programs
}

#[test]
fn no_body_whatever_makes_the_site_fail() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for ground in runtime.block_on(Ground::both()) {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        runtime.block_on(walk.to(StageName::Confirmed)).unwrap();
        let programs = runtime.block_on(programs(&ground));
        let config = Config {
            failure_persistence: None,
            ..Config::default()
        };
        let strategy = (requests(), prop::sample::select(programs));
        TestRunner::new(config)
            .run(&strategy, |((action, body, rehearse), program)| {
                let path = if action.code == "register" {
                    format!("/cases?dry_run={rehearse}")
                } else {
                    format!(
                        "/cases/{}/{}?dry_run={rehearse}",
                        walk.number(),
                        action.code
                    )
                };
                let answer = runtime.block_on(program.post(&path, body));
                prop_assert!(answer.status < 500, "{} {path}: {answer:?}", ground.name);
                if answer.status >= 400 {
                    answer.problem();
                }
                Ok(())
            })
            .unwrap();
        let case = runtime.block_on(ground.app.case_view(
            &ground.world.manila.lead,
            walk.number(),
            &[],
        ));
        assert!(case.is_ok(), "the case can still be read");
    }
}

/// Any bytes as part of an address.
fn encoded(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("%{b:02X}")).collect()
}

#[test]
fn no_address_whatever_makes_the_site_fail() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    for ground in runtime.block_on(Ground::both()) {
        let program = runtime.block_on(ground.program(&ground.world.manila.lead));
        let part = prop_oneof![
            prop::collection::vec(any::<u8>(), 0..12).prop_map(|bytes| encoded(&bytes)),
            "[a-z0-9~-]{0,12}",
            Just("HW-26-11111-P".to_owned()),
        ];
        let names = prop::sample::select(vec![
            "view", "stage", "country", "q", "after", "open", "seen",
        ]);
        let query = prop::collection::vec((names, part.clone()), 0..3).prop_map(|pairs| {
            pairs
                .iter()
                .map(|(n, v)| format!("{n}={v}&"))
                .collect::<String>()
        });
        let config = Config {
            failure_persistence: None,
            ..Config::default()
        };
        TestRunner::new(config)
            .run(
                &(prop::collection::vec(part, 0..4), query),
                |(parts, query)| {
                    for path in [String::new(), format!("/{}", parts.join("/"))] {
                        let answer =
                            runtime.block_on(program.get(&format!("/cases{path}?{query}")));
                        prop_assert!(
                            answer.status < 500,
                            "{} {path}?{query}: {answer:?}",
                            ground.name
                        );
                        if answer.status >= 400 {
                            answer.problem();
                        }
                    }
                    Ok(())
                },
            )
            .unwrap();
    }
}
