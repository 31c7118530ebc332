//! The ecosystem of a person: who helps and who hinders, how near they are, and how strong the tie is.

use maud::Markup;

use crate::{
    Frame,
    figure::{KeyEntry, Swatch},
    geometry::{Point, Segment, WIDTH, count},
    marks::Drawing,
    placing::{ACTOR, PERSON, place},
    table::{Cell, Column, Section, Table},
    text::{LEADING, cut, wrap},
};

/// How many actors are drawn, the strongest ties first. Those beyond stand in the table, under a heading of their own.
pub const DRAWN_ACTORS: usize = 24;

/// Actors around one person, or around the people of one community.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Ecosystem {
    /// Title, notes, table.
    pub frame: Frame,
    /// Who has a part, by role and never by name.
    pub actors: Vec<Actor>,
    /// The names of the rings.
    pub rings: RingWords,
    /// The names of what actors do.
    pub influences: InfluenceWords,
    /// Headings.
    pub words: EcosystemWords,
}

/// Someone or something that has a part in a return.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// A short sign, such as a number in the reader's digits, that stands in the mark and in the table; two letters fit.
    pub sign: String,
    /// The role: 'mother', 'village council'.
    pub role: String,
    /// How near.
    pub ring: Ring,
    /// What they do.
    pub influence: Influence,
    /// How strong the tie is.
    pub tie: Tie,
    /// Further figures for the table, under the headings in [`EcosystemWords::counts`].
    pub counts: Vec<String>,
}

/// How near an actor is to the person, from the inside out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ring {
    /// Household, close friends.
    Micro,
    /// Between those: neighbours, school, work.
    Meso,
    /// Services and institutions.
    Exo,
    /// Law, economy, custom.
    Macro,
}

/// Whether an actor furthers or hampers reintegration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Influence {
    /// Furthers it: a round mark, an unbroken line, a plus.
    Helps,
    /// Hampers it: a square mark, a broken line, a minus.
    Hinders,
    /// Does both: a mark with six corners, a dotted line, both signs.
    Both,
}

/// The strength of a tie; drawn as the strength of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// 1
    Weak,
    /// 2
    Middling,
    /// 3
    Strong,
}

/// The names of the rings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RingWords {
    /// Name of the innermost ring.
    pub micro: String,
    /// Name of the second.
    pub meso: String,
    /// Name of the third.
    pub exo: String,
    /// Name of the outermost.
    pub macro_: String,
}

/// The names of what actors do.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InfluenceWords {
    /// 'Helps'.
    pub helps: String,
    /// 'Hinders'.
    pub hinders: String,
    /// 'Helps and hinders'.
    pub both: String,
}

/// Headings of the figure and its table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EcosystemWords {
    /// 'No.', over the signs.
    pub sign: String,
    /// 'Who'.
    pub role: String,
    /// 'Ring'.
    pub ring: String,
    /// 'What they do'.
    pub influence: String,
    /// 'Tie'.
    pub tie: String,
    /// 'weak'.
    pub weak: String,
    /// 'middling'.
    pub middling: String,
    /// 'strong'.
    pub strong: String,
    /// Over the actors that are not in the picture: 'Not drawn'.
    pub beyond: String,
    /// Over further figures, such as for how many people it is so; none for one person.
    pub counts: Vec<String>,
}

const RINGS: [Ring; 4] = [Ring::Micro, Ring::Meso, Ring::Exo, Ring::Macro];
const INFLUENCES: [Influence; 3] = [Influence::Helps, Influence::Hinders, Influence::Both];

impl Ring {
    fn index(self) -> usize {
        match self {
            Self::Micro => 0,
            Self::Meso => 1,
            Self::Exo => 2,
            Self::Macro => 3,
        }
    }
}

impl Influence {
    fn class(self) -> &'static str {
        match self {
            Self::Helps => "chart-helps",
            Self::Hinders => "chart-hinders",
            Self::Both => "chart-both",
        }
    }
}

impl Tie {
    fn class(self) -> &'static str {
        match self {
            Self::Weak => "chart-tie-1",
            Self::Middling => "chart-tie-2",
            Self::Strong => "chart-tie-3",
        }
    }
}

impl Ecosystem {
    /// The figure with its table.
    pub fn render(&self) -> Markup {
        if self.actors.is_empty() {
            return self.frame.nothing();
        }
        let mut strongest: Vec<usize> = (0..self.actors.len()).collect();
        strongest.sort_by_key(|i| std::cmp::Reverse(self.actors[*i].tie));
        let beyond = strongest.split_off(strongest.len().min(DRAWN_ACTORS));
        let is_drawn = |i: &usize| !beyond.contains(i);
        let (drawn, beyond): (Vec<usize>, Vec<usize>) =
            (0..self.actors.len()).partition(|i| is_drawn(i));
        let drawn: Vec<&Actor> = drawn.iter().map(|i| &self.actors[*i]).collect();
        let beyond: Vec<&Actor> = beyond.iter().map(|i| &self.actors[*i]).collect();

        let rings: Vec<usize> = drawn.iter().map(|actor| actor.ring.index()).collect();
        let placing = place(&rings);
        let reach = placing.edges[3];
        let width = WIDTH.max(2.0 * reach + 4.0);
        let names = RINGS.map(|ring| wrap(self.ring_name(ring), width / 2.0 - 16.0, 3));
        let lines: usize = names.iter().map(|lines| lines.len().max(1)).sum();
        let middle = (width / 2.0, LEADING * count(lines) + 20.0 + reach);
        let mut drawing = Drawing::new(&self.frame.id(), self.frame.direction, width);
        for (ring, edge) in placing.edges.iter().enumerate().rev() {
            drawing.circle(
                &format!("chart-ring chart-ring-{ring}"),
                middle.0,
                middle.1,
                *edge,
            );
        }
        let at: Vec<Point> = placing
            .actors
            .iter()
            .map(|(radius, angle)| {
                (
                    middle.0 + radius * angle.sin(),
                    middle.1 - radius * angle.cos(),
                )
            })
            .collect();
        ties(&mut drawing, middle, &drawn, &at);
        ring_names(&mut drawing, middle, &placing.edges, &names);
        person(&mut drawing, middle);
        for influence in INFLUENCES {
            if drawn.iter().any(|actor| actor.influence == influence) {
                drawing.open(influence.class());
                for (actor, place) in drawn.iter().zip(&at) {
                    if actor.influence == influence {
                        actor_mark(&mut drawing, influence, *place);
                        let sign = cut(&actor.sign, 2.0 * ACTOR);
                        drawing.words("", "middle", place.0, place.1 + 8.5, &sign);
                    }
                }
                drawing.close();
            }
        }
        let signs = drawn
            .iter()
            .map(|actor| KeyEntry::new(Swatch::Sign(actor.sign.clone()), &actor.role))
            .collect();
        self.frame.figure(
            "chart-ecosystem",
            drawing,
            (width, middle.1 + reach + 2.0),
            &[self.key(&drawn), signs],
            &self.table(&drawn, &beyond),
        )
    }

    fn ring_name(&self, ring: Ring) -> &str {
        match ring {
            Ring::Micro => &self.rings.micro,
            Ring::Meso => &self.rings.meso,
            Ring::Exo => &self.rings.exo,
            Ring::Macro => &self.rings.macro_,
        }
    }

    fn influence_name(&self, influence: Influence) -> &str {
        match influence {
            Influence::Helps => &self.influences.helps,
            Influence::Hinders => &self.influences.hinders,
            Influence::Both => &self.influences.both,
        }
    }

    fn tie_name(&self, tie: Tie) -> &str {
        match tie {
            Tie::Weak => &self.words.weak,
            Tie::Middling => &self.words.middling,
            Tie::Strong => &self.words.strong,
        }
    }

    fn key(&self, drawn: &[&Actor]) -> Vec<KeyEntry> {
        let mut key = Vec::new();
        for influence in INFLUENCES {
            if drawn.iter().any(|actor| actor.influence == influence) {
                let draw: fn(&mut Drawing) = match influence {
                    Influence::Helps => |d| small_mark(d, Influence::Helps),
                    Influence::Hinders => |d| small_mark(d, Influence::Hinders),
                    Influence::Both => |d| small_mark(d, Influence::Both),
                };
                let words = self.influence_name(influence);
                key.push(KeyEntry::new(Swatch::Drawn(draw), words));
            }
        }
        for tie in [Tie::Weak, Tie::Middling, Tie::Strong] {
            if drawn.iter().any(|actor| actor.tie == tie) {
                let draw: fn(&mut Drawing) = match tie {
                    Tie::Weak => |d| d.rules("chart-tie-1", &[((1.0, 7.0), (29.0, 7.0))]),
                    Tie::Middling => |d| d.rules("chart-tie-2", &[((1.0, 7.0), (29.0, 7.0))]),
                    Tie::Strong => |d| d.rules("chart-tie-3", &[((1.0, 7.0), (29.0, 7.0))]),
                };
                let words = format!("{}: {}", self.words.tie, self.tie_name(tie));
                key.push(KeyEntry::new(Swatch::Drawn(draw), &words));
            }
        }
        key
    }

    fn table(&self, drawn: &[&Actor], beyond: &[&Actor]) -> Table {
        let mut columns = vec![
            Column::words(&self.words.role),
            Column::words(&self.words.sign),
            Column::words(&self.words.ring),
            Column::words(&self.words.influence),
            Column::words(&self.words.tie),
        ];
        columns.extend(self.words.counts.iter().map(|name| Column::number(name)));
        let row = |actor: &&Actor| {
            let mut cells = vec![
                Cell::new(&actor.role),
                Cell::new(&actor.sign),
                Cell::new(self.ring_name(actor.ring)),
                Cell::new(self.influence_name(actor.influence)),
                Cell::new(self.tie_name(actor.tie)),
            ];
            let counts = actor.counts.iter().take(self.words.counts.len());
            cells.extend(counts.map(|count| Cell::new(count)));
            cells
        };
        let mut sections = vec![Section {
            heading: None,
            rows: drawn.iter().map(row).collect(),
        }];
        if !beyond.is_empty() {
            sections.push(Section {
                heading: Some(self.words.beyond.clone()),
                rows: beyond.iter().map(row).collect(),
            });
        }
        Table { columns, sections }
    }
}

/// The ties, under everything else, the marks over their ends.
fn ties(drawing: &mut Drawing, middle: Point, actors: &[&Actor], at: &[Point]) {
    for influence in INFLUENCES {
        for tie in [Tie::Weak, Tie::Middling, Tie::Strong] {
            let lines: Vec<_> = actors
                .iter()
                .zip(at)
                .filter(|(actor, _)| actor.influence == influence && actor.tie == tie)
                .map(|(_, to)| {
                    let (x, y) = (to.0 - middle.0, to.1 - middle.1);
                    let share = PERSON / x.hypot(y).max(PERSON);
                    ((middle.0 + x * share, middle.1 + y * share), *to)
                })
                .collect();
            drawing.rules(&format!("{} {}", influence.class(), tie.class()), &lines);
        }
    }
}

/// The names stand above each other, the innermost first; a line leads each to its circle.
fn ring_names(drawing: &mut Drawing, middle: Point, edges: &[f64; 4], names: &[Vec<String>; 4]) {
    let mut baseline = 0.0;
    for (i, name) in names.iter().enumerate() {
        let x = middle.0 + [7.5, 2.5, -2.5, -7.5][i];
        let beside = middle.0 - 12.0;
        let line = baseline + LEADING - 4.5;
        let edge = middle.1 - edges[i];
        drawing.rules(
            "chart-leader",
            &[((beside, line), (x, line)), ((x, line), (x, edge))],
        );
        drawing.circle("chart-leader-end", x, edge, 2.0);
        for words in name {
            baseline += LEADING;
            drawing.words("", "end", beside - 4.0, baseline, words);
        }
        baseline += if name.is_empty() { LEADING } else { 2.0 };
    }
}

/// The person in the middle: head and shoulders.
fn person(drawing: &mut Drawing, (x, y): Point) {
    drawing.circle("chart-person", x, y, PERSON);
    drawing.circle("chart-person-sign", x, y - 4.0, 4.0);
    drawing.area("chart-person-sign", x - 7.0, y + 2.0, 14.0, 7.0);
}

/// The shape with its sign in the upper half; there is room for letters below.
fn actor_mark(drawing: &mut Drawing, influence: Influence, (x, y): Point) {
    outline(drawing, influence, (x, y), ACTOR);
    drawing.rules("chart-sign", &sign(influence, (x, y - 5.8), 3.0));
}

fn outline(drawing: &mut Drawing, influence: Influence, (x, y): Point, radius: f64) {
    match influence {
        Influence::Helps => drawing.circle("chart-actor", x, y, radius - 1.0),
        Influence::Hinders => {
            let half = radius * 0.75;
            drawing.area("chart-actor", x - half, y - half, 2.0 * half, 2.0 * half);
        }
        Influence::Both => {
            let half = radius * 0.5;
            let side = radius * 0.866;
            drawing.polygon(
                "chart-actor",
                &[
                    (x - radius, y),
                    (x - half, y - side),
                    (x + half, y - side),
                    (x + radius, y),
                    (x + half, y + side),
                    (x - half, y + side),
                ],
            );
        }
    }
}

/// The strokes of plus, minus, or plus over minus.
fn sign(influence: Influence, (x, y): Point, half: f64) -> Vec<Segment> {
    let across = |y: f64| ((x - half, y), (x + half, y));
    match influence {
        Influence::Helps => vec![across(y), ((x, y - half), (x, y + half))],
        Influence::Hinders => vec![across(y)],
        Influence::Both => {
            let plus = y - 1.5;
            vec![
                across(plus),
                ((x, plus - 2.5), (x, plus + 2.5)),
                across(y + 3.0),
            ]
        }
    }
}

fn small_mark(drawing: &mut Drawing, influence: Influence) {
    drawing.open(influence.class());
    drawing.rules("chart-tie-2", &[((0.0, 7.0), (30.0, 7.0))]);
    outline(drawing, influence, (15.0, 7.0), 7.0);
    drawing.rules("chart-sign", &sign(influence, (15.0, 7.0), 2.5));
    drawing.close();
}
