//! What the codes on a scan of a signed paper say (docs/decisions/0018).

use sea_orm_migration::{prelude::*, schema::text_null};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .alter_table(
                Table::alter()
                    .table("file")
                    .add_column(text_null("codes"))
                    .take(),
            )
            .await
    }
}
