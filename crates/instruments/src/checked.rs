//! Answers that fit an instrument: only these can be scored.

use std::collections::BTreeMap;

use crate::{
    exact::Points,
    instrument::{Element, Instrument, Question},
    responses::{Answer, Missing, Responses},
};

/// The answers to every question of an instrument, those that were skipped by rule included.
#[derive(Debug, Clone)]
pub struct Checked<'i> {
    pub(crate) instrument: &'i Instrument,
    pub(crate) states: Vec<State>,
}

/// What stands at a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// The place of the option that was chosen.
    Given(usize),
    Missing(Missing),
}

/// An answer that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{question}`: {problem}")]
pub struct ResponseFault {
    /// Key of the question.
    pub question: String,
    /// What is wrong with the answer.
    pub problem: ResponseProblem,
}

/// What can be wrong with an answer. The answer itself is not repeated: it may be anything.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResponseProblem {
    /// The instrument does not ask this.
    #[error("there is no such question")]
    UnknownQuestion,
    /// No option has this code.
    #[error("is none of the answers: {}", .0.join(", "))]
    UnknownCode(Vec<String>),
    /// The question is skipped after what was answered before.
    #[error("is answered, but is not asked after the answer to `{0}`")]
    Skipped(String),
    /// The answer may not be missing in this way.
    #[error("may not be `{}`", .0.code())]
    MissingNotAllowed(Missing),
}

impl Instrument {
    /// Checks answers against the questions, and fills in those that are skipped by rule.
    ///
    /// # Errors
    /// Every answer that does not fit.
    pub fn check(&self, responses: &Responses) -> Result<Checked<'_>, Vec<ResponseFault>> {
        let mut faults: Vec<ResponseFault> = responses
            .0
            .keys()
            .filter(|key| self.question(key).is_none())
            .map(|key| fault(key, ResponseProblem::UnknownQuestion))
            .collect();
        let mut seen: Vec<(State, Asked)> = Vec::with_capacity(self.questions.len());
        for question in &self.questions {
            let asked = asked(question, &seen);
            let state = state(question, responses.get(&question.key), asked);
            seen.push(match state {
                Ok(state) => (state, asked),
                Err(problem) => {
                    faults.push(fault(&question.key, problem));
                    (State::Missing(Missing::NotAsked), Asked::Unclear)
                }
            });
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Checked {
            instrument: self,
            states: seen.into_iter().map(|(state, _)| state).collect(),
        })
    }

    /// Whether a question is asked after these answers. Where the one it hangs on has no answer, nobody can know: it is.
    pub fn asks(&self, question: &Question, after: &Responses) -> bool {
        let Some(condition) = &question.asked_if else {
            return true;
        };
        let before = &self.questions[condition.question_at];
        self.asks(before, after)
            && match after.get(&before.key) {
                Some(Answer::Given(code)) => condition.is.contains(code),
                Some(Answer::Missing(_)) | None => true,
            }
    }

    /// Keeps the answers to questions that this instrument has as well: what a returnee answered, ready to be set beside
    /// what neighbours answered to its benchmark, on the same elements.
    pub fn narrow(&self, responses: &Responses) -> Responses {
        let kept = responses
            .0
            .iter()
            .filter(|(key, _)| self.question(key).is_some());
        Responses(
            kept.map(|(key, answer)| (key.clone(), answer.clone()))
                .collect(),
        )
    }
}

/// Whether a question is asked, after what was answered before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Yes,
    Skipped,
    /// The question it depends on has no answer.
    Unclear,
}

fn asked(question: &Question, before: &[(State, Asked)]) -> Asked {
    let Some(condition) = &question.asked_if else {
        return Asked::Yes;
    };
    match before[condition.question_at] {
        (_, Asked::Skipped) => Asked::Skipped,
        (State::Given(at), _) if condition.options_at.contains(&at) => Asked::Yes,
        (State::Given(_), _) => Asked::Skipped,
        (State::Missing(_), _) => Asked::Unclear,
    }
}

fn state(
    question: &Question,
    answer: Option<&Answer>,
    asked: Asked,
) -> Result<State, ResponseProblem> {
    let missing = match (answer, &question.asked_if, asked) {
        (answer, Some(condition), Asked::Skipped) => {
            let fits = match answer {
                None | Some(Answer::Missing(Missing::NotAsked)) => true,
                Some(Answer::Missing(missing)) => *missing == condition.otherwise,
                Some(Answer::Given(_)) => false,
            };
            return if fits {
                Ok(State::Missing(condition.otherwise))
            } else {
                Err(ResponseProblem::Skipped(condition.question.clone()))
            };
        }
        (Some(Answer::Given(code)), _, _) => {
            return question.option_at(code).map(State::Given).ok_or_else(|| {
                let codes = question.options.iter().map(|option| option.code.clone());
                ResponseProblem::UnknownCode(codes.collect())
            });
        }
        // Nobody could know whether to ask.
        (None, _, Asked::Unclear) => return Ok(State::Missing(Missing::NotAsked)),
        (None, _, _) => Missing::NotAsked,
        (Some(Answer::Missing(missing)), _, _) => *missing,
    };
    if question.missing.contains(&missing) {
        Ok(State::Missing(missing))
    } else {
        Err(ResponseProblem::MissingNotAllowed(missing))
    }
}

fn fault(question: &str, problem: ResponseProblem) -> ResponseFault {
    ResponseFault {
        question: question.to_owned(),
        problem,
    }
}

/// What an element came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementState {
    /// It is answered, and worth this.
    Points(Points),
    /// It is not answered: the others stand for it, and the share answered falls.
    Unanswered,
    /// It does not apply: it is as if it were not in the instrument.
    NotApplicable,
}

impl<'i> Checked<'i> {
    /// The instrument that was asked.
    pub fn instrument(&self) -> &'i Instrument {
        self.instrument
    }

    /// What an element came to.
    pub fn element(&self, element: &Element) -> ElementState {
        match self.states[element.question_at] {
            State::Given(at) => {
                let option = &self.instrument.questions[element.question_at].options[at];
                ElementState::Points(option.points.expect("scored questions have points"))
            }
            State::Missing(Missing::NotApplicable) => ElementState::NotApplicable,
            State::Missing(Missing::NotAsked | Missing::Refused | Missing::Unknown) => {
                ElementState::Unanswered
            }
        }
    }

    /// The answers in full, one for every question: the same for all ways of writing the same answers.
    pub fn responses(&self) -> Responses {
        let answers: BTreeMap<String, Answer> = self
            .instrument
            .questions
            .iter()
            .zip(&self.states)
            .map(|(question, state)| {
                let answer = match *state {
                    State::Given(at) => Answer::Given(question.options[at].code.clone()),
                    State::Missing(missing) => Answer::Missing(missing),
                };
                (question.key.clone(), answer)
            })
            .collect();
        Responses(answers)
    }
}
