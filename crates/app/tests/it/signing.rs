//! Signing: a scan is one of the very paper that was signed, and on the screen counts what counts on paper (docs/decisions/0018).

use std::io::Cursor;

use homeward_app::Refused;
use homeward_demo::{Walk, steps};
use homeward_documents::{FormLanguage, Press};
use homeward_domain::{
    case_number::CaseNumber,
    codes::PaperForm,
    facts::{Declared, Fact},
    fields::{FieldError, Problem},
    page_code::{PageCode, ScanMatch, SignedWording},
    stage::StageName,
};
use homeward_store::files;
use serde_json::{Value, json};

use crate::{
    ground::{Ground, grounds, number_of, record, seen, unmet},
    printed::words_of,
};

/// The version that is printed, and shown on the screen.
fn version(form: PaperForm, language: FormLanguage) -> String {
    let press = Press::carried();
    press.version(form.into(), language).to_string()
}

/// A page with the code that the program prints at its foot.
fn scan_of(form: PaperForm, language: FormLanguage, case: &CaseNumber) -> Vec<u8> {
    let code = PageCode {
        wording: SignedWording {
            form,
            language: language.spoken(),
            version: version(form, language),
        },
        case: case.clone(),
    };
    let code = qrcode::QrCode::with_error_correction_level(code.to_string(), qrcode::EcLevel::M);
    let (code, module) = (code.unwrap(), 4);
    let side = code.width();
    let dark = code.to_colors();
    let page = image::GrayImage::from_fn(620, 877, |x, y| {
        let square = |at: u32, from: u32| (at.wrapping_sub(from) / module) as usize;
        let (column, row) = (square(x, 450), square(y, 700));
        let is_dark =
            column < side && row < side && dark[row * side + column] == qrcode::Color::Dark;
        image::Luma([if is_dark { 20 } else { 240 }])
    });
    png(&page)
}

fn png(page: &image::GrayImage) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    page.write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

async fn take(g: &Ground, walk: &Walk<'_>, bytes: Vec<u8>) -> Result<Value, Refused> {
    let counsellor = &g.world.manila.counsellor;
    let sent = g.app.take_file(counsellor, walk.number(), bytes).await?;
    Ok(homeward_app::files::sent(sent))
}

/// The declaration in Vietnamese, as it is printed, with these answers in the place of others.
fn declaration(walk: &Walk<'_>, other: Value) -> steps::Fields {
    let printed =
        json!({ "form_version": version(PaperForm::Declaration, FormLanguage::Vietnamese) });
    steps::and(
        steps::and(steps::declared(walk.today(), "vi", "VN"), printed),
        other,
    )
}

async fn declare(g: &Ground, walk: &Walk<'_>, other: Value) -> Result<(), Refused> {
    let (by, number) = (&g.world.manila.counsellor, walk.number());
    let fields = declaration(walk, other);
    record(&g.app, by, number, "declare", fields)
        .await
        .map(drop)
}

fn errors(refused: Result<(), Refused>) -> Vec<FieldError> {
    match refused {
        Err(Refused::Invalid(errors)) => errors,
        other => panic!("{other:?}"),
    }
}

fn named(refused: Result<(), Refused>) -> Vec<(String, Problem)> {
    let errors = errors(refused).into_iter();
    errors.map(|e| (e.field, e.problem)).collect()
}

fn at(field: &str, problem: Problem) -> Vec<(String, Problem)> {
    vec![(field.to_owned(), problem)]
}

#[tokio::test]
async fn a_scan_is_matched_by_its_code_and_one_without_is_kept_as_not_matched() {
    for g in grounds().await {
        let blank = png(&image::GrayImage::from_pixel(620, 877, image::Luma([250])));
        for (bytes, expected) in [
            (None, ScanMatch::Matched),
            (Some(blank), ScanMatch::Unmatched),
        ] {
            let mut walk = g.adult();
            walk.assess().await.unwrap();
            let bytes = bytes.unwrap_or_else(|| {
                scan_of(
                    PaperForm::Declaration,
                    FormLanguage::Vietnamese,
                    walk.number(),
                )
            });
            let scan = take(&g, &walk, bytes).await.unwrap();
            declare(&g, &walk, json!({ "scan": scan })).await.unwrap();
            let counsellor = &g.world.manila.counsellor;
            let view = g
                .app
                .case_view(
                    counsellor,
                    walk.number(),
                    &[homeward_domain::codes::Audience::Counselling],
                )
                .await
                .unwrap();
            let entry = view.entries.iter().find(|e| e.code == "declare").unwrap();
            assert_eq!(entry.scan, Some(expected), "{}", g.name);
            assert!(entry.has_file);
            let opened = g
                .app
                .open_file(counsellor, walk.number(), entry.number)
                .await;
            assert_eq!(opened.unwrap().kind.media_type(), "image/png", "{}", g.name);
            // Who may not know what was counselled opens neither.
            let stranger = &g.world.manila.doctor;
            let refused = g.app.open_file(stranger, walk.number(), entry.number).await;
            assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
        }
    }
}

#[tokio::test]
async fn a_scan_of_something_else_is_refused_beside_its_field_which_says_what_it_is_of() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.assess().await.unwrap();
        let number = walk.number();
        for (why, form, language, other) in [
            (
                "another paper",
                PaperForm::Reconfirmation,
                FormLanguage::Vietnamese,
                json!({}),
            ),
            (
                "another language",
                PaperForm::Declaration,
                FormLanguage::English,
                json!({}),
            ),
            (
                "another version",
                PaperForm::Declaration,
                FormLanguage::Vietnamese,
                json!({ "form_version": steps::OWN_PAPER }),
            ),
        ] {
            let scan = take(&g, &walk, scan_of(form, language, number))
                .await
                .unwrap();
            let mut fields = json!({ "scan": scan });
            fields
                .as_object_mut()
                .unwrap()
                .extend(other.as_object().unwrap().clone());
            let refused = errors(declare(&g, &walk, fields).await);
            let found = SignedWording {
                form,
                language: language.spoken(),
                version: version(form, language),
            };
            let expected = FieldError {
                found: Some(Box::new(found)),
                ..FieldError::new("scan", Problem::OtherPaper)
            };
            assert_eq!(refused, [expected], "{}: {why}", g.name);
        }
        assert_eq!(g.whole(number).await.count("declare"), 0, "{}", g.name);
        // What was refused there is named again where it belongs.
        let scan = scan_of(PaperForm::Declaration, FormLanguage::English, number);
        let scan = take(&g, &walk, scan).await.unwrap();
        let english = version(PaperForm::Declaration, FormLanguage::English);
        let right = json!({ "scan": scan, "language": "en", "form_version": english });
        let told = declare(&g, &walk, right).await;
        assert!(
            told.is_ok() || !matches!(told, Err(Refused::Invalid(_))),
            "{}: {told:?}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_paper_of_another_case_is_not_kept_with_this_one_and_nothing_is_told_of_it() {
    for g in grounds().await {
        let (one, other) = (
            g.adult_at(StageName::Registered).await,
            g.adult_at(StageName::Registered).await,
        );
        let scan = scan_of(
            PaperForm::Declaration,
            FormLanguage::Vietnamese,
            other.number(),
        );
        let refused = errors(take(&g, &one, scan).await.map(drop));
        assert_eq!(
            refused,
            [FieldError::new("file", Problem::PaperOfOtherCase)],
            "{}",
            g.name
        );
        let id = g.whole(one.number()).await.summary.id;
        assert_eq!(files::count(g.app.store().reader(), id).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn on_the_screen_the_wording_is_the_one_that_is_shown_and_the_name_is_on_record() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.assess().await.unwrap();
        let signed = json!({
            "signed_how": "screen", "form_version": "", "signed_name": "Nguyễn Thị Hoa", "device": "Firefox, Android",
        });
        declare(&g, &walk, signed).await.unwrap();
        let whole = g.whole(walk.number()).await;
        let declared = whole.case.latest::<Declared>().unwrap();
        let shown = version(PaperForm::Declaration, FormLanguage::Vietnamese);
        assert_eq!(declared.record.form_version, shown, "{}", g.name);
        assert_eq!(
            declared.record.signed_name.as_deref(),
            Some("Nguyễn Thị Hoa")
        );
        assert_eq!(declared.record.device.as_deref(), Some("Firefox, Android"));
        // Printed in the wording that was signed, it says who signed it; in another there is a place to sign.
        for (language, is_signed) in [
            (FormLanguage::Vietnamese, true),
            (FormLanguage::English, false),
        ] {
            let form = PaperForm::Declaration.into();
            let by = &g.world.manila.counsellor;
            let printed = g.app.print_form(by, walk.number(), form, language.into());
            let says = words_of(&printed.await.unwrap().pdf);
            assert_eq!(
                says.contains("Firefox, Android"),
                is_signed,
                "{}: {says}",
                g.name
            );
        }
        assert_eq!(
            declared.at,
            g.app.clock().now(),
            "{}: the program's clock",
            g.name
        );
    }
}

#[tokio::test]
async fn on_the_screen_the_same_safeguards_stand_as_on_paper() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.assess().await.unwrap();
        let signed = |other: Value| {
            let mut fields = json!({
                "signed_how": "screen", "form_version": "", "signed_name": "Hoa", "device": "Tablet",
            });
            fields
                .as_object_mut()
                .unwrap()
                .extend(other.as_object().unwrap().clone());
            fields
        };
        // Nobody has released the form in this language.
        for (how, other) in [
            ("screen", signed(json!({ "language": "km" }))),
            (
                "paper",
                json!({ "language": "km", "form_version": version(PaperForm::Declaration, FormLanguage::Khmer) }),
            ),
        ] {
            let refused = declare(&g, &walk, other).await.unwrap_err();
            assert_eq!(unmet(&refused), ["sg.vol-02-form"], "{}: {how}", g.name);
        }
        for (answer, value) in [
            ("interpreter", "relative"),
            ("understood", "no"),
            ("alone", "no"),
        ] {
            let on_screen = declare(&g, &walk, signed(json!({ answer: value }))).await;
            let on_paper = declare(&g, &walk, json!({ answer: value })).await;
            let (on_screen, on_paper) = (on_screen.unwrap_err(), on_paper.unwrap_err());
            assert_eq!(unmet(&on_screen), unmet(&on_paper), "{}: {answer}", g.name);
        }
    }
}

#[tokio::test]
async fn what_does_not_fit_a_signature_on_the_screen_is_said_beside_its_field() {
    let g = grounds().await.remove(0);
    let mut walk = g.adult();
    walk.assess().await.unwrap();
    let yesterday = walk.today().pred_opt().unwrap();
    for (other, field, problem) in [
        (
            json!({ "signed_on": yesterday }),
            "signed_on",
            Problem::SignedToday,
        ),
        (
            json!({ "language": "sw", "form_version": "x" }),
            "language",
            Problem::NotOnScreen,
        ),
        (
            json!({ "language": "sw", "form_version": "" }),
            "language",
            Problem::NotOnScreen,
        ),
        (
            json!({ "form_version": steps::OWN_PAPER }),
            "form_version",
            Problem::OtherWording,
        ),
        (
            json!({ "signed_name": "" }),
            "signed_name",
            Problem::NeededHere,
        ),
        (json!({ "device": "" }), "device", Problem::NeededHere),
        (
            json!({ "signed_name": format!("  {} ", g.world.manila.counsellor.staff.name.to_uppercase()) }),
            "signed_name",
            Problem::OwnName,
        ),
        (
            json!({ "signed_how": "paper" }),
            "signed_name",
            Problem::OtherSigning,
        ),
    ] {
        let mut fields =
            json!({ "signed_how": "screen", "signed_name": "Hoa", "device": "Tablet" });
        if field == "signed_name" && problem == Problem::OtherSigning {
            fields["device"] = Value::Null;
        }
        fields
            .as_object_mut()
            .unwrap()
            .extend(other.as_object().unwrap().clone());
        assert_eq!(
            named(declare(&g, &walk, fields).await),
            at(field, problem),
            "{other}"
        );
    }
    // A mark before a witness is a signature, too.
    let mark = json!({ "signed_how": "screen", "mark_before": "Lê Văn Minh", "device": "Tablet" });
    declare(&g, &walk, mark).await.unwrap();
}

#[tokio::test]
async fn a_correction_neither_makes_a_signature_on_the_screen_nor_changes_one() {
    for g in grounds().await {
        let on_screen = json!({ "signed_how": "screen", "signed_name": "Hoa", "device": "Tablet" });
        let renamed = json!({ "signed_how": "screen", "signed_name": "Lan", "device": "Tablet" });
        let noted = json!({ "signed_how": "screen", "signed_name": "Hoa", "device": "Tablet", "present": "A sister." });
        for (why, first, second, stays) in [
            ("made", json!({}), &on_screen, false),
            ("changed", on_screen.clone(), &renamed, false),
            ("taken for paper", on_screen.clone(), &json!({}), false),
            ("something else", on_screen.clone(), &noted, true),
        ] {
            let mut walk = g.adult();
            walk.assess().await.unwrap();
            declare(&g, &walk, first).await.unwrap();
            let counsellor = &g.world.manila.counsellor;
            let entry = number_of(&seen(&g.app, counsellor, walk.number()).await, "declare");
            let right = declaration(&walk, second.clone());
            let corrected = steps::corrected(entry, "Something was wrong.", right);
            let told = record(&g.app, counsellor, walk.number(), "correct", corrected).await;
            if stays {
                told.unwrap();
            } else {
                let told = named(told.map(drop));
                assert_eq!(
                    told,
                    at("signed_how", Problem::SignedThen),
                    "{}: {why}",
                    g.name
                );
            }
        }
    }
}

#[tokio::test]
async fn a_scan_stays_with_its_entry_when_that_is_corrected_and_still_has_to_fit() {
    for g in grounds().await {
        let mut walk = g.adult();
        walk.assess().await.unwrap();
        let counsellor = &g.world.manila.counsellor;
        let bytes = scan_of(
            PaperForm::Declaration,
            FormLanguage::Vietnamese,
            walk.number(),
        );
        let scan = take(&g, &walk, bytes).await.unwrap();
        declare(&g, &walk, json!({ "scan": scan })).await.unwrap();
        let entry = number_of(&seen(&g.app, counsellor, walk.number()).await, "declare");
        let correct = async |other: Value| {
            let right = declaration(&walk, other);
            let corrected = steps::corrected(entry, "Something was wrong.", right);
            record(&g.app, counsellor, walk.number(), "correct", corrected)
                .await
                .map(drop)
        };
        let lost = named(correct(json!({})).await);
        assert_eq!(lost, at("scan", Problem::NotFound), "{}", g.name);
        let other = json!({ "scan": scan, "form_version": steps::OWN_PAPER });
        let other = named(correct(other).await);
        assert_eq!(other, at("scan", Problem::OtherPaper), "{}", g.name);
        correct(json!({ "scan": scan, "present": "A sister." }))
            .await
            .unwrap();
        let last = g.whole(walk.number()).await;
        let last = last.case.entries().last().unwrap();
        assert!(matches!(&last.fact, Fact::Corrected(_)));
        assert_eq!(last.stamps.scan, Some(ScanMatch::Matched), "{}", g.name);
    }
}
