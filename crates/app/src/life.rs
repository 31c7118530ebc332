//! Life at home as those see it who help with it: the plan, rounds, scores, highs and lows, who is around (REI-02,
//! MNE-01 to MNE-03, COM-03).

use chrono::NaiveDate;
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, CurveVoice, SurveyRound},
    facts::{ArrivalRecorded, CurveDrawn, PlanDrawn, SurveyAnswered, TiesMapped},
};
use homeward_instruments::{Checked, Scores};
use homeward_store::surveys::weight_tables;

use crate::{Actor, App, Refused, reading::Reading, surveys, view::CaseView};

/// Life at home, in one case.
#[derive(Debug)]
pub struct LifeView {
    /// The case.
    pub case: CaseView,
    /// What was answered, the first round first.
    pub asked: Vec<Asked>,
    /// Highs and lows, the person's own first; the last drawing of each voice.
    pub curves: Vec<CurveDrawn>,
    /// The version of the plan that counts, and what it says.
    pub plan: Option<(u32, PlanDrawn)>,
    /// Who is around; the last map.
    pub ties: Option<TiesMapped>,
    /// The local day on which the person left.
    pub left_on: Option<NaiveDate>,
    /// The local day on which they arrived.
    pub arrived_on: Option<NaiveDate>,
}

/// One round that was answered.
#[derive(Debug)]
pub struct Asked {
    /// The entry, as numbered for this reader.
    pub entry: u32,
    /// Which.
    pub round: SurveyRound,
    /// The day.
    pub on: NaiveDate,
    /// The answers; none where this program knows the instrument no more.
    pub answers: Option<Checked<'static>>,
    /// The scores, by each method for which all weights are here.
    pub scores: Vec<Scores>,
}

impl App {
    /// Life at home in a case. Reading it is logged as reading the case.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when the case is not there for this reader, [`Refused::NotPermitted`] when they see the case but do not
    /// help with life at home.
    pub async fn life(&self, actor: &Actor, number: &CaseNumber) -> Result<LifeView, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, sight) = loaded.seen_by(&who)?;
        if !sight.sees_life() {
            return Err(Refused::NotPermitted);
        }
        self.log_reading(actor, &loaded, Reading::Case, &[], now)
            .await?;
        let case_view = self
            .view(actor, &loaded, &situation, &sight, Vec::new(), now)
            .await?;
        let case = &loaded.case;
        let tables = weight_tables(self.store.reader()).await?;
        let mut asked = Vec::new();
        for answered in case.all::<SurveyAnswered>() {
            let answers = surveys::checked(answered.record);
            let scores = match &answers {
                Some(answers) => surveys::scores(&tables, answers)?,
                None => Vec::new(),
            };
            asked.push(Asked {
                entry: sight.number_of(case, answered.seq).unwrap_or_default(),
                round: answered.record.survey_round,
                on: answered.record.surveyed_on.0,
                answers,
                scores,
            });
        }
        asked.sort_by_key(|a| a.on);
        let drawn = case.all::<CurveDrawn>();
        let curves = CurveVoice::ALL
            .iter()
            .filter_map(|voice| drawn.iter().rfind(|d| d.record.curve_voice == *voice))
            .map(|drawn| drawn.record.clone())
            .collect();
        let arrived = case.latest::<ArrivalRecorded>();
        Ok(LifeView {
            case: case_view,
            asked,
            curves,
            plan: case
                .numbered::<PlanDrawn>()
                .pop()
                .map(|(version, plan)| (version, plan.record.clone())),
            ties: case.latest::<TiesMapped>().map(|t| t.record.clone()),
            left_on: case.departure().map(|d| d.record.departed_at.date()),
            arrived_on: arrived.map(|a| a.record.arrived_at.date()),
        })
    }
}
