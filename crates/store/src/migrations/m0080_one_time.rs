//! Until when a one-time password opens an account.

use sea_orm_migration::{prelude::*, schema::timestamp_with_time_zone_null};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        // Those that were given before have no end.
        schema
            .alter_table(
                Table::alter()
                    .table("staff")
                    .add_column(timestamp_with_time_zone_null("one_time_until"))
                    .take(),
            )
            .await
    }
}
