//! The key store: one table.
#![allow(
    clippy::wildcard_imports,
    reason = "a migration is written in the words of its schema module"
)]

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("person_key")
                    .col(uuid("person_id").primary_key())
                    .col(blob_null("wrapped"))
                    .col(integer("wrapping_version"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone_null("destroyed_at"))
                    .to_owned(),
            )
            .await
    }
}
