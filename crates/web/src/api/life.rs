//! Life at home: `GET /cases/{number}/life` of one person, `GET /programmes/{programme}/life` in figures that name nobody (MNE-01 to MNE-03,
//! MNE-08, MNE-11).

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use homeward_app::{
    Refused,
    figures::{Figure, ROUNDED_TO},
    life::{Asked, LifeView},
    life_figures::{Around, BesidePart, LifeFigures},
};
use homeward_domain::{
    case_number::CaseNumber,
    codes::Code,
    facts::{CurveDrawn, TiesMapped},
    life::{Round, RoundState},
};
use homeward_instruments::{Part, Scores, statistics::Mean};
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{
        ObjectBuilder, Required, Type,
        path::{OperationBuilder, ParameterIn},
    },
};

use super::{
    answers,
    caller::Reader,
    openapi::{parameter, reading, shared},
    params::{Nothing, Params},
};
use crate::{Web, components::chart};

/// Life at home of one person. A score is of one method, never to be compared with one of another; it decides nothing about the person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Life)]
pub(super) struct LifeJson {
    /// Rounds by the programme's schedule.
    rounds: Vec<RoundJson>,
    /// Rounds that were answered, the first one first.
    surveys: Vec<SurveyJson>,
    /// Highs and lows: the last drawing of each voice, in the fields of `draw-curve`.
    #[schema(value_type = Vec<Object>)]
    curves: Vec<CurveDrawn>,
    /// Who is around: the last map, in the fields of `map-ties`.
    #[schema(value_type = Option<Object>)]
    ties: Option<TiesMapped>,
}

/// One round.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyRound)]
pub(super) struct RoundJson {
    /// Its code.
    round: &'static str,
    /// Asked from this day on.
    #[schema(format = Date)]
    from: String,
    /// Wanted by this day.
    #[schema(format = Date)]
    on: String,
    /// Not asked any more after this day.
    #[schema(format = Date)]
    until: String,
    /// `answered`, `open`, `not-yet`, `missed`, or the code of the attempt that ended it.
    state: &'static str,
}

/// One round that was answered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Survey)]
pub(super) struct SurveyJson {
    /// The entry, as numbered for this reader: it holds the answers.
    entry: u32,
    /// Its code.
    round: &'static str,
    /// The day.
    #[schema(format = Date)]
    on: String,
    /// The scores, one for each method for which all weights are here.
    scores: Vec<ScoresJson>,
    /// Elements that are low.
    low: Vec<String>,
}

/// Scores by one method.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyScores)]
pub(super) struct ScoresJson {
    /// Name and version of the method.
    method: String,
    /// Each dimension, and last the composite.
    parts: Vec<PartJson>,
}

/// One score.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyScore)]
pub(super) struct PartJson {
    /// Key of the dimension, or `composite`.
    part: String,
    /// From 0 to 1 with four decimals; `null` where too little was answered. Missing is never nought.
    score: Option<String>,
    /// Share of what applies that was answered; `null` where nothing applies.
    share_answered: Option<String>,
}

impl From<&Part> for PartJson {
    fn from(part: &Part) -> Self {
        Self {
            part: part.key.clone(),
            score: part.score().map(|s| s.value().rounded(4)),
            share_answered: part.share_answered.map(|s| s.rounded(2)),
        }
    }
}

impl From<&Scores> for ScoresJson {
    fn from(scores: &Scores) -> Self {
        let parts = scores.dimensions.iter().chain([&scores.composite]);
        Self {
            method: scores.method.as_str().to_owned(),
            parts: parts.map(PartJson::from).collect(),
        }
    }
}

impl From<&Round> for RoundJson {
    fn from(round: &Round) -> Self {
        Self {
            round: round.round.code(),
            from: round.from.to_string(),
            on: round.on.to_string(),
            until: round.until.to_string(),
            state: match round.state {
                RoundState::Answered(_) => "answered",
                RoundState::Open { .. } => "open",
                RoundState::NotYet => "not-yet",
                RoundState::Missed => "missed",
                RoundState::Ended(outcome) => outcome.code(),
            },
        }
    }
}

impl From<&Asked> for SurveyJson {
    fn from(asked: &Asked) -> Self {
        let low = asked.answers.iter().flat_map(|answers| {
            let low = match asked.scores.first() {
                Some(scores) => answers.low_elements_by(scores),
                None => answers.low_elements(),
            };
            low.into_iter().map(|low| low.element.to_owned())
        });
        Self {
            entry: asked.entry,
            round: asked.round.code(),
            on: asked.on.to_string(),
            scores: asked.scores.iter().map(ScoresJson::from).collect(),
            low: low.collect(),
        }
    }
}

impl From<LifeView> for LifeJson {
    fn from(view: LifeView) -> Self {
        Self {
            rounds: view.case.rounds.iter().map(RoundJson::from).collect(),
            surveys: view.asked.iter().map(SurveyJson::from).collect(),
            curves: view.curves,
            ties: view.ties,
        }
    }
}

/// `GET /cases/{number}/life`
pub(super) async fn of_case(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path(number): Path<String>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    match web.app.life(&caller.actor, &number).await {
        Ok(view) => answers::json(StatusCode::OK, &LifeJson::from(view)),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// Life at home over the people of a programme. Nobody is named; no figure tells of a counsellor.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LifeFigures)]
pub(super) struct LifeFiguresJson {
    /// Code of the programme.
    programme: String,
    /// Every number of people is a multiple of this.
    rounded_to: u64,
    /// What would tell of fewer people is `null`, and so is what would let it be worked out.
    threshold: u64,
    /// The instrument.
    instrument: String,
    /// Its version.
    version: u32,
    /// What came of each round.
    rounds: Vec<OutcomesJson>,
    /// Means, by method and grouping.
    figures: Vec<GroupedJson>,
    /// Those who came back beside their neighbours, on the questions that both were asked. Parity proves nothing lasting: see `caution`.
    beside: Vec<BesideJson>,
    /// What people said in confidence of the programme.
    said: Option<SaidJson>,
    /// Who is around those who came back, by country of return: roles, never names.
    around: Vec<AroundJson>,
}

/// The maps of one country of return.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TiesAround)]
pub(super) struct AroundJson {
    /// ISO 3166; `null` for several countries together that may not be told of alone.
    country: Option<String>,
    /// Around how many people a map was drawn; `null` where it is hidden, and then no role is told.
    maps: Option<u64>,
    /// Who stands on them.
    roles: Vec<AroundRoleJson>,
}

/// One role.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TiesAroundRole)]
pub(super) struct AroundRoleJson {
    /// Its code.
    role: &'static str,
    /// How near they stand most often.
    ring: &'static str,
    /// For how many people they help; `null` where it is hidden.
    helps: Option<u64>,
    /// For how many they stand in the way; who does both is in either.
    hinders: Option<u64>,
}

/// What came of a round.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyOutcomes)]
pub(super) struct OutcomesJson {
    /// Its code.
    round: String,
    /// How many people came to each outcome.
    outcomes: Vec<CountJson>,
    /// Of those who answered before the plan, how many answered this round.
    stayed: Option<u64>,
}

/// A number of people.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyCount)]
pub(super) struct CountJson {
    /// `answered`, or the code of what came of the attempt.
    outcome: String,
    /// `null` where it is hidden.
    people: Option<u64>,
}

/// One grouping by one method.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyGrouping)]
pub(super) struct GroupedJson {
    /// Key of the method. Figures of two methods are never compared.
    method: String,
    /// `round`, `country`, `age` or `month`.
    by: &'static str,
    /// One row for each group.
    groups: Vec<GroupJson>,
}

/// One group.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyGroup)]
pub(super) struct GroupJson {
    /// Its code.
    group: String,
    /// People who answered.
    answered: Option<u64>,
    /// Each dimension, and last the composite.
    parts: Vec<MeanJson>,
}

/// A mean with how many it is of and how sure it is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyMean)]
pub(super) struct MeanJson {
    /// What it is of.
    part: String,
    /// People under it.
    people: Option<u64>,
    /// From 0 to 1.
    mean: Option<f64>,
    /// Lower end of the span in which it lies with 95 % confidence.
    low: Option<f64>,
    /// Upper end.
    high: Option<f64>,
}

impl MeanJson {
    fn new(part: &str, people: Figure, mean: Option<Mean>) -> Self {
        let span = mean.and_then(|m| m.interval);
        Self {
            part: part.to_owned(),
            people: people.number(),
            mean: mean.map(|m| chart::told(m.mean)),
            low: span.map(|s| chart::told(s.low)),
            high: span.map(|s| chart::told(s.high)),
        }
    }
}

/// Returnees and neighbours by one method.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyBenchmark)]
pub(super) struct BesideJson {
    /// What neighbours were asked.
    instrument: String,
    /// Key of the method.
    method: String,
    /// How not to read it.
    caution: String,
    /// One row for each country and dimension.
    rows: Vec<BesideRowJson>,
}

/// One dimension in one country.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveyBenchmarkRow)]
pub(super) struct BesideRowJson {
    /// ISO 3166.
    country: String,
    /// Those who came back, by their last answers.
    returnees: MeanJson,
    /// Their neighbours.
    neighbours: MeanJson,
    /// How far those who came back lie above; beneath where it is below nought.
    apart: Option<f64>,
    /// Lower end of its span.
    apart_low: Option<f64>,
    /// Upper end.
    apart_high: Option<f64>,
}

impl BesideRowJson {
    fn new(country: &str, part: &BesidePart) -> Self {
        let span = part.apart.and_then(|apart| apart.interval);
        let mean = |(people, mean): (Figure, Option<Mean>)| MeanJson::new(&part.key, people, mean);
        Self {
            country: country.to_owned(),
            returnees: mean(part.returnees),
            neighbours: mean(part.neighbours),
            apart: part.apart.map(|apart| chart::told(apart.value)),
            apart_low: span.map(|s| chart::told(s.low)),
            apart_high: span.map(|s| chart::told(s.high)),
        }
    }
}

/// What people said in confidence.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = SurveySaid)]
pub(super) struct SaidJson {
    /// What was asked.
    instrument: String,
    /// Who answered.
    people: Option<u64>,
    /// How not to read it.
    caution: String,
    /// Each element.
    elements: Vec<MeanJson>,
}

fn figures(lang: homeward_i18n::Lang, found: &LifeFigures) -> LifeFiguresJson {
    let grouped = found.methods.iter().flat_map(|method| {
        method.by.iter().map(|(group, rows)| GroupedJson {
            method: method.method.clone(),
            by: group.code(),
            groups: rows
                .iter()
                .map(|row| GroupJson {
                    group: row.code.clone(),
                    answered: row.answered.number(),
                    parts: row
                        .parts
                        .iter()
                        .map(|(part, people, mean)| MeanJson::new(part, *people, *mean))
                        .collect(),
                })
                .collect(),
        })
    });
    LifeFiguresJson {
        programme: found.programme.clone(),
        rounded_to: ROUNDED_TO,
        threshold: found.threshold,
        instrument: found.instrument.key().to_owned(),
        version: found.instrument.version(),
        rounds: found
            .rounds
            .iter()
            .map(|row| OutcomesJson {
                round: row.round.clone(),
                outcomes: row
                    .outcomes
                    .iter()
                    .map(|(outcome, people)| CountJson {
                        outcome: outcome.clone(),
                        people: people.number(),
                    })
                    .collect(),
                stayed: row.panel.and_then(Figure::number),
            })
            .collect(),
        figures: grouped.collect(),
        beside: found
            .beside
            .iter()
            .map(|beside| BesideJson {
                instrument: beside.instrument.key().to_owned(),
                method: beside.method.clone(),
                caution: beside.instrument.words(lang.code()).caution().to_owned(),
                rows: beside
                    .rows
                    .iter()
                    .flat_map(|row| {
                        row.parts
                            .iter()
                            .map(|part| BesideRowJson::new(&row.country, part))
                    })
                    .collect(),
            })
            .collect(),
        said: found.said.as_ref().map(|said| SaidJson {
            instrument: said.instrument.key().to_owned(),
            people: said.people.number(),
            caution: said.instrument.words(lang.code()).caution().to_owned(),
            elements: said
                .elements
                .iter()
                .map(|(key, people, mean)| MeanJson::new(key, *people, *mean))
                .collect(),
        }),
        around: found.around.iter().map(around).collect(),
    }
}

fn around(of: &Around) -> AroundJson {
    let roles = of.roles.iter().map(|role| AroundRoleJson {
        role: role.role.code(),
        ring: role.ring.code(),
        helps: role.helps.number(),
        hinders: role.hinders.number(),
    });
    AroundJson {
        country: of.country.clone(),
        maps: of.maps.number(),
        roles: roles.collect(),
    }
}

/// `GET /programmes/{programme}/life`
pub(super) async fn of_programme(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path(code): Path<String>,
    Params(Nothing {}): Params<Nothing>,
) -> Response {
    match web.app.life_figures(&caller.actor, &code).await {
        Ok(found) => answers::json(StatusCode::OK, &figures(caller.lang, &found)),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// What the document says of both.
pub(super) fn operations() -> [(&'static str, OperationBuilder); 2] {
    let case = reading(
        "life",
        "Life at home of one person: rounds, scores, highs and lows, who is around",
        "Life",
        &[403, 404],
    );
    let programme = reading(
        "life-figures",
        "Life at home over the people of a programme, beside their neighbours, and what was said in confidence; small figures are hidden",
        "LifeFigures",
        &[404],
    );
    [
        ("/cases/{number}/life", case.parameter_ref(shared("number"))),
        (
            "/programmes/{programme}/life",
            programme.parameter(
                parameter("programme", ParameterIn::Path)
                    .required(Required::True)
                    .description(Some("Code of the programme"))
                    .schema(Some(ObjectBuilder::new().schema_type(Type::String))),
            ),
        ),
    ]
}
