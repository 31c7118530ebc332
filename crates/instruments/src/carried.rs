//! The instruments that come with Homeward: read once, from texts that are part of the program.

use std::sync::LazyLock;

use crate::instrument::{Files, Instrument};

/// Languages that every instrument here is written in.
const LANGUAGES: [&str; 4] = ["en", "fr", "es", "ar"];

/// One text of an instrument's folder.
macro_rules! text {
    ($key:literal, $($path:tt)+) => {
        include_str!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../../instruments/",
            $key,
            "/",
            $($path)+
        ))
    };
}

/// One line for each instrument: its folder and the methods in it.
macro_rules! carried {
    ($($key:literal: $($method:literal),+;)+) => {
        fn folders() -> Vec<Folder> {
            vec![$(Folder {
                instrument: text!($key, "instrument.toml"),
                words: [
                    text!($key, "words/en.toml"),
                    text!($key, "words/fr.toml"),
                    text!($key, "words/es.toml"),
                    text!($key, "words/ar.toml"),
                ],
                methods: vec![$(($method, text!($key, "methods/", $method, ".toml"))),+],
            }),+]
        }
    };
}

struct Folder {
    instrument: &'static str,
    words: [&'static str; LANGUAGES.len()],
    methods: Vec<(&'static str, &'static str)>,
}

carried! {
    "reintegration-sustainability": "equal-weights", "published-2018";
    "community-benchmark": "equal-weights";
    "satisfaction": "equal-weights";
}

static CARRIED: LazyLock<Vec<Instrument>> = LazyLock::new(|| {
    let folders = folders();
    folders
        .iter()
        .map(|folder| {
            let words: Vec<(&str, &str)> = LANGUAGES.into_iter().zip(folder.words).collect();
            let files = Files {
                instrument: folder.instrument,
                words: &words,
                methods: &folder.methods,
            };
            Instrument::parse(&files).expect("a test reads every instrument that is carried")
        })
        .collect()
});

pub(crate) fn all() -> &'static [Instrument] {
    &CARRIED
}
