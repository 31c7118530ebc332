//! How far along the way somebody is.

use homeward_i18n::{Lang, t};
use maud::{Markup, html};

/// Where one step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Behind the person.
    Done,
    /// Where they are.
    Current,
    /// Still ahead.
    Ahead,
}

/// One step of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// Where it stands.
    pub state: StepState,
}

/// The way as a row of dots with the words beside it, as in `Declared: since 12 November, 9 days`.
///
/// `name` says what the steps belong to; `now` is the sentence beside the dots.
pub fn progress_dots(lang: Lang, name: &str, steps: &[Step], now: &str) -> Markup {
    html! {
        div .progress {
            ol .progress-dots aria-label=(name) {
                @for step in steps {
                    @let (class, word) = match step.state {
                        StepState::Done => ("done", "step-done"),
                        StepState::Current => ("current", "step-current"),
                        StepState::Ahead => ("ahead", "step-ahead"),
                    };
                    li class=(class) aria-current=[(step.state == StepState::Current).then_some("step")] title=(step.label) {
                        span .visually-hidden { (step.label) ": " (t(lang, word)) }
                    }
                }
            }
            p .progress-now { (now) }
        }
    }
}
