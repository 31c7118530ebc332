//! `homeward document`: papers that people sign, from the command line.

use std::{fs::OpenOptions, io::Write, os::unix::fs::OpenOptionsExt, process::ExitCode};

use anyhow::{Context, bail};
use homeward_app::Clock;
use homeward_documents::{Filled, FormLanguage, Press, Standing};
use homeward_domain::codes::{Code, PaperForm};

use crate::{
    cli::{Document, Paper, Places},
    installation::{Installation, press},
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
    let open = Installation::at(places)?.open().await?;
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

/// Makes every form in every language, so that a template or a sentence that does not fit is found before anybody needs it.
fn check(press: &Press) -> anyhow::Result<ExitCode> {
    let filled = Filled {
        case: None,
        name: None,
        country: None,
        office: None,
        contact: None,
        printed: Clock::system().now().date_naive(),
        standing: Standing::Released,
    };
    for form in PaperForm::ALL {
        for language in FormLanguage::ALL {
            let printed = press.print(*form, *language, &filled)?;
            say(format!(
                "{} {} {}, {} page(s)",
                form.code(),
                language.code(),
                printed.version,
                printed.pages
            ));
        }
    }
    Ok(ExitCode::SUCCESS)
}
