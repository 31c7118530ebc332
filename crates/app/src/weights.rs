//! Tables of weights that a deployment brings: loaded whole or not at all, on record with their source (MNE-01).

use homeward_domain::ids::CaseId;
use homeward_instruments::{Fault, Instrument, Method, WeightTable};
use homeward_store::{
    cases,
    journal::Actor as JournalActor,
    surveys::{self, WeightTable as Row},
};
use serde_json::json;

use crate::{Actor, App, Refused, admin::Task, surveys::keep_whole};

/// How many cases are scored in one go.
const PAGE: u64 = 100;

/// What came of loading a table.
#[derive(Debug)]
pub enum LoadedTable {
    /// It holds: this is its method, and so many cases were scored by it.
    Kept {
        /// The method.
        method: Box<Method>,
        /// Cases scored.
        cases: u64,
    },
    /// It does not hold: everything that is wrong with it. Nothing was kept.
    Faulty(Vec<Fault>),
}

impl App {
    /// Loads a complete table of weights and scores every survey there is by it. Each case is scored in a transaction of its own: after
    /// an interruption, load it again.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for administrators of the house.
    pub async fn load_weights(
        &self,
        actor: &Actor,
        instrument: &'static Instrument,
        text: &str,
    ) -> Result<LoadedTable, Refused> {
        self.permit(actor, Task::House)?;
        let table = match WeightTable::parse(text, instrument) {
            Ok(table) => table,
            Err(faults) => return Ok(LoadedTable::Faulty(faults)),
        };
        let method: Method = table.into();
        let now = self.clock.now();
        let tx = self.store.write().await?;
        surveys::set_weight_table(
            &tx,
            &Row {
                instrument: instrument.key().to_owned(),
                method: method.key().to_owned(),
                instrument_version: i32::try_from(instrument.version()).unwrap_or(i32::MAX),
                text: text.to_owned(),
                source: method.source().to_owned(),
                loaded_by: actor.staff.id,
                loaded_at: now,
            },
        )
        .await?;
        let what = json!({ "key": method.name().as_str(), "after": { "source": method.source() } });
        let by = JournalActor::Staff(actor.staff.id);
        self.note(&tx, by, "load-weights", &what, now).await?;
        tx.commit().await?;
        self.bind_installation().await;
        let cases = self.score_anew(instrument.key()).await?;
        Ok(LoadedTable::Kept {
            method: Box::new(method),
            cases,
        })
    }

    /// Scores every case with an answered survey of an instrument again.
    async fn score_anew(&self, instrument: &str) -> Result<u64, Refused> {
        let (mut scored, mut after) = (0, None::<CaseId>);
        loop {
            let c = self.store.reader();
            let found = surveys::answered_cases(c, instrument, after, PAGE).await?;
            let Some(last) = found.last() else {
                return Ok(scored);
            };
            after = Some(*last);
            for case in found {
                let Some(summary) = cases::get(c, case).await? else {
                    continue;
                };
                let tx = self.store.write().await?;
                let held = self.hold(&tx, &summary.number, self.clock.now()).await?;
                if let Some(loaded) = held
                    && keep_whole(&tx, &loaded.summary, &loaded.case).await?
                {
                    tx.commit().await?;
                    scored += 1;
                }
            }
        }
    }
}
