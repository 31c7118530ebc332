//! PDF documents: read, rid of who made them and of all that acts by itself, and written anew.

pub(crate) mod pictures;

use std::collections::BTreeMap;

use lopdf::{DecompressError, Dictionary, Document, LoadOptions, Object, ObjectId};

use crate::Unfit;

/// Most bytes that one packed part may unpack to while the document is read.
const MOST_UNPACKED: usize = 32 * 1024 * 1024;
/// Most bytes that one part that is kept may unpack to, before whoever opens the document: a page of 600 dots to the inch in full
/// colour, painted without loss.
const MOST_SHOWN: usize = 128 * 1024 * 1024;
/// The same of all parts together.
const MOST_SHOWN_IN_ALL: usize = 512 * 1024 * 1024;
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
const NO_ACTION: [&[u8]; 13] = [
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
    b"Sound",
    b"Thread",
];

/// Reads a document, takes out what is neither shown nor printed, and writes it anew.
pub(crate) fn clean(bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let mut document = load(bytes)?;
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
    straighten(&mut document)?;
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
    unpacks_within(&document, MOST_SHOWN, MOST_SHOWN_IN_ALL)?;
    let mut out = Vec::new();
    document.save_to(&mut out).map_err(|_| Unfit::Damaged)?;
    // What was taken out may have held the rest: nothing is kept that nobody can open.
    if load(&out)?.get_pages().is_empty() {
        return Err(Unfit::Damaged);
    }
    Ok(out)
}

fn load(bytes: &[u8]) -> Result<Document, Unfit> {
    let options = LoadOptions {
        max_decompressed_size: Some(MOST_UNPACKED),
        ..LoadOptions::default()
    };
    Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        lopdf::Error::Decompress(_) => Unfit::TooLarge,
        lopdf::Error::InvalidPassword | lopdf::Error::Decryption(_) => Unfit::Locked,
        _ => Unfit::Damaged,
    })
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
    names(b"S", &NO_ACTION) || names(b"Type", &[b"EmbeddedFile", b"Metadata"])
}

/// Writes names that say what something is where they are asked for: a name may also stand in an object of its own.
fn straighten(document: &mut Document) -> Result<(), Unfit> {
    let apart: BTreeMap<ObjectId, Object> = document
        .objects
        .keys()
        .filter_map(|id| {
            let object = document.get_object(*id).ok()?;
            object.as_name().is_ok().then(|| (*id, object.clone()))
        })
        .collect();
    if apart.is_empty() {
        return Ok(());
    }
    document
        .objects
        .values_mut()
        .try_for_each(|object| write_names(object, &apart, 0))
}

fn write_names(
    object: &mut Object,
    apart: &BTreeMap<ObjectId, Object>,
    depth: usize,
) -> Result<(), Unfit> {
    if depth > DEEPEST {
        return Err(Unfit::Damaged);
    }
    let dictionary = match object {
        Object::Array(items) => {
            return items
                .iter_mut()
                .try_for_each(|item| write_names(item, apart, depth + 1));
        }
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &mut stream.dict,
        _ => return Ok(()),
    };
    for (key, value) in dictionary.iter_mut() {
        if [b"S".as_slice(), b"Type"].contains(&key.as_slice())
            && let Some(name) = value.as_reference().ok().and_then(|id| apart.get(&id))
        {
            *value = name.clone();
        }
        write_names(value, apart, depth + 1)?;
    }
    Ok(())
}

/// What is kept packed is unpacked later, by the reader of whoever opens it: each part to at most `one`, all of them to `in_all` bytes.
fn unpacks_within(document: &Document, one: usize, in_all: usize) -> Result<(), Unfit> {
    let mut left = in_all;
    for object in document.objects.values() {
        let Object::Stream(stream) = object else {
            continue;
        };
        match stream.decompressed_content_with_limit(left.min(one)) {
            Ok(unpacked) => left -= unpacked.len(),
            Err(lopdf::Error::Decompress(
                DecompressError::MemoryLimitExceeded { .. }
                | DecompressError::TooManyFilters { .. },
            )) => return Err(Unfit::TooLarge),
            // Photographs, for one, say their own size and are not unpacked here.
            Err(_) => {}
        }
    }
    Ok(())
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
    fn a_document_whose_root_acts_is_refused_rather_than_kept_empty() {
        let mut document = talkative();
        let root = document.trailer.get(b"Root").unwrap().as_reference();
        let root = document.get_dictionary_mut(root.unwrap()).unwrap();
        root.set("S", "JavaScript");
        root.set("JS", Object::string_literal("spy()"));
        assert_eq!(
            crate::clean(&written(document)).unwrap_err(),
            Unfit::Damaged
        );
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
    fn an_action_is_taken_out_however_it_says_what_it_is() {
        let script = || Object::string_literal("spy()");
        let kids = || Object::from(Vec::<Object>::new());
        for (why, far) in [
            ("like a part of a tree", false),
            ("its kind in an object of its own", true),
            ("its kind behind two objects", true),
        ] {
            let mut document = talkative();
            let name = document.add_object(Object::Name(b"JavaScript".to_vec()));
            let behind = document.add_object(Object::Reference(name));
            let kind: Object = match (far, why.contains("two")) {
                (false, _) => "JavaScript".into(),
                (true, false) => name.into(),
                (true, true) => behind.into(),
            };
            let held = "HELD".to_owned();
            let mut action = dictionary! {
                "S" => kind, "Code" => script(), "Says" => Object::string_literal(held.clone()),
            };
            if !far {
                action.set("Kids", kids());
            }
            // Once in an object of its own, once within another, once in a list.
            let apart = document.add_object(action.clone());
            let page = *document.get_pages().values().next().unwrap();
            let page = document
                .get_object_mut(page)
                .unwrap()
                .as_dict_mut()
                .unwrap();
            page.remove(b"AA");
            page.set("A", apart);
            page.set("B", action.clone());
            page.set("C", vec![dictionary! { "Next" => action }.into()]);
            let sent = written(document);
            assert!(holds(&sent, "spy()") && holds(&sent, &held), "{why}");
            let kept = crate::clean(&sent).unwrap().bytes;
            for words in ["spy()", &held] {
                assert!(!holds(&kept, words), "{why}: {words} is still there");
            }
            assert!(holds(&kept, "(Certificate) Tj"), "{why}");
        }
    }

    #[test]
    fn an_attached_file_is_taken_out_however_it_says_what_it_is() {
        let mut document = talkative();
        let name = document.add_object(Object::Name(b"EmbeddedFile".to_vec()));
        let within = document.add_object(Stream::new(
            dictionary! { "Type" => name },
            b"MZ another program".to_vec(),
        ));
        let page = *document.get_pages().values().next().unwrap();
        let page = document
            .get_object_mut(page)
            .unwrap()
            .as_dict_mut()
            .unwrap();
        page.set("Held", within);
        let sent = written(document);
        assert!(holds(&sent, "another program"));
        assert!(!holds(
            &crate::clean(&sent).unwrap().bytes,
            "another program"
        ));
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
    fn a_document_that_unpacks_to_too_much_is_refused() {
        let packed = |kind: Dictionary, bytes: usize| {
            let mut packed = Stream::new(kind, vec![b' '; bytes]);
            packed.compress().unwrap();
            packed
        };
        let objects = || dictionary! { "Type" => "ObjStX", "N" => 1, "First" => 4 };
        for (why, kind, bytes, refused) in [
            ("objects that fit", objects(), MOST_UNPACKED, false),
            ("one byte more", objects(), MOST_UNPACKED + 1, true),
            ("more than is shown", dictionary! {}, MOST_SHOWN + 1, true),
        ] {
            let mut document = talkative();
            let part = document.add_object(packed(kind, bytes));
            let page = *document.get_pages().values().next().unwrap();
            let page = document.get_object_mut(page).unwrap();
            page.as_dict_mut().unwrap().set("Held", part);
            let mut sent = written(document);
            // The library writes no such stream; whoever means harm does.
            if let Some(at) = sent.windows(7).position(|w| w == b"/ObjStX") {
                sent[at..at + 7].copy_from_slice(b"/ObjStm");
            }
            assert!(sent.len() < 200_000, "{why}: {}", sent.len());
            match crate::clean(&sent) {
                Ok(_) => assert!(!refused, "{why}"),
                Err(unfit) => assert!(refused && unfit == Unfit::TooLarge, "{why}: {unfit}"),
            }
        }
        let mut document = Document::with_version("1.7");
        for _ in 0..3 {
            document.add_object(packed(dictionary! {}, 1_000));
        }
        for (one, in_all, fits) in [
            (1_000, 3_000, true),
            (999, 3_000, false),
            (1_000, 2_999, false),
        ] {
            let within = unpacks_within(&document, one, in_all);
            assert_eq!(within.is_ok(), fits, "{one} {in_all}");
        }
    }
}
