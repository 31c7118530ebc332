//! Where actors stand around a person: on four rings, none upon another, with ties that pass between the marks further in.

use std::f64::consts::{PI, TAU};

use crate::geometry::count;

/// Half of the width of an actor's mark.
pub(crate) const ACTOR: f64 = 13.0;
/// From the middle of a mark to that of its neighbour, at least.
pub(crate) const APART: f64 = 28.0;
/// Half of the width of the person in the middle.
pub(crate) const PERSON: f64 = 15.0;
/// Width of a ring on which nobody stands.
const BARE: f64 = 14.0;
/// How the rings share what is left.
const SHARES: [f64; 4] = [0.4, 0.3, 0.2, 0.1];
/// At the top, the names of the rings are led to their circles: so far to either side no mark stands.
const WEDGE: f64 = 10.0 + ACTOR;

/// Circles around the person, counted from the middle.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placing {
    /// Outer edges of the four rings.
    pub(crate) edges: [f64; 4],
    /// For each actor, its distance from the middle and its angle from the top, in the direction of reading.
    pub(crate) actors: Vec<(f64, f64)>,
}

/// How many marks stand on a circle, and the angle that is kept free at its top.
fn capacity(radius: f64, has_wedge: bool) -> (usize, f64) {
    let step = 2.0 * (APART / 2.0 / radius).min(1.0).asin();
    let free = if has_wedge {
        2.0 * (WEDGE / radius).min(1.0).asin()
    } else {
        0.0
    };
    // On a whole circle the last mark neighbours the first; beside the wedge both ends may be taken.
    let whole = ((TAU - free) / step).floor();
    let extra = usize::from(free > step);
    (floor(whole) + extra, free)
}

fn floor(x: f64) -> usize {
    let mut n = 0;
    while count(n + 1) <= x && n < 10_000 {
        n += 1;
    }
    n
}

/// Places actors, given by the ring (0 to 3) of each.
pub(crate) fn place(rings: &[usize]) -> Placing {
    let members: [Vec<usize>; 4] = std::array::from_fn(|ring| {
        (0..rings.len())
            .filter(|actor| rings[*actor] == ring)
            .collect()
    });
    let rows = rows(&members);
    let needed: f64 = rows.iter().map(|rows| band(*rows)).sum();
    // What is left of the picture is shared, most of it near the middle, where actors would huddle.
    let spare = (crate::geometry::WIDTH / 2.0 - 4.0 - PERSON - 2.0 - needed).max(0.0);

    let mut placing = Placing {
        edges: [0.0; 4],
        actors: vec![(0.0, 0.0); rings.len()],
    };
    let mut inner = PERSON + 2.0;
    let mut inside: Vec<(f64, f64)> = Vec::new();
    for ring in 0..4 {
        let width = band(rows[ring]) + spare * SHARES[ring];
        let mut rest = members[ring].as_slice();
        for row in 0..rows[ring] {
            let lane = width / count(rows[ring]);
            let radius = inner + lane * (count(row) + 0.5);
            let (most, free) = capacity(radius, ring > 0);
            let rows_left = rows[ring] - row;
            let beyond: f64 = (row..rows[ring])
                .map(|r| inner + lane * (count(r) + 0.5))
                .sum();
            let fair = floor((count(rest.len()) * radius / beyond).ceil()).max(1);
            let here = if rows_left == 1 { rest.len() } else { fair };
            // What a row cannot hold goes outwards; what the rows further out cannot hold stays.
            let outside: usize = (row + 1..rows[ring])
                .map(|r| capacity(inner + lane * (count(r) + 0.5), ring > 0).0)
                .sum();
            let here = here
                .max(rest.len().saturating_sub(outside))
                .min(most)
                .min(rest.len());
            let (now, later) = rest.split_at(here);
            rest = later;
            for (actor, angle) in now.iter().zip(angles(here, radius, free, &inside)) {
                placing.actors[*actor] = (radius, angle);
            }
            inside.extend(now.iter().map(|actor| placing.actors[*actor]));
        }
        inner += width;
        placing.edges[ring] = inner;
    }
    placing
}

/// Width of a ring with so many circles of marks.
fn band(rows: usize) -> f64 {
    if rows == 0 { BARE } else { APART * count(rows) }
}

/// How many circles of marks each ring needs.
fn rows(members: &[Vec<usize>; 4]) -> [usize; 4] {
    let mut rows = [0; 4];
    let mut inner = PERSON + 2.0;
    for (ring, actors) in members.iter().enumerate() {
        let mut held = 0;
        while held < actors.len() {
            let radius = inner + APART * (count(rows[ring]) + 0.5);
            held += capacity(radius, ring > 0).0;
            rows[ring] += 1;
        }
        inner += band(rows[ring]);
    }
    rows
}

/// Angles of `n` marks on one circle, turned so that their ties keep clear of the marks inside.
fn angles(n: usize, radius: f64, free: f64, inside: &[(f64, f64)]) -> Vec<f64> {
    if n == 0 {
        return Vec::new();
    }
    let step = 2.0 * (APART / 2.0 / radius).min(1.0).asin();
    let even = (TAU - free) / count(n);
    let turned = |turn: f64| -> Vec<f64> {
        if even >= step || n == 1 {
            (0..n)
                .map(|i| free / 2.0 + (count(i) + turn) * even)
                .collect()
        } else {
            let between = (TAU - free) / count(n - 1);
            (0..n).map(|i| free / 2.0 + count(i) * between).collect()
        }
    };
    let clearance = |angles: &[f64]| -> (f64, f64) {
        let mut least = ACTOR + 3.0;
        let mut sum = 0.0;
        for angle in angles {
            for (at, other) in inside {
                let apart = (angle - other).rem_euclid(TAU);
                let apart = apart.min(TAU - apart);
                let distance = if apart < PI / 2.0 {
                    at * apart.sin()
                } else {
                    *at
                };
                least = least.min(distance);
                sum += distance.min(ACTOR + 3.0);
            }
        }
        (least, sum)
    };
    // From the middle outwards: where nothing is in the way, marks stand evenly to both sides.
    let turns = (0..=24).map(|i| {
        let away = f64::from((i + 1) / 2) / 24.0;
        if i % 2 == 0 { 0.5 + away } else { 0.5 - away }
    });
    let mut best: Option<((f64, f64), Vec<f64>)> = None;
    for turn in turns {
        let angles = turned(turn);
        let clear = clearance(&angles);
        if best.as_ref().is_none_or(|(known, _)| {
            clear.0 > known.0 + 1e-9 || (clear.0 > known.0 - 1e-9 && clear.1 > known.1 + 1e-9)
        }) {
            best = Some((clear, angles));
        }
    }
    best.map(|(_, angles)| angles).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assert_apart(rings: &[usize]) {
        let placing = place(rings);
        let at: Vec<(f64, f64)> = placing
            .actors
            .iter()
            .map(|(radius, angle)| (radius * angle.sin(), -radius * angle.cos()))
            .collect();
        for (i, a) in at.iter().enumerate() {
            for b in &at[i + 1..] {
                let apart = (a.0 - b.0).hypot(a.1 - b.1);
                assert!(apart >= APART - 1e-6, "{apart} on {rings:?}");
            }
            let (radius, ring) = (placing.actors[i].0, rings[i]);
            let inner = if ring == 0 {
                PERSON
            } else {
                placing.edges[ring - 1]
            };
            assert!(
                radius - ACTOR >= inner && radius + ACTOR <= placing.edges[ring],
                "{rings:?}"
            );
        }
    }

    #[test]
    fn all_on_one_ring_stand_apart() {
        for n in 1..=24 {
            for ring in 0..4 {
                assert_apart(&vec![ring; n]);
            }
        }
    }

    proptest! {
        #[test]
        fn no_actor_stands_upon_another(rings in proptest::collection::vec(0_usize..4, 0..=24)) {
            assert_apart(&rings);
        }

        #[test]
        fn the_same_actors_stand_at_the_same_places(rings in proptest::collection::vec(0_usize..4, 0..=24)) {
            prop_assert_eq!(place(&rings), place(&rings));
        }
    }
}
