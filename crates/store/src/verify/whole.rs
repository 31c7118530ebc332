//! Whether every chain is there: held against the rows of cases and against the keys of people.

use std::collections::HashMap;

use homeward_domain::ids::{CaseId, PersonId};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use super::{Chains, FaultKind, PAGE, VerifyReport};
use crate::{
    KeyStore, Store, StoreError,
    cases::{CaseSummary, case_summary},
    erasure,
    journal::{Head, INSTALLATION, chain_of, journal_head},
    keys::Bound,
    rows,
};

/// Reports chains that are missing, cut or without their row, by what the rows and the keys know.
pub(super) async fn check<C: ConnectionTrait>(
    c: &C,
    store: &KeyStore,
    keys: &HashMap<PersonId, Bound>,
    mut chains: Chains,
    report: &mut VerifyReport,
) -> Result<(), StoreError> {
    let mut after = None;
    while let Some(page) = rows_after(c, after).await? {
        after = page.last().map(|row| row.id);
        for row in page {
            let chain = chain_of(row.id);
            // What is told of a chain already is not told again.
            let is_news = chains.settled.insert(chain);
            match chains.ends.remove(&chain) {
                None if is_news => report.fault(chain, 1, FaultKind::MissingChain),
                Some(end) if is_news && row.entries > end => {
                    report.fault(chain, end + 1, FaultKind::CutOff);
                }
                Some(end) if row.entries < end => {
                    report.fault(chain, row.entries, FaultKind::RowBehind);
                }
                _ => {}
            }
            // A key made after the keys were read is looked for once more.
            if !keys.contains_key(&row.person_id) && !has_key(store, row.person_id).await? {
                report.fault(chain, 1, FaultKind::KeyMissing);
            }
        }
    }
    // Whoever is erased has no row, and no key: that lies in the other database.
    for erased in erasure::decided(c).await? {
        let chain = chain_of(erased.case_id);
        let is_news = chains.settled.insert(chain);
        match chains.ends.remove(&chain) {
            None if is_news => report.fault(chain, 1, FaultKind::MissingChain),
            Some(end) if has_live_key(store, erased.person_id).await? => {
                report.fault(chain, end, FaultKind::ErasureUnfinished);
            }
            _ => {}
        }
    }
    // What is left has no row, and the house itself needs none.
    for (chain, end) in chains.ends {
        chains.settled.insert(chain);
        if chain != INSTALLATION {
            report.fault(chain, end, FaultKind::RowMissing);
        }
    }
    for bound in keys.values() {
        if let Bound::To(chain) = bound
            && chains.settled.insert(*chain)
        {
            report.fault(*chain, 1, FaultKind::MissingChain);
        }
    }
    Ok(())
}

/// See [`super::bind_keys`].
pub(super) async fn bind_keys(store: &Store) -> Result<usize, StoreError> {
    let keys = store.keys().chains().await?;
    let mut bound = 0;
    let mut after = None;
    while let Some(page) = rows_after(store.reader(), after).await? {
        after = page.last().map(|row| row.id);
        let free: Vec<_> = page
            .iter()
            .filter(|row| keys.get(&row.person_id) == Some(&Bound::NotYet))
            .map(|row| (row.person_id, chain_of(row.id)))
            .collect();
        store.keys().bind(&free).await?;
        bound += free.len();
    }
    if has_entries(store.reader(), INSTALLATION).await? {
        bound += usize::from(store.keys().bind_installation().await?);
    }
    Ok(bound)
}

/// Whether a chain is there.
async fn has_entries<C: ConnectionTrait>(c: &C, chain: Uuid) -> Result<bool, StoreError> {
    let query = journal_head::Entity::find_by_id(chain);
    Ok(rows::one::<Head, _>(c, query)
        .await?
        .is_some_and(|head| head.seq > 0))
}

/// Whether what a person's key sealed can still be opened.
async fn has_live_key(store: &KeyStore, person: PersonId) -> Result<bool, StoreError> {
    match store.get(person).await {
        Ok(key) => Ok(key.is_some()),
        Err(StoreError::KeyGone) => Ok(false),
        Err(error) => Err(error),
    }
}

/// Whether a person has a key, or had one.
async fn has_key(store: &KeyStore, person: PersonId) -> Result<bool, StoreError> {
    match store.get(person).await {
        Ok(key) => Ok(key.is_some()),
        Err(StoreError::KeyGone) => Ok(true),
        Err(error) => Err(error),
    }
}

/// The rows of cases, page by page; none after the last.
async fn rows_after<C: ConnectionTrait>(
    c: &C,
    after: Option<CaseId>,
) -> Result<Option<Vec<CaseSummary>>, StoreError> {
    let mut query = case_summary::Entity::find()
        .order_by_asc(case_summary::Column::Id)
        .limit(PAGE);
    if let Some(after) = after {
        query = query.filter(case_summary::Column::Id.gt(after.0));
    }
    let page: Vec<CaseSummary> = rows::all(c, query).await?;
    Ok(Some(page).filter(|page| !page.is_empty()))
}
