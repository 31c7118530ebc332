//! What organisations are there for, and whom to turn to (PRG-03).

use sea_orm_migration::{
    prelude::*,
    schema::{integer, text, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let belongs = |table: &'static str| {
            ForeignKey::create()
                .from(table, "organisation_id")
                .to("organisation", "id")
                .to_owned()
        };
        schema
            .create_table(
                Table::create()
                    .table("organisation_profile")
                    .col(uuid("organisation_id").primary_key())
                    .col(text("mandate"))
                    .col(text("works_in"))
                    .col(text("area"))
                    .col(text("services"))
                    .foreign_key(&mut belongs("organisation_profile"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("focal_point")
                    .col(uuid("organisation_id"))
                    .col(integer("place"))
                    .col(text("name"))
                    .col(text("duty"))
                    .col(text("contact"))
                    .primary_key(Index::create().col("organisation_id").col("place"))
                    .foreign_key(&mut belongs("focal_point"))
                    .take(),
            )
            .await
    }
}
