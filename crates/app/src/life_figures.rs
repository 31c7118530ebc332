//! Life at home over many people: means by dimension with how many they are of and how sure they are (MNE-02). What is told goes
//! through the release of figures; nobody who records is in it, and figures of two methods never stand together.

use homeward_domain::{
    codes::{Code, SurveyRound},
    life::SUSTAINABILITY,
};
use homeward_instruments::{COMPOSITE, Instrument, statistics::Mean};
use homeward_store::surveys::{self, Outcomes, Sums, SurveyFilter};
pub use homeward_store::surveys::{ANSWERED, SurveyGroup};

use crate::{
    Actor, App, Refused,
    counted::Figures,
    figures::{Figure, THRESHOLD, split},
    surveys::methods,
};

/// What a programme's people answered, as it may be told.
#[derive(Debug, Clone)]
pub struct LifeFigures {
    /// Code of the programme.
    pub programme: String,
    /// Its name today.
    pub name: String,
    /// How many people a figure tells of at least.
    pub threshold: u64,
    /// The instrument.
    pub instrument: &'static Instrument,
    /// One for each method by which anything can be scored.
    pub methods: Vec<ByMethod>,
    /// What came of each round: of everybody who was to be asked something, and of those who answered the first round.
    pub rounds: Vec<RoundOutcomes>,
}

/// Figures by one method.
#[derive(Debug, Clone)]
pub struct ByMethod {
    /// Its key.
    pub method: String,
    /// Each grouping with its rows.
    pub by: Vec<(SurveyGroup, Vec<LifeRow>)>,
}

/// One group.
#[derive(Debug, Clone, PartialEq)]
pub struct LifeRow {
    /// Its code.
    pub code: String,
    /// People who answered.
    pub answered: Figure,
    /// Each dimension, and last the composite: the key, how many it is of, and the mean where it may be told.
    pub parts: Vec<(String, Figure, Option<Mean>)>,
}

/// What came of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundOutcomes {
    /// Its code.
    pub round: String,
    /// `answered` and the outcomes of attempts, with how many people.
    pub outcomes: Vec<(String, Figure)>,
    /// Of those who answered before the plan, how many answered this round; none where nobody did.
    pub panel: Option<Figure>,
}

impl App {
    /// What the people of a programme answered of their life at home.
    ///
    /// # Errors
    /// [`Refused::NotFound`]; [`Refused::NotPermitted`] but for those who may read its figures.
    pub async fn life_figures(&self, actor: &Actor, code: &str) -> Result<LifeFigures, Refused> {
        let Figures { saved, terms, .. } = self.figures_of(actor, code).await?;
        let instrument = Instrument::carried_as(SUSTAINABILITY)
            .ok_or_else(|| Refused::Defect("the instrument is not there".to_owned()))?;
        let c = self.store.reader();
        let filter = |method: &str| SurveyFilter {
            instrument: instrument.key().to_owned(),
            method: method.to_owned(),
            programme: saved.id,
        };
        let mut found = Vec::new();
        let tables = surveys::weight_tables(c).await?;
        for method in methods(&tables, instrument)? {
            let mut by = Vec::new();
            for group in SurveyGroup::ALL {
                let sums = surveys::sums(c, &filter(method.key()), group).await?;
                by.push((group, rows(instrument, group, &sums)));
            }
            found.push(ByMethod {
                method: method.key().to_owned(),
                by,
            });
        }
        let first = found.first().map_or("", |m| m.method.as_str());
        let all = surveys::outcomes(c, &filter(first), None).await?;
        let baseline = SurveyRound::Baseline.code();
        let panel = surveys::outcomes(c, &filter(first), Some(baseline)).await?;
        Ok(LifeFigures {
            programme: saved.code.clone(),
            name: terms.name,
            threshold: THRESHOLD,
            instrument,
            methods: found,
            rounds: rounds(&all, &panel),
        })
    }
}

/// The groups as they may be told: each column hides what is of few, and what would tell of it.
fn rows(instrument: &Instrument, group: SurveyGroup, sums: &[surveys::SurveySums]) -> Vec<LifeRow> {
    let mut sums: Vec<&surveys::SurveySums> = sums.iter().collect();
    if group == SurveyGroup::Round {
        let place = |code: &str| SurveyRound::CODES.iter().position(|c| *c == code);
        sums.sort_by_key(|s| place(&s.group));
    }
    let released = |column: &dyn Fn(&surveys::SurveySums) -> i64| {
        let people: Vec<u64> = sums
            .iter()
            .map(|s| u64::try_from(column(s)).unwrap_or_default())
            .collect();
        split(&people, THRESHOLD).parts
    };
    let answered = released(&|s| s.answered);
    let keys = instrument.dimensions().iter().map(String::as_str);
    let parts: Vec<(&str, Vec<Figure>, Vec<Sums>)> = keys
        .enumerate()
        .map(|(at, key)| {
            let of = move |s: &surveys::SurveySums| s.parts.get(at).copied().unwrap_or_default();
            (
                key,
                released(&|s| of(s).n),
                sums.iter().map(|s| of(s)).collect(),
            )
        })
        .chain([(
            COMPOSITE,
            released(&|s| s.composite.n),
            sums.iter().map(|s| s.composite).collect(),
        )])
        .collect();
    sums.iter()
        .enumerate()
        .map(|(row, s)| LifeRow {
            code: s.group.clone(),
            answered: answered[row],
            parts: parts
                .iter()
                .map(|(key, people, values)| {
                    // A mean is told where the number of people under it and of those who answered are both told.
                    let is_told = answered[row].number().is_some()
                        && people[row].number().is_some_and(|n| n > 0);
                    let mean = is_told.then(|| mean(values[row])).flatten();
                    let people = if is_told { people[row] } else { Figure::Hidden };
                    ((*key).to_owned(), people, mean)
                })
                .collect(),
        })
        .collect()
}

fn mean(sums: Sums) -> Option<Mean> {
    let n = usize::try_from(sums.n).ok().filter(|n| *n > 0)?;
    Some(Mean::of_sums(
        n,
        sums.sum.into(),
        sums.squares.into(),
        10_000,
    ))
}

fn rounds(all: &[Outcomes], panel: &[Outcomes]) -> Vec<RoundOutcomes> {
    let people = |o: &Outcomes| u64::try_from(o.n).unwrap_or_default();
    let stayed: Vec<(&str, u64)> = panel
        .iter()
        .filter(|o| o.outcome == ANSWERED)
        .map(|o| (o.round.as_str(), people(o)))
        .collect();
    SurveyRound::CODES
        .iter()
        .filter_map(|round| {
            let of: Vec<&Outcomes> = all.iter().filter(|o| o.round == *round).collect();
            if of.is_empty() {
                return None;
            }
            let counts: Vec<u64> = of.iter().map(|o| people(o)).collect();
            let told = split(&counts, THRESHOLD).parts;
            let stayed = stayed.iter().find(|(code, _)| code == round);
            // Who stayed and who came anew: to take one from all gives the other.
            let panel = stayed.map(|(_, n)| {
                let answered = of
                    .iter()
                    .find(|o| o.outcome == ANSWERED)
                    .map_or(*n, |o| people(o));
                split(&[*n, answered.saturating_sub(*n)], THRESHOLD).parts[0]
            });
            Some(RoundOutcomes {
                round: (*round).to_owned(),
                outcomes: of.iter().map(|o| o.outcome.clone()).zip(told).collect(),
                panel,
            })
        })
        .collect()
}
