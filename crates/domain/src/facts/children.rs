//! Children: care, best interests, age.

use crate::{
    case_number::CaseNumber,
    codes::{AgeFinding, Answer, BestInterests, BestInterestsProcedure, BodyKind, Care},
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
    /// From now on treated as a child (INT-07). Never refused.
    pub struct TreatedAsChild {
        /// Why.
        pub reason: Text,
    }
}
