//! The safeguards of the next action, as a list of what is met and what is not.

use homeward_i18n::{Arg, Lang, t, t_with};
use maud::{Markup, html};

use super::{Link, icons};

/// Where one safeguard stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskState {
    /// Met.
    Met,
    /// Not met.
    Unmet,
    /// Not yet known.
    Unknown,
    /// Does not apply to this case.
    NotApplicable,
    /// Could not be judged: counts as not met.
    Error,
}

/// One safeguard, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// Where it stands.
    pub state: TaskState,
    /// What it asks, as a sentence.
    pub sentence: String,
    /// What to do, while it is not met.
    pub remedy: Option<String>,
    /// Who can clear it.
    pub cleared_by: Option<String>,
    /// Where it is cleared.
    pub link: Option<Link>,
    /// The rule it comes from; unfolds.
    pub source: Option<String>,
}

/// The list. What is not met stands first, so that the next thing to do is on top.
pub fn task_list(lang: Lang, tasks: &[Task]) -> Markup {
    let mut ordered: Vec<&Task> = tasks.iter().collect();
    ordered.sort_by_key(|task| match task.state {
        TaskState::Error => 0,
        TaskState::Unmet => 1,
        TaskState::Unknown => 2,
        TaskState::Met => 3,
        TaskState::NotApplicable => 4,
    });
    html! {
        ul .tasks {
            @for task in ordered {
                @let (class, word, icon) = match task.state {
                    TaskState::Met => ("task task-met", "task-met", icons::tick()),
                    TaskState::Unmet => ("task task-unmet", "task-unmet", icons::cross()),
                    TaskState::Unknown => ("task task-unknown", "task-unknown", icons::hollow()),
                    TaskState::NotApplicable => ("task task-none", "task-not-applicable", icons::dash()),
                    TaskState::Error => ("task task-error", "task-error", icons::alert()),
                };
                li class=(class) {
                    (icon)
                    div .task-body {
                        p .task-sentence { (task.sentence) }
                        @if let Some(remedy) = &task.remedy { p .task-remedy { (remedy) } }
                        @if let Some(who) = &task.cleared_by {
                            @if !matches!(task.state, TaskState::Met | TaskState::NotApplicable) {
                                p .task-who { (t_with(lang, "task-cleared-by", &[("who", Arg::Text(who.clone()))])) }
                            }
                        }
                        @if let Some(source) = &task.source {
                            details { summary { (t(lang, "task-why")) } p { (source) } }
                        }
                    }
                    div .task-end {
                        span .task-state { (t(lang, word)) }
                        @if let Some(link) = &task.link { a href=(link.href) { (link.label) span .visually-hidden { ": " (task.sentence) } } }
                    }
                }
            }
        }
    }
}
