//! What figures know of surveys: scores without answers, and what became of rounds in which nobody answered (MNE-02, MNE-12).
//!
//! A projection of the journal, written in the same transaction and made again from it. A row says nothing that names anybody; it is
//! deleted with the case. Nobody who records is in it: no figure tells of a counsellor.

use std::collections::{BTreeMap, btree_map::Entry};

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::ids::{CaseId, EntryId, ProgrammeId, StaffId};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, FromQueryResult, QueryFilter, QueryOrder,
    QuerySelect,
};

use uuid::Uuid;

use crate::{StoreError, Tx, rows};

/// Scores that a row can hold beside the composite.
pub const PARTS: usize = 4;

/// How many rows are read at a time.
const PAGE: u64 = 5_000;

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
        /// Code of the person's category, `several`, or nothing.
        category: String,
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
        /// The person answered once more in the same month: where months are counted, this one is left out.
        is_repeated: bool,
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

table! {
    /// Rounds that are alike in everything by which figures are grouped, added up: of these sums every figure is one. They are carried on
    /// with each row that comes or goes, in its transaction, so that figures of hundreds of thousands are read in a few rows.
    Alike in survey_sum("survey_sum") {
        key {
            /// The programme.
            programme_id: ProgrammeId,
            /// Key of the instrument.
            instrument: String,
            /// Key of the method; empty where nobody answered.
            method: String,
            /// `answered`, or the code of what came of the last attempt.
            outcome: String,
            /// Code of the round.
            round: String,
            /// Country of return.
            country: String,
            /// Code of the category, `several`, or nothing.
            category: String,
            /// Year and month in which it was asked.
            month: String,
            /// Treated as children that day.
            is_child: bool,
            /// The last surveys that these people answered.
            is_latest: bool,
            /// These people answered the first round.
            began: bool,
            /// These people answered once more in the same month.
            is_repeated: bool,
        }
        /// How many rounds.
        rounds: i64,
        /// People with a score in the first dimension.
        n1: i64,
        /// Sum of their scores in ten-thousandths.
        s1: i64,
        /// Sum of the squares.
        q1: i64,
        /// Of the second dimension.
        n2: i64,
        /// Of the second dimension.
        s2: i64,
        /// Of the second dimension.
        q2: i64,
        /// Of the third dimension.
        n3: i64,
        /// Of the third dimension.
        s3: i64,
        /// Of the third dimension.
        q3: i64,
        /// Of the fourth dimension.
        n4: i64,
        /// Of the fourth dimension.
        s4: i64,
        /// Of the fourth dimension.
        q4: i64,
        /// Of the composite.
        n5: i64,
        /// Of the composite.
        s5: i64,
        /// Of the composite.
        q5: i64,
    }
}

impl Alike {
    /// The dimensions in the order of the instrument, and last the composite.
    pub fn parts(&self) -> [Sums; PARTS + 1] {
        let sums = |n, sum, squares| Sums { n, sum, squares };
        [
            sums(self.n1, self.s1, self.q1),
            sums(self.n2, self.s2, self.q2),
            sums(self.n3, self.s3, self.q3),
            sums(self.n4, self.s4, self.q4),
            sums(self.n5, self.s5, self.q5),
        ]
    }

    fn add(&mut self, other: &Self) {
        self.rounds += other.rounds;
        for (sum, more) in [
            (&mut self.n1, other.n1),
            (&mut self.s1, other.s1),
            (&mut self.q1, other.q1),
            (&mut self.n2, other.n2),
            (&mut self.s2, other.s2),
            (&mut self.q2, other.q2),
            (&mut self.n3, other.n3),
            (&mut self.s3, other.s3),
            (&mut self.q3, other.q3),
            (&mut self.n4, other.n4),
            (&mut self.s4, other.s4),
            (&mut self.q4, other.q4),
            (&mut self.n5, other.n5),
            (&mut self.s5, other.s5),
            (&mut self.q5, other.q5),
        ] {
            *sum += more;
        }
    }

    /// One row, added or taken away.
    fn of(row: &Survey, times: i64) -> Self {
        let sums = |score: Option<i32>| {
            score.map_or((0, 0, 0), |score| {
                let score = i64::from(score);
                (times, times * score, times * score * score)
            })
        };
        let (n1, s1, q1) = sums(row.first);
        let (n2, s2, q2) = sums(row.second);
        let (n3, s3, q3) = sums(row.third);
        let (n4, s4, q4) = sums(row.fourth);
        let (n5, s5, q5) = sums(row.composite);
        Self {
            programme_id: row.programme_id,
            instrument: row.instrument.clone(),
            method: row.method.clone(),
            outcome: row.outcome.clone(),
            round: row.round.clone(),
            country: row.country.clone(),
            category: row.category.clone(),
            month: row.asked_on.format("%Y-%m").to_string(),
            is_child: row.is_child,
            is_latest: row.is_latest,
            began: row.began,
            is_repeated: row.is_repeated,
            rounds: times,
            n1,
            s1,
            q1,
            n2,
            s2,
            q2,
            n3,
            s3,
            q3,
            n4,
            s4,
            q4,
            n5,
            s5,
            q5,
        }
    }
}

/// All rounds under a filter, added up where they are alike. A round in which nobody answered is under no method, and is there once.
pub async fn alike<C: ConnectionTrait>(
    c: &C,
    filter: &SurveyFilter,
) -> Result<Vec<Alike>, StoreError> {
    use survey_sum::Column as S;
    let wanted = Condition::all()
        .add(S::ProgrammeId.eq(filter.programme.0))
        .add(S::Instrument.eq(filter.instrument.as_str()))
        .add(S::Method.is_in([filter.method.as_str(), ""]))
        .add(S::Rounds.gt(0));
    rows::all(c, survey_sum::Entity::find().filter(wanted)).await
}

/// What rows are alike in.
type Key = (Uuid, [String; 7], [bool; 4]);

/// Rows added up where they are alike, in the order of what they are alike in.
#[derive(Default)]
struct Totals(BTreeMap<Key, Alike>);

impl Totals {
    fn add(&mut self, one: Alike) {
        let key = (
            one.programme_id.0,
            [
                &one.instrument,
                &one.method,
                &one.outcome,
                &one.round,
                &one.country,
                &one.category,
                &one.month,
            ]
            .map(String::clone),
            [one.is_child, one.is_latest, one.began, one.is_repeated],
        );
        match self.0.entry(key) {
            Entry::Vacant(place) => {
                place.insert(one);
            }
            Entry::Occupied(mut sum) => sum.get_mut().add(&one),
        }
    }
}

/// Adds everything up anew, from the rows there are.
pub async fn add_up(tx: &Tx) -> Result<(), StoreError> {
    let mut sums = Totals::default();
    let mut after: Option<EntryId> = None;
    rows::delete::<Alike>(tx, Condition::all()).await?;
    loop {
        let mut query = survey::Entity::find()
            .order_by_asc(survey::Column::EntryId)
            .limit(PAGE);
        if let Some(after) = after {
            query = query.filter(survey::Column::EntryId.gt(after.0));
        }
        let mut page: Vec<Survey> = rows::all(tx, query).await?;
        // One entry has several rows: the last of a full page comes once more with all of them.
        if page.len() as u64 == PAGE
            && let Some(last) = page.last().map(|row| row.entry_id)
        {
            page.retain(|row| row.entry_id != last);
        }
        let Some(last) = page.last() else { break };
        after = Some(last.entry_id);
        for row in &page {
            sums.add(Alike::of(row, 1));
        }
    }
    let sums: Vec<Alike> = sums.0.into_values().collect();
    rows::insert_all(tx, &sums).await
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
    let mut changes = Totals::default();
    for row in of_case(tx, case).await? {
        changes.add(Alike::of(&row, -1));
    }
    for row in surveys {
        changes.add(Alike::of(row, 1));
    }
    rows::add_all(tx, changes.0.values()).await?;
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
