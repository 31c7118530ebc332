//! Where scores are low, and what help that points to.

use homeward_instruments::{Missing, Points, kinds_of_help};

use crate::sample::{best, equal, extreme, survey};

#[test]
fn low_elements_come_lowest_dimension_first_and_name_kinds_of_help() {
    let responses = best(survey())
        .with("housing-access", "poor")
        .with("housing-standard", "very-poor")
        .with("distress", "very-often")
        .with("psychological-support", "yes")
        .with("belonging", "hardly")
        .with("economic-satisfaction", "neither");
    let checked = survey().check(&responses).expect("fits");
    let scores = equal().score(&checked).expect("complete");
    let low = checked.low_elements_by(&scores);
    let keys: Vec<&str> = low.iter().map(|element| element.element).collect();
    assert_eq!(
        keys,
        [
            "distress",
            "psychological-support",
            "belonging",
            "housing-standard",
            "housing-access"
        ]
    );
    let kinds = kinds_of_help(&low);
    let told: Vec<(&str, usize)> = kinds
        .iter()
        .map(|kind| (kind.code, kind.elements.len()))
        .collect();
    assert_eq!(
        told,
        [
            ("psychosocial", 2),
            ("housing", 2),
            ("health-care", 1),
            ("community-activities", 1),
            ("mediation", 1),
        ]
    );
    let order: Vec<&str> = scores
        .lowest_first()
        .iter()
        .map(|part| part.key.as_str())
        .collect();
    assert_eq!(order, ["psychosocial", "social", "economic"]);
}

#[test]
fn a_quarter_is_low_and_a_half_is_not_and_what_is_missing_is_neither() {
    for (answer, is_low) in [("partly", false), ("hardly", true), ("not-at-all", true)] {
        let responses = best(survey()).with("belonging", answer);
        let checked = survey().check(&responses).expect("fits");
        assert_eq!(!checked.low_elements().is_empty(), is_low, "{answer}");
    }
    let responses = best(survey()).with("belonging", Missing::Refused);
    let checked = survey().check(&responses).expect("fits");
    assert!(checked.low_elements().is_empty());
}

#[test]
fn every_element_points_to_some_help() {
    let responses = extreme(survey(), Points::WORST);
    let checked = survey().check(&responses).expect("fits");
    let low = checked.low_elements();
    assert_eq!(low.len(), 30);
    assert!(low.iter().all(|element| !element.help.is_empty()));
}
