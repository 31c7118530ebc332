//! How a declaration was, or is about to be, signed: time to think it over, who was there, what lies behind it (VOL-01, VOL-02, VOL-09).

use super::session::interpreter_fit;
use crate::{
    case::{Case, Noted},
    codes::{Answer, Circumstance},
    dates::days_between,
    facts::{Counselled, Declared},
};

/// How a declaration was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "each field is documented in policy/homeward.cedarschema"
)]
pub struct Signing {
    pub hours_to_reflect: i64,
    pub alone: Answer,
    pub interpreter_fit: bool,
    pub circumstances: bool,
    pub circumstance_removal_order: bool,
    pub circumstance_detention: bool,
}

impl Default for Signing {
    fn default() -> Self {
        Self {
            hours_to_reflect: -1,
            alone: Answer::NotAsked,
            interpreter_fit: false,
            circumstances: false,
            circumstance_removal_order: false,
            circumstance_detention: false,
        }
    }
}

impl Signing {
    /// Of a declaration signed after these sessions.
    pub(super) fn of(declared: &Declared, sessions: &[Noted<'_, Counselled>]) -> Self {
        let says = |circumstance| declared.circumstances.contains(&circumstance);
        Self {
            hours_to_reflect: hours_to_reflect(declared, sessions),
            alone: declared.alone,
            interpreter_fit: declared.interpreter.is_some_and(interpreter_fit),
            circumstances: !declared.circumstances.is_empty(),
            circumstance_removal_order: says(Circumstance::RemovalOrder),
            circumstance_detention: says(Circumstance::Detention),
        }
    }

    /// Of the declaration that stands; none when there is none.
    pub(super) fn standing(case: &Case) -> Self {
        case.declaration().map_or_else(Self::default, |d| {
            let before: Vec<_> = case
                .all::<Counselled>()
                .into_iter()
                .filter(|c| c.seq < d.seq)
                .collect();
            Self::of(d.record, &before)
        })
    }

    /// Of one about to be signed, after every session there was.
    pub(super) fn proposed(declared: &Declared, case: Option<&Case>) -> Self {
        let sessions = case.map(Case::all::<Counselled>).unwrap_or_default();
        Self::of(declared, &sessions)
    }
}

/// The hours given, never more than the days between the last session and the signature leave room for; -1 when not given.
fn hours_to_reflect(declared: &Declared, sessions: &[Noted<'_, Counselled>]) -> i64 {
    let Some(given) = declared.hours_to_reflect else {
        return -1;
    };
    let last = sessions.iter().map(|s| s.record.held_on.0).max();
    let room = last.map_or(i64::from(given), |day| {
        (days_between(day, declared.signed_on.0) + 1) * 24 - 1
    });
    i64::from(given).min(room).max(-1)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sample::{Told, fact};

    #[test]
    fn nobody_thought_it_over_longer_than_the_days_between_leave_room_for() {
        for (held_on, signed_on, given, hours) in [
            ("2026-03-02", "2026-03-02", json!(48), 23),
            ("2026-03-02", "2026-03-03", json!(24), 24),
            ("2026-03-02", "2026-03-03", json!(48), 47),
            ("2026-03-02", "2026-03-05", json!(30), 30),
            ("2026-03-05", "2026-03-02", json!(30), -1),
            ("2026-03-02", "2026-03-05", json!(null), -1),
        ] {
            let told = Told::new()
                .on(
                    "2026-03-02",
                    1,
                    fact("counsel", json!({ "held_on": held_on })),
                )
                .on(
                    "2026-03-02",
                    1,
                    fact("decide-eligibility", json!({ "finding": "eligible" })),
                )
                .on(
                    "2026-03-05",
                    1,
                    fact(
                        "declare",
                        json!({ "signed_on": signed_on, "hours_to_reflect": given }),
                    ),
                );
            assert_eq!(
                Signing::standing(&told.case()).hours_to_reflect,
                hours,
                "{held_on} to {signed_on}, said {given}"
            );
        }
        assert_eq!(Signing::standing(&Told::new().case()), Signing::default());
    }
}
