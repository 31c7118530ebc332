//! Alerts to staff by role.

use sea_orm_migration::{
    prelude::*,
    schema::{
        text, text_uniq, timestamp_with_time_zone, timestamp_with_time_zone_null, uuid, uuid_null,
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
                    .table("alert")
                    .col(uuid("id").primary_key())
                    .col(text_uniq("key"))
                    .col(timestamp_with_time_zone("at"))
                    .col(text("kind"))
                    .col(uuid_null("case_id"))
                    .col(text("to_role"))
                    .col(uuid_null("by_staff"))
                    .col(text_uniq("once"))
                    .col(timestamp_with_time_zone_null("seen_at"))
                    .col(uuid_null("seen_by"))
                    .col(timestamp_with_time_zone_null("acknowledged_at"))
                    .col(uuid_null("acknowledged_by"))
                    .take(),
            )
            .await?;
        let index = |columns: &[&'static str]| {
            let mut index = Index::create();
            index
                .name(format!("alert_by_{}", columns.join("_")))
                .table("alert");
            for column in columns {
                index.col(*column);
            }
            index.take()
        };
        schema
            .create_index(index(&["to_role", "acknowledged_at", "id"]))
            .await?;
        schema.create_index(index(&["case_id"])).await
    }
}
