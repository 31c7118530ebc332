//! What a page costs, in milliseconds: `cargo bench -p homeward-documents`.
//!
//! Nothing here passes or fails: what is printed is for people (docs/how-to/measure.md).
#![expect(clippy::print_stdout, reason = "what it is for")]

use std::{fs, hint::black_box, time::Instant};

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
        report(name, &press, paper, language, &filled(beside), ROUNDS);
    }
    let manifest = Filled {
        facts: passengers(300),
        ..filled(None)
    };
    let paper = OfficePaper::Manifest.into();
    for (name, language) in [
        ("manifest of 300, English", FormLanguage::English),
        ("manifest of 300, Arabic", FormLanguage::Arabic),
    ] {
        report(name, &press, paper, language, &manifest, 10);
    }
    beside_typst(&press, paper, &manifest);
}

/// A board of journeys, as the house fills it.
fn passengers(count: usize) -> Facts {
    let plain = |text: &str| Told::Plain(text.to_owned());
    let word = |key: &str| Told::Word(key.to_owned());
    let places = [
        "Manila, Ninoy Aquino",
        "Bangkok, Suvarnabhumi",
        "Hanoi, Noi Bai",
    ];
    let line = |at: usize| {
        let help = Facts::from([
            ("what", word("v-assistance-transit")),
            ("owner", Told::Typed("Somchai Rattanakul".to_owned())),
            ("at", plain("17:20")),
        ]);
        Facts::from([
            ("at", Told::Plain(format!("2026-12-03 {:02}:25", at % 24))),
            ("at-zone", plain("Asia/Manila, UTC+08:00")),
            ("number", Told::Plain(format!("HW-26-{at:05}-C"))),
            ("stage", word("stage-released")),
            (
                "places",
                Told::List(places.map(|p| Told::Typed(p.to_owned())).to_vec()),
            ),
            ("end", word("manifest-arrives")),
            ("there", plain("2026-12-03 21:40")),
            ("there-zone", plain("Asia/Ho_Chi_Minh, UTC+07:00")),
            ("service", plain("SW 612")),
            ("escorted", word("manifest-escorted")),
            ("help", Told::Rows(vec![help])),
        ])
    };
    Facts::from([
        ("side", word("manifest-departures")),
        ("from", plain("2026-12-03")),
        ("until", plain("2026-12-03")),
        ("count", Told::Plain(count.to_string())),
        ("rows", Told::Rows((0..count).map(line).collect())),
    ])
}

/// The same source through Typst's own command line, cold each time as it is there, where `TYPST` names the program.
fn beside_typst(press: &Press, paper: Paper, filled: &Filled) {
    let Some(typst) = std::env::var_os("TYPST") else {
        println!("TYPST names no program: not beside Typst's own command line");
        return;
    };
    let folder = std::env::temp_dir().join("homeward-press-bench");
    let source = press
        .source(paper, FormLanguage::English, filled)
        .expect("a paper");
    let keep = |path: &str, bytes: &[u8]| {
        let path = folder.join(path.trim_start_matches('/'));
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    for (path, text) in &source.files {
        // On the command line the data come from a file.
        let text = text.replace("json(sys.inputs.data)", "json(\"/data.json\")");
        keep(path, text.as_bytes());
    }
    keep("data.json", &source.data);
    for (at, font) in source.fonts.iter().enumerate() {
        keep(&format!("fonts/{at}.ttf"), font);
    }
    let mut times: Vec<f64> = (0..5)
        .map(|_| {
            let begun = Instant::now();
            let done = std::process::Command::new(&typst)
                .arg("compile")
                .args([
                    "--root",
                    ".",
                    "--ignore-system-fonts",
                    "--font-path",
                    "fonts",
                ])
                .args(["--pdf-standard", "ua-1"])
                .args([source.main.trim_start_matches('/'), "out.pdf"])
                .current_dir(&folder)
                .status();
            assert!(
                done.is_ok_and(|status| status.success()),
                "typst compiles it"
            );
            begun.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "{:<32} {:>7.1} {:>9.1} {:>9.1}",
        "Typst, command line", times[4], times[2], times[4]
    );
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
fn report(
    name: &str,
    press: &Press,
    paper: Paper,
    language: FormLanguage,
    filled: &Filled,
    rounds: usize,
) {
    let mut times: Vec<f64> = (0..=rounds)
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
