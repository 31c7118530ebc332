//! Points, weights and scores as whole numbers: sums come out the same in whatever order they are made, and are rounded once, when shown.

use std::cmp::Ordering;

use serde::{Deserialize, Serialize};

/// A part of a whole, from 0 to 1, without any rounding. Two that are equal are equal however they were written.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(try_from = "Parts", into = "Parts")]
pub struct Ratio {
    parts: u64,
    of: u64,
}

/// A ratio as it is stored.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Parts {
    parts: u64,
    of: u64,
}

/// A stored ratio that lies outside 0 to 1, or is of nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{parts} parts of {of} are no ratio from 0 to 1")]
pub struct NoRatio {
    parts: u64,
    of: u64,
}

impl Ratio {
    /// In lowest terms.
    ///
    /// # Errors
    /// [`NoRatio`] where `of` is nought or less than `parts`.
    pub fn new(parts: u64, of: u64) -> Result<Self, NoRatio> {
        if of == 0 || parts > of {
            return Err(NoRatio { parts, of });
        }
        Ok(Self { parts, of }.reduced())
    }

    /// As counted, not reduced. The caller knows that `parts <= of` and that `of` is not nought.
    pub(crate) fn counted(parts: u64, of: u64) -> Self {
        debug_assert!(of > 0 && parts <= of, "{parts} of {of}");
        Self { parts, of }
    }

    fn reduced(self) -> Self {
        let (mut one, mut other) = (self.parts, self.of);
        while one != 0 {
            (one, other) = (other % one, one);
        }
        Self {
            parts: self.parts / other,
            of: self.of / other,
        }
    }

    /// As a floating number, for charts and statistics. Nothing is summed in it.
    #[expect(
        clippy::cast_precision_loss,
        reason = "the one place where exactness ends"
    )]
    pub fn value(self) -> f64 {
        self.parts as f64 / self.of as f64
    }

    /// In units of 10^-`decimals`, halves rounded up. The only rounding there is.
    pub(crate) fn units(self, decimals: u32) -> u64 {
        let scaled = u128::from(self.parts) * 10_u128.pow(decimals);
        let of = u128::from(self.of);
        u64::try_from((2 * scaled + of) / (2 * of)).expect("a ratio is at most 1")
    }

    /// For people: `0.1125`, with a point and this many decimals, at most 9; halves rounded up.
    pub fn rounded(self, decimals: u32) -> String {
        let decimals = decimals.min(9);
        let units = self.units(decimals);
        if decimals == 0 {
            return units.to_string();
        }
        let whole = 10_u64.pow(decimals);
        format!(
            "{}.{:0width$}",
            units / whole,
            units % whole,
            width = decimals as usize
        )
    }
}

impl PartialEq for Ratio {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ratio {}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        (u128::from(self.parts) * u128::from(other.of))
            .cmp(&(u128::from(other.parts) * u128::from(self.of)))
    }
}

impl TryFrom<Parts> for Ratio {
    type Error = NoRatio;

    fn try_from(stored: Parts) -> Result<Self, NoRatio> {
        Self::new(stored.parts, stored.of)
    }
}

impl From<Ratio> for Parts {
    fn from(ratio: Ratio) -> Self {
        let Ratio { parts, of } = ratio.reduced();
        Self { parts, of }
    }
}

/// What an answer is worth: ten-thousandths, from 0 to 10,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(u32);

impl Points {
    /// The best answer.
    pub const BEST: Self = Self(10_000);
    /// The worst answer.
    pub const WORST: Self = Self(0);

    pub(crate) fn read(value: &toml::Value) -> Option<Self> {
        let units = u32::try_from(decimal(&written(value)?, 4)?).ok()?;
        (units <= Self::BEST.0).then_some(Self(units))
    }

    /// In ten-thousandths.
    pub fn units(self) -> u32 {
        self.0
    }

    /// From 0 to 1.
    pub fn ratio(self) -> Ratio {
        Ratio::counted(self.0.into(), Self::BEST.0.into()).reduced()
    }
}

/// What an element weighs: millionths, from 0 to 1,000,000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight(u32);

impl Weight {
    /// The weight of everything together.
    pub const WHOLE: Self = Self(1_000_000);

    /// From millionths that are known to be at most the whole.
    pub(crate) fn from_units(units: u32) -> Self {
        debug_assert!(units <= Self::WHOLE.0);
        Self(units)
    }

    /// In millionths.
    pub fn units(self) -> u32 {
        self.0
    }

    /// From 0 to 1.
    pub fn ratio(self) -> Ratio {
        Ratio::counted(self.0.into(), Self::WHOLE.0.into()).reduced()
    }

    /// The weighted point: 0.75 at a weight of 0.15 is 0.1125.
    pub fn of(self, points: Points) -> Ratio {
        Ratio::counted(
            u64::from(self.0) * u64::from(points.0),
            u64::from(Self::WHOLE.0) * u64::from(Points::BEST.0),
        )
        .reduced()
    }
}

/// A number of a file in its shortest decimal writing; text is taken as it stands.
pub(crate) fn written(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::Integer(number) => Some(number.to_string()),
        toml::Value::Float(number) => Some(number.to_string()),
        toml::Value::String(text) => Some(text.clone()),
        _ => None,
    }
}

/// A decimal number in units of 10^-`places`; nothing where it is no number or has more decimals.
pub(crate) fn decimal(text: &str, places: u32) -> Option<i64> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text),
    };
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !is_number(whole) || !is_number(part) || whole.len() > 6 {
        return None;
    }
    let part = part.trim_end_matches('0');
    let width = places as usize;
    if part.len() > width {
        return None;
    }
    format!("{whole}{part:0<width$}")
        .parse::<i64>()
        .ok()
        .map(|units| sign * units)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_exactly_or_not_at_all() {
        for (text, places, units) in [
            ("0.15", 6, Some(150_000)),
            ("1", 4, Some(10_000)),
            ("0.10", 2, Some(10)),
            ("-0.5", 2, Some(-50)),
            ("0.155", 2, None),
            ("0.150", 2, Some(15)),
            (".5", 2, None),
            ("1e-3", 6, None),
            ("NaN", 6, None),
            ("", 6, None),
        ] {
            assert_eq!(decimal(text, places), units, "{text}");
        }
    }

    #[test]
    fn halves_are_rounded_up_and_only_for_the_eye() {
        let ratio = |parts, of| Ratio::new(parts, of).expect("a ratio");
        for (ratio, decimals, shown) in [
            (ratio(1, 3), 2, "0.33"),
            (ratio(2, 3), 2, "0.67"),
            (ratio(125, 1000), 2, "0.13"),
            (ratio(1, 2), 0, "1"),
            (ratio(999, 1000), 2, "1.00"),
            (ratio(0, 7), 3, "0.000"),
            (ratio(1, 1), 4, "1.0000"),
        ] {
            assert_eq!(ratio.rounded(decimals), shown);
        }
    }

    #[test]
    fn equal_parts_are_equal_however_they_are_written() {
        assert_eq!(Ratio::counted(2, 4), Ratio::counted(50, 100));
        assert!(Ratio::counted(1, 3) < Ratio::counted(334, 1000));
        assert!(Ratio::new(2, 1).is_err());
        assert!(Ratio::new(0, 0).is_err());
    }

    #[test]
    fn a_ratio_is_stored_in_lowest_terms_and_read_back_with_care() {
        let stored = serde_json::to_string(&Ratio::counted(50, 100)).expect("JSON");
        assert_eq!(stored, r#"{"parts":1,"of":2}"#);
        assert!(serde_json::from_str::<Ratio>(r#"{"parts":3,"of":2}"#).is_err());
        assert!(serde_json::from_str::<Ratio>(r#"{"parts":0,"of":0}"#).is_err());
    }
}
