//! The figures of the gallery, with invented values.

use homeward_charts::{
    Actor, Bar, BarWords, Bars, Benchmark, Course, CourseWords, Ecosystem, EcosystemWords, Event,
    Frame, Group, Influence, InfluenceWords, Interval, IntervalWords, Intervals, Line, Moment,
    Reading, Ring, RingWords, Round, Tick, Tie, Voice, WCurve, WCurveWords,
};
use maud::Markup;

use crate::words::Words;

/// All figures in a row.
pub(crate) fn figures(words: &Words) -> Vec<Markup> {
    let mut crowded = course(words);
    "crowded".clone_into(&mut crowded.frame.prefix);
    crowded.benchmark = None;
    crowded.rounds = (0..60_u8)
        .map(|i| Round {
            at: f64::from(i) * 30.0,
            label: words.number(&(i + 1).to_string()),
            answered: Some(words.share(90)),
        })
        .collect();
    for (line, dimension) in crowded.dimensions.iter_mut().enumerate() {
        let start = 20 + 15 * u8::try_from(line).unwrap_or(0);
        let scores: Vec<u8> = (0..60)
            .map(|i| {
                if i % 17 == 9 {
                    0
                } else {
                    start + i % 9 * 3 + i / 2
                }
            })
            .collect();
        dimension.readings = words.scores(&scores);
    }
    crowded.composite = None;
    let empty = Course {
        frame: words.frame("empty", words.course[0], "", &[]),
        ..Course::default()
    };
    let mut one = course(words);
    "one".clone_into(&mut one.frame.prefix);
    one.rounds.truncate(1);
    vec![
        course(words).render(),
        w_curve(words).render(),
        ecosystem(words).render(),
        intervals(words).render(),
        bars(words).render(),
        many_actors(words).render(),
        crowded.render(),
        one.render(),
        empty.render(),
    ]
}

fn course(words: &Words) -> Course {
    let at = [0.0, 104.0, 202.0, 284.0, 454.0, 620.0];
    let answered = [96, 88, 71, 92, 100, 94];
    let line = |name: usize, scores: [u8; 6], neighbours: u8| Line {
        name: words.dimensions[name].to_owned(),
        readings: words.scores(&scores),
        benchmark: match neighbours {
            0 => Vec::new(),
            n => words.scores(&[0, 0, 0, 0, 0, n]),
        },
    };
    let [
        title,
        description,
        method,
        round,
        share,
        neighbours,
        caution,
    ] = words.course;
    Course {
        frame: words.frame("course", title, description, &[method]),
        scale: words.unit_scale(),
        rounds: (0..6)
            .map(|i| Round {
                at: at[i],
                label: words.rounds[i].to_owned(),
                answered: Some(words.share(answered[i])),
            })
            .collect(),
        dimensions: vec![
            line(0, [31, 24, 22, 35, 48, 62], 58),
            line(1, [58, 62, 51, 55, 66, 71], 80),
            line(2, [44, 38, 0, 29, 41, 52], 0),
        ],
        composite: Some(line(3, [43, 40, 0, 39, 51, 61], 67)),
        benchmark: Some(Benchmark {
            name: neighbours.to_owned(),
            caution: caution.to_owned(),
        }),
        words: CourseWords {
            round: round.to_owned(),
            answered: share.to_owned(),
        },
    }
}

fn w_curve(words: &Words) -> WCurve {
    let [title, description, worst, usual, best] = words.curve;
    let [sign, when, told_by, how, what, departure, arrival] = words.curve_heads;
    let value = |v: i8| {
        let sign = ["−", "", "+"][usize::from(v >= 0) + usize::from(v > 0)];
        Reading::known(
            f64::from(v),
            format!("{sign}{}", words.number(&v.unsigned_abs().to_string())),
        )
    };
    let mut n = 0;
    let mut voice = |name: &str, moments: &[(f64, Option<i8>, &str)]| Voice {
        name: name.to_owned(),
        moments: moments
            .iter()
            .map(|(at, v, what)| {
                n += 1;
                Moment {
                    at: *at,
                    when: words.number(&format!("{at}")),
                    sign: words.number(&n.to_string()),
                    reading: v.map_or_else(|| Reading::missing(words.missing), value),
                    words: (*what).to_owned(),
                }
            })
            .collect(),
    };
    let h = words.happened;
    let s = words.seen;
    WCurve {
        frame: words.frame("curve", title, description, &[]),
        scale: vec![
            Tick::new(-3.0, worst),
            Tick::new(0.0, usual),
            Tick::new(3.0, best),
        ],
        times: vec![
            Tick::new(0.0, words.rounds[0]),
            Tick::new(310.0, words.rounds[3]),
            Tick::new(620.0, words.rounds[5]),
        ],
        voices: vec![
            voice(
                words.voices[0],
                &[
                    (0.0, Some(2), h[0]),
                    (70.0, Some(-2), h[1]),
                    (130.0, Some(-1), h[2]),
                    (165.0, Some(3), h[3]),
                    (260.0, Some(-3), h[4]),
                    (360.0, Some(1), h[5]),
                    (430.0, Some(-1), h[6]),
                    (520.0, Some(1), h[7]),
                    (610.0, Some(2), h[8]),
                ],
            ),
            voice(
                words.voices[1],
                &[
                    (40.0, Some(-1), s[0]),
                    (166.0, Some(2), s[1]),
                    (280.0, Some(-2), s[2]),
                    (400.0, None, ""),
                    (590.0, Some(1), s[1]),
                ],
            ),
            voice(
                words.voices[2],
                &[
                    (200.0, Some(1), s[1]),
                    (330.0, Some(-1), s[3]),
                    (570.0, Some(0), s[4]),
                ],
            ),
        ],
        events: vec![
            Event {
                at: 150.0,
                when: words.number("150"),
                label: departure.to_owned(),
            },
            Event {
                at: 158.0,
                when: words.number("158"),
                label: arrival.to_owned(),
            },
        ],
        words: WCurveWords {
            sign: sign.to_owned(),
            when: when.to_owned(),
            voice: told_by.to_owned(),
            value: how.to_owned(),
            happened: what.to_owned(),
        },
    }
}

fn ecosystem(words: &Words) -> Ecosystem {
    use Influence::{Both, Helps, Hinders};
    use Ring::{Exo, Macro, Meso, Micro};
    use Tie::{Middling, Strong, Weak};
    let actors = [
        (Micro, Helps, Strong),
        (Micro, Both, Strong),
        (Micro, Helps, Weak),
        (Meso, Helps, Middling),
        (Meso, Helps, Weak),
        (Meso, Hinders, Strong),
        (Meso, Helps, Strong),
        (Exo, Helps, Middling),
        (Exo, Helps, Weak),
        (Exo, Both, Weak),
        (Macro, Hinders, Strong),
        (Macro, Hinders, Middling),
    ];
    let [
        sign,
        role,
        ring,
        influence,
        tie,
        weak,
        middling,
        strong,
        beyond,
    ] = words.map_heads.map(str::to_owned);
    let [micro, meso, exo, macro_] = words.rings.map(str::to_owned);
    let [helps, hinders, both] = words.influences.map(str::to_owned);
    Ecosystem {
        frame: words.frame("map", words.map[0], words.map[1], &[]),
        actors: actors
            .iter()
            .enumerate()
            .map(|(i, (ring, influence, tie))| Actor {
                sign: words.number(&(i + 1).to_string()),
                role: words.roles[i].to_owned(),
                ring: *ring,
                influence: *influence,
                tie: *tie,
                counts: Vec::new(),
            })
            .collect(),
        rings: RingWords {
            micro,
            meso,
            exo,
            macro_,
        },
        influences: InfluenceWords {
            helps,
            hinders,
            both,
        },
        words: EcosystemWords {
            sign,
            role,
            ring,
            influence,
            tie,
            weak,
            middling,
            strong,
            beyond,
            counts: Vec::new(),
        },
    }
}

fn many_actors(words: &Words) -> Ecosystem {
    let few = ecosystem(words);
    let actors = few.actors.iter().cycle().take(27).enumerate();
    Ecosystem {
        frame: Frame {
            prefix: "many".to_owned(),
            table_is_open: false,
            ..few.frame.clone()
        },
        actors: actors
            .map(|(i, actor)| Actor {
                sign: words.number(&(i + 1).to_string()),
                ..actor.clone()
            })
            .collect(),
        ..few
    }
}

fn intervals(words: &Words) -> Intervals {
    let [title, description, note, country, mean, interval] = words.compare;
    let groups = [
        (56, 51, 61, 212, 63),
        (48, 40, 56, 74, 52),
        (0, 0, 0, 0, 0),
        (71, 58, 84, 19, 66),
        (44, 38, 50, 131, 0),
        (61, 49, 73, 23, 70),
    ];
    Intervals {
        frame: words.frame("compare", title, description, &[note]),
        range: (0.0, 1.0),
        scale: words.unit_scale(),
        groups: groups
            .iter()
            .enumerate()
            .map(|(i, (m, low, high, n, neighbours))| Group {
                name: words.countries[i].to_owned(),
                mean: match i {
                    2 => Reading::suppressed(words.few),
                    4 => Reading::missing(words.missing),
                    _ => words.score(*m),
                },
                interval: Some(Interval {
                    low: f64::from(*low) / 100.0,
                    high: f64::from(*high) / 100.0,
                    text: words.number(&format!("0.{low}–0.{high}")),
                })
                .filter(|_| *m > 0),
                people: match i {
                    2 => format!("n < {}", words.number("5")),
                    4 => words.people(0),
                    _ => words.people(*n),
                },
                benchmark: Some(*neighbours).filter(|n| *n > 0).map(|n| words.score(n)),
            })
            .collect(),
        benchmark: Some(Benchmark {
            name: words.course[5].to_owned(),
            caution: words.course[6].to_owned(),
        }),
        words: IntervalWords {
            group: country.to_owned(),
            mean: mean.to_owned(),
            interval: interval.to_owned(),
            people: words.funnel[4].to_owned(),
        },
    }
}

fn bars(words: &Words) -> Bars {
    let [title, description, step, share, people] = words.funnel;
    let values = [(100, 640), (61, 388), (55, 352), (44, 281), (0, 0)];
    Bars {
        frame: words.frame("funnel", title, description, &[]),
        bars: values
            .iter()
            .enumerate()
            .map(|(i, (value, n))| Bar {
                name: words.steps[i].to_owned(),
                reading: if i == 4 {
                    Reading::missing(words.missing)
                } else {
                    Reading::known(f64::from(*value), words.share(*value))
                },
                people: words.people(*n),
            })
            .collect(),
        full: Some(100.0),
        words: BarWords {
            name: step.to_owned(),
            figure: share.to_owned(),
            people: people.to_owned(),
        },
    }
}
