//! Boards of departures and arrivals (MOV-04): who leaves or comes in the next days, what is still missing, who helps. One query, by the
//! reader's scope; no names. A protected location stands on no board, whoever reads it: boards are printed and hung up.

use chrono::{Days, NaiveDate};
use homeward_domain::{
    board::{Moment, Way},
    case_number::CaseNumber,
    dates::instant,
};
use homeward_store::{
    cases::{self, CaseFilter, CaseSummary, Page, Passing, Sort},
    scope::Protected,
};

use crate::{Actor, App, Refused};

/// Which board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Side {
    /// Who leaves.
    #[default]
    Departures,
    /// Who changes on the way where an office of the house helps.
    Transits,
    /// Who comes.
    Arrivals,
}

impl Side {
    /// Both, in the order of the way.
    pub const ALL: [Self; 3] = [Self::Departures, Self::Transits, Self::Arrivals];

    /// Its code, for addresses and words.
    pub fn code(self) -> &'static str {
        match self {
            Self::Departures => "departures",
            Self::Transits => "transits",
            Self::Arrivals => "arrivals",
        }
    }

    /// The hour by which a journey stands on this board: of leaving, of being met at a change, of arriving.
    pub fn hour(self, way: &Way) -> Moment {
        let leaves = (way.departs_at, way.departs_zone);
        match self {
            Self::Departures => leaves,
            Self::Transits => way.changes_at().unwrap_or(leaves),
            Self::Arrivals => (way.arrives_at, way.arrives_zone),
        }
    }

    /// The board with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.code() == code)
    }
}

/// What a reader asks of a board.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct BoardWanted {
    /// Which board.
    pub side: Side,
    /// First day; today when it is left out.
    pub from: Option<NaiveDate>,
    /// How many days, from 1 to [`MOST_DAYS`]; [`DAYS`] when it is left out.
    pub days: Option<u64>,
    /// Of all offices in the reader's scope, not of the reader's office alone.
    pub everywhere: bool,
    /// Where the last piece ended.
    pub after: Option<String>,
}

/// A board as one reader may see it.
#[derive(Debug, Clone)]
pub struct Board {
    /// Journeys in the order of their hour.
    pub rows: Vec<BoardRow>,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
    /// Today in the reader's office.
    pub today: NaiveDate,
    /// Where the next piece begins.
    pub after: Option<String>,
}

/// One journey.
#[derive(Debug, Clone, PartialEq)]
pub struct BoardRow {
    /// Whose: the number, never the name.
    pub number: CaseNumber,
    /// Where the case stands.
    pub stage: String,
    /// The journey.
    pub way: Way,
    /// How many safeguards that everyone on the case may know are not met.
    pub open_safeguards: i32,
    /// Protection clearance for the next step.
    pub protection_clear: bool,
    /// Health clearance for the next step.
    pub health_clear: bool,
    /// Waits.
    pub on_hold: bool,
}

/// Days on a board unless said.
pub const DAYS: u64 = 7;

/// Most days on a board.
pub const MOST_DAYS: u64 = 31;

/// Rows on a page.
const PAGE: u64 = 50;

impl App {
    /// A board of departures or arrivals.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn board(&self, actor: &Actor, wanted: &BoardWanted) -> Result<Board, Refused> {
        let now = self.clock.now();
        let today = actor.today(now);
        let from = wanted.from.unwrap_or(today);
        let days = wanted.days.unwrap_or(DAYS).clamp(1, MOST_DAYS);
        let until = from.checked_add_days(Days::new(days - 1)).unwrap_or(from);
        let own = (!wanted.everywhere).then_some(actor.office.id);
        let base = CaseFilter {
            scope: actor.scope(),
            include_protected: Protected::Never,
            now: Some(now),
            closed: Some(false),
            ..CaseFilter::default()
        };
        let filter = match wanted.side {
            Side::Departures => CaseFilter {
                departing_between: Some((from, until)),
                sent_by: own,
                sort: Sort::Departure,
                ..base
            },
            // Whoever changes on the first of these days may have left the day before.
            Side::Transits => CaseFilter {
                departing_between: Some((from.pred_opt().unwrap_or(from), until)),
                passing: Some(own.map_or(Passing::Anywhere, Passing::Through)),
                sort: Sort::Departure,
                ..base
            },
            Side::Arrivals => CaseFilter {
                arriving_between: Some((from, until)),
                received_by: own,
                sort: Sort::Arrival,
                ..base
            },
        };
        let page = Page {
            after: wanted.after.clone(),
            limit: PAGE + 1,
        };
        let mut found = cases::list(self.store.reader(), &filter, page).await?;
        let shown = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let more = found.len() > shown;
        found.truncate(shown);
        let after = found
            .last()
            .filter(|_| more)
            .map(|last| filter.cursor(last));
        // The second lock: what the query let through is asked about once more, one by one.
        found.retain(|case| !case.protected && Self::sees_case(actor, case, now));
        self.log_list(actor, "list", &found, now).await;
        let mut rows: Vec<BoardRow> = found.into_iter().filter_map(row).collect();
        if wanted.side == Side::Transits {
            rows.sort_by_key(|row| {
                let (at, zone) = wanted.side.hour(&row.way);
                instant(at, zone)
            });
        }
        Ok(Board {
            rows,
            from,
            until,
            today,
            after,
        })
    }
}

/// The row of a journey; none where what the board shows of it cannot be read.
fn row(case: CaseSummary) -> Option<BoardRow> {
    Some(BoardRow {
        way: serde_json::from_str(case.way.as_deref()?).ok()?,
        number: case.number,
        stage: case.stage,
        open_safeguards: case.open_case_safeguards,
        protection_clear: case.protection_clear,
        health_clear: case.health_clear,
        on_hold: case.on_hold,
    })
}
