//! The page in the person's hands: number, office, how to withdraw, how to complain (design 6.10). Made for printing.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use homeward_app::Refused;
use homeward_domain::case_number::CaseNumber;
use homeward_i18n::t;
use maud::html;

use crate::{
    Web,
    components::{bdi, ltr},
    desk::Desk,
    layout::page,
    links, refusal,
};

/// `GET /cases/{number}/paper`
pub async fn paper(State(web): State<Web>, desk: Desk, Path(number): Path<String>) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    match web.app.paper(&desk.actor, &number).await {
        Ok(view) => page(
            &desk.chrome_back(links::case(&number), t(lang, "back-to-case")),
            &t(lang, "case-paper"),
            html! {
                article .paper {
                    h1 { (t(lang, "paper-title")) }
                    p .paper-number { (ltr(number.as_str())) }
                    // No name and no programme: whoever finds the page learns nothing about its owner.
                    h2 { (t(lang, "paper-office")) }
                    p { (bdi(&view.sending_office)) br; span .as-written { (bdi(&view.sending_contact)) } }
                    h2 { (t(lang, "paper-withdraw")) }
                    p { (t(lang, "paper-withdraw-about")) }
                    h2 { (t(lang, "paper-complain")) }
                    p { (t(lang, "paper-complain-about")) }
                    h2 { (t(lang, "paper-data")) }
                    p { (t(lang, "paper-data-about")) }
                }
            },
        )
        .into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}
