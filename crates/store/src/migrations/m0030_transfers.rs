//! Agreements, the transfer register, and until when a receiving office sees a case (INT-10, DAT-02).

use sea_orm_migration::{
    prelude::*,
    schema::{
        boolean, date, date_null, integer, text, text_null, timestamp_with_time_zone,
        timestamp_with_time_zone_null, uuid, uuid_null,
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
                    .table("agreement")
                    .col(uuid("id").primary_key())
                    .col(uuid("organisation_id"))
                    .col(text("title"))
                    .col(text("parties"))
                    .col(text("purposes"))
                    .col(text("data"))
                    .col(boolean("asks_parties"))
                    .col(date("from_on"))
                    .col(date_null("until_on"))
                    .col(integer("version"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("agreement", "organisation_id")
                            .to("organisation", "id"),
                    )
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("transfer")
                    .col(uuid("entry_id").primary_key())
                    .col(uuid("programme_id"))
                    .col(timestamp_with_time_zone("at"))
                    .col(date("on_day"))
                    .col(uuid_null("by"))
                    .col(text("purpose"))
                    .col(text("recipient_kind"))
                    .col(uuid_null("organisation_id"))
                    .col(integer("kinds"))
                    .col(text("ground"))
                    .col(text_null("agreement"))
                    .col(text("means"))
                    .col(boolean("struck"))
                    .take(),
            )
            .await?;
        schema
            .create_index(
                Index::create()
                    .name("transfer_at_entry_id")
                    .table("transfer")
                    .col("at")
                    .col("entry_id")
                    .take(),
            )
            .await?;
        schema
            .alter_table(
                Table::alter()
                    .table("case_summary")
                    .add_column(timestamp_with_time_zone_null("receiving_until"))
                    .take(),
            )
            .await
    }
}
