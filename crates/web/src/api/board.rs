//! `GET /journeys`: the boards of departures and arrivals.

use axum::{extract::State, http::StatusCode, response::Response};
use chrono::NaiveDateTime;
use homeward_app::board::{BoardRow, BoardWanted, MOST_DAYS, Side};
use homeward_domain::{board::Change, codes::Code};
use serde::{Deserialize, Serialize};
use utoipa::{
    ToSchema,
    openapi::{
        ObjectBuilder, RefOr, Schema, Type,
        path::{OperationBuilder, ParameterIn},
    },
};

use super::{
    ROOT, answers,
    caller::Reader,
    openapi::{parameter, reading},
    params::{Params, wrong_parameter},
    schema,
};
use crate::{
    Web,
    pages::board::{address, sound_day},
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    side: Option<String>,
    from: Option<String>,
    days: Option<u64>,
    office: Option<String>,
    after: Option<String>,
}

impl Asked {
    /// As the use case takes it; `None` when a parameter has a value there is not.
    fn wanted(self) -> Option<BoardWanted> {
        let side = match self.side.as_deref() {
            None => Side::default(),
            Some(code) => Side::from_code(code)?,
        };
        let from = match self.from.as_deref() {
            None => None,
            Some(day) => Some(sound_day(day)?),
        };
        let everywhere = match self.office.as_deref() {
            None | Some("own") => false,
            Some("all") => true,
            Some(_) => return None,
        };
        let is_sound = self.days.is_none_or(|d| (1..=MOST_DAYS).contains(&d))
            && !self
                .after
                .as_ref()
                .is_some_and(|a| a.chars().any(char::is_control));
        is_sound.then_some(BoardWanted {
            side,
            from,
            days: self.days,
            everywhere,
            after: self.after,
        })
    }
}

/// A piece of a board.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Board)]
pub(super) struct BoardJson {
    /// Journeys in the order of their hour.
    journeys: Vec<JourneyJson>,
    /// First day.
    #[schema(format = Date)]
    from: String,
    /// Last day.
    #[schema(format = Date)]
    until: String,
    /// The address of the next piece.
    next: Option<String>,
}

/// One journey, without the name of whoever travels.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Journey)]
pub(super) struct JourneyJson {
    /// Case number.
    #[schema(schema_with = schema::case_number)]
    number: String,
    /// Where the case stands.
    #[schema(schema_with = schema::stage)]
    stage: String,
    /// Place of departure.
    from: String,
    /// Local time there, as expected now.
    departs_at: String,
    /// Its time zone.
    departs_zone: String,
    /// Place of arrival.
    to: String,
    /// Local time there, as expected now.
    arrives_at: String,
    /// Its time zone.
    arrives_zone: String,
    /// Where people change.
    via: Vec<String>,
    /// The hours at which they come to each of those places and go on, as it was booked.
    changes: Vec<ChangeJson>,
    /// The service of the first leg.
    leaves_with: Option<String>,
    /// The service of the last leg.
    comes_with: Option<String>,
    /// Somebody escorts.
    escorted: bool,
    /// What happened last to the journey.
    event: Option<&'static str>,
    /// Help on the way.
    help: Vec<HelpJson>,
    /// How many safeguards that everyone on the case may know are not met.
    open_safeguards: i32,
    /// Protection clearance for the next step is given.
    protection_clear: bool,
    /// Health clearance for the next step is given.
    health_clear: bool,
    /// Waits.
    on_hold: bool,
}

/// A place where people change.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = JourneyChange)]
pub(super) struct ChangeJson {
    /// Where.
    place: String,
    /// Local time there at which they come.
    arrives_at: String,
    /// Its time zone.
    arrives_zone: String,
    /// Local time there at which they go on.
    departs_at: String,
    /// Its time zone.
    departs_zone: String,
    /// The service with which they come.
    comes_with: Option<String>,
    /// The service with which they go on.
    goes_on_with: Option<String>,
}

impl From<Change> for ChangeJson {
    fn from(change: Change) -> Self {
        Self {
            place: change.place,
            arrives_at: local(change.arrives_at),
            arrives_zone: change.arrives_zone.name().to_owned(),
            departs_at: local(change.departs_at),
            departs_zone: change.departs_zone.name().to_owned(),
            comes_with: change.comes_with,
            goes_on_with: change.goes_on_with,
        }
    }
}

fn local(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}

/// Help at one point of the journey.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = JourneyHelp)]
pub(super) struct HelpJson {
    /// Where on the way.
    assistance: &'static str,
    /// Where it stands; nothing while nobody has taken it on.
    state: Option<&'static str>,
    /// Who does it.
    owner: Option<String>,
    /// Local time there.
    at: Option<String>,
}

impl From<BoardRow> for JourneyJson {
    fn from(row: BoardRow) -> Self {
        let way = row.way;
        Self {
            number: row.number.to_string(),
            stage: row.stage,
            from: way.from,
            departs_at: local(way.departs_at),
            departs_zone: way.departs_zone.name().to_owned(),
            to: way.to,
            arrives_at: local(way.arrives_at),
            arrives_zone: way.arrives_zone.name().to_owned(),
            via: way.changes.iter().map(|c| c.place.clone()).collect(),
            changes: way.changes.into_iter().map(ChangeJson::from).collect(),
            leaves_with: way.leaves_with,
            comes_with: way.comes_with,
            escorted: way.escorted,
            event: way.event.map(Code::code),
            help: way
                .help
                .into_iter()
                .map(|help| HelpJson {
                    assistance: help.kind.code(),
                    state: help.state.map(Code::code),
                    owner: help.owner,
                    at: help.at.map(local),
                })
                .collect(),
            open_safeguards: row.open_safeguards,
            protection_clear: row.protection_clear,
            health_clear: row.health_clear,
            on_hold: row.on_hold,
        }
    }
}

/// `GET /journeys`
pub(super) async fn show(
    State(web): State<Web>,
    Reader(caller): Reader,
    Params(asked): Params<Asked>,
) -> Response {
    let Some(wanted) = asked.wanted() else {
        return wrong_parameter(caller.lang);
    };
    match web.app.board(&caller.actor, &wanted).await {
        Ok(board) => {
            let after = board.after.as_deref();
            let next =
                after.map(|after| address(&format!("{ROOT}/journeys"), &wanted, Some(after)));
            let body = BoardJson {
                journeys: board.rows.into_iter().map(JourneyJson::from).collect(),
                from: board.from.to_string(),
                until: board.until.to_string(),
                next,
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// What the document says of it.
pub(super) fn operation() -> OperationBuilder {
    let text = || ObjectBuilder::new().schema_type(Type::String);
    let query = |name: &str, about: &str, schema: ObjectBuilder| {
        parameter(name, ParameterIn::Query)
            .description(Some(about))
            .schema(Some(RefOr::T(Schema::from(schema))))
    };
    let days = ObjectBuilder::new()
        .schema_type(Type::Integer)
        .minimum(Some(1))
        .maximum(Some(MOST_DAYS));
    let day = text().format(Some(utoipa::openapi::SchemaFormat::KnownFormat(
        utoipa::openapi::KnownFormat::Date,
    )));
    reading(
        "journeys",
        "Who leaves or arrives in the next days, by the hour and without names; nobody whose location is protected",
        "Board",
        &[],
    )
    .parameter(query(
        "side",
        "Which board; departures when it is left out",
        text().enum_values(Some(Side::ALL.map(Side::code))),
    ))
    .parameter(query("from", "First day; today in the caller's office when it is left out", day))
    .parameter(query("days", "How many days; seven when it is left out", days))
    .parameter(query(
        "office",
        "Of the caller's office, or of all offices in the caller's scope",
        text().enum_values(Some(["own", "all"])),
    ))
    .parameter(query("after", "Where the last piece ended, as in its `next`", text()))
}
