//! The interface, hammered: schemathesis, signed in as several people, over every operation it describes.

use std::{fs, process::Command};

use anyhow::{Context, Result, ensure};

use crate::{
    commands::{command, run, succeeds, target, tools},
    demo::{self, Running, database_url},
    system,
};

const SCHEMATHESIS: &str = "4.32.5";
/// The same cases each time.
const SEED: &str = "20261125";
/// For whom the requests are made: what each may see and do differs.
const PEOPLE: [&str; 4] = ["caseworker", "lead", "dataprotection", "admin"];
/// What every answer must be. That a business rule refuses what the description allows is right, so `positive_data_acceptance` is not
/// among them.
const CHECKS: &str = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance,ignored_auth,unsupported_method";

/// Sends `examples` requests to each operation, for each of a few people, and fails when an answer is not described.
pub(crate) fn hammer(examples: u32) -> Result<()> {
    system::ensure(&[system::CURL, system::PYTHON])?;
    let tool = tool()?;
    let program = demo::build(false)?;
    let folder = target().join("hammer");
    let demonstration = Running::start(&program, &folder)?;
    let mut failed = Vec::new();
    for login in PEOPLE {
        let made = command(&program)
            .args(["token", "add", "--as", login, "--name", "hammer", "--write"])
            .env("DATABASE_URL", database_url(&folder))
            .output()?;
        let text = String::from_utf8_lossy(&made.stdout);
        let token = text
            .split_whitespace()
            .find(|word| word.starts_with("hw_"))
            .with_context(|| {
                format!(
                    "no token for {login}: {}",
                    String::from_utf8_lossy(&made.stderr)
                )
            })?;
        println!("\n-- as {login} --");
        let header = format!("Authorization: Bearer {token}");
        // A wrong token would get a correct 401 everywhere, which proves nothing.
        ensure!(
            succeeds(
                command("curl")
                    .args(["-fsS", "-o", "/dev/null", "-H", &header])
                    .arg(format!("{}/api/v1/me", demonstration.base))
            ),
            "the token of {login} opens nothing"
        );
        let told = run(command(&tool)
            // What it remembers for itself belongs to this run.
            .current_dir(&folder)
            .arg("run")
            .arg(format!("{}/api/v1/openapi.json", demonstration.base))
            .args(["-H", &header, "--checks", CHECKS])
            .args(["--seed", SEED, "--max-examples", &examples.to_string()])
            .args(["--generation-database", "none", "--workers", "1"])
            .args([
                "--request-timeout",
                "30",
                "--continue-on-failure",
                "--no-color",
            ])
            .args(["--report", "junit", "--report-junit-path"])
            .arg(folder.join(format!("{login}.xml"))));
        if told.is_err() {
            failed.push(login);
        }
    }
    ensure!(
        failed.is_empty(),
        "answers that are not described, as {}",
        failed.join(", ")
    );
    Ok(())
}

/// Installs schemathesis into a folder of its own, once.
fn tool() -> Result<std::path::PathBuf> {
    let venv = tools().join(format!("schemathesis-{SCHEMATHESIS}"));
    let program = venv.join("bin/schemathesis");
    if !succeeds(Command::new(&program).arg("--version")) {
        fs::create_dir_all(tools())?;
        run(command("python3").args(["-m", "venv"]).arg(&venv))?;
        run(command(venv.join("bin/pip"))
            .args(["install", "--quiet", "--disable-pip-version-check"])
            .arg(format!("schemathesis=={SCHEMATHESIS}")))?;
    }
    Ok(program)
}
