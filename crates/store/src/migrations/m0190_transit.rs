//! The office that helps where a person changes on the way (COO-01).

use sea_orm_migration::{
    prelude::*,
    schema::{timestamp_with_time_zone_null, uuid_null},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            uuid_null("transit_office_id"),
            timestamp_with_time_zone_null("transit_until"),
        ] {
            schema
                .alter_table(
                    Table::alter()
                        .table("case_summary")
                        .add_column(column)
                        .take(),
                )
                .await?;
        }
        schema
            .create_index(
                Index::create()
                    .name("case_summary_passing")
                    .table("case_summary")
                    .col("transit_office_id")
                    .col("departure_on")
                    .take(),
            )
            .await
    }
}
