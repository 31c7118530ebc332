//! Data keys of people, kept apart from the data they seal.
//!
//! Each person has a random AES-256-GCM key. It stands here wrapped by a key derived from the master key, together with
//! that wrapping key's version. Erasing a person destroys the key: the row stays as a tombstone, so that nobody quietly
//! gets a second key. A key is made and committed *before* anything sealed by it; one left over by a transaction that
//! failed does no harm. Once the case stands, the key is *bound*: its chain is wrapped together with it. From then on a
//! chain that is gone from the data is missed here (see [`verify`](crate::verify)).

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use homeward_domain::ids::PersonId;
use ring::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    rand::{SecureRandom, SystemRandom},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter,
    QueryOrder, QuerySelect,
};
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    DatabaseKey, MasterKey, StoreError,
    cell::micros,
    journal, master_key,
    pools::Pools,
    rows::{self, Row},
};

/// First byte of everything sealed: how it was sealed.
const SEALED_V1: u8 = 1;
/// Bytes of a data key; once it is bound, the identifier of its chain follows.
const KEY_LEN: usize = 32;
/// Version of the wrapping key derived from the master key.
const WRAPPING_V1: i32 = 1;
/// The installation's own key stands under this person.
pub(crate) const INSTALLATION: PersonId = PersonId(Uuid::nil());

table! {
    /// A person's wrapped key; without the key itself once destroyed.
    KeyRow in person_key("person_key") {
        key {
            /// Whose key; nil for the installation's own.
            person_id: PersonId,
        }
        /// The key under the wrapping key.
        wrapped: Option<Vec<u8>>,
        /// Which wrapping key.
        wrapping_version: i32,
        /// When it was made.
        created_at: DateTime<Utc>,
        /// When it was destroyed.
        destroyed_at: Option<DateTime<Utc>>,
    }
}

/// The key store. Cheap to clone.
#[derive(Clone)]
pub struct KeyStore {
    pools: Pools,
    pub(crate) wrapping: PersonKey,
}

/// A data key, in memory only while needed.
#[derive(Clone)]
pub struct PersonKey(Zeroizing<[u8; KEY_LEN]>);

/// What a row holds.
struct Opened {
    key: PersonKey,
    /// The chain it is bound to.
    bound: Option<Uuid>,
}

/// What a key seals, as the key itself says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Nothing that is known to stand: the case is just beginning, or its registration failed.
    NotYet,
    /// The chain of a case that stands.
    To(Uuid),
    /// The key was destroyed.
    Destroyed,
}

impl KeyStore {
    pub(crate) async fn open(
        url: &str,
        master: &MasterKey,
        key: Option<&DatabaseKey>,
    ) -> Result<Self, StoreError> {
        Ok(Self {
            pools: Pools::open(url, key).await?,
            wrapping: PersonKey(master.derive("homeward wrapping key 1")),
        })
    }

    pub(crate) fn pools(&self) -> &Pools {
        &self.pools
    }

    /// The same store as another master key opens it.
    pub(crate) fn under(&self, master: &MasterKey) -> Self {
        Self {
            pools: self.pools.clone(),
            wrapping: PersonKey(master.derive("homeward wrapping key 1")),
        }
    }

    /// Makes a key for a person and commits it. [`StoreError::Duplicate`] if there is one,
    /// [`StoreError::KeyGone`] if there was one.
    pub async fn create(
        &self,
        person: PersonId,
        now: DateTime<Utc>,
    ) -> Result<PersonKey, StoreError> {
        let key = PersonKey(master_key::random());
        let row = KeyRow {
            person_id: person,
            wrapped: Some(
                self.wrapping
                    .seal(&wrapping_context(person), key.0.as_slice()),
            ),
            wrapping_version: WRAPPING_V1,
            created_at: now,
            destroyed_at: None,
        };
        let tx = self.pools.write().await?;
        if person != INSTALLATION {
            // Held until the end: a program that still has an earlier master key makes no key that nobody can open.
            let own = person_key::Entity::find_by_id(INSTALLATION.0).lock_shared();
            if let Some(own) = rows::one::<KeyRow, _>(&tx, own).await? {
                self.unwrap(&own)?;
            }
        }
        match rows::insert(&tx, &row).await {
            Ok(()) => tx.commit().await?,
            Err(StoreError::Duplicate(_)) => {
                drop(tx);
                self.get(person).await?;
                return Err(StoreError::Duplicate("key"));
            }
            Err(error) => return Err(error),
        }
        Ok(key)
    }

    /// A person's key; `None` if none was ever made, [`StoreError::KeyGone`] if it was destroyed.
    pub async fn get(&self, person: PersonId) -> Result<Option<PersonKey>, StoreError> {
        let Some(row) =
            rows::one::<KeyRow, _>(&self.pools.reader, person_key::Entity::find_by_id(person.0))
                .await?
        else {
            return Ok(None);
        };
        self.unwrap(&row)?
            .map_or(Err(StoreError::KeyGone), |opened| Ok(Some(opened.key)))
    }

    /// Binds keys to the chains they seal, once those are committed. Keys that are not there or destroyed are passed over.
    pub async fn bind(&self, chains: &[(PersonId, Uuid)]) -> Result<(), StoreError> {
        for chunk in chains.chunks(500) {
            let tx = self.pools.write().await?;
            for (person, chain) in chunk {
                let query = person_key::Entity::find_by_id(person.0).lock_exclusive();
                let Some(row) = rows::one::<KeyRow, _>(&tx, query).await? else {
                    continue;
                };
                let Some(opened) = self.unwrap(&row)? else {
                    continue;
                };
                let both = [opened.key.0.as_slice(), chain.as_bytes()].concat();
                let both = Zeroizing::new(both);
                let mut row = row.to_active();
                row.wrapped = Set(Some(self.wrapping.seal(&wrapping_context(*person), &both)));
                rows::update::<KeyRow>(&tx, row, person_key::Column::PersonId.eq(person.0)).await?;
            }
            tx.commit().await?;
        }
        Ok(())
    }

    /// A row as a copy keeps it. `before` is what was bound before the data were copied: a key bound since is loosened,
    /// because those data lack its case.
    pub(crate) fn as_copied(
        &self,
        model: person_key::Model,
        before: &HashMap<PersonId, Bound>,
    ) -> person_key::Model {
        let person = PersonId(model.person_id);
        if matches!(before.get(&person), Some(Bound::To(_))) {
            return model;
        }
        let opened = KeyRow::from_model(model.clone()).and_then(|row| self.unwrap(&row));
        match opened {
            Ok(Some(Opened {
                key,
                bound: Some(_),
            })) => person_key::Model {
                wrapped: Some(
                    self.wrapping
                        .seal(&wrapping_context(person), key.0.as_slice()),
                ),
                ..model
            },
            // What cannot be read is copied as it stands.
            _ => model,
        }
    }

    /// Everyone who has or had a key, and the chain it is bound to; the installation too, under the identifier of nobody.
    pub async fn chains(&self) -> Result<HashMap<PersonId, Bound>, StoreError> {
        let mut chains = HashMap::new();
        let query = person_key::Entity::find_by_id(INSTALLATION.0);
        let mut page = rows::all::<KeyRow, _>(&self.pools.reader, query).await?;
        let mut after = INSTALLATION;
        loop {
            for row in page {
                chains.insert(row.person_id, self.bound(&row)?);
                after = row.person_id;
            }
            page = keys_after(&self.pools.reader, after).await?;
            if page.is_empty() {
                return Ok(chains);
            }
        }
    }

    /// What the key of a row seals.
    fn bound(&self, row: &KeyRow) -> Result<Bound, StoreError> {
        Ok(match self.unwrap(row)? {
            None => Bound::Destroyed,
            Some(opened) => opened.bound.map_or(Bound::NotYet, Bound::To),
        })
    }

    /// Binds the installation's own key to its chain, once an entry of it is committed. Costs one look when it is bound.
    pub async fn bind_installation(&self) -> Result<bool, StoreError> {
        let query = person_key::Entity::find_by_id(INSTALLATION.0);
        let row = rows::one::<KeyRow, _>(&self.pools.reader, query).await?;
        let is_free = match row {
            Some(row) => self.bound(&row)? == Bound::NotYet,
            None => false,
        };
        if is_free {
            self.bind(&[(INSTALLATION, journal::INSTALLATION)]).await?;
        }
        Ok(is_free)
    }

    /// The keys of several people; those that have none (any more) are left out.
    pub async fn get_many(
        &self,
        people: &[PersonId],
    ) -> Result<HashMap<PersonId, PersonKey>, StoreError> {
        let mut keys = HashMap::with_capacity(people.len());
        for chunk in people.chunks(1_000) {
            let query = person_key::Entity::find()
                .filter(person_key::Column::PersonId.is_in(chunk.iter().map(|person| person.0)));
            for row in rows::all::<KeyRow, _>(&self.pools.reader, query).await? {
                if let Some(opened) = self.unwrap(&row)? {
                    keys.insert(row.person_id, opened.key);
                }
            }
        }
        Ok(keys)
    }

    /// Destroys a person's key for good; [`StoreError::NotFound`] if none was ever made. Safe to run again. False if old bytes are
    /// still in the files, because somebody reads them: run it again.
    ///
    /// SQLite overwrites the bytes and empties its log at once. On PostgreSQL the old row version goes with the vacuum
    /// asked for here, and the write-ahead log with its own rotation. Backups keep the key for as long as they are kept.
    pub async fn destroy(&self, person: PersonId, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let tx = self.pools.write().await?;
        let query = person_key::Entity::find_by_id(person.0).lock_exclusive();
        let row = rows::one::<KeyRow, _>(&tx, query)
            .await?
            .ok_or(StoreError::NotFound("key"))?;
        if row.destroyed_at.is_none() {
            let mut row = row.to_active();
            row.wrapped = Set(None);
            row.destroyed_at = Set(Some(micros(now)));
            rows::update::<KeyRow>(
                &tx,
                row.into_active_model(),
                person_key::Column::PersonId.eq(person.0),
            )
            .await?;
        }
        tx.commit().await?;
        self.sweep().await
    }

    /// Takes overwritten keys out of the files; see [`Self::destroy`].
    pub(crate) async fn sweep(&self) -> Result<bool, StoreError> {
        self.pools.sweep(&["person_key", "past_key"]).await
    }

    /// Everyone whose key was destroyed.
    pub(crate) async fn destroyed(&self) -> Result<Vec<PersonId>, StoreError> {
        let query = person_key::Entity::find()
            .filter(person_key::Column::DestroyedAt.is_not_null())
            .order_by_asc(person_key::Column::PersonId);
        Ok(rows::all::<KeyRow, _>(&self.pools.reader, query)
            .await?
            .into_iter()
            .map(|row| row.person_id)
            .collect())
    }

    /// The installation's own key, for what concerns no person (chain "installation").
    pub async fn installation(&self) -> Result<PersonKey, StoreError> {
        self.get(INSTALLATION)
            .await?
            .ok_or(StoreError::NotFound("installation key"))
    }

    /// The installation's own key, made at the first start. [`StoreError::WrongMasterKey`] if another master key made it.
    pub(crate) async fn installation_or_create(
        &self,
        now: DateTime<Utc>,
    ) -> Result<PersonKey, StoreError> {
        if let Some(key) = self.get(INSTALLATION).await? {
            return Ok(key);
        }
        match self.create(INSTALLATION, now).await {
            Err(StoreError::Duplicate(_)) => self.installation().await,
            made => made,
        }
    }

    /// [`StoreError::WrongMasterKey`] unless the master key opens the installation's key as `c` sees it.
    pub(crate) async fn check<C: ConnectionTrait>(&self, c: &C) -> Result<(), StoreError> {
        let row = rows::one::<KeyRow, _>(c, person_key::Entity::find_by_id(INSTALLATION.0))
            .await?
            .ok_or(StoreError::NotFound("installation key"))?;
        self.unwrap(&row).map(drop)
    }

    /// The key in a row, `None` if destroyed.
    fn unwrap(&self, row: &KeyRow) -> Result<Option<Opened>, StoreError> {
        let Some(wrapped) = &row.wrapped else {
            return Ok(None);
        };
        let corrupt = || StoreError::corrupt("person_key", row.person_id.0);
        if row.wrapping_version != WRAPPING_V1 {
            return Err(corrupt());
        }
        let bytes = self
            .wrapping
            .open(&wrapping_context(row.person_id), wrapped)
            .map_err(|_| {
                if row.person_id == INSTALLATION {
                    StoreError::WrongMasterKey
                } else {
                    corrupt()
                }
            })?;
        let (key, rest) = bytes.split_at_checked(KEY_LEN).ok_or_else(corrupt)?;
        let key: [u8; KEY_LEN] = key.try_into().map_err(|_| corrupt())?;
        let bound = if rest.is_empty() {
            None
        } else {
            Some(Uuid::from_slice(rest).map_err(|_| corrupt())?)
        };
        Ok(Some(Opened {
            key: PersonKey(Zeroizing::new(key)),
            bound,
        }))
    }
}

/// The rows of people in the order of their identifiers, page by page; the installation comes before all.
pub(crate) async fn keys_after<C: ConnectionTrait>(
    c: &C,
    after: PersonId,
) -> Result<Vec<KeyRow>, StoreError> {
    let query = person_key::Entity::find()
        .filter(person_key::Column::PersonId.gt(after.0))
        .order_by_asc(person_key::Column::PersonId)
        .limit(1_000);
    rows::all(c, query).await
}

/// Ties a wrapped key to its person, so that keys cannot be swapped.
pub(crate) fn wrapping_context(person: PersonId) -> Vec<u8> {
    [b"person key ".as_slice(), person.0.as_bytes()].concat()
}

/// Sealed text that does not open: another key, another context or another byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("what was sealed does not open")]
pub struct Unreadable;

impl PersonKey {
    /// The key itself.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Seals `plain`. `context` (such as chain and entry) is not stored, but must be the same to open.
    ///
    /// A version byte, a random nonce of 96 bits, then AES-256-GCM ciphertext with its tag.
    pub fn seal(&self, context: &[u8], plain: &[u8]) -> Vec<u8> {
        let mut nonce = [0; NONCE_LEN];
        SystemRandom::new()
            .fill(&mut nonce)
            .expect("the operating system gives random bytes");
        let mut body = plain.to_vec();
        self.cipher()
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(context),
                &mut body,
            )
            .expect("far below the size limit of AES-GCM");
        let mut sealed = Vec::with_capacity(1 + NONCE_LEN + body.len());
        sealed.push(SEALED_V1);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&body);
        sealed
    }

    /// Opens what [`Self::seal`] sealed under the same context.
    pub fn open(&self, context: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Unreadable> {
        let Some((&SEALED_V1, rest)) = sealed.split_first() else {
            return Err(Unreadable);
        };
        let (nonce, body) = rest.split_at_checked(NONCE_LEN).ok_or(Unreadable)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| Unreadable)?;
        let mut body = Zeroizing::new(body.to_vec());
        let length = self
            .cipher()
            .open_in_place(nonce, Aad::from(context), body.as_mut_slice())
            .map_err(|_| Unreadable)?
            .len();
        body.truncate(length);
        Ok(body)
    }

    fn cipher(&self) -> LessSafeKey {
        LessSafeKey::new(
            UnboundKey::new(&AES_256_GCM, self.0.as_slice()).expect("a key of 32 bytes"),
        )
    }
}

impl std::fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PersonKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_sealed_opens_only_with_the_same_key_context_and_bytes(
            plain: Vec<u8>, context: Vec<u8>, place: prop::sample::Index, bit in 0u8..8,
        ) {
            let key = PersonKey(master_key::random());
            let sealed = key.seal(&context, &plain);
            let opened = key.open(&context, &sealed).unwrap();
            prop_assert_eq!(opened.as_slice(), plain.as_slice());
            prop_assert!(PersonKey(master_key::random()).open(&context, &sealed).is_err());
            prop_assert!(key.open(&[context.as_slice(), b"x"].concat(), &sealed).is_err());
            let mut changed = sealed.clone();
            changed[place.index(sealed.len())] ^= 1 << bit;
            prop_assert!(key.open(&context, &changed).is_err());
            prop_assert!(key.open(&context, &sealed[..place.index(sealed.len())]).is_err());
        }
    }

    #[test]
    fn the_same_words_sealed_twice_look_different() {
        let key = PersonKey(master_key::random());
        assert_ne!(key.seal(b"", b"declared"), key.seal(b"", b"declared"));
    }
}
