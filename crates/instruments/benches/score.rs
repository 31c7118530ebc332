//! What a million surveys cost on one core, in memory: `cargo bench -p homeward-instruments`.
//!
//! Nothing here passes or fails: what is printed is for people (docs/how-to/measure.md).
#![expect(clippy::print_stdout, reason = "what it is for")]

use std::{hint::black_box, time::Instant};

use homeward_instruments::{Instrument, Method, Prepared, WeightTable};

const SURVEYS: u32 = 1_000_000;
const QUESTIONS: usize = 32;

fn main() {
    // `cargo test --benches` runs this too, with `--test`: there is nothing to test.
    if std::env::args().any(|a| a == "--test") {
        return;
    }
    let survey = Instrument::carried_as("reintegration-sustainability").expect("is carried");
    let surveys = answers(survey);
    println!("{:<36} {:>9} {:>10}", SURVEYS, "seconds", "ns each");
    report("sum of 32 bytes, for comparison", &surveys, |packed| {
        packed.iter().map(|byte| u64::from(*byte)).sum::<u64>()
    });
    let equal = survey.method("equal-weights").expect("comes with it");
    let table: Method = WeightTable::parse(&even(survey), survey)
        .expect("a complete table")
        .into();
    for (name, method) in [("equal weights, packed", equal), ("table, packed", &table)] {
        let prepared = Prepared::new(method, survey).expect("a complete method");
        report(name, &surveys, |packed| prepared.score(packed));
    }
    let responses = survey
        .questions()
        .iter()
        .map(|question| (question.key.as_str(), question.options[0].code.as_str()))
        .collect();
    let checked = survey.check(&responses).expect("fits");
    report("equal weights, plain, checked before", &surveys, |_| {
        equal.score(&checked)
    });
}

/// Answers by chance, the same in every run; about one in nine is missing.
fn answers(survey: &Instrument) -> Vec<[u8; QUESTIONS]> {
    let options: Vec<u32> = survey
        .questions()
        .iter()
        .map(|question| u32::try_from(question.options.len()).expect("few answers"))
        .collect();
    let mut state = 2026_u32;
    let mut by_chance = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 16) % below
    };
    let survey = |_| {
        let mut packed = [0; QUESTIONS];
        for (byte, options) in packed.iter_mut().zip(&options) {
            let missing = by_chance(9) == 0;
            let given = by_chance(*options);
            let missed = 252 + by_chance(4);
            *byte = u8::try_from(if missing { missed } else { given }).expect("a byte");
        }
        packed
    };
    (0..SURVEYS).map(survey).collect()
}

/// A table whose weights are as even as five decimals allow. It leaves the published weights aside, and says so.
fn even(survey: &Instrument) -> String {
    let rows = |weight: &dyn Fn(&str) -> String| -> String {
        let elements = survey.elements().iter();
        elements
            .map(|element| {
                let weight = weight(&element.dimension);
                format!("{{ element = \"{}\", weight = {weight} }},", element.key)
            })
            .collect()
    };
    let dimension = rows(&|dimension| {
        let elements = survey.elements().iter();
        let count = elements.filter(|element| element.dimension == dimension);
        format!(
            "{:.5}",
            1.0 / f64::from(u32::try_from(count.count()).expect("few"))
        )
    });
    let composite = rows(&|_| "0.03333".to_owned());
    let published = survey.method("published-2018").expect("comes with it");
    let differs: String = survey
        .elements()
        .iter()
        .filter(|element| {
            let weights = published.table_weights(survey, &element.key);
            weights.is_some_and(|(dimension, _)| dimension.is_some())
        })
        .map(|element| {
            format!(
                "{{ element = \"{}\", why = \"a measurement\" }},",
                element.key
            )
        })
        .collect();
    format!(
        "key = \"even\"\nversion = 1\norigin = \"own\"\nsource = \"a measurement\"\nweighing = \"table\"\ndecimals = 5\n\
         dimension_weights = [{dimension}]\ncomposite_weights = [{composite}]\ndiffers_from_published = [{differs}]\n"
    )
}

fn report<T>(name: &str, surveys: &[[u8; QUESTIONS]], work: impl Fn(&[u8]) -> T) {
    let begun = Instant::now();
    for packed in surveys {
        black_box(work(black_box(packed)));
    }
    let seconds = begun.elapsed().as_secs_f64();
    let each = seconds * 1e9 / f64::from(SURVEYS);
    println!("{name:<36} {seconds:>9.3} {each:>10.1}");
}
