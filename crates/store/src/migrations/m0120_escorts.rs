//! The register of escorts (MOV-03).

use sea_orm_migration::{
    prelude::*,
    schema::{date, date_null, integer, text, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("escort")
                    .col(uuid("id").primary_key())
                    .col(uuid("organisation_id"))
                    .col(text("name"))
                    .col(text("roles"))
                    .col(text("languages"))
                    .col(text("gender"))
                    .col(text("skills"))
                    .col(text("contact"))
                    .col(date("from_on"))
                    .col(date_null("until_on"))
                    .col(integer("version"))
                    .foreign_key(
                        ForeignKey::create()
                            .from("escort", "organisation_id")
                            .to("organisation", "id"),
                    )
                    .take(),
            )
            .await
    }
}
