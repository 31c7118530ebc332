//! The tracks of a case: they apply as the policies say, show what is recorded, and exist only for those who may know.

use homeward_app::{Refused, checks::Check, tracks::TrackView};
use homeward_demo::{Profile, steps};
use homeward_domain::{codes::Audience, stage::StageName};
use homeward_policy::State;
use serde_json::json;

use crate::ground::{count_of, grounds, seen};

fn codes(view: &homeward_app::view::CaseView) -> Vec<&'static str> {
    view.tracks.iter().map(|t| t.code).collect()
}

fn state(view: &TrackView, id: &str) -> Option<State> {
    view.checks.iter().find_map(|check| match check {
        Check::Safeguard { safeguard, state } if safeguard.id == id => Some(*state),
        _ => None,
    })
}

#[tokio::test]
async fn a_track_applies_as_the_policies_say_and_exists_only_for_those_who_may_know() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::unaccompanied_child());
        walk.to(StageName::Eligible).await.unwrap();
        let (team, number) = (&g.world.manila, walk.number().clone());
        for (why, reader, tracks) in [
            (
                "a counsellor",
                &team.counsellor,
                &["child", "voluntariness"][..],
            ),
            ("a travel officer", &team.travel, &["child"]),
            ("a doctor", &team.doctor, &["child", "health"]),
        ] {
            assert_eq!(
                codes(&seen(&g.app, reader, &number).await),
                tracks,
                "{} {why}",
                g.name
            );
        }
        for (why, reader, track) in [
            ("not for a travel officer", &team.travel, "health"),
            (
                "the child is not with its family",
                &team.children,
                "family-child",
            ),
            ("no such track", &team.children, "no-track"),
        ] {
            let refused = g.app.track(reader, &number, track, &[]).await.unwrap_err();
            assert!(
                matches!(refused, Refused::NotFound),
                "{} {why}: {refused:?}",
                g.name
            );
        }
        let adult = g.adult_at(StageName::Eligible).await;
        let refused = adult
            .app()
            .track(&team.children, adult.number(), "child", &[])
            .await;
        assert!(
            matches!(refused, Err(Refused::NotFound)),
            "{}: an adult",
            g.name
        );
    }
}

#[tokio::test]
async fn the_page_of_a_track_shows_what_is_recorded_and_opens_only_what_was_asked_for() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::unaccompanied_child());
        walk.assess().await.unwrap();
        let (team, number) = (&g.world.manila, walk.number().clone());
        let track = async |reader, open: &[Audience]| {
            g.app.track(reader, &number, "child", open).await.unwrap()
        };
        let of = |view: &TrackView, code: &str| {
            view.parts.iter().find(|p| p.action.code == code).cloned()
        };

        let closed = track(&team.children, &[]).await;
        let found = of(&closed, "record-best-interests").unwrap();
        assert!(found.mine, "{}", g.name);
        let last = found.last.unwrap();
        assert!(
            last.by.is_some() && last.fields.is_none(),
            "{}: {last:?}",
            g.name
        );
        assert!(of(&closed, "book").unwrap().last.is_none(), "{}", g.name);
        assert_eq!(
            state(&closed, "sg.vul-05-determination"),
            Some(State::Met),
            "{}",
            g.name
        );
        assert_eq!(
            state(&closed, "sg.mov-09-escort"),
            Some(State::Unmet),
            "{}",
            g.name
        );

        let opened = track(&team.children, &[Audience::Protection, Audience::Health]).await;
        assert_eq!(
            opened.case.opened,
            [Audience::Protection],
            "{}: only what it shows",
            g.name
        );
        let fields = of(&opened, "record-best-interests")
            .unwrap()
            .last
            .unwrap()
            .fields
            .unwrap();
        assert_eq!(fields["finding"], "return-favoured", "{}", g.name);

        // A travel officer sees who cares and what is to be booked, and nothing of what was found.
        let outside = track(&team.travel, &[Audience::Protection]).await;
        let shown: Vec<_> = outside.parts.iter().map(|p| p.action.code).collect();
        assert_eq!(shown, ["record-care", "book", "hand-over"], "{}", g.name);
        assert_eq!(
            state(&outside, "sg.vul-05-determination"),
            None,
            "{}",
            g.name
        );
        assert_eq!(
            state(&outside, "sg.vul-06-guardian"),
            Some(State::Met),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn a_child_in_detention_raises_an_alert_at_once_and_once() {
    for g in grounds().await {
        let team = &g.world.manila;
        let alerts = async |walk: &homeward_demo::Walk<'_>| {
            let view = seen(&g.app, &team.lead, walk.number()).await;
            let due = view.dues.iter().filter(|d| d.what == "child-in-detention");
            (count_of(&view, "record-incident"), due.count())
        };
        // Held when registered.
        let held = json!({ "detained": "yes" });
        let mut walk = g.walk(Profile::unaccompanied_child().detail(held.clone()));
        walk.to(StageName::Registered).await.unwrap();
        assert_eq!(alerts(&walk).await, (1, 1), "{}: at once", g.name);
        let view = seen(&g.app, &team.counsellor, walk.number()).await;
        assert_eq!(
            view.version, 1,
            "{}: who registers sees no entry of it",
            g.name
        );

        // Alternatives asked for: no longer due. Told again: no second alert.
        let today = view.today;
        walk.record(&team.children, "record-detention", steps::detention(today))
            .await
            .unwrap();
        assert_eq!(alerts(&walk).await, (1, 0), "{}: asked for", g.name);

        // An adult is held: no such alert. A child that was free and is taken: one.
        let mut adult = g.walk(Profile::adult().detail(held));
        adult.to(StageName::Registered).await.unwrap();
        assert_eq!(alerts(&adult).await, (0, 0), "{}: an adult", g.name);
        adult
            .record(
                &team.counsellor,
                "treat-as-child",
                steps::treated_as_child(),
            )
            .await
            .unwrap();
        assert_eq!(
            alerts(&adult).await,
            (1, 1),
            "{}: said to be a child",
            g.name
        );
    }
}

#[tokio::test]
async fn whoever_is_referred_to_care_is_looked_at_again_on_the_day_named_and_known_to_health_staff_only()
 {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let (team, app) = (&g.world.manila, walk.app());
        let today = seen(app, &team.doctor, walk.number()).await.today;
        let again = async |reader| {
            let view = seen(app, reader, walk.number()).await;
            view.dues
                .iter()
                .find(|d| d.what == "care-review")
                .map(|d| d.on)
        };
        walk.record(&team.doctor, "refer-care", steps::care_referred(today))
            .await
            .unwrap();
        assert_eq!(
            again(&team.doctor).await,
            Some(today + chrono::Days::new(21)),
            "{}",
            g.name
        );
        assert_eq!(
            again(&team.counsellor).await,
            None,
            "{}: not for a counsellor",
            g.name
        );
        walk.record(&team.doctor, "record-fitness", steps::fitness(today))
            .await
            .unwrap();
        assert_eq!(again(&team.doctor).await, None, "{}: looked at", g.name);
    }
}
