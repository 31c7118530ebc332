//! Instruments that somebody brings along.

use homeward_instruments::{Fault, Files, Instrument};

const INSTRUMENT: &str = r#"
key = "two-questions"
version = 1
source = "Invented for tests"
in_confidence = false
low_at_most = 0.25
provenance = []

[missing]
allowed = ["not-asked", "refused"]
minimum_share = { parts = 1, of = 2 }

[[dimensions]]
key = "life"

[scales]
level = [{ code = "high", points = 1 }, { code = "low", points = 0 }]
answer = [{ code = "yes" }, { code = "no" }]

[[elements]]
number = 1
key = "mood"
dimension = "life"
help = ["talk"]

[[questions]]
key = "may-ask"
dimension = "life"
scale = "answer"
coding = "own"
why = "Nobody is asked who does not wish it."

[[questions]]
key = "mood"
element = "mood"
scale = "level"
asked_if = { question = "may-ask", is = ["yes"], otherwise = "not-asked" }
coding = "own"
why = "High is better."
"#;

const ENGLISH: &str = r#"
language = "en"
reviewed = true
title = "Two questions"
introduction = "Two questions."
caution = "Little is known from two questions."
[dimensions]
life = "Life"
[elements]
mood = "Mood"
[questions]
may-ask = "May we ask how you feel?"
mood = "How do you feel?"
[options]
high = "Well"
low = "Badly"
yes = "Yes"
no = "No"
[missing]
not-asked = "Not asked"
refused = "Refused"
unknown = "Unknown"
not-applicable = "Does not apply"
[help]
talk = "A talk"
[methods]
equal-weights = "Equal weights"
"#;

const METHOD: &str = r#"
key = "equal-weights"
version = 1
origin = "own"
source = "Invented for tests"
weighing = "equal"
composite = "mean-of-dimensions"
"#;

fn parse(instrument: &str, words: &[(&str, &str)]) -> Result<Instrument, Vec<String>> {
    let files = Files {
        instrument,
        words,
        methods: &[("equal-weights", METHOD)],
    };
    let told = |faults: Vec<Fault>| faults.iter().map(ToString::to_string).collect();
    Instrument::parse(&files).map_err(told)
}

#[test]
fn a_small_instrument_is_enough() {
    let instrument = parse(INSTRUMENT, &[("en", ENGLISH)]).expect("is sound");
    assert_eq!(instrument.questions().len(), 2);
    assert_eq!(instrument.words("en").option("mood", "high"), "Well");
}

#[test]
fn another_language_may_say_less_but_nothing_else() {
    let some = "language = \"tl\"\nreviewed = false\n[questions]\nmood = \"Kumusta ka?\"\n";
    let instrument =
        parse(INSTRUMENT, &[("tl", some), ("en", ENGLISH)]).expect("English is behind it");
    let words = instrument.words("tl");
    assert_eq!(words.question("mood"), "Kumusta ka?");
    assert_eq!(words.option("mood", "high"), "Well");

    let more = "language = \"tl\"\nreviewed = false\n[questions]\nage = \"?\"\n";
    assert_eq!(
        parse(INSTRUMENT, &[("en", ENGLISH), ("tl", more)]).expect_err("there is no age"),
        ["words/tl.toml, line 4, `question/age`: there is no such part of the instrument"]
    );
}

#[test]
fn english_is_there_and_says_everything() {
    assert_eq!(
        parse(INSTRUMENT, &[]).expect_err("there is no English"),
        ["words/en.toml: the file is missing"]
    );
    let less = ENGLISH.replace("mood = \"How do you feel?\"\n", "");
    assert_eq!(
        parse(INSTRUMENT, &[("en", &less)]).expect_err("a question has no words"),
        ["words/en.toml, `question/mood`: the text is missing"]
    );
}

#[test]
fn what_does_not_fit_together_is_named_with_its_line() {
    for (broken, by, told) in [
        (
            "key = \"two-questions\"",
            "key = \"Two Questions\"",
            "small letters, digits and hyphens",
        ),
        (
            "dimension = \"life\"\nhelp",
            "dimension = \"work\"\nhelp",
            "line 23, `work`: there is no such dimension",
        ),
        (
            "element = \"mood\"",
            "element = \"moods\"",
            "line 35, `moods`: there is no such element",
        ),
        (
            "scale = \"level\"",
            "scale = \"levels\"",
            "line 36, `levels`: there is no such scale",
        ),
        (
            "code = \"low\", points = 0 }",
            "code = \"low\", points = 0.5 }",
            "an answer worth 1 and an answer worth 0",
        ),
        (
            "code = \"low\", points = 0 }",
            "code = \"low\", points = 1.5 }",
            "no number from 0 to 1",
        ),
        (
            "code = \"low\"",
            "code = \"refused\"",
            "`refused`: is reserved",
        ),
        (
            "code = \"low\"",
            "code = \"high\"",
            "`high`: stands here a second time",
        ),
        (
            "code = \"no\" }",
            "code = \"no\", points = 0 }",
            "a question without an element has no points",
        ),
        (
            "question = \"may-ask\"",
            "question = \"mood\"",
            "only on one that is asked before it",
        ),
        (
            "is = [\"yes\"]",
            "is = [\"perhaps\"]",
            "`perhaps`: there is no such answer",
        ),
        (
            "otherwise = \"not-asked\"",
            "otherwise = \"refused\"",
            "`otherwise`: `not-applicable` or `not-asked` is missing",
        ),
        (
            "why = \"High is better.\"",
            "why = \"\"",
            "why it is coded so is missing",
        ),
        (
            "parts = 1, of = 2",
            "parts = 3, of = 2",
            "a share above 0 and at most 1",
        ),
        (
            "source = \"Invented for tests\"",
            "source = \"\"",
            "the source is missing",
        ),
        (
            "number = 1",
            "number = 1\ncolour = \"red\"",
            "unknown field `colour`",
        ),
        (
            "key = \"may-ask\"",
            "key = \"round\"",
            "`round`: is reserved",
        ),
    ] {
        assert!(INSTRUMENT.contains(broken), "{broken}");
        let broken = INSTRUMENT.replacen(broken, by, 1);
        let faults = parse(&broken, &[("en", ENGLISH)]).expect_err(by);
        assert!(
            faults.iter().any(|fault| fault.contains(told)),
            "{by}: {faults:?}"
        );
    }
}
