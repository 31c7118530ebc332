//! How much a text of policies may be before anybody reads it: Cedar's parser and validator go down one call for every level,
//! and a stack that overflows ends the whole process.

use std::{fmt, iter::Peekable, str::CharIndices};

use crate::RuleProblem;

/// The longest text, in bytes. The longest of ours has ten thousand.
const LONGEST: usize = 100_000;
/// How deep brackets may stand in one another.
const DEEPEST: usize = 32;
/// How many operators one policy may have: each may add a level, however few brackets there are.
const MOST_OPERATORS: usize = 256;
/// How many of them may be `if`, `!` or `-`, which add a level each wherever they stand.
const MOST_PREFIXES: usize = 64;
/// How many members the lists of one policy may have in all: every country there is, and again as many.
const MOST_MEMBERS: usize = 512;

/// Where a text is more than is read, and in what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Beyond {
    pub problem: RuleProblem,
    pub limit: usize,
    /// In bytes.
    pub at: usize,
}

impl fmt::Display for Beyond {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = self.limit;
        match self.problem {
            RuleProblem::TooLong => write!(f, "the text is longer than {limit} bytes"),
            RuleProblem::TooDeep => {
                write!(f, "brackets stand more than {limit} deep in one another")
            }
            RuleProblem::TooManyPrefixes => {
                write!(f, "a rule has more than {limit} of `if`, `!` and `-`")
            }
            RuleProblem::TooManyMembers => {
                write!(f, "the lists of a rule have more than {limit} members")
            }
            _ => write!(f, "a rule has more than {limit} operators and brackets"),
        }
    }
}

/// One rule of a text, up to its semicolon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece<'t> {
    /// Where it begins, in bytes.
    pub at: usize,
    pub text: &'t str,
}

/// A text that may be read, rule by rule; or why it is not even read.
pub(crate) fn pieces(text: &str) -> Result<Vec<Piece<'_>>, Beyond> {
    let beyond = |problem, limit, at| Beyond { problem, limit, at };
    if text.len() > LONGEST {
        return Err(beyond(RuleProblem::TooLong, LONGEST, 0));
    }
    let mut pieces = Vec::new();
    let mut begin = 0;
    let (mut depth, mut operators, mut prefixes, mut members) = (0_usize, 0, 0, 0);
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => skip_string(&mut signs),
            '/' if signs.peek().is_some_and(|(_, s)| *s == '/') => skip_comment(&mut signs),
            '(' | '[' | '{' => {
                depth += 1;
                // A call or an index of what came before: `a["b"]["c"]` is deep without standing deep.
                operators += 1;
            }
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            '!' if signs.peek().is_some_and(|(_, s)| *s == '=') => operators += 1,
            '!' | '-' => prefixes += 1,
            '.' | '+' | '*' => operators += 1,
            '&' | '|' => {
                signs.next_if(|(_, s)| *s == sign);
                operators += 1;
            }
            ',' => members += 1,
            ';' => {
                (operators, prefixes, members) = (0, 0, 0);
                pieces.push(Piece {
                    at: begin,
                    text: &text[begin..=at],
                });
                begin = at + 1;
            }
            _ if is_of_word(sign) => {
                let mut end = at + 1;
                while let Some((next, _)) = signs.next_if(|(_, s)| is_of_word(*s)) {
                    end = next + 1;
                }
                prefixes += usize::from(&text[at..end] == "if");
            }
            _ => {}
        }
        if depth > DEEPEST {
            return Err(beyond(RuleProblem::TooDeep, DEEPEST, at));
        }
        if prefixes > MOST_PREFIXES {
            return Err(beyond(RuleProblem::TooManyPrefixes, MOST_PREFIXES, at));
        }
        if operators > MOST_OPERATORS {
            return Err(beyond(RuleProblem::TooManyOperators, MOST_OPERATORS, at));
        }
        if members > MOST_MEMBERS {
            return Err(beyond(RuleProblem::TooManyMembers, MOST_MEMBERS, at));
        }
    }
    if !is_blank(&text[begin..]) {
        pieces.push(Piece {
            at: begin,
            text: &text[begin..],
        });
    }
    Ok(pieces)
}

/// Why a text is not even read; `None` when it may be.
pub(crate) fn beyond(text: &str) -> Option<Beyond> {
    pieces(text).err()
}

/// Nothing but space and comments.
fn is_blank(text: &str) -> bool {
    text.lines()
        .flat_map(|line| line.split('\r'))
        .all(|line| line.trim().is_empty() || line.trim_start().starts_with("//"))
}

fn is_of_word(sign: char) -> bool {
    sign == '_' || sign.is_ascii_alphanumeric()
}

/// Up to the quotation mark that ends the string.
fn skip_string(signs: &mut Peekable<CharIndices<'_>>) {
    while let Some((_, sign)) = signs.next() {
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
fn skip_comment(signs: &mut Peekable<CharIndices<'_>>) {
    while signs.next_if(|(_, s)| !matches!(s, '\n' | '\r')).is_some() {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_strings_and_comments_is_not_counted() {
        let many = "(!;,".repeat(1_000);
        for text in [
            format!("// {many}\n"),
            format!("\"{many}\""),
            format!("\"\\\"{many}\""),
        ] {
            assert_eq!(beyond(&text), None, "{text}");
            assert!(pieces(&text).unwrap().len() < 2, "{text}");
        }
        for text in [
            format!("// a comment ends with its line\r{}", "(!".repeat(1_000)),
            format!("\"a string ends with its mark\\\\\"{}", "(!".repeat(1_000)),
        ] {
            assert!(beyond(&text).is_some(), "{text}");
        }
    }

    #[test]
    fn each_rule_is_counted_by_itself() {
        assert_eq!(beyond(&"! ! ! ! a.b && c;".repeat(200)), None);
        assert!(beyond(&"! ".repeat(65)).is_some());
        assert_eq!(beyond(&"gift iffy ".repeat(65)), None, "other words");
        assert_eq!(beyond(&format!("{};", "1, ".repeat(512)).repeat(3)), None);
        assert!(beyond(&"1, ".repeat(513)).is_some());
    }

    #[test]
    fn a_text_is_cut_after_each_rule() {
        let text = "a; // b;\n\"c;\" d;\n// e\n";
        let cut: Vec<&str> = pieces(text).unwrap().iter().map(|p| p.text).collect();
        assert_eq!(cut, ["a;", " // b;\n\"c;\" d;"]);
        let cut: Vec<&str> = pieces("a; b").unwrap().iter().map(|p| p.text).collect();
        assert_eq!(cut, ["a;", " b"], "also where the last sign is forgotten");
    }
}
