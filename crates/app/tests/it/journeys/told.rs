//! A second, plain reading of a journal: what its entries say, and where the case stands by them.
//!
//! Nothing here comes from the program's own fold, so that the two can be held against each other.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use homeward_domain::case::Author;
use serde_json::Value;

use crate::ground::Whole;

/// Nobody undoes these alone (design 3.7).
const BY_TWO: &[&str] = &[
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

/// After these a release goes on as it was.
const LEAVES_A_RELEASE: &[&str] = &[
    "release",
    "give-consent",
    "record-incident",
    "assign",
    "record-departure",
    "record-arrival",
    "first-contact",
];

/// One entry as it counts.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) seq: u32,
    pub(crate) at: DateTime<Utc>,
    pub(crate) by: Author,
    pub(crate) code: String,
    /// What it says after corrections; none when it was struck out.
    pub(crate) says: Option<Value>,
    pub(crate) stamps: Value,
    /// Each safeguard of the decision with its state.
    pub(crate) states: BTreeMap<String, String>,
    /// A correction that waits for a second person.
    pub(crate) waits: bool,
}

impl Line {
    /// The entry counts and says this.
    pub(crate) fn is(&self, field: &str, value: &str) -> bool {
        self.field(field) == Some(value)
    }

    pub(crate) fn field(&self, field: &str) -> Option<&str> {
        self.says.as_ref()?[field].as_str()
    }
}

/// What the entries of a case say.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) lines: Vec<Line>,
}

/// Where a case stands by its entries.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stand {
    pub(crate) country: String,
    pub(crate) eligible: bool,
    pub(crate) declared: Option<u32>,
    pub(crate) confirmed: bool,
    pub(crate) booked: Option<u32>,
    pub(crate) released: Option<(u32, DateTime<Utc>)>,
    pub(crate) left: bool,
    pub(crate) arrived: bool,
    /// What ended it before a departure.
    pub(crate) ended: Option<String>,
}

impl Told {
    /// The first `upto` entries, and no correction that came later.
    pub(crate) fn read(whole: &Whole, upto: usize) -> Self {
        let entries = whole.case.entries()[..upto].iter().zip(&whole.payloads);
        let mut lines: Vec<Line> = entries
            .map(|(entry, payload)| Line {
                seq: entry.seq,
                at: entry.at,
                by: entry.by,
                code: payload["fact"]["fact"].as_str().unwrap().to_owned(),
                says: Some(payload["fact"]["record"].clone()),
                stamps: payload["stamps"].clone(),
                states: states(payload),
                waits: false,
            })
            .collect();
        settle(&mut lines);
        Self { lines }
    }

    pub(crate) fn whole(whole: &Whole) -> Self {
        Self::read(whole, whole.payloads.len())
    }

    /// The entries of this kind that count, oldest first.
    pub(crate) fn all(&self, code: &str) -> impl DoubleEndedIterator<Item = &Line> {
        self.lines
            .iter()
            .filter(move |l| l.code == code && l.says.is_some())
    }

    pub(crate) fn last(&self, code: &str) -> Option<&Line> {
        self.all(code).next_back()
    }

    /// Kinds of hold that are open.
    pub(crate) fn holds(&self) -> BTreeSet<&str> {
        let mut open = BTreeSet::new();
        for line in &self.lines {
            match (line.code.as_str(), line.field("hold")) {
                ("hold", Some(kind)) => drop(open.insert(kind)),
                ("lift-hold", Some(kind)) => drop(open.remove(kind)),
                _ => {}
            }
        }
        open
    }

    /// Where the case stands, one entry after the other.
    pub(crate) fn stand(&self) -> Stand {
        let mut stand = Stand::default();
        for line in &self.lines {
            if let Some(says) = &line.says {
                stand.hear(line, says);
            }
        }
        stand
    }
}

impl Stand {
    /// Before departure, and not ended.
    pub(crate) fn goes_on(&self) -> bool {
        !self.left && self.ended.is_none()
    }

    /// Released, and the hours have not run out.
    pub(crate) fn released_at(&self, now: DateTime<Utc>) -> Option<u32> {
        self.released
            .filter(|(_, until)| now <= *until)
            .map(|(seq, _)| seq)
    }

    fn hear(&mut self, line: &Line, says: &Value) {
        let code = line.code.as_str();
        let stands = LEAVES_A_RELEASE.contains(&code) || line.stamps["release_stands"] == true;
        if !stands {
            self.released = None;
        }
        match code {
            "register" => self.country = text(says, "country_of_return"),
            "amend" => {
                let country = text(says, "country_of_return");
                if country != self.country {
                    self.forget();
                }
                self.country = country;
            }
            "decide-eligibility" if self.goes_on() && !self.eligible => {
                self.eligible = says["finding"] == "eligible";
                if !self.eligible {
                    self.end(code);
                }
            }
            "withdraw" | "exit" if self.goes_on() => self.end(code),
            "revoke-consent" if self.goes_on() && says["keep"] == true => self.end(code),
            "declare" if self.goes_on() && self.eligible => self.declared = Some(line.seq),
            "answer-receiving" if self.declared.is_some() => {
                self.confirmed = says["receiving_answer"] != "cannot-assist";
                if !self.confirmed {
                    (self.booked, self.released) = (None, None);
                }
            }
            "book" if self.confirmed && self.booked.is_none() => self.booked = Some(line.seq),
            "cancel-booking" => (self.booked, self.released) = (None, None),
            "release" if self.booked.is_some() && self.released.is_none() => {
                let until = line.stamps["release_until"].as_str().unwrap();
                self.released = Some((line.seq, until.parse().unwrap()));
            }
            "record-departure" | "record-arrival" => {
                self.forget();
                (self.left, self.ended) = (true, None);
                self.arrived |= code == "record-arrival";
            }
            _ => {}
        }
    }

    /// Nothing that rested on the declaration rests any more.
    fn forget(&mut self) {
        (self.declared, self.confirmed) = (None, false);
        (self.booked, self.released) = (None, None);
    }

    fn end(&mut self, why: &str) {
        self.forget();
        self.ended = Some(why.to_owned());
    }
}

/// Corrections in the order in which they were made; those that need two count once another has agreed.
fn settle(lines: &mut [Line]) {
    let said = lines.to_vec();
    let agreed = |correction: &Line| {
        said.iter().any(|l| {
            l.code == "approve-correction" && about(l) == correction.seq && l.by != correction.by
        })
    };
    for (at, correction) in said.iter().enumerate() {
        if correction.code != "correct" {
            continue;
        }
        let Some(target) = said[..at].iter().position(|l| l.seq == about(correction)) else {
            continue;
        };
        if BY_TWO.contains(&said[target].code.as_str()) && !agreed(correction) {
            lines[at].waits = true;
            continue;
        }
        let right = &correction.says.as_ref().unwrap()["replacement"];
        if right.is_object() {
            lines[target].says = Some(right["record"].clone());
        } else if target > 0 {
            lines[target].says = None;
        }
    }
}

fn about(line: &Line) -> u32 {
    let about = line.says.as_ref().and_then(|s| s["entry"].as_u64());
    about.map_or(0, |seq| u32::try_from(seq).unwrap())
}

fn text(says: &Value, field: &str) -> String {
    says[field].as_str().unwrap_or_default().to_owned()
}

fn states(payload: &Value) -> BTreeMap<String, String> {
    let listed = payload["decision"]["states"].as_array();
    let pair = |s: &Value| {
        Some((
            s[0].as_str().unwrap().to_owned(),
            s[1].as_str().unwrap().to_owned(),
        ))
    };
    listed.into_iter().flatten().filter_map(pair).collect()
}
