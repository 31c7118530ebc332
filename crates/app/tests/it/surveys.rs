//! The survey of life at home in a case: asked once a round, checked against its instrument, read by who helps with it (MNE-01, MNE-12).

use std::fmt::Write as _;

use chrono::{Days, Duration};
use homeward_app::{Refused, figures::Figure, life_figures::SurveyGroup, weights::LoadedTable};
use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_domain::{ids::ProgrammeId, life::SUSTAINABILITY, stage::StageName};
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

/// One answered round of somebody: what figures read.
pub(crate) fn answered(
    programme: ProgrammeId,
    nth: u32,
    country: &str,
    score: Option<i32>,
) -> Survey {
    Survey {
        entry_id: uuid::Uuid::from_u128(u128::from(nth) + 1).into(),
        method: "equal-weights".to_owned(),
        case_id: uuid::Uuid::from_u128(u128::from(nth) + 1_000_000).into(),
        programme_id: programme,
        country: country.to_owned(),
        is_child: false,
        category: "stranded".to_owned(),
        instrument: SUSTAINABILITY.to_owned(),
        instrument_version: 1,
        round: "baseline".to_owned(),
        asked_on: "2026-03-02".parse().unwrap(),
        outcome: ANSWERED.to_owned(),
        first: score,
        second: score,
        third: None,
        fourth: None,
        composite: score,
        share_answered: 9_000,
        is_latest: true,
        began: true,
        is_repeated: false,
    }
}

#[tokio::test]
async fn figures_of_many_say_of_how_many_they_are_and_how_sure_and_hide_what_is_of_few() {
    for g in grounds().await {
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let mut rows = Vec::new();
        // Twenty from Viet Nam, half of them at 0.40 and half at 0.60; twelve from Sri Lanka, four of them with too little answered for a
        // score; three from Nepal.
        for nth in 0..20 {
            rows.push(answered(
                programme,
                nth,
                "VN",
                Some(if nth % 2 == 0 { 4_000 } else { 6_000 }),
            ));
        }
        for nth in 20..32 {
            rows.push(answered(programme, nth, "LK", (nth >= 24).then_some(5_000)));
        }
        for nth in 32..35 {
            rows.push(answered(programme, nth, "NP", Some(10_000)));
        }
        let tx = g.app.store().write().await.unwrap();
        for row in rows {
            surveys::set(&tx, row.case_id, std::slice::from_ref(&row))
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();

        let figures = g
            .app
            .life_figures(g.world.actor("programme"), "bali-2026")
            .await
            .unwrap();
        let [by] = <[_; 1]>::try_from(figures.methods).unwrap();
        let (_, countries) = by
            .by
            .iter()
            .find(|(group, _)| *group == SurveyGroup::Country)
            .unwrap();
        let told: Vec<_> = countries
            .iter()
            .map(|row| {
                let (key, people, mean) = &row.parts[0];
                assert_eq!(key, "economic");
                (
                    row.code.as_str(),
                    row.answered,
                    *people,
                    mean.map(|m| (m.n, m.mean)),
                )
            })
            .collect();
        // Nepal is of few, and Sri Lanka with it: else it were what is left of all.
        assert_eq!(
            told,
            [
                ("LK", Figure::Hidden, Figure::Hidden, None),
                ("NP", Figure::Hidden, Figure::Hidden, None),
                ("VN", Figure::About(20), Figure::About(20), Some((20, 0.5))),
            ],
            "{}",
            g.name
        );
        let vietnam = countries[2].parts[0].2.unwrap().interval.unwrap();
        // 0.5 with a standard deviation of 0.1026 over the root of 20, times 2.093.
        assert_eq!(
            format!("{:.3} {:.3}", vietnam.low, vietnam.high),
            "0.452 0.548",
            "{}",
            g.name
        );
        // A part in which nobody has a score has none: not nought.
        let (_, people, mean) = &countries[2].parts[2];
        assert_eq!((*people, *mean), (Figure::Hidden, None), "{}", g.name);
        let [round] = <[_; 1]>::try_from(figures.rounds).unwrap();
        assert_eq!(
            round.outcomes,
            [(ANSWERED.to_owned(), Figure::About(35))],
            "{}",
            g.name
        );
        assert_eq!(round.panel, Some(Figure::About(35)), "{}", g.name);

        for (login, may) in [
            ("monitoring", true),
            ("hanoi", false),
            ("caseworker", false),
            ("admin", false),
        ] {
            let found = g.app.life_figures(g.world.actor(login), "bali-2026").await;
            assert_eq!(found.is_ok(), may, "{}: {login}", g.name);
        }
    }
}

#[tokio::test]
async fn sums_for_figures_follow_every_row_that_comes_or_goes() {
    for g in grounds().await {
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let filter = SurveyFilter {
            instrument: SUSTAINABILITY.to_owned(),
            method: "equal-weights".to_owned(),
            programme,
        };
        let told = async || {
            let mut all = surveys::alike(c, &filter).await.unwrap();
            all.sort_by_key(|a| (a.country.clone(), a.began));
            all
        };
        let put = async |nth: u32, rows: &[Survey]| {
            let case = answered(programme, nth, "VN", None).case_id;
            let tx = g.app.store().write().await.unwrap();
            surveys::set(&tx, case, rows).await.unwrap();
            tx.commit().await.unwrap();
        };
        for nth in 0..5 {
            put(nth, &[answered(programme, nth, "VN", Some(5_000))]).await;
        }
        put(5, &[answered(programme, 5, "LK", None)]).await;
        let all = told().await;
        let seen: Vec<_> = all
            .iter()
            .map(|a| (a.country.as_str(), a.rounds, a.parts()[0]))
            .collect();
        let five = surveys::Sums {
            n: 5,
            sum: 25_000,
            squares: 125_000_000,
        };
        let nobody = surveys::Sums::default();
        assert_eq!(seen, [("LK", 1, nobody), ("VN", 5, five)], "{}", g.name);

        // Corrected, moved to another country, gone.
        put(0, &[answered(programme, 0, "VN", Some(9_000))]).await;
        put(1, &[answered(programme, 1, "NP", Some(5_000))]).await;
        put(5, &[]).await;
        let all = told().await;
        let seen: Vec<_> = all
            .iter()
            .map(|a| (a.country.as_str(), a.rounds, a.s1))
            .collect();
        assert_eq!(seen, [("NP", 1, 5_000), ("VN", 4, 24_000)], "{}", g.name);

        // Added up anew they are the same.
        let tx = g.app.store().write().await.unwrap();
        surveys::add_up(&tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(all, told().await, "{}", g.name);
    }
}

#[tokio::test]
async fn what_is_hidden_among_the_rounds_is_hidden_in_what_came_of_each_and_the_other_way_round() {
    for g in grounds().await {
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let tx = g.app.store().write().await.unwrap();
        // Thirty answered the baseline; five of them the next round as well, in another month, and three in the same month.
        for nth in 0..30 {
            let first = answered(programme, nth, "VN", Some(5_000));
            let again = |day: &str, nth: u32| Survey {
                entry_id: uuid::Uuid::from_u128(u128::from(nth) + 5_000).into(),
                round: "month-3".to_owned(),
                asked_on: day.parse().unwrap(),
                ..first.clone()
            };
            let mut rows = vec![first.clone()];
            match nth {
                0..5 => rows.push(again("2026-06-02", nth)),
                5..8 => {
                    rows.push(again("2026-03-30", nth));
                    rows[0].is_repeated = true;
                }
                _ => {}
            }
            if let [before, _] = rows.as_mut_slice() {
                before.is_latest = false;
            }
            surveys::set(&tx, first.case_id, &rows).await.unwrap();
        }
        tx.commit().await.unwrap();
        let figures = g.app.life_figures(g.world.actor("programme"), "bali-2026");
        let figures = figures.await.unwrap();
        let by = |wanted: SurveyGroup| {
            let all = figures.methods[0].by.iter();
            let rows = all.clone().find(|(group, _)| *group == wanted).unwrap();
            let told = rows.1.iter().map(|row| (row.code.clone(), row.answered));
            told.collect::<Vec<_>>()
        };
        for (round, answered) in by(SurveyGroup::Round) {
            let outcomes = figures.rounds.iter().find(|r| r.round == round).unwrap();
            assert_eq!(answered, Figure::Hidden, "{}: {round}", g.name);
            assert_eq!(outcomes.outcomes[0].1, answered, "{}: {round}", g.name);
        }
        // Whoever answered twice in March counts there once.
        assert_eq!(
            by(SurveyGroup::Age),
            [("adult".to_owned(), Figure::About(30))],
            "{}",
            g.name
        );
        let months = by(SurveyGroup::Month);
        assert_eq!(months.len(), 2, "{}", g.name);
        assert!(
            months.iter().all(|(_, n)| *n == Figure::Hidden),
            "{}: {months:?}",
            g.name
        );
    }
}
