//! Consent comes with the record (INT-10): before it, nothing of a person is kept.

use std::collections::BTreeMap;

use homeward_app::{Refused, record::Input, register::Beside};
use homeward_demo::{BALI, Care, GULF, Profile, steps, steps::Fields};
use homeward_domain::{
    fields::Problem,
    stage::{Stage, StageName},
};
use homeward_store::tally;
use sea_orm::{ConnectionTrait, Database, DatabaseBackend, Statement};
use serde_json::{Value, json};

use crate::ground::{Ground, grounds, once, record, seen, unmet};

/// How many rows each table has, in the records and in the keys.
pub(crate) async fn rows(g: &Ground) -> BTreeMap<String, i64> {
    g.access.flush().await;
    let mut rows = BTreeMap::new();
    for url in [&g.database.url, &g.database.keys_url] {
        let c = Database::connect(url).await.unwrap();
        let backend = c.get_database_backend();
        let tables = match backend {
            DatabaseBackend::Sqlite => "select name from sqlite_master where type = 'table'",
            _ => {
                "select cast(table_name as text) as name from information_schema.tables where table_schema = 'public'"
            }
        };
        for table in c
            .query_all_raw(Statement::from_string(backend, tables))
            .await
            .unwrap()
        {
            let name: String = table.try_get("", "name").unwrap();
            let count = format!("select count(*) as n from \"{name}\"");
            let n = c
                .query_one_raw(Statement::from_string(backend, count))
                .await
                .unwrap()
                .unwrap();
            *rows.entry(name).or_default() += n.try_get::<i64>("", "n").unwrap();
        }
        c.close().await.unwrap();
    }
    rows
}

pub(crate) fn person() -> Fields {
    steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", "VN")
}

async fn register(g: &Ground, fields: Fields) -> Result<homeward_app::record::Recorded, Refused> {
    g.app
        .register(
            &g.world.manila.counsellor,
            BALI,
            steps::input(fields),
            Beside::default(),
        )
        .await
}

/// The field and problem of the only error.
pub(crate) fn invalid(refused: &Refused) -> (&str, Problem) {
    match refused {
        Refused::Invalid(errors) => (errors[0].field.as_str(), errors[0].problem),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn without_consent_nothing_of_the_person_is_kept() {
    for g in grounds().await {
        for (why, answers) in [
            ("said no", json!({ "consent_to_keep": "no" })),
            ("was not asked", json!({ "consent_to_keep": "not-asked" })),
            ("does not know", json!({ "consent_to_keep": "unknown" })),
            ("refused to say", json!({ "consent_to_keep": "refused" })),
        ] {
            let before = rows(&g).await;
            let refused = register(&g, steps::and(person(), answers))
                .await
                .unwrap_err();
            assert_eq!(unmet(&refused), ["sg.int-10-consent"], "{}: {why}", g.name);
            let mut after = rows(&g).await;
            assert!(
                after["tally"] >= 1,
                "{}: that somebody {why} is counted",
                g.name
            );
            after.insert("tally".to_owned(), before["tally"]);
            assert_eq!(after, before, "{}: {why}", g.name);
        }
        let today = g.world.manila.counsellor.today(g.app.clock().now());
        let counted = tally::between(g.app.store().reader(), "consent-refused", today, today)
            .await
            .unwrap();
        assert_eq!(counted.iter().map(|t| t.n).sum::<i64>(), 4, "{}", g.name);

        // Told nothing, or told in a language not understood: nothing is kept, and nobody refused.
        for answers in [
            json!({ "told_purpose": "no" }),
            json!({ "consent_language": "ne" }),
        ] {
            let before = rows(&g).await;
            let refused = register(&g, steps::and(person(), answers))
                .await
                .unwrap_err();
            assert_eq!(unmet(&refused), ["sg.int-10-consent"], "{}", g.name);
            assert_eq!(rows(&g).await, before, "{}", g.name);
        }
        let interpreted = json!({ "consent_language": "ne", "consent_interpreter": "Maya Gurung" });
        register(&g, steps::and(person(), interpreted))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn whatever_else_is_wrong_nothing_is_kept_either() {
    for g in grounds().await {
        let before = rows(&g).await;
        for (why, fields, field, problem) in [
            (
                "a country the programme does not serve",
                json!({ "country_of_return": "FR" }),
                "country_of_return",
                Problem::OutsideProgramme,
            ),
            (
                "no country at all",
                json!({ "country_of_return": "XX" }),
                "country_of_return",
                Problem::NoCountry,
            ),
            ("no name", json!({ "name": " " }), "name", Problem::Missing),
            (
                "no language",
                json!({ "languages": [] , "consent_interpreter": "Maya" }),
                "languages",
                Problem::Missing,
            ),
            (
                "born tomorrow",
                json!({ "born": "2027-01-01" }),
                "born",
                Problem::InFuture,
            ),
            (
                "a field nobody asked",
                json!({ "religion": "…" }),
                "religion",
                Problem::Unknown,
            ),
            (
                "a name that reads backwards",
                json!({ "name": "Ab\u{202E}cd" }),
                "name",
                Problem::HiddenSigns,
            ),
        ] {
            let refused = register(&g, steps::and(person(), fields))
                .await
                .unwrap_err();
            assert_eq!(invalid(&refused), (field, problem), "{}: {why}", g.name);
        }
        for (why, by, programme) in [
            ("a travel officer", "travel", BALI),
            ("a doctor", "doctor", BALI),
            ("an administrator", "admin", BALI),
            ("somebody of an authority", "immigration", BALI),
        ] {
            let refused = g
                .app
                .register(
                    g.world.actor(by),
                    programme,
                    steps::input(person()),
                    Beside::default(),
                )
                .await
                .unwrap_err();
            assert!(
                matches!(refused, Refused::NotPermitted),
                "{}: {why}: {refused:?}",
                g.name
            );
        }
        let refused = g
            .app
            .register(
                &g.world.manila.counsellor,
                "none-such",
                steps::input(person()),
                Beside::default(),
            )
            .await
            .unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("programme", Problem::NotFound),
            "{}",
            g.name
        );
        let rehearsed = Input {
            rehearse: true,
            ..steps::input(person())
        };
        g.app
            .register(
                &g.world.manila.counsellor,
                BALI,
                rehearsed,
                Beside::default(),
            )
            .await
            .unwrap();
        assert_eq!(rows(&g).await, before, "{}", g.name);
    }
}

#[tokio::test]
async fn whoever_may_be_under_eighteen_is_treated_as_a_child_from_the_first_day() {
    for g in grounds().await {
        // The clock stands at 9 March 2026.
        for (why, details, child) in [
            ("eighteen tomorrow", json!({ "born": "2008-03-10" }), true),
            ("eighteen today", json!({ "born": "2008-03-09" }), false),
            ("eighteen yesterday", json!({ "born": "2008-03-08" }), false),
            ("born some time in 2008", json!({ "born": "2008" }), true),
            (
                "says so, whatever the paper says",
                json!({ "says_under_18": "yes" }),
                true,
            ),
            (
                "of unknown age, not asked",
                json!({ "born": null, "says_under_18": "not-asked" }),
                true,
            ),
            (
                "of unknown age, says no",
                json!({ "born": null, "says_under_18": "no" }),
                false,
            ),
        ] {
            let number = register(&g, steps::and(person(), details))
                .await
                .unwrap()
                .number;
            let view = seen(&g.app, &g.world.manila.travel, &number).await;
            assert_eq!(
                (view.is_child, g.whole(&number).await.summary.is_child),
                (child, child),
                "{}: {why}",
                g.name
            );
        }
        let mut alone = g.walk(Profile::unaccompanied_child());
        assert!(matches!(alone.profile.care, Care::Unaccompanied { .. }));
        alone.counsel().await.unwrap();
        let refused = alone
            .act(
                &g.world.manila.counsellor,
                "declare",
                steps::declared(alone.today(), "vi", "VN"),
            )
            .await
            .unwrap_err();
        assert!(
            refused.unmet().iter().any(|id| id == "sg.vul-06-guardian"),
            "{}: {refused}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_programme_that_is_closed_registers_people_and_finds_nobody_eligible() {
    for g in grounds().await {
        let manager = &g.world.programme_manager;
        let held = g
            .app
            .programmes(manager)
            .await
            .unwrap()
            .into_iter()
            .find(|p| p.held.key == GULF)
            .unwrap()
            .held;
        let mut form = held.form.clone();
        let today = manager.today(g.app.clock().now());
        form.closes_on = Some(today - chrono::Days::new(1));
        let edit = homeward_app::admin::Edit::of(&homeward_app::admin::Held { form, ..held });
        g.app.save_programme(manager, &edit).await.unwrap();

        let person = steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", "LK");
        let by = &g.world.manila.counsellor;
        let registered = g
            .app
            .register(by, GULF, steps::input(person), Beside::default())
            .await
            .unwrap();
        let refused = record(
            &g.app,
            &g.world.manila.manager,
            &registered.number,
            "decide-eligibility",
            steps::eligible("vi"),
        )
        .await
        .unwrap_err();
        assert_eq!(unmet(&refused), ["sg.int-03-open"], "{}", g.name);
        record(
            &g.app,
            &g.world.manila.manager,
            &registered.number,
            "decide-eligibility",
            steps::not_eligible("vi", "The programme has ended."),
        )
        .await
        .unwrap();
        assert_eq!(
            g.whole(&registered.number).await.case.stage().name(),
            StageName::Exited
        );
    }
}

fn arrived(kind: &str) -> Fields {
    let at = "2026-03-08T18:00:00".parse().unwrap();
    steps::and(
        steps::arrived_on_own(at, chrono_tz::Asia::Ho_Chi_Minh, "A neighbour"),
        json!({ "arrival": kind }),
    )
}

#[tokio::test]
async fn whoever_arrived_without_a_case_is_registered_where_they_are_and_helped() {
    for g in grounds().await {
        let officer = &g.world.hanoi.officer;
        for kind in ["on-own", "removed"] {
            let recorded = g
                .app
                .register(
                    officer,
                    BALI,
                    steps::input(person()),
                    Beside::arrived(arrived(kind)),
                )
                .await
                .unwrap();
            assert_eq!(recorded.version, Some(2));
            let whole = g.whole(&recorded.number).await;
            assert_eq!(
                whole.codes(),
                ["register", "record-arrival"],
                "{}: {kind}",
                g.name
            );
            assert!(
                matches!(whole.case.stage(), Stage::Arrived { .. }),
                "{}: {kind}",
                g.name
            );
            assert_eq!(
                whole.summary.receiving_office_id,
                Some(officer.office.id),
                "{}: {kind}",
                g.name
            );
            let today = officer.today(g.app.clock().now());
            record(
                &g.app,
                officer,
                &recorded.number,
                "first-contact",
                steps::first_contact(today),
            )
            .await
            .unwrap();
            assert_eq!(
                seen(&g.app, officer, &recorded.number).await.stage,
                StageName::Reintegrating,
                "{}: {kind}",
                g.name
            );
        }
        let before = rows(&g).await;
        let mut wrong = arrived("on-own");
        wrong.insert("arrival".to_owned(), Value::from("by-ship"));
        g.app
            .register(
                officer,
                BALI,
                steps::input(person()),
                Beside::arrived(wrong),
            )
            .await
            .unwrap_err();
        assert_eq!(rows(&g).await, before, "{}", g.name);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_registration_sent_twice_makes_one_case() {
    for g in grounds().await {
        let send = || {
            let (app, by) = (g.app.clone(), g.world.manila.counsellor.clone());
            tokio::spawn(async move {
                app.register(&by, BALI, once(person(), "k-1"), Beside::default())
                    .await
            })
        };
        let (first, second) = (send(), send());
        let answers = [
            first.await.unwrap().unwrap(),
            second.await.unwrap().unwrap(),
        ];
        assert_eq!(answers[0].number, answers[1].number, "{}", g.name);
        assert_eq!(
            answers.iter().filter(|a| a.repeated).count(),
            1,
            "{}",
            g.name
        );
        assert_eq!(rows(&g).await["case_summary"], 1, "{}", g.name);

        let by = &g.world.manila.counsellor;
        for (what, fields, came) in [
            (
                "another name",
                steps::and(person(), json!({ "name": "Trịnh Minh" })),
                Beside::default(),
            ),
            ("an arrival", person(), Beside::arrived(arrived("on-own"))),
        ] {
            let refused = g.app.register(by, BALI, once(fields, "k-1"), came).await;
            assert!(
                matches!(refused, Err(Refused::KeyReused)),
                "{}: {what}: {refused:?}",
                g.name
            );
        }
        assert_eq!(rows(&g).await["case_summary"], 1, "{}", g.name);
    }
}

#[tokio::test]
async fn details_that_change_stay_within_the_programme() {
    for g in grounds().await {
        let number = register(&g, person()).await.unwrap().number;
        let details = |country: &str| {
            let mut fields = steps::and(person(), json!({ "country_of_return": country }));
            for name in [
                "told_purpose",
                "consent_to_keep",
                "consent_to_share",
                "consent_language",
                "heard_by",
            ] {
                fields.remove(name);
            }
            fields
        };
        let by = &g.world.manila.counsellor;
        let refused = record(&g.app, by, &number, "amend", details("FR"))
            .await
            .unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("country_of_return", Problem::OutsideProgramme),
            "{}",
            g.name
        );
        let corrected = steps::corrected(
            1,
            "Goes elsewhere.",
            steps::and(person(), json!({ "country_of_return": "FR" })),
        );
        let refused = record(&g.app, by, &number, "correct", corrected)
            .await
            .unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("country_of_return", Problem::OutsideProgramme),
            "{}",
            g.name
        );
        record(&g.app, by, &number, "amend", details("LK"))
            .await
            .unwrap();
    }
}
