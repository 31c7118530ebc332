//! The table of tracks: what people in a particular situation are asked on top of the journey that everyone makes.
//!
//! A track is data. Its page lists its actions in order and every safeguard of its requirements. Whether it applies is said by
//! the safeguards that open it, so the condition stands in the policies and nowhere else.

use crate::codes::Audience;

/// A track.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Track {
    /// Its code: the last part of its address; words stand under `track-<code>`.
    pub code: &'static str,
    /// Who may know that the person is on it.
    pub audience: Audience,
    /// It applies while one of these safeguards applies. Each stands before release and tells no more than the audience may know.
    pub opened_by: &'static [&'static str],
    /// Its safeguards are those of these requirements.
    pub requirements: &'static [&'static str],
    /// What is recorded on it, in the order in which it is asked.
    pub actions: &'static [&'static str],
}

/// All tracks, in the order of the case page.
pub const TRACKS: &[Track] = &[
    Track {
        code: "child",
        audience: Audience::Case,
        opened_by: &["sg.vul-06-guardian"],
        requirements: &[
            "VUL-05", "VUL-06", "VUL-14", "VUL-15", "VUL-16", "VUL-17", "MOV-09",
        ],
        actions: &[
            "record-care",
            "assess-family",
            "record-best-interests",
            "record-waiting",
            "counsel",
            "book",
            "hand-over",
        ],
    },
    Track {
        code: "family-child",
        audience: Audience::Case,
        opened_by: &["sg.mov-09-carer"],
        requirements: &["VUL-05", "VUL-14", "VUL-15", "VUL-16", "VUL-17", "MOV-09"],
        actions: &[
            "record-care",
            "assess-family",
            "record-best-interests",
            "record-waiting",
            "counsel",
        ],
    },
    Track {
        code: "elderly",
        audience: Audience::Counselling,
        opened_by: &["sg.vul-09-help"],
        requirements: &["VUL-09", "VOL-04"],
        actions: &["assess-elderly", "record-capacity", "assess-health"],
    },
    Track {
        code: "detention",
        audience: Audience::Counselling,
        opened_by: &["sg.vol-05-detention"],
        requirements: &["VOL-05", "VUL-07"],
        actions: &["record-detention", "counsel"],
    },
    Track {
        code: "health",
        audience: Audience::Health,
        opened_by: &["sg.hlt-01-assessed"],
        requirements: &["VUL-09", "VUL-10", "HLT-01", "HLT-02", "HLT-03"],
        actions: &[
            "assess-health",
            "record-fitness",
            "plan-care",
            "refer-care",
            "check-embarkation",
        ],
    },
    Track {
        code: "capacity",
        audience: Audience::Counselling,
        opened_by: &["sg.vol-04-capacity"],
        requirements: &["VOL-04"],
        actions: &["counsel", "record-capacity"],
    },
    Track {
        code: "trafficking",
        audience: Audience::Protection,
        opened_by: &["sg.vul-18-explained"],
        requirements: &["VUL-03", "VUL-04", "VUL-13", "VUL-18"],
        actions: &[
            "screen-trafficking",
            "explain-victim-rights",
            "assess-risk",
            "record-account",
            "refer-protection",
            "send-assessments",
            "record-proceedings",
        ],
    },
    Track {
        code: "status",
        audience: Audience::Counselling,
        opened_by: &["sg.int-15-told"],
        requirements: &["INT-15"],
        actions: &["explain-status", "refer-protection"],
    },
    Track {
        code: "asylum",
        audience: Audience::Protection,
        opened_by: &["sg.int-11-referred", "sg.int-11-answer"],
        requirements: &["INT-11", "VOL-08"],
        actions: &[
            "refer-protection",
            "record-protection-outcome",
            "assess-risk",
        ],
    },
    Track {
        code: "needs",
        audience: Audience::Counselling,
        opened_by: &["sg.mov-08-arranged"],
        requirements: &["VUL-12", "MOV-08"],
        actions: &[
            "record-specific-needs",
            "record-service",
            "confirm-arrangements",
        ],
    },
    Track {
        code: "voluntariness",
        audience: Audience::Counselling,
        opened_by: &["sg.vol-01-free"],
        requirements: &["VOL-01", "VOL-02", "VOL-09", "VOL-11", "COU-02"],
        actions: &["counsel", "declare", "reconfirm"],
    },
];

impl Track {
    /// The track with this code.
    pub fn find(code: &str) -> Option<&'static Self> {
        TRACKS.iter().find(|t| t.code == code)
    }

    /// A safeguard of these requirements (`VUL-05, VUL-14`) stands on it.
    pub fn holds(&self, requirement: &str) -> bool {
        requirement
            .split(',')
            .any(|one| self.requirements.contains(&one.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::actions::Action;

    #[test]
    fn every_track_asks_what_can_be_recorded_and_stands_once() {
        for track in TRACKS {
            assert_eq!(
                TRACKS.iter().filter(|t| t.code == track.code).count(),
                1,
                "{} stands twice",
                track.code
            );
            for code in track.actions {
                assert!(
                    Action::find(code).is_some(),
                    "{}: {code} is no action",
                    track.code
                );
            }
        }
    }
}
