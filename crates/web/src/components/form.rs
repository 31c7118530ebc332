//! The frame of a form that changes something.

use maud::{Markup, html};

/// A form that is sent with POST: the tokens it carries, what it asks and its buttons.
#[derive(Debug, Clone, Copy, Default)]
pub struct Form<'a> {
    /// Where it is sent.
    pub action: &'a str,
    /// The token against forged requests.
    pub csrf: &'a str,
    /// Names this sending: a second one with the same name does nothing.
    pub once: Option<&'a str>,
    /// The version of the case the person was looking at.
    pub seen: Option<&'a str>,
    /// Set when answers were checked and are now confirmed.
    pub confirm: Option<&'a str>,
    /// It brings a file along.
    pub brings_file: bool,
}

impl Form<'_> {
    /// The form around its content.
    pub fn render(&self, content: Markup) -> Markup {
        html! {
            // Nothing typed about a person stays in the browser: shared computers.
            form .form method="post" action=(self.action) enctype=[self.brings_file.then_some("multipart/form-data")] novalidate autocomplete="off" data-once {
                input type="hidden" name="csrf" value=(self.csrf);
                @if let Some(once) = self.once { input type="hidden" name="once" value=(once); }
                @if let Some(seen) = self.seen { input type="hidden" name="seen" value=(seen); }
                @if let Some(confirm) = self.confirm { input type="hidden" name="confirm" value=(confirm); }
                (content)
            }
        }
    }
}
