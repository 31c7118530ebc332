//! Sentences from the catalogues.

use std::{
    collections::BTreeSet,
    sync::{LazyLock, Mutex, PoisonError},
};

use chrono::{NaiveDate, NaiveDateTime};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

use crate::{Lang, dates, names};

/// How numbers inside sentences are written in the language of a catalogue.
struct Numbers(Lang);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();

    fn construct(id: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Lang::from_code(id.language.as_str()).map(Self).ok_or(())
    }
}

/// What goes into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Text as it is.
    Text(String),
    /// A whole number: chooses the plural form, and is written in the reader's way.
    Number(i64),
    /// A day in words: `Thursday 26 November 2026`.
    Day(NaiveDate),
    /// A short day: `26 Nov 2026`.
    DayShort(NaiveDate),
    /// A day and time in words.
    Moment(NaiveDateTime),
    /// The name of a country by ISO 3166-1 alpha-2 code.
    Country(String),
    /// The name of a language by ISO 639 code.
    Language(String),
    /// Another key of the catalogues.
    Words(String),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl From<NaiveDateTime> for Arg {
    fn from(moment: NaiveDateTime) -> Self {
        Self::Moment(moment)
    }
}

/// The words of a key. A key that is missing shows as `⟦key⟧` and is noted in [`missing`].
pub fn t(lang: Lang, key: &str) -> String {
    t_with(lang, key, &[])
}

/// The words of a key with arguments, each isolated.
pub fn t_with(lang: Lang, key: &str, args: &[(&str, Arg)]) -> String {
    let values: FluentArgs = args
        .iter()
        .map(|(name, arg)| (*name, value(lang, arg)))
        .collect();
    catalogue(lang).words(key, &values).unwrap_or_else(|| {
        let mut missing = MISSING.lock().unwrap_or_else(PoisonError::into_inner);
        // Bounded: a key made from what came from outside must not fill the memory.
        if missing.len() < 1000 {
            missing.insert(format!(
                "{}/{}",
                lang.code(),
                key.chars().take(100).collect::<String>()
            ));
        }
        format!("⟦{key}⟧")
    })
}

/// The words of a key that may not exist, such as a hint.
pub fn t_or(lang: Lang, key: &str) -> Option<String> {
    has(lang, key).then(|| t(lang, key))
}

/// True when the catalogue of `lang` has this key.
pub fn has(lang: Lang, key: &str) -> bool {
    catalogue(lang).keys.contains(key)
}

/// All keys of a catalogue, sorted: for tests that compare languages, or look for words nobody uses.
pub fn keys(lang: Lang) -> impl Iterator<Item = &'static str> {
    catalogue(lang).keys.iter().map(String::as_str)
}

/// The keys asked for and not found since the start, as `ar/key`. Tests fail when there is any.
pub fn missing() -> Vec<String> {
    MISSING
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .iter()
        .cloned()
        .collect()
}

/// Text between isolation marks, for plain text (HTML uses `bdi`).
pub fn isolate(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

static MISSING: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Folder, file and text of every catalogue.
static FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// One language: its sentences, and the keys it has.
struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    keys: BTreeSet<String>,
}

impl Catalogue {
    /// Reads the files of one language. A file that does not parse, or a key that stands twice, stops the start of the program:
    /// a test reads every catalogue.
    fn read(lang: Lang) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.id()]);
        bundle.set_use_isolating(true);
        bundle.set_formatter(Some(|value, memoizer| match value {
            FluentValue::Number(number) => {
                #[expect(
                    clippy::cast_possible_truncation,
                    reason = "arguments are whole numbers"
                )]
                let whole = number.value as i64;
                memoizer
                    .with_try_get::<Numbers, _, _>((), |numbers| dates::number(numbers.0, whole))
                    .ok()
            }
            _ => None,
        }));
        let mut keys = BTreeSet::new();
        for (_, file, text) in FILES.iter().filter(|(code, ..)| *code == lang.code()) {
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{}/{file}: {errors:?}", lang.code()));
            keys.extend(resource.entries().filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("{}/{file}: {errors:?}", lang.code()));
        }
        Self { bundle, keys }
    }

    /// The words of a key; `None` when the key, or an argument it needs, is missing.
    fn words(&self, key: &str, args: &FluentArgs) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let words = self
            .bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned();
        errors.is_empty().then_some(words)
    }
}

static CATALOGUES: LazyLock<Vec<Catalogue>> = LazyLock::new(|| {
    Lang::ALL
        .iter()
        .map(|lang| Catalogue::read(*lang))
        .collect()
});

fn catalogue(lang: Lang) -> &'static Catalogue {
    &CATALOGUES[lang as usize]
}

fn value(lang: Lang, arg: &Arg) -> FluentValue<'static> {
    match arg {
        Arg::Text(text) => text.clone().into(),
        Arg::Number(number) => (*number).into(),
        Arg::Day(day) => dates::day(lang, *day).into(),
        Arg::DayShort(day) => dates::day_short(lang, *day).into(),
        Arg::Moment(moment) => dates::moment(lang, *moment).into(),
        Arg::Country(code) => names::country(lang, code).into(),
        Arg::Language(code) => names::language(lang, code).into(),
        Arg::Words(key) => t(lang, key).into(),
    }
}
