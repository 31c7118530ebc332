//! What States are asked for, what they clear, and whose papers they are.

use homeward_domain::{facts::Fact, standing::Proposal};
use serde_json::{Value, json};

use super::engine;
use crate::ready::Story;

/// What a fact brings to its action.
fn brings(code: &str, fields: Value) -> Proposal {
    let Value::Object(map) = fields else {
        panic!("fields are an object")
    };
    let fact = Fact::from_fields(code, map).unwrap();
    Proposal::of(&fact, None, None, false)
}

#[test]
fn no_consulate_is_asked_for_a_paper_while_a_valid_passport_is_at_hand() {
    let engine = engine();
    for (field, value, asked, leaves) in [
        ("held_by", json!(null), false, true),
        ("held_by", json!("programme"), false, true),
        ("held_by", json!("employer"), true, false),
        ("held_by", json!("lost"), true, false),
        ("document", json!("identity-card"), true, true),
        // The journey is on 26 November.
        ("valid_until", json!("2026-11-25"), true, false),
        ("valid_until", json!("2026-11-26"), false, true),
    ] {
        let mut story = Story::adult();
        story.change("record-document", field, value.clone());
        let unmet = |action: &str, id: &str| story.unmet(engine, action).contains(&id.to_owned());
        assert_eq!(
            !unmet("request-document", "sg.doc-02-passport"),
            asked,
            "{field} {value}"
        );
        assert_eq!(
            !unmet("release", "sg.doc-01-valid"),
            leaves,
            "{field} {value}"
        );
        // Nationality may have to be confirmed all the same.
        assert!(!unmet("request-verification", "sg.doc-02-passport"));
    }
}

#[test]
fn a_state_is_asked_only_for_what_is_needed_with_a_yes_to_that_request_and_never_during_a_claim() {
    let engine = engine();
    let quiet = Story::adult();
    let mut claiming = Story::adult();
    claiming.then(
        "2026-11-24T03:00:00Z",
        1,
        "refer-protection",
        json!({ "referred_to": "unhcr", "reason": "Asked for it.", "person_agrees": "yes", "wait": "no" }),
    );
    for (action, more) in [
        ("request-document", json!({ "consulate": "C" })),
        ("request-verification", json!({ "consulate": "C" })),
        (
            "request-clearance",
            json!({ "clearance": "exit-clearance", "authority_asked": "A" }),
        ),
    ] {
        for (needed, agrees, free) in [
            ("yes", "yes", true),
            ("no", "yes", false),
            ("unknown", "yes", false),
            ("not-asked", "yes", false),
            ("yes", "no", false),
            ("yes", "refused", false),
            ("yes", "unknown", false),
            ("yes", "not-asked", false),
        ] {
            let mut fields = json!({
                "country": "VN", "needed": needed, "person_agrees": agrees, "identity_fields": ["names"],
            });
            for (name, value) in more.as_object().unwrap() {
                fields[name] = value.clone();
            }
            let brought = brings(action, fields);
            let agreed = "sg.doc-02-agreed".to_owned();
            let refused = quiet.refused(engine, action, &brought);
            assert_eq!(
                !refused.contains(&agreed),
                free,
                "{action}: {needed} {agrees}"
            );
            let claim = "sg.doc-02-no-claim".to_owned();
            assert!(!refused.contains(&claim), "{action}: no claim is open");
            assert!(
                claiming.refused(engine, action, &brought).contains(&claim),
                "{action}: a claim is open"
            );
        }
    }
}

#[test]
fn nobody_leaves_while_a_clearance_that_was_asked_for_is_not_there() {
    let engine = engine();
    let id = "sg.doc-03-clearances".to_owned();
    let mut story = Story::adult();
    assert!(!story.unmet(engine, "release").contains(&id));
    story.then(
        "2026-11-20T03:00:00Z",
        1,
        "request-clearance",
        json!({
            "clearance": "exit-clearance", "country": "PH", "authority_asked": "Bureau of Immigration",
            "needed": "yes", "person_agrees": "yes", "identity_fields": ["names"],
        }),
    );
    assert!(story.unmet(engine, "release").contains(&id));
    for (answer, until, still) in [
        ("refused", None, true),
        ("granted", None, false),
        // The journey is on 26 November.
        ("granted", Some("2026-11-25"), true),
        ("granted", Some("2026-11-26"), false),
        ("not-needed", None, false),
    ] {
        let mut told = story.clone();
        told.then(
            "2026-11-22T03:00:00Z",
            1,
            "record-clearance",
            json!({ "clearance": "exit-clearance", "country": "PH", "clearance_answer": answer, "valid_until": until }),
        );
        assert_eq!(
            told.unmet(engine, "release").contains(&id),
            still,
            "{answer} {until:?}"
        );
    }
}

#[test]
fn a_paper_is_kept_with_a_yes_and_a_receipt_and_is_back_before_the_journey() {
    let engine = engine();
    let taken = |agrees: &str, receipt: &str| {
        json!({
            "evidence": "passport", "reason": "For the transit visa.", "hand_back_on": "2026-11-24",
            "person_agrees": agrees, "receipt_given": receipt,
        })
    };
    for (agrees, receipt, free) in [
        ("yes", "yes", true),
        ("yes", "no", false),
        ("yes", "not-asked", false),
        ("no", "yes", false),
        ("unknown", "yes", false),
        ("refused", "yes", false),
    ] {
        let refused = Story::adult().refused(
            engine,
            "take-custody",
            &brings("take-custody", taken(agrees, receipt)),
        );
        assert_eq!(
            !refused.contains(&"sg.doc-04-receipt".to_owned()),
            free,
            "{agrees} {receipt}"
        );
    }
    let back = "sg.doc-04-back".to_owned();
    let mut story = Story::adult();
    story.then(
        "2026-11-20T03:00:00Z",
        1,
        "take-custody",
        taken("yes", "yes"),
    );
    assert!(story.unmet(engine, "release").contains(&back));
    story.then(
        "2026-11-24T03:00:00Z",
        1,
        "end-custody",
        json!({ "evidence": "passport", "handed_back_on": "2026-11-24", "signed_for": true }),
    );
    assert!(!story.unmet(engine, "release").contains(&back));
}

#[test]
fn a_face_or_a_voice_is_kept_only_with_a_yes() {
    let engine = engine();
    for (evidence, agrees, free) in [
        ("photograph", "yes", true),
        ("photograph", "no", false),
        ("photograph", "not-asked", false),
        ("language-analysis", "refused", false),
        ("language-analysis", "yes", true),
        ("birth-certificate", "not-asked", true),
        ("interview", "not-asked", true),
    ] {
        let brought = brings(
            "record-evidence",
            json!({ "evidence": evidence, "evidence_result": "not-checked", "person_agrees": agrees }),
        );
        let refused = Story::adult().refused(engine, "record-evidence", &brought);
        assert_eq!(
            !refused.contains(&"sg.int-12-agreed".to_owned()),
            free,
            "{evidence} {agrees}"
        );
    }
}
