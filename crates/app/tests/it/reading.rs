//! Whoever sees a part of a case is on record, whichever page showed it, and before a confidential part is shown.

use chrono::TimeDelta;
use homeward_app::{Actor, App, Refused};
use homeward_demo::Walk;
use homeward_domain::{codes::Audience, stage::StageName};
use homeward_store::access_log::{self, AccessEntry};

use crate::ground::{Ground, grounds, number_of, seen};

/// What was noted of a reader and a case: kind, what, whether confidential; the first first.
async fn noted(g: &Ground, walk: &Walk<'_>, reader: &Actor) -> Vec<(String, String, bool)> {
    let id = g.whole(walk.number()).await.summary.id;
    let log = access_log::of_case(g.app.store().reader(), id, 100)
        .await
        .unwrap();
    let of_reader = |e: &AccessEntry| e.staff_id == reader.staff.id;
    let mut noted: Vec<_> = log
        .into_iter()
        .filter(of_reader)
        .map(|e| (e.kind, e.what, e.confidential))
        .collect();
    noted.reverse();
    noted
}

/// Moves the clock, so that what follows is noted as later.
fn later(app: &App) {
    app.clock().advance(TimeDelta::seconds(1));
}

fn line(kind: &str, what: &str, confidential: bool) -> (String, String, bool) {
    (kind.to_owned(), what.to_owned(), confidential)
}

#[tokio::test]
async fn opening_a_form_and_the_paper_is_on_record_like_reading_the_case() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        // Somebody who neither recorded nor read anything of this case so far.
        let reader = &g.world.manila.supervisor;
        g.access.flush().await;
        assert_eq!(noted(&g, &walk, reader).await, [], "{}", g.name);
        walk.app()
            .before_action(reader, walk.number(), "assign")
            .await
            .unwrap();
        later(walk.app());
        walk.app().paper(reader, walk.number()).await.unwrap();
        later(walk.app());
        walk.app()
            .case_view(reader, walk.number(), &[])
            .await
            .unwrap();
        g.access.flush().await;
        assert_eq!(
            noted(&g, &walk, reader).await,
            [
                line("form", "assign", false),
                line("paper", "", false),
                line("case", "", false)
            ],
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_form_that_shows_a_confidential_part_is_on_record_before_it_is_shown() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Declared).await;
        let reader = &g.world.manila.manager;
        let app = walk.app();
        let number = number_of(&seen(app, reader, walk.number()).await, "counsel");
        g.access.flush().await;
        let before = noted(&g, &walk, reader).await.len();
        // Nothing is flushed from here on: what is confidential stands already when the use case answers.
        let since = async || noted(&g, &walk, reader).await.split_off(before);

        later(app);
        app.before_action(reader, walk.number(), "amend")
            .await
            .unwrap();
        let mut expected = vec![line("form", "amend counselling", true)];
        assert_eq!(since().await, expected, "{}: details", g.name);

        later(app);
        let (view, entry) = app
            .before_entry(reader, walk.number(), number, "correct")
            .await
            .unwrap();
        assert!(entry.fields.is_some(), "{}: the entry is open", g.name);
        assert_eq!(view.opened, [Audience::Counselling], "{}", g.name);
        expected.push(line("form", "correct counselling", true));
        assert_eq!(since().await, expected, "{}: an entry", g.name);

        later(app);
        app.before_entry(reader, walk.number(), 1, "correct")
            .await
            .unwrap();
        expected.push(line("form", "correct counselling", true));
        assert_eq!(since().await, expected, "{}: the registration", g.name);
    }
}

#[tokio::test]
async fn whoever_may_not_see_an_entry_learns_nothing_from_its_form_and_that_they_asked_is_noted() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let app = walk.app();
        for reader in [&g.world.immigration, &g.world.manila.travel] {
            for entry in [0, 99, u32::MAX] {
                let refused = app
                    .before_entry(reader, walk.number(), entry, "verify")
                    .await;
                assert!(
                    matches!(refused, Err(Refused::NotFound)),
                    "{}: {refused:?}",
                    g.name
                );
            }
        }
        let outside = app
            .before_entry(&g.world.immigration, walk.number(), 1, "correct")
            .await;
        assert!(matches!(outside, Err(Refused::NotFound)), "{}", g.name);
        g.access.flush().await;
        assert_eq!(
            noted(&g, &walk, &g.world.immigration).await,
            vec![line("refused", "", false); 4],
            "{}",
            g.name
        );
    }
}
