//! The declaration signed before a browser: read whole in the person's language, with nothing lost on the way.

use axum::http::StatusCode;
use homeward_demo::{Profile, Walk};

use homeward_domain::{
    case_number::CaseNumber,
    page_code::{PageCode, SignedWording},
};

use crate::{
    files::{parts_of, send, text},
    ground::Ground,
};

/// The answers of the counsellor to a declaration on the screen.
fn answers<'a>(today: &'a str, language: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("signed_on", today),
        ("signed_by", "person"),
        ("signed_how", "screen"),
        ("language", language),
        ("form_version", ""),
        ("interpreter", "professional"),
        ("understood", "yes"),
        ("binds_to_nothing", "yes"),
        ("country_of_return", "VN"),
        ("place_of_return", "Huế"),
        ("alone", "yes"),
        ("hours_to_reflect", "24"),
        ("circumstances", "destitution"),
    ]
}

#[tokio::test]
async fn a_person_reads_the_declaration_in_their_language_and_signs_with_their_name() {
    for ground in Ground::both().await {
        for (language, direction, says) in [
            ("vi", "ltr", "Tờ khai tự nguyện trở về"),
            ("ar", "rtl", "إقرار العودة الطوعية"),
        ] {
            let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
            walk.assess().await.unwrap();
            let number = walk.number().clone();
            let browser = ground.browse("caseworker").await;
            let path = format!("/cases/{number}/do/declare");
            let form = browser.get(&path).await;
            assert!(form.text.contains("name=\"scan\""), "{}", ground.name);
            assert!(
                !form.text.contains("name=\"signed_name\""),
                "not before it was read"
            );

            let today = walk.today().to_string();
            let mut sent = answers(&today, language);
            let read = browser.post(&path, &sent).await;
            assert_eq!(
                read.status,
                StatusCode::OK,
                "{}: {}",
                ground.name,
                read.text
            );
            let frame = format!("lang=\"{language}\" dir=\"{direction}\"");
            assert!(read.text.contains(&frame), "{}: {frame}", ground.name);
            assert!(
                read.text.contains(says),
                "{}: {language}: {}",
                ground.name,
                read.text
            );
            assert!(read.text.matches("<li>").count() >= 9, "every sentence");
            assert!(read.text.contains("name=\"signed_name\""));
            assert!(
                read.text.contains("value=\"Huế\""),
                "the answers are carried along"
            );

            // What the page says of the device is taken as it stands.
            let device = read.text.split("name=\"device\" value=\"").nth(1).unwrap();
            let device = device.split('"').next().unwrap().to_owned();
            assert!(!device.is_empty(), "{}: {}", ground.name, read.text);
            let mut as_offered = sent.clone();
            as_offered.extend([("confirm", "yes"), ("device", device.as_str())]);
            let nameless = browser.post(&path, &as_offered).await;
            assert!(
                !nameless.text.contains("href=\"#i-device\""),
                "{}: {device:?}",
                ground.name
            );

            // Without a name nobody has signed, and what was said of the device stays.
            sent.extend([("confirm", "yes"), ("device", "Tablet of the office")]);
            let again = browser.post(&path, &sent).await;
            assert_eq!(
                again.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{}",
                ground.name
            );
            assert!(
                again.text.contains("href=\"#i-signed_name\""),
                "{}",
                again.text
            );
            assert!(again.text.contains("value=\"Tablet of the office\""));
            assert!(
                again.text.contains(&frame),
                "the paper is still there to be read"
            );

            // Nor does a counsellor sign for somebody else with their own name, however they write it.
            let counsellor = ground.world.actor("caseworker").staff.name.to_uppercase();
            let mut own = sent.clone();
            own.push(("signed_name", counsellor.as_str()));
            let own = browser.post(&path, &own).await;
            assert_eq!(
                own.status,
                StatusCode::UNPROCESSABLE_ENTITY,
                "{}",
                ground.name
            );
            assert!(own.text.contains("This is your own name"), "{}", own.text);

            sent.push(("signed_name", "Nguyễn Thị Hoa"));
            let done = browser.post(&path, &sent).await;
            assert_eq!(
                done.status,
                StatusCode::SEE_OTHER,
                "{}: {}",
                ground.name,
                done.text
            );
            let opened = browser
                .get(&format!("/cases/{number}?open=counselling"))
                .await;
            for told in ["Nguyễn Thị Hoa", "Tablet of the office"] {
                assert!(opened.text.contains(told), "{}: {told}", ground.name);
            }
        }
    }
}

#[tokio::test]
async fn whoever_signs_after_a_withdrawal_is_told_and_keeps_what_was_typed() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.assess().await.unwrap();
        let number = walk.number().clone();
        let browser = ground.browse("caseworker").await;
        let withdraw = format!("/cases/{number}/do/withdraw");
        let done = ground
            .browse("travel")
            .await
            .post(&withdraw, &[("channel", "in-person")])
            .await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text);

        let today = walk.today().to_string();
        let mut sent = answers(&today, "vi");
        sent.extend([
            ("confirm", "yes"),
            ("device", "Tablet of the office"),
            ("signed_name", "Nguyễn Thị Hoa"),
        ]);
        let path = format!("/cases/{number}/do/declare");
        let refused = browser.post(&path, &sent).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{}", ground.name);
        for kept in [
            "Tablet of the office",
            "Nguyễn Thị Hoa",
            "Huế",
            "Ended without departure",
        ] {
            assert!(
                refused.text.contains(kept),
                "{}: {kept}: {}",
                ground.name,
                refused.text
            );
        }
    }
}

/// A photograph of a page with the code of a paper.
fn scan_of(wording: &str, case: &CaseNumber) -> Vec<u8> {
    let wording: SignedWording = wording.parse().unwrap();
    let case = case.clone();
    let code = qrcode::QrCode::new(PageCode { wording, case }.to_string()).unwrap();
    let (side, dark) = (code.width(), code.to_colors());
    let page = image::GrayImage::from_fn(600, 800, |x, y| {
        let square = |at: u32| (at.wrapping_sub(300) / 5) as usize;
        let (column, row) = (square(x), square(y));
        let is_dark =
            column < side && row < side && dark[row * side + column] == qrcode::Color::Dark;
        image::Luma([if is_dark { 0 } else { 255 }])
    });
    let mut out = std::io::Cursor::new(Vec::new());
    page.write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

#[tokio::test]
async fn a_scan_of_the_wrong_paper_is_told_beside_the_scan_and_the_answers_stay() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.assess().await.unwrap();
        let mut other = Walk::new(&ground.app, &ground.world, Profile::adult());
        other.register().await.unwrap();
        let browser = ground.browse("caseworker").await;
        let path = format!("/cases/{}/do/declare", walk.number());
        let today = walk.today().to_string();
        let mut words = answers(&today, "vi");
        words.retain(|(name, _)| !["signed_how", "form_version"].contains(name));
        words.extend([
            ("csrf", browser.csrf.as_str()),
            ("form_version", "D-2026-1"),
        ]);
        for (wording, of, told, untold) in [
            (
                "reconfirmation/ar/0123abcd",
                walk.number(),
                "0123abcd",
                "another case",
            ),
            (
                "reconfirmation/ar/0123abcd",
                other.number(),
                "another case",
                "0123abcd",
            ),
        ] {
            let body = parts_of(&words, "scan", &scan_of(wording, of));
            let answer = send(&ground, &browser, &path, body).await;
            assert_eq!(
                answer.status(),
                StatusCode::UNPROCESSABLE_ENTITY,
                "{}",
                ground.name
            );
            let page = text(answer).await;
            let beside = page.split("id=\"i-scan-error\"").nth(1).unwrap();
            let beside = beside.split("</div>").next().unwrap();
            assert!(beside.contains(told), "{}: {beside}", ground.name);
            assert!(!page.contains(untold), "{}: {untold}", ground.name);
            assert!(
                page.contains("value=\"Huế\""),
                "{}: the answers stay",
                ground.name
            );
        }
    }
}
