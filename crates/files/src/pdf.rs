//! PDF documents: read, rid of who made them and of all that acts by itself, and written anew.

use lopdf::{Dictionary, Document, LoadOptions, Object, ObjectId};

use crate::Unfit;

/// Most bytes that one packed part may unpack to while the document is read.
const MOST_UNPACKED: usize = 32 * 1024 * 1024;
/// Most objects of a document.
const MOST_OBJECTS: usize = 200_000;
/// How deep things may lie in each other.
const DEEPEST: usize = 64;

/// What tells of the maker, or acts, or carries other files along: taken out wherever it stands.
const TAKEN_OUT: [&[u8]; 14] = [
    b"Metadata",
    b"PieceInfo",
    b"LastModified",
    b"OpenAction",
    b"AA",
    b"JavaScript",
    b"JS",
    b"EmbeddedFiles",
    b"EmbeddedFile",
    b"AF",
    b"EF",
    b"XFA",
    b"RichMediaContent",
    b"Collection",
];

/// What an action may not be: taken out with the whole action.
const NO_ACTION: [&[u8]; 11] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"ResetForm",
    b"GoToR",
    b"GoToE",
    b"URI",
    b"Rendition",
    b"RichMediaExecute",
    b"Movie",
];

/// Reads a document, takes out what is neither shown nor printed, and writes it anew.
pub(crate) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let options = LoadOptions {
        max_decompressed_size: Some(MOST_UNPACKED),
        ..LoadOptions::default()
    };
    let mut document =
        Document::load_mem_with_options(bytes, options).map_err(|error| match error {
            lopdf::Error::Decompress(_) => Unfit::TooLarge,
            lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => Unfit::Locked,
            _ => Unfit::Damaged,
        })?;
    if document.is_encrypted() || document.trailer.has(b"Encrypt") {
        return Err(Unfit::Locked);
    }
    if document.objects.len() > MOST_OBJECTS {
        return Err(Unfit::TooLarge);
    }
    if document.get_pages().is_empty() {
        return Err(Unfit::Damaged);
    }
    document.trailer.remove(b"Info");
    document.trailer.remove(b"ID");
    let forbidden: Vec<ObjectId> = document
        .objects
        .iter()
        .filter(|(_, object)| is_forbidden(object))
        .map(|(id, _)| *id)
        .collect();
    for id in forbidden {
        document.objects.insert(id, Object::Null);
    }
    for object in document.objects.values_mut() {
        take_out(object, 0)?;
    }
    document.prune_objects();
    let mut out = Vec::new();
    document.save_to(&mut out).map_err(|_| Unfit::Damaged)?;
    Ok(out)
}

/// An action that leaves the document or runs something, or a file within.
fn is_forbidden(object: &Object) -> bool {
    let Some(dictionary) = dictionary(object) else {
        return false;
    };
    let names = |key: &[u8], among: &[&[u8]]| {
        dictionary
            .get(key)
            .and_then(Object::as_name)
            .is_ok_and(|name| among.contains(&name))
    };
    names(b"S", &NO_ACTION) && !dictionary.has(b"Kids")
        || names(b"Type", &[b"EmbeddedFile", b"Metadata"])
}

fn dictionary(object: &Object) -> Option<&Dictionary> {
    match object {
        Object::Dictionary(dictionary) => Some(dictionary),
        Object::Stream(stream) => Some(&stream.dict),
        _ => None,
    }
}

fn take_out(object: &mut Object, depth: usize) -> Result<(), Unfit> {
    if depth > DEEPEST {
        return Err(Unfit::Damaged);
    }
    if is_forbidden(object) {
        *object = Object::Null;
        return Ok(());
    }
    match object {
        Object::Array(items) => items
            .iter_mut()
            .try_for_each(|item| take_out(item, depth + 1)),
        Object::Dictionary(dictionary) => take_out_of(dictionary, depth),
        Object::Stream(stream) => take_out_of(&mut stream.dict, depth),
        _ => Ok(()),
    }
}

fn take_out_of(dictionary: &mut Dictionary, depth: usize) -> Result<(), Unfit> {
    for key in TAKEN_OUT {
        dictionary.remove(key);
    }
    dictionary
        .iter_mut()
        .try_for_each(|(_, value)| take_out(value, depth + 1))
}

#[cfg(test)]
pub(crate) mod tests {
    use lopdf::{Stream, dictionary};

    use super::*;

    /// A page that says something, with a maker, a script, a file within and a link.
    pub(crate) fn talkative() -> Document {
        let mut document = Document::with_version("1.7");
        let pages = document.new_object_id();
        let font = document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica",
        });
        let text = document.add_object(Stream::new(
            dictionary! {},
            b"BT /F1 12 Tf 72 700 Td (Certificate) Tj ET".to_vec(),
        ));
        let link = document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "Rect" => vec![0.into(), 0.into(), 9.into(), 9.into()],
            "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal("http://tracker.example/seen") },
        });
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages, "Contents" => text,
            "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            "Annots" => vec![link.into()],
            "AA" => dictionary! { "O" => dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("spy()") } },
        });
        document.objects.insert(
            pages,
            dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into(),
        );
        let run = document.add_object(dictionary! {
            "S" => "Launch", "F" => Object::string_literal("calc.exe"),
        });
        let within = document.add_object(Stream::new(
            dictionary! { "Type" => "EmbeddedFile" },
            b"MZ inner program".to_vec(),
        ));
        let metadata = document.add_object(Stream::new(
            dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
            b"<x:xmpmeta>Made by Dr Perera</x:xmpmeta>".to_vec(),
        ));
        let catalog = document.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => pages, "OpenAction" => run, "Metadata" => metadata,
            "Names" => dictionary! { "EmbeddedFiles" => dictionary! { "Names" => vec![Object::string_literal("a"), dictionary! { "EF" => dictionary! { "F" => within } }.into()] } },
        });
        document.trailer.set("Root", catalog);
        let info = document.add_object(dictionary! {
            "Author" => Object::string_literal("Dr Perera"), "Producer" => Object::string_literal("Clinic printer"),
        });
        document.trailer.set("Info", info);
        document
    }

    fn written(mut document: Document) -> Vec<u8> {
        let mut out = Vec::new();
        document.save_to(&mut out).unwrap();
        out
    }

    fn holds(bytes: &[u8], words: &str) -> bool {
        bytes.windows(words.len()).any(|w| w == words.as_bytes())
    }

    #[test]
    fn a_document_keeps_its_pages_and_loses_its_maker_and_all_that_acts() {
        let sent = written(talkative());
        let kept = crate::clean(&sent).unwrap().bytes;
        for words in [
            "Dr Perera",
            "Clinic printer",
            "spy()",
            "calc.exe",
            "inner program",
            "tracker.example",
        ] {
            assert!(holds(&sent, words), "{words}");
            assert!(!holds(&kept, words), "{words} is still there");
        }
        let again = Document::load_mem(&kept).unwrap();
        assert_eq!(again.get_pages().len(), 1);
        assert!(holds(&kept, "(Certificate) Tj"));
        assert_eq!(
            crate::clean(&kept).unwrap().bytes.len(),
            kept.len(),
            "clean is clean"
        );
    }

    #[test]
    fn a_document_with_a_password_is_named_as_that() {
        let mut document = talkative();
        document.trailer.set(
            "ID",
            vec![Object::string_literal("one"), Object::string_literal("one")],
        );
        let version = lopdf::EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: "user",
            key_length: 128,
            permissions: lopdf::Permissions::all(),
        };
        let state = lopdf::EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        assert_eq!(crate::clean(&written(document)).unwrap_err(), Unfit::Locked);
    }

    #[test]
    fn a_document_of_no_pages_or_of_endless_depth_does_no_harm() {
        let mut empty = Document::with_version("1.7");
        let pages = empty.add_object(
            dictionary! { "Type" => "Pages", "Kids" => Vec::<Object>::new(), "Count" => 0 },
        );
        let catalog = empty.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        empty.trailer.set("Root", catalog);
        assert_eq!(crate::clean(&written(empty)).unwrap_err(), Unfit::Damaged);

        for depth in [DEEPEST + 10, 250, 200_000] {
            let mut deep = talkative();
            let marked = deep.add_object(Object::string_literal("HERE"));
            let root = deep.trailer.get(b"Root").unwrap().as_reference().unwrap();
            deep.get_object_mut(root)
                .unwrap()
                .as_dict_mut()
                .unwrap()
                .set("Deep", marked);
            let sent = written(deep);
            let at = sent.windows(6).position(|w| w == b"(HERE)").unwrap();
            let nested = ["[".repeat(depth), "]".repeat(depth)].concat();
            let sent = [&sent[..at], nested.as_bytes(), &sent[at + 6..]].concat();
            // What is not read is not kept either; it never ends the program.
            if let Ok(kept) = crate::clean(&sent) {
                assert!(!holds(&kept.bytes, &"[".repeat(DEEPEST + 10)), "{depth}");
            }
        }
    }

    #[test]
    fn a_document_that_unpacks_to_too_much_is_not_read() {
        // An object stream of zeros, a thousand times its size.
        let mut packed = Stream::new(
            dictionary! { "Type" => "ObjStm", "N" => 1, "First" => 4 },
            vec![b' '; MOST_UNPACKED + 1024],
        );
        packed.compress().unwrap();
        let mut document = talkative();
        document.add_object(packed);
        let sent = written(document);
        assert!(sent.len() < 200_000, "{}", sent.len());
        let cleaned = crate::clean(&sent);
        assert!(cleaned.is_err() || cleaned.unwrap().bytes.len() < 300_000);
    }
}
