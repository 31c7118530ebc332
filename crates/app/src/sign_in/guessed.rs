//! Which passwords are taken: long ones of any characters, but none that is quickly guessed.
//!
//! Lists of the commonest passwords, names and words come with `zxcvbn`; to them come the words of this house: the program's name and
//! what the account itself says of its owner. Nothing forces digits or signs.

use homeward_domain::fields::{FieldError, Problem};
use zxcvbn::{Score, zxcvbn};

use crate::Refused;

/// The fewest characters of a password.
pub const SHORTEST_PASSWORD: usize = 12;
/// The most.
const LONGEST: usize = 128;
/// What everybody tries first here.
const OF_THE_HOUSE: [&str; 4] = ["homeward", "return", "reintegration", "avrr"];

/// Refuses, at `field`, a password that is too short, too long or easily guessed by who knows `own` words of the account.
///
/// # Errors
/// [`Refused::Invalid`]: [`Problem::OutOfRange`] with the limit, or [`Problem::EasilyGuessed`].
pub(crate) fn check(password: &str, field: &str, own: &[&str]) -> Result<(), Refused> {
    let wrong = |problem, limit| {
        let error = FieldError {
            limit,
            ..FieldError::new(field, problem)
        };
        Err(Refused::Invalid(vec![error]))
    };
    if !(SHORTEST_PASSWORD..=LONGEST).contains(&password.chars().count()) {
        return wrong(Problem::OutOfRange, i64::try_from(SHORTEST_PASSWORD).ok());
    }
    let words: Vec<&str> = OF_THE_HOUSE
        .into_iter()
        .chain(own.iter().flat_map(|text| text.split_whitespace()))
        .collect();
    let lower = password.to_lowercase();
    let beside = words
        .iter()
        .flat_map(|word| word.split(|c: char| !c.is_alphanumeric()))
        .filter(|part| part.chars().count() > 2)
        .fold(lower, |left, part| left.replace(&part.to_lowercase(), ""));
    // What is only one's own name and a number is guessed by who knows the name.
    let is_own = beside.chars().filter(|c| c.is_alphabetic()).count() < 4
        && beside.chars().count() < SHORTEST_PASSWORD / 2;
    if is_own || zxcvbn(password, &words).score() < Score::Three {
        return wrong(Problem::EasilyGuessed, None);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(password: &str) -> Option<Problem> {
        match check(password, "new_password", &["amal.perera", "Amal Perera"]) {
            Err(Refused::Invalid(errors)) => Some(errors[0].problem),
            _ => None,
        }
    }

    #[test]
    fn a_password_that_is_easily_guessed_is_refused() {
        for guessed in [
            "password1234",
            "123456789012",
            "qwertyuiop12",
            "aaaaaaaaaaaa",
            "iloveyou2026",
            "homeward2026!",
            "amal.perera1",
            "PereraAmal26",
            "reintegration",
        ] {
            assert_eq!(problem(guessed), Some(Problem::EasilyGuessed), "{guessed}");
        }
    }

    #[test]
    fn a_password_of_any_characters_is_taken_when_nobody_guesses_it() {
        for fine in [
            "kettle-moss-violin-9",
            "the grey heron waits at noon",
            "طائر ينتظر عند النهر كل صباح",
            "ඉර බැස යන වෙලාවට ගඟ ළඟ",
            "heron kettle violin moss plinth zealous orbit tarn, and then once more",
        ] {
            assert_eq!(problem(fine), None, "{fine}");
        }
    }

    #[test]
    fn the_length_is_from_twelve_to_a_hundred_and_twenty_eight_characters() {
        let of = |characters: usize| {
            "vellum ardent 47 quixotic — ŝalto gnu plinth orbit zeal kudzu myrrh fjord baste whelk imp 93 tarn oxbow"
                .chars()
                .cycle()
                .take(characters)
                .collect::<String>()
        };
        for (characters, fits) in [(11, false), (12, true), (128, true), (129, false)] {
            assert_eq!(
                problem(&of(characters)) != Some(Problem::OutOfRange),
                fits,
                "{characters}"
            );
        }
    }
}
