//! Words inside a picture: isolated, measured by estimate, cut and wrapped to the room there is.

use maud::{Markup, html};

use crate::geometry::Direction;

/// Height of the writing in units of the picture. At 320 px of screen it comes out above 11 px, even within a panel.
pub(crate) const SIZE: f64 = 13.5;

/// From one line of writing to the next.
pub(crate) const LEADING: f64 = 15.5;

/// Words without line breaks and without the signs that turn the direction of what follows.
pub(crate) fn plain(words: &str) -> String {
    let kept: String = words
        .chars()
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether the words have letters, and with them a direction of their own; figures alone follow the page.
pub(crate) fn has_letters(words: &str) -> bool {
    words.chars().any(char::is_alphabetic)
}

/// Words in a picture that keep their own direction and leave that of their neighbours alone.
pub(crate) fn isolated(words: &str, page: Direction) -> String {
    let begin = match page {
        _ if has_letters(words) => '\u{2068}',
        Direction::Ltr => '\u{2066}',
        Direction::Rtl => '\u{2067}',
    };
    format!("{begin}{}\u{2069}", plain(words))
}

/// Words on the page, beside others or in a place of their own. Figures alone need nothing around them there.
pub(crate) fn on_page(words: &str) -> Markup {
    let words = plain(words);
    html! { @if has_letters(&words) { bdi { (words) } } @else { (words) } }
}

/// About how wide the words are. Fonts differ, so it errs to the wide side.
pub(crate) fn width(words: &str) -> f64 {
    words.chars().map(advance).sum::<f64>() * SIZE
}

/// Advance of a letter in parts of the height.
fn advance(c: char) -> f64 {
    if joins(c) {
        // Vowel signs of India stand beside their letter as often as above it.
        let takes_room = ('\u{900}'..'\u{200b}').contains(&c);
        return if takes_room { 0.25 } else { 0.0 };
    }
    match c {
        // Signs of direction are not seen.
        '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' => 0.0,
        'i' | 'l' | 'j' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '\u{a0}'
        | '\u{202f}' => 0.3,
        't' | 'f' | 'r' | '(' | ')' | '/' | '-' => 0.4,
        'c' | 's' | 'z' => 0.5,
        'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' => 0.92,
        'a'..='z' | '0'..='9' | '\u{df}'..='\u{24f}' | '–' | '−' => 0.59,
        'A'..='Z' | '\u{c0}'..='\u{de}' => 0.67,
        '\u{600}'..='\u{8ff}' => 0.6,
        '\u{900}'..='\u{dff}' => 0.72,
        '\u{1200}'..='\u{139f}' | '\u{1780}'..='\u{17ff}' => 0.85,
        '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' => 1.0,
        '\u{10000}'.. => 1.3,
        _ => 0.66,
    }
}

/// Whether a sign belongs to the letter before it, so that no cut may fall between them.
fn joins(c: char) -> bool {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5c7}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{6d6}'..='\u{6dc}'
        | '\u{6df}'..='\u{6e8}'
        | '\u{6ea}'..='\u{6ed}'
        | '\u{17b4}'..='\u{17d3}'
        | '\u{200b}'..='\u{200f}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{1f3fb}'..='\u{1f3ff}' => true,
        // The scripts of India stand in blocks of 128 that are all laid out alike; the vowel signs of Sinhala reach further.
        '\u{900}'..='\u{dff}' => {
            let place = (u32::from(c) - 0x900) % 0x80;
            matches!(place, 0x00..=0x03 | 0x3a..=0x3c | 0x3e..=0x4d | 0x55..=0x57 | 0x62..=0x63)
                || (c >= '\u{d80}' && matches!(place, 0x4e..=0x5f | 0x72..=0x73))
        }
        _ => false,
    }
}

/// Whether the letter after this sign hangs on it: the sign of a cluster, or a joiner.
fn binds_next(c: char) -> bool {
    matches!(c, '\u{200d}' | '\u{17d2}' | '\u{dca}')
        || (('\u{900}'..='\u{d7f}').contains(&c) && (u32::from(c) - 0x900) % 0x80 == 0x4d)
}

/// The words, or their beginning and an ellipsis, so that they take no more room than `room`.
pub(crate) fn cut(words: &str, room: f64) -> String {
    let words = plain(words);
    if width(&words) <= room {
        return words;
    }
    let room = room - width("…");
    let letters: Vec<char> = words.chars().collect();
    let mut used = 0.0;
    let mut kept = 0;
    for letter in &letters {
        used += advance(*letter) * SIZE;
        if used > room {
            break;
        }
        kept += 1;
    }
    while kept > 0
        && (letters.get(kept).is_some_and(|c| joins(*c)) || binds_next(letters[kept - 1]))
    {
        kept -= 1;
    }
    let beginning: String = letters[..kept].iter().collect();
    format!("{}…", beginning.trim_end())
}

/// The words in at most `lines` lines of the width `room`; what does not fit is cut.
pub(crate) fn wrap(words: &str, room: f64, lines: usize) -> Vec<String> {
    let words = plain(words);
    let mut done: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut rest = words.split(' ').filter(|w| !w.is_empty()).peekable();
    while let Some(word) = rest.peek() {
        let longer = if line.is_empty() {
            (*word).to_owned()
        } else {
            format!("{line} {word}")
        };
        if done.len() + 1 < lines && !line.is_empty() && width(&longer) > room {
            done.push(cut(&line, room));
            line = String::new();
        } else {
            line = longer;
            rest.next();
        }
    }
    if !line.is_empty() {
        done.push(cut(&line, room));
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_fit_are_left_whole() {
        assert_eq!(cut("Family", 200.0), "Family");
        assert_eq!(wrap("12 Nov 2026", 50.0, 2), ["12 Nov", "2026"]);
    }

    #[test]
    fn what_is_cut_says_so_and_takes_no_more_than_the_room() {
        let cut = cut("Association of parents of the primary school", 80.0);
        assert!(cut.ends_with('…') && width(&cut) <= 80.0, "{cut}");
        for line in wrap("Association of parents of the primary school", 80.0, 2) {
            assert!(width(&line) <= 80.0, "{line}");
        }
    }

    #[test]
    fn no_cut_falls_between_a_letter_and_what_hangs_on_it() {
        let words = "প্রত্যাবর্তন".repeat(3);
        for room in 1..300 {
            let cut = cut(&words, f64::from(room));
            let kept: Vec<char> = cut.trim_end_matches('…').chars().collect();
            let next = words.chars().nth(kept.len());
            assert!(
                !(cut.ends_with('…') && next.is_some_and(joins)),
                "{room}: {cut}"
            );
            assert!(
                !kept.last().is_some_and(|c| binds_next(*c)),
                "{room}: {cut}"
            );
        }
    }

    #[test]
    fn signs_that_turn_the_direction_are_taken_out_and_words_are_isolated() {
        let words = isolated("a\u{202e}b\u{2069}\nc", Direction::Rtl);
        assert_eq!(words, "\u{2068}ab c\u{2069}");
    }

    #[test]
    fn figures_alone_follow_the_direction_of_the_page() {
        assert_eq!(isolated("96 %", Direction::Ltr), "\u{2066}96 %\u{2069}");
        assert_eq!(isolated("٩٦٪", Direction::Rtl), "\u{2067}٩٦٪\u{2069}");
    }
}
