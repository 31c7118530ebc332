//! Corrections: the old stays visible, the last that counts takes its place (design 3.7).

use std::collections::{BTreeMap, BTreeSet};

use super::{Entry, EntryState};
use crate::{actions::FOUR_EYES, facts::Fact, stage::Seq};

/// Which facts count after corrections.
pub(super) fn settle(entries: &[Entry]) -> (BTreeMap<Seq, EntryState>, BTreeMap<Seq, Fact>) {
    let mut states = BTreeMap::new();
    let mut effective: BTreeMap<Seq, Fact> =
        entries.iter().map(|e| (e.seq, e.fact.clone())).collect();
    let approved: BTreeSet<Seq> = entries
        .iter()
        .filter_map(|e| match &e.fact {
            Fact::CorrectionApproved(a) => {
                let by_another = entries.iter().any(|c| c.seq == a.entry && c.by != e.by);
                by_another.then_some(a.entry)
            }
            _ => None,
        })
        .collect();
    for entry in entries {
        let Fact::Corrected(correction) = &entry.fact else {
            continue;
        };
        let Some(target) = entries
            .iter()
            .find(|e| e.seq == correction.entry && e.seq < entry.seq)
        else {
            continue;
        };
        if FOUR_EYES.contains(&target.fact.code()) && !approved.contains(&entry.seq) {
            states.insert(entry.seq, EntryState::AwaitsSecond);
            continue;
        }
        match &correction.replacement {
            Some(fact) if fact.code() == target.fact.code() => {
                effective.insert(target.seq, (**fact).clone());
                states.insert(target.seq, EntryState::ReplacedBy(entry.seq));
            }
            // A registration can be put right, never struck out.
            None if target.seq != 1 => {
                effective.remove(&target.seq);
                states.insert(target.seq, EntryState::StruckBy(entry.seq));
            }
            _ => {}
        }
    }
    (states, effective)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        facts::{DocumentRecorded, PlanDrawn, RiskAssessed},
        sample::{Told, corrected, fact},
        stage::StageName,
    };

    #[test]
    fn the_last_correction_counts_and_a_struck_entry_can_be_put_back() {
        let number = |told: &Told| {
            told.case()
                .latest::<DocumentRecorded>()
                .map(|d| d.record.document_number.clone())
        };
        let paper = |n: &str| fact("record-document", json!({ "document_number": n }));
        let told = Told::new().on("2026-03-02", 1, paper("A"));
        assert_eq!(number(&told).as_deref(), Some("A"));
        let told = told.on("2026-03-03", 1, corrected(2, Some(paper("B"))));
        let told = told.on("2026-03-04", 2, corrected(2, Some(paper("C"))));
        assert_eq!(number(&told).as_deref(), Some("C"));
        let struck = told.on("2026-03-05", 1, corrected(2, None));
        assert_eq!(number(&struck), None);
        assert_eq!(struck.case().state_of(2), EntryState::StruckBy(5));
        let back = struck.on("2026-03-06", 1, corrected(2, Some(paper("D"))));
        assert_eq!(number(&back).as_deref(), Some("D"));
        assert_eq!(
            back.case().entry(2).map(|e| &e.fact),
            Some(&paper("A")),
            "the old stays"
        );
    }

    #[test]
    fn a_correction_of_another_kind_or_of_what_is_still_to_come_changes_nothing() {
        let told = Told::at(StageName::Eligible);
        let before = told.case();
        for (why, correction) in [
            (
                "another kind",
                corrected(2, Some(fact("withdraw", json!({})))),
            ),
            ("itself", corrected(3, None)),
            ("what is still to come", corrected(9, None)),
            ("the registration struck out", corrected(1, None)),
        ] {
            let after = told.clone().on("2026-03-03", 1, correction).case();
            assert_eq!(
                (after.stage(), after.details()),
                (before.stage(), before.details()),
                "{why}"
            );
        }
    }

    #[test]
    fn the_next_of_a_kind_has_the_next_number_which_corrections_leave_as_it_is() {
        let plan = |words: &str| fact("draw-plan", json!({ "own_words": words }));
        let told = Told::new()
            .on("2026-03-02", 1, plan("A"))
            .on("2026-03-03", 1, plan("B"))
            .on("2026-03-04", 1, plan("C"));
        let numbers = |told: &Told| -> Vec<(u32, String)> {
            let case = told.case();
            let plans = case.numbered::<PlanDrawn>().into_iter();
            let words = plans.map(|(n, plan)| (n, plan.record.own_words.clone().unwrap().0));
            words.collect()
        };
        let is = |all: &[(u32, &str)]| -> Vec<(u32, String)> {
            all.iter().map(|(n, w)| (*n, (*w).to_owned())).collect()
        };
        assert_eq!(numbers(&told), is(&[(1, "A"), (2, "B"), (3, "C")]));
        let told = told.on("2026-03-05", 1, corrected(3, None));
        assert_eq!(numbers(&told), is(&[(1, "A"), (3, "C")]));
        let told = told.on("2026-03-06", 1, corrected(2, Some(plan("a"))));
        assert_eq!(numbers(&told), is(&[(1, "a"), (3, "C")]));
        let told = told.on("2026-03-07", 1, plan("D"));
        assert_eq!(numbers(&told), is(&[(1, "a"), (3, "C"), (4, "D")]));
    }

    #[test]
    fn four_eyes_are_those_of_two_people() {
        let agree = || Fact::CorrectionApproved(crate::facts::CorrectionApproved { entry: 4 });
        for (why, by, stage) in [
            ("nobody agreed", None, StageName::Declared),
            ("the author agreed", Some(1), StageName::Declared),
            ("another agreed", Some(2), StageName::Eligible),
        ] {
            let mut told = Told::at(StageName::Declared).on("2026-03-03", 1, corrected(3, None));
            if let Some(by) = by {
                told = told.on("2026-03-04", by, agree());
            }
            assert_eq!(told.case().stage().name(), stage, "{why}");
        }
    }

    #[test]
    fn a_confirmation_is_of_the_words_as_they_were() {
        let verify = || Fact::EntryVerified(crate::facts::EntryVerified { entry: 2 });
        let verified = |told: &Told| {
            told.case()
                .latest::<RiskAssessed>()
                .is_some_and(|r| r.verified)
        };
        let told = Told::new().on("2026-03-02", 1, fact("assess-risk", json!({})));
        assert!(
            !verified(&told.clone().on("2026-03-03", 1, verify())),
            "by its author"
        );
        let told = told.on("2026-03-03", 2, verify());
        assert!(verified(&told), "by another");
        let told = told.on(
            "2026-03-04",
            1,
            corrected(2, Some(fact("assess-risk", json!({ "level": "high" })))),
        );
        assert!(!verified(&told), "other words");
        assert!(
            !verified(&told.clone().on("2026-03-05", 1, verify())),
            "by who changed them"
        );
        assert!(
            verified(&told.on("2026-03-05", 2, verify())),
            "by another, anew"
        );
    }
}
