//! Forms whose wording somebody stands for (VOL-02, design 6.6): an unreviewed translation is not signed.

use chrono::NaiveDate;

use crate::{
    codes::{Answer, PaperForm},
    places::Language,
};

/// A form in one language that a named reviewer has released.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedForm {
    /// Which form.
    pub form: PaperForm,
    /// The language it is written in.
    pub language: Language,
    /// Its version, as it stands on the paper.
    pub version: String,
    /// The day from which it may be signed.
    pub from: NaiveDate,
    /// The first day on which it may not be signed any more.
    pub until: Option<NaiveDate>,
}

/// Whether a form that was signed on `day` was released then. Nothing else makes it reviewed: no word of whoever records it.
pub fn is_reviewed(
    released: &[ReleasedForm],
    form: PaperForm,
    language: &Language,
    version: &str,
    day: NaiveDate,
) -> Answer {
    let stands = released.iter().any(|r| {
        r.form == form
            && r.language == *language
            && is_named(&r.version, version)
            && r.from <= day
            && r.until.is_none_or(|until| day < until)
    });
    if stands { Answer::Yes } else { Answer::No }
}

/// Whether what was copied from the foot of a page names a version: alone, or with the words before it.
pub fn is_named(version: &str, copied: &str) -> bool {
    let copied = copied.trim();
    let last = copied.split_whitespace().next_back().unwrap_or_default();
    [copied, last]
        .iter()
        .any(|said| said.eq_ignore_ascii_case(version))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::day;

    #[test]
    fn a_version_is_known_as_it_is_copied_from_the_page() {
        for (copied, named) in [
            ("25c89d2b", true),
            (" 25C89D2B ", true),
            ("declaration en 25c89d2b", true),
            ("Form declaration en 25c89d2b", true),
            ("25c89d2b declaration", false),
            ("25c89d2", false),
            ("x25c89d2b", false),
            ("", false),
        ] {
            assert_eq!(is_named("25c89d2b", copied), named, "{copied}");
        }
        assert!(is_named("D 2026 1", "D 2026 1"));
        assert!(!is_named("D 2026 1", "1"));
    }

    #[test]
    fn a_form_is_reviewed_from_its_release_to_the_day_before_its_end() {
        let arabic: Language = "ar".parse().unwrap();
        let released = [ReleasedForm {
            form: PaperForm::Declaration,
            language: arabic.clone(),
            version: "D-1".to_owned(),
            from: day("2026-03-02"),
            until: Some(day("2026-05-04")),
        }];
        for (on, expected) in [
            ("2026-03-01", Answer::No),
            ("2026-03-02", Answer::Yes),
            ("2026-05-03", Answer::Yes),
            ("2026-05-04", Answer::No),
            ("2026-05-05", Answer::No),
        ] {
            let asked = |form, language: &str, version| {
                is_reviewed(
                    &released,
                    form,
                    &language.parse().unwrap(),
                    version,
                    day(on),
                )
            };
            assert_eq!(asked(PaperForm::Declaration, "ar", "D-1"), expected, "{on}");
            assert_eq!(asked(PaperForm::Declaration, "ar", "D-2"), Answer::No);
            assert_eq!(asked(PaperForm::Declaration, "fa", "D-1"), Answer::No);
            assert_eq!(asked(PaperForm::Reconfirmation, "ar", "D-1"), Answer::No);
            let open = [ReleasedForm {
                until: None,
                ..released[0].clone()
            }];
            let never_ends = is_reviewed(&open, PaperForm::Declaration, &arabic, "D-1", day(on));
            assert_eq!(never_ends == Answer::Yes, day(on) >= day("2026-03-02"));
        }
    }
}
