//! What was sent becomes a fact, checked whole: field by field, between fields, and against the case.

use chrono::{DateTime, Utc};
use homeward_domain::{
    actions::{Action, SAID_AT_REGISTRATION, STRUCK_ONLY, VERIFIED},
    case::{Case, EntryState},
    dates::instant,
    facts::{ArrivalRecorded, Corrected, Fact},
    fields::{self, FieldError, Problem, Text},
    machine_readable,
};
use serde_json::{Map, Value};

use crate::{
    Actor, Refused,
    load::Loaded,
    view::{Sight, hidden_fields},
};

/// Nobody has left or arrived at a moment still to come, and nobody arrives before they left.
pub(crate) fn check_moments(
    fact: &Fact,
    case: Option<&Case>,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let (field, happened, misplaced) = match fact {
        Fact::DepartureRecorded(d) => {
            let left = instant(d.departed_at, d.departs_zone);
            let arrived = case
                .and_then(Case::latest::<ArrivalRecorded>)
                .map(|a| instant(a.record.arrived_at, a.record.arrives_zone));
            ("departed_at", left, arrived.is_some_and(|at| at < left))
        }
        Fact::ArrivalRecorded(a) => {
            let arrived = instant(a.arrived_at, a.arrives_zone);
            let left = case
                .and_then(Case::departure)
                .map(|d| instant(d.record.departed_at, d.record.departs_zone));
            ("arrived_at", arrived, left.is_some_and(|at| arrived < at))
        }
        Fact::Corrected(Corrected {
            replacement: Some(right),
            ..
        }) => return check_moments(right, case, now),
        _ => return Ok(()),
    };
    let problem = match (happened > now, misplaced) {
        (true, _) => Problem::InFuture,
        (false, true) => Problem::ArrivesBeforeDeparture,
        (false, false) => return Ok(()),
    };
    Err(Refused::Invalid(vec![FieldError::new(field, problem)]))
}

/// Reads the fields of an action that anybody may take by case number: no case and no reader changes what it asks.
pub(super) fn read_protective(
    action: &Action,
    input: &Map<String, Value>,
    today: chrono::NaiveDate,
) -> Result<Fact, Refused> {
    let map = fields::read(action.fields(), input, today).map_err(Refused::Invalid)?;
    sound(Fact::from_fields(action.code, map).map_err(|e| Refused::Defect(e.to_string()))?)
}

/// The fact, if nothing is wrong between its fields.
fn sound(fact: Fact) -> Result<Fact, Refused> {
    let errors = fact.check();
    if errors.is_empty() {
        Ok(fact)
    } else {
        Err(Refused::Invalid(errors))
    }
}

/// Reads the fields into a fact, and checks it whole.
pub(super) fn read_fact(
    action: &Action,
    input: &Map<String, Value>,
    case: &Case,
    sight: &Sight,
    actor: &Actor,
    now: DateTime<Utc>,
) -> Result<Fact, Refused> {
    let today = actor.today(now);
    let defect = |e: serde_json::Error| Refused::Defect(e.to_string());
    let fact = if action.code == "correct" {
        read_correction(input, case, sight, today)?
    } else {
        let hidden = hidden_fields(action.code, sight);
        let asked: Vec<_> = action
            .fields()
            .iter()
            .filter(|f| !hidden.contains(&f.name))
            .copied()
            .collect();
        let input = filled_in(action.code, input, today).map_err(Refused::Invalid)?;
        let mut map = fields::read(&asked, &input, today).map_err(Refused::Invalid)?;
        if action.code == "amend" {
            // What this reader may not see stays as it was.
            let before = Fact::Amended(case.details().clone()).to_fields();
            for name in &hidden {
                map.insert(
                    (*name).to_owned(),
                    before.get(*name).cloned().unwrap_or(Value::Null),
                );
            }
        }
        Fact::from_fields(action.code, map).map_err(defect)?
    };
    let fact = match fact {
        Fact::BasisRecorded(basis) if basis.review_on < today => {
            let over = FieldError::new("review_on", Problem::EndsBeforeStart);
            return Err(Refused::Invalid(vec![over]));
        }
        // Entries are numbered for each reader: what others may not see leaves no gap.
        Fact::EntryVerified(mut v) => {
            v.entry = sight
                .seq_of(case, v.entry)
                .filter(|s| *s <= case.last_seq())
                .ok_or_else(no_entry)?;
            let known = case
                .entry(v.entry)
                .is_some_and(|e| VERIFIED.contains(&e.fact.code()));
            if !known {
                return Err(no_entry());
            }
            Fact::EntryVerified(v)
        }
        Fact::CorrectionApproved(mut a) => {
            a.entry = sight.seq_of(case, a.entry).ok_or_else(no_entry)?;
            if case.state_of(a.entry) != EntryState::AwaitsSecond {
                return Err(no_entry());
            }
            Fact::CorrectionApproved(a)
        }
        other => other,
    };
    let fact = sound(fact)?;
    match case.misfit(&fact, today) {
        Some(error) => Err(Refused::Invalid(vec![error])),
        None => Ok(fact),
    }
}

/// What the machine-readable lines of a document say is not asked for again.
fn filled_in(
    code: &str,
    input: &Map<String, Value>,
    today: chrono::NaiveDate,
) -> Result<Map<String, Value>, Vec<FieldError>> {
    let mut input = input.clone();
    if code == "record-document" {
        machine_readable::fill(&mut input, today)?;
    }
    Ok(input)
}

/// A new country of return is one the programme serves; one that stays is left alone.
pub(super) fn check_country(fact: &Fact, loaded: &Loaded) -> Result<(), Refused> {
    let country = match fact {
        Fact::Amended(a) => a.country_of_return,
        Fact::Corrected(Corrected { replacement, .. }) => match replacement.as_deref() {
            Some(Fact::Registered(r)) => r.country_of_return,
            Some(Fact::Amended(a)) => a.country_of_return,
            _ => return Ok(()),
        },
        _ => return Ok(()),
    };
    let served = &loaded.around.terms.countries_of_return;
    if served.contains(&country) || country == loaded.case.details().country_of_return {
        return Ok(());
    }
    Err(Refused::Invalid(vec![FieldError::new(
        "country_of_return",
        Problem::OutsideProgramme,
    )]))
}

fn no_entry() -> Refused {
    Refused::Invalid(vec![FieldError::new("entry", Problem::NoEntry)])
}

/// A correction: `entry`, `reason`, `strike`, and the fields of the record that takes its place.
fn read_correction(
    input: &Map<String, Value>,
    case: &Case,
    sight: &Sight,
    today: chrono::NaiveDate,
) -> Result<Fact, Refused> {
    let mut rest = input.clone();
    let entry = rest.remove("entry").and_then(|v| {
        v.as_u64()
            .or_else(|| v.as_str().and_then(|s| s.trim().parse().ok()))
    });
    let entry = entry
        .and_then(|n| u32::try_from(n).ok())
        .and_then(|n| sight.seq_of(case, n))
        .ok_or_else(no_entry)?;
    let target = case.entry(entry).ok_or_else(no_entry)?;
    if matches!(
        target.fact.code(),
        "correct" | "approve-correction" | "verify"
    ) {
        return Err(no_entry());
    }
    let mut errors = Vec::new();
    let reason = rest.remove("correction_reason").unwrap_or(Value::Null);
    let reason_field = [fields::Field {
        name: "correction_reason",
        kind: fields::Kind::Text { max: 10_000 },
        required: true,
    }];
    let reason = match fields::read(
        &reason_field,
        &Map::from_iter([("correction_reason".to_owned(), reason)]),
        today,
    ) {
        Ok(map) => map["correction_reason"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
        Err(found) => {
            errors.extend(found);
            String::new()
        }
    };
    let strike_field = [fields::Field {
        name: "strike",
        kind: fields::Kind::Tick,
        required: false,
    }];
    let strike = rest.remove("strike").unwrap_or(Value::Null);
    let strike = match fields::read(
        &strike_field,
        &Map::from_iter([("strike".to_owned(), strike)]),
        today,
    ) {
        Ok(map) => map["strike"] == Value::Bool(true),
        Err(found) => {
            errors.extend(found);
            false
        }
    };
    if strike && entry == 1 {
        errors.push(FieldError::new("strike", Problem::NoEntry));
    }
    if !strike && STRUCK_ONLY.contains(&target.fact.code()) {
        errors.push(FieldError::new("strike", Problem::NeededHere));
    }
    let replacement = if strike || !errors.is_empty() {
        None
    } else {
        // As it counts now: a correction before this one is not undone.
        let before = case.effective(entry).unwrap_or(&target.fact).to_fields();
        let mut hidden = hidden_fields(target.fact.code(), sight);
        if target.fact.code() == "register" {
            for name in SAID_AT_REGISTRATION {
                let stood = before.get(*name).cloned().unwrap_or(Value::Null);
                if rest.remove(*name).is_some_and(|said| said != stood) {
                    errors.push(FieldError::new(*name, Problem::SaidThen));
                }
            }
            hidden.extend(SAID_AT_REGISTRATION);
        }
        let asked: Vec<_> = Fact::fields(target.fact.code())
            .unwrap_or(&[])
            .iter()
            .filter(|f| !hidden.contains(&f.name))
            .copied()
            .collect();
        let read = filled_in(target.fact.code(), &rest, today)
            .and_then(|rest| fields::read(&asked, &rest, today));
        match read {
            Ok(mut map) => {
                for name in hidden {
                    map.insert(
                        name.to_owned(),
                        before.get(name).cloned().unwrap_or(Value::Null),
                    );
                }
                Some(Box::new(
                    Fact::from_fields(target.fact.code(), map)
                        .map_err(|e| Refused::Defect(e.to_string()))?,
                ))
            }
            Err(found) => {
                errors.extend(found);
                None
            }
        }
    };
    if errors.is_empty() {
        Ok(Fact::Corrected(Corrected {
            entry,
            reason: Text(reason),
            replacement,
        }))
    } else {
        Err(Refused::Invalid(errors))
    }
}
