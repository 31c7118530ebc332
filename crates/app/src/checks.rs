//! The checklist of an action as one reader may know it (design 3.4).
//!
//! Inside its audience a safeguard is shown with state, source and remedy. Outside, all safeguards of counselling and protection
//! are one line, all of health another; both lines are always there, whether or not anything was found.

use homeward_domain::codes::Audience;
use homeward_policy::{Safeguard, State};

/// One line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "lists of a few dozen, mostly of the large kind"
)]
pub enum Check {
    /// A safeguard this reader may know.
    Safeguard {
        /// The safeguard.
        safeguard: Safeguard,
        /// Its state.
        state: State,
    },
    /// The constant line of a clearance.
    Clearance {
        /// Which: protection stands for counselling and protection.
        audience: Audience,
        /// Given, or pending.
        given: bool,
    },
}

impl Check {
    /// Nothing to do for it.
    pub fn is_clear(&self) -> bool {
        match self {
            Self::Safeguard { state, .. } => state.is_clear(),
            Self::Clearance { given, .. } => *given,
        }
    }
}

/// The checklist for a reader of these audiences. Clearance lines come first, so that the list looks the same for all.
pub fn checks_for(list: &[(&Safeguard, State)], audiences: &[Audience]) -> Vec<Check> {
    let sees = |audience: Audience| audiences.contains(&audience);
    let mut checks = Vec::new();
    let hidden = |line: Audience| {
        list.iter()
            .filter(move |(s, _)| clearance_of(s.audience) == Some(line) && !sees(s.audience))
            .map(|(_, state)| state)
    };
    if !sees(Audience::Counselling) || !sees(Audience::Protection) {
        checks.push(Check::Clearance {
            audience: Audience::Protection,
            given: hidden(Audience::Protection).all(|s| s.is_clear()),
        });
    }
    if !sees(Audience::Health) {
        checks.push(Check::Clearance {
            audience: Audience::Health,
            given: hidden(Audience::Health).all(|s| s.is_clear()),
        });
    }
    checks.extend(
        list.iter()
            .filter(|(s, _)| sees(s.audience))
            .map(|(s, state)| Check::Safeguard {
                safeguard: (*s).clone(),
                state: *state,
            }),
    );
    checks
}

/// The checklist of a step still to come. A programme's criteria of eligibility fall under no line for those outside their audience: before
/// anybody was looked at, the line would be pending for those alone whom a criterion meets. A refusal names the line.
pub fn checks_ahead(
    action: &str,
    list: &[(&Safeguard, State)],
    audiences: &[Audience],
) -> Vec<Check> {
    let told: Vec<_> = list
        .iter()
        .filter(|(s, _)| audiences.contains(&s.audience) || !is_criterion(action, s))
        .copied()
        .collect();
    checks_for(&told, audiences)
}

/// A criterion by which a programme takes people in or does not.
pub(crate) fn is_criterion(action: &str, safeguard: &Safeguard) -> bool {
    action == "decide-eligibility" && safeguard.reason.is_some()
}

/// The clearance line under which a safeguard falls for those outside its audience.
pub fn clearance_of(audience: Audience) -> Option<Audience> {
    match audience {
        Audience::Case => None,
        Audience::Counselling | Audience::Protection => Some(Audience::Protection),
        Audience::Health => Some(Audience::Health),
    }
}
