//! What a decision and a checklist cost, in microseconds: `cargo bench -p homeward-policy`.
//!
//! Nothing here passes or fails: what is printed is for people (docs/how-to/measure.md).
#![expect(clippy::print_stdout, reason = "what it is for")]

#[path = "../tests/it/ready.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod ready;

use std::{hint::black_box, time::Instant};

use homeward_domain::{
    actions::ACTIONS,
    standing::{Proposal, Standing},
};
use homeward_policy::Engine;
use ready::{Story, everyone};

fn main() {
    // `cargo test --benches` runs this too, with `--test`: there is nothing to test.
    if std::env::args().any(|a| a == "--test") {
        return;
    }
    let begun = Instant::now();
    let engine = Engine::baseline().expect("the policies that come with the program load");
    println!(
        "policies loaded and validated in {:.1} ms, {} safeguards",
        begun.elapsed().as_secs_f64() * 1e3,
        engine.safeguards().count()
    );
    println!("{:<44} {:>9} {:>9}", "µs", "p50", "p99");
    for (name, story) in [
        ("adult", Story::adult()),
        ("child with mother", Story::child_with_mother()),
        ("child alone", Story::unaccompanied()),
    ] {
        let (case, around, who) = (story.case(), story.around(), everyone());
        let hoped = Proposal::hoped_for();
        let standing = Standing::of(&case, &around, None);
        let situation = engine.on_case(&who, &standing, &around);
        let of = |what: &str| format!("{name}: {what}");
        report(&of("journal folded to a standing"), || {
            black_box(Standing::of(&case, &around, None));
        });
        report(&of("entities built and checked"), || {
            black_box(engine.on_case(&who, &standing, &around));
        });
        report(&of("one decision (release)"), || {
            black_box(situation.decide("release", &hoped));
        });
        report(&of("one checklist (release)"), || {
            black_box(situation.checklist("release", &hoped));
        });
        report(&of("which audiences"), || {
            black_box(situation.audiences());
        });
        report(&of("which of all actions a role allows"), || {
            black_box(
                ACTIONS
                    .iter()
                    .filter(|a| situation.permits(a.code, &hoped))
                    .count(),
            );
        });
        report(&of("all a case page asks, once"), || {
            let standing = Standing::of(&case, &around, None);
            let situation = engine.on_case(&who, &standing, &around);
            black_box(situation.audiences());
            black_box(situation.checklist("release", &hoped));
            black_box(
                ACTIONS
                    .iter()
                    .filter(|a| situation.permits(a.code, &hoped))
                    .count(),
            );
        });
    }
}

/// Runs it for about a second and prints the middle and the slow end.
fn report(name: &str, mut run: impl FnMut()) {
    let start = Instant::now();
    let mut took = Vec::new();
    while start.elapsed().as_millis() < 800 || took.len() < 20 {
        let begun = Instant::now();
        run();
        took.push(begun.elapsed());
    }
    // The first tenth warmed up.
    took.drain(..took.len() / 10);
    took.sort();
    let at = |percent: usize| took[took.len() * percent / 100].as_secs_f64() * 1e6;
    println!("{name:<44} {:>9.1} {:>9.1}", at(50), at(99));
}
