//! What the instruments that come with Homeward say and hold.

use std::{collections::BTreeSet, fs, path::Path};

use homeward_instruments::{Instrument, Missing, Origin};

use crate::sample::survey;

#[test]
fn the_survey_has_thirty_elements_in_three_dimensions_and_thirty_two_questions() {
    let within = |dimension: &str| -> Vec<u32> {
        let elements = survey().elements().iter();
        let within = elements.filter(|element| element.dimension == dimension);
        within.map(|element| element.number).collect()
    };
    assert_eq!(within("economic"), (1..=9).collect::<Vec<_>>());
    assert_eq!(within("social"), (10..=20).collect::<Vec<_>>());
    assert_eq!(within("psychosocial"), (21..=30).collect::<Vec<_>>());
    assert_eq!(survey().questions().len(), 32);
    let unscored = survey()
        .questions()
        .iter()
        .filter(|question| question.element.is_none());
    assert_eq!(unscored.count(), 2);
}

#[test]
fn only_the_six_codings_that_were_printed_are_called_published() {
    let questions = survey().questions().iter();
    let published: BTreeSet<&str> = questions
        .filter(|question| question.coding == Origin::Published)
        .map(|question| question.key.as_str())
        .collect();
    let printed = [
        "economic-satisfaction",
        "ability-to-borrow",
        "housing-access",
        "education-access",
        "social-activities",
        "support-network",
    ];
    assert_eq!(published, BTreeSet::from(printed));
    assert!(survey().elements().iter().all(|e| e.indicator.is_none()));
}

#[test]
fn every_code_points_where_life_is_better() {
    for (question, code, worth) in [
        ("economic-satisfaction", "satisfied", "0.75"),
        ("food-insecurity", "very-often", "0.00"),
        ("food-insecurity", "never", "1.00"),
        ("ability-to-borrow", "yes", "1.00"),
        ("borrowing-frequency", "very-often", "0.00"),
        ("debt-to-spending", "no-debt", "1.00"),
        ("debt-to-spending", "over-six-months", "0.00"),
        ("currently-working", "yes", "1.00"),
        ("job-search", "has-enough-work", "1.00"),
        ("job-search", "searching", "0.00"),
        ("job-search", "gave-up-searching", "0.00"),
        ("children-enrolled", "all-children", "1.00"),
        ("children-enrolled", "some-children", "0.50"),
        ("social-activities", "very-often", "1.00"),
        ("family-conflict", "very-often", "0.00"),
        ("discrimination", "often", "0.25"),
        ("distress", "rarely", "0.75"),
        ("psychological-support", "yes", "0.00"),
        ("able-to-stay", "yes", "1.00"),
        ("need-or-wish-to-leave", "needs-to-leave", "0.00"),
        ("need-or-wish-to-leave", "wishes-to-leave", "1.00"),
        ("need-or-wish-to-leave", "not-leaving", "1.00"),
    ] {
        let options = &survey().question(question).expect(question).options;
        let option = options.iter().find(|option| option.code == code);
        let points = option.and_then(|option| option.points).expect(code);
        assert_eq!(points.ratio().rounded(2), worth, "{question}: {code}");
    }
}

#[test]
fn every_language_says_every_question_answer_element_and_kind_of_help() {
    for instrument in Instrument::carried() {
        let report = homeward_instruments::report::check(instrument);
        let languages: Vec<&str> = instrument.languages().collect();
        assert_eq!(languages, ["en", "ar", "es", "fr"], "{}", instrument.key());
        for language in report.languages {
            let place = format!("{} {}", instrument.key(), language.language);
            assert_eq!(language.said, language.of, "{place}");
            assert!(!language.is_reviewed, "{place}: nobody has read it yet");
        }
    }
}

#[test]
fn no_language_repeats_the_english() {
    for instrument in Instrument::carried() {
        let english = instrument.words("en");
        for language in ["fr", "es", "ar"] {
            let words = instrument.words(language);
            let mut same = Vec::new();
            for question in instrument.questions() {
                if words.question(&question.key) == english.question(&question.key) {
                    same.push(question.key.as_str());
                }
                for option in &question.options {
                    let said = words.option(&question.key, &option.code);
                    // French and Spanish may well share a short word with English.
                    if said == english.option(&question.key, &option.code) && said.len() > 3 {
                        same.push(option.code.as_str());
                    }
                }
            }
            assert!(same.is_empty(), "{} {language}: {same:?}", instrument.key());
        }
    }
}

#[test]
fn arabic_is_written_in_arabic_script() {
    for instrument in Instrument::carried() {
        let words = instrument.words("ar");
        let questions = instrument.questions().iter();
        for text in questions
            .map(|question| words.question(&question.key))
            .chain([words.title(), words.introduction(), words.caution()])
        {
            assert!(
                text.chars().any(|c| ('\u{620}'..='\u{64a}').contains(&c)),
                "{text}"
            );
            assert!(!text.chars().any(|c| c.is_ascii_alphabetic()), "{text}");
            assert!(!text.contains(['?', ';', ',']), "{text}: Latin signs");
        }
    }
}

#[test]
fn french_keeps_its_signs_with_the_word_before() {
    for instrument in Instrument::carried() {
        let words = instrument.words("fr");
        let questions = instrument.questions().iter();
        for text in questions
            .flat_map(|question| {
                let options = question.options.iter();
                let said = options.map(|option| words.option(&question.key, &option.code));
                said.chain([words.question(&question.key)])
            })
            .chain([words.introduction(), words.caution()])
        {
            let is_loose = [" ?", " :", " ;", " !"]
                .iter()
                .any(|sign| text.contains(sign));
            assert!(!is_loose, "{text}");
        }
    }
}

#[test]
fn a_language_or_a_region_that_is_not_there_is_answered_in_what_is() {
    let survey = survey();
    for (asked, answered) in [("ar-LB", "ar"), ("FR", "fr"), ("tl", "en"), ("", "en")] {
        assert_eq!(survey.words(asked).language(), answered, "{asked}");
    }
    assert_eq!(
        survey.words("tl").missing(Missing::Refused),
        "Prefers not to answer"
    );
    assert_eq!(
        survey.words("en").question("no-such-question"),
        "no-such-question"
    );
}

#[test]
fn an_answer_takes_the_gender_of_its_question() {
    let words = survey().words("es");
    assert_eq!(words.option("housing-standard", "good"), "Bueno");
    assert_eq!(words.option("health-care-quality", "good"), "Buena");
}

#[test]
fn the_benchmark_asks_neighbours_the_same_in_the_same_words_and_says_what_it_leaves_out() {
    let benchmark = Instrument::carried_as("community-benchmark").expect("is carried");
    let declared = benchmark.benchmark().expect("is one");
    assert_eq!(
        (declared.of.as_str(), declared.version),
        (survey().key(), survey().version())
    );
    let left_out: BTreeSet<&str> = declared
        .left_out
        .iter()
        .map(|l| l.element.as_str())
        .collect();
    for element in survey().elements() {
        let same = benchmark.element(&element.key);
        assert_eq!(
            same.is_none(),
            left_out.contains(element.key.as_str()),
            "{}",
            element.key
        );
        if let Some(same) = same {
            assert_eq!((same.number, &same.help), (element.number, &element.help));
        }
    }
    for question in benchmark.questions() {
        let original = survey()
            .question(&question.key)
            .expect("is asked there too");
        assert_eq!(question.options, original.options, "{}", question.key);
        assert_eq!(question.missing, original.missing, "{}", question.key);
        for language in ["en", "fr", "es", "ar"] {
            let (here, there) = (benchmark.words(language), survey().words(language));
            assert_eq!(here.question(&question.key), there.question(&question.key));
            for option in &question.options {
                assert_eq!(
                    here.option(&question.key, &option.code),
                    there.option(&question.key, &option.code)
                );
            }
        }
    }
    assert!(
        benchmark
            .words("en")
            .caution()
            .contains("do not prove anything lasting")
    );
}

#[test]
fn satisfaction_is_asked_in_confidence_and_has_no_composite() {
    let satisfaction = Instrument::carried_as("satisfaction").expect("is carried");
    assert!(satisfaction.is_in_confidence());
    // Those who accompany a person read their answers about life after return.
    assert!(!survey().is_in_confidence());
    let responses = crate::sample::best(satisfaction);
    let checked = satisfaction.check(&responses).expect("fits");
    let scores = satisfaction.methods()[0].score(&checked).expect("complete");
    assert_eq!(
        scores.composite.why_none(),
        Some(homeward_instruments::WhyNone::NotOffered)
    );
    let score = scores
        .dimension("satisfaction")
        .and_then(|part| part.score());
    assert_eq!(score.expect("a score").value().rounded(2), "1.00");
}

#[test]
fn every_folder_of_instruments_is_carried_whole() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../instruments");
    let names = |path: &Path| -> BTreeSet<String> {
        let entries = fs::read_dir(path).expect("a folder").flatten();
        entries
            .map(|entry| entry.file_name().to_string_lossy().replace(".toml", ""))
            .collect()
    };
    let carried: BTreeSet<String> = Instrument::carried()
        .iter()
        .map(|instrument| instrument.key().to_owned())
        .collect();
    assert_eq!(names(&root), carried);
    for instrument in Instrument::carried() {
        let folder = root.join(instrument.key());
        let languages: BTreeSet<String> = instrument.languages().map(str::to_owned).collect();
        let methods: BTreeSet<String> = instrument
            .methods()
            .iter()
            .map(|method| method.key().to_owned())
            .collect();
        assert_eq!(names(&folder.join("words")), languages);
        assert_eq!(names(&folder.join("methods")), methods);
    }
}
