//! The forms people sign: `GET /cases/{number}/forms` and the paper itself.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use homeward_app::Refused;
use homeward_documents::FormLanguage;
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, PaperForm},
};
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{
        ObjectBuilder, RefOr, Required, Type,
        path::{OperationBuilder, ParameterIn},
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
    pages::forms::{named, paper},
};

/// The forms of a case.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Forms)]
pub(super) struct FormsJson {
    /// Every form in every language.
    forms: Vec<FormJson>,
}

/// A form in one language.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Form)]
pub(super) struct FormJson {
    /// Which form.
    form: &'static str,
    /// ISO 639 code of its language.
    language: &'static str,
    /// Its version, as printed at its foot: what `declare` asks for.
    form_version: String,
    /// A named reviewer stands for this wording today. Without one it is for reading only.
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
            answers::json(StatusCode::OK, &FormsJson { forms })
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// `GET /cases/{number}/forms/{form}/{language}`
pub(super) async fn print(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path((number, form, language)): Path<(String, String, String)>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    let found =
        named(&form, &language).and_then(|named| Some((number.parse::<CaseNumber>().ok()?, named)));
    let Some((number, (form, language))) = found else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    match web
        .app
        .print_form(&caller.actor, &number, form, language)
        .await
    {
        Ok(printed) => paper(form, language, printed),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// What forms there are.
pub(super) fn listing() -> OperationBuilder {
    reading(
        "forms",
        "The forms there are for a case, and which of them may be signed",
        "Forms",
        &[404],
    )
    .parameter_ref(shared("number"))
}

/// How a form is printed.
pub(super) fn printing() -> OperationBuilder {
    let one_of = |name: &str, codes: Vec<&'static str>| {
        parameter(name, ParameterIn::Path)
            .required(Required::True)
            .schema(Some(RefOr::T(Schema::from(
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .enum_values(Some(codes)),
            ))))
    };
    let languages = FormLanguage::ALL.iter().map(|l| l.code()).collect();
    operation("form", &[404])
        .summary(Some("Print a form, filled in for a case"))
        .description(Some("Tagged PDF (PDF/UA-1), made for this request; that it was printed is on record. A wording that nobody has released says on its page that it is for reading only, and has no place to sign."))
        .parameter_ref(shared("number"))
        .parameter(one_of("form", PaperForm::CODES.to_vec()))
        .parameter(one_of("language", languages))
        .response(
            "200",
            ResponseBuilder::new()
                .description("The form")
                .content("application/pdf", bytes()),
        )
}
