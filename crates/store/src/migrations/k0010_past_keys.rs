//! The key store: what proves entries made under an earlier master key.
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
                    .table("past_key")
                    .col(integer("epoch").primary_key())
                    .col(blob("wrapped"))
                    .col(timestamp_with_time_zone("begun_at"))
                    .col(timestamp_with_time_zone_null("ended_at"))
                    .take(),
            )
            .await
    }
}
