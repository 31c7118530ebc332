//! `/cases/{number}/escorts`: whom the register proposes for a journey, and why (MOV-03).

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use homeward_app::{Refused, admin::Proposed};
use homeward_domain::{case_number::CaseNumber, codes::Code};
use homeward_i18n::{Lang, t};
use maud::{Markup, html};

use crate::{
    Web,
    components::{Column, Table, bdi, empty_state, languages, link_button, words},
    desk::Desk,
    layout::page,
    links, refusal,
};

/// `GET /cases/{number}/escorts`
pub(crate) async fn show(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    let proposed = match web.app.escorts_for(&desk.actor, &number).await {
        Ok(proposed) => proposed,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = proposed.iter().map(|p| cells(lang, &number, p)).collect();
    page(
        &desk.chrome_back(links::case(&number), t(lang, "back-to-case")),
        &t(lang, "escorts"),
        html! {
            h1 { (t(lang, "escorts")) }
            p { (t(lang, "escorts-about")) }
            @if proposed.is_empty() {
                (empty_state(&t(lang, "escorts-none"), &t(lang, "escorts-none-about"), None))
            } @else {
                (Table {
                    caption: t(lang, "escorts"),
                    caption_is_hidden: true,
                    columns: ["f-escort-name", "f-escort-fit", "f-escort-roles", "f-escort-languages"].map(|k| Column::new(t(lang, k))).to_vec(),
                    rows,
                }.render(lang))
            }
            p { (link_button(&links::action(&number, "assign-escort"), &t(lang, "escorts-other"))) }
        },
    )
    .into_response()
}

fn cells(lang: Lang, number: &CaseNumber, proposed: &Proposed) -> Vec<Markup> {
    let form = &proposed.held.form;
    let assign = format!(
        "{}?escort={}",
        links::action(number, "assign-escort"),
        proposed.held.key
    );
    vec![
        html! {
            a href=(assign) { (bdi(&form.escort_name)) }
            br; span .quiet { (bdi(&form.escort_organisation.0)) (t(lang, "set-comma")) (t(lang, &format!("v-escort-gender-{}", form.escort_gender.code()))) }
        },
        html! {
            ul .simple {
                @for reason in &proposed.reasons { li { (t(lang, &format!("v-escort-fit-{}", reason.code()))) } }
            }
            @if let Some(skills) = &form.escort_skills { p .quiet { (bdi(&skills.0)) } }
        },
        html! { (words(lang, &form.escort_roles)) },
        html! { (languages(lang, &form.escort_languages)) },
    ]
}
