//! The register of escorts: whom an organisation can ask to travel with somebody, and why they would fit (MOV-03).
//!
//! Reasons are words. Nobody is scored: not those who travel, and not those who go with them.

use chrono::NaiveDate;

use crate::{
    codes::{EscortFit, EscortGender, EscortRole},
    fields::{FieldError, Line, OrganisationName, Problem, Text},
    places::Language,
    record,
};

record! {
    /// Somebody who can be asked to escort.
    pub struct EscortForm {
        /// Who.
        pub escort_name: Line,
        /// For which organisation.
        pub escort_organisation: OrganisationName,
        /// What for.
        pub escort_roles: Vec<EscortRole>,
        /// Which languages they speak.
        pub escort_languages: Vec<Language>,
        /// As they say themselves.
        pub escort_gender: EscortGender,
        /// Training and experience that matters on the way.
        pub escort_skills: Option<Text>,
        /// How to reach them.
        pub escort_contact: Option<Line>,
        /// First day on which they are free.
        pub free_from: NaiveDate,
        /// Last day, if any.
        pub free_to: Option<NaiveDate>,
    }
}

impl EscortForm {
    /// What is wrong between fields.
    pub fn check(&self) -> Vec<FieldError> {
        let mut errors = Vec::new();
        for (field, is_empty) in [
            ("escort_roles", self.escort_roles.is_empty()),
            ("escort_languages", self.escort_languages.is_empty()),
        ] {
            if is_empty {
                errors.push(FieldError::new(field, Problem::Missing));
            }
        }
        if self.free_to.is_some_and(|until| until < self.free_from) {
            errors.push(FieldError::new("free_to", Problem::EndsBeforeStart));
        }
        errors
    }

    /// They are free on these days, both included.
    pub fn is_free(&self, from: NaiveDate, until: NaiveDate) -> bool {
        self.free_from <= from && self.free_to.is_none_or(|last| until <= last)
    }

    /// Why they would fit, in words; nothing when they are not free.
    pub fn fits(&self, journey: &Needed) -> Option<Vec<EscortFit>> {
        if !self.is_free(journey.from, journey.until) {
            return None;
        }
        let speaks = journey
            .languages
            .iter()
            .any(|spoken| self.escort_languages.contains(spoken));
        let cares = journey.is_child && self.escort_roles.contains(&EscortRole::Social);
        let reasons = [
            (speaks, EscortFit::SpeaksLanguage),
            (cares, EscortFit::HasSkills),
            (true, EscortFit::AvailableThroughout),
        ];
        Some(
            reasons
                .into_iter()
                .filter_map(|(holds, reason)| holds.then_some(reason))
                .collect(),
        )
    }
}

/// What a journey asks of an escort, as far as everyone on the case may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Needed {
    /// Languages the person speaks.
    pub languages: Vec<Language>,
    /// The person is treated as a child.
    pub is_child: bool,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub until: NaiveDate,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::day;

    fn escort(languages: &[&str], roles: &[EscortRole], until: Option<&str>) -> EscortForm {
        EscortForm {
            escort_name: "Ligaya Punzalan".to_owned(),
            escort_organisation: OrganisationName("Bayanihan Refuge".to_owned()),
            escort_roles: roles.to_vec(),
            escort_languages: languages.iter().map(|l| l.parse().unwrap()).collect(),
            escort_gender: EscortGender::Woman,
            escort_skills: None,
            escort_contact: None,
            free_from: day("2026-04-01"),
            free_to: until.map(day),
        }
    }

    #[test]
    fn an_escort_is_proposed_with_every_reason_and_only_when_free_on_all_days() {
        use EscortFit::{AvailableThroughout, HasSkills, SpeaksLanguage};
        let social = [EscortRole::Social];
        let journey = |from: &str, until: &str, is_child| Needed {
            languages: vec!["vi".parse().unwrap()],
            is_child,
            from: day(from),
            until: day(until),
        };
        for (what, who, needed, expected) in [
            (
                "the day they are free from, and the last",
                escort(&["vi"], &social, Some("2026-04-02")),
                journey("2026-04-01", "2026-04-02", true),
                Some(vec![SpeaksLanguage, HasSkills, AvailableThroughout]),
            ),
            (
                "the day before they are free",
                escort(&["vi"], &social, None),
                journey("2026-03-31", "2026-04-02", true),
                None,
            ),
            (
                "the day after their last",
                escort(&["vi"], &social, Some("2026-04-02")),
                journey("2026-04-02", "2026-04-03", true),
                None,
            ),
            (
                "another language, an adult",
                escort(&["en"], &social, None),
                journey("2026-05-01", "2026-05-01", false),
                Some(vec![AvailableThroughout]),
            ),
            (
                "a child, somebody for baggage and papers",
                escort(&["vi"], &[EscortRole::Operational], None),
                journey("2026-05-01", "2026-05-01", true),
                Some(vec![SpeaksLanguage, AvailableThroughout]),
            ),
        ] {
            assert_eq!(who.fits(&needed), expected, "{what}");
        }
    }
}
