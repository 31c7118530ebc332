//! `/directory`: organisations at both ends of the way, what they do, and whom to turn to (PRG-03).

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::admin::{Held, Sought};
use homeward_domain::{
    administration::OrganisationForm,
    codes::{Code, OrganisationKind, Service},
    places::Country,
};
use homeward_i18n::{Arg, Lang, country, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{SummaryRow, bdi, empty_state, filter_form, summary_list},
    desk::Desk,
    layout::page,
    refusal,
};

/// What the address asks for. A value there is not asks for nothing.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    country: Option<String>,
    service: Option<String>,
    kind: Option<String>,
}

impl Asked {
    fn sought(&self) -> Sought {
        let code = |text: &Option<String>| text.clone().unwrap_or_default();
        Sought {
            country: code(&self.country).parse().ok(),
            service: Service::from_code(&code(&self.service)),
            kind: OrganisationKind::from_code(&code(&self.kind)),
        }
    }
}

/// `GET /directory`
pub(crate) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    let lang = desk.lang;
    let sought = asked.sought();
    let found = async {
        let all = web.app.directory(&desk.actor, &Sought::default()).await?;
        let fitting = web.app.directory(&desk.actor, &sought).await?;
        Ok::<_, homeward_app::Refused>((all, fitting))
    };
    let (all, fitting) = match found.await {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let count = i64::try_from(fitting.len()).unwrap_or(i64::MAX);
    page(
        &desk.chrome(),
        &t(lang, "directory"),
        html! {
            h1 { (t(lang, "directory")) }
            p { (t(lang, "directory-about")) }
            (filter_form(lang, "/directory", inputs(lang, &sought, &all), sought.is_narrowed()))
            p { (t_with(lang, "directory-count", &[("count", Arg::Number(count))])) }
            @if fitting.is_empty() {
                (empty_state(&t(lang, "directory-none"), &t(lang, "directory-none-about"), None))
            }
            @for held in &fitting { (entry(lang, held)) }
        },
    )
    .into_response()
}

/// What can be looked for: countries and services that somebody named, and all kinds there are.
fn inputs(lang: Lang, sought: &Sought, all: &[Held<OrganisationForm>]) -> Markup {
    let mut countries: Vec<(String, Country)> = all
        .iter()
        .flat_map(|held| held.form.works_in.iter().copied().chain(held.form.country))
        .map(|c| (country(lang, c.code()), c))
        .collect();
    countries.sort();
    countries.dedup();
    html! {
        div .field {
            label for="country" { (t(lang, "directory-country")) }
            select #country .input name="country" {
                option value="" { (t(lang, "filter-any")) }
                @for (name, c) in &countries { option value=(c.code()) selected[sought.country == Some(*c)] { (name) } }
            }
        }
        div .field {
            label for="service" { (t(lang, "directory-service")) }
            select #service .input name="service" {
                option value="" { (t(lang, "filter-any")) }
                @for s in Service::ALL { option value=(s.code()) selected[sought.service == Some(*s)] { (service(lang, *s)) } }
            }
        }
        div .field {
            label for="kind" { (t(lang, "f-organisation-kind")) }
            select #kind .input name="kind" {
                option value="" { (t(lang, "filter-any")) }
                @for k in OrganisationKind::ALL { option value=(k.code()) selected[sought.kind == Some(*k)] { (kind(lang, *k)) } }
            }
        }
    }
}

fn service(lang: Lang, service: Service) -> String {
    t(lang, &format!("v-service-{}", service.code()))
}

fn kind(lang: Lang, kind: OrganisationKind) -> String {
    t(lang, &format!("v-organisation-{}", kind.code()))
}

/// One organisation. What it does not say is not there.
fn entry(lang: Lang, held: &Held<OrganisationForm>) -> Markup {
    let form = &held.form;
    let list = |words: Vec<String>| html! { (words.join(t(lang, "set-comma").as_str())) };
    let mut rows = Vec::new();
    if let Some(mandate) = &form.mandate {
        rows.push(SummaryRow::new(t(lang, "f-mandate"), bdi(&mandate.0)));
    }
    let mut places: Vec<String> = form
        .works_in
        .iter()
        .map(|c| country(lang, c.code()))
        .collect();
    places.sort();
    if !places.is_empty() || form.area.is_some() {
        let value = html! {
            (list(places))
            @if let Some(area) = &form.area { br; (bdi(area)) }
        };
        rows.push(SummaryRow::new(t(lang, "directory-where"), value));
    }
    if !form.services.is_empty() {
        let words = form.services.iter().map(|s| service(lang, *s)).collect();
        rows.push(SummaryRow::new(t(lang, "f-services"), list(words)));
    }
    if !form.focal_points.is_empty() {
        let value = html! {
            @for point in &form.focal_points {
                p {
                    (bdi(&point.focal_name))
                    @if let Some(duty) = &point.focal_duty { (t(lang, "set-comma")) (bdi(duty)) }
                    br; (bdi(&point.focal_contact))
                }
            }
        };
        rows.push(SummaryRow::new(t(lang, "f-focal-points"), value));
    }
    html! {
        section .panel {
            h2 { (bdi(&form.organisation_name)) }
            p .quiet {
                (kind(lang, form.organisation_kind))
                @if let Some(c) = &form.country { " · " (country(lang, c.code())) }
            }
            @if rows.is_empty() { p .quiet { (t(lang, "directory-nothing-said")) } } @else { (summary_list(&rows)) }
        }
    }
}
