//! A paper that is read and signed on the screen: the same words as on the printed one, in the same order.

use std::collections::BTreeMap;

use homeward_domain::{
    codes::{Code, PaperForm},
    places::Country,
};

use crate::{FormLanguage, Press, Version};

/// A paper as it is read on the screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnScreen {
    /// The language it is written in.
    pub language: FormLanguage,
    /// Its version: that of the printed paper with the same words.
    pub version: Version,
    /// What it is called.
    pub title: String,
    /// What whoever signs declares, sentence by sentence.
    pub statements: Vec<String>,
    words: BTreeMap<String, String>,
}

impl OnScreen {
    /// A word that all forms share, such as `form-name`.
    pub fn word(&self, key: &str) -> &str {
        self.words.get(key).map_or("", String::as_str)
    }
}

impl Press {
    /// A paper whose whole text are its numbered sentences. None where an organisation has a template of its own: what that says beside
    /// them is known to the typesetter alone.
    pub fn on_screen(&self, form: PaperForm, language: FormLanguage) -> Option<OnScreen> {
        if form != PaperForm::Declaration {
            return None;
        }
        let words = self.parts.words(form.into(), language).ok()?;
        let template = self.parts.carried_template(form.into())?;
        let (_, clauses) = template.split_once("#clauses(")?;
        let (clauses, _) = clauses.split_once(')')?;
        // Every second piece stands between quotation marks.
        let keys = clauses.split('"').skip(1).step_by(2);
        let statements: Option<Vec<String>> = keys.map(|key| words.get(key).cloned()).collect();
        Some(OnScreen {
            language,
            version: self.version(form.into(), language).clone(),
            title: words.get(&format!("{}-title", form.code()))?.clone(),
            statements: statements?,
            words,
        })
    }

    /// The name of a country in the language of a form.
    pub fn country(&self, language: FormLanguage, country: Country) -> String {
        self.parts.country(language, country.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_declaration_is_read_whole_and_in_the_order_of_the_paper_in_every_language() {
        let press = Press::carried();
        for language in FormLanguage::ALL {
            let shown = press.on_screen(PaperForm::Declaration, *language).unwrap();
            let version = press.version(PaperForm::Declaration.into(), *language);
            assert_eq!(shown.version, *version);
            let own = shown
                .words
                .keys()
                .filter(|key| key.starts_with("declaration-"));
            assert_eq!(
                own.count(),
                shown.statements.len() + 1,
                "{language:?}: and the title"
            );
            for key in [
                "form-statements",
                "form-case",
                "form-name",
                "form-country",
                "form-place",
                "form-person",
                "form-full-name",
            ] {
                assert!(!shown.word(key).is_empty(), "{language:?}: {key}");
            }
        }
        let english = press
            .on_screen(PaperForm::Declaration, FormLanguage::English)
            .unwrap();
        assert!(english.statements[0].starts_with("I wish to return"));
        assert!(english.statements[8].starts_with("I may complain"));
        assert_eq!(
            press.on_screen(PaperForm::Consent, FormLanguage::English),
            None
        );
    }
}
