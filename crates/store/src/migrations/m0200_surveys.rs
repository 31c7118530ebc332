//! Scores of surveys without their answers, for figures; tables of weights that a deployment brought (MNE-01, MNE-02).

use sea_orm_migration::{
    prelude::*,
    schema::{boolean, date, integer, integer_null, text, timestamp_with_time_zone, uuid},
};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let mut survey = Table::create();
        survey
            .table("survey")
            .col(uuid("entry_id"))
            .col(text("method"))
            .col(uuid("case_id"))
            .col(uuid("programme_id"))
            .col(text("country"))
            .col(boolean("is_child"))
            .col(text("instrument"))
            .col(integer("instrument_version"))
            .col(text("round"))
            .col(date("asked_on"))
            .col(text("outcome"));
        for part in ["first", "second", "third", "fourth", "composite"] {
            survey.col(integer_null(part));
        }
        survey
            .col(integer("share_answered"))
            .col(boolean("is_latest"))
            .col(boolean("began"))
            .primary_key(
                Index::create()
                    .col("entry_id")
                    .col("instrument")
                    .col("method"),
            );
        schema.create_table(survey.take()).await?;
        for (name, columns) in [
            ("survey_of_case", vec!["case_id"]),
            (
                "survey_figures",
                vec!["programme_id", "instrument", "method", "outcome"],
            ),
        ] {
            let mut index = Index::create();
            index.name(name).table("survey");
            for column in columns {
                index.col(column);
            }
            schema.create_index(index.take()).await?;
        }
        schema
            .create_table(
                Table::create()
                    .table("weight_table")
                    .col(text("instrument"))
                    .col(text("method"))
                    .col(integer("instrument_version"))
                    .col(text("text"))
                    .col(text("source"))
                    .col(uuid("loaded_by"))
                    .col(timestamp_with_time_zone("loaded_at"))
                    .primary_key(
                        Index::create()
                            .col("instrument")
                            .col("method")
                            .col("instrument_version"),
                    )
                    .take(),
            )
            .await
    }
}
