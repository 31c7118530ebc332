//! Small signs. All are decoration: the words beside them say the same.

use maud::{Markup, PreEscaped, html};

/// A sign on a 20 by 20 grid, drawn in the colour of the text.
fn icon(class: &str, path: &'static str) -> Markup {
    html! {
        svg class=(format!("icon {class}")) viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false" {
            (PreEscaped(path))
        }
    }
}

/// Done, met.
pub(crate) fn tick() -> Markup {
    icon(
        "icon-met",
        r#"<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M5.5 10.5l3 3 6-6.5" fill="none" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>"#,
    )
}

/// Not met.
pub(crate) fn cross() -> Markup {
    icon(
        "icon-unmet",
        r#"<rect x="1.5" y="1.5" width="17" height="17" rx="4" fill="currentColor"/><path d="M6.5 6.5l7 7m0-7l-7 7" fill="none" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round"/>"#,
    )
}

/// Not known yet.
pub(crate) fn hollow() -> Markup {
    icon(
        "icon-unknown",
        r#"<circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.5 2.8"/>"#,
    )
}

/// Does not apply.
pub(crate) fn dash() -> Markup {
    icon(
        "icon-none",
        r#"<path d="M4 10h12" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>"#,
    )
}

/// Look out.
pub(crate) fn alert() -> Markup {
    icon(
        "icon-alert",
        r#"<path d="M10 1.5L19.2 18H.8z" fill="currentColor" stroke="currentColor" stroke-width="1" stroke-linejoin="round"/><path d="M10 7v5" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round"/><circle cx="10" cy="15" r="1.3" fill="var(--paper)"/>"#,
    )
}

/// Good to know.
pub(crate) fn info() -> Markup {
    icon(
        "icon-info",
        r#"<circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M10 9v5.5" stroke="var(--paper)" stroke-width="2.2" stroke-linecap="round"/><circle cx="10" cy="5.6" r="1.4" fill="var(--paper)"/>"#,
    )
}

/// Search.
pub(crate) fn lens() -> Markup {
    icon(
        "icon-lens",
        r#"<circle cx="8.5" cy="8.5" r="5.5" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12.7 12.7L18 18" stroke="currentColor" stroke-width="2.2" stroke-linecap="round"/>"#,
    )
}
