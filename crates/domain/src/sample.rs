//! Facts to test with: any kind, every field filled in with something it takes.

use chrono::{DateTime, NaiveDate, Utc};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::{
    case::{Author, Case, Entry, Stamps},
    facts::Fact,
    fields::{Field, Kind},
    ids::{EntryId, StaffId},
    stage::StageName,
};

/// Noon of a day, UTC.
pub(crate) fn noon(day: &str) -> DateTime<Utc> {
    format!("{day}T12:00:00Z").parse().unwrap()
}

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A map in which every field has a value it takes.
pub(crate) fn filled(fields: &[Field]) -> Map<String, Value> {
    fields
        .iter()
        .map(|f| (f.name.to_owned(), value(f.kind)))
        .collect()
}

fn value(kind: Kind) -> Value {
    match kind {
        Kind::Line { .. } | Kind::Text { .. } | Kind::Office | Kind::Organisation | Kind::Staff => {
            json!("Words")
        }
        Kind::Day { .. } => json!("2026-03-01"),
        Kind::PartialDay => json!("1990"),
        Kind::Moment => json!("2026-04-01T08:00:00"),
        Kind::Number { min, .. } => json!(min.max(1)),
        Kind::Tick => json!(true),
        Kind::One(v) if v.code == "answer" => json!("yes"),
        Kind::One(v) => json!(v.codes[0]),
        Kind::Many(v) => json!([v.codes[0]]),
        Kind::Country => json!("VN"),
        Kind::Countries => json!(["VN"]),
        Kind::Language => json!("vi"),
        Kind::Languages => json!(["vi"]),
        Kind::Zone => json!("Asia/Manila"),
        Kind::Case => json!(crate::case_number::CaseNumber::new(26, 7).to_string()),
        Kind::Cases => json!([crate::case_number::CaseNumber::new(26, 7).to_string()]),
        Kind::File => json!("0192f0c1-7c1e-7000-8000-00000000000f"),
        Kind::Rows { fields, .. } => json!([filled(fields)]),
    }
}

/// A fact of this kind, with some fields in another way.
pub(crate) fn fact(code: &str, other: Value) -> Fact {
    if code == "correct" {
        return Fact::Corrected(crate::facts::Corrected {
            entry: 1,
            reason: crate::fields::Text("A mistake.".to_owned()),
            replacement: None,
        });
    }
    let mut map = filled(Fact::fields(code).unwrap());
    for (name, value) in other.as_object().unwrap() {
        map.insert(name.clone(), value.clone());
    }
    Fact::from_fields(code, map).unwrap()
}

/// A case told line by line.
#[derive(Clone)]
pub(crate) struct Told(pub(crate) Vec<Entry>);

impl Told {
    /// Registered on the first of March 2026.
    pub(crate) fn new() -> Self {
        let details =
            json!({ "says_under_18": "no", "born": "1990-01-01", "protected_location": false });
        Self(Vec::new()).on("2026-03-01", 1, fact("register", details))
    }

    /// One more entry, by one of the staff.
    pub(crate) fn on(mut self, day: &str, by: u128, fact: Fact) -> Self {
        let seq = u32::try_from(self.0.len() + 1).unwrap();
        let stamps = Stamps {
            release_until: (fact.code() == "release").then(|| noon("2026-12-31")),
            ..Stamps::default()
        };
        self.0.push(Entry {
            seq,
            id: EntryId(Uuid::from_u128(u128::from(seq))),
            at: noon(day),
            by: Author::Staff(StaffId(Uuid::from_u128(by))),
            fact,
            stamps,
        });
        self
    }

    pub(crate) fn case(&self) -> Case {
        Case::replay(self.0.clone()).unwrap()
    }

    /// A case at this stage.
    pub(crate) fn at(stage: StageName) -> Self {
        use StageName as S;
        let none = || json!({});
        let told = |before, code, other| Self::at(before).on("2026-03-02", 2, fact(code, other));
        match stage {
            S::Registered => Self::new(),
            S::Eligible => told(
                S::Registered,
                "decide-eligibility",
                json!({ "finding": "eligible" }),
            ),
            S::Declared => told(S::Eligible, "declare", none()),
            S::Confirmed => told(
                S::Declared,
                "answer-receiving",
                json!({ "receiving_answer": "can-assist" }),
            ),
            S::Booked => told(S::Confirmed, "book", none()),
            S::Released => told(S::Booked, "release", none()),
            S::Departed => told(S::Released, "record-departure", none()),
            S::Arrived => told(S::Departed, "record-arrival", none()),
            S::Reintegrating => told(S::Arrived, "first-contact", none()),
            S::Closed => told(S::Reintegrating, "close", none()),
            S::Exited => told(
                S::Registered,
                "decide-eligibility",
                json!({ "finding": "not-eligible" }),
            ),
        }
    }
}

/// A correction of an entry; without a replacement it strikes the entry out.
pub(crate) fn corrected(entry: crate::stage::Seq, replacement: Option<Fact>) -> Fact {
    Fact::Corrected(crate::facts::Corrected {
        entry,
        reason: crate::fields::Text("A mistake.".to_owned()),
        replacement: replacement.map(Box::new),
    })
}
