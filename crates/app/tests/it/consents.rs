//! Consent per purpose and recipient, other grounds, and the transfer register (INT-10, DAT-01, DAT-02, VOL-10).

use chrono::{Days, Duration, NaiveTime, TimeZone};
use homeward_app::{Refused, admin::Edit, consents::Consents, lists::Wanted};
use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_domain::{
    administration::AgreementForm,
    case_number::CaseNumber,
    codes::{Audience, DataCategory, Purpose},
    fields::OrganisationName,
    stage::StageName,
};
use homeward_store::{agreements, notices};
use serde_json::json;

use crate::ground::{Ground, grounds, record, seen, unmet};

pub(crate) async fn sees(g: &Ground, login: &str, number: &CaseNumber) -> bool {
    let by = g.world.actor(login);
    let opens = match g.app.case_view(by, number, &[]).await {
        Ok(_) => true,
        Err(Refused::NotFound) => false,
        Err(other) => panic!("{login}: {other:?}"),
    };
    let wanted = Wanted {
        view: "all".to_owned(),
        words: Some(number.to_string()),
        ..Wanted::default()
    };
    let listed = !g.app.list(by, &wanted).await.unwrap().rows.is_empty();
    assert_eq!(opens, listed, "{login}: lists and policies agree");
    opens
}

pub(crate) async fn shown(
    g: &Ground,
    login: &str,
    number: &CaseNumber,
    open: &[Audience],
) -> Consents {
    g.app
        .consents(g.world.actor(login), number, open)
        .await
        .unwrap()
}

pub(crate) async fn does(
    g: &Ground,
    login: &str,
    walk: &Walk<'_>,
    code: &str,
    fields: Fields,
) -> Result<(), Refused> {
    record(&g.app, g.world.actor(login), walk.number(), code, fields)
        .await
        .map(drop)
}

/// Somebody in Dubai who returns to Sri Lanka, where another organisation receives.
pub(crate) fn to_lanka(g: &Ground) -> Walk<'_> {
    g.walk(Profile::adult().between("dubai", "LK", "si"))
}

#[tokio::test]
async fn refusing_to_share_refuses_no_help() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().detail(json!({ "consent_to_share": "no" })));
        walk.to(StageName::Closed)
            .await
            .unwrap_or_else(|stuck| panic!("{}: {stuck}", g.name));
        assert!(!sees(&g, "hanoi", walk.number()).await, "{}", g.name);
        let register = shown(&g, "caseworker", walk.number(), &[]).await.transfers;
        assert!(
            register
                .iter()
                .all(|line| line.purpose != Some(Purpose::ReceivingOffice)),
            "{}: nothing left for the receiving office",
            g.name
        );
    }
}

#[tokio::test]
async fn the_receiving_office_sees_a_case_while_a_consent_names_it() {
    for g in grounds().await {
        let mut walk = to_lanka(&g);
        walk.ask().await.unwrap();
        assert!(sees(&g, "colombo", walk.number()).await);
        walk.to_booked().await.unwrap();
        let office = g.world.reception("LK").office.id;
        let unread = async || {
            notices::unread(g.app.store().reader(), office)
                .await
                .unwrap()
                .len()
        };
        assert_eq!(unread().await, 1);

        // Taken back: it sees nothing more in that moment, and what it had not read is taken back too.
        does(
            &g,
            "travel",
            &walk,
            "revoke-consent",
            steps::consent_revoked(false, true),
        )
        .await
        .unwrap();
        assert!(!sees(&g, "colombo", walk.number()).await, "{}", g.name);
        assert_eq!(unread().await, 0, "{}", g.name);
        assert_eq!(
            g.whole(walk.number()).await.case.stage().name(),
            StageName::Booked,
            "help goes on"
        );

        // Agreed again, by name and for some days.
        let today = walk.today();
        let until = today + Days::new(3);
        let again = steps::and(
            steps::consent_given(
                today,
                "si",
                "receiving-office",
                &[],
                json!({ "to_office": "colombo" }),
            ),
            json!({ "consent_until": until }),
        );
        does(&g, "dubai", &walk, "give-consent", again)
            .await
            .unwrap();
        assert!(sees(&g, "colombo", walk.number()).await, "{}", g.name);
        let midnight = chrono_tz::Asia::Dubai
            .from_local_datetime(&(until + Days::new(1)).and_time(NaiveTime::MIN))
            .unwrap()
            .to_utc();
        for (why, at, expected) in [
            (
                "the day before its last",
                midnight - Duration::days(1) - Duration::microseconds(1),
                true,
            ),
            (
                "to the end of its last day",
                midnight - Duration::microseconds(1),
                true,
            ),
            ("from the first moment of the next", midnight, false),
        ] {
            g.app.clock().set(at);
            assert_eq!(
                sees(&g, "colombo", walk.number()).await,
                expected,
                "{}: {why}",
                g.name
            );
        }
        // The register tells each time it was opened or told.
        let register = shown(&g, "dubai", walk.number(), &[]).await.transfers;
        let shared: Vec<&str> = register
            .iter()
            .filter(|line| line.purpose == Some(Purpose::ReceivingOffice))
            .map(|line| line.action)
            .collect();
        assert_eq!(
            shared,
            ["give-consent", "notify-arrival", "ask-receiving-office"],
            "{}",
            g.name
        );
        assert!(
            register
                .iter()
                .all(|line| line.purpose != Some(Purpose::ReceivingOffice)
                    || line.agreement.is_some())
        );
    }
}

#[tokio::test]
async fn another_receiving_office_needs_a_consent_of_its_own() {
    for g in grounds().await {
        let mut walk = to_lanka(&g);
        walk.ask().await.unwrap();
        let cannot = steps::and(
            steps::receiving_answered("Nirmala"),
            json!({ "receiving_answer": "cannot-assist" }),
        );
        does(&g, "colombo", &walk, "answer-receiving", cannot)
            .await
            .unwrap();
        does(
            &g,
            "dubai.manager",
            &walk,
            "ask-receiving-office",
            steps::receiving_asked("kathmandu"),
        )
        .await
        .unwrap();
        assert!(
            !sees(&g, "kathmandu", walk.number()).await,
            "{}: asked in general terms",
            g.name
        );
        assert!(
            !sees(&g, "colombo", walk.number()).await,
            "{}: no longer the one asked",
            g.name
        );
        let named = steps::consent_given(
            walk.today(),
            "si",
            "receiving-office",
            &[],
            json!({ "to_organisation": "Bridge Home" }),
        );
        does(&g, "dubai", &walk, "give-consent", named)
            .await
            .unwrap();
        assert!(
            sees(&g, "kathmandu", walk.number()).await,
            "{}: its organisation is named",
            g.name
        );
    }
}

#[tokio::test]
async fn without_an_agreement_in_force_the_case_is_opened_to_no_other_organisation() {
    for g in grounds().await {
        for (why, left, asked) in [
            ("the day before", 1, true),
            ("its last day", 0, true),
            ("the day after", -1, false),
        ] {
            let mut walk = to_lanka(&g);
            walk.to_declared().await.unwrap();
            let today = walk.today();
            let (tx, until) = (
                g.app.store().write().await.unwrap(),
                today + Duration::days(left),
            );
            for agreement in agreements::all(&tx).await.unwrap() {
                let ended = agreements::Agreement {
                    until_on: Some(until),
                    from_on: until - Days::new(400),
                    ..agreement
                };
                agreements::save(&tx, &ended).await.unwrap();
            }
            tx.commit().await.unwrap();
            let result = does(
                &g,
                "dubai.manager",
                &walk,
                "ask-receiving-office",
                steps::receiving_asked("colombo"),
            )
            .await;
            assert_eq!(result.is_ok(), asked, "{}: {why}", g.name);
            if let Err(refused) = result {
                assert_eq!(
                    unmet(&refused),
                    ["sg.dat-02-agreement"],
                    "{}: {why}",
                    g.name
                );
            }
            assert_eq!(
                sees(&g, "colombo", walk.number()).await,
                asked,
                "{}: {why}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn another_ground_counts_up_to_its_review_and_is_due_on_that_day() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_eligible().await.unwrap();
        let review = walk.today() + Days::new(2);
        let clinic = || json!({ "to_other": "Night Clinic", "recipient_kind": "health-provider" });
        let basis = steps::basis_recorded(review, "health", &["health"], clinic());
        let refused = does(&g, "caseworker", &walk, "record-basis", basis.clone())
            .await
            .unwrap_err();
        assert!(matches!(refused, Refused::NotPermitted), "{}", g.name);
        does(&g, "doctor", &walk, "record-basis", basis)
            .await
            .unwrap();
        for (why, on, goes) in [
            ("the day before", review - Days::new(1), true),
            ("on its day", review, true),
            ("the day after", review + Days::new(1), false),
        ] {
            walk.wait_until(
                chrono_tz::Asia::Manila
                    .from_local_datetime(&on.and_hms_opt(9, 0, 0).unwrap())
                    .unwrap()
                    .to_utc(),
            );
            let transfer = steps::transferred("health", &["health"], clinic());
            let result = does(&g, "doctor", &walk, "record-transfer", transfer).await;
            assert_eq!(result.is_ok(), goes, "{}: {why}", g.name);
            let view = seen(&g.app, g.world.actor("doctor"), walk.number()).await;
            let due = view.dues.iter().find(|d| d.what == "basis-review").unwrap();
            assert_eq!(due.on, review, "{}", g.name);
        }
        let outside = seen(&g.app, g.world.actor("caseworker"), walk.number()).await;
        assert!(
            outside.dues.iter().all(|d| d.what != "basis-review"),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn what_is_agreed_or_passed_on_in_a_confidential_circle_shows_nobody_else() {
    for g in grounds().await {
        let mut plain = g.adult();
        plain.to_eligible().await.unwrap();
        let mut other = g.adult();
        other.to_eligible().await.unwrap();
        let clinic = || json!({ "to_organisation": "Harbour Clinic" });
        let consent = steps::consent_given(other.today(), "vi", "health", &["health"], clinic());
        does(&g, "doctor", &other, "give-consent", consent)
            .await
            .unwrap();
        let sent = steps::and(
            steps::transferred("health", &["health"], clinic()),
            json!({ "parties_agree": "yes" }),
        );
        does(&g, "doctor", &other, "record-transfer", sent)
            .await
            .unwrap();
        for login in ["caseworker", "lead", "travel", "supervisor"] {
            let all = [
                Audience::Counselling,
                Audience::Protection,
                Audience::Health,
            ];
            let a = shown(&g, login, plain.number(), &all).await;
            let b = shown(&g, login, other.number(), &all).await;
            assert_eq!(
                (a.consents, a.bases, a.transfers),
                (b.consents, b.bases, b.transfers),
                "{}: {login}",
                g.name
            );
            assert_eq!(a.case.version, b.case.version, "{}: {login}", g.name);
            let actions = |c: &Consents| c.case.actions.iter().map(|a| a.code).collect::<Vec<_>>();
            assert_eq!(
                actions(&shown(&g, login, plain.number(), &[]).await),
                actions(&shown(&g, login, other.number(), &[]).await),
                "{}: {login}",
                g.name
            );
        }
        // Closed until opened, also to those inside.
        let closed = shown(&g, "doctor", other.number(), &[]).await;
        assert!(
            closed.consents.iter().all(|c| c.purpose != Purpose::Health),
            "{}",
            g.name
        );
        assert!(closed.transfers.is_empty(), "{}", g.name);
    }
}

#[tokio::test]
async fn agreements_are_kept_by_those_who_may_and_in_the_open() {
    for g in grounds().await {
        let form = AgreementForm {
            agreement_with: OrganisationName("Lamp in the Window".to_owned()),
            agreement_title: "A second memorandum".to_owned(),
            other_parties: None,
            agreement_purposes: vec![Purpose::Travel],
            agreement_data: vec![DataCategory::Journey],
            asks_parties: false,
            holds_from: "2026-03-01".parse().unwrap(),
            holds_until: None,
        };
        for who in [
            "caseworker",
            "lead",
            "dataprotection",
            "immigration",
            "consulate",
        ] {
            let refused = g
                .app
                .save_agreement(g.world.actor(who), &Edit::new(&form))
                .await;
            assert!(
                matches!(refused, Err(Refused::NotPermitted)),
                "{}: {who}",
                g.name
            );
        }
        let wrong = AgreementForm {
            agreement_purposes: vec![Purpose::ConsularDocument],
            agreement_data: Vec::new(),
            holds_until: Some("2026-02-28".parse().unwrap()),
            ..form.clone()
        };
        let Err(Refused::Invalid(errors)) = g
            .app
            .save_agreement(g.world.actor("programme"), &Edit::new(&wrong))
            .await
        else {
            panic!("{}", g.name);
        };
        let fields: Vec<&str> = errors.iter().map(|e| e.field.as_str()).collect();
        assert_eq!(
            fields,
            ["agreement_data", "agreement_purposes", "holds_until"],
            "{}",
            g.name
        );
        for who in ["programme", "admin"] {
            g.app
                .save_agreement(g.world.actor(who), &Edit::new(&form))
                .await
                .unwrap();
        }
        let all = g.app.agreements(g.world.actor("admin")).await.unwrap();
        let held = all.iter().find(|held| held.form == form).unwrap();
        let mut change = held.clone();
        change.form.asks_parties = true;
        g.app
            .save_agreement(g.world.actor("programme"), &Edit::of(&change))
            .await
            .unwrap();
        let stale = g
            .app
            .save_agreement(g.world.actor("admin"), &Edit::of(&change))
            .await;
        assert!(matches!(stale, Err(Refused::Conflict { .. })), "{}", g.name);
    }
}
