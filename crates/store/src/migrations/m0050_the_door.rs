//! Second factors, passkeys, other houses that vouch for somebody, and what happened to an account.
#![allow(
    clippy::wildcard_imports,
    reason = "a migration is written in the words of its schema module"
)]

use sea_orm_migration::{prelude::*, schema::*};

#[derive(DeriveMigrationName)]
pub(crate) struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, schema: &SchemaManager) -> Result<(), DbErr> {
        let instant = timestamp_with_time_zone::<&str>;
        let instant_null = timestamp_with_time_zone_null::<&str>;
        let of_staff = |table: &'static str| {
            ForeignKey::create()
                .from(table, "staff_id")
                .to("staff", "id")
                .to_owned()
        };
        let add = |table: &'static str, mut column: ColumnDef| {
            Table::alter()
                .table(table)
                .add_column(&mut column)
                .to_owned()
        };

        // Whoever is signed in has shown a password and nothing else.
        for column in [
            text("browser").default("").take(),
            text("way").default("password").take(),
            boolean("second_factor").default(false).take(),
        ] {
            schema.alter_table(add("session", column)).await?;
        }
        schema
            .alter_table(add(
                "api_token",
                boolean("second_factor").default(false).take(),
            ))
            .await?;

        schema
            .create_table(
                Table::create()
                    .table("totp")
                    .col(uuid("staff_id").primary_key())
                    .col(blob("sealed"))
                    .col(instant("created_at"))
                    .col(instant_null("confirmed_at"))
                    .col(big_integer("last_step"))
                    .foreign_key(&mut of_staff("totp"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("recovery_code")
                    .col(uuid("staff_id"))
                    .col(integer("place"))
                    .col(blob("code_hash"))
                    .col(instant_null("used_at"))
                    .primary_key(Index::create().col("staff_id").col("place"))
                    .foreign_key(&mut of_staff("recovery_code"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("passkey")
                    .col(uuid("id").primary_key())
                    .col(uuid("staff_id"))
                    .col(blob("credential_id").unique_key())
                    .col(text("name"))
                    .col(text("credential"))
                    .col(instant("created_at"))
                    .col(instant_null("last_used_at"))
                    .foreign_key(&mut of_staff("passkey"))
                    .take(),
            )
            .await?;
        schema
            .create_index(
                Index::create()
                    .name("passkey_staff_id")
                    .table("passkey")
                    .col("staff_id")
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("vouched")
                    .col(text("issuer"))
                    .col(text("subject"))
                    .col(uuid("staff_id"))
                    .col(instant("created_at"))
                    .col(instant_null("last_used_at"))
                    .primary_key(Index::create().col("issuer").col("subject"))
                    .foreign_key(&mut of_staff("vouched"))
                    .take(),
            )
            .await?;
        schema
            .create_index(
                Index::create()
                    .name("vouched_staff_id")
                    .table("vouched")
                    .col("staff_id")
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("ceremony")
                    .col(blob("key_hash").primary_key())
                    .col(text("kind"))
                    .col(blob("sealed"))
                    .col(instant("expires_at"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("house_rule")
                    .col(text("name").primary_key())
                    .col(text("rule"))
                    .col(integer("version"))
                    .take(),
            )
            .await?;
        schema
            .create_table(
                Table::create()
                    .table("account_event")
                    .col(uuid("id").primary_key())
                    .col(uuid("staff_id"))
                    .col(instant("at"))
                    .col(text("code"))
                    .col(instant_null("seen_at"))
                    .foreign_key(&mut of_staff("account_event"))
                    .take(),
            )
            .await?;
        schema
            .create_index(
                Index::create()
                    .name("account_event_staff_id_at")
                    .table("account_event")
                    .col("staff_id")
                    .col("at")
                    .take(),
            )
            .await
    }
}
