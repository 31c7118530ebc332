//! Consents and transfers of a case: what the person agreed to for whom and until when, with a way to take it back beside each; other
//! grounds; and the transfer register of the case.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Refused,
    consents::{BasisLine, ConsentLine, Consents, TransferLine},
};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Audience, Channel, Code, DataCategory, Purpose},
};
use homeward_i18n::{Arg, Lang, day_short, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{
        Column, Form, Table, TagKind, bdi, danger_button, empty_state, link_button, ltr, panel, tag,
    },
    desk::Desk,
    layout::page,
    links, pages, refusal,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    open: Option<String>,
}

/// `GET /cases/{number}/consents`
pub async fn show(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let open = super::case::opened(asked.open.as_deref());
    match web.app.consents(&desk.actor, &number, &open).await {
        Ok(shown) => {
            let mut chrome = desk.chrome_back(links::case(&number), t(desk.lang, "back-to-case"));
            chrome.is_wide = true;
            let title = t(desk.lang, "consents-title");
            page(&chrome, &title, body(&desk, &shown)).into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

fn body(desk: &Desk, shown: &Consents) -> Markup {
    let lang = desk.lang;
    let view = &shown.case;
    let may = |code: &str| view.actions.iter().any(|action| action.code == code);
    let offered: Vec<&str> = [
        "give-consent",
        "record-basis",
        "record-transfer",
        "answer-authority",
        "tell-person",
    ]
    .into_iter()
    .filter(|code| may(code))
    .collect();
    html! {
        h1 { (t(lang, "consents-title")) }
        p .case-line { (bdi(&view.details.name)) " · " (ltr(view.number.as_str())) }
        p { (t(lang, "consents-about")) }
        (parts(lang, shown))
        section {
            h2 { (t(lang, "consents-agreed")) }
            (consents(desk, shown))
            p {
                a href=(links::action(&view.number, "revoke-consent")) { (t(lang, "a-revoke-consent")) }
                " " span .quiet { (t(lang, "deed-always")) }
            }
        }
        section {
            h2 { (t(lang, "consents-bases")) }
            p { (t(lang, "consents-bases-about")) }
            (bases(lang, &shown.bases))
        }
        section {
            h2 { (t(lang, "consents-transfers")) }
            p { (t(lang, "consents-transfers-about")) }
            (transfers(lang, &shown.transfers))
        }
        @if !offered.is_empty() {
            p { @for code in offered { (link_button(&links::action(&view.number, code), &t(lang, &format!("a-{code}")))) " " } }
        }
    }
}

/// Lines of confidential circles stay closed until they are opened, which is logged. Whether there are any is not said.
fn parts(lang: Lang, shown: &Consents) -> Markup {
    let view = &shown.case;
    let theirs: Vec<Audience> = view
        .audiences
        .iter()
        .copied()
        .filter(|audience| *audience != Audience::Case)
        .collect();
    if theirs.is_empty() {
        return html! {};
    }
    let opened: Vec<&str> = view.opened.iter().map(|a| a.code()).collect();
    panel(
        &t(lang, "case-confidential"),
        html! {
            p .quiet { (t(lang, "consents-confidential-about")) }
            ul .simple {
                @for part in theirs {
                    @if view.opened.contains(&part) {
                        li { (t(lang, &format!("opened-{}", part.code()))) }
                    } @else {
                        @let mut names = opened.clone();
                        @let () = names.push(part.code());
                        li { a href=(links::consents_open(&view.number, &names.join(","))) { (t(lang, &format!("open-{}", part.code()))) } }
                    }
                }
            }
        },
    )
}

fn purpose(lang: Lang, purpose: Purpose) -> String {
    t(lang, &format!("v-purpose-{}", purpose.code()))
}

fn data(lang: Lang, data: &[DataCategory]) -> String {
    if data.is_empty() {
        return t(lang, "consents-data-needed");
    }
    let words: Vec<String> = data
        .iter()
        .map(|d| t(lang, &format!("v-data-{}", d.code())))
        .collect();
    words.join(&t(lang, "list-comma"))
}

fn to(lang: Lang, purpose: Purpose, name: Option<&str>) -> Markup {
    match (name, purpose) {
        (Some(name), _) => bdi(name),
        (None, Purpose::ReceivingOffice) => html! { (t(lang, "consents-to-first-asked")) },
        (None, _) => html! { (t(lang, "consents-to-us")) },
    }
}

fn consents(desk: &Desk, shown: &Consents) -> Markup {
    let lang = desk.lang;
    let rows = shown
        .consents
        .iter()
        .map(|line| {
            vec![
                html! { div { (purpose(lang, line.purpose)) br; span .quiet { (to(lang, line.purpose, line.to.as_deref())) } } },
                html! { (data(lang, &line.data)) },
                html! { div { (state(lang, line)) } },
                html! { div { @if line.live { (take_back(desk, shown, line)) } } },
            ]
        })
        .collect();
    Table {
        caption: t(lang, "consents-agreed"),
        caption_is_hidden: true,
        columns: [
            "consents-col-purpose",
            "f-data",
            "consents-col-state",
            "consents-col-take-back",
        ]
        .map(|key| Column::new(t(lang, key)))
        .to_vec(),
        rows,
    }
    .render(lang)
}

fn state(lang: Lang, line: &ConsentLine) -> Markup {
    let on = |day| Arg::DayShort(day);
    html! {
        @if line.live {
            (tag(TagKind::Good, &t(lang, "consents-live"))) br;
            span .quiet {
                @match line.until {
                    Some(until) => (t_with(lang, "set-from-to", &[("from", on(line.given_on)), ("to", on(until))])),
                    None => (t_with(lang, "day-since", &[("day", Arg::Text(day_short(lang, line.given_on)))])),
                }
            }
        } @else if !line.agreed {
            (t_with(lang, "consents-not-agreed", &[("day", on(line.given_on))]))
        } @else if let Some(ended) = line.ended_on {
            (tag(TagKind::Waiting, &t(lang, "consents-taken-back"))) br; span .quiet { (day_short(lang, ended)) }
        } @else if let Some(until) = line.until {
            (tag(TagKind::Waiting, &t(lang, "consents-ended"))) br; span .quiet { (day_short(lang, until)) }
        }
    }
}

/// Taking back is done where the consent stands, and can never be refused.
fn take_back(desk: &Desk, shown: &Consents, line: &ConsentLine) -> Markup {
    let lang = desk.lang;
    let number = &shown.case.number;
    if line.purpose == Purpose::CaseFile {
        // Before departure this ends the case: it is done on its own page, which says so.
        return html! { a href=(links::action(number, "revoke-consent")) { (t(lang, "consents-take-back")) } };
    }
    let once = pages::once();
    let id = format!("channel-{once}");
    let form = Form {
        action: &links::action(number, "revoke-consent"),
        csrf: &desk.csrf,
        once: Some(&once),
        ..Form::default()
    };
    let name = line
        .to
        .clone()
        .unwrap_or_else(|| t(lang, "consents-to-first-asked"));
    html! {
        details {
            summary {
                (t(lang, "consents-take-back"))
                span .visually-hidden { ": " (purpose(lang, line.purpose)) ", " (name) }
            }
            (form.render(html! {
                input type="hidden" name="purposes" value=(line.purpose.code());
                @if let Some(to) = &line.to { input type="hidden" name="recipient" value=(to); }
                // One of several forms on the page: its field has an identifier of its own.
                div .field {
                    label for=(id) { (t(lang, "f-channel")) }
                    select .input #(id) name="channel" {
                        @for channel in Channel::ALL {
                            option value=(channel.code()) selected[*channel == Channel::InPerson] { (t(lang, &format!("v-channel-{}", channel.code()))) }
                        }
                    }
                }
                (danger_button(&t(lang, "consents-take-back")))
            }))
        }
    }
}

fn bases(lang: Lang, all: &[BasisLine]) -> Markup {
    if all.is_empty() {
        return html! { p .quiet { (t(lang, "consents-no-bases")) } };
    }
    let rows = all
        .iter()
        .map(|line| {
            vec![
                html! { div { (t(lang, &format!("v-basis-{}", line.basis.code()))) br; span .quiet { (bdi(&line.legal_reference)) } } },
                html! { div { (purpose(lang, line.purpose)) br; span .quiet { (to(lang, line.purpose, line.to.as_deref())) } } },
                html! { (data(lang, &line.data)) },
                html! { div { (bdi(&line.reason)) @if let Some(author) = &line.author { br; span .quiet { (bdi(author)) } } } },
                html! {
                    div {
                        (day_short(lang, line.review_on))
                        @if !line.live { br; (tag(TagKind::Waiting, &t(lang, "consents-review-due"))) }
                    }
                },
            ]
        })
        .collect();
    Table {
        caption: t(lang, "consents-bases"),
        caption_is_hidden: true,
        columns: [
            "f-lawful-basis",
            "consents-col-purpose",
            "f-data",
            "f-reason",
            "f-review-on",
        ]
        .map(|key| Column::new(t(lang, key)))
        .to_vec(),
        rows,
    }
    .render(lang)
}

fn transfers(lang: Lang, all: &[TransferLine]) -> Markup {
    if all.is_empty() {
        return empty_state(
            &t(lang, "consents-no-transfers"),
            &t(lang, "consents-no-transfers-about"),
            None,
        );
    }
    let rows = all
        .iter()
        .map(|line| {
            vec![
                html! { div { (day_short(lang, line.on)) @if let Some(by) = &line.by { br; span .quiet { (bdi(by)) } } } },
                html! {
                    div {
                        (recipient(lang, line)) br;
                        span .quiet { (t(lang, &format!("a-{}-done", line.action))) }
                        @if line.struck { br; (tag(TagKind::Waiting, &t(lang, "entry-struck"))) }
                    }
                },
                html! {
                    div {
                        @match line.purpose {
                            Some(what_for) => { (purpose(lang, what_for)) br; span .quiet { (data(lang, &line.data)) } },
                            None => (t(lang, "consents-answer-always")),
                        }
                    }
                },
                html! {
                    div {
                        (t(lang, &format!("ground-{}", line.ground)))
                        @if let Some(entry) = line.ground_entry { " " span .quiet { (t_with(lang, "entry-number", &[("number", Arg::Number(entry.into()))])) } }
                        @if let Some(agreement) = &line.agreement { br; span .quiet { (bdi(agreement)) } }
                    }
                },
                html! { (t(lang, &format!("v-means-{}", line.means.code()))) },
            ]
        })
        .collect();
    Table {
        caption: t(lang, "consents-transfers"),
        caption_is_hidden: true,
        columns: [
            "transfers-col-when",
            "transfers-col-to",
            "consents-col-purpose",
            "transfers-col-ground",
            "f-means",
        ]
        .map(|key| Column::new(t(lang, key)))
        .to_vec(),
        rows,
    }
    .render(lang)
}

/// Who it went to; referrals name a kind of body by its code.
fn recipient(lang: Lang, line: &TransferLine) -> Markup {
    match line.action {
        "refer-protection" => html! { (t(lang, &format!("v-referral-{}", line.to))) },
        "book" if line.to.is_empty() => html! { (t(lang, "transfers-carrier")) },
        _ => bdi(&line.to),
    }
}
