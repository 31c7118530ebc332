//! What may leave, to whom, on what ground; and what never leaves.

use homeward_domain::{
    codes::{Answer, Audience, Code, DataCategory, OrganisationKind, Purpose, Role},
    standing::{Circle, DataSet, DaysLeft, Proposal, Standing},
};
use homeward_policy::{StaffView, Verdict, Who};
use serde_json::json;

use super::engine;
use crate::ready::{Story, everyone};

/// Everything is right: an agreement and a consent that hold today.
fn right() -> Proposal {
    Proposal {
        passes: true,
        outside_body: true,
        purpose: Some(Purpose::Service),
        recipient: Some(OrganisationKind::Ngo),
        data: DataSet::of(&[DataCategory::Identity, DataCategory::Needs]),
        consent_days_left: DaysLeft(0),
        agreement_days_left: DaysLeft(0),
        ..Proposal::hoped_for()
    }
}

fn weigh(story: &Story, who: &Who, action: &str, proposal: &Proposal) -> Verdict {
    let engine = engine();
    let (case, around) = (story.case(), story.around());
    let standing = Standing::of(&case, &around, None);
    engine
        .on_case(who, &standing, &around)
        .decide(action, proposal)
}

fn unmet(proposal: &Proposal) -> Vec<String> {
    weigh(&Story::adult(), &everyone(), "record-transfer", proposal).unmet
}

#[test]
fn nothing_leaves_without_an_agreement_in_force_and_a_ground() {
    let days = DaysLeft;
    for (why, proposal, expected) in [
        ("on the last day of both", right(), vec![]),
        (
            "the day before",
            Proposal {
                consent_days_left: days(1),
                agreement_days_left: days(1),
                ..right()
            },
            vec![],
        ),
        (
            "the day after consent ended",
            Proposal {
                consent_days_left: days(-1),
                ..right()
            },
            vec!["sg.dat-02-ground"],
        ),
        (
            "the day after the agreement ended",
            Proposal {
                agreement_days_left: days(-1),
                ..right()
            },
            vec!["sg.dat-02-agreement"],
        ),
        (
            "neither",
            Proposal {
                consent_days_left: days(-1),
                agreement_days_left: days(-1),
                ..right()
            },
            vec!["sg.dat-02-agreement", "sg.dat-02-ground"],
        ),
        (
            "a basis on the day of its review",
            Proposal {
                consent_days_left: days(-1),
                basis_days_left: days(0),
                ..right()
            },
            vec![],
        ),
        (
            "a basis the day after",
            Proposal {
                consent_days_left: days(-1),
                basis_days_left: days(-1),
                ..right()
            },
            vec!["sg.dat-02-ground"],
        ),
        (
            "a life at stake needs no agreement",
            Proposal {
                consent_days_left: days(-1),
                basis_days_left: days(0),
                basis_vital: true,
                agreement_days_left: days(-1),
                ..right()
            },
            vec![],
        ),
        (
            "a vital interest whose review is past",
            Proposal {
                basis_vital: true,
                agreement_days_left: days(-1),
                ..right()
            },
            vec!["sg.dat-02-agreement"],
        ),
        (
            "within the organisation",
            Proposal {
                outside_body: false,
                agreement_days_left: days(-1),
                ..right()
            },
            vec![],
        ),
        (
            "its parties agreed in writing",
            Proposal {
                agreement_asks_parties: true,
                parties_agree: Answer::Yes,
                ..right()
            },
            vec![],
        ),
        (
            "its parties were not asked",
            Proposal {
                agreement_asks_parties: true,
                parties_agree: Answer::NotAsked,
                ..right()
            },
            vec!["sg.dat-02-parties"],
        ),
    ] {
        assert_eq!(unmet(&proposal), expected, "{why}");
    }
}

#[test]
fn authorities_and_the_state_of_origin_get_an_identity_for_a_document_and_nothing_else() {
    let consulate = || Proposal {
        recipient: Some(OrganisationKind::Embassy),
        of_origin: true,
        purpose: Some(Purpose::ConsularDocument),
        data: DataSet::of(&[DataCategory::Identity]),
        agreement_days_left: DaysLeft(-1),
        ..right()
    };
    let never = vec!["sg.vol-10-authority"];
    for (why, proposal, expected) in [
        ("a document, identity, consent to it", consulate(), vec![]),
        (
            "without consent to this request",
            Proposal {
                consent_days_left: DaysLeft(-1),
                ..consulate()
            },
            vec!["sg.dat-02-ground", "sg.vol-10-authority"],
        ),
        (
            "on another ground",
            Proposal {
                consent_days_left: DaysLeft(-1),
                basis_days_left: DaysLeft(9),
                basis_vital: true,
                ..consulate()
            },
            never.clone(),
        ),
        (
            "more than identity",
            Proposal {
                data: DataSet::of(&[DataCategory::Identity, DataCategory::Contact]),
                ..consulate()
            },
            never.clone(),
        ),
        (
            "for another purpose",
            Proposal {
                purpose: Some(Purpose::Service),
                agreement_days_left: DaysLeft(9),
                ..consulate()
            },
            never.clone(),
        ),
        (
            "an immigration authority, though everything else is right",
            Proposal {
                recipient: Some(OrganisationKind::ImmigrationAuthority),
                ..right()
            },
            never.clone(),
        ),
        (
            "a ministry of the State of origin",
            Proposal {
                recipient: Some(OrganisationKind::GovernmentNational),
                of_origin: true,
                ..right()
            },
            never.clone(),
        ),
        (
            "a ministry of the host State",
            Proposal {
                recipient: Some(OrganisationKind::GovernmentNational),
                ..right()
            },
            vec![],
        ),
    ] {
        assert_eq!(unmet(&proposal), expected, "{why}");
        // The receiving office run by that State is under the same rule.
        if proposal.of_origin && proposal.purpose != Some(Purpose::ConsularDocument) {
            let asked = Proposal {
                purpose: Some(Purpose::ReceivingOffice),
                ..proposal
            };
            let told = weigh(&Story::adult(), &everyone(), "notify-arrival", &asked).unmet;
            assert!(told.contains(&"sg.vol-10-authority".to_owned()), "{why}");
        }
    }
}

#[test]
fn no_authority_hears_of_anybody_during_a_claim() {
    let consulate = Proposal {
        recipient: Some(OrganisationKind::Embassy),
        of_origin: true,
        purpose: Some(Purpose::ConsularDocument),
        data: DataSet::of(&[DataCategory::Identity]),
        ..right()
    };
    for (outcome, closed) in [
        (None, true),
        (Some("open"), true),
        (Some("protection-granted"), true),
        (Some("no-need-found"), false),
    ] {
        let mut story = Story::adult();
        story.then("2026-11-24T03:00:00Z", 1, "refer-protection", json!({ "referred_to": "unhcr", "reason": "Asked for it.", "person_agrees": "yes", "wait": "no" }));
        if let Some(outcome) = outcome {
            story.then("2026-11-24T04:00:00Z", 2, "record-protection-outcome", json!({ "protection_outcome": outcome, "made_by": "unhcr", "made_on": "2026-11-24" }));
        }
        let unmet = weigh(&story, &everyone(), "record-transfer", &consulate).unmet;
        assert_eq!(
            unmet.contains(&"sg.vol-10-no-claim".to_owned()),
            closed,
            "{outcome:?}"
        );
        // Others are not held up by it: UNHCR's lawyer, say.
        let other = weigh(&story, &everyone(), "record-transfer", &right());
        assert_eq!(other.unmet, Vec::<String>::new(), "{outcome:?}");
    }
}

#[test]
fn what_was_decided_or_said_in_confidence_reaches_no_authority_on_any_ground() {
    use DataCategory as D;
    for action in ["give-consent", "record-basis", "record-transfer"] {
        for data in D::ALL {
            for (recipient, of_origin, closed) in [
                (OrganisationKind::ImmigrationAuthority, false, true),
                (OrganisationKind::Embassy, false, true),
                (OrganisationKind::GovernmentNational, true, true),
                (OrganisationKind::Ngo, false, false),
                (OrganisationKind::GovernmentNational, false, false),
            ] {
                let proposal = Proposal {
                    recipient: Some(recipient),
                    of_origin,
                    data: DataSet::of(&[D::Identity, *data]),
                    ..right()
                };
                let verdict = weigh(&Story::adult(), &everyone(), action, &proposal);
                let never = matches!(
                    data,
                    D::Decision | D::Counselling | D::Protection | D::Health
                );
                assert_eq!(
                    verdict.permitted,
                    !(closed && never),
                    "{action}: {} to {recipient:?}",
                    data.code()
                );
            }
        }
    }
}

#[test]
fn a_ground_other_than_consent_opens_nothing_to_authorities() {
    for (recipient, of_origin, refused) in [
        (OrganisationKind::HealthProvider, false, false),
        (OrganisationKind::Embassy, false, true),
        (OrganisationKind::ImmigrationAuthority, false, true),
        (OrganisationKind::GovernmentLocal, true, true),
    ] {
        let proposal = Proposal {
            recipient: Some(recipient),
            of_origin,
            ..right()
        };
        let verdict = weigh(&Story::adult(), &everyone(), "record-basis", &proposal);
        assert_eq!(!verdict.unmet.is_empty(), refused, "{recipient:?}");
    }
}

#[test]
fn consent_counts_only_when_it_was_understood_and_a_no_needs_nothing() {
    for (agrees, told, understood, counts) in [
        (Answer::Yes, Answer::Yes, true, true),
        (Answer::Yes, Answer::No, true, false),
        (Answer::Yes, Answer::NotAsked, true, false),
        (Answer::Yes, Answer::Yes, false, false),
        (Answer::No, Answer::NotAsked, false, true),
        (Answer::Refused, Answer::NotAsked, false, true),
    ] {
        let proposal = Proposal {
            agrees,
            told_purpose: told,
            consent_understood: understood,
            ..right()
        };
        let verdict = weigh(&Story::adult(), &everyone(), "give-consent", &proposal);
        assert_eq!(
            verdict.unmet.is_empty(),
            counts,
            "{agrees:?} {told:?} {understood}"
        );
    }
}

#[test]
fn an_authority_is_answered_only_where_the_law_compels_it() {
    for (compels, answered) in [
        (Answer::Yes, true),
        (Answer::No, false),
        (Answer::Unknown, false),
        (Answer::Refused, false),
        (Answer::NotAsked, false),
    ] {
        let proposal = Proposal {
            law_compels: compels,
            ..right()
        };
        let verdict = weigh(&Story::adult(), &everyone(), "answer-authority", &proposal);
        assert_eq!(verdict.unmet.is_empty(), answered, "{compels:?}");
    }
}

#[test]
fn consent_and_transfers_are_for_those_who_may_know_what_they_are_about() {
    use Audience::{Case, Counselling, Health, Protection};
    use Role as R;
    for (role, circles) in [
        (R::Counsellor, vec![Case, Counselling]),
        (R::CaseManager, vec![Case, Counselling]),
        (
            R::ChildProtectionOfficer,
            vec![Case, Counselling, Protection],
        ),
        (
            R::AntiTraffickingOfficer,
            vec![Case, Counselling, Protection],
        ),
        (R::ProtectionLead, vec![Case, Counselling, Protection]),
        (R::MedicalOfficer, vec![Case, Health]),
        (R::TravelOfficer, vec![Case]),
        (R::ReceivingOfficer, vec![Case]),
        (R::Supervisor, vec![]),
        (R::ProgrammeManager, vec![]),
        (R::DataProtectionOfficer, vec![]),
    ] {
        let who = Who::Staff(StaffView {
            active: true,
            roles: vec![role],
            ..StaffView::default()
        });
        for circle in [Case, Counselling, Protection, Health] {
            let proposal = Proposal {
                circle: Circle(circle),
                ..right()
            };
            for action in ["give-consent", "record-transfer"] {
                let may = weigh(&Story::adult(), &who, action, &proposal).permitted;
                assert_eq!(
                    may,
                    circles.contains(&circle),
                    "{role:?} {action} {circle:?}"
                );
            }
            let basis = weigh(&Story::adult(), &who, "record-basis", &proposal).permitted;
            let expected = match circle {
                Health => role == R::MedicalOfficer,
                _ => role == R::ProtectionLead,
            };
            assert_eq!(basis, expected, "{role:?} {circle:?}");
        }
    }
}

#[test]
fn an_earlier_case_is_named_with_the_persons_yes_only() {
    let engine = engine();
    for agreed in [
        Answer::Yes,
        Answer::No,
        Answer::NotAsked,
        Answer::Unknown,
        Answer::Refused,
    ] {
        let proposal = Proposal {
            share_agreed: agreed,
            ..Proposal::hoped_for()
        };
        let refused = Story::adult().refused(engine, "name-earlier-case", &proposal);
        let expected: &[&str] = match agreed {
            Answer::Yes => &[],
            _ => &["sg.rei-15-agreed"],
        };
        assert_eq!(refused, expected, "{agreed:?}");
    }
}
