//! The second factor: set up, given, lost, and asked by the house.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use homeward_app::{
    Actor, Refused,
    admin::Edit,
    sign_in::{Begun, SignedIn, second_factor::SecondFactorRule},
};
use homeward_demo::{PASSWORD, steps};
use homeward_domain::{
    administration::{SecondFactorForm, SecondFactorRow},
    codes::Role,
    stage::StageName,
};
use homeward_store::staff::RoleGrant;
use totp_rs::Secret;

use crate::ground::{Ground, grounds};

/// What an app shows at a moment, once it was told the secret.
fn code_at(begun: &Begun, at: DateTime<Utc>) -> String {
    let letters = begun.secret.replace(' ', "");
    totp_rs::Builder::new()
        .with_secret(Secret::try_from_base32(&letters).unwrap())
        .build()
        .unwrap()
        .generate(u64::try_from(at.timestamp()).unwrap())
        .to_string()
}

async fn sign_in(g: &Ground, login: &str) -> SignedIn {
    g.app.sign_in(login, PASSWORD, "192.0.2.1").await.unwrap()
}

async fn who(g: &Ground, signed_in: &SignedIn) -> Actor {
    g.app.present(&signed_in.token).await.unwrap().actor
}

/// Sets an app up for somebody: what the app knows, the recovery codes, and the session as it goes on.
async fn set_up(g: &Ground, login: &str) -> (Begun, Vec<String>, SignedIn) {
    let first = sign_in(g, login).await;
    let actor = who(g, &first).await;
    let begun = g.app.begin_app(&actor, PASSWORD).await.unwrap();
    let code = code_at(&begun, g.app.clock().now());
    let enrolled = g
        .app
        .confirm_app(&actor, &code, &first.token, "192.0.2.1")
        .await
        .unwrap();
    // The session before it is over: it had shown a password only.
    assert!(matches!(
        g.app.present(&first.token).await,
        Err(Refused::NotSignedIn)
    ));
    g.app.clock().advance(Duration::seconds(60));
    (begun, enrolled.codes, enrolled.signed_in)
}

fn is_invalid(result: Result<SignedIn, Refused>) -> bool {
    matches!(result, Err(Refused::Invalid(_)))
}

#[tokio::test]
async fn a_code_counts_once_and_only_within_a_step_of_its_own() {
    for g in grounds().await {
        let (app, codes, _) = set_up(&g, "travel").await;
        assert_eq!(codes.len(), 10, "{}", g.name);
        let now = g.app.clock().now();
        for (why, offset, fits) in [
            ("two steps ago", -60, false),
            ("two steps ahead", 60, false),
            ("the step before", -30, true),
            ("that of now", 0, true),
            ("the same again", 0, false),
            ("one before it, after it", -30, false),
            ("the step after", 30, true),
        ] {
            let session = sign_in(&g, "travel").await;
            assert!(session.second_factor.is_lacking(), "{}: {why}", g.name);
            let actor = who(&g, &session).await;
            let code = code_at(&app, now + Duration::seconds(offset));
            let proven = g
                .app
                .prove_by_code(&actor, &code, &session.token, "192.0.2.1")
                .await;
            assert_eq!(proven.is_ok(), fits, "{}: {why}: {proven:?}", g.name);
            if let Ok(proven) = proven {
                assert!(who(&g, &proven).await.second_factor.given);
                assert!(g.app.present(&session.token).await.is_err(), "{why}");
            }
        }
    }
}

#[tokio::test]
async fn a_recovery_code_opens_once_and_is_told_to_the_owner() {
    for g in grounds().await {
        let (_, codes, _) = set_up(&g, "travel").await;
        let typed = codes[3].to_uppercase().replace('-', " ");
        for (why, code, fits) in [
            ("as it was noted", typed.as_str(), true),
            ("again", codes[3].as_str(), false),
            ("somebody's guess", "aaaa-bbbb-cccc-dddd", false),
            ("nothing", "", false),
        ] {
            let session = sign_in(&g, "travel").await;
            let actor = who(&g, &session).await;
            let proven = g
                .app
                .prove_by_code(&actor, code, &session.token, "192.0.2.1")
                .await;
            assert_eq!(proven.is_ok(), fits, "{}: {why}", g.name);
            if let Ok(proven) = proven {
                let actor = who(&g, &proven).await;
                assert_eq!(g.app.own_enrolment(&actor).await.unwrap().codes_left, 9);
                let told = g.app.untold(&actor).await.unwrap();
                assert_eq!(told[0].code, "recovery-code-used", "{}", g.name);
                g.app.acknowledge(&actor).await.unwrap();
                assert!(g.app.untold(&actor).await.unwrap().is_empty());
            }
        }
    }
}

#[tokio::test]
async fn with_the_password_alone_nothing_is_read_moved_or_taken_over_and_a_withdrawal_still_counts()
{
    for g in grounds().await {
        let walk = g.adult_at(StageName::Declared).await;
        let number = walk.number().clone();
        set_up(&g, "caseworker").await;
        let session = sign_in(&g, "caseworker").await;
        let actor = who(&g, &session).await;
        assert!(matches!(
            g.app.case_view(&actor, &number, &[]).await,
            Err(Refused::NotFound)
        ));
        assert!(crate::lists::listed(&g.app, &actor).await.is_empty());
        let refused = [
            g.app.begin_app(&actor, PASSWORD).await.err(),
            g.app.new_codes(&actor, PASSWORD).await.err(),
            g.app.remove_app(&actor, PASSWORD, "123456").await.err(),
            g.app
                .change_password(&actor, PASSWORD, "another password", &session.token)
                .await
                .err(),
            g.app.make_own_token(&actor, "x", "read", 1).await.err(),
            g.app.end_other_sessions(&actor, &session.token).await.err(),
            g.app.acknowledge(&actor).await.err(),
        ];
        for (place, refused) in refused.into_iter().enumerate() {
            assert!(
                matches!(refused, Some(Refused::NotPermitted)),
                "{}, {place}: {refused:?}",
                g.name
            );
        }
        // Identity alone decides what protects.
        walk.record(&actor, "withdraw", steps::withdrawn())
            .await
            .unwrap();
        let after = g.whole(&number).await;
        assert_eq!(after.summary.stage, "exited", "{}", g.name);
    }
}

#[tokio::test]
async fn codes_are_guessed_no_faster_from_many_addresses_and_the_owner_is_let_in_and_told() {
    for g in grounds().await {
        let (_, codes, _) = set_up(&g, "travel").await;
        let session = sign_in(&g, "travel").await;
        let actor = who(&g, &session).await;
        // One address waits after five.
        let mut throttled = 0;
        for _ in 0..7 {
            let guess = g
                .app
                .prove_by_code(&actor, "000000", &session.token, "198.51.100.1")
                .await;
            throttled += usize::from(matches!(guess, Err(Refused::Throttled { .. })));
        }
        assert_eq!(throttled, 2, "{}", g.name);
        // Many addresses wait after fifty.
        let mut looked_at = 0;
        for n in 0..80 {
            let address = format!("203.0.113.{n}");
            let guess = g
                .app
                .prove_by_code(&actor, "000000", &session.token, address.as_str())
                .await;
            looked_at += usize::from(is_invalid(guess));
        }
        assert!(looked_at <= 46, "{}: {looked_at}", g.name);
        // The owner is in by a code nobody guesses, and knows.
        let proven = g
            .app
            .prove_by_code(&actor, &codes[0], &session.token, "192.0.2.1")
            .await
            .unwrap();
        let told = g.app.untold(&who(&g, &proven).await).await.unwrap();
        assert!(
            told.iter().any(|t| t.code == "codes-guessed"),
            "{}: {told:?}",
            g.name
        );
    }
}

#[tokio::test]
async fn an_app_is_removed_with_password_and_code_and_its_recovery_codes_go_with_it() {
    for g in grounds().await {
        let (app, codes, session) = set_up(&g, "travel").await;
        let actor = who(&g, &session).await;
        let code = code_at(&app, g.app.clock().now());
        for (why, password, code, done) in [
            ("a wrong password", "a wrong password", code.as_str(), false),
            ("a wrong code", PASSWORD, "000000", false),
            ("both right", PASSWORD, code.as_str(), true),
        ] {
            let removed = g.app.remove_app(&actor, password, code).await;
            assert_eq!(removed.is_ok(), done, "{}: {why}", g.name);
        }
        let session = sign_in(&g, "travel").await;
        assert!(!session.second_factor.due, "{}", g.name);
        let actor = who(&g, &session).await;
        assert!(is_invalid(
            g.app
                .prove_by_code(&actor, &codes[5], &session.token, "192.0.2.1")
                .await
        ));
    }
}

#[tokio::test]
async fn a_reset_takes_a_colleague_stands_in_the_journal_ends_sessions_and_is_told() {
    for g in grounds().await {
        let (_, _, session) = set_up(&g, "travel").await;
        let admin = &g.world.administrator;
        let edit = Edit::on("travel", None);
        assert!(matches!(
            g.app.reset_second_factor(&g.world.manila.lead, &edit).await,
            Err(Refused::NotPermitted)
        ));
        let own = Edit::on(&admin.staff.login, None);
        assert!(matches!(
            g.app.reset_second_factor(admin, &own).await,
            Err(Refused::NotPermitted)
        ));
        assert!(
            g.app
                .access_of(admin, "travel")
                .await
                .unwrap()
                .enrolment
                .app_since
                .is_some()
        );
        g.app.reset_second_factor(admin, &edit).await.unwrap();
        assert!(g.app.present(&session.token).await.is_err(), "{}", g.name);
        let deed = g.app.deeds(admin, 1).await.unwrap().remove(0);
        assert_eq!(deed.action, "reset-second-factor", "{}", g.name);
        assert_eq!(deed.what["key"], "travel");
        assert_eq!(deed.what["app"], true);
        let again = sign_in(&g, "travel").await;
        assert!(!again.second_factor.due, "{}", g.name);
        let told = g.app.untold(&who(&g, &again).await).await.unwrap();
        assert_eq!(told[0].code, "second-factor-reset", "{}", g.name);
    }
}

#[tokio::test]
async fn a_role_asks_for_a_second_factor_from_its_day_on() {
    for g in grounds().await {
        let admin = &g.world.administrator;
        let held = g.app.second_factor_rule(admin).await.unwrap();
        assert_eq!(held.version, 0, "{}", g.name);
        let form = SecondFactorForm {
            factor_administrators_from: None,
            factor_roles: vec![SecondFactorRow {
                role: Role::TravelOfficer,
                factor_from: "2026-03-10".parse().unwrap(),
            }],
        };
        let edit = Edit {
            version: Some(0),
            ..Edit::new(&form)
        };
        g.app.save_second_factor_rule(admin, &edit).await.unwrap();
        // Whoever saved without seeing that is shown it.
        assert!(matches!(
            g.app.save_second_factor_rule(admin, &edit).await,
            Err(Refused::Conflict { version: 1, .. })
        ));
        assert!(!sign_in(&g, "travel").await.second_factor.due, "{}", g.name);
        // Midnight in Manila.
        g.app.clock().set("2026-03-09T16:00:00Z".parse().unwrap());
        let asked = sign_in(&g, "travel").await;
        assert!(asked.second_factor.is_lacking() && !asked.second_factor.enrolled);
        assert!(!sign_in(&g, "doctor").await.second_factor.due, "{}", g.name);
        // Setting one up is all it takes.
        let (_, _, session) = set_up(&g, "travel").await;
        assert!(!who(&g, &session).await.second_factor.is_lacking());
    }
}

#[test]
fn the_rule_counts_on_its_day_and_not_the_day_before() {
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    let form = SecondFactorForm {
        factor_administrators_from: Some(day("2026-06-01")),
        factor_roles: vec![SecondFactorRow {
            role: Role::Supervisor,
            factor_from: day("2026-06-02"),
        }],
    };
    let grants = |role| {
        [RoleGrant {
            role,
            programme: None,
            office: None,
        }]
    };
    for (why, today, administrator, role, asked) in [
        (
            "the day before",
            "2026-05-31",
            true,
            Role::Counsellor,
            false,
        ),
        ("the day", "2026-06-01", true, Role::Counsellor, true),
        ("another role", "2026-06-01", false, Role::Counsellor, false),
        (
            "the role, the day before",
            "2026-06-01",
            false,
            Role::Supervisor,
            false,
        ),
        (
            "the role, the day",
            "2026-06-02",
            false,
            Role::Supervisor,
            true,
        ),
        (
            "the role, the day after",
            "2026-06-03",
            false,
            Role::Supervisor,
            true,
        ),
    ] {
        let rule = SecondFactorRule::on(&form, day(today));
        assert_eq!(rule.asks(administrator, &grants(role)), asked, "{why}");
    }
}

#[tokio::test]
async fn somebody_ends_their_sessions_one_or_all_others_and_nobody_else_s() {
    for g in grounds().await {
        let mut sessions = Vec::new();
        for browser in ["firefox windows", "chrome android", "safari ios"] {
            let visit = homeward_app::sign_in::Visit {
                address: "192.0.2.1",
                browser,
            };
            sessions.push(g.app.sign_in("travel", PASSWORD, visit).await.unwrap());
            g.app.clock().advance(Duration::minutes(1));
        }
        let other = sign_in(&g, "doctor").await;
        let actor = who(&g, &sessions[0]).await;
        let all = g
            .app
            .own_sessions(&actor, &sessions[0].token)
            .await
            .unwrap();
        let browsers: Vec<_> = all
            .iter()
            .map(|s| (s.browser.as_str(), s.is_this))
            .collect();
        assert_eq!(browsers.len(), 3, "{}", g.name);
        assert!(browsers.contains(&("firefox windows", true)));
        assert!(browsers.contains(&("safari ios", false)));
        let doctor = who(&g, &other).await;
        let theirs = g.app.own_sessions(&doctor, &other.token).await.unwrap();
        assert!(matches!(
            g.app.end_own_session(&actor, &theirs[0].key).await,
            Err(Refused::NotFound)
        ));
        let android = all.iter().find(|s| s.browser == "chrome android").unwrap();
        g.app.end_own_session(&actor, &android.key).await.unwrap();
        assert!(g.app.present(&sessions[1].token).await.is_err());
        assert_eq!(
            g.app
                .end_other_sessions(&actor, &sessions[0].token)
                .await
                .unwrap(),
            1,
            "{}",
            g.name
        );
        assert!(g.app.present(&sessions[0].token).await.is_ok());
        assert!(g.app.present(&sessions[2].token).await.is_err());
        assert!(g.app.present(&other.token).await.is_ok(), "{}", g.name);
        // An administrator ends the rest.
        let edit = Edit::on("travel", None);
        g.app
            .end_sessions(&g.world.administrator, &edit)
            .await
            .unwrap();
        assert!(
            g.app.present(&sessions[0].token).await.is_err(),
            "{}",
            g.name
        );
        // A session nobody used for an hour is in no list.
        g.app.clock().advance(Duration::minutes(61));
        let doctor = g.world.manila.doctor.clone();
        assert!(
            g.app
                .own_sessions(&doctor, &other.token)
                .await
                .unwrap()
                .is_empty()
        );
    }
}
