//! Messages: what changed, advice, warnings, tags, and what to say when there is nothing.

use homeward_i18n::{Lang, t};
use maud::{Markup, html};

use super::{Link, icons};

/// What a banner tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BannerKind {
    /// Something was done.
    Done,
    /// Something to know.
    Notice,
    /// Something needs attention now.
    Attention,
}

/// What changed just now, at the top of a page.
pub fn banner(lang: Lang, kind: BannerKind, title: &str, body: Option<&Markup>) -> Markup {
    let (class, role, word, icon) = match kind {
        BannerKind::Done => ("banner banner-done", "status", "banner-done", icons::tick()),
        BannerKind::Notice => (
            "banner banner-notice",
            "status",
            "banner-notice",
            icons::info(),
        ),
        BannerKind::Attention => (
            "banner banner-attention",
            "alert",
            "banner-attention",
            icons::alert(),
        ),
    };
    html! {
        div class=(class) role=(role) {
            (icon)
            div {
                p .banner-title { span .visually-hidden { (t(lang, word)) ": " } (title) }
                @if let Some(body) = body { (body) }
            }
        }
    }
}

/// Advice beside the work.
pub fn inset(content: Markup) -> Markup {
    html! { div .inset { (content) } }
}

/// What cannot be undone, or what the law asks.
pub fn warning(lang: Lang, text: &str) -> Markup {
    html! {
        div .warning {
            (icons::alert())
            p { strong { span .visually-hidden { (t(lang, "warning")) ": " } (text) } }
        }
    }
}

/// A box with a heading, for the side of a page.
pub fn panel(title: &str, content: Markup) -> Markup {
    html! { section .panel { h2 { (title) } (content) } }
}

/// The colour of a tag; the words say what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagKind {
    /// Nothing special.
    Plain,
    /// Done, given, well.
    Good,
    /// Waits for somebody.
    Waiting,
    /// Stopped or failed.
    Bad,
    /// Stands apart: a hold, a confidential part.
    Special,
}

/// A state in one or two words.
pub fn tag(kind: TagKind, text: &str) -> Markup {
    let class = match kind {
        TagKind::Plain => "tag",
        TagKind::Good => "tag tag-good",
        TagKind::Waiting => "tag tag-waiting",
        TagKind::Bad => "tag tag-bad",
        TagKind::Special => "tag tag-special",
    };
    html! { strong class=(class) { (text) } }
}

/// What a page says when there is nothing yet: what will be here, and how to begin.
pub fn empty_state(title: &str, text: &str, begin: Option<&Link>) -> Markup {
    html! {
        div .empty {
            p .empty-title { (title) }
            p { (text) }
            @if let Some(link) = begin { p { a .button href=(link.href) { (link.label) } } }
        }
    }
}
