//! Forms of what is not about a case: organisations, offices, staff, programmes, and where returns may go.

mod state_agreements;

use chrono::NaiveDate;

pub use self::state_agreements::StateAgreementForm;
use crate::{
    codes::{DataCategory, OrganisationKind, PaperForm, Purpose, Role, Service, Weekday},
    fields::{
        FieldError, FieldType, Kind, Line, OfficeCode, OrganisationName, Problem, Record,
        StaffLogin, Text, Zone,
    },
    places::{Country, Language},
    programme::{Procedures, Terms},
    record,
};

record! {
    /// An organisation (PRG-03).
    pub struct OrganisationForm {
        /// Its name, unlike any other's.
        pub organisation_name: Line,
        /// What kind of body it is.
        pub organisation_kind: OrganisationKind,
        /// Where it is; nothing for international bodies.
        pub country: Option<Country>,
        /// What it is there for.
        pub mandate: Option<Text>,
        /// Countries it works in, at either end of the way.
        pub works_in: Vec<Country>,
        /// The places it serves there.
        pub area: Option<Line>,
        /// What it does for people who return.
        pub services: Vec<Service>,
        /// Whom to turn to.
        pub focal_points: Vec<FocalPointRow>,
    }
}

record! {
    /// Somebody to turn to in an organisation.
    pub struct FocalPointRow {
        /// Their name.
        pub focal_name: Line,
        /// What they answer for.
        pub focal_duty: Option<Line>,
        /// How to reach them.
        pub focal_contact: Line,
    }
}

impl FieldType for Vec<FocalPointRow> {
    const KIND: Kind = Kind::Rows {
        fields: FocalPointRow::FIELDS,
        max: 20,
    };
    const REQUIRED: bool = false;
}

impl OrganisationForm {
    /// An organisation of which nothing more is known yet.
    pub fn new(name: &str, kind: OrganisationKind, country: Option<Country>) -> Self {
        Self {
            organisation_name: name.to_owned(),
            organisation_kind: kind,
            country,
            mandate: None,
            works_in: Vec::new(),
            area: None,
            services: Vec::new(),
            focal_points: Vec::new(),
        }
    }
}

record! {
    /// An office of an organisation.
    pub struct OfficeForm {
        /// Short code, kept for good: `dhaka`.
        pub office_code: Line,
        /// Its name.
        pub office_name: Line,
        /// The name of the organisation.
        pub works_for: Line,
        /// Where it is.
        pub country: Country,
        /// In this zone its deadlines are counted.
        pub time_zone: Zone,
        /// Days of the week without work.
        pub weekend: Vec<Weekday>,
        /// How to reach it, as printed on letters.
        pub office_contact: Text,
        /// Days on which it is closed.
        pub holidays: Vec<HolidayRow>,
    }
}

record! {
    /// A day on which an office is closed.
    pub struct HolidayRow {
        /// The day.
        pub closed_on: NaiveDate,
        /// What is celebrated.
        pub holiday_name: Line,
    }
}

impl FieldType for Vec<HolidayRow> {
    const KIND: Kind = Kind::Rows {
        fields: HolidayRow::FIELDS,
        max: 200,
    };
    const REQUIRED: bool = false;
}

record! {
    /// A member of staff (DAT-03).
    pub struct StaffForm {
        /// What they sign in as, in small letters, kept for good.
        pub login: Line,
        /// Their name.
        pub staff_name: Line,
        /// The office they work in.
        pub staff_office: OfficeCode,
        /// Language of their pages.
        pub pages_language: Language,
        /// Runs the installation: organisations, offices, staff. Opens no case.
        pub administrator: bool,
        /// The roles held.
        pub grants: Vec<GrantRow>,
    }
}

record! {
    /// A role, for a programme and an office.
    pub struct GrantRow {
        /// The role.
        pub role: Role,
        /// The code of the programme; nothing means every programme.
        pub for_programme: Option<Line>,
        /// The office; nothing means every office.
        pub for_office: Option<OfficeCode>,
    }
}

impl FieldType for Vec<GrantRow> {
    const KIND: Kind = Kind::Rows {
        fields: GrantRow::FIELDS,
        max: 40,
    };
    const REQUIRED: bool = false;
}

record! {
    /// Somebody is away.
    pub struct AbsenceForm {
        /// The last day away; nothing ends the absence.
        pub absent_until: Option<NaiveDate>,
        /// Who stands in.
        pub deputy: Option<StaffLogin>,
    }
}

record! {
    /// Who has to have a second factor, and from which day (DAT-03).
    #[derive(Default)]
    pub struct SecondFactorForm {
        /// The first day on which administrators have to have one; nothing asks none of them.
        pub factor_administrators_from: Option<NaiveDate>,
        /// Roles whose holders have to have one.
        pub factor_roles: Vec<SecondFactorRow>,
    }
}

record! {
    /// A role whose holders have to have a second factor.
    pub struct SecondFactorRow {
        /// The role.
        pub role: Role,
        /// The first day.
        pub factor_from: NaiveDate,
    }
}

impl FieldType for Vec<SecondFactorRow> {
    const KIND: Kind = Kind::Rows {
        fields: SecondFactorRow::FIELDS,
        max: 20,
    };
    const REQUIRED: bool = false;
}

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
        /// Office of the independent organisation that counsels, where an authority runs the sending office (COU-02).
        pub counselling_office: Option<OfficeCode>,
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

record! {
    /// Returns to a place are suspended (PRG-08).
    pub struct SuspensionForm {
        /// The code of the programme; nothing means every programme.
        pub for_programme: Option<Line>,
        /// The country.
        pub country: Country,
        /// The coded area in it, `LK-51`; nothing means the whole country.
        pub suspended_area: Option<Line>,
        /// Why.
        pub reason: Text,
        /// The day on which it is looked at again.
        pub review_on: NaiveDate,
    }
}

record! {
    /// A suspension was looked at again and stays.
    pub struct ReviewForm {
        /// Why it stays.
        pub reason: Text,
        /// The day on which it is looked at next.
        pub review_on: NaiveDate,
    }
}

record! {
    /// A suspension ends.
    pub struct LiftForm {
        /// Why returns are possible again.
        pub reason: Text,
    }
}

record! {
    /// A form in one language may be signed from now on: somebody who knows the language has read it (VOL-02).
    pub struct ReleaseForm {
        /// Which form.
        pub paper_form: PaperForm,
        /// The language it is written in.
        pub form_language: Language,
        /// Its version, as printed at its foot; on an organisation's own paper whatever tells one wording from another.
        pub form_version: Line,
        /// Who read it and stands for it.
        pub reviewer: Line,
        /// What makes them able to: mother tongue, sworn translator, lawyer.
        pub reviewer_qualification: Line,
        /// The day from which it may be signed; earlier than today where it was in use before.
        pub signed_from: NaiveDate,
    }
}

record! {
    /// A form may not be signed any more.
    pub struct EndReleaseForm {
        /// Why.
        pub reason: Text,
        /// The first day on which it may not be signed any more. Where the wording was wrong from the beginning, that is the day of its
        /// release: then nothing that was signed on it counts as reviewed.
        pub signed_until: NaiveDate,
    }
}

impl EndReleaseForm {
    /// What is wrong against the day of the release, and the day on which it ended before: it may only end earlier.
    pub fn check(&self, from: NaiveDate, until: Option<NaiveDate>) -> Vec<FieldError> {
        let problem = if self.signed_until < from {
            Some(Problem::EndsBeforeStart)
        } else if until.is_some_and(|until| until <= self.signed_until) {
            Some(Problem::EndedBefore)
        } else {
            None
        };
        problem
            .map(|problem| FieldError::new("signed_until", problem))
            .into_iter()
            .collect()
    }
}

record! {
    /// An agreement under which personal data may be passed on to an organisation (DAT-02).
    pub struct AgreementForm {
        /// Who gets data under it.
        pub agreement_with: OrganisationName,
        /// What it is called, and where it is kept.
        pub agreement_title: Line,
        /// Its other parties.
        pub other_parties: Option<Text>,
        /// The purposes it covers.
        pub agreement_purposes: Vec<Purpose>,
        /// The data it covers.
        pub agreement_data: Vec<DataCategory>,
        /// It asks for the written consent of its parties before anything is passed on (BG Appendix D).
        pub asks_parties: bool,
        /// First day.
        pub holds_from: NaiveDate,
        /// Last day, if any.
        pub holds_until: Option<NaiveDate>,
    }
}

impl AgreementForm {
    /// What is wrong between fields.
    pub fn check(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        for (field, empty) in [
            ("agreement_purposes", self.agreement_purposes.is_empty()),
            ("agreement_data", self.agreement_data.is_empty()),
        ] {
            if empty {
                errors.push(FieldError::new(field, Problem::Missing));
            }
        }
        // Data are kept under consent, and a consulate is asked under none: neither needs an agreement.
        if self
            .agreement_purposes
            .iter()
            .any(|p| matches!(p, Purpose::CaseFile | Purpose::ConsularDocument))
        {
            errors.push(FieldError::new("agreement_purposes", Problem::NoChoice));
        }
        if self
            .holds_until
            .is_some_and(|until| until < self.holds_from)
        {
            errors.push(FieldError::new("holds_until", Problem::EndsBeforeStart));
        }
        errors
    }
}

record! {
    /// Returns to a country are monitored (PRG-14).
    pub struct MonitoringForm {
        /// The code of the programme.
        pub monitored_programme: Line,
        /// The country.
        pub country: Country,
        /// Who monitors, and how.
        pub arrangement: Text,
        /// First day.
        pub holds_from: NaiveDate,
        /// Last day, if any.
        pub holds_until: Option<NaiveDate>,
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
            counselling_office: terms.counselling_office.clone().map(OfficeCode),
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
            },
            counselling_office: self.counselling_office.as_ref().map(|o| o.0.clone()),
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
        errors
    }
}

impl SuspensionForm {
    /// Everything wrong between its fields.
    pub fn check(&self, today: NaiveDate) -> Vec<FieldError> {
        let mut errors = review_after(self.review_on, today);
        // An area's code begins with that of its country, or no case would lie in it.
        let is_inside = |area: &String| {
            area.strip_prefix(self.country.code()).is_some_and(|rest| {
                rest.starts_with('-')
                    && !rest[1..].is_empty()
                    && rest[1..]
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || c == '-')
            })
        };
        if self
            .suspended_area
            .as_ref()
            .is_some_and(|area| !is_inside(area))
        {
            errors.push(FieldError::new("suspended_area", Problem::NoCode));
        }
        errors
    }
}

impl ReviewForm {
    /// Everything wrong between its fields.
    pub fn check(&self, today: NaiveDate) -> Vec<FieldError> {
        review_after(self.review_on, today)
    }
}

impl MonitoringForm {
    /// Everything wrong between its fields.
    pub fn check(&self) -> Vec<FieldError> {
        let ends_first = self.holds_until.is_some_and(|last| last < self.holds_from);
        ends_first
            .then(|| FieldError::new("holds_until", Problem::EndsBeforeStart))
            .into_iter()
            .collect()
    }
}

/// A review lies ahead.
fn review_after(review_on: NaiveDate, today: NaiveDate) -> Vec<FieldError> {
    (review_on <= today)
        .then(|| FieldError::new("review_on", Problem::EndsBeforeStart))
        .into_iter()
        .collect()
}

/// A short code: 2 to 60 letters and digits of any script, with `.`, `_`, `-` and `@` between them.
pub fn is_code(text: &str) -> bool {
    let ends_well = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    (2..=60).contains(&text.chars().count())
        && ends_well(text.chars().next())
        && ends_well(text.chars().last())
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_short_and_has_no_spaces() {
        for (code, good) in [
            ("dhaka", true),
            ("r.sultana", true),
            ("a@b.org", true),
            ("x", false),
            ("-x", false),
            ("two words", false),
            ("x\u{202e}y", false),
        ] {
            assert_eq!(is_code(code), good, "{code}");
        }
    }
}
