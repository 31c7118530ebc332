//! The pictures in a PDF document: what a scanner puts on its pages.

use hayro_ccitt::{DecodeSettings, Decoder, DecoderContext, EncodingMode};
use image::GrayImage;
use lopdf::{Dictionary, Document, Object, Stream};

use super::{MOST_SHOWN, load};
use crate::{
    Kind,
    picture::{MOST_DOTS, upright},
};

/// Most pictures of a document that are looked at.
const MOST_PICTURES: usize = 100;
/// Smallest side of one that can hold a page.
const LEAST_DOTS: u32 = 100;

/// Gives every picture that can be unpacked to `look`, in the order of the document, until it wants no more.
pub(crate) fn each(bytes: &[u8], mut look: impl FnMut(GrayImage) -> bool) {
    let Ok(document) = load(bytes) else {
        return;
    };
    let pictures = document.objects.values().filter_map(|object| match object {
        Object::Stream(stream) => Found::of(&document, stream),
        _ => None,
    });
    for found in pictures.take(MOST_PICTURES) {
        if let Some(picture) = found.unpacked()
            && !look(picture)
        {
            return;
        }
    }
}

/// A picture and what the document says of it.
struct Found<'a> {
    document: &'a Document,
    stream: &'a Stream,
    wide: u32,
    high: u32,
}

impl<'a> Found<'a> {
    fn of(document: &'a Document, stream: &'a Stream) -> Option<Self> {
        let says = |key: &[u8]| number(document, &stream.dict, key);
        let kind = stream.dict.get(b"Subtype").and_then(Object::as_name);
        let is_picture = kind.is_ok_and(|kind| kind == b"Image");
        let side = |key: &[u8]| {
            let side = says(key).and_then(|side| u32::try_from(side).ok())?;
            (LEAST_DOTS..=MOST_DOTS).contains(&side).then_some(side)
        };
        is_picture.then_some(Self {
            document,
            stream,
            wide: side(b"Width")?,
            high: side(b"Height")?,
        })
    }

    /// In grey; nothing where it is packed in a way that is not read here.
    fn unpacked(&self) -> Option<GrayImage> {
        let filters = self.stream.filters().unwrap_or_default();
        match filters.as_slice() {
            [b"DCTDecode" | b"DCT"] => {
                let picture = upright(Kind::Jpeg, &self.stream.content).ok()?;
                Some(picture.into_luma8())
            }
            [b"CCITTFaxDecode" | b"CCF"] => self.faxed(),
            _ => self.plain(),
        }
    }

    /// Dots as they are, of eight bits for each colour or of one.
    fn plain(&self) -> Option<GrayImage> {
        let dots = self
            .stream
            .decompressed_content_with_limit(MOST_SHOWN)
            .ok()?;
        let (wide, high) = (self.wide as usize, self.high as usize);
        let is_mask = self
            .stream
            .dict
            .get(b"ImageMask")
            .and_then(Object::as_bool)
            .unwrap_or_default();
        let bits = number(self.document, &self.stream.dict, b"BitsPerComponent");
        let grey = if is_mask || bits == Some(1) {
            let row = wide.div_ceil(8);
            let rows = dots.chunks_exact(row).take(high);
            let inverted = self.is_inverted();
            rows.flat_map(|row| {
                (0..wide).map(move |x| {
                    let is_set = row[x / 8] & (0x80 >> (x % 8)) != 0;
                    if is_set == inverted { 0 } else { 255 }
                })
            })
            .collect()
        } else {
            // How many colours a dot has is told by how many bytes there are.
            let colours = dots.len() / (wide * high);
            match colours {
                1 => dots.into_iter().take(wide * high).collect(),
                3 => dots.chunks_exact(3).map(mean).take(wide * high).collect(),
                4 => {
                    let ink = dots
                        .chunks_exact(4)
                        .map(|cmyk| 255 - mean(&cmyk[..3]).max(cmyk[3]));
                    ink.take(wide * high).collect()
                }
                _ => return None,
            }
        };
        GrayImage::from_raw(self.wide, self.high, grey)
    }

    /// Black and white, as fax machines pack it: what many scanners of offices do.
    fn faxed(&self) -> Option<GrayImage> {
        let none = Dictionary::new();
        let says = match self
            .stream
            .dict
            .get(b"DecodeParms")
            .map(|p| self.resolved(p))
        {
            Ok(Object::Dictionary(says)) => says,
            Ok(Object::Array(all)) => match all.first().map(|p| self.resolved(p)) {
                Some(Object::Dictionary(says)) => says,
                _ => &none,
            },
            _ => &none,
        };
        let is = |key: &[u8], otherwise: bool| {
            let said = says.get(key).and_then(Object::as_bool);
            said.unwrap_or(otherwise)
        };
        let columns = number(self.document, says, b"Columns").unwrap_or(1_728);
        if columns != i64::from(self.wide) {
            return None;
        }
        let encoding = match number(self.document, says, b"K").unwrap_or(0) {
            k if k < 0 => EncodingMode::Group4,
            0 => EncodingMode::Group3_1D,
            k => EncodingMode::Group3_2D {
                k: u32::try_from(k).ok()?,
            },
        };
        let settings = DecodeSettings {
            columns: self.wide,
            rows: self.high,
            end_of_block: is(b"EndOfBlock", true),
            end_of_line: is(b"EndOfLine", false),
            rows_are_byte_aligned: is(b"EncodedByteAlign", false),
            encoding,
            // In this format black is what stands for nothing, unless it says otherwise.
            invert_black: is(b"BlackIs1", false) != self.is_inverted(),
        };
        let mut page = Page {
            dots: Vec::new(),
            most: self.wide as usize * self.high as usize,
        };
        let mut context = DecoderContext::new(settings);
        // What was read before an error is looked at, too.
        let _ = hayro_ccitt::decode(&self.stream.content, &mut page, &mut context);
        page.dots.resize(page.most, 255);
        GrayImage::from_raw(self.wide, self.high, page.dots)
    }

    /// Black and white change places.
    fn is_inverted(&self) -> bool {
        let decode = self.stream.dict.get(b"Decode").and_then(Object::as_array);
        let first = decode.ok().and_then(|range| range.first());
        first.is_some_and(|first| first.as_i64().is_ok_and(|first| first == 1))
    }

    fn resolved(&self, object: &'a Object) -> &'a Object {
        match object {
            Object::Reference(id) => self.document.get_object(*id).unwrap_or(object),
            _ => object,
        }
    }
}

/// The dots of a fax, row after row.
struct Page {
    dots: Vec<u8>,
    most: usize,
}

impl Decoder for Page {
    fn push_pixels(&mut self, white: bool, count: u32) {
        let room = self.most.saturating_sub(self.dots.len());
        let run = (count as usize).min(room);
        let dot = if white { 255 } else { 0 };
        self.dots.resize(self.dots.len() + run, dot);
    }

    fn next_line(&mut self) {}
}

fn number(document: &Document, dictionary: &Dictionary, key: &[u8]) -> Option<i64> {
    let said = dictionary.get(key).ok()?;
    match said {
        Object::Reference(id) => document.get_object(*id).ok()?.as_i64().ok(),
        said => said.as_i64().ok(),
    }
}

fn mean(colours: &[u8]) -> u8 {
    let sum: usize = colours.iter().map(|c| usize::from(*c)).sum();
    u8::try_from(sum / colours.len().max(1)).unwrap_or(u8::MAX)
}
