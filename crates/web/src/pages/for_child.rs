//! The page for a child: what may happen, what it may say and to whom, in words of its age; to read together, print and keep (COU-06).
//!
//! No name stands on it: whoever finds it learns nothing about its owner.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::Refused;
use homeward_domain::case_number::CaseNumber;
use homeward_i18n::{Arg, country, t, t_with};
use maud::html;
use serde::Deserialize;

use crate::{
    Web,
    components::{bdi, ltr},
    desk::Desk,
    layout::page,
    links, refusal,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    words: Option<String>,
}

/// What younger children are told: one thing a line.
const YOUNGER: &[&str] = &[
    "for-child-say",
    "for-child-ask",
    "for-child-no",
    "for-child-alone",
    "for-child-journey",
];

/// What older children are told on top of it, each under its heading.
const OLDER: &[(&str, &str)] = &[
    ("for-child-who", "for-child-guardian"),
    ("for-child-options-title", "for-child-options"),
    ("for-child-school-title", "for-child-school"),
    ("for-child-after-title", "for-child-after"),
    ("paper-data", "for-child-secret"),
];

/// `GET /cases/{number}/for-child`
pub async fn for_child(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    let is_older = asked.words.as_deref() == Some("older");
    match web.app.paper(&desk.actor, &number).await {
        Ok(view) if view.is_child => {
            let home = Arg::Text(country(lang, view.details.country_of_return.code()));
            let (other, other_words) = if is_older {
                ("younger", "for-child-younger")
            } else {
                ("older", "for-child-older")
            };
            page(
                &desk.chrome_back(links::case(&number), t(lang, "back-to-case")),
                &t(lang, "case-for-child"),
                html! {
                    p .actions { a href=(links::for_child(&number, other)) { (t(lang, other_words)) } }
                    article .paper {
                        h1 { (t(lang, "for-child")) }
                        p { (t(lang, "for-child-hello")) }
                        p { (t_with(lang, "for-child-what", &[("country", home)])) }
                        @for sentence in YOUNGER { p { (t(lang, sentence)) } }
                        @if is_older {
                            @for (title, sentence) in OLDER { h2 { (t(lang, title)) } p { (t(lang, sentence)) } }
                        }
                        h2 { (t(lang, "for-child-phone")) }
                        p { (bdi(&view.sending_office)) br; span .as-written { (bdi(&view.sending_contact)) } }
                        p { (ltr(number.as_str())) }
                        h2 { (t(lang, "for-child-mine")) }
                        @for _ in 0..6 { span .blank {} }
                    }
                },
            )
            .into_response()
        }
        Ok(_) => refusal::page(&desk.chrome(), &Refused::NotFound),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}
