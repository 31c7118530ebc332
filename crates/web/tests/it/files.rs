//! Papers come in by the form and through the interface, and go out as downloads in a sandbox.

use axum::{
    body::{Body, to_bytes},
    http::{Request, Response, header},
};
use homeward_demo::{Profile, Walk};
use tower::ServiceExt;

use crate::ground::{Browser, Ground};

const BOUNDARY: &str = "----seam";

/// A small picture with words behind its end.
fn picture() -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(4, 3, image::Rgb([9, 8, 7]))
        .write_to(&mut out, image::ImageFormat::Png)
        .unwrap();
    [out.into_inner(), b"Amal was here".to_vec()].concat()
}

/// The parts of a form: words, then the file with a name that would lead elsewhere.
fn parts(words: &[(&str, &str)], file: &[u8]) -> Vec<u8> {
    parts_of(words, "file", file)
}

/// The same with a file in this field.
pub(crate) fn parts_of(words: &[(&str, &str)], field: &str, file: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in words {
        body.extend(
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .bytes(),
        );
    }
    body.extend(
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"../../etc/passwd.html\"\r\nContent-Type: text/html\r\n\r\n")
            .bytes(),
    );
    body.extend_from_slice(file);
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").bytes());
    body
}

pub(crate) async fn send(
    ground: &Ground,
    by: &Browser<'_>,
    path: &str,
    body: Vec<u8>,
) -> Response<Body> {
    let request = Request::post(path)
        .header(header::COOKIE, &by.cookie)
        .header("host", "localhost")
        .header("sec-fetch-site", "same-origin")
        .header(
            header::CONTENT_TYPE,
            format!("multipart/form-data; boundary={BOUNDARY}"),
        )
        .body(Body::from(body))
        .unwrap();
    ground.site.clone().oneshot(request).await.unwrap()
}

pub(crate) async fn text(response: Response<Body>) -> String {
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8_lossy(&bytes).into_owned()
}

#[tokio::test]
async fn a_paper_comes_in_by_the_form_and_goes_out_as_a_download() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.register().await.unwrap();
        let number = walk.number().clone();
        let browser = ground.browse("caseworker").await;
        let path = format!("/cases/{number}/do/add-file");
        let form = browser.get(&path).await;
        assert!(
            form.text.contains("multipart/form-data"),
            "{}: {}",
            ground.name,
            form.text
        );

        // A wrong answer beside a good file: the file stays, and is named by the form that comes back.
        let words = [
            ("csrf", browser.csrf.as_str()),
            ("title", ""),
            ("part", "case"),
        ];
        let again = send(&ground, &browser, &path, parts(&words, &picture())).await;
        assert_eq!(again.status(), 422, "{}", ground.name);
        let again = text(again).await;
        let kept = again
            .split("name=\"file\" value=\"")
            .nth(1)
            .and_then(|rest| rest.split('"').next())
            .unwrap_or_else(|| panic!("{}: the file is kept: {again}", ground.name));
        let words = [
            ("csrf", browser.csrf.as_str()),
            ("title", "Page one"),
            ("part", "case"),
            ("file", kept),
        ];
        let done = send(&ground, &browser, &path, parts(&words, b"")).await;
        assert_eq!(done.status(), 303, "{}: {}", ground.name, text(done).await);

        let page = browser.get(&format!("/cases/{number}")).await.text;
        let link = page
            .split("href=\"")
            .filter_map(|rest| rest.split('"').next())
            .find(|href| href.contains("/files/"))
            .unwrap_or_else(|| panic!("{}: {page}", ground.name))
            .to_owned();
        let request = Request::get(&link)
            .header(header::COOKIE, &browser.cookie)
            .header("host", "localhost")
            .body(Body::empty())
            .unwrap();
        let file = ground.site.clone().oneshot(request).await.unwrap();
        let header = |name: &str| file.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(header("content-type"), "image/png");
        let disposition = header("content-disposition");
        assert!(
            disposition.starts_with("attachment; filename=\"paper-")
                && disposition.ends_with(".png\""),
            "{disposition}"
        );
        assert_eq!(
            header("content-security-policy"),
            "default-src 'none'; sandbox"
        );
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert_eq!(header("cache-control"), "no-store");
        let bytes = to_bytes(file.into_body(), usize::MAX).await.unwrap();
        assert!(!bytes.windows(4).any(|w| w == b"Amal"), "painted anew");
    }
}

#[tokio::test]
async fn whatever_a_form_with_a_file_is_made_of_gets_an_answer_in_words() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.register().await.unwrap();
        let browser = ground.browse("caseworker").await;
        let path = format!("/cases/{}/do/add-file", walk.number());
        let csrf = browser.csrf.as_str();
        let words = [("csrf", csrf), ("title", "Page"), ("part", "case")];
        let too_large = vec![b' '; 12_000_000];
        for (why, body, status) in [
            ("no file", parts(&words, b""), 422),
            ("words for a file", parts(&words, b"just words"), 422),
            ("too large", parts(&words, &too_large), 413),
            ("no token", parts(&[("title", "Page")], &picture()), 403),
            ("no seam", b"--".to_vec(), 400),
            ("cut", parts(&words, &picture())[..300].to_vec(), 400),
            (
                "a part of no form",
                parts(&[("csrf", csrf), ("role", "supervisor")], &picture()),
                422,
            ),
        ] {
            let answer = send(&ground, &browser, &path, body).await;
            assert_eq!(answer.status(), status, "{}: {why}", ground.name);
            let words = text(answer).await;
            assert!(words.contains("<h1"), "{}: {why}: {words}", ground.name);
        }
    }
}

#[tokio::test]
async fn the_words_beside_a_file_are_kept_when_the_session_has_ended() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.register().await.unwrap();
        let browser = ground.browse("caseworker").await;
        ground.app.clock().advance(chrono::Duration::minutes(61));
        let path = format!("/cases/{}/do/add-file", walk.number());
        let words = [
            ("csrf", browser.csrf.as_str()),
            ("title", "Birth certificate"),
            ("part", "case"),
        ];
        let late = send(&ground, &browser, &path, parts(&words, &picture())).await;
        assert_eq!(late.status(), 401, "{}", ground.name);
        let page = text(late).await;
        assert!(!page.contains("Birth certificate"), "sealed");
        let kept = page.split("name=\"kept\" value=\"").nth(1).unwrap();
        let kept = kept.split('"').next().unwrap();
        let request = Request::post("/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header("host", "localhost")
            .body(Body::from(format!(
                "login=caseworker&password={}&kept={kept}",
                homeward_demo::PASSWORD
            )))
            .unwrap();
        let back = text(ground.site.clone().oneshot(request).await.unwrap()).await;
        assert!(
            back.contains("Birth certificate"),
            "{}: {back}",
            ground.name
        );
    }
}
