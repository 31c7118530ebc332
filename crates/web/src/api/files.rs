//! Papers and pictures of a case: `POST /cases/{number}/files` takes one in, `POST /cases/{number}/add-file` puts it on record,
//! `GET /cases/{number}/files/{entry}` opens it.

use axum::{
    body::Bytes,
    extract::{Path, State, rejection::BytesRejection},
    http::StatusCode,
    response::Response,
};
use homeward_app::Refused;
use homeward_domain::case_number::CaseNumber;
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{
        ContentBuilder, KnownFormat, ObjectBuilder, RefOr, Required, SchemaFormat, Type,
        path::{OperationBuilder, ParameterIn},
        request_body::RequestBodyBuilder,
        response::ResponseBuilder,
        schema::Schema,
    },
};

use super::{
    answers,
    caller::{Reader, Writer},
    openapi::{operation, parameter, shared, success},
    params::{Nothing, Params},
};
use crate::{Web, pages::files::download};

/// A file that was taken in, to be named by `add-file`, or as the `scan` of another action, within a day.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SentFile)]
pub(super) struct SentFileJson {
    /// Its identifier.
    #[schema(format = "uuid", value_type = String)]
    file: String,
}

/// `POST /cases/{number}/files`
pub(super) async fn send(
    State(web): State<Web>,
    Writer(caller): Writer,
    Path(number): Path<String>,
    Params(Nothing {}): Params<Nothing>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    let Ok(body) = body else {
        return answers::problem(caller.lang, StatusCode::PAYLOAD_TOO_LARGE, "too-large");
    };
    match web
        .app
        .take_file(&caller.actor, &number, body.to_vec())
        .await
    {
        Ok(id) => {
            let file = id.0.to_string();
            answers::json(StatusCode::CREATED, &SentFileJson { file })
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// `GET /cases/{number}/files/{entry}`
pub(super) async fn open(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path((number, entry)): Path<(String, String)>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    let (Ok(number), Ok(entry)) = (number.parse::<CaseNumber>(), entry.parse::<u32>()) else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    match web.app.open_file(&caller.actor, &number, entry).await {
        Ok(file) => download(entry, file),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// The bytes of a file.
pub(super) fn bytes() -> utoipa::openapi::content::Content {
    let binary = ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Binary)));
    ContentBuilder::new()
        .schema(Some(RefOr::T(Schema::from(binary))))
        .build()
}

/// How a file is sent.
pub(super) fn sending() -> OperationBuilder {
    let media = homeward_files::Kind::ALL.map(homeward_files::Kind::media_type);
    let body = media
        .into_iter()
        .chain(["application/octet-stream"])
        .fold(
            RequestBodyBuilder::new().required(Some(Required::True)),
            |body, media| body.content(media, bytes()),
        )
        .build();
    operation("send_file", &[404, 413, 422, 429])
        .summary(Some("Take in a paper or picture"))
        .description(Some("A PDF, or a JPEG or PNG picture, of at most ten million bytes, as it is: what it is is told by its bytes. It is cleaned of what it tells besides its content and kept sealed. `add-file` names it by the identifier in the answer, or another action that takes a `scan`, within a day; otherwise it is taken away. The code at the foot of a paper of ours is read: a paper of another case is refused."))
        .parameter_ref(shared("number"))
        .request_body(Some(body))
        .response("201", success("Taken in; not on record yet", "SentFile"))
}

/// How a file is opened.
pub(super) fn opening() -> OperationBuilder {
    let media = homeward_files::Kind::ALL.map(homeward_files::Kind::media_type);
    let answer = media.into_iter().fold(
        ResponseBuilder::new().description("The file, as it was cleaned when it was taken in"),
        |answer, media| answer.content(media, bytes()),
    );
    operation("file", &[404, 410])
        .summary(Some("Open a paper or picture"))
        .description(Some("Opening it is on record before it is sent. `410` says that it is gone from its place or was changed there; that goes on record too."))
        .parameter_ref(shared("number"))
        .parameter(
            parameter("entry", ParameterIn::Path)
                .required(Required::True)
                .description(Some("Number of the entry with which it came on record, for this reader"))
                .schema(Some(RefOr::T(Schema::from(
                    ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(1)),
                )))),
        )
        .response("200", answer)
}
