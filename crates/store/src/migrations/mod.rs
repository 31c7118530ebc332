//! The schema of both databases (data and keys), one definition for SQLite and PostgreSQL.

mod k0001_person_keys;
mod k0010_past_keys;
mod m0001_the_house;
mod m0002_closed_days;
mod m0003_directory;
mod m0010_policy_sets;
mod m0020_alerts;
mod m0030_transfers;
mod m0040_erasure;
mod m0050_the_door;
mod m0060_files;
mod m0070_emergencies;
mod m0080_one_time;
mod m0090_forms;
mod m0091_state_agreements;
mod m0110_journeys;
mod m0120_escorts;
mod m0130_group_notices;
mod m0160_reminders;
mod m0170_web_hooks;
mod m0180_scans;
mod m0190_transit;
mod m0200_surveys;
mod m0210_survey_sheets;
mod m0220_ties;

use sea_orm::{ConnectionTrait, sea_query::Query};
use sea_orm_migration::{MigrationTrait, MigratorTrait};

use crate::{StoreError, pools::Pools};

/// Migrations of the data.
pub(crate) struct Data;

impl MigratorTrait for Data {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_the_house::Migration),
            Box::new(m0002_closed_days::Migration),
            Box::new(m0003_directory::Migration),
            Box::new(m0010_policy_sets::Migration),
            Box::new(m0020_alerts::Migration),
            Box::new(m0030_transfers::Migration),
            Box::new(m0040_erasure::Migration),
            Box::new(m0050_the_door::Migration),
            Box::new(m0060_files::Migration),
            Box::new(m0070_emergencies::Migration),
            Box::new(m0080_one_time::Migration),
            Box::new(m0090_forms::Migration),
            Box::new(m0091_state_agreements::Migration),
            Box::new(m0110_journeys::Migration),
            Box::new(m0120_escorts::Migration),
            Box::new(m0160_reminders::Migration),
            Box::new(m0130_group_notices::Migration),
            Box::new(m0170_web_hooks::Migration),
            Box::new(m0180_scans::Migration),
            Box::new(m0190_transit::Migration),
            Box::new(m0200_surveys::Migration),
            Box::new(m0210_survey_sheets::Migration),
            Box::new(m0220_ties::Migration),
        ]
    }
}

/// Migrations of the key store.
pub(crate) struct Keys;

impl MigratorTrait for Keys {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(k0001_person_keys::Migration),
            Box::new(k0010_past_keys::Migration),
        ]
    }
}

/// Applies what is missing, all or nothing; of several programs that start at once, one applies and the others wait.
pub(crate) async fn up<M: MigratorTrait>(pools: &Pools) -> Result<(), StoreError> {
    let tx = pools.write().await?;
    if pools.backend() == sea_orm::DatabaseBackend::Postgres {
        tx.execute_unprepared("SELECT pg_advisory_xact_lock(4703)")
            .await?;
    }
    M::up(tx.conn(), None).await?;
    tx.commit().await
}

/// Whether nothing is missing. Only reads (the migrator's own question would make its table).
pub(crate) async fn is_current<M: MigratorTrait>(pools: &Pools) -> bool {
    let applied = Query::select()
        .column("version")
        .from(M::migration_table_name())
        .to_owned();
    let Ok(applied) = pools.reader.query_all(&applied).await else {
        return false;
    };
    let applied: Vec<String> = applied
        .iter()
        .filter_map(|row| row.try_get_by(0).ok())
        .collect();
    M::migrations()
        .iter()
        .all(|migration| applied.iter().any(|name| name == migration.name()))
}

/// Whether a schema is one of ours: today's or an earlier one.
pub(crate) fn knows<M: MigratorTrait>(schema: &str) -> bool {
    M::migrations()
        .iter()
        .any(|migration| migration.name() == schema)
}

/// Name of the last migration: what a backup says it was made with.
pub(crate) fn version<M: MigratorTrait>() -> String {
    M::migrations()
        .last()
        .map_or_else(String::new, |migration| migration.name().to_owned())
}
