//! Copies of everything, made while the program runs, the same for either database.
//!
//! A copy is a folder with `data/` and `keys/`; each has one `.ndjson` file per table (a JSON object per row) and a
//! `manifest.json` with row counts and SHA-256 sums, written last. A copy from SQLite restores onto PostgreSQL and the
//! other way round.
//!
//! - `data/` is one moment of the database: one snapshot for all tables.
//! - Keys are copied *after* data: a key is made before anything it seals, so every entry in the copy has its key. The
//!   one exception is right: a person erased between the two stays erased. A key bound to its case between the two is
//!   copied loose: nobody took that case out.
//! - Keep `keys/` elsewhere, and for a shorter time: whoever is erased stays readable as long as an old `keys/` exists.
//! - **The master key is never part of a copy.** Without it a copy is of no use to a thief, nor to you: keep it in a
//!   safe of its own.
//! - A copy of an earlier schema restores too: migrations only expand, so what it lacks begins as in a migrated database.
//! - `files/` holds the sealed files of cases, one by one, under their identifiers; one that is gone from its place is counted, not
//!   invented.
//! - A copy says of which installation it is, by a mark that only this installation can make: the keys of another are never deleted.
//! - Sessions, sign-ins under way and throttles are left out: nobody is signed in after a restore.

mod old_keys;
mod papers;

use std::{
    fs,
    io::{self, BufRead, BufReader, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use ring::digest;
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ColumnType, Condition, EntityTrait,
    IdenStatic, Iterable, ModelTrait, PrimaryKeyToColumn, QueryFilter, QueryOrder, QuerySelect,
    Value,
};
use sea_orm_migration::MigratorTrait;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use uuid::Uuid;

pub use old_keys::{BESIDE_SEALED, OldKeys, beside};

use crate::{
    KeyStore, Store, StoreConfig, StoreError, Tx, Vault,
    cell::micros,
    keys::person_key,
    migrations::{self, Data, Keys},
    pools::Pools,
};

/// How many rows are in memory at a time.
const PAGE: u64 = 1_000;
/// How many rows go into one `INSERT`.
const CHUNK: usize = 500;
/// The format of a copy.
const FORMAT: u32 = 1;

/// Why there is no copy, or why it was not restored.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The folder to copy into is not empty.
    #[error("the folder is not empty")]
    FolderInUse,
    /// The database to restore into is not empty.
    #[error("the database is not empty")]
    DatabaseInUse,
    /// The copy was made by a later version of the program, or by another program.
    #[error(
        "the copy was made with schema `{0}`, which this program does not know: restore it with the program that made it, or a later one"
    )]
    OtherSchema(String),
    /// A file of the copy is missing, incomplete or changed.
    #[error("the file `{0}` of the copy is damaged")]
    Damaged(String),
    /// A file cannot be read or written.
    #[error("a file cannot be read or written")]
    File(#[from] io::Error),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<sea_orm::DbErr> for BackupError {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Store(error.into())
    }
}

/// What stands in a copy, or what was restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of the format.
    pub format: u32,
    /// Name of the last migration.
    pub schema: String,
    /// When the copy was made.
    pub made_at: DateTime<Utc>,
    /// The mark of the installation it was made of; none in copies of earlier versions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub installation: Option<String>,
    /// The tables, in the order in which they are restored.
    pub tables: Vec<TableCopy>,
    /// How many sealed files lie beside the data.
    #[serde(default)]
    pub files: u64,
    /// How many files were not in their place any more.
    #[serde(default)]
    pub files_missing: u64,
}

/// A table in a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableCopy {
    /// The table; its file is named after it.
    pub table: String,
    /// How many rows.
    pub rows: u64,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
}

/// Calls a function for each table of the data, in an order in which each table comes after those it refers to.
macro_rules! for_data {
    ($do:ident, $tx:expr, $dir:expr) => {
        vec![
            $do::<crate::organisations::organisation::Entity>($tx, $dir).await?,
            $do::<crate::directory::organisation_profile::Entity>($tx, $dir).await?,
            $do::<crate::directory::focal_point::Entity>($tx, $dir).await?,
            $do::<crate::agreements::agreement::Entity>($tx, $dir).await?,
            $do::<crate::escorts::escort::Entity>($tx, $dir).await?,
            $do::<crate::offices::office::Entity>($tx, $dir).await?,
            $do::<crate::group_notices::group_notice::Entity>($tx, $dir).await?,
            $do::<crate::offices::holiday::Entity>($tx, $dir).await?,
            $do::<crate::staff::staff::Entity>($tx, $dir).await?,
            $do::<crate::staff::role_grant::Entity>($tx, $dir).await?,
            $do::<crate::tokens::api_token::Entity>($tx, $dir).await?,
            $do::<crate::second_factors::totp::Entity>($tx, $dir).await?,
            $do::<crate::second_factors::recovery_code::Entity>($tx, $dir).await?,
            $do::<crate::passkeys::passkey::Entity>($tx, $dir).await?,
            $do::<crate::vouched::vouched::Entity>($tx, $dir).await?,
            $do::<crate::house_rules::house_rule::Entity>($tx, $dir).await?,
            $do::<crate::account_events::account_event::Entity>($tx, $dir).await?,
            $do::<crate::programmes::programme::Entity>($tx, $dir).await?,
            $do::<crate::programmes::programme_version::Entity>($tx, $dir).await?,
            $do::<crate::policy_sets::policy_set::Entity>($tx, $dir).await?,
            $do::<crate::policy_sets::policy_words::Entity>($tx, $dir).await?,
            $do::<crate::suspensions::suspension::Entity>($tx, $dir).await?,
            $do::<crate::monitoring::monitoring::Entity>($tx, $dir).await?,
            $do::<crate::form_releases::form_release::Entity>($tx, $dir).await?,
            $do::<crate::state_agreements::state_agreement::Entity>($tx, $dir).await?,
            $do::<crate::reminders::reminder::Entity>($tx, $dir).await?,
            $do::<crate::reminders::desk_due::Entity>($tx, $dir).await?,
            $do::<crate::web_hooks::web_hook::Entity>($tx, $dir).await?,
            $do::<crate::cases::case_summary::Entity>($tx, $dir).await?,
            $do::<crate::search::case_search::Entity>($tx, $dir).await?,
            $do::<crate::groups::case_group::Entity>($tx, $dir).await?,
            $do::<crate::groups::case_group_member::Entity>($tx, $dir).await?,
            $do::<crate::notices::notice::Entity>($tx, $dir).await?,
            $do::<crate::alerts::alert::Entity>($tx, $dir).await?,
            $do::<crate::transfers::transfer::Entity>($tx, $dir).await?,
            $do::<crate::legal_holds::legal_hold::Entity>($tx, $dir).await?,
            $do::<crate::erasure::erasure::Entity>($tx, $dir).await?,
            $do::<crate::retention::retention_rule::Entity>($tx, $dir).await?,
            $do::<crate::files::file::Entity>($tx, $dir).await?,
            $do::<crate::emergencies::emergency::Entity>($tx, $dir).await?,
            $do::<crate::bulk::case_seen::Entity>($tx, $dir).await?,
            $do::<crate::surveys::survey::Entity>($tx, $dir).await?,
            $do::<crate::surveys::survey_sum::Entity>($tx, $dir).await?,
            $do::<crate::surveys::weight_table::Entity>($tx, $dir).await?,
            $do::<crate::survey_sheets::survey_sheet::Entity>($tx, $dir).await?,
            $do::<crate::ties::tie::Entity>($tx, $dir).await?,
            $do::<crate::ties::tie_sum::Entity>($tx, $dir).await?,
            $do::<crate::tally::tally::Entity>($tx, $dir).await?,
            $do::<crate::journal::journal::Entity>($tx, $dir).await?,
            $do::<crate::journal::journal_head::Entity>($tx, $dir).await?,
            $do::<crate::rotation::journal_anchor::Entity>($tx, $dir).await?,
            $do::<crate::access_log::access_log::Entity>($tx, $dir).await?,
            $do::<crate::jobs::job::Entity>($tx, $dir).await?,
            $do::<crate::idempotency::idempotency::Entity>($tx, $dir).await?,
        ]
    };
}

/// The same for the key store.
macro_rules! for_keys {
    ($do:ident, $tx:expr, $dir:expr) => {
        vec![
            $do::<person_key::Entity>($tx, $dir).await?,
            $do::<crate::rotation::past_key::Entity>($tx, $dir).await?,
        ]
    };
}

/// Tables of the data that a copy leaves out.
pub const LEFT_OUT: [&str; 3] = ["ceremony", "session", "throttle"];

/// Copies data and keys into an empty or new folder while the program goes on writing. Returns what was copied. A copy that
/// fails leaves nothing in the folder.
pub async fn backup(
    store: &Store,
    dir: &Path,
    now: DateTime<Utc>,
) -> Result<[Manifest; 2], BackupError> {
    make_dir(dir)?;
    if fs::read_dir(dir)?.next().is_some() {
        return Err(BackupError::FolderInUse);
    }
    let made = copy(store, dir, now).await;
    if made.is_err() {
        for part in PARTS {
            let _ = fs::remove_dir_all(dir.join(part));
        }
    }
    made
}

/// The parts of a copy, a folder each.
pub const PARTS: [&str; 3] = ["data", "files", "keys"];

async fn copy(store: &Store, dir: &Path, now: DateTime<Utc>) -> Result<[Manifest; 2], BackupError> {
    let mark = old_keys::mark(&store.keys().installation().await?);
    let bound = store.keys().chains().await?;
    let data = dir.join("data");
    make_dir(&data)?;
    let tx = store.snapshot().await?;
    tx.may_rest().await?;
    let tables = for_data!(dump, &tx, &data);
    let files = papers::copy(store, &tx, &dir.join("files")).await?;
    tx.rollback().await?;
    let manifest = |schema, tables, [files, files_missing]: [u64; 2]| Manifest {
        format: FORMAT,
        schema,
        made_at: micros(now),
        installation: Some(mark.clone()),
        tables,
        files,
        files_missing,
    };
    let data = finish(
        &data,
        manifest(migrations::version::<Data>(), tables, files),
    )?;

    let keys = dir.join("keys");
    make_dir(&keys)?;
    let tx = store.keys().pools().snapshot().await?;
    let as_copied = |row| store.keys().as_copied(row, &bound);
    let tables = vec![
        dump_as::<person_key::Entity>(&tx, &keys, as_copied).await?,
        dump::<crate::rotation::past_key::Entity>(&tx, &keys).await?,
    ];
    tx.rollback().await?;
    let keys = finish(
        &keys,
        manifest(migrations::version::<Keys>(), tables, [0, 0]),
    )?;
    fs::File::open(dir)?.sync_all()?;
    Ok([data, keys])
}

/// What was restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What stood in the copy: data and keys.
    pub copied: [Manifest; 2],
    /// How many sealed files are in their place now. Fewer than the copy says: some of them were taken out of it.
    pub files: u64,
}

/// Restores a copy into two empty databases of either kind, all or nothing; checks all sums first, and that the master
/// key is the one the copy was made under ([`StoreError::WrongMasterKey`]). Afterwards, `verify` the journal.
pub async fn restore(dir: &Path, config: &StoreConfig) -> Result<Restored, BackupError> {
    let data_dir = dir.join("data");
    let keys_dir = dir.join("keys");
    let data = checked::<Data>(&data_dir)?;
    let keys = checked::<Keys>(&keys_dir)?;

    let data_pools = Pools::open(&config.database_url, config.database_key.as_ref()).await?;
    let key_store = KeyStore::open(
        &config.keys_url,
        &config.master_key,
        config.database_key.as_ref(),
    )
    .await?;
    migrations::up::<Data>(&data_pools).await?;
    migrations::up::<Keys>(key_store.pools()).await?;

    let data_tx = data_pools.write().await?;
    let keys_tx = key_store.pools().write().await?;
    data_tx.may_rest().await?;
    keys_tx.may_rest().await?;
    let in_use = [
        for_data!(count, &data_tx, ()),
        for_keys!(count, &keys_tx, ()),
    ]
    .concat();
    if in_use.iter().any(|rows| *rows > 0) {
        return Err(BackupError::DatabaseInUse);
    }
    let keys_copy = Copied::of::<Keys>(&keys_dir, &keys);
    for_keys!(load, &keys_tx, &keys_copy);
    let data_copy = Copied::of::<Data>(&data_dir, &data);
    for_data!(load, &data_tx, &data_copy);
    key_store.check(&keys_tx).await?;
    let files = papers::put(&Vault::open(&config.files)?, &data_tx, &dir.join("files")).await?;
    keys_tx.commit().await?;
    data_tx.commit().await?;
    data_pools.close().await?;
    key_store.pools().close().await?;
    Ok(Restored {
        copied: [data, keys],
        files,
    })
}

/// Makes a folder for its owner only, unless it is there.
fn make_dir(dir: &Path) -> io::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(dir)
}

fn new_file(path: &Path) -> io::Result<fs::File> {
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
}

/// Writes the manifest last: a copy without one is none.
fn finish(dir: &Path, manifest: Manifest) -> Result<Manifest, BackupError> {
    let mut file = new_file(&dir.join("manifest.json"))?;
    file.write_all(
        serde_json::to_string_pretty(&manifest)
            .map_err(io::Error::from)?
            .as_bytes(),
    )?;
    file.sync_all()?;
    fs::File::open(dir)?.sync_all()?;
    Ok(manifest)
}

/// Reads a manifest and checks every file against it.
fn checked<M: MigratorTrait>(dir: &Path) -> Result<Manifest, BackupError> {
    let damaged = |name: &str| BackupError::Damaged(name.to_owned());
    let text =
        fs::read_to_string(dir.join("manifest.json")).map_err(|_| damaged("manifest.json"))?;
    let manifest: Manifest = serde_json::from_str(&text).map_err(|_| damaged("manifest.json"))?;
    if manifest.format != FORMAT || !migrations::knows::<M>(&manifest.schema) {
        return Err(BackupError::OtherSchema(manifest.schema));
    }
    for table in &manifest.tables {
        let mut file =
            fs::File::open(file_of(dir, &table.table)).map_err(|_| damaged(&table.table))?;
        let mut sum = Summing::new(io::sink());
        io::copy(&mut file, &mut sum)?;
        if sum.hex() != table.sha256 {
            return Err(damaged(&table.table));
        }
    }
    Ok(manifest)
}

fn file_of(dir: &Path, table: &str) -> std::path::PathBuf {
    dir.join(format!("{table}.ndjson"))
}

/// Copies one table, page by page in the order of its key.
async fn dump<E: EntityTrait>(tx: &Tx, dir: &Path) -> Result<TableCopy, BackupError> {
    dump_as::<E>(tx, dir, |row| row).await
}

/// Copies one table; `change` makes of each row what the copy keeps of it.
async fn dump_as<E: EntityTrait>(
    tx: &Tx,
    dir: &Path,
    change: impl Fn(E::Model) -> E::Model,
) -> Result<TableCopy, BackupError> {
    let table = table_of::<E>();
    let keys: Vec<E::Column> = E::PrimaryKey::iter()
        .map(PrimaryKeyToColumn::into_column)
        .collect();
    let mut file = Summing::new(io::BufWriter::new(new_file(&file_of(dir, table))?));
    let mut rows = 0;
    let mut last: Option<E::Model> = None;
    loop {
        let mut query = E::find().limit(PAGE);
        for key in &keys {
            query = query.order_by_asc(*key);
        }
        if let Some(last) = &last {
            query = query.filter(beyond::<E>(&keys, last));
        }
        let page = query.all(tx).await?;
        for model in page.iter().cloned().map(&change) {
            let row: Map<String, Json> = E::Column::iter()
                .map(|column| Some((column.as_str().to_owned(), to_json(model.get(column))?)))
                .collect::<Option<_>>()
                .ok_or_else(|| StoreError::corrupt("backup", table))?;
            serde_json::to_writer(&mut file, &row).map_err(io::Error::from)?;
            file.write_all(b"\n")?;
        }
        rows += page.len() as u64;
        match page.into_iter().last() {
            Some(model) => last = Some(model),
            None => break,
        }
    }
    let sha256 = file.hex();
    file.inner
        .into_inner()
        .map_err(io::IntoInnerError::into_error)?
        .sync_all()?;
    Ok(TableCopy {
        table: table.to_owned(),
        rows,
        sha256,
    })
}

/// All rows after this one in the order of the key: `(a, b) > (x, y)`, spelt out.
fn beyond<E: EntityTrait>(keys: &[E::Column], last: &E::Model) -> Condition {
    let mut any = Condition::any();
    for (at, key) in keys.iter().enumerate() {
        let mut all = Condition::all();
        for equal in &keys[..at] {
            all = all.add(equal.eq(last.get(*equal)));
        }
        any = any.add(all.add(key.gt(last.get(*key))));
    }
    any
}

/// How many rows a table has, as far as it matters: none or some.
async fn count<E: EntityTrait>(tx: &Tx, (): ()) -> Result<u64, BackupError> {
    Ok(E::find().limit(1).all(tx).await?.len() as u64)
}

/// A checked copy of one database.
struct Copied<'a> {
    dir: &'a Path,
    tables: &'a [TableCopy],
    /// Made with an earlier schema: tables and columns may be missing.
    is_older: bool,
}

impl<'a> Copied<'a> {
    fn of<M: MigratorTrait>(dir: &'a Path, manifest: &'a Manifest) -> Self {
        Self {
            dir,
            tables: &manifest.tables,
            is_older: manifest.schema != migrations::version::<M>(),
        }
    }
}

/// Fills one table from its file.
async fn load<E: EntityTrait>(tx: &Tx, copied: &Copied<'_>) -> Result<(), BackupError> {
    let table = table_of::<E>();
    let damaged = || BackupError::Damaged(table.to_owned());
    let Some(listed) = copied.tables.iter().find(|t| t.table == table) else {
        return if copied.is_older {
            Ok(())
        } else {
            Err(damaged())
        };
    };
    let file = BufReader::new(fs::File::open(file_of(copied.dir, table))?);
    let mut rows = 0;
    let mut chunk: Vec<E::ActiveModel> = Vec::with_capacity(CHUNK);
    for line in file.lines() {
        let mut row: Map<String, Json> = serde_json::from_str(&line?).map_err(|_| damaged())?;
        let mut model = <E::ActiveModel as ActiveModelBehavior>::new();
        for column in E::Column::iter() {
            let Some(json) = row.remove(column.as_str()) else {
                // What an earlier schema did not have yet is left to the database.
                if copied.is_older {
                    continue;
                }
                return Err(damaged());
            };
            let value = from_json(column.def().get_column_type(), json).ok_or_else(damaged)?;
            model.try_set(column, value).map_err(|_| damaged())?;
        }
        if !row.is_empty() {
            return Err(damaged());
        }
        chunk.push(model);
        rows += 1;
        if chunk.len() == CHUNK {
            E::insert_many(std::mem::take(&mut chunk))
                .exec_without_returning(tx)
                .await?;
        }
    }
    if !chunk.is_empty() {
        E::insert_many(chunk).exec_without_returning(tx).await?;
    }
    if rows == listed.rows {
        Ok(())
    } else {
        Err(damaged())
    }
}

fn table_of<E: EntityTrait>() -> &'static str {
    E::default().as_str()
}

/// A column's value in JSON; `None` for types we have no column of.
fn to_json(value: Value) -> Option<Json> {
    Some(match value {
        Value::Bool(value) => value.into(),
        Value::Int(value) => value.into(),
        Value::BigInt(value) => value.into(),
        Value::String(value) => value.into(),
        Value::Bytes(value) => value.map(|bytes| STANDARD.encode(bytes)).into(),
        Value::Uuid(value) => value.map(|id| id.to_string()).into(),
        Value::ChronoDate(value) => value.map(|day| day.to_string()).into(),
        Value::ChronoDateTimeUtc(value) => value
            .map(|at| at.to_rfc3339_opts(SecondsFormat::Micros, true))
            .into(),
        _ => return None,
    })
}

/// The value of a column of this type; `None` if the JSON is no such value.
fn from_json(column: &ColumnType, json: Json) -> Option<Value> {
    /// Nothing, or text read by `parse`; `None` if it cannot be read.
    #[expect(
        clippy::option_option,
        reason = "unreadable, nothing and something are three"
    )]
    fn text<T>(json: Json, parse: impl Fn(String) -> Option<T>) -> Option<Option<T>> {
        match json {
            Json::Null => Some(None),
            Json::String(text) => parse(text).map(Some),
            _ => None,
        }
    }
    Some(match column {
        ColumnType::Boolean => Value::Bool(serde_json::from_value(json).ok()?),
        ColumnType::Integer => Value::Int(serde_json::from_value(json).ok()?),
        ColumnType::BigInteger => Value::BigInt(serde_json::from_value(json).ok()?),
        ColumnType::String(_) | ColumnType::Text => Value::String(text(json, Some)?),
        ColumnType::Binary(_) | ColumnType::VarBinary(_) | ColumnType::Blob => {
            Value::Bytes(text(json, |text| STANDARD.decode(text).ok())?)
        }
        ColumnType::Uuid => Value::Uuid(text(json, |text| Uuid::parse_str(&text).ok())?),
        ColumnType::Date => Value::ChronoDate(text(json, |text| text.parse::<NaiveDate>().ok())?),
        ColumnType::TimestampWithTimeZone => {
            Value::ChronoDateTimeUtc(text(json, |text| text.parse::<DateTime<Utc>>().ok())?)
        }
        _ => return None,
    })
}

/// Sums what passes through.
struct Summing<W> {
    inner: W,
    sum: digest::Context,
}

impl<W: Write> Summing<W> {
    fn new(inner: W) -> Self {
        Self {
            inner,
            sum: digest::Context::new(&digest::SHA256),
        }
    }

    fn hex(&self) -> String {
        hex::encode(self.sum.clone().finish())
    }
}

impl<W: Write> Write for Summing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.sum.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
