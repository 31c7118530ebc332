//! What States have agreed to on papers and nationality.

use sea_orm_migration::{
    prelude::*,
    schema::{date, date_null, integer, integer_null, text, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("state_agreement")
                    .col(uuid("id").primary_key())
                    .col(text("country"))
                    .col(text("title"))
                    .col(integer_null("document_days"))
                    .col(integer_null("verification_days"))
                    .col(text("evidence"))
                    .col(date("from_on"))
                    .col(date_null("until_on"))
                    .col(integer("version"))
                    .take(),
            )
            .await
    }
}
