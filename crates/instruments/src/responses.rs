//! What a person answered, question by question, before it is checked against an instrument.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Answers by the key of their question. What is not in it was not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Responses(pub BTreeMap<String, Answer>);

impl Responses {
    /// The same with one more answer, or with another in its place.
    pub fn with(mut self, question: &str, answer: impl Into<Answer>) -> Self {
        self.0.insert(question.to_owned(), answer.into());
        self
    }

    /// The answer to a question.
    pub fn get(&self, question: &str) -> Option<&Answer> {
        self.0.get(question)
    }
}

impl<Q: Into<String>, A: Into<Answer>> FromIterator<(Q, A)> for Responses {
    fn from_iter<I: IntoIterator<Item = (Q, A)>>(answers: I) -> Self {
        let answers = answers.into_iter();
        Self(
            answers
                .map(|(question, answer)| (question.into(), answer.into()))
                .collect(),
        )
    }
}

/// One answer. As text it is the code of the option, or of the way in which it is missing; no option may have such a code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Answer {
    /// The code of the option that was chosen.
    Given(String),
    /// There is no answer.
    Missing(Missing),
}

/// In which way an answer is missing. None of them is ever counted as nought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// The question was not put.
    NotAsked,
    /// The person prefers not to answer.
    Refused,
    /// The person does not know.
    Unknown,
    /// The question makes no sense for this person.
    NotApplicable,
}

impl Missing {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::NotAsked,
        Self::Refused,
        Self::Unknown,
        Self::NotApplicable,
    ];

    /// Its code in files and answers.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAsked => "not-asked",
            Self::Refused => "refused",
            Self::Unknown => "unknown",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl Answer {
    /// Its code.
    pub fn code(&self) -> &str {
        match self {
            Self::Given(code) => code,
            Self::Missing(missing) => missing.code(),
        }
    }
}

impl From<&str> for Answer {
    fn from(code: &str) -> Self {
        Self::from(code.to_owned())
    }
}

impl From<String> for Answer {
    fn from(code: String) -> Self {
        Missing::ALL
            .into_iter()
            .find(|missing| missing.code() == code)
            .map_or(Self::Given(code), Self::Missing)
    }
}

impl From<Missing> for Answer {
    fn from(missing: Missing) -> Self {
        Self::Missing(missing)
    }
}

impl From<Answer> for String {
    fn from(answer: Answer) -> Self {
        answer.code().to_owned()
    }
}
