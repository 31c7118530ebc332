//! `homeward policy`: the safeguards this program carries, a programme's rules on top of them, and the policies of old decisions.

use std::{collections::BTreeMap, fs, path::Path, process::ExitCode};

use anyhow::Context;
use homeward_app::{
    App, Refused,
    figures::Band,
    preview::{Changed, Preview},
};
use homeward_i18n::{Lang, t_or};
use homeward_policy::Engine;

use crate::{
    cli::{Places, Policy},
    installation::Installation,
    terminal::{found, say, told},
};

pub(crate) async fn run(places: &Places, command: Policy) -> anyhow::Result<ExitCode> {
    match command {
        Policy::Hash => say(Engine::baseline()?.hash()),
        Policy::Check { file } => return check(&file),
        Policy::Preview {
            file,
            programme,
            by,
        } => {
            let rules = read(&file)?;
            let open = Installation::at(places)?.open().await?;
            let by = open.actor(&by).await?;
            let preview = open.app.preview_rules(&by, &programme, &rules).await;
            let code = match preview {
                Ok(preview) => {
                    print(&preview);
                    ExitCode::SUCCESS
                }
                Err(Refused::RulesRefused(findings)) => refused(&file, &findings),
                Err(other) => return Err(told(other)),
            };
            open.close().await?;
            return Ok(code);
        }
        Policy::Show { hash } => {
            let open = Installation::at(places)?.open().await?;
            let kept = match open.app.kept_policies(&hash).await {
                Err(Refused::NotFound) => {
                    anyhow::bail!("no policies with the hash `{hash}` are kept here")
                }
                kept => kept.map_err(told)?,
            };
            say(format!("// policies {hash}, kept since {}", kept.kept_at));
            for (name, text) in &kept.text.files {
                say(format!("\n// ---- {name}\n{}", text.trim_end()));
            }
            if let Some(rules) = &kept.text.rules {
                say(format!(
                    "\n// ---- rules of the programme\n{}",
                    rules.trim_end()
                ));
            }
            open.close().await?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> anyhow::Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read `{}`", file.display()))
}

fn check(file: &Path) -> anyhow::Result<ExitCode> {
    let text = read(file)?;
    Ok(match Engine::baseline()?.check(&text) {
        Ok(narrowed) => {
            say(narrowed.hash());
            ExitCode::SUCCESS
        }
        Err(findings) => refused(file, &findings),
    })
}

/// Every reason at once, each with the file and its place.
fn refused(file: &Path, findings: &[homeward_policy::Finding]) -> ExitCode {
    for finding in findings {
        say(format!("{}:{}", file.display(), found(finding)));
    }
    ExitCode::FAILURE
}

fn print(preview: &Preview) {
    let of = |band: Band| match band {
        Band::Below(least) => format!("fewer than {least}"),
        Band::Between(from, to) => format!("{from} to {to}"),
        Band::AtLeast(least) => format!("{least} or more"),
    };
    let part = if preview.is_part {
        format!("the newest {} were looked at", preview.most)
    } else {
        "all were looked at".to_owned()
    };
    say(format!("open cases: {}; {part}", of(preview.open)));
    let lines = |title: &str, changed: &[Changed]| {
        for one in changed {
            let cases = one.cases.map_or_else(|| "not told".to_owned(), of);
            let numbers: Vec<String> = one.numbers.iter().map(ToString::to_string).collect();
            say(format!(
                "{title} {}: {} ({}): {cases} {}",
                one.action,
                one.rule,
                one.reason,
                numbers.join(" ")
            ));
        }
    };
    lines("newly stopped at", &preview.stopped);
    lines("no longer stopped at", &preview.freed);
    if preview.stopped.is_empty() && preview.freed.is_empty() {
        say("nothing would change");
    }
}

/// Keeps the policies this program carries, and how it tells their safeguards in each language, so that what is decided from now
/// on can be explained in these words.
pub(crate) async fn keep(app: &App) -> anyhow::Result<()> {
    let words = Lang::ALL
        .iter()
        .map(|lang| {
            let said: BTreeMap<String, String> = app
                .engine()
                .safeguards()
                .filter_map(|s| Some((s.id.clone(), t_or(*lang, &s.key())?)))
                .collect();
            (lang.code().to_owned(), said)
        })
        .collect();
    app.keep_words(&words).await.map_err(told)
}
