//! Alerts: what somebody in a role must hear of at once, about a case or about the house (design 3.4, 6.3, 6.9).
//!
//! An alert says that something happened and where to look. What happened stands in the journal or in the access log.

use serde::{Deserialize, Serialize};

use crate::{
    codes::{Answer, Audience, Code, HoldKind, Role, vocabularies},
    facts::Fact,
};

vocabularies! {
    /// What an alert is about.
    AlertKind("alert") {
        PressureSigns = "pressure-signs",
        ProtectionReferred = "protection-referred",
        ProtectionHold = "protection-hold",
        IncidentRecorded = "incident-recorded",
        DepartedUnreleased = "departed-unreleased",
        ChildNotMet = "child-not-met",
        ChildInDetention = "child-in-detention",
        ProtectedRead = "protected-read",
        ProtectedSought = "protected-sought",
        EmergencyOpened = "emergency-opened",
        ManyRead = "many-read",
        HouseLocked = "house-locked",
        NobodyAnswers = "nobody-answers",
        PersonDeparted = "person-departed",
        PersonArrived = "person-arrived",
        ArrivalClaimed = "arrival-claimed",
    }
}

/// To whom an alert is addressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertTo {
    /// Whoever holds the role for the case, or for the house.
    Role(Role),
    /// Whoever carries the case when they look, and whoever stands in for them.
    Carrier,
}

impl AlertTo {
    const CARRIER: &'static str = "carrier";

    /// Its code: that of the role, or `carrier`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Role(role) => role.code(),
            Self::Carrier => Self::CARRIER,
        }
    }

    /// The one with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            Self::CARRIER => Some(Self::Carrier),
            role => Role::from_code(role).map(Self::Role),
        }
    }
}

/// What the program itself writes into the incident of a departure without a valid release.
pub const DEPARTED_UNRELEASED: &str = "system:departed-without-release";

/// What the program itself writes when signs of pressure stop a case. Their talk is what is told of.
pub const PRESSURE_SIGNS: &str = "system:pressure-signs";

/// A talk that stops a case: signs of pressure, a choice that is not free, a threat in detention (VOL-01, VOL-05).
pub fn shows_pressure(fact: &Fact) -> bool {
    match fact {
        Fact::Counselled(c) => {
            c.pressure_signs.is_yes() || c.free_choice.is_no() || c.detention_no_threat.is_no()
        }
        Fact::Reconfirmed(r) => r.pressure_signs.is_yes(),
        _ => false,
    }
}

/// What the program itself writes into the incident of a child that is held (VUL-07).
pub const CHILD_IN_DETENTION: &str = "system:child-in-detention";

impl AlertKind {
    /// Who is told: roles held for the programme and an office of the case; for the house, held anywhere. News for whoever carries the
    /// case goes to these roles where nobody does.
    pub fn roles(self) -> &'static [Role] {
        use Role::{
            CaseManager, ChildProtectionOfficer, DataProtectionOfficer, ProtectionLead,
            ReceivingOfficer,
        };
        match self {
            Self::PressureSigns
            | Self::ProtectionReferred
            | Self::ProtectionHold
            | Self::IncidentRecorded
            | Self::DepartedUnreleased
            | Self::ChildNotMet => &[ProtectionLead],
            // Children do not belong in detention: whoever protects children hears of it too (VUL-07).
            Self::ChildInDetention => &[ProtectionLead, ChildProtectionOfficer],
            Self::ProtectedRead | Self::ProtectedSought | Self::EmergencyOpened => {
                &[ProtectionLead, DataProtectionOfficer]
            }
            Self::ManyRead | Self::HouseLocked | Self::NobodyAnswers => &[DataProtectionOfficer],
            Self::PersonDeparted => &[ReceivingOfficer],
            Self::PersonArrived | Self::ArrivalClaimed => &[CaseManager],
        }
    }

    /// Goes to whoever carries the case, in the sending office.
    pub fn goes_to_carrier(self) -> bool {
        matches!(self, Self::PersonArrived | Self::ArrivalClaimed)
    }

    /// Who may know what happened in the case; none where it is about how the house is used, which the data-protection officer
    /// may know of any case without seeing into it.
    pub fn audience(self) -> Option<Audience> {
        match self {
            Self::PressureSigns => Some(Audience::Counselling),
            Self::ProtectionReferred
            | Self::ProtectionHold
            | Self::IncidentRecorded
            | Self::ChildInDetention
            | Self::DepartedUnreleased => Some(Audience::Protection),
            Self::ChildNotMet
            | Self::PersonDeparted
            | Self::PersonArrived
            | Self::ArrivalClaimed => Some(Audience::Case),
            Self::ProtectedRead
            | Self::ProtectedSought
            | Self::EmergencyOpened
            | Self::ManyRead
            | Self::HouseLocked
            | Self::NobodyAnswers => None,
        }
    }

    /// What must be heard of as soon as this fact is recorded. `child`: the person is treated as a child.
    pub fn of(fact: &Fact, child: bool) -> Option<Self> {
        match fact {
            talk if shows_pressure(talk) => Some(Self::PressureSigns),
            Fact::Held(held) if held.reason.0 == PRESSURE_SIGNS => None,
            Fact::IncidentRecorded(i) if i.what.0 == PRESSURE_SIGNS => None,
            Fact::ProtectionReferred(_) => Some(Self::ProtectionReferred),
            Fact::Held(held) if held.hold == HoldKind::Protection => Some(Self::ProtectionHold),
            Fact::IncidentRecorded(i) if i.what.0 == DEPARTED_UNRELEASED => {
                Some(Self::DepartedUnreleased)
            }
            Fact::IncidentRecorded(i) if i.what.0 == CHILD_IN_DETENTION => {
                Some(Self::ChildInDetention)
            }
            Fact::IncidentRecorded(_) => Some(Self::IncidentRecorded),
            // Whoever travels with a child that nobody meets still has it in care (MOV-09).
            Fact::ArrivalRecorded(a) if child && a.met == Answer::No => Some(Self::ChildNotMet),
            // A correction that brings it out is heard of like the entry itself, whether or not a second person has agreed yet.
            Fact::Corrected(c) => c
                .replacement
                .as_deref()
                .and_then(|fact| Self::of(fact, child)),
            _ => None,
        }
    }
}
