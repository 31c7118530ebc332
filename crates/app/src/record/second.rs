//! What one must be allowed to do who corrects an entry, agrees to a correction, or confirms a record (design 3.7, 3.8).
//!
//! A correction is no way around a safeguard: what it puts in the place of an entry is weighed like the entry itself.

use std::cell::RefCell;

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
    match undoing(entry, case) {
        Some((action, proposal)) => allowed(situation, action, &proposal),
        None => Ok(()),
    }
}

/// What one must be allowed to do to undo an entry.
fn undoing(entry: Seq, case: &Case) -> Option<(&str, Proposal)> {
    let said = says(case, entry)?;
    let hold = match said {
        Fact::Held(held) => Some(held.hold),
        Fact::HoldLifted(lifted) => Some(lifted.hold),
        _ => None,
    };
    let was = Proposal::of(said, Some(case), None, false);
    let proposal = Proposal {
        hold,
        bars_return: was.bars_return,
        circle: was.circle,
        ..Proposal::hoped_for()
    };
    Some((undone_by(said.code()), proposal))
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
        loaded.engine.on_case(who, &standing, &loaded.around).weigh(
            action.code,
            &Proposal::of(fact, Some(case), Some(&loaded.around), false),
        )
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

/// Works out what is offered to one reader about the entries of a case.
pub(crate) struct Offering<'a> {
    reader: StaffId,
    case: &'a Case,
    situation: &'a Situation<'a>,
    /// Many entries are undone by the same: each is asked once.
    answers: RefCell<Vec<(String, Proposal, bool)>>,
}

impl<'a> Offering<'a> {
    pub(crate) fn new(reader: StaffId, case: &'a Case, situation: &'a Situation<'a>) -> Self {
        Self {
            reader,
            case,
            situation,
            answers: RefCell::default(),
        }
    }

    fn permits(&self, action: &str, proposal: Proposal) -> bool {
        let mut answers = self.answers.borrow_mut();
        let known = answers
            .iter()
            .find(|(asked, with, _)| asked == action && *with == proposal);
        if let Some((.., answer)) = known {
            return *answer;
        }
        let answer = self.situation.permits(action, &proposal);
        answers.push((action.to_owned(), proposal, answer));
        answer
    }

    fn undoes(&self, entry: Seq) -> bool {
        undoing(entry, self.case).is_none_or(|(action, proposal)| self.permits(action, proposal))
    }

    /// For an entry that awaits what it awaits; nobody is a second person to themselves.
    pub(crate) fn about(&self, entry: &Entry) -> Offers {
        let hoped = Proposal::hoped_for();
        let is_own = entry.by == Author::Staff(self.reader);
        let second = |action: &str| !is_own && self.permits(action, hoped);
        let code = entry.fact.code();
        Offers {
            verify: VERIFIED.contains(&code)
                && !self.case.is_verified(entry.seq)
                && second("verify")
                && self.permits(code, hoped),
            approve: match &entry.fact {
                Fact::Corrected(correction) => {
                    self.case.state_of(entry.seq) == EntryState::AwaitsSecond
                        && second("approve-correction")
                        && self.undoes(correction.entry)
                }
                _ => false,
            },
            correct: !matches!(code, "correct" | "approve-correction" | "verify")
                && self.permits("correct", hoped)
                && self.undoes(entry.seq),
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

/// The actor recorded the entry this action is about.
pub(super) fn is_own_entry(fact: &Fact, case: &Case, by: Author) -> bool {
    let by_of = |code: &str| {
        case.entries()
            .iter()
            .rev()
            .find(|e| e.fact.code() == code)
            .map(|e| e.by)
    };
    let of = match fact {
        Fact::EntryVerified(v) => case.author_of(v.entry),
        Fact::CorrectionApproved(a) => case.entry(a.entry).map(|e| e.by),
        Fact::EligibilityReviewed(_) => by_of("decide-eligibility"),
        Fact::LateNoticeApproved(_) => by_of("notify-arrival"),
        _ => None,
    };
    of == Some(by)
}

fn allowed(situation: &Situation<'_>, action: &str, proposal: &Proposal) -> Result<(), Refused> {
    if situation.permits(action, proposal) {
        Ok(())
    } else {
        Err(Refused::NotPermitted)
    }
}
