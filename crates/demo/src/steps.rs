//! One function per deed: fields that are valid as they stand, to be recorded or changed.
//!
//! Whatever a function does not ask for has an ordinary, favourable answer. [`and`] puts other answers in their place.

mod life;
mod papers;
mod plan;
mod travel;
mod work;

use chrono::{Days, NaiveDate, NaiveDateTime};
use chrono_tz::Tz;
use homeward_app::record::Input;
use homeward_domain::case_number::CaseNumber;
use serde_json::{Map, Value, json};

pub use self::{life::*, papers::*, plan::*, travel::*, work::*};

/// The fields of one deed.
pub type Fields = Map<String, Value>;

/// The fields of a JSON object.
///
/// # Panics
/// When it is no object.
pub fn fields(object: Value) -> Fields {
    match object {
        Value::Object(map) => map,
        other => panic!("not an object: {other}"),
    }
}

/// The same fields with some in another way; `null` leaves one out.
pub fn and(mut fields: Fields, other: Value) -> Fields {
    for (name, value) in self::fields(other) {
        fields.insert(name, value);
    }
    fields
}

/// As it goes to [`homeward_app::App::record`], by someone who did not look at the case before.
pub fn input(fields: Fields) -> Input {
    Input {
        fields,
        ..Input::default()
    }
}

/// `register`: an adult, stranded, without removal order, not detained.
pub fn registered(name: &str, born: &str, language: &str, country: &str) -> Fields {
    fields(json!({
        "told_purpose": "yes", "consent_to_keep": "yes", "consent_to_share": "yes", "consent_language": language,
        "name": name, "born": born, "says_under_18": "no", "languages": [language],
        "nationalities": [country], "stateless": "no", "protection_status": "no", "country_of_return": country,
        "categories": ["stranded"], "removal_order": "no", "detained": "no", "heard_by": "word-of-mouth",
    }))
}

/// `decide-eligibility`: eligible.
pub fn eligible(language: &str) -> Fields {
    fields(json!({
        "finding": "eligible", "told_language": language, "told_review": true,
        "reasons": "Stranded without means, no removal order, wishes to look at return. Every criterion of the programme is met.",
    }))
}

/// `decide-eligibility`: not eligible.
pub fn not_eligible(language: &str, reasons: &str) -> Fields {
    fields(
        json!({ "finding": "not-eligible", "reasons": reasons, "told_language": language, "told_review": true }),
    )
}

/// `review-eligibility`: the decision falls, or stands.
pub fn reviewed(language: &str, overturned: bool) -> Fields {
    let finding = if overturned { "overturned" } else { "upheld" };
    fields(
        json!({ "review_finding": finding, "told_language": language, "reasons": "Looked at anew with the person present." }),
    )
}

/// `counsel`: in private, alone, free, informed, without fear; the person wishes to return.
pub fn counselled(language: &str, on: NaiveDate) -> Fields {
    fields(json!({
        "held_on": on, "place": "office", "language": language, "understood": "yes", "interpreter": "professional",
        "alone": "yes", "private": "yes", "no_official": "yes", "could_end": "yes", "could_reach_outside": "yes", "independent": "yes",
        "topics": ["asylum", "legal-aid", "regularisation", "conditions-at-home", "entitlements", "processing-times",
                   "right-to-withdraw", "right-to-complain", "reintegration-plan"],
        "alternatives_explained": "yes", "motives": ["family", "no-means"],
        "materials": "Leaflet “Going home, or not”, version 4, in the person’s language",
        "told_entitlements": "Flight and onward travel; help in kind after return, by the table of the country of return",
        "told_days": 30, "family_contact": "yes",
        "free_choice": "yes", "pressure_signs": "no", "informed": "yes", "fear_of_harm": "no", "capacity_doubt": "no",
        "outcome": "wishes-to-return",
    }))
}

/// Answers about detention, for [`and`]: has information and legal help, is not threatened.
pub fn in_detention() -> Value {
    json!({ "place": "detention", "detention_information": "yes", "detention_legal_help": "yes", "detention_no_threat": "yes" })
}

/// `refer-protection`: the person agrees and wants the return to wait for the answer.
pub fn referred(to: &str, reason: &str) -> Fields {
    fields(json!({ "referred_to": to, "reason": reason, "person_agrees": "yes", "wait": "yes" }))
}

/// `record-protection-outcome`.
pub fn protection_outcome(outcome: &str, made_by: &str, on: NaiveDate) -> Fields {
    fields(json!({ "protection_outcome": outcome, "made_by": made_by, "made_on": on }))
}

/// `assess-vulnerability`: return is viable.
pub fn vulnerability() -> Fields {
    fields(json!({
        "individual": "In good health, tired of waiting; plans clearly and asks good questions.",
        "household": "Keeps in touch with family at home, who know of the return and are glad of it.",
        "community": "Neighbours helped with food; nobody at home holds a grudge.",
        "structural": "Some debt for the journey; work to be found with the receiving office.",
        "conclusion": "viable",
    }))
}

/// `screen-trafficking`: by a trained caseworker, no indicators.
pub fn screened(on: NaiveDate) -> Fields {
    fields(json!({ "held_on": on, "trained": "yes", "indicators": "no" }))
}

/// `screen-trafficking`: there are indicators; the person does not cooperate with the police, and the trafficker knows of nothing.
pub fn screened_with_indicators(on: NaiveDate) -> Fields {
    fields(json!({
        "held_on": on, "trained": "yes", "indicators": "yes", "cooperates": "no", "trafficker_knows": "no",
        "note": "Promised factory work and a real visa; paid a recruiter who kept the papers. Told once, not to be asked again.",
    }))
}

/// `explain-victim-rights`: explained with a lawyer there, family and community thought of, no fear.
pub fn victim_rights(language: &str, on: NaiveDate) -> Fields {
    fields(json!({
        "held_on": on, "language": language, "interpreter": "professional", "understood": "yes",
        "proceedings": "possible", "proceedings_explained": "yes", "compensation": "possible", "compensation_explained": "yes",
        "stay_permit": "possible", "stay_permit_explained": "yes", "legal_help": "yes", "legal_help_by": "Legal Aid Desk, Ms Soriano",
        "family_safety_assessed": "yes", "family_safety": "The recruiter does not know where the family lives. Nobody has come to the house.",
        "reaction_assessed": "yes", "reaction": "The mother knows and waits. Of the neighbours, only one aunt is told.",
        "fear_of_harm": "no",
    }))
}

/// `record-account`: told once, to somebody trained; those who would ask again may read it.
pub fn account(on: NaiveDate) -> Fields {
    fields(json!({
        "held_on": on, "trained_for_accounts": "yes", "may_be_shared": "yes",
        "account": "Nine weeks in the hall, the door locked at night. The papers stayed with the foreman.",
        "again_because": "A new name came up.",
    }))
}

/// `record-proceedings`: news of the criminal case, told to the person.
pub fn proceedings(on: NaiveDate) -> Fields {
    fields(json!({
        "event": "trial", "happened_on": on, "what": "First hearing; the foreman says nothing.", "news_told": "yes", "told_on": on,
    }))
}

/// `send-assessments`: needs go to the partner who receives the person, as agreed.
pub fn assessments_sent() -> Fields {
    fields(json!({
        "shared_parts": ["needs-assessment"], "person_agrees": "yes", "sent_to": "House of the Lotus, Ms Duyên", "safe_way": "Sealed, by courier",
    }))
}

/// `explain-status`: what return and contact may do to the status; UNHCR was there, as the person wished.
pub fn status_explained(language: &str, on: NaiveDate) -> Fields {
    fields(json!({
        "held_on": on, "language": language, "interpreter": "professional", "understood": "yes",
        "loss_explained": "yes", "contact_explained": "yes", "wishes_involved": "yes", "involved": "yes", "involved_body": "unhcr",
    }))
}

/// `record-specific-needs`: something is to be arranged.
pub fn specific_needs(need: &str, words: &str) -> Fields {
    fields(
        json!({ "specific_needs": [need], "needs_in_words": words, "arrangements_needed": "yes" }),
    )
}

/// `confirm-arrangements`: confirmed by those who give it.
pub fn arranged(arrangements: &str, by: &str) -> Fields {
    fields(json!({ "arrangements": arrangements, "confirmed": "yes", "confirmed_by": by }))
}

/// `record-service`: given since that day.
pub fn service(service: &str, provider: &str, cost: &str, on: NaiveDate) -> Fields {
    fields(json!({
        "waiting_service": service, "asked_on": on, "service_outcome": "given", "given_from": on, "provider": provider, "cost": cost,
        "told_unconditional": "yes",
    }))
}

/// `assess-risk`: low, return is safe and in the person's interest; needs [`verified`].
pub fn risk(on: NaiveDate) -> Fields {
    fields(json!({
        "made_by": "anti-trafficking-body", "made_on": on, "valid_until": on + Days::new(180), "level": "low",
        "general_risks": "Recruiters of this kind are active in the region; the police follow such cases slowly.",
        "specific_risks": "The recruiter does not know the home address. The family is supportive.",
        "irreparable_harm": "no", "mitigation_agreed": "yes", "in_interest": "yes",
        "mitigation": "Another village at first, a number that answers day and night, a lawyer at home.",
    }))
}

/// `record-best-interests`: an assessment for a child with its family.
pub fn best_interests(on: NaiveDate, child_view: &str) -> Fields {
    fields(json!({
        "procedure": "assessment", "finding": "return-favoured", "made_by": "social-services", "body_name": "Social Services, family desk",
        "made_on": on, "trained_for_children": "yes", "child_view": child_view, "child_agrees": "yes",
        "professions": ["social-worker", "psychologist"], "official_took_part": "no",
        "solution_stay": "A school place here, but no right to stay and no relatives.",
        "solution_return": "Relatives, the own language, the school known from before.",
        "solution_elsewhere": "Nobody known in another country.",
        "tracing_done": "yes", "family_assessed": "yes", "security_assessed": "yes", "parts_from_carer": "no", "harm_possible": "no",
        "risk_open": "no",
    }))
}

/// `assess-family`: means enough, no debts, willing, a place in school.
pub fn family_assessed(on: NaiveDate) -> Fields {
    fields(json!({
        "made_by": "social-services", "made_on": on, "family_member": "The grandmother, at home",
        "family_means": "yes", "family_debts": "no", "family_willing": "yes", "school_place": "yes",
        "note": "A room of its own is ready; the school is ten minutes away on foot.",
    }))
}

/// `record-waiting`: shelter, care, school and doctor go on; the day is agreed.
pub fn waiting() -> Fields {
    fields(json!({
        "safe_accommodation": "yes", "qualified_care": "yes", "education_goes_on": "yes", "health_care_goes_on": "yes",
        "family_together": "yes", "school_year_finished": "yes", "relations_considered": "yes", "departure_agreed": "yes",
    }))
}

/// `record-detention`: alternatives were asked for.
pub fn detention(on: NaiveDate) -> Fields {
    fields(json!({
        "detention_place": "Holding centre at the airport", "detained_since": on, "alternatives": ["open-reception", "community-based"],
        "alternatives_answer": "Asked the centre’s management in writing; an answer is promised for tomorrow.", "asked_on": on,
    }))
}

/// `assess-elderly`: capacity looked into, help at home.
pub fn elderly(on: NaiveDate) -> Fields {
    fields(json!({
        "held_on": on, "capacity_looked_into": "yes", "help_needed": "yes", "help_with": "Stairs, washing, the way to the market.",
        "help_at_home": "yes", "help_from": "The eldest daughter, next door", "wishes": "To be where the family is.",
        "return_beneficial": "yes", "escort_kind": "family",
    }))
}

/// `plan-care`: looked up, reachable, nothing needed on the way but medicines.
pub fn care_planned(on: NaiveDate) -> Fields {
    fields(json!({
        "needed_care": "Blood pressure and sugar looked at each month.", "looked_up_on": on, "looked_up_with": "Receiving office",
        "care_place": "District clinic", "care_exists": "yes", "care_reachable": "yes", "medicines_arranged": "yes", "medicines_days": 60,
        "medical_documents": "yes", "travel_aids": ["wheelchair"], "travel_aids_arranged": "yes",
    }))
}

/// `refer-care`: until fit.
pub fn care_referred(on: NaiveDate) -> Fields {
    fields(json!({
        "care_by": "City hospital, heart clinic", "reason": "Not fit to travel before the treatment ends.", "person_agrees": "yes",
        "told_nothing_lost": "yes", "look_again_on": on + Days::new(21),
    }))
}

/// `record-best-interests`: a full determination by the child protection authority; needs [`verified`].
pub fn best_interests_determination(on: NaiveDate, child_view: &str, receiver: &str) -> Fields {
    and(
        best_interests(on, child_view),
        json!({
            "procedure": "determination", "made_by": "child-protection-authority",
            "body_name": "Panel of the Child Protection Authority", "receiver": receiver, "receiver_kind": "relative",
            "identity": "Name and nationality as in the registration; the family was found and knows of the child.",
            "upbringing": "Raised by the grandmother from the third year on.",
            "background": "Speaks the language of the village; keeps the feasts of the family.",
            "vulnerabilities": "Sleeps badly since the journey; trusts the guardian.",
            "care_needs": "A steady person, a quiet room, somebody to talk to.",
            "conditions_awaiting": "A calm village. Modest means, enough for food and school things.",
            "care_arrangements": "The receiver takes the child in; an aunt next door helps.",
            "guardian_view": "For return, if the school takes the child.",
            "integration": "Nine months here, some friends, few words of the language.",
            "continuity_of_upbringing": "Returns to who brought it up.",
            "health_and_education": "Healthy. The old school has a place.",
        }),
    )
}

/// `record-care`: with a parent who returns too.
pub fn with_parent(carer: &CaseNumber, relation: &str) -> Fields {
    fields(json!({ "care": "with-parent", "carer": carer.as_str(), "carer_relation": relation }))
}

/// `record-care`: unaccompanied, with guardian and lawyer.
pub fn unaccompanied(guardian: &str) -> Fields {
    fields(
        json!({ "care": "unaccompanied", "guardian": "yes", "guardian_name": guardian, "legal_representation": "yes" }),
    )
}

/// `assess-age`: sound, with this finding.
pub fn age(finding: &str, on: NaiveDate, language: &str) -> Fields {
    fields(json!({
        "age_finding": finding, "made_by": "child-protection-authority", "made_on": on,
        "multidisciplinary": "yes", "explained": "yes", "told_language": language,
    }))
}

/// `treat-as-child`.
pub fn treated_as_child() -> Fields {
    fields(
        json!({ "reason": "Says to be seventeen; papers say otherwise. The doubt is for the child." }),
    )
}

/// `record-capacity`: able to decide; needs [`verified`].
pub fn capacity(on: NaiveDate) -> Fields {
    fields(
        json!({ "capacity": "able", "made_by": "doctor", "made_on": on, "note": "Understands, weighs, decides and says so." }),
    )
}

/// `assess-health`: no condition.
pub fn healthy(on: NaiveDate) -> Fields {
    fields(json!({ "held_on": on, "made_by": "trained-staff", "condition": "no" }))
}

/// `assess-health`: a chronic condition; needs [`fitness`].
pub fn chronic(on: NaiveDate, note: &str) -> Fields {
    fields(
        json!({ "held_on": on, "made_by": "doctor", "condition": "yes", "medical_conditions": ["chronic"], "note": note }),
    )
}

/// `record-fitness`: fit, with care at home, for ninety days.
pub fn fitness(on: NaiveDate) -> Fields {
    fields(json!({
        "made_by": "doctor", "made_on": on, "fit": "yes", "valid_from": on, "valid_until": on + Days::new(90),
        "care_available": "yes", "continuity": "yes", "note": "Medicines for two months, a letter for the clinic at home.",
    }))
}

/// `check-embarkation`: fit.
pub fn embarkation(on: NaiveDate) -> Fields {
    fields(json!({ "held_on": on, "fit": "yes" }))
}

/// The declaration on the organisation's own paper, as it is released in the languages of the demonstration.
pub const OWN_PAPER: &str = "D-2026-1";

/// `declare`: signed by the person, understood, binding to nothing.
pub fn declared(on: NaiveDate, language: &str, country: &str) -> Fields {
    fields(json!({
        "signed_on": on, "signed_by": "person", "language": language, "form_version": OWN_PAPER,
        "understood": "yes", "binds_to_nothing": "yes", "country_of_return": country, "alone": "yes", "interpreter": "professional",
        "hours_to_reflect": 24,
        "circumstances": ["destitution", "no-legal-stay"],
    }))
}

/// `withdraw`: in person, without a word why.
pub fn withdrawn() -> Fields {
    fields(json!({ "channel": "in-person" }))
}

/// `revoke-consent`: to keep, to share, or both.
pub fn consent_revoked(keep: bool, share: bool) -> Fields {
    fields(json!({ "keep": keep, "share": share, "channel": "in-person" }))
}

/// `revoke-consent`: for one purpose, to one recipient or to all.
pub fn purpose_revoked(purpose: &str, recipient: Option<&str>) -> Fields {
    fields(json!({ "purposes": [purpose], "recipient": recipient, "channel": "in-person" }))
}

/// `give-consent`: signed, for one purpose; `to` names the recipient.
pub fn consent_given(
    on: NaiveDate,
    language: &str,
    purpose: &str,
    data: &[&str],
    to: Value,
) -> Fields {
    and(
        fields(json!({
            "purpose": purpose, "data": data, "told_purpose": "yes", "agrees": "yes", "consent_language": language,
            "consent_form": "signature", "given_on": on,
        })),
        to,
    )
}

/// `record-basis`: the person's vital interest, looked at again on a day; `to` names the recipient.
pub fn basis_recorded(review_on: NaiveDate, purpose: &str, data: &[&str], to: Value) -> Fields {
    and(
        fields(json!({
            "lawful_basis": "vital-interests", "purpose": purpose, "data": data, "review_on": review_on,
            "reason": "Unconscious after a fall in the shelter; the doctors must know what she takes.",
            "legal_reference": "Data Privacy Act, section 12(d)",
        })),
        to,
    )
}

/// `record-transfer`; `to` names the recipient.
pub fn transferred(purpose: &str, data: &[&str], to: Value) -> Fields {
    and(
        fields(json!({ "purpose": purpose, "data": data, "means": "sealed-letter" })),
        to,
    )
}

/// `answer-authority`: the law leaves no other way.
pub fn authority_answered() -> Fields {
    fields(json!({
        "asked_by": "Bureau of Stay and Entry", "authority_kind": "immigration-authority", "law_compels": "yes",
        "legal_reference": "Immigration Act, section 47", "means": "sealed-letter",
    }))
}

/// `tell-person`.
pub fn person_told(on: NaiveDate, language: &str) -> Fields {
    fields(json!({ "told_on": on, "told_language": language }))
}

/// `ask-receiving-office`.
pub fn receiving_asked(office: &str) -> Fields {
    fields(
        json!({ "office": office, "message": "One person, fit to travel alone. Needs a bed for the first night and the bus home." }),
    )
}

/// `answer-receiving`: can assist.
pub fn receiving_answered(contact: &str) -> Fields {
    fields(json!({ "receiving_answer": "can-assist", "contact": contact }))
}

/// `plan-follow-up`.
pub fn follow_up(contact_by: NaiveDate) -> Fields {
    fields(
        json!({ "contact_by": contact_by, "method": "Telephone, then a visit", "safe_contact": "Only the person’s own number; no letters." }),
    )
}

/// `except-monitoring`.
pub fn monitoring_excepted() -> Fields {
    fields(
        json!({ "reason": "The person asked for nobody to call; a cousin abroad will tell us how it goes." }),
    )
}

/// One leg, in local times.
pub fn leg(from: (&str, NaiveDateTime, Tz), to: (&str, NaiveDateTime, Tz), service: &str) -> Value {
    json!({
        "from": from.0, "departs_at": moment(from.1), "departs_zone": from.2.name(),
        "to": to.0, "arrives_at": moment(to.1), "arrives_zone": to.2.name(), "carrier": "Swallow Air", "service": service,
    })
}

/// `book`.
pub fn booked(legs: Vec<Value>) -> Fields {
    fields(json!({ "legs": legs }))
}

/// `cancel-booking`.
pub fn booking_cancelled() -> Fields {
    fields(json!({ "reason": "The airline changed the flight." }))
}

/// `notify-arrival`, in time.
pub fn notified() -> Fields {
    fields(json!({ "message": "Please meet at the gate and help with the way home." }))
}

/// `notify-arrival` with a reason why it is late; needs [`late_notice_approved`] by someone else.
pub fn notified_late(reason: &str) -> Fields {
    and(notified(), json!({ "late_reason": reason }))
}

/// `approve-late-notice`.
pub fn late_notice_approved() -> Fields {
    fields(json!({ "reason": "The receiving office said by telephone that it can be ready." }))
}

/// `reconfirm`: in private, still wishes.
pub fn reconfirmed(language: &str) -> Fields {
    fields(json!({
        "alone": "yes", "private": "yes", "language": language, "interpreter": "professional",
        "still_wishes": "yes", "pressure_signs": "no",
    }))
}

/// `release`.
pub fn released() -> Fields {
    Fields::new()
}

/// `record-departure`, in local time.
pub fn departed(at: NaiveDateTime, zone: Tz) -> Fields {
    fields(json!({ "departed_at": moment(at), "departs_zone": zone.name() }))
}

/// `record-arrival`: assisted, met at the gate.
pub fn arrived(at: NaiveDateTime, zone: Tz) -> Fields {
    fields(
        json!({ "arrived_at": moment(at), "arrives_zone": zone.name(), "arrival": "assisted", "met": "yes" }),
    )
}

/// `record-arrival` of someone who came on their own, for [`homeward_app::App::register`] too (REI-15).
pub fn arrived_on_own(at: NaiveDateTime, zone: Tz, referred_by: &str) -> Fields {
    and(
        arrived(at, zone),
        json!({ "arrival": "on-own", "met": "no", "referred_by": referred_by }),
    )
}

/// `hand-over`: identity checked, signed by both.
pub fn handed_over(receiver: &str) -> Fields {
    fields(
        json!({ "receiver": receiver, "identity_checked": "yes", "as_named": "yes", "escort_signed": true, "receiver_signed": true }),
    )
}

/// `first-contact`.
pub fn first_contact(on: NaiveDate) -> Fields {
    fields(
        json!({ "held_on": on, "channel": "in-person", "note": "Slept well, has seen the family, wants to talk about work next week." }),
    )
}

/// `close`.
pub fn closed(reason: &str) -> Fields {
    fields(
        json!({ "closure": reason, "person_told": "yes", "note": "Knows the number to call, should things change." }),
    )
}

/// `reopen`.
pub fn reopened() -> Fields {
    fields(json!({ "reason": "The person called and asked for help again." }))
}

/// A local moment as fields take it.
pub fn moment(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M").to_string()
}
