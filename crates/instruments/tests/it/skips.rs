//! Which questions are skipped, and which answers do not fit.

use homeward_instruments::{Answer, Missing, ResponseFault, ResponseProblem, Responses};

use crate::sample::{best, part, survey};

fn without(mut responses: Responses, keys: &[&str]) -> Responses {
    responses.0.retain(|key, _| !keys.contains(&key.as_str()));
    responses
}

fn faults(responses: &Responses) -> Vec<ResponseFault> {
    survey()
        .check(responses)
        .map(|_| ())
        .expect_err("does not fit")
}

#[test]
fn a_household_without_children_is_not_asked_about_school_and_loses_nothing() {
    let responses =
        without(best(survey()), &["children-enrolled"]).with("school-age-children", "no");
    let social = part(&responses, "social");
    assert_eq!((social.answered, social.applicable), (10, 10));
    let checked = survey().check(&responses).expect("fits");
    assert_eq!(
        checked.responses().get("children-enrolled"),
        Some(&Answer::Missing(Missing::NotApplicable))
    );
}

#[test]
fn who_cannot_or_does_not_seek_work_is_not_asked_whether_they_work_or_search() {
    let asked = ["currently-working", "job-search"];
    for answer in ["cannot-work", "does-not-seek-work"] {
        let responses = without(best(survey()), &asked).with("able-to-work", answer);
        let economic = part(&responses, "economic");
        assert_eq!((economic.answered, economic.applicable), (7, 7), "{answer}");
    }
}

#[test]
fn who_did_not_say_whether_they_can_work_has_two_elements_unanswered() {
    for missing in [Missing::Refused, Missing::Unknown, Missing::NotAsked] {
        let responses = without(best(survey()), &["currently-working", "job-search"])
            .with("able-to-work", missing);
        let economic = part(&responses, "economic");
        assert_eq!((economic.answered, economic.applicable), (7, 9));
    }
}

#[test]
fn an_answer_stands_even_where_the_question_before_it_has_none() {
    let responses = best(survey()).with("able-to-work", Missing::Refused);
    assert_eq!(part(&responses, "economic").answered, 9);
}

#[test]
fn a_skipped_question_may_be_said_not_to_apply_but_not_answered_or_refused() {
    for (answer, fits) in [
        (Answer::from("not-applicable"), true),
        (Answer::from("not-asked"), true),
        (Answer::from("all-children"), false),
        (Answer::from("refused"), false),
    ] {
        let responses = best(survey())
            .with("school-age-children", "no")
            .with("children-enrolled", answer.clone());
        assert_eq!(survey().check(&responses).is_ok(), fits, "{answer:?}");
    }
}

#[test]
fn every_answer_that_does_not_fit_is_told_at_once() {
    let responses = best(survey())
        .with("shoe-size", "42")
        .with("belonging", "a-bit")
        .with("drinking-water", Missing::NotApplicable)
        .with("school-age-children", "no");
    let mut found: Vec<(String, String)> = faults(&responses)
        .into_iter()
        .map(|fault| (fault.question, fault.problem.to_string()))
        .collect();
    found.sort();
    let told = |question: &str, problem: &str| (question.to_owned(), problem.to_owned());
    assert_eq!(
        found,
        [
            told(
                "belonging",
                "is none of the answers: fully, mostly, partly, hardly, not-at-all"
            ),
            told(
                "children-enrolled",
                "is answered, but is not asked after the answer to `school-age-children`"
            ),
            told("drinking-water", "may not be `not-applicable`"),
            told("shoe-size", "there is no such question"),
        ]
    );
}

#[test]
fn what_was_typed_wrongly_is_not_repeated() {
    let responses = best(survey()).with("belonging", "Somebody's name");
    let faults = faults(&responses);
    assert!(matches!(faults[0].problem, ResponseProblem::UnknownCode(_)));
    assert!(!faults[0].to_string().contains("name"));
}
