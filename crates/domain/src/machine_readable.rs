//! The machine-readable lines of travel documents (ICAO 9303), as far as forms are filled in from them.

use chrono::{Datelike, NaiveDate};
use mrz::{MrzData, MrzDate, ParseOptions};
use serde_json::{Map, Value};

use crate::{
    case::Case,
    codes::{Code, DocumentKind},
    dates::PartialDate,
    fields::{FieldError, Problem},
    papers::plain,
    places::Country,
};

/// What the lines say, as far as it is on record otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    /// The kind of document, where the lines name one.
    pub document: Option<DocumentKind>,
    /// Its number.
    pub number: String,
    /// The State that issued it, where it is one of ISO 3166.
    pub issuer: Option<Country>,
    /// Last day of validity.
    pub valid_until: Option<NaiveDate>,
    /// The holder's birth date, where it is known to the day.
    pub born: Option<NaiveDate>,
    /// They are those of a visa.
    pub is_visa: bool,
}

/// Reads the lines of a passport, card or visa, however they were broken and spaced.
///
/// # Errors
/// [`Problem::UnreadableLines`] when they are none; [`Problem::CheckDigits`] when a check digit does not fit what it stands for.
pub fn read(text: &str, today: NaiveDate) -> Result<Lines, Problem> {
    let signs: String = text
        .chars()
        .filter(|c| !c.is_whitespace())
        // What keyboards and scanners make of the filler.
        .map(|c| {
            if matches!(c, '«' | '‹' | '＜') {
                '<'
            } else {
                c.to_ascii_uppercase()
            }
        })
        .collect();
    if !signs.is_ascii() {
        return Err(Problem::UnreadableLines);
    }
    // The century of a birth: nobody is born after today.
    let options =
        ParseOptions::default().with_pivot_yy(today.year().rem_euclid(100).unsigned_abs());
    let visa = signs.starts_with('V');
    let read = match signs.len() {
        90 => mrz::parse_td1_with(&signs[..30], &signs[30..60], &signs[60..], &options),
        72 if visa => mrz::parse_mrv_b_with(&signs[..36], &signs[36..], &options),
        72 => mrz::parse_td2_with(&signs[..36], &signs[36..], &options),
        88 if visa => mrz::parse_mrv_a_with(&signs[..44], &signs[44..], &options),
        88 => mrz::parse_td3_with(&signs[..44], &signs[44..], &options),
        _ => return Err(Problem::UnreadableLines),
    }
    .map_err(|_| Problem::UnreadableLines)?;
    if !read.checks.all_valid() {
        return Err(Problem::CheckDigits);
    }
    Ok(Lines {
        document: kind(&read),
        number: read.full_document_number().replace('<', ""),
        issuer: state(&read.issuing_country),
        valid_until: day(read.date_of_expiry),
        born: day(read.date_of_birth),
        is_visa: visa,
    })
}

/// Fills what a form of a travel document leaves open from its machine-readable lines. What was typed stays.
///
/// # Errors
/// At the lines, when they cannot be read or are those of a visa; at a field that says something else than they do.
pub fn fill(input: &mut Map<String, Value>, today: NaiveDate) -> Result<(), Vec<FieldError>> {
    let Some(text) = input.get("machine_readable").and_then(Value::as_str) else {
        return Ok(());
    };
    if text.trim().is_empty() {
        return Ok(());
    }
    let wrong = |field: &str, problem| FieldError::new(field, problem);
    let lines = read(text, today).map_err(|p| vec![wrong("machine_readable", p)])?;
    if lines.is_visa {
        return Err(vec![wrong("machine_readable", Problem::IsVisa)]);
    }
    let mut errors = Vec::new();
    for (field, says) in [
        ("document", lines.document.map(|d| d.code().to_owned())),
        ("document_number", Some(lines.number)),
        ("issuer", lines.issuer.map(|c| c.code().to_owned())),
        ("valid_until", lines.valid_until.map(|day| day.to_string())),
    ] {
        let Some(says) = says else { continue };
        match input.get(field).and_then(Value::as_str).map(str::trim) {
            None | Some("") => {
                input.insert(field.to_owned(), Value::from(says));
            }
            Some(typed) if plain(typed) != plain(&says) => {
                errors.push(wrong(field, Problem::OtherThanLines));
            }
            Some(_) => {}
        }
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors)
    }
}

/// The document says another birth date than the case, where both are known to the day. The lines leave the century open.
pub fn is_of_another(text: &str, case: &Case, today: NaiveDate) -> bool {
    let said = case.details().born.as_ref().and_then(PartialDate::exact);
    let read = read(text, today).ok().and_then(|lines| lines.born);
    let of_day = |day: NaiveDate| (day.year() % 100, day.month(), day.day());
    said.zip(read)
        .is_some_and(|(said, read)| of_day(said) != of_day(read))
}

/// Codes of ICAO 9303 part 5 and 8: the first letter says what it is, the issuers of refugee and stateless papers the second.
fn kind(read: &MrzData) -> Option<DocumentKind> {
    match read.document_type.as_str() {
        "PR" => Some(DocumentKind::RefugeeDocument),
        "PS" => Some(DocumentKind::StatelessDocument),
        "PE" | "PU" => Some(DocumentKind::EmergencyDocument),
        "PL" => Some(DocumentKind::LaissezPasser),
        // A passport for who is no national: the form asks what it is.
        "PT" => None,
        code if code.starts_with('P') => Some(DocumentKind::Passport),
        code if code.starts_with(['I', 'A', 'C']) => Some(DocumentKind::IdentityCard),
        _ => None,
    }
}

/// ICAO uses the three letters of ISO 3166, but for Germany and Kosovo.
fn state(code: &str) -> Option<Country> {
    let two = match code {
        "D" => "DE",
        "RKS" => "XK",
        three => celes::Country::from_alpha3(three).ok()?.alpha2,
    };
    two.parse().ok()
}

fn day(date: MrzDate) -> Option<NaiveDate> {
    let date = date.calendar()?;
    NaiveDate::from_ymd_opt(date.year, date.month, date.day)
}

#[cfg(test)]
mod tests;
