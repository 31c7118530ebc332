//! A scoring method: what each element weighs. Methods are data; the name of the method travels with every score.

mod read;

use std::{fmt, sync::Arc};

use serde::{Deserialize, Serialize};

pub(crate) use self::read::read_all;
use crate::{
    exact::Weight,
    fault::Fault,
    instrument::{Instrument, Origin},
};

/// How the points of one instrument become scores.
#[derive(Debug, Clone)]
pub struct Method {
    pub(crate) name: MethodName,
    pub(crate) key: String,
    pub(crate) version: u32,
    pub(crate) origin: Origin,
    pub(crate) source: String,
    pub(crate) instrument: (String, u32),
    pub(crate) weighing: Weighing,
}

#[derive(Debug, Clone)]
pub(crate) enum Weighing {
    /// Every element of a dimension weighs the same, and so does every dimension.
    Equal {
        composite: bool,
    },
    Table(Table),
}

/// Weights as printed, by the place of their element in the instrument.
#[derive(Debug, Clone)]
pub(crate) struct Table {
    pub(crate) decimals: u32,
    pub(crate) dimension: Vec<Option<Weight>>,
    pub(crate) composite: Vec<Option<Weight>>,
    pub(crate) differs: Vec<Difference>,
}

/// An element whose weight is not the published one, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its key.
    pub element: String,
    /// Why it differs.
    pub why: String,
}

/// Which method of which instrument made a score, versions included: `reintegration-sustainability@1/equal-weights@1`.
///
/// The name of a table of weights ends with a mark of the weights themselves, so that two tables under the same name are two methods.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct MethodName(Arc<str>);

impl MethodName {
    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key of the method among those of its instrument, without versions.
    pub fn key(&self) -> &str {
        let method = self.0.rsplit('/').next().unwrap_or(&self.0);
        method.split('@').next().unwrap_or(method)
    }
}

impl fmt::Display for MethodName {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl From<String> for MethodName {
    fn from(name: String) -> Self {
        Self(name.into())
    }
}

impl From<MethodName> for String {
    fn from(name: MethodName) -> Self {
        name.0.as_ref().to_owned()
    }
}

/// Why a method gives no score at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoScore {
    /// The answers are to another instrument, or to another version of it.
    #[error("`{method}` is not a method of `{instrument}`")]
    OtherInstrument {
        /// The method.
        method: MethodName,
        /// The instrument that was asked, with its version.
        instrument: String,
    },
    /// The table of weights is not complete. A part of it is never used.
    #[error(
        "`{method}` has the weights of {known} elements of {of}: no score is computed without the complete table"
    )]
    Incomplete {
        /// The method.
        method: MethodName,
        /// Elements whose two weights are known.
        known: usize,
        /// Elements there are.
        of: usize,
    },
}

impl Method {
    /// Its name, as scores carry it.
    pub fn name(&self) -> &MethodName {
        &self.name
    }

    /// Its key among the methods of the instrument.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Its version.
    pub fn version(&self) -> u32 {
        self.version
    }

    /// Whose the weights are.
    pub fn origin(&self) -> Origin {
        self.origin
    }

    /// Where the weights come from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether a score can be computed: a table is complete.
    pub fn is_complete(&self) -> bool {
        match &self.weighing {
            Weighing::Equal { .. } => true,
            Weighing::Table(table) => table.known() == table.dimension.len(),
        }
    }

    /// The two weights of an element in a table, for its dimension and for the composite, as far as they are known.
    pub fn table_weights(
        &self,
        instrument: &Instrument,
        element: &str,
    ) -> Option<(Option<Weight>, Option<Weight>)> {
        let Weighing::Table(table) = &self.weighing else {
            return None;
        };
        let mut elements = instrument.elements.iter();
        let at = elements.position(|known| known.key == element)?;
        Some((*table.dimension.get(at)?, *table.composite.get(at)?))
    }

    /// Elements whose two weights are known; nothing where there is no table.
    pub fn known(&self) -> Option<usize> {
        match &self.weighing {
            Weighing::Equal { .. } => None,
            Weighing::Table(table) => Some(table.known()),
        }
    }

    /// Where its weights differ from what was published, and why.
    pub fn differs_from_published(&self) -> &[Difference] {
        match &self.weighing {
            Weighing::Equal { .. } => &[],
            Weighing::Table(table) => &table.differs,
        }
    }

    /// What every element weighs in its dimension and in the composite, by its place in the instrument.
    pub(crate) fn weights(&self, instrument: &Instrument) -> Result<Vec<(u64, u64)>, NoScore> {
        if self.instrument != (instrument.key.clone(), instrument.version) {
            return Err(NoScore::OtherInstrument {
                method: self.name.clone(),
                instrument: format!("{}@{}", instrument.key, instrument.version),
            });
        }
        match &self.weighing {
            Weighing::Equal { .. } => Ok(vec![(1, 1); instrument.elements.len()]),
            Weighing::Table(table) => table.weights().ok_or_else(|| NoScore::Incomplete {
                method: self.name.clone(),
                known: table.known(),
                of: table.dimension.len(),
            }),
        }
    }
}

impl Table {
    fn known(&self) -> usize {
        let pairs = self.dimension.iter().zip(&self.composite);
        pairs
            .filter(|(dimension, composite)| dimension.is_some() && composite.is_some())
            .count()
    }

    fn weights(&self) -> Option<Vec<(u64, u64)>> {
        let pairs = self.dimension.iter().zip(&self.composite);
        pairs
            .map(|(dimension, composite)| {
                let (dimension, composite) = ((*dimension)?, (*composite)?);
                Some((dimension.units().into(), composite.units().into()))
            })
            .collect()
    }
}

/// A complete table of weights, brought along by whoever holds it. Its form is that of `methods/published-2018.toml`.
#[derive(Debug, Clone)]
pub struct WeightTable(Method);

impl WeightTable {
    /// Reads and checks a table for an instrument: every element once in both tables, weights from 0 to 1 with no more than the
    /// declared decimals, sums of 1 within rounding, a source, and agreement with what was published, or the reason why not.
    ///
    /// Within rounding means: half a unit of the last printed decimal for each weight that is summed.
    ///
    /// # Errors
    /// Every [`Fault`], with its line.
    pub fn parse(text: &str, instrument: &Instrument) -> Result<Self, Vec<Fault>> {
        read::complete_table(text, instrument).map(Self)
    }
}

impl From<WeightTable> for Method {
    fn from(table: WeightTable) -> Self {
        table.0
    }
}
