//! What is wrong with a form, in sentences that say what to do.

use homeward_domain::{
    codes::Code,
    fields::{Field, FieldError, Kind},
};
use homeward_i18n::{Arg, Lang, has, language, t, t_with};
use maud::{Markup, html};

use super::{
    input_id,
    value::{colon, field_key, label},
};

/// The sentence for one error.
pub fn error_text(lang: Lang, error: &FieldError) -> String {
    if error.field == crate::forms::TOO_LARGE {
        return t(lang, "problem-too-large-advice");
    }
    let key = format!("error-{}", error.problem.code());
    if let Some(found) = &error.found {
        let paper = t(lang, &format!("v-paper-form-{}", found.form.code()));
        let named = [
            ("paper", Arg::Text(paper)),
            ("language", Arg::Text(language(lang, found.language.code()))),
            ("version", Arg::Text(found.version.clone())),
        ];
        return t_with(lang, &format!("{key}-found"), &named);
    }
    match error.limit {
        Some(limit) => t_with(lang, &key, &[("limit", Arg::Number(limit))]),
        // Sentences with a limit have a second form for when none was given.
        None if homeward_i18n::has(lang, &format!("{key}-no-limit")) => {
            t(lang, &format!("{key}-no-limit"))
        }
        None => t(lang, &key),
    }
}

/// The summary above a form: a link to each field in error. Nothing when there is no error.
///
/// `fields` are the fields of the form; an error at a field it does not have is shown without a link.
pub fn error_summary(lang: Lang, errors: &[FieldError], fields: &[Field]) -> Markup {
    html! {
        @if !errors.is_empty() {
            section .error-summary aria-labelledby="error-summary-title" tabindex="-1" data-focus {
                h2 #error-summary-title { (t(lang, "error-summary")) }
                ul {
                    @for error in errors {
                        li {
                            @match place(lang, &error.field, fields) {
                                Some(place) => a href=(format!("#{}", input_id(&error.field))) { (place) (after(lang, &place)) (error_text(lang, error)) },
                                None => (error_text(lang, error)),
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A question ends its own way; another label takes a colon.
fn after(lang: Lang, label: &str) -> String {
    if label
        .trim_end_matches('\u{2069}')
        .ends_with(['?', '؟', '.', ':'])
    {
        " ".to_owned()
    } else {
        colon(lang)
    }
}

/// The label of the field at a path, with its row: `Journey 2, From`.
fn place(lang: Lang, path: &str, fields: &[Field]) -> Option<String> {
    let (head, rest) = path
        .split_once('.')
        .map_or((path, None), |(head, rest)| (head, Some(rest)));
    let field = fields.iter().find(|f| f.name == head)?;
    match (rest, field.kind) {
        (None, _) => Some(label(lang, field)),
        (Some(rest), Kind::Rows { fields, .. }) => {
            let (row, inner) = rest.split_once('.')?;
            let row: i64 = row.parse().ok()?;
            let inner = place(lang, inner, fields)?;
            Some(t_with(
                lang,
                "error-place",
                &[
                    ("row", Arg::Text(row_title(lang, field, row))),
                    ("field", Arg::Text(inner)),
                ],
            ))
        }
        _ => None,
    }
}

/// The title of a row, counted from one for people.
pub(crate) fn row_title(lang: Lang, field: &Field, row_from_zero: i64) -> String {
    let number = Arg::Number(row_from_zero.saturating_add(1));
    // The label names the whole list: some lists have a word for one of their rows.
    let own = format!("{}-row", field_key(field));
    if has(lang, &own) {
        return t_with(lang, &own, &[("number", number)]);
    }
    let label = Arg::Text(label(lang, field));
    t_with(lang, "row-title", &[("label", label), ("number", number)])
}
