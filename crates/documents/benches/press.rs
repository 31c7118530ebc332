//! What a page costs, in milliseconds: `cargo bench -p homeward-documents`.
//!
//! Nothing here passes or fails: what is printed is for people (docs/how-to/measure.md).
#![expect(clippy::print_stdout, reason = "what it is for")]

use std::{hint::black_box, time::Instant};

use homeward_documents::{Facts, Filled, FormLanguage, Press, Told, Use};
use homeward_domain::codes::{OfficePaper, Paper, PaperForm};

const ROUNDS: usize = 60;

fn main() {
    // `cargo test --benches` runs this too, with `--test`: there is nothing to test.
    if std::env::args().any(|a| a == "--test") {
        return;
    }
    let press = Press::carried();
    println!("{:<32} {:>7} {:>9} {:>9}", "ms", "first", "p50", "p99");
    let declaration = PaperForm::Declaration.into();
    for (name, paper, language, beside) in [
        (
            "declaration, English",
            declaration,
            FormLanguage::English,
            None,
        ),
        (
            "declaration, Arabic",
            declaration,
            FormLanguage::Arabic,
            None,
        ),
        ("declaration, Khmer", declaration, FormLanguage::Khmer, None),
        (
            "declaration, Arabic and English",
            declaration,
            FormLanguage::Arabic,
            Some(FormLanguage::English),
        ),
        (
            "itinerary, Amharic",
            PaperForm::Itinerary.into(),
            FormLanguage::Amharic,
            None,
        ),
        (
            "handover, French",
            OfficePaper::Handover.into(),
            FormLanguage::French,
            None,
        ),
    ] {
        report(name, &press, paper, language, &filled(beside));
    }
}

fn filled(beside: Option<FormLanguage>) -> Filled {
    let leg = || {
        let typed = |text: &str| Told::Typed(text.to_owned());
        let plain = |text: &str| Told::Plain(text.to_owned());
        Facts::from([
            ("from", typed("Manila, Ninoy Aquino")),
            ("from-at", plain("2026-12-03 14:25")),
            ("from-zone", plain("Asia/Manila, UTC+08:00")),
            ("to", typed("Bangkok, Suvarnabhumi")),
            ("to-at", plain("2026-12-03 17:05")),
            ("to-zone", plain("Asia/Bangkok, UTC+07:00")),
            ("carrier", typed("Swallow Air")),
            ("service", typed("SW 612")),
        ])
    };
    Filled {
        case: "HW-26-K7Q2M-C".parse().ok(),
        name: Some("Nguyễn Thị Hoa".to_owned()),
        country: "VN".parse().ok(),
        office: Some("Manila, Malate 2".to_owned()),
        contact: Some("+63 2 5550 0101".to_owned()),
        printed: "2026-11-26".parse().expect("a day"),
        usage: Use::Signing,
        facts: Facts::from([("legs", Told::Rows(vec![leg(), leg()]))]),
        beside,
    }
}

/// The first page of its kind, and those after it.
fn report(name: &str, press: &Press, paper: Paper, language: FormLanguage, filled: &Filled) {
    let mut times: Vec<f64> = (0..=ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            let printed = press.print(paper, language, filled);
            let took = begun.elapsed().as_secs_f64() * 1e3;
            black_box(printed.expect("a paper"));
            took
        })
        .collect();
    let first = times.remove(0);
    times.sort_by(f64::total_cmp);
    let at = |share: usize| times[(times.len() - 1) * share / 100];
    println!("{name:<32} {first:>7.1} {:>9.1} {:>9.1}", at(50), at(99));
}
