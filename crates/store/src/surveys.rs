//! What figures know of surveys: scores without answers, and what became of rounds in which nobody answered (MNE-02, MNE-12).
//!
//! A projection of the journal, written in the same transaction and made again from it. A row says nothing that names anybody; it is
//! deleted with the case. Nobody who records is in it: no figure tells of a counsellor.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::ids::{CaseId, EntryId, ProgrammeId, StaffId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
    sea_query::{Expr, ExprTrait},
};

use crate::{StoreError, Tx, rows};

/// Scores that a row can hold beside the composite.
pub const PARTS: usize = 4;

/// What `outcome` says of a round that was answered.
pub const ANSWERED: &str = "answered";

table! {
    /// One round of one person, under one method.
    Survey in survey("survey") {
        key {
            /// The entry of the journal.
            entry_id: EntryId,
            /// By which method it was scored; empty where nobody answered.
            method: String,
        }
        /// The case.
        case_id: CaseId,
        /// The programme.
        programme_id: ProgrammeId,
        /// Country of return, ISO 3166.
        country: String,
        /// Treated as a child that day.
        is_child: bool,
        /// Key of the instrument.
        instrument: String,
        /// Its version.
        instrument_version: i32,
        /// Code of the round.
        round: String,
        /// The day.
        asked_on: NaiveDate,
        /// `answered`, or the code of what came of the attempt.
        outcome: String,
        /// Score of the first dimension in ten-thousandths; none where too little was answered.
        first: Option<i32>,
        /// Of the second.
        second: Option<i32>,
        /// Of the third.
        third: Option<i32>,
        /// Of the fourth.
        fourth: Option<i32>,
        /// Of all together.
        composite: Option<i32>,
        /// Share of what applies that was answered, in ten-thousandths.
        share_answered: i32,
    }
}

table! {
    /// A table of weights as a deployment brought it.
    WeightTable in weight_table("weight_table") {
        key {
            /// Key of the instrument.
            instrument: String,
            /// Key of the method.
            method: String,
            /// Version of the instrument.
            instrument_version: i32,
        }
        /// The table as it was loaded.
        text: String,
        /// Where it comes from, as whoever loaded it says.
        source: String,
        /// Who loaded it.
        loaded_by: StaffId,
        /// When.
        loaded_at: DateTime<Utc>,
    }
}

/// Of which surveys figures are wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyFilter {
    /// Key of the instrument.
    pub instrument: String,
    /// Key of the method: figures of two methods never stand together.
    pub method: String,
    /// Of this programme.
    pub programme: ProgrammeId,
}

/// By what figures are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurveyGroup {
    /// By round: the course over time.
    Round,
    /// By country of return.
    Country,
    /// Children and adults.
    Age,
    /// By year and month in which it was asked.
    Month,
}

impl SurveyGroup {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Round, Self::Country, Self::Age, Self::Month];

    /// Its code, for words and tables.
    pub fn code(self) -> &'static str {
        match self {
            Self::Round => "round",
            Self::Country => "country",
            Self::Age => "age",
            Self::Month => "month",
        }
    }
}

/// Sums of one score over a group: enough for its mean and how sure it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sums {
    /// People with this score.
    pub n: i64,
    /// Sum in ten-thousandths.
    pub sum: i64,
    /// Sum of squares.
    pub squares: i64,
}

/// A group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveySums {
    /// Its code.
    pub group: String,
    /// Surveys answered.
    pub answered: i64,
    /// The dimensions in the order of the instrument.
    pub parts: [Sums; PARTS],
    /// The composite.
    pub composite: Sums,
    /// Sum of the shares answered.
    pub share: i64,
}

impl SurveyFilter {
    /// Rounds that were answered, under its method.
    fn answered(&self) -> Condition {
        use survey::Column as S;
        self.whoever()
            .add(S::Method.eq(self.method.as_str()))
            .add(S::Outcome.eq(ANSWERED))
    }

    /// Rounds whatever came of them, under any method.
    fn whoever(&self) -> Condition {
        use survey::Column as S;
        Condition::all()
            .add(S::ProgrammeId.eq(self.programme.0))
            .add(S::Instrument.eq(self.instrument.as_str()))
    }
}

#[derive(FromQueryResult)]
struct SumsRow {
    grouped: String,
    answered: i64,
    share: Option<i64>,
    n1: i64,
    s1: Option<i64>,
    q1: Option<i64>,
    n2: i64,
    s2: Option<i64>,
    q2: Option<i64>,
    n3: i64,
    s3: Option<i64>,
    q3: Option<i64>,
    n4: i64,
    s4: Option<i64>,
    q4: Option<i64>,
    n5: i64,
    s5: Option<i64>,
    q5: Option<i64>,
}

/// Sums of all scores by group, in the order of the groups' codes.
pub async fn sums<C: ConnectionTrait>(
    c: &C,
    filter: &SurveyFilter,
    by: SurveyGroup,
) -> Result<Vec<SurveySums>, StoreError> {
    use survey::Column as S;
    let text = |column: S| column.into_expr().cast_as("text");
    let grouped = match by {
        SurveyGroup::Round => text(S::Round),
        SurveyGroup::Country => text(S::Country),
        SurveyGroup::Age => Expr::cust("case when is_child then 'child' else 'adult' end"),
        SurveyGroup::Month => Expr::cust("substr(cast(asked_on as text), 1, 7)"),
    };
    let mut query = survey::Entity::find()
        .select_only()
        .expr_as(grouped.clone(), "grouped")
        .expr_as(S::EntryId.count(), "answered")
        .expr_as(S::ShareAnswered.sum(), "share")
        .filter(filter.answered())
        .group_by(grouped.clone())
        .order_by_asc(grouped);
    for (at, column) in [S::First, S::Second, S::Third, S::Fourth, S::Composite]
        .into_iter()
        .enumerate()
    {
        let square = column.into_expr().mul(column.into_expr());
        query = query
            .expr_as(column.count(), format!("n{}", at + 1))
            .expr_as(column.sum(), format!("s{}", at + 1))
            .expr_as(square.sum(), format!("q{}", at + 1));
    }
    let found = query.into_model::<SumsRow>().all(c).await?;
    let sums = |n, sum: Option<i64>, squares: Option<i64>| Sums {
        n,
        sum: sum.unwrap_or_default(),
        squares: squares.unwrap_or_default(),
    };
    Ok(found
        .into_iter()
        .map(|r| SurveySums {
            group: r.grouped,
            answered: r.answered,
            share: r.share.unwrap_or_default(),
            parts: [
                sums(r.n1, r.s1, r.q1),
                sums(r.n2, r.s2, r.q2),
                sums(r.n3, r.s3, r.q3),
                sums(r.n4, r.s4, r.q4),
            ],
            composite: sums(r.n5, r.s5, r.q5),
        })
        .collect())
}

/// How many people came to an outcome in a round.
#[derive(Debug, Clone, PartialEq, Eq, FromQueryResult)]
pub struct Outcomes {
    /// Code of the round.
    pub round: String,
    /// `answered`, or the code of what came of the last attempt.
    pub outcome: String,
    /// People.
    pub n: i64,
}

/// Outcomes by round; of those who answered a first round alone, where one is named: the panel.
pub async fn outcomes<C: ConnectionTrait>(
    c: &C,
    filter: &SurveyFilter,
    panel: Option<&str>,
) -> Result<Vec<Outcomes>, StoreError> {
    use survey::Column as S;
    // Everything is counted once: under the one method, or under none where nobody answered.
    let once = filter
        .whoever()
        .add(S::Method.is_in([filter.method.as_str(), ""]));
    let mut query = survey::Entity::find()
        .select_only()
        .column(S::Round)
        .column(S::Outcome)
        .expr_as(S::CaseId.into_expr().count_distinct(), "n")
        .filter(once)
        .group_by(S::Round)
        .group_by(S::Outcome)
        .order_by_asc(S::Round)
        .order_by_asc(S::Outcome);
    if let Some(first) = panel {
        let began = survey::Entity::find()
            .select_only()
            .column(S::CaseId)
            .filter(filter.answered())
            .filter(S::Round.eq(first))
            .into_query();
        query = query.filter(S::CaseId.in_subquery(began));
    }
    Ok(query.into_model::<Outcomes>().all(c).await?)
}

/// The rows of a case.
pub async fn of_case<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<Vec<Survey>, StoreError> {
    let query = survey::Entity::find()
        .filter(survey::Column::CaseId.eq(case.0))
        .order_by_asc(survey::Column::EntryId)
        .order_by_asc(survey::Column::Method);
    rows::all(c, query).await
}

/// Writes the rows of a case in place of those there are.
pub async fn set(tx: &Tx, case: CaseId, surveys: &[Survey]) -> Result<(), StoreError> {
    rows::delete::<Survey>(tx, survey::Column::CaseId.eq(case.0)).await?;
    rows::insert_all(tx, surveys).await
}

/// Cases that have an answered survey of an instrument, after one of them: for scoring anew when a table of weights comes.
pub async fn answered_cases<C: ConnectionTrait>(
    c: &C,
    instrument: &str,
    after: Option<CaseId>,
    limit: u64,
) -> Result<Vec<CaseId>, StoreError> {
    #[derive(FromQueryResult)]
    struct Found {
        case_id: uuid::Uuid,
    }
    let mut query = survey::Entity::find()
        .select_only()
        .column(survey::Column::CaseId)
        .distinct()
        .filter(survey::Column::Instrument.eq(instrument))
        .filter(survey::Column::Outcome.eq(ANSWERED))
        .order_by_asc(survey::Column::CaseId)
        .limit(limit);
    if let Some(after) = after {
        query = query.filter(survey::Column::CaseId.gt(after.0));
    }
    let found = query.into_model::<Found>().all(c).await?;
    Ok(found.into_iter().map(|row| row.case_id.into()).collect())
}

/// All tables of weights that were loaded.
pub async fn weight_tables<C: ConnectionTrait>(c: &C) -> Result<Vec<WeightTable>, StoreError> {
    let query = weight_table::Entity::find()
        .order_by_asc(weight_table::Column::Instrument)
        .order_by_asc(weight_table::Column::Method);
    rows::all(c, query).await
}

/// Keeps a table of weights in place of the one before it.
pub async fn set_weight_table(tx: &Tx, table: &WeightTable) -> Result<(), StoreError> {
    use weight_table::Column as W;
    let same = Condition::all()
        .add(W::Instrument.eq(table.instrument.as_str()))
        .add(W::Method.eq(table.method.as_str()))
        .add(W::InstrumentVersion.eq(table.instrument_version));
    rows::delete::<WeightTable>(tx, same).await?;
    rows::insert(tx, table).await
}
