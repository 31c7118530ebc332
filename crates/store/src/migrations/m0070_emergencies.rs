//! Cases opened in an emergency, and who saw which case when.

use sea_orm_migration::{
    prelude::*,
    schema::{
        blob, boolean, integer, text_uniq, timestamp_with_time_zone, timestamp_with_time_zone_null,
        uuid, uuid_null,
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
                    .table("emergency")
                    .col(uuid("id").primary_key())
                    .col(text_uniq("key"))
                    .col(uuid("staff_id"))
                    .col(uuid("case_id"))
                    .col(timestamp_with_time_zone("at"))
                    .col(timestamp_with_time_zone("until"))
                    .col(blob("reason"))
                    .col(timestamp_with_time_zone_null("ended_at"))
                    .col(uuid_null("ended_by"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("case_seen")
                    .col(uuid("staff_id"))
                    .col(uuid("case_id"))
                    .col(timestamp_with_time_zone("slot"))
                    .primary_key(Index::create().col("staff_id").col("slot").col("case_id"))
                    .take(),
            )
            .await?;
        let index = |name: &'static str, table: &'static str, columns: &[&'static str]| {
            let mut index = Index::create();
            index.name(name).table(table);
            for column in columns {
                index.col(*column);
            }
            index.take()
        };
        for (name, table, columns) in [
            ("emergency_of_staff", "emergency", ["staff_id", "until"]),
            ("emergency_of_case", "emergency", ["case_id", "at"]),
            ("case_seen_of_case", "case_seen", ["case_id", "slot"]),
        ] {
            schema.create_index(index(name, table, &columns)).await?;
        }
        // SQLite adds one column at a time. What was read before has no hour that is known.
        for column in [
            boolean("protected").default(false).take(),
            boolean("day_off").default(false).take(),
            integer("local_hour").default(-1).take(),
        ] {
            let mut table = Table::alter();
            table.table("access_log").add_column(column);
            schema.alter_table(table.take()).await?;
        }
        Ok(())
    }
}
