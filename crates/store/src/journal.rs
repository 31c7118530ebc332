//! The journal: append-only chains of sealed entries, one per case and one of the installation.
//!
//! Every entry carries an HMAC over all its columns and the HMAC of the entry before; a head per chain says, under an
//! HMAC of its own, where the chain ends. The key lies outside the database, so whoever can only write to the database
//! can neither change, drop, swap nor add entries unnoticed. Putting an older head back together with an older tail
//! takes a [`Checkpoint`](crate::verify::Checkpoint) to see.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, Utc};
use homeward_domain::ids::{CaseId, EntryId, StaffId};
use ring::hmac;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

use crate::{
    MasterKey, StoreError, Tx,
    cell::micros,
    rotation::Past,
    rows::{self, Row},
};

/// The chain of what concerns no single case.
pub const INSTALLATION: Uuid = Uuid::nil();

table! {
    /// An entry as it stands in the journal: who, when and what kind in clear, the fact itself sealed.
    SealedEntry in journal("journal") {
        key {
            /// The entry.
            id: EntryId,
        }
        /// The case, or [`INSTALLATION`].
        chain: Uuid,
        /// Place in the chain, from 1.
        seq: i32,
        /// Code of the action.
        action: String,
        /// `staff` or `system`.
        actor_kind: String,
        /// The member of staff.
        actor: Option<StaffId>,
        /// When it was recorded.
        recorded_at: DateTime<Utc>,
        /// The entry this one corrects.
        corrects: Option<EntryId>,
        /// The sealed fact.
        sealed: Vec<u8>,
        /// HMAC of the entry before; 32 zeros at the start of a chain.
        prev: Vec<u8>,
        /// HMAC over all of the above.
        mac: Vec<u8>,
    }
}

table! {
    /// Where a chain ends.
    Head in journal_head("journal_head") {
        key {
            /// The chain.
            chain: Uuid,
        }
        /// Number of entries.
        seq: i32,
        /// HMAC of the last.
        mac: Vec<u8>,
        /// HMAC over all of the above.
        head_mac: Vec<u8>,
    }
}

/// The key that chains the journal.
#[derive(Clone)]
pub struct JournalKey {
    entries: hmac::Key,
    heads: hmac::Key,
    pub(crate) checkpoints: hmac::Key,
    pub(crate) anchors: hmac::Key,
    /// Keys of earlier master keys, where they were asked for: they prove, and make nothing.
    pub(crate) past: Arc<BTreeMap<i32, Past>>,
}

/// Who made an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Actor {
    /// A member of staff.
    Staff(StaffId),
    /// A background job.
    System,
}

/// An entry to be appended.
#[derive(Debug, Clone)]
pub struct NewEntry {
    /// The entry's own identifier.
    pub id: EntryId,
    /// The case ([`chain_of`]), or [`INSTALLATION`].
    pub chain: Uuid,
    /// Code of the action.
    pub action: String,
    /// Who did it.
    pub actor: Actor,
    /// The server's moment.
    pub recorded_at: DateTime<Utc>,
    /// The entry this one corrects.
    pub corrects: Option<EntryId>,
    /// The sealed fact.
    pub sealed: Vec<u8>,
}

/// The chain of a case.
pub fn chain_of(case: CaseId) -> Uuid {
    case.0
}

/// The context to seal an entry's fact under, so that no sealed text can be moved to another entry or case.
pub fn seal_context(chain: Uuid, entry: EntryId) -> Vec<u8> {
    [b"entry".as_slice(), chain.as_bytes(), entry.0.as_bytes()].concat()
}

impl SealedEntry {
    /// Who made it.
    pub fn actor(&self) -> Actor {
        self.actor.map_or(Actor::System, Actor::Staff)
    }
}

impl JournalKey {
    /// What the key of entries is derived for.
    pub(crate) const ENTRIES: &'static str = "homeward journal entry 1";
    /// What the key of checkpoints is derived for.
    pub(crate) const CHECKPOINTS: &'static str = "homeward journal checkpoint 1";

    pub(crate) fn derive(master: &MasterKey) -> Self {
        let key = |label| hmac::Key::new(hmac::HMAC_SHA256, master.derive(label).as_slice());
        Self {
            entries: key(Self::ENTRIES),
            heads: key("homeward journal head 1"),
            checkpoints: key(Self::CHECKPOINTS),
            anchors: key("homeward journal anchor 1"),
            past: Arc::default(),
        }
    }

    /// The same key, which also knows those of earlier master keys.
    pub(crate) fn knowing(&self, past: BTreeMap<i32, Past>) -> Self {
        Self {
            past: Arc::new(past),
            ..self.clone()
        }
    }

    /// HMAC of an entry made now.
    fn entry_mac(&self, entry: &SealedEntry) -> Vec<u8> {
        entry_mac(&self.entries, entry)
    }

    /// HMAC of an entry made under the master key of an epoch; none for the present one. `None` if that key is not known.
    pub(crate) fn mac_under(&self, epoch: Option<i32>, entry: &SealedEntry) -> Option<Vec<u8>> {
        match epoch {
            None => Some(self.entry_mac(entry)),
            Some(epoch) => Some(entry_mac(&self.past.get(&epoch)?.entries, entry)),
        }
    }

    pub(crate) fn head_mac(&self, chain: Uuid, seq: i32, last: &[u8]) -> Vec<u8> {
        let mut mac = Fields(hmac::Context::with_key(&self.heads));
        mac.field(chain.as_bytes());
        mac.field(&seq.to_be_bytes());
        mac.field(last);
        mac.sign()
    }

    /// A head with its HMAC.
    pub(crate) fn head(&self, chain: Uuid, seq: i32, mac: Vec<u8>) -> Head {
        Head {
            chain,
            seq,
            head_mac: self.head_mac(chain, seq, &mac),
            mac,
        }
    }

    /// Whether a head is one this key made.
    pub(crate) fn made(&self, head: &Head) -> bool {
        same(
            &self.head_mac(head.chain, head.seq, &head.mac),
            &head.head_mac,
        )
    }
}

/// HMAC over all columns but the last, each with its length before it, so that no two entries read the same.
fn entry_mac(key: &hmac::Key, entry: &SealedEntry) -> Vec<u8> {
    let mut mac = Fields(hmac::Context::with_key(key));
    mac.field(entry.id.0.as_bytes());
    mac.field(entry.chain.as_bytes());
    mac.field(&entry.seq.to_be_bytes());
    mac.field(entry.action.as_bytes());
    mac.field(entry.actor_kind.as_bytes());
    mac.optional(entry.actor.map(|actor| actor.0));
    mac.field(&entry.recorded_at.timestamp_micros().to_be_bytes());
    mac.optional(entry.corrects.map(|entry| entry.0));
    mac.field(&entry.sealed);
    mac.field(&entry.prev);
    mac.sign()
}

/// Compares without telling by its time where two differ.
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |seen, (a, b)| seen | (a ^ b)) == 0
}

/// Feeds fields to an HMAC, each with its length before it.
pub(crate) struct Fields(pub(crate) hmac::Context);

impl Fields {
    pub(crate) fn field(&mut self, bytes: &[u8]) {
        self.0.update(&(bytes.len() as u64).to_be_bytes());
        self.0.update(bytes);
    }

    fn optional(&mut self, id: Option<Uuid>) {
        match id {
            None => self.0.update(&[0]),
            Some(id) => {
                self.0.update(&[1]);
                self.field(id.as_bytes());
            }
        }
    }

    pub(crate) fn sign(self) -> Vec<u8> {
        self.0.sign().as_ref().to_vec()
    }
}

/// HMAC "before" the first entry.
pub(crate) const START: [u8; 32] = [0; 32];

/// Appends an entry and says its place in the chain, from 1.
///
/// Holds the chain until the transaction ends. [`StoreError::Corrupt`] if the chain's head is not one this key made:
/// nothing is built on a forged journal.
pub async fn append(tx: &Tx, key: &JournalKey, entry: NewEntry) -> Result<i32, StoreError> {
    let head = if let Some(head) = hold(tx, entry.chain).await? {
        head
    } else {
        // Two that begin the same chain at once meet at this row; the second waits for the first.
        let start = key.head(entry.chain, 0, START.to_vec());
        journal_head::Entity::insert(start.to_active())
            .on_conflict_do_nothing()
            .exec_without_returning(tx)
            .await?;
        // A program that still has an earlier master key begins no chain under it.
        let house = journal_head::Entity::find_by_id(INSTALLATION);
        if let Some(house) = rows::one::<Head, _>(tx, house).await?
            && !key.made(&house)
        {
            return Err(StoreError::corrupt("journal_head", INSTALLATION));
        }
        hold(tx, entry.chain)
            .await?
            .ok_or(StoreError::NotFound("journal_head"))?
    };
    if !key.made(&head) {
        return Err(StoreError::corrupt("journal_head", entry.chain));
    }
    let (actor_kind, actor) = match entry.actor {
        Actor::Staff(staff) => ("staff", Some(staff)),
        Actor::System => ("system", None),
    };
    let mut entry = SealedEntry {
        id: entry.id,
        chain: entry.chain,
        seq: head.seq + 1,
        action: crate::cell::Cell::write(&entry.action),
        actor_kind: actor_kind.to_owned(),
        actor,
        recorded_at: micros(entry.recorded_at),
        corrects: entry.corrects,
        sealed: entry.sealed,
        prev: head.mac,
        mac: Vec::new(),
    };
    entry.mac = key.entry_mac(&entry);
    rows::insert(tx, &entry).await?;
    let head = key.head(entry.chain, entry.seq, entry.mac);
    rows::update::<Head>(
        tx,
        head.to_active(),
        journal_head::Column::Chain.eq(entry.chain),
    )
    .await?;
    Ok(entry.seq)
}

/// Reads a head and holds it until the transaction ends.
async fn hold(tx: &Tx, chain: Uuid) -> Result<Option<Head>, StoreError> {
    rows::one(tx, journal_head::Entity::find_by_id(chain).lock_exclusive()).await
}

/// A chain from its first entry to its last; empty if there is none.
pub async fn read<C: ConnectionTrait>(c: &C, chain: Uuid) -> Result<Vec<SealedEntry>, StoreError> {
    read_many(c, &[chain]).await
}

/// Several chains, each in order, one after the other.
pub async fn read_many<C: ConnectionTrait>(
    c: &C,
    chains: &[Uuid],
) -> Result<Vec<SealedEntry>, StoreError> {
    let mut entries = Vec::new();
    for chunk in chains.chunks(1_000) {
        let query = journal::Entity::find()
            .filter(journal::Column::Chain.is_in(chunk.iter().copied()))
            .order_by_asc(journal::Column::Chain)
            .order_by_asc(journal::Column::Seq);
        entries.extend(rows::all::<SealedEntry, _>(c, query).await?);
    }
    Ok(entries)
}

/// One entry.
pub async fn get<C: ConnectionTrait>(
    c: &C,
    entry: EntryId,
) -> Result<Option<SealedEntry>, StoreError> {
    rows::one(c, journal::Entity::find_by_id(entry.0)).await
}

/// The next chains after `after` in a fixed order, at most `limit`: to walk all cases without loading them.
pub async fn chains<C: ConnectionTrait>(
    c: &C,
    after: Option<Uuid>,
    limit: u64,
) -> Result<Vec<Uuid>, StoreError> {
    let mut query = journal_head::Entity::find()
        .order_by_asc(journal_head::Column::Chain)
        .limit(limit);
    if let Some(after) = after {
        query = query.filter(journal_head::Column::Chain.gt(after));
    }
    Ok(rows::all::<Head, _>(c, query)
        .await?
        .into_iter()
        .map(|head| head.chain)
        .collect())
}
