//! The case: the person first, then where things stand, what comes next and what stands in its way.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::view::{CaseView, EntryView};
use homeward_domain::{
    actions::{Nature, Part},
    case::EntryState,
    case_number::CaseNumber,
    codes::{Audience, Code},
    facts::Fact,
    fields::{Field, Kind},
    stage::{Exit, StageName},
};
use homeward_i18n::{
    Arg, Lang, country, day, language, partial_day, relative_day, t, t_with, time,
};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{
        Step, StepState, SummaryRow, TagKind, TimelineDay, TimelineEntry, bdi, colon, inset, label,
        link_button, ltr, panel, progress_dots, summary_list, tag, timeline, value,
    },
    desk::Desk,
    layout::page,
    links,
    pages::{emergency, survey},
    refusal,
};

/// What the address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    open: Option<String>,
    done: Option<String>,
}

/// `GET /cases/{number}`
pub async fn show(
    State(web): State<Web>,
    desk: Desk,
    Path(number): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return refusal::page(&desk.chrome(), &homeward_app::Refused::NotFound);
    };
    let open = opened(asked.open.as_deref());
    match web.app.case_view(&desk.actor, &number, &open).await {
        Ok(view) => {
            let mut chrome = desk.chrome_flash(asked.done.as_deref());
            chrome.back = Some(crate::components::Link::new(
                "/",
                t(desk.lang, "nav-my-work"),
            ));
            chrome.is_wide = true;
            page(
                &chrome,
                &format!("{} {number}", t(desk.lang, "case")),
                html! {
                    (emergency::above(&desk, &view.emergencies))
                    (case_page(desk.lang, &view))
                    (emergency::below(&desk, &view.emergencies))
                },
            )
            .into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

/// The confidential parts named in an address.
pub(crate) fn opened(text: Option<&str>) -> Vec<Audience> {
    text.map(|t| {
        t.split([',', ' ', '+'])
            .filter_map(Audience::from_code)
            .collect()
    })
    .unwrap_or_default()
}

/// The whole content of the page.
pub fn case_page(lang: Lang, view: &CaseView) -> Markup {
    html! {
        (head(lang, view))
        div .columns {
            div {
                (claims(lang, view))
                (next_step(lang, view))
                (dues(lang, view))
                section {
                    h2 #history { (t(lang, "case-history")) }
                    (history(lang, view))
                }
            }
            aside {
                (facts(lang, view))
                (tracks(lang, view))
                (parts(lang, view))
                (deeds(lang, view))
            }
        }
    }
}

/// A human being, then where things stand.
fn head(lang: Lang, view: &CaseView) -> Markup {
    let d = &view.details;
    html! {
        header .case-head {
            h1 { (bdi(&d.name)) @if let Some(other) = &d.name_other_script { " " span .other-script { (bdi(other)) } } }
            p .case-line {
                (ltr(view.number.as_str()))
                @if let Some(born) = d.born { " · " (t_with(lang, "born", &[("day", Arg::Text(partial_day(lang, born)))])) }
                @if let Some(called) = &d.called { " · " (t_with(lang, "called", &[("name", Arg::Text(called.clone()))])) }
            }
            p .case-line {
                (d.languages.iter().map(|l| language(lang, l.code())).collect::<Vec<_>>().join(&t(lang, "list-comma")))
                @if !view.companions.is_empty() { " · " (t_with(lang, "travels-with", &[("count", Arg::Number(i64::try_from(view.companions.len()).unwrap_or(0)))])) }
            }
            @if let Some(contact) = &d.safe_contact { p .case-line { strong { (t(lang, "safe-contact")) (colon(lang)) } (bdi(&contact.0)) } }
            p .tags {
                @if view.is_child { (tag(TagKind::Waiting, &t(lang, "tag-child"))) " " }
                @if d.protected_location { (tag(TagKind::Waiting, &t(lang, "tag-protected"))) " " }
                @for hold in &view.holds { (tag(TagKind::Waiting, &t(lang, &format!("v-hold-{}", hold.kind.code())))) " " }
            }
            (progress(lang, view))
        }
    }
}

/// Who has arrived elsewhere and may be this person.
fn claims(lang: Lang, view: &CaseView) -> Markup {
    let may_answer = view.actions.iter().any(|a| a.code == "check-arrival");
    html! {
        @for claim in &view.linked.claims {
            (panel(&t(lang, "claim-title"), html! {
                p { (t(lang, "claim-about")) }
                p { (ltr(claim.number.as_str())) @if let Some((office, contact)) = &claim.office { br; (bdi(office)) br; span .quiet { (bdi(contact)) } } }
                @if may_answer { p { a href=(links::action(&view.number, "check-arrival")) { (t(lang, "a-check-arrival")) } } }
            }))
        }
    }
}

fn progress(lang: Lang, view: &CaseView) -> Markup {
    let way: Vec<StageName> = StageName::ALL
        .iter()
        .copied()
        .filter(|s| !s.is_ended())
        .collect();
    let here = way.iter().position(|s| *s == view.stage);
    let since = relative_day(
        lang,
        view.stage_since.with_timezone(&view.zone).date_naive(),
        view.today,
    );
    let name = t(lang, &format!("stage-{}", view.stage.code()));
    let why = match view.exit {
        Some(Exit::NotEligible) => Some(t(lang, "exit-why-not-eligible")),
        Some(Exit::Withdrawn) => Some(t(lang, "exit-why-withdrawn")),
        Some(Exit::ConsentRevoked) => Some(t(lang, "exit-why-consent-revoked")),
        Some(Exit::Other(reason)) => Some(t(lang, &format!("v-exit-{}", reason.code()))),
        None => None,
    };
    let sentence = match why {
        Some(why) => format!("{name}: {why} — {since}"),
        None => format!("{name} — {since}"),
    };
    let Some(here) = here else {
        return html! { p .stage-now { strong { (sentence) } } };
    };
    let steps: Vec<Step> = way
        .iter()
        .enumerate()
        .map(|(at, stage)| Step {
            label: t(lang, &format!("stage-{}", stage.code())),
            state: match at.cmp(&here) {
                std::cmp::Ordering::Less => StepState::Done,
                std::cmp::Ordering::Equal => StepState::Current,
                std::cmp::Ordering::Greater => StepState::Ahead,
            },
        })
        .collect();
    progress_dots(lang, &t(lang, "case-progress"), &steps, &sentence)
}

/// What comes next, and every safeguard of it.
fn next_step(lang: Lang, view: &CaseView) -> Markup {
    let Some(next) = &view.next else {
        return panel(
            &t(lang, "case-next"),
            html! { p { (t(lang, &format!("stage-{}-about", view.stage.code()))) } },
        );
    };
    let open = next.checks.iter().filter(|c| !c.is_clear()).count();
    let of = next.checks.len();
    let count = |n: usize| Arg::Number(i64::try_from(n).unwrap_or(i64::MAX));
    panel(
        &t_with(
            lang,
            "case-next-is",
            &[("action", Arg::Words(format!("a-{}", next.action.code)))],
        ),
        html! {
            p { (t(lang, &format!("a-{}-about", next.action.code))) }
            @if of > 0 {
                p { strong {
                    @if open == 0 { (t(lang, "checks-all-met")) } @else { (t_with(lang, "checks-open", &[("open", count(open)), ("all", count(of))])) }
                } }
                (checklist(lang, view, &next.checks))
            }
            @if next.mine {
                p { (link_button(&links::action(&view.number, next.action.code), &t(lang, &format!("a-{}", next.action.code)))) }
            } @else {
                p .quiet { (t(lang, "case-next-not-mine")) }
            }
        },
    )
}

/// A checklist whose remedies link to what this reader may do.
pub(crate) fn checklist(
    lang: Lang,
    view: &CaseView,
    checks: &[homeward_app::checks::Check],
) -> Markup {
    refusal::checklist(lang, checks, |remedy| {
        view.actions
            .iter()
            .any(|a| a.code == remedy)
            .then(|| links::action(&view.number, remedy))
    })
}

fn dues(lang: Lang, view: &CaseView) -> Markup {
    if view.dues.is_empty() {
        return html! {};
    }
    panel(
        &t(lang, "case-due"),
        html! {
            ul .simple {
                @for due in &view.dues {
                    li {
                        @if due.act_by < view.today { (tag(TagKind::Waiting, &t(lang, "tag-overdue"))) " " }
                        (t(lang, &format!("due-{}", due.what))) (colon(lang))
                        (t_with(lang, "day-and-distance", &[("distance", Arg::Text(relative_day(lang, due.act_by, view.today))), ("day", Arg::Text(day(lang, due.act_by)))]))
                        @if let Some(limit) = due.limit() { br; span .quiet { (t_with(lang, "due-limit", &[("day", Arg::Day(limit))])) } }
                    }
                }
            }
        },
    )
}

/// Everything else this reader may do now, by part of the journey.
fn deeds(lang: Lang, view: &CaseView) -> Markup {
    html! {
        section .panel {
            h2 { (t(lang, "case-deeds")) }
            @for part in Part::ALL {
                @let deeds: Vec<_> = view.actions.iter().filter(|a| a.part == part).collect();
                @if !deeds.is_empty() {
                    h3 { (t(lang, &format!("part-{}", part.code()))) }
                    ul .simple .deeds {
                        @for deed in deeds {
                            li {
                                a href=(links::action(&view.number, deed.code)) { (t(lang, &format!("a-{}", deed.code))) }
                                @if deed.nature == Nature::Protective { " " span .quiet { (t(lang, "deed-always")) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn facts(lang: Lang, view: &CaseView) -> Markup {
    let d = &view.details;
    let sees_counselling = view.audiences.contains(&Audience::Counselling);
    let mut rows = vec![
        SummaryRow::new(
            t(lang, "f-country-of-return"),
            html! {
                (country(lang, d.country_of_return.code())) @if let Some(place) = &d.place_of_return { ", " (bdi(place)) }
            },
        ),
        SummaryRow::new(
            t(lang, "f-nationalities"),
            html! {
                (d.nationalities.iter().map(|c| country(lang, c.code())).collect::<Vec<_>>().join(&t(lang, "list-comma")))
                @if d.nationalities.is_empty() { (t(lang, "nothing-recorded")) }
            },
        ),
        SummaryRow::new(t(lang, "programme"), html! { (bdi(&view.programme)) }),
        SummaryRow::new(
            t(lang, "sending-office"),
            html! { (bdi(&view.sending_office)) },
        ),
        SummaryRow::new(
            t(lang, "receiving-office"),
            html! {
                @match &view.receiving_office { Some(office) => (bdi(office)), None => (t(lang, "nothing-recorded")) }
            },
        ),
        SummaryRow::new(
            t(lang, "col-carried-by"),
            html! {
                @match &view.assigned_to { Some(name) => (bdi(name)), None => (t(lang, "nobody")) }
            },
        ),
    ];
    if sees_counselling && !d.categories.is_empty() {
        let words: Vec<String> = d
            .categories
            .iter()
            .map(|c| t(lang, &format!("v-category-{}", c.code())))
            .collect();
        rows.push(SummaryRow::new(
            t(lang, "f-categories"),
            html! { (words.join(&t(lang, "list-comma"))) },
        ));
    }
    html! {
        (panel(&t(lang, "case-facts"), summary_list(&rows)))
        @if !view.linked.same_person.is_empty() {
            (panel(&t(lang, "linked-title"), html! {
                ul .simple { @for number in &view.linked.same_person { li { a href=(links::case(number)) { (ltr(number.as_str())) } } } }
            }))
        }
        @if !view.companions.is_empty() {
            (panel(&t(lang, "case-companions"), html! {
                ul .simple {
                    @for c in &view.companions {
                        li { a href=(links::case(&c.number)) { (bdi(&c.name)) } " " span .quiet { (t(lang, &format!("stage-{}", c.stage))) } }
                    }
                }
            }))
        }
        @if !view.reassessed.is_empty() { p { a href=(links::reassessed(&view.number, "")) { (t(lang, "rea-title")) } } }
        @if view.actions.iter().any(|a| a.code == "record-survey") { p { a href=(links::life(&view.number)) { (t(lang, "part-life")) } } }
        p { a href=(links::consents(&view.number)) { (t(lang, "consents-title")) } }
        @if view.actions.iter().any(|a| a.code == "assign-escort") { p { a href=(links::escorts(&view.number)) { (t(lang, "escorts")) } } }
        p { a href=(links::paper(&view.number)) { (t(lang, "case-paper")) } }
        p { a href=(links::forms(&view.number)) { (t(lang, "forms-title")) } }
        p { a href=(links::copy(&view.number)) { (t(lang, "copy-title")) } }
        @if view.is_child { p { a href=(links::for_child(&view.number, "younger")) { (t(lang, "case-for-child")) } } }
    }
}

/// The tracks the person is on, as far as this reader may know.
fn tracks(lang: Lang, view: &CaseView) -> Markup {
    if view.tracks.is_empty() {
        return html! {};
    }
    panel(
        &t(lang, "case-tracks"),
        html! {
            ul .simple {
                @for track in &view.tracks {
                    li { a href=(links::track(&view.number, track.code, "")) { (t(lang, &format!("track-{}", track.code))) } }
                }
            }
        },
    )
}

/// Confidential parts: closed until opened, and opening is logged.
fn parts(lang: Lang, view: &CaseView) -> Markup {
    let closed: Vec<Audience> = view
        .audiences
        .iter()
        .copied()
        .filter(|a| *a != Audience::Case && !view.opened.contains(a))
        .collect();
    if closed.is_empty() && view.opened.is_empty() {
        return html! {};
    }
    let all: Vec<&str> = view.opened.iter().map(|a| a.code()).collect();
    panel(
        &t(lang, "case-confidential"),
        html! {
            p .quiet { (t(lang, "case-confidential-about")) }
            ul .simple {
                @for part in closed {
                    @let mut names = all.clone();
                    @let () = names.push(part.code());
                    li { a href=(format!("{}#history", links::case_open(&view.number, &names.join(",")))) { (t(lang, &format!("open-{}", part.code()))) } }
                }
                @for part in &view.opened { li { (t(lang, &format!("opened-{}", part.code()))) } }
            }
        },
    )
}

/// What happened, newest first.
pub(crate) fn history(lang: Lang, view: &CaseView) -> Markup {
    let entries: Vec<&EntryView> = view.entries.iter().collect();
    history_of(lang, view, &entries)
}

/// Some entries, newest first, by day of the sending office.
pub(crate) fn history_of(lang: Lang, view: &CaseView, entries: &[&EntryView]) -> Markup {
    let mut days: Vec<(chrono::NaiveDate, Vec<TimelineEntry>)> = Vec::new();
    for entry in entries {
        let local = entry.at.with_timezone(&view.zone);
        let shown = TimelineEntry {
            time: time(lang, local.time()),
            title: t(lang, &format!("a-{}-done", entry.code)),
            by: Some(
                entry
                    .by
                    .clone()
                    .unwrap_or_else(|| t(lang, "entry-by-system")),
            ),
            detail: Some(detail(lang, view, entry)),
        };
        match days.last_mut() {
            Some((last, list)) if *last == local.date_naive() => list.push(shown),
            _ => days.push((local.date_naive(), vec![shown])),
        }
    }
    let days: Vec<TimelineDay> = days
        .into_iter()
        .map(|(on, entries)| TimelineDay {
            day: day(lang, on),
            entries,
        })
        .collect();
    timeline(lang, &days)
}

fn detail(lang: Lang, view: &CaseView, entry: &EntryView) -> Markup {
    let number = |n: u32| Arg::Number(n.into());
    html! {
        span .quiet { (t_with(lang, "entry-number", &[("number", number(entry.number))])) }
        @if let Some(about) = entry.about { " " span .quiet { (t_with(lang, "entry-about", &[("number", number(about))])) } }
        @match entry.state {
            EntryState::Stands => {},
            EntryState::ReplacedBy(_) => { " " (tag(TagKind::Waiting, &t(lang, "entry-replaced"))) },
            EntryState::StruckBy(_) => { " " (tag(TagKind::Waiting, &t(lang, "entry-struck"))) },
            EntryState::AwaitsSecond => {
                " " (tag(TagKind::Waiting, &t(lang, "entry-awaits-second")))
                @if entry.offers.approve { " " (about_entry(lang, links::second(&view.number, "approve-correction", entry.number), "approve-correction", entry)) }
            },
        }
        @if entry.to_verify { " " (tag(TagKind::Waiting, &t(lang, "track-to-verify"))) }
        @if entry.offers.verify { " " (about_entry(lang, links::second(&view.number, "verify", entry.number), "verify", entry)) }
        @if entry.by.is_some() { " " a href=(links::decision(&view.number, entry.number)) { (t(lang, "then-link")) span .visually-hidden { ": " (t(lang, &format!("a-{}-done", entry.code))) " " (entry.number) } } }
        @match &entry.fields {
            Some(fields) => {
                details {
                    summary { (t(lang, "entry-open")) span .visually-hidden { ": " (t(lang, &format!("a-{}-done", entry.code))) " " (entry.number) } }
                    (content(lang, entry, fields))
                    @if let Some(scan) = entry.scan { p .quiet { (t(lang, &format!("scan-{}", scan.code()))) } }
                    @if entry.has_file { p { a href=(links::file(&view.number, entry.number)) { (t(lang, "file-open")) span .visually-hidden { ": " (entry.number) } } } }
                    @if entry.offers.correct { p { (about_entry(lang, links::correct(&view.number, entry.number), "correct", entry)) } }
                }
            },
            None => { p .quiet { (t(lang, "entry-closed")) } },
        }
    }
}

/// A link to what can be done about an entry, which says about which one when it is read out alone.
fn about_entry(lang: Lang, href: String, action: &str, entry: &EntryView) -> Markup {
    html! {
        a href=(href) {
            (t(lang, &format!("a-{action}")))
            span .visually-hidden { ": " (t(lang, &format!("a-{}-done", entry.code))) " " (entry.number) }
        }
    }
}

/// What an entry says, in words; nothing that was not given.
pub(crate) fn content(
    lang: Lang,
    entry: &EntryView,
    fields: &serde_json::Map<String, serde_json::Value>,
) -> Markup {
    let known: Vec<Field> = Fact::fields(entry.code).map_or_else(
        || {
            // A correction shows its reason, then what it puts in place.
            let reason = Field {
                name: "correction_reason",
                kind: Kind::Text { max: 0 },
                required: false,
            };
            let mut all = vec![reason];
            if let Some(code) = Fact::CODES.iter().find(|c| {
                Fact::fields(c).is_some_and(|f| f.iter().all(|f| fields.contains_key(f.name)))
            }) {
                all.extend(Fact::fields(code).unwrap_or(&[]));
            }
            all
        },
        <[Field]>::to_vec,
    );
    let rows: Vec<SummaryRow> = known
        .iter()
        .filter_map(|field| {
            let stored = fields.get(field.name)?;
            let empty = stored.is_null()
                || stored.as_array().is_some_and(Vec::is_empty)
                || stored == &serde_json::Value::Bool(false);
            (!empty).then(|| SummaryRow::new(label(lang, field), said(lang, field, fields)))
        })
        .collect();
    if rows.is_empty() {
        inset(html! { p { (t(lang, "entry-says-nothing")) } })
    } else {
        summary_list(&rows)
    }
}

/// What stands in a field of a record; the answers of a survey in the words of its instrument.
pub(crate) fn said(
    lang: Lang,
    field: &Field,
    fields: &serde_json::Map<String, serde_json::Value>,
) -> Markup {
    let answers = (field.name == "answers").then(|| survey::told(lang, fields));
    let stored = fields.get(field.name).unwrap_or(&serde_json::Value::Null);
    answers
        .flatten()
        .unwrap_or_else(|| shown(lang, field, stored))
}

/// A stored value; texts the program itself wrote are words of the catalogues.
pub(crate) fn shown(lang: Lang, field: &Field, stored: &serde_json::Value) -> Markup {
    match stored.as_str().and_then(|s| s.strip_prefix("system:")) {
        Some(code) => html! { (t(lang, &format!("system-{code}"))) },
        None => value(lang, field, stored),
    }
}
