//! Children: care, best interests, age.

use chrono::NaiveDate;

use crate::{
    case_number::CaseNumber,
    codes::{
        AgeFinding, AlternativeToDetention, Answer, BestInterests, BestInterestsProcedure,
        BodyKind, Care, DeterminationPoint, Profession, ReceiverKind,
    },
    fields::{Line, PastDay, Text},
    places::Language,
    record,
};

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
        /// The child is too small to have a view or to show one; counts only for a child surely under six.
        pub too_small_to_say: Answer,
        /// Which professions took part (VUL-17).
        pub professions: Vec<Profession>,
        /// An immigration or border official, or the police, questioned the child or was present (VUL-17).
        pub official_took_part: Answer,
        /// Name, nationality, family relations.
        pub identity: Option<Text>,
        /// How and by whom the child was brought up.
        pub upbringing: Option<Text>,
        /// Ethnic, cultural and linguistic background. Sealed text: no policy can ask for it (INT-13).
        pub background: Option<Text>,
        /// What makes this child particularly vulnerable.
        pub vulnerabilities: Option<Text>,
        /// Needs of care and protection.
        pub care_needs: Option<Text>,
        /// Safety and conditions, also social and economic, that await the child.
        pub conditions_awaiting: Option<Text>,
        /// Who would care for this child there, and how.
        pub care_arrangements: Option<Text>,
        /// What the guardian, or the parents, say.
        pub guardian_view: Option<Text>,
        /// How far the child is at home in the host country, and how long it has been away.
        pub integration: Option<Text>,
        /// Continuity of upbringing.
        pub continuity_of_upbringing: Option<Text>,
        /// Health and education.
        pub health_and_education: Option<Text>,
        /// What staying would mean (VUL-16).
        pub solution_stay: Option<Text>,
        /// What returning would mean.
        pub solution_return: Option<Text>,
        /// What a third country, or family elsewhere, would mean.
        pub solution_elsewhere: Option<Text>,
        /// Family traced, or (in older records) found not to be in the child's interest.
        pub tracing_done: Answer,
        /// Tracing the family was found to be against the child's interest.
        pub tracing_against_interest: Answer,
        /// Who found that.
        pub tracing_against_by: Option<BodyKind>,
        /// Family found willing and able.
        pub family_assessed: Answer,
        /// Safety at the place of return looked into.
        pub security_assessed: Answer,
        /// Journey would part the child from a parent or usual carer.
        pub parts_from_carer: Answer,
        /// Harm cannot be excluded.
        pub harm_possible: Answer,
        /// A risk of harm, of trafficking anew or of exploitation on return is still open (VUL-15).
        pub risk_open: Answer,
        /// The person or agency who takes over care on arrival.
        pub receiver: Option<Line>,
        /// What kind of receiver that is (VUL-06).
        pub receiver_kind: Option<ReceiverKind>,
        /// An institution is the last resort, and the determination confirms it.
        pub institution_confirmed: Answer,
    }
}

impl BestInterestsFound {
    /// The points on which something was written.
    pub fn points(&self) -> impl Iterator<Item = DeterminationPoint> {
        use DeterminationPoint as Point;
        [
            (Point::Identity, &self.identity),
            (Point::Upbringing, &self.upbringing),
            (Point::Background, &self.background),
            (Point::Vulnerabilities, &self.vulnerabilities),
            (Point::CareNeeds, &self.care_needs),
            (Point::ConditionsAwaiting, &self.conditions_awaiting),
            (Point::CareArrangements, &self.care_arrangements),
            (Point::GuardianView, &self.guardian_view),
            (Point::Integration, &self.integration),
            (Point::Continuity, &self.continuity_of_upbringing),
            (Point::HealthAndEducation, &self.health_and_education),
            (Point::SolutionStay, &self.solution_stay),
            (Point::SolutionReturn, &self.solution_return),
            (Point::SolutionElsewhere, &self.solution_elsewhere),
        ]
        .into_iter()
        .filter(|(_, text)| text.is_some())
        .map(|(point, _)| point)
    }
}

record! {
    /// An assessment of the family, or of whoever is to care for the child (VUL-15).
    pub struct FamilyAssessed {
        /// The kind of body that made it.
        pub made_by: BodyKind,
        /// When.
        pub made_on: PastDay,
        /// Who was asked.
        pub family_member: Option<Line>,
        /// The family has the means to care for the child.
        pub family_means: Answer,
        /// Debts to smugglers or traffickers endanger the child.
        pub family_debts: Answer,
        /// The family wishes the child to come and is willing to care for it.
        pub family_willing: Answer,
        /// A place in school is there for the child.
        pub school_place: Answer,
        /// What was said and seen.
        pub note: Option<Text>,
    }
}

record! {
    /// How a child lives while it waits for the journey (VUL-08).
    pub struct WaitingRecorded {
        /// Safe accommodation, apart from adults who are not its carers.
        pub safe_accommodation: Answer,
        /// Cared for by qualified people.
        pub qualified_care: Answer,
        /// Goes to school, or learns.
        pub education_goes_on: Answer,
        /// Sees a doctor when needed.
        pub health_care_goes_on: Answer,
        /// Lives with its parents, brothers and sisters.
        pub family_together: Answer,
        /// The last day of the school year.
        pub school_year_ends: Option<NaiveDate>,
        /// The departure lets the child finish the school year.
        pub school_year_finished: Answer,
        /// Family and friends here are taken account of.
        pub relations_considered: Answer,
        /// The day of departure is agreed with the child and who speaks for it, not imposed.
        pub departure_agreed: Answer,
        /// What is missing, and who sees to it.
        pub note: Option<Text>,
    }
}

record! {
    /// A person is held: what was done to end it (VUL-07). No child is to be detained for its migration status.
    pub struct DetentionRecorded {
        /// Where.
        pub detention_place: Option<Line>,
        /// Since when.
        pub detained_since: Option<PastDay>,
        /// Held with its family.
        pub with_family: Answer,
        /// Alternatives that were asked for.
        pub alternatives: Vec<AlternativeToDetention>,
        /// Of whom, and what they answered.
        pub alternatives_answer: Option<Text>,
        /// When they were asked.
        pub asked_on: Option<PastDay>,
        /// The day on which the person was let go.
        pub let_go_on: Option<PastDay>,
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
    /// From now on treated as a child (INT-07). Never refused.
    pub struct TreatedAsChild {
        /// Why.
        pub reason: Text,
    }
}
