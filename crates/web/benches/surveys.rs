//! How long figures of hundreds of thousands of surveys take, next to a bare sum over the same rows; and how long a table takes to come in.
//!
//! `cargo bench -p homeward-web --bench surveys`. `BENCH_SURVEYS` says how many there are (300,000 unless said), `BENCH_SHEETS` how many
//! are read and scored with their answers (100,000 unless said). PostgreSQL is measured too when `HOMEWARD_TEST_POSTGRES` names a server. Nothing here passes or fails: what is printed is for people (docs/how-to/measure.md).
#![expect(clippy::print_stdout, reason = "what it is for")]

mod site;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use homeward_app::{
    App,
    survey_tables::{Brought, MOST_ROWS, Wanted},
};
use homeward_demo::{Profile, Walk, World, steps};
use homeward_domain::{
    facts::SurveyAnswer, ids::ProgrammeId, life::SUSTAINABILITY, stage::StageName,
};
use homeward_instruments::{
    Instrument, Responses,
    csv::{self, About, Form, Of, Row},
};
use homeward_store::{
    ConnectionTrait, Store, programmes,
    survey_sheets::{self, SurveySheet},
    surveys::{self, ANSWERED, Survey},
};
use homeward_web::{Config, router};
use sea_orm::Statement;
use uuid::Uuid;

use self::site::{Database, Failed, Folder, House, get, number, sign_in};

const PROGRAMME: &str = "bali-2026";
/// Rounds of one person.
const ROUNDS: [&str; 4] = ["baseline", "month-3", "month-6", "month-12"];
/// Cases whose surveys come in as a table.
const WALKED: usize = 20;
/// Sheets of neighbours.
const SHEETS: usize = 10 * MOST_ROWS;
/// Sheets that are put there at a time.
const BATCH: usize = 5_000;
/// How often a page is asked for.
const TIMES: usize = 30;

#[tokio::main]
async fn main() -> Result<(), Failed> {
    if site::is_test() {
        return Ok(());
    }
    let wanted = number("BENCH_SURVEYS", 300_000);
    let folder = Folder::new()?;
    for database in site::databases(&folder).await {
        measure(&database, wanted).await?;
    }
    Ok(())
}

async fn measure(database: &Database, wanted: usize) -> Result<(), Failed> {
    let name = database.name;
    let House {
        app, store, world, ..
    } = site::open(database).await?;
    let programme = programmes::find(store.reader(), PROGRAMME)
        .await?
        .ok_or("the programme")?
        .id;

    let begun = Instant::now();
    let people = wanted / ROUNDS.len();
    fill(&store, programme, people).await?;
    store.tidy().await?;
    let took = begun.elapsed();
    println!(
        "{name}: {} surveys of {people} people, each person's in a transaction of its kind with its sums; {took:.1?}, {:.2} ms a person",
        people * ROUNDS.len(),
        took.as_secs_f64() * 1e3 / f64::from(u32::try_from(people)?)
    );

    let site = router(Config::local(app.clone()));
    let cookie = sign_in(&site, "programme").await?;
    let path = format!("/programmes/terms/{PROGRAMME}/life");
    let page = times(|| get(&site, &cookie, &path)).await?;
    let bare = times(|| sum(&store, programme)).await?;
    println!(
        "  {:<44} {:>9.2} ms p50 {:>9.2} ms p99",
        "page of figures, warm", page.0, page.1
    );
    println!(
        "  {:<44} {:>9.2} ms p50 {:>9.2} ms p99",
        "one bare sum over the same rows", bare.0, bare.1
    );

    let begun = Instant::now();
    for table in 0..SHEETS / MOST_ROWS {
        bring_sheets(&app, &world, table).await?;
    }
    println!(
        "  {:<44} {:>9.1?} in all, {:.3} ms a sheet",
        format!("{SHEETS} sheets of neighbours, read, checked, kept"),
        begun.elapsed(),
        begun.elapsed().as_secs_f64() * 1e3 / f64::from(u32::try_from(SHEETS)?)
    );
    let page = times(|| get(&site, &cookie, &path)).await?;
    println!(
        "  {:<44} {:>9.2} ms p50 {:>9.2} ms p99",
        "the page with all of them read and scored", page.0, page.1
    );

    let rows = Box::pin(cases(&app, &world)).await?;
    let instrument = Instrument::carried_as(SUSTAINABILITY).ok_or("the instrument")?;
    let text = csv::write(instrument, Form::WithCase, &rows);
    for wanted in [Wanted::Check, Wanted::Keep] {
        let begun = Instant::now();
        let brought = Brought {
            instrument,
            programme: None,
            text: text.as_bytes(),
        };
        let came = app
            .bring_surveys(world.actor("hanoi"), brought, wanted)
            .await?;
        assert!(came.is_sound(), "{came:?}");
        println!(
            "  {:<44} {:>9.1?} in all, {:.1} ms a row",
            format!("a table of {} rows of cases, {wanted:?}", rows.len()),
            begun.elapsed(),
            begun.elapsed().as_secs_f64() * 1e3 / f64::from(u32::try_from(rows.len())?)
        );
    }
    end_to_end(database, &store).await
}

/// Answers as they lie in the database, read, checked and scored.
async fn end_to_end(database: &Database, store: &Store) -> Result<(), Failed> {
    let wanted = number("BENCH_SHEETS", 100_000);
    let instrument = Instrument::carried_as("community-benchmark").ok_or("the instrument")?;
    let method = instrument.method("equal-weights").ok_or("the method")?;
    // A programme of which nothing else is known.
    let programme = Uuid::from_u128(1).into();
    let mut at = 0;
    while at < wanted {
        let tx = store.write().await?;
        let last = wanted.min(at + BATCH);
        let sheets: Result<Vec<SurveySheet>, Failed> = (at..last)
            .map(|at| sheet(instrument, programme, at))
            .collect();
        survey_sheets::insert_all(&tx, &sheets?).await?;
        tx.commit().await?;
        at = last;
    }
    store.tidy().await?;
    let begun = Instant::now();
    let found = survey_sheets::of_programme(store.reader(), programme, instrument.key()).await?;
    let read = begun.elapsed();
    let mut scored = 0;
    for sheet in &found {
        let answers: Responses = serde_json::from_str(&sheet.answers)?;
        let checked = instrument
            .check(&answers)
            .map_err(|faults| format!("{faults:?}"))?;
        black_box(method.score(&checked).map_err(|e| format!("{e:?}"))?);
        scored += 1;
    }
    let all = begun.elapsed();
    println!(
        "  {:<44} {all:>9.1?} in all, {read:.1?} of it read; {:.2} µs each",
        format!("{}: {scored} sheets read, checked, scored", database.name),
        all.as_secs_f64() * 1e6 / f64::from(scored)
    );
    Ok(())
}

fn sheet(
    instrument: &Instrument,
    programme_id: ProgrammeId,
    at: usize,
) -> Result<SurveySheet, Failed> {
    let now = chrono::DateTime::from_timestamp(1_767_225_600, 0).ok_or("a time")?;
    Ok(SurveySheet {
        id: Uuid::from_u128(u128::try_from(at)? + (1 << 65)).into(),
        programme_id,
        instrument: instrument.key().to_owned(),
        instrument_version: i32::try_from(instrument.version())?,
        reference: format!("E{at}"),
        country: "VN".to_owned(),
        asked_on: now.date_naive(),
        asked_how: "on-paper".to_owned(),
        language: "vi".to_owned(),
        answers: serde_json::to_string(&answered(instrument, at))?,
        loaded_by: Uuid::from_u128(2).into(),
        loaded_at: now,
    })
}

/// What is asked of everybody, answered a little differently by each.
fn answered(instrument: &Instrument, at: usize) -> Responses {
    let questions = instrument.questions().iter().enumerate();
    questions
        .filter(|(_, q)| q.asked_if.is_none())
        .map(|(place, q)| {
            let option = (at + place) % q.options.len();
            (q.key.clone(), q.options[option].code.clone())
        })
        .collect()
}

/// Puts surveys there as the projection of cases does.
async fn fill(store: &Store, programme: ProgrammeId, people: usize) -> Result<(), Failed> {
    let countries = ["VN", "LK", "NP", "BD", "GH"];
    let mut person = 0;
    while person < people {
        let tx = store.write().await?;
        for _ in 0..500.min(people - person) {
            let case = Uuid::from_u128(u128::try_from(person)? + 1).into();
            let rows: Vec<Survey> = ROUNDS
                .iter()
                .enumerate()
                .map(|(at, round)| {
                    let nth = person * ROUNDS.len() + at;
                    let score = i32::try_from(2_000 + nth * 7_919 % 8_000).unwrap_or_default();
                    Survey {
                        entry_id: Uuid::from_u128(
                            u128::try_from(nth).unwrap_or_default() + 1 + (1 << 64),
                        )
                        .into(),
                        instrument: SUSTAINABILITY.to_owned(),
                        method: "equal-weights".to_owned(),
                        case_id: case,
                        programme_id: programme,
                        country: countries[person % countries.len()].to_owned(),
                        is_child: person % 11 == 0,
                        category: "stranded".to_owned(),
                        instrument_version: 1,
                        round: (*round).to_owned(),
                        asked_on: chrono::NaiveDate::from_ymd_opt(
                            2025,
                            u32::try_from(nth % 12 + 1).unwrap_or(1),
                            3,
                        )
                        .unwrap_or_default(),
                        outcome: ANSWERED.to_owned(),
                        first: Some(score),
                        second: Some(score),
                        third: Some(score),
                        fourth: None,
                        composite: Some(score),
                        share_answered: 10_000,
                        is_latest: at + 1 == ROUNDS.len(),
                        began: true,
                        is_repeated: false,
                    }
                })
                .collect();
            surveys::set(&tx, case, &rows).await?;
            person += 1;
        }
        tx.commit().await?;
    }
    Ok(())
}

async fn sum(store: &Store, programme: ProgrammeId) -> Result<String, Failed> {
    let c = store.reader();
    let backend = c.get_database_backend();
    let text = format!(
        "select count(*), sum(composite) from survey where programme_id = {} and instrument = '{SUSTAINABILITY}'",
        match backend {
            sea_orm::DatabaseBackend::Postgres => format!("'{}'::uuid", programme.0),
            _ => format!("'{}'", programme.0),
        }
    );
    let found = c
        .query_one_raw(Statement::from_string(backend, text))
        .await?;
    Ok(format!("{found:?}"))
}

async fn bring_sheets(app: &App, world: &World, table: usize) -> Result<(), Failed> {
    let instrument = Instrument::carried_as("community-benchmark").ok_or("the instrument")?;
    let rows: Vec<Row> = (0..MOST_ROWS)
        .map(|at| Row {
            row: 0,
            about: Some(About {
                of: Of::Sheet {
                    reference: format!("T{table}-{at}"),
                    country: "VN".to_owned(),
                },
                asked_on: "2026-02-01".to_owned(),
                method: "on-paper".to_owned(),
                language: "vi".to_owned(),
            }),
            responses: answered(instrument, at),
        })
        .collect();
    let text = csv::write(instrument, Form::Apart, &rows);
    let brought = Brought {
        instrument,
        programme: Some(PROGRAMME),
        text: text.as_bytes(),
    };
    let came = app
        .bring_surveys(world.actor("monitoring"), brought, Wanted::Keep)
        .await?;
    assert_eq!(came.kept, MOST_ROWS, "{:?}", came.faults.first());
    Ok(())
}

/// People at home, each with a survey on paper.
async fn cases(app: &App, world: &World) -> Result<Vec<Row>, Failed> {
    let mut rows = Vec::new();
    for _ in 0..WALKED {
        let mut walk = Walk::new(app, world, Profile::adult());
        Box::pin(walk.to(StageName::Reintegrating)).await?;
        // Each walk moves the one clock on: asked as it stands now.
        rows.push(row_of(&walk)?);
    }
    Ok(rows)
}

fn row_of(walk: &Walk<'_>) -> Result<Row, Failed> {
    let fields = steps::surveyed("baseline", walk.today(), "vi", 1);
    let rows: Vec<SurveyAnswer> = serde_json::from_value(fields["answers"].clone())?;
    Ok(Row {
        row: 0,
        about: Some(About {
            of: Of::Case {
                number: walk.number().to_string(),
                round: "baseline".to_owned(),
            },
            asked_on: walk.today().to_string(),
            method: "on-paper".to_owned(),
            language: "vi".to_owned(),
        }),
        responses: homeward_app::surveys::responses(&rows),
    })
}

/// The middle and the 99th percentile of some answers, in milliseconds; the first ones warm up.
async fn times<T, F: Future<Output = Result<T, Failed>>>(
    mut ask: impl FnMut() -> F,
) -> Result<(f64, f64), Failed> {
    let mut took: Vec<Duration> = Vec::new();
    for round in 0..TIMES + 3 {
        let begun = Instant::now();
        black_box(ask().await?);
        if round >= 3 {
            took.push(begun.elapsed());
        }
    }
    took.sort();
    let at = |percent: usize| {
        let place = (took.len() * percent / 100).min(took.len() - 1);
        took[place].as_secs_f64() * 1e3
    };
    Ok((at(50), at(99)))
}
