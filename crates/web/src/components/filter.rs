//! Filters above a list.

use homeward_i18n::{Lang, t};
use maud::{Markup, html};

/// A form that narrows a list: sent with GET, so that the result has an address.
pub fn filter_form(lang: Lang, action: &str, inputs: Markup, is_narrowed: bool) -> Markup {
    html! {
        form .filter method="get" action=(action) role="search" aria-label=(t(lang, "filter-title")) {
            div .filter-inputs { (inputs) }
            div .actions {
                button .button.button-secondary type="submit" { (t(lang, "filter-apply")) }
                @if is_narrowed { a href=(action) { (t(lang, "filter-clear")) } }
            }
        }
    }
}
