//! Buttons and links that look like buttons.

use maud::{Markup, html};

/// The main button of a form. `name` and `value` go with it when given.
pub fn button(label: &str) -> Markup {
    html! { button .button type="submit" { (label) } }
}

/// A second way on, beside the main button.
pub fn secondary_button(label: &str) -> Markup {
    html! { button .button.button-secondary type="submit" { (label) } }
}

/// A button for what cannot be undone.
pub fn danger_button(label: &str) -> Markup {
    html! { button .button.button-danger type="submit" { (label) } }
}

/// A link that begins something.
pub fn link_button(href: &str, label: &str) -> Markup {
    html! { a .button href=(href) { (label) } }
}
