//! Copies of cases that were walked: each has a number, a person and a key of its own, a name to be found by, and a journal that
//! is sealed and chained anew. A hundred thousand cases stand in minutes instead of hours, and every one opens like the walked one.

use std::collections::HashMap;

use chrono::{DateTime, Days, Utc};
use homeward_app::clock::new_id;
use homeward_domain::{
    case_number::CaseNumber,
    ids::{CaseId, EntryId, PersonId},
};
use homeward_store::{
    PersonKey, Store, StoreError,
    cases::{self, CaseFilter, CaseSummary, Page},
    journal::{self, NewEntry, SealedEntry, chain_of, seal_context},
    scope::Scope,
    search,
};

/// How many are committed at once.
const GROUP: usize = 250;

/// Copies until there are `wanted` cases; says how many were made.
pub(crate) async fn copies(
    store: &Store,
    wanted: usize,
    now: DateTime<Utc>,
) -> Result<usize, Box<dyn std::error::Error>> {
    let everything = CaseFilter {
        scope: Scope::Everything,
        ..CaseFilter::default()
    };
    let walked = cases::list(store.reader(), &everything, Page::first(1_000_000)).await?;
    let mut originals = Vec::new();
    for case in &walked {
        originals.push(Original::read(store, case.clone()).await?);
    }
    store.fill().await?;
    let serials: Vec<u32> = (0..).take(wanted.saturating_sub(walked.len())).collect();
    for group in serials.chunks(GROUP) {
        let mut copies = Vec::new();
        for (serial, original) in group.iter().zip(originals.iter().cycle()) {
            let case = original.copy(*serial, now);
            let key = store.keys().create(case.person_id, now).await?;
            copies.push((case, key, original));
        }
        let tx = store.write().await?;
        let rows: Vec<CaseSummary> = copies.iter().map(|(case, ..)| case.clone()).collect();
        cases::insert_all(&tx, &rows).await?;
        for (case, key, original) in copies {
            for entry in original.entries_of(&case, &key) {
                journal::append(&tx, store.journal_key(), entry).await?;
            }
            search::replace(&tx, case.id, Some(case.person_id), &original.names).await?;
        }
        tx.commit().await?;
    }
    store.filled().await?;
    Ok(serials.len())
}

/// A case that was walked, with its journal opened.
struct Original {
    case: CaseSummary,
    names: Vec<String>,
    entries: Vec<(SealedEntry, Vec<u8>)>,
}

impl Original {
    async fn read(store: &Store, case: CaseSummary) -> Result<Self, StoreError> {
        let key = store.keys().get(case.person_id).await?;
        let key = key.ok_or(StoreError::KeyGone)?;
        let chain = chain_of(case.id);
        let mut entries = Vec::new();
        for entry in journal::read(store.reader(), chain).await? {
            let text = key.open(&seal_context(chain, entry.id), &entry.sealed);
            let text = text.map_err(|_| StoreError::KeyGone)?.to_vec();
            entries.push((entry, text));
        }
        Ok(Self {
            names: search::names(store.reader(), case.id).await?,
            case,
            entries,
        })
    }

    /// The row of a copy. No case of the walks is old enough for the year of its number.
    fn copy(&self, serial: u32, now: DateTime<Utc>) -> CaseSummary {
        CaseSummary {
            id: CaseId(new_id(now)),
            number: CaseNumber::new(24, serial),
            person_id: PersonId(new_id(now)),
            // Due on days of its own, so that the index by day is as wide as in life.
            due_on: self
                .case
                .due_on
                .map(|day| day + Days::new((serial % 60).into())),
            ..self.case.clone()
        }
    }

    /// The journal of a copy, under its own key.
    fn entries_of(&self, case: &CaseSummary, key: &PersonKey) -> Vec<NewEntry> {
        let chain = chain_of(case.id);
        let ids: HashMap<EntryId, EntryId> = self
            .entries
            .iter()
            .map(|(entry, _)| (entry.id, EntryId(new_id(entry.recorded_at))))
            .collect();
        self.entries
            .iter()
            .map(|(entry, text)| NewEntry {
                id: ids[&entry.id],
                chain,
                action: entry.action.clone(),
                actor: entry.actor(),
                recorded_at: entry.recorded_at,
                corrects: entry.corrects.map(|corrected| ids[&corrected]),
                sealed: key.seal(&seal_context(chain, ids[&entry.id]), text),
            })
            .collect()
    }
}
