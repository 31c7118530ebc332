//! The form of whatever is administered: drawn from its fields, with what was typed kept, and both versions side by side when
//! somebody else saved in the meantime.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{
    administration::GrantRow,
    fields::{self, Field, FieldError, Kind, Record, Vocabulary},
};
use homeward_i18n::{Lang, t};
use homeward_policy::Finding;
use maud::{Markup, html};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    components::{
        BannerKind, Choices, Column, Form, Link, Table, banner, button, check_answers, colon,
        error_summary, fields_input, input_id, label, ltr, value_with,
    },
    desk::{Desk, Visitor},
    findings as in_words, forms,
    layout::{page, titled},
    pages::once,
    refusal,
    router::Body,
    security,
};

/// Something that is administered.
#[derive(Clone, Copy)]
pub(super) struct Thing {
    /// Its fields, as the use case reads them.
    pub fields: &'static [Field],
    /// The field by which it is named for good: asked once, then only shown.
    pub fixed: Option<&'static str>,
}

/// A row of roles, with programmes to choose from.
const GRANT: &[Field] = &{
    let [role, programme, office] = GrantRow::FIELDS else {
        panic!("a grant has three fields")
    };
    [*role, chosen(*programme), *office]
};

/// The languages pages are shown in.
const PAGES: Vocabulary = Vocabulary {
    code: "pages-language",
    codes: &["en", "fr", "es", "ar"],
};

/// Asked as a list to choose from. Its choices come as those of staff, which no form with it needs otherwise.
const fn chosen(field: Field) -> Field {
    Field {
        kind: Kind::Staff,
        ..field
    }
}

impl Thing {
    /// The fields as they are asked: what must name something that is there is chosen, not typed.
    pub(super) fn asked(self, is_new: bool) -> Vec<Field> {
        self.fields
            .iter()
            .filter(|f| is_new || self.fixed != Some(f.name))
            .map(|field| match (field.name, field.kind) {
                ("works_for" | "for_programme" | "monitored_programme", _) => chosen(*field),
                ("pages_language", _) => Field {
                    kind: Kind::One(PAGES),
                    ..*field
                },
                ("grants", Kind::Rows { max, .. }) => Field {
                    kind: Kind::Rows { fields: GRANT, max },
                    ..*field
                },
                // At least one of each: the use case says so.
                ("host_countries" | "countries_of_return" | "languages_offered", _) => Field {
                    required: true,
                    ..*field
                },
                _ => *field,
            })
            .collect()
    }
}

/// What a form sent: what it edits, the values as typed.
pub(super) struct Sent {
    /// For the use case.
    pub edit: Edit,
    /// As typed, to be shown again.
    pub values: Map<String, Value>,
}

/// Reads a form that came from our own page; another is refused.
pub(super) fn read(
    desk: &Desk,
    thing: Thing,
    key: Option<&str>,
    body: &Body,
) -> Result<Sent, Response> {
    let (values, extra) = forms::from_urlencoded(&thing.asked(key.is_none()), body);
    if !security::token_fits(&desk.csrf, &extra.csrf) {
        return Err(crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path.clone(),
        }));
    }
    let mut fields = values.clone();
    if let (Some(key), Some(fixed)) = (key, thing.fixed) {
        fields.insert(fixed.to_owned(), Value::from(key));
    }
    let edit = Edit {
        key: key.map(str::to_owned),
        version: extra.seen.and_then(|s| s.parse().ok()),
        fields,
        once: extra.once.filter(|key| !key.is_empty()),
    };
    Ok(Sent { edit, values })
}

/// What a refusal says on a form.
#[derive(Default)]
pub(super) struct Told {
    errors: Vec<FieldError>,
    /// Why rules are not taken.
    rules: Vec<Finding>,
    /// How it stands, when somebody else saved it in the meantime.
    current: Option<Map<String, Value>>,
    /// The same form was sent with other answers before.
    sent_before: bool,
}

/// A form on its page.
pub(super) struct Sheet {
    pub thing: Thing,
    pub is_new: bool,
    /// What it is, in words that name no person: titles stay in the history of shared computers.
    pub title: String,
    /// One sentence more.
    pub about: Option<String>,
    /// What it is called, under the title.
    pub name: Option<Markup>,
    pub back: Link,
    /// Where it is sent.
    pub action: String,
    /// The version it was drawn from.
    pub version: Option<i32>,
    pub values: Map<String, Value>,
    pub choices: Choices,
    /// Words of the button; else ‘Save’.
    pub button: Option<String>,
    /// Shown, not asked: the reader may not change it.
    pub is_read_only: bool,
    /// Below the form.
    pub after: Markup,
}

impl Sheet {
    /// A form without anything special.
    pub(super) fn new(thing: Thing, title: String, back: Link, action: String) -> Self {
        Self {
            thing,
            is_new: true,
            title,
            about: None,
            name: None,
            back,
            action,
            version: None,
            values: Map::new(),
            choices: Choices::default(),
            button: None,
            is_read_only: false,
            after: html! {},
        }
    }

    /// The form of something that is there, as it stands.
    pub(super) fn of<F: Serialize>(
        held: &Held<F>,
        thing: Thing,
        title: String,
        back: Link,
        action: String,
    ) -> Self {
        Self {
            is_new: false,
            version: Some(held.version),
            values: held.fields(),
            ..Self::new(thing, title, back, action)
        }
    }

    /// The form of something that is there, or of a new one: its title, and where it is sent.
    pub(super) fn either<F: Serialize>(
        held: Option<&Held<F>>,
        thing: Thing,
        back: Link,
        new: (String, &str),
        kept: (String, fn(&str) -> String),
    ) -> Self {
        match held {
            None => Self::new(thing, new.0, back, new.1.to_owned()),
            Some(held) => Self::of(held, thing, kept.0, back, kept.1(&held.key)),
        }
    }

    /// Offers empty rows behind those that are filled.
    pub(super) fn offer_rows(&mut self, field: &str, more: usize) {
        if let Some(Value::Array(rows)) = self.values.get_mut(field) {
            rows.extend((0..more).map(|_| Value::Object(Map::new())));
        }
    }

    /// The page.
    pub(super) fn render(&self, desk: &Desk, status: StatusCode, told: &Told) -> Response {
        let lang = desk.lang;
        let asked = self.thing.asked(self.is_new);
        let seen = self.version.map(|v| v.to_string());
        let sending = once();
        let frame = Form {
            action: &self.action,
            csrf: &desk.csrf,
            once: Some(&sending),
            seen: seen.as_deref(),
            confirm: None,
            brings_file: false,
        };
        let save = self.button.clone().unwrap_or_else(|| t(lang, "save"));
        let is_wrong = !told.errors.is_empty() || !told.rules.is_empty();
        let title = titled(lang, &self.title, is_wrong);
        let body = page(
            &desk.chrome_back(&self.back.href, &self.back.label),
            &title,
            html! {
                (error_summary(lang, &told.errors, &asked))
                (findings(lang, &told.rules, asked.iter().find(|f| f.name == "rules").map(|f| f.name)))
                (self.both_versions(desk, told, &asked))
                @if told.sent_before {
                    div role="alert" tabindex="-1" data-focus {
                        (banner(lang, BannerKind::Attention, &t(lang, "problem-key-reused"), Some(&html! { p { (t(lang, "set-sent-before")) } })))
                    }
                }
                h1 { (self.title) }
                @if let Some(name) = &self.name { p .case-line { (name) } }
                @if let Some(about) = &self.about { p { (about) } }
                @if self.is_read_only {
                    (check_answers(lang, &asked, &self.values, &self.choices, None))
                } @else {
                    (frame.render(html! {
                        (fields_input(lang, &asked, &self.values, &told.errors, &self.choices))
                        (button(&save))
                    }))
                }
                (self.after)
            },
        );
        (status, body).into_response()
    }

    /// Leads on when it was saved, else shows the form again with what was typed and what was wrong.
    pub(super) fn saved(
        mut self,
        desk: &Desk,
        sent: Sent,
        result: Result<Saved, Refused>,
        on: &str,
        done: &str,
    ) -> Response {
        let Err(refused) = result else {
            return Redirect::to(&format!("{on}?done={done}")).into_response();
        };
        let (status, _) = refusal::status(&refused);
        self.values = sent.values;
        // The version that was seen stays until a newer one was shown: a wrong field must not hide that somebody else saved.
        self.version = sent.edit.version;
        let told = match refused {
            Refused::Invalid(errors) => Told {
                errors,
                ..Told::default()
            },
            Refused::RulesRefused(rules) => Told {
                rules,
                ..Told::default()
            },
            Refused::Conflict { version, current } => {
                // Saving again is done in the knowledge of what stands there now.
                self.version = Some(version);
                Told {
                    current: Some(current),
                    ..Told::default()
                }
            }
            // Somebody went back and changed what was saved already: sent again, it is a request of its own.
            Refused::KeyReused => Told {
                sent_before: true,
                ..Told::default()
            },
            other => {
                return refusal::page(&desk.chrome_back(&self.back.href, &self.back.label), &other);
            }
        };
        self.render(desk, status, &told)
    }

    /// What stands there now beside what was typed, where the two differ.
    fn both_versions(&self, desk: &Desk, told: &Told, asked: &[Field]) -> Markup {
        let lang = desk.lang;
        let Some(current) = &told.current else {
            return html! {};
        };
        // As it would be saved, so that ‘3’ and 3 are the same.
        let far_ahead = chrono::NaiveDate::MAX - chrono::Days::new(10_000);
        let typed =
            fields::read(asked, &self.values, far_ahead).unwrap_or_else(|_| self.values.clone());
        let at = |values: &Map<String, Value>, field: &Field| {
            values.get(field.name).cloned().unwrap_or(Value::Null)
        };
        let rows = asked
            .iter()
            .filter(|field| at(current, field) != at(&typed, field))
            .map(|field| {
                let words = |values| value_with(lang, field, &at(values, field), &self.choices);
                vec![
                    html! { (label(lang, field)) },
                    words(current),
                    words(&typed),
                ]
            })
            .collect();
        let table = Table {
            caption: t(lang, "set-both-versions"),
            columns: ["set-field", "set-saved-by-other", "set-typed-by-you"]
                .map(|key| Column::new(t(lang, key)))
                .to_vec(),
            rows,
            ..Table::default()
        };
        html! {
            div .rows role="alert" tabindex="-1" data-focus {
                (banner(lang, BannerKind::Attention, &t(lang, "set-conflict"), Some(&html! { p { (t(lang, "set-conflict-about")) } })))
                (table.render(lang))
            }
        }
    }
}

/// Why rules were not taken, every reason with its place, leading to the field they were typed in.
pub(super) fn findings(lang: Lang, findings: &[Finding], field: Option<&str>) -> Markup {
    if findings.is_empty() {
        return html! {};
    }
    html! {
        section .error-summary aria-labelledby="rules-refused" tabindex="-1" data-focus {
            h2 #rules-refused { (t(lang, "set-rules-refused")) }
            @if let Some(field) = field { p { a href=(format!("#{}", input_id(field))) { (t(lang, "f-rules")) } } }
            ul {
                @for finding in findings {
                    li {
                        strong { (in_words::place(lang, finding)) }
                        @if let Some(rule) = &finding.rule { " · " (ltr(rule)) }
                        (colon(lang)) (in_words::sentences(lang, finding))
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Lang, PAGES};

    #[test]
    fn every_language_of_the_pages_can_be_chosen() {
        let all: Vec<&str> = Lang::ALL.iter().map(|lang| lang.code()).collect();
        assert_eq!(PAGES.codes, all);
    }
}
