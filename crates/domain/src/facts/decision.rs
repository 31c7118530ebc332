//! Eligibility, counselling, declaration, withdrawal.

use crate::{
    codes::{
        Answer, BodyKind, Capacity, Channel, Circumstance, CounsellingOutcome, EligibilityFinding,
        Interpreter, Motive, Place, ReviewFinding, SignedBy, SignedHow, Topic,
    },
    fields::{Line, PastDay, SentFile, Text},
    places::{Country, Language},
    record,
};

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
        /// The ways to stay, to be protected and to return were explained, each with its limits (VOL-01, COU-03).
        pub alternatives_explained: Answer,
        /// Why the person thinks of returning; several, and they may change (VOL-07).
        pub motives: Vec<Motive>,
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
        /// For a child: told of its options in words of its age, in a language it understands (COU-06).
        pub child_informed: Answer,
        /// For a child too small to be asked: the parent or guardian who answered for it.
        pub spoken_for_by: Option<Line>,
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
    /// The signed declaration of voluntary return (VOL-01, VOL-02, VOL-09).
    pub struct Declared {
        /// The day of signature.
        pub signed_on: PastDay,
        /// Who signed.
        pub signed_by: SignedBy,
        /// On paper, unless it says otherwise.
        pub signed_how: Option<SignedHow>,
        /// Language of the form.
        pub language: Language,
        /// Version of the form, as printed at its foot. Whether it was reviewed is told by the register of released forms.
        pub form_version: Line,
        /// A scan of the signed paper.
        pub scan: Option<SentFile>,
        /// Who interpreted.
        pub interpreter: Option<Interpreter>,
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
        /// Signed alone with counsellor and interpreter; a child also with whoever decides for it.
        pub alone: Answer,
        /// Everyone present besides counsellor, person and interpreter.
        pub present: Option<Text>,
        /// Hours between the last counselling and the signature.
        pub hours_to_reflect: Option<u32>,
        /// The circumstances of the decision.
        pub circumstances: Vec<Circumstance>,
        /// What the person says about them.
        pub circumstances_note: Option<Text>,
        /// On the screen: the name, as whoever signed typed it.
        pub signed_name: Option<Line>,
        /// On the screen: the witness before whom the person made a mark instead.
        pub mark_before: Option<Line>,
        /// On the screen: what kind of device it was.
        pub device: Option<Line>,
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
    /// The declaration is confirmed again in private, by someone else than the counsellor (VOL-11).
    pub struct Reconfirmed {
        /// Asked alone.
        pub alone: Answer,
        /// For a child too small to be asked: the parent or guardian who answered for it.
        pub spoken_for_by: Option<Line>,
        /// Nobody could listen in.
        pub private: Answer,
        /// The language.
        pub language: Language,
        /// Who interpreted.
        pub interpreter: Interpreter,
        /// Version of the form that was signed, as printed at its foot.
        pub form_version: Option<Line>,
        /// A scan of it.
        pub scan: Option<SentFile>,
        /// The person still wishes to return.
        pub still_wishes: Answer,
        /// Signs of pressure.
        pub pressure_signs: Answer,
    }
}
