//! Pages of a long list.

use homeward_i18n::{Arg, Lang, t, t_with};
use maud::{Markup, html};

/// Links to the pages of a list: the first, the last, and those around the current one. Nothing when there is one page.
pub fn pagination(
    lang: Lang,
    current: usize,
    last: usize,
    href: impl Fn(usize) -> String,
) -> Markup {
    let around: Vec<usize> = (1..=last)
        .filter(|page| *page == 1 || *page == last || page.abs_diff(current) <= 1)
        .collect();
    html! {
        @if last > 1 {
            nav .pagination aria-label=(t(lang, "pages")) {
                @if current > 1 { a .pagination-step rel="prev" href=(href(current - 1)) { (t(lang, "page-previous")) } }
                ul {
                    @for (at, page) in around.iter().enumerate() {
                        @if at > 0 && around[at - 1] + 1 < *page { li .pagination-gap { "…" } }
                        li {
                            @let name = t_with(lang, "page-number", &[("page", Arg::from(*page))]);
                            @if *page == current {
                                a aria-current="page" aria-label=(name) href=(href(*page)) { (homeward_i18n::number(lang, as_number(*page))) }
                            } @else {
                                a aria-label=(name) href=(href(*page)) { (homeward_i18n::number(lang, as_number(*page))) }
                            }
                        }
                    }
                }
                @if current < last { a .pagination-step rel="next" href=(href(current + 1)) { (t(lang, "page-next")) } }
            }
        }
    }
}

fn as_number(page: usize) -> i64 {
    i64::try_from(page).unwrap_or(i64::MAX)
}
