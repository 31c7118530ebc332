//! `/guarantees`: what is proved of the policies, of which, and what no proof covers.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use homeward_app::admin::{Guarantees, ProgrammeRules};
use homeward_i18n::{Arg, Lang, t, t_with};
use homeward_policy::proofs::{Outcome, Proved};
use maud::{Markup, html};

use crate::{
    Web, api,
    components::{BannerKind, Column, SummaryRow, Table, TagKind, banner, ltr, summary_list, tag},
    desk::Desk,
    layout::page,
    refusal,
};

/// `GET /guarantees`
pub(crate) async fn show(State(web): State<Web>, desk: Desk) -> Response {
    match web.app.guarantees(&desk.actor).await {
        Ok(guarantees) => page(
            &desk.chrome(),
            &t(desk.lang, "guarantees"),
            content(desk.lang, &guarantees),
        )
        .into_response(),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// All of it.
fn content(lang: Lang, g: &Guarantees) -> Markup {
    let hold = g.are_of_what_runs();
    let (claims, controls): (Vec<&Proved>, Vec<&Proved>) = g
        .proofs
        .properties
        .iter()
        .partition(|p| p.expected == Outcome::Proved);
    let mut subjects: Vec<&str> = Vec::new();
    for property in &claims {
        if !subjects.contains(&property.subject.as_str()) {
            subjects.push(&property.subject);
        }
    }
    let hostile = [
        ("taken", number(g.proofs.hostile_programmes_taken)),
        ("refused", number(g.proofs.hostile_programmes_refused)),
    ];
    html! {
        h1 { (t(lang, "guarantees")) }
        p { (t(lang, "guarantees-about")) }
        (verdict(lang, g, hold))
        @for subject in subjects {
            @let words = t(lang, &format!("pr-subject-{subject}"));
            h2 { (words) }
            (table(lang, &words, claims.iter().filter(|p| p.subject == subject).copied(), hold))
        }
        h2 { (t(lang, "guarantees-programmes")) }
        p { (t(lang, "guarantees-programmes-about")) }
        (programmes(lang, &g.programmes))
        h2 { (t(lang, "guarantees-not")) }
        p { (t(lang, "guarantees-not-about")) }
        ul {
            @for what in ["facts", "building", "path", "time", "hands"] { li { (t(lang, &format!("guarantees-not-{what}"))) } }
        }
        h2 { (t(lang, "guarantees-checking")) }
        details {
            summary { (t(lang, "guarantees-checking-about")) }
            (summary_list(&[
                SummaryRow::new(t(lang, "guarantees-set-proved"), html! { code { (ltr(&g.proofs.policy_set)) } }),
                SummaryRow::new(t(lang, "guarantees-set-running"), html! { code { (ltr(&g.running)) } }),
            ]))
            p { (t_with(lang, "guarantees-hostile", &hostile)) }
            h3 { (t(lang, "guarantees-controls")) }
            p { (t(lang, "guarantees-controls-about")) }
            (table(lang, &t(lang, "guarantees-controls"), controls.iter().copied(), hold))
            p { (t_with(lang, "guarantees-ask-api", &[("address", Arg::from(format!("{}/guarantees", api::ROOT)))])) }
        }
    }
}

fn number(number: u32) -> Arg {
    Arg::Number(number.into())
}

/// Whether any of it counts here.
fn verdict(lang: Lang, g: &Guarantees, hold: bool) -> Markup {
    let (kind, title) = if hold {
        (BannerKind::Done, "guarantees-hold")
    } else {
        (BannerKind::Attention, "guarantees-stale")
    };
    let day = g
        .proofs
        .proved_on
        .parse()
        .map_or_else(|_| Arg::from(g.proofs.proved_on.clone()), Arg::Day);
    let with = [("day", day), ("solver", Arg::from(g.proofs.solver.clone()))];
    let body = html! { p { (t_with(lang, &format!("{title}-about"), &with)) } };
    banner(lang, kind, &t(lang, title), Some(&body))
}

fn table<'a>(
    lang: Lang,
    caption: &str,
    properties: impl Iterator<Item = &'a Proved>,
    hold: bool,
) -> Markup {
    let column = |key| Column::new(t(lang, key));
    Table {
        caption: caption.to_owned(),
        caption_is_hidden: true,
        columns: vec![
            column("guarantees-property"),
            column("guarantees-result"),
            column("guarantees-requirements"),
        ],
        rows: properties
            .map(|p| {
                let result = match p.verdict {
                    _ if !hold => tag(TagKind::Bad, &t(lang, "guarantees-stale-mark")),
                    Outcome::Proved => tag(TagKind::Good, &t(lang, "guarantees-proved")),
                    Outcome::Refuted => tag(TagKind::Plain, &t(lang, "guarantees-refuted")),
                };
                vec![
                    html! { (t(lang, &format!("pr-{}", p.id))) },
                    result,
                    html! { (ltr(&p.requirements.join(", "))) },
                ]
            })
            .collect(),
    }
    .render(lang)
}

fn programmes(lang: Lang, all: &[ProgrammeRules]) -> Markup {
    if all.is_empty() {
        return html! { p { (t(lang, "guarantees-programmes-none")) } };
    }
    let rows: Vec<SummaryRow> = all
        .iter()
        .map(|rules| {
            let state = match rules.policy_set {
                None => "guarantees-programme-broken",
                Some(_) if rules.are_proved => "guarantees-programme-proved",
                Some(_) => "guarantees-programme-other",
            };
            SummaryRow::new(
                rules.code.clone(),
                html! {
                    p { (t(lang, state)) }
                    @if let Some(hash) = &rules.policy_set { p .quiet { code { (ltr(hash)) } } }
                },
            )
        })
        .collect();
    summary_list(&rows)
}

#[cfg(test)]
mod tests {
    use homeward_policy::proofs::proofs;

    use super::*;

    fn shown(lang: Lang, running: &str) -> String {
        content(
            lang,
            &Guarantees {
                proofs: proofs(),
                running: running.to_owned(),
                programmes: Vec::new(),
            },
        )
        .into_string()
    }

    #[test]
    fn proofs_of_other_rules_are_told_first_and_nothing_is_called_proved() {
        for lang in Lang::ALL.iter().copied() {
            let (same, other) = (shown(lang, &proofs().policy_set), shown(lang, "other"));
            for (words, in_same, in_other) in [
                ("guarantees-hold", true, false),
                ("guarantees-stale", false, true),
                ("guarantees-stale-mark", false, true),
            ] {
                let words = t(lang, words);
                assert_eq!(same.contains(&words), in_same, "{words}");
                assert_eq!(other.contains(&words), in_other, "{words}");
            }
            let proved = format!(">{}<", t(lang, "guarantees-proved"));
            assert!(same.contains(&proved) && !other.contains(&proved));
            let stale = other.find(&t(lang, "guarantees-stale"));
            assert!(stale < other.find("<table"), "before everything else");
        }
    }
}
