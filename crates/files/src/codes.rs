//! Codes on a scan: what the squares for machines (QR) on its pages say.
//!
//! Each picture is looked at in overlapping windows, at its own size, at half of it, and so on: a code is small on a whole page and
//! large on a photograph of its corner. What may be looked at is counted, not timed: the same file gives the same answer everywhere.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    rc::Rc,
};

use image::{GenericImage, GenericImageView, GrayImage, Luma, imageops};
use rqrr::PreparedImage;

use crate::{Cleaned, Kind, pdf::pictures, picture, within_bounds};

/// Longest side that is looked at, in dots: A4 at 350 dots to the inch. What is larger is made smaller first.
const MOST_DOTS: u32 = 4_096;
/// Up to this side a picture is at last looked at twice as large: in a scan of 200 dots to the inch that lies a little askew, the squares
/// are not three dots wide.
const SMALL: u32 = 2_600;
/// Side of a window, and how much of it the next one sees again: a code on a page of [`MOST_DOTS`] is half as large, also askew.
const WINDOW: u32 = 1_024;
const OVERLAP: u32 = 256;
/// Most looks at a dot for one file: some seconds. A page of A4 at 300 dots to the inch takes a tenth of that.
const MOST_LOOKS: u64 = 1_500_000_000;
/// Most dots of a window that the reader may take for corners of codes: those of two of the largest. More is a pattern made to keep
/// it busy with how they might belong together.
const MOST_IN_CORNERS: u64 = 25_000;
/// How the reader paints a corner that it found.
const CORNER: u8 = 2;

/// What all codes on a scan say, each once, in the order in which they are found; nothing where none can be read.
///
/// Takes some seconds for a file of many pages: call it where nothing else waits.
pub fn codes(file: &Cleaned) -> Vec<String> {
    within_bounds(|| {
        let left = Rc::new(Cell::new(MOST_LOOKS));
        let mut found = Vec::new();
        match file.kind {
            Kind::Pdf => pictures::each(&file.bytes, |page| look_at(page, &left, &mut found)),
            kind => {
                if let Ok(picture) = picture::upright(kind, &file.bytes) {
                    look_at(picture.into_luma8(), &left, &mut found);
                }
            }
        }
        found
    })
    .unwrap_or_default()
}

/// One picture, from large to small until something is found, and a small one at last larger. False once nothing may be looked at any
/// more.
fn look_at(picture: GrayImage, left: &Rc<Cell<u64>>, found: &mut Vec<String>) -> bool {
    let longest = |p: &GrayImage| p.width().max(p.height());
    let before = found.len();
    let small = (longest(&picture) <= SMALL).then(|| picture.clone());
    let mut picture = match longest(&picture) {
        side if side > MOST_DOTS => resized(&picture, MOST_DOTS, side),
        _ => picture,
    };
    look_through(&picture, left, found);
    while found.len() == before && longest(&picture) > WINDOW && left.get() > 0 {
        picture = resized(&picture, 1, 2);
        look_through(&picture, left, found);
    }
    if found.len() == before
        && let Some(small) = small
    {
        look_through(&resized(&small, 2, 1), left, found);
    }
    left.get() > 0
}

fn resized(picture: &GrayImage, times: u32, of: u32) -> GrayImage {
    let side = |dots: u32| (u64::from(dots) * u64::from(times) / u64::from(of)).max(1);
    let side = |dots| u32::try_from(side(dots)).unwrap_or(MOST_DOTS);
    let (wide, high) = (side(picture.width()), side(picture.height()));
    if times > of {
        imageops::resize(picture, wide, high, imageops::FilterType::CatmullRom)
    } else {
        imageops::thumbnail(picture, wide, high)
    }
}

/// Every window of a picture.
fn look_through(picture: &GrayImage, left: &Rc<Cell<u64>>, found: &mut Vec<String>) {
    let starts = |side: u32| {
        let step = (WINDOW - OVERLAP) as usize;
        (0..side.saturating_sub(OVERLAP).max(1)).step_by(step)
    };
    for y in starts(picture.height()) {
        for x in starts(picture.width()) {
            let (wide, high) = (
                WINDOW.min(picture.width() - x),
                WINDOW.min(picture.height() - y),
            );
            let window = Window {
                dots: imageops::crop_imm(picture, x, y, wide, high).to_image(),
                left: left.clone(),
                in_corners: Rc::default(),
            };
            for text in read(window) {
                if !found.contains(&text) {
                    found.push(text);
                }
            }
        }
    }
}

/// What the codes in a window say; nothing where the reader gives up or is stopped.
fn read(window: Window) -> Vec<String> {
    let read = || {
        let mut prepared = PreparedImage::prepare(window);
        let grids = prepared.detect_grids();
        let texts = grids.iter().filter_map(|grid| grid.decode().ok());
        texts.map(|(_, text)| text).collect()
    };
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_default()
}

/// A part of a picture that counts how often it is looked at, and stops whoever looks too often.
struct Window {
    dots: GrayImage,
    left: Rc<Cell<u64>>,
    in_corners: Rc<Cell<u64>>,
}

impl Window {
    fn take(&self, looks: u64) {
        let left = self.left.get().checked_sub(looks);
        self.left.set(left.unwrap_or(0));
        if left.is_none() {
            stop();
        }
    }
}

/// Ends the reading of this window. Nothing is wrong with the program: no panic is reported.
fn stop() -> ! {
    resume_unwind(Box::new("looked long enough"))
}

impl Clone for Window {
    fn clone(&self) -> Self {
        self.take(u64::from(self.dots.width()) * u64::from(self.dots.height()) / 8);
        Self {
            dots: self.dots.clone(),
            left: self.left.clone(),
            in_corners: self.in_corners.clone(),
        }
    }
}

impl GenericImageView for Window {
    type Pixel = Luma<u8>;

    fn dimensions(&self) -> (u32, u32) {
        self.dots.dimensions()
    }

    fn get_pixel(&self, x: u32, y: u32) -> Luma<u8> {
        self.take(1);
        *self.dots.get_pixel(x, y)
    }
}

impl GenericImage for Window {
    fn get_pixel_mut(&mut self, x: u32, y: u32) -> &mut Luma<u8> {
        self.dots.get_pixel_mut(x, y)
    }

    fn put_pixel(&mut self, x: u32, y: u32, pixel: Luma<u8>) {
        if pixel.0 == [CORNER] {
            self.in_corners.set(self.in_corners.get() + 1);
            if self.in_corners.get() > MOST_IN_CORNERS {
                stop();
            }
        }
        self.dots.put_pixel(x, y, pixel);
    }

    fn blend_pixel(&mut self, x: u32, y: u32, pixel: Luma<u8>) {
        self.put_pixel(x, y, pixel);
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use lopdf::{Document, Object, Stream, dictionary};

    use super::*;
    use crate::clean;

    const TEXT: &str = "DECLARATION/AR/25C89D2B/HW-26-K7Q2M-C";

    /// A page with lines of writing and a code whose squares are `module` dots wide.
    fn page(wide: u32, high: u32, module: u32, at: (u32, u32)) -> GrayImage {
        let mut page = GrayImage::from_fn(wide, high, |x, y| {
            let is_ink = y % 40 < 12 && x % 17 < 9 && (x / 17 + y / 40) % 5 != 0;
            Luma([if is_ink { 40 } else { 235 }])
        });
        let code = qrcode::QrCode::with_error_correction_level(TEXT, qrcode::EcLevel::M).unwrap();
        let side = u32::try_from(code.width()).unwrap();
        let dark = code.to_colors();
        for y in 0..(side + 8) * module {
            for x in 0..(side + 8) * module {
                let (column, row) = ((x / module).wrapping_sub(4), (y / module).wrapping_sub(4));
                let is_dark = column < side
                    && row < side
                    && dark[(row * side + column) as usize] == qrcode::Color::Dark;
                page.put_pixel(at.0 + x, at.1 + y, Luma([if is_dark { 30 } else { 240 }]));
            }
        }
        page
    }

    fn taken_in(picture: &GrayImage, format: image::ImageFormat) -> Cleaned {
        let mut out = Cursor::new(Vec::new());
        picture.write_to(&mut out, format).unwrap();
        clean(&out.into_inner()).unwrap()
    }

    fn png(picture: &GrayImage) -> Vec<String> {
        codes(&taken_in(picture, image::ImageFormat::Png))
    }

    #[test]
    fn a_code_is_read_whichever_way_the_page_lies_and_however_large_it_is() {
        let page_of = |module| page(1_240, 1_754, module, (900, 1_480));
        for module in [2, 3, 4, 6] {
            assert_eq!(png(&page_of(module)), [TEXT], "{module} dots wide");
        }
        let upright = page_of(3);
        for (why, turned) in [
            ("on its side", imageops::rotate90(&upright)),
            ("upside down", imageops::rotate180(&upright)),
        ] {
            assert_eq!(png(&turned), [TEXT], "{why}");
        }
        let photograph = taken_in(&page_of(4), image::ImageFormat::Jpeg);
        assert_eq!(codes(&photograph), [TEXT]);
        assert_eq!(png(&page(1_500, 1_500, 30, (50, 60))), [TEXT], "close by");
        let large = page(5_000, 6_000, 10, (4_400, 5_400));
        assert_eq!(png(&large), [TEXT], "of many dots");
    }

    #[test]
    fn a_page_without_a_code_says_nothing() {
        assert!(png(&GrayImage::from_pixel(800, 600, Luma([255]))).is_empty());
        assert!(png(&GrayImage::from_pixel(1, 1, Luma([0]))).is_empty());
        let mut torn = page(1_240, 1_754, 4, (900, 1_480));
        for y in 1_480..1_754 {
            for x in 990..1_000 {
                torn.put_pixel(x, y, Luma([240]));
                torn.put_pixel(x - 30, y, Luma([240]));
            }
        }
        assert!(png(&torn).is_empty(), "more than it can do without is gone");
    }

    /// A document of one picture, packed in a way of its own.
    fn document(picture: Stream) -> Vec<u8> {
        let mut document = Document::with_version("1.7");
        let pages = document.new_object_id();
        let picture = document.add_object(picture);
        let page = document.add_object(dictionary! {
            "Type" => "Page", "Parent" => pages,
            "Resources" => dictionary! { "XObject" => dictionary! { "P" => picture } },
            "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
        });
        document.objects.insert(
            pages,
            dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 }.into(),
        );
        let root = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        document.trailer.set("Root", root);
        let mut out = Vec::new();
        document.save_to(&mut out).unwrap();
        out
    }

    fn says(picture: &GrayImage, bits: u32) -> lopdf::Dictionary {
        dictionary! {
            "Type" => "XObject", "Subtype" => "Image", "ColorSpace" => "DeviceGray",
            "Width" => i64::from(picture.width()), "Height" => i64::from(picture.height()),
            "BitsPerComponent" => i64::from(bits),
        }
    }

    /// Eight dots in a byte, light or dark ones set.
    fn in_bits(picture: &GrayImage, set_is_light: bool) -> Vec<u8> {
        let rows = picture.rows().map(|row| {
            let dots: Vec<bool> = row.map(|dot| (dot.0[0] > 127) == set_is_light).collect();
            let bytes = dots.chunks(8).map(|eight| {
                let bits = eight.iter().enumerate();
                bits.fold(0u8, |byte, (at, set)| byte | u8::from(*set) << (7 - at))
            });
            bytes.collect::<Vec<u8>>()
        });
        rows.flatten().collect()
    }

    #[test]
    fn a_code_is_read_from_the_pictures_of_a_document() {
        let scan = page(1_243, 1_754, 4, (900, 1_480));
        let mut photograph = Cursor::new(Vec::new());
        scan.write_to(&mut photograph, image::ImageFormat::Jpeg)
            .unwrap();
        let mut as_jpeg = says(&scan, 8);
        as_jpeg.set("Filter", "DCTDecode");
        let mut packed = Stream::new(says(&scan, 8), scan.as_raw().clone());
        packed.compress().unwrap();
        let mut of_bits = Stream::new(says(&scan, 1), in_bits(&scan, true));
        of_bits.compress().unwrap();
        let mut negative = Stream::new(says(&scan, 1), in_bits(&scan, false));
        negative.dict.set("Decode", vec![1.into(), 0.into()]);
        let coloured: Vec<u8> = scan.as_raw().iter().flat_map(|g| [*g, *g, *g]).collect();
        for (why, picture) in [
            (
                "a photograph",
                Stream::new(as_jpeg, photograph.into_inner()),
            ),
            ("grey", packed),
            ("black and white", of_bits),
            ("white on black", negative),
            ("coloured", Stream::new(says(&scan, 8), coloured)),
        ] {
            let kept = clean(&document(picture)).unwrap();
            assert_eq!(codes(&kept), [TEXT], "{why}");
        }
    }

    #[test]
    fn a_picture_that_is_not_what_the_document_says_is_passed_over() {
        let small = GrayImage::from_pixel(200, 200, Luma([255]));
        let with = |key: &str, value: Object| {
            let mut says = says(&small, 8);
            says.set(key, value);
            Stream::new(says, small.as_raw().clone())
        };
        for picture in [
            with("Width", 12_000.into()),
            with("Height", Object::Integer(i64::MAX)),
            with("Width", Object::Integer(-200)),
            with("BitsPerComponent", 16.into()),
            with("Filter", "DCTDecode".into()),
            with("Filter", "CCITTFaxDecode".into()),
            with("Filter", "JBIG2Decode".into()),
            with("Filter", "FlateDecode".into()),
        ] {
            if let Ok(kept) = clean(&document(picture)) {
                assert!(codes(&kept).is_empty());
            }
        }
    }

    #[test]
    fn a_picture_made_to_keep_the_reader_busy_is_let_go() {
        // Corners of codes, side by side: each could belong to each.
        let corners = GrayImage::from_fn(2_000, 2_000, |x, y| {
            let (x, y) = (x % 9, y % 9);
            let is_dark = match (x.min(y), x.max(y)) {
                (_, 7..) => false,
                (0, _) | (_, 6) => true,
                (2.., ..=4) => true,
                _ => false,
            };
            Luma([if is_dark { 0 } else { 255 }])
        });
        assert!(png(&corners).is_empty());
        // And what may be looked at ends.
        let left = Rc::new(Cell::new(1_000_000));
        let mut found = Vec::new();
        let goes_on = look_at(page(1_240, 1_754, 4, (900, 1_480)), &left, &mut found);
        assert!(!goes_on && found.is_empty());
        assert_eq!(left.get(), 0);
    }
}
