//! What is wrong with a programme's rules, in words.

use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_policy::Finding;

/// Where it is.
pub fn place(lang: Lang, finding: &Finding) -> String {
    let number = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    t_with(
        lang,
        "rule-place",
        &[
            ("line", number(finding.line)),
            ("column", number(finding.column)),
        ],
    )
}

/// What is wrong, what was probably meant, and what to do.
pub fn sentences(lang: Lang, finding: &Finding) -> String {
    let code = finding.problem.code();
    let mut said = vec![t_with(
        lang,
        &format!("rule-{code}"),
        &[("detail", Arg::Text(finding.detail.clone()))],
    )];
    if let Some(near) = &finding.near {
        said.push(t_with(
            lang,
            "rule-near",
            &[("near", Arg::Text(near.clone()))],
        ));
    }
    said.push(t(lang, &format!("rule-{code}-do")));
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use homeward_policy::RuleProblem;

    use super::*;

    #[test]
    fn every_problem_of_a_rule_has_words_and_advice_in_every_language() {
        for problem in RuleProblem::ALL {
            for lang in Lang::ALL {
                for key in ["", "-do"].map(|end| format!("rule-{}{end}", problem.code())) {
                    assert!(homeward_i18n::has(*lang, &key), "{key}");
                }
            }
        }
    }
}
