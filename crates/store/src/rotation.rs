//! Changing the master key.
//!
//! Everything wrapped or signed under the old key is wrapped or signed under the new one; nothing sealed is touched, because data
//! keys stay. In this order, each step safe to run again after an interruption:
//!
//! 1. The key store notes that a change is under way, with the old journal keys wrapped under the new key. From here on no
//!    program starts until it has ended.
//! 2. The installation's own key is wrapped anew, then the keys of people, page by page. A program that still runs with the old
//!    key makes no further key and no further chain: it looks at the installation's first.
//! 3. In one transaction, which first waits for all that is being written to the journal, every head is signed anew, and an *anchor* says where its chain stood. Entries up to the anchor are
//!    proved by the old journal key, and the last of them by the anchor too; entries after it by the new key only. Whoever has the
//!    old master key can therefore neither add nor change an entry.
//! 4. The change is noted as ended, and old bytes are taken out of the files.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use ring::hmac;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseBackend, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::ExprTrait,
};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    JournalKey, KeyStore, MasterKey, Store, StoreConfig, StoreError, Tx,
    cell::micros,
    journal::{Fields, Head, journal_head, same},
    keys::{self, INSTALLATION, KeyRow, person_key, wrapping_context},
    rows::{self, Row},
};

/// How many rows are in memory at a time.
const PAGE: u64 = 1_000;

table! {
    /// The journal keys of a master key that is or was being replaced.
    PastKey in past_key("past_key") {
        key {
            /// Counts master keys, from 1.
            epoch: i32,
        }
        /// The keys of entries and of checkpoints, wrapped under the present master key.
        wrapped: Vec<u8>,
        /// When the change began.
        begun_at: DateTime<Utc>,
        /// When it ended; none while it is under way.
        ended_at: Option<DateTime<Utc>>,
    }
}

table! {
    /// Where a chain stood when the master key was changed.
    Anchor in journal_anchor("journal_anchor") {
        key {
            /// The chain.
            chain: Uuid,
            /// Which master key ended there.
            epoch: i32,
        }
        /// How many entries it had.
        seq: i32,
        /// HMAC of the last.
        mac: Vec<u8>,
        /// HMAC over all of the above, under the present master key.
        anchor_mac: Vec<u8>,
    }
}

/// What proves entries and checkpoints of an earlier master key.
#[derive(Clone)]
pub(crate) struct Past {
    pub(crate) entries: hmac::Key,
    pub(crate) checkpoints: hmac::Key,
    pub(crate) ended_at: Option<DateTime<Utc>>,
}

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rotated {
    /// Keys wrapped anew.
    pub keys: u64,
    /// Chains signed anew.
    pub chains: u64,
    /// An interrupted change was taken up again.
    pub resumed: bool,
    /// False if keys wrapped under the old master key are still in the files, because somebody reads them. They go once every
    /// program has ended.
    pub swept: bool,
}

/// Changes the master key from the one in `config` to `new`. Call it again, with the same two keys, after an interruption.
///
/// # Errors
/// [`StoreError::WrongMasterKey`] if the old key does not open the key store, or another new key was begun with;
/// [`StoreError::Corrupt`] if a key or head fits neither: nothing forged is signed anew.
pub async fn rotate(
    config: &StoreConfig,
    new: &MasterKey,
    now: DateTime<Utc>,
) -> Result<Rotated, StoreError> {
    let store = Store::open(config.clone()).await?;
    if config.master_key.to_base64() == new.to_base64() {
        return Err(StoreError::Duplicate("master key"));
    }
    let old_keys = store.keys();
    let new_keys = old_keys.under(new);
    let (epoch, resumed) = begin(old_keys, &new_keys, &config.master_key, now).await?;
    let keys = rewrap(old_keys, &new_keys).await?;
    let old = JournalKey::derive(&config.master_key);
    let chains = sign_heads(&store, &old, &JournalKey::derive(new), epoch).await?;
    let tx = new_keys.pools().write().await?;
    let query = past_key::Entity::find_by_id(epoch).lock_exclusive();
    if let Some(row) = rows::one::<PastKey, _>(&tx, query).await? {
        let ended = PastKey {
            ended_at: Some(micros(now)),
            ..row
        };
        let this = past_key::Column::Epoch.eq(epoch);
        rows::update::<PastKey>(&tx, ended.to_active(), this).await?;
    }
    tx.commit().await?;
    let swept = new_keys.sweep().await?;
    store.close().await?;
    Ok(Rotated {
        keys,
        chains,
        resumed,
        swept,
    })
}

/// Notes that the change is under way, or finds it so; says which epoch ends.
async fn begin(
    old: &KeyStore,
    new: &KeyStore,
    master: &MasterKey,
    now: DateTime<Utc>,
) -> Result<(i32, bool), StoreError> {
    let tx = old.pools().write().await?;
    let query = past_key::Entity::find()
        .order_by_asc(past_key::Column::Epoch)
        .lock_exclusive();
    let past = rows::all::<PastKey, _>(&tx, query).await?;
    if let Some(open) = past.iter().find(|past| past.ended_at.is_none()) {
        // Ended only with the two keys it was begun with.
        let secrets = new
            .wrapping
            .open(&context(open.epoch), &open.wrapped)
            .map_err(|_| StoreError::WrongMasterKey)?;
        if !same(&secrets, &secrets_of(master)) {
            return Err(StoreError::WrongMasterKey);
        }
        return Ok((open.epoch, true));
    }
    old.check(&tx).await?;
    for row in &past {
        let secrets = old
            .wrapping
            .open(&context(row.epoch), &row.wrapped)
            .map_err(|_| StoreError::corrupt("past_key", row.epoch))?;
        let again = PastKey {
            wrapped: new.wrapping.seal(&context(row.epoch), &secrets),
            ..row.clone()
        };
        let this = past_key::Column::Epoch.eq(row.epoch);
        rows::update::<PastKey>(&tx, again.to_active(), this).await?;
    }
    let epoch = past.last().map_or(1, |row| row.epoch + 1);
    let row = PastKey {
        epoch,
        wrapped: new.wrapping.seal(&context(epoch), &secrets_of(master)),
        begun_at: now,
        ended_at: None,
    };
    rows::insert(&tx, &row).await?;
    // In the same transaction: from now on the old key opens nothing new.
    let own = person_key::Entity::find_by_id(INSTALLATION.0).lock_exclusive();
    for row in rows::all::<KeyRow, _>(&tx, own).await? {
        rewrap_one(&tx, old, new, row).await?;
    }
    tx.commit().await?;
    Ok((epoch, false))
}

/// The keys of entries and of checkpoints.
fn secrets_of(master: &MasterKey) -> Zeroizing<Vec<u8>> {
    let [entries, checkpoints] =
        [JournalKey::ENTRIES, JournalKey::CHECKPOINTS].map(|label| master.derive(label));
    Zeroizing::new([entries.as_slice(), checkpoints.as_slice()].concat())
}

/// Ties wrapped journal keys to their epoch.
fn context(epoch: i32) -> Vec<u8> {
    [b"past journal keys ".as_slice(), &epoch.to_be_bytes()].concat()
}

/// Wraps every key anew that is not yet; says how many.
async fn rewrap(old: &KeyStore, new: &KeyStore) -> Result<u64, StoreError> {
    let mut done = 0;
    let mut after = INSTALLATION;
    loop {
        let tx = old.pools().write().await?;
        let page = keys::keys_after(&tx, after).await?;
        let Some(last) = page.last() else {
            return Ok(done);
        };
        after = last.person_id;
        let people = page.iter().map(|row| row.person_id.0);
        let held = person_key::Entity::find()
            .filter(person_key::Column::PersonId.is_in(people))
            .order_by_asc(person_key::Column::PersonId)
            .lock_exclusive();
        for row in rows::all::<KeyRow, _>(&tx, held).await? {
            done += u64::from(rewrap_one(&tx, old, new, row).await?);
        }
        tx.commit().await?;
    }
}

async fn rewrap_one(
    tx: &Tx,
    old: &KeyStore,
    new: &KeyStore,
    row: KeyRow,
) -> Result<bool, StoreError> {
    let Some(wrapped) = &row.wrapped else {
        return Ok(false);
    };
    let context = wrapping_context(row.person_id);
    if new.wrapping.open(&context, wrapped).is_ok() {
        return Ok(false);
    }
    let secret = old
        .wrapping
        .open(&context, wrapped)
        .map_err(|_| StoreError::corrupt("person_key", row.person_id.0))?;
    let this = person_key::Column::PersonId.eq(row.person_id.0);
    let again = KeyRow {
        wrapped: Some(new.wrapping.seal(&context, &secret)),
        ..row
    };
    rows::update::<KeyRow>(tx, again.to_active(), this).await?;
    Ok(true)
}

/// Signs heads and anchors anew, all or none; says how many chains.
async fn sign_heads(
    store: &Store,
    old: &JournalKey,
    new: &JournalKey,
    epoch: i32,
) -> Result<u64, StoreError> {
    let tx = store.write().await?;
    if store.backend() != DatabaseBackend::Sqlite {
        // A program that still has the old key may just begin a chain: it ends first and is seen below, or begins after us and
        // finds the new key. Reading goes on. On SQLite one writes at a time.
        tx.execute_unprepared("LOCK TABLE journal_head IN EXCLUSIVE MODE")
            .await?;
    }
    for anchor in rows::all::<Anchor, _>(&tx, journal_anchor::Entity::find()).await? {
        if new.made_anchor(&anchor) {
            continue;
        }
        if !old.made_anchor(&anchor) {
            return Err(StoreError::corrupt("journal_anchor", anchor.chain));
        }
        let this = journal_anchor::Column::Chain
            .eq(anchor.chain)
            .and(journal_anchor::Column::Epoch.eq(anchor.epoch));
        let again = new.anchor(anchor.chain, anchor.epoch, anchor.seq, anchor.mac);
        rows::update::<Anchor>(&tx, again.to_active(), this).await?;
    }
    let mut chains = 0;
    let mut after = None;
    loop {
        let mut query = journal_head::Entity::find()
            .order_by_asc(journal_head::Column::Chain)
            .limit(PAGE)
            .lock_exclusive();
        if let Some(after) = after {
            query = query.filter(journal_head::Column::Chain.gt(after));
        }
        let page: Vec<Head> = rows::all(&tx, query).await?;
        let Some(last) = page.last() else { break };
        after = Some(last.chain);
        let mut anchors = Vec::new();
        for head in page {
            if new.made(&head) {
                continue;
            }
            if !old.made(&head) {
                return Err(StoreError::corrupt("journal_head", head.chain));
            }
            anchors.push(new.anchor(head.chain, epoch, head.seq, head.mac.clone()));
            let again = new.head(head.chain, head.seq, head.mac);
            let this = journal_head::Column::Chain.eq(head.chain);
            rows::update::<Head>(&tx, again.to_active(), this).await?;
            chains += 1;
        }
        rows::insert_all(&tx, &anchors).await?;
    }
    tx.commit().await?;
    Ok(chains)
}

impl KeyStore {
    /// [`StoreError::RotationUnderWay`] while a change of the master key is under way.
    pub(crate) async fn settled(&self) -> Result<(), StoreError> {
        let query = past_key::Entity::find().filter(past_key::Column::EndedAt.is_null());
        match rows::one::<PastKey, _>(&self.pools().reader, query).await? {
            Some(_) => Err(StoreError::RotationUnderWay),
            None => Ok(()),
        }
    }

    /// What proves entries made under earlier master keys.
    pub(crate) async fn past(&self) -> Result<BTreeMap<i32, Past>, StoreError> {
        let rows = rows::all::<PastKey, _>(&self.pools().reader, past_key::Entity::find()).await?;
        rows.into_iter()
            .map(|row| {
                let secrets = self
                    .wrapping
                    .open(&context(row.epoch), &row.wrapped)
                    .map_err(|_| StoreError::corrupt("past_key", row.epoch))?;
                let (entries, checkpoints) = secrets
                    .split_at_checked(32)
                    .ok_or_else(|| StoreError::corrupt("past_key", row.epoch))?;
                let key = |bytes| hmac::Key::new(hmac::HMAC_SHA256, bytes);
                Ok((
                    row.epoch,
                    Past {
                        entries: key(entries),
                        checkpoints: key(checkpoints),
                        ended_at: row.ended_at,
                    },
                ))
            })
            .collect()
    }
}

impl JournalKey {
    /// An anchor with its HMAC.
    fn anchor(&self, chain: Uuid, epoch: i32, seq: i32, mac: Vec<u8>) -> Anchor {
        let mut anchor = Anchor {
            chain,
            epoch,
            seq,
            mac,
            anchor_mac: Vec::new(),
        };
        anchor.anchor_mac = self.anchor_mac(&anchor);
        anchor
    }

    fn anchor_mac(&self, anchor: &Anchor) -> Vec<u8> {
        let mut mac = Fields(hmac::Context::with_key(&self.anchors));
        mac.field(anchor.chain.as_bytes());
        mac.field(&anchor.epoch.to_be_bytes());
        mac.field(&anchor.seq.to_be_bytes());
        mac.field(&anchor.mac);
        mac.sign()
    }

    /// Whether an anchor is one this key made.
    pub(crate) fn made_anchor(&self, anchor: &Anchor) -> bool {
        same(&self.anchor_mac(anchor), &anchor.anchor_mac)
    }
}

/// Anchors of these chains, each chain's in the order of its entries.
pub(crate) async fn anchors_of<C: ConnectionTrait>(
    c: &C,
    chains: Vec<Uuid>,
) -> Result<HashMap<Uuid, Vec<Anchor>>, StoreError> {
    let query = journal_anchor::Entity::find()
        .filter(journal_anchor::Column::Chain.is_in(chains))
        .order_by_asc(journal_anchor::Column::Epoch);
    let mut anchors: HashMap<Uuid, Vec<Anchor>> = HashMap::new();
    for anchor in rows::all::<Anchor, _>(c, query).await? {
        anchors.entry(anchor.chain).or_default().push(anchor);
    }
    Ok(anchors)
}
