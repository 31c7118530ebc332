//! How much a text of policies may be before anybody reads it: Cedar's parser and validator go down one call for every level,
//! and a stack that overflows ends the whole process.

use std::{iter::Peekable, str::Chars};

/// The longest text, in bytes. The longest of ours has ten thousand.
const LONGEST: usize = 100_000;
/// How deep brackets may stand in one another.
const DEEPEST: usize = 32;
/// How many operators one policy may have: each may add a level, however few brackets there are.
const MOST_OPERATORS: usize = 256;
/// How many of them may be `if`, `!` or `-`, which add a level each wherever they stand.
const MOST_PREFIXES: usize = 64;

/// Why a text is not even read; `None` when it may be.
pub(crate) fn beyond(text: &str) -> Option<String> {
    if text.len() > LONGEST {
        return Some(format!(
            "the text is longer than {LONGEST} bytes: keep each rule short"
        ));
    }
    let (mut depth, mut operators, mut prefixes) = (0_usize, 0, 0);
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => skip_string(&mut signs),
            '/' if signs.peek() == Some(&'/') => skip_comment(&mut signs),
            '(' | '[' | '{' => {
                depth += 1;
                // A call or an index of what came before: `a["b"]["c"]` is deep without standing deep.
                operators += 1;
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '!' if signs.peek() == Some(&'=') => operators += 1,
            '!' | '-' => prefixes += 1,
            '.' | '+' | '*' => operators += 1,
            '&' | '|' => {
                signs.next_if_eq(&sign);
                operators += 1;
            }
            ';' => (operators, prefixes) = (0, 0),
            _ if is_of_word(sign) => {
                let mut word = String::from(sign);
                while let Some(next) = signs.next_if(|s| is_of_word(*s)) {
                    word.push(next);
                }
                prefixes += usize::from(word == "if");
            }
            _ => {}
        }
        if depth > DEEPEST {
            return Some(format!(
                "brackets stand more than {DEEPEST} deep in one another: make several rules of it"
            ));
        }
        if prefixes > MOST_PREFIXES {
            return Some(format!(
                "a rule has more than {MOST_PREFIXES} of `if`, `!` and `-`: make several rules of it"
            ));
        }
        if operators > MOST_OPERATORS {
            return Some(format!(
                "a rule has more than {MOST_OPERATORS} operators and brackets: make several rules of it"
            ));
        }
    }
    None
}

fn is_of_word(sign: char) -> bool {
    sign == '_' || sign.is_ascii_alphanumeric()
}

/// Up to the quotation mark that ends the string.
fn skip_string(signs: &mut Peekable<Chars<'_>>) {
    while let Some(sign) = signs.next() {
        match sign {
            '"' => return,
            '\\' => {
                signs.next();
            }
            _ => {}
        }
    }
}

/// Up to the end of the line.
fn skip_comment(signs: &mut Peekable<Chars<'_>>) {
    while signs.next_if(|s| !matches!(s, '\n' | '\r')).is_some() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_strings_and_comments_is_not_counted() {
        let many = "(!".repeat(1_000);
        for text in [
            format!("// {many}\n"),
            format!("\"{many}\""),
            format!("\"\\\"{many}\""),
        ] {
            assert_eq!(beyond(&text), None, "{text}");
        }
        for text in [
            format!("// a comment ends with its line\r{many}"),
            format!("\"a string ends with its mark\\\\\"{many}"),
        ] {
            assert!(beyond(&text).is_some(), "{text}");
        }
    }

    #[test]
    fn each_rule_is_counted_by_itself() {
        assert_eq!(beyond(&"! ! ! ! a.b && c;".repeat(200)), None);
        assert!(beyond(&"! ".repeat(65)).is_some());
        assert_eq!(beyond(&"gift iffy ".repeat(65)), None, "other words");
    }
}
