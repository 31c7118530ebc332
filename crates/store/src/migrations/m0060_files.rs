//! Files of a case: what was sent, by whom, and whether it is on record. Their content lies sealed elsewhere. A row outlives
//! its case until what it names is taken away.

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("file")
                    .col(uuid("id").primary_key())
                    .col(uuid("case_id"))
                    .col(uuid("sent_by"))
                    .col(timestamp_with_time_zone("sent_at"))
                    .col(big_integer("bytes"))
                    .col(timestamp_with_time_zone_null("recorded_at"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("file", "sent_by")
                            .to("staff", "id"),
                    )
                    .take(),
            )
            .await?;
        schema
            .create_index(
                Index::create()
                    .name("file_case")
                    .table("file")
                    .col("case_id")
                    .take(),
            )
            .await
    }
}
