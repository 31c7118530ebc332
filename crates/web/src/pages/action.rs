//! The form of any action on a case: drawn from its fields, answered by the same use case the API calls.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Refused,
    checks::Check,
    record::{Input, details_as_fields},
    view::{CaseView, EntryView, Prepared},
};
use homeward_domain::{
    actions::{Action, Nature, Part},
    case_number::CaseNumber,
    codes::{Audience, Code, SurveyVoice},
    fields::{Field, FieldError, Kind},
    life::RoundState,
    papers::StateAgreement,
};
use homeward_i18n::{Arg, Lang, country, t, t_or, t_with};
use maud::{Markup, html};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::{
    Web,
    components::{
        BannerKind, Form, banner, bdi, button, check_answers, danger_button, error_summary,
        fields_input, inset, panel, warning, words,
    },
    desk::{Desk, Visitor},
    forms::{self, Extra},
    layout::{page, titled},
    links,
    pages::{self, case, signing, survey},
    refusal,
    router::Body,
    security,
};

/// What the page shows beside the form.
#[derive(Default)]
struct Told {
    errors: Vec<FieldError>,
    checks: Option<Vec<Check>>,
    /// The case of the travel group the checks are about, where it is another.
    other_case: Option<String>,
    /// The numbers of what somebody recorded while the form was filled in; the form is stale then, also where none is known.
    new: Option<Vec<u32>>,
    /// The version the writer saw, carried on while nothing newer was shown.
    seen: Option<String>,
}

/// What a form begins with, where somebody chose it on another page.
#[derive(Debug, Default, Deserialize)]
pub struct Chosen {
    /// The key of somebody in the register of escorts.
    escort: Option<String>,
}

/// `GET /cases/{number}/do/{code}`
pub async fn form(
    State(web): State<Web>,
    desk: Desk,
    Path((number, code)): Path<(String, String)>,
    Query(asked): Query<Chosen>,
) -> Response {
    let Some((number, action)) = known(&number, &code) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    match web
        .app
        .before_action(&desk.actor, &number, action.code)
        .await
    {
        Ok(prepared) => {
            let mut values = prefilled(&prepared);
            if let (Some(key), "assign-escort") = (&asked.escort, action.code)
                && let Ok(fields) = web.app.escort_fields(&desk.actor, &number, key).await
            {
                values.extend(fields);
            }
            form_page(
                &web,
                &desk,
                StatusCode::OK,
                &number,
                &prepared,
                &values,
                &pages::once(),
                Told::default(),
            )
            .await
        }
        Err(refused) => refusal::page(
            &desk.chrome_back(links::case(&number), t(desk.lang, "back-to-case")),
            &refused,
        ),
    }
}

/// `POST /cases/{number}/do/{code}`
pub async fn record(
    State(web): State<Web>,
    desk: Desk,
    Path((number, code)): Path<(String, String)>,
    body: Body,
) -> Response {
    let Some((number, action)) = known(&number, &code) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let (values, extra) = forms::from_urlencoded(action.fields(), &body);
    submit(&web, &desk, &number, action, values, extra).await
}

/// What a form of an action sent, however it came: checked, shown once more or recorded.
pub(crate) async fn submit(
    web: &Web,
    desk: &Desk,
    number: &CaseNumber,
    action: &'static Action,
    values: Map<String, Value>,
    extra: Extra,
) -> Response {
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path.clone(),
        });
    }
    if extra.change {
        return change(web, desk, number, action, &values, extra).await;
    }
    let mut values = values;
    if !signing::is_on_screen(&values) {
        // Typed where a signature was asked for, and now it is signed another way.
        values.retain(|name, _| !signing::is_asked(name));
    }
    // What binds a person is shown once more before it is done.
    let rehearse = action.nature == Nature::BindingStep && extra.confirm.is_none();
    let input = Input {
        fields: values.clone(),
        seen: extra.seen.as_ref().map(|s| s.parse().unwrap_or(u32::MAX)),
        once: extra.once.clone().filter(|o| !o.is_empty()),
        rehearse,
    };
    match web
        .app
        .record(&desk.actor, number, action.code, input)
        .await
    {
        Ok(_) if rehearse && signing::is_on_screen(&values) => {
            let (once, seen) = (extra.once.as_deref(), extra.seen.as_deref());
            signing::sign(web, desk, number, action, &values, once, seen, &[]).await
        }
        Ok(_) if rehearse => check_page(web, desk, number, action, &values, &extra).await,
        Ok(_) => {
            let after = match action.part {
                Part::Life => links::life(number),
                _ => links::case(number),
            };
            Redirect::to(&format!("{after}?done={}", action.code)).into_response()
        }
        Err(refused) => again(web, desk, number, action, values, extra, refused).await,
    }
}

/// Back from the answers to the form, with everything that was typed.
async fn change(
    web: &Web,
    desk: &Desk,
    number: &CaseNumber,
    action: &'static Action,
    values: &Map<String, Value>,
    extra: Extra,
) -> Response {
    match web
        .app
        .before_action(&desk.actor, number, action.code)
        .await
    {
        Ok(prepared) => {
            let once = extra.once.unwrap_or_default();
            let told = Told {
                seen: extra.seen,
                ..Told::default()
            };
            let status = StatusCode::OK;
            form_page(web, desk, status, number, &prepared, values, &once, told).await
        }
        Err(refused) => refusal::page(
            &desk.chrome_back(links::case(number), t(desk.lang, "back-to-case")),
            &refused,
        ),
    }
}

/// A number and an action that can be: others do not exist.
fn known(number: &str, code: &str) -> Option<(CaseNumber, &'static Action)> {
    let action = Action::find(code).filter(|a| {
        !matches!(
            a.code,
            "register" | "correct" | "verify" | "approve-correction"
        )
    })?;
    Some((number.parse().ok()?, action))
}

/// The form once more, with what was typed and what was wrong.
pub(crate) async fn again(
    web: &Web,
    desk: &Desk,
    number: &CaseNumber,
    action: &'static Action,
    values: Map<String, Value>,
    extra: Extra,
    refused: Refused,
) -> Response {
    if let Refused::Invalid(errors) = &refused
        && signing::is_about(errors)
        && signing::is_on_screen(&values)
    {
        let (once, seen) = (pages::once(), extra.seen.as_deref());
        return signing::sign(
            web,
            desk,
            number,
            action,
            &values,
            Some(&once),
            seen,
            errors,
        )
        .await;
    }
    let (status, _) = refusal::status(&refused);
    let told = match refused {
        Refused::Invalid(errors) => Told {
            errors,
            seen: extra.seen.clone(),
            ..Told::default()
        },
        Refused::Unmet(unmet) => Told {
            checks: Some(unmet.checks),
            other_case: unmet.case,
            ..Told::default()
        },
        Refused::Stale { new, .. } => Told {
            new: Some(new),
            ..Told::default()
        },
        other => {
            return refusal::page(
                &desk.chrome_back(links::case(number), t(desk.lang, "back-to-case")),
                &other,
            );
        }
    };
    match web
        .app
        .before_action(&desk.actor, number, action.code)
        .await
    {
        Ok(prepared) => {
            // After a refusal the next sending is another request.
            let once = if told.checks.is_some() || !told.errors.is_empty() || told.new.is_some() {
                pages::once()
            } else {
                extra.once.unwrap_or_default()
            };
            form_page(web, desk, status, number, &prepared, &values, &once, told).await
        }
        Err(refused) => refusal::page(
            &desk.chrome_back(links::case(number), t(desk.lang, "back-to-case")),
            &refused,
        ),
    }
}

#[expect(clippy::too_many_arguments, reason = "a page is made of these")]
async fn form_page(
    web: &Web,
    desk: &Desk,
    status: StatusCode,
    number: &CaseNumber,
    prepared: &Prepared,
    values: &Map<String, Value>,
    once: &str,
    told: Told,
) -> Response {
    let lang = desk.lang;
    let action = prepared.action;
    let offered = match web
        .app
        .choices_for(&desk.actor, number, action.fields())
        .await
    {
        Ok(offered) => offered,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let companions = prepared
        .case
        .companions
        .iter()
        .map(|c| (c.number.to_string(), c.name.clone()))
        .collect();
    let choices = pages::choices(offered, companions);
    let fields: Vec<Field> = action
        .fields()
        .iter()
        .filter(|f| !prepared.hidden.contains(&f.name) && !signing::is_asked(f.name))
        .copied()
        .collect();
    let title = t(lang, &format!("a-{}", action.code));
    let chrome = desk.chrome_back(links::case(number), t(lang, "back-to-case"));
    let seen = told
        .seen
        .clone()
        .unwrap_or_else(|| prepared.case.version.to_string());
    let open: Vec<&Check> = prepared.checks.iter().filter(|c| !c.is_clear()).collect();
    let frame = Form {
        action: &links::action(number, action.code),
        csrf: &desk.csrf,
        once: Some(once),
        seen: Some(&seen),
        confirm: None,
        brings_file: fields.iter().any(|f| matches!(f.kind, Kind::File)),
    };
    let body = html! {
        (error_summary(lang, &told.errors, &fields))
        h1 { (title) }
        (stale(lang, &prepared.case, told.new.as_deref()))
        p .case-line { (crate::components::bdi(&prepared.case.details.name)) " · " (crate::components::ltr(number.as_str())) }
        p { (t(lang, &format!("a-{}-about", action.code))) }
        @if let Some(checks) = &told.checks {
            div role="alert" {
                (banner(lang, BannerKind::Attention, &t(lang, "problem-safeguards"), None))
                @if let Some(other) = &told.other_case { p { (t(lang, "unmet-other-case")) " " (crate::components::ltr(other)) } }
                (case::checklist(lang, &prepared.case, checks))
            }
        } @else if !open.is_empty() {
            (panel(&t(lang, "checks-before"), case::checklist(lang, &prepared.case, &prepared.checks)))
        }
        @if !prepared.criteria.is_empty() {
            (panel(&t(lang, "criteria"), html! { ul { @for rule in &prepared.criteria { li { (rule.reason.clone().unwrap_or_default()) } } } }))
        }
        @for agreement in &prepared.agreed { (agreed(lang, agreement)) }
        @if action.code == "record-survey" { (pages::one_by_one::offered(lang, number)) }
        @if action.nature == Nature::Protective { (inset(html! { p { (t(lang, "protective-about")) } })) }
        (frame.render(html! {
            // Signed already, and looked at once more: what was typed there is not lost.
            (hidden_values(&signing::typed(values)))
            @if survey::is_survey(action.code) {
                (survey::inputs(lang, &fields, values, &told.errors, &choices))
            } @else {
                (fields_input(lang, &fields, values, &told.errors, &choices))
            }
            @match action.nature {
                Nature::BindingStep => (button(&t(lang, "check-answers"))),
                Nature::Protective if action.code == "withdraw" => (danger_button(&title)),
                _ => (button(&t(lang, "save"))),
            }
        }))
    };
    let title = titled(lang, &title, status.is_client_error());
    (status, page(&chrome, &title, body)).into_response()
}

/// What a State has agreed to, for whoever is about to ask it (PRG-11).
fn agreed(lang: Lang, agreement: &StateAgreement) -> Markup {
    let days = [
        ("agreed-document", agreement.document_days),
        ("agreed-verification", agreement.verification_days),
    ];
    inset(html! {
        p {
            strong { (country(lang, agreement.state.code())) } ": " (bdi(&agreement.title))
        }
        ul {
            @for (key, days) in days {
                @if let Some(days) = days { li { (t_with(lang, key, &[("days", Arg::Number(days.into()))])) } }
            }
            @if !agreement.evidence.is_empty() { li { (t(lang, "agreed-evidence")) " " (words(lang, &agreement.evidence)) } }
        }
    })
}

/// What colleagues recorded while this page was open, beside what was typed.
pub(super) fn stale(lang: Lang, case: &CaseView, new: Option<&[u32]>) -> Markup {
    let Some(new) = new else {
        return html! {};
    };
    let entries: Vec<&EntryView> = case
        .entries
        .iter()
        .filter(|e| new.contains(&e.number))
        .collect();
    html! {
        div role="alert" tabindex="-1" data-focus {
            (banner(lang, BannerKind::Attention, &t(lang, "stale-title"), None))
            p { (t(lang, "stale-about")) }
            h2 .visually-hidden { (t(lang, "stale-title")) }
            (pages::case::history_of(lang, case, &entries))
        }
    }
}

/// Everything once more before it binds somebody.
async fn check_page(
    web: &Web,
    desk: &Desk,
    number: &CaseNumber,
    action: &'static Action,
    values: &Map<String, Value>,
    extra: &Extra,
) -> Response {
    let lang = desk.lang;
    let found = async {
        let prepared = web
            .app
            .before_action(&desk.actor, number, action.code)
            .await?;
        Ok::<_, Refused>((prepared, web.app.choices(&desk.actor).await?))
    };
    let (prepared, offered) = match found.await {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let choices = pages::choices(offered, Vec::new());
    let asked = action.fields().iter();
    let asked = asked.filter(|f| !signing::is_asked(f.name));
    let fields: Vec<Field> = asked.copied().collect();
    let chrome = desk.chrome_back(links::action(number, action.code), t(lang, "back"));
    let frame = Form {
        action: &links::action(number, action.code),
        csrf: &desk.csrf,
        once: extra.once.as_deref(),
        seen: extra.seen.as_deref(),
        confirm: Some("yes"),
        brings_file: false,
    };
    let binds = t_or(lang, &format!("a-{}-binds", action.code)).unwrap_or_else(|| t(lang, "binds"));
    page(&chrome, &t(lang, "check-answers"), html! {
        h1 { (t(lang, "check-answers")) }
        p .case-line {
            (t(lang, &format!("a-{}", action.code)))
            " · " (crate::components::bdi(&prepared.case.details.name)) " · " (crate::components::ltr(number.as_str()))
        }
        (check_answers(lang, &fields, values, &choices, None))
        (warning(lang, &binds))
        (frame.render(html! {
            (hidden_values(values))
            div .actions {
                (button(&t(lang, &format!("a-{}", action.code))))
                (change_button(lang))
            }
        }))
    })
    .into_response()
}

/// Leads back to the form without losing what was typed.
pub(crate) fn change_button(lang: homeward_i18n::Lang) -> Markup {
    html! { button .plain type="submit" name="change" value="yes" { (t(lang, "change-answers")) } }
}

/// Typed values carried through the page that shows them once more.
pub(crate) fn hidden_values(values: &Map<String, Value>) -> Markup {
    fn pairs(prefix: &str, value: &Value, out: &mut Vec<(String, String)>) {
        match value {
            Value::Null => {}
            Value::Array(items) if items.iter().all(|i| !i.is_object()) => {
                items.iter().for_each(|i| pairs(prefix, i, out));
            }
            Value::Array(rows) => rows
                .iter()
                .enumerate()
                .for_each(|(at, row)| pairs(&format!("{prefix}.{at}"), row, out)),
            Value::Object(map) => map
                .iter()
                .for_each(|(name, v)| pairs(&format!("{prefix}.{name}"), v, out)),
            Value::String(text) => out.push((prefix.to_owned(), text.clone())),
            other => out.push((prefix.to_owned(), other.to_string())),
        }
    }
    let mut out = Vec::new();
    for (name, value) in values {
        pairs(name, value, &mut out);
    }
    html! { @for (name, value) in &out { input type="hidden" name=(name) value=(value); } }
}

/// What the case already says, so that nobody types it twice.
/// What a form begins with.
pub(super) fn prefilled(prepared: &Prepared) -> Map<String, Value> {
    let view = &prepared.case;
    let d = &view.details;
    let mut values = if prepared.action.code == "amend" {
        details_as_fields(d)
    } else {
        // The next version of a plan changes the last.
        prepared.plan.clone().unwrap_or_default()
    };
    let mut put = |name: &str, value: Value| {
        if prepared.action.fields().iter().any(|f| f.name == name) && !values.contains_key(name) {
            values.insert(name.to_owned(), value);
        }
    };
    put("country_of_return", Value::from(d.country_of_return.code()));
    put("country", Value::from(d.country_of_return.code()));
    put(
        "place_of_return",
        d.place_of_return.clone().map_or(Value::Null, Value::from),
    );
    put("departs_zone", Value::from(view.zone.name()));
    put("held_on", Value::from(view.today.to_string()));
    put("signed_on", Value::from(view.today.to_string()));
    if survey::is_survey(prepared.action.code) {
        for (name, value) in survey::begun() {
            put(name, value);
        }
        let mut rounds = view.rounds.iter();
        if let Some(open) = rounds.find(|r| matches!(r.state, RoundState::Open { .. })) {
            put("survey_round", Value::from(open.round.code()));
        }
        put("surveyed_on", Value::from(view.today.to_string()));
        put("tried_on", Value::from(view.today.to_string()));
        put("survey_voice", Value::from(SurveyVoice::Own.code()));
    }
    for day in ["drawn_on", "planned_on", "handed_on"] {
        put(day, Value::from(view.today.to_string()));
    }
    if d.languages.len() == 1 {
        put("language", Value::from(d.languages[0].code()));
    }
    if let Some(claim) = view.linked.claims.first() {
        put("arrived_case", Value::from(claim.number.as_str()));
    }
    let sees = |audience| view.audiences.contains(&audience);
    if prepared.action.code == "lift-hold"
        && let Some(hold) = view.holds.first().filter(|_| sees(Audience::Case))
    {
        put("hold", Value::from(hold.kind.code()));
    }
    values
}
