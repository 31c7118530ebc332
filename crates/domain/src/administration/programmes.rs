//! Terms and rules of programmes.

use chrono::NaiveDate;

use crate::{
    fields::{FieldError, Line, OfficeCode, Problem, Text},
    places::{Country, Language},
    programme::{Entitlement, Procedures, Terms},
    record,
};

record! {
    /// A programme: terms, and the rules it adds to the safeguards (PRG-06, INT-03).
    pub struct ProgrammeForm {
        /// Short code, kept for good.
        pub programme_code: Line,
        /// Name for people.
        pub programme_name: Line,
        /// Host countries.
        pub host_countries: Vec<Country>,
        /// Countries of return.
        pub countries_of_return: Vec<Country>,
        /// Languages offered.
        pub languages_offered: Vec<Language>,
        /// First day.
        pub opens_on: NaiveDate,
        /// Last day, if any.
        pub closes_on: Option<NaiveDate>,
        /// Calendar days between arrival notice and departure, at least seven (MOV-01).
        pub arrival_notice_days: u32,
        /// Hours a release to travel lasts.
        pub release_hours: u32,
        /// Hours before release within which the declaration is reconfirmed, at most 72 (VOL-11).
        pub reconfirm_hours: u32,
        /// Days after which a declaration is made again.
        pub declaration_valid_days: u32,
        /// Hours between the last counselling and the signature, at least 24 (VOL-09).
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
        /// Office of the independent organisation that counsels, where an authority runs the sending office (COU-02).
        pub counselling_office: Option<OfficeCode>,
        /// What everybody under these terms receives.
        pub entitlements: Vec<Entitlement>,
        /// Where these terms are written down.
        pub terms_source: Line,
        /// The first day on which this version holds.
        pub in_force_from: NaiveDate,
        /// Eligibility criteria and other rules of its own, in Cedar.
        pub rules: Option<Text>,
    }
}

record! {
    /// An earlier version of a programme is to hold again.
    pub struct RestoreForm {
        /// Which.
        pub restored_version: u32,
        /// The first day on which it holds again.
        pub in_force_from: NaiveDate,
    }
}

record! {
    /// A version of a programme that does not hold yet is taken back.
    pub struct TakeBackForm {
        /// Which.
        pub taken_back_version: u32,
    }
}

impl ProgrammeForm {
    /// The form of terms and rules.
    pub fn of(code: &str, terms: &Terms, rules: &str, in_force_from: NaiveDate) -> Self {
        let p = terms.procedures;
        Self {
            programme_code: code.to_owned(),
            programme_name: terms.name.clone(),
            host_countries: terms.host_countries.clone(),
            countries_of_return: terms.countries_of_return.clone(),
            languages_offered: terms.languages.clone(),
            opens_on: terms.opens_on,
            closes_on: terms.closes_on,
            arrival_notice_days: p.arrival_notice_days,
            release_hours: p.release_hours,
            reconfirm_hours: p.reconfirm_hours,
            declaration_valid_days: p.declaration_valid_days,
            reflection_hours: p.reflection_hours,
            document_days: p.document_days,
            first_contact_days: p.first_contact_days,
            eligibility_days: p.eligibility_days,
            receiving_answer_days: p.receiving_answer_days,
            elderly_from_age: p.elderly_from_age,
            survey_every_months: p.survey_every_months,
            survey_last_month: p.survey_last_month,
            counselling_office: terms.counselling_office.clone().map(OfficeCode),
            entitlements: terms.entitlements.clone(),
            terms_source: terms.source.clone(),
            in_force_from,
            rules: (!rules.trim().is_empty()).then(|| Text(rules.to_owned())),
        }
    }

    /// The terms in the form.
    pub fn terms(&self) -> Terms {
        Terms {
            name: self.programme_name.clone(),
            host_countries: self.host_countries.clone(),
            countries_of_return: self.countries_of_return.clone(),
            languages: self.languages_offered.clone(),
            opens_on: self.opens_on,
            closes_on: self.closes_on,
            procedures: Procedures {
                arrival_notice_days: self.arrival_notice_days,
                release_hours: self.release_hours,
                reconfirm_hours: self.reconfirm_hours,
                declaration_valid_days: self.declaration_valid_days,
                reflection_hours: self.reflection_hours,
                document_days: self.document_days,
                first_contact_days: self.first_contact_days,
                eligibility_days: self.eligibility_days,
                receiving_answer_days: self.receiving_answer_days,
                elderly_from_age: self.elderly_from_age,
                survey_every_months: self.survey_every_months,
                survey_last_month: self.survey_last_month,
            },
            counselling_office: self.counselling_office.as_ref().map(|o| o.0.clone()),
            entitlements: self.entitlements.clone(),
            source: self.terms_source.clone(),
        }
    }

    /// The rules, empty when there are none.
    pub fn rules(&self) -> &str {
        self.rules.as_ref().map_or("", |r| r.0.as_str())
    }

    /// Everything wrong between its fields.
    pub fn check(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        for (field, empty) in [
            ("host_countries", self.host_countries.is_empty()),
            ("countries_of_return", self.countries_of_return.is_empty()),
            ("languages_offered", self.languages_offered.is_empty()),
        ] {
            if empty {
                errors.push(FieldError::new(field, Problem::Missing));
            }
        }
        // Limits of the sources stand whatever a programme writes: at least seven days' notice, at most 72 hours.
        for (field, value, least, most) in [
            ("arrival_notice_days", self.arrival_notice_days, 7, 365),
            ("release_hours", self.release_hours, 1, 72),
            ("reconfirm_hours", self.reconfirm_hours, 1, 72),
            (
                "declaration_valid_days",
                self.declaration_valid_days,
                1,
                730,
            ),
            ("reflection_hours", self.reflection_hours, 24, 720),
            ("document_days", self.document_days, 1, 365),
            ("first_contact_days", self.first_contact_days, 1, 365),
            ("eligibility_days", self.eligibility_days, 1, 365),
            ("receiving_answer_days", self.receiving_answer_days, 1, 365),
            ("elderly_from_age", self.elderly_from_age, 18, 120),
            ("survey_every_months", self.survey_every_months, 3, 12),
            ("survey_last_month", self.survey_last_month, 3, 36),
        ] {
            let limit = if value < least { least } else { most };
            if value != value.clamp(least, most) {
                errors.push(FieldError {
                    limit: Some(limit.into()),
                    ..FieldError::new(field, Problem::OutOfRange)
                });
            }
        }
        if self.closes_on.is_some_and(|last| last < self.opens_on) {
            errors.push(FieldError::new("closes_on", Problem::EndsBeforeStart));
        }
        for (at, entitlement) in self.entitlements.iter().enumerate() {
            let wrong =
                |(field, problem)| FieldError::new(format!("entitlements.{at}.{field}"), problem);
            errors.extend(entitlement.check(&self.countries_of_return).map(wrong));
        }
        errors
    }
}
