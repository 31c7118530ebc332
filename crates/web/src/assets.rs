//! The stylesheet, the script and the sign of the product: inside the binary, with an address that changes when they do.

use std::{fmt::Write, sync::LazyLock};

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use rust_embed::Embed;

#[derive(Embed)]
#[folder = "assets"]
struct Files;

/// The hash of all files together: one change moves all addresses, which is right for three small files.
static HASH: LazyLock<String> = LazyLock::new(|| {
    let mut context = ring::digest::Context::new(&ring::digest::SHA256);
    let mut names: Vec<_> = Files::iter().collect();
    names.sort();
    for name in names {
        context.update(name.as_bytes());
        context.update(&Files::get(&name).expect("a listed file").data);
    }
    context.update(homeward_charts::STYLESHEET.as_bytes());
    context.finish().as_ref()[..8]
        .iter()
        .fold(String::new(), |mut hash, byte| {
            write!(hash, "{byte:02x}").expect("writing to text");
            hash
        })
});

/// The stylesheet of pages with figures.
pub const CHARTS: &str = "charts.css";

/// The route of all assets.
pub const ROUTE: &str = "/assets/{hash}/{file}";

/// The address of one file.
pub fn url(file: &str) -> String {
    format!("/assets/{}/{file}", *HASH)
}

/// `GET /assets/{hash}/{file}`: kept by browsers for good, since a change has another address.
pub async fn asset(Path((hash, file)): Path<(String, String)>) -> Response {
    let data = match Files::get(&file) {
        Some(found) => found.data,
        None if file == CHARTS => homeward_charts::STYLESHEET.as_bytes().into(),
        None => return StatusCode::NOT_FOUND.into_response(),
    };
    // A page from before an update still gets its style, but the browser may not keep it under the old address.
    let cache = if hash == *HASH {
        "public, max-age=31536000, immutable"
    } else {
        "no-store"
    };
    let kind = mime_guess::from_path(&file).first_or_octet_stream();
    let kind = if kind.type_() == mime_guess::mime::TEXT {
        format!("{kind}; charset=utf-8")
    } else {
        kind.to_string()
    };
    (
        [
            (header::CONTENT_TYPE, kind),
            (header::CACHE_CONTROL, cache.to_owned()),
        ],
        data,
    )
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn assets_are_kept_under_their_own_address_only() {
        for (hash, file, status, cache) in [
            (
                HASH.as_str(),
                "homeward.css",
                200,
                Some("public, max-age=31536000, immutable"),
            ),
            ("0000", "homeward.css", 200, Some("no-store")),
            (HASH.as_str(), "../Cargo.toml", 404, None),
        ] {
            let response = asset(Path((hash.to_owned(), file.to_owned()))).await;
            assert_eq!(response.status().as_u16(), status);
            assert_eq!(
                response
                    .headers()
                    .get("cache-control")
                    .and_then(|v| v.to_str().ok()),
                cache
            );
        }
    }

    #[test]
    fn everything_a_page_needs_is_small() {
        let size = |file: &str| Files::get(file).expect("a file").data.len();
        assert!(size("homeward.css") < 32_000, "{}", size("homeward.css"));
        assert!(size("homeward.js") < 4_000);
    }
}
