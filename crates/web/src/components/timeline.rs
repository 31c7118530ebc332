//! What happened, newest first, day by day.

use homeward_i18n::{Lang, t};
use maud::{Markup, html};

/// One thing that happened.
#[derive(Debug, Clone)]
pub struct TimelineEntry {
    /// The time of day, in words.
    pub time: String,
    /// What happened.
    pub title: String,
    /// Who did it, and for which office.
    pub by: Option<String>,
    /// More about it.
    pub detail: Option<Markup>,
}

/// The entries of one day.
#[derive(Debug, Clone)]
pub struct TimelineDay {
    /// The day in words.
    pub day: String,
    /// Its entries, newest first.
    pub entries: Vec<TimelineEntry>,
}

/// The days, newest first.
pub fn timeline(lang: Lang, days: &[TimelineDay]) -> Markup {
    html! {
        div .timeline {
            @for day in days {
                section {
                    h3 .timeline-day { (day.day) }
                    ol {
                        @for entry in &day.entries {
                            li {
                                p .timeline-title { bdi .timeline-time { (entry.time) } " " span { (entry.title) } }
                                @if let Some(by) = &entry.by { p .timeline-by { span .visually-hidden { (t(lang, "timeline-by")) " " } (by) } }
                                @if let Some(detail) = &entry.detail { div .timeline-detail { (detail) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
