//! Victims of trafficking: their rights before they decide, what they told, the criminal case, what the receiving partner gets.

use crate::{
    codes::{Answer, ClaimState, Interpreter, ProceedingsEvent, SharedPart},
    fields::{Line, PastDay, Text},
    places::Language,
    record,
};

record! {
    /// What a victim of trafficking was asked and told before deciding: legal proceedings, compensation, permits to stay, family and
    /// community, fear (VUL-18).
    pub struct VictimRightsExplained {
        /// The day.
        pub held_on: PastDay,
        /// The language spoken.
        pub language: Language,
        /// Who interpreted.
        pub interpreter: Interpreter,
        /// The person understood what was explained.
        pub understood: Answer,
        /// Where proceedings against the traffickers stand.
        pub proceedings: ClaimState,
        /// That, and what return would do to it, was explained.
        pub proceedings_explained: Answer,
        /// Where a claim for compensation stands.
        pub compensation: ClaimState,
        /// That, and how to claim from abroad, was explained.
        pub compensation_explained: Answer,
        /// Where a permit to stay stands.
        pub stay_permit: ClaimState,
        /// That, and the other ways to stay, was explained.
        pub stay_permit_explained: Answer,
        /// A lawyer or legal aid advised the person.
        pub legal_help: Answer,
        /// Who.
        pub legal_help_by: Option<Line>,
        /// The safety of family members, here and at home, was looked into.
        pub family_safety_assessed: Answer,
        /// What was found.
        pub family_safety: Option<Text>,
        /// The likely reaction of family and community was thought through with the person.
        pub reaction_assessed: Answer,
        /// What was found.
        pub reaction: Option<Text>,
        /// The person fears persecution or other grave harm on return, or there are signs of such a risk.
        pub fear_of_harm: Answer,
        /// What else was said.
        pub note: Option<Text>,
    }
}

record! {
    /// What a person told of what was done to them. Asked once; those who need it read it instead of asking again (VUL-13).
    pub struct AccountTaken {
        /// The day.
        pub held_on: PastDay,
        /// Taken by somebody trained for it.
        pub trained_for_accounts: Answer,
        /// The account, in the person's words.
        pub account: Text,
        /// Times the person says to have told it before, to whomever.
        pub told_before: Option<u32>,
        /// The person agrees that those who would ask again read it instead.
        pub may_be_shared: Answer,
        /// With whom it is shared, and what not.
        pub shared_with: Option<Text>,
        /// Why it was asked again, where an account was there already.
        pub again_because: Option<Text>,
    }
}

record! {
    /// News of the criminal case, for the person also after return (VUL-04). A perpetrator's release is a danger.
    pub struct ProceedingsNews {
        /// What happened.
        pub event: ProceedingsEvent,
        /// When.
        pub happened_on: Option<PastDay>,
        /// In words: court, outcome, length of the sentence, sum, conditions.
        pub what: Text,
        /// The person was told; refused: wishes no such news.
        pub news_told: Answer,
        /// When.
        pub told_on: Option<PastDay>,
        /// What is done for the safety of the person and the family.
        pub safety_measures: Option<Text>,
    }
}

record! {
    /// Assessments, health needs and plan go to the receiving partner, with the person's consent (VUL-04).
    pub struct AssessmentsSent {
        /// What goes.
        pub shared_parts: Vec<SharedPart>,
        /// The person agreed to exactly this.
        pub person_agrees: Answer,
        /// To whom: organisation and person.
        pub sent_to: Line,
        /// By which safe way.
        pub safe_way: Line,
        /// What was left out, and why.
        pub note: Option<Text>,
    }
}
