//! An entry of the journal as one reader sees it.

use homeward_domain::{
    actions::VERIFIED,
    case::{Author, Case, Entry, EntryState},
    codes::Audience,
    facts::Fact,
    ids::StaffId,
};
use serde_json::Value;

use super::{EntryView, Sight, hidden_fields};
use crate::{files, load::Loaded, record::second::Offers};

pub(super) fn entry_view(
    entry: &Entry,
    loaded: &Loaded,
    sight: &Sight,
    opened: &[Audience],
    name_of: &impl Fn(StaffId) -> Option<String>,
) -> EntryView {
    let case = &loaded.case;
    let audience = case.audience_of(entry);
    let open = audience == Audience::Case || opened.contains(&audience);
    let about = match &entry.fact {
        Fact::Corrected(c) => Some(c.entry),
        Fact::CorrectionApproved(a) => Some(a.entry),
        Fact::EntryVerified(v) => Some(v.entry),
        _ => None,
    }
    .and_then(|seq| sight.number_of(case, seq));
    let fields = open.then(|| {
        let mut fields = match &entry.fact {
            Fact::Corrected(c) => {
                let mut map = c
                    .replacement
                    .as_ref()
                    .map(|f| f.to_fields())
                    .unwrap_or_default();
                map.insert(
                    "correction_reason".to_owned(),
                    Value::from(c.reason.0.clone()),
                );
                map
            }
            fact => fact.to_fields(),
        };
        for name in hidden_fields(about_code(&entry.fact, case), sight) {
            fields.remove(name);
        }
        if let Some(number) = about {
            fields.insert("entry".to_owned(), Value::from(number));
        }
        fields
    });
    EntryView {
        number: sight.number_of(case, entry.seq).unwrap_or_default(),
        code: entry.fact.code(),
        at: entry.at,
        by: match entry.by {
            Author::Staff(id) => name_of(id),
            Author::System => None,
        },
        audience,
        state: case.state_of(entry.seq),
        to_verify: VERIFIED.contains(&entry.fact.code()) && !case.is_verified(entry.seq),
        offers: Offers::default(),
        fields,
        about,
        has_file: case.state_of(entry.seq) == EntryState::Stands && files::names_one(&entry.fact),
        scan: entry.stamps.scan.filter(|_| open),
    }
}

/// Whether an entry that everyone on the case may read shows this reader more: what only counselling knows of the person.
pub(crate) fn shows_counselling(entry: &Entry, case: &Case, sight: &Sight) -> bool {
    matches!(about_code(&entry.fact, case), "register" | "amend")
        && sight.sees(Audience::Counselling)
}

/// The code of what an entry's fields are.
fn about_code(fact: &Fact, case: &Case) -> &'static str {
    match fact {
        Fact::Corrected(c) => case.entry(c.entry).map_or("", |e| e.fact.code()),
        fact => fact.code(),
    }
}
