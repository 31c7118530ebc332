//! Everything that reads from outside, fuzzed: by coverage where a nightly toolchain is there, else by changes of kept inputs.

use std::fs;

use anyhow::Result;

use crate::commands::{cargo, command, root, run, succeeds, target, tools};

const CARGO_FUZZ: &str = "0.13.2";

/// Fuzzes each target for `seconds`.
pub(crate) fn fuzz(seconds: u32) -> Result<()> {
    let folder = target().join("fuzz");
    fs::create_dir_all(&folder)?;
    println!("-- kept inputs, as they are and changed at random --");
    run(cargo()
        .args([
            "test",
            "--release",
            "--locked",
            "--manifest-path",
            "fuzz/Cargo.toml",
        ])
        .env("CARGO_TARGET_DIR", &folder)
        .env("PROPTEST_CASES", (seconds * 20).to_string()))?;
    if !succeeds(command("rustup").args(["run", "nightly", "cargo", "--version"])) {
        println!(
            "no nightly toolchain: not driven by coverage (`rustup toolchain install nightly` changes that)"
        );
        return Ok(());
    }
    let tool = tools().join("bin/cargo-fuzz");
    if !succeeds(command(&tool).arg("--version")) {
        fs::create_dir_all(tools())?;
        run(cargo()
            .args([
                "install",
                "cargo-fuzz",
                "--version",
                CARGO_FUZZ,
                "--locked",
                "--root",
            ])
            .arg(tools())
            .env_remove("CARGO_TARGET_DIR"))?;
    }
    for name in names()? {
        println!("-- {name}, {seconds} s --");
        // What is found goes into a folder of its own: the kept inputs change only by hand.
        let found = folder.join("found").join(&name);
        fs::create_dir_all(&found)?;
        run(command("rustup")
            .args(["run", "nightly"])
            .arg(&tool)
            .args([
                "fuzz",
                "run",
                "--sanitizer",
                "none",
                "--features",
                "libfuzzer",
                "--target-dir",
            ])
            .arg(folder.join("driven"))
            .arg(&name)
            .arg(&found)
            .arg(root().join("fuzz/corpus").join(&name))
            .args(["--", "-timeout=20", "-rss_limit_mb=4096", "-max_len=20000"])
            .arg(format!("-max_total_time={seconds}")))?;
    }
    Ok(())
}

/// The targets, as their folders of kept inputs are named.
fn names() -> Result<Vec<String>> {
    let mut names: Vec<String> = fs::read_dir(root().join("fuzz/corpus"))?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_>>()?;
    names.sort();
    Ok(names)
}
