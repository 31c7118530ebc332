//! Life at home over many people, in figures that name nobody (MNE-02); the same as a table for other programs, tagged in HXL.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use homeward_app::{admin::Tasks, surveys::SEVERAL};
use homeward_app::{
    figures::Figure,
    life_figures::{
        ANSWERED, Beside, ByMethod, LifeFigures, LifeRow, RoundOutcomes, Said, SurveyGroup,
    },
};
use homeward_charts::{Frame, Group, Interval, IntervalWords, Intervals, Reading};
use homeward_domain::codes::{AttemptOutcome, Code};
use homeward_i18n::{Arg, Lang, country, t, t_with};
use homeward_instruments::{COMPOSITE, Words, statistics::Mean};
use maud::{Markup, html};

use super::{
    life_around::around,
    links,
    refusals::{self, Head, told},
};
use crate::{
    Web,
    components::{Column, Table, bdi, chart, colon, inset},
    desk::Desk,
    layout::page,
    refusal,
};

/// `GET /programmes/terms/{key}/life`
pub(super) async fn show(State(web): State<Web>, desk: Desk, Path(code): Path<String>) -> Response {
    let lang = desk.lang;
    let shown = async {
        let figures = web.app.life_figures(&desk.actor, &code).await?;
        let head = Head {
            words: "lif",
            name: &figures.name,
            programme: &figures.programme,
            threshold: figures.threshold,
            is_part: false,
        };
        Ok(head.page(&desk, body(lang, desk.tasks, &figures)))
    };
    shown
        .await
        .unwrap_or_else(|refused| refusal::page(&desk.chrome(), &refused))
}

/// `GET /programmes/life`: programmes beside one another.
pub(super) async fn across(State(web): State<Web>, desk: Desk) -> Response {
    let lang = desk.lang;
    let found = match web.app.life_by_programme(&desk.actor).await {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let words = found.instrument.words(lang.code());
    let title = t(lang, "lif-across");
    let name = |code: &str| found.names.get(code).cloned().unwrap_or_default();
    let threshold = i64::try_from(found.threshold).unwrap_or(i64::MAX);
    let mut chrome = desk.chrome_back(links::PROGRAMMES, t(lang, "set-programmes"));
    chrome.is_wide = true;
    let body = html! {
        h1 { (title) }
        p { (t_with(lang, "lif-across-how", &[("threshold", Arg::Number(threshold))])) }
        p { (words.caution()) }
        @for (method, rows) in &found.methods {
            h2 { (words.method(method)) }
            @if rows.is_empty() { p { (t(lang, "lif-none")) } } @else {
                p .quiet { (t(lang, "life-course-method")) }
                (parts(lang, &words, &t(lang, "f-programme"), rows, &|code| html! { a href=(links::life(code)) { (bdi(&name(code))) } }))
            }
        }
    };
    page(&chrome, &title, body).into_response()
}

/// `GET /programmes/terms/{key}/life.csv`
pub(super) async fn table(
    State(web): State<Web>,
    desk: Desk,
    Path(code): Path<String>,
) -> Response {
    match web.app.life_figures(&desk.actor, &code).await {
        Ok(figures) => {
            let kind = HeaderValue::from_static("text/csv; charset=utf-8");
            let name = HeaderValue::from_static("attachment; filename=\"life-at-home.csv\"");
            (
                [
                    (header::CONTENT_TYPE, kind),
                    (header::CONTENT_DISPOSITION, name),
                ],
                hxl(&figures),
            )
                .into_response()
        }
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

fn body(lang: Lang, tasks: Tasks, figures: &LifeFigures) -> Markup {
    let words = figures.instrument.words(lang.code());
    html! {
        p { (words.caution()) }
        p { a href=(format!("{}.csv", links::life(&figures.programme))) { (t(lang, "lif-csv")) } }
        p { a href=(links::LIFE) { (t(lang, "lif-across")) } }
        @if tasks.sheets { p { a href=(crate::links::SURVEYS) { (t(lang, "svt-title")) } } }
        (rounds(lang, &figures.rounds))
        @for method in &figures.methods {
            h2 { (words.method(&method.method)) }
            p .quiet { (t(lang, "life-course-method")) }
            @for (group, rows) in &method.by { (chart(lang, &words, method, *group, rows)) }
        }
        @for beside in &figures.beside { (neighbours(lang, beside)) }
        @if let Some(said) = &figures.said { (in_confidence(lang, said)) }
        (around(lang, &figures.around))
    }
}

/// Those who came back beside their neighbours, with the caution before the figures.
fn neighbours(lang: Lang, beside: &Beside) -> Markup {
    let words = beside.instrument.words(lang.code());
    let columns = [
        "lif-by-country",
        "lif-part",
        "lif-returnees",
        "lif-neighbours",
        "lif-apart",
    ];
    let rows = beside.rows.iter().flat_map(|row| {
        row.parts.iter().map(|part| {
            vec![
                html! { div { (country(lang, &row.country)) } },
                html! { div { (part_name(lang, &words, &part.key)) } },
                cell(lang, part.returnees.0, part.returnees.1),
                cell(lang, part.neighbours.0, part.neighbours.1),
                html! { div { @if let Some(apart) = part.apart {
                    (signed(lang, apart.value))
                    @if let Some(span) = apart.interval { " (" (signed(lang, span.low)) " – " (signed(lang, span.high)) ")" }
                } @else { span .quiet { (t(lang, "fig-hidden")) } } } },
            ]
        })
    });
    html! {
        h2 { (t(lang, "lif-beside")) }
        p { (t(lang, "lif-beside-about")) }
        (inset(html! { p { strong { (words.caution()) } } }))
        p .quiet { (words.method(&beside.method)) }
        (Table {
            caption: t(lang, "lif-beside"),
            caption_is_hidden: true,
            columns: columns.map(|key| Column::new(t(lang, key))).to_vec(),
            rows: rows.collect(),
        }.render(lang))
    }
}

/// A difference with its sign, which stays before the number in every script.
fn signed(lang: Lang, value: f64) -> Markup {
    let sign = if value < 0.0 { "−" } else { "+" };
    html! { bdi { (sign) (chart::score(lang, value.abs())) } }
}

/// What people said in confidence, element by element.
fn in_confidence(lang: Lang, said: &Said) -> Markup {
    let words = said.instrument.words(lang.code());
    html! {
        h2 { (t(lang, "lif-said")) }
        p { (words.caution()) }
        p { (t(lang, "lif-said-about")) " " (t(lang, "lif-answered")) (colon(lang)) (refusals::said(lang, said.people.number())) }
        (Table {
            caption: t(lang, "lif-said"),
            caption_is_hidden: true,
            columns: ["lif-said-of", "lif-mean"].map(|key| Column::new(t(lang, key))).to_vec(),
            rows: said.elements.iter().map(|(key, people, mean)| vec![
                html! { div { (words.element(key)) } },
                cell(lang, *people, *mean),
            ]).collect(),
        }.render(lang))
    }
}

fn part_name(lang: Lang, words: &Words<'_>, key: &str) -> String {
    match key {
        COMPOSITE => t(lang, "life-composite"),
        key => words.dimension(key).to_owned(),
    }
}

/// Who answered each round, who did not, and who stayed.
fn rounds(lang: Lang, rounds: &[RoundOutcomes]) -> Markup {
    if rounds.is_empty() {
        return html! { p { (t(lang, "lif-none")) } };
    }
    let outcome = |row: &RoundOutcomes, code: &str| {
        let found = row.outcomes.iter().find(|(c, _)| c == code);
        told(lang, found.map_or(Some(0), |(_, n)| n.number()))
    };
    let mut columns = vec![
        Column::new(t(lang, "f-survey-round")),
        Column::new(t(lang, "life-share")),
    ];
    columns.extend(
        AttemptOutcome::CODES
            .iter()
            .map(|code| Column::new(t(lang, &format!("v-attempt-outcome-{code}")))),
    );
    columns.push(Column::new(t(lang, "lif-panel")));
    html! {
        h2 { (t(lang, "life-rounds")) }
        p { (t(lang, "lif-rounds-about")) }
        (Table {
            caption: t(lang, "life-rounds"),
            caption_is_hidden: true,
            columns,
            rows: rounds.iter().map(|row| {
                let mut cells = vec![html! { div { (t(lang, &format!("v-survey-round-{}", row.round))) } }];
                cells.push(outcome(row, ANSWERED));
                cells.extend(AttemptOutcome::CODES.iter().map(|code| outcome(row, code)));
                cells.push(told(lang, row.panel.map_or(Some(0), Figure::number)));
                cells
            }).collect(),
        }.render(lang))
    }
}

/// A picture for each dimension would be four times the same: one for each grouping, with the composite, and a table of all.
fn chart(
    lang: Lang,
    words: &Words<'_>,
    method: &ByMethod,
    group: SurveyGroup,
    rows: &[LifeRow],
) -> Markup {
    let title = t(lang, &format!("lif-by-{}", group.code()));
    if rows.is_empty() {
        return html! {};
    }
    let is_told = |row: &LifeRow| row.parts.iter().any(|(_, _, mean)| mean.is_some());
    if !rows.iter().any(is_told) {
        return html! { section .figure-group { h3 { (title) } p .quiet { (t(lang, "lif-all-hidden")) } } };
    }
    let groups = rows
        .iter()
        .map(|row| {
            let (_, people, mean) =
                row.parts
                    .last()
                    .cloned()
                    .unwrap_or((String::new(), Figure::Hidden, None));
            Group {
                name: name(lang, group, &row.code),
                mean: match mean {
                    // Drawn as it is told: finer it would tell of single people.
                    Some(mean) => {
                        Reading::known(chart::told(mean.mean), chart::score(lang, mean.mean))
                    }
                    None => Reading::suppressed(t(lang, "fig-hidden")),
                },
                interval: mean.and_then(|m| m.interval).map(|span| Interval {
                    low: chart::told(span.low),
                    high: chart::told(span.high),
                    text: format!(
                        "{} – {}",
                        chart::score(lang, span.low),
                        chart::score(lang, span.high)
                    ),
                }),
                // That it is hidden is said once.
                people: people.number().map_or(String::new(), |n| {
                    format!("≈ {}", refusals::said(lang, Some(n)))
                }),
                benchmark: None,
            }
        })
        .collect();
    let picture = Intervals {
        frame: Frame {
            notes: vec![
                words.method(&method.method).to_owned(),
                t(lang, "lif-row-end"),
            ],
            ..chart::frame(
                lang,
                format!("{}-{}", method.method, group.code()),
                title.clone(),
                "lif-chart-about",
            )
        },
        range: (0.0, 1.0),
        scale: chart::scale(lang),
        groups,
        benchmark: None,
        words: IntervalWords {
            group: title.clone(),
            mean: t(lang, "life-composite"),
            interval: t(lang, "lif-interval"),
            people: t(lang, "lif-answered"),
        },
    };
    html! {
        section .figure-group {
            h3 .visually-hidden { (title) }
            (picture.render())
            (parts(lang, words, &title, rows, &|code| html! { (name(lang, group, code)) }))
        }
    }
}

/// Every dimension of every group, with how many people stand under it.
fn parts(
    lang: Lang,
    words: &Words<'_>,
    title: &str,
    rows: &[LifeRow],
    name: &dyn Fn(&str) -> Markup,
) -> Markup {
    let Some(first) = rows.first() else {
        return html! {};
    };
    let mut columns = vec![
        Column::new(title.to_owned()),
        Column::new(t(lang, "lif-answered")),
    ];
    let names = first
        .parts
        .iter()
        .map(|(key, ..)| part_name(lang, words, key));
    columns.extend(names.map(Column::new));
    Table {
        caption: title.to_owned(),
        caption_is_hidden: true,
        columns,
        rows: rows
            .iter()
            .map(|row| {
                let mut cells = vec![
                    html! { div { (name(&row.code)) } },
                    told(lang, row.answered.number()),
                ];
                cells.extend(
                    row.parts
                        .iter()
                        .map(|(_, people, mean)| cell(lang, *people, *mean)),
                );
                cells
            })
            .collect(),
    }
    .render(lang)
}

fn cell(lang: Lang, people: Figure, mean: Option<Mean>) -> Markup {
    html! { div {
        @match (people.number(), mean) {
            (Some(n), Some(mean)) => {
                strong { (chart::score(lang, mean.mean)) }
                @if let Some(span) = mean.interval { " (" (chart::score(lang, span.low)) " – " (chart::score(lang, span.high)) ")" }
                br; span .quiet { (t_with(lang, "lif-people", &[("count", Arg::Number(i64::try_from(n).unwrap_or(i64::MAX)))])) }
            },
            _ => span .quiet { (t(lang, "fig-hidden")) },
        }
    } }
}

fn name(lang: Lang, group: SurveyGroup, code: &str) -> String {
    match group {
        SurveyGroup::Round => t(lang, &format!("v-survey-round-{code}")),
        SurveyGroup::Country => country(lang, code),
        SurveyGroup::Age => t(lang, &format!("lif-age-{code}")),
        SurveyGroup::Category if code.is_empty() => t(lang, "lif-no-category"),
        SurveyGroup::Category if code == SEVERAL => t(lang, "lif-several"),
        SurveyGroup::Category => t(lang, &format!("v-category-{code}")),
        SurveyGroup::Month => code.to_owned(),
    }
}

/// Two lines of head, the second with HXL tags, then a row for each figure that is told. What is hidden has no figure, and says so.
fn hxl(figures: &LifeFigures) -> String {
    let mut lines = Lines {
        programme: &figures.programme,
        text: String::from(
            "programme,who,method,grouping,group,part,people,mean,low,high,hidden\n\
             #activity+programme,#meta+population,#meta+method,#meta+grouping,#group+code,#indicator+code,#affected+num,#indicator+mean+num,#indicator+low+num,#indicator+high+num,#meta+suppressed\n",
        ),
    };
    for method in &figures.methods {
        for (group, rows) in &method.by {
            for row in rows {
                for (part, people, mean) in &row.parts {
                    let of = ["returnees", &method.method, group.code(), &row.code, part];
                    lines.add(of, *people, *mean);
                }
            }
        }
    }
    for beside in &figures.beside {
        for row in &beside.rows {
            for part in &row.parts {
                let of = |who| {
                    [
                        who,
                        beside.method.as_str(),
                        "country",
                        &row.country,
                        &part.key,
                    ]
                };
                let ((people, mean), (others, theirs)) = (part.returnees, part.neighbours);
                lines.add(of("returnees-on-benchmark"), people, mean);
                lines.add(of("neighbours"), others, theirs);
            }
        }
    }
    if let Some(said) = &figures.said {
        for (element, people, mean) in &said.elements {
            let of = [
                "in-confidence",
                "points",
                "programme",
                &figures.programme,
                element,
            ];
            lines.add(of, *people, *mean);
        }
    }
    for of in &figures.around {
        for role in &of.roles {
            for (what, people) in [("helps", role.helps), ("hinders", role.hinders)] {
                let part = format!("{}-{what}", role.role.code());
                let country = of.country.as_deref().unwrap_or(SEVERAL);
                let group = ["returnees", "map", "country", country, &part];
                lines.number(group, people);
            }
        }
    }
    lines.text
}

struct Lines<'a> {
    programme: &'a str,
    text: String,
}

impl Lines<'_> {
    /// `of`: who answered, the method, the grouping, the group and the part.
    fn add(&mut self, of: [&str; 5], people: Figure, mean: Option<Mean>) {
        self.line(of, people, mean, mean.is_none());
    }

    /// A number of people that has no mean.
    fn number(&mut self, of: [&str; 5], people: Figure) {
        self.line(of, people, None, people.number().is_none());
    }

    fn line(&mut self, of: [&str; 5], people: Figure, mean: Option<Mean>, is_hidden: bool) {
        let number = |value: Option<f64>| value.map_or(String::new(), |v| format!("{v:.2}"));
        let span = mean.and_then(|m| m.interval);
        let [who, method, grouping, group, part] = of;
        let line = [
            self.programme,
            who,
            method,
            grouping,
            group,
            part,
            &people.number().map_or(String::new(), |n| n.to_string()),
            &number(mean.map(|m| m.mean)),
            &number(span.map(|s| s.low)),
            &number(span.map(|s| s.high)),
            if is_hidden { "yes" } else { "no" },
        ];
        self.text.push_str(&line.join(","));
        self.text.push('\n');
    }
}
