//! Fields: what a form asks, an API call carries and a page shows, described once.
//!
//! A record (a struct made with [`record!`](crate::record)) lists its fields; pages draw inputs from that list, the API takes its schema
//! from it, and [`read`] turns whatever arrived (form text or JSON) into checked, normalised JSON. There is no second way in.

mod read;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

pub use self::read::{complete, read};
use crate::{
    codes::Code,
    dates::PartialDate,
    ids::FileId,
    page_code::SignedWording,
    places::{Country, Language},
};

/// One field of a record.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Name in JSON and forms; its words stand in the catalogues under `f-<name>`.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Must be given.
    pub required: bool,
}

/// What a field takes.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// One line of at most `max` characters.
    Line {
        /// Most characters.
        max: usize,
    },
    /// Several lines.
    Text {
        /// Most characters.
        max: usize,
    },
    /// A calendar day, `2026-11-21`.
    Day {
        /// True when a day after today makes no sense.
        past: bool,
    },
    /// A day that may be partly known, `1999`, `1999-05`, `1999~` (EDTF).
    PartialDay,
    /// A local date and time, `2026-11-21T18:30`.
    Moment,
    /// A whole number.
    Number {
        /// Smallest.
        min: i64,
        /// Largest.
        max: i64,
    },
    /// A tick: true or false.
    Tick,
    /// One code of a vocabulary.
    One(Vocabulary),
    /// Several codes of a vocabulary.
    Many(Vocabulary),
    /// An ISO 3166 country.
    Country,
    /// Several countries.
    Countries,
    /// An ISO 639 language.
    Language,
    /// Several languages.
    Languages,
    /// An IANA time zone.
    Zone,
    /// The number of another case.
    Case,
    /// Several case numbers.
    Cases,
    /// The code of an office; the choices come from the store.
    Office,
    /// The name of an organisation of the directory; the choices come from the store.
    Organisation,
    /// The sign-in name of a member of staff; the choices come from the store.
    Staff,
    /// A file that was sent: named by its identifier, 32 hexadecimal digits.
    File,
    /// Rows of fields, such as the legs of a journey.
    Rows {
        /// The fields of one row.
        fields: &'static [Field],
        /// Most rows.
        max: usize,
    },
}

/// A closed list of codes.
#[derive(Debug, Clone, Copy)]
pub struct Vocabulary {
    /// Its own code; words stand under `v-<code>-<member>`.
    pub code: &'static str,
    /// Members in display order.
    pub codes: &'static [&'static str],
}

impl Vocabulary {
    /// The vocabulary of an enum.
    pub const fn of<T: Code>() -> Self {
        Self {
            code: T::VOCABULARY,
            codes: T::CODES,
        }
    }
}

/// What is wrong with one field. The words stand in the catalogues under `error-<problem>`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldError {
    /// `legs.0.from`: the field, rows numbered from zero.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
    /// The limit that was passed, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// What a scan is of, where it is of another paper of this very case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<Box<SignedWording>>,
}

impl FieldError {
    /// An error without a limit.
    pub fn new(field: impl Into<String>, problem: Problem) -> Self {
        Self {
            field: field.into(),
            problem,
            limit: None,
            found: None,
        }
    }
}

/// Declares [`Problem`] with its codes.
macro_rules! problems {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// What can be wrong with a field.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Problem {$(
            $(#[$doc])*
            #[serde(rename = $code)]
            $name,
        )+}
        impl Problem {
            /// All problems, for the test that each has words.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// The code of this problem.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

problems! {
    /// Nothing was given where something must be.
    Missing = "missing",
    /// More characters, rows or choices than the limit.
    TooLong = "too-long",
    /// Not a day of the calendar.
    NoDay = "no-day",
    /// Not a date and time.
    NoMoment = "no-moment",
    /// After today.
    InFuture = "in-future",
    /// Too long ago to be true.
    TooLongAgo = "too-long-ago",
    /// Not a whole number.
    NoNumber = "no-number",
    /// Below or above the limits.
    OutOfRange = "out-of-range",
    /// Not one of the choices.
    NoChoice = "no-choice",
    /// Not a country code.
    NoCountry = "no-country",
    /// Not a language code.
    NoLanguage = "no-language",
    /// Not a time zone.
    NoZone = "no-zone",
    /// Not an address of mail.
    NoMailAddress = "no-mail-address",
    /// Not a case number, or its check character does not fit.
    NoCase = "no-case",
    /// Control characters or signs that turn the direction of writing.
    HiddenSigns = "hidden-signs",
    /// A field this form does not have.
    Unknown = "unknown-field",
    /// Wrong JSON type.
    WrongType = "wrong-type",
    /// Ends before it begins.
    EndsBeforeStart = "ends-before-start",
    /// Arrives before it departs.
    ArrivesBeforeDeparture = "arrives-before-departure",
    /// The next leg leaves before the last one arrived.
    LegsOverlap = "legs-overlap",
    /// Must be yes for this step.
    MustAgree = "must-agree",
    /// Must be given because of another answer.
    NeededHere = "needed-here",
    /// Not the country of return of the case.
    OtherCountry = "other-country",
    /// Not a place in the system that may be chosen.
    NotFound = "not-found",
    /// Not there, or of an organisation that belongs to a State.
    NotIndependent = "not-independent",
    /// Names the same case or person.
    SameCase = "same-case",
    /// No such entry, or one that cannot be meant.
    NoEntry = "no-entry",
    /// Not a country to which the programme returns people.
    OutsideProgramme = "outside-programme",
    /// Somebody or something else has this name or code.
    Taken = "taken",
    /// Nobody would be left who may administer the house, or the one who changes it would be shut out.
    ShutsOut = "shuts-out",
    /// Whoever answers for the case ended an opening of it a short time ago.
    EmergencyEnded = "emergency-ended",
    /// What the person was asked at registration, which no correction changes.
    SaidThen = "said-then",
    /// It ended earlier than that already.
    EndedBefore = "ended-before",
    /// Data for two circles of readers in one record: each is recorded apart.
    OneCircle = "one-circle",
    /// Not the code of a currency.
    NoCurrency = "no-currency",
    /// A password that is quickly guessed.
    EasilyGuessed = "easily-guessed",
    /// Neither a PDF nor a JPEG or PNG picture.
    NoFileKind = "no-file-kind",
    /// A file with more bytes, or a picture with more dots, than the limit.
    FileTooLarge = "file-too-large",
    /// A file that opens with a password only.
    FileLocked = "file-locked",
    /// Too many files that no form has saved yet; they go away within a day.
    TooManyUnsaved = "too-many-unsaved",
    /// A file that cannot be read.
    FileDamaged = "file-damaged",
    /// Not a short code: letters, digits and a few signs between them.
    NoCode = "no-code",
    /// The case may not be erased while a legal hold stands.
    UnderLegalHold = "under-legal-hold",
    /// Only a case that has ended is erased.
    CaseNotEnded = "case-not-ended",
    /// The time for which the case is kept has not ended, or no rule says how long that is.
    StillKept = "still-kept",
    /// No machine-readable lines of a travel document.
    UnreadableLines = "unreadable-lines",
    /// A check digit of the machine-readable lines does not fit.
    CheckDigits = "check-digits",
    /// The machine-readable lines of a visa.
    IsVisa = "is-visa",
    /// Something else than the machine-readable lines say.
    OtherThanLines = "other-than-lines",
    /// Nothing in the case waits for this.
    NothingOpen = "nothing-open",
    /// A scan of a paper of another case.
    PaperOfOtherCase = "paper-of-other-case",
    /// A scan of this case, but of another paper or wording than was named.
    OtherPaper = "other-paper",
    /// Belongs to another way of signing than was named.
    OtherSigning = "other-signing",
    /// What is signed on the screen is signed today.
    SignedToday = "signed-today",
    /// The paper is not there to be read on the screen in this language.
    NotOnScreen = "not-on-screen",
    /// Another wording than the one on the screen.
    OtherWording = "other-wording",
    /// The name of whoever records it, where somebody else signs.
    OwnName = "own-name",
    /// A signature on the screen is not changed by a correction.
    SignedThen = "signed-then",
    /// An office is named only for help where people change.
    OnlyForTransit = "only-for-transit",
    /// Neither a file nor a text where a table is brought.
    NoTable = "no-table",
    /// A survey without a single answer.
    NothingAnswered = "nothing-answered",
    /// This round, or this question, has its answer already.
    AnsweredAlready = "answered-already",
    /// A question that is not asked after what was answered before it.
    SkippedQuestion = "skipped-question",
    /// Not a round of this survey under this programme.
    OtherRound = "other-round",
    /// Not a day on which this round is asked.
    OutsideRound = "outside-round",
}

/// A type that can stand as a field: how it is asked for.
pub trait FieldType {
    /// What the field takes.
    const KIND: Kind;
    /// Must be given; false for types with a natural nothing.
    const REQUIRED: bool = true;
}

/// Text of one line, at most 200 characters, NFC, without hidden signs.
pub type Line = String;

/// Text of several lines, at most 10,000 characters.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub String);

/// An amount of money in the smallest unit of its currency: cents, dong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MinorUnits(pub i64);

/// The code of a currency, as ISO 4217 writes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Currency(pub String);

impl Currency {
    /// One of the list of ISO 4217: three capital letters that somebody pays with.
    pub fn is_sound(&self) -> bool {
        // What stands for gold, for tests and for none begins with X, as four do that people pay with.
        let is_paid_with =
            !self.0.starts_with('X') || ["XAF", "XCD", "XOF", "XPF"].contains(&self.0.as_str());
        is_paid_with && iso_currency::Currency::from_code(&self.0).is_some()
    }

    /// An amount as people write it, with as many places as the currency has: `450.00 EUR`, `2500000 VND`.
    pub fn written(&self, amount: MinorUnits) -> String {
        let known = iso_currency::Currency::from_code(&self.0);
        let places = known
            .and_then(iso_currency::Currency::exponent)
            .unwrap_or_default();
        let unit = 10_i64.pow(u32::from(places));
        let (whole, rest) = (amount.0 / unit, amount.0 % unit);
        match usize::from(places) {
            0 => format!("{whole} {}", self.0),
            places => format!("{whole}.{rest:0places$} {}", self.0),
        }
    }
}

/// A day that is not after today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PastDay(pub NaiveDate);

/// An IANA time zone.
pub type Zone = chrono_tz::Tz;

/// The sign-in name of a member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct StaffLogin(pub String);

/// The code of an office.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OfficeCode(pub String);

/// The name of an organisation of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OrganisationName(pub String);

/// A file that was sent before the form that names it is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SentFile(pub FileId);

/// Implements [`FieldType`] for plain types.
macro_rules! field_types {
    ($($type:ty => $kind:expr),+ $(,)?) => {$(
        impl FieldType for $type {
            const KIND: Kind = $kind;
        }
    )+};
}

field_types! {
    Line => Kind::Line { max: 200 },
    Text => Kind::Text { max: 10_000 },
    NaiveDate => Kind::Day { past: false },
    PastDay => Kind::Day { past: true },
    PartialDate => Kind::PartialDay,
    NaiveDateTime => Kind::Moment,
    u32 => Kind::Number { min: 0, max: 100_000 },
    MinorUnits => Kind::Number { min: 0, max: 100_000_000_000 },
    Currency => Kind::Line { max: 3 },
    Country => Kind::Country,
    Language => Kind::Language,
    Zone => Kind::Zone,
    crate::case_number::CaseNumber => Kind::Case,
    StaffLogin => Kind::Staff,
    OfficeCode => Kind::Office,
    OrganisationName => Kind::Organisation,
    SentFile => Kind::File,
}

impl FieldType for bool {
    const KIND: Kind = Kind::Tick;
    const REQUIRED: bool = false;
}

impl<T: FieldType> FieldType for Option<T> {
    const KIND: Kind = T::KIND;
    const REQUIRED: bool = false;
}

impl<T: Code> FieldType for Vec<T> {
    const KIND: Kind = Kind::Many(Vocabulary::of::<T>());
    const REQUIRED: bool = false;
}

impl FieldType for Vec<Country> {
    const KIND: Kind = Kind::Countries;
    const REQUIRED: bool = false;
}

impl FieldType for Vec<Language> {
    const KIND: Kind = Kind::Languages;
    const REQUIRED: bool = false;
}

impl FieldType for Vec<crate::case_number::CaseNumber> {
    const KIND: Kind = Kind::Cases;
    const REQUIRED: bool = false;
}

/// A record whose fields are known.
pub trait Record: Serialize + for<'de> Deserialize<'de> {
    /// Its fields, in the order in which they are asked.
    const FIELDS: &'static [Field];
}

/// Declares a record: the struct as written, with serde and its list of fields.
///
/// A bare type must be given; `Option`, `Vec`, `bool` and `Answer` have a natural nothing.
#[macro_export]
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident: $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $name { $($(#[$fmeta])* pub $field: $type),* }

        impl $crate::fields::Record for $name {
            const FIELDS: &'static [$crate::fields::Field] = &[$(
                $crate::fields::Field {
                    name: stringify!($field),
                    kind: <$type as $crate::fields::FieldType>::KIND,
                    required: <$type as $crate::fields::FieldType>::REQUIRED,
                }
            ),*];
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_written_with_as_many_places_as_its_currency_has() {
        for (amount, code, written) in [
            (45_000, "EUR", "450.00 EUR"),
            (5, "USD", "0.05 USD"),
            (2_500_000, "VND", "2500000 VND"),
            (12_345, "KWD", "12.345 KWD"),
            (0, "EUR", "0.00 EUR"),
        ] {
            let currency = Currency(code.to_owned());
            assert_eq!(currency.written(MinorUnits(amount)), written);
        }
    }
}
