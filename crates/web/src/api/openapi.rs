//! The description of the interface (OpenAPI 3.1), made from the table of actions and the tables of fields, so that it cannot drift.

mod cases;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use axum::{
    http::header,
    response::{IntoResponse, Response},
};
use homeward_domain::{
    actions::{ACTIONS, Action, Nature, Part, REGISTER},
    facts::{ArrivalRecorded, KeepBasis},
    fields::{Field, Record},
    watch::EmergencyForm,
};
use homeward_i18n::{t, t_or};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{
        ComponentsBuilder, Content, Header, HttpMethod, InfoBuilder, LicenseBuilder, ObjectBuilder,
        OpenApi, OpenApiBuilder, PathItem, PathsBuilder, Ref, RefOr, Required, Response as Answer,
        ResponseBuilder, Schema, SecurityRequirement, ServerBuilder, Type,
        path::{OperationBuilder, ParameterBuilder, ParameterIn},
        request_body::{RequestBody, RequestBodyBuilder},
        schema::AdditionalProperties,
        security::{HttpAuthScheme, HttpBuilder, SecurityScheme},
        tag::TagBuilder,
    },
};

use super::{
    ROOT, alerts,
    answers::Told,
    board::{self, BoardJson},
    case::CaseJson,
    cases::ListJson,
    checklist::{ActionsJson, ChecklistJson},
    consents::{ConsentsJson, RegisterJson},
    decision::DecisionJson,
    emergencies,
    files::{self, SentFileJson},
    forms::{self, FormsJson},
    guarantees::GuaranteesJson,
    life::{self, LifeFiguresJson, LifeJson},
    me::MeJson,
    record::{CORRECTION, RecordedJson},
    register::PROGRAMME,
    schema::{self, LANG},
    state_answers::{self, StateAnswersJson},
    surveys::{self, BroughtJson},
};
use crate::pages::register::ENQUIRY;

/// `GET /openapi.json`: public, for it says nothing of anybody.
pub(super) async fn openapi() -> Response {
    static TEXT: LazyLock<String> = LazyLock::new(|| document().to_json().unwrap_or_default());
    ([(header::CONTENT_TYPE, "application/json")], TEXT.as_str()).into_response()
}

/// The document.
fn document() -> OpenApi {
    let mut paths = PathsBuilder::new();
    let mut add = |path: &str, method: HttpMethod, operation: OperationBuilder| {
        let item = PathItem::new(method, operation.build());
        paths = std::mem::take(&mut paths).path(format!("{ROOT}{path}"), item);
    };
    add("/openapi.json", HttpMethod::Get, this_document());
    add(
        "/me",
        HttpMethod::Get,
        reading(
            "me",
            "For whom the token acts, and the codes some fields take",
            "Me",
            &[],
        ),
    );
    for (path, method, operation) in alerts::operations()
        .into_iter()
        .chain(emergencies::operations())
    {
        add(path, method, operation);
    }
    add(
        "/guarantees",
        HttpMethod::Get,
        reading(
            "guarantees",
            "What is proved of the policies, and whether they are those that run here",
            "Guarantees",
            &[],
        ),
    );
    add("/enquiries", HttpMethod::Post, enquiring());
    add("/cases", HttpMethod::Get, cases::list());
    add("/cases", HttpMethod::Post, registering());
    add("/cases/{number}", HttpMethod::Get, cases::one_case());
    add(
        "/cases/{number}/consents",
        HttpMethod::Get,
        cases::consents(),
    );
    add("/journeys", HttpMethod::Get, board::operation());
    add("/transfers", HttpMethod::Get, cases::transfers());
    add(
        "/programmes/{programme}/state-answers",
        HttpMethod::Get,
        state_answers::operation(),
    );
    for (path, operation) in life::operations() {
        add(path, HttpMethod::Get, operation);
    }
    add("/surveys", HttpMethod::Post, surveys::bringing());
    add("/cases/{number}/files", HttpMethod::Post, files::sending());
    add(
        "/cases/{number}/files/{entry}",
        HttpMethod::Get,
        files::opening(),
    );
    add("/cases/{number}/forms", HttpMethod::Get, forms::listing());
    add(
        "/cases/{number}/forms/{form}/{language}",
        HttpMethod::Get,
        forms::printing(),
    );
    add(
        "/cases/{number}/actions",
        HttpMethod::Get,
        reading(
            "actions",
            "What the reader may do to a case now",
            "Actions",
            &[404],
        )
        .parameter_ref(shared("number")),
    );
    add(
        "/cases/{number}/actions/{code}",
        HttpMethod::Get,
        reading(
            "checklist",
            "What stands in the way of an action, and what is met",
            "Checklist",
            &[404, 409],
        )
        .parameter_ref(shared("number"))
        .parameter(
            parameter("code", ParameterIn::Path)
                .required(Required::True)
                .schema(Some(
                    ObjectBuilder::new()
                        .schema_type(Type::String)
                        .enum_values(Some(ACTIONS.iter().map(|a| a.code))),
                )),
        ),
    );
    add(
        "/cases/{number}/entries/{entry}/decision",
        HttpMethod::Get,
        reading(
            "decision",
            "By which safeguards an entry was decided, as they stood then",
            "Decision",
            &[404],
        )
        .parameter_ref(shared("number"))
        .parameter(
            parameter("entry", ParameterIn::Path)
                .required(Required::True)
                .schema(Some(
                    ObjectBuilder::new()
                        .schema_type(Type::Integer)
                        .minimum(Some(1)),
                )),
        ),
    );
    for action in ACTIONS {
        add(
            &format!("/cases/{{number}}/{}", action.code),
            HttpMethod::Post,
            recording(action),
        );
    }
    let tags = Part::ALL.iter().map(|part| {
        TagBuilder::new()
            .name(part.code())
            .description(Some(t(LANG, &format!("part-{}", part.code()))))
            .build()
    });
    OpenApiBuilder::new()
        .info(
            InfoBuilder::new()
                .title("Homeward")
                .version("1")
                .description(Some("Homeward accompanies people who think about returning, return, and begin anew. A program acts here for a member of staff, by a token made under ‘Your account’, and may do what they may.\n\nEvery change is one `POST` that records one fact of a case. It carries an `Idempotency-Key`, so that it can be sent again without being done again. `dry_run=true` checks and decides everything and keeps nothing. Errors are problems (RFC 9457): field errors name a JSON pointer, refusals name every safeguard that is not met, as far as the caller may know it.\n\nNobody learns more here than on the pages: what a caller may not see does not exist for them."))
                .license(Some(
                    LicenseBuilder::new()
                        .name("Apache-2.0")
                        .identifier(Some("Apache-2.0"))
                        .build(),
                )),
        )
        .servers(Some([ServerBuilder::new().url("/").build()]))
        .tags(Some(tags))
        .paths(paths)
        .components(Some(components().build()))
        .security(Some([SecurityRequirement::new("token", [""; 0])]))
        .build()
}

fn components() -> ComponentsBuilder {
    let fields: Vec<Field> = ACTIONS
        .iter()
        .chain([&REGISTER])
        .flat_map(homeward_domain::actions::Action::fields)
        .chain(EmergencyForm::FIELDS)
        .copied()
        .collect();
    let mut all = ComponentsBuilder::new().security_scheme(
        "token",
        SecurityScheme::Http(
            HttpBuilder::new()
                .scheme(HttpAuthScheme::Bearer)
                .bearer_format("hw_…")
                .description(Some(
                    "A token of a member of staff. `read` reads, `write` writes.",
                ))
                .build(),
        ),
    );
    for (name, schema) in schema::components(fields.into_iter()) {
        all = all.schema(name, schema);
    }
    for action in ACTIONS {
        all = all.schema(request_of(action), request(action));
    }
    all = all.schema(request_of(&REGISTER), registration());
    let emergency = schema::request(EmergencyForm::FIELDS).build();
    all = all.schema(emergencies::REQUEST, emergency);
    all = all.schema(ENQUIRY_REQUEST, schema::request(&[ENQUIRY]).build());
    let mut answers: Vec<(String, RefOr<Schema>)> = Vec::new();
    answers_of::<MeJson>(&mut answers);
    answers_of::<alerts::AlertsJson>(&mut answers);
    answers_of::<GuaranteesJson>(&mut answers);
    answers_of::<emergencies::OpeningJson>(&mut answers);
    answers_of::<emergencies::AccessJson>(&mut answers);
    answers_of::<ListJson>(&mut answers);
    answers_of::<CaseJson>(&mut answers);
    answers_of::<BoardJson>(&mut answers);
    answers_of::<ConsentsJson>(&mut answers);
    answers_of::<RegisterJson>(&mut answers);
    answers_of::<StateAnswersJson>(&mut answers);
    answers_of::<LifeJson>(&mut answers);
    answers_of::<LifeFiguresJson>(&mut answers);
    answers_of::<BroughtJson>(&mut answers);
    answers_of::<ActionsJson>(&mut answers);
    answers_of::<ChecklistJson>(&mut answers);
    answers_of::<DecisionJson>(&mut answers);
    answers_of::<RecordedJson>(&mut answers);
    answers_of::<SentFileJson>(&mut answers);
    answers_of::<FormsJson>(&mut answers);
    answers_of::<Told>(&mut answers);
    for (name, schema) in answers {
        all = all.schema(name, schema);
    }
    for parameter in parameters() {
        let parameter = parameter.build();
        all = all.parameter(parameter.name.clone(), parameter);
    }
    for status in PROBLEMS {
        all = all.response(problem_name(status), problem(status));
    }
    all
}

/// The schema of an answer, with those it refers to.
fn answers_of<T: ToSchema + PartialSchema>(all: &mut Vec<(String, RefOr<Schema>)>) {
    T::schemas(all);
    all.push((T::name().into_owned(), T::schema()));
}

/// Statuses of problems.
const PROBLEMS: [u16; 13] = [
    400, 401, 403, 404, 409, 410, 412, 413, 415, 422, 429, 500, 503,
];

fn problem_name(status: u16) -> String {
    format!("Problem{status}")
}

/// What a status means here.
fn about_status(status: u16) -> &'static str {
    match status {
        400 => "The request could not be read, or has no `Idempotency-Key`",
        401 => "No token, or one that has ended",
        403 => "The token, or the role of whom it acts for, does not allow this",
        404 => "Not there, or not there for this caller",
        409 => {
            "Not possible from where the case stands, safeguards are not met, or somebody recorded something since `seen`"
        }
        410 => "It is gone from where it was kept, or was changed there",
        429 => "Too many at once, or too many tries: again after `Retry-After` seconds",
        412 => "Somebody recorded something since the version named by `If-Match`",
        413 => "The body is too large",
        415 => "The body is not `application/json`",
        422 => {
            "Fields are wrong, each named by a JSON pointer; or the key came with another request"
        }
        503 => "Busy at this moment: nothing was done",
        _ => "A defect of the program: nothing was half done",
    }
}

/// A problem of a status.
fn problem(status: u16) -> Answer {
    let name = match status {
        409 | 412 => "CaseProblem",
        _ => "Problem",
    };
    let content = Content::new(Some(schema::reference(name)));
    let mut answer = ResponseBuilder::new()
        .description(about_status(status))
        .content("application/problem+json", content);
    if status == 401 || status == 403 {
        answer = answer.header(
            "WWW-Authenticate",
            text_header("How to authenticate (RFC 6750)"),
        );
    }
    if status == 503 || status == 429 {
        let seconds = ObjectBuilder::new().schema_type(Type::Integer);
        answer = answer.header("Retry-After", Header::new(seconds));
    }
    answer.build()
}

fn text_header(about: &str) -> Header {
    let mut header = Header::new(ObjectBuilder::new().schema_type(Type::String));
    header.description = Some(about.to_owned());
    header
}

/// An operation with the problems every one can meet, and these.
pub(super) fn operation(id: &str, problems: &[u16]) -> OperationBuilder {
    let mut statuses = vec![400, 401, 403, 500, 503];
    statuses.extend(problems);
    statuses.sort_unstable();
    let mut operation = OperationBuilder::new()
        .operation_id(Some(id.replace('-', "_")))
        .parameter_ref(shared("Accept-Language"));
    for status in statuses {
        let problem = Ref::from_response_name(problem_name(status));
        operation = operation.response(status.to_string(), problem);
    }
    operation
}

/// An operation that reads: its words, and the schema of its answer.
pub(super) fn reading(id: &str, about: &str, schema: &str, problems: &[u16]) -> OperationBuilder {
    operation(id, problems)
        .summary(Some(about))
        .response("200", success(about, schema))
}

pub(super) fn success(about: &str, name: &str) -> ResponseBuilder {
    ResponseBuilder::new().description(about).content(
        "application/json",
        Content::new(Some(schema::reference(name))),
    )
}

fn this_document() -> OperationBuilder {
    let object = ObjectBuilder::new().schema_type(Type::Object);
    let content = Content::new(Some(RefOr::T(Schema::from(object))));
    OperationBuilder::new()
        .operation_id(Some("openapi"))
        .summary(Some("This document"))
        .security(SecurityRequirement::default())
        .response(
            "200",
            ResponseBuilder::new()
                .description("This document")
                .content("application/json", content),
        )
}

fn enquiring() -> OperationBuilder {
    operation("enquire", &[413, 415, 422])
        .tag(Part::Person.code())
        .summary(Some(t(LANG, "enquiry-title")))
        .description(Some(t(LANG, "enquiry-about")))
        .parameter_ref(shared("Idempotency-Key"))
        .request_body(Some(json_body(ENQUIRY_REQUEST)))
        .response(
            "204",
            ResponseBuilder::new().description("Counted; nothing else is kept"),
        )
}

fn registering() -> OperationBuilder {
    let answer = success("Registered", "Recorded")
        .header("Location", text_header("The case"))
        .header(
            "Idempotent-Replayed",
            text_header("`true` when this is the answer of the first time, given again"),
        );
    writing(&REGISTER, &[409]).response("201", answer).response(
        "200",
        success(
            "It would be registered; nothing was kept (`dry_run`)",
            "Recorded",
        ),
    )
}

fn recording(action: &Action) -> OperationBuilder {
    let mut problems = vec![404, 409, 412];
    problems.sort_unstable();
    let answer = success("Recorded, or with `dry_run` what would be", "Recorded").header(
        "Idempotent-Replayed",
        text_header("`true` when this is the answer of the first time, given again"),
    );
    let mut operation = writing(action, &problems)
        .parameter_ref(shared("number"))
        .parameter_ref(shared("If-Match"))
        .parameter_ref(shared("seen"))
        .response("200", answer);
    if action.is_protective() {
        operation = operation.response(
            "202",
            success(
                "Received, for a case the caller may not see: no more is said",
                "Recorded",
            ),
        );
    }
    operation
}

/// An operation that writes.
fn writing(action: &Action, problems: &[u16]) -> OperationBuilder {
    let mut all = vec![413, 415, 422];
    all.extend(problems);
    let nature = match action.nature {
        Nature::Step => "A step: refused until every safeguard of it is met.",
        Nature::BindingStep => {
            "A binding step: it binds a person. Rehearse it with `dry_run` and show the answers once more before it is sent."
        }
        Nature::Event => "An event: something that happened in the world is always recorded.",
        Nature::Protective => {
            "Protective: nothing stands in its way, and any member of staff may send it by case number, also one who may not see the case."
        }
    };
    let from: Vec<String> = action
        .from
        .iter()
        .map(|s| format!("`{}`", s.code()))
        .collect();
    let mut about = vec![
        t_or(LANG, &format!("a-{}-about", action.code)),
        Some(nature.to_owned()),
        Some(format!("Requirements: {}.", action.requirement)),
    ];
    if !from.is_empty() {
        about.push(Some(format!("Possible from: {}.", from.join(", "))));
    }
    operation(action.code, &all)
        .tag(action.part.code())
        .summary(Some(t(LANG, &format!("a-{}", action.code))))
        .description(Some(
            about.into_iter().flatten().collect::<Vec<_>>().join("\n\n"),
        ))
        .parameter_ref(shared("Idempotency-Key"))
        .parameter_ref(shared("dry_run"))
        .request_body(Some(json_body(&request_of(action))))
}

pub(super) fn parameter(name: &str, place: ParameterIn) -> ParameterBuilder {
    ParameterBuilder::new()
        .name(name)
        .parameter_in(place)
        .required(Required::False)
}

/// A parameter many operations take, by its name.
pub(super) fn shared(name: &str) -> Ref {
    Ref::new(format!("#/components/parameters/{name}"))
}

/// Parameters many operations take.
fn parameters() -> [ParameterBuilder; 6] {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let key = text()
        .min_length(Some(1))
        .max_length(Some(200))
        .pattern(Some("^[!-~]+$"));
    [
        parameter("number", ParameterIn::Path)
            .required(Required::True)
            .schema(Some(schema::case_number())),
        parameter("Accept-Language", ParameterIn::Header)
            .description(Some("The language of sentences"))
            .schema(Some(text().examples(["en", "fr", "es", "ar"]))),
        parameter("Idempotency-Key", ParameterIn::Header)
            .required(Required::True)
            .description(Some("A name for this request, of the caller’s choosing. The same request with the same key is done once."))
            .schema(Some(key)),
        parameter("If-Match", ParameterIn::Header)
            .description(Some("The `ETag` of the case as the writer saw it. When somebody has recorded something since, the answer is 412, but never for an action that protects."))
            .schema(Some(text())),
        parameter("seen", ParameterIn::Query)
            .description(Some("The `version` of the case as the writer saw it; when it is no longer the version, the answer is 409"))
            .schema(Some(
                ObjectBuilder::new()
                    .schema_type(Type::Integer)
                    .minimum(Some(0)),
            )),
        parameter("dry_run", ParameterIn::Query)
            .description(Some("Check and decide, keep nothing"))
            .schema(Some(ObjectBuilder::new().schema_type(Type::Boolean))),
    ]
}

/// A JSON body that has to be there.
pub(super) fn json_body(of: &str) -> RequestBody {
    RequestBodyBuilder::new()
        .required(Some(Required::True))
        .content(
            "application/json",
            Content::new(Some(schema::reference(of))),
        )
        .build()
}

const ENQUIRY_REQUEST: &str = "EnquiryRequest";

/// `decide-eligibility` as `DecideEligibilityRequest`.
fn request_of(action: &Action) -> String {
    let words = action.code.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    format!("{}Request", words.collect::<String>())
}

/// The body of an action.
fn request(action: &Action) -> Schema {
    if action.code == "correct" {
        // The other fields are those of the action that recorded the entry.
        return schema::request(&CORRECTION)
            .additional_properties(Some(AdditionalProperties::FreeForm(true)))
            .description(Some("The entry to correct by its number for the caller, why, and the whole record that takes its place, in the fields of the action that recorded it; or `strike` to strike it out."))
            .into();
    }
    schema::request(action.fields()).into()
}

/// The body of a registration.
fn registration() -> Schema {
    let mut fields = vec![PROGRAMME];
    fields.extend(REGISTER.fields());
    let arrival = schema::request(ArrivalRecorded::FIELDS).description(Some(
        "For somebody who came without a case: how they arrived",
    ));
    let basis = schema::request(KeepBasis::FIELDS).description(Some(
        "For somebody who cannot be asked: another ground than consent, up to the day of its review",
    ));
    schema::request(&fields)
        .property("arrival", arrival)
        .property("basis", basis)
        .into()
}
