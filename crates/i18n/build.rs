//! Lists the files of words for the crate to embed, so that a new file or folder needs no line of code.

use std::{env, fmt::Write, fs, path::PathBuf};

fn main() {
    let root =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("set by cargo")).join("../../locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut list = String::from("&[\n");
    let mut folders: Vec<_> = fs::read_dir(&root)
        .expect("the folder of locales")
        .map(|e| e.expect("readable").path())
        .filter(|p| p.is_dir())
        .collect();
    folders.sort();
    for folder in folders {
        println!("cargo::rerun-if-changed={}", folder.display());
        let code = folder
            .file_name()
            .expect("a folder")
            .to_string_lossy()
            .into_owned();
        let mut files: Vec<_> = fs::read_dir(&folder)
            .expect("a folder of words")
            .map(|e| e.expect("readable").path())
            .collect();
        files.sort();
        for file in files
            .iter()
            .filter(|f| f.extension().is_some_and(|e| e == "ftl"))
        {
            let file = file.canonicalize().expect("a file");
            let (name, path) = (
                file.file_name().expect("a file").to_string_lossy(),
                file.to_string_lossy(),
            );
            writeln!(list, "    ({code:?}, {name:?}, include_str!({path:?})),").expect("text");
        }
    }
    list.push(']');
    fs::write(
        PathBuf::from(env::var("OUT_DIR").expect("set by cargo")).join("catalogues.rs"),
        list,
    )
    .expect("the list of files");
}
