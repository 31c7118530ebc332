//! The pictures of life at home: the course of the scores, highs and lows, who is around. Each with its table.

use chrono::NaiveDate;
use homeward_app::life::{Asked, LifeView};
use homeward_charts::{
    Actor, Course, CourseWords, Ecosystem, Event, Frame, Influence, Line, Moment, Reading, Round,
    Tick, Tie, Voice, WCurve, WCurveWords,
};
use homeward_domain::codes::{Code, Feeling, TieEffect, TieStrength};
use homeward_i18n::{Arg, Lang, day_short, number, partial_day, t, t_with};
use homeward_instruments::{COMPOSITE, Checked, Part, Scores};
use maud::{Markup, html};

use super::round_name;
use crate::components::chart;

/// Days from the first of them: where something stands on a line of time.
fn days_from(first: NaiveDate, on: NaiveDate) -> f64 {
    // Some decades at most.
    f64::from(i32::try_from((on - first).num_days()).unwrap_or_default())
}

/// The dimensions over time, by one method. What has no score is a gap, never nought.
pub(super) fn course(lang: Lang, view: &LifeView, method: &str, is_told: bool) -> Markup {
    let asked: Vec<(&Asked, &Scores)> = view
        .asked
        .iter()
        .filter_map(|a| {
            let scores = a.scores.iter().find(|s| s.method.as_str() == method)?;
            Some((a, scores))
        })
        .collect();
    let Some((first, scores)) = asked.first() else {
        return html! {};
    };
    let Some(instrument) = first.answers.as_ref().map(Checked::instrument) else {
        return html! {};
    };
    let words = instrument.words(lang.code());
    let key = scores.method.key();
    let line = |part: &str, name: String| Line {
        name,
        readings: asked
            .iter()
            .map(|(_, s)| {
                let part = if part == COMPOSITE {
                    Some(&s.composite)
                } else {
                    s.dimension(part)
                };
                reading(lang, part)
            })
            .collect(),
        benchmark: Vec::new(),
    };
    Course {
        frame: Frame {
            notes: if is_told {
                vec![words.method(key).to_owned(), t(lang, "life-course-method")]
            } else {
                Vec::new()
            },
            ..chart::frame(
                lang,
                format!("course-{key}"),
                t(lang, "life-course"),
                "life-course-about",
            )
        },
        scale: chart::scale(lang),
        rounds: asked
            .iter()
            .map(|(a, s)| Round {
                at: days_from(first.on, a.on),
                label: round_name(lang, a.round),
                answered: s
                    .composite
                    .share_answered
                    .map(|share| percent(lang, share.value())),
            })
            .collect(),
        dimensions: scores
            .dimensions
            .iter()
            .map(|d| line(&d.key, words.dimension(&d.key).to_owned()))
            .collect(),
        composite: Some(line(COMPOSITE, t(lang, "life-composite"))),
        benchmark: None,
        words: CourseWords {
            round: t(lang, "f-survey-round"),
            answered: t(lang, "life-share"),
        },
    }
    .render()
}

fn reading(lang: Lang, part: Option<&Part>) -> Reading {
    match part.and_then(Part::score) {
        Some(score) => {
            let value = score.value().value();
            Reading::known(value, chart::score(lang, value))
        }
        None => Reading::missing(t(lang, "life-no-score")),
    }
}

fn percent(lang: Lang, share: f64) -> String {
    let told = [("percent", Arg::Number(chart::hundred(share)))];
    t_with(lang, "life-percent", &told)
}

/// Highs and lows: the person's own line first, with those of family and community.
pub(super) fn curve(lang: Lang, view: &LifeView) -> Markup {
    let days = view
        .curves
        .iter()
        .flat_map(|c| c.points.iter().map(|p| p.happened_in.earliest()))
        .chain(view.left_on)
        .chain(view.arrived_on);
    let (Some(first), false) = (days.clone().min(), view.curves.is_empty()) else {
        return html! {};
    };
    let last = days.max().unwrap_or(first);
    let mut nth = 0;
    let voices = view
        .curves
        .iter()
        .map(|drawn| {
            let mut points: Vec<_> = drawn.points.iter().collect();
            points.sort_by_key(|p| p.happened_in.earliest());
            Voice {
                name: t(lang, &format!("v-curve-voice-{}", drawn.curve_voice.code())),
                moments: points
                    .into_iter()
                    .map(|point| {
                        nth += 1;
                        Moment {
                            at: days_from(first, point.happened_in.earliest()),
                            when: partial_day(lang, point.happened_in),
                            sign: number(lang, nth),
                            reading: Reading::known(
                                height(point.feeling),
                                t(lang, &format!("v-feeling-{}", point.feeling.code())),
                            ),
                            words: point.moment.clone(),
                        }
                    })
                    .collect(),
            }
        })
        .collect();
    let event = |on: Option<NaiveDate>, key: &str| {
        on.map(|on| Event {
            at: days_from(first, on),
            when: day_short(lang, on),
            label: t(lang, key),
        })
    };
    let middle = first + chrono::Days::new((last - first).num_days().unsigned_abs() / 2);
    let times = [first, middle, last]
        .map(|on| Tick::new(days_from(first, on), day_short(lang, on)))
        .to_vec();
    let tick = |feeling: Feeling| {
        Tick::new(
            height(feeling),
            t(lang, &format!("v-feeling-{}", feeling.code())),
        )
    };
    html! {
        section {
            h2 .visually-hidden { (t(lang, "life-curve")) }
            (WCurve {
                frame: chart::frame(lang, "curve".to_owned(), t(lang, "life-curve"), "life-curve-about"),
                scale: vec![tick(Feeling::VeryHard), tick(Feeling::Between), tick(Feeling::VeryGood)],
                times,
                voices,
                events: event(view.left_on, "life-left").into_iter().chain(event(view.arrived_on, "life-arrived")).collect(),
                words: WCurveWords {
                    sign: t(lang, "life-sign"),
                    when: t(lang, "f-happened-in"),
                    voice: t(lang, "f-curve-voice"),
                    value: t(lang, "f-feeling"),
                    happened: t(lang, "f-moment"),
                },
            }.render())
        }
    }
}

/// Where a feeling stands on the scale of the picture, from -3 to 3.
fn height(feeling: Feeling) -> f64 {
    f64::from(feeling.height()) * 1.5
}

/// Who is around: roles, how near, and whether they help.
pub(super) fn ties(lang: Lang, view: &LifeView) -> Markup {
    let Some(map) = &view.ties else {
        return html! {};
    };
    let word = |list: &str, code: &str| t(lang, &format!("v-{list}-{code}"));
    let actors = map
        .ties
        .iter()
        .zip(1..)
        .map(|(tie, nth)| Actor {
            sign: number(lang, nth),
            role: word("tie-role", tie.tie_role.code()),
            ring: chart::ring(tie.tie_ring),
            influence: match tie.tie_effect {
                TieEffect::Helps => Influence::Helps,
                TieEffect::Hinders => Influence::Hinders,
                TieEffect::Both => Influence::Both,
            },
            tie: match tie.tie_strength {
                TieStrength::Weak => Tie::Weak,
                TieStrength::Middling => Tie::Middling,
                TieStrength::Strong => Tie::Strong,
            },
            counts: Vec::new(),
        })
        .collect();
    html! {
        section {
            h2 .visually-hidden { (t(lang, "life-ties")) }
            (Ecosystem {
                frame: chart::frame(lang, "ties".to_owned(), t(lang, "life-ties"), "life-ties-about"),
                actors,
                rings: chart::rings(lang),
                influences: chart::influences(lang),
                words: chart::ecosystem(lang),
            }.render())
        }
    }
}
