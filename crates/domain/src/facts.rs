//! Facts: everything that can be said of one person's case, one record a kind.
//!
//! A journal entry holds one [`Fact`]. What is recorded here is what somebody did, decided or saw; whether it may be done is
//! decided in the policies, from which stage stands in [`crate::actions`], and what follows from it in [`crate::case`].

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{
    case_number::CaseNumber,
    codes::{
        AgeFinding, Answer, ArrivalKind, BestInterests, BestInterestsProcedure, BodyKind, Capacity,
        Care, Category, Channel, Circumstance, ClosureReason, CounsellingOutcome, DocumentKind,
        EligibilityFinding, ExitReason, GroupKind, HeardBy, HoldKind, Interpreter,
        MedicalCondition, Place, ProtectionOutcome, ReceivingAnswer, ReferralTo, ReviewFinding,
        RiskLevel, SignedBy, Topic, Viability,
    },
    dates::PartialDate,
    fields::{
        Field, FieldError, FieldType, Kind, Line, OfficeCode, PastDay, Problem, Record, StaffLogin,
        Text, Zone,
    },
    places::{Country, Language},
    record,
};

record! {
    /// Consent to keep personal data, taken together with the person's first details (INT-10, INT-01, INT-02, INT-09, INT-14).
    pub struct Registered {
        /// Told what the data are for, who sees them and how to withdraw.
        pub told_purpose: Answer,
        /// Agreed that this office keeps the data for the case.
        pub consent_to_keep: Answer,
        /// Agreed that the receiving office gets what it needs to help; a no refuses nothing.
        pub consent_to_share: Answer,
        /// The language in which this was explained.
        pub consent_language: Language,
        /// Who interpreted, if anybody.
        pub consent_interpreter: Option<Line>,
        /// Names as the document, or the person, writes them.
        pub name: Line,
        /// The same in another script.
        pub name_other_script: Option<Line>,
        /// How the person wishes to be addressed.
        pub called: Option<Line>,
        /// Birth date as far as known.
        pub born: Option<PartialDate>,
        /// The person, or anyone for them, says they are under 18.
        pub says_under_18: Answer,
        /// Languages the person understands.
        pub languages: Vec<Language>,
        /// Nationalities; none does not mean stateless.
        pub nationalities: Vec<Country>,
        /// Stateless, or nationality in doubt.
        pub stateless: Answer,
        /// Country of former habitual residence.
        pub former_residence: Option<Country>,
        /// The country to which the person thinks of returning.
        pub country_of_return: Country,
        /// The place there, as the person says it.
        pub place_of_return: Option<Line>,
        /// The coded area of that place (P-code), where known.
        pub area_of_return: Option<Line>,
        /// Beneficiary categories.
        pub categories: Vec<Category>,
        /// A removal, expulsion or deportation order was served.
        pub removal_order: Answer,
        /// Held in detention now.
        pub detained: Answer,
        /// How the person heard of the programme.
        pub heard_by: Option<HeardBy>,
        /// Route, time away, legal status, work, debts, skills, where the family is: in the person's words.
        pub migration_history: Option<Text>,
        /// A safe way to reach the person, and what never to do.
        pub safe_contact: Option<Text>,
        /// Place and contacts are known to named persons only.
        pub protected_location: bool,
    }
}

record! {
    /// Details that changed; given whole, so that what is not given is gone.
    pub struct Amended {
        /// As in [`Registered`].
        pub name: Line,
        /// As in [`Registered`].
        pub name_other_script: Option<Line>,
        /// As in [`Registered`].
        pub called: Option<Line>,
        /// As in [`Registered`].
        pub born: Option<PartialDate>,
        /// As in [`Registered`].
        pub says_under_18: Answer,
        /// As in [`Registered`].
        pub languages: Vec<Language>,
        /// As in [`Registered`].
        pub nationalities: Vec<Country>,
        /// As in [`Registered`].
        pub stateless: Answer,
        /// As in [`Registered`].
        pub former_residence: Option<Country>,
        /// As in [`Registered`]; another country voids a declaration.
        pub country_of_return: Country,
        /// As in [`Registered`].
        pub place_of_return: Option<Line>,
        /// As in [`Registered`].
        pub area_of_return: Option<Line>,
        /// As in [`Registered`].
        pub categories: Vec<Category>,
        /// As in [`Registered`].
        pub removal_order: Answer,
        /// As in [`Registered`].
        pub detained: Answer,
        /// As in [`Registered`].
        pub migration_history: Option<Text>,
        /// As in [`Registered`].
        pub safe_contact: Option<Text>,
        /// As in [`Registered`].
        pub protected_location: bool,
    }
}

record! {
    /// Consent to keep or share data is taken back (INT-10).
    pub struct ConsentRevoked {
        /// No longer keep data for the case.
        pub keep: bool,
        /// No longer share with the receiving office.
        pub share: bool,
        /// How it reached us.
        pub channel: Channel,
    }
}

record! {
    /// A decision on eligibility, individual and with reasons against each criterion (INT-03, ACC-06).
    pub struct EligibilityDecided {
        /// Eligible or not.
        pub finding: EligibilityFinding,
        /// The reasons, criterion by criterion.
        pub reasons: Text,
        /// The language in which the person was told.
        pub told_language: Option<Language>,
        /// The person was told how to have the decision reviewed and which other remedies there are.
        pub told_review: bool,
    }
}

record! {
    /// A review of a negative decision by someone who did not take it (ACC-06).
    pub struct EligibilityReviewed {
        /// The decision stands or falls.
        pub review_finding: ReviewFinding,
        /// Why.
        pub reasons: Text,
        /// The language in which the person was told.
        pub told_language: Option<Language>,
    }
}

record! {
    /// One counselling session (COU-01 to COU-06, VOL-01, VOL-04, VOL-05).
    pub struct Counselled {
        /// The day.
        pub held_on: PastDay,
        /// Where.
        pub place: Place,
        /// The language spoken.
        pub language: Language,
        /// The person understood that language well.
        pub understood: Answer,
        /// Who interpreted.
        pub interpreter: Interpreter,
        /// Everyone present besides counsellor and person.
        pub present: Option<Text>,
        /// The person was asked alone, without family.
        pub alone: Answer,
        /// Nobody could listen in.
        pub private: Answer,
        /// No guard or official within hearing.
        pub no_official: Answer,
        /// The person could end the talk at will.
        pub could_end: Answer,
        /// The person could reach somebody outside.
        pub could_reach_outside: Answer,
        /// Held by counsellors independent of any authority.
        pub independent: Answer,
        /// What was covered.
        pub topics: Vec<Topic>,
        /// Materials handed over, with version.
        pub materials: Option<Text>,
        /// Entitlements told, with amounts and dates.
        pub told_entitlements: Option<Text>,
        /// Expected processing time told, in days.
        pub told_days: Option<u32>,
        /// Helped to speak with family or community before deciding.
        pub family_contact: Answer,
        /// Questions asked.
        pub questions: Option<Text>,
        /// Concerns voiced.
        pub concerns: Option<Text>,
        /// For a child: what the child says, in its words.
        pub child_view: Option<Text>,
        /// The person decides free of physical and psychological pressure.
        pub free_choice: Answer,
        /// Signs of pressure from anyone.
        pub pressure_signs: Answer,
        /// The person has timely, unbiased, reliable information to decide.
        pub informed: Answer,
        /// The person fears persecution, torture, death or other grave harm on return, or there are signs of such a risk.
        pub fear_of_harm: Answer,
        /// The person's capacity to decide is in doubt.
        pub capacity_doubt: Answer,
        /// In detention: has all information.
        pub detention_information: Answer,
        /// In detention: has legal help.
        pub detention_legal_help: Answer,
        /// In detention: no violence, ill-treatment or threat of holding without end.
        pub detention_no_threat: Answer,
        /// Where the talk ended.
        pub outcome: CounsellingOutcome,
    }
}

record! {
    /// Somebody is asked to protect the person (COU-03, INT-11, VOL-08).
    pub struct ProtectionReferred {
        /// Whom we asked.
        pub referred_to: ReferralTo,
        /// Why.
        pub reason: Text,
        /// The person agrees.
        pub person_agrees: Answer,
        /// The person wants the return to wait for the answer.
        pub wait: Answer,
    }
}

record! {
    /// What came of a claim or referral.
    pub struct ProtectionDecided {
        /// Where it stands.
        pub protection_outcome: ProtectionOutcome,
        /// Who decided.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// What was said.
        pub note: Option<Text>,
    }
}

record! {
    /// A vulnerability assessment, in words (VUL-01).
    pub struct VulnerabilityAssessed {
        /// Risk and protective factors of the person.
        pub individual: Text,
        /// Of family and household.
        pub household: Text,
        /// Of the community.
        pub community: Text,
        /// Of law, economy, institutions.
        pub structural: Text,
        /// What is needed before travel.
        pub needs_before: Option<Text>,
        /// On the way.
        pub needs_during: Option<Text>,
        /// After return.
        pub needs_after: Option<Text>,
        /// What follows for return.
        pub conclusion: Viability,
        /// The conditions, if any.
        pub conditions: Option<Text>,
        /// The conditions are met.
        pub conditions_met: Answer,
    }
}

record! {
    /// Screening for trafficking by a trained caseworker (VUL-03).
    pub struct TraffickingScreened {
        /// The day.
        pub held_on: PastDay,
        /// The screener is trained for it.
        pub trained: Answer,
        /// There are indicators of trafficking or exploitation.
        pub indicators: Answer,
        /// The person cooperates with law enforcement.
        pub cooperates: Answer,
        /// The trafficker knows, or may know, of the intention to cooperate.
        pub trafficker_knows: Answer,
        /// What was said; asked once.
        pub note: Option<Text>,
    }
}

record! {
    /// A risk assessment: in words, by a named body (VUL-03, VOL-08).
    pub struct RiskAssessed {
        /// The kind of body that judged.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// The last day on which it can be relied on.
        pub valid_until: NaiveDate,
        /// The level in the assessor's judgement.
        pub level: RiskLevel,
        /// General risks.
        pub general_risks: Text,
        /// Risks specific to this person.
        pub specific_risks: Text,
        /// A real risk of persecution, torture, death or other irreparable harm on return.
        pub irreparable_harm: Answer,
        /// What is done against the risks.
        pub mitigation: Option<Text>,
        /// The person and the receiving side agree to it.
        pub mitigation_agreed: Answer,
        /// Return is safe and in the person's interest.
        pub in_interest: Answer,
        /// Other ways to stay, looked at.
        pub stay_options: Option<Text>,
    }
}

record! {
    /// A best-interests assessment or determination made by a body (VUL-05, VUL-14).
    pub struct BestInterestsFound {
        /// Assessment, or full determination.
        pub procedure: BestInterestsProcedure,
        /// What it found.
        pub finding: BestInterests,
        /// The kind of body that made it.
        pub made_by: BodyKind,
        /// The body's name.
        pub body_name: Line,
        /// When.
        pub made_on: PastDay,
        /// Made by people trained for children.
        pub trained_for_children: Answer,
        /// The child's view, in its words.
        pub child_view: Text,
        /// The child agrees with return.
        pub child_agrees: Answer,
        /// Family traced, or found not to be in the child's interest.
        pub tracing_done: Answer,
        /// Family found willing and able.
        pub family_assessed: Answer,
        /// Safety at the place of return looked into.
        pub security_assessed: Answer,
        /// Journey would part the child from a parent or usual carer.
        pub parts_from_carer: Answer,
        /// Harm cannot be excluded.
        pub harm_possible: Answer,
        /// The person or agency who takes over care on arrival.
        pub receiver: Option<Line>,
    }
}

record! {
    /// Who cares for a child, and who speaks for it (VUL-06, design 3.9).
    pub struct CareRecorded {
        /// With whom the child is.
        pub care: Care,
        /// The carer's case, when the carer returns too.
        pub carer: Option<CaseNumber>,
        /// Who the carer is to the child.
        pub carer_relation: Option<Line>,
        /// A guardian is appointed.
        pub guardian: Answer,
        /// The guardian's name.
        pub guardian_name: Option<Line>,
        /// Free legal representation.
        pub legal_representation: Answer,
    }
}

record! {
    /// An age assessment (INT-07).
    pub struct AgeAssessed {
        /// What it found.
        pub age_finding: AgeFinding,
        /// The kind of body that made it.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// By several professions, respectful, non-invasive.
        pub multidisciplinary: Answer,
        /// Explained in a language the person understands.
        pub explained: Answer,
        /// Which language.
        pub told_language: Option<Language>,
    }
}

record! {
    /// An assessment of the capacity to decide (VOL-04).
    pub struct CapacityAssessed {
        /// What it found.
        pub capacity: Capacity,
        /// The kind of body that made it.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// The person legally entitled to decide, where capacity is lacking.
        pub representative: Option<Line>,
        /// That person decided for return.
        pub representative_agrees: Answer,
        /// What was seen.
        pub note: Option<Text>,
    }
}

record! {
    /// A health assessment by trained staff or a doctor (HLT-01, VUL-10).
    pub struct HealthAssessed {
        /// The day.
        pub held_on: PastDay,
        /// Who assessed.
        pub made_by: BodyKind,
        /// A significant medical condition is known or suspected.
        pub condition: Answer,
        /// Which kinds.
        pub medical_conditions: Vec<MedicalCondition>,
        /// What was found.
        pub note: Option<Text>,
    }
}

record! {
    /// Fitness for travel (HLT-01, VUL-10).
    pub struct FitnessRecorded {
        /// Who examined.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// Fit for travel.
        pub fit: Answer,
        /// First day of validity.
        pub valid_from: NaiveDate,
        /// Last day of validity.
        pub valid_until: NaiveDate,
        /// Care that is needed exists and can be reached at the place of return.
        pub care_available: Answer,
        /// Medicines, papers and hand-over of care are arranged.
        pub continuity: Answer,
        /// What the journey needs.
        pub note: Option<Text>,
    }
}

record! {
    /// The check before boarding (HLT-01).
    pub struct EmbarkationChecked {
        /// The day.
        pub held_on: PastDay,
        /// Fit for travel today.
        pub fit: Answer,
        /// What was seen.
        pub note: Option<Text>,
    }
}

record! {
    /// The signed declaration of voluntary return (VOL-01, VOL-02, VOL-09).
    pub struct Declared {
        /// The day of signature.
        pub signed_on: PastDay,
        /// Who signed.
        pub signed_by: SignedBy,
        /// Language of the form.
        pub language: Language,
        /// Version of the form.
        pub form_version: Line,
        /// The form is reviewed in that language, or a reviewed bilingual form was read out by a named interpreter.
        pub form_reviewed: Answer,
        /// Who read it out.
        pub interpreter_name: Option<Line>,
        /// The person clearly understands what was signed.
        pub understood: Answer,
        /// The form does not bind the person to stay in the country of return.
        pub binds_to_nothing: Answer,
        /// The country named on the form.
        pub country_of_return: Country,
        /// The place named on the form.
        pub place_of_return: Option<Line>,
        /// Number of the entitlement statement handed over.
        pub entitlement_statement: Option<Line>,
        /// Signed alone with counsellor and interpreter.
        pub alone: Answer,
        /// Hours between the last counselling and the signature.
        pub hours_to_reflect: Option<u32>,
        /// The circumstances of the decision.
        pub circumstances: Vec<Circumstance>,
        /// What the person says about them.
        pub circumstances_note: Option<Text>,
    }
}

record! {
    /// The person no longer wishes to return (VOL-03): at any time before departure, without reason or penalty.
    pub struct Withdrawn {
        /// How it reached us.
        pub channel: Channel,
        /// Who brought it, when not the person.
        pub brought_by: Option<Line>,
    }
}

record! {
    /// The receiving office is asked (MOV-01).
    pub struct ReceivingAsked {
        /// The office.
        pub office: OfficeCode,
        /// What it should know, no more than it needs.
        pub message: Option<Text>,
    }
}

record! {
    /// The receiving office answers (MOV-01).
    pub struct ReceivingAnswered {
        /// Can it assist.
        pub receiving_answer: ReceivingAnswer,
        /// Under which conditions.
        pub conditions: Option<Text>,
        /// Who will be there.
        pub contact: Option<Line>,
    }
}

record! {
    /// The right to enter and stay in the country of return (INT-14).
    pub struct EntryRightRecorded {
        /// The country.
        pub country: Country,
        /// The person may enter and stay.
        pub may_enter: Answer,
        /// On what ground.
        pub basis: Option<Line>,
    }
}

record! {
    /// A consulate is asked for a travel document (DOC-02).
    pub struct DocumentRequested {
        /// The State asked.
        pub country: Country,
        /// Which consulate.
        pub consulate: Line,
        /// Travel is not possible without it.
        pub needed: Answer,
        /// The person agreed to this request.
        pub person_agrees: Answer,
        /// What was sent: identity only.
        pub sent: Text,
    }
}

record! {
    /// A travel document the person holds (DOC-01).
    pub struct DocumentRecorded {
        /// Its kind.
        pub document: DocumentKind,
        /// Its number.
        pub document_number: Line,
        /// The State that issued it.
        pub issuer: Country,
        /// First day of validity.
        pub valid_from: Option<NaiveDate>,
        /// Last day of validity.
        pub valid_until: NaiveDate,
    }
}

record! {
    /// The follow-up agreed for after return (PRG-14).
    pub struct FollowUpPlanned {
        /// First contact by.
        pub contact_by: NaiveDate,
        /// How.
        pub method: Line,
        /// What is safe.
        pub safe_contact: Option<Text>,
    }
}

record! {
    /// Return without monitoring is accepted for this person, by the protection lead, with a reason (PRG-14).
    pub struct MonitoringExcepted {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// One leg of a journey.
    pub struct Leg {
        /// Airport or place of departure.
        pub from: Line,
        /// Local time there.
        pub departs_at: NaiveDateTime,
        /// Its time zone.
        pub departs_zone: Zone,
        /// Airport or place of arrival.
        pub to: Line,
        /// Local time there.
        pub arrives_at: NaiveDateTime,
        /// Its time zone.
        pub arrives_zone: Zone,
        /// Carrier.
        pub carrier: Option<Line>,
        /// Flight or service number.
        pub service: Option<Line>,
    }
}

impl FieldType for Vec<Leg> {
    const KIND: Kind = Kind::Rows {
        fields: Leg::FIELDS,
        max: 6,
    };
}

record! {
    /// Travel is booked (MOV-01, MOV-09).
    pub struct Booked {
        /// The legs, in order.
        pub legs: Vec<Leg>,
        /// Who escorts, if anybody.
        pub escort: Option<Line>,
        /// Who receives on arrival.
        pub receiver: Option<Line>,
        /// Others of the travel group booked with this person; each gets an own booking.
        pub with_cases: Vec<CaseNumber>,
    }
}

record! {
    /// A booking is given up.
    pub struct BookingCancelled {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// The receiving office is told flight and needs (MOV-01).
    pub struct ArrivalNotified {
        /// What it should prepare.
        pub message: Option<Text>,
        /// Why the notice goes out late, if it does.
        pub late_reason: Option<Text>,
    }
}

record! {
    /// A late notice is accepted by someone else than the sender (MOV-01).
    pub struct LateNoticeApproved {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// The declaration is confirmed again in private, by someone else than the counsellor (VOL-11).
    pub struct Reconfirmed {
        /// Asked alone.
        pub alone: Answer,
        /// Nobody could listen in.
        pub private: Answer,
        /// The language.
        pub language: Language,
        /// Who interpreted.
        pub interpreter: Interpreter,
        /// The person still wishes to return.
        pub still_wishes: Answer,
        /// Signs of pressure.
        pub pressure_signs: Answer,
    }
}

record! {
    /// Released to travel (design 3.2): every departure safeguard met at that moment.
    pub struct Released {
        /// Anything the people at the airport should know.
        pub note: Option<Text>,
    }
}

record! {
    /// The person left. Always recordable.
    pub struct DepartureRecorded {
        /// Local time of departure.
        pub departed_at: NaiveDateTime,
        /// Its time zone.
        pub departs_zone: Zone,
        /// From where.
        pub from: Option<Line>,
        /// What happened.
        pub note: Option<Text>,
    }
}

record! {
    /// The person arrived. Always recordable, also of someone who came without a case (REI-15).
    pub struct ArrivalRecorded {
        /// Local time of arrival.
        pub arrived_at: NaiveDateTime,
        /// Its time zone.
        pub arrives_zone: Zone,
        /// How: assisted, on own, removed; never mixed (VOL-06).
        pub arrival: ArrivalKind,
        /// Met by the receiving office.
        pub met: Answer,
        /// Who referred, where the person came without a case.
        pub referred_by: Option<Line>,
        /// What happened.
        pub note: Option<Text>,
    }
}

record! {
    /// Care or responsibility passes from escort to receiver (MOV-05, MOV-09).
    pub struct HandedOver {
        /// To whom.
        pub receiver: Line,
        /// The receiver's identity was checked.
        pub identity_checked: Answer,
        /// The receiver is the one named in the determination.
        pub as_named: Answer,
        /// Signed by the escort.
        pub escort_signed: bool,
        /// Signed by the receiver.
        pub receiver_signed: bool,
    }
}

record! {
    /// First contact with the receiving office after arrival (REI-01).
    pub struct FirstContact {
        /// The day.
        pub held_on: PastDay,
        /// How.
        pub channel: Channel,
        /// Why it came late, if it did.
        pub late_reason: Option<Text>,
        /// What was said.
        pub note: Option<Text>,
    }
}

record! {
    /// The case is closed after arrival.
    pub struct Closed {
        /// Why.
        pub closure: ClosureReason,
        /// What was prepared and said.
        pub note: Option<Text>,
        /// The person was told, and how to come back.
        pub person_told: Answer,
    }
}

record! {
    /// The case ends without an assisted departure.
    pub struct Exited {
        /// Why.
        pub exit: ExitReason,
        /// What happened.
        pub note: Option<Text>,
    }
}

record! {
    /// A closed case is opened again after arrival.
    pub struct Reopened {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// The case waits.
    pub struct Held {
        /// Kind of hold.
        pub hold: HoldKind,
        /// Why.
        pub reason: Text,
        /// Looked at again on.
        pub review_on: Option<NaiveDate>,
    }
}

record! {
    /// A hold ends.
    pub struct HoldLifted {
        /// Kind of hold.
        pub hold: HoldKind,
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// Somebody else takes the case.
    pub struct Assigned {
        /// Who.
        pub to_staff: StaffLogin,
        /// What they should know.
        pub message: Option<Text>,
    }
}

record! {
    /// Something happened that protection staff must see. Never refused.
    pub struct IncidentRecorded {
        /// What, where, who saw it.
        pub what: Text,
        /// When.
        pub happened_on: Option<PastDay>,
    }
}

record! {
    /// From now on treated as a child (INT-07). Never refused.
    pub struct TreatedAsChild {
        /// Why.
        pub reason: Text,
    }
}

record! {
    /// Travels with another case.
    pub struct GroupJoined {
        /// Family or travel group.
        pub group: GroupKind,
        /// A case already in it, or to be joined.
        pub companion: CaseNumber,
        /// What they are to each other.
        pub relation: Option<Line>,
    }
}

record! {
    /// No longer travels with the group. Never refused.
    pub struct GroupLeft {
        /// Which group.
        pub group: GroupKind,
    }
}

record! {
    /// A second person confirms an outside record (design 3.8).
    pub struct EntryVerified {
        /// Number of the entry in the case.
        pub entry: u32,
    }
}

/// A wrong entry is corrected: the old stays visible, the new takes its place (design 3.7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Corrected {
    /// Number of the entry in the case.
    pub entry: u32,
    /// Why.
    pub reason: Text,
    /// The right record of the same kind; none strikes the entry out.
    pub replacement: Option<Box<Fact>>,
}

record! {
    /// A second person agrees to a correction that needs four eyes.
    pub struct CorrectionApproved {
        /// Number of the entry that holds the correction.
        pub entry: u32,
    }
}

/// A record that is one kind of fact.
pub trait Kinded: Sized {
    /// The record, when the fact is of this kind.
    fn of(fact: &Fact) -> Option<&Self>;
}

/// Declares [`Fact`]: each kind with its code and record.
macro_rules! facts {
    ($($(#[$doc:meta])* $name:ident($record:ty) = $code:literal),+ $(,)?) => {
        /// One thing said of a case.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "fact", content = "record")]
        pub enum Fact {
            $($(#[$doc])* #[serde(rename = $code)] $name($record),)+
            /// See [`Corrected`].
            #[serde(rename = "correct")]
            Corrected(Corrected),
        }

        $(impl Kinded for $record {
            fn of(fact: &Fact) -> Option<&Self> {
                match fact { Fact::$name(record) => Some(record), _ => None }
            }
        })+

        impl Fact {
            /// Codes of all facts with fields; the code is also that of the action that records it.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            /// The code.
            pub fn code(&self) -> &'static str {
                match self { $(Self::$name(_) => $code,)+ Self::Corrected(_) => "correct" }
            }

            /// The fields of the facts with this code; none for corrections, whose fields are those of what they replace.
            pub fn fields(code: &str) -> Option<&'static [Field]> {
                match code { $($code => Some(<$record>::FIELDS),)+ _ => None }
            }

            /// Makes a fact from a map that [`crate::fields::read`] has checked.
            ///
            /// # Errors
            /// When the map does not fit the record; after `read` that is a defect of the record's fields.
            pub fn from_fields(code: &str, mut map: Map<String, Value>) -> Result<Self, serde_json::Error> {
                if let Some(fields) = Self::fields(code) {
                    crate::fields::complete(fields, &mut map);
                }
                match code {
                    $($code => serde_json::from_value::<$record>(Value::Object(map)).map(Self::$name),)+
                    _ => Err(serde::de::Error::custom("no such fact")),
                }
            }

            /// The record as a map, for display and correction.
            pub fn to_fields(&self) -> Map<String, Value> {
                let value = match self {
                    $(Self::$name(record) => serde_json::to_value(record),)+
                    Self::Corrected(record) => serde_json::to_value(record),
                };
                match value {
                    Ok(Value::Object(map)) => map,
                    _ => Map::new(),
                }
            }

            /// Reads a fact from stored JSON, also one written by an older version.
            ///
            /// # Errors
            /// When the text is no fact this program knows.
            pub fn from_stored(text: &[u8]) -> Result<Self, serde_json::Error> {
                let mut value: Value = serde_json::from_slice(text)?;
                let code = value.get("fact").and_then(Value::as_str).unwrap_or_default().to_owned();
                if let (Some(fields), Some(map)) = (Self::fields(&code), value.get_mut("record").and_then(Value::as_object_mut)) {
                    crate::fields::complete(fields, map);
                }
                serde_json::from_value(value)
            }
        }
    };
}

facts! {
    /// See [`Registered`].
    Registered(Registered) = "register",
    /// See [`Amended`].
    Amended(Amended) = "amend",
    /// See [`ConsentRevoked`].
    ConsentRevoked(ConsentRevoked) = "revoke-consent",
    /// See [`EligibilityDecided`].
    EligibilityDecided(EligibilityDecided) = "decide-eligibility",
    /// See [`EligibilityReviewed`].
    EligibilityReviewed(EligibilityReviewed) = "review-eligibility",
    /// See [`Counselled`].
    Counselled(Counselled) = "counsel",
    /// See [`ProtectionReferred`].
    ProtectionReferred(ProtectionReferred) = "refer-protection",
    /// See [`ProtectionDecided`].
    ProtectionDecided(ProtectionDecided) = "record-protection-outcome",
    /// See [`VulnerabilityAssessed`].
    VulnerabilityAssessed(VulnerabilityAssessed) = "assess-vulnerability",
    /// See [`TraffickingScreened`].
    TraffickingScreened(TraffickingScreened) = "screen-trafficking",
    /// See [`RiskAssessed`].
    RiskAssessed(RiskAssessed) = "assess-risk",
    /// See [`BestInterestsFound`].
    BestInterestsFound(BestInterestsFound) = "record-best-interests",
    /// See [`CareRecorded`].
    CareRecorded(CareRecorded) = "record-care",
    /// See [`AgeAssessed`].
    AgeAssessed(AgeAssessed) = "assess-age",
    /// See [`TreatedAsChild`].
    TreatedAsChild(TreatedAsChild) = "treat-as-child",
    /// See [`CapacityAssessed`].
    CapacityAssessed(CapacityAssessed) = "record-capacity",
    /// See [`HealthAssessed`].
    HealthAssessed(HealthAssessed) = "assess-health",
    /// See [`FitnessRecorded`].
    FitnessRecorded(FitnessRecorded) = "record-fitness",
    /// See [`EmbarkationChecked`].
    EmbarkationChecked(EmbarkationChecked) = "check-embarkation",
    /// See [`Declared`].
    Declared(Declared) = "declare",
    /// See [`Withdrawn`].
    Withdrawn(Withdrawn) = "withdraw",
    /// See [`ReceivingAsked`].
    ReceivingAsked(ReceivingAsked) = "ask-receiving-office",
    /// See [`ReceivingAnswered`].
    ReceivingAnswered(ReceivingAnswered) = "answer-receiving",
    /// See [`EntryRightRecorded`].
    EntryRightRecorded(EntryRightRecorded) = "record-entry-right",
    /// See [`DocumentRequested`].
    DocumentRequested(DocumentRequested) = "request-document",
    /// See [`DocumentRecorded`].
    DocumentRecorded(DocumentRecorded) = "record-document",
    /// See [`FollowUpPlanned`].
    FollowUpPlanned(FollowUpPlanned) = "plan-follow-up",
    /// See [`MonitoringExcepted`].
    MonitoringExcepted(MonitoringExcepted) = "except-monitoring",
    /// See [`Booked`].
    Booked(Booked) = "book",
    /// See [`BookingCancelled`].
    BookingCancelled(BookingCancelled) = "cancel-booking",
    /// See [`ArrivalNotified`].
    ArrivalNotified(ArrivalNotified) = "notify-arrival",
    /// See [`LateNoticeApproved`].
    LateNoticeApproved(LateNoticeApproved) = "approve-late-notice",
    /// See [`Reconfirmed`].
    Reconfirmed(Reconfirmed) = "reconfirm",
    /// See [`Released`].
    Released(Released) = "release",
    /// See [`DepartureRecorded`].
    DepartureRecorded(DepartureRecorded) = "record-departure",
    /// See [`ArrivalRecorded`].
    ArrivalRecorded(ArrivalRecorded) = "record-arrival",
    /// See [`HandedOver`].
    HandedOver(HandedOver) = "hand-over",
    /// See [`FirstContact`].
    FirstContact(FirstContact) = "first-contact",
    /// See [`Closed`].
    Closed(Closed) = "close",
    /// See [`Exited`].
    Exited(Exited) = "exit",
    /// See [`Reopened`].
    Reopened(Reopened) = "reopen",
    /// See [`Held`].
    Held(Held) = "hold",
    /// See [`HoldLifted`].
    HoldLifted(HoldLifted) = "lift-hold",
    /// See [`Assigned`].
    Assigned(Assigned) = "assign",
    /// See [`IncidentRecorded`].
    IncidentRecorded(IncidentRecorded) = "record-incident",
    /// See [`GroupJoined`].
    GroupJoined(GroupJoined) = "join-group",
    /// See [`GroupLeft`].
    GroupLeft(GroupLeft) = "leave-group",
    /// See [`EntryVerified`].
    EntryVerified(EntryVerified) = "verify",
    /// See [`CorrectionApproved`].
    CorrectionApproved(CorrectionApproved) = "approve-correction",
}

impl Fact {
    /// What is wrong between fields; each field alone was checked when read.
    pub fn check(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        let mut wrong = |field: &str, problem| errors.push(FieldError::new(field, problem));
        match self {
            Self::FitnessRecorded(f) if f.valid_until < f.valid_from => {
                wrong("valid_until", Problem::EndsBeforeStart);
            }
            Self::RiskAssessed(r) if r.valid_until < r.made_on.0 => {
                wrong("valid_until", Problem::EndsBeforeStart);
            }
            Self::DocumentRecorded(d) if d.valid_from.is_some_and(|from| d.valid_until < from) => {
                wrong("valid_until", Problem::EndsBeforeStart);
            }
            Self::VulnerabilityAssessed(v)
                if v.conclusion == Viability::ViableWithConditions && v.conditions.is_none() =>
            {
                wrong("conditions", Problem::NeededHere);
            }
            Self::CareRecorded(c)
                if matches!(c.care, Care::WithParent | Care::WithUsualCarer)
                    && c.carer.is_none()
                    && c.carer_relation.is_none() =>
            {
                wrong("carer_relation", Problem::NeededHere);
            }
            Self::HealthAssessed(h) if h.condition.is_yes() && h.medical_conditions.is_empty() => {
                wrong("medical_conditions", Problem::NeededHere);
            }
            Self::Registered(r) if r.languages.is_empty() => wrong("languages", Problem::Missing),
            Self::Amended(a) if a.languages.is_empty() => wrong("languages", Problem::Missing),
            Self::Booked(b) if b.legs.is_empty() => wrong("legs", Problem::Missing),
            Self::Booked(b) => check_legs(&b.legs, &mut wrong),
            Self::ConsentRevoked(c) if !c.keep && !c.share => wrong("keep", Problem::NeededHere),
            Self::Corrected(c) => {
                if let Some(replacement) = &c.replacement {
                    errors.extend(replacement.check());
                }
            }
            _ => {}
        }
        errors
    }
}

/// Each leg arrives after it departs, and the next leaves after the last arrived: in instants, not local times.
fn check_legs(legs: &[Leg], wrong: &mut impl FnMut(&str, Problem)) {
    use crate::dates::instant;
    for (at, leg) in legs.iter().enumerate() {
        let departs = instant(leg.departs_at, leg.departs_zone);
        if instant(leg.arrives_at, leg.arrives_zone) <= departs {
            wrong(
                &format!("legs.{at}.arrives_at"),
                Problem::ArrivesBeforeDeparture,
            );
        }
        if at > 0 && departs < instant(legs[at - 1].arrives_at, legs[at - 1].arrives_zone) {
            wrong(&format!("legs.{at}.departs_at"), Problem::LegsOverlap);
        }
    }
}

impl From<&Registered> for Amended {
    fn from(r: &Registered) -> Self {
        Self {
            name: r.name.clone(),
            name_other_script: r.name_other_script.clone(),
            called: r.called.clone(),
            born: r.born,
            says_under_18: r.says_under_18,
            languages: r.languages.clone(),
            nationalities: r.nationalities.clone(),
            stateless: r.stateless,
            former_residence: r.former_residence,
            country_of_return: r.country_of_return,
            place_of_return: r.place_of_return.clone(),
            area_of_return: r.area_of_return.clone(),
            categories: r.categories.clone(),
            removal_order: r.removal_order,
            detained: r.detained,
            migration_history: r.migration_history.clone(),
            safe_contact: r.safe_contact.clone(),
            protected_location: r.protected_location,
        }
    }
}

/// Fields of a person's details that only the audience of counselling sees: they tell what happened to a person.
pub const COUNSELLING_ONLY: &[&str] = &[
    "categories",
    "removal_order",
    "detained",
    "heard_by",
    "migration_history",
    "circumstances",
    "circumstances_note",
];
