//! `instrument.toml` as it is written, before anything is checked.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::{Spanned, Value};

use super::{Benchmark, MinimumShare, Origin, Provenance};
use crate::responses::Missing;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Shape {
    pub(super) key: Spanned<String>,
    pub(super) version: u32,
    pub(super) source: Spanned<String>,
    pub(super) in_confidence: bool,
    pub(super) low_at_most: Spanned<Value>,
    pub(super) missing: MissingShape,
    pub(super) benchmark: Option<Benchmark>,
    pub(super) provenance: Vec<Provenance>,
    pub(super) dimensions: Vec<DimensionShape>,
    pub(super) scales: BTreeMap<String, Vec<OptionShape>>,
    pub(super) elements: Vec<ElementShape>,
    pub(super) questions: Vec<QuestionShape>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MissingShape {
    pub(super) allowed: Vec<Missing>,
    pub(super) minimum_share: Spanned<MinimumShare>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DimensionShape {
    pub(super) key: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OptionShape {
    pub(super) code: Spanned<String>,
    pub(super) points: Option<Spanned<Value>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ElementShape {
    pub(super) number: Spanned<u32>,
    pub(super) key: Spanned<String>,
    pub(super) dimension: Spanned<String>,
    pub(super) indicator: Option<String>,
    pub(super) help: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionShape {
    pub(super) key: Spanned<String>,
    pub(super) element: Option<Spanned<String>>,
    pub(super) dimension: Option<Spanned<String>>,
    pub(super) scale: Spanned<String>,
    pub(super) missing: Option<Vec<Missing>>,
    pub(super) asked_if: Option<AskedIfShape>,
    pub(super) coding: Origin,
    pub(super) why: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AskedIfShape {
    pub(super) question: Spanned<String>,
    pub(super) is: Vec<Spanned<String>>,
    pub(super) otherwise: Spanned<Missing>,
}
