//! Proves of the policies what `policy/properties` says of them.
//!
//! The policies are those of the product, loaded by the product's own code. Each property is turned into questions over all facts
//! there can be, and a solver answers them. What the solver does not answer is a failure, and so is a property that must be
//! refuted and is not: a prover that says yes to everything would be noticed.

mod inputs;
mod judge;
mod policies;
mod programmes;
mod properties;
mod record;
mod show;
mod solver;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Instant,
};

use anyhow::{Context, Result, bail};
use homeward_policy::Engine;

use crate::{
    judge::{Judge, Verdict},
    policies::Policies,
    properties::{Expected, Kind},
    record::Record,
    solver::Solver,
};

const USAGE: &str = "prove [--python PATH] [--only PROPERTY] [--record FILE]";

fn main() -> ExitCode {
    // Reading a policy goes down one call for each level of it.
    let work = std::thread::Builder::new()
        .stack_size(64 << 20)
        .spawn(run)
        .map(std::thread::JoinHandle::join);
    match work {
        Ok(Ok(Ok(true))) => ExitCode::SUCCESS,
        Ok(Ok(Ok(false))) => ExitCode::FAILURE,
        Ok(Ok(Err(error))) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
        _ => ExitCode::FAILURE,
    }
}

#[tokio::main(flavor = "current_thread")]
async fn run() -> Result<bool> {
    let (mut python, mut only, mut file) = (None, None, None);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words
            .next()
            .with_context(|| format!("`{word}` wants a value; {USAGE}"))?;
        match word.as_str() {
            "--python" => python = Some(PathBuf::from(value)),
            "--only" => only = Some(value),
            "--record" => file = Some(PathBuf::from(value)),
            _ => bail!("`{word}` is not understood; {USAGE}"),
        }
    }
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
    let started = Instant::now();

    let engine = Engine::baseline()?;
    let policy_set = engine.hash().to_owned();
    let policies = Policies::of(engine)?;
    let mut programmes = programmes::ours(&policies.engine, &root.join("programmes"))?;
    let (hostile, refused) = programmes::hostile(&policies)?;
    let hostile_numbers = (hostile.len(), refused);
    programmes.extend(hostile);
    let subjects = properties::read(&root.join("policy/properties"))?;
    let properties: Vec<_> = subjects
        .iter()
        .flat_map(|s| s.properties.iter().cloned())
        .collect();
    println!(
        "policy set {policy_set}: {} actions, {} kinds of question; {} programmes of ours, {} made to do harm ({refused} more refused)",
        policies.actions().len(),
        policies.questions().count(),
        programmes.iter().filter(|p| p.is_ours).count(),
        hostile_numbers.0,
    );

    let mut judge = Judge {
        policies: &policies,
        programmes: &programmes,
        properties: &properties,
        solver: Solver::start(python)?,
    };
    let mut results = Vec::new();
    let mut failed = 0;
    for subject in &subjects {
        println!("\n{}", subject.subject);
        for property in &subject.properties {
            if only.as_ref().is_some_and(|id| *id != property.id) {
                continue;
            }
            let (began, asked) = (Instant::now(), judge.solver.asked);
            let verdict = judge
                .judge(property)
                .await
                .with_context(|| property.id.clone())?;
            let questions = judge.solver.asked - asked;
            let is_good = matches!(
                (&verdict, property.expected),
                (Verdict::Proved, Expected::Proved) | (Verdict::Refuted(_), Expected::Refuted)
            );
            failed += usize::from(!is_good);
            println!(
                "  {:<4} {:<9} {:<28} {questions:>4} questions {:>6.2} s  {}",
                if is_good { "ok" } else { "FAIL" },
                verdict.word(),
                property.id,
                began.elapsed().as_secs_f32(),
                property.words,
            );
            match &verdict {
                Verdict::Proved => {}
                // One is enough where it was expected.
                Verdict::Refuted(why) => why
                    .iter()
                    .take(if is_good { 1 } else { usize::MAX })
                    .for_each(|why| println!("      against it: {why}")),
                Verdict::Undecided(why) => why
                    .iter()
                    .for_each(|why| println!("      not known: {why}")),
            }
            results.push((subject.subject.as_str(), property, verdict, questions));
        }
    }
    if results.is_empty() {
        bail!("there is no such property");
    }
    if only.is_none()
        && !properties
            .iter()
            .any(|p| p.expected == Expected::Refuted && p.kind == Kind::OnlyIf)
    {
        bail!("no property must be refuted: nobody would notice a prover that always says yes");
    }
    println!(
        "\n{} properties, {} as expected, {failed} not; {} questions in {:.1} s",
        results.len(),
        results.len() - failed,
        judge.solver.asked,
        started.elapsed().as_secs_f32(),
    );
    if let (Some(file), None, 0) = (file, only, failed) {
        let record = Record {
            policy_set: &policy_set,
            inputs: &inputs::hash(root)?,
            programmes: &programmes,
            hostile: hostile_numbers,
            results: &results,
        };
        record.write(&file, &chrono::Utc::now().format("%Y-%m-%d").to_string())?;
    }
    Ok(failed == 0)
}
