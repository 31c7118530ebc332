//! Life at home on its pages: the survey as a form, what was answered and drawn (MNE-01, MNE-03, COM-03).

use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_domain::stage::StageName;
use serde_json::Value;

use crate::ground::Ground;

pub(crate) async fn home(ground: &Ground) -> Walk<'_> {
    let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
    walk.to(StageName::Reintegrating).await.unwrap();
    walk
}

/// Fields as a form sends them, rows by their number.
fn sent(fields: &Fields) -> Vec<(String, String)> {
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut pairs = Vec::new();
    for (name, value) in fields {
        match value.as_array() {
            Some(rows) => {
                for (at, row) in rows.iter().enumerate() {
                    let row = row.as_object().unwrap().iter();
                    pairs.extend(row.map(|(inner, v)| (format!("{name}.{at}.{inner}"), text(v))));
                }
            }
            None => pairs.push((name.clone(), text(value))),
        }
    }
    pairs
}

fn borrowed<'a>(
    pairs: &'a [(String, String)],
    more: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let pairs = pairs.iter().map(|(n, v)| (n.as_str(), v.as_str()));
    pairs.chain(more.iter().copied()).collect()
}

#[tokio::test]
async fn a_survey_that_does_not_fit_comes_back_with_its_answers_and_the_question_marked() {
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let path = format!("/cases/{}/do/record-survey", walk.number());
        let browser = ground.browse("hanoi").await;
        let form = browser.get(&path).await;
        assert_eq!(
            form.text.matches("<fieldset class=\"field\"").count(),
            34,
            "{name}"
        );

        let right = sent(&steps::surveyed("baseline", walk.today(), "vi", 1));
        let mut wrong = right.clone();
        let first = wrong
            .iter_mut()
            .find(|(n, _)| n == "answers.0.answer")
            .unwrap();
        first.1 = "over-the-moon".to_owned();
        let again = browser.post(&path, &borrowed(&wrong, &[])).await;
        assert_eq!(again.status, 422, "{name}: {}", again.text);
        assert!(
            again.text.contains("href=\"#i-answers-0-answer\""),
            "{name}: the summary leads there"
        );
        assert_eq!(
            again.text.matches("field-wrong").count(),
            1,
            "{name}: one question is marked"
        );
        // Each other answer that was given is still chosen.
        let given = right.iter().filter(|(n, _)| n.ends_with(".answer")).count();
        let chosen = again
            .text
            .split("<input")
            .filter(|i| i.contains("name=\"answers.") && i.contains(" checked"))
            .count();
        assert!(chosen >= given - 1, "{name}: {chosen} of {given}");

        // Two clicks, one survey; a colleague's page that is older is told.
        let seen = browser.get(&format!("/cases/{}", walk.number())).await;
        assert_eq!(seen.status, 200, "{name}");
        let once = [("once", "abcdefabcdefabcdefabcdefabcdefab")];
        for _ in 0..2 {
            let saved = browser.post(&path, &borrowed(&right, &once)).await;
            assert_eq!(saved.status, 303, "{name}: {}", saved.text);
        }
        let other = ground.browse("caseworker").await;
        let stale = other.post(&path, &borrowed(&right, &[("seen", "1")])).await;
        assert!(
            matches!(stale.status.as_u16(), 409 | 422),
            "{name}: {}",
            stale.status
        );
        let view = ground
            .app
            .case_view(ground.world.actor("hanoi"), walk.number(), &[])
            .await
            .unwrap();
        let surveys = view.entries.iter().filter(|e| e.code == "record-survey");
        let entry = surveys.clone().next().unwrap().number;
        assert_eq!(surveys.count(), 1, "{name}");

        // A correction asks the same questions, with what was answered.
        let correct = browser
            .get(&format!("/cases/{}/correct/{entry}", walk.number()))
            .await;
        assert!(
            correct
                .text
                .contains("How satisfied are you with how you live"),
            "{name}"
        );
        assert!(
            correct.text.contains("value=\"satisfied\" checked"),
            "{name}"
        );
        // And on the case page it stands in words.
        let case = browser.get(&format!("/cases/{}", walk.number())).await;
        assert!(case.text.contains("<dd>Satisfied</dd>"), "{name}");
    }
}

#[tokio::test]
async fn the_page_of_life_at_home_draws_the_last_of_each_voice_and_says_what_may_help() {
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let path = format!("/cases/{}/life", walk.number());
        let before = ground.browse("hanoi").await.get(&path).await;
        assert!(before.text.contains("To be asked now"), "{name}");
        assert!(!before.text.contains("<svg class=\"chart"), "{name}");

        let on = walk.today();
        let by = walk.receiver();
        let planned = |wanted: &str| {
            let measure = steps::measure("economic", "individual", wanted, "Tools", "Office");
            steps::plan(on, "My own table at the market.", &[measure])
        };
        for (code, fields) in [
            ("record-survey", steps::surveyed("baseline", on, "vi", 4)),
            (
                "draw-curve",
                steps::curve("own", on, &[("2026-01", "hard", "First drawing")]),
            ),
            (
                "draw-curve",
                steps::curve(
                    "own",
                    on,
                    &[
                        ("2026-01", "hard", "Second drawing"),
                        ("2026-02", "good", "The shop opened"),
                    ],
                ),
            ),
            (
                "draw-curve",
                steps::curve("family", on, &[("2026-02", "good", "She laughs again")]),
            ),
            ("draw-plan", planned("Vegetables")),
            ("draw-plan", planned("Sewing")),
            (
                "map-ties",
                steps::ties(on, &[("parents", "micro", "helps", "strong")]),
            ),
            (
                "map-ties",
                steps::ties(on, &[("lender", "meso", "hinders", "strong")]),
            ),
        ] {
            walk.record(by, code, fields).await.unwrap();
        }
        let mut page = ground.browse("hanoi").await.get(&path).await;
        // What goes into a sentence is isolated, so that scripts do not mix.
        page.text = page.text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(
            page.text.matches("<figure").count(),
            3,
            "{name}: course, curve, map"
        );
        for words in [
            "Version 2, ",
            "My own table at the market.",
            "Sewing",
            "Second drawing",
            "The shop opened",
            "She laughs again",
            "lender",
            "stands in the way",
            "Money and work: very hard",
            "Advice on debts",
            "Answered on",
            "Equal weights",
        ] {
            assert!(page.text.contains(words), "{name}: {words}");
        }
        for words in ["First drawing", "Vegetables", ">parents<"] {
            assert!(!page.text.contains(words), "{name}: {words} was drawn anew");
        }
        for (login, status) in [
            ("supervisor", 403),
            ("doctor", 403),
            ("travel", 403),
            ("dubai", 404),
            ("programme", 404),
            ("consulate", 404),
        ] {
            let page = ground.browse(login).await.get(&path).await;
            assert_eq!(page.status.as_u16(), status, "{name}: {login}");
            assert!(!page.text.contains("laughs"), "{name}: {login}");
        }
    }
}

/// The value of a hidden input.
fn hidden<'t>(page: &'t str, name: &str) -> Option<&'t str> {
    let input = format!("type=\"hidden\" name=\"{name}\" value=\"");
    page.split(input.as_str()).nth(1)?.split('"').next()
}

#[tokio::test]
async fn one_question_at_a_time_carries_every_answer_to_the_form_that_keeps_them() {
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let path = format!("/cases/{}/one-by-one", walk.number());
        let browser = ground.browse("hanoi").await;
        let first = browser.get(&path).await;
        assert_eq!(first.status, 200, "{name}: {}", first.text);
        assert!(
            first
                .text
                .contains("How satisfied are you with how you live"),
            "{name}"
        );
        assert_eq!(
            first.text.matches("<fieldset").count(),
            1,
            "{name}: one question"
        );
        let round = hidden(&first.text, "survey_round").unwrap().to_owned();
        assert_eq!(round, "baseline", "{name}: what is known is filled in");

        // Whoever cannot work is not asked whether they do.
        let instrument = homeward_app::surveys::instrument("reintegration-sustainability").unwrap();
        let at = |key: &str| {
            instrument
                .questions()
                .iter()
                .position(|q| q.key == key)
                .unwrap()
        };
        let able = at("able-to-work");
        let row = (
            format!("answers.{able}.question"),
            format!("answers.{able}.answer"),
        );
        let go = format!("after-{able}");
        let answered = |answer: &'static str| {
            vec![
                (row.0.as_str(), "able-to-work"),
                (row.1.as_str(), answer),
                ("answers.0.question", "economic-satisfaction"),
                ("answers.0.answer", "satisfied"),
                ("survey_round", round.as_str()),
                ("instrument", "reintegration-sustainability"),
                ("instrument_version", "1"),
                ("go", go.as_str()),
            ]
        };
        let asked = |page: &str| -> usize {
            let question = page.split("<fieldset").nth(1).unwrap();
            let path = question.split("name=\"answers.").nth(1).unwrap();
            path.split('.').next().unwrap().parse().unwrap()
        };
        let can = browser.post(&path, &answered("yes")).await;
        let cannot = browser.post(&path, &answered("cannot-work")).await;
        let first_of = |page: &str| instrument.questions()[asked(page)].asked_if.clone();
        assert!(
            first_of(&can.text).is_some_and(|c| c.question == "able-to-work"),
            "{name}: {}",
            can.text
        );
        assert!(asked(&cannot.text) > asked(&can.text), "{name}");
        assert_eq!(
            hidden(&cannot.text, "answers.0.answer"),
            Some("satisfied"),
            "{name}"
        );

        // At the end, or whenever somebody wants to see it, stands the form with all of them; it keeps them.
        let mut all = answered("cannot-work");
        all.retain(|(n, _)| *n != "go");
        all.push(("go", "all"));
        let form = browser.post(&path, &all).await;
        assert_eq!(form.status, 200, "{name}: {}", form.text);
        assert!(
            form.text.contains("value=\"cannot-work\" checked"),
            "{name}"
        );
        assert!(form.text.contains("value=\"satisfied\" checked"), "{name}");
        for (login, status) in [("travel", 403), ("dubai", 404)] {
            let page = ground.browse(login).await.get(&path).await;
            assert_eq!(page.status.as_u16(), status, "{name}: {login}");
        }
        for nonsense in ["after-999999999999999999999", "sideways-3", ""] {
            let page = browser.post(&path, &[("go", nonsense)]).await;
            assert_eq!(page.status, 200, "{name}: {nonsense}: shows the form");
        }
    }
}

/// A table of one survey in a case.
fn table_of(walk: &Walk<'_>) -> String {
    use homeward_instruments::csv;
    let instrument = homeward_app::surveys::instrument("reintegration-sustainability").unwrap();
    let fields = steps::surveyed("baseline", walk.today(), "vi", 1);
    let rows = serde_json::from_value::<Vec<homeward_domain::facts::SurveyAnswer>>(
        fields["answers"].clone(),
    );
    let row = csv::Row {
        row: 2,
        about: Some(csv::About {
            of: csv::Of::Case {
                number: walk.number().to_string(),
                round: "baseline".to_owned(),
            },
            asked_on: walk.today().to_string(),
            method: "on-paper".to_owned(),
            language: "vi".to_owned(),
        }),
        responses: homeward_app::surveys::responses(&rows.unwrap()),
    };
    csv::write(instrument, csv::Form::WithCase, &[row])
}

#[tokio::test]
async fn a_table_of_surveys_comes_back_with_what_is_wrong_beside_its_row_and_is_mended_in_place() {
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let browser = ground.browse("hanoi").await;
        let page = browser.get("/surveys").await;
        assert_eq!(page.status, 200, "{name}");
        assert!(
            !page.text.contains("name=\"programme\""),
            "{name}: nothing in confidence is theirs"
        );
        let right = table_of(&walk);
        let wrong = right.replacen("satisfied", "over-the-moon", 1);
        let key = ("instrument", "reintegration-sustainability");
        let again = browser
            .post(
                "/surveys",
                &[key, ("survey_table", &wrong), ("wanted", "keep")],
            )
            .await;
        assert_eq!(again.status, 422, "{name}: {}", again.text);
        let plain = again.text.replace(['\u{2068}', '\u{2069}'], "");
        for told in [
            "Nothing was kept",
            "economic-satisfaction",
            "The codes are: very-satisfied",
            // What was sent is still there.
            "over-the-moon",
        ] {
            assert!(plain.contains(told), "{name}: {told}: {plain}");
        }
        for (wanted, says) in [
            ("check", "New surveys: 1. There already: 0. Kept: 0."),
            ("keep", "New surveys: 1. There already: 0. Kept: 1."),
            ("keep", "New surveys: 0. There already: 1. Kept: 0."),
        ] {
            let page = browser
                .post(
                    "/surveys",
                    &[key, ("survey_table", &right), ("wanted", wanted)],
                )
                .await;
            assert_eq!(page.status, 200, "{name}: {}", page.text);
            let plain = page.text.replace(['\u{2068}', '\u{2069}'], "");
            assert!(plain.contains(says), "{name}: {says}: {plain}");
        }
        let nothing = browser.post("/surveys", &[("wanted", "keep")]).await;
        assert_eq!(nothing.status, 422, "{name}");
        for place in ["href=\"#i-instrument\"", "href=\"#i-table_file\""] {
            assert!(nothing.text.contains(place), "{name}: {place}");
        }
        let template = browser
            .get("/surveys/reintegration-sustainability/template.csv")
            .await;
        assert!(
            template.text.starts_with("\u{feff}case_number,round,"),
            "{name}"
        );
        let codes = browser.get("/surveys/satisfaction/codes.csv").await;
        assert!(codes.text.contains("very-satisfied"), "{name}");
        assert_eq!(
            browser.get("/surveys/horoscope/codes.csv").await.status,
            404,
            "{name}"
        );
    }
}

#[tokio::test]
async fn a_program_brings_a_table_and_reads_life_at_home_and_its_figures() {
    use axum::{body::Body, http::Request};
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let program = ground.program(ground.world.actor("hanoi")).await;
        let bring = async |query: &str, table: &str| {
            let address = format!("/api/v1/surveys?instrument=reintegration-sustainability{query}");
            let request = Request::post(address).header("content-type", "text/csv");
            program
                .send(request.body(Body::from(table.to_owned())).unwrap())
                .await
        };
        let right = table_of(&walk);
        let wrong = bring("", &right.replacen("baseline", "month-18", 1)).await;
        assert_eq!((wrong.status, wrong.problem()), (422, "invalid"), "{name}");
        assert_eq!(wrong.pointers(), ["/2/round"], "{name}");
        for (query, kept) in [("&dry_run=true", 0), ("", 1), ("", 0)] {
            let told = bring(query, &right).await;
            assert_eq!(told.status, 200, "{name}: {}", told.text);
            assert_eq!(told.body["kept"], kept, "{name}: {query}");
        }
        let monitor = ground.program(ground.world.actor("monitoring")).await;
        for programme in ["%07", "a%0A", "nothing-has-this-code"] {
            let address = format!("/api/v1/surveys?instrument=satisfaction&programme={programme}");
            let request = Request::post(address).header("content-type", "text/csv");
            let answer = monitor.send(request.body(Body::from("x")).unwrap()).await;
            assert_eq!(
                (answer.status, answer.problem()),
                (404, "not-found"),
                "{name}: {programme}"
            );
        }
        assert_eq!(bring("", "").await.status, 422, "{name}");

        let life = program.get(&format!("/cases/{}/life", walk.number())).await;
        assert_eq!(life.status, 200, "{name}: {}", life.text);
        let survey = &life.body["surveys"][0];
        assert_eq!(survey["round"], "baseline", "{name}");
        let parts = survey["scores"][0]["parts"].as_array().unwrap();
        assert_eq!(parts.len(), 4, "{name}: three dimensions and the composite");
        assert!(
            parts[0]["score"].as_str().unwrap().starts_with("0."),
            "{name}: {survey}"
        );

        let monitoring = ground.program(ground.world.actor("monitoring")).await;
        let figures = monitoring.get("/programmes/bali-2026/life").await;
        assert_eq!(figures.status, 200, "{name}: {}", figures.text);
        let group = &figures.body["figures"][0]["groups"][0];
        assert_eq!(
            group["answered"],
            Value::Null,
            "{name}: one person is of few"
        );
        for (who, path) in [
            ("hanoi", "/programmes/bali-2026/life".to_owned()),
            ("travel", format!("/cases/{}/life", walk.number())),
        ] {
            let program = ground.program(ground.world.actor(who)).await;
            assert_eq!(program.get(&path).await.status, 403, "{name}: {who}");
        }
    }
}

#[tokio::test]
async fn the_page_for_the_person_is_in_their_language_and_says_nothing_of_how_it_was_reckoned() {
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let browser = ground.browse("hanoi").await;
        let path = format!("/cases/{}/life/own", walk.number());
        let before = browser.get(&path).await;
        assert!(before.text.contains("Nothing is recorded yet"), "{name}");
        let answered = steps::surveyed("baseline", walk.today(), "vi", 4);
        walk.record(walk.receiver(), "record-survey", answered)
            .await
            .unwrap();
        let english = browser.get(&path).await;
        assert!(
            english.text.contains("How my life at home is going"),
            "{name}"
        );
        assert!(!english.text.contains("Equal weights"), "{name}");
        let arabic = browser.get(&format!("{path}?in=ar")).await;
        assert!(
            arabic
                .text
                .contains("<article class=\"paper\" lang=\"ar\" dir=\"rtl\">"),
            "{name}: {}",
            arabic.text
        );
        assert!(arabic.text.contains("كيف تسير حياتي"), "{name}");
        for (login, status) in [("travel", 403), ("supervisor", 403), ("dubai", 404)] {
            let page = ground.browse(login).await.get(&path).await;
            assert_eq!(page.status.as_u16(), status, "{name}: {login}");
        }
    }
}
