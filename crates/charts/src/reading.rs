//! What was read off a person or a group, and what is said where nothing was.

/// A value with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Known {
    /// Where to draw it.
    pub value: f64,
    /// The value as the reader writes it, with its unit.
    pub text: String,
}

/// One value, or why there is none.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// A value. One that is no number, or infinite, is taken as missing.
    Known(Known),
    /// There is none, with the reason in a word or two.
    Missing(String),
    /// There is one, and it is not shown because too few people stand behind it; with the words that say so.
    Suppressed(String),
}

impl Reading {
    /// A value and its words.
    pub fn known(value: f64, text: impl Into<String>) -> Self {
        Self::Known(Known {
            value,
            text: text.into(),
        })
    }

    /// No value, and why.
    pub fn missing(why: impl Into<String>) -> Self {
        Self::Missing(why.into())
    }

    /// A value that is not shown, and why.
    pub fn suppressed(why: impl Into<String>) -> Self {
        Self::Suppressed(why.into())
    }

    /// The value, where it can be drawn.
    pub fn value(&self) -> Option<f64> {
        match self {
            Self::Known(known) if known.value.is_finite() => Some(known.value),
            Self::Known(_) | Self::Missing(_) | Self::Suppressed(_) => None,
        }
    }

    /// What the table says.
    pub fn text(&self) -> &str {
        match self {
            Self::Known(known) => &known.text,
            Self::Missing(why) | Self::Suppressed(why) => why,
        }
    }
}

/// A place on a scale, with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Where it stands.
    pub at: f64,
    /// What is written beside it.
    pub label: String,
}

impl Tick {
    /// A place on a scale.
    pub fn new(at: f64, label: impl Into<String>) -> Self {
        Self {
            at,
            label: label.into(),
        }
    }
}
