//! Forms that people sign, as pages and through the interface.

use homeward_demo::{Profile, Walk, steps};

use crate::{
    ground::Ground,
    settings::{held, send, with},
};

#[tokio::test]
async fn a_form_is_printed_in_the_languages_of_the_person_and_says_whether_it_may_be_signed() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.register().await.unwrap();
        let number = walk.number().clone();
        let browser = ground.browse("caseworker").await;
        let case = browser.get(&format!("/cases/{number}")).await;
        let list = format!("/cases/{number}/forms");
        assert!(
            case.text.contains(&format!("href=\"{list}\"")),
            "{}",
            ground.name
        );
        let page = browser.get(&list).await;
        let (_, declaration) = page
            .text
            .split_once("<h2>Declaration of voluntary return</h2>")
            .unwrap();
        let (declaration, _) = declaration.split_once("<h2>").unwrap();
        let (spoken, others) = declaration.split_once("<details>").unwrap();
        let paper = |language: &str| format!("{list}/declaration/{language}");
        assert!(
            spoken.contains(&paper("vi")) && spoken.contains("Released"),
            "{}",
            page.text
        );
        assert!(others.contains(&paper("prs")) && others.contains("Draft, for reading only"));

        for language in ["vi", "ar", "km"] {
            let printed = browser.get(&paper(language)).await;
            assert_eq!(printed.status, 200, "{}", ground.name);
            assert!(printed.text.starts_with("%PDF-"), "{language}");
        }
        let beside = format!("{}?beside=en", paper("vi"));
        assert!(spoken.contains(&beside), "{spoken}");
        assert!(browser.get(&beside).await.text.starts_with("%PDF-"));
        for missing in [
            "declaration/xx",
            "contract/vi",
            "declaration/%2e%2e",
            "declaration/vi?beside=xx",
            // Only what people sign is there in two languages, and only offices get papers for offices.
            "itinerary/vi?beside=en",
            "case-summary/vi",
            // Health is for other eyes.
            "fit-to-travel/en",
        ] {
            let refused = browser.get(&format!("{list}/{missing}")).await;
            assert_eq!(refused.status, 404, "{missing}");
        }
        assert!(!page.text.contains("fit-to-travel"), "{}", page.text);
        let nothing = "There is nothing to print yet: no journey is booked.";
        assert!(page.text.contains(nothing), "{}", page.text);
        let refused = browser.get(&format!("{list}/itinerary/vi")).await;
        assert_eq!(refused.status, 409, "{}", ground.name);
        assert!(refused.text.contains(nothing), "{}", refused.text);
        // Whoever does not see the case learns nothing of it.
        for login in ["admin", "dataprotection"] {
            let outside = ground.browse(login).await;
            for path in [list.clone(), paper("vi")] {
                assert_eq!(outside.get(&path).await.status, 404, "{login} {path}");
            }
        }

        let program = ground.program(&ground.world.manila.counsellor).await;
        let answer = program.get(&list).await;
        let forms = answer.body["forms"].as_array().unwrap();
        let of = |language: &str| {
            forms
                .iter()
                .find(|f| f["form"] == "declaration" && f["language"] == language)
                .unwrap()
        };
        assert_eq!(
            (&of("vi")["released"], &of("vi")["spoken"]),
            (&true.into(), &true.into())
        );
        assert_eq!(
            (&of("km")["released"], &of("km")["spoken"]),
            (&false.into(), &false.into())
        );
        let printed = program.get(&paper("km")).await;
        assert!(printed.text.starts_with("%PDF-"), "{printed:?}");
        assert_eq!(program.get(&paper("xx")).await.status, 404);
        let not_yet = answer.body["not_yet"].as_array().unwrap();
        let why = serde_json::json!({ "form": "itinerary", "why": "no-journey" });
        assert!(not_yet.contains(&why), "{not_yet:?}");
        let refused = program.get(&format!("{list}/itinerary/vi")).await;
        assert_eq!(
            (refused.status, refused.problem()),
            (409, "nothing-to-print")
        );
    }
}

#[tokio::test]
async fn every_version_of_a_plan_is_there_to_be_printed_and_the_next_begins_with_the_last() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.register().await.unwrap();
        let number = walk.number().clone();
        let list = format!("/cases/{number}/forms");
        let counsellor = &ground.world.manila.counsellor;
        for wanted in ["Vegetables", "Sewing"] {
            let measure = steps::measure("economic", "individual", wanted, "Tools", "Office");
            let drawn = steps::plan(walk.today(), "Home soon.", &[measure]);
            walk.record(counsellor, "draw-plan", drawn).await.unwrap();
        }
        let browser = ground.browse("caseworker").await;
        let mut page = browser.get(&list).await;
        page.text = page.text.replace(['\u{2068}', '\u{2069}'], "");
        let plan = |which: &str| format!("{list}/plan/vi{which}");
        for there in [plan("\""), plan("?which=1\""), "Version 1, ".to_owned()] {
            assert!(page.text.contains(&there), "{}: {there}", ground.name);
        }
        assert!(!page.text.contains(&plan("?which=2")), "the last is above");
        for which in ["", "?which=1", "?which=2", "?which=1&beside=en"] {
            let printed = browser.get(&plan(which)).await;
            assert!(
                printed.text.starts_with("%PDF-"),
                "{}: {which}",
                ground.name
            );
        }
        for which in ["?which=0", "?which=3", "?which=x", "?which=-1"] {
            assert_eq!(browser.get(&plan(which)).await.status, 404, "{which}");
        }
        // Of what a case has once, no second is asked for.
        let once = browser.get(&format!("{list}/declaration/vi?which=1")).await;
        assert_eq!(once.status, 404, "{}", ground.name);

        let form = browser.get(&format!("/cases/{number}/do/draw-plan")).await;
        assert!(
            form.text.contains("Sewing"),
            "{}: {}",
            ground.name,
            form.text
        );
        assert!(!form.text.contains("Vegetables"), "{}", ground.name);

        let program = ground.program(counsellor).await;
        let answer = program.get(&list).await;
        let counted: Vec<_> = answer.body["editions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|e| (e["form"].as_str().unwrap(), e["which"].as_u64().unwrap()))
            .collect();
        assert_eq!(counted, [("plan", 1), ("plan", 2)], "{}", ground.name);
        let printed = program.get(&plan("?which=1")).await;
        assert!(printed.text.starts_with("%PDF-"), "{}", ground.name);
        assert_eq!(program.get(&plan("?which=3")).await.status, 404);
    }
}

#[tokio::test]
async fn a_wording_is_read_released_under_a_name_and_ended() {
    for ground in Ground::both().await {
        let manager = ground.browse("programme").await;
        let page = manager.get("/settings/forms").await;
        let new = "/settings/new/form-release?form=declaration&amp;language=km";
        assert!(page.text.contains(new), "{}: {}", ground.name, page.text);
        let specimen = manager.get("/settings/forms/specimen/declaration/km").await;
        assert!(specimen.text.starts_with("%PDF-"), "{}", ground.name);

        let path = "/settings/new/form-release";
        let asked = manager.get(&new.replace("&amp;", "&")).await;
        let form = held(&asked, path);
        assert!(
            form.contains(&("form_language".to_owned(), "km".to_owned())),
            "{form:?}"
        );
        let refused = send(&manager, path, &form).await;
        assert_eq!(refused.status, 422, "nobody stands for it");
        assert!(
            refused.text.contains("href=\"#i-reviewer\""),
            "{}",
            refused.text
        );
        let form = with(held(&refused, path), "reviewer", "Sok Chanthy");
        let form = with(form, "reviewer_qualification", "Sworn translator");
        let saved = send(&manager, path, &form).await;
        assert_eq!(
            saved.location.as_deref(),
            Some("/settings/forms?done=release-form"),
            "{}",
            saved.text
        );
        let page = manager.get("/settings/forms?done=release-form").await;
        assert!(
            page.text.contains("Sok Chanthy") && !page.text.contains(new),
            "{}",
            page.text
        );

        let end = page
            .text
            .split("href=\"")
            .filter_map(|rest| rest.split_once('"').map(|(href, _)| href))
            .find(|href| href.starts_with("/settings/forms/") && href.ends_with("/end"))
            .unwrap()
            .to_owned();
        let form = held(&manager.get(&end).await, &end);
        let form = with(form, "reason", "One sentence is not clear <enough>.");
        let early = send(
            &manager,
            &end,
            &with(form.clone(), "signed_until", "2020-01-01"),
        )
        .await;
        assert_eq!(early.status, 422);
        assert!(
            early.text.contains("not clear &lt;enough&gt;."),
            "{}",
            early.text
        );
        let today = manager_today(&ground);
        for (until, ends_for_good) in [("2030-01-01", false), (today.as_str(), true)] {
            let form = held(&manager.get(&end).await, &end);
            let form = with(form, "reason", "One sentence is not clear <enough>.");
            let saved = send(&manager, &end, &with(form, "signed_until", until)).await;
            assert_eq!(
                saved.location.as_deref(),
                Some("/settings/forms?done=end-form-release"),
                "{}",
                saved.text
            );
            let status = manager.get(&end).await.status;
            assert_eq!(status == 404, ends_for_good, "{}: {until}", ground.name);
        }

        // Nobody else is offered any of it.
        for login in ["admin", "caseworker", "dataprotection"] {
            let other = ground.browse(login).await;
            for path in [
                "/settings/forms",
                "/settings/new/form-release",
                "/settings/forms/specimen/declaration/km",
            ] {
                let status = other.get(path).await.status;
                assert!(status == 403 || status == 404, "{login} {path}: {status}");
            }
        }
    }
}

/// Today for whoever manages the programme.
fn manager_today(ground: &Ground) -> String {
    let now = ground.app.clock().now();
    ground.world.programme_manager.today(now).to_string()
}
