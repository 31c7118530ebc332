//! Consents, grounds and the register, as tables.

use serde_json::{Value, json};

use super::*;
use crate::sample::{Told, day, fact};

fn office(code: &str) -> Recipient {
    Recipient {
        kind: OrganisationKind::Ngo,
        name: format!("The office {code}"),
        country: "LK".parse().ok(),
        organisation: Some(OrganisationId(uuid::Uuid::from_u128(7))),
        organisation_name: Some("Lamp in the Window".to_owned()),
        office: Some(code.to_owned()),
    }
}

fn clinic() -> Recipient {
    Recipient {
        kind: OrganisationKind::HealthProvider,
        name: "Harbour Clinic".to_owned(),
        country: None,
        organisation: None,
        organisation_name: None,
        office: None,
    }
}

/// A consent for a service, stamped with its recipient.
fn given(told: Told, on: &str, to: &Recipient, other: Value) -> Told {
    let mut fields = json!({ "purpose": "service", "data": ["identity", "needs"], "consent_until": null, "given_on": on });
    for (name, value) in other.as_object().unwrap() {
        fields[name] = value.clone();
    }
    let mut told = told.on(on, 1, fact("give-consent", fields));
    told.0.last_mut().unwrap().stamps.to = Some(to.clone());
    told
}

fn holds(told: &Told, to: &Recipient, data: &[DataCategory], on: &str) -> bool {
    told.case()
        .granted(Purpose::Service, to, data, day(on))
        .is_some()
}

const IDENTITY: &[DataCategory] = &[DataCategory::Identity];

#[test]
fn consent_holds_for_its_purpose_recipient_and_data_up_to_its_last_day() {
    let told = given(
        Told::new(),
        "2026-03-02",
        &clinic(),
        json!({ "consent_until": "2026-03-10" }),
    );
    for (why, to, data, on, expected) in [
        ("on its first day", clinic(), IDENTITY, "2026-03-02", true),
        (
            "the day before its last",
            clinic(),
            IDENTITY,
            "2026-03-09",
            true,
        ),
        ("on its last day", clinic(), IDENTITY, "2026-03-10", true),
        ("the day after", clinic(), IDENTITY, "2026-03-11", false),
        (
            "to somebody else",
            office("colombo"),
            IDENTITY,
            "2026-03-02",
            false,
        ),
        (
            "other data",
            clinic(),
            &[DataCategory::Identity, DataCategory::Plan][..],
            "2026-03-02",
            false,
        ),
    ] {
        assert_eq!(holds(&told, &to, data, on), expected, "{why}");
    }
    let other = told
        .case()
        .granted(Purpose::Travel, &clinic(), IDENTITY, day("2026-03-02"));
    assert!(other.is_none(), "another purpose");
}

#[test]
fn what_is_agreed_for_an_organisation_holds_for_its_offices_and_not_the_other_way_round() {
    let organisation = Recipient {
        office: None,
        ..office("colombo")
    };
    let told = given(Told::new(), "2026-03-02", &organisation, json!({}));
    assert!(holds(&told, &office("colombo"), IDENTITY, "2026-03-03"));
    assert!(holds(&told, &office("galle"), IDENTITY, "2026-03-03"));
    let told = given(Told::new(), "2026-03-02", &office("colombo"), json!({}));
    assert!(!holds(&told, &office("galle"), IDENTITY, "2026-03-03"));
    assert!(!holds(&told, &organisation, IDENTITY, "2026-03-03"));
}

#[test]
fn what_is_taken_back_is_gone_at_once_and_in_doubt_for_everybody() {
    let both = || {
        let told = given(Told::new(), "2026-03-02", &clinic(), json!({}));
        given(told, "2026-03-02", &office("colombo"), json!({}))
    };
    for (why, fields, clinic_left, office_left) in [
        (
            "one by name",
            json!({ "keep": false, "share": false, "purposes": ["service"], "recipient": "harbour clinic " }),
            false,
            true,
        ),
        (
            "one by its organisation",
            json!({ "keep": false, "share": false, "purposes": ["service"], "recipient": "Lamp in the Window" }),
            true,
            false,
        ),
        (
            "nobody named",
            json!({ "keep": false, "share": false, "purposes": ["service"], "recipient": null }),
            false,
            false,
        ),
        (
            "a name nobody knows",
            json!({ "keep": false, "share": false, "purposes": ["service"], "recipient": "the doctor" }),
            false,
            false,
        ),
        (
            "another purpose",
            json!({ "keep": false, "share": false, "purposes": ["travel"], "recipient": null }),
            true,
            true,
        ),
        (
            "sharing with the receiving office",
            json!({ "keep": false, "share": true, "purposes": [], "recipient": null }),
            true,
            true,
        ),
        (
            "keeping: then nothing is passed on either",
            json!({ "keep": true, "share": false, "purposes": [], "recipient": "Harbour Clinic" }),
            false,
            false,
        ),
        (
            "keeping, as a purpose",
            json!({ "keep": false, "share": false, "purposes": ["case-file"], "recipient": null }),
            false,
            false,
        ),
    ] {
        let told = both().on("2026-03-03", 2, fact("revoke-consent", fields));
        assert_eq!(
            holds(&told, &clinic(), IDENTITY, "2026-03-03"),
            clinic_left,
            "{why}"
        );
        assert_eq!(
            holds(&told, &office("colombo"), IDENTITY, "2026-03-03"),
            office_left,
            "{why}"
        );
    }
}

#[test]
fn asked_again_the_last_answer_counts() {
    let told = given(Told::new(), "2026-03-02", &clinic(), json!({}));
    let told = given(told, "2026-03-03", &clinic(), json!({ "agrees": "no" }));
    assert!(!holds(&told, &clinic(), IDENTITY, "2026-03-03"));
    let told = given(told, "2026-03-04", &clinic(), json!({ "agrees": "yes" }));
    assert!(holds(&told, &clinic(), IDENTITY, "2026-03-04"));
    for said in ["refused", "unknown", "not-asked"] {
        let told = given(
            told.clone(),
            "2026-03-05",
            &clinic(),
            json!({ "agrees": said }),
        );
        assert!(
            !holds(&told, &clinic(), IDENTITY, "2026-03-05"),
            "{said} is no yes"
        );
    }
}

#[test]
fn the_consent_of_intake_is_for_the_receiving_office_that_is_asked_first() {
    let shares = |told: &Told, to: &Recipient| {
        told.case()
            .granted(
                Purpose::ReceivingOffice,
                to,
                RECEIVING_DATA,
                day("2026-03-06"),
            )
            .is_some()
    };
    let ask = |told: Told, on: &str, code: &str| {
        told.on(
            on,
            1,
            fact("ask-receiving-office", json!({ "office": code })),
        )
    };
    let told = Told::at(crate::stage::StageName::Declared);
    assert!(told.case().shares_on(day("2026-03-06")));
    let taken_back = told.clone().on(
        "2026-03-05",
        1,
        fact(
            "revoke-consent",
            json!({ "keep": false, "share": true, "purposes": [] }),
        ),
    );
    assert!(!taken_back.case().shares_on(day("2026-03-06")));
    assert!(
        shares(&told, &office("colombo")) && shares(&told, &office("galle")),
        "nobody asked yet"
    );
    let told = ask(told, "2026-03-03", "colombo");
    assert!(shares(&told, &office("colombo")));
    let told = ask(told, "2026-03-04", "galle");
    assert!(
        !shares(&told, &office("galle")),
        "another office needs its own consent"
    );
    let told = given(
        told,
        "2026-03-05",
        &office("galle"),
        json!({ "purpose": "receiving-office", "data": [] }),
    );
    assert!(shares(&told, &office("galle")));
    let told = given(
        told,
        "2026-03-06",
        &office("colombo"),
        json!({ "purpose": "receiving-office", "agrees": "no" }),
    );
    assert!(
        !shares(&told, &office("colombo")),
        "a no by name is a no also to what was agreed unnamed"
    );
    assert!(shares(&told, &office("galle")));
}

#[test]
fn each_request_to_a_consulate_needs_a_consent_of_its_own() {
    let consulate = Recipient {
        kind: OrganisationKind::Embassy,
        ..clinic()
    };
    let asks = json!({ "purpose": "consular-document", "data": ["identity"] });
    let told = given(Told::new(), "2026-03-02", &consulate, asks.clone());
    let may = |told: &Told| {
        told.case()
            .granted(
                Purpose::ConsularDocument,
                &consulate,
                IDENTITY,
                day("2026-03-05"),
            )
            .is_some()
    };
    assert!(may(&told));
    let mut told = told.on("2026-03-03", 1, fact("record-transfer", asks.clone()));
    let last = told.0.last_mut().unwrap();
    last.stamps.to = Some(consulate.clone());
    last.stamps.passed = Some(Passed {
        ground: Ground::Consent(2),
        agreement: None,
    });
    assert!(!may(&told), "it was used");
    let told = given(told, "2026-03-04", &consulate, asks);
    assert!(may(&told));
}

#[test]
fn a_basis_counts_up_to_the_day_of_its_review() {
    let mut told = Told::new().on(
        "2026-03-02",
        1,
        fact(
            "record-basis",
            json!({ "purpose": "service", "data": ["identity"], "review_on": "2026-03-10" }),
        ),
    );
    told.0.last_mut().unwrap().stamps.to = Some(clinic());
    for (on, expected) in [
        ("2026-03-09", true),
        ("2026-03-10", true),
        ("2026-03-11", false),
    ] {
        assert_eq!(holds(&told, &clinic(), IDENTITY, on), expected, "{on}");
    }
}

#[test]
fn every_way_out_is_a_line_of_the_register_and_struck_lines_stay_in_it() {
    let told = Told::at(crate::stage::StageName::Booked)
        .on("2026-03-05", 1, fact("request-document", json!({})))
        .on(
            "2026-03-05",
            1,
            fact("refer-protection", json!({ "person_agrees": "no" })),
        )
        .on("2026-03-05", 1, fact("answer-authority", json!({})));
    let lines = |told: &Told| -> Vec<(&'static str, &'static str, bool)> {
        told.case()
            .passings()
            .iter()
            .map(|p| (p.action, p.ground.code(), p.struck))
            .collect()
    };
    let expected = [
        ("book", "own-request", false),
        ("request-document", "own-request", false),
        ("refer-protection", "protection", false),
        ("answer-authority", "law", false),
    ];
    assert_eq!(lines(&told), expected);
    let request = told.case().passings()[1].seq;
    let told = told.on("2026-03-06", 1, crate::sample::corrected(request, None));
    assert_eq!(lines(&told)[1], ("request-document", "own-request", true));
}

#[test]
fn health_and_protection_have_circles_of_their_own() {
    use DataCategory as D;
    for (purpose, data, expected) in [
        (Purpose::Service, &[D::Identity][..], Audience::Case),
        (
            Purpose::Service,
            &[D::Identity, D::Decision],
            Audience::Counselling,
        ),
        (Purpose::Service, &[D::Counselling], Audience::Counselling),
        (Purpose::Service, &[D::Health], Audience::Health),
        (Purpose::Health, &[D::Identity], Audience::Health),
        (Purpose::Protection, &[D::Identity], Audience::Protection),
        (
            Purpose::Service,
            &[D::Protection, D::Counselling],
            Audience::Protection,
        ),
    ] {
        assert_eq!(audience_of(purpose, data), expected, "{purpose:?} {data:?}");
    }
}
