//! Proves the journal, or shows where it was touched.
//!
//! [`verify`] holds each chain against itself, its head and a checkpoint. [`prove`] also holds them all against what
//! knows of them elsewhere: the rows of cases, and the keys of people in their own database.

mod whole;

use std::{
    collections::{HashMap, HashSet},
    fmt,
};

use chrono::{DateTime, Utc};
use ring::hmac;
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, Query},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    JournalKey, Store, StoreError,
    cell::micros,
    journal::{Fields, Head, START, SealedEntry, journal, journal_head, same},
    rotation::{Anchor, Past, anchors_of},
    rows,
};

/// How many entries are in memory at a time.
const PAGE: u64 = 1_000;
/// How many faults are listed; all are counted.
const LISTED: usize = 1_000;

/// What is wrong at a place in the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// The entry is not as it was written.
    Edited,
    /// The entry that stood here is gone.
    Removed,
    /// The entry stood elsewhere in its chain.
    Reordered,
    /// The chain was longer: its last entries are gone.
    CutOff,
    /// The head was not made with our key.
    HeadForged,
    /// The head is genuine but older than the chain.
    HeadBehind,
    /// The chain has no head.
    HeadMissing,
    /// The whole chain is gone.
    MissingChain,
    /// The checkpoint was not made with our key.
    CheckpointForged,
    /// The chain of a case has no row in the list of cases.
    RowMissing,
    /// The row of the case knows fewer entries than the chain has.
    RowBehind,
    /// The person of the case never had a key, or it was taken out.
    KeyMissing,
    /// The case is decided to be erased, and its key is still there.
    ErasureUnfinished,
    /// Where the chain stood when the master key was changed was not noted with our key, or is not so.
    AnchorForged,
}

impl FaultKind {
    /// What it means, for whoever reads the report.
    pub fn words(self) -> &'static str {
        match self {
            Self::Edited => "is not as it was written",
            Self::Removed => "is gone",
            Self::Reordered => "stood elsewhere",
            Self::CutOff => "this and all after it are gone",
            Self::HeadForged => "the head was not made with our key",
            Self::HeadBehind => "the head is older than the chain",
            Self::HeadMissing => "the head is gone",
            Self::MissingChain => "the whole chain is gone",
            Self::CheckpointForged => "the checkpoint was not made with our key",
            Self::RowMissing => "the row of the case is gone",
            Self::RowBehind => "the row of the case knows fewer entries",
            Self::ErasureUnfinished => {
                "the case is to be erased, and its key is still there: start the program, or `homeward erase finish`"
            }
            Self::AnchorForged => "does not stand where it stood when the master key was changed",
            Self::KeyMissing => "the key of the person is gone, and was not destroyed by us",
        }
    }
}

/// A place where the journal was touched. Prints the chain by its first 8 hexadecimal digits only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Fault {
    /// The chain.
    pub chain: Uuid,
    /// The place in the chain, from 1.
    pub seq: i32,
    /// What is wrong there.
    pub kind: FaultKind,
}

/// What a verification found.
#[derive(Debug, Clone, Default, Serialize)]
pub struct VerifyReport {
    /// How many chains were read.
    pub chains: u64,
    /// How many entries were read.
    pub entries: u64,
    /// How many faults there are.
    pub fault_count: u64,
    /// The first thousand of them.
    pub faults: Vec<Fault>,
}

/// All heads at one moment, signed: kept outside, it shows if chains were cut and old heads put back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Length and last HMAC of each chain, by chain.
    pub heads: Vec<CheckpointHead>,
    /// HMAC over all of the above, in hexadecimal.
    pub signature: String,
}

/// The end of one chain in a [`Checkpoint`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckpointHead {
    /// The chain.
    pub chain: Uuid,
    /// Its length.
    pub seq: i32,
    /// HMAC of its last entry, in hexadecimal.
    pub mac: String,
}

impl VerifyReport {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.fault_count == 0
    }

    fn fault(&mut self, chain: Uuid, seq: i32, kind: FaultKind) {
        self.fault_count += 1;
        if self.faults.len() < LISTED {
            self.faults.push(Fault { chain, seq, kind });
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let chain = self.chain.simple().to_string();
        write!(
            f,
            "chain {}, entry {}: {}",
            &chain[..8],
            self.seq,
            self.kind.words()
        )
    }
}

impl Serialize for Fault {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let chain = self.chain.simple().to_string();
        (&chain[..8], self.seq, self.kind).serialize(serializer)
    }
}

impl Checkpoint {
    fn sign(key: &hmac::Key, made_at: DateTime<Utc>, heads: &[CheckpointHead]) -> String {
        let mut mac = Fields(hmac::Context::with_key(key));
        mac.field(&made_at.timestamp_micros().to_be_bytes());
        mac.field(&(heads.len() as u64).to_be_bytes());
        for head in heads {
            mac.field(head.chain.as_bytes());
            mac.field(&head.seq.to_be_bytes());
            mac.field(head.mac.as_bytes());
        }
        hex::encode(mac.sign())
    }

    /// Whether our key made it, unchanged.
    pub fn is_genuine(&self, key: &JournalKey) -> bool {
        let before = |past: &&Past| past.ended_at.is_none_or(|ended| self.made_at <= ended);
        let past = key.past.values().filter(before);
        std::iter::once(&key.checkpoints)
            .chain(past.map(|past| &past.checkpoints))
            .any(|key| {
                same(
                    Self::sign(key, self.made_at, &self.heads).as_bytes(),
                    self.signature.as_bytes(),
                )
            })
    }
}

/// Makes a checkpoint over all heads. Give it a [snapshot](crate::Store::snapshot).
///
/// About 100 bytes per case: ten megabytes for 100,000 cases.
pub async fn checkpoint<C: ConnectionTrait>(
    c: &C,
    key: &JournalKey,
    now: DateTime<Utc>,
) -> Result<Checkpoint, StoreError> {
    let made_at = micros(now);
    let mut heads: Vec<CheckpointHead> = Vec::new();
    loop {
        let mut query = journal_head::Entity::find()
            .order_by_asc(journal_head::Column::Chain)
            .limit(PAGE);
        if let Some(last) = heads.last() {
            query = query.filter(journal_head::Column::Chain.gt(last.chain));
        }
        let page: Vec<Head> = rows::all(c, query).await?;
        if page.is_empty() {
            break;
        }
        heads.extend(page.into_iter().map(|head| CheckpointHead {
            chain: head.chain,
            seq: head.seq,
            mac: hex::encode(head.mac),
        }));
    }
    let signature = Checkpoint::sign(&key.checkpoints, made_at, &heads);
    Ok(Checkpoint {
        made_at,
        heads,
        signature,
    })
}

/// Proves all that can be proved: every chain ([`verify`]), and that none is missing which the row of a case or a key
/// knows of. A chain taken out together with its head and row shows as long as its key was not taken out too.
pub async fn prove(
    store: &Store,
    checkpoint: Option<&Checkpoint>,
) -> Result<VerifyReport, StoreError> {
    // Before the data: a key is bound after its case is committed, so the case of every bound key must be seen.
    let keys = store.keys().chains().await?;
    let key = store.journal_key().knowing(store.keys().past().await?);
    let tx = store.snapshot().await?;
    let (mut report, chains) = read(&tx, &key, checkpoint).await?;
    whole::check(&tx, store.keys(), &keys, chains, &mut report).await?;
    tx.rollback().await?;
    Ok(report)
}

/// Binds keys whose case stands and that are not bound yet: the program ended just after a registration, or they were
/// made before keys were bound. The installation's own key is bound once its chain has an entry. Says how many.
pub async fn bind_keys(store: &Store) -> Result<usize, StoreError> {
    whole::bind_keys(store).await
}

/// Reads the whole journal, page by page, and lists where it is not as it was written.
///
/// Give it a [snapshot](crate::Store::snapshot), or entries written meanwhile look like faults. Without a checkpoint a
/// chain that was cut and given back its older head looks sound.
pub async fn verify<C: ConnectionTrait>(
    c: &C,
    key: &JournalKey,
    checkpoint: Option<&Checkpoint>,
) -> Result<VerifyReport, StoreError> {
    Ok(read(c, key, checkpoint).await?.0)
}

/// The chains that were read.
#[derive(Default)]
struct Chains {
    /// The last place of each.
    ends: HashMap<Uuid, i32>,
    /// Those that are reported as missing or cut, or were found in their place.
    settled: HashSet<Uuid>,
}

async fn read<C: ConnectionTrait>(
    c: &C,
    key: &JournalKey,
    checkpoint: Option<&Checkpoint>,
) -> Result<(VerifyReport, Chains), StoreError> {
    let mut report = VerifyReport::default();
    let mut chains = Chains::default();
    let mut pinned = HashMap::new();
    match checkpoint {
        Some(checkpoint) if !checkpoint.is_genuine(key) => {
            report.fault(Uuid::nil(), 0, FaultKind::CheckpointForged);
        }
        Some(checkpoint) => {
            pinned = checkpoint
                .heads
                .iter()
                .map(|head| (head.chain, (head.seq, head.mac.as_str())))
                .collect();
        }
        None => {}
    }

    let mut chain: Option<Chain> = None;
    let mut after: Option<(Uuid, i32)> = None;
    loop {
        let page = entries_after(c, after).await?;
        let Some(last) = page.last() else { break };
        after = Some((last.chain, last.seq));
        let heads = heads_of(c, &page).await?;
        let mut anchors = anchors_of(c, heads.keys().copied().collect()).await?;
        for entry in page {
            report.entries += 1;
            if chain.as_ref().is_none_or(|chain| chain.id != entry.chain) {
                if let Some(done) = chain.take() {
                    done.end(&mut report, &mut chains);
                }
                report.chains += 1;
                chain = Some(Chain {
                    id: entry.chain,
                    seq: 0,
                    mac: START.to_vec(),
                    sound: true,
                    head: heads.get(&entry.chain).cloned(),
                    anchors: anchors.remove(&entry.chain).unwrap_or_default(),
                    pinned: pinned
                        .remove(&entry.chain)
                        .map(|(seq, mac)| (seq, mac.to_owned())),
                });
            }
            if let Some(chain) = &mut chain {
                chain.next(key, entry, &mut report);
            }
        }
    }
    if let Some(done) = chain {
        done.end(&mut report, &mut chains);
    }

    for chain in heads_without_chain(c).await? {
        pinned.remove(&chain);
        chains.settled.insert(chain);
        report.fault(chain, 1, FaultKind::MissingChain);
    }
    for (chain, (seq, _)) in pinned {
        if seq > 0 {
            chains.settled.insert(chain);
            report.fault(chain, 1, FaultKind::MissingChain);
        }
    }
    let forged = heads_forged(c, key).await?;
    for (chain, seq) in forged {
        report.fault(chain, seq, FaultKind::HeadForged);
    }
    Ok((report, chains))
}

/// One chain on its way through the verification.
struct Chain {
    id: Uuid,
    /// Place and HMAC of the entry read last.
    seq: i32,
    mac: Vec<u8>,
    /// Whether that entry was as it was written.
    sound: bool,
    head: Option<Head>,
    /// Where it stood each time the master key was changed.
    anchors: Vec<Anchor>,
    pinned: Option<(i32, String)>,
}

impl Chain {
    fn next(&mut self, key: &JournalKey, entry: SealedEntry, report: &mut VerifyReport) {
        for missing in self.seq + 1..entry.seq.min(self.seq + 100) {
            report.fault(self.id, missing, FaultKind::Removed);
        }
        // What follows a gap or a touched entry cannot be held against its predecessor; it is not reported again.
        let follows = self.sound && entry.seq == self.seq + 1;
        self.sound = true;
        if !self.is_as_written(key, &entry) {
            self.sound = false;
            report.fault(self.id, entry.seq, self.tampering(key, &entry));
        } else if entry.seq <= self.seq || (follows && !same(&entry.prev, &self.mac)) {
            report.fault(self.id, entry.seq, FaultKind::Reordered);
        }
        for anchor in self.anchors.iter().filter(|a| a.seq == entry.seq) {
            if !key.made_anchor(anchor) || !same(&anchor.mac, &entry.mac) {
                report.fault(self.id, entry.seq, FaultKind::AnchorForged);
            }
        }
        if let Some((seq, mac)) = &self.pinned
            && *seq == entry.seq
            && hex::encode(&entry.mac) != *mac
        {
            report.fault(self.id, entry.seq, FaultKind::CutOff);
        }
        self.seq = entry.seq;
        self.mac = entry.mac;
    }

    /// Whether an entry bears the HMAC of the master key of its time.
    fn is_as_written(&self, key: &JournalKey, entry: &SealedEntry) -> bool {
        let anchor = self.anchors.iter().find(|anchor| entry.seq <= anchor.seq);
        key.mac_under(anchor.map(|anchor| anchor.epoch), entry)
            .is_some_and(|mac| same(&mac, &entry.mac))
    }

    /// An entry whose HMAC does not fit: moved from another place of its chain, or edited.
    fn tampering(&self, key: &JournalKey, entry: &SealedEntry) -> FaultKind {
        let end = self
            .head
            .as_ref()
            .map_or(0, |head| head.seq)
            .max(entry.seq)
            .min(10_000);
        let mut moved = entry.clone();
        for seq in 1..=end {
            moved.seq = seq;
            if self.is_as_written(key, &moved) {
                return FaultKind::Reordered;
            }
        }
        FaultKind::Edited
    }

    fn end(self, report: &mut VerifyReport, chains: &mut Chains) {
        chains.ends.insert(self.id, self.seq);
        match &self.head {
            None => report.fault(self.id, self.seq, FaultKind::HeadMissing),
            Some(head) if head.seq > self.seq => {
                chains.settled.insert(self.id);
                report.fault(self.id, self.seq + 1, FaultKind::CutOff);
            }
            Some(head) if head.seq < self.seq => {
                report.fault(self.id, head.seq, FaultKind::HeadBehind);
            }
            Some(head) if !same(&head.mac, &self.mac) => {
                report.fault(self.id, self.seq, FaultKind::HeadForged);
            }
            Some(_) => {}
        }
        for anchor in self.anchors.iter().filter(|a| a.seq > self.seq) {
            report.fault(self.id, anchor.seq, FaultKind::AnchorForged);
        }
        if let Some((seq, _)) = self.pinned
            && seq > self.seq
            && self.head.as_ref().is_none_or(|head| head.seq <= self.seq)
        {
            chains.settled.insert(self.id);
            report.fault(self.id, self.seq + 1, FaultKind::CutOff);
        }
    }
}

async fn entries_after<C: ConnectionTrait>(
    c: &C,
    after: Option<(Uuid, i32)>,
) -> Result<Vec<SealedEntry>, StoreError> {
    let mut query = journal::Entity::find()
        .order_by_asc(journal::Column::Chain)
        .order_by_asc(journal::Column::Seq)
        .limit(PAGE);
    if let Some((chain, seq)) = after {
        query = query.filter(
            Condition::any().add(journal::Column::Chain.gt(chain)).add(
                Condition::all()
                    .add(journal::Column::Chain.eq(chain))
                    .add(journal::Column::Seq.gt(seq)),
            ),
        );
    }
    rows::all(c, query).await
}

async fn heads_of<C: ConnectionTrait>(
    c: &C,
    page: &[SealedEntry],
) -> Result<HashMap<Uuid, Head>, StoreError> {
    let mut chains: Vec<Uuid> = page.iter().map(|entry| entry.chain).collect();
    chains.dedup();
    let query = journal_head::Entity::find().filter(journal_head::Column::Chain.is_in(chains));
    Ok(rows::all::<Head, _>(c, query)
        .await?
        .into_iter()
        .map(|head| (head.chain, head))
        .collect())
}

/// Heads that say there are entries where there are none.
async fn heads_without_chain<C: ConnectionTrait>(c: &C) -> Result<Vec<Uuid>, StoreError> {
    use sea_orm::sea_query::ExprTrait as _;

    let entries = Query::select()
        .column(journal::Column::Id)
        .from(journal::Entity)
        .and_where(
            Expr::col((journal::Entity, journal::Column::Chain))
                .equals((journal_head::Entity, journal_head::Column::Chain)),
        )
        .to_owned();
    let query = journal_head::Entity::find()
        .filter(journal_head::Column::Seq.gt(0))
        .filter(Expr::exists(entries).not());
    Ok(rows::all::<Head, _>(c, query)
        .await?
        .into_iter()
        .map(|head| head.chain)
        .collect())
}

/// Heads our key did not make.
async fn heads_forged<C: ConnectionTrait>(
    c: &C,
    key: &JournalKey,
) -> Result<Vec<(Uuid, i32)>, StoreError> {
    let mut forged = Vec::new();
    let mut after = None;
    loop {
        let mut query = journal_head::Entity::find()
            .order_by_asc(journal_head::Column::Chain)
            .limit(PAGE);
        if let Some(after) = after {
            query = query.filter(journal_head::Column::Chain.gt(after));
        }
        let page: Vec<Head> = rows::all(c, query).await?;
        let Some(last) = page.last() else {
            return Ok(forged);
        };
        after = Some(last.chain);
        forged.extend(
            page.iter()
                .filter(|head| !key.made(head))
                .map(|head| (head.chain, head.seq)),
        );
    }
}
