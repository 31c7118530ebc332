//! Templates and words: those that came with the program, or those of a folder in their place.

use std::{
    collections::BTreeMap,
    fmt, fs, io,
    path::{Path, PathBuf},
};

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use homeward_domain::codes::Paper;
use sha2::{Digest, Sha256};

use crate::{FormLanguage, wordings};

/// Path and text of every file in `templates/` and `forms/`.
static CARRIED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/parts.rs"));

/// The template that all papers share.
pub(crate) const HOUSE: &str = "templates/house.typ";

/// Why a folder of templates and words is not used.
#[derive(Debug, thiserror::Error)]
pub enum PartsError {
    /// A file or folder cannot be read.
    #[error("{path}: {source}")]
    Unreadable {
        /// Which.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// A file that has no place here.
    #[error("{0}: no form has such a file")]
    NotAPart(String),
    /// Words that are no Fluent, or lack a sentence that the English form has, or have one more.
    #[error("{file}: {what}")]
    Words {
        /// Which file.
        file: String,
        /// What is wrong.
        what: String,
    },
}

/// Which wording of a form: the first eight digits of the checksum over its templates and words. Another letter is another version.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Version(String);

impl Version {
    /// Its eight digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Templates and words.
#[derive(Debug, Clone)]
pub struct Parts {
    files: BTreeMap<String, String>,
}

impl Default for Parts {
    fn default() -> Self {
        let files = CARRIED
            .iter()
            .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
            .collect();
        Self { files }
    }
}

impl Parts {
    /// Those that came with the program, but for what stands in `folder` under the same names.
    ///
    /// # Errors
    /// [`PartsError`] about the first file that cannot be used: an organisation's form is never silently left out.
    pub fn with_folder(folder: &Path) -> Result<Self, PartsError> {
        let mut parts = Self::default();
        for path in files_under(folder)? {
            let name = path
                .strip_prefix(folder)
                .expect("found inside")
                .to_string_lossy()
                .replace('\\', "/");
            if !parts.files.contains_key(&name) {
                return Err(PartsError::NotAPart(name));
            }
            let text = fs::read_to_string(&path).map_err(|e| unreadable(&path, e))?;
            parts.files.insert(name, text);
        }
        for (form, language) in wordings() {
            parts.words(form, language)?;
        }
        Ok(parts)
    }

    /// A file of `templates/`, by its path.
    pub(crate) fn templates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .filter(|(path, _)| path.starts_with("templates/"))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The version of a form in a language.
    pub fn version(&self, form: Paper, language: FormLanguage) -> Version {
        let mut sum = Sha256::new();
        let parts = [HOUSE.to_owned(), template(form)];
        for path in parts.iter().chain(&words_files(form, language)) {
            let text = self.files.get(path).map_or("", String::as_str);
            // The length keeps one text from running into the next.
            sum.update((text.len() as u64).to_be_bytes());
            sum.update(text);
        }
        let mut digits = hex::encode(sum.finalize());
        digits.truncate(8);
        Version(digits)
    }

    /// The template of a form, where it is the one that came with the program.
    pub(crate) fn carried_template(&self, form: Paper) -> Option<&str> {
        let path = template(form);
        let carried = CARRIED.iter().find(|(known, _)| *known == path)?.1;
        (self.files.get(&path)? == carried).then_some(carried)
    }

    /// The words of a form, by key.
    pub(crate) fn words(
        &self,
        form: Paper,
        language: FormLanguage,
    ) -> Result<BTreeMap<String, String>, PartsError> {
        let mut words = BTreeMap::new();
        let english = words_files(form, FormLanguage::English);
        for (file, original) in words_files(form, language).into_iter().zip(english) {
            let (found, expected) = (self.read(&file)?, self.read(&original)?);
            if let Some(key) = expected.keys().find(|key| !found.contains_key(*key)) {
                let what = format!("the sentence `{key}` is missing");
                return Err(PartsError::Words { file, what });
            }
            if let Some(key) = found.keys().find(|key| !expected.contains_key(*key)) {
                let what = format!("the English form has no sentence `{key}`");
                return Err(PartsError::Words { file, what });
            }
            words.extend(found);
        }
        Ok(words)
    }

    /// The name of a country in the language of a form.
    pub(crate) fn country(&self, language: FormLanguage, code: &str) -> String {
        if let Some(lang) = homeward_i18n::Lang::from_code(language.code()) {
            return homeward_i18n::country(lang, code);
        }
        self.read(&format!("forms/{}/countries.ftl", language.code()))
            .ok()
            .and_then(|names| names.get(&format!("country-{code}")).cloned())
            .unwrap_or_else(|| code.to_owned())
    }

    /// One file of words. Words that are filled in by the typesetter stand as `{page}`.
    fn read(&self, file: &str) -> Result<BTreeMap<String, String>, PartsError> {
        let wrong = |what: String| PartsError::Words {
            file: file.to_owned(),
            what,
        };
        let text = self.files.get(file).map(String::as_str).unwrap_or_default();
        let resource = FluentResource::try_new(text.to_owned())
            .map_err(|(_, errors)| wrong(format!("{errors:?}")))?;
        let keys: Vec<String> = resource
            .entries()
            .filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
            .collect();
        let mut bundle = FluentBundle::new_concurrent(vec![unic_langid::langid!("en")]);
        bundle.set_use_isolating(false);
        bundle
            .add_resource(resource)
            .map_err(|errors| wrong(format!("{errors:?}")))?;
        let mut args = FluentArgs::new();
        args.set("page", "{page}");
        args.set("pages", "{pages}");
        args.set("days", "{days}");
        let mut words = BTreeMap::new();
        for key in keys {
            let mut errors = Vec::new();
            let pattern = bundle.get_message(&key).and_then(|m| m.value());
            let said = pattern.map(|p| bundle.format_pattern(p, Some(&args), &mut errors));
            match said {
                Some(said) if errors.is_empty() => words.insert(key, said.into_owned()),
                _ => return Err(wrong(format!("`{key}` cannot be written: {errors:?}"))),
            };
        }
        Ok(words)
    }
}

pub(crate) fn template(form: Paper) -> String {
    format!("templates/{}.typ", form.code())
}

fn words_files(form: Paper, language: FormLanguage) -> [String; 2] {
    ["form", form.code()].map(|name| format!("forms/{}/{name}.ftl", language.code()))
}

fn unreadable(path: &Path, source: io::Error) -> PartsError {
    PartsError::Unreadable {
        path: path.display().to_string(),
        source,
    }
}

fn files_under(folder: &Path) -> Result<Vec<PathBuf>, PartsError> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| unreadable(folder, e))? {
        let path = entry.map_err(|e| unreadable(folder, e))?.path();
        if path.is_dir() {
            files.extend(files_under(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use homeward_domain::codes::PaperForm;

    use super::*;

    /// A folder with one file in it.
    fn folder_with(path: &str, text: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().expect("a parent")).expect("folders");
        fs::write(file, text).expect("a file");
        folder
    }

    #[test]
    fn every_language_says_what_the_english_form_says_and_no_more() {
        let parts = Parts::default();
        for (form, language) in wordings() {
            let words = parts.words(form, language).expect("complete words");
            let page = &words["form-page"];
            assert!(
                page.contains("{page}") && page.contains("{pages}"),
                "{page}"
            );
        }
    }

    #[test]
    fn one_letter_more_is_another_version_of_that_form_in_that_language_alone() {
        let carried = Parts::default();
        let text = CARRIED
            .iter()
            .find(|(path, _)| *path == "forms/ar/declaration.ftl")
            .expect("carried")
            .1;
        let folder = folder_with(
            "forms/ar/declaration.ftl",
            &text.replacen("declaration-title = ", "declaration-title = .", 1),
        );
        let own = Parts::with_folder(folder.path()).expect("a folder that fits");
        for (form, language) in wordings() {
            let is_changed =
                (form, language) == (PaperForm::Declaration.into(), FormLanguage::Arabic);
            assert_eq!(
                own.version(form, language) != carried.version(form, language),
                is_changed,
                "{form:?} {language:?}"
            );
        }
    }

    #[test]
    fn a_folder_with_what_no_form_can_use_is_refused_by_name() {
        for (path, text, what) in [
            (
                "forms/ar/declaration.ftl",
                "declaration-title = إعلان\n",
                "is missing",
            ),
            (
                "forms/ar/declaration.ftl",
                "declaration-title\n",
                "forms/ar/declaration.ftl",
            ),
            ("forms/en/form.ftl", "", "form-"),
            (
                "forms/xx/form.ftl",
                "form-name = x\n",
                "no form has such a file",
            ),
            ("declaration.typ", "", "no form has such a file"),
        ] {
            let folder = folder_with(path, text);
            let refused = Parts::with_folder(folder.path()).expect_err("unusable");
            assert!(refused.to_string().contains(what), "{refused}");
        }
    }

    #[test]
    fn countries_have_names_in_every_language() {
        let parts = Parts::default();
        for language in FormLanguage::ALL {
            for country in homeward_domain::places::Country::all() {
                assert_ne!(parts.country(*language, country.code()), country.code());
            }
        }
    }
}
