//! Puts into the program what papers are made of: the fonts, the templates of `templates/` and the words of `forms/`.
//!
//! Fonts come from the folder `HOMEWARD_FONTS`, from Debian's package `fonts-noto-core` where it is installed, or from that package
//! downloaded. Their checksums stand in `fonts.sha256`, so that every program draws the same shapes.

use std::{
    env,
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use sha2::{Digest, Sha256};

const INSTALLED: &str = "/usr/share/fonts/truetype/noto";

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("set by cargo"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("set by cargo"));
    println!("cargo::rerun-if-env-changed=HOMEWARD_FONTS");
    fonts(&root, &out);
    let mut list = String::from("&[\n");
    for folder in ["templates", "forms"] {
        let top = root.join("../..").join(folder);
        let top = top.canonicalize().expect("a folder of the repository");
        for file in files_under(&top) {
            let name = file
                .strip_prefix(&top)
                .expect("inside")
                .display()
                .to_string();
            let path = file.display().to_string();
            writeln!(
                list,
                "    ({:?}, include_str!({path:?})),",
                format!("{folder}/{name}")
            )
            .expect("text");
        }
    }
    list.push(']');
    fs::write(out.join("parts.rs"), list).expect("the list of parts");
}

/// All files under a folder, sorted.
fn files_under(folder: &Path) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut entries: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("readable").path())
        .collect();
    entries.sort();
    let mut files = Vec::new();
    for path in entries {
        if path.is_dir() {
            files.extend(files_under(&path));
        } else {
            files.push(path);
        }
    }
    files
}

fn fonts(root: &Path, out: &Path) {
    let sums = root.join("fonts.sha256");
    println!("cargo::rerun-if-changed={}", sums.display());
    let sums = fs::read_to_string(sums).expect("the checksums of the fonts");
    let wanted: Vec<(&str, &str)> = sums
        .lines()
        .filter_map(|line| line.split_once("  "))
        .collect();
    let kept = out.join("fonts");
    fs::create_dir_all(&kept).expect("a folder for fonts");
    let is_kept = || {
        wanted
            .iter()
            .all(|(sum, name)| fits(&kept.join(name), sum).is_ok())
    };
    if !is_kept() {
        let from = env::var_os("HOMEWARD_FONTS").map_or_else(
            || {
                if Path::new(INSTALLED).join(wanted[0].1).exists() {
                    PathBuf::from(INSTALLED)
                } else {
                    downloaded(out)
                }
            },
            PathBuf::from,
        );
        for (sum, name) in &wanted {
            let file = from.join(name);
            if let Err(why) = fits(&file, sum) {
                panic!(
                    "{}: {why}. The fonts are those of Debian's package fonts-noto-core 20201225-1: install it, or name a folder that \
                     holds them in HOMEWARD_FONTS.",
                    file.display()
                );
            }
            fs::copy(&file, kept.join(name)).expect("a copy of a font");
        }
    }
    let mut list = String::from("&[\n");
    for (_, name) in &wanted {
        let path = kept.join(name).display().to_string();
        writeln!(list, "    include_bytes!({path:?}),").expect("text");
    }
    list.push(']');
    fs::write(out.join("fonts.rs"), list).expect("the list of fonts");
}

/// Whether a file is the one with this checksum.
fn fits(file: &Path, sum: &str) -> Result<(), String> {
    let bytes = fs::read(file).map_err(|e| e.to_string())?;
    if hex::encode(Sha256::digest(&bytes)) == sum {
        Ok(())
    } else {
        Err("it is another font than the one the forms were looked at with".to_owned())
    }
}

/// The fonts of the package, without installing it.
fn downloaded(out: &Path) -> PathBuf {
    let fetched = Command::new("sh")
        .current_dir(out)
        .args([
            "-c",
            "apt-get download -q fonts-noto-core && dpkg-deb --fsys-tarfile fonts-noto-core_*.deb | tar x",
        ])
        .status();
    assert!(
        fetched.is_ok_and(|status| status.success()),
        "no fonts: install fonts-noto-core, or name a folder that holds its fonts in HOMEWARD_FONTS"
    );
    out.join(INSTALLED.trim_start_matches('/'))
}
