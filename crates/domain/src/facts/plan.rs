//! The reintegration plan, one version after another, and money handed over.

use chrono::NaiveDate;

use crate::{
    codes::{Answer, GivenWhen, MoneyFor, PlanDimension, PlanLevel},
    fields::{Currency, FieldType, Kind, Line, MinorUnits, PastDay, Problem, Record, Text},
    record,
};

record! {
    /// One thing that a plan is to change, in the grid of three dimensions by three levels (REI-03).
    pub struct PlanMeasure {
        /// Which part of life.
        pub plan_dimension: PlanDimension,
        /// At which level.
        pub plan_level: PlanLevel,
        /// What is wanted.
        pub measure_wanted: Line,
        /// What is done for it.
        pub measure_done: Line,
        /// Who does it.
        pub measure_by: Option<Line>,
        /// By when.
        pub measure_until: Option<NaiveDate>,
        /// What it costs, in the smallest unit of the currency.
        pub amount: Option<MinorUnits>,
        /// ISO 4217 code of the currency.
        pub currency: Option<Currency>,
    }
}

impl FieldType for Vec<PlanMeasure> {
    const KIND: Kind = Kind::Rows {
        fields: PlanMeasure::FIELDS,
        max: 30,
    };
}

record! {
    /// The reintegration plan, as it was agreed on a day (REI-02). Each is the next version; the last one counts, and the earlier ones stay.
    pub struct PlanDrawn {
        /// The day.
        pub planned_on: PastDay,
        /// What the person wants, in their own words.
        pub own_words: Option<Text>,
        /// What is planned.
        pub plan_measures: Vec<PlanMeasure>,
        /// The person agrees with it.
        pub person_agrees: Answer,
    }
}

impl PlanDrawn {
    /// A plan plans something, and what costs something says in which currency.
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.plan_measures.is_empty() {
            wrong("plan_measures", Problem::Missing);
        }
        for (at, measure) in self.plan_measures.iter().enumerate() {
            let field = format!("plan_measures.{at}.currency");
            match &measure.currency {
                None if measure.amount.is_some() => wrong(&field, Problem::NeededHere),
                Some(currency) if !currency.is_sound() => wrong(&field, Problem::NoCurrency),
                _ => {}
            }
        }
    }
}

record! {
    /// Money was handed over to the person (MOV-06, PRG-07). Who approved it, and whether it was accounted for, is not said here (REI-04).
    pub struct MoneyHandedOver {
        /// The day.
        pub handed_on: PastDay,
        /// How much, in the smallest unit of the currency.
        pub handed_amount: MinorUnits,
        /// ISO 4217 code of the currency.
        pub currency: Currency,
        /// What for.
        pub money_for: MoneyFor,
        /// What exactly.
        pub money_details: Option<Line>,
        /// Who hands it over.
        pub handed_by: Line,
        /// When on the way home.
        pub given_when: GivenWhen,
        /// Why money is given before arrival.
        pub exception_reason: Option<Text>,
        /// Who saw it, where the person does not sign.
        pub witness: Option<Line>,
    }
}

impl MoneyHandedOver {
    /// Something is handed over, for something that is named; before arrival it has a reason (PRG-07).
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.handed_amount.0 == 0 {
            wrong("handed_amount", Problem::Missing);
        }
        if !self.currency.is_sound() {
            wrong("currency", Problem::NoCurrency);
        }
        if self.money_for == MoneyFor::Other && self.money_details.is_none() {
            wrong("money_details", Problem::NeededHere);
        }
        if self.given_when.is_before_arrival() && self.exception_reason.is_none() {
            wrong("exception_reason", Problem::NeededHere);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::sample::fact;

    /// The fields that are wrong in a fact of this kind.
    fn wrong(code: &str, other: Value) -> Vec<String> {
        let wrong = fact(code, other).check();
        wrong.into_iter().map(|e| e.field).collect()
    }

    #[test]
    fn a_plan_plans_something_and_every_cost_has_a_currency() {
        let measure = |amount: Value, currency: Value| {
            json!({
                "plan_dimension": "economic", "plan_level": "individual", "measure_wanted": "To earn with sewing",
                "measure_done": "A sewing machine", "amount": amount, "currency": currency,
            })
        };
        let free = || measure(json!(null), json!(null));
        for (why, measures, expected) in [
            ("nothing planned", json!([]), &["plan_measures"][..]),
            ("it costs nothing", json!([free()]), &[]),
            (
                "an amount of nothing known",
                json!([free(), measure(json!(45_000), json!(null))]),
                &["plan_measures.1.currency"],
            ),
            (
                "a currency nobody pays with",
                json!([measure(json!(45_000), json!("EURO"))]),
                &["plan_measures.0.currency"],
            ),
            (
                "small letters",
                json!([measure(json!(45_000), json!("eur"))]),
                &["plan_measures.0.currency"],
            ),
            (
                "an amount and its currency",
                json!([measure(json!(45_000), json!("EUR"))]),
                &[],
            ),
        ] {
            let said = json!({ "plan_measures": measures });
            assert_eq!(wrong("draw-plan", said), expected, "{why}");
        }
    }

    #[test]
    fn money_is_handed_over_for_something_and_before_arrival_for_a_reason() {
        let ordinary = || {
            json!({
                "handed_amount": 10_000, "currency": "USD", "money_for": "travel-allowance", "money_details": null,
                "given_when": "on-arrival", "exception_reason": null, "witness": null,
            })
        };
        for (why, other, expected) in [
            ("on arrival", json!({}), &[][..]),
            ("later", json!({ "given_when": "after-arrival" }), &[]),
            ("nothing", json!({ "handed_amount": 0 }), &["handed_amount"]),
            (
                "an unknown currency",
                json!({ "currency": "XXZ" }),
                &["currency"],
            ),
            (
                "no currency at all",
                json!({ "currency": "XXX" }),
                &["currency"],
            ),
            ("gold", json!({ "currency": "XAU" }), &["currency"]),
            ("a franc with X", json!({ "currency": "XOF" }), &[]),
            (
                "for something else",
                json!({ "money_for": "other" }),
                &["money_details"],
            ),
            (
                "for something else that is named",
                json!({ "money_for": "other", "money_details": "Fare to the hospital" }),
                &[],
            ),
            (
                "before departure",
                json!({ "given_when": "before-departure" }),
                &["exception_reason"],
            ),
            (
                "on the way",
                json!({ "given_when": "on-the-way" }),
                &["exception_reason"],
            ),
            (
                "on the way, for a reason",
                json!({ "given_when": "on-the-way", "exception_reason": "A night at the port." }),
                &[],
            ),
        ] {
            let mut said = ordinary();
            for (name, value) in other.as_object().unwrap() {
                said[name] = value.clone();
            }
            assert_eq!(wrong("hand-over-money", said), expected, "{why}");
        }
    }
}
