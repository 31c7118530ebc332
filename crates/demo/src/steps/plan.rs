//! The reintegration plan, and money handed over.

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::{Fields, fields};

/// `draw-plan`: what the person wants, and what is planned.
pub fn plan(on: NaiveDate, own_words: &str, measures: &[Value]) -> Fields {
    fields(json!({
        "planned_on": on, "own_words": own_words, "plan_measures": measures, "person_agrees": "yes",
    }))
}

/// One measure of a plan, without a cost.
pub fn measure(dimension: &str, level: &str, wanted: &str, done: &str, by: &str) -> Value {
    json!({
        "plan_dimension": dimension, "plan_level": level, "measure_wanted": wanted, "measure_done": done, "measure_by": by,
    })
}

/// The same measure with a cost, in the smallest unit of the currency.
pub fn costing(mut measure: Value, amount: i64, currency: &str) -> Value {
    measure["amount"] = json!(amount);
    measure["currency"] = json!(currency);
    measure
}

/// `hand-over-money`: the allowance of the first days, on arrival: a hundred dollars.
pub fn money_handed_over(on: NaiveDate, by: &str) -> Fields {
    fields(json!({
        "handed_on": on, "handed_amount": 10_000, "currency": "USD", "money_for": "travel-allowance", "handed_by": by,
        "given_when": "on-arrival",
    }))
}
