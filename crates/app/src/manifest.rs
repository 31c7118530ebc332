//! The board of departures or arrivals as a paper, for whoever stands at the airport (MOV-04): numbers and hours, no names, nobody whose
//! location is protected.

use chrono::{NaiveDate, NaiveDateTime};
use homeward_documents::{Facts, Filled, FormLanguage, Printed, Told, Use};
use homeward_domain::{
    board::{Change, Help, Way},
    codes::{AssistanceState, OfficePaper},
};

use crate::{
    Actor, App, Refused,
    board::{BoardRow, BoardWanted, Side},
    papers::{coded, local, some, typed, zone},
};

/// More journeys are not put on one paper.
const MOST: usize = 1_000;

impl App {
    /// The whole of a board, from where it was asked for to its last day, in one of the languages of papers for offices.
    ///
    /// # Errors
    /// [`Refused::NotFound`] for a language there is no such paper in; when the store fails.
    pub async fn manifest(
        &self,
        actor: &Actor,
        wanted: &BoardWanted,
        language: FormLanguage,
    ) -> Result<Printed, Refused> {
        let paper = OfficePaper::Manifest.into();
        if !FormLanguage::of(paper).contains(&language) {
            return Err(Refused::NotFound);
        }
        let mut board = self.board(actor, wanted).await?;
        let mut rows = std::mem::take(&mut board.rows);
        while let Some(after) = board.after.take().filter(|_| rows.len() < MOST) {
            let next = BoardWanted {
                after: Some(after),
                ..wanted.clone()
            };
            board = self.board(actor, &next).await?;
            rows.append(&mut board.rows);
        }
        let facts = facts(wanted.side, &rows, board.from, board.until);
        let filled = Filled {
            case: None,
            name: None,
            country: None,
            office: Some(actor.office.name.clone()),
            contact: Some(actor.office.contact.clone()),
            printed: board.today,
            usage: Use::Signing,
            facts,
            beside: None,
        };
        self.typeset(paper, language, filled).await
    }
}

/// What the paper says of the journeys of some days.
fn facts(side: Side, rows: &[BoardRow], from: NaiveDate, until: NaiveDate) -> Facts {
    some([
        (
            "side",
            Some(Told::Word(format!("manifest-{}", side.code()))),
        ),
        ("from", Some(Told::day(from))),
        ("until", Some(Told::day(until))),
        ("count", Some(Told::Plain(rows.len().to_string()))),
        (
            "rows",
            Some(Told::Rows(rows.iter().map(|row| line(side, row)).collect())),
        ),
    ])
}

fn line(side: Side, row: &BoardRow) -> Facts {
    let way = &row.way;
    let at = side.hour(way);
    let (there, end, service) = match side {
        Side::Departures => (
            (way.arrives_at, way.arrives_zone),
            "manifest-arrives",
            way.leaves_with.clone(),
        ),
        Side::Transits => (
            (way.arrives_at, way.arrives_zone),
            "manifest-arrives",
            Some(changes(way)).filter(|changes| !changes.is_empty()),
        ),
        Side::Arrivals => (
            (way.departs_at, way.departs_zone),
            "manifest-leaves",
            way.comes_with.clone(),
        ),
    };
    let waits = row
        .on_hold
        .then(|| Told::Word("manifest-waits".to_owned()))
        .or_else(|| way.event.map(coded));
    some([
        ("at", Some(local(at.0))),
        ("at-zone", Some(zone(at.0, at.1))),
        ("number", Some(Told::Plain(row.number.to_string()))),
        ("stage", Some(Told::Word(format!("stage-{}", row.stage)))),
        ("waits", waits),
        ("places", Some(places(way))),
        ("end", Some(Told::Word(end.to_owned()))),
        ("there", Some(local(there.0))),
        ("there-zone", Some(zone(there.0, there.1))),
        ("service", service.map(Told::Plain)),
        (
            "escorted",
            way.escorted
                .then(|| Told::Word("manifest-escorted".to_owned())),
        ),
        (
            "help",
            Some(Told::Rows(way.help.iter().filter_map(help).collect())),
        ),
    ])
}

fn places(way: &Way) -> Told {
    let stops = [&way.from]
        .into_iter()
        .chain(way.changes.iter().map(|c| &c.place))
        .chain([&way.to]);
    Told::List(stops.map(|place| typed(place)).collect())
}

/// With what people come to each change and when, and with what they go on: '14:20 SW 62 – 16:20 SW 740'.
fn changes(way: &Way) -> String {
    let at = |at: NaiveDateTime, service: &Option<String>| {
        let hour = at.format("%H:%M").to_string();
        [Some(hour.as_str()), service.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let one = |c: &Change| {
        format!(
            "{} – {}",
            at(c.arrives_at, &c.comes_with),
            at(c.departs_at, &c.goes_on_with)
        )
    };
    way.changes.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Help that is needed, and who gives it.
fn help(help: &Help) -> Option<Facts> {
    let owner = match help.state {
        Some(AssistanceState::NotNeeded) => return None,
        Some(_) => help.owner.as_deref().map(typed),
        None => Some(Told::Word("manifest-nobody".to_owned())),
    };
    let at = help
        .at
        .map(|at| Told::Plain(at.format("%H:%M").to_string()));
    Some(some([
        ("what", Some(coded(help.kind))),
        ("owner", owner),
        ("at", at),
    ]))
}
