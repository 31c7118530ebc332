//! Command-line words: few enough to take apart by hand.

use anyhow::{Context, Result, bail};

/// The words not yet understood.
pub(crate) struct Arguments(Vec<String>);

impl Arguments {
    pub(crate) fn new(words: impl Iterator<Item = String>) -> Self {
        Self(words.collect())
    }

    /// Whether `name` is there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let place = self.0.iter().position(|word| word == name);
        place.map(|place| self.0.remove(place)).is_some()
    }

    /// The word after `name`, if `name` is there.
    pub(crate) fn value(&mut self, name: &str) -> Result<Option<String>> {
        let Some(place) = self.0.iter().position(|word| word == name) else {
            return Ok(None);
        };
        self.0.remove(place);
        if place == self.0.len() {
            bail!("`{name}` wants a value after it");
        }
        Ok(Some(self.0.remove(place)))
    }

    /// Everything after `--`.
    pub(crate) fn after_dashes(mut self) -> Result<Vec<String>> {
        let place = self
            .0
            .iter()
            .position(|word| word == "--")
            .context("put `--` before the command")?;
        let command = self.0.split_off(place + 1);
        self.0.pop();
        self.finish()?;
        Ok(command)
    }

    /// # Errors
    /// When a word was not understood.
    pub(crate) fn finish(self) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some(word) => {
                bail!("`{word}` is not understood here; `cargo xtask help` lists what is")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arguments;

    fn words(line: &str) -> Arguments {
        Arguments::new(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn flags_and_values_may_stand_in_any_order() {
        for line in ["--full --only deny", "--only deny --full"] {
            let mut arguments = words(line);
            assert!(arguments.flag("--full"), "{line}");
            assert_eq!(
                arguments.value("--only").unwrap().as_deref(),
                Some("deny"),
                "{line}"
            );
            assert!(arguments.finish().is_ok(), "{line}");
        }
    }

    #[test]
    fn an_unknown_word_or_a_missing_value_is_an_error() {
        assert!(words("--ful").finish().is_err());
        assert!(words("--only").value("--only").is_err());
        assert!(words("psql").after_dashes().is_err());
    }

    #[test]
    fn what_follows_the_dashes_is_left_alone() {
        assert_eq!(
            words("-- psql --full").after_dashes().unwrap(),
            ["psql", "--full"]
        );
    }
}
