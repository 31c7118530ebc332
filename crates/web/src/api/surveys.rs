//! `POST /surveys`: a table of surveys, checked whole and kept whole (MNE-01, MNE-08, MNE-11).

use axum::{
    body::Bytes,
    extract::{State, rejection::BytesRejection},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use homeward_app::survey_tables::{Brought, Outcome, TableFault, Wanted};
use homeward_domain::life::SUSTAINABILITY;
use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_instruments::Instrument;
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::{
        ContentBuilder, ObjectBuilder, RefOr, Required, Type,
        path::{OperationBuilder, ParameterIn},
        request_body::RequestBodyBuilder,
        schema::Schema,
    },
};

use super::{
    answers,
    caller::Writer,
    openapi::{operation, parameter, success},
    params::{Params, wrong_parameter},
};
use crate::{
    Web,
    problem::{FieldErrorJson, Problem},
    survey_faults,
};

/// What the address asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    instrument: Option<String>,
    programme: Option<String>,
    #[serde(default)]
    dry_run: bool,
}

/// What came of a table.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = BroughtSurveys)]
pub(super) struct BroughtJson {
    /// Surveys that are new.
    new: usize,
    /// Surveys that were there already, word for word.
    known: usize,
    /// How many of the new ones were kept: all of them, or none with `dry_run`.
    kept: usize,
}

/// `POST /surveys`
pub(super) async fn bring(
    State(web): State<Web>,
    Writer(caller): Writer,
    Params(asked): Params<Asked>,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let Ok(body) = body else {
        return answers::problem(caller.lang, StatusCode::PAYLOAD_TOO_LARGE, "too-large");
    };
    let key = asked.instrument.as_deref().unwrap_or(SUSTAINABILITY);
    let Some(instrument) = Instrument::carried_as(key) else {
        return wrong_parameter(caller.lang);
    };
    let brought = Brought {
        instrument,
        programme: asked.programme.as_deref(),
        text: &body,
    };
    let wanted = if asked.dry_run {
        Wanted::Check
    } else {
        Wanted::Keep
    };
    match web.app.bring_surveys(&caller.actor, brought, wanted).await {
        Ok(outcome) if outcome.is_sound() => answers::json(
            StatusCode::OK,
            &BroughtJson {
                new: outcome.new,
                known: outcome.known,
                kept: outcome.kept,
            },
        ),
        Ok(outcome) => wrong(caller.lang, &outcome).into_response(),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// Each row that is wrong.
fn wrong(lang: Lang, outcome: &Outcome) -> Problem {
    let error = |fault: &TableFault| FieldErrorJson {
        pointer: match &fault.column {
            Some(column) => format!("/{}/{column}", fault.row),
            None => format!("/{}", fault.row),
        },
        problem: survey_faults::code(fault).to_owned(),
        message: survey_faults::told(lang, fault),
    };
    let problem = if outcome.kept > 0 {
        let count = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let counts = [
            ("new", count(outcome.new)),
            ("known", count(outcome.known)),
            ("kept", count(outcome.kept)),
        ];
        let detail = format!(
            "{} {}",
            t_with(lang, "svt-counts", &counts),
            t(lang, "svt-partly-about")
        );
        Problem::new(lang, StatusCode::CONFLICT, "partly-kept").detail(detail)
    } else {
        Problem::new(lang, StatusCode::UNPROCESSABLE_ENTITY, "invalid")
    };
    Problem {
        errors: outcome.faults.iter().map(error).collect(),
        ..problem
    }
}

/// What the document says of it.
pub(super) fn bringing() -> OperationBuilder {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let query = |name: &str, about: &str, schema: ObjectBuilder| {
        parameter(name, ParameterIn::Query)
            .description(Some(about))
            .schema(Some(RefOr::T(Schema::from(schema))))
    };
    let keys = Instrument::carried().iter().map(Instrument::key);
    let table = ContentBuilder::new()
        .schema(Some(RefOr::T(Schema::from(text()))))
        .build();
    let body = RequestBodyBuilder::new()
        .required(Some(Required::True))
        .content("text/csv", table)
        .build();
    operation("bring_surveys", &[400, 403, 404, 409, 413, 422])
        .summary(Some("Bring surveys from a table"))
        .description(Some("One row a survey, one column a question, in UTF-8; the empty table is at `/surveys/{instrument}/template.csv`. Everything is checked before anything is kept, and the same table twice adds nothing. Rows of cases are recorded in their cases as `record-survey` would, one after the other; rows of what is asked in confidence belong to a programme and name nobody. Of rows that are wrong, `pointer` names row and column: `/4/round` is row 4 as a spreadsheet numbers it. `422` says that nothing was kept; `409` of the kind `partly-kept` that somebody came between, with how many rows were kept: the same table brings the rest."))
        .parameter(query("instrument", "Which survey; that of life at home when it is left out", text().enum_values(Some(keys))))
        .parameter(query("programme", "Code of the programme, for what is asked in confidence", text()))
        .parameter(query("dry_run", "Check everything, keep nothing", ObjectBuilder::new().schema_type(Type::Boolean)))
        .request_body(Some(body))
        .response("200", success("Kept, or found without fault", "BroughtSurveys"))
}

#[cfg(test)]
mod tests {
    use homeward_app::survey_tables::Why;

    use super::*;

    #[test]
    fn what_was_kept_in_part_is_not_told_as_not_kept() {
        let fault = TableFault {
            row: 4,
            column: Some("round".to_owned()),
            why: Why::Field(homeward_domain::fields::Problem::AnsweredAlready),
        };
        let outcome = |kept| Outcome {
            new: 5,
            known: 0,
            kept,
            faults: vec![fault.clone()],
        };
        let none = wrong(Lang::ALL[0], &outcome(0));
        assert_eq!(
            (none.status, none.kind.as_str()),
            (422, "/problems/invalid")
        );
        assert_eq!(none.errors[0].pointer, "/4/round");
        let some = wrong(Lang::ALL[0], &outcome(3));
        assert_eq!(
            (some.status, some.kind.as_str()),
            (409, "/problems/partly-kept")
        );
        assert!(some.detail.is_some_and(|d| d.contains('3')));
    }
}
