//! Surveys of people who are not named: neighbours, and what was asked in confidence (MNE-08, MNE-11).

use sea_orm_migration::{
    prelude::*,
    schema::{date, integer, text, timestamp_with_time_zone, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("survey_sheet")
                    .col(uuid("id").primary_key())
                    .col(uuid("programme_id"))
                    .col(text("instrument"))
                    .col(integer("instrument_version"))
                    .col(text("reference"))
                    .col(text("country"))
                    .col(date("asked_on"))
                    .col(text("asked_how"))
                    .col(text("language"))
                    .col(text("answers"))
                    .col(uuid("loaded_by"))
                    .col(timestamp_with_time_zone("loaded_at"))
                    .take(),
            )
            .await?;
        schema
            .create_index(
                Index::create()
                    .name("survey_sheet_once")
                    .table("survey_sheet")
                    .col("programme_id")
                    .col("instrument")
                    .col("reference")
                    .unique()
                    .take(),
            )
            .await
    }
}
