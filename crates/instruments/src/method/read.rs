//! From the text of a method to its weights.

use serde::Deserialize;
use toml::{Spanned, Value};

use super::{Difference, Method, MethodName, Table, Weighing};
use crate::{
    exact::{Weight, decimal, written},
    fault::{Fault, Reading, Wrong, is_key},
    instrument::{Instrument, Origin},
};

/// `methods/<key>.toml` as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shape {
    key: Spanned<String>,
    version: u32,
    origin: Origin,
    source: Spanned<String>,
    weighing: Spanned<Kind>,
    composite: Option<Composite>,
    decimals: Option<Spanned<u32>>,
    #[serde(default)]
    dimension_weights: Vec<Row>,
    #[serde(default)]
    composite_weights: Vec<Row>,
    #[serde(default)]
    differs_from_published: Vec<DifferenceShape>,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Equal,
    Table,
}

#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "kebab-case")]
enum Composite {
    MeanOfDimensions,
    None,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    element: Spanned<String>,
    weight: Spanned<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DifferenceShape {
    element: Spanned<String>,
    why: String,
}

/// Whether every element must be there.
#[derive(Clone, Copy, PartialEq)]
enum Coverage {
    Whole,
    /// What was published may be a part.
    AsPublished,
}

/// The methods that lie in the folder of an instrument.
pub(crate) fn read_all(
    files: &[(&str, &str)],
    instrument: &Instrument,
    faults: &mut Vec<Fault>,
) -> Vec<Method> {
    let mut methods = Vec::new();
    for (key, text) in files {
        let file = format!("methods/{key}.toml");
        let mut reading = Reading::new(&file, text);
        if let Some(shape) = reading.shape::<Shape>() {
            if shape.key.get_ref() != key {
                reading.at(&shape.key, Wrong::OtherName);
            }
            let coverage = match shape.origin {
                Origin::Published => Coverage::AsPublished,
                Origin::Own => Coverage::Whole,
            };
            methods.push(method(shape, instrument, coverage, &mut reading));
        }
        faults.append(&mut reading.faults);
    }
    methods
}

/// A table that somebody brings along.
pub(super) fn complete_table(text: &str, instrument: &Instrument) -> Result<Method, Vec<Fault>> {
    let mut reading = Reading::new("table of weights", text);
    let method = reading.shape::<Shape>().map(|shape| {
        if *shape.weighing.get_ref() != Kind::Table {
            let wrong = Wrong::Lacking("`weighing = \"table\"`");
            reading.within(&shape.weighing, "weighing", wrong);
        }
        method(shape, instrument, Coverage::Whole, &mut reading)
    });
    match method {
        Some(method) if reading.faults.is_empty() => Ok(method),
        _ => Err(reading.faults),
    }
}

fn method(
    shape: Shape,
    instrument: &Instrument,
    coverage: Coverage,
    reading: &mut Reading<'_>,
) -> Method {
    if !is_key(shape.key.get_ref()) {
        reading.at(&shape.key, Wrong::NoKey);
    }
    if shape.source.get_ref().trim().is_empty() {
        reading.within(&shape.source, "source", Wrong::Lacking("the source"));
    }
    let weighing = match shape.weighing.get_ref() {
        Kind::Equal => {
            if shape.composite.is_none() {
                let wrong = Wrong::Lacking("`mean-of-dimensions` or `none`");
                reading.within(&shape.weighing, "composite", wrong);
            }
            for row in shape
                .dimension_weights
                .iter()
                .chain(&shape.composite_weights)
            {
                reading.at(&row.element, Wrong::Weighed);
            }
            Weighing::Equal {
                composite: shape.composite == Some(Composite::MeanOfDimensions),
            }
        }
        Kind::Table => {
            if shape.composite.is_some() {
                reading.within(&shape.weighing, "composite", Wrong::Weighed);
            }
            Weighing::Table(table(&shape, instrument, coverage, reading))
        }
    };
    let mut name = format!(
        "{}@{}/{}@{}",
        instrument.key,
        instrument.version,
        shape.key.get_ref(),
        shape.version
    );
    if let Weighing::Table(table) = &weighing {
        name = format!("{name}#{:016x}", mark(table));
    }
    Method {
        name: MethodName::from(name),
        key: shape.key.into_inner(),
        version: shape.version,
        origin: shape.origin,
        source: shape.source.into_inner(),
        instrument: (instrument.key.clone(), instrument.version),
        weighing,
    }
}

fn table(
    shape: &Shape,
    instrument: &Instrument,
    coverage: Coverage,
    reading: &mut Reading<'_>,
) -> Table {
    let decimals = match &shape.decimals {
        Some(decimals) if (1..=5).contains(decimals.get_ref()) => *decimals.get_ref(),
        Some(decimals) => {
            let wrong = Wrong::Lacking("a number of decimals from 1 to 5");
            reading.within(decimals, "decimals", wrong);
            5
        }
        None => {
            let wrong = Wrong::Lacking("the number of printed decimals");
            reading.within(&shape.weighing, "decimals", wrong);
            5
        }
    };
    let mut column = |name: &'static str, rows: &[Row], whole: &[(String, Vec<usize>)]| {
        let column = column(name, rows, decimals, instrument, coverage, reading);
        for (place, members) in whole {
            sum(place, members, &column, decimals, reading);
        }
        column
    };
    let by_dimension: Vec<(String, Vec<usize>)> = (0..instrument.dimensions.len())
        .map(|at| {
            let elements = instrument.elements.iter().enumerate();
            let members = elements.filter(|(_, element)| element.dimension_at == at);
            let place = format!("dimension_weights of {}", instrument.dimensions[at]);
            (place, members.map(|(at, _)| at).collect())
        })
        .collect();
    let all = [(
        "composite_weights".to_owned(),
        (0..instrument.elements.len()).collect(),
    )];
    let mut table = Table {
        decimals,
        dimension: column(
            "its dimension weight",
            &shape.dimension_weights,
            &by_dimension,
        ),
        composite: column("its composite weight", &shape.composite_weights, &all),
        differs: Vec::new(),
    };
    table.differs = differences(shape, &table, instrument, reading);
    table
}

fn column(
    what: &'static str,
    rows: &[Row],
    decimals: u32,
    instrument: &Instrument,
    coverage: Coverage,
    reading: &mut Reading<'_>,
) -> Vec<Option<Weight>> {
    let mut column = vec![None; instrument.elements.len()];
    let mut named = vec![false; instrument.elements.len()];
    for row in rows {
        let key = row.element.get_ref();
        let mut elements = instrument.elements.iter();
        let Some(at) = elements.position(|element| element.key == *key) else {
            reading.at(&row.element, Wrong::Unknown("element"));
            continue;
        };
        if std::mem::replace(&mut named[at], true) {
            reading.at(&row.element, Wrong::Doubled);
            continue;
        }
        let units = written(row.weight.get_ref())
            .and_then(|text| decimal(&text, decimals))
            .map(|units| units * 10_i64.pow(6 - decimals));
        match units {
            Some(units) if units < 0 => reading.within(&row.weight, key, Wrong::Negative),
            Some(units) if units <= Weight::WHOLE.units().into() => {
                let units = u32::try_from(units).expect("lies between 0 and a million");
                column[at] = Some(Weight::from_units(units));
            }
            _ => reading.within(&row.weight, key, Wrong::NoShare { decimals }),
        }
    }
    if coverage == Coverage::Whole {
        for (element, _) in instrument.elements.iter().zip(named).filter(|(_, is)| !is) {
            reading.nowhere(&element.key, Wrong::Lacking(what));
        }
    }
    column
}

/// Weights that are all there sum to 1 within rounding; a part of them to no more.
fn sum(
    place: &str,
    members: &[usize],
    column: &[Option<Weight>],
    decimals: u32,
    reading: &mut Reading<'_>,
) {
    let known: Vec<u64> = members
        .iter()
        .filter_map(|at| column[*at])
        .map(|weight| weight.units().into())
        .collect();
    let sum: u64 = known.iter().sum();
    let tolerance = tolerance(members.len(), decimals);
    let whole = u64::from(Weight::WHOLE.units());
    let is_off = if known.len() == members.len() {
        sum.abs_diff(whole) > tolerance
    } else {
        sum > whole + tolerance
    };
    if is_off {
        let wrong = Wrong::Sum {
            sum: in_decimals(sum),
            count: known.len(),
            tolerance: in_decimals(tolerance),
        };
        reading.nowhere(place, wrong);
    }
}

/// Half a unit of the last printed decimal for each weight, in millionths.
fn tolerance(count: usize, decimals: u32) -> u64 {
    count as u64 * 10_u64.pow(6 - decimals) / 2
}

/// Agreement with what was published: each difference is named with its reason, and each that is named is one.
fn differences(
    shape: &Shape,
    table: &Table,
    instrument: &Instrument,
    reading: &mut Reading<'_>,
) -> Vec<Difference> {
    let rows = |rows: &[Row], key: &str| rows.iter().position(|row| row.element.get_ref() == key);
    let mut different = Vec::new();
    for (element, at) in instrument.elements.iter().zip(0..) {
        for published in instrument
            .methods
            .iter()
            .filter(|m| m.origin == Origin::Published)
        {
            let Weighing::Table(published) = &published.weighing else {
                continue;
            };
            let half_unit = tolerance(1, published.decimals);
            let columns = [
                (
                    &table.dimension,
                    &published.dimension,
                    &shape.dimension_weights,
                ),
                (
                    &table.composite,
                    &published.composite,
                    &shape.composite_weights,
                ),
            ];
            for (here, published, written) in columns {
                let (Some(here), Some(published)) = (here[at], published[at]) else {
                    continue;
                };
                let apart: u64 = here.units().abs_diff(published.units()).into();
                // A finer table may say 0.153 where 0.15 was printed.
                if apart == 0 || apart < half_unit {
                    continue;
                }
                different.push(element.key.clone());
                let named = |shape: &DifferenceShape| *shape.element.get_ref() == element.key;
                if !shape.differs_from_published.iter().any(named) {
                    let wrong = Wrong::NotAsPublished {
                        published: in_decimals(published.units().into()),
                        here: in_decimals(here.units().into()),
                    };
                    match rows(written, &element.key) {
                        Some(row) => reading.within(&written[row].weight, &element.key, wrong),
                        None => reading.nowhere(&element.key, wrong),
                    }
                }
            }
        }
    }
    for named in &shape.differs_from_published {
        if !different.contains(named.element.get_ref()) {
            reading.at(&named.element, Wrong::NoDifference);
        }
        if named.why.trim().is_empty() {
            reading.at(&named.element, Wrong::Lacking("why it differs"));
        }
    }
    let named = shape.differs_from_published.iter();
    named
        .map(|shape| Difference {
            element: shape.element.get_ref().clone(),
            why: shape.why.clone(),
        })
        .collect()
}

/// Millionths as people write them: `0.15`.
fn in_decimals(units: u64) -> String {
    let text = format!("{}.{:06}", units / 1_000_000, units % 1_000_000);
    let short = text.trim_end_matches('0');
    short.strip_suffix('.').unwrap_or(short).to_owned()
}

/// A mark of all weights (FNV-1a, 64 bits). It tells tables apart that were mixed up; it guards against nobody who means to.
fn mark(table: &Table) -> u64 {
    let weights = table.dimension.iter().chain(&table.composite);
    weights
        .flat_map(|weight| weight.map_or(u32::MAX, Weight::units).to_be_bytes())
        .fold(0xcbf2_9ce4_8422_2325, |mark, byte| {
            (mark ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
}
