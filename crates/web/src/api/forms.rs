//! The papers people sign and carry, and those for offices: `GET /cases/{number}/forms` and the paper itself.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use homeward_app::Refused;
use homeward_documents::FormLanguage;
use homeward_domain::{case_number::CaseNumber, codes::Paper};
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::{
        ObjectBuilder, RefOr, Required, Type,
        path::{OperationBuilder, ParameterBuilder, ParameterIn},
        response::ResponseBuilder,
        schema::Schema,
    },
};

use super::{
    answers,
    caller::Reader,
    files::bytes,
    openapi::{operation, parameter, reading, shared},
    params::{Nothing, Params},
};
use crate::{
    Web,
    pages::forms::{asked, paper},
};

/// The papers of a case that the caller may print.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Forms)]
pub(super) struct FormsJson {
    /// Every paper there is something to print for, in every language it is written in.
    forms: Vec<FormJson>,
    /// Papers for which there is nothing to print yet.
    not_yet: Vec<NotYetJson>,
    /// Papers of which there are several, such as the versions of a plan, oldest first. The last is printed where none is named.
    editions: Vec<EditionJson>,
}

/// One of several papers of a kind.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Edition)]
pub(super) struct EditionJson {
    /// Which paper.
    form: &'static str,
    /// Which of them, counted from 1: what `which` takes.
    which: u32,
    /// The day it is of: `2026-11-21`.
    on: String,
}

/// A paper for which there is nothing to print yet.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NotYet)]
pub(super) struct NotYetJson {
    /// Which paper.
    form: &'static str,
    /// Why not: such as `no-journey`.
    why: &'static str,
}

/// A paper in one language.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Form)]
pub(super) struct FormJson {
    /// Which paper.
    form: &'static str,
    /// ISO 639 code of its language.
    language: &'static str,
    /// Its version, as printed at its foot: what `declare` asks for.
    form_version: String,
    /// A named reviewer stands for this wording today. Without one, what has to be signed is for reading only. Papers for offices are the
    /// program's own wording.
    released: bool,
    /// The person speaks the language.
    spoken: bool,
}

/// `GET /cases/{number}/forms`
pub(super) async fn list(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path(number): Path<String>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    let found = match number.parse::<CaseNumber>() {
        Ok(number) => web.app.forms_of_case(&caller.actor, &number).await,
        Err(_) => Err(Refused::NotFound),
    };
    match found {
        Ok(found) => {
            let forms = found
                .wordings
                .into_iter()
                .map(|w| FormJson {
                    form: w.form.code(),
                    language: w.language.code(),
                    form_version: w.version,
                    released: w.is_released,
                    spoken: found.spoken.contains(&w.language),
                })
                .collect();
            let not_yet = found
                .not_yet
                .into_iter()
                .map(|(form, why)| NotYetJson {
                    form: form.code(),
                    why: why.code(),
                })
                .collect();
            let editions = found.editions.into_iter().flat_map(|(form, all)| {
                all.into_iter().map(move |edition| EditionJson {
                    form: form.code(),
                    which: edition.which,
                    on: edition.on.to_string(),
                })
            });
            let said = FormsJson {
                forms,
                not_yet,
                editions: editions.collect(),
            };
            answers::json(StatusCode::OK, &said)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// Another language beside that of the paper, and which of several papers.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Along {
    beside: Option<String>,
    which: Option<u32>,
}

/// `GET /cases/{number}/forms/{form}/{language}`
pub(super) async fn print(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path((number, form, language)): Path<(String, String, String)>,
    Params(along): Params<Along>,
) -> Response {
    let Some((number, form, languages)) = asked(&number, &form, &language, along.beside.as_deref())
    else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    match web
        .app
        .print_edition(&caller.actor, &number, form, along.which, languages)
        .await
    {
        Ok(printed) => paper(form, languages.language, printed),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// What forms there are.
pub(super) fn listing() -> OperationBuilder {
    reading(
        "forms",
        "The papers there are for a case and the caller, and which of them may be signed",
        "Forms",
        &[404],
    )
    .parameter_ref(shared("number"))
}

/// How a form is printed.
pub(super) fn printing() -> OperationBuilder {
    let one_of = |name: &str, place: ParameterIn, codes: Vec<&'static str>| {
        let required = if place == ParameterIn::Path {
            Required::True
        } else {
            Required::False
        };
        parameter(name, place)
            .required(required)
            .schema(Some(RefOr::T(Schema::from(
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .enum_values(Some(codes)),
            ))))
    };
    let languages: Vec<&str> = FormLanguage::ALL.iter().map(|l| l.code()).collect();
    operation("form", &[404, 409])
        .summary(Some("Print a paper, filled in for a case"))
        .description(Some("Tagged PDF (PDF/UA-1), made for this request; that it was printed is on record. A wording that nobody has released says on its page that it is for reading only, and has no place to sign. What the caller may not see of the case is answered like a paper that is not there; a paper with nothing to say yet is a conflict that says why."))
        .parameter_ref(shared("number"))
        .parameter(one_of("form", ParameterIn::Path, Paper::of_a_case().map(Paper::code).collect()))
        .parameter(one_of("language", ParameterIn::Path, languages.clone()))
        .parameter(one_of("beside", ParameterIn::Query, languages))
        .parameter(which())
        .response(
            "200",
            ResponseBuilder::new()
                .description("The paper")
                .content("application/pdf", bytes()),
        )
}

/// Which of several papers.
fn which() -> ParameterBuilder {
    parameter("which", ParameterIn::Query)
        .required(Required::False)
        .description(Some("Of which of several: a version of the plan, or one time that money was handed over, counted from 1. The last one where it is left out."))
        .schema(Some(RefOr::T(Schema::from(
            ObjectBuilder::new()
                .schema_type(Type::Integer)
                .minimum(Some(1)),
        ))))
}
