//! Lists of cases, and one case.

use utoipa::openapi::{
    ObjectBuilder, RefOr, Schema, Type,
    path::{OperationBuilder, ParameterBuilder, ParameterIn},
};

use super::{operation, parameter, reading, schema, shared, success, text_header};
use crate::pages::cases::VIEWS;

pub(super) fn list() -> OperationBuilder {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let query = |name: &str, about: &str, schema: RefOr<Schema>| {
        parameter(name, ParameterIn::Query)
            .description(Some(about))
            .schema(Some(schema))
    };
    reading("list", "Cases, the next due first", "CaseList", &[])
        .parameter(query(
            "view",
            "Which cases; all open ones when it is left out",
            RefOr::T(text().enum_values(Some(VIEWS)).into()),
        ))
        .parameter(query(
            "stage",
            "Only cases that stand here",
            schema::stage(),
        ))
        .parameter(query(
            "country",
            "Only cases of this country of return",
            schema::reference("country"),
        ))
        .parameter(query(
            "q",
            "Words of a name, or a case number",
            RefOr::T(text().max_length(Some(200)).into()),
        ))
        .parameter(query(
            "after",
            "Where the last piece ended, as in its `next`",
            RefOr::T(text().into()),
        ))
}

/// Which confidential parts to open.
fn open() -> ParameterBuilder {
    let parts = ObjectBuilder::new()
        .schema_type(Type::String)
        .pattern(Some(
            "^(counselling|protection|health)?(,(counselling|protection|health))*$",
        ))
        .examples(["counselling,health"]);
    parameter("open", ParameterIn::Query)
        .description(Some(
            "Confidential parts to open, with commas between; each is logged before it is shown",
        ))
        .schema(Some(parts))
}

pub(super) fn consents() -> OperationBuilder {
    let about =
        "What the person agreed to, other grounds, and what went to whom. Reading is logged.";
    reading("consents", about, "Consents", &[404])
        .parameter_ref(shared("number"))
        .parameter(open())
}

pub(super) fn transfers() -> OperationBuilder {
    let about = "The transfer register without what was passed on and of whom, for data-protection officers and programme managers";
    reading("transfers", about, "TransferRegister", &[404]).parameter(
        parameter("after", ParameterIn::Query)
            .description(Some("Where the last piece ended, as in its `next`"))
            .schema(Some(ObjectBuilder::new().schema_type(Type::String))),
    )
}

pub(super) fn one_case() -> OperationBuilder {
    let answer = success(
        "A case as its reader may see it. Reading is logged.",
        "Case",
    )
    .header(
        "ETag",
        text_header("The version of the case for this reader, for `If-Match`"),
    );
    operation("case", &[404])
        .summary(Some("A case as its reader may see it. Reading is logged."))
        .parameter_ref(shared("number"))
        .parameter(open())
        .response("200", answer)
}
