//! Web hooks.

use sea_orm_migration::{
    prelude::*,
    schema::{
        binary, binary_null, text, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid,
    },
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("web_hook")
                    .col(uuid("id").primary_key())
                    .col(uuid("staff_id"))
                    .col(text("url"))
                    .col(binary("sealed"))
                    .col(timestamp_with_time_zone("created_at"))
                    .col(timestamp_with_time_zone_null("ended_at"))
                    .col(binary_null("told_desk"))
                    .take(),
            )
            .await
    }
}
