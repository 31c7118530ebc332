//! Countries and languages by their ISO codes. Names for people come from the catalogues.

use std::{fmt, str::FromStr, sync::LazyLock};

use serde::{Deserialize, Serialize};

/// ISO 3166-1 alpha-2 codes, and `XK`, the user-assigned code in common use for Kosovo (UNSC 1244).
pub const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// ISO 639-1 codes offered, and 639-3 where there is no two-letter code.
pub const LANGUAGES: &str = "af am ar as ay az be bg bho bi bm bn bs ca ckb cs da de din dyu el en es et fa ff fi fr fuv gn gu ha he hi hil hr ht hu hy id ig ilo is it ja jv ka kab kk km kmr kn ko kr ky lg ln lo lt lua lv mai mg mk ml mn mos mr ms my ne nl no nr nus om or pa pap pl prs ps pt qu rhg rm rn ro rom ru rw sd sg shi si sk sl sn so sq sr ss st su sv sw syl ta te tet tg th ti tk tl tn tpi tr ts tzm ug uk ur uz vi wo xh yo yue za zgh zh zu";

static COUNTRY_CODES: LazyLock<Vec<&str>> = LazyLock::new(|| sorted(COUNTRIES));
static LANGUAGE_CODES: LazyLock<Vec<&str>> = LazyLock::new(|| sorted(LANGUAGES));

fn sorted(codes: &'static str) -> Vec<&'static str> {
    let mut codes: Vec<_> = codes.split(' ').collect();
    codes.sort_unstable();
    codes
}

/// Every case that is opened names many.
fn is_listed(sorted: &[&str], code: &str) -> bool {
    sorted.binary_search(&code).is_ok()
}

/// A country by ISO 3166-1 alpha-2 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("two ASCII letters")
    }

    /// All countries by code.
    pub fn all() -> impl Iterator<Item = Self> {
        COUNTRIES.split(' ').map(|c| c.parse().expect("listed"))
    }
}

impl FromStr for Country {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let code = text.to_ascii_uppercase();
        match code.as_bytes() {
            [a, b] if is_listed(&COUNTRY_CODES, &code) => Ok(Self([*a, *b])),
            _ => Err(()),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map_err(|()| "not a country code")
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

/// A language by ISO 639 code, lower case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(String);

impl Language {
    /// The code.
    pub fn code(&self) -> &str {
        &self.0
    }

    /// All languages by code.
    pub fn all() -> impl Iterator<Item = Self> {
        LANGUAGES.split(' ').map(|l| l.parse().expect("listed"))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let code = text.to_ascii_lowercase();
        if is_listed(&LANGUAGE_CODES, &code) {
            Ok(Self(code))
        } else {
            Err(())
        }
    }
}

impl TryFrom<String> for Language {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse().map_err(|()| "not a language code")
    }
}

impl From<Language> for String {
    fn from(language: Language) -> Self {
        language.0
    }
}
