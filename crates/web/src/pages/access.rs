//! `/access`: who read what, for the data-protection officer. Cases are named and never opened from here.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::access::{AccessView, AccountReads, KINDS, Looked};
use homeward_domain::case_number::CaseNumber;
use homeward_i18n::{Arg, number, t, t_or, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use crate::{
    Web,
    components::{Column, Link, Table, TagKind, bdi, empty_state, filter_form, ltr, tag},
    desk::Desk,
    layout::page,
    links::listed,
    pages::{alerts::moment, emergency, forms, work::Done},
    refusal,
};

/// What the address asks for. A value there is not asks for nothing.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    from: Option<String>,
    until: Option<String>,
    account: Option<String>,
    case: Option<String>,
    kind: Option<String>,
    only: Option<String>,
    after: Option<String>,
    done: Option<String>,
}

/// What can be asked for alone.
const ONLY: [&str; 4] = ["confidential", "protected", "outside", "refused"];

impl Asked {
    fn given(text: Option<&String>) -> Option<String> {
        text.map(|t| t.trim().to_owned())
            .filter(|t| !t.is_empty() && !t.chars().any(char::is_control))
    }

    fn only(&self) -> &str {
        self.only.as_deref().unwrap_or_default()
    }

    /// A number that is none finds nothing: it must not widen what is shown.
    fn number(&self) -> Result<Option<CaseNumber>, ()> {
        match Self::given(self.case.as_ref()) {
            None => Ok(None),
            Some(text) => text.parse().map(Some).map_err(|_| ()),
        }
    }

    pub(crate) fn looked(&self) -> Looked {
        let day = |text: &Option<String>| text.as_deref().and_then(|t| t.parse().ok());
        let kind = if self.only() == "refused" {
            Some("refused".to_owned())
        } else {
            Self::given(self.kind.as_ref()).filter(|k| KINDS.contains(&k.as_str()))
        };
        Looked {
            from: day(&self.from),
            until: day(&self.until),
            login: Self::given(self.account.as_ref()),
            number: self.number().ok().flatten(),
            kind,
            confidential: self.only() == "confidential",
            protected: self.only() == "protected",
            outside: self.only() == "outside",
            after: Self::given(self.after.as_ref()),
        }
    }

    /// The address of the log, narrowed as asked, from where the last page ended.
    fn next(&self, after: &str) -> String {
        let mut pairs = vec![("after", after)];
        for (name, value) in [
            ("from", &self.from),
            ("until", &self.until),
            ("account", &self.account),
            ("case", &self.case),
            ("kind", &self.kind),
            ("only", &self.only),
        ] {
            pairs.extend(
                value
                    .as_deref()
                    .filter(|v| !v.is_empty())
                    .map(|v| (name, v)),
            );
        }
        listed("/access/log", &pairs)
    }
}

/// `GET /access`: what each account read.
pub(crate) async fn accounts(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    let lang = desk.lang;
    let (rows, days) = match web
        .app
        .access_by_account(&desk.actor, &asked.looked())
        .await
    {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let is_empty = rows.is_empty();
    let days = [days.0.to_string(), days.1.to_string()];
    let mut columns = vec![Column::new(t(lang, "access-account"))];
    columns.extend(
        [
            "cases",
            "reads",
            "confidential",
            "protected",
            "outside",
            "refused",
        ]
        .map(|key| Column::number(t(lang, &format!("access-{key}")))),
    );
    let table = Table {
        caption: t(lang, "access"),
        caption_is_hidden: true,
        columns,
        rows: rows.iter().map(|r| account(&desk, r, &days)).collect(),
    };
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.is_wide = true;
    let inputs = html! { (day(&desk, "from", &days[0])) (day(&desk, "until", &days[1])) };
    let narrowed = asked.from.is_some() || asked.until.is_some();
    page(&chrome, &t(lang, "access"), html! {
        h1 { (t(lang, "access")) }
        p { (t(lang, "access-about")) }
        p .actions-row {
            a href=(listed("/access/log", &[("from", &days[0]), ("until", &days[1])])) { (t(lang, "access-log")) }
            " " a href="/access/emergencies" { (t(lang, "emergencies")) }
            " " a href="/settings/watch/watch" { (t(lang, "set-watch")) }
        }
        (filter_form(lang, "/access", inputs, narrowed))
        @if is_empty { (empty_state(&t(lang, "access-none"), &t(lang, "access-none-about"), None)) }
        @else { (table.render(lang)) }
    })
    .into_response()
}

fn account(desk: &Desk, reads: &AccountReads, days: &[String; 2]) -> Vec<Markup> {
    let lang = desk.lang;
    let log = |only: &str| {
        let mut pairs = vec![
            ("from", days[0].as_str()),
            ("until", days[1].as_str()),
            ("account", reads.login.as_str()),
        ];
        if !only.is_empty() {
            pairs.push(("only", only));
        }
        listed("/access/log", &pairs)
    };
    let count = |n: i64, only: &str| {
        html! {
            @if n > 0 { a href=(log(only)) { (number(lang, n)) } } @else { (number(lang, n)) }
        }
    };
    vec![
        html! { div { (bdi(&reads.name)) br; span .quiet { (ltr(&reads.login)) } } },
        html! { (number(lang, i64::try_from(reads.cases).unwrap_or(i64::MAX))) },
        count(reads.reads, ""),
        count(reads.confidential, "confidential"),
        count(reads.protected, "protected"),
        count(reads.outside, "outside"),
        count(reads.refused, "refused"),
    ]
}

/// `GET /access/log`: every entry, narrowed as asked.
pub(crate) async fn log(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    let lang = desk.lang;
    let wrong_number = asked.number().is_err();
    let list = match web.app.access_log(&desk.actor, &asked.looked()).await {
        Ok(list) => list,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let entries = if wrong_number {
        &[]
    } else {
        list.entries.as_slice()
    };
    let table = Table {
        caption: t(lang, "access-log"),
        caption_is_hidden: true,
        columns: ["set-when", "access-account", "case", "access-how"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows: entries.iter().map(|e| entry(&desk, e)).collect(),
    };
    let days = [list.days.0.to_string(), list.days.1.to_string()];
    let mut chrome = desk.chrome_back("/access", t(lang, "access"));
    chrome.is_wide = true;
    page(&chrome, &t(lang, "access-log"), html! {
        h1 { (t(lang, "access-log")) }
        p { (t(lang, "access-log-about")) }
        (filter_form(lang, "/access/log", inputs(&desk, &asked, &days), true))
        @if entries.is_empty() { (empty_state(&t(lang, "access-none"), &t(lang, "access-none-about"), None)) }
        @else { (table.render(lang)) }
        @if let Some(after) = list.after.as_ref().filter(|_| !wrong_number) {
            p { a rel="next" href=(asked.next(after)) { (t(lang, "page-next")) } }
        }
    })
    .into_response()
}

fn inputs(desk: &Desk, asked: &Asked, days: &[String; 2]) -> Markup {
    let lang = desk.lang;
    let text = |name: &str, value: &Option<String>| {
        html! {
            div .field {
                label for=(name) { (t(lang, &format!("access-by-{name}"))) }
                input .input id=(name) name=(name) value=[value.as_deref()] dir="ltr" autocomplete="off" spellcheck="false";
            }
        }
    };
    html! {
        (day(desk, "from", &days[0]))
        (day(desk, "until", &days[1]))
        (text("account", &asked.account))
        (text("case", &asked.case))
        div .field {
            label for="kind" { (t(lang, "access-how")) }
            select #kind .input name="kind" {
                option value="" { (t(lang, "filter-any")) }
                @for kind in KINDS { option value=(kind) selected[asked.kind.as_deref() == Some(kind)] { (t(lang, &format!("access-kind-{kind}"))) } }
            }
        }
        div .field {
            label for="only" { (t(lang, "access-only")) }
            select #only .input name="only" {
                option value="" { (t(lang, "filter-any")) }
                @for only in ONLY { option value=(only) selected[asked.only() == only] { (t(lang, &format!("access-{only}"))) } }
            }
        }
    }
}

fn day(desk: &Desk, name: &str, value: &str) -> Markup {
    html! {
        div .field {
            label for=(name) { (t(desk.lang, &format!("access-by-{name}"))) }
            input .input id=(name) name=(name) type="date" value=(value);
        }
    }
}

fn entry(desk: &Desk, entry: &AccessView) -> Vec<Markup> {
    let lang = desk.lang;
    let words: Vec<String> = entry
        .what
        .split(' ')
        .filter(|w| !w.is_empty())
        .map(|code| {
            t_or(lang, &format!("v-audience-{code}")).unwrap_or_else(|| forms::read(lang, code))
        })
        .collect();
    vec![
        html! { div { (moment(desk, entry.at)) } },
        html! { div { (bdi(&entry.name)) br; span .quiet { (ltr(&entry.login)) } } },
        html! { div { @if let Some(number) = &entry.number { (ltr(number.as_str())) } } },
        html! { div {
            (t(lang, &format!("access-kind-{}", entry.kind)))
            @if !words.is_empty() { br; span .quiet { (words.join(&t(lang, "list-comma"))) } }
            @for (is, key) in [(entry.confidential, "confidential"), (entry.protected, "protected"), (entry.outside, "outside")] {
                @if is { " " (tag(TagKind::Special, &t(lang, &format!("access-{key}")))) }
            }
        } },
    ]
}

/// `GET /access/emergencies`: which cases were opened in an emergency, by whom and why.
pub(crate) async fn emergencies(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Done>,
) -> Response {
    let lang = desk.lang;
    let all = match web.app.emergencies(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows: Vec<_> = all
        .iter()
        .map(|opening| {
            vec![
                html! { div { (bdi(&opening.by)) br; (moment(&desk, opening.at)) } },
                html! { div { @if let Some(number) = &opening.number { (ltr(number.as_str())) } } },
                html! { div { @match &opening.reason { Some(reason) => (bdi(reason)), None => (t(lang, "emergency-no-reason")) } } },
                html! { div {
                    (emergency::ended(&desk, opening))
                    @if opening.is_open { (emergency::end_form(&desk, opening)) }
                } },
            ]
        })
        .collect();
    let is_empty = rows.is_empty();
    let table = Table {
        caption: t(lang, "emergencies"),
        caption_is_hidden: true,
        columns: ["set-who", "case", "f-emergency-reason", "emergency-until"]
            .map(|key| Column::new(t(lang, key)))
            .to_vec(),
        rows,
    };
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    let mut chrome = desk.chrome_flash(asked.done.as_deref());
    chrome.back = Some(Link::new("/access", t(lang, "access")));
    chrome.is_wide = true;
    page(&chrome, &t(lang, "emergencies"), html! {
        h1 { (t(lang, "emergencies")) }
        p { (t_with(lang, "emergencies-count", &[("count", Arg::Number(count))])) }
        @if is_empty { (empty_state(&t(lang, "emergencies-none"), &t(lang, "emergencies-none-about"), None)) }
        @else { (table.render(lang)) }
    })
    .into_response()
}
