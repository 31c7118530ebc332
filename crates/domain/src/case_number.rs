//! Case numbers that survive dictation: `HW-26-K7Q2M-C`.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// The 31 signs of a case number: no `0`/`O`, `I`, `L` or `U`, which are misheard or misread.
///
/// 31 is prime, so a weighted sum modulo 31 with distinct weights finds every single wrong sign and
/// every swap of two signs.
const SIGNS: &[u8; 31] = b"123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A case number as printed on letters, such as `HW-26-K7Q2M-C` (the last character checks the rest).
///
/// It says nothing about the person and is safe in addresses.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber(String);

/// Why a text is no case number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CaseNumberError {
    /// Wrong length or sign.
    #[error("a case number looks like HW-26-K7Q2M-C")]
    Shape,
    /// The check character does not fit: a sign was misheard or two were swapped.
    #[error("the check character does not fit: please compare the number sign by sign")]
    Check,
}

impl CaseNumber {
    /// Makes the number of the `serial`-th case of a year (two digits). Serials are random, below [`Self::SERIALS`].
    pub fn new(year: u8, serial: u32) -> Self {
        let mut body = [0u8; 5];
        let mut rest = serial % Self::SERIALS;
        for place in body.iter_mut().rev() {
            *place = SIGNS[(rest % 31) as usize];
            rest /= 31;
        }
        let year = format!("{:02}", year % 100);
        let check = SIGNS[check(year.as_bytes(), &body)] as char;
        let body = String::from_utf8(body.to_vec()).expect("the signs are ASCII");
        Self(format!("HW-{year}-{body}-{check}"))
    }

    /// How many serials a year has: 31 to the fifth.
    pub const SERIALS: u32 = 31 * 31 * 31 * 31 * 31;

    /// The number as printed.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Weighted sum modulo 31 over year digits and body.
fn check(year: &[u8], body: &[u8]) -> usize {
    let value = |sign: u8| match sign {
        b'0' => 0, // only the year has a zero
        _ => SIGNS.iter().position(|s| *s == sign).map_or(0, |at| at + 1),
    };
    year.iter()
        .chain(body)
        .enumerate()
        .map(|(place, sign)| (place + 2) * value(*sign))
        .sum::<usize>()
        % 31
}

impl FromStr for CaseNumber {
    type Err = CaseNumberError;

    /// Reads a number typed or dictated: case, spaces and dashes do not matter, `I` and `L` are taken for `1`.
    fn from_str(text: &str) -> Result<Self, CaseNumberError> {
        let signs: Vec<u8> = text
            .bytes()
            .filter(u8::is_ascii_alphanumeric)
            .map(|b| b.to_ascii_uppercase())
            .collect();
        let rest = signs.strip_prefix(b"HW").ok_or(CaseNumberError::Shape)?;
        let rest: Vec<u8> = rest
            .iter()
            .map(|b| if matches!(b, b'I' | b'L') { b'1' } else { *b })
            .collect();
        let [y1, y2, body @ .., last] = rest.as_slice() else {
            return Err(CaseNumberError::Shape);
        };
        if body.len() != 5 || !y1.is_ascii_digit() || !y2.is_ascii_digit() {
            return Err(CaseNumberError::Shape);
        }
        if !body.iter().chain([last]).all(|b| SIGNS.contains(b)) {
            return Err(CaseNumberError::Shape);
        }
        if SIGNS[check(&[*y1, *y2], body)] != *last {
            return Err(CaseNumberError::Check);
        }
        let body = std::str::from_utf8(body).expect("checked to be ASCII");
        Ok(Self(format!(
            "HW-{}{}-{body}-{}",
            *y1 as char, *y2 as char, *last as char
        )))
    }
}

impl TryFrom<String> for CaseNumber {
    type Error = CaseNumberError;
    fn try_from(text: String) -> Result<Self, CaseNumberError> {
        text.parse()
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> Self {
        number.0
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_number_reads_back_also_when_dictated(year in 0u8..100, serial in 0..CaseNumber::SERIALS) {
            let number = CaseNumber::new(year, serial);
            prop_assert_eq!(number.as_str().parse::<CaseNumber>().unwrap(), number.clone());
            let spoken = number.as_str().to_lowercase().replace('-', " ");
            prop_assert_eq!(spoken.parse::<CaseNumber>().unwrap(), number);
        }

        #[test]
        fn one_wrong_sign_is_noticed(serial in 0..CaseNumber::SERIALS, place in 6usize..11, sign in 0usize..31) {
            let number = CaseNumber::new(26, serial).to_string();
            let mut wrong = number.clone().into_bytes();
            prop_assume!(wrong[place] != SIGNS[sign]);
            wrong[place] = SIGNS[sign];
            prop_assert_eq!(String::from_utf8(wrong).unwrap().parse::<CaseNumber>(), Err(CaseNumberError::Check));
        }

        #[test]
        fn two_swapped_signs_are_noticed(serial in 0..CaseNumber::SERIALS, a in 6usize..11, b in 6usize..11) {
            let number = CaseNumber::new(26, serial).to_string();
            let mut swapped = number.clone().into_bytes();
            prop_assume!(swapped[a] != swapped[b]);
            swapped.swap(a, b);
            prop_assert_eq!(String::from_utf8(swapped).unwrap().parse::<CaseNumber>(), Err(CaseNumberError::Check));
        }
    }

    #[test]
    fn the_number_given_as_an_example_is_one() {
        let shape = CaseNumberError::Shape.to_string();
        let example = shape.rsplit(' ').next().unwrap();
        assert_eq!(example.parse::<CaseNumber>().unwrap().as_str(), example);
    }

    #[test]
    fn other_texts_are_no_case_numbers() {
        for text in [
            "",
            "HW",
            "HW-26-K7Q2-4",
            "hw-26-\u{202e}K7Q2M-Cx",
            "26-K7Q2M-C",
            "HW-AB-K7Q2M-C",
        ] {
            assert!(text.parse::<CaseNumber>().is_err(), "{text:?}");
        }
    }
}
