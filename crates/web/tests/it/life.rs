//! Life at home on its pages: the survey as a form, what was answered and drawn, figures over many (MNE-01 to MNE-03, COM-03).

use homeward_demo::{Profile, Walk, steps, steps::Fields};
use homeward_domain::stage::StageName;
use serde_json::Value;

use crate::ground::Ground;

async fn home(ground: &Ground) -> Walk<'_> {
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

#[tokio::test]
async fn figures_of_life_at_home_are_a_page_and_a_tagged_table_for_those_who_may_read_figures() {
    for ground in Ground::both().await {
        let name = ground.name;
        let walk = home(&ground).await;
        let answered = steps::surveyed("baseline", walk.today(), "vi", 0);
        walk.record(walk.receiver(), "record-survey", answered)
            .await
            .unwrap();
        let path = "/programmes/terms/bali-2026/life";
        for login in ["programme", "monitoring"] {
            let browser = ground.browse(login).await;
            let page = browser.get(path).await;
            assert_eq!(page.status, 200, "{name}: {login}");
            // One person is of few: told is that it is hidden, and no figure.
            assert!(
                page.text.contains("hidden") && !page.text.contains("about 0 people"),
                "{name}"
            );
            let table = browser.get(&format!("{path}.csv")).await;
            let lines: Vec<&str> = table.text.lines().collect();
            assert!(
                lines[1].starts_with("#activity+programme,#meta+method,"),
                "{name}"
            );
            assert_eq!(
                lines[2], "bali-2026,equal-weights,round,baseline,economic,,,,,yes",
                "{name}"
            );
            let columns = |line: &str| line.matches(',').count();
            assert!(
                lines.iter().all(|line| columns(line) == columns(lines[0])),
                "{name}"
            );
        }
        for login in ["hanoi", "caseworker", "admin", "consulate"] {
            let browser = ground.browse(login).await;
            for path in [path.to_owned(), format!("{path}.csv")] {
                let page = browser.get(&path).await;
                assert!(
                    matches!(page.status.as_u16(), 403 | 404),
                    "{name}: {login} {path}"
                );
            }
        }
    }
}
