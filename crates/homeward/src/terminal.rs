//! What commands print.

use std::io::{self, Write};

use homeward_app::Refused;
use homeward_i18n::{Arg, Lang, t_with};
use homeward_policy::Finding;
use homeward_web::findings;

/// Prints a line. That nobody reads on is no reason to fail.
pub(crate) fn say(line: impl AsRef<str>) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "{}", line.as_ref());
    let _ = out.flush();
}

/// Prints why a command failed.
pub(crate) fn complain(error: &anyhow::Error) {
    let _ = writeln!(io::stderr().lock(), "homeward: {error:#}");
}

/// A refusal in words for the terminal: every field, every reason.
pub(crate) fn told(refused: Refused) -> anyhow::Error {
    match refused {
        Refused::Invalid(errors) => {
            let lines: Vec<String> = errors
                .iter()
                .map(|e| {
                    let limit = e.limit.unwrap_or_default();
                    let key = match (e.limit, e.problem.code()) {
                        (None, code @ ("too-long" | "out-of-range")) => {
                            format!("error-{code}-no-limit")
                        }
                        (_, code) => format!("error-{code}"),
                    };
                    format!(
                        "  {}: {}",
                        e.field,
                        t_with(Lang::En, &key, &[("limit", Arg::Number(limit))])
                    )
                })
                .collect();
            anyhow::anyhow!("some answers need another look:\n{}", lines.join("\n"))
        }
        Refused::RulesRefused(reasons) => {
            let lines: Vec<String> = reasons.iter().map(found).collect();
            anyhow::anyhow!("the rules are not taken:\n  {}", lines.join("\n  "))
        }
        refused => refused.into(),
    }
}

/// What is wrong with a rule: `12:3: px.rule: what, and what to do`, as editors read it.
pub(crate) fn found(finding: &Finding) -> String {
    let rule = finding.rule.as_ref().map(|rule| format!("{rule}: "));
    let said = findings::sentences(Lang::En, finding);
    // The terminal has no use for the signs that keep directions of writing apart.
    let said = said.replace(['\u{2068}', '\u{2069}'], "");
    format!(
        "{}:{}: {}{said}",
        finding.line,
        finding.column,
        rule.unwrap_or_default()
    )
}
