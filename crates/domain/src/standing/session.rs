//! Which counselling session is put forward, and what sessions said. Whether that is good enough is for the policies.

use std::collections::BTreeSet;

use crate::{
    case::{Author, Noted},
    codes::{Answer, Interpreter},
    facts::Counselled,
    ids::StaffId,
};

/// A counselling session, or none: the one with the most conditions met, the latest of equals (COU-02).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are those of `Counselled`")]
pub struct Session {
    pub held: bool,
    pub before_declaration: bool,
    pub understood: Answer,
    pub private: Answer,
    pub no_official: Answer,
    pub could_end: Answer,
    pub could_reach_outside: Answer,
    pub independent: Answer,
    pub interpreter_fit: bool,
    /// Held by one of the people whom the programme names for it (COU-02).
    pub by_named: bool,
}

/// What the last session that asked was told: not being asked again takes nothing back.
pub(super) fn last_said(
    sessions: &[Noted<'_, Counselled>],
    of: impl Fn(&Counselled) -> Answer,
) -> Answer {
    sessions
        .iter()
        .rev()
        .map(|s| of(s.record))
        .find(|a| *a != Answer::NotAsked)
        .unwrap_or(Answer::NotAsked)
}

/// Relatives and officials do not interpret for a decision (VOL-11).
pub(super) fn interpreter_fit(interpreter: Interpreter) -> bool {
    matches!(
        interpreter,
        Interpreter::NotNeeded | Interpreter::Professional | Interpreter::Colleague
    )
}

pub(super) fn best_session(
    sessions: &[Noted<'_, Counselled>],
    declaration: Option<u32>,
    named: &BTreeSet<StaffId>,
) -> Session {
    sessions
        .iter()
        .map(|s| {
            let c = s.record;
            let session = Session {
                held: true,
                before_declaration: declaration.is_none_or(|d| s.seq < d),
                understood: c.understood,
                private: c.private,
                no_official: c.no_official,
                could_end: c.could_end,
                could_reach_outside: c.could_reach_outside,
                independent: c.independent,
                interpreter_fit: interpreter_fit(c.interpreter),
                by_named: matches!(s.by, Author::Staff(by) if named.contains(&by)),
            };
            let met = [
                c.understood,
                c.private,
                c.no_official,
                c.could_end,
                c.could_reach_outside,
                c.independent,
            ]
            .iter()
            .filter(|a| a.is_yes())
            .count();
            let score = (
                session.before_declaration,
                met + usize::from(session.interpreter_fit) + usize::from(session.by_named),
                s.seq,
            );
            (score, session)
        })
        .max_by_key(|(score, _)| *score)
        .map_or_else(Session::default, |(_, session)| session)
}
