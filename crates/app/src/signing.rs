//! Signing on the screen: the wording that is read there, the name of whoever signs, the program's own clock (docs/decisions/0018).
//!
//! Whether it may be signed at all is asked of the same policies as on paper: they read the same fields.

use homeward_documents::{FormLanguage, OnScreen};
use homeward_domain::{
    codes::{Code, PaperForm, SignedHow},
    facts::{Corrected, Fact, Signature},
    fields::{FieldError, Problem},
    forms::is_named,
    places::{Country, Language},
};
use serde_json::{Map, Value};

use crate::{App, Refused, load::Loaded};

impl App {
    /// The declaration as it is read on the screen before it is signed; none in a language in which it is not written.
    pub fn declaration_on_screen(&self, language: &Language) -> Option<OnScreen> {
        self.on_screen(PaperForm::Declaration, language)
    }

    /// What a country is called on the paper.
    pub fn country_on_screen(&self, language: FormLanguage, country: Country) -> String {
        self.press.country(language, country)
    }

    fn on_screen(&self, form: PaperForm, language: &Language) -> Option<OnScreen> {
        let language = FormLanguage::from_code(language.code())?;
        self.press.on_screen(form, language)
    }

    /// Nobody copies the version of what stands on the screen: it is filled in where it was left open.
    ///
    /// # Errors
    /// [`Refused::Invalid`] beside the language when there is nothing to read on the screen in it.
    pub(crate) fn with_wording(
        &self,
        fields: &Map<String, Value>,
    ) -> Result<Map<String, Value>, Refused> {
        let mut fields = fields.clone();
        let text = |name: &str| {
            fields
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or("")
                .trim()
        };
        if text("signed_how") == SignedHow::Screen.code()
            && text("form_version").is_empty()
            && let Ok(language) = text("language").parse()
        {
            let shown = self.declaration_on_screen(&language).ok_or_else(|| {
                let error = FieldError::new("language", Problem::NotOnScreen);
                Refused::Invalid(vec![error])
            })?;
            let version = Value::from(shown.version.as_str());
            fields.insert("form_version".to_owned(), version);
        }
        Ok(fields)
    }

    /// What is signed on the screen is what stands there, today, by somebody with a name, on a device. While it is only tried out,
    /// nobody has signed yet.
    pub(crate) fn check_signing(
        &self,
        fact: &Fact,
        loaded: &Loaded,
        by: &str,
        rehearse: bool,
    ) -> Result<(), Refused> {
        if let Fact::Corrected(Corrected {
            entry,
            replacement: Some(right),
            ..
        }) = fact
        {
            let case = &loaded.case;
            let before = case
                .effective(*entry)
                .or_else(|| case.entry(*entry).map(|e| &e.fact));
            return keeps_signature(before.and_then(Fact::signature), right.signature());
        }
        let Some(signed) = fact.signature().filter(is_on_screen) else {
            return Ok(());
        };
        let mut errors = Vec::new();
        let mut wrong = |field, problem| errors.push(FieldError::new(field, problem));
        if signed.day != Some(loaded.around.today()) {
            wrong("signed_on", Problem::SignedToday);
        }
        match self.on_screen(signed.form, signed.language) {
            None => wrong("language", Problem::NotOnScreen),
            Some(shown) => {
                if !signed
                    .version
                    .is_some_and(|said| is_named(shown.version.as_str(), said))
                {
                    wrong("form_version", Problem::OtherWording);
                }
            }
        }
        if !rehearse {
            if signed.name.or(signed.mark_before).is_none() {
                wrong("signed_name", Problem::NeededHere);
            }
            // Nobody signs for somebody else with their own name.
            if signed.name.is_some_and(|name| is_same_name(name, by)) {
                wrong("signed_name", Problem::OwnName);
            }
            if signed.device.is_none() {
                wrong("device", Problem::NeededHere);
            }
        }
        if errors.is_empty() {
            Ok(())
        } else {
            Err(Refused::Invalid(errors))
        }
    }
}

/// Whether two names are one, however they are spaced and whatever is written large.
fn is_same_name(one: &str, other: &str) -> bool {
    let plain = |name: &str| {
        let words = name.split_whitespace().map(str::to_lowercase);
        words.collect::<Vec<_>>().join(" ")
    };
    plain(one) == plain(other)
}

fn is_on_screen(signature: &Signature<'_>) -> bool {
    signature.how == SignedHow::Screen
}

/// A correction is typed by staff: it neither makes a signature on the screen nor changes one. It may strike it out.
fn keeps_signature(
    before: Option<Signature<'_>>,
    after: Option<Signature<'_>>,
) -> Result<(), Refused> {
    let is_touched = before != after;
    if is_touched && [before, after].iter().flatten().any(is_on_screen) {
        let error = FieldError::new("signed_how", Problem::SignedThen);
        return Err(Refused::Invalid(vec![error]));
    }
    Ok(())
}
