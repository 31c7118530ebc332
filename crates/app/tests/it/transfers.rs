//! The transfer register: what leaves, and what never does (DAT-02, VOL-10).

use homeward_app::Refused;
use homeward_demo::{steps, steps::Fields};
use homeward_domain::codes::{Audience, DataCategory};
use serde_json::json;

use crate::{
    consents::{does, shown, to_lanka},
    ground::{count_of, grounds, number_of, record, seen, unmet},
};

#[tokio::test]
async fn a_transfer_needs_consent_agreement_and_its_parties_and_stands_in_the_register() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_eligible().await.unwrap();
        let clinic = || json!({ "to_organisation": "Harbour Clinic" });
        let data = ["identity", "health"];
        let transfer = || steps::transferred("health", &data, clinic());
        let refused = does(&g, "doctor", &walk, "record-transfer", transfer())
            .await
            .unwrap_err();
        assert_eq!(
            unmet(&refused),
            ["sg.dat-02-ground", "sg.dat-02-parties"],
            "{}",
            g.name
        );
        let consent = steps::consent_given(walk.today(), "vi", "health", &data, clinic());
        does(&g, "doctor", &walk, "give-consent", consent)
            .await
            .unwrap();
        let refused = does(&g, "doctor", &walk, "record-transfer", transfer())
            .await
            .unwrap_err();
        assert_eq!(unmet(&refused), ["sg.dat-02-parties"], "{}", g.name);
        let agreed = || steps::and(transfer(), json!({ "parties_agree": "yes" }));
        // More than was agreed to.
        let more = steps::and(
            agreed(),
            json!({ "data": ["identity", "health", "family"] }),
        );
        let refused = does(&g, "doctor", &walk, "record-transfer", more)
            .await
            .unwrap_err();
        assert_eq!(
            unmet(&refused),
            [
                "sg.dat-02-agreement",
                "sg.dat-02-ground",
                "sg.dat-02-parties"
            ],
            "{}",
            g.name
        );
        // Nor by those who may not know.
        let refused = does(&g, "caseworker", &walk, "record-transfer", agreed())
            .await
            .unwrap_err();
        assert!(
            matches!(refused, Refused::NotPermitted),
            "{}: {refused:?}",
            g.name
        );
        does(&g, "doctor", &walk, "record-transfer", agreed())
            .await
            .unwrap();

        let line = shown(&g, "doctor", walk.number(), &[Audience::Health])
            .await
            .transfers
            .remove(0);
        assert_eq!(
            (
                line.to.as_str(),
                line.ground,
                line.agreement.as_deref(),
                line.data.as_slice()
            ),
            (
                "Harbour Clinic",
                "consent",
                Some("Agreement with Harbour Clinic, 2026/7"),
                &[DataCategory::Identity, DataCategory::Health][..]
            ),
            "{}",
            g.name
        );
        // Those who watch over it see that, and neither of whom nor what.
        for watches in ["dataprotection", "programme"] {
            let register = g.app.transfers(g.world.actor(watches), None).await.unwrap();
            let line = &register.lines[0];
            assert_eq!(
                (line.purpose.as_str(), line.ground.as_str(), line.kinds),
                ("health", "consent", 2),
                "{}",
                g.name
            );
        }
        for other in ["caseworker", "doctor", "admin", "immigration"] {
            let refused = g.app.transfers(g.world.actor(other), None).await;
            assert!(
                matches!(refused, Err(Refused::NotPermitted)),
                "{}: {other}",
                g.name
            );
        }
        // Taken back, nothing more goes.
        does(
            &g,
            "caseworker",
            &walk,
            "revoke-consent",
            steps::purpose_revoked("health", Some("Harbour Clinic")),
        )
        .await
        .unwrap();
        let refused = does(&g, "doctor", &walk, "record-transfer", agreed())
            .await
            .unwrap_err();
        assert_eq!(unmet(&refused), ["sg.dat-02-ground"], "{}", g.name);
        // What is made again from the journal is the same.
        let before = g
            .app
            .transfers(g.world.actor("dataprotection"), None)
            .await
            .unwrap();
        assert_eq!(g.app.rebuild().await.unwrap().changed, 0, "{}", g.name);
        assert_eq!(
            g.app
                .transfers(g.world.actor("dataprotection"), None)
                .await
                .unwrap(),
            before,
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn nothing_reaches_an_authority_but_an_identity_for_a_document() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_eligible().await.unwrap();
        let today = walk.today();
        let consulate = || json!({ "to_organisation": "Consulate of Viet Nam in Manila" });
        let bureau = || json!({ "to_organisation": "Bureau of Stay and Entry" });
        // Whatever the person agreed to: it was never theirs to be asked.
        for to in [consulate(), bureau()] {
            let asked = steps::consent_given(today, "vi", "service", &["decision"], to.clone());
            let refused = does(&g, "caseworker", &walk, "give-consent", asked)
                .await
                .unwrap_err();
            assert!(
                matches!(refused, Refused::NotPermitted),
                "{}: {refused:?}",
                g.name
            );
            let basis = steps::basis_recorded(today, "service", &["identity"], to.clone());
            let refused = does(&g, "lead", &walk, "record-basis", basis)
                .await
                .unwrap_err();
            assert_eq!(unmet(&refused), ["sg.int-10-no-authority"], "{}", g.name);
        }
        let asked = steps::consent_given(today, "vi", "service", &["identity"], bureau());
        does(&g, "caseworker", &walk, "give-consent", asked)
            .await
            .unwrap();
        let refused = does(
            &g,
            "caseworker",
            &walk,
            "record-transfer",
            steps::transferred("service", &["identity"], bureau()),
        )
        .await
        .unwrap_err();
        assert_eq!(
            unmet(&refused),
            [
                "sg.dat-02-agreement",
                "sg.dat-02-parties",
                "sg.vol-10-authority"
            ],
            "{}",
            g.name
        );
        // By another name it is the same authority.
        let renamed = json!({ "to_other": " bureau of stay and entry", "recipient_kind": "ngo" });
        let refused = does(
            &g,
            "caseworker",
            &walk,
            "record-transfer",
            steps::transferred("service", &["identity"], renamed),
        )
        .await
        .unwrap_err();
        assert!(
            unmet(&refused).contains(&"sg.vol-10-authority".to_owned()),
            "{}",
            g.name
        );
        // The consulate, for a document, each time anew.
        let asked =
            || steps::consent_given(today, "vi", "consular-document", &["identity"], consulate());
        let transfer = || steps::transferred("consular-document", &["identity"], consulate());
        does(&g, "caseworker", &walk, "give-consent", asked())
            .await
            .unwrap();
        does(&g, "caseworker", &walk, "record-transfer", transfer())
            .await
            .unwrap();
        let refused = does(&g, "caseworker", &walk, "record-transfer", transfer())
            .await
            .unwrap_err();
        assert!(
            unmet(&refused).contains(&"sg.dat-02-ground".to_owned()),
            "{}",
            g.name
        );
        // Never while a claim is open: whoever may not know of it hears of a clearance that is pending.
        does(&g, "caseworker", &walk, "give-consent", asked())
            .await
            .unwrap();
        does(
            &g,
            "lead",
            &walk,
            "refer-protection",
            steps::referred("unhcr", "Asked for it."),
        )
        .await
        .unwrap();
        let refused = does(&g, "caseworker", &walk, "record-transfer", transfer())
            .await
            .unwrap_err();
        assert_eq!(unmet(&refused), ["clearance Protection"], "{}", g.name);
    }
}

#[tokio::test]
async fn an_answer_the_law_compels_is_always_the_same_and_the_person_is_told() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to_eligible().await.unwrap();
        let unsure = steps::and(
            steps::authority_answered(),
            json!({ "law_compels": "unknown" }),
        );
        let refused = does(&g, "manager", &walk, "answer-authority", unsure)
            .await
            .unwrap_err();
        assert_eq!(unmet(&refused), ["sg.vol-10-compelled"], "{}", g.name);
        let version = seen(&g.app, g.world.actor("travel"), walk.number())
            .await
            .version;
        does(
            &g,
            "manager",
            &walk,
            "answer-authority",
            steps::authority_answered(),
        )
        .await
        .unwrap();
        let due = async |login: &str| {
            let view = seen(&g.app, g.world.actor(login), walk.number()).await;
            view.dues.iter().any(|d| d.what == "tell-person")
        };
        assert!(due("caseworker").await, "{}", g.name);
        assert!(
            !due("travel").await,
            "{}: not for the travel officer to know",
            g.name
        );
        let travel = seen(&g.app, g.world.actor("travel"), walk.number()).await;
        assert_eq!(
            (travel.version, count_of(&travel, "answer-authority")),
            (version, 0),
            "{}",
            g.name
        );
        let told = steps::person_told(walk.today(), "vi");
        does(&g, "caseworker", &walk, "tell-person", told)
            .await
            .unwrap();
        assert!(!due("caseworker").await, "{}", g.name);
        let line = shown(&g, "caseworker", walk.number(), &[Audience::Counselling])
            .await
            .transfers
            .remove(0);
        assert_eq!(
            (line.action, line.ground, line.data.len(), line.purpose),
            ("answer-authority", "law", 0, None),
            "{}",
            g.name
        );
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_a_transfer_and_a_withdrawal_at_once_the_transfer_is_before_or_refused() {
    for g in grounds().await {
        for turn in 0..6 {
            let mut walk = to_lanka(&g);
            walk.to_eligible().await.unwrap();
            let lamp = || json!({ "to_organisation": "Lamp in the Window" });
            let asked = steps::consent_given(walk.today(), "si", "service", &["identity"], lamp());
            does(&g, "dubai", &walk, "give-consent", asked)
                .await
                .unwrap();
            let task = |login: &str, code: &'static str, fields: Fields| {
                let (app, by, number) = (
                    g.app.clone(),
                    g.world.actor(login).clone(),
                    walk.number().clone(),
                );
                tokio::spawn(async move { record(&app, &by, &number, code, fields).await })
            };
            let transfer = || {
                task(
                    "dubai.manager",
                    "record-transfer",
                    steps::transferred("service", &["identity"], lamp()),
                )
            };
            let taken_back = || {
                task(
                    "dubai",
                    "revoke-consent",
                    steps::purpose_revoked("service", None),
                )
            };
            let (sent, revoked) = if turn % 2 == 0 {
                let sent = transfer();
                let revoked = taken_back();
                (sent.await.unwrap(), revoked.await.unwrap())
            } else {
                let revoked = taken_back();
                (transfer().await.unwrap(), revoked.await.unwrap())
            };
            revoked.unwrap();
            let codes = g.whole(walk.number()).await.codes();
            let at = |code| codes.iter().position(|c| *c == code);
            match sent {
                Ok(_) => assert!(
                    at("record-transfer") < at("revoke-consent"),
                    "{}: {codes:?}",
                    g.name
                ),
                Err(refused) => {
                    assert_eq!(unmet(&refused), ["sg.dat-02-ground"], "{}", g.name);
                    assert_eq!(at("record-transfer"), None, "{}", g.name);
                }
            }
        }
    }
}

#[tokio::test]
async fn what_was_said_is_struck_out_by_two_and_never_said_otherwise() {
    for g in grounds().await {
        let mut walk = to_lanka(&g);
        walk.to_eligible().await.unwrap();
        let lamp = || json!({ "to_organisation": "Lamp in the Window" });
        let asked = steps::consent_given(walk.today(), "si", "service", &["identity"], lamp());
        does(&g, "dubai", &walk, "give-consent", asked)
            .await
            .unwrap();
        does(
            &g,
            "dubai",
            &walk,
            "record-transfer",
            steps::transferred("service", &["identity"], lamp()),
        )
        .await
        .unwrap();
        let view = seen(&g.app, g.world.actor("dubai"), walk.number()).await;
        let entry = number_of(&view, "record-transfer");
        let other = steps::and(
            steps::transferred("service", &["needs"], lamp()),
            json!({ "entry": entry, "correction_reason": "Another list." }),
        );
        let refused = does(&g, "dubai", &walk, "correct", other)
            .await
            .unwrap_err();
        assert!(
            matches!(refused, Refused::Invalid(_)),
            "{}: {refused:?}",
            g.name
        );
        let strike = steps::fields(
            json!({ "entry": entry, "strike": true, "correction_reason": "It was never sent." }),
        );
        does(&g, "dubai", &walk, "correct", strike).await.unwrap();
        let line = shown(&g, "dubai", walk.number(), &[])
            .await
            .transfers
            .remove(0);
        assert!(
            !line.struck,
            "{}: a second person has not agreed yet",
            g.name
        );
        let view = seen(&g.app, g.world.actor("dubai.manager"), walk.number()).await;
        let correction = number_of(&view, "correct");
        does(
            &g,
            "dubai.manager",
            &walk,
            "approve-correction",
            steps::fields(json!({ "entry": correction })),
        )
        .await
        .unwrap();
        let line = shown(&g, "dubai", walk.number(), &[])
            .await
            .transfers
            .remove(0);
        assert!(line.struck, "{}: it stays in the register, marked", g.name);
        let register = g
            .app
            .transfers(g.world.actor("dataprotection"), None)
            .await
            .unwrap();
        assert!(register.lines[0].struck, "{}", g.name);
    }
}
