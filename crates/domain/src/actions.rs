//! The table of actions: one thing that can be done to a case, from which stages, on what ground.
//!
//! Who may do it stands in the policies alone. Buttons, pages, API, OpenAPI, manual and tests read this list and nothing else.

use crate::{
    codes::Audience,
    fields::{Field, Kind},
    stage::StageName::{
        self, Arrived, Booked, Closed, Confirmed, Declared, Departed, Eligible, Exited, Registered,
        Reintegrating, Released,
    },
};

/// One thing that can be done to a case.
#[derive(Debug, Clone, Copy)]
pub struct Action {
    /// Its code: the fact it records, the policy action, the last part of its address.
    pub code: &'static str,
    /// From which stages it is possible.
    pub from: &'static [StageName],
    /// The requirements it serves.
    pub requirement: &'static str,
    /// Who may know what it records.
    pub audience: Audience,
    /// What it is, for every rule about kinds of action.
    pub nature: Nature,
    /// The part of the journey under which pages list it.
    pub part: Part,
}

/// What kind of deed an action is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nature {
    /// May be refused until its safeguards are met.
    Step,
    /// Binds a person: answers are checked once more before it is done.
    BindingStep,
    /// Something that happened in the world: always recordable (design 3.2).
    Event,
    /// Protects the person: nothing can stand in its way (design 3.3).
    Protective,
}

/// Part of the journey, in the order of the case page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Person, consent, group.
    Person,
    /// Eligibility.
    Eligibility,
    /// Counselling and declaration.
    Decision,
    /// Protection.
    Protection,
    /// Health.
    Health,
    /// Papers.
    Papers,
    /// Receiving office, booking, release.
    Journey,
    /// Arrival and after.
    Arrival,
    /// Life at home: how it is, in the person's own words and answers.
    Life,
    /// Holds, assignment, corrections.
    Case,
}

impl Part {
    /// All parts in order.
    pub const ALL: [Self; 10] = [
        Self::Person,
        Self::Eligibility,
        Self::Decision,
        Self::Protection,
        Self::Health,
        Self::Papers,
        Self::Journey,
        Self::Arrival,
        Self::Life,
        Self::Case,
    ];

    /// Code for the catalogues: `part-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Eligibility => "eligibility",
            Self::Decision => "decision",
            Self::Protection => "protection",
            Self::Health => "health",
            Self::Papers => "papers",
            Self::Journey => "journey",
            Self::Arrival => "arrival",
            Self::Life => "life",
            Self::Case => "case",
        }
    }
}

/// Stages before the person has left.
const BEFORE: &[StageName] = &[Registered, Eligible, Declared, Confirmed, Booked, Released];
/// After eligibility, before departure.
const PREPARING: &[StageName] = &[Eligible, Declared, Confirmed, Booked, Released];
/// While the declaration stands.
const DECIDED: &[StageName] = &[Declared, Confirmed, Booked, Released];
/// Every stage in which the case lives.
const OPEN: &[StageName] = &[
    Registered,
    Eligible,
    Declared,
    Confirmed,
    Booked,
    Released,
    Departed,
    Arrived,
    Reintegrating,
];
/// After arrival.
const AFTER: &[StageName] = &[Arrived, Reintegrating];
/// Always.
const ANY: &[StageName] = &[
    Registered,
    Eligible,
    Declared,
    Confirmed,
    Booked,
    Released,
    Departed,
    Arrived,
    Reintegrating,
    Closed,
    Exited,
];

/// A row of the table.
const fn row(
    code: &'static str,
    from: &'static [StageName],
    requirement: &'static str,
    audience: Audience,
    nature: Nature,
    part: Part,
) -> Action {
    Action {
        code,
        from,
        requirement,
        audience,
        nature,
        part,
    }
}

use Audience::{
    Case as Everyone, Counselling, Health as HealthAudience, Protection as ProtectionAudience,
};
use Nature::{BindingStep, Event, Protective, Step};

/// All actions on an existing case. `register` makes the case and stands apart: [`REGISTER`].
#[rustfmt::skip] // a table reads best as one
pub const ACTIONS: &[Action] = &[
    row("amend",                     OPEN,                 "INT-08, INT-09, INT-14", Everyone,           Step,        Part::Person),
    row("record-migration-history",  OPEN,                 "INT-09",                 Counselling,        Step,        Part::Person),
    row("give-consent",              ANY,                  "INT-10, DAT-01",         Everyone,           Step,        Part::Person),
    row("revoke-consent",            ANY,                  "INT-10",                 Counselling,        Protective,  Part::Person),
    row("record-basis",              ANY,                  "INT-10, DAT-01",         Everyone,           Step,        Part::Person),
    row("record-transfer",           ANY,                  "DAT-02",                 Everyone,           Step,        Part::Person),
    row("answer-authority",          ANY,                  "VOL-10",                 Counselling,        Step,        Part::Person),
    row("tell-person",               ANY,                  "VOL-10",                 Counselling,        Step,        Part::Person),
    row("request-data",              ANY,                  "DAT-01, DAT-04",         Everyone,           Protective,  Part::Person),
    row("answer-data-request",       ANY,                  "DAT-01, DAT-04",         Everyone,           Step,        Part::Person),
    row("give-copy",                 ANY,                  "DAT-04",                 Everyone,           Protective,  Part::Person),
    row("join-group",                BEFORE,               "INT-08, MOV-07",         Everyone,           Step,        Part::Person),
    row("leave-group",               BEFORE,               "INT-08, MOV-07",         Everyone,           Protective,  Part::Person),
    row("decide-eligibility",        &[Registered],        "INT-03, INT-13, ACC-06", Everyone,           Step,        Part::Eligibility),
    row("review-eligibility",        &[Exited],            "ACC-06",                 Everyone,           Step,        Part::Eligibility),
    row("counsel",                   BEFORE,               "COU-01 to COU-06",       Counselling,        Step,        Part::Decision),
    row("record-capacity",           BEFORE,               "VOL-04",                 Counselling,        Step,        Part::Decision),
    row("declare",                   &[Eligible, Declared, Confirmed, Booked], "VOL-01, VOL-02, VOL-09", Counselling,        BindingStep, Part::Decision),
    row("reconfirm",                 DECIDED,              "VOL-11",                 Counselling,        Step,        Part::Decision),
    row("withdraw",                  BEFORE,               "VOL-03, VOL-10",         Everyone,           Protective,  Part::Decision),
    row("refer-protection",          ANY,                  "COU-03, INT-11, VOL-08", ProtectionAudience, Protective,  Part::Protection),
    row("record-protection-outcome", OPEN,                 "INT-11, VOL-08",         ProtectionAudience, Step,        Part::Protection),
    row("assess-vulnerability",      OPEN,                 "VUL-01, VUL-02",         Counselling,        Step,        Part::Protection),
    row("screen-trafficking",        OPEN,                 "VUL-03",                 ProtectionAudience, Step,        Part::Protection),
    row("assess-risk",               OPEN,                 "VUL-03, VOL-08",         ProtectionAudience, Step,        Part::Protection),
    row("explain-victim-rights",     OPEN,                 "VUL-18",                 ProtectionAudience, Step,        Part::Protection),
    row("record-account",            OPEN,                 "VUL-13",                 ProtectionAudience, Step,        Part::Protection),
    row("record-proceedings",        ANY,                  "VUL-04",                 ProtectionAudience, Event,       Part::Protection),
    row("send-assessments",          OPEN,                 "VUL-04",                 ProtectionAudience, Step,        Part::Protection),
    row("explain-status",            OPEN,                 "INT-15",                 Counselling,        Step,        Part::Protection),
    row("record-specific-needs",     OPEN,                 "VUL-12",                 Counselling,        Step,        Part::Protection),
    row("record-service",            ANY,                  "VUL-11",                 Counselling,        Event,       Part::Protection),
    row("assess-age",                OPEN,                 "INT-07",                 Everyone,           Step,        Part::Protection),
    row("treat-as-child",            OPEN,                 "INT-07",                 Everyone,           Protective,  Part::Protection),
    row("record-care",               OPEN,                 "VUL-06, MOV-09",         Everyone,           Step,        Part::Protection),
    row("assess-family",             OPEN,                 "VUL-15",                 ProtectionAudience, Step,        Part::Protection),
    row("record-waiting",            BEFORE,               "VUL-08",                 Counselling,        Step,        Part::Protection),
    row("record-detention",          OPEN,                 "VUL-07",                 Counselling,        Step,        Part::Protection),
    row("assess-elderly",            OPEN,                 "VUL-09",                 Counselling,        Step,        Part::Protection),
    row("record-best-interests",     OPEN,                 "VUL-05, VUL-14",         ProtectionAudience, Step,        Part::Protection),
    row("record-incident",           ANY,                  "ACC-05, design 3.2",     ProtectionAudience, Protective,  Part::Protection),
    row("assess-health",             OPEN,                 "HLT-01, VUL-10",         HealthAudience,     Step,        Part::Health),
    row("record-fitness",            OPEN,                 "HLT-01, VUL-10",         HealthAudience,     Step,        Part::Health),
    row("plan-care",                 OPEN,                 "HLT-02",                 HealthAudience,     Step,        Part::Health),
    row("refer-care",                OPEN,                 "HLT-03",                 HealthAudience,     Step,        Part::Health),
    row("check-embarkation",         &[Booked, Released],  "HLT-01",                 HealthAudience,     Step,        Part::Health),
    row("record-entry-right",        BEFORE,               "INT-14",                 Everyone,           Step,        Part::Papers),
    row("request-document",          PREPARING,            "DOC-02",                 Everyone,           BindingStep, Part::Papers),
    row("record-document",           OPEN,                 "DOC-01",                 Everyone,           Step,        Part::Papers),
    row("record-evidence",           OPEN,                 "INT-04, INT-12",         Everyone,           Step,        Part::Papers),
    row("request-verification",      PREPARING,            "INT-05",                 Everyone,           BindingStep, Part::Papers),
    row("record-consulate-answer",   OPEN,                 "INT-05, DOC-02",         Everyone,           Event,       Part::Papers),
    row("request-clearance",         PREPARING,            "DOC-03",                 Everyone,           BindingStep, Part::Papers),
    row("record-clearance",          OPEN,                 "DOC-03",                 Everyone,           Event,       Part::Papers),
    row("take-custody",              OPEN,                 "DOC-04",                 Everyone,           Step,        Part::Papers),
    row("end-custody",               ANY,                  "DOC-04",                 Everyone,           Event,       Part::Papers),
    row("ask-receiving-office",      &[Declared],          "MOV-01",                 Everyone,           Step,        Part::Journey),
    row("answer-receiving",          &[Declared, Confirmed, Booked], "MOV-01",       Everyone,           Step,        Part::Journey),
    row("plan-follow-up",            OPEN,                 "PRG-14, MNE-12",         Everyone,           Step,        Part::Journey),
    row("except-monitoring",         PREPARING,            "PRG-14",                 Everyone,           Step,        Part::Journey),
    row("confirm-arrangements",      BEFORE,               "MOV-08",                 Everyone,           Step,        Part::Journey),
    row("book",                      &[Confirmed],         "MOV-01, MOV-07",         Everyone,           BindingStep, Part::Journey),
    row("cancel-booking",            &[Booked, Released],  "MOV-07",                 Everyone,           Step,        Part::Journey),
    row("notify-arrival",            &[Booked, Released],  "MOV-01",                 Everyone,           Step,        Part::Journey),
    row("approve-late-notice",       &[Booked, Released],  "MOV-01",                 Everyone,           Step,        Part::Journey),
    row("compare-itineraries",       &[Declared, Confirmed, Booked], "MOV-02",         Everyone,           Step,        Part::Journey),
    row("assign-escort",             PREPARING,            "MOV-03, MOV-09",         Everyone,           Step,        Part::Journey),
    row("brief-escort",              PREPARING,            "MOV-03",                 Everyone,           Step,        Part::Journey),
    row("arrange-need",              &[Declared, Confirmed, Booked, Released, Departed, Arrived], "MOV-06, MOV-08", Everyone, Step, Part::Journey),
    row("set-assistance",            &[Booked, Released, Departed, Arrived], "MOV-04", Everyone,          Step,        Part::Journey),
    row("record-journey-event",      &[Booked, Released, Departed], "MOV-04, MOV-07", Everyone,          Event,       Part::Journey),
    row("release",                   &[Booked],            "design 3.2",             Everyone,           BindingStep, Part::Journey),
    row("record-departure",          &[Registered, Eligible, Declared, Confirmed, Booked, Released, Exited], "MOV-04, design 3.2", Everyone, Event, Part::Journey),
    row("record-arrival",            &[Registered, Eligible, Declared, Confirmed, Booked, Released, Departed, Exited], "MOV-04, REI-15", Everyone, Event, Part::Arrival),
    row("name-earlier-case",         &[Arrived, Reintegrating, Closed], "REI-15",    Everyone,           Step,        Part::Arrival),
    row("check-arrival",             ANY,                  "REI-15",                 Everyone,           Step,        Part::Arrival),
    row("hand-over",                 &[Departed, Arrived], "MOV-05, MOV-09",         Everyone,           Step,        Part::Arrival),
    row("report-escort",             &[Departed, Arrived, Reintegrating], "MOV-03",  Everyone,           Step,        Part::Arrival),
    row("first-contact",             &[Arrived],           "REI-01",                 Everyone,           Event,       Part::Arrival),
    row("hand-over-money",           &[Declared, Confirmed, Booked, Released, Departed, Arrived, Reintegrating], "DOC-04, MOV-06, PRG-07", Everyone, Step, Part::Arrival),
    row("draw-plan",                 OPEN,                 "REI-02, REI-03",         Everyone,           Step,        Part::Life),
    row("record-survey",             ANY,                  "MNE-01, MNE-08, MNE-12", Everyone,          Step,        Part::Life),
    row("record-survey-attempt",     ANY,                  "MNE-12",                 Everyone,           Event,       Part::Life),
    row("draw-curve",                ANY,                  "MNE-03",                 Everyone,           Step,        Part::Life),
    row("map-ties",                  ANY,                  "COM-03",                 Everyone,           Step,        Part::Life),
    row("close",                     AFTER,                "REI-12",                 Everyone,           BindingStep, Part::Arrival),
    row("reopen",                    &[Closed],            "design 3.5",             Everyone,           Step,        Part::Arrival),
    row("exit",                      BEFORE,               "design 3.6",             Counselling,        Event,       Part::Case),
    row("hold",                      OPEN,                 "design 3.6",             Everyone,           Protective,  Part::Case),
    row("lift-hold",                 OPEN,                 "design 3.6",             Everyone,           Step,        Part::Case),
    row("assign",                    OPEN,                 "COO-01",                 Everyone,           Step,        Part::Case),
    row("hold-conference",           OPEN,                 "COO-02",                 Everyone,           Step,        Part::Case),
    row("settle-task",               OPEN,                 "COO-02",                 Everyone,           Step,        Part::Case),
    row("add-file",                  ANY,                  "DAT-03, design 3.13",    Everyone,           Step,        Part::Case),
    row("verify",                    OPEN,                 "design 3.8",             Everyone,           Step,        Part::Case),
    row("correct",                   ANY,                  "DAT-04, design 3.7",     Everyone,           Step,        Part::Case),
    row("approve-correction",        ANY,                  "design 3.7",             Everyone,           Step,        Part::Case),
];

/// Makes a case: consent and person in one step.
pub const REGISTER: Action = row(
    "register",
    &[],
    "INT-10, INT-14",
    Everyone,
    Step,
    Part::Person,
);

impl Action {
    /// The action with this code.
    pub fn find(code: &str) -> Option<&'static Self> {
        if code == REGISTER.code {
            return Some(&REGISTER);
        }
        ACTIONS.iter().find(|a| a.code == code)
    }

    /// What it asks.
    pub fn fields(&self) -> &'static [Field] {
        crate::facts::Fact::fields(self.code).unwrap_or(&[])
    }

    /// The field with which its form brings a file, if it brings one.
    pub fn file_field(&self) -> Option<&'static str> {
        let fields = self.fields().iter();
        let mut brings = fields.filter(|f| matches!(f.kind, Kind::File));
        brings.next().map(|f| f.name)
    }

    /// True when nothing may refuse it but being nobody: protective actions.
    pub fn is_protective(&self) -> bool {
        self.nature == Nature::Protective
    }

    /// True when it is possible from this stage.
    pub fn is_possible_from(&self, stage: StageName) -> bool {
        self.from.contains(&stage)
    }
}

/// Facts that need a second person's agreement before they are corrected (design 3.7): nobody alone undoes a no either (VOL-03).
pub const FOUR_EYES: &[&str] = &[
    "answer-authority",
    "declare",
    "exit",
    "give-consent",
    "reconfirm",
    "record-best-interests",
    "record-capacity",
    "record-departure",
    "record-transfer",
    "revoke-consent",
    "treat-as-child",
    "withdraw",
];

/// Actions that anybody, or many, may take, and what one must be allowed to do to undo them: a hold is struck out only by who may
/// lift it, a withdrawal only by who works with the person's decision. All others are undone by who may do them.
const UNDONE_BY: &[(&str, &str)] = &[
    ("register", "amend"),
    ("hold", "lift-hold"),
    ("treat-as-child", "assess-age"),
    ("revoke-consent", "reconfirm"),
    ("withdraw", "reconfirm"),
    ("declare", "reconfirm"),
    ("refer-protection", "record-protection-outcome"),
    ("record-incident", "record-protection-outcome"),
    ("leave-group", "join-group"),
    ("request-data", "answer-data-request"),
    ("give-copy", "answer-data-request"),
];

/// What one must be allowed to do to correct or strike out an entry of this action.
pub fn undone_by(code: &str) -> &str {
    UNDONE_BY
        .iter()
        .find(|(done, _)| *done == code)
        .map_or(code, |(_, undoes)| *undoes)
}

/// What was said to others, or agreed with the person or between offices, is struck out where it was wrong, and said again: no other
/// words take its place, for what was passed on, and the tasks that were taken on, rested on what stood there.
pub const STRUCK_ONLY: &[&str] = &[
    "answer-authority",
    "check-arrival",
    "give-consent",
    "hold-conference",
    "name-earlier-case",
    "record-basis",
    "record-transfer",
];

/// What the person was asked before anything was written down. No correction changes it: a yes said later is a consent of its own, and a
/// no takes consent back.
pub const SAID_AT_REGISTRATION: &[&str] = &[
    "told_purpose",
    "consent_to_keep",
    "consent_to_share",
    "consent_language",
    "consent_interpreter",
];

/// Outside records a second person must verify (design 3.8).
pub const VERIFIED: &[&str] = &["record-best-interests", "record-capacity", "assess-risk"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::Fact;

    #[test]
    fn every_fact_has_one_action_and_every_action_one_fact() {
        for code in Fact::CODES {
            assert!(Action::find(code).is_some(), "{code} has no action");
        }
        for action in ACTIONS {
            assert!(
                action.code == "correct" || Fact::fields(action.code).is_some(),
                "{} records nothing",
                action.code
            );
            assert_eq!(
                ACTIONS.iter().filter(|a| a.code == action.code).count(),
                1,
                "{} stands twice",
                action.code
            );
        }
    }

    #[test]
    fn what_protects_is_undone_by_those_who_may_weigh_it_and_never_by_anybody() {
        for action in ACTIONS {
            let undoes = Action::find(undone_by(action.code)).unwrap();
            assert!(
                !undoes.is_protective(),
                "{} could be undone by anybody",
                action.code
            );
        }
    }

    #[test]
    fn a_withdrawal_is_possible_from_every_stage_before_departure() {
        let withdraw = Action::find("withdraw").unwrap();
        for stage in StageName::ALL {
            assert_eq!(
                withdraw.is_possible_from(*stage),
                stage.is_before_departure(),
                "{stage:?}"
            );
        }
    }
}
