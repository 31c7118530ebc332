//! The typesetter: the only place that knows Typst.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, LazyLock},
};

use chrono::NaiveDate;
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Paper, PaperForm},
    page_code::{PageCode, SignedWording},
};
use homeward_i18n::{Lang, isolate, t_or};
use qrcode::{Color, EcLevel, QrCode};
use serde_json::{Value, json};
use typst::{
    diag::SourceDiagnostic,
    foundations::{Bytes, Dict, IntoValue},
    text::Font,
};
use typst_as_lib::{TypstAsLibError, TypstEngine};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{Facts, Filled, FormLanguage, Parts, PartsError, Told, Use, Version, parts::template};

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

/// A paper before it is set.
#[derive(Debug)]
pub struct Source<'p> {
    /// The path of the template that makes the paper.
    pub main: String,
    /// Path and text of every template.
    pub files: Vec<(&'p str, &'p str)>,
    /// What they read as `sys.inputs.data`: JSON.
    pub data: Vec<u8>,
    /// The fonts, and no others.
    pub fonts: &'static [&'static [u8]],
}

/// Makes papers. Cheap to clone.
#[derive(Clone)]
pub struct Press {
    pub(crate) parts: Arc<Parts>,
    versions: Arc<HashMap<(Paper, FormLanguage), Version>>,
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
    pub fn version(&self, form: Paper, language: FormLanguage) -> &Version {
        &self.versions[&(form, language)]
    }

    /// Makes a paper. Takes some hundredths of a second: not on the thread that answers others.
    ///
    /// # Errors
    /// [`PressError`] when a template of an organisation does not compile, or a text holds letters that no font of the forms has: a paper
    /// with boxes in place of letters is not made.
    pub fn print(
        &self,
        form: Paper,
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

    /// What the typesetter is given for a paper: to be given to another one.
    ///
    /// # Errors
    /// [`PressError::Parts`] when the words cannot be read.
    pub fn source(
        &self,
        form: Paper,
        language: FormLanguage,
        filled: &Filled,
    ) -> Result<Source<'_>, PressError> {
        let version = self.version(form, language);
        Ok(Source {
            main: template(form),
            files: self.parts.templates().collect(),
            data: self.data(form, language, version, filled)?,
            fonts: FONTS,
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
    ) -> Result<Vec<(Paper, FormLanguage, Printed)>, PressError> {
        let filled = Filled {
            case: None,
            name: None,
            country: None,
            office: None,
            contact: None,
            printed,
            // As it is signed: that is what has to fit on one page. It stays in here.
            usage: Use::Signing,
            facts: Facts::new(),
            beside: None,
        };
        wordings()
            .map(|(form, language)| Ok((form, language, self.print(form, language, &filled)?)))
            .collect()
    }

    /// What a template reads: `sys.inputs.data`, as JSON.
    fn data(
        &self,
        form: Paper,
        language: FormLanguage,
        version: &Version,
        filled: &Filled,
    ) -> Result<Vec<u8>, PressError> {
        let mark = match (filled.usage, form) {
            (Use::Signing, _) | (_, Paper::Office(_)) => None,
            (_, Paper::Form(PaperForm::Withdrawal)) => Some("form-draft-usable"),
            (_, form) if form.needs_review() => Some("form-draft"),
            _ => Some("form-draft-informs"),
        };
        let words = self.parts.words(form, language)?;
        let beside = match filled.beside.filter(|other| *other != language) {
            Some(other) => Some(json!({
                "lang": other.typeset_as(),
                "code": other.code(),
                "rtl": other.is_rtl(),
                "fonts": other.fonts(),
                "version": self.version(form, other).as_str(),
                "words": self.parts.words(form, other)?,
            })),
            None => None,
        };
        // Letters of both stand on lines that are far enough apart for the taller ones.
        let written = [Some(language), filled.beside];
        let leading = written.iter().flatten().map(|l| l.leading());
        let leading = leading.fold(0.0_f32, f32::max);
        let telling = Telling {
            press: self,
            language,
            words: &words,
        };
        let data = json!({
            "form": form.code(),
            "lang": language.typeset_as(),
            "code": language.code(),
            "rtl": language.is_rtl(),
            "fonts": language.fonts(),
            "leading": leading,
            "size": language.size(),
            "version": version.as_str(),
            "mark": mark,
            "signable": filled.usage != Use::Reading || !form.needs_review(),
            "words": words,
            "case": filled.case.as_ref().map(CaseNumber::as_str),
            "name": filled.name.as_deref().map(typed),
            "country": filled.country.as_ref().map(|c| self.parts.country(language, c.code())),
            "office": filled.office.as_deref().map(typed),
            "contact": filled.contact.as_deref().map(typed),
            "printed": filled.printed.to_string(),
            "facts": telling.facts(&filled.facts),
            "qr": code(form, language, version, filled.case.as_ref()),
            "beside": beside,
        });
        Ok(data.to_string().into_bytes())
    }
}

/// Puts what a paper says into the words of its language.
struct Telling<'a> {
    press: &'a Press,
    language: FormLanguage,
    words: &'a BTreeMap<String, String>,
}

impl Telling<'_> {
    fn facts(&self, facts: &Facts) -> Value {
        let told = facts
            .iter()
            .map(|(name, told)| ((*name).to_owned(), self.told(told)));
        Value::Object(told.collect())
    }

    fn told(&self, told: &Told) -> Value {
        let program = Lang::from_code(self.language.code());
        match told {
            Told::Typed(text) => typed(text),
            Told::Plain(text) => json!({ "ltr": text }),
            Told::Country(country) => self
                .press
                .parts
                .country(self.language, country.code())
                .into(),
            Told::Language(spoken) => program.map_or(Value::Null, |lang| {
                homeward_i18n::language(lang, spoken.code()).into()
            }),
            Told::Word(key) => {
                let own = self.words.get(key).cloned();
                own.or_else(|| t_or(program?, key)).into()
            }
            Told::List(all) => all.iter().map(|one| self.told(one)).collect(),
            Told::Rows(rows) => rows.iter().map(|row| self.facts(row)).collect(),
        }
    }
}

/// What was typed by people is isolated, line by line: it may run the other way than the page. What no font can write is left out.
fn typed(text: &str) -> Value {
    if !is_writable(text) {
        return Value::Null;
    }
    let lines: Vec<String> = text.lines().map(isolate).collect();
    lines.join("\n").into()
}

/// Every paper in every language it is written in.
pub fn wordings() -> impl Iterator<Item = (Paper, FormLanguage)> {
    Paper::all().flat_map(|paper| FormLanguage::of(paper).iter().map(move |l| (paper, *l)))
}

/// What a paper that comes back signed says to machines, as runs of dark modules: row by row, where each begins and how long it is.
/// Papers for others carry none.
fn code(
    paper: Paper,
    language: FormLanguage,
    version: &Version,
    case: Option<&CaseNumber>,
) -> Vec<Vec<[usize; 2]>> {
    let comes_back = paper.needs_review() || paper == PaperForm::Withdrawal.into();
    let (Some(case), Paper::Form(form)) = (case.filter(|_| comes_back), paper) else {
        return Vec::new();
    };
    let text = PageCode {
        wording: SignedWording {
            form,
            language: language.spoken(),
            version: version.to_string(),
        },
        case: case.clone(),
    };
    let Ok(code) = QrCode::with_error_correction_level(text.to_string(), EcLevel::M) else {
        return Vec::new();
    };
    let rows = code.to_colors();
    let rows = rows.chunks(code.width());
    rows.map(|row| {
        let mut at = 0;
        let runs = row.chunk_by(|a, b| a == b).map(|run| {
            at += run.len();
            (run[0] == Color::Dark, [at - run.len(), run.len()])
        });
        runs.filter(|(dark, _)| *dark).map(|(_, run)| run).collect()
    })
    .collect()
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
            facts: Facts::new(),
            beside: None,
        }
    }

    #[test]
    fn every_form_is_made_in_every_language_for_screen_readers_on_one_page() {
        let press = Press::carried();
        for (form, language) in wordings() {
            let drafts: &[Use] = if form.needs_review() {
                &[Use::Reading, Use::Review]
            } else {
                &[Use::Reading]
            };
            for usage in [Use::Signing].iter().chain(drafts) {
                let printed = press
                    .print(form, language, &filled(*usage))
                    .expect("a paper without boxes for letters");
                assert!(printed.pdf.starts_with(b"%PDF-"));
                // The mark and the signatures of what is reviewed may need a second one.
                let most = if *usage == Use::Review { 2 } else { 1 };
                assert!(printed.pages <= most, "{form:?} {language:?} {usage:?}");
            }
        }
    }

    #[test]
    fn the_same_form_filled_alike_is_the_same_to_the_byte() {
        let print = || {
            Press::new(Parts::default())
                .print(
                    PaperForm::Declaration.into(),
                    FormLanguage::Arabic,
                    &filled(Use::Signing),
                )
                .expect("a paper")
        };
        assert_eq!(print(), print());
    }

    #[test]
    fn what_is_signed_stands_in_two_languages_on_two_pages_at_most() {
        let press = Press::carried();
        for (form, language) in wordings().filter(|(form, _)| form.needs_review()) {
            // Latin letters beside every script, and Arabic ones beside English.
            let beside = if language == FormLanguage::English {
                FormLanguage::Arabic
            } else {
                FormLanguage::English
            };
            let both = Filled {
                beside: Some(beside),
                ..filled(Use::Signing)
            };
            let printed = press.print(form, language, &both).expect("a paper");
            assert!(printed.pages <= 2, "{form:?} {language:?}");
            assert_eq!(&printed.version, press.version(form, language));
        }
    }

    #[test]
    fn what_comes_back_signed_carries_a_code_and_what_goes_to_others_none() {
        let number = "HW-26-K7Q2M-C".parse().expect("a number");
        for paper in Paper::all() {
            let version = Press::carried()
                .version(paper, FormLanguage::English)
                .clone();
            let drawn = |case| code(paper, FormLanguage::English, &version, case);
            let comes_back = matches!(
                paper,
                Paper::Form(
                    PaperForm::Consent
                        | PaperForm::Entitlements
                        | PaperForm::Declaration
                        | PaperForm::Reconfirmation
                        | PaperForm::Withdrawal
                        | PaperForm::Plan
                )
            );
            assert_eq!(!drawn(Some(&number)).is_empty(), comes_back, "{paper:?}");
            assert!(drawn(None).is_empty(), "{paper:?}: a specimen");
        }
        // Drawn as it is, dark module by dark module: the first row begins with the corner that all codes have.
        let press = Press::carried();
        let text = press.version(PaperForm::Declaration.into(), FormLanguage::English);
        let rows = code(
            PaperForm::Declaration.into(),
            FormLanguage::English,
            text,
            Some(&number),
        );
        assert_eq!(
            (rows.len(), rows[0][0], rows[1][..2].to_vec()),
            (25, [0, 7], vec![[0, 1], [6, 1]])
        );
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
            let leg = Facts::from([("from", Told::Typed(name.to_owned()))]);
            let with_name = Filled {
                name: Some(name.to_owned()),
                facts: Facts::from([("legs", Told::Rows(vec![leg]))]),
                ..filled(Use::Signing)
            };
            for paper in [PaperForm::Declaration, PaperForm::Itinerary] {
                let printed =
                    Press::carried().print(paper.into(), FormLanguage::English, &with_name);
                assert!(printed.is_ok(), "{name}: {paper:?}");
            }
        }
    }
}
