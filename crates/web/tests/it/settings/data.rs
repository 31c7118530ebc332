//! Retention, legal holds and erasing in the settings; the copy of the data on the case (DAT-04, DAT-05).

use homeward_demo::{Profile, Walk, steps};
use homeward_domain::case_number::CaseNumber;

use super::{in_language, send, with};
use crate::ground::{Browser, Ground};

/// A case that has ended.
async fn ended(ground: &Ground) -> CaseNumber {
    let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
    walk.register()
        .await
        .unwrap_or_else(|stuck| panic!("{stuck}"));
    walk.record(
        &ground.world.manila.counsellor,
        "withdraw",
        steps::withdrawn(),
    )
    .await
    .unwrap_or_else(|stuck| panic!("{stuck}"));
    walk.number().clone()
}

fn values(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs
        .iter()
        .map(|(n, v)| ((*n).to_owned(), (*v).to_owned()))
        .collect()
}

/// The address of the first thing that a list leads to.
async fn first(browser: &Browser<'_>, list: &str, begins: &str) -> String {
    let page = browser.get(list).await;
    let marker = format!("href=\"{begins}");
    let (_, rest) = page
        .text
        .split_once(&marker)
        .unwrap_or_else(|| panic!("{list} leads to no {begins}"));
    format!("{begins}{}", rest.split('"').next().unwrap())
}

#[tokio::test]
async fn a_case_is_erased_through_the_pages_by_two_people_and_certified() {
    for ground in Ground::both().await {
        let number = ended(&ground).await;
        let officer = ground.browse("dataprotection").await;
        let rule = values(&[
            ("retention_purpose", "case"),
            ("for_programme", ""),
            ("period_length", "30"),
            ("period_unit", "days"),
            ("period_source", "own"),
            ("holds_from", "2026-01-01"),
            ("holds_until", ""),
        ]);
        let saved = send(&officer, "/settings/new/retention", &rule).await;
        assert_eq!(saved.status, 303, "{}: {}", ground.name, saved.text);
        let refused = send(
            &officer,
            "/settings/new/retention",
            &with(rule, "period_length", "0"),
        )
        .await;
        assert_eq!(refused.status, 422, "{}", ground.name);
        for (day, is_due) in [("2026-04-08", false), ("2026-04-09", true)] {
            let due = officer
                .get(&format!("/settings/due-erasures?day={day}"))
                .await;
            assert_eq!(due.status, 200, "{}", ground.name);
            assert_eq!(
                due.text.contains(number.as_str()),
                is_due,
                "{}: {day}",
                ground.name
            );
        }
        let wrong = officer.get("/settings/due-erasures?day=tomorrow").await;
        assert!(
            wrong.status == 200 && wrong.text.contains("not a day"),
            "{}",
            ground.name
        );

        let hold = values(&[
            ("held_case", number.as_str()),
            ("reason", "A claim."),
            ("authority", "A court"),
            ("hold_reference", "4/26"),
            ("review_on", "2027-01-01"),
            ("told_of_hold", "yes"),
        ]);
        let placed = send(&officer, "/settings/new/legal-hold", &hold).await;
        assert_eq!(placed.status, 303, "{}: {}", ground.name, placed.text);
        let proposal = values(&[
            ("erased_case", number.as_str()),
            ("erasure_ground", "own-wish"),
            ("reason", "Asked for it."),
        ]);
        let held = send(&officer, "/settings/new/erasure", &proposal).await;
        assert!(
            held.status == 422
                && held.text.contains("legal hold")
                && held.text.contains("Asked for it."),
            "{}: what was typed is kept, and why is said",
            ground.name
        );
        let lift = first(&officer, "/settings/legal-holds", "/settings/legal-holds/").await;
        let lifted = send(
            &officer,
            &lift,
            &values(&[("reason", "Settled."), ("seen", "1")]),
        )
        .await;
        assert_eq!(lifted.status, 303, "{}: {}", ground.name, lifted.text);
        let proposed = send(&officer, "/settings/new/erasure", &proposal).await;
        assert_eq!(proposed.status, 303, "{}: {}", ground.name, proposed.text);

        let batch = first(&officer, "/settings/erasures", "/settings/erasures/").await;
        let agree = format!("{batch}/agree");
        let withdraw = format!("{batch}/withdraw");
        let own = officer.get(&agree).await;
        assert_eq!(own.status, 403, "{}", ground.name);
        let manager = ground.browse("programme").await;
        for lang in ["en", "fr", "es", "ar"] {
            for (login, path) in [
                ("dataprotection", "/settings"),
                ("dataprotection", "/settings/retention"),
                ("dataprotection", "/settings/new/retention"),
                ("dataprotection", "/settings/legal-holds"),
                ("dataprotection", "/settings/new/legal-hold"),
                ("dataprotection", "/settings/due-erasures?day=2030-01-01"),
                ("dataprotection", "/settings/new/erasure"),
                ("dataprotection", "/settings/erasures"),
                ("dataprotection", withdraw.as_str()),
                ("dataprotection", batch.as_str()),
                ("programme", "/settings/erasures"),
                ("programme", batch.as_str()),
                ("programme", agree.as_str()),
            ] {
                let (status, text) = in_language(&ground, login, lang, path).await;
                assert_eq!(status, 200, "{} {login} {path}", ground.name);
                assert!(!text.contains('⟦'), "{lang} {path}: words are missing");
            }
            for login in ["caseworker", "lead", "admin", "immigration", "consulate"] {
                for path in [
                    "/settings/retention",
                    "/settings/legal-holds",
                    "/settings/erasures",
                    &batch,
                    &agree,
                ] {
                    let (status, _) = in_language(&ground, login, lang, path).await;
                    assert_eq!(status, 403, "{} {login} {path}", ground.name);
                }
            }
        }
        let unread = send(&manager, &agree, &[]).await;
        assert_eq!(unread.status, 422, "{}", ground.name);
        let agreed = send(&manager, &agree, &values(&[("nothing_against", "true")])).await;
        assert_eq!(agreed.status, 303, "{}: {}", ground.name, agreed.text);
        let certificate = manager.get(&batch).await;
        assert!(
            certificate.status == 200
                && certificate.text.contains("Certificate of erasure")
                && certificate.text.contains(number.as_str()),
            "{}",
            ground.name
        );
        let caseworker = ground.browse("caseworker").await;
        let gone = caseworker.get(&format!("/cases/{number}")).await;
        assert_eq!(gone.status, 404, "{}", ground.name);
    }
}

#[tokio::test]
async fn the_copy_is_printed_once_it_is_recorded_to_whom_it_goes_and_its_file_names_nobody() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to_eligible()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let number = walk.number().clone();
        let caseworker = ground.browse("caseworker").await;
        let copy = format!("/cases/{number}/copy");
        let form = format!("/cases/{number}/do/give-copy");
        let before = caseworker.get(&copy).await;
        assert_eq!(before.location.as_deref(), Some(form.as_str()));
        let shown = caseworker.get(&form).await;
        assert_eq!(shown.status, 200, "{}", ground.name);
        let given = values(&[
            ("asked_by", "person"),
            ("identity_shown", "Passport shown at the counter"),
            ("withheld", "incidents"),
            ("withheld_ground", "safety-of-another"),
        ]);
        let recorded = send(&caseworker, &form, &given).await;
        assert_eq!(recorded.status, 303, "{}: {}", ground.name, recorded.text);
        for lang in ["en", "fr", "es", "ar"] {
            let (status, text) = in_language(&ground, "caseworker", lang, &copy).await;
            assert_eq!(status, 200, "{}", ground.name);
            let missing = text.split('⟦').nth(1).unwrap_or_default();
            assert!(
                missing.is_empty(),
                "{lang}: {}",
                &missing[..missing.len().min(60)]
            );
        }
        let file = caseworker.get(&format!("{copy}.json")).await;
        let json: serde_json::Value = serde_json::from_str(&file.text).unwrap();
        assert_eq!(json["number"], number.as_str(), "{}", ground.name);
        assert!(json["entries"].as_array().unwrap().len() > 1);
        assert_eq!(json["withheld_ground"], "safety-of-another");
        for login in ["dubai", "travel", "dataprotection", "immigration", "admin"] {
            let other = ground.browse(login).await;
            for path in [copy.clone(), format!("{copy}.json")] {
                let answer = other.get(&path).await;
                let reads = login == "travel";
                assert_eq!(
                    answer.status.as_u16(),
                    if reads { 303 } else { 404 },
                    "{} {login} {path}",
                    ground.name
                );
            }
        }
    }
}
