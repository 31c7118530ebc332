//! Organisations, offices and staff.

use homeward_demo::BALI;

use super::{held, send, with};
use crate::ground::{Browser, Ground, Page};

#[tokio::test]
async fn an_organisation_an_office_and_a_colleague_who_signs_in_with_a_password_shown_once() {
    for ground in Ground::both().await {
        let admin = ground.browse("admin").await;
        let made = admin
            .post(
                "/settings/new/organisation",
                &[
                    ("organisation_name", "Harbour of Words"),
                    ("organisation_kind", "ngo"),
                    ("country", "PH"),
                ],
            )
            .await;
        assert_eq!(
            made.location.as_deref(),
            Some("/settings/organisations?done=save-organisation"),
            "{}",
            ground.name
        );
        let list = admin
            .get("/settings/organisations?done=save-organisation")
            .await;
        assert!(
            list.text.contains("Harbour of Words")
                && list.text.contains("The organisation is saved.")
        );

        let office = [
            ("office_code", "cebu"),
            ("office_name", "Cebu"),
            ("works_for", "Harbour of Words"),
            ("country", "PH"),
            ("time_zone", "Asia/Manila"),
            ("weekend", "sat"),
            ("weekend", "sun"),
            ("office_contact", "3 Pier Road"),
            ("holidays.0.closed_on", "2026-06-12"),
            ("holidays.0.holiday_name", "Independence Day"),
        ];
        let made = admin.post("/settings/new/office", &office).await;
        assert_eq!(
            made.location.as_deref(),
            Some("/settings/offices?done=save-office"),
            "{}",
            made.text
        );
        let again = admin.post("/settings/new/office", &office).await;
        assert_eq!(again.status, 422);
        assert!(
            again.text.contains("href=\"#i-office_code\"") && again.text.contains("3 Pier Road"),
            "the error leads to the field, what was typed is kept"
        );
        let page = admin.get("/settings/offices/cebu").await;
        assert!(
            page.text.contains("Independence Day") && !page.text.contains("name=\"office_code\""),
            "a code is not changed"
        );

        let colleague = [
            ("login", "m.salonga"),
            ("staff_name", "Mirasol Salonga"),
            ("staff_office", "cebu"),
            ("pages_language", "en"),
            ("grants.0.role", "counsellor"),
            ("grants.0.for_programme", BALI),
            ("grants.0.for_office", "cebu"),
        ];
        let made = admin.post("/settings/new/staff", &colleague).await;
        assert_eq!(made.status, 200, "{}", made.text);
        let password = shown(&made);
        let page = admin.get("/settings/staff/m.salonga").await;
        assert!(!page.text.contains(&password), "it is never shown again");
        assert!(page.text.contains("Cebu") && page.text.contains("Mirasol Salonga"));
        let session = ground
            .app
            .sign_in("m.salonga", &password, "here")
            .await
            .unwrap();
        assert!(session.must_change_password);

        let reset = admin
            .post("/settings/staff/m.salonga/password", &[("once", "reset1")])
            .await;
        let second = shown(&reset);
        let again = admin
            .post("/settings/staff/m.salonga/password", &[("once", "reset1")])
            .await;
        assert_eq!(again.status, 200);
        assert!(
            !again.text.contains("<code>") && again.text.contains("came twice and was done once"),
            "{}",
            again.text
        );
        assert!(
            ground
                .app
                .sign_in("m.salonga", &password, "here")
                .await
                .is_err()
        );
        assert!(
            ground
                .app
                .sign_in("m.salonga", &second, "here")
                .await
                .is_ok()
        );
        let seen = page_version(&admin, "m.salonga").await;
        let ended = admin
            .post("/settings/staff/m.salonga/deactivate", &[("seen", &seen)])
            .await;
        assert_eq!(
            ended.location.as_deref(),
            Some("/settings/staff?done=deactivate-staff"),
            "{}",
            ended.text
        );
        assert!(
            ground
                .app
                .sign_in("m.salonga", &second, "here")
                .await
                .is_err()
        );
        let seen = page_version(&admin, "m.salonga").await;
        let back = admin
            .post("/settings/staff/m.salonga/reactivate", &[("seen", &seen)])
            .await;
        assert!(
            ground
                .app
                .sign_in("m.salonga", &shown(&back), "here")
                .await
                .is_ok()
        );

        let deeds = admin.get("/settings/deeds").await;
        for deed in [
            "Organisation saved",
            "Office saved",
            "Member of staff added",
            "One-time password given",
            "Account deactivated",
            "Account activated again",
        ] {
            assert!(deeds.text.contains(deed), "{deed}");
        }
        assert!(!deeds.text.contains(&password) && !deeds.text.contains(&second));
    }
}

/// The password on the page that shows it.
fn shown(page: &Page) -> String {
    let (_, rest) = page
        .text
        .split_once("<code>")
        .unwrap_or_else(|| panic!("no password: {}", page.text));
    let code = rest.split("</code>").next().unwrap();
    code.split('>')
        .nth(1)
        .unwrap_or(code)
        .split('<')
        .next()
        .unwrap()
        .to_owned()
}

async fn page_version(admin: &Browser<'_>, login: &str) -> String {
    let page = admin.get(&format!("/settings/staff/{login}")).await;
    let values = held(&page, &format!("/settings/staff/{login}"));
    values
        .into_iter()
        .find(|(name, _)| name == "seen")
        .unwrap()
        .1
}

#[tokio::test]
async fn saving_what_somebody_else_saved_shows_both_and_loses_nothing() {
    for ground in Ground::both().await {
        let (mine, theirs) = (ground.browse("admin").await, ground.browse("admin").await);
        let path = "/settings/offices/manila";
        let form = held(&mine.get(path).await, path);
        let other = with(
            held(&theirs.get(path).await, path),
            "office_name",
            "Manila, upper floor",
        );
        assert_eq!(
            send(&theirs, path, &other).await.status,
            303,
            "{}",
            ground.name
        );

        // A wrong field in between must not hide that somebody else saved.
        let wrong = with(form, "office_name", "");
        let wrong = send(&mine, path, &wrong).await;
        assert_eq!(wrong.status, 422);
        let form = held(&wrong, path);
        let stale = send(&mine, path, &with(form, "office_name", "Manila & harbour")).await;
        assert_eq!(stale.status, 409);
        let both = stale.text.split("<h1").next().unwrap();
        assert!(
            both.contains("Manila, upper floor") && both.contains("Manila &amp; harbour"),
            "side by side: {both}"
        );
        assert_eq!(
            both.matches("<tr role=\"row\"").count(),
            2,
            "only what differs, under its headings"
        );
        let again = held(&stale, path);
        assert!(
            again.contains(&("office_name".to_owned(), "Manila & harbour".to_owned())),
            "what was typed is kept"
        );
        assert_eq!(
            send(&mine, path, &again).await.status,
            303,
            "saving again is done knowingly"
        );
        let offices = ground
            .app
            .offices(&ground.world.administrator)
            .await
            .unwrap();
        let manila = offices.iter().find(|o| o.key == "manila").unwrap();
        assert_eq!(manila.form.office_name, "Manila & harbour");
    }
}

#[tokio::test]
async fn a_counsellor_finds_in_the_directory_what_the_administrator_wrote() {
    for ground in Ground::both().await {
        let admin = ground.browse("admin").await;
        let made = admin
            .post(
                "/settings/new/organisation",
                &[
                    ("organisation_name", "Harbour & Loom"),
                    ("organisation_kind", "ngo"),
                    ("mandate", "Lends <boats> to those who come back."),
                    ("works_in", "LK"),
                    ("area", "Jaffna"),
                    ("services", "small-business"),
                    ("services", "legal-aid"),
                    ("focal_points.0.focal_name", "Zeynab"),
                    ("focal_points.0.focal_contact", "+94 21 555 0101"),
                ],
            )
            .await;
        assert_eq!(made.status, 303, "{}: {}", ground.name, made.text);
        let counsellor = ground.browse("caseworker").await;
        let found = counsellor
            .get("/directory?country=LK&service=legal-aid&kind=ngo")
            .await;
        for words in [
            "Harbour &amp; Loom",
            "Lends &lt;boats&gt; to those who come back.",
            "Jaffna",
            "Legal aid",
            "Zeynab",
            "+94 21 555 0101",
        ] {
            assert!(found.text.contains(words), "{words}: {}", found.text);
        }
        assert!(
            found.text.contains("\u{2068}1\u{2069} organisation<"),
            "{}",
            ground.name
        );
        let none = counsellor
            .get("/directory?country=PG&service=legal-aid")
            .await;
        assert!(
            none.text.contains("No organisation fits"),
            "{}",
            ground.name
        );
    }
}
