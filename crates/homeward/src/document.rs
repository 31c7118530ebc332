//! `homeward document`: papers that people sign, from the command line.

use std::{
    fs::{OpenOptions, Permissions},
    io::Write,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    process::ExitCode,
};

use anyhow::{Context, bail};
use homeward_app::Clock;
use homeward_documents::{FormLanguage, Parts, Press};
use homeward_domain::codes::{Code, PaperForm};

use crate::{
    cli::{Document, Paper, Places},
    installation::Installation,
    terminal::{say, told},
};

pub(crate) async fn run(places: &Places, command: Document) -> anyhow::Result<ExitCode> {
    match command {
        Document::Declaration(paper) => print(places, PaperForm::Declaration, &paper).await,
        Document::Reconfirmation(paper) => print(places, PaperForm::Reconfirmation, &paper).await,
        Document::Withdrawal(paper) => print(places, PaperForm::Withdrawal, &paper).await,
        Document::Check => check(&press(places)?),
    }
}

async fn print(places: &Places, form: PaperForm, paper: &Paper) -> anyhow::Result<ExitCode> {
    let Some(language) = FormLanguage::from_code(&paper.lang) else {
        let codes: Vec<&str> = FormLanguage::ALL.iter().map(|l| l.code()).collect();
        bail!(
            "there are no forms in `{}`: they are written in {}",
            paper.lang,
            codes.join(", ")
        );
    };
    let press = press(places)?;
    let open = Installation::at(places)?.open().await?.with_press(press);
    let actor = open.actor(&paper.login).await?;
    let printed = open
        .app
        .print_form(&actor, &paper.case, form, language)
        .await;
    open.close().await?;
    let printed = printed.map_err(told)?;
    // What stands on it is for its owner only.
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&paper.output)
        .with_context(|| format!("cannot write `{}`", paper.output.display()))?;
    // One that was there keeps its mode otherwise.
    file.set_permissions(Permissions::from_mode(0o600))?;
    file.write_all(&printed.pdf)?;
    say(format!(
        "{}: {} {} {}, {} page(s)",
        paper.output.display(),
        form.code(),
        language.code(),
        printed.version,
        printed.pages
    ));
    Ok(ExitCode::SUCCESS)
}

/// Makes every form in every language, and says which version it has.
fn check(press: &Press) -> anyhow::Result<ExitCode> {
    for (form, language, printed) in press.try_all(Clock::system().now().date_naive())? {
        say(format!(
            "{} {} {}, {} page(s)",
            form.code(),
            language.code(),
            printed.version,
            printed.pages
        ));
    }
    Ok(ExitCode::SUCCESS)
}

/// The typesetter with the templates and words that the command line names. Only what prints asks for it: nothing else stops because a
/// form does not fit.
pub(crate) fn press(places: &Places) -> anyhow::Result<Press> {
    let Some(folder) = &places.forms else {
        return Ok(Press::carried());
    };
    let about = || format!("the forms in `{}`", folder.display());
    let press = Press::new(Parts::with_folder(folder).with_context(about)?);
    press
        .try_all(Clock::system().now().date_naive())
        .with_context(about)?;
    Ok(press)
}
