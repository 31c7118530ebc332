//! Whoever arrives unannounced is linked to the case they had before, once its office says so (REI-15).

use homeward_app::{
    Actor, App, Refused, figures::Figure, record::Recorded, refusals::Grouping, register::Beside,
};
use homeward_demo::{BALI, Profile, Walk, steps, steps::Fields};
use homeward_domain::{
    alerts::AlertKind, case_number::CaseNumber, codes::ArrivalKind, facts::ArrivalRecorded,
    fields::Problem, stage::StageName,
};
use serde_json::{Value, json};

use crate::{
    ground::{Ground, grounds, record, seen, unmet},
    registration::{invalid, person},
};

/// Somebody who came on their own is taken in by an office, by the clock of an earlier walk.
async fn taken_in(walk: &Walk<'_>, by: &Actor, details: Value) -> CaseNumber {
    let zone = chrono_tz::Asia::Ho_Chi_Minh;
    let now = walk.app().clock().now().with_timezone(&zone);
    let at = now.naive_local() - chrono::TimeDelta::hours(5);
    let arrival = steps::arrived_on_own(at, zone, "A neighbour");
    let input = steps::input(steps::and(person(), details));
    let beside = Beside::arrived(arrival);
    let recorded = walk.app().register(by, BALI, input, beside).await;
    recorded.unwrap().number
}

fn named(number: &CaseNumber, agrees: &str) -> Fields {
    steps::fields(json!({ "earlier_case": number.as_str(), "person_agrees": agrees }))
}

fn checked(number: &CaseNumber, same: &str) -> Fields {
    steps::fields(json!({ "arrived_case": number.as_str(), "same_person": same }))
}

/// They say that they had this case before.
async fn name(
    app: &App,
    by: &Actor,
    new: &CaseNumber,
    earlier: &CaseNumber,
    agrees: &str,
) -> Result<Recorded, Refused> {
    record(app, by, new, "name-earlier-case", named(earlier, agrees)).await
}

/// Whether whoever was taken in is this person.
async fn answer(
    app: &App,
    by: &Actor,
    earlier: &CaseNumber,
    new: &CaseNumber,
    same: &str,
) -> Result<Recorded, Refused> {
    record(app, by, earlier, "check-arrival", checked(new, same)).await
}

/// Alerts that somebody has arrived, as one who may hear of them does.
async fn claims(walk: &Walk<'_>, who: &Actor) -> usize {
    let list = walk.app().alerts(who, true, None).await.unwrap();
    let claims = list.alerts.iter();
    claims
        .filter(|a| a.kind == AlertKind::ArrivalClaimed)
        .count()
}

#[tokio::test]
async fn whoever_arrives_unannounced_is_linked_to_their_earlier_case_when_its_office_says_so() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Booked).await;
        let (app, earlier) = (walk.app(), walk.number());
        let (carrier, officer) = (&walk.team().counsellor, &g.world.hanoi.officer);
        let new = taken_in(&walk, officer, json!({})).await;
        name(app, officer, &new, earlier, "yes").await.unwrap();
        for actor in g.world.actors() {
            let expected = usize::from(actor.staff.id == carrier.staff.id);
            let who = &actor.staff.login;
            assert_eq!(claims(&walk, actor).await, expected, "{}: {who}", g.name);
        }
        let view = seen(app, carrier, earlier).await;
        assert_eq!(view.stage, StageName::Booked, "{}: nothing moved", g.name);
        assert_eq!(view.linked.claims[0].number, new, "{}", g.name);
        let office = view.linked.claims[0].office.as_ref().unwrap();
        assert_eq!(office.0, officer.office.name, "{}", g.name);
        assert!(
            view.dues.iter().any(|d| d.what == "arrival-claim"),
            "{}",
            g.name
        );

        // Named once more, it is asked once.
        name(app, officer, &new, earlier, "yes").await.unwrap();
        assert_eq!(claims(&walk, carrier).await, 1, "{}", g.name);
        // Only about whoever arrived.
        let other = CaseNumber::new(26, 77);
        let refused = answer(app, carrier, earlier, &other, "yes")
            .await
            .unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("arrived_case", Problem::NothingOpen),
            "{}",
            g.name
        );

        answer(app, carrier, earlier, &new, "yes").await.unwrap();
        let whole = g.whole(earlier).await;
        let arrival = whole.case.latest::<ArrivalRecorded>().unwrap();
        assert_eq!(arrival.record.arrival, ArrivalKind::OnOwn, "{}", g.name);
        let view = seen(app, carrier, earlier).await;
        assert_eq!(view.stage, StageName::Arrived, "{}", g.name);
        assert!(view.linked.claims.is_empty(), "{}", g.name);
        assert!(
            !view.dues.iter().any(|d| d.what == "arrival-claim"),
            "{}",
            g.name
        );
        // Each case names the other to whoever sees both, and to nobody else. This case is shared with that office, so its
        // officer sees both; the carrier does not see the other.
        assert!(view.linked.same_person.is_empty(), "{}", g.name);
        assert_eq!(
            seen(app, officer, &new).await.linked.same_person,
            std::slice::from_ref(earlier),
            "{}",
            g.name
        );
        assert_eq!(
            seen(app, officer, earlier).await.linked.same_person,
            std::slice::from_ref(&new),
            "{}",
            g.name
        );
        app.case_view(carrier, &new, &[]).await.unwrap_err();
    }
}

#[tokio::test]
async fn naming_a_number_opens_nothing_and_does_not_tell_whether_there_is_such_a_case() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let app = walk.app();
        let mut hidden =
            walk.alongside(Profile::adult().detail(json!({ "protected_location": true })));
        hidden.to(StageName::Registered).await.unwrap();
        let officer = &g.world.hanoi.officer;
        let mut answers = Vec::new();
        for earlier in [walk.number(), hidden.number(), &CaseNumber::new(26, 77)] {
            let new = taken_in(&walk, officer, json!({})).await;
            let recorded = name(app, officer, &new, earlier, "yes").await.unwrap();
            let view = seen(app, officer, &new).await;
            assert!(view.linked.same_person.is_empty(), "{}", g.name);
            app.case_view(officer, earlier, &[]).await.unwrap_err();
            let consents = app.consents(officer, &new, &[]).await.unwrap();
            let normal = |text: String| {
                text.replace(new.as_str(), "N")
                    .replace(earlier.as_str(), "E")
            };
            let entries: Vec<_> = view
                .entries
                .iter()
                .map(|e| (e.code, e.fields.clone()))
                .collect();
            answers.push((
                (recorded.version, recorded.repeated),
                normal(format!("{entries:?} {:?} {:?}", view.dues, view.actions)),
                normal(format!("{:?}", consents.transfers)),
            ));
            if earlier == walk.number() {
                // The office of the earlier case says yes: nothing changes for whoever does not see it.
                let carrier = &walk.team().counsellor;
                answer(app, carrier, earlier, &new, "yes").await.unwrap();
                let after = seen(app, officer, &new).await;
                assert_eq!(after.version, view.version, "{}", g.name);
                assert!(after.linked.same_person.is_empty(), "{}", g.name);
                app.case_view(officer, earlier, &[]).await.unwrap_err();
            }
        }
        assert_eq!(answers[0], answers[1], "{}: a protected one", g.name);
        assert_eq!(answers[0], answers[2], "{}: none at all", g.name);
        // Whoever carries the protected case has heard.
        assert_eq!(
            claims(&walk, &hidden.team().counsellor).await,
            2,
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn without_the_persons_yes_no_earlier_case_is_named_and_of_a_protected_place_none_ever() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Eligible).await;
        let (app, earlier) = (walk.app(), walk.number());
        let (carrier, officer) = (&walk.team().counsellor, &g.world.hanoi.officer);
        let new = taken_in(&walk, officer, json!({})).await;
        for agrees in ["no", "refused", "unknown", "not-asked"] {
            let refused = name(app, officer, &new, earlier, agrees).await.unwrap_err();
            assert_eq!(
                unmet(&refused),
                ["sg.rei-15-agreed"],
                "{}: {agrees}",
                g.name
            );
        }
        let refused = name(app, officer, &new, &new, "yes").await.unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("earlier_case", Problem::SameCase),
            "{}",
            g.name
        );
        let hidden = taken_in(&walk, officer, json!({ "protected_location": true })).await;
        let refused = name(app, officer, &hidden, earlier, "yes")
            .await
            .unwrap_err();
        assert!(
            matches!(refused, Refused::NotPermitted),
            "{}: {refused:?}",
            g.name
        );
        assert_eq!(claims(&walk, carrier).await, 0, "{}", g.name);

        // A no settles it, and moves nothing.
        name(app, officer, &new, earlier, "yes").await.unwrap();
        answer(app, carrier, earlier, &new, "no").await.unwrap();
        let view = seen(app, carrier, earlier).await;
        assert_eq!(view.stage, StageName::Eligible, "{}", g.name);
        assert!(view.linked.claims.is_empty(), "{}", g.name);
        assert!(
            !view.actions.iter().any(|a| a.code == "check-arrival"),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn figures_count_whoever_was_taken_in_once_more_once() {
    for g in grounds().await {
        let people = async |g: &Ground| {
            let refusals = g.app.refusals(&g.world.programme_manager, BALI).await;
            let by = refusals.unwrap().by;
            let table = by.iter().find(|(by, _)| *by == Grouping::Age);
            table.unwrap().1.all.of
        };
        let mut walks = Vec::new();
        for _ in 0..10 {
            let mut walk = g.adult();
            walk.to(StageName::Eligible).await.unwrap();
            walks.push(walk);
        }
        // One of the ten is one of the others: registered and decided on where they arrived.
        let (earlier, new) = (&walks[0], &walks[1]);
        let carrier = &earlier.team().counsellor;
        let zone = chrono_tz::Asia::Ho_Chi_Minh;
        let now = g.app.clock().now().with_timezone(&zone);
        let at = now.naive_local() - chrono::TimeDelta::hours(5);
        let arrived = steps::arrived_on_own(at, zone, "A neighbour");
        new.record(carrier, "record-arrival", arrived)
            .await
            .unwrap();
        new.record(carrier, "name-earlier-case", named(earlier.number(), "yes"))
            .await
            .unwrap();
        assert_eq!(people(&g).await, Figure::About(10), "{}", g.name);
        earlier
            .record(carrier, "check-arrival", checked(new.number(), "yes"))
            .await
            .unwrap();
        assert_eq!(people(&g).await, Figure::Hidden, "{}: nine", g.name);
    }
}

#[tokio::test]
async fn a_number_named_by_mistake_is_taken_back_and_nobody_answers_for_it_any_more() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Booked).await;
        let (app, earlier) = (walk.app(), walk.number());
        let (carrier, officer) = (&walk.team().counsellor, &g.world.hanoi.officer);
        let new = taken_in(&walk, officer, json!({})).await;
        let name_it = async |number: &CaseNumber| name(app, officer, &new, number, "yes").await;
        let say = async |same| answer(app, carrier, earlier, &new, same).await;
        name_it(earlier).await.unwrap();
        let view = seen(app, officer, &new).await;
        let entry = view
            .entries
            .iter()
            .find(|e| e.code == "name-earlier-case")
            .unwrap()
            .number;
        let struck = steps::struck(entry, "Another number.");
        record(app, officer, &new, "correct", struck).await.unwrap();
        let view = seen(app, carrier, earlier).await;
        assert!(view.linked.claims.is_empty(), "{}", g.name);
        let refused = say("yes").await.unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("arrived_case", Problem::NothingOpen),
            "{}",
            g.name
        );
        assert_eq!(seen(app, carrier, earlier).await.stage, StageName::Booked);

        // Named again, it is asked again; once answered, it is not answered otherwise.
        name_it(earlier).await.unwrap();
        say("no").await.unwrap();
        let refused = say("yes").await.unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("arrived_case", Problem::NothingOpen),
            "{}",
            g.name
        );

        // Nobody carries more than three.
        for at in 1..3 {
            name_it(&CaseNumber::new(26, at)).await.unwrap();
        }
        let refused = name_it(&CaseNumber::new(26, 9)).await.unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("earlier_case", Problem::NothingOpen),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn whoever_left_from_here_did_not_come_unannounced() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Arrived).await;
        let refused = name(
            walk.app(),
            walk.receiver(),
            walk.number(),
            &CaseNumber::new(26, 3),
            "yes",
        )
        .await
        .unwrap_err();
        assert_eq!(
            invalid(&refused),
            ("earlier_case", Problem::NothingOpen),
            "{}",
            g.name
        );
    }
}
