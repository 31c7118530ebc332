//! Life at home over many people: means by dimension with how many they are of and how sure they are (MNE-02). What is told goes
//! through the release of figures; nobody who records is in it, and figures of two methods never stand together.

mod added;
mod around;

use std::collections::BTreeMap;

use homeward_domain::{
    codes::{Code, SurveyRound},
    ids::ProgrammeId,
    life::SUSTAINABILITY,
};
use homeward_instruments::{
    ElementState, Instrument, Method, Responses,
    statistics::{Aggregate, Distance, Mean},
};
pub use homeward_store::surveys::ANSWERED;
use homeward_store::{
    survey_sheets,
    surveys::{self, Alike, Sums, SurveyFilter, WeightTable},
    ties,
};

use self::added::{
    Added, Told, added, neighbours, one, released, released_hiding, scored, told, told_groups,
};
pub use self::around::{Around, AroundRole};
use crate::{
    Actor, App, Refused,
    admin::Task,
    counted::Figures,
    figures::{Figure, THRESHOLD},
    surveys::{benchmarks, methods},
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
    /// Those who came back beside their neighbours, by each method for which there are answers of both (MNE-11).
    pub beside: Vec<Beside>,
    /// What people said in confidence of the programme, where anybody did (MNE-08).
    pub said: Option<Said>,
    /// Who is around those who came back, for each country with maps (COM-03).
    pub around: Vec<Around>,
}

/// By what figures are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurveyGroup {
    /// By round: the course over time.
    Round,
    /// By country of return; each person by their last answers.
    Country,
    /// Children and adults; each person by their last answers.
    Age,
    /// By the category of the person; each by their last answers.
    Category,
    /// By year and month in which it was asked.
    Month,
}

impl SurveyGroup {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Round,
        Self::Country,
        Self::Age,
        Self::Category,
        Self::Month,
    ];

    /// Its code, for words and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Round => "round",
            Self::Country => "country",
            Self::Age => "age",
            Self::Category => "category",
            Self::Month => "month",
        }
    }

    fn of(self, alike: &Alike) -> String {
        match self {
            Self::Round => alike.round.clone(),
            Self::Country => alike.country.clone(),
            Self::Age => if alike.is_child { "child" } else { "adult" }.to_owned(),
            Self::Category => alike.category.clone(),
            Self::Month => alike.month.clone(),
        }
    }
}

/// Figures of several programmes.
#[derive(Debug, Clone)]
pub struct AcrossProgrammes {
    /// How many people a figure tells of at least.
    pub threshold: u64,
    /// The instrument.
    pub instrument: &'static Instrument,
    /// Code and name of each programme.
    pub names: BTreeMap<String, String>,
    /// By each method a row for each programme in which anybody answered; the code is that of the programme.
    pub methods: Vec<(String, Vec<LifeRow>)>,
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

/// People who came back beside people who live in the same country and never left, on the questions that both were asked, by one method.
#[derive(Debug, Clone)]
pub struct Beside {
    /// What neighbours are asked.
    pub instrument: &'static Instrument,
    /// Key of the method.
    pub method: String,
    /// Each country in which neighbours were asked.
    pub rows: Vec<BesideRow>,
}

/// One country.
#[derive(Debug, Clone, PartialEq)]
pub struct BesideRow {
    /// ISO 3166.
    pub country: String,
    /// Each dimension, and last the composite.
    pub parts: Vec<BesidePart>,
}

/// One dimension in one country.
#[derive(Debug, Clone, PartialEq)]
pub struct BesidePart {
    /// Its key.
    pub key: String,
    /// Those who came back, by their last answers.
    pub returnees: (Figure, Option<Mean>),
    /// Their neighbours.
    pub neighbours: (Figure, Option<Mean>),
    /// How far those who came back lie above; beneath where it is below nought.
    pub apart: Option<Distance>,
}

/// What people said in confidence.
#[derive(Debug, Clone)]
pub struct Said {
    /// What was asked.
    pub instrument: &'static Instrument,
    /// Who answered.
    pub people: Figure,
    /// Each element: its key, how many said something of it, and the mean of their points.
    pub elements: Vec<(String, Figure, Option<Mean>)>,
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
        let tables = surveys::weight_tables(c).await?;
        let (mut found, mut outcomes) = (Vec::new(), None);
        for method in methods(&tables, instrument)? {
            let all = surveys::alike(c, &filter(saved.id, instrument, method.key())).await?;
            // Who answered a round stands in two tables: hidden in one, it is hidden in the other.
            let hidden = hidden_rounds(instrument, &all);
            let by = SurveyGroup::ALL.map(|group| {
                let hidden: &[String] = match group {
                    SurveyGroup::Round => &hidden,
                    _ => &[],
                };
                (group, rows(instrument, group, &all, hidden))
            });
            outcomes.get_or_insert_with(|| rounds(&all, &hidden));
            found.push(ByMethod {
                method: method.key().to_owned(),
                by: by.to_vec(),
            });
        }
        Ok(LifeFigures {
            programme: saved.code.clone(),
            name: terms.name,
            threshold: THRESHOLD,
            instrument,
            methods: found,
            rounds: outcomes.unwrap_or_default(),
            beside: self.beside(saved.id, instrument, &tables).await?,
            said: self.said(saved.id).await?,
            around: around::around(&ties::alike(c, saved.id).await?),
        })
    }

    /// What the people of several programmes answered, each by their last answers: of those programmes whose figures the reader may
    /// read. One table for each method by which anything can be scored.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] when there is no such programme.
    pub async fn life_by_programme(&self, actor: &Actor) -> Result<AcrossProgrammes, Refused> {
        let instrument = Instrument::carried_as(SUSTAINABILITY)
            .ok_or_else(|| Refused::Defect("the instrument is not there".to_owned()))?;
        let c = self.store.reader();
        let theirs = self.programmes_of(actor, Task::Figures).await?;
        if theirs.is_empty() {
            return Err(Refused::NotPermitted);
        }
        for (saved, _) in &theirs {
            let entry = Self::reading_of(actor, "figures", saved.code.clone(), self.clock.now());
            self.access.record(entry).await;
        }
        let tables = surveys::weight_tables(c).await?;
        let mut found = Vec::new();
        for method in methods(&tables, instrument)? {
            let mut groups: Vec<(String, Added)> = Vec::new();
            for (saved, _) in &theirs {
                let all = surveys::alike(c, &filter(saved.id, instrument, method.key())).await?;
                let whole = added(SurveyGroup::Country, &all).into_values();
                let whole = whole.reduce(Added::and);
                groups.extend(whole.map(|whole| (saved.code.clone(), whole)));
            }
            found.push((method.key().to_owned(), told_rows(instrument, &groups, &[])));
        }
        Ok(AcrossProgrammes {
            threshold: THRESHOLD,
            instrument,
            names: theirs
                .into_iter()
                .map(|(saved, name)| (saved.code, name))
                .collect(),
            methods: found,
        })
    }

    async fn beside(
        &self,
        programme: ProgrammeId,
        of: &Instrument,
        tables: &[WeightTable],
    ) -> Result<Vec<Beside>, Refused> {
        let mut found = Vec::new();
        for instrument in benchmarks(of) {
            let sheets = self.sheets(programme, instrument).await?;
            if sheets.is_empty() {
                continue;
            }
            for method in methods(tables, instrument)? {
                let filter = filter(programme, instrument, method.key());
                let returnees = surveys::alike(self.store.reader(), &filter).await?;
                let returnees = added(SurveyGroup::Country, &returnees);
                let neighbours = neighbours(instrument, &method, &sheets);
                found.push(Beside {
                    instrument,
                    method: method.key().to_owned(),
                    rows: beside(instrument, &method, &returnees, &neighbours),
                });
            }
        }
        Ok(found)
    }

    /// What was said in confidence of a programme, element by element.
    async fn said(&self, programme: ProgrammeId) -> Result<Option<Said>, Refused> {
        let asked = |i: &&Instrument| i.is_in_confidence() && i.benchmark().is_none();
        for instrument in Instrument::carried().iter().filter(asked) {
            let sheets = self.sheets(programme, instrument).await?;
            if !sheets.is_empty() {
                return Ok(Some(said(instrument, &sheets)));
            }
        }
        Ok(None)
    }

    /// The answers of people who are not named, with the country in which they live.
    async fn sheets(
        &self,
        programme: ProgrammeId,
        instrument: &Instrument,
    ) -> Result<Vec<(String, Responses)>, Refused> {
        let c = self.store.reader();
        let sheets = survey_sheets::of_programme(c, programme, instrument.key()).await?;
        sheets
            .into_iter()
            .filter(|s| u32::try_from(s.instrument_version) == Ok(instrument.version()))
            .map(|s| {
                let answers = serde_json::from_str(&s.answers);
                let answers = answers.map_err(|e| Refused::Defect(e.to_string()))?;
                Ok((s.country, answers))
            })
            .collect()
    }
}

fn filter(programme: ProgrammeId, instrument: &Instrument, method: &str) -> SurveyFilter {
    SurveyFilter {
        instrument: instrument.key().to_owned(),
        method: method.to_owned(),
        programme,
    }
}

fn rows(
    instrument: &Instrument,
    group: SurveyGroup,
    all: &[Alike],
    hidden: &[String],
) -> Vec<LifeRow> {
    let mut groups: Vec<(String, Added)> = added(group, all).into_iter().collect();
    if group == SurveyGroup::Round {
        let place = |code: &str| SurveyRound::CODES.iter().position(|c| *c == code);
        groups.sort_by_key(|(code, _)| place(code));
    }
    told_rows(instrument, &groups, hidden)
}

fn told_rows(
    instrument: &Instrument,
    groups: &[(String, Added)],
    hidden: &[String],
) -> Vec<LifeRow> {
    let elsewhere: Vec<bool> = groups
        .iter()
        .map(|(code, _)| hidden.contains(code))
        .collect();
    let sums: Vec<&Added> = groups.iter().map(|(_, added)| added).collect();
    let told = told_groups(instrument, &sums, &elsewhere);
    let keys = || scored(instrument).map(|(key, _)| key.to_owned());
    groups
        .iter()
        .zip(told)
        .map(|((code, _), (answered, parts))| LifeRow {
            code: code.clone(),
            answered,
            parts: keys()
                .zip(parts)
                .map(|(key, (people, mean))| (key, people, mean))
                .collect(),
        })
        .collect()
}

/// Each country in which neighbours were asked. All countries are weighed before one is left out, so that none can be worked out.
fn beside(
    instrument: &Instrument,
    method: &Method,
    returnees: &BTreeMap<String, Added>,
    neighbours: &BTreeMap<String, Added>,
) -> Vec<BesideRow> {
    let told = |of: &BTreeMap<String, Added>| -> BTreeMap<String, Told> {
        let groups: Vec<&Added> = of.values().collect();
        of.keys()
            .cloned()
            .zip(told_groups(instrument, &groups, &[]))
            .collect()
    };
    let (returnees, neighbours) = (told(returnees), told(neighbours));
    let nobody = (Figure::About(0), None);
    let aggregate = |key: &str, mean: Mean| Aggregate {
        method: method.name().clone(),
        part: key.to_owned(),
        score: mean,
        without_score: 0,
        share_answered: 1.0,
    };
    neighbours
        .iter()
        .map(|(country, (_, there))| BesideRow {
            country: country.clone(),
            parts: scored(instrument)
                .enumerate()
                .map(|(at, (key, _))| {
                    let here = returnees.get(country).map(|(_, parts)| parts[at]);
                    let (here, there) = (here.unwrap_or(nobody), there[at]);
                    let both = here.1.zip(there.1);
                    let apart =
                        both.and_then(|(a, b)| aggregate(key, a).above(&aggregate(key, b)).ok());
                    BesidePart {
                        key: key.to_owned(),
                        returnees: here,
                        neighbours: there,
                        apart,
                    }
                })
                .collect(),
        })
        .collect()
}

/// Of each element how many said something of it, and the mean of their points.
fn said(instrument: &'static Instrument, sheets: &[(String, Responses)]) -> Said {
    let checked: Vec<_> = sheets
        .iter()
        .filter_map(|(_, answers)| instrument.check(answers).ok())
        .collect();
    let all = i64::try_from(checked.len()).unwrap_or(i64::MAX);
    let people = released([all].into_iter())[0];
    let elements = instrument.elements().iter().map(|element| {
        let mut sums = Sums::default();
        for answers in &checked {
            if let ElementState::Points(points) = answers.element(element) {
                sums += one(points.units().into());
            }
        }
        // Who said nothing of it: to take them from all gives those who did.
        let of = released([sums.n, all - sums.n].into_iter())[0];
        let (of, mean) = told(people, of, sums);
        (element.key.clone(), of, mean)
    });
    Said {
        instrument,
        people,
        elements: elements.collect(),
    }
}

/// The rounds of which one table or the other may not tell how many answered.
fn hidden_rounds(instrument: &Instrument, all: &[Alike]) -> Vec<String> {
    let outcomes = rounds(all, &[]).into_iter().filter_map(|round| {
        let answered = round.outcomes.iter().find(|(code, _)| code == ANSWERED);
        let is_hidden = answered.is_some_and(|(_, n)| n.number().is_none());
        is_hidden.then_some(round.round)
    });
    let first: Vec<String> = outcomes.collect();
    let of = rows(instrument, SurveyGroup::Round, all, &first);
    let hidden = of.into_iter().filter(|row| row.answered.number().is_none());
    hidden.map(|row| row.code).collect()
}

fn rounds(all: &[Alike], hidden: &[String]) -> Vec<RoundOutcomes> {
    SurveyRound::CODES
        .iter()
        .filter_map(|round| {
            let mut outcomes: BTreeMap<&str, i64> = BTreeMap::new();
            let mut stayed = 0;
            for alike in all.iter().filter(|a| a.round == *round) {
                *outcomes.entry(&alike.outcome).or_default() += alike.rounds;
                if alike.began && alike.outcome == ANSWERED {
                    stayed += alike.rounds;
                }
            }
            if outcomes.is_empty() {
                return None;
            }
            let answered = outcomes.get(ANSWERED).copied().unwrap_or_default();
            // Who stayed and who came anew: to take one from all gives the other.
            let panel = released([stayed, answered - stayed].into_iter())[0];
            let elsewhere: Vec<bool> = outcomes
                .keys()
                .map(|code| *code == ANSWERED && hidden.iter().any(|h| h == round))
                .collect();
            let told = released_hiding(outcomes.values().copied(), &elsewhere);
            let codes = outcomes.keys().map(|code| (*code).to_owned());
            Some(RoundOutcomes {
                round: (*round).to_owned(),
                outcomes: codes.zip(told).collect(),
                // Whoever answered the first round stayed in it: its number is that of those who answered.
                panel: (stayed > 0).then_some(if hidden.iter().any(|h| h == round) {
                    Figure::Hidden
                } else {
                    panel
                }),
            })
        })
        .collect()
}
