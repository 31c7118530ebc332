//! Groups announced before their cases are there.

use sea_orm_migration::{
    prelude::*,
    schema::{date, integer, text, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let at = |column: &'static str| {
            ForeignKey::create()
                .from("group_notice", column)
                .to("office", "id")
                .to_owned()
        };
        schema
            .create_table(
                Table::create()
                    .table("group_notice")
                    .col(uuid("id").primary_key())
                    .col(uuid("sending_office_id"))
                    .col(uuid("receiving_office_id"))
                    .col(integer("headcount"))
                    .col(integer("children"))
                    .col(text("needs"))
                    .col(text("languages"))
                    .col(date("from_on"))
                    .col(date("until_on"))
                    .col(text("matched"))
                    .col(integer("version"))
                    .foreign_key(&mut at("sending_office_id"))
                    .foreign_key(&mut at("receiving_office_id"))
                    .take(),
            )
            .await?;
        schema
            .create_index(
                Index::create()
                    .name("group_notice_coming")
                    .table("group_notice")
                    .col("receiving_office_id")
                    .col("from_on")
                    .take(),
            )
            .await
    }
}
