//! What a programme lays down: terms with dates, read from data, never constants in code.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::{
    codes::{EntitlementKind, EntitlementMoment},
    fields::{Currency, FieldType, Kind, Line, Problem, Record},
    places::{Country, Language},
    record,
};

/// The terms of a programme as in force (PRG-06, INT-03). Stored as JSON; unknown keys are refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// Name for people.
    pub name: String,
    /// Host countries.
    pub host_countries: Vec<Country>,
    /// Countries of return.
    pub countries_of_return: Vec<Country>,
    /// Languages offered.
    pub languages: Vec<Language>,
    /// First day.
    pub opens_on: NaiveDate,
    /// Last day, if any.
    pub closes_on: Option<NaiveDate>,
    /// Lead times and windows.
    pub procedures: Procedures,
    /// Office of the independent organisation that counsels, where an authority runs the sending office (COU-02).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counselling_office: Option<String>,
    /// What everybody under these terms receives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entitlements: Vec<Entitlement>,
    /// Where these terms are written down.
    pub source: String,
}

record! {
    /// One thing that a programme gives: declared once, the same for everybody whom it is for (PRG-06, COU-04).
    pub struct Entitlement {
        /// What.
        pub entitlement: EntitlementKind,
        /// For those who return to this country; nothing means all.
        pub entitlement_country: Option<Country>,
        /// How much, in whole units of the currency.
        pub entitlement_amount: Option<u32>,
        /// ISO 4217 code of the currency.
        pub entitlement_currency: Option<Currency>,
        /// When.
        pub entitlement_moment: EntitlementMoment,
        /// From whom.
        pub entitlement_from: Option<Line>,
    }
}

impl FieldType for Vec<Entitlement> {
    const KIND: Kind = Kind::Rows {
        fields: Entitlement::FIELDS,
        max: 60,
    };
    const REQUIRED: bool = false;
}

impl Entitlement {
    /// Whether it is for those who return there.
    pub fn is_for(&self, country: Country) -> bool {
        self.entitlement_country.is_none_or(|only| only == country)
    }

    /// What is wrong between its fields: an amount has a currency and a currency an amount, and the country is one of the programme's.
    pub fn check(&self, countries: &[Country]) -> impl Iterator<Item = (&'static str, Problem)> {
        let currency = match (self.entitlement_amount, &self.entitlement_currency) {
            (Some(_), None) => Some(Problem::NeededHere),
            (_, Some(currency)) if !currency.is_sound() => Some(Problem::NoCurrency),
            _ => None,
        };
        let elsewhere = self
            .entitlement_country
            .is_some_and(|only| !countries.contains(&only))
            .then_some(Problem::NoChoice);
        let amount = (self.entitlement_amount.is_none() && self.entitlement_currency.is_some())
            .then_some(Problem::NeededHere);
        [
            ("entitlement_amount", amount),
            ("entitlement_currency", currency),
            ("entitlement_country", elsewhere),
        ]
        .into_iter()
        .filter_map(|(field, problem)| Some((field, problem?)))
    }
}

/// Lead times and windows; units are in the names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Procedures {
    /// Calendar days between arrival notice and departure; never counted as fewer than seven (MOV-01).
    pub arrival_notice_days: u32,
    /// Hours a release to travel lasts.
    pub release_hours: u32,
    /// Hours before release within which the declaration is reconfirmed; never more than 72 (VOL-11).
    pub reconfirm_hours: u32,
    /// Days after which a declaration needs to be made again.
    pub declaration_valid_days: u32,
    /// Hours between the last counselling and the signature; never counted as fewer than 24 (VOL-09).
    pub reflection_hours: u32,
    /// Days within which a consulate answers a request for a document (DOC-02).
    pub document_days: u32,
    /// Days after arrival within which first contact is normal (REI-01).
    pub first_contact_days: u32,
    /// Days within which eligibility is decided.
    pub eligibility_days: u32,
    /// Days within which a receiving office answers.
    pub receiving_answer_days: u32,
    /// Age from which a person counts as elderly (VUL-09).
    pub elderly_from_age: u32,
    /// Months between two rounds of the survey of life at home (MNE-12).
    pub survey_every_months: u32,
    /// Months after arrival of the last round.
    pub survey_last_month: u32,
}

impl Default for Procedures {
    fn default() -> Self {
        Self {
            arrival_notice_days: 7,
            release_hours: 72,
            reconfirm_hours: 72,
            declaration_valid_days: 90,
            reflection_hours: 24,
            document_days: 30,
            first_contact_days: 30,
            eligibility_days: 14,
            receiving_answer_days: 5,
            elderly_from_age: 60,
            survey_every_months: 6,
            survey_last_month: 12,
        }
    }
}

impl Terms {
    /// Open for new cases on this day.
    pub fn is_open_on(&self, day: NaiveDate) -> bool {
        self.opens_on <= day && self.closes_on.is_none_or(|last| day <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_has_a_currency_and_its_country_is_one_of_the_programmes() {
        let country = |code: &str| code.parse::<Country>().unwrap();
        let countries = [country("VN"), country("LK")];
        for (amount, currency, only, wrong) in [
            (None, None, None, vec![]),
            (Some(100), Some("USD"), Some("VN"), vec![]),
            (
                Some(100),
                None,
                None,
                vec![("entitlement_currency", Problem::NeededHere)],
            ),
            (
                Some(100),
                Some("usd"),
                None,
                vec![("entitlement_currency", Problem::NoCurrency)],
            ),
            (
                None,
                Some("dollars"),
                None,
                vec![
                    ("entitlement_amount", Problem::NeededHere),
                    ("entitlement_currency", Problem::NoCurrency),
                ],
            ),
            (
                None,
                Some("USD"),
                None,
                vec![("entitlement_amount", Problem::NeededHere)],
            ),
            (
                None,
                None,
                Some("PH"),
                vec![("entitlement_country", Problem::NoChoice)],
            ),
        ] {
            let given = Entitlement {
                entitlement: EntitlementKind::InKind,
                entitlement_country: only.map(country),
                entitlement_amount: amount,
                entitlement_currency: currency.map(|code: &str| Currency(code.to_owned())),
                entitlement_moment: EntitlementMoment::AfterArrival,
                entitlement_from: None,
            };
            let found: Vec<_> = given.check(&countries).collect();
            assert_eq!(found, wrong, "{amount:?} {currency:?} {only:?}");
        }
    }

    #[test]
    fn what_is_for_one_country_is_for_nobody_else() {
        let country = |code: &str| code.parse::<Country>().unwrap();
        for (only, returns_to, is_theirs) in [
            (None, "VN", true),
            (Some("VN"), "VN", true),
            (Some("LK"), "VN", false),
        ] {
            let given = Entitlement {
                entitlement: EntitlementKind::Training,
                entitlement_country: only.map(country),
                entitlement_amount: None,
                entitlement_currency: None,
                entitlement_moment: EntitlementMoment::AfterArrival,
                entitlement_from: None,
            };
            assert_eq!(
                given.is_for(country(returns_to)),
                is_theirs,
                "{only:?} {returns_to}"
            );
        }
    }
}
