//! The limit of what is due, where it is another day than the one to act by because the office is closed.

use sea_orm_migration::{prelude::*, schema::date_null};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .alter_table(
                Table::alter()
                    .table("case_summary")
                    .add_column(date_null("due_limit_on"))
                    .take(),
            )
            .await
    }
}
