//! Tables of weights that somebody brings along.

use homeward_instruments::{Fault, Method, WeightTable};

use crate::sample::{Rows, rows, survey, text};

fn parse(change: impl FnOnce(&mut Rows, &mut Rows)) -> Result<Method, Vec<Fault>> {
    let (mut dimension, mut composite) = rows();
    change(&mut dimension, &mut composite);
    WeightTable::parse(&text(&dimension, &composite), survey()).map(Method::from)
}

fn told(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

fn row<'r>(rows: &'r mut Rows, key: &str) -> &'r mut (String, f64) {
    let mut rows = rows.iter_mut();
    rows.find(|(element, _)| element == key)
        .expect("an element")
}

#[test]
fn a_complete_table_is_a_method_whose_name_marks_its_weights() {
    let method = parse(|_, _| {}).expect("complete");
    assert!(method.is_complete());
    let name = method.name().as_str();
    assert!(
        name.starts_with("reintegration-sustainability@1/our-table@1#"),
        "{name}"
    );
    let other = parse(|dimension, _| {
        row(dimension, "drinking-water").1 += 0.01;
        row(dimension, "public-services").1 -= 0.01;
    });
    assert_ne!(other.expect("complete").name(), method.name());
}

#[test]
fn sums_may_be_off_by_as_much_as_rounding_can_explain() {
    // Nine weights of two decimals each: 0.045. Thirty: 0.15.
    for (why, element, change, is_accepted) in [
        ("within", "debt-to-spending", 0.04, true),
        ("just over", "debt-to-spending", 0.05, false),
        ("within, below", "debt-to-spending", -0.04, true),
        ("just over, below", "debt-to-spending", -0.05, false),
    ] {
        let parsed = parse(|dimension, _| row(dimension, element).1 += change);
        assert_eq!(parsed.is_ok(), is_accepted, "{why}");
        if let Err(faults) = parsed {
            assert_eq!(faults.len(), 1, "{faults:?}");
            assert!(told(&faults)[0].contains("`dimension_weights of economic`"));
        }
    }
    for (change, is_accepted) in [(0.15, true), (0.16, false)] {
        let parsed = parse(|_, composite| row(composite, "drinking-water").1 += change);
        assert_eq!(parsed.is_ok(), is_accepted, "{change}");
    }
}

#[test]
fn an_element_that_is_missing_or_doubled_is_named() {
    let faults = parse(|dimension, composite| {
        dimension.retain(|(element, _)| element != "belonging");
        composite.push(("drinking-water".to_owned(), 0.03));
    })
    .expect_err("is wrong");
    let told = told(&faults);
    assert!(
        told.contains(&"table of weights, `belonging`: its dimension weight is missing".to_owned()),
        "{told:?}"
    );
    let doubled = told.iter().find(|fault| fault.contains("a second time"));
    assert_eq!(
        doubled.map(String::as_str),
        Some("table of weights, line 69, `drinking-water`: stands here a second time")
    );
}

#[test]
fn everything_that_is_wrong_is_told_at_once_with_its_line() {
    let faults = parse(|dimension, composite| {
        row(dimension, "food-insecurity").1 = -0.11;
        row(dimension, "belonging").0 = "belongings".to_owned();
        row(composite, "drinking-water").1 = 3.0;
        row(composite, "support-network").1 = 0.04;
    })
    .expect_err("is wrong");
    insta::assert_snapshot!(told(&faults).join("\n"));
}

#[test]
fn a_weight_that_differs_from_the_published_one_needs_a_reason() {
    let (mut dimension, mut composite) = rows();
    row(&mut dimension, "support-network").1 = 0.06;
    row(&mut composite, "drinking-water").1 += 0.01;
    let table = text(&dimension, &composite);
    let refused = WeightTable::parse(&table, survey()).expect_err("differs");
    assert_eq!(refused.len(), 1);
    assert!(told(&refused)[0].contains("the published weight is 0.05, here it is 0.06"));

    let reason = |element: &str| {
        format!(
            "differs_from_published = [{{ element = \"{element}\", why = \"A later edition\" }}]\n"
        )
    };
    let table = text(&dimension, &composite);
    let told_why = WeightTable::parse(&(reason("support-network") + &table), survey());
    let method = Method::from(told_why.expect("the reason is given"));
    assert_eq!(
        method.differs_from_published()[0].element,
        "support-network"
    );

    let (dimension, composite) = rows();
    let table = reason("support-network") + &text(&dimension, &composite);
    let refused = WeightTable::parse(&table, survey()).expect_err("there is no difference");
    assert!(told(&refused)[0].contains("agrees with it"));
}

#[test]
fn a_finer_table_may_refine_what_was_printed_in_two_decimals() {
    let (dimension, composite) = rows();
    let table = text(&dimension, &composite).replace("decimals = 2", "decimals = 3");
    for (printed, is_accepted) in [("0.052", true), ("0.048", true), ("0.056", false)] {
        let finer = table.replacen(
            "\"support-network\", weight = 0.05",
            &format!("\"support-network\", weight = {printed}"),
            1,
        );
        let parsed = WeightTable::parse(&finer, survey());
        assert_eq!(parsed.is_ok(), is_accepted, "{printed}: {parsed:?}");
    }
}

#[test]
fn a_table_without_a_source_or_with_an_unknown_field_is_refused() {
    let (dimension, composite) = rows();
    let table = text(&dimension, &composite);
    for (why, broken) in [
        ("empty source", table.replace("Invented for tests", " ")),
        (
            "no source",
            table.replace("source = \"Invented for tests\"\n", ""),
        ),
        ("unknown field", format!("colour = \"red\"\n{table}")),
        ("no decimals", table.replace("decimals = 2\n", "")),
        (
            "too many decimals",
            table.replace("decimals = 2", "decimals = 9"),
        ),
        ("another kind", table.replace("\"table\"", "\"equal\"")),
        ("no TOML", "weights: 1".to_owned()),
        (
            "more decimals than declared",
            table.replace("weight = 0.15", "weight = 0.151"),
        ),
    ] {
        assert!(WeightTable::parse(&broken, survey()).is_err(), "{why}");
    }
}
