//! The policies by which it was decided, kept by their hash; and where a version of a programme comes from.

use sea_orm_migration::{
    prelude::*,
    schema::{integer_null, text, text_null, timestamp_with_time_zone},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("policy_set")
                    .col(text("hash").primary_key())
                    .col(text_null("narrows"))
                    .col(text("text"))
                    .col(timestamp_with_time_zone("kept_at"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("policy_words")
                    .col(text("hash"))
                    .col(text("language"))
                    .col(timestamp_with_time_zone("said_from"))
                    .col(text("words"))
                    .primary_key(Index::create().col("hash").col("language").col("said_from"))
                    .take(),
            )
            .await?;
        for column in ["restores", "takes_back"] {
            schema
                .alter_table(
                    Table::alter()
                        .table("programme_version")
                        .add_column(integer_null(column))
                        .take(),
                )
                .await?;
        }
        Ok(())
    }
}
