//! Reminders that members of staff asked for, and what is due on their desks.

use sea_orm_migration::{
    prelude::*,
    schema::{
        binary_null, boolean, date, integer, text, text_null, timestamp_with_time_zone_null, uuid,
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
                    .table("reminder")
                    .col(uuid("staff_id").primary_key())
                    .col(text_null("mail"))
                    .col(boolean("digest"))
                    .col(binary_null("calendar_hash").unique_key())
                    .col(timestamp_with_time_zone_null("calendar_made_at"))
                    .col(timestamp_with_time_zone_null("reckoned_at"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("desk_due")
                    .col(uuid("staff_id"))
                    .col(integer("place"))
                    .col(text("what"))
                    .col(date("act_by"))
                    .col(boolean("escalated"))
                    .col(integer("n"))
                    .primary_key(Index::create().col("staff_id").col("place"))
                    .take(),
            )
            .await
    }
}
