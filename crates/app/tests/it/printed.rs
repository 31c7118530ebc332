//! Papers people carry and papers that leave the house: filled from the record, for whoever may see that part of it, and saying no more than
//! their reader needs.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use homeward_app::{Actor, Refused, papers::NotYet};
use homeward_demo::{Profile, Walk, steps};
use homeward_documents::FormLanguage;
use homeward_domain::{
    codes::{Audience, OfficePaper, Paper, PaperForm},
    facts::{Amended, BestInterestsFound, Fact, Registered},
    fields::Record,
    stage::StageName,
};
use homeward_store::access_log;
use lopdf::Document;
use serde_json::{Value, json};

use crate::ground::{Ground, grounds};

/// A paper in English, as text.
async fn text(g: &Ground, by: &Actor, walk: &Walk<'_>, paper: Paper) -> Result<String, Refused> {
    let english = FormLanguage::English;
    let printed = g
        .app
        .print_form(by, walk.number(), paper, english.into())
        .await?;
    Ok(words_of(&printed.pdf))
}

/// What stands on the pages of a PDF.
pub(crate) fn words_of(pdf: &[u8]) -> String {
    let pdf = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = pdf.get_pages().keys().copied().collect();
    let text = pdf.extract_text(&pages).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn why(refused: Result<String, Refused>) -> Option<NotYet> {
    match refused {
        Err(Refused::NothingToPrint(why)) => Some(why),
        _ => None,
    }
}

/// Every text that somebody typed or chose in a record, wherever it stands in it.
fn texts(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Array(all) => all.iter().for_each(|one| texts(one, found)),
        Value::Object(map) => map.values().for_each(|one| texts(one, found)),
        _ => {}
    }
}

/// A person about whom much is known that is nobody's business.
fn known() -> Profile {
    Profile::adult().detail(json!({
        "name": "Đặng Thị Mai", "born": "1991-04-17", "place_of_return": "Vĩnh Long, hẻm 24", "migration_history": "Sold the rice field to leave.",
        "safe_contact": "Ask for the sister at the bakery.",
    }))
}

async fn with_request(g: &Ground) -> Walk<'_> {
    let mut walk = g.walk(known());
    walk.to(StageName::Declared).await.unwrap();
    let travel = &g.world.manila.travel;
    let papers = [
        (
            "record-document",
            steps::document("passport", "C1122334", "VN", day("2024-01-01")),
        ),
        (
            "record-document",
            steps::document("refugee-document", "PH-77-12", "PH", day("2027-01-01")),
        ),
        (
            "request-document",
            steps::and(
                steps::document_requested("VN", "Consular section, Pablo Ocampo Street"),
                json!({ "identity_fields": ["names", "birth-date", "nationality", "document-numbers", "birth-place"] }),
            ),
        ),
    ];
    for (action, fields) in papers {
        walk.record(travel, action, fields).await.unwrap();
    }
    walk
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[tokio::test]
async fn a_consulate_is_told_who_the_person_is_and_nothing_else() {
    let request = OfficePaper::DocumentRequest.into();
    for g in grounds().await {
        let walk = with_request(&g).await;
        let travel = &g.world.manila.travel;
        let said = text(&g, travel, &walk, request).await.unwrap();
        for told in [
            "Đặng Thị Mai",
            "1991-04-17",
            "Vietnam",
            "C1122334",
            "Pablo Ocampo",
        ] {
            assert!(said.contains(told), "{}: {told}: {said}", g.name);
        }
        // Whatever else was ever recorded of this person is not there, the number of the case least of all.
        let whole = g.whole(walk.number()).await;
        let mut recorded = BTreeSet::from([walk.number().to_string()]);
        for payload in &whole.payloads {
            texts(&payload["fact"]["record"], &mut recorded);
        }
        let today = walk.today().to_string();
        // The day of the letter, and words that are also codes, are no facts about anybody.
        let told = [
            "Đặng Thị Mai",
            "1991-04-17",
            "C1122334",
            "Consular section, Pablo Ocampo Street",
            today.as_str(),
            "person",
            "nationality",
        ];
        let others: Vec<&String> = recorded
            .iter()
            .filter(|text| text.chars().count() > 4 && !told.contains(&text.as_str()))
            .filter(|text| said.contains(text.as_str()))
            .collect();
        assert_eq!(others, Vec::<&String>::new(), "{}: {said}", g.name);
        for word in [
            "return",
            "asylum",
            "protection",
            "health",
            "Philippines",
            "programme",
            "voluntar",
        ] {
            assert!(
                !said.to_lowercase().contains(word),
                "{}: {word}: {said}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn a_request_that_was_right_does_not_go_out_when_it_would_be_wrong_today() {
    let request = OfficePaper::DocumentRequest.into();
    for g in grounds().await {
        let walk = with_request(&g).await;
        let team = &g.world.manila;
        assert!(text(&g, &team.travel, &walk, request).await.is_ok());
        let referred = steps::referred("unhcr", "She now says that she is afraid.");
        walk.record(&team.counsellor, "refer-protection", referred)
            .await
            .unwrap();
        let refused = text(&g, &team.travel, &walk, request).await;
        assert_eq!(why(refused), Some(NotYet::Barred), "{}", g.name);
    }
}

#[tokio::test]
async fn whoever_does_not_see_health_gets_no_paper_about_it_and_is_offered_none() {
    let paper = Paper::from(OfficePaper::FitToTravel);
    for g in grounds().await {
        let walk = g.adult_at(StageName::Booked).await;
        let team = &g.world.manila;
        let refused = text(&g, &team.doctor, &walk, paper).await;
        assert_eq!(why(refused), Some(NotYet::NoFitness), "{}", g.name);
        let fitness = steps::fitness(walk.today());
        walk.record(&team.doctor, "record-fitness", fitness)
            .await
            .unwrap();
        let said = text(&g, &team.doctor, &walk, paper).await.unwrap();
        assert!(said.contains("Fit to travel"), "{}: {said}", g.name);
        // Not what was found, nor what the doctor wrote, nor which case it is.
        for kept in ["letter for the clinic", "Medicines", walk.number().as_str()] {
            assert!(!said.contains(kept), "{}: {kept}: {said}", g.name);
        }
        for outside in [&team.counsellor, &team.travel, &team.manager] {
            let refused = text(&g, outside, &walk, paper).await;
            assert!(
                matches!(refused, Err(Refused::NotFound)),
                "{}",
                outside.staff.login
            );
            let forms = g.app.forms_of_case(outside, walk.number()).await.unwrap();
            let offered = forms.wordings.iter().any(|w| w.form == paper)
                || forms.not_yet.iter().any(|(form, _)| *form == paper);
            assert!(!offered, "{}: {}", g.name, outside.staff.login);
        }
        g.access.flush().await;
        let id = g.whole(walk.number()).await.summary.id;
        let log = access_log::of_case(g.app.store().reader(), id, 1000)
            .await
            .unwrap();
        let printed: Vec<_> = log
            .iter()
            .filter(|e| e.kind == "print" && e.what.starts_with("fit-to-travel"))
            .map(|e| (e.staff_id, e.what.as_str(), e.confidential))
            .collect();
        let expected = (team.doctor.staff.id, "fit-to-travel health", true);
        // Also when there was nothing to print.
        assert_eq!(printed, [expected, expected], "{}", g.name);
    }
}

#[tokio::test]
async fn what_a_person_carries_is_an_ordinary_itinerary_with_local_times() {
    let itinerary = PaperForm::Itinerary.into();
    for g in grounds().await {
        let mut walk = g.adult();
        walk.to(StageName::Declared).await.unwrap();
        let travel = &g.world.manila.travel;
        let refused = text(&g, travel, &walk, itinerary).await;
        assert_eq!(why(refused), Some(NotYet::NoJourney), "{}", g.name);
        let forms = g.app.forms_of_case(travel, walk.number()).await.unwrap();
        assert!(
            forms.wordings.iter().all(|w| w.form != itinerary),
            "{}",
            g.name
        );
        assert!(
            forms.not_yet.contains(&(itinerary, NotYet::NoJourney)),
            "{}",
            g.name
        );

        walk.to(StageName::Booked).await.unwrap();
        let said = text(&g, travel, &walk, itinerary).await.unwrap();
        let whole = g.whole(walk.number()).await;
        let booked = whole.case.booking().unwrap().record.clone();
        for leg in &booked.legs {
            for (at, zone) in [
                (leg.departs_at, leg.departs_zone),
                (leg.arrives_at, leg.arrives_zone),
            ] {
                assert!(
                    said.contains(&at.format("%Y-%m-%d %H:%M").to_string()),
                    "{said}"
                );
                assert!(said.contains(&format!("{zone}, UTC+")), "{said}");
            }
            assert!(said.contains(leg.service.as_deref().unwrap()), "{said}");
        }
        for word in [
            "return",
            "homeward",
            "programme",
            "voluntary",
            walk.number().as_str(),
        ] {
            let found = said.to_lowercase().contains(&word.to_lowercase());
            assert!(!found, "{}: {word}: {said}", g.name);
        }
        let forms = g.app.forms_of_case(travel, walk.number()).await.unwrap();
        let languages = forms
            .wordings
            .iter()
            .filter(|w| w.form == itinerary)
            .count();
        assert_eq!(languages, FormLanguage::ALL.len(), "{}", g.name);
    }
}

#[tokio::test]
async fn a_protected_place_stands_on_no_paper_that_leaves_the_house() {
    for g in grounds().await {
        let mut walk = g.walk(known());
        walk.to(StageName::Released).await.unwrap();
        let team = &g.world.manila;
        let whole = g.whole(walk.number()).await;
        let booked = whole.case.booking().unwrap().record.clone();
        let notice = OfficePaper::ArrivalNotice.into();
        let open = text(&g, &team.travel, &walk, notice).await.unwrap();
        let flight = booked.legs[0].service.clone().unwrap();
        assert!(open.contains(&flight), "{}: {open}", g.name);

        let mut details =
            Fact::Registered(whole.case.latest::<Registered>().unwrap().record.clone()).to_fields();
        details.retain(|name, value| {
            !value.is_null() && Amended::FIELDS.iter().any(|f| f.name == name)
        });
        let details = steps::and(details, json!({ "protected_location": true }));
        walk.record(&team.counsellor, "amend", details)
            .await
            .unwrap();
        let lead = &team.lead;
        let said = text(&g, lead, &walk, notice).await.unwrap();
        assert!(said.contains("told by voice"), "{}: {said}", g.name);
        assert!(!said.contains(&flight), "{}: {said}", g.name);
        for paper in Paper::all() {
            let Ok(said) = text(&g, lead, &walk, paper).await else {
                continue;
            };
            assert!(!said.contains("hẻm 24"), "{}: {paper:?}: {said}", g.name);
        }
    }
}

#[tokio::test]
async fn every_paper_says_why_it_is_not_there_or_is_there_in_all_its_languages() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Closed).await;
        let manager = &g.world.manila.manager;
        let forms = g.app.forms_of_case(manager, walk.number()).await.unwrap();
        // Health and protection are not for a manager.
        for paper in Paper::of_a_case()
            .filter(|paper| matches!(paper.audience(), Audience::Case | Audience::Counselling))
        {
            let why_not = forms
                .not_yet
                .iter()
                .find(|(form, _)| *form == paper)
                .map(|(_, why)| *why);
            let printed = text(&g, manager, &walk, paper).await;
            assert_eq!(why_not.is_none(), printed.is_ok(), "{}: {paper:?}", g.name);
            assert_eq!(why(printed), why_not, "{}: {paper:?}", g.name);
        }
        let said = text(&g, manager, &walk, OfficePaper::Closure.into())
            .await
            .unwrap();
        assert!(said.contains("Closure of the case"), "{said}");
        let said = text(&g, manager, &walk, PaperForm::Entitlements.into())
            .await
            .unwrap();
        // By the table of the programme: what is for all, and for those who return to Viet Nam.
        for given in ["100 USD", "1200 USD", "800 USD", "Small business"] {
            assert!(said.contains(given), "{}: {given}: {said}", g.name);
        }
        assert!(!said.contains("Vocational training"), "{}: {said}", g.name);
        assert!(
            said.contains("no promise to return") || said.contains("Draft"),
            "{said}"
        );
        // What goes to offices is written in the languages of the program.
        let khmer = g
            .app
            .print_form(
                manager,
                walk.number(),
                OfficePaper::Closure.into(),
                FormLanguage::Khmer.into(),
            )
            .await;
        assert!(matches!(khmer, Err(Refused::NotFound)), "{}", g.name);
    }
}

#[tokio::test]
async fn a_receipt_is_there_as_long_as_a_document_is_kept() {
    let receipt = PaperForm::Receipt.into();
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let travel = &g.world.manila.travel;
        let refused = text(&g, travel, &walk, receipt).await;
        assert_eq!(why(refused), Some(NotYet::NothingKept), "{}", g.name);
        let back = walk.today() + Days::new(9);
        let taken = json!({
            "evidence": "birth-certificate", "document_number": "B-2001-77", "reason": "Seen by the consulate.",
            "hand_back_on": back, "person_agrees": "yes", "receipt_given": "yes",
        });
        walk.record(travel, "take-custody", steps::fields(taken))
            .await
            .unwrap();
        let said = text(&g, travel, &walk, receipt).await.unwrap();
        for told in ["Birth certificate", "B-2001-77", &back.to_string()] {
            assert!(said.contains(told), "{}: {told}: {said}", g.name);
        }
        assert!(!said.contains("consulate"), "{}: {said}", g.name);
    }
}

#[tokio::test]
async fn best_interests_are_printed_field_by_field_for_protection_alone() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::unaccompanied_child());
        let paper = OfficePaper::BestInterests.into();
        let team = &g.world.manila;
        walk.to(StageName::Registered).await.unwrap();
        let none = text(&g, &team.children, &walk, paper).await;
        assert_eq!(why(none), Some(NotYet::NoAssessment), "{}", g.name);

        walk.to(StageName::Released).await.unwrap();
        let said = text(&g, &team.children, &walk, paper).await.unwrap();
        let whole = g.whole(walk.number()).await;
        let found = whole.case.latest::<BestInterestsFound>().unwrap().record;
        let view = found.child_view.0.split_whitespace().next().unwrap();
        for words in [
            "Best interests of the child",
            found.body_name.as_str(),
            view,
        ] {
            assert!(said.contains(words), "{}: {words}: {said}", g.name);
        }
        for other in [&team.travel, &team.manager] {
            let refused = text(&g, other, &walk, paper).await;
            assert!(matches!(refused, Err(Refused::NotFound)), "{}", g.name);
        }
    }
}
