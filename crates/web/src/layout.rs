//! The frame of every page: head, header, navigation by work, main, footer.

use homeward_i18n::{Arg, Lang, t, t_with};
use maud::{DOCTYPE, Markup, html};

use crate::{
    assets,
    components::{BannerKind, Link, banner, icons::lens},
};

/// Who is signed in, as the header shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StaffBadge {
    /// The person's name as they write it.
    pub name: String,
    /// The office they work for now.
    pub office: String,
    /// The programme in use.
    pub programme: Option<String>,
    /// May open the settings.
    pub may_administer: bool,
    /// Where they change office or programme, when they have more than one.
    pub switch_href: Option<String>,
}

/// One entry of the navigation. What a role may not see is not in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// Where it leads.
    pub href: String,
    /// Words.
    pub label: String,
    /// The page shown belongs to it.
    pub current: bool,
}

/// What changed just now, shown once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flash {
    /// Done, notice or attention.
    pub kind: BannerKind,
    /// One sentence, in the reader's language.
    pub text: String,
}

/// Everything around the content of a page.
#[derive(Debug, Clone, Default)]
pub struct Chrome {
    /// The reader's language.
    pub lang: Lang,
    /// Who is signed in; `None` for public pages and those a migrant sees.
    pub signed_in: Option<StaffBadge>,
    /// Navigation by work.
    pub nav: Vec<NavItem>,
    /// The token against forged requests, for the sign-out form.
    pub csrf: String,
    /// What changed just now.
    pub flash: Option<Flash>,
    /// Path and query of this page, for the language links.
    pub path: String,
    /// The way back.
    pub back: Option<Link>,
    /// Where 'Exit this page' leads; on everything a migrant sees.
    pub exit: Option<String>,
    /// Use the full width: lists and tables.
    pub is_wide: bool,
    /// Figures are drawn on it.
    pub has_charts: bool,
    /// What stands at the foot of every page, beside what all see there.
    pub foot: Vec<Link>,
    /// Something happened to their account that they have not confirmed to know.
    pub has_account_news: bool,
}

/// A whole page. The title never names a person: it stays in the history of a shared computer.
pub fn page(chrome: &Chrome, title: &str, content: Markup) -> Markup {
    let lang = chrome.lang;
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.direction()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="format-detection" content="telephone=no, date=no, address=no";
                meta name="robots" content="noindex";
                title { (title) " · " (t(lang, "product")) }
                link rel="stylesheet" href=(assets::url("homeward.css"));
                @if chrome.has_charts { link rel="stylesheet" href=(assets::url(assets::CHARTS)); }
                link rel="icon" type="image/svg+xml" href=(assets::url("homeward.svg"));
                script src=(assets::url("homeward.js")) defer {}
            }
            body {
                a .skip href="#main" { (t(lang, "skip-to-content")) }
                (header(chrome))
                @if let Some(exit) = &chrome.exit {
                    // The other site replaces this one in the history when scripts run.
                    aside .exit-bar aria-label=(t(lang, "exit-page")) {
                        a .exit href=(exit) rel="noreferrer" data-exit { (t(lang, "exit-page")) }
                    }
                }
                div .page.page-wide[chrome.is_wide] {
                    @if let Some(back) = &chrome.back {
                        nav aria-label=(t(lang, "back")) { a .back href=(back.href) { (back.label) } }
                    }
                    main #main tabindex="-1" {
                        @if chrome.has_account_news {
                            (banner(lang, BannerKind::Attention, &t(lang, "account-news"), Some(&html! { p { a href="/account#happened" { (t(lang, "account-news-look")) } } })))
                        }
                        @if let Some(flash) = &chrome.flash { div .flash { (banner(lang, flash.kind, &flash.text, None)) } }
                        (content)
                    }
                }
                (footer(chrome))
            }
        }
    }
}

/// The title of a page; where something went wrong a screen reader says that first.
pub fn titled(lang: Lang, title: &str, is_wrong: bool) -> String {
    if is_wrong {
        t_with(lang, "title-with-error", &[("title", Arg::from(title))])
    } else {
        title.to_owned()
    }
}

/// A page that only says something: not found, not allowed, signed out.
pub fn message_page(
    chrome: &Chrome,
    title: &str,
    sentences: &[String],
    way_on: Option<&Link>,
) -> Markup {
    page(
        chrome,
        title,
        html! {
            h1 { (title) }
            @for sentence in sentences { p { (sentence) } }
            @if let Some(link) = way_on { p { a .button href=(link.href) { (link.label) } } }
        },
    )
}

fn header(chrome: &Chrome) -> Markup {
    let lang = chrome.lang;
    html! {
        header .top {
            div .top-inner {
                a .brand href="/" { (mark()) span { (t(lang, "product")) } }
                @if let Some(staff) = &chrome.signed_in {
                    p .office {
                        bdi { (staff.office) }
                        @if let Some(programme) = &staff.programme { " · " bdi { (programme) } }
                        @if let Some(href) = &staff.switch_href { " " a href=(href) { (t(lang, "switch-office")) } }
                    }
                    // Works without scripts: the link opens the menu by its address.
                    a .menu-link href="#menu" { (t(lang, "menu")) }
                    form .search method="get" action="/search" role="search" {
                        label .visually-hidden for="search" { (t(lang, "search-label")) }
                        input #search .any-script type="search" name="q" autocomplete="off" spellcheck="false" placeholder=(t(lang, "search"));
                        button type="submit" { (lens()) span .visually-hidden { (t(lang, "search")) } }
                    }
                }
                div #menu .menu.menu-open[chrome.signed_in.is_none()] {
                    @if !chrome.nav.is_empty() {
                        nav .work aria-label=(t(lang, "navigation")) {
                            ul {
                                @for item in &chrome.nav {
                                    li { a href=(item.href) aria-current=[item.current.then_some("page")] { (item.label) } }
                                }
                            }
                        }
                    }
                    div .account {
                        (languages(chrome))
                        @if let Some(staff) = &chrome.signed_in {
                            a .person href="/account" { bdi { (staff.name) } }
                            form method="post" action="/sign-out" {
                                input type="hidden" name="csrf" value=(chrome.csrf);
                                button .plain type="submit" { (t(lang, "sign-out")) }
                            }
                        }
                    }
                    @if chrome.signed_in.is_some() { a .menu-close href="#" { (t(lang, "menu-close")) } }
                }
            }
        }
    }
}

/// The other languages, each in itself.
fn languages(chrome: &Chrome) -> Markup {
    html! {
        ul .languages aria-label=(t(chrome.lang, "languages")) {
            @for lang in Lang::ALL.iter().filter(|l| **l != chrome.lang) {
                li {
                    a href=(language_href(*lang, &chrome.path)) lang=(lang.code()) hreflang=(lang.code()) dir=(lang.direction()) { (lang.own_name()) }
                }
            }
        }
    }
}

/// Where a language is chosen, and where to come back to.
fn language_href(lang: Lang, path: &str) -> String {
    // Only paths of this site: never a way to somewhere else.
    let is_ours = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\');
    let to = if is_ours { path } else { "/" };
    format!(
        "/language/{}?{}",
        lang.code(),
        serde_urlencoded::to_string([("to", to)]).expect("pairs of text")
    )
}

fn footer(chrome: &Chrome) -> Markup {
    html! {
        footer .foot {
            div .foot-inner {
                p { (t(chrome.lang, "footer")) }
                @for link in &chrome.foot { p { a href=(link.href) { (link.label) } } }
            }
        }
    }
}

/// The sign of the product: a roof over a way home.
fn mark() -> Markup {
    html! {
        svg .mark viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false" {
            path d="M4 15.5L16 5l12 10.5" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" {}
            path d="M8.5 17v9h15v-9" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" {}
            path d="M16 26v-6" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_link_comes_back_only_to_this_site() {
        for (path, to) in [
            ("/cases?stage=declared", "%2Fcases%3Fstage%3Ddeclared"),
            ("//evil.example", "%2F"),
            ("https://evil.example", "%2F"),
            ("/\\evil.example", "%2F"),
        ] {
            assert_eq!(
                language_href(Lang::Ar, path),
                format!("/language/ar?to={to}"),
                "{path}"
            );
        }
    }

    #[test]
    fn every_page_names_its_language_and_direction_and_has_no_script_or_style_inside() {
        for lang in Lang::ALL {
            let chrome = Chrome {
                lang: *lang,
                path: "/".into(),
                ..Chrome::default()
            };
            let html = page(&chrome, "x", html! { p { "y" } }).into_string();
            assert!(html.contains(&format!(
                "<html lang=\"{}\" dir=\"{}\">",
                lang.code(),
                lang.direction()
            )));
            assert!(
                !html.contains("<style") && !html.contains(" style=") && !html.contains(" onclick")
            );
            assert!(html.contains("<script src=\"/assets/") && !html.contains('⟦'));
        }
    }
}
