//! The papers people sign and carry, and those for offices, filled in for a case: `/cases/{number}/forms` and the paper itself (VOL-02,
//! VOL-03, VOL-11, COU-04, MOV-02, REI-09).

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    forms::{FormsOfCase, Languages, Wording, has_two_languages},
    papers::Edition,
};
use homeward_documents::{FormLanguage, Printed};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, OfficePaper, Paper, PaperForm},
};
use homeward_i18n::{Arg, Lang, language, t, t_or, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use super::files::attachment;
use crate::{
    Web,
    components::{TagKind, colon, ltr, tag},
    desk::Desk,
    layout::page,
    links, refusal,
};

/// `GET /cases/{number}/forms`
pub async fn list(State(web): State<Web>, desk: Desk, Path(number): Path<String>) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    let forms = match web.app.forms_of_case(&desk.actor, &number).await {
        Ok(forms) => forms,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    page(
        &desk.chrome_back(links::case(&number), t(lang, "back-to-case")),
        &t(lang, "forms-title"),
        html! {
            h1 { (t(lang, "forms-title")) }
            p { (t(lang, "forms-about")) }
            @for form in PaperForm::ALL { (for_person(lang, &forms, (*form).into())) }
            h2 { (t(lang, "papers-for-offices")) }
            p { (t(lang, "papers-for-offices-about")) }
            @for paper in OfficePaper::ALL { (for_offices(lang, &forms, (*paper).into())) }
        },
    )
    .into_response()
}

/// A paper for the person: in their languages first, all others folded away.
fn for_person(lang: Lang, forms: &FormsOfCase, paper: Paper) -> Markup {
    let (spoken, others): (Vec<_>, Vec<_>) =
        of_paper(forms, paper).partition(|w| forms.spoken.contains(&w.language));
    let why = why_not_yet(forms, paper);
    // What is for other eyes is not there.
    if why.is_none() && spoken.is_empty() && others.is_empty() {
        return html! {};
    }
    html! {
        h2 { (name(lang, paper)) }
        p { (t(lang, &format!("forms-{}", paper.code()))) }
        @if let Some(why) = why {
            p .quiet { (t(lang, &why)) }
        } @else {
            @if spoken.is_empty() {
                p .quiet { (t(lang, "forms-no-language")) }
            } @else { (papers(lang, forms, &spoken, true)) }
            details {
                summary { (t(lang, "forms-others")) span .visually-hidden { " (" (name(lang, paper)) ")" } }
                (papers(lang, forms, &others, false))
            }
        }
    }
}

/// A paper for offices, in the languages of the program.
fn for_offices(lang: Lang, forms: &FormsOfCase, paper: Paper) -> Markup {
    let wordings: Vec<_> = of_paper(forms, paper).collect();
    let why = why_not_yet(forms, paper);
    html! {
        // What is for other eyes is not there.
        @if why.is_some() || !wordings.is_empty() {
            h3 { (name(lang, paper)) }
            p { (t(lang, &format!("forms-{}", paper.code()))) }
            @if let Some(why) = why {
                p .quiet { (t(lang, &why)) }
            } @else {
                ul .simple .deeds {
                    @for w in wordings {
                        li { (link(lang, &forms.number, w)) }
                    }
                }
            }
        }
    }
}

fn of_paper(forms: &FormsOfCase, paper: Paper) -> impl Iterator<Item = &Wording> {
    forms.wordings.iter().filter(move |w| w.form == paper)
}

fn why_not_yet(forms: &FormsOfCase, paper: Paper) -> Option<String> {
    let found = forms.not_yet.iter().find(|(other, _)| *other == paper);
    found.map(|(_, why)| format!("not-yet-{}", why.code()))
}

/// What a paper is called.
pub(super) fn name(lang: Lang, paper: Paper) -> String {
    t(lang, &format!("v-{}-{}", paper.vocabulary(), paper.code()))
}

/// What was read: the form of an action, or a paper; the code itself where it is neither.
pub(super) fn read(lang: Lang, code: &str) -> String {
    t_or(lang, &format!("a-{code}"))
        .or_else(|| Paper::from_code(code).map(|paper| name(lang, paper)))
        .unwrap_or_else(|| code.to_owned())
}

fn link(lang: Lang, number: &CaseNumber, w: &Wording) -> Markup {
    html! {
        a href=(links::form(number, w.form, w.language)) {
            (language(lang, w.language.code())) " (PDF)"
            span .visually-hidden { ": " (name(lang, w.form)) }
        }
    }
}

/// Where there are several, the one above is the last: the others, newest first.
fn earlier(lang: Lang, number: &CaseNumber, w: &Wording, editions: &[Edition]) -> Markup {
    let Some((_, earlier)) = editions.split_last() else {
        return html! {};
    };
    let called = |edition: &Edition| {
        let key = format!("forms-{}-which", w.form.code());
        let words = [
            ("number", Arg::from(i64::from(edition.which))),
            ("day", Arg::from(edition.on)),
        ];
        t_with(lang, &key, &words)
    };
    html! {
        @for edition in earlier.iter().rev() {
            br; a href=(links::form_edition(number, w.form, w.language, edition.which)) {
                (called(edition)) " (PDF)"
                span .visually-hidden { ": " (name(lang, w.form)) ", " (language(lang, w.language.code())) }
            }
        }
    }
}

fn papers(lang: Lang, forms: &FormsOfCase, wordings: &[&Wording], with_own: bool) -> Markup {
    let number = &forms.number;
    let editions = |w: &Wording| {
        let found = forms.editions.iter().find(|(paper, _)| *paper == w.form);
        found.map_or(&[][..], |(_, all)| all)
    };
    // The language in which the reader works, beside that of the person.
    let own = FormLanguage::from_code(lang.code()).filter(|_| with_own);
    html! {
        ul .simple .deeds {
            @for w in wordings {
                li {
                    (link(lang, number, w))
                    " " span lang=(w.language.code()) dir=(direction(w.language)) { (w.language.own_name()) }
                    " " (standing(lang, w))
                    @if let Some(own) = own.filter(|own| has_two_languages(w.form) && *own != w.language) {
                        br; a href=(links::form_beside(number, w, own)) {
                            (t_with(lang, "forms-beside", &[("first", Arg::from(language(lang, w.language.code()).as_str())), ("second", Arg::from(language(lang, own.code()).as_str()))]))
                            span .visually-hidden { ": " (name(lang, w.form)) }
                        }
                    }
                    (earlier(lang, number, w, editions(w)))
                    @if w.form.needs_review() {
                        br; span .quiet { (t(lang, "f-form-version")) (colon(lang)) (ltr(&w.version)) }
                    }
                }
            }
        }
    }
}

/// The direction of a language, as in the `dir` attribute.
pub(super) fn direction(language: FormLanguage) -> &'static str {
    if language.is_rtl() { "rtl" } else { "ltr" }
}

/// Whether a wording may be signed.
pub(super) fn standing(lang: Lang, wording: &Wording) -> Markup {
    if wording.is_released {
        tag(TagKind::Good, &t(lang, "forms-released"))
    } else if wording.form.needs_review() {
        tag(TagKind::Waiting, &t(lang, "forms-draft"))
    } else {
        tag(TagKind::Waiting, &t(lang, "forms-draft-usable"))
    }
}

/// Another language beside that of the paper, and which of several papers.
#[derive(Debug, Default, Deserialize)]
pub struct Along {
    beside: Option<String>,
    which: Option<String>,
}

/// `GET /cases/{number}/forms/{form}/{language}`
pub async fn print(
    State(web): State<Web>,
    desk: Desk,
    Path((number, form, language)): Path<(String, String, String)>,
    Query(along): Query<Along>,
) -> Response {
    let Some((number, form, languages)) = asked(&number, &form, &language, along.beside.as_deref())
    else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let which = along.which.as_deref().map(str::parse::<u32>).transpose();
    let Ok(which) = which else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    match web
        .app
        .print_edition(&desk.actor, &number, form, which, languages)
        .await
    {
        Ok(printed) => paper(form, languages.language, printed),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// Case, paper and languages as an address names them.
pub(crate) fn asked(
    number: &str,
    form: &str,
    language: &str,
    beside: Option<&str>,
) -> Option<(CaseNumber, Paper, Languages)> {
    let (form, language) = named(form, language)?;
    let beside = match beside {
        Some(code) => Some(FormLanguage::from_code(code)?),
        None => None,
    };
    Some((number.parse().ok()?, form, Languages { language, beside }))
}

/// Paper and language as an address names them.
pub(crate) fn named(form: &str, language: &str) -> Option<(Paper, FormLanguage)> {
    Some((Paper::from_code(form)?, FormLanguage::from_code(language)?))
}

/// A paper, to be opened or kept.
pub(crate) fn paper(form: Paper, language: FormLanguage, printed: Printed) -> Response {
    let name = format!("{}-{}.pdf", form.code(), language.code());
    attachment(&name, "application/pdf", printed.pdf)
}
