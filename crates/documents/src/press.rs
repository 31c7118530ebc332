//! The typesetter: the only place that knows Typst.

use std::{
    collections::HashMap,
    sync::{Arc, LazyLock},
};

use chrono::NaiveDate;
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, PaperForm},
};
use homeward_i18n::isolate;
use serde_json::json;
use typst::{
    diag::SourceDiagnostic,
    foundations::{Bytes, Dict, IntoValue},
    text::Font,
};
use typst_as_lib::{TypstAsLibError, TypstEngine};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{Filled, FormLanguage, Parts, PartsError, Use, Version, parts::template};

static FONTS: &[&[u8]] = include!(concat!(env!("OUT_DIR"), "/fonts.rs"));

/// A paper that could not be made.
#[derive(Debug, thiserror::Error)]
pub enum PressError {
    /// The words.
    #[error(transparent)]
    Parts(#[from] PartsError),
    /// The template, or letters that no font of the forms has.
    #[error("{form} in {language}: {what}")]
    Typeset {
        /// Which form.
        form: &'static str,
        /// In which language.
        language: &'static str,
        /// What the typesetter says.
        what: String,
    },
}

/// A paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The wording it was made with.
    pub version: Version,
    /// PDF, tagged for screen readers (PDF/UA-1).
    pub pdf: Vec<u8>,
    /// How many pages.
    pub pages: usize,
}

/// Makes papers. Cheap to clone.
#[derive(Clone)]
pub struct Press {
    parts: Arc<Parts>,
    versions: Arc<HashMap<(PaperForm, FormLanguage), Version>>,
    engine: Arc<TypstEngine>,
}

static CARRIED: LazyLock<Press> = LazyLock::new(|| Press::new(Parts::default()));
static TYPES: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let bytes = FONTS.iter().map(|font| Bytes::new(*font));
    bytes.flat_map(Font::iter).collect()
});

impl Press {
    /// With the templates and words that came with the program.
    pub fn carried() -> Self {
        CARRIED.clone()
    }

    /// With these templates and words.
    pub fn new(parts: Parts) -> Self {
        let templates: Vec<(String, String)> = parts
            .templates()
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        let engine = TypstEngine::builder()
            .fonts(TYPES.iter().cloned())
            .with_static_source_file_resolver(
                templates
                    .iter()
                    .map(|(path, text)| (path.as_str(), text.clone())),
            )
            .build();
        let versions = wordings().map(|(form, l)| ((form, l), parts.version(form, l)));
        Self {
            versions: Arc::new(versions.collect()),
            parts: Arc::new(parts),
            engine: Arc::new(engine),
        }
    }

    /// The version of a form in a language, as it is printed at its foot.
    pub fn version(&self, form: PaperForm, language: FormLanguage) -> &Version {
        &self.versions[&(form, language)]
    }

    /// Makes a paper. Takes some hundredths of a second: not on the thread that answers others.
    ///
    /// # Errors
    /// [`PressError`] when a template of an organisation does not compile, or a text holds letters that no font of the forms has: a paper
    /// with boxes in place of letters is not made.
    pub fn print(
        &self,
        form: PaperForm,
        language: FormLanguage,
        filled: &Filled,
    ) -> Result<Printed, PressError> {
        let version = self.version(form, language).clone();
        let data = self.data(form, language, &version, filled)?;
        let mut inputs = Dict::new();
        inputs.insert("data".into(), Bytes::new(data).into_value());
        let failed = |what: String| PressError::Typeset {
            form: form.code(),
            language: language.code(),
            what,
        };
        let document: PagedDocument = self
            .engine
            .compile_with_input(template(form).as_str(), inputs)
            .output
            .map_err(|error| failed(told(&error)))?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard fits itself");
        let options = PdfOptions {
            standards,
            // The day stands on the page; the minute would tell more than the paper needs.
            timestamp: None::<Timestamp>,
            ..PdfOptions::default()
        };
        let pdf = typst_pdf::pdf(&document, &options)
            .map_err(|errors| failed(messages(errors.iter())))?;
        Ok(Printed {
            version,
            pdf,
            pages: document.pages().len(),
        })
    }

    /// Makes every form in every language without a case, so that a template or a sentence that does not fit is found before anybody
    /// needs it.
    ///
    /// # Errors
    /// [`PressError`] about the first that cannot be made.
    pub fn try_all(
        &self,
        printed: NaiveDate,
    ) -> Result<Vec<(PaperForm, FormLanguage, Printed)>, PressError> {
        let filled = Filled {
            case: None,
            name: None,
            country: None,
            office: None,
            contact: None,
            printed,
            // As it is signed: that is what has to fit on one page. It stays in here.
            usage: Use::Signing,
        };
        wordings()
            .map(|(form, language)| Ok((form, language, self.print(form, language, &filled)?)))
            .collect()
    }

    /// What a template reads: `sys.inputs.data`, as JSON.
    fn data(
        &self,
        form: PaperForm,
        language: FormLanguage,
        version: &Version,
        filled: &Filled,
    ) -> Result<Vec<u8>, PressError> {
        let mark = match (filled.usage, form.needs_review()) {
            (Use::Signing, _) => None,
            (_, true) => Some("form-draft"),
            (_, false) => Some("form-draft-usable"),
        };
        // What was typed by people is isolated, line by line: it may run the other way than the page.
        let typed = |text: &Option<String>| {
            let text = text.as_deref().filter(|text| is_writable(text))?;
            let lines: Vec<String> = text.lines().map(isolate).collect();
            Some(lines.join("\n"))
        };
        let data = json!({
            "form": form.code(),
            "lang": language.typeset_as(),
            "code": language.code(),
            "rtl": language.is_rtl(),
            "fonts": language.fonts(),
            "leading": language.leading(),
            "size": language.size(),
            "version": version.as_str(),
            "mark": mark,
            "signable": filled.usage != Use::Reading || !form.needs_review(),
            "words": self.parts.words(form, language)?,
            "case": filled.case.as_ref().map(CaseNumber::as_str),
            "name": typed(&filled.name),
            "country": filled.country.as_ref().map(|c| self.parts.country(language, c.code())),
            "office": typed(&filled.office),
            "contact": typed(&filled.contact),
            "printed": filled.printed.to_string(),
        });
        Ok(data.to_string().into_bytes())
    }
}

/// Every form in every language.
pub fn wordings() -> impl Iterator<Item = (PaperForm, FormLanguage)> {
    PaperForm::ALL
        .iter()
        .flat_map(|form| FormLanguage::ALL.iter().map(move |l| (*form, *l)))
}

/// Whether the fonts hold every letter of a text.
fn is_writable(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || TYPES
                .iter()
                .any(|font| font.info().coverage.contains(u32::from(c)))
    })
}

fn told(error: &TypstAsLibError) -> String {
    match error {
        TypstAsLibError::TypstSource(errors) => messages(errors.iter()),
        other => other.to_string(),
    }
}

fn messages<'a>(errors: impl Iterator<Item = &'a SourceDiagnostic>) -> String {
    let all: Vec<&str> = errors.map(|e| e.message.as_str()).collect();
    all.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Parts;

    fn filled(usage: Use) -> Filled {
        Filled {
            case: Some("HW-26-K7Q2M-C".parse().expect("a number")),
            name: Some("Nguyễn Thị Hoa".to_owned()),
            country: Some("VN".parse().expect("a country")),
            office: Some("Manila, Malate 2".to_owned()),
            contact: Some("+63 2 5550 0101".to_owned()),
            printed: "2026-11-26".parse().expect("a day"),
            usage,
        }
    }

    #[test]
    fn every_form_is_made_in_every_language_for_screen_readers_on_one_page() {
        let press = Press::carried();
        for form in PaperForm::ALL {
            for language in FormLanguage::ALL {
                for usage in [Use::Signing, Use::Reading, Use::Review] {
                    let printed = press
                        .print(*form, *language, &filled(usage))
                        .expect("a paper without boxes for letters");
                    assert!(printed.pdf.starts_with(b"%PDF-"));
                    // The mark and the signatures of what is reviewed may need a second one.
                    let most = if usage == Use::Review { 2 } else { 1 };
                    assert!(printed.pages <= most, "{form:?} {language:?} {usage:?}");
                }
            }
        }
    }

    #[test]
    fn the_same_form_filled_alike_is_the_same_to_the_byte() {
        let print = || {
            Press::new(Parts::default())
                .print(
                    PaperForm::Declaration,
                    FormLanguage::Arabic,
                    &filled(Use::Signing),
                )
                .expect("a paper")
        };
        assert_eq!(print(), print());
    }

    #[test]
    fn a_name_in_letters_no_font_has_is_left_to_the_pen() {
        for (name, fits) in [
            ("Nguyễn Thị Hoa", true),
            ("محمد رحيمي", true),
            ("သီရိ", false),
            ("王小明", false),
        ] {
            assert_eq!(is_writable(name), fits, "{name}");
            let with_name = Filled {
                name: Some(name.to_owned()),
                ..filled(Use::Signing)
            };
            let printed =
                Press::carried().print(PaperForm::Declaration, FormLanguage::English, &with_name);
            assert!(printed.is_ok(), "{name}");
        }
    }
}
