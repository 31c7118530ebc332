//! Writes pages with every figure, to look at in a browser: `cargo run -p homeward-charts --example gallery -- FOLDER`.
//!
//! `en.html` and `ar.html` in light and dark colours, and `en-grey.html` as on grey paper. People and numbers are invented.

#[path = "gallery/samples.rs"]
mod samples;
#[path = "gallery/words.rs"]
mod words;

use std::{fs, io, path::PathBuf};

use maud::{DOCTYPE, Markup, PreEscaped, html};
use words::Words;

const SITE: &str = include_str!("../../web/assets/homeward.css");

fn main() -> io::Result<()> {
    let folder = std::env::args()
        .nth(1)
        .unwrap_or_else(|| "target/charts".to_owned());
    let folder = PathBuf::from(folder);
    fs::create_dir_all(&folder)?;
    for (lang, words) in [("en", words::english()), ("ar", words::arabic())] {
        for (scheme, css) in schemes() {
            let page = page(lang, &words, &css);
            fs::write(
                folder.join(format!("{lang}{scheme}.html")),
                page.into_string(),
            )?;
        }
    }
    Ok(())
}

fn schemes() -> [(&'static str, String); 3] {
    let css = format!("{SITE}{}", homeward_charts::STYLESHEET);
    [
        ("", css.replace("(prefers-color-scheme: dark)", "not all")),
        ("-dark", css.replace("(prefers-color-scheme: dark)", "all")),
        (
            "-grey",
            css.replace("(prefers-color-scheme: dark)", "not all")
                .replace("@media print", "@media all")
                + "html { filter: grayscale(1); }",
        ),
    ]
}

fn page(lang: &str, words: &Words, css: &str) -> Markup {
    let dir = if lang == "ar" { "rtl" } else { "ltr" };
    html! {
        (DOCTYPE)
        html lang=(lang) dir=(dir) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (words.gallery) }
                style { (PreEscaped(css)) }
            }
            body {
                div .page.page-wide {
                    main {
                        h1 { (words.gallery) }
                        @for figure in samples::figures(words) { section { (figure) } }
                    }
                }
            }
        }
    }
}
