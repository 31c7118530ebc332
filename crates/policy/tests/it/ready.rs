//! A case in which everything is right, to be spoilt one fact at a time.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    case::{Author, Case, Entry, Stamps},
    closed_days::ClosedDays,
    codes::{Audience, Code, OrganisationKind, PaperForm, Role},
    facts::Fact,
    forms::ReleasedForm,
    ids::{EntryId, StaffId},
    passing::Recipient,
    programme::{Procedures, Terms},
    standing::{Around, Companion, Counsellors, Proposal, Standing},
};
use homeward_policy::{Engine, StaffView, State, Who};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// The moment of release: the departure is on 26 November 2026 at 20:00 in Manila.
pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-25T06:00:00Z".parse().unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// What is recorded, in order: day and time, who (by number), code, fields.
#[derive(Clone)]
pub(crate) struct Story {
    pub(crate) lines: Vec<(DateTime<Utc>, u128, &'static str, Value)>,
    pub(crate) suspended: BTreeSet<String>,
    pub(crate) monitoring: bool,
    pub(crate) companions: Vec<Companion>,
    pub(crate) counsellors: Counsellors,
    pub(crate) reflection_hours: u32,
    pub(crate) now: DateTime<Utc>,
}

const COUNSELLOR: u128 = 1;
const MANAGER: u128 = 2;
const SECOND: u128 = 3;

impl Story {
    /// An adult, healthy, free, ready to be released.
    pub(crate) fn adult() -> Self {
        Self::of(json!({ "born": "1990-04-02", "says_under_18": "no" }))
    }

    /// A child of nine with its mother, everything right.
    pub(crate) fn child_with_mother() -> Self {
        let mut story = Self::of(json!({ "born": "2017-03-01", "says_under_18": "yes" }));
        let mother = homeward_domain::case_number::CaseNumber::new(26, 77);
        story.set("record-care", json!({ "care": "with-parent", "carer": mother.as_str(), "guardian": "not-asked", "legal_representation": "not-asked" }));
        story.set("record-best-interests", best_interests());
        story.set("assess-family", family());
        story.companions.push(Companion {
            number: mother,
            stage: homeward_domain::stage::StageName::Booked,
            departs_at: Some("2026-11-26T12:00:00Z".parse().unwrap()),
        });
        story
    }

    /// A woman of seventy, examined, with help at home.
    pub(crate) fn elderly() -> Self {
        let mut story = Self::of(json!({ "born": "1956-05-01", "says_under_18": "no" }));
        story.set("assess-elderly", elderly());
        story.change("assess-health", "full_examination", json!("yes"));
        story
    }

    /// A boy of sixteen, alone, with guardian, determination, escort and receiver.
    pub(crate) fn unaccompanied() -> Self {
        let mut story = Self::of(json!({ "born": "2010-06-01", "says_under_18": "yes" }));
        story.set("record-care", json!({ "care": "unaccompanied", "guardian": "yes", "guardian_name": "A. Reyes", "legal_representation": "yes" }));
        story.set("record-best-interests", determination());
        story.set("assess-family", family());
        story.lines.push((
            at("2026-11-12T09:00:00Z"),
            SECOND,
            "verify",
            json!({ "entry": 0 }),
        ));
        story.change("book", "escort", json!("T. Lim"));
        story.change("book", "receiver", json!("Provincial child welfare office"));
        story
    }

    fn of(person: Value) -> Self {
        let mut registered = json!({
            "told_purpose": "yes", "consent_to_keep": "yes", "consent_to_share": "yes", "consent_language": "vi",
            "name": "Trần Thị Hoa", "languages": ["vi"], "nationalities": ["VN"], "stateless": "no",
            "country_of_return": "VN", "place_of_return": "Nghệ An", "area_of_return": "VN-22", "categories": ["stranded"],
            "protection_status": "no", "removal_order": "no", "detained": "no",
        });
        for (name, value) in person.as_object().unwrap() {
            registered[name] = value.clone();
        }
        let lines = vec![
            (
                at("2026-11-01T02:00:00Z"),
                COUNSELLOR,
                "register",
                registered,
            ),
            (
                at("2026-11-02T02:00:00Z"),
                MANAGER,
                "decide-eligibility",
                json!({ "finding": "eligible", "reasons": "Stranded after the storm; all criteria met.", "told_review": true }),
            ),
            (
                at("2026-11-03T02:00:00Z"),
                COUNSELLOR,
                "counsel",
                json!({
                    "held_on": "2026-11-03", "place": "office", "language": "vi", "understood": "yes", "interpreter": "professional", "alone": "yes",
                    "private": "yes", "no_official": "yes", "could_end": "yes", "could_reach_outside": "yes", "independent": "yes",
                    "topics": ["asylum", "entitlements"], "alternatives_explained": "yes", "free_choice": "yes", "pressure_signs": "no", "informed": "yes", "fear_of_harm": "no",
                    "capacity_doubt": "no", "outcome": "wishes-to-return",
                }),
            ),
            (
                at("2026-11-04T02:00:00Z"),
                COUNSELLOR,
                "assess-vulnerability",
                json!({
                    "individual": "Strong; tired.", "household": "Sister at home.", "community": "Known there.", "structural": "Fishing season.",
                    "conclusion": "viable",
                }),
            ),
            (
                at("2026-11-04T03:00:00Z"),
                MANAGER,
                "screen-trafficking",
                json!({ "held_on": "2026-11-04", "trained": "yes", "indicators": "no" }),
            ),
            (
                at("2026-11-05T02:00:00Z"),
                MANAGER,
                "assess-health",
                json!({ "held_on": "2026-11-05", "made_by": "trained-staff", "condition": "no" }),
            ),
            (
                at("2026-11-06T02:00:00Z"),
                COUNSELLOR,
                "declare",
                declaration(),
            ),
            (
                at("2026-11-07T02:00:00Z"),
                MANAGER,
                "ask-receiving-office",
                json!({ "office": "han" }),
            ),
            (
                at("2026-11-08T02:00:00Z"),
                SECOND,
                "answer-receiving",
                json!({ "receiving_answer": "can-assist" }),
            ),
            (
                at("2026-11-08T03:00:00Z"),
                MANAGER,
                "record-entry-right",
                json!({ "country": "VN", "may_enter": "yes" }),
            ),
            (
                at("2026-11-08T04:00:00Z"),
                MANAGER,
                "record-document",
                json!({
                    "document": "passport", "document_number": "C0000000", "issuer": "VN", "valid_until": "2028-01-01",
                }),
            ),
            (
                at("2026-11-09T02:00:00Z"),
                MANAGER,
                "plan-follow-up",
                json!({ "contact_by": "2026-12-20", "method": "visit" }),
            ),
            (
                at("2026-11-10T02:00:00Z"),
                MANAGER,
                "book",
                json!({ "legs": [leg("2026-11-26T20:00", "2026-11-26T22:30")] }),
            ),
            (
                at("2026-11-11T02:00:00Z"),
                MANAGER,
                "notify-arrival",
                json!({}),
            ),
            (
                at("2026-11-24T02:00:00Z"),
                MANAGER,
                "reconfirm",
                json!({
                    "alone": "yes", "private": "yes", "language": "vi", "interpreter": "professional", "still_wishes": "yes", "pressure_signs": "no",
                }),
            ),
            (
                at("2026-11-25T02:00:00Z"),
                MANAGER,
                "check-embarkation",
                json!({ "held_on": "2026-11-25", "fit": "yes" }),
            ),
        ];
        Self {
            lines,
            suspended: BTreeSet::new(),
            monitoring: true,
            companions: Vec::new(),
            counsellors: Counsellors::default(),
            reflection_hours: 24,
            now: now(),
        }
    }

    /// Replaces the line of this kind, or puts a new one before the booking.
    pub(crate) fn set(&mut self, code: &'static str, fields: Value) {
        match self.lines.iter_mut().find(|l| l.2 == code) {
            Some(line) => line.3 = fields,
            None => self
                .lines
                .insert(6, (at("2026-11-05T03:00:00Z"), MANAGER, code, fields)),
        }
    }

    /// Changes one field of the line of this kind.
    pub(crate) fn change(&mut self, code: &str, field: &str, value: Value) {
        self.lines
            .iter_mut()
            .find(|l| l.2 == code)
            .expect("a line of this kind")
            .3[field] = value;
    }

    /// Takes the line of this kind out.
    pub(crate) fn without(&mut self, code: &str) {
        self.lines.retain(|l| l.2 != code);
    }

    /// Adds a line at the end.
    pub(crate) fn then(&mut self, when: &str, who: u128, code: &'static str, fields: Value) {
        self.lines.push((at(when), who, code, fields));
    }

    pub(crate) fn case(&self) -> Case {
        self.tried().unwrap_or_else(|why| panic!("{why}"))
    }

    /// The case, or why it cannot be told: for stories that nobody wrote.
    pub(crate) fn tried(&self) -> Result<Case, String> {
        let entries = self
            .lines
            .iter()
            .enumerate()
            .map(|(n, (when, who, code, fields))| {
                let mut map: Map<String, Value> = fields.as_object().unwrap().clone();
                if *code == "verify" {
                    // Verifies the last outside record.
                    let target = self
                        .lines
                        .iter()
                        .rposition(|l| {
                            matches!(
                                l.2,
                                "record-best-interests" | "assess-risk" | "record-capacity"
                            )
                        })
                        .ok_or("nothing to verify")?;
                    map.insert("entry".to_owned(), json!(target + 1));
                }
                let read = homeward_domain::fields::read(
                    Fact::fields(code).unwrap(),
                    &map,
                    day("2026-12-31"),
                )
                .map_err(|e| format!("{code}: {e:?}"))?;
                let fact = Fact::from_fields(code, read).map_err(|e| format!("{code}: {e:?}"))?;
                let problems = fact.check();
                if !problems.is_empty() {
                    return Err(format!("{code}: {problems:?}"));
                }
                Ok(Entry {
                    seq: u32::try_from(n + 1).unwrap(),
                    id: EntryId(Uuid::from_u128(n as u128)),
                    at: *when,
                    by: Author::Staff(StaffId(Uuid::from_u128(*who))),
                    fact,
                    stamps: Stamps {
                        local_day: Some(when.with_timezone(&chrono_tz::Asia::Manila).date_naive()),
                        ..Stamps::default()
                    },
                })
            })
            .collect::<Result<_, String>>()?;
        Case::replay(entries).map_err(|e| format!("{e:?}"))
    }

    pub(crate) fn around(&self) -> Around {
        Around {
            now: self.now,
            zone: chrono_tz::Asia::Manila,
            closed: ClosedDays::default(),
            programme: "test".to_owned(),
            terms: Terms {
                name: "Test".to_owned(),
                host_countries: vec!["PH".parse().unwrap()],
                countries_of_return: vec!["VN".parse().unwrap(), "LA".parse().unwrap()],
                languages: vec!["vi".parse().unwrap()],
                opens_on: day("2026-01-01"),
                closes_on: None,
                procedures: Procedures {
                    reflection_hours: self.reflection_hours,
                    ..Procedures::default()
                },
                counselling_office: None,
                entitlements: Vec::new(),
                source: "test".to_owned(),
            },
            suspended: self.suspended.clone(),
            monitoring: self.monitoring,
            companions: self.companions.clone(),
            counsellors: self.counsellors.clone(),
            receiving: Some(receiving_office()),
            state_agreements: Vec::new(),
            forms: vec![ReleasedForm {
                form: PaperForm::Declaration,
                language: "vi".parse().unwrap(),
                version: "decl-vi-1".to_owned(),
                from: day("2026-01-01"),
                until: None,
            }],
        }
    }

    /// The safeguards that stand in the way of an action, in alphabetical order.
    pub(crate) fn unmet(&self, engine: &Engine, action: &str) -> Vec<String> {
        self.refused(engine, action, &Proposal::hoped_for())
    }

    /// The safeguards that refuse an action which brings this.
    pub(crate) fn refused(
        &self,
        engine: &Engine,
        action: &str,
        proposal: &Proposal,
    ) -> Vec<String> {
        let (case, around) = (self.case(), self.around());
        let standing = Standing::of(&case, &around, None);
        let verdict = engine
            .on_case(&everyone(), &standing, &around)
            .decide(action, proposal);
        assert_eq!(verdict.errors, Vec::<String>::new(), "no policy errs");
        verdict.unmet
    }

    /// The state of one safeguard.
    pub(crate) fn state(&self, engine: &Engine, action: &str, id: &str) -> State {
        let (case, around) = (self.case(), self.around());
        let standing = Standing::of(&case, &around, None);
        let list = engine
            .on_case(&everyone(), &standing, &around)
            .checklist(action, &Proposal::hoped_for());
        list.into_iter()
            .find(|(s, _)| s.id == id)
            .unwrap_or_else(|| panic!("{id} does not guard {action}"))
            .1
    }

    /// The audiences somebody belongs to.
    pub(crate) fn audiences(&self, engine: &Engine, who: &Who) -> Vec<Audience> {
        let (case, around) = (self.case(), self.around());
        let standing = Standing::of(&case, &around, None);
        engine.on_case(who, &standing, &around).audiences()
    }

    /// The verdict for one role.
    pub(crate) fn may(&self, engine: &Engine, view: StaffView, action: &str) -> bool {
        let (case, around) = (self.case(), self.around());
        let standing = Standing::of(&case, &around, None);
        engine
            .on_case(&Who::Staff(view), &standing, &around)
            .permits(action, &Proposal::hoped_for())
    }
}

/// A member of staff with every role, so that only safeguards decide.
pub(crate) fn everyone() -> Who {
    Who::Staff(StaffView {
        active: true,
        authority: false,
        administrator: true,
        assigned: true,
        emergency: false,
        emergency_ended: false,
        roles: Role::ALL.to_vec(),
        second_factor_due: true,
        second_factor: true,
        held: Role::ALL.to_vec(),
    })
}

pub(crate) fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

pub(crate) fn leg(departs: &str, arrives: &str) -> Value {
    json!({ "from": "MNL", "departs_at": departs, "departs_zone": "Asia/Manila", "to": "HAN", "arrives_at": arrives, "arrives_zone": "Asia/Ho_Chi_Minh" })
}

pub(crate) fn declaration() -> Value {
    json!({
        "signed_on": "2026-11-06", "signed_by": "person", "language": "vi", "form_version": "decl-vi-1", "understood": "yes",
        "binds_to_nothing": "yes", "country_of_return": "VN", "alone": "yes", "interpreter": "professional", "hours_to_reflect": 24,
        "circumstances": ["loss-of-work"],
    })
}

pub(crate) fn best_interests() -> Value {
    json!({
        "procedure": "assessment", "finding": "return-favoured", "made_by": "child-protection-authority", "body_name": "City child welfare office",
        "made_on": "2026-11-05", "trained_for_children": "yes", "child_view": "Wants to see the grandparents.", "child_agrees": "yes",
        "tracing_done": "yes", "family_assessed": "yes", "security_assessed": "yes", "parts_from_carer": "no", "harm_possible": "no",
        "professions": ["social-worker", "psychologist"], "official_took_part": "no", "risk_open": "no",
        "solution_stay": "No right to stay.", "solution_return": "The grandparents.", "solution_elsewhere": "Nobody known.",
        "receiver": "Provincial child welfare office", "receiver_kind": "agency",
    })
}

/// A full determination, with every point.
pub(crate) fn determination() -> Value {
    let mut found = best_interests();
    found["procedure"] = json!("determination");
    for point in POINTS {
        found[*point] = json!("Looked at.");
    }
    found
}

/// The points of a determination, by field.
pub(crate) const POINTS: &[&str] = &[
    "identity",
    "upbringing",
    "background",
    "vulnerabilities",
    "care_needs",
    "conditions_awaiting",
    "care_arrangements",
    "guardian_view",
    "integration",
    "continuity_of_upbringing",
    "health_and_education",
];

pub(crate) fn family() -> Value {
    json!({
        "made_by": "social-services", "made_on": "2026-11-05", "family_means": "no", "family_debts": "no", "family_willing": "yes",
        "school_place": "yes",
    })
}

pub(crate) fn elderly() -> Value {
    json!({
        "held_on": "2026-11-05", "capacity_looked_into": "yes", "help_needed": "yes", "help_with": "Stairs.", "help_at_home": "yes",
        "return_beneficial": "yes",
    })
}

pub(crate) fn risk(harm: &str) -> Value {
    json!({
        "made_by": "anti-trafficking-body", "made_on": "2026-11-05", "valid_until": "2026-12-31", "level": "low", "general_risks": "Looked at.",
        "specific_risks": "None found.", "irreparable_harm": harm, "mitigation_agreed": "yes", "in_interest": "yes",
        "stay_options": "A humanitarian permit was asked for.",
    })
}

/// The office that was asked to receive people.
fn receiving_office() -> Recipient {
    Recipient {
        kind: OrganisationKind::ReturnSupport,
        name: "Receiving office".to_owned(),
        country: None,
        organisation: None,
        organisation_name: None,
        office: Some("han".to_owned()),
    }
}
