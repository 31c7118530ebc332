//! Refusals compared between groups (INT-13): whether some are found not eligible more often than others. Nobody is named, and
//! what is told goes through the release of figures.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use homeward_domain::{
    case::{Case, day_of},
    codes::{EligibilityFinding, ReviewFinding},
    facts::{EligibilityDecided, EligibilityReviewed},
    stage::{Exit, Stage},
};

use crate::{
    Actor, App, Refused,
    counted::Figures,
    figures::{Group, THRESHOLD, Table, release},
};

/// Refusals of a programme, compared.
#[derive(Debug, Clone)]
pub struct Refusals {
    /// Code of the programme.
    pub programme: String,
    /// Its name today.
    pub name: String,
    /// How many people a figure tells of at least.
    pub threshold: u64,
    /// Cases looked at were not all there are.
    pub is_part: bool,
    /// The tables.
    pub by: Vec<(Grouping, Table)>,
}

/// By what people are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grouping {
    /// Child, adult, older; on the day of the decision.
    Age,
    /// Nationality: of several, all of them together are a group.
    Nationality,
    /// Country of return.
    CountryOfReturn,
}

impl Grouping {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Age, Self::Nationality, Self::CountryOfReturn];

    /// Code for catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Nationality => "nationality",
            Self::CountryOfReturn => "country-of-return",
        }
    }

    /// The group of a person.
    fn group(self, case: &Case, day: NaiveDate, elderly_from: u32) -> String {
        let details = case.details();
        match self {
            Self::Age if case.is_child_on(day) => "child".to_owned(),
            Self::Age => match details.born {
                None => "age-unknown".to_owned(),
                Some(born) if born.may_be_under(elderly_from, day) => "adult".to_owned(),
                Some(_) => "older".to_owned(),
            },
            Self::Nationality => match &details.nationalities[..] {
                [] => "none-recorded".to_owned(),
                [one] => one.code().to_owned(),
                _ => "several".to_owned(),
            },
            Self::CountryOfReturn => details.country_of_return.code().to_owned(),
        }
    }
}

impl App {
    /// Decisions about eligibility of a programme, and how many were against the person, by group.
    ///
    /// # Errors
    /// [`Refused::NotFound`]; [`Refused::NotPermitted`] but for those who may read its figures.
    pub async fn refusals(&self, actor: &Actor, code: &str) -> Result<Refusals, Refused> {
        let Figures { saved, terms, .. } = self.figures_of(actor, code).await?;
        let elderly = terms.procedures.elderly_from_age;
        let found = self
            .counted(saved.id, |case| {
                let (day, refused) = decided(case)?;
                Some(Grouping::ALL.map(|by| ((by, by.group(case, day, elderly)), refused)))
            })
            .await?;
        let mut counted: BTreeMap<(Grouping, String), (u64, u64)> = BTreeMap::new();
        for (group, refused) in found.each.into_iter().flatten() {
            let (of, count) = counted.entry(group).or_default();
            *of += 1;
            *count += u64::from(refused);
        }
        let table = |grouping| {
            let groups: Vec<Group> = counted
                .iter()
                .filter(|((by, _), _)| *by == grouping)
                .map(|((_, code), (of, count))| Group {
                    code: code.clone(),
                    of: *of,
                    count: *count,
                })
                .collect();
            (grouping, release(&groups, THRESHOLD))
        };
        Ok(Refusals {
            programme: saved.code,
            name: terms.name,
            threshold: THRESHOLD,
            is_part: found.is_part,
            by: Grouping::ALL.map(table).to_vec(),
        })
    }
}

/// When it was decided over somebody's eligibility, and whether that stands against them.
fn decided(case: &Case) -> Option<(NaiveDate, bool)> {
    let decision = case.latest::<EligibilityDecided>()?;
    let refused = decision.record.finding == EligibilityFinding::NotEligible
        && !case.latest::<EligibilityReviewed>().is_some_and(|review| {
            review.seq > decision.seq && review.record.review_finding == ReviewFinding::Overturned
        })
        || matches!(
            case.stage(),
            Stage::Exited {
                exit: Exit::NotEligible,
                ..
            }
        );
    Some((day_of(decision.at, decision.stamps), refused))
}
