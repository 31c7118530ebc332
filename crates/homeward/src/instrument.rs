//! `homeward instrument`: surveys as data, from the command line (MNE-01).

use std::{
    fs::{self, File},
    path::Path,
    process::ExitCode,
};

use anyhow::{Context, bail};
use homeward_app::{
    Refused,
    survey_tables::{Brought, Wanted},
    weights::LoadedTable,
};
use homeward_i18n::Lang;
use homeward_instruments::{Instrument, Method, Part, WeightTable, csv, report};
use homeward_web::survey_faults;

use crate::{
    cli::{self, Places},
    installation::Installation,
    terminal::{say, told},
};

pub(crate) async fn run(places: &Places, command: cli::Instrument) -> anyhow::Result<ExitCode> {
    match command {
        cli::Instrument::Check { instrument } => {
            let chosen = match instrument {
                Some(key) => std::slice::from_ref(called(&key)?),
                None => Instrument::carried(),
            };
            for instrument in chosen {
                say(report::check(instrument).to_string());
            }
            Ok(ExitCode::SUCCESS)
        }
        cli::Instrument::Template { instrument } => {
            let instrument = called(&instrument)?;
            say(csv::template(instrument).trim_end());
            let about = survey_faults::about_columns(Lang::ALL[0], instrument);
            complain(csv::code_book(instrument, "en", &about).trim_end());
            Ok(ExitCode::SUCCESS)
        }
        cli::Instrument::Score {
            file,
            method,
            instrument,
            weights,
        } => {
            let instrument = called(&instrument)?;
            let method = by(instrument, &method, weights.as_deref())?;
            score(instrument, &method, &file)
        }
        cli::Instrument::Import {
            file,
            instrument,
            programme,
            dry_run,
            by,
        } => {
            let text =
                fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            let brought = Brought {
                instrument: called(&instrument)?,
                programme: programme.as_deref(),
                text: &text,
            };
            let wanted = if dry_run { Wanted::Check } else { Wanted::Keep };
            import(places, brought, wanted, &by).await
        }
        cli::Instrument::Load {
            file,
            instrument,
            by,
        } => load(places, called(&instrument)?, &file, &by).await,
    }
}

fn called(key: &str) -> anyhow::Result<&'static Instrument> {
    Instrument::carried_as(key).with_context(|| {
        let keys: Vec<&str> = Instrument::carried().iter().map(Instrument::key).collect();
        format!(
            "there is no instrument `{key}`; there are {}",
            keys.join(", ")
        )
    })
}

/// The method asked for, with the weights of a file where one is named. A method whose weights are not all here scores nothing.
fn by(instrument: &Instrument, key: &str, weights: Option<&Path>) -> anyhow::Result<Method> {
    let carried = instrument.method(key).with_context(|| {
        let keys: Vec<&str> = instrument.methods().iter().map(Method::key).collect();
        format!("there is no method `{key}`; there are {}", keys.join(", "))
    })?;
    let Some(weights) = weights else {
        return Ok(carried.clone());
    };
    match WeightTable::parse(&read(weights)?, instrument) {
        Ok(table) => {
            let method: Method = table.into();
            if method.key() != key {
                bail!("the table is of `{}`, not of `{key}`", method.key());
            }
            Ok(method)
        }
        Err(faults) => {
            for fault in &faults {
                complain(fault.to_string());
            }
            bail!("the table of weights does not hold: nothing was scored")
        }
    }
}

fn read(file: &Path) -> anyhow::Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

/// One line for each row: its number, each score with the share answered, why there is none where there is none.
fn score(instrument: &Instrument, method: &Method, file: &Path) -> anyhow::Result<ExitCode> {
    if !method.is_complete() {
        bail!(
            "`{}` has the weights of {} elements of {}. No score is computed by a part of a table: bring the whole one, with `--weights FILE` here or `homeward instrument load FILE` for an installation",
            method.name().as_str(),
            method.known().unwrap_or_default(),
            instrument.elements().len(),
        );
    }
    let from = File::open(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let (rows, mut faults) = csv::read(instrument, from);
    let parts = |scores: &[&Part]| -> Vec<String> {
        scores
            .iter()
            .flat_map(|part| {
                let score = part.score().map_or(String::new(), |s| s.value().rounded(4));
                let share = part.share_answered.map_or(String::new(), |s| s.rounded(2));
                [score, share]
            })
            .collect()
    };
    let mut head = vec!["row".to_owned(), "method".to_owned()];
    for part in instrument
        .dimensions()
        .iter()
        .map(String::as_str)
        .chain(["composite"])
    {
        head.extend([part.to_owned(), format!("{part}_answered")]);
    }
    say(head.join(","));
    for row in rows {
        match instrument.check(&row.responses) {
            Ok(checked) => {
                let scores = method.score(&checked)?;
                let all: Vec<&Part> = scores
                    .dimensions
                    .iter()
                    .chain([&scores.composite])
                    .collect();
                let mut line = vec![row.row.to_string(), scores.method.as_str().to_owned()];
                line.extend(parts(&all));
                say(line.join(","));
            }
            Err(wrong) => faults.extend(wrong.into_iter().map(|fault| csv::RowFault {
                row: row.row,
                column: Some(fault.question),
                reason: csv::RowReason::Answer(fault.problem),
            })),
        }
    }
    for fault in &faults {
        complain(fault.to_string());
    }
    Ok(if faults.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn import(
    places: &Places,
    brought: Brought<'_>,
    wanted: Wanted,
    login: &str,
) -> anyhow::Result<ExitCode> {
    let open = Installation::at(places)?.open().await?;
    let actor = open.actor(login).await?;
    let came = open.app.bring_surveys(&actor, brought, wanted).await;
    let came = match came {
        Err(Refused::Invalid(_)) => {
            bail!("say of which programme, with `--programme CODE`: nothing was kept")
        }
        came => came.map_err(told)?,
    };
    for fault in &came.faults {
        let column = fault.column.as_ref().map(|c| format!(", column `{c}`"));
        let column = column.unwrap_or_default();
        let why = survey_faults::told(Lang::ALL[0], fault);
        complain(format!("row {}{column}: {why}", fault.row));
    }
    say(format!(
        "new: {}, there already: {}, kept: {}",
        came.new, came.known, came.kept
    ));
    open.close().await?;
    Ok(if came.is_sound() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

async fn load(
    places: &Places,
    instrument: &'static Instrument,
    file: &Path,
    login: &str,
) -> anyhow::Result<ExitCode> {
    let text = read(file)?;
    let open = Installation::at(places)?.open().await?;
    let actor = open.actor(login).await?;
    let loaded = open.app.load_weights(&actor, instrument, &text).await;
    let code = match loaded.map_err(told)? {
        LoadedTable::Kept { method, cases } => {
            say(report::method(instrument, &method).to_string());
            say(format!("scored by it: {cases} cases"));
            ExitCode::SUCCESS
        }
        LoadedTable::Faulty(faults) => {
            for fault in &faults {
                complain(fault.to_string());
            }
            complain("the table does not hold: nothing was loaded");
            ExitCode::FAILURE
        }
    };
    open.close().await?;
    Ok(code)
}

#[expect(clippy::print_stderr, reason = "a command tells what is wrong there")]
fn complain(line: impl AsRef<str>) {
    eprintln!("{}", line.as_ref());
}
