//! What boards of departures and arrivals show (MOV-04).

use sea_orm_migration::{
    prelude::*,
    schema::{date_null, text_null, timestamp_with_time_zone_null},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            timestamp_with_time_zone_null("departs_at"),
            timestamp_with_time_zone_null("arrives_at"),
            date_null("arrives_on"),
            text_null("way"),
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
        for (name, columns) in [
            (
                "case_summary_leaving",
                ["sending_office_id", "departure_on"],
            ),
            ("case_summary_coming", ["receiving_office_id", "arrives_on"]),
            ("case_summary_arriving", ["arrives_on", "closed"]),
        ] {
            let [first, second] = columns;
            schema
                .create_index(
                    Index::create()
                        .name(name)
                        .table("case_summary")
                        .col(first)
                        .col(second)
                        .take(),
                )
                .await?;
        }
        Ok(())
    }
}
