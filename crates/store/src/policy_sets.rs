//! The policies by which it was decided, each set kept by its hash, and the words in which its safeguards were told: so that an
//! old decision can be explained as it was (design 3.19). Nothing here is ever changed or deleted.

use chrono::{DateTime, Utc};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use serde_json::Value;

use crate::{
    StoreError, Tx,
    rows::{self, Row},
};

table! {
    /// A set of policies.
    PolicySet in policy_set("policy_set") {
        key {
            /// Its hash, as it stands in every decision.
            hash: String,
        }
        /// The hash of the set it narrows; nothing for the policies that come with the program.
        narrows: Option<String>,
        /// Its text: of the program's policies a JSON list of names and texts, of a programme's rules the text itself.
        text: String,
        /// When it was kept.
        kept_at: DateTime<Utc>,
    }
}

table! {
    /// The words of the safeguards of a set in one language.
    PolicyWords in policy_words("policy_words") {
        key {
            /// The hash of the set.
            hash: String,
            /// The language.
            language: String,
            /// From when they were told so.
            said_from: DateTime<Utc>,
        }
        /// Sentence by safeguard.
        words: Value,
    }
}

/// Whether a set is kept.
pub async fn is_kept<C: ConnectionTrait>(c: &C, hash: &str) -> Result<bool, StoreError> {
    Ok(get(c, hash).await?.is_some())
}

/// Keeps a set; whoever kept the same before or at once has kept the same text.
pub async fn keep(tx: &Tx, set: &PolicySet) -> Result<(), StoreError> {
    let kept = OnConflict::column(policy_set::Column::Hash)
        .do_nothing()
        .to_owned();
    policy_set::Entity::insert(set.to_active())
        .on_conflict(kept)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// A set by its hash.
pub async fn get<C: ConnectionTrait>(c: &C, hash: &str) -> Result<Option<PolicySet>, StoreError> {
    rows::one(c, policy_set::Entity::find_by_id(hash)).await
}

/// All sets, the one kept first first.
pub async fn all<C: ConnectionTrait>(c: &C) -> Result<Vec<PolicySet>, StoreError> {
    let query = policy_set::Entity::find()
        .order_by_asc(policy_set::Column::KeptAt)
        .order_by_asc(policy_set::Column::Hash);
    rows::all(c, query).await
}

/// Keeps the words of a set from a moment on, unless they are those that were told last.
pub async fn keep_words(tx: &Tx, words: &PolicyWords) -> Result<(), StoreError> {
    use policy_words::Column as W;
    let told = words_at(tx, &words.hash, &words.language, words.said_from).await?;
    if told.is_some_and(|told| told.words == words.words) {
        return Ok(());
    }
    let kept = OnConflict::columns([W::Hash, W::Language, W::SaidFrom])
        .do_nothing()
        .to_owned();
    policy_words::Entity::insert(words.to_active())
        .on_conflict(kept)
        .exec_without_returning(tx)
        .await?;
    Ok(())
}

/// The languages in which the safeguards of a set were ever told.
pub async fn languages<C: ConnectionTrait>(c: &C, hash: &str) -> Result<Vec<String>, StoreError> {
    use policy_words::Column as W;
    let query = policy_words::Entity::find()
        .select_only()
        .column(W::Language)
        .distinct()
        .filter(W::Hash.eq(hash))
        .order_by_asc(W::Language)
        .into_tuple::<String>();
    Ok(query.all(c).await?)
}

/// The words of a set as they were told at a moment.
pub async fn words_at<C: ConnectionTrait>(
    c: &C,
    hash: &str,
    language: &str,
    at: DateTime<Utc>,
) -> Result<Option<PolicyWords>, StoreError> {
    use policy_words::Column as W;
    let query = policy_words::Entity::find()
        .filter(W::Hash.eq(hash))
        .filter(W::Language.eq(language))
        .filter(W::SaidFrom.lte(crate::cell::micros(at)))
        .order_by_desc(W::SaidFrom)
        .limit(1);
    rows::one(c, query).await
}
