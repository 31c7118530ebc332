//! One input for every kind of field. The list of fields draws the form; there is no second list.

use std::sync::OnceLock;

use chrono::NaiveDate;
use homeward_domain::{
    fields::{Field, FieldError, Kind, Vocabulary},
    places::{Country, Language},
};
use homeward_i18n::{Arg, Lang, country, language, sort_by_name, t, t_or, t_with};
use maud::{Markup, html};
use serde_json::{Map, Value};

use super::{
    errors::{error_text, row_title},
    input_id,
    value::{field_key, label, word},
};

/// Choices that come from the store, each a code and its words.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Offices by code.
    pub offices: Vec<(String, String)>,
    /// Organisations of the directory by name.
    pub organisations: Vec<(String, String)>,
    /// Staff by sign-in name.
    pub staff: Vec<(String, String)>,
    /// Cases by number: offered, never required, since a case may be out of sight.
    pub cases: Vec<(String, String)>,
}

/// Vocabularies up to this length are shown as radio buttons, longer ones as a list.
const MOST_RADIOS: usize = 6;

/// Rows offered at once, and lists of one country or language each.
const ROWS_OFFERED: usize = 3;
const LISTS_OFFERED: usize = 4;

/// One question in words of its own, where the words are no field's: what is read out to a person, with its answers.
pub struct Question<'a> {
    /// The name under which the answer is sent.
    pub path: &'a str,
    /// The question.
    pub asked: &'a str,
    /// When it is asked, where that is not always.
    pub hint: Option<String>,
    /// Each answer with its code.
    pub answers: &'a [(&'a str, &'a str)],
    /// The code of the one that was given.
    pub given: &'a str,
    /// What is wrong with it.
    pub errors: Vec<String>,
}

impl Question<'_> {
    /// As radio buttons.
    pub fn render(self, lang: Lang) -> Markup {
        let frame = Frame {
            id: input_id(self.path),
            hint: self.hint,
            errors: self.errors,
        };
        let answers = html! {
            div .choices {
                @for (at, (code, words)) in self.answers.iter().enumerate() {
                    (Inputs::choice("radio", self.path, &frame, at, code, words, self.given == *code))
                }
            }
        };
        grouped(lang, &frame, &html! { (self.asked) }, &answers)
    }
}

/// A legend and several inputs.
fn grouped(lang: Lang, frame: &Frame, legend: &Markup, inputs: &Markup) -> Markup {
    html! {
        fieldset .field.field-wrong[frame.is_wrong().is_some()] aria-describedby=[frame.described_by()] {
            legend { (legend) }
            (about(lang, frame))
            (inputs)
        }
    }
}

/// What stands between the words of an input and the input: its hint, and what is wrong with it.
fn about(lang: Lang, frame: &Frame) -> Markup {
    html! {
        @if let Some(hint) = &frame.hint { p .hint id=(format!("{}-hint", frame.id)) { (hint) } }
        @if !frame.errors.is_empty() {
            div .error id=(format!("{}-error", frame.id)) {
                @for error in &frame.errors { p { span .visually-hidden { (t(lang, "error")) (super::colon(lang)) } (error) } }
            }
        }
    }
}

/// All inputs of a form, in the order of its fields.
pub fn fields_input(
    lang: Lang,
    fields: &[Field],
    values: &Map<String, Value>,
    errors: &[FieldError],
    choices: &Choices,
) -> Markup {
    html! {
        @for field in fields {
            @if let Some(section) = t_or(lang, &format!("{}-section", field_key(field))) { h2 { (section) } }
            (field_input(lang, field, values.get(field.name).unwrap_or(&Value::Null), errors, choices))
        }
    }
}

/// One field: label, hint, error and input, with what was typed before.
///
/// `value` is stored JSON or what a form sent; whatever it is, it is shown again and not lost.
pub fn field_input(
    lang: Lang,
    field: &Field,
    value: &Value,
    errors: &[FieldError],
    choices: &Choices,
) -> Markup {
    Inputs {
        lang,
        errors,
        choices,
    }
    .draw(field.name, field, value)
}

/// A table to be sent as a file: CSV, as spreadsheets save it.
pub fn table_file_input(lang: Lang, field: &Field, errors: &[FieldError]) -> Markup {
    let choices = &Choices::default();
    let inputs = Inputs {
        lang,
        errors,
        choices,
    };
    inputs.single(field.name, field, None, |f| {
        html! {
            input .input id=(f.id) name=(field.name) type="file" accept=".csv,.txt,text/csv,text/plain" aria-describedby=[f.described_by()] aria-invalid=[f.is_wrong()];
        }
    })
}

struct Inputs<'a> {
    lang: Lang,
    errors: &'a [FieldError],
    choices: &'a Choices,
}

/// What an input needs to know about its own frame.
struct Frame {
    id: String,
    hint: Option<String>,
    errors: Vec<String>,
}

impl Frame {
    fn is_wrong(&self) -> Option<&'static str> {
        (!self.errors.is_empty()).then_some("true")
    }

    /// The ids that describe the input: its hint and its errors.
    fn described_by(&self) -> Option<String> {
        let mut ids = Vec::new();
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.id));
        }
        if !self.errors.is_empty() {
            ids.push(format!("{}-error", self.id));
        }
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

impl Inputs<'_> {
    fn draw(&self, path: &str, field: &Field, value: &Value) -> Markup {
        match field.kind {
            Kind::Line { max } => self.single(path, field, None, |f| Self::text(path, f, value, if max <= 40 { "input any-script width-medium" } else { "input any-script" })),
            Kind::Text { .. } => self.single(path, field, None, |f| {
                html! {
                    textarea .input.any-script id=(f.id) name=(path) rows="5" aria-describedby=[f.described_by()] aria-invalid=[f.is_wrong()] {
                        // A textarea swallows one line break at its start.
                        "\n" (text_of(value))
                    }
                }
            }),
            Kind::Day { .. } => self.single(path, field, None, |f| Self::dated(path, f, &text_of(value), "date", |text| text.parse::<NaiveDate>().is_ok())),
            Kind::Moment => self.single(path, field, None, |f| {
                let text = text_of(value);
                // Seconds are stored but nobody gives them.
                let text = text.strip_suffix(":00").filter(|short| short.len() == "2026-11-21T18:30".len()).unwrap_or(&text);
                Self::dated(path, f, text, "datetime-local", |text| homeward_domain::dates::parse_moment(text).is_some())
            }),
            Kind::PartialDay => self.single(path, field, Some("hint-partial-day"), |f| Self::code(path, f, value, "width-short", None, None)),
            Kind::Number { .. } => self.single(path, field, None, |f| Self::code(path, f, value, "width-short", Some("numeric"), None)),
            Kind::Tick => self.tick(path, field, value),
            Kind::One(v) if v.code == "answer" => self.radios(path, field, value, &["yes", "no", "unknown", "refused"], v, false),
            Kind::One(v) if v.codes.len() <= MOST_RADIOS => self.radios(path, field, value, v.codes, v, !field.required),
            Kind::One(v) => {
                let options = v.codes.iter().map(|c| ((*c).to_owned(), word(self.lang, v, c))).collect::<Vec<_>>();
                self.single(path, field, None, |f| self.select(path, f, &options, &text_of(value), None))
            }
            Kind::Many(v) => self.checkboxes(path, field, value, v),
            Kind::Country => self.single(path, field, None, |f| self.select(path, f, countries(self.lang), &text_of(value), None)),
            Kind::Language => self.single(path, field, None, |f| self.select(path, f, languages(self.lang), &text_of(value), None)),
            Kind::Countries => self.lists(path, field, value, countries(self.lang)),
            Kind::Languages => self.lists(path, field, value, languages(self.lang)),
            Kind::Zone => self.single(path, field, Some("hint-zone"), |f| {
                // Four hundred names: all rows share the list of the first.
                let first = path.split('.').map(|part| if part.parse::<usize>().is_ok() { "0" } else { part }).collect::<Vec<_>>().join(".");
                let list = format!("{}-list", input_id(&first));
                html! {
                    (Self::code(path, f, value, "width-medium", None, Some(&list)))
                    @if path == first { datalist id=(list) { @for zone in zones() { option value=(zone) {} } } }
                }
            }),
            Kind::Case => self.case(path, field, value, "hint-case"),
            Kind::Cases => self.case(path, field, value, "hint-cases"),
            Kind::Office => self.named(path, field, value, &self.choices.offices),
            Kind::Organisation => self.named(path, field, value, &self.choices.organisations),
            Kind::Staff => self.named(path, field, value, &self.choices.staff),
            Kind::File => self.single(path, field, Some("hint-file"), |f| {
                let kept = text_of(value);
                html! {
                    // What was sent already stays, also when another answer needs another look.
                    @if !kept.is_empty() {
                        input type="hidden" name=(path) value=(kept);
                        p .quiet { (t(self.lang, "file-kept")) }
                    }
                    input .input id=(f.id) name=(path) type="file" accept="application/pdf,image/jpeg,image/png" aria-describedby=[f.described_by()] aria-invalid=[f.is_wrong()];
                }
            }),
            Kind::Rows { fields, max } => self.rows(path, field, value, fields, max),
        }
    }

    fn frame(&self, path: &str, field: &Field, hint: Option<&str>) -> Frame {
        Frame {
            id: input_id(path),
            hint: t_or(self.lang, &format!("{}-hint", field_key(field)))
                .or_else(|| hint.map(|key| t(self.lang, key))),
            errors: self
                .errors
                .iter()
                .filter(|e| e.field == path)
                .map(|e| error_text(self.lang, e))
                .collect(),
        }
    }

    /// `(optional)` after the label of what need not be given; an answer or a tick has a natural nothing and says so itself.
    fn optional(&self, field: &Field) -> Markup {
        let is_natural = match field.kind {
            Kind::Tick => true,
            Kind::One(v) => v.code == "answer",
            _ => false,
        };
        html! { @if !field.required && !is_natural { " " span .optional { (t(self.lang, "optional")) } } }
    }

    /// A label and one input.
    fn single(
        &self,
        path: &str,
        field: &Field,
        hint: Option<&str>,
        input: impl FnOnce(&Frame) -> Markup,
    ) -> Markup {
        let frame = self.frame(path, field, hint);
        html! {
            div .field.field-wrong[frame.is_wrong().is_some()] {
                label for=(frame.id) { (label(self.lang, field)) (self.optional(field)) }
                (about(self.lang, &frame))
                (input(&frame))
            }
        }
    }

    /// A legend and several inputs.
    fn group(&self, path: &str, field: &Field, inputs: impl FnOnce(&Frame) -> Markup) -> Markup {
        let frame = self.frame(path, field, None);
        let legend = html! { (label(self.lang, field)) (self.optional(field)) };
        grouped(self.lang, &frame, &legend, &inputs(&frame))
    }

    /// Words in any script.
    fn text(path: &str, frame: &Frame, value: &Value, class: &str) -> Markup {
        html! {
            input class=(class) type="text" id=(frame.id) name=(path) value=(text_of(value))
                aria-describedby=[frame.described_by()] aria-invalid=[frame.is_wrong()];
        }
    }

    /// Signs that always run left to right: numbers, codes.
    fn code(
        path: &str,
        frame: &Frame,
        value: &Value,
        width: &str,
        inputmode: Option<&str>,
        list: Option<&str>,
    ) -> Markup {
        html! {
            input class=(format!("input {width}")) type="text" id=(frame.id) name=(path) value=(text_of(value)) dir="ltr" spellcheck="false" autocapitalize="off"
                inputmode=[inputmode] list=[list] aria-describedby=[frame.described_by()] aria-invalid=[frame.is_wrong()];
        }
    }

    /// A date picker. A browser empties it when the value is no date, so what was typed amiss is shown as text.
    fn dated(
        path: &str,
        frame: &Frame,
        text: &str,
        kind: &str,
        is_date: impl Fn(&str) -> bool,
    ) -> Markup {
        let kind = if text.is_empty() || is_date(text) {
            kind
        } else {
            "text"
        };
        html! {
            input class="input width-medium" type=(kind) id=(frame.id) name=(path) value=(text)
                aria-describedby=[frame.described_by()] aria-invalid=[frame.is_wrong()];
        }
    }

    /// A list to choose one from. A value that is not in it is kept, so that the error can be seen and nothing changes silently.
    fn select(
        &self,
        path: &str,
        frame: &Frame,
        options: &[(String, String)],
        chosen: &str,
        name: Option<&str>,
    ) -> Markup {
        let is_listed = chosen.is_empty() || options.iter().any(|(code, _)| code == chosen);
        html! {
            select .input id=(frame.id) name=(path) aria-label=[name] aria-describedby=[frame.described_by()] aria-invalid=[frame.is_wrong()] {
                option value="" { (t(self.lang, "choose")) }
                @if !is_listed { option value=(chosen) selected { (chosen) } }
                @for (code, words) in options { option value=(code) selected[code == chosen] { (words) } }
            }
        }
    }

    /// An office or a colleague.
    fn named(
        &self,
        path: &str,
        field: &Field,
        value: &Value,
        options: &[(String, String)],
    ) -> Markup {
        self.single(path, field, None, |f| {
            self.select(path, f, options, &text_of(value), None)
        })
    }

    /// One case number, or several in one line.
    fn case(&self, path: &str, field: &Field, value: &Value, hint: &str) -> Markup {
        self.single(path, field, Some(hint), |f| {
            let list = (!self.choices.cases.is_empty()).then(|| format!("{}-list", f.id));
            let width = if matches!(field.kind, Kind::Case) { "width-medium" } else { "" };
            html! {
                (Self::code(path, f, value, width, None, list.as_deref()))
                @if let Some(list) = &list {
                    datalist id=(list) { @for (number, who) in &self.choices.cases { option value=(number) { (who) } } }
                }
            }
        })
    }

    fn tick(&self, path: &str, field: &Field, value: &Value) -> Markup {
        let frame = self.frame(path, field, None);
        let is_ticked = value
            .as_bool()
            .unwrap_or(matches!(value.as_str(), Some("true" | "on" | "yes")));
        html! {
            div .field.field-wrong[frame.is_wrong().is_some()] {
                @if !frame.errors.is_empty() { (about(self.lang, &Frame { hint: None, id: frame.id.clone(), errors: frame.errors.clone() })) }
                div .choice {
                    input type="checkbox" id=(frame.id) name=(path) value="true" checked[is_ticked] aria-describedby=[frame.described_by()] aria-invalid=[frame.is_wrong()];
                    label for=(frame.id) { (label(self.lang, field)) }
                }
                @if let Some(hint) = &frame.hint { p .hint.hint-choice id=(format!("{}-hint", frame.id)) { (hint) } }
            }
        }
    }

    fn radios(
        &self,
        path: &str,
        field: &Field,
        value: &Value,
        codes: &[&str],
        v: Vocabulary,
        may_be_empty: bool,
    ) -> Markup {
        let chosen = text_of(value);
        let is_short = codes.len() <= 2;
        self.group(path, field, |frame| {
            html! {
                div .choices.choices-inline[is_short || v.code == "answer"] {
                    @for (at, code) in codes.iter().enumerate() {
                        (Self::choice("radio", path, frame, at, code, &word(self.lang, v, code), chosen == *code))
                    }
                    @if may_be_empty {
                        (Self::choice("radio", path, frame, codes.len(), "", &t(self.lang, "no-answer"), chosen.is_empty()))
                    }
                }
            }
        })
    }

    fn checkboxes(&self, path: &str, field: &Field, value: &Value, v: Vocabulary) -> Markup {
        let chosen = texts_of(value);
        self.group(path, field, |frame| {
            html! {
                div .choices.choices-many[v.codes.len() > MOST_RADIOS] {
                    @for (at, code) in v.codes.iter().enumerate() {
                        (Self::choice("checkbox", path, frame, at, code, &word(self.lang, v, code), chosen.iter().any(|c| c == code)))
                    }
                }
            }
        })
    }

    fn choice(
        kind: &str,
        path: &str,
        frame: &Frame,
        at: usize,
        code: &str,
        words: &str,
        is_chosen: bool,
    ) -> Markup {
        // The first has the id of the field itself: the error summary leads there.
        let id = if at == 0 {
            frame.id.clone()
        } else {
            format!("{}-{at}", frame.id)
        };
        html! {
            div .choice {
                input type=(kind) id=(id) name=(path) value=(code) checked[is_chosen];
                label for=(id) { (words) }
            }
        }
    }

    /// Several countries or languages: a few lists, one more than are filled. Two hundred ticks would help nobody.
    fn lists(
        &self,
        path: &str,
        field: &Field,
        value: &Value,
        options: &[(String, String)],
    ) -> Markup {
        let chosen = texts_of(value);
        let count = LISTS_OFFERED.max(chosen.len() + 1);
        self.group(path, field, |frame| {
            html! {
                div .lists {
                    @for at in 0..count {
                        @let name = t_with(self.lang, "row-title", &[("label", Arg::Text(label(self.lang, field))), ("number", Arg::from(at + 1))]);
                        @let one = Frame { id: if at == 0 { frame.id.clone() } else { format!("{}-{at}", frame.id) }, hint: None, errors: Vec::new() };
                        (self.select(path, &one, options, chosen.get(at).map_or("", String::as_str), Some(&name)))
                    }
                }
            }
        })
    }

    fn rows(
        &self,
        path: &str,
        field: &Field,
        value: &Value,
        fields: &[Field],
        max: usize,
    ) -> Markup {
        let nothing = Vec::new();
        let given = value.as_array().unwrap_or(&nothing);
        let count = max.min(ROWS_OFFERED.max(given.len() + 1)).max(given.len());
        self.group(path, field, |frame| {
            html! {
                div .rows id=(frame.id) tabindex="-1" {
                    @for at in 0..count {
                        fieldset .row {
                            legend { (row_title(self.lang, field, i64::try_from(at).unwrap_or(i64::MAX - 1))) }
                            @for inner in fields {
                                @let held = given.get(at).and_then(|row| row.get(inner.name)).unwrap_or(&Value::Null);
                                (self.draw(&format!("{path}.{at}.{}", inner.name), inner, held))
                            }
                        }
                    }
                }
            }
        })
    }
}

/// What a form or a record holds, as text of an input.
pub(crate) fn text_of(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        // The sign that marks bytes which were no text (see `forms`) is shown as the usual replacement.
        Value::String(text) => text.replace('\u{FFFE}', "\u{FFFD}"),
        Value::Array(items) => items.iter().map(text_of).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// What a form or a record holds, as several texts.
fn texts_of(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items
            .iter()
            .map(text_of)
            .filter(|s| !s.is_empty())
            .collect(),
        Value::Null => Vec::new(),
        one => text_of(one)
            .split([',', ' ', ';', '،'])
            .filter(|s| !s.is_empty())
            .map(str::to_owned)
            .collect(),
    }
}

/// Codes and names in the reader's order.
type Names = Vec<(String, String)>;

/// All countries by the reader's names, sorted once.
pub(crate) fn countries(lang: Lang) -> &'static Names {
    static NAMES: Sorted = Sorted::new();
    NAMES.of(lang, || {
        Country::all()
            .map(|c| (c.code().to_owned(), country(lang, c.code())))
            .collect()
    })
}

/// All languages by the reader's names, sorted once.
pub(crate) fn languages(lang: Lang) -> &'static Names {
    static NAMES: Sorted = Sorted::new();
    NAMES.of(lang, || {
        Language::all()
            .map(|l| (l.code().to_owned(), language(lang, l.code())))
            .collect()
    })
}

/// Names sorted once for each language.
struct Sorted([OnceLock<Names>; Lang::ALL.len()]);

impl Sorted {
    const fn new() -> Self {
        Self([const { OnceLock::new() }; Lang::ALL.len()])
    }

    fn of(&'static self, lang: Lang, names: impl FnOnce() -> Names) -> &'static Names {
        self.0[lang as usize].get_or_init(|| {
            let mut names = names();
            sort_by_name(lang, &mut names);
            names
        })
    }
}

/// Time zones by region and place; the old names of the same zones are left out.
fn zones() -> impl Iterator<Item = &'static str> {
    chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .filter(|name| {
            [
                "Africa/",
                "America/",
                "Asia/",
                "Atlantic/",
                "Australia/",
                "Europe/",
                "Indian/",
                "Pacific/",
            ]
            .iter()
            .any(|region| name.starts_with(region))
        })
}
