//! The forms people sign, filled in for a case: `/cases/{number}/forms` and the paper itself (VOL-02, VOL-03, VOL-11).

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, forms::Wording};
use homeward_documents::{FormLanguage, Printed};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, PaperForm},
};
use homeward_i18n::{Lang, language, t};
use maud::{Markup, html};

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
            @for form in PaperForm::ALL {
                @let of_form = forms.wordings.iter().filter(|w| w.form == *form);
                @let (spoken, others): (Vec<_>, Vec<_>) = of_form.partition(|w| forms.spoken.contains(&w.language));
                h2 { (t(lang, &format!("v-paper-form-{}", form.code()))) }
                p { (t(lang, &format!("forms-{}", form.code()))) }
                @if spoken.is_empty() {
                    p .quiet { (t(lang, "forms-no-language")) }
                } @else { (papers(lang, &number, &spoken)) }
                details {
                    summary { (t(lang, "forms-others")) span .visually-hidden { " (" (t(lang, &format!("v-paper-form-{}", form.code()))) ")" } }
                    (papers(lang, &number, &others))
                }
            }
        },
    )
    .into_response()
}

fn papers(lang: Lang, number: &CaseNumber, wordings: &[&Wording]) -> Markup {
    html! {
        ul .simple .deeds {
            @for w in wordings {
                li {
                    a href=(links::form(number, w.form, w.language)) {
                        (language(lang, w.language.code())) " (PDF)"
                        span .visually-hidden { ": " (t(lang, &format!("v-paper-form-{}", w.form.code()))) }
                    }
                    " " span lang=(w.language.code()) dir=(direction(w.language)) { (w.language.own_name()) }
                    " " (standing(lang, w))
                    br; span .quiet { (t(lang, "f-form-version")) (colon(lang)) (ltr(&w.version)) }
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

/// `GET /cases/{number}/forms/{form}/{language}`
pub async fn print(
    State(web): State<Web>,
    desk: Desk,
    Path((number, form, language)): Path<(String, String, String)>,
) -> Response {
    let found =
        named(&form, &language).and_then(|named| Some((number.parse::<CaseNumber>().ok()?, named)));
    let Some((number, (form, language))) = found else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    match web
        .app
        .print_form(&desk.actor, &number, form, language)
        .await
    {
        Ok(printed) => paper(form, language, printed),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// Form and language as an address names them.
pub(crate) fn named(form: &str, language: &str) -> Option<(PaperForm, FormLanguage)> {
    Some((
        PaperForm::from_code(form)?,
        FormLanguage::from_code(language)?,
    ))
}

/// A paper, to be opened or kept.
pub(crate) fn paper(form: PaperForm, language: FormLanguage, printed: Printed) -> Response {
    let name = format!("{}-{}.pdf", form.code(), language.code());
    attachment(&name, "application/pdf", printed.pdf)
}
