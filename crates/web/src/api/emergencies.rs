//! `POST /emergencies`, `PUT /emergencies/{key}/ended`, `GET /access`: emergencies, and who read what.

use axum::{
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    access::{AccessView, KINDS, Looked},
};
use homeward_domain::{case_number::CaseNumber, fields::Record, watch::EmergencyForm};
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::{
        HttpMethod, ObjectBuilder, RefOr, Required, ResponseBuilder, Schema, Type,
        path::{OperationBuilder, ParameterIn},
    },
};

use super::{
    ROOT, answers,
    caller::{Reader, Writer},
    case::instant,
    openapi::{json_body, operation, parameter, reading, shared, success},
    params::{Nothing, Params, wrong_parameter},
    record::{self, errors_of},
    schema,
};
use crate::{Web, links::listed};

/// A case that was opened.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Opening)]
pub(super) struct OpeningJson {
    /// The case.
    #[schema(schema_with = schema::case_number)]
    case: String,
    /// The code of the opening; none where the case was there for the caller anyway.
    key: Option<String>,
    /// Until when.
    #[schema(format = DateTime)]
    until: Option<String>,
}

/// `POST /emergencies`
pub(super) async fn open(
    State(web): State<Web>,
    Writer(caller): Writer,
    Params(Nothing {}): Params<Nothing>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let lang = caller.lang;
    let (once, sent) = match record::read(lang, &headers, body) {
        Ok(read) => read,
        Err(problem) => return problem,
    };
    let today = caller.actor.today(web.app.clock().now());
    let errors = errors_of(EmergencyForm::FIELDS, &sent, today);
    if !errors.is_empty() {
        return answers::refused(lang, &Refused::Invalid(errors));
    }
    let opened = web.app.open_in_emergency(&caller.actor, &sent, Some(&once));
    match opened.await {
        Ok(opening) => answers::json(
            StatusCode::OK,
            &OpeningJson {
                case: opening.number.to_string(),
                key: opening.key,
                until: opening.until.map(instant),
            },
        ),
        Err(refused) => answers::refused(lang, &refused),
    }
}

/// `PUT /emergencies/{key}/ended`
pub(super) async fn end(
    State(web): State<Web>,
    Writer(caller): Writer,
    Path(key): Path<String>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    match web.app.end_emergency(&caller.actor, &key).await {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    from: Option<chrono::NaiveDate>,
    until: Option<chrono::NaiveDate>,
    account: Option<String>,
    case: Option<String>,
    kind: Option<String>,
    #[serde(default)]
    confidential: bool,
    #[serde(default)]
    protected: bool,
    #[serde(default)]
    outside: bool,
    after: Option<String>,
}

/// A piece of the access log.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AccessList)]
pub(super) struct AccessJson {
    /// The entries, the last first.
    entries: Vec<EntryJson>,
    /// First day looked through, in the zone of the caller's office.
    #[schema(format = Date)]
    from: String,
    /// Last day.
    #[schema(format = Date)]
    until: String,
    /// The address of the next piece.
    next: Option<String>,
}

/// That somebody read something.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AccessEntry)]
pub(super) struct EntryJson {
    /// When.
    #[schema(format = DateTime)]
    at: String,
    /// Sign-in name.
    account: String,
    /// Way of reading.
    kind: String,
    /// What was shown: codes and counts.
    what: String,
    /// Which case.
    #[schema(schema_with = schema::case_number)]
    case: Option<String>,
    /// Confidential parts.
    confidential: bool,
    /// A protected location.
    protected: bool,
    /// Outside the hours of work.
    outside: bool,
}

impl From<AccessView> for EntryJson {
    fn from(entry: AccessView) -> Self {
        Self {
            at: instant(entry.at),
            account: entry.login,
            kind: entry.kind,
            what: entry.what,
            case: entry.number.map(|n| n.to_string()),
            confidential: entry.confidential,
            protected: entry.protected,
            outside: entry.outside,
        }
    }
}

/// `GET /access`
pub(super) async fn log(
    State(web): State<Web>,
    Reader(caller): Reader,
    Params(asked): Params<Asked>,
) -> Response {
    let plain = |text: &Option<String>| {
        text.as_ref()
            .is_none_or(|t| !t.chars().any(char::is_control))
    };
    let number = asked
        .case
        .as_deref()
        .map(str::parse::<CaseNumber>)
        .transpose();
    let is_known = asked.kind.as_deref().is_none_or(|k| KINDS.contains(&k));
    let (Ok(number), true) = (
        number,
        is_known && plain(&asked.account) && plain(&asked.after),
    ) else {
        return wrong_parameter(caller.lang);
    };
    let looked = Looked {
        from: asked.from,
        until: asked.until,
        login: asked.account.clone(),
        number,
        kind: asked.kind.clone(),
        confidential: asked.confidential,
        protected: asked.protected,
        outside: asked.outside,
        after: asked.after.clone(),
    };
    match web.app.access_log(&caller.actor, &looked).await {
        Ok(list) => {
            let (from, until) = (list.days.0.to_string(), list.days.1.to_string());
            let next = list.after.as_deref().map(|after| {
                let mut pairs = vec![
                    ("after", after),
                    ("from", from.as_str()),
                    ("until", until.as_str()),
                ];
                for (name, value) in [
                    ("account", &asked.account),
                    ("case", &asked.case),
                    ("kind", &asked.kind),
                ] {
                    pairs.extend(value.as_deref().map(|v| (name, v)));
                }
                for (name, is) in [
                    ("confidential", asked.confidential),
                    ("protected", asked.protected),
                    ("outside", asked.outside),
                ] {
                    pairs.extend(is.then_some((name, "true")));
                }
                listed(&format!("{ROOT}/access"), &pairs)
            });
            let entries = list.entries.into_iter().map(EntryJson::from).collect();
            let body = AccessJson {
                entries,
                from,
                until,
                next,
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// Name of the body of an opening.
pub(super) const REQUEST: &str = "EmergencyRequest";

/// What the document says of them.
pub(super) fn operations() -> Vec<(&'static str, HttpMethod, OperationBuilder)> {
    let text = || RefOr::T(Schema::from(ObjectBuilder::new().schema_type(Type::String)));
    let flag = || {
        RefOr::T(Schema::from(
            ObjectBuilder::new().schema_type(Type::Boolean),
        ))
    };
    let open = operation("open-in-emergency", &[413, 415, 422, 429])
        .summary(Some("Opens a case for a short time to somebody for whom it does not exist"))
        .description(Some("Opens what everybody on the case may know, to read. Whoever answers for protection and the data-protection officer are told at once. A number that does not exist and one that does not open are answered alike."))
        .parameter_ref(shared("Idempotency-Key"))
        .request_body(Some(json_body(REQUEST)))
        .response("200", success("Open", "Opening"));
    let end = operation("end-emergency", &[404])
        .summary(Some("Ends an opening before its time"))
        .parameter(
            parameter("key", ParameterIn::Path)
                .required(Required::True)
                .schema(Some(text())),
        )
        .response("204", ResponseBuilder::new().description("Ended"));
    let mut log = reading(
        "access",
        "Who read what, the last first: for the data-protection officer",
        "AccessList",
        &[],
    );
    for (name, about) in [
        (
            "from",
            "First day, in the zone of the caller's office; today when it is left out",
        ),
        ("until", "Last day; the first when it is left out"),
        ("account", "Only of the account that signs in as this"),
        ("case", "Only of this case"),
        ("after", "Where the last piece ended, as in its `next`"),
    ] {
        log = log.parameter(
            parameter(name, ParameterIn::Query)
                .description(Some(about))
                .schema(Some(text())),
        );
    }
    let kinds = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(KINDS));
    log = log.parameter(
        parameter("kind", ParameterIn::Query)
            .description(Some("Only of this way of reading"))
            .schema(Some(RefOr::T(kinds.into()))),
    );
    for (name, about) in [
        ("confidential", "Only confidential parts"),
        ("protected", "Only cases with a protected location"),
        ("outside", "Only outside the hours of work"),
    ] {
        log = log.parameter(
            parameter(name, ParameterIn::Query)
                .description(Some(about))
                .schema(Some(flag())),
        );
    }
    vec![
        ("/emergencies", HttpMethod::Post, open),
        ("/emergencies/{key}/ended", HttpMethod::Put, end),
        ("/access", HttpMethod::Get, log),
    ]
}
