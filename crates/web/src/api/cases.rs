//! `GET /cases`: the lists of the pages. What is outside the reader's scope stands in no row and no count.

use axum::{extract::State, http::StatusCode, response::Response};
use homeward_app::lists::{Row, Wanted};
use homeward_domain::{places::Country, stage::StageName};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    ROOT, answers,
    caller::Reader,
    case::instant,
    params::{Params, wrong_parameter},
    schema,
};
use crate::{Web, pages::cases::VIEWS};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    view: Option<String>,
    stage: Option<String>,
    country: Option<String>,
    q: Option<String>,
    after: Option<String>,
}

impl Asked {
    /// As the use case takes it; `None` when a parameter has a value there is not.
    fn wanted(self) -> Option<Wanted> {
        let given = |text: Option<String>| text.filter(|t| !t.trim().is_empty());
        let plain = |text: &String| !text.chars().any(char::is_control);
        let view = given(self.view).unwrap_or_else(|| "all".to_owned());
        let wanted = Wanted {
            view,
            stage: given(self.stage),
            country: given(self.country),
            words: given(self.q),
            after: given(self.after),
        };
        let is_sound = VIEWS.contains(&wanted.view.as_str())
            && wanted
                .stage
                .as_ref()
                .is_none_or(|s| StageName::from_code(s).is_some())
            && wanted
                .country
                .as_ref()
                .is_none_or(|c| c.parse::<Country>().is_ok_and(|known| known.code() == c))
            && wanted
                .words
                .as_ref()
                .is_none_or(|w| plain(w) && w.chars().count() <= 200)
            && wanted.after.as_ref().is_none_or(plain);
        is_sound.then_some(wanted)
    }
}

/// A piece of a list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseList)]
pub(super) struct ListJson {
    /// The rows, the next due first.
    cases: Vec<RowJson>,
    /// How many there are in all.
    total: u64,
    /// The address of the next piece.
    next: Option<String>,
    /// Today in the reader's office: days are overdue against it.
    #[schema(format = Date)]
    today: String,
}

/// One case in a list.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseRow)]
pub(super) struct RowJson {
    /// Number.
    #[schema(schema_with = schema::case_number)]
    number: String,
    /// The person's name.
    name: String,
    /// Where the case stands.
    #[schema(schema_with = schema::stage)]
    stage: String,
    /// Since when.
    #[schema(format = DateTime)]
    stage_since: String,
    /// Country of return.
    country_of_return: Option<String>,
    /// Day of departure.
    #[schema(format = Date)]
    departure_on: Option<String>,
    /// The day by which to act on the next thing due.
    #[schema(format = Date)]
    due_on: Option<String>,
    /// Its limit, where the sending office is closed on that day.
    #[schema(format = Date)]
    due_limit_on: Option<String>,
    /// How many safeguards everyone on the case may know stand in the way of the next step.
    open_safeguards: i32,
    /// Protection clearance for the next step is given.
    protection_clear: bool,
    /// Health clearance for the next step is given.
    health_clear: bool,
    /// Treated as a child.
    is_child: bool,
    /// Waits.
    on_hold: bool,
    /// Who carries it.
    assigned_to: Option<String>,
}

impl From<Row> for RowJson {
    fn from(row: Row) -> Self {
        Self {
            number: row.number.to_string(),
            name: row.name,
            stage: row.stage,
            stage_since: instant(row.stage_since),
            country_of_return: row.country,
            departure_on: row.departure_on.map(|d| d.to_string()),
            due_on: row.due_on.map(|d| d.to_string()),
            due_limit_on: row.due_limit_on.map(|d| d.to_string()),
            open_safeguards: row.open_safeguards,
            protection_clear: row.protection_clear,
            health_clear: row.health_clear,
            is_child: row.is_child,
            on_hold: row.on_hold,
            assigned_to: row.assigned_to,
        }
    }
}

/// `GET /cases`
pub(super) async fn list(
    State(web): State<Web>,
    Reader(caller): Reader,
    Params(asked): Params<Asked>,
) -> Response {
    let Some(wanted) = asked.wanted() else {
        return wrong_parameter(caller.lang);
    };
    match web.app.list(&caller.actor, &wanted).await {
        Ok(list) => {
            let next = list.after.as_deref().map(|after| next(&wanted, after));
            let body = ListJson {
                cases: list.rows.into_iter().map(RowJson::from).collect(),
                total: list.total,
                next,
                today: list.today.to_string(),
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// The address of the next piece of the same list.
fn next(wanted: &Wanted, after: &str) -> String {
    let mut pairs = vec![("view", wanted.view.as_str()), ("after", after)];
    pairs.extend(wanted.stage.as_deref().map(|s| ("stage", s)));
    pairs.extend(wanted.country.as_deref().map(|c| ("country", c)));
    pairs.extend(wanted.words.as_deref().map(|w| ("q", w)));
    let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
    format!("{ROOT}/cases?{query}")
}
