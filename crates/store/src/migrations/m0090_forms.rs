//! Forms that were released for signing.

use sea_orm_migration::{
    prelude::*,
    schema::{date, date_null, integer, text, uuid, uuid_null},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("form_release")
                    .col(uuid("id").primary_key())
                    .col(text("form"))
                    .col(text("language"))
                    .col(text("form_version"))
                    .col(text("reviewer"))
                    .col(text("qualification"))
                    .col(date("from_on"))
                    .col(date_null("until_on"))
                    .col(text("end_reason"))
                    .col(uuid("released_by"))
                    .col(uuid_null("ended_by"))
                    .col(integer("version"))
                    .take(),
            )
            .await
    }
}
