//! What one must be allowed to do who corrects an entry, agrees to a correction, or confirms a record (design 3.7, 3.8).
//!
//! A correction is no way around a safeguard: what it puts in the place of an entry is weighed like the entry itself.

use homeward_domain::{
    actions::{Action, VERIFIED, undone_by},
    case::{Author, Case, Entry, EntryState},
    facts::{Booked, Corrected, Fact},
    ids::StaffId,
    stage::Seq,
    standing::{Proposal, Standing},
};
use homeward_policy::{Situation, Who};

use crate::{Refused, checks::checks_for, load::Loaded, refused::Unmet, view::Sight};

/// Whether somebody puts words in the place of others, or agrees that another does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Writes {
    ForThemselves,
    AgreesOnly,
}

/// Refuses whoever may not do what this fact is about, and a correction that would do what a safeguard refuses.
pub(super) fn weigh(
    fact: &Fact,
    loaded: &Loaded,
    situation: &Situation<'_>,
    who: &Who,
    sight: &Sight,
) -> Result<(), Refused> {
    let case = &loaded.case;
    match fact {
        Fact::Corrected(correction) => {
            undoes(correction.entry, case, situation)?;
            replaces(correction, loaded, who, sight, Writes::ForThemselves)
        }
        Fact::CorrectionApproved(approved) => match case.entry(approved.entry).map(|e| &e.fact) {
            Some(Fact::Corrected(correction)) => {
                undoes(correction.entry, case, situation)?;
                replaces(correction, loaded, who, sight, Writes::AgreesOnly)
            }
            _ => Ok(()),
        },
        Fact::EntryVerified(verified) => {
            let about = case.entry(verified.entry).map_or("", |e| e.fact.code());
            allowed(situation, about, &Proposal::hoped_for())
        }
        _ => Ok(()),
    }
}

/// May whoever asks undo this entry?
fn undoes(entry: Seq, case: &Case, situation: &Situation<'_>) -> Result<(), Refused> {
    let Some(said) = says(case, entry) else {
        return Ok(());
    };
    let hold = match said {
        Fact::Held(held) => Some(held.hold),
        Fact::HoldLifted(lifted) => Some(lifted.hold),
        _ => None,
    };
    let was = Proposal::of(said, Some(case), false);
    let proposal = Proposal {
        hold,
        bars_return: was.bars_return,
        circle: was.circle,
        ..Proposal::hoped_for()
    };
    allowed(situation, undone_by(said.code()), &proposal)
}

/// May what takes its place be said, and does it meet every safeguard that what it replaces met?
fn replaces(
    correction: &Corrected,
    loaded: &Loaded,
    who: &Who,
    sight: &Sight,
    writes: Writes,
) -> Result<(), Refused> {
    let case = &loaded.case;
    let (Some(right), Some(said)) = (
        correction.replacement.as_deref(),
        says(case, correction.entry),
    ) else {
        return Ok(());
    };
    let action = Action::find(right.code()).filter(|a| !a.is_protective() && a.code != "register");
    let Some(action) = action else {
        return Ok(());
    };
    let ask = |fact: &Fact| {
        let standing = Standing::of(case, &loaded.around, booking(fact));
        loaded
            .engine
            .on_case(who, &standing, &loaded.around)
            .weigh(action.code, &Proposal::of(fact, Some(case), false))
    };
    let (before, _) = ask(said);
    let (after, list) = ask(right);
    if !after.errors.is_empty() {
        return Err(Refused::Defect(after.errors.join("; ")));
    }
    if !after.permitted && writes == Writes::ForThemselves {
        return Err(Refused::NotPermitted);
    }
    if after.unmet.iter().all(|id| before.unmet.contains(id)) {
        return Ok(());
    }
    Err(Refused::Unmet(Box::new(Unmet {
        action: action.code.to_owned(),
        case: None,
        checks: checks_for(&list, sight.audiences()),
    })))
}

/// What is offered to a reader about one entry. What is done is weighed again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offers {
    /// To confirm a colleague's record.
    pub verify: bool,
    /// To agree to a colleague's correction.
    pub approve: bool,
    /// To correct or strike out.
    pub correct: bool,
}

impl Offers {
    /// For an entry that awaits what it awaits; nobody is a second person to themselves.
    pub(crate) fn of(
        entry: &Entry,
        reader: StaffId,
        case: &Case,
        situation: &Situation<'_>,
    ) -> Self {
        let is_own = entry.by == Author::Staff(reader);
        let second = |action: &str| situation.permits(action, &Proposal::hoped_for()) && !is_own;
        let code = entry.fact.code();
        Self {
            verify: VERIFIED.contains(&code)
                && !case.is_verified(entry.seq)
                && second("verify")
                && situation.permits(code, &Proposal::hoped_for()),
            approve: match &entry.fact {
                Fact::Corrected(correction) => {
                    case.state_of(entry.seq) == EntryState::AwaitsSecond
                        && second("approve-correction")
                        && undoes(correction.entry, case, situation).is_ok()
                }
                _ => false,
            },
            correct: !matches!(code, "correct" | "approve-correction" | "verify")
                && situation.permits("correct", &Proposal::hoped_for())
                && undoes(entry.seq, case, situation).is_ok(),
        }
    }
}

fn booking(fact: &Fact) -> Option<&Booked> {
    match fact {
        Fact::Booked(booked) => Some(booked),
        _ => None,
    }
}

/// What an entry says now; what it said, where it was struck out.
fn says(case: &Case, entry: Seq) -> Option<&Fact> {
    case.effective(entry)
        .or_else(|| case.entry(entry).map(|e| &e.fact))
}

fn allowed(situation: &Situation<'_>, action: &str, proposal: &Proposal) -> Result<(), Refused> {
    if situation.permits(action, proposal) {
        Ok(())
    } else {
        Err(Refused::NotPermitted)
    }
}
