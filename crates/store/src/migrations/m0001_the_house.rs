//! The data, as it was first.
//!
//! Instants are UTC in microseconds; JSON and text are text; money would be integers. Text that lists sort or search by
//! is compared by code point on both databases (`code_text`). Nothing refers to a case by foreign key: a case is its
//! journal, and summaries come and go.
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
        let db = schema.get_database_backend();
        let instant = timestamp_with_time_zone::<&str>;
        let instant_null = timestamp_with_time_zone_null::<&str>;
        let collation = match db {
            sea_orm::DatabaseBackend::Postgres => "COLLATE \"C\"",
            _ => "COLLATE BINARY",
        };
        let code_text = |name: &'static str| text(name).extra(collation).to_owned();
        let table = |name: &'static str, columns: Vec<ColumnDef>, keys: &[&'static str]| {
            let mut table = Table::create().table(name).to_owned();
            for mut column in columns {
                table.col(&mut column);
            }
            let mut primary = Index::create();
            for key in keys {
                primary.col(*key);
            }
            table.primary_key(&mut primary);
            table
        };
        let index = |table: &'static str, columns: &[&'static str]| {
            let mut index = Index::create()
                .name(format!("{table}_{}", columns.join("_")))
                .table(table)
                .to_owned();
            for column in columns {
                index.col(*column);
            }
            index
        };
        let belongs = |from: (&'static str, &'static str), to: (&'static str, &'static str)| {
            ForeignKey::create()
                .from(from.0, from.1)
                .to(to.0, to.1)
                .to_owned()
        };

        // ---------------------------------------------------------------- the journal
        let mut journal = table(
            "journal",
            vec![
                uuid("id"),
                uuid("chain"),
                integer("seq"),
                text("action"),
                text("actor_kind"),
                uuid_null("actor"),
                instant("recorded_at"),
                uuid_null("corrects"),
                blob("sealed"),
                blob("prev"),
                blob("mac"),
            ],
            &["id"],
        );
        schema.create_table(journal.take()).await?;
        schema
            .create_index(index("journal", &["chain", "seq"]).unique().take())
            .await?;
        schema
            .create_index(index("journal", &["recorded_at"]).take())
            .await?;
        schema
            .create_table(table(
                "journal_head",
                vec![uuid("chain"), integer("seq"), blob("mac"), blob("head_mac")],
                &["chain"],
            ))
            .await?;

        // ---------------------------------------------------------------- organisations, offices, staff
        schema
            .create_table(table(
                "organisation",
                vec![
                    uuid("id"),
                    code_text("name"),
                    text("kind"),
                    text_null("country"),
                    integer("version"),
                ],
                &["id"],
            ))
            .await?;
        schema
            .create_table(
                table(
                    "office",
                    vec![
                        uuid("id"),
                        uuid("organisation_id"),
                        code_text("code").unique_key().take(),
                        text("name"),
                        text("country"),
                        text("time_zone"),
                        text("weekend"),
                        text("contact"),
                        integer("version"),
                    ],
                    &["id"],
                )
                .foreign_key(&mut belongs(
                    ("office", "organisation_id"),
                    ("organisation", "id"),
                ))
                .take(),
            )
            .await?;
        schema
            .create_table(
                table(
                    "holiday",
                    vec![uuid("office_id"), date("day"), text("name")],
                    &["office_id", "day"],
                )
                .foreign_key(&mut belongs(("holiday", "office_id"), ("office", "id")))
                .take(),
            )
            .await?;
        schema
            .create_table(
                table(
                    "staff",
                    vec![
                        uuid("id"),
                        code_text("login").unique_key().take(),
                        code_text("name"),
                        uuid("organisation_id"),
                        uuid("office_id"),
                        text("password_hash"),
                        boolean("active"),
                        boolean("administrator"),
                        boolean("must_change_password"),
                        text("language"),
                        date_null("absent_until"),
                        uuid_null("deputy"),
                        integer("version"),
                    ],
                    &["id"],
                )
                .foreign_key(&mut belongs(
                    ("staff", "organisation_id"),
                    ("organisation", "id"),
                ))
                .foreign_key(&mut belongs(("staff", "office_id"), ("office", "id")))
                .take(),
            )
            .await?;
        schema
            .create_table(
                table(
                    "role_grant",
                    vec![
                        uuid("staff_id"),
                        integer("place"),
                        text("role"),
                        uuid_null("programme_id"),
                        uuid_null("office_id"),
                    ],
                    &["staff_id", "place"],
                )
                .foreign_key(&mut belongs(("role_grant", "staff_id"), ("staff", "id")))
                .take(),
            )
            .await?;
        schema
            .create_table(
                table(
                    "session",
                    vec![
                        blob("token_hash"),
                        uuid("staff_id"),
                        instant("created_at"),
                        instant("last_seen_at"),
                        instant("expires_at"),
                        text("csrf"),
                    ],
                    &["token_hash"],
                )
                .foreign_key(&mut belongs(("session", "staff_id"), ("staff", "id")))
                .take(),
            )
            .await?;
        schema
            .create_index(index("session", &["staff_id"]).take())
            .await?;
        schema
            .create_table(
                table(
                    "api_token",
                    vec![
                        uuid("id"),
                        uuid("staff_id"),
                        text("name"),
                        blob("secret_hash").unique_key().take(),
                        text("scopes"),
                        instant("created_at"),
                        instant("expires_at"),
                        instant_null("revoked_at"),
                        instant_null("last_used_at"),
                    ],
                    &["id"],
                )
                .foreign_key(&mut belongs(("api_token", "staff_id"), ("staff", "id")))
                .take(),
            )
            .await?;
        schema
            .create_index(index("api_token", &["staff_id"]).take())
            .await?;
        schema
            .create_table(table(
                "throttle",
                vec![
                    blob("key_hash"),
                    integer("failures"),
                    instant_null("blocked_until"),
                    instant("failed_at"),
                ],
                &["key_hash"],
            ))
            .await?;

        // ---------------------------------------------------------------- programmes and where they may return to
        let programme = || {
            vec![
                date("in_force_from"),
                text("data"),
                text("policies"),
                uuid_null("recorded_by"),
                instant("recorded_at"),
            ]
        };
        let mut columns = vec![
            uuid("id"),
            code_text("code").unique_key().take(),
            integer("version"),
        ];
        columns.extend(programme());
        schema
            .create_table(table("programme", columns, &["id"]))
            .await?;
        let mut columns = vec![uuid("programme_id"), integer("version")];
        columns.extend(programme());
        schema
            .create_table(
                table("programme_version", columns, &["programme_id", "version"])
                    .foreign_key(&mut belongs(
                        ("programme_version", "programme_id"),
                        ("programme", "id"),
                    ))
                    .take(),
            )
            .await?;
        schema
            .create_table(table(
                "suspension",
                vec![
                    uuid("id"),
                    uuid_null("programme_id"),
                    text("country"),
                    text_null("area"),
                    text("reason"),
                    date("from_on"),
                    date("review_on"),
                    uuid("author"),
                    date_null("lifted_on"),
                    uuid_null("lifted_by"),
                    integer("version"),
                ],
                &["id"],
            ))
            .await?;
        schema
            .create_index(index("suspension", &["country"]).take())
            .await?;
        schema
            .create_table(table(
                "monitoring",
                vec![
                    uuid("id"),
                    uuid("programme_id"),
                    code_text("country"),
                    text("arrangement"),
                    date("from_on"),
                    date_null("until_on"),
                    integer("version"),
                ],
                &["id"],
            ))
            .await?;
        schema
            .create_index(index("monitoring", &["programme_id", "country"]).take())
            .await?;

        // ---------------------------------------------------------------- cases: what lists and search need
        schema
            .create_table(table(
                "case_summary",
                vec![
                    uuid("id"),
                    code_text("number").unique_key().take(),
                    uuid("person_id"),
                    uuid("programme_id"),
                    uuid("sending_office_id"),
                    uuid_null("receiving_office_id"),
                    uuid_null("assigned_to"),
                    code_text("stage"),
                    instant("stage_since"),
                    text_null("country_of_return"),
                    date_null("departure_on"),
                    date_null("due_on"),
                    boolean("on_hold"),
                    boolean("protected"),
                    boolean("protection_clear"),
                    boolean("health_clear"),
                    integer("open_case_safeguards"),
                    boolean("is_child"),
                    boolean("closed"),
                    instant("opened_at"),
                    integer("entries"),
                    date("due_sort"),
                ],
                &["id"],
            ))
            .await?;
        for columns in [
            &["person_id"][..],
            &["sending_office_id", "closed", "due_sort"],
            &["receiving_office_id", "closed", "due_sort"],
            &["assigned_to", "closed", "due_sort"],
            &["programme_id", "closed", "due_sort"],
            &["closed", "due_sort", "stage", "number"],
            &["opened_at", "number"],
            &["departure_on"],
        ] {
            schema
                .create_index(index("case_summary", columns).take())
                .await?;
        }
        schema
            .create_table(table(
                "case_search",
                vec![
                    uuid("case_id"),
                    integer("name_no"),
                    integer("word_no"),
                    uuid_null("person_id"),
                    text("name"),
                    code_text("normalised"),
                ],
                &["case_id", "name_no", "word_no"],
            ))
            .await?;
        schema
            .create_index(index("case_search", &["normalised", "case_id"]).take())
            .await?;
        schema
            .create_table(table(
                "case_group",
                vec![uuid("id"), text("kind"), instant("created_at")],
                &["id"],
            ))
            .await?;
        schema
            .create_table(
                table(
                    "case_group_member",
                    vec![
                        uuid("group_id"),
                        uuid("case_id"),
                        instant("since"),
                        instant_null("until"),
                    ],
                    &["group_id", "case_id", "since"],
                )
                .foreign_key(&mut belongs(
                    ("case_group_member", "group_id"),
                    ("case_group", "id"),
                ))
                .take(),
            )
            .await?;
        schema
            .create_index(index("case_group_member", &["case_id"]).take())
            .await?;
        schema
            .create_table(table(
                "notice",
                vec![
                    uuid("id"),
                    uuid("case_id"),
                    uuid("to_office_id"),
                    text("kind"),
                    date("sent_on"),
                    instant("at"),
                    instant_null("acknowledged_at"),
                ],
                &["id"],
            ))
            .await?;
        schema
            .create_index(index("notice", &["case_id"]).take())
            .await?;
        schema
            .create_index(index("notice", &["to_office_id", "acknowledged_at"]).take())
            .await?;
        schema
            .create_table(table(
                "tally",
                vec![
                    uuid("office_id"),
                    date("day"),
                    code_text("kind"),
                    big_integer("n"),
                ],
                &["office_id", "day", "kind"],
            ))
            .await?;

        // ---------------------------------------------------------------- who read what
        schema
            .create_table(table(
                "access_log",
                vec![
                    uuid("id"),
                    instant("at"),
                    uuid("staff_id"),
                    uuid_null("case_id"),
                    text("kind"),
                    text("what"),
                    boolean("confidential"),
                ],
                &["id"],
            ))
            .await?;
        schema
            .create_index(index("access_log", &["staff_id", "at"]).take())
            .await?;
        schema
            .create_index(index("access_log", &["case_id", "at"]).take())
            .await?;
        schema
            .create_index(index("access_log", &["at"]).take())
            .await?;

        // ---------------------------------------------------------------- work to be done, requests done once
        schema
            .create_table(table(
                "job",
                vec![
                    uuid("id"),
                    text("kind"),
                    text("payload"),
                    instant("run_at"),
                    integer("attempts"),
                    instant_null("locked_until"),
                    instant_null("done_at"),
                    instant_null("failed_at"),
                    text_null("last_error"),
                ],
                &["id"],
            ))
            .await?;
        schema
            .create_index(index("job", &["done_at", "failed_at", "run_at"]).take())
            .await?;
        schema
            .create_table(table(
                "idempotency",
                vec![
                    uuid("staff_id"),
                    code_text("key"),
                    blob("request_hash"),
                    integer_null("status"),
                    text_null("location"),
                    text_null("body"),
                    instant("created_at"),
                ],
                &["staff_id", "key"],
            ))
            .await
    }
}
