//! `homeward document`: papers that people sign and carry, from the command line.

use std::{
    fs::{OpenOptions, Permissions},
    io::Write,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    process::ExitCode,
};

use anyhow::{Context, bail};
use homeward_app::{
    Clock,
    forms::{Languages, has_two_languages},
};
use homeward_documents::{FormLanguage, Parts, Press};
use homeward_domain::codes::{OfficePaper, Paper, PaperForm};

use crate::{
    cli::{Document, Places, Print},
    installation::Installation,
    terminal::{say, told},
};

pub(crate) async fn run(places: &Places, command: Document) -> anyhow::Result<ExitCode> {
    let (paper, asked): (Paper, Print) = match command {
        Document::Consent(asked) => (PaperForm::Consent.into(), asked),
        Document::Entitlements(asked) => (PaperForm::Entitlements.into(), asked),
        Document::Declaration(asked) => (PaperForm::Declaration.into(), asked),
        Document::Reconfirmation(asked) => (PaperForm::Reconfirmation.into(), asked),
        Document::Withdrawal(asked) => (PaperForm::Withdrawal.into(), asked),
        Document::Receipt(asked) => (PaperForm::Receipt.into(), asked),
        Document::Itinerary(asked) => (PaperForm::Itinerary.into(), asked),
        Document::Reception(asked) => (PaperForm::Reception.into(), asked),
        Document::CashReceipt(asked) => (PaperForm::CashReceipt.into(), asked),
        Document::Plan(asked) => (PaperForm::Plan.into(), asked),
        Document::DocumentRequest(asked) => (OfficePaper::DocumentRequest.into(), asked),
        Document::ArrivalNotice(asked) => (OfficePaper::ArrivalNotice.into(), asked),
        Document::FitToTravel(asked) => (OfficePaper::FitToTravel.into(), asked),
        Document::Handover(asked) => (OfficePaper::Handover.into(), asked),
        Document::Capacity(asked) => (OfficePaper::Capacity.into(), asked),
        Document::BestInterests(asked) => (OfficePaper::BestInterests.into(), asked),
        Document::EscortReport(asked) => (OfficePaper::EscortReport.into(), asked),
        Document::CaseSummary(asked) => (OfficePaper::CaseSummary.into(), asked),
        Document::Closure(asked) => (OfficePaper::Closure.into(), asked),
        Document::Check => return check(&press(places)?),
    };
    print(places, paper, &asked).await
}

async fn print(places: &Places, form: Paper, paper: &Print) -> anyhow::Result<ExitCode> {
    let language = written(form, &paper.lang)?;
    let beside = match &paper.beside {
        Some(_) if !has_two_languages(form) => {
            bail!("only what people sign is printed in two languages side by side")
        }
        Some(code) => Some(written(form, code)?),
        None => None,
    };
    let press = press(places)?;
    let open = Installation::at(places)?.open().await?.with_press(press);
    let actor = open.actor(&paper.login).await?;
    let printed = open
        .app
        .print_edition(
            &actor,
            &paper.case,
            form,
            paper.which,
            Languages { language, beside },
        )
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

/// The language with this code, if the paper is written in it.
fn written(paper: Paper, code: &str) -> anyhow::Result<FormLanguage> {
    let written = FormLanguage::of(paper);
    let found = FormLanguage::from_code(code).filter(|l| written.contains(l));
    found.with_context(|| {
        let codes: Vec<&str> = written.iter().map(|l| l.code()).collect();
        let codes = codes.join(", ");
        format!("this paper is not there in `{code}`: it is written in {codes}")
    })
}

/// Makes every paper in every language, and says which version it has.
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
