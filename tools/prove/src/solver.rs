//! One solver, asked one question at a time. What it does not answer in time, or not clearly, is never a proof.

use std::{future::Future, path::PathBuf, time::Duration};

use anyhow::Result;
use cedar_policy_symcc::{
    CedarSymCompiler, CompiledPolicy, CompiledPolicySet, Env, err::Error, solver::LocalSolver,
};
use tokio::process::Command;

/// How long one question may take, in milliseconds; the solver is told too.
const LONGEST: u64 = 60_000;

/// What the solver said.
pub enum Answer {
    /// It holds whatever the facts.
    Holds,
    /// It does not, and here is a case.
    Fails(Box<Env>),
    /// Nobody knows: an error, or no answer in time.
    Undecided(String),
}

/// The solver, and how often it was asked.
pub struct Solver {
    compiler: CedarSymCompiler<LocalSolver>,
    python: Option<PathBuf>,
    /// Questions so far.
    pub asked: usize,
}

impl Solver {
    /// Starts the wheel through this Python, or the executable `cvc5` where none is given.
    pub fn start(python: Option<PathBuf>) -> Result<Self> {
        Ok(Self {
            compiler: compiler(python.as_ref())?,
            python,
            asked: 0,
        })
    }

    /// Whether everything that `these` allow is allowed by `those`.
    pub async fn implies(
        &mut self,
        these: &CompiledPolicySet,
        those: &CompiledPolicySet,
    ) -> Answer {
        self.asked += 1;
        let answer = in_time(
            self.compiler
                .check_implies_with_counterexample_opt(these, those),
        )
        .await;
        self.settle(answer)
    }

    /// Whether `set` allows nothing.
    pub async fn always_denies(&mut self, set: &CompiledPolicySet) -> Answer {
        self.asked += 1;
        let answer = in_time(
            self.compiler
                .check_always_denies_with_counterexample_opt(set),
        )
        .await;
        self.settle(answer)
    }

    /// Whether `set` allows everything.
    pub async fn always_allows(&mut self, set: &CompiledPolicySet) -> Answer {
        self.asked += 1;
        let answer = in_time(
            self.compiler
                .check_always_allows_with_counterexample_opt(set),
        )
        .await;
        self.settle(answer)
    }

    /// Whether `policy` can never err.
    pub async fn never_errs(&mut self, policy: &CompiledPolicy) -> Answer {
        self.asked += 1;
        let answer = in_time(
            self.compiler
                .check_never_errors_with_counterexample_opt(policy),
        )
        .await;
        self.settle(answer)
    }

    /// Whether `policy` can never fire.
    pub async fn never_fires(&mut self, policy: &CompiledPolicy) -> Answer {
        self.asked += 1;
        let answer = in_time(
            self.compiler
                .check_never_matches_with_counterexample_opt(policy),
        )
        .await;
        self.settle(answer)
    }

    /// Whether `that` fires whenever `this` does.
    pub async fn fires_with(&mut self, this: &CompiledPolicy, that: &CompiledPolicy) -> Answer {
        self.asked += 1;
        let answer = in_time(
            self.compiler
                .check_matches_implies_with_counterexample_opt(this, that),
        )
        .await;
        self.settle(answer)
    }

    fn settle(&mut self, answer: Option<Result<Option<Env>, Error>>) -> Answer {
        let said = match answer {
            Some(Ok(None)) => return Answer::Holds,
            Some(Ok(Some(case))) => return Answer::Fails(Box::new(case)),
            Some(Err(error)) => error.to_string(),
            None => "no answer in time".to_owned(),
        };
        // It may be half way through something: the next question goes to another.
        match compiler(self.python.as_ref()) {
            Ok(compiler) => self.compiler = compiler,
            Err(error) => {
                return Answer::Undecided(format!("{said}; and no other starts: {error}"));
            }
        }
        Answer::Undecided(said)
    }
}

fn compiler(python: Option<&PathBuf>) -> Result<CedarSymCompiler<LocalSolver>> {
    let mut command = match python {
        Some(python) => {
            let mut command = Command::new(python);
            command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/solver.py"));
            command
        }
        None => Command::new("cvc5"),
    };
    command
        .args(["--lang=smt", &format!("--tlimit-per={LONGEST}")])
        .kill_on_drop(true);
    let solver = LocalSolver::from_command(&mut command)?;
    Ok(CedarSymCompiler::new(solver)?)
}

async fn in_time<T>(question: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(Duration::from_millis(LONGEST + 5_000), question)
        .await
        .ok()
}
