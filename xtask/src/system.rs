//! What the machine must bring: looked for, installed where we may, named where we may not.

use std::path::Path;

use anyhow::{Result, bail};

use crate::{
    commands::{command, find, run, succeeds},
    postgres,
};

/// Something a step needs from the machine.
#[derive(Clone, Copy)]
pub(crate) struct Need {
    pub(crate) name: &'static str,
    /// Debian's packages for it.
    packages: &'static [&'static str],
    is_here: fn() -> bool,
}

/// Crates with C in them (SQLite, cryptography) are built from source.
pub(crate) const C_COMPILER: Need = Need {
    name: "C compiler",
    packages: &["gcc", "libc6-dev"],
    is_here: || {
        ["cc", "gcc", "clang"]
            .iter()
            .any(|name| find(name).is_some())
    },
};

/// SQLCipher links it. Needed where encrypted files are tried, and so not by every run.
pub(crate) const OPENSSL: Need = Need {
    name: "OpenSSL's headers",
    packages: &["libssl-dev", "pkg-config"],
    is_here: || succeeds(command("pkg-config").args(["--exists", "openssl"])),
};

pub(crate) const POSTGRES: Need = Need {
    name: "PostgreSQL",
    packages: &["postgresql"],
    is_here: || {
        postgres::programs()
            .is_some_and(|folder| folder.join("psql").exists() || find("psql").is_some())
    },
};

pub(crate) const NODE: Need = Need {
    name: "node with npm",
    packages: &["nodejs", "npm"],
    is_here: || find("node").is_some() && find("npm").is_some(),
};

pub(crate) const CHROMIUM: Need = Need {
    name: "headless Chromium",
    packages: &["chromium-headless-shell"],
    is_here: || find("chromium-headless-shell").is_some() || find("chromium").is_some(),
};

/// The solver and schemathesis are libraries for it. Needed where policies are proved and the interface is hammered, and so not by
/// every run.
pub(crate) const PYTHON: Need = Need {
    name: "Python with venv",
    packages: &["python3", "python3-venv"],
    is_here: || succeeds(command("python3").args(["-c", "import ensurepip, venv"])),
};

/// Asks the demonstration whether a token opens anything.
pub(crate) const CURL: Need = Need {
    name: "curl",
    packages: &["curl"],
    is_here: || find("curl").is_some(),
};

/// They are built into the program, for the forms that people sign; and without them the scripts of ten of our languages are boxes in the
/// pictures. Whoever names a folder for the build sees to the pictures themselves.
pub(crate) const FONTS: Need = Need {
    name: "Noto fonts",
    packages: &["fonts-noto-core"],
    is_here: || {
        std::env::var_os("HOMEWARD_FONTS").is_some()
            || [
                "/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf",
                "/usr/share/fonts/noto/NotoSansArabic-Regular.ttf",
            ]
            .iter()
            .any(|path| Path::new(path).exists())
            || succeeds(command("sh").args(["-c", "fc-list | grep -q NotoSansArabic"]))
    },
};

pub(crate) const ALL: [Need; 5] = [C_COMPILER, POSTGRES, NODE, CHROMIUM, FONTS];

impl Need {
    pub(crate) fn is_met(self) -> bool {
        (self.is_here)()
    }
}

/// Installs what is missing of `needs`, and nothing else.
///
/// # Errors
/// When we may not install; the message is the one command to run.
pub(crate) fn ensure(needs: &[Need]) -> Result<()> {
    let missing: Vec<Need> = needs
        .iter()
        .copied()
        .filter(|need| !need.is_met())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing
        .iter()
        .map(|need| need.name)
        .collect::<Vec<_>>()
        .join(", ");
    let packages: Vec<&str> = missing
        .iter()
        .flat_map(|need| need.packages)
        .copied()
        .collect();
    let by_hand = format!(
        "sudo apt-get update && sudo apt-get install --no-install-recommends {}",
        packages.join(" ")
    );

    let is_root = succeeds(command("sh").args(["-c", r#"test "$(id -u)" = 0"#]));
    let Some(prefix) = install_prefix(is_root) else {
        bail!("missing: {names}; install with:\n  {by_hand}");
    };
    println!("installing {names}");
    let apt = |arguments: &[&str]| {
        let mut words = prefix.iter().copied().chain([
            "env",
            "DEBIAN_FRONTEND=noninteractive",
            "apt-get",
            "-qq",
        ]);
        let program = words.next().expect("there is at least `env`");
        run(command(program).args(words).args(arguments))
    };
    apt(&["update"])?;
    apt(&[
        &["install", "-y", "--no-install-recommends"],
        packages.as_slice(),
    ]
    .concat())?;
    match missing.iter().find(|need| !need.is_met()) {
        None => Ok(()),
        Some(need) => bail!(
            "{} is still not found after installing it; by hand:\n  {by_hand}",
            need.name
        ),
    }
}

/// How to become the one who may install, if there is a way that asks no password.
fn install_prefix(is_root: bool) -> Option<&'static [&'static str]> {
    find("apt-get")?;
    if is_root {
        return Some(&[]);
    }
    let may_sudo = find("sudo").is_some() && succeeds(command("sudo").args(["-n", "true"]));
    may_sudo.then_some(&["sudo", "-n"])
}
