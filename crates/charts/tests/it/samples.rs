//! Small figures to begin from.

use homeward_charts::{
    Actor, Bar, BarWords, Bars, Benchmark, Course, CourseWords, Direction, Ecosystem,
    EcosystemWords, Event, Frame, Group, Influence, InfluenceWords, Interval, IntervalWords,
    Intervals, Line, Moment, Reading, Ring, RingWords, Round, Tick, Tie, Voice, WCurve,
    WCurveWords,
};

pub(crate) fn frame(prefix: &str) -> Frame {
    Frame {
        prefix: prefix.to_owned(),
        direction: Direction::Ltr,
        title: "Title".to_owned(),
        description: "What is to be seen".to_owned(),
        notes: vec!["Method: interview".to_owned()],
        table_label: "As a table".to_owned(),
        table_is_open: false,
        empty: "Nothing yet".to_owned(),
        missing: "Not asked".to_owned(),
    }
}

/// Scores in hundredths; `None` was not asked.
pub(crate) fn readings(scores: &[Option<u8>]) -> Vec<Reading> {
    scores
        .iter()
        .map(|score| match score {
            Some(score) => {
                let value = f64::from(*score) / 100.0;
                Reading::known(value, format!("{value:.2}"))
            }
            None => Reading::missing("Refused"),
        })
        .collect()
}

pub(crate) fn course(moments: &[f64], scores: &[Option<u8>]) -> Course {
    Course {
        frame: frame("course"),
        scale: vec![Tick::new(0.0, "0"), Tick::new(1.0, "1")],
        rounds: moments
            .iter()
            .enumerate()
            .map(|(i, at)| Round {
                at: *at,
                label: format!("Round {}", i + 1),
                answered: Some("90 %".to_owned()),
            })
            .collect(),
        dimensions: vec![Line {
            name: "Economic".to_owned(),
            readings: readings(scores),
            benchmark: Vec::new(),
        }],
        composite: None,
        benchmark: None,
        words: CourseWords {
            round: "Round".to_owned(),
            answered: "Answered".to_owned(),
        },
    }
}

/// Six rounds, three dimensions, the score over all, and neighbours.
pub(crate) fn whole_course() -> Course {
    let line = |name: &str, scores: [u8; 6]| Line {
        name: name.to_owned(),
        readings: readings(&scores.map(Some)),
        benchmark: Vec::new(),
    };
    let mut course = course(&[0.0, 90.0, 180.0, 270.0, 360.0, 540.0], &[]);
    for (i, round) in course.rounds.iter_mut().enumerate() {
        round.label = format!("{} Nov 2026", i + 1);
    }
    course.dimensions = vec![
        line("Economic", [31, 24, 22, 35, 48, 62]),
        line("Social", [58, 62, 51, 55, 66, 71]),
        line("Psychosocial", [44, 38, 30, 29, 41, 52]),
    ];
    course.dimensions[2].readings[2] = Reading::missing("Not asked");
    course.composite = Some(line("All dimensions", [43, 40, 38, 39, 51, 61]));
    course.benchmark = Some(Benchmark {
        name: "Neighbours".to_owned(),
        caution: "As well as the neighbours does not mean that it lasts.".to_owned(),
    });
    course.dimensions[0].benchmark = readings(&[None, None, None, None, None, Some(58)]);
    course
}

pub(crate) fn w_curve(moments: &[(f64, Option<f64>)]) -> WCurve {
    let words = |words: &str| words.to_owned();
    WCurve {
        frame: frame("curve"),
        scale: vec![Tick::new(-3.0, "Worst"), Tick::new(3.0, "Best")],
        times: vec![Tick::new(0.0, "March"), Tick::new(100.0, "June")],
        voices: vec![Voice {
            name: words("In her own words"),
            moments: moments
                .iter()
                .enumerate()
                .map(|(i, (at, value))| Moment {
                    at: *at,
                    when: format!("Day {at}"),
                    sign: (i + 1).to_string(),
                    reading: value.map_or_else(
                        || Reading::missing("Not said"),
                        |value| Reading::known(value, value.to_string()),
                    ),
                    words: words("Work found"),
                })
                .collect(),
        }],
        events: vec![Event {
            at: 20.0,
            when: words("Day 20"),
            label: words("Arrival"),
        }],
        words: WCurveWords {
            sign: words("No."),
            when: words("When"),
            voice: words("Told by"),
            value: words("How it was"),
            happened: words("What happened"),
        },
    }
}

pub(crate) fn ecosystem(actors: &[(Ring, Influence, Tie)]) -> Ecosystem {
    let words = |words: &str| words.to_owned();
    Ecosystem {
        frame: frame("map"),
        actors: actors
            .iter()
            .enumerate()
            .map(|(i, (ring, influence, tie))| Actor {
                sign: (i + 1).to_string(),
                role: format!("Role {}", i + 1),
                ring: *ring,
                influence: *influence,
                tie: *tie,
                counts: Vec::new(),
            })
            .collect(),
        rings: RingWords {
            micro: words("Household"),
            meso: words("Neighbours"),
            exo: words("Services"),
            macro_: words("Economy"),
        },
        influences: InfluenceWords {
            helps: words("Helps"),
            hinders: words("Hinders"),
            both: words("Both"),
        },
        words: EcosystemWords {
            sign: words("No."),
            role: words("Who"),
            ring: words("Ring"),
            influence: words("What they do"),
            tie: words("Tie"),
            weak: words("weak"),
            middling: words("middling"),
            strong: words("strong"),
            beyond: words("Not drawn"),
            counts: Vec::new(),
        },
    }
}

pub(crate) fn intervals(means: Vec<Reading>) -> Intervals {
    Intervals {
        frame: frame("compare"),
        range: (0.0, 1.0),
        scale: vec![Tick::new(0.0, "0"), Tick::new(1.0, "1")],
        groups: means
            .into_iter()
            .enumerate()
            .map(|(i, mean)| Group {
                name: format!("Country {}", i + 1),
                interval: mean.value().map(|value| Interval {
                    low: value - 0.1,
                    high: value + 0.1,
                    text: format!("{:.2}–{:.2}", value - 0.1, value + 0.1),
                }),
                mean,
                people: format!("n = {}", (i + 1) * 11),
                benchmark: None,
            })
            .collect(),
        benchmark: None,
        words: IntervalWords {
            group: "Country".to_owned(),
            mean: "Mean".to_owned(),
            interval: "95 % interval".to_owned(),
            people: "People".to_owned(),
        },
    }
}

pub(crate) fn bars(readings: Vec<Reading>) -> Bars {
    Bars {
        frame: frame("funnel"),
        bars: readings
            .into_iter()
            .enumerate()
            .map(|(i, reading)| Bar {
                name: format!("Step {}", i + 1),
                reading,
                people: format!("n = {}", (i + 1) * 10),
            })
            .collect(),
        full: None,
        words: BarWords {
            name: "Step".to_owned(),
            figure: "Share".to_owned(),
            people: "People".to_owned(),
        },
    }
}

/// One of each kind, as markup.
pub(crate) fn all(direction: Direction) -> Vec<String> {
    let mut course = whole_course();
    let mut curve = w_curve(&[
        (0.0, Some(1.0)),
        (40.0, None),
        (70.0, Some(-2.0)),
        (100.0, Some(2.0)),
    ]);
    let mut map = ecosystem(&[
        (Ring::Micro, Influence::Helps, Tie::Strong),
        (Ring::Meso, Influence::Hinders, Tie::Weak),
        (Ring::Macro, Influence::Both, Tie::Middling),
    ]);
    let mut compare = intervals(vec![
        Reading::known(0.5, "0.50"),
        Reading::suppressed("Too few"),
        Reading::missing("Not asked"),
    ]);
    let mut funnel = bars(vec![
        Reading::known(100.0, "100 %"),
        Reading::known(40.0, "40 %"),
        Reading::missing("Not asked"),
    ]);
    for frame in [
        &mut course.frame,
        &mut curve.frame,
        &mut map.frame,
        &mut compare.frame,
        &mut funnel.frame,
    ] {
        frame.direction = direction;
    }
    [
        course.render(),
        curve.render(),
        map.render(),
        compare.render(),
        funnel.render(),
    ]
    .map(maud::Markup::into_string)
    .to_vec()
}
