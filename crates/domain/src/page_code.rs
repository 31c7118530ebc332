//! What the code at the foot of a signed paper says: which wording, of which case (docs/decisions/0017, 0018).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use crate::{
    case_number::CaseNumber,
    codes::{Code, PaperForm},
    forms::is_named,
    places::Language,
};

/// The wording that was signed: `declaration/ar/25c89d2b`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SignedWording {
    /// Which paper.
    pub form: PaperForm,
    /// In which language.
    pub language: Language,
    /// In which version.
    pub version: String,
}

impl SignedWording {
    /// Whether it is this paper in this language; and in this version, where one was named.
    pub fn is(&self, form: PaperForm, language: &Language, version: Option<&str>) -> bool {
        self.form == form
            && self.language == *language
            && version.is_none_or(|said| is_named(&self.version, said))
    }
}

/// A text that is no code of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the code of a paper")]
pub struct NoPageCode;

impl FromStr for SignedWording {
    type Err = NoPageCode;

    fn from_str(text: &str) -> Result<Self, NoPageCode> {
        let text = text.to_ascii_lowercase();
        let mut parts = text.split('/');
        let (Some(form), Some(language), Some(version), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NoPageCode);
        };
        let is_version =
            (1..=40).contains(&version.len()) && version.bytes().all(|b| b.is_ascii_alphanumeric());
        let form = PaperForm::ALL.iter().find(|known| known.code() == form);
        match (form, language.parse()) {
            (Some(form), Ok(language)) if is_version => Ok(Self {
                form: *form,
                language,
                version: version.to_owned(),
            }),
            _ => Err(NoPageCode),
        }
    }
}

impl fmt::Display for SignedWording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            form,
            language,
            version,
        } = self;
        write!(f, "{}/{language}/{version}", form.code())
    }
}

impl TryFrom<String> for SignedWording {
    type Error = NoPageCode;

    fn try_from(text: String) -> Result<Self, NoPageCode> {
        text.parse()
    }
}

impl From<SignedWording> for String {
    fn from(wording: SignedWording) -> Self {
        wording.to_string()
    }
}

/// The code of a page: `DECLARATION/AR/25C89D2B/HW-26-K7Q2M-C`. Capitals make it smaller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageCode {
    /// What was signed.
    pub wording: SignedWording,
    /// By the person of which case.
    pub case: CaseNumber,
}

impl FromStr for PageCode {
    type Err = NoPageCode;

    fn from_str(text: &str) -> Result<Self, NoPageCode> {
        let (wording, case) = text.rsplit_once('/').ok_or(NoPageCode)?;
        Ok(Self {
            wording: wording.parse()?,
            case: case.parse().map_err(|_| NoPageCode)?,
        })
    }
}

impl fmt::Display for PageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{}/{}", self.wording, self.case);
        f.write_str(&text.to_ascii_uppercase())
    }
}

/// What the codes on a scan said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScanMatch {
    /// It is a scan of what was signed.
    Matched,
    /// It carries no code that could be read: a person says what it is.
    Unmatched,
}

impl ScanMatch {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Matched => "matched",
            Self::Unmatched => "unmatched",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_was_printed() {
        let printed = "DECLARATION/PRS/25C89D2B/HW-26-K7Q2M-C";
        let code: PageCode = printed.parse().unwrap();
        assert_eq!(code.to_string(), printed);
        assert_eq!(code.wording.to_string(), "declaration/prs/25c89d2b");
        let stored = serde_json::to_value(&code.wording).unwrap();
        assert_eq!(
            serde_json::from_value::<SignedWording>(stored).unwrap(),
            code.wording
        );
    }

    #[test]
    fn what_another_program_wrote_is_no_code_of_ours() {
        for text in [
            "",
            "https://example.org/a/b/c",
            "DECLARATION/EN/25C89D2B",
            "DECLARATION/EN/25C89D2B/HW-26-K7Q2M-D",
            "TICKET/EN/25C89D2B/HW-26-K7Q2M-C",
            "DECLARATION/XX/25C89D2B/HW-26-K7Q2M-C",
            "DECLARATION/EN//HW-26-K7Q2M-C",
            "DECLARATION/EN/25 C8/HW-26-K7Q2M-C",
            "A/DECLARATION/EN/25C89D2B/HW-26-K7Q2M-C",
        ] {
            assert_eq!(text.parse::<PageCode>(), Err(NoPageCode), "{text}");
        }
    }

    #[test]
    fn a_wording_is_known_by_form_language_and_the_version_that_was_named() {
        let wording: SignedWording = "declaration/ar/25c89d2b".parse().unwrap();
        let arabic = "ar".parse().unwrap();
        let english = "en".parse().unwrap();
        for (form, language, version, expected) in [
            (PaperForm::Declaration, &arabic, Some("25C89D2B"), true),
            (PaperForm::Declaration, &arabic, None, true),
            (PaperForm::Declaration, &arabic, Some("25c89d2c"), false),
            (PaperForm::Declaration, &english, Some("25c89d2b"), false),
            (PaperForm::Reconfirmation, &arabic, Some("25c89d2b"), false),
        ] {
            assert_eq!(wording.is(form, language, version), expected, "{form:?}");
        }
    }
}
