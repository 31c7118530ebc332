//! The house rules that no linter knows. Run them with `cargo test -p xtask`.

mod asvs;
mod conformance;
mod files;
mod languages;
mod numbers;
mod policies;
mod properties;

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A text of the repository.
struct Text {
    /// From the root, with `/` between.
    path: String,
    words: String,
}

impl Text {
    fn is_kind(&self, extension: &str) -> bool {
        Path::new(&self.path)
            .extension()
            .is_some_and(|found| found == extension)
    }
}

/// Every text of the repository, without what is built or fetched.
fn texts() -> Vec<Text> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("xtask lies inside the workspace");
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .expect("a folder of the repository can be read")
            .flatten()
        {
            let path = entry.path();
            let name = path
                .strip_prefix(root)
                .expect("the walk stays inside")
                .to_string_lossy()
                .replace('\\', "/");
            let kind = entry.file_type().expect("the kind of a file can be read");
            if kind.is_dir() {
                let is_ours =
                    !["target", "data", ".git", "browser/node_modules"].contains(&name.as_str());
                folders.extend(is_ours.then_some(path));
            } else if let Some(words) = kind
                .is_file()
                .then(|| fs::read_to_string(&path).ok())
                .flatten()
            {
                found.push(Text { path: name, words });
            }
        }
    }
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

/// Fails with all that was found, not with the first.
#[track_caller]
fn assert_tidy(rule: &str, complaints: &[String]) {
    assert!(
        complaints.is_empty(),
        "{rule}:\n  {}\n",
        complaints.join("\n  ")
    );
}
