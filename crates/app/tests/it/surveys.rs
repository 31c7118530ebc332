//! The survey of life at home in a case: asked once a round, checked against its instrument, read by who helps with it (MNE-01, MNE-12).

use std::fmt::Write as _;

use chrono::{Days, Duration};
use homeward_app::{Refused, weights::LoadedTable};
use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_domain::{life::SUSTAINABILITY, stage::StageName};
use homeward_instruments::Instrument;
use homeward_store::{
    cases, programmes,
    surveys::{self, ANSWERED, Survey, SurveyFilter},
};
use serde_json::{Value, json};

use crate::{
    consents::does,
    ground::{Ground, grounds},
};

pub(crate) async fn home(g: &Ground) -> Walk<'_> {
    let mut walk = g.walk(Profile::adult());
    walk.to(StageName::Reintegrating).await.unwrap();
    walk
}

pub(crate) fn baseline(walk: &Walk<'_>) -> Fields {
    steps::surveyed("baseline", walk.today(), "vi", 1)
}

/// The same with another answer to one question.
fn answering(fields: &Fields, question: &str, answer: Value) -> Fields {
    let mut rows = fields["answers"].as_array().unwrap().clone();
    match rows.iter_mut().find(|row| row["question"] == question) {
        Some(row) => row["answer"] = answer,
        None => rows.push(json!({ "question": question, "answer": answer })),
    }
    steps::and(fields.clone(), json!({ "answers": rows }))
}

pub(crate) async fn kept(g: &Ground, walk: &Walk<'_>) -> Vec<Survey> {
    let c = g.app.store().reader();
    let case = cases::find(c, walk.number()).await.unwrap().unwrap();
    let all = surveys::of_case(c, case.id).await.unwrap();
    all.into_iter()
        .filter(|s| s.instrument == SUSTAINABILITY)
        .collect()
}

/// The number of the last survey, as the receiving office counts entries.
async fn last_survey(g: &Ground, walk: &Walk<'_>) -> u32 {
    let view = g
        .app
        .case_view(g.world.actor("hanoi"), walk.number(), &[])
        .await
        .unwrap();
    let found = view.entries.iter().filter(|e| e.code == "record-survey");
    found.map(|e| e.number).max().unwrap()
}

fn wrong(refused: &Refused) -> Vec<(&str, &'static str)> {
    let Refused::Invalid(errors) = refused else {
        panic!("{refused:?}");
    };
    errors
        .iter()
        .map(|e| (e.field.as_str(), e.problem.code()))
        .collect()
}

#[tokio::test]
async fn what_is_no_answer_of_the_survey_is_named_and_nothing_is_kept() {
    for g in grounds().await {
        let walk = home(&g).await;
        let right = baseline(&walk);
        let later = (walk.today() + Days::new(200)).to_string();
        let first = |answer: &str| answering(&right, "economic-satisfaction", json!(answer));
        for (fields, field, problem) in [
            (first("over-the-moon"), "answers.0.answer", "no-choice"),
            (first("not-applicable"), "answers.0.answer", "no-choice"),
            (
                answering(&right, "shoe-size", json!("yes")),
                "answers.32.question",
                "no-choice",
            ),
            (
                steps::and(right.clone(), json!({ "instrument": "horoscope" })),
                "instrument",
                "not-found",
            ),
            (
                steps::and(right.clone(), json!({ "instrument_version": 7 })),
                "instrument_version",
                "not-found",
            ),
            // Asked in confidence: not by whoever accompanies the person.
            (
                steps::and(right.clone(), json!({ "instrument": "satisfaction" })),
                "instrument",
                "not-found",
            ),
            (
                steps::and(right.clone(), json!({ "survey_round": "month-6" })),
                "survey_round",
                "outside-round",
            ),
            (
                steps::and(right.clone(), json!({ "survey_round": "month-18" })),
                "survey_round",
                "other-round",
            ),
            (
                steps::and(right.clone(), json!({ "surveyed_on": later })),
                "surveyed_on",
                "in-future",
            ),
        ] {
            let refused = does(&g, "hanoi", &walk, "record-survey", fields)
                .await
                .unwrap_err();
            assert_eq!(wrong(&refused), [(field, problem)], "{}", g.name);
        }
        // Nobody is asked about work who cannot work.
        let cannot = answering(&right, "able-to-work", json!("cannot-work"));
        let refused = does(&g, "hanoi", &walk, "record-survey", cannot)
            .await
            .unwrap_err();
        let told = wrong(&refused);
        assert!(
            told.iter().all(|(_, p)| *p == "skipped-question"),
            "{}: {told:?}",
            g.name
        );
        assert_eq!(kept(&g, &walk).await, [], "{}", g.name);
    }
}

#[tokio::test]
async fn a_round_is_answered_once_and_corrected_and_what_figures_know_follows() {
    for g in grounds().await {
        let walk = home(&g).await;
        does(
            &g,
            "hanoi",
            &walk,
            "record-survey-attempt",
            steps::not_reached("baseline", walk.today()),
        )
        .await
        .unwrap();
        let [tried] = kept(&g, &walk).await.try_into().unwrap();
        assert_eq!(
            (tried.outcome.as_str(), tried.composite),
            ("no-answer", None),
            "{}",
            g.name
        );

        // Whoever was not reached and is asked after all is counted once.
        does(&g, "hanoi", &walk, "record-survey", baseline(&walk))
            .await
            .unwrap();
        let [asked] = kept(&g, &walk).await.try_into().unwrap();
        assert_eq!(asked.outcome, ANSWERED, "{}", g.name);
        assert_eq!(asked.method, "equal-weights", "{}", g.name);
        assert_eq!(
            (asked.fourth, asked.share_answered),
            (None, 10_000),
            "{}",
            g.name
        );
        let before = asked.composite.expect("a score");

        let again = does(&g, "hanoi", &walk, "record-survey", baseline(&walk))
            .await
            .unwrap_err();
        assert_eq!(
            wrong(&again),
            [("survey_round", "answered-already")],
            "{}",
            g.name
        );
        let late = steps::not_reached("baseline", walk.today());
        let late = does(&g, "hanoi", &walk, "record-survey-attempt", late)
            .await
            .unwrap_err();
        assert_eq!(
            wrong(&late),
            [("survey_round", "answered-already")],
            "{}",
            g.name
        );

        // Typed wrongly, and put right: the score follows the answers.
        let entry = last_survey(&g, &walk).await;
        let right = steps::surveyed("baseline", walk.today(), "vi", 0);
        let correction = |more: Value| {
            steps::and(
                steps::and(right.clone(), more),
                json!({ "entry": entry, "correction_reason": "Typed from another sheet." }),
            )
        };
        does(&g, "hanoi", &walk, "correct", correction(json!({})))
            .await
            .unwrap();
        let [righted] = kept(&g, &walk).await.try_into().unwrap();
        assert!(righted.composite.unwrap() > before, "{}", g.name);
        assert_eq!(righted.entry_id, asked.entry_id, "{}", g.name);

        // Made again from the journal it is the same.
        assert_eq!(g.app.rebuild().await.unwrap().changed, 0, "{}", g.name);

        // Struck out, nobody was asked, and somebody may be.
        let walk = home(&g).await;
        does(&g, "hanoi", &walk, "record-survey", baseline(&walk))
            .await
            .unwrap();
        let entry = last_survey(&g, &walk).await;
        does(
            &g,
            "hanoi",
            &walk,
            "correct",
            steps::fields(
                json!({ "entry": entry, "strike": true, "correction_reason": "Another person’s." }),
            ),
        )
        .await
        .unwrap();
        let left = kept(&g, &walk).await;
        assert!(
            left.iter().all(|s| s.outcome != ANSWERED),
            "{}: {left:?}",
            g.name
        );
        does(&g, "hanoi", &walk, "record-survey", baseline(&walk))
            .await
            .unwrap();
        assert_eq!(kept(&g, &walk).await[0].outcome, ANSWERED, "{}", g.name);
    }
}

#[tokio::test]
async fn only_who_helps_with_life_at_home_reads_what_was_answered() {
    for g in grounds().await {
        let walk = home(&g).await;
        does(&g, "hanoi", &walk, "record-survey", baseline(&walk))
            .await
            .unwrap();
        for (login, reads) in [
            ("hanoi", true),
            ("caseworker", true),
            ("lead", true),
            ("travel", false),
            ("supervisor", false),
            ("doctor", false),
        ] {
            let by = g.world.actor(login);
            let view = g.app.case_view(by, walk.number(), &[]).await.unwrap();
            let entry = view
                .entries
                .iter()
                .find(|e| e.code == "record-survey")
                .unwrap();
            let shown = entry.fields.as_ref().unwrap();
            assert_eq!(shown.contains_key("answers"), reads, "{}: {login}", g.name);
            assert_eq!(view.rounds.is_empty(), !reads, "{}: {login}", g.name);
            match g.app.life(by, walk.number()).await {
                Ok(life) => assert!(
                    reads && life.asked[0].scores.len() == 1,
                    "{}: {login}",
                    g.name
                ),
                Err(Refused::NotPermitted) => assert!(!reads, "{}: {login}", g.name),
                Err(other) => panic!("{}: {login}: {other:?}", g.name),
            }
        }
        let outside = g.app.life(g.world.actor("dubai"), walk.number()).await;
        assert!(matches!(outside, Err(Refused::NotFound)), "{}", g.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_clerks_who_type_the_same_round_at_once_one_is_told() {
    for g in grounds().await {
        let walk = home(&g).await;
        let type_in = |login: &str| {
            let (app, by, number, fields) = (
                g.app.clone(),
                g.world.actor(login).clone(),
                walk.number().clone(),
                baseline(&walk),
            );
            tokio::spawn(async move {
                crate::ground::record(&app, &by, &number, "record-survey", fields)
                    .await
                    .map(drop)
            })
        };
        let (one, other) = (type_in("hanoi"), type_in("caseworker"));
        let (one, other) = (one.await.unwrap(), other.await.unwrap());
        assert_eq!(
            usize::from(one.is_ok()) + usize::from(other.is_ok()),
            1,
            "{}: {one:?} {other:?}",
            g.name
        );
        assert_eq!(kept(&g, &walk).await.len(), 1, "{}", g.name);
    }
}

#[tokio::test]
async fn a_round_is_due_until_it_is_answered_or_nobody_is_to_ask() {
    for g in grounds().await {
        let walk = home(&g).await;
        let due = async || {
            let view = g
                .app
                .case_view(g.world.actor("hanoi"), walk.number(), &[])
                .await
                .unwrap();
            view.dues.iter().any(|d| d.what == "survey")
        };
        assert!(due().await, "{}", g.name);
        let unsafe_now = steps::and(
            steps::not_reached("baseline", walk.today()),
            json!({ "attempt_outcome": "not-safe", "attempt_reason": "Her brother-in-law answers her telephone." }),
        );
        does(&g, "hanoi", &walk, "record-survey-attempt", unsafe_now)
            .await
            .unwrap();
        assert!(!due().await, "{}", g.name);
        walk.wait_until(
            homeward_domain::dates::instant(walk.arrival().0, walk.arrival().1)
                + Duration::days(170),
        );
        assert!(due().await, "{}: the next round", g.name);
    }
}

#[tokio::test]
async fn published_weights_score_nothing_until_the_whole_table_is_loaded_by_an_administrator() {
    let instrument = Instrument::carried_as(SUSTAINABILITY).unwrap();
    for g in grounds().await {
        let walk = home(&g).await;
        does(&g, "hanoi", &walk, "record-survey", baseline(&walk))
            .await
            .unwrap();
        let part = include_str!(
            "../../../../instruments/reintegration-sustainability/methods/published-2018.toml"
        );
        let admin = g.world.actor("admin");
        let refused = g
            .app
            .load_weights(g.world.actor("hanoi"), instrument, part)
            .await;
        assert!(matches!(refused, Err(Refused::NotPermitted)), "{}", g.name);
        let loaded = g.app.load_weights(admin, instrument, part).await.unwrap();
        assert!(
            matches!(loaded, LoadedTable::Faulty(faults) if !faults.is_empty()),
            "{}",
            g.name
        );
        assert_eq!(kept(&g, &walk).await.len(), 1, "{}", g.name);
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let filter = |method: &str| SurveyFilter {
            instrument: SUSTAINABILITY.to_owned(),
            method: method.to_owned(),
            programme,
        };
        let equal = surveys::alike(c, &filter("equal-weights")).await.unwrap();
        assert_eq!(
            equal
                .iter()
                .map(|s| (s.country.as_str(), s.rounds, s.n5))
                .collect::<Vec<_>>(),
            [("VN", 1, 1)],
            "{}",
            g.name
        );
        let published = surveys::alike(c, &filter("published-2018")).await.unwrap();
        assert_eq!(published, [], "{}", g.name);

        // The whole table scores what was answered before and what comes after, beside the other method and never mixed with it.
        let whole = whole_table(instrument, part);
        let loaded = g.app.load_weights(admin, instrument, &whole).await.unwrap();
        assert!(
            matches!(loaded, LoadedTable::Kept { cases: 1, .. }),
            "{}: {loaded:?}",
            g.name
        );
        let other = home(&g).await;
        does(&g, "hanoi", &other, "record-survey", baseline(&other))
            .await
            .unwrap();
        for walk in [&walk, &other] {
            let methods: Vec<String> = kept(&g, walk).await.into_iter().map(|s| s.method).collect();
            assert_eq!(methods, ["equal-weights", "published-2018"], "{}", g.name);
        }
        let figures = g.app.life_figures(g.world.actor("programme"), "bali-2026");
        let methods: Vec<String> = figures
            .await
            .unwrap()
            .methods
            .into_iter()
            .map(|m| m.method)
            .collect();
        assert_eq!(methods, ["equal-weights", "published-2018"], "{}", g.name);
        assert_eq!(g.app.rebuild().await.unwrap().changed, 0, "{}", g.name);
    }
}

/// The part of the table that is published, made whole: what is left of each sum is parted among the elements that are not.
fn whole_table(instrument: &Instrument, part: &str) -> String {
    let written = |list: &str, element: &str| -> Option<u32> {
        let rows = part
            .split_once(&format!("{list} = ["))?
            .1
            .split_once(']')?
            .0;
        let row = rows
            .lines()
            .find(|row| row.contains(&format!("\"{element}\"")))?;
        let hundredths = row.split("weight = 0.").nth(1)?.get(..2)?;
        hundredths.parse().ok()
    };
    let mut text = part.split_once("# Each dimension").unwrap().0.to_owned();
    let all = || instrument.elements().iter();
    for (list, groups) in [
        ("dimension_weights", instrument.dimensions().to_vec()),
        ("composite_weights", vec![String::new()]),
    ] {
        writeln!(text, "{list} = [").unwrap();
        for group in groups {
            let of: Vec<_> = all()
                .filter(|e| group.is_empty() || e.dimension == group)
                .collect();
            let known: u32 = of.iter().filter_map(|e| written(list, &e.key)).sum();
            let open: Vec<_> = of
                .iter()
                .filter(|e| written(list, &e.key).is_none())
                .collect();
            let (each, more) = (
                (100 - known) / u32::try_from(open.len()).unwrap(),
                (100 - known) % u32::try_from(open.len()).unwrap(),
            );
            for element in &of {
                let place = open.iter().position(|e| e.key == element.key);
                let weight = written(list, &element.key).unwrap_or_else(|| {
                    each + u32::from(place.is_some_and(|at| at < more as usize))
                });
                let key = &element.key;
                writeln!(text, "  {{ element = \"{key}\", weight = 0.{weight:02} }},").unwrap();
            }
        }
        text += "]\n";
    }
    text
}
