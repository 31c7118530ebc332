//! The languages of forms: more than those of the pages, since a form is read by whoever signs it.

use homeward_domain::{codes::Paper, places::Language};

/// How a language is written.
#[derive(Debug, Clone, Copy)]
struct Script {
    /// The font that holds its letters.
    font: &'static str,
    /// Lines of Latin letters stand this far apart in em; taller letters need more.
    leading: f32,
    /// Size of its letters in points: where words are long, a little smaller, so that text and signatures stay on one page.
    size: f32,
    /// Written from right to left.
    is_rtl: bool,
}

const fn script(font: &'static str, leading: f32) -> Script {
    Script {
        font,
        leading,
        size: 10.0,
        is_rtl: false,
    }
}

const LATIN: Script = script("Noto Sans", 0.65);
const ARABIC: Script = Script {
    is_rtl: true,
    ..script("Noto Naskh Arabic", 0.55)
};
const BENGALI: Script = script("Noto Sans Bengali", 0.7);
const DEVANAGARI: Script = script("Noto Sans Devanagari", 0.7);
const SINHALA: Script = script("Noto Sans Sinhala", 0.7);
const TAMIL: Script = Script {
    size: 9.2,
    ..script("Noto Sans Tamil", 0.6)
};
const KHMER: Script = script("Noto Sans Khmer", 0.75);
const ETHIOPIC: Script = script("Noto Sans Ethiopic", 0.7);

/// Every font, for names written in other letters than those of the form.
pub(crate) const FAMILIES: [&str; 8] = [
    "Noto Sans",
    "Noto Naskh Arabic",
    "Noto Sans Bengali",
    "Noto Sans Devanagari",
    "Noto Sans Sinhala",
    "Noto Sans Tamil",
    "Noto Sans Khmer",
    "Noto Sans Ethiopic",
];

/// Declares [`FormLanguage`] from one line for each: member, ISO 639 code, name in itself, script.
macro_rules! languages {
    ($($name:ident = $code:literal, $own:literal, $script:ident;)+) => {
        /// A language in which forms are written.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum FormLanguage {$(
            #[doc = concat!("`", $code, "`, ", $own)]
            $name,
        )+}

        impl FormLanguage {
            /// All, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// ISO 639 code: the name of its folder.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Its name in itself.
            pub fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own),+ }
            }

            fn script(self) -> Script {
                match self { $(Self::$name => $script),+ }
            }
        }
    };
}

languages! {
    English = "en", "English", LATIN;
    French = "fr", "Français", LATIN;
    Spanish = "es", "Español", LATIN;
    Arabic = "ar", "العربية", ARABIC;
    Dari = "prs", "دری", ARABIC;
    Pashto = "ps", "پښتو", ARABIC;
    Urdu = "ur", "اردو", ARABIC;
    Bengali = "bn", "বাংলা", BENGALI;
    Vietnamese = "vi", "Tiếng Việt", LATIN;
    Khmer = "km", "ភាសាខ្មែរ", KHMER;
    Sinhala = "si", "සිංහල", SINHALA;
    Tamil = "ta", "தமிழ்", TAMIL;
    Nepali = "ne", "नेपाली", DEVANAGARI;
    Indonesian = "id", "Bahasa Indonesia", LATIN;
    Somali = "so", "Soomaali", LATIN;
    Amharic = "am", "አማርኛ", ETHIOPIC;
    Tigrinya = "ti", "ትግርኛ", ETHIOPIC;
    Hausa = "ha", "Hausa", LATIN;
    Portuguese = "pt", "Português", LATIN;
    Russian = "ru", "Русский", LATIN;
}

impl FormLanguage {
    /// The language of an ISO 639 code, if forms are written in it.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|l| l.code() == code)
    }

    /// The languages in which a paper is written.
    pub fn of(paper: Paper) -> &'static [Self] {
        match paper {
            Paper::Form(_) => Self::ALL,
            Paper::Office(_) => &[Self::English, Self::French, Self::Spanish, Self::Arabic],
        }
    }

    /// The same language as one that people speak.
    pub fn spoken(self) -> Language {
        self.code().parse().expect("a listed language")
    }

    /// Written from right to left.
    pub fn is_rtl(self) -> bool {
        self.script().is_rtl
    }

    /// The code by which the typesetter knows it: Dari is broken into lines as Persian.
    pub(crate) fn typeset_as(self) -> &'static str {
        if self == Self::Dari {
            "fa"
        } else {
            self.code()
        }
    }

    /// Its own font first, then all others.
    pub(crate) fn fonts(self) -> Vec<&'static str> {
        let own = self.script().font;
        let others = FAMILIES.into_iter().filter(|font| *font != own);
        [own].into_iter().chain(others).collect()
    }

    /// Size of its letters in points.
    pub(crate) fn size(self) -> f32 {
        self.script().size
    }

    /// How far lines stand apart, in em.
    pub(crate) fn leading(self) -> f32 {
        self.script().leading
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_a_form_is_one_that_people_speak() {
        for language in FormLanguage::ALL {
            assert_eq!(language.spoken().code(), language.code());
            assert_eq!(FormLanguage::from_code(language.code()), Some(*language));
        }
        assert_eq!(FormLanguage::from_code("xx"), None);
    }
}
