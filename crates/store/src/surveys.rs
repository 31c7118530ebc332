//! What figures know of surveys: scores without answers, and what became of rounds in which nobody answered (MNE-02, MNE-12).
//!
//! A projection of the journal, written in the same transaction and made again from it. A row says nothing that names anybody; it is
//! deleted with the case. Nobody who records is in it: no figure tells of a counsellor.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::ids::{CaseId, EntryId, ProgrammeId, StaffId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
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
            /// Key of the instrument: the one that was asked, or one that has a part of its questions.
            instrument: String,
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
        /// The last survey that this person answered: where people are counted, each is counted once.
        is_latest: bool,
        /// The person answered the first round.
        began: bool,
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

impl std::ops::AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        self.n += other.n;
        self.sum += other.sum;
        self.squares += other.squares;
    }
}

/// Rounds that are alike in everything by which figures are grouped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike {
    /// `answered`, or the code of what came of the last attempt.
    pub outcome: String,
    /// Code of the round.
    pub round: String,
    /// Country of return.
    pub country: String,
    /// Treated as a child that day.
    pub is_child: bool,
    /// Year and month in which it was asked.
    pub month: String,
    /// The last surveys that these people answered.
    pub is_latest: bool,
    /// These people answered the first round.
    pub began: bool,
    /// How many rounds.
    pub rounds: i64,
    /// The dimensions in the order of the instrument.
    pub parts: [Sums; PARTS],
    /// The composite.
    pub composite: Sums,
}

#[derive(FromQueryResult)]
struct AlikeRow {
    outcome: String,
    round: String,
    country: String,
    is_child: bool,
    month: String,
    is_latest: bool,
    began: bool,
    rounds: i64,
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

impl From<AlikeRow> for Alike {
    fn from(r: AlikeRow) -> Self {
        let sums = |n, sum: Option<i64>, squares: Option<i64>| Sums {
            n,
            sum: sum.unwrap_or_default(),
            squares: squares.unwrap_or_default(),
        };
        Self {
            outcome: r.outcome,
            round: r.round,
            country: r.country,
            is_child: r.is_child,
            month: r.month,
            is_latest: r.is_latest,
            began: r.began,
            rounds: r.rounds,
            parts: [
                sums(r.n1, r.s1, r.q1),
                sums(r.n2, r.s2, r.q2),
                sums(r.n3, r.s3, r.q3),
                sums(r.n4, r.s4, r.q4),
            ],
            composite: sums(r.n5, r.s5, r.q5),
        }
    }
}

/// All rounds under a filter, added up where they are alike: one pass, of which every grouping is a sum. A round in which nobody answered
/// is under no method, and is there once.
pub async fn alike<C: ConnectionTrait>(
    c: &C,
    filter: &SurveyFilter,
) -> Result<Vec<Alike>, StoreError> {
    use survey::Column as S;
    let wanted = Condition::all()
        .add(S::ProgrammeId.eq(filter.programme.0))
        .add(S::Instrument.eq(filter.instrument.as_str()))
        .add(S::Method.is_in([filter.method.as_str(), ""]));
    let month = Expr::cust("substr(cast(asked_on as text), 1, 7)");
    let mut query = survey::Entity::find()
        .select_only()
        .expr_as(month.clone(), "month")
        .expr_as(S::EntryId.count(), "rounds")
        .filter(wanted)
        .group_by(month);
    for column in [
        S::Outcome,
        S::Round,
        S::Country,
        S::IsChild,
        S::IsLatest,
        S::Began,
    ] {
        query = query.column(column).group_by(column);
    }
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
    let found = query.into_model::<AlikeRow>().all(c).await?;
    Ok(found.into_iter().map(Alike::from).collect())
}

/// The rows of a case.
pub async fn of_case<C: ConnectionTrait>(c: &C, case: CaseId) -> Result<Vec<Survey>, StoreError> {
    let query = survey::Entity::find()
        .filter(survey::Column::CaseId.eq(case.0))
        .order_by_asc(survey::Column::EntryId)
        .order_by_asc(survey::Column::Instrument)
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
