//! Pictures: decoded and painted anew, upright, so that nothing but the picture is left: no place, no camera, no hidden tail.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};

use crate::{Kind, Unfit};

/// Longest side in dots.
pub(crate) const MOST_DOTS: u32 = 12_000;
/// Most memory for a picture while it is read: about 60 million dots in colour.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;
/// How much of a photograph is kept, of 100: papers stay legible.
const QUALITY: u8 = 88;

/// Paints a picture anew.
pub(crate) fn clean(kind: Kind, bytes: &[u8]) -> Result<Vec<u8>, Unfit> {
    let picture = upright(kind, bytes)?;
    let mut out = Vec::new();
    match kind {
        Kind::Png => picture.write_with_encoder(PngEncoder::new(&mut out)),
        Kind::Jpeg | Kind::Pdf => {
            let flat = DynamicImage::ImageRgb8(picture.into_rgb8());
            flat.write_with_encoder(JpegEncoder::new_with_quality(&mut out, QUALITY))
        }
    }
    .map_err(unfit)?;
    Ok(out)
}

/// A picture as whoever took it saw it.
pub(crate) fn upright(kind: Kind, bytes: &[u8]) -> Result<DynamicImage, Unfit> {
    let format = match kind {
        Kind::Png => image::ImageFormat::Png,
        Kind::Jpeg | Kind::Pdf => image::ImageFormat::Jpeg,
    };
    if kind == Kind::Jpeg && !is_whole(bytes) {
        return Err(Unfit::Damaged);
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(MOST_DOTS);
    limits.max_image_height = Some(MOST_DOTS);
    limits.max_alloc = Some(MOST_MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unfit)?;
    let upright = decoder.orientation().map_err(unfit)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unfit)?;
    picture.apply_orientation(upright);
    Ok(picture)
}

/// Whether a JPEG has its end. What comes before is painted even where the rest is missing; a signature may be in the rest.
fn is_whole(jpeg: &[u8]) -> bool {
    let last = |mark: u8| jpeg.windows(2).rposition(|two| two == [0xff, mark]);
    // The last scan begins (SOS), and the picture ends after it (EOI): no such bytes stand within a scan.
    matches!((last(0xda), last(0xd9)), (Some(scan), Some(end)) if scan < end)
}

fn unfit(error: image::ImageError) -> Unfit {
    match error {
        image::ImageError::Limits(_) => Unfit::TooLarge,
        _ => Unfit::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use image::{GenericImageView, ImageEncoder, Rgb, RgbImage};

    use super::*;

    fn photograph(wide: u32, high: u32) -> Vec<u8> {
        let painted = RgbImage::from_fn(wide, high, |x, _| {
            if x < wide / 2 {
                Rgb([250, 0, 0])
            } else {
                Rgb([0, 0, 250])
            }
        });
        let mut out = Vec::new();
        JpegEncoder::new_with_quality(&mut out, 95)
            .write_image(&painted, wide, high, image::ExtendedColorType::Rgb8)
            .unwrap();
        out
    }

    /// With an EXIF part that says to turn it by a quarter, where it was taken, and a tail behind its end.
    fn told_too_much() -> Vec<u8> {
        let plain = photograph(40, 20);
        let mut exif =
            b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        exif.extend_from_slice(b"GPS 8.59,81.23 camera of Amal");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        [
            &plain[..2],
            &[0xff, 0xe1],
            &length,
            &exif,
            &plain[2..],
            b"<script>alert('tail')</script>",
        ]
        .concat()
    }

    #[test]
    fn a_photograph_keeps_its_picture_upright_and_loses_what_it_tells_besides() {
        let sent = told_too_much();
        let kept = crate::clean(&sent).unwrap();
        assert_eq!(kept.kind, Kind::Jpeg);
        for told in [b"Exif".as_slice(), b"GPS", b"Amal", b"script"] {
            assert!(sent.windows(told.len()).any(|w| w == told));
            assert!(!kept.bytes.windows(told.len()).any(|w| w == told));
        }
        let shown = image::load_from_memory(&kept.bytes).unwrap();
        assert_eq!(shown.dimensions(), (20, 40), "turned by a quarter");
        let top = shown.get_pixel(10, 5);
        assert!(
            top[0] > 200 && top[2] < 60,
            "the red half is on top: {top:?}"
        );
    }

    #[test]
    fn a_photograph_that_was_cut_off_is_not_taken_for_whole() {
        let whole = told_too_much();
        crate::clean(&whole).unwrap();
        let end = whole.windows(2).rposition(|w| w == [0xff, 0xd9]).unwrap();
        for kept in [end, end - 1, end / 2] {
            let cut = crate::clean(&whole[..kept]);
            assert_eq!(cut.unwrap_err(), Unfit::Damaged, "{kept} of {end}");
        }
    }

    #[test]
    fn a_drawing_keeps_what_shines_through() {
        let painted = image::RgbaImage::from_pixel(3, 2, image::Rgba([1, 2, 3, 128]));
        let mut sent = Vec::new();
        PngEncoder::new(&mut sent)
            .write_image(&painted, 3, 2, image::ExtendedColorType::Rgba8)
            .unwrap();
        let kept = crate::clean(&sent).unwrap();
        assert_eq!(kept.kind, Kind::Png);
        let shown = image::load_from_memory(&kept.bytes).unwrap();
        assert_eq!(shown.get_pixel(1, 1).0, [1, 2, 3, 128]);
    }

    #[test]
    fn a_picture_that_unpacks_to_too_much_is_too_large() {
        for (wide, high, fits) in [
            (MOST_DOTS, 1, true),
            (MOST_DOTS + 1, 1, false),
            (1, MOST_DOTS + 1, false),
        ] {
            let cleaned = crate::clean(&photograph(wide, high));
            assert_eq!(cleaned.is_ok(), fits, "{wide} × {high}");
            if !fits {
                assert_eq!(cleaned.unwrap_err(), Unfit::TooLarge);
            }
        }
    }
}
