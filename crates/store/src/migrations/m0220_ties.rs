//! Who is around people at home, by role, for figures; added up by country (COM-03).

use sea_orm_migration::{
    prelude::*,
    schema::{big_integer, boolean, text, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        schema
            .create_table(
                Table::create()
                    .table("tie")
                    .col(uuid("case_id"))
                    .col(text("role"))
                    .col(uuid("programme_id"))
                    .col(text("country"))
                    .col(text("ring"))
                    .col(boolean("helps"))
                    .col(boolean("hinders"))
                    .primary_key(Index::create().col("case_id").col("role"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("tie_sum")
                    .col(uuid("programme_id"))
                    .col(text("country"))
                    .col(text("role"))
                    .col(text("ring"))
                    .col(boolean("helps"))
                    .col(boolean("hinders"))
                    .col(big_integer("people"))
                    .primary_key(
                        Index::create()
                            .col("programme_id")
                            .col("country")
                            .col("role")
                            .col("ring")
                            .col("helps")
                            .col("hinders"),
                    )
                    .take(),
            )
            .await
    }
}
