//! Files that people bring: what they are, whether they may come in, and cleaned of what they tell beside their content.
//!
//! Pure: bytes in, bytes out. Nothing a file holds is believed: what it is, is told by its bytes and not by its name, a picture is
//! painted anew, and of a PDF only what is shown or printed is kept. No file makes it panic, and none takes more than the limits.

mod codes;
mod pdf;
mod picture;

pub use codes::codes;

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Most bytes a file may have, before and after it is cleaned.
pub const MOST_BYTES: usize = 10_000_000;

/// Room for things that lie deep in each other, which the readers follow on the stack.
const STACK: usize = 64 * 1024 * 1024;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A PDF document.
    Pdf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
}

impl Kind {
    /// What may come in, in the order in which people are told.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Jpeg, Self::Png];

    /// The media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }

    /// The usual ending of its name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Jpeg => "jpg",
            Self::Png => "png",
        }
    }

    /// What these bytes are, if it is one of these.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let found = infer::get(bytes)?;
        Self::ALL
            .into_iter()
            .find(|kind| kind.media_type() == found.mime_type())
    }
}

/// Why a file does not come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is none of [`Kind::ALL`], whatever its name says.
    #[error("the file is neither a PDF nor a JPEG or PNG picture")]
    OtherKind,
    /// It is larger than [`MOST_BYTES`], or would be when unpacked.
    #[error("the file is too large")]
    TooLarge,
    /// It opens with a password only.
    #[error("the file is locked with a password")]
    Locked,
    /// It cannot be read as what it says it is.
    #[error("the file is damaged")]
    Damaged,
}

/// A file as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Takes a file in: says what it is, refuses what does not fit, and takes out who made it, where and with what, and whatever runs.
///
/// Takes up to a second for a large file: call it where nothing else waits.
///
/// # Errors
/// [`Unfit`], in the order in which it is written there.
pub fn clean(bytes: &[u8]) -> Result<Cleaned, Unfit> {
    if bytes.is_empty() {
        return Err(Unfit::Empty);
    }
    let kind = Kind::of(bytes).ok_or(Unfit::OtherKind)?;
    if bytes.len() > MOST_BYTES {
        return Err(Unfit::TooLarge);
    }
    let cleaned = within_bounds(|| match kind {
        Kind::Pdf => pdf::clean(bytes),
        Kind::Jpeg | Kind::Png => picture::clean(kind, bytes),
    })
    .unwrap_or(Err(Unfit::Damaged))?;
    if cleaned.len() > MOST_BYTES {
        return Err(Unfit::TooLarge);
    }
    Ok(Cleaned {
        kind,
        bytes: cleaned,
    })
}

/// Reads with others' code: should it panic over a crafted file, nothing is read and no more.
fn within_bounds<T>(read: impl FnOnce() -> T) -> Option<T> {
    stacker::grow(STACK, || catch_unwind(AssertUnwindSafe(read)).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_file_is_is_told_by_its_bytes() {
        for (why, bytes, expected) in [
            ("nothing", b"".as_slice(), Unfit::Empty),
            ("words", b"my passport.pdf", Unfit::OtherKind),
            (
                "a page",
                b"<!doctype html><script>alert(1)</script>",
                Unfit::OtherKind,
            ),
            (
                "a drawing that runs",
                b"<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>",
                Unfit::OtherKind,
            ),
            ("a program", b"MZ\x90\0\x03\0\0\0", Unfit::OtherKind),
            ("an archive", b"PK\x03\x04\x14\0\0\0", Unfit::OtherKind),
            ("a GIF", b"GIF89a\x01\0\x01\0", Unfit::OtherKind),
            ("a PDF in name only", b"%PDF-1.7\nnothing", Unfit::Damaged),
            (
                "half a picture",
                b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
                Unfit::Damaged,
            ),
            (
                "half a photograph",
                b"\xff\xd8\xff\xe0\0\x10JFIF",
                Unfit::Damaged,
            ),
        ] {
            assert_eq!(clean(bytes).unwrap_err(), expected, "{why}");
        }
    }

    #[test]
    fn a_file_of_the_limit_is_read_and_one_byte_more_is_not() {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        bytes.resize(MOST_BYTES, b' ');
        assert_eq!(clean(&bytes).unwrap_err(), Unfit::Damaged);
        bytes.push(b' ');
        assert_eq!(clean(&bytes).unwrap_err(), Unfit::TooLarge);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn nothing_that_is_sent_makes_it_fail(
            head in prop_oneof![
                Just(b"%PDF-1.7\n".to_vec()), Just(b"\x89PNG\r\n\x1a\n".to_vec()), Just(b"\xff\xd8\xff\xe1".to_vec()),
            ],
            rest in proptest::collection::vec(any::<u8>(), 0..3_000),
        ) {
            let _ = clean(&[head, rest].concat());
        }
    }
}
