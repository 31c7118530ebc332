//! Surveys brought as a table: checked whole, kept whole, never twice (MNE-01, MNE-08, MNE-11).

use homeward_app::{
    Refused,
    figures::Figure,
    survey_tables::{Brought, Outcome, TableFault, Wanted, Why},
    surveys::responses,
};
use homeward_demo::{Walk, steps};
use homeward_domain::{facts::SurveyAnswer, fields::Problem, life::SUSTAINABILITY};
use homeward_instruments::{
    Instrument, Responses,
    csv::{About, Form, Of, Row, write},
};
use homeward_store::{programmes, surveys};

use crate::{
    ground::{Ground, grounds},
    survey_figures::answered,
    surveys::{home, kept},
};

fn instrument(key: &str) -> &'static Instrument {
    Instrument::carried_as(key).unwrap()
}

/// The answers of a step, as a table has them.
fn answers(walk: &Walk<'_>, level: usize) -> Responses {
    let fields = steps::surveyed("baseline", walk.today(), "vi", level);
    let rows: Vec<SurveyAnswer> = serde_json::from_value(fields["answers"].clone()).unwrap();
    responses(&rows)
}

fn about(of: Of, walk: &Walk<'_>) -> About {
    About {
        of,
        asked_on: walk.today().to_string(),
        method: "on-paper".to_owned(),
        language: "vi".to_owned(),
    }
}

fn row_of(walk: &Walk<'_>, level: usize) -> Row {
    let of = Of::Case {
        number: walk.number().to_string(),
        round: "baseline".to_owned(),
    };
    Row {
        row: 0,
        about: Some(about(of, walk)),
        responses: answers(walk, level),
    }
}

fn sheet(walk: &Walk<'_>, key: &str, reference: &str, country: &str, level: usize) -> Row {
    let of = Of::Sheet {
        reference: reference.to_owned(),
        country: country.to_owned(),
    };
    let mut responses = Responses::default();
    for question in instrument(key).questions() {
        if instrument(key).asks(question, &responses) {
            let last = question.options.len() - 1;
            let code = question.options[level.min(last)].code.as_str();
            responses = responses.with(&question.key, code);
        }
    }
    Row {
        row: 0,
        about: Some(about(of, walk)),
        responses,
    }
}

async fn bring(
    g: &Ground,
    login: &str,
    (key, programme): (&str, Option<&str>),
    rows: &[Row],
    wanted: Wanted,
) -> Result<Outcome, Refused> {
    let form = Form::of(instrument(key));
    let text = write(instrument(key), form, rows);
    bring_text(g, login, (key, programme), &text, wanted).await
}

async fn bring_text(
    g: &Ground,
    login: &str,
    (key, programme): (&str, Option<&str>),
    text: &str,
    wanted: Wanted,
) -> Result<Outcome, Refused> {
    let brought = Brought {
        instrument: instrument(key),
        programme,
        text: text.as_bytes(),
    };
    g.app
        .bring_surveys(g.world.actor(login), brought, wanted)
        .await
}

fn fault(row: u64, column: &str, why: Why) -> TableFault {
    TableFault {
        row,
        column: Some(column.to_owned()),
        why,
    }
}

const CASE: (&str, Option<&str>) = (SUSTAINABILITY, None);

#[tokio::test]
async fn a_table_with_one_wrong_row_keeps_nothing_and_names_row_column_and_reason() {
    for g in grounds().await {
        let (one, two) = (home(&g).await, home(&g).await);
        let rows = [row_of(&one, 1), row_of(&two, 2)];
        let right = write(instrument(SUSTAINABILITY), Form::WithCase, &rows);
        let number = two.number().to_string();
        let day = two.today().to_string();
        for (wrong, faults) in [
            (
                right.replacen(&number, "HW-26-ZZZZZ-Z", 1),
                vec![fault(3, "case_number", Why::Field(Problem::NoCase))],
            ),
            (
                right.replacen(
                    &format!("{number},baseline"),
                    &format!("{number},month-18"),
                    1,
                ),
                vec![fault(3, "round", Why::Field(Problem::OtherRound))],
            ),
            (
                right.replacen(
                    &format!("{number},baseline,{day}"),
                    &format!("{number},baseline,31.12.2026"),
                    1,
                ),
                vec![fault(3, "asked_on", Why::Field(Problem::NoDay))],
            ),
            (
                right.replacen(
                    &format!("{number},baseline"),
                    &format!("{},baseline", one.number()),
                    1,
                ),
                vec![fault(3, "round", Why::OtherRow(2))],
            ),
        ] {
            for wanted in [Wanted::Check, Wanted::Keep] {
                let told = bring_text(&g, "hanoi", CASE, &wrong, wanted).await.unwrap();
                assert_eq!((told.kept, &told.faults), (0, &faults), "{}", g.name);
            }
            assert_eq!(kept(&g, &one).await, [], "{}: nothing half done", g.name);
        }
        // A row that says nothing is no survey.
        let mut silent = row_of(&two, 2);
        silent.responses = Responses::default();
        let told = bring(&g, "hanoi", CASE, &[silent], Wanted::Keep)
            .await
            .unwrap();
        let nothing = TableFault {
            row: 2,
            column: None,
            why: Why::Field(Problem::NothingAnswered),
        };
        assert_eq!((told.kept, told.faults), (0, vec![nothing]), "{}", g.name);
        // However the number is written, it is one case: the row is there twice, and says the same.
        let lower = right.replacen(&number, &number.to_lowercase(), 1);
        let body = lower.lines().nth(2).unwrap();
        let twice = format!("{right}{body}\r\n");
        let told = bring_text(&g, "hanoi", CASE, &twice, Wanted::Check)
            .await
            .unwrap();
        assert_eq!(
            (told.new, told.known, &told.faults),
            (2, 1, &vec![]),
            "{}",
            g.name
        );
        // Who may not record it there is told of each row; whose office it is not, finds no case.
        for (login, why) in [("travel", Why::NotPermitted), ("dubai", Why::NoCase)] {
            let told = bring_text(&g, login, CASE, &right, Wanted::Keep)
                .await
                .unwrap();
            let faults = [2, 3].map(|row| fault(row, "case_number", why.clone()));
            assert_eq!(told.faults, faults, "{}: {login}", g.name);
        }
    }
}

#[tokio::test]
async fn the_same_table_twice_adds_nothing_and_other_answers_are_for_a_correction() {
    for g in grounds().await {
        // Each walk moves the one clock on: the days of the table are of the last.
        let (one, two, three) = (home(&g).await, home(&g).await, home(&g).await);
        let rows = [row_of(&one, 1), row_of(&two, 2)];
        let only_checked = bring(&g, "hanoi", CASE, &rows, Wanted::Check)
            .await
            .unwrap();
        let sound = Outcome {
            new: 2,
            ..Outcome::default()
        };
        assert_eq!(only_checked, sound, "{}", g.name);
        assert_eq!(kept(&g, &one).await, [], "{}", g.name);

        let first = bring(&g, "hanoi", CASE, &rows, Wanted::Keep).await.unwrap();
        assert_eq!(first, Outcome { kept: 2, ..sound }, "{}", g.name);
        let scores = (kept(&g, &one).await, kept(&g, &two).await);
        assert_eq!((scores.0.len(), scores.1.len()), (1, 1), "{}", g.name);

        // Once more, with a row more and one row twice.
        let more = [
            row_of(&one, 1),
            row_of(&two, 2),
            row_of(&three, 0),
            row_of(&one, 1),
        ];
        let again = bring(&g, "hanoi", CASE, &more, Wanted::Keep).await.unwrap();
        let told = Outcome {
            new: 1,
            known: 3,
            kept: 1,
            faults: Vec::new(),
        };
        assert_eq!(again, told, "{}", g.name);
        assert_eq!(
            scores,
            (kept(&g, &one).await, kept(&g, &two).await),
            "{}",
            g.name
        );

        let changed = [row_of(&one, 4)];
        let other = bring(&g, "hanoi", CASE, &changed, Wanted::Keep);
        let faults = [fault(2, "round", Why::Field(Problem::AnsweredAlready))];
        assert_eq!(other.await.unwrap().faults, faults, "{}", g.name);
        assert_eq!(scores.0, kept(&g, &one).await, "{}", g.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_clerks_who_bring_the_same_table_at_once_each_row_is_kept_once() {
    for g in grounds().await {
        let (one, two) = (home(&g).await, home(&g).await);
        let rows = [row_of(&one, 1), row_of(&two, 2)];
        let (a, b) = tokio::join!(
            bring(&g, "hanoi", CASE, &rows, Wanted::Keep),
            bring(&g, "hanoi", CASE, &rows, Wanted::Keep),
        );
        let (a, b) = (a.unwrap(), b.unwrap());
        assert_eq!(a.kept + b.kept, 2, "{}: {a:?} {b:?}", g.name);
        for walk in [&one, &two] {
            assert_eq!(kept(&g, walk).await.len(), 1, "{}", g.name);
        }

        let sheets: Vec<Row> = (0..20)
            .map(|n| sheet(&one, "satisfaction", &format!("S-{n}"), "VN", 1))
            .collect();
        let apart = ("satisfaction", Some("bali-2026"));
        let (a, b) = tokio::join!(
            bring(&g, "monitoring", apart, &sheets, Wanted::Keep),
            bring(&g, "monitoring", apart, &sheets, Wanted::Keep),
        );
        let (a, b) = (a.unwrap(), b.unwrap());
        assert_eq!((a.kept + b.kept, a.known + b.known), (20, 20), "{}", g.name);
    }
}

#[tokio::test]
async fn what_is_asked_in_confidence_names_nobody_and_is_brought_by_those_who_evaluate() {
    for g in grounds().await {
        let walk = home(&g).await;
        let apart = ("satisfaction", Some("bali-2026"));
        let one = sheet(&walk, "satisfaction", "S-001", "VN", 1);
        for login in ["hanoi", "caseworker", "admin", "auditor", "supervisor"] {
            let refused = bring(&g, login, apart, std::slice::from_ref(&one), Wanted::Keep).await;
            assert!(
                matches!(refused, Err(Refused::NotPermitted)),
                "{}: {login}",
                g.name
            );
        }
        let nowhere = bring(
            &g,
            "monitoring",
            ("satisfaction", None),
            std::slice::from_ref(&one),
            Wanted::Keep,
        )
        .await;
        let Err(Refused::Invalid(errors)) = nowhere else {
            panic!("{}: {nowhere:?}", g.name);
        };
        assert_eq!(errors[0].field, "programme", "{}", g.name);
        for (reference, country, column, why) in [
            ("Nguyen Thi Hoa", "VN", "reference", Problem::NoCode),
            ("Hoa", "VN", "reference", Problem::NoCode),
            ("HW-26-K7Q2M-C", "VN", "reference", Problem::NoCode),
            ("hw26k7q2mc", "VN", "reference", Problem::NoCode),
            ("0912345678", "VN", "reference", Problem::NoCode),
            ("S-002", "Vietnam", "country", Problem::NoCountry),
        ] {
            let wrong = sheet(&walk, "satisfaction", reference, country, 1);
            let rows = [one.clone(), wrong];
            let told = bring(&g, "monitoring", apart, &rows, Wanted::Keep)
                .await
                .unwrap();
            let faults = [fault(3, column, Why::Field(why))];
            assert_eq!(
                (told.kept, told.faults.as_slice()),
                (0, &faults[..]),
                "{}",
                g.name
            );
        }
        let told = bring(
            &g,
            "monitoring",
            apart,
            std::slice::from_ref(&one),
            Wanted::Keep,
        )
        .await
        .unwrap();
        assert_eq!((told.new, told.kept), (1, 1), "{}", g.name);
        let again = bring(&g, "programme", apart, &[one], Wanted::Keep)
            .await
            .unwrap();
        assert_eq!((again.known, again.kept), (1, 0), "{}", g.name);
        let other = sheet(&walk, "satisfaction", "S-001", "VN", 4);
        let told = bring(&g, "monitoring", apart, &[other], Wanted::Keep)
            .await
            .unwrap();
        let faults = [fault(2, "reference", Why::Field(Problem::AnsweredAlready))];
        assert_eq!(told.faults, faults, "{}", g.name);

        // One answer is of few: that there are some is all that is told.
        let figures = g
            .app
            .life_figures(g.world.actor("monitoring"), "bali-2026")
            .await
            .unwrap();
        let said = figures.said.unwrap();
        assert_eq!(said.people, Figure::Hidden, "{}", g.name);
        assert!(
            said.elements
                .iter()
                .all(|(_, of, mean)| *of == Figure::Hidden && mean.is_none())
        );
    }
}

#[tokio::test]
async fn those_who_came_back_stand_beside_neighbours_on_the_questions_that_both_were_asked() {
    for g in grounds().await {
        let walk = home(&g).await;
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        // Twenty came back to Viet Nam, half at 0.40 and half at 0.60; five to Nepal.
        let tx = g.app.store().write().await.unwrap();
        for nth in 0..25 {
            let (country, score) = match nth {
                0..10 => ("VN", 4_000),
                10..20 => ("VN", 6_000),
                _ => ("NP", 9_000),
            };
            let mut row = answered(programme, nth, country, Some(score));
            row.third = Some(score);
            "community-benchmark".clone_into(&mut row.instrument);
            surveys::set(&tx, row.case_id, &[row]).await.unwrap();
        }
        tx.commit().await.unwrap();
        // Twelve neighbours in Viet Nam with the best answers, three in Nepal.
        let key = "community-benchmark";
        let rows: Vec<Row> = (0..15)
            .map(|n| {
                sheet(
                    &walk,
                    key,
                    &format!("N{n}"),
                    if n < 12 { "VN" } else { "NP" },
                    0,
                )
            })
            .collect();
        let told = bring(
            &g,
            "monitoring",
            (key, Some("bali-2026")),
            &rows,
            Wanted::Keep,
        )
        .await;
        assert_eq!(told.unwrap().kept, 15, "{}", g.name);

        let figures = g
            .app
            .life_figures(g.world.actor("programme"), "bali-2026")
            .await
            .unwrap();
        let [beside] = <[_; 1]>::try_from(figures.beside).unwrap();
        assert_eq!(beside.method, "equal-weights", "{}", g.name);
        let countries: Vec<&str> = beside.rows.iter().map(|r| r.country.as_str()).collect();
        assert_eq!(countries, ["NP", "VN"], "{}", g.name);
        // Nepal is of few on both sides, and with two countries the other is hidden with it.
        for row in &beside.rows {
            for part in &row.parts {
                assert_eq!(
                    part.neighbours.0,
                    Figure::Hidden,
                    "{}: {}",
                    g.name,
                    row.country
                );
                assert_eq!(part.apart, None, "{}", g.name);
            }
        }
        // Enough were asked in Nepal as well: every figure is told, with the distance and its span.
        let more: Vec<Row> = (15..30)
            .map(|n| sheet(&walk, key, &format!("N{n}"), "NP", 0))
            .collect();
        bring(
            &g,
            "monitoring",
            (key, Some("bali-2026")),
            &more,
            Wanted::Keep,
        )
        .await
        .unwrap();
        let tx = g.app.store().write().await.unwrap();
        for nth in 25..45 {
            let mut row = answered(programme, nth, "NP", Some(9_000));
            "community-benchmark".clone_into(&mut row.instrument);
            surveys::set(&tx, row.case_id, &[row]).await.unwrap();
        }
        tx.commit().await.unwrap();
        let figures = g
            .app
            .life_figures(g.world.actor("programme"), "bali-2026")
            .await
            .unwrap();
        let vietnam = figures.beside[0].rows[1].parts[0].clone();
        assert_eq!(vietnam.key, "economic", "{}", g.name);
        assert_eq!(vietnam.returnees.1.map(|m| m.mean), Some(0.5), "{}", g.name);
        let best = vietnam.neighbours.1.unwrap();
        let apart = vietnam.apart.unwrap();
        assert!(
            (apart.value - (0.5 - best.mean)).abs() < 1e-9,
            "{}: {apart:?}",
            g.name
        );
        assert!(
            apart
                .interval
                .is_some_and(|i| i.low < apart.value && apart.value < i.high)
        );
    }
}

#[tokio::test]
async fn a_survey_in_a_case_is_scored_on_the_questions_of_its_benchmark_as_well() {
    for g in grounds().await {
        let walk = home(&g).await;
        bring(&g, "hanoi", CASE, &[row_of(&walk, 1)], Wanted::Keep)
            .await
            .unwrap();
        let c = g.app.store().reader();
        let case = homeward_store::cases::find(c, walk.number())
            .await
            .unwrap()
            .unwrap();
        let rows = surveys::of_case(c, case.id).await.unwrap();
        let of: Vec<&str> = rows.iter().map(|r| r.instrument.as_str()).collect();
        assert_eq!(of, ["community-benchmark", SUSTAINABILITY], "{}", g.name);
        assert!(
            rows.iter()
                .all(|r| r.is_latest && r.began && r.composite.is_some()),
            "{}",
            g.name
        );
        assert_eq!(g.app.rebuild().await.unwrap().changed, 0, "{}", g.name);
    }
}
