//! The languages of the pages. Adding one: a folder in `locales/` and one line under [`languages!`].

use serde::{Deserialize, Serialize};

/// Declares [`Lang`] from one line per language: member, folder, own name, direction, locale of dates and numbers.
macro_rules! languages {
    ($($name:ident = $code:literal, $own:literal, $direction:literal, $locale:literal;)+) => {
        /// A language in which pages are shown.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Lang {$(
            #[doc = concat!("`", $code, "`, ", $own)]
            #[serde(rename = $code)]
            $name,
        )+}

        impl Lang {
            /// All languages, in the order in which they are offered; the first is the fallback.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code of its folder, as in the `lang` attribute.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Its name in itself, as its readers look for it.
            pub fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own),+ }
            }

            /// `ltr` or `rtl`, as in the `dir` attribute.
            pub fn direction(self) -> &'static str {
                match self { $(Self::$name => $direction),+ }
            }

            /// The CLDR locale of its dates and numbers.
            fn locale_text(self) -> &'static str {
                match self { $(Self::$name => $locale),+ }
            }
        }
    };
}

// Digits are ASCII and hours 0 to 23 in every language: numbers of cases, amounts and times are compared with papers
// and read out on the telephone.
languages! {
    En = "en", "English", "ltr", "en-GB-u-hc-h23";
    Fr = "fr", "Français", "ltr", "fr-u-hc-h23";
    Es = "es", "Español", "ltr", "es-u-hc-h23";
    Ar = "ar", "العربية", "rtl", "ar-u-hc-h23-nu-latn";
}

impl Default for Lang {
    fn default() -> Self {
        Self::ALL[0]
    }
}

impl Lang {
    /// The language of a code; regions are ignored (`ar-LB` is `ar`).
    pub fn from_code(code: &str) -> Option<Self> {
        let main = code.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL
            .iter()
            .copied()
            .find(|lang| lang.code().eq_ignore_ascii_case(main))
    }

    /// The best language for an `Accept-Language` header: the highest weight wins, then the order of the header.
    pub fn negotiate(accept_language: &str) -> Self {
        // A header is short; what comes after is nobody's wish.
        let header: String = accept_language.chars().take(1000).collect();
        let mut best: Option<(Self, f32)> = None;
        for wish in header.split(',') {
            let mut parts = wish.split(';');
            let Some(lang) = Self::from_code(parts.next().unwrap_or_default()) else {
                continue;
            };
            let weight = parts
                .find_map(|p| {
                    p.trim()
                        .strip_prefix("q=")
                        .map(|q| q.trim().parse().unwrap_or(0.0))
                })
                .unwrap_or(1.0_f32);
            if weight > 0.0 && best.is_none_or(|(_, other)| weight > other) {
                best = Some((lang, weight));
            }
        }
        best.map_or_else(Self::default, |(lang, _)| lang)
    }

    pub(crate) fn locale(self) -> icu_locale_core::Locale {
        self.locale_text()
            .parse()
            .expect("a locale in the list of languages")
    }

    pub(crate) fn id(self) -> unic_langid::LanguageIdentifier {
        self.code()
            .parse()
            .expect("a code in the list of languages")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_gets_the_language_they_asked_for_most() {
        for (header, lang) in [
            ("", Lang::En),
            ("ar", Lang::Ar),
            ("ar-LB,en;q=0.5", Lang::Ar),
            ("en;q=0.4, ar;q=0.9", Lang::Ar),
            ("si, ta;q=0.9", Lang::En),
            ("ar;q=0, en", Lang::En),
            ("en, ar", Lang::En),
            ("ar;q=nonsense;;;,,,", Lang::En),
        ] {
            assert_eq!(Lang::negotiate(header), lang, "{header}");
        }
    }
}
