//! The mail of the day, in words: the same as text and as a page that says which way it is read.

use homeward_app::reminders::{Digest, OfKind};
use homeward_i18n::{Arg, Lang, day_short, isolate, number, t, t_with};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// A mail in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// ISO 639 code of its language.
    pub language: &'static str,
    /// Subject.
    pub subject: String,
    /// As text.
    pub text: String,
    /// As HTML.
    pub html: String,
}

/// Looks like the pages where mail programs allow it. Nothing is fetched from anywhere.
const STYLE: &str = "body{font-family:sans-serif;line-height:1.5;max-width:40em}\
table{border-collapse:collapse}th,td{text-align:start;padding:.25em .75em;border-bottom:1px solid #888}";

/// Writes the mail of a day. `public_url` is the address people type.
pub fn digest(digest: &Digest, public_url: &str) -> Written {
    let lang = Lang::from_code(&digest.language).unwrap_or(Lang::En);
    let all = || digest.own.iter().chain(&digest.escalated);
    let overdue = all().map(|kind| i64::from(kind.overdue)).sum::<i64>();
    let due = all().map(|kind| i64::from(kind.due)).sum::<i64>();
    let subject = t_with(
        lang,
        "mail-subject",
        &[("overdue", Arg::Number(overdue)), ("due", Arg::Number(due))],
    );
    let sign_in = format!("{}/", public_url.trim_end_matches('/'));
    let stop = format!("{sign_in}account/reminders");
    let parts = [
        ("mail-desk", &digest.own),
        ("mail-escalated", &digest.escalated),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|(_, of)| !of.is_empty()).collect();

    let mut lines = vec![t(lang, "mail-hello"), String::new()];
    for (key, kinds) in &parts {
        lines.push(t(lang, key));
        lines.extend(kinds.iter().map(|kind| format!("– {}", line(lang, kind))));
        lines.push(String::new());
    }
    for (key, link) in [("mail-sign-in", &sign_in), ("mail-why", &stop)] {
        lines.extend([t(lang, key), link.clone(), String::new()]);
    }
    let text = lines.join("\n") + "\n";

    let page = html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.direction()) {
            head { meta charset="utf-8"; title { (subject) } style { (PreEscaped(STYLE)) } }
            body lang=(lang.code()) dir=(lang.direction()) {
                p { (t(lang, "mail-hello")) }
                @for (key, kinds) in &parts {
                    p { (t(lang, key)) }
                    (table(lang, kinds))
                }
                @for (key, link) in [("mail-sign-in", &sign_in), ("mail-why", &stop)] {
                    p { (t(lang, key)) br; a href=(link) { bdi dir="ltr" { (link) } } }
                }
            }
        }
    };
    Written {
        language: lang.code(),
        subject,
        text,
        html: page.into_string(),
    }
}

/// `Departure: Overdue 1, Within seven days 2, First by 3 Dec 2026`.
fn line(lang: Lang, kind: &OfKind) -> String {
    let count =
        |key: &str, n: u32| (n > 0).then(|| format!("{} {}", t(lang, key), figure(lang, n)));
    let first = kind.first.map(|day| {
        format!(
            "{} {}",
            t(lang, "mail-first"),
            isolate(&day_short(lang, day))
        )
    });
    let parts: Vec<String> = [
        count("mail-overdue", kind.overdue),
        count("mail-due", kind.due),
        first,
    ]
    .into_iter()
    .flatten()
    .collect();
    format!(
        "{}: {}",
        name(lang, kind),
        parts.join(&t(lang, "list-comma"))
    )
}

fn table(lang: Lang, kinds: &[OfKind]) -> Markup {
    html! {
        table dir=(lang.direction()) {
            thead { tr { @for key in ["mail-kind", "mail-overdue", "mail-due", "mail-first"] { th scope="col" { (t(lang, key)) } } } }
            tbody {
                @for kind in kinds {
                    tr {
                        th scope="row" { (name(lang, kind)) }
                        td { (figure(lang, kind.overdue)) }
                        td { (figure(lang, kind.due)) }
                        td { @if let Some(day) = kind.first { bdi { (day_short(lang, day)) } } }
                    }
                }
            }
        }
    }
}

fn name(lang: Lang, kind: &OfKind) -> String {
    t(lang, &format!("due-{}", kind.what))
}

fn figure(lang: Lang, n: u32) -> String {
    number(lang, i64::from(n))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(language: &str) -> Digest {
        let kind = |what: &str, overdue, due, first: Option<&str>| OfKind {
            what: what.to_owned(),
            overdue,
            due,
            first: first.map(|day| day.parse().unwrap()),
        };
        Digest {
            mail: "amal@agency.example".to_owned(),
            language: language.to_owned(),
            today: "2026-03-24".parse().unwrap(),
            own: vec![
                kind("eligibility-decision", 2, 1, Some("2026-03-20")),
                kind("confidential", 0, 3, None),
            ],
            escalated: vec![kind("arrival-notice", 1, 0, Some("2026-03-18"))],
        }
    }

    #[test]
    fn the_mail_of_the_day_reads_well_in_every_language() {
        let mut mails = Vec::new();
        for lang in Lang::ALL {
            let written = digest(&sample(lang.code()), "https://homeward.example/");
            assert!(
                written.html.contains(&format!(
                    "<html lang=\"{}\" dir=\"{}\">",
                    lang.code(),
                    lang.direction()
                )),
                "{}",
                written.html
            );
            mails.push(format!(
                "== {}\nSubject: {}\n\n{}",
                lang.code(),
                written.subject,
                written.text
            ));
        }
        let whole = mails.concat();
        assert!(!whole.contains('⟦'), "{whole}");
        insta::assert_snapshot!(whole);
    }
}
