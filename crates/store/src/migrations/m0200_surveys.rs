//! Scores of surveys without their answers, for figures; tables of weights that a deployment brought (MNE-01, MNE-02).

use sea_orm_migration::{
    prelude::*,
    schema::{
        big_integer, boolean, date, integer, integer_null, text, timestamp_with_time_zone, uuid,
    },
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
            .col(text("category"))
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
            .col(boolean("is_repeated"))
            .primary_key(
                Index::create()
                    .col("entry_id")
                    .col("instrument")
                    .col("method"),
            );
        schema.create_table(survey.take()).await?;
        schema
            .create_index(
                Index::create()
                    .name("survey_of_case")
                    .table("survey")
                    .col("case_id")
                    .take(),
            )
            .await?;
        let mut sums = Table::create();
        sums.table("survey_sum").col(uuid("programme_id"));
        let alike = [
            "instrument",
            "method",
            "outcome",
            "round",
            "country",
            "category",
            "month",
        ];
        for column in alike {
            sums.col(text(column));
        }
        let marks = ["is_child", "is_latest", "began", "is_repeated"];
        for column in marks {
            sums.col(boolean(column));
        }
        sums.col(big_integer("rounds"));
        for part in 1..=5 {
            for sum in ["n", "s", "q"] {
                sums.col(big_integer(format!("{sum}{part}")));
            }
        }
        let mut key = Index::create();
        key.col("programme_id");
        for column in alike.into_iter().chain(marks) {
            key.col(column);
        }
        schema
            .create_table(sums.primary_key(&mut key).take())
            .await?;
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
