//! Copies sealed to recipients with age: a folder becomes one file that only who holds the identity opens.

use std::{
    fs,
    io::{self, Read, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
    str::FromStr,
};

use age::x25519::{Identity, Recipient};
use anyhow::{Context, bail};

/// Reads recipients, each `age1…`.
pub(crate) fn recipients(texts: &[String]) -> anyhow::Result<Vec<Recipient>> {
    texts
        .iter()
        .map(|text| {
            Recipient::from_str(text).map_err(|_| {
                anyhow::anyhow!("`{text}` is no age recipient: they begin with `age1`")
            })
        })
        .collect()
}

/// Reads the first identity of a file, as `age-keygen` writes it.
pub(crate) fn identity(path: &Path) -> anyhow::Result<Identity> {
    let text = fs::read_to_string(path)
        .with_context(|| format!("the identity in `{}` cannot be read", path.display()))?;
    text.lines()
        .map(str::trim)
        .find(|line| line.starts_with("AGE-SECRET-KEY-"))
        .and_then(|line| Identity::from_str(line).ok())
        .with_context(|| format!("there is no age identity in `{}`", path.display()))
}

/// Seals a folder into a new file.
pub(crate) fn seal(folder: &Path, file: &Path, to: &[Recipient]) -> anyhow::Result<()> {
    let recipients = to.iter().map(|recipient| recipient as &dyn age::Recipient);
    let encryptor = age::Encryptor::with_recipients(recipients).context("nobody to seal to")?;
    let out = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)?;
    let mut sealed = encryptor.wrap_output(io::BufWriter::new(out))?;
    let mut archive = tar::Builder::new(&mut sealed);
    archive.append_dir_all(".", folder)?;
    archive.finish()?;
    drop(archive);
    let mut out = sealed.finish()?;
    out.flush()?;
    out.get_ref().sync_all()?;
    Ok(())
}

/// Opens a sealed file into a new folder. Nothing is written outside it.
pub(crate) fn open(file: &Path, folder: &Path, with: &Identity) -> anyhow::Result<()> {
    let sealed = io::BufReader::new(fs::File::open(file)?);
    let decryptor = age::Decryptor::new_buffered(sealed)
        .map_err(|_| anyhow::anyhow!("`{}` is no sealed copy", file.display()))?;
    let mut plain = decryptor
        .decrypt(std::iter::once(with as &dyn age::Identity))
        .map_err(|_| anyhow::anyhow!("this identity does not open `{}`", file.display()))?;
    fs::create_dir(folder)?;
    {
        let mut archive = tar::Archive::new(&mut plain);
        archive.set_preserve_permissions(false);
        archive
            .unpack(folder)
            .with_context(|| format!("`{}` is damaged", file.display()))?;
    }
    // What follows the archive must be nothing: only then was all of it sealed by the same hand.
    let mut rest = Vec::new();
    plain
        .read_to_end(&mut rest)
        .with_context(|| format!("`{}` is damaged", file.display()))?;
    if rest.iter().any(|byte| *byte != 0) {
        bail!("`{}` is damaged", file.display());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(words: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("data")).unwrap();
        fs::write(folder.path().join("data/case.ndjson"), words).unwrap();
        folder
    }

    #[test]
    fn a_sealed_copy_opens_for_each_recipient_and_for_nobody_else() {
        let plain = folder_with("Amina");
        let (one, two, stranger) = (
            Identity::generate(),
            Identity::generate(),
            Identity::generate(),
        );
        let file = plain.path().join("copy.age");
        let to = [one.to_public(), two.to_public()];
        seal(&plain.path().join("data"), &file, &to).unwrap();
        let sealed = fs::read(&file).unwrap();
        assert!(!sealed.windows(5).any(|w| w == b"Amina"));
        for (at, identity) in [one, two].iter().enumerate() {
            let opened = plain.path().join(format!("opened-{at}"));
            open(&file, &opened, identity).unwrap();
            let words = fs::read_to_string(opened.join("case.ndjson")).unwrap();
            assert_eq!(words, "Amina");
        }
        let refused = open(&file, &plain.path().join("no"), &stranger);
        assert!(refused.unwrap_err().to_string().contains("does not open"));
    }

    #[test]
    fn a_changed_or_cut_copy_does_not_open() {
        let plain = folder_with(&"Amina and others ".repeat(20_000));
        let one = Identity::generate();
        let file = plain.path().join("copy.age");
        seal(&plain.path().join("data"), &file, &[one.to_public()]).unwrap();
        let sealed = fs::read(&file).unwrap();
        for (at, changed) in [
            [
                &sealed[..sealed.len() / 2],
                &[sealed[sealed.len() / 2] ^ 1],
                &sealed[sealed.len() / 2 + 1..],
            ]
            .concat(),
            sealed[..sealed.len() - 40].to_vec(),
            sealed[..70_000].to_vec(),
        ]
        .into_iter()
        .enumerate()
        {
            fs::write(&file, changed).unwrap();
            let opened = open(&file, &plain.path().join(format!("opened-{at}")), &one);
            assert!(opened.is_err(), "{at}");
        }
    }

    #[test]
    fn a_recipient_and_an_identity_are_what_they_say_or_are_named() {
        let wrong = recipients(&["age1nobody".to_owned()]).unwrap_err();
        assert!(wrong.to_string().contains("age1nobody"));
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("identity");
        fs::write(&file, "# created: today\nno key").unwrap();
        assert!(identity(&file).is_err());
    }
}
