//! Registering a person, their details, consent and company.

use crate::{
    case_number::CaseNumber,
    codes::{Answer, Category, GroupKind, HeardBy},
    dates::PartialDate,
    fields::{Line, Text},
    places::{Country, Language},
    record,
};

/// A person's first details, and the same when they change.
macro_rules! details {
    ($($(#[$doc:meta])* pub $field:ident: $type:ty,)*) => {
        record! {
            /// Consent to keep personal data, taken together with the person's first details (INT-10, INT-01, INT-02, INT-09, INT-14).
            pub struct Registered {
                /// Told what the data are for, who sees them and how to withdraw.
                pub told_purpose: Answer,
                /// Agreed that this office keeps the data for the case.
                pub consent_to_keep: Answer,
                /// Agreed that the receiving office gets what it needs to help; a no refuses nothing.
                pub consent_to_share: Answer,
                /// The language in which this was explained; nothing where the person could not be told.
                pub consent_language: Option<Language>,
                /// Who interpreted, if anybody.
                pub consent_interpreter: Option<Line>,
                $($(#[$doc])* pub $field: $type,)*
                /// Is displaced inside their own country: such returns are out of scope (INT-15).
                pub internally_displaced: Answer,
                /// How the person heard of the programme.
                pub heard_by: Option<HeardBy>,
            }
        }

        record! {
            /// Details that changed; given whole, so that what is not given is gone.
            pub struct Amended { $($(#[$doc])* pub $field: $type,)* }
        }

        impl From<&Registered> for Amended {
            fn from(registered: &Registered) -> Self {
                let Registered { $($field,)* .. } = registered;
                Self { $($field: $field.to_owned(),)* }
            }
        }
    };
}

details! {
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
    /// Wishes the support given to elderly people, whatever the age (VUL-09).
    pub elderly_support: Answer,
    /// Languages the person understands.
    pub languages: Vec<Language>,
    /// Nationalities; none does not mean stateless.
    pub nationalities: Vec<Country>,
    /// Stateless, or nationality in doubt.
    pub stateless: Answer,
    /// Has refugee or temporary protection status, here or elsewhere (INT-15).
    pub protection_status: Answer,
    /// Country of former habitual residence.
    pub former_residence: Option<Country>,
    /// The country to which the person thinks of returning; another one voids a declaration.
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
    /// Route, time away, legal status, work, debts, skills, where the family is: in the person's words.
    pub migration_history: Option<Text>,
    /// A safe way to reach the person, and what never to do.
    pub safe_contact: Option<Text>,
    /// Place and contacts are known to named persons only.
    pub protected_location: bool,
}

record! {
    /// The way that led here, as far as the person wishes to tell it (INT-09). A later record takes the place of the earlier.
    pub struct MigrationHistory {
        /// Where the person grew up or lived before leaving; may differ from the intended place of return.
        pub place_of_origin: Option<Line>,
        /// When the person left, as far as known.
        pub left_origin: Option<PartialDate>,
        /// Countries and places on the way, with whom and how.
        pub route: Option<Text>,
        /// When the person came to this country, as far as known.
        pub came_here: Option<PartialDate>,
        /// Legal status here, and how it changed.
        pub legal_status: Option<Text>,
        /// Work abroad, paid or not.
        pub work_abroad: Option<Text>,
        /// Fees paid to smugglers, agents or recruiters.
        pub fees_paid: Option<Text>,
        /// Money is still owed for the journey.
        pub owes_money: Answer,
        /// To whom, how much, until when, and what was threatened.
        pub debts: Option<Text>,
        /// Skills and languages gained.
        pub skills_gained: Option<Text>,
        /// Where the family is.
        pub family_where: Option<Text>,
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
