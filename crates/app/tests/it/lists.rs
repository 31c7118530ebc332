//! What is outside a reader's scope stands in no list and no count.

use std::collections::BTreeSet;

use homeward_app::{Actor, App, Refused, lists::Wanted, register::Beside};
use homeward_demo::{BALI, GULF, Profile, steps};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, Role},
    ids::{OfficeId, ProgrammeId},
};
use homeward_store::{cases, programmes, staff, staff::RoleGrant};
use serde_json::json;

use crate::ground::{Dice, Ground, grounds, patience, record};

fn words(text: &str) -> Wanted {
    Wanted {
        words: Some(text.to_owned()),
        ..Wanted::default()
    }
}

pub(crate) async fn listed(app: &App, by: &Actor) -> BTreeSet<CaseNumber> {
    let list = app.list(by, &Wanted::default()).await.unwrap();
    assert_eq!(
        usize::try_from(list.total).unwrap(),
        list.rows.len(),
        "what is counted is what is shown"
    );
    list.rows.into_iter().map(|row| row.number).collect()
}

/// Cases of two programmes and three offices; some received elsewhere, assigned to others or to nobody, some protected.
async fn cases_of_all_kinds(g: &Ground, dice: &mut Dice) -> Vec<CaseNumber> {
    let c = g.app.store().reader();
    let receiving: Vec<OfficeId> = [&g.world.colombo, &g.world.hanoi]
        .iter()
        .map(|r| r.office.id)
        .collect();
    let carriers: Vec<_> = g.world.actors().map(|a| a.staff.id).collect();
    let mut numbers = Vec::new();
    for i in 0..18 {
        let team = [&g.world.manila, &g.world.dubai, &g.world.moresby][i % 3];
        let person = steps::and(
            steps::registered(&format!("Nguyễn {i}"), "1991-05-12", "vi", "LK"),
            json!({ "protected_location": i % 4 == 1 }),
        );
        let programme = if i % 2 == 0 { BALI } else { GULF };
        let number = g
            .app
            .register(
                &team.counsellor,
                programme,
                steps::input(person),
                Beside::default(),
            )
            .await
            .unwrap()
            .number;
        // Whom it is assigned to and who receives stand beside the journal: set at random.
        let mut row = cases::find(c, &number).await.unwrap().unwrap();
        row.assigned_to = (!dice.one_in(4)).then(|| *dice.of(&carriers));
        row.receiving_office_id = dice.one_in(2).then(|| *dice.of(&receiving));
        let tx = g.app.store().write().await.unwrap();
        cases::save(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        numbers.push(number);
    }
    numbers
}

/// Somebody with any roles for any programmes and offices.
fn anyone(g: &Ground, programmes: &[ProgrammeId], dice: &mut Dice) -> Actor {
    let all: Vec<&Actor> = g.world.actors().collect();
    let offices: Vec<OfficeId> = all.iter().map(|a| a.office.id).collect();
    let mut actor = (*dice.of(&all)).clone();
    let roles: Vec<Role> = Role::CODES
        .iter()
        .map(|c| Role::from_code(c).unwrap())
        .collect();
    actor.grants = (0..dice.below(4))
        .map(|_| RoleGrant {
            role: *dice.of(&roles),
            programme: dice.one_in(2).then(|| *dice.of(programmes)),
            office: (!dice.one_in(4)).then(|| *dice.of(&offices)),
        })
        .collect();
    actor.authority = dice.one_in(12);
    actor.staff.active = !dice.one_in(15);
    actor.second_factor.due = dice.one_in(4);
    actor.second_factor.given = dice.one_in(2);
    actor.stands_in_for = (0..dice.below(3)).map(|_| dice.of(&all).staff.id).collect();
    actor
}

#[tokio::test]
async fn a_case_stands_in_a_list_exactly_when_it_can_be_opened() {
    for g in grounds().await {
        let mut dice = Dice::new(7);
        let numbers = cases_of_all_kinds(&g, &mut dice).await;
        let c = g.app.store().reader();
        let programmes: Vec<ProgrammeId> = programmes::all(c)
            .await
            .unwrap()
            .iter()
            .map(|p| p.id)
            .collect();
        let (mut opened, mut closed) = (0, 0);
        for turn in 0..200 * patience() {
            let actor = anyone(&g, &programmes, &mut dice);
            let list = listed(&g.app, &actor).await;
            // One that is listed, if any, and two at random.
            let mut asked: BTreeSet<&CaseNumber> = (0..2).map(|_| dice.of(&numbers)).collect();
            asked.extend(list.iter().nth(dice.below(list.len().max(1))));
            for number in asked {
                let told = format!(
                    "{}, turn {turn}: {number} to {:?} of {:?}, for {:?}",
                    g.name, actor.grants, actor.office.code, actor.stands_in_for
                );
                match g.app.case_view(&actor, number, &[]).await {
                    Ok(_) => {
                        opened += 1;
                        assert!(list.contains(number), "not listed: {told}");
                    }
                    Err(Refused::NotFound) => {
                        closed += 1;
                        assert!(!list.contains(number), "listed: {told}");
                    }
                    Err(other) => panic!("{told}: {other:?}"),
                }
            }
            if turn % 10 == 0 {
                counts_agree(&g, &actor, &list).await;
            }
        }
        assert!(
            opened > 50 && closed > 50,
            "{}: both happened: {opened}, {closed}",
            g.name
        );
    }
}

/// Every number over the list counts rows of the list alone.
async fn counts_agree(g: &Ground, actor: &Actor, list: &BTreeSet<CaseNumber>) {
    let counts = g.app.counts(actor).await.unwrap();
    let mut rows = Vec::new();
    for number in list {
        rows.push(
            cases::find(g.app.store().reader(), number)
                .await
                .unwrap()
                .unwrap(),
        );
    }
    let count = |of: &dyn Fn(&cases::CaseSummary) -> bool| {
        u64::try_from(rows.iter().filter(|r| of(r)).count()).unwrap()
    };
    let today = actor.today(g.app.clock().now());
    assert_eq!(
        counts.mine,
        count(&|r| r.assigned_to == Some(actor.staff.id)),
        "{}",
        g.name
    );
    assert_eq!(
        counts.unassigned,
        count(&|r| r.assigned_to.is_none()),
        "{}",
        g.name
    );
    assert_eq!(
        counts.office,
        count(&|r| r.sending_office_id == actor.office.id
            || r.receiving_office_id == Some(actor.office.id)),
        "{}",
        g.name
    );
    assert_eq!(
        counts.overdue,
        count(&|r| r.due_on.is_some_and(|d| d < today)),
        "{}",
        g.name
    );
    assert_eq!(
        counts.due,
        count(&|r| r.due_on.is_some_and(|d| d < today + chrono::Days::new(8))),
        "{}",
        g.name
    );
}

#[tokio::test]
async fn a_protected_location_is_for_whoever_carries_the_case_and_those_who_answer_for_protection()
{
    for g in grounds().await {
        let mut walk = g.walk(
            Profile::adult()
                .detail(json!({ "protected_location": true, "place_of_return": "Cao Lãnh" })),
        );
        walk.register().await.unwrap();
        let check = async |carrier: &str| {
            for actor in g.world.actors() {
                let login = actor.staff.login.as_str();
                let sees = login == "lead" || login == carrier;
                let by_name = g.app.search(actor, "Khuê", 5).await.unwrap().len();
                let by_number = g
                    .app
                    .search(actor, walk.number().as_str(), 5)
                    .await
                    .unwrap()
                    .len();
                let opened = g.app.case_view(actor, walk.number(), &[]).await.is_ok();
                let counted = g.app.list(actor, &Wanted::default()).await.unwrap().total;
                assert_eq!(
                    (by_name, by_number, opened, counted),
                    (sees.into(), sees.into(), sees, sees.into()),
                    "{}: {login}",
                    g.name
                );
            }
        };
        check("caseworker").await;
        // Handed on, it is handed on whole.
        let by = &g.world.manila.manager;
        let refused = record(
            &g.app,
            by,
            walk.number(),
            "assign",
            steps::assigned("manager"),
        )
        .await
        .unwrap_err();
        assert!(
            matches!(refused, Refused::NotFound),
            "{}: nobody takes it for themselves",
            g.name
        );
        record(
            &g.app,
            &g.world.manila.counsellor,
            walk.number(),
            "assign",
            steps::assigned("manager"),
        )
        .await
        .unwrap();
        check("manager").await;
    }
}

#[tokio::test]
async fn whoever_stands_in_sees_the_protected_cases_of_the_absent_colleague_until_they_are_back() {
    for g in grounds().await {
        let mut walk = g.walk(Profile::adult().detail(json!({ "protected_location": true })));
        walk.register().await.unwrap();
        let now = g.app.clock().now();
        let c = g.app.store().reader();
        let today = g.world.manila.manager.today(now);
        for (why, until, deputy, sees) in [
            (
                "back yesterday",
                Some(today - chrono::Days::new(1)),
                Some("manager"),
                false,
            ),
            ("back after today", Some(today), Some("manager"), true),
            (
                "away for a week",
                Some(today + chrono::Days::new(7)),
                Some("manager"),
                true,
            ),
            (
                "somebody else stands in",
                Some(today + chrono::Days::new(7)),
                Some("travel"),
                false,
            ),
            (
                "nobody stands in",
                Some(today + chrono::Days::new(7)),
                None,
                false,
            ),
            ("not away", None, Some("manager"), false),
        ] {
            let mut away = staff::find(c, "caseworker").await.unwrap().unwrap();
            away.absent_until = until;
            away.deputy = deputy.map(|login| g.world.actor(login).staff.id);
            let tx = g.app.store().write().await.unwrap();
            staff::save(&tx, &away).await.unwrap();
            tx.commit().await.unwrap();
            let manager = Actor::load(c, g.world.manila.manager.staff.id, now)
                .await
                .unwrap();
            let list = listed(&g.app, &manager).await;
            assert_eq!(list.contains(walk.number()), sees, "{}: {why}", g.name);
            assert_eq!(
                g.app.case_view(&manager, walk.number(), &[]).await.is_ok(),
                sees,
                "{}: {why}",
                g.name
            );
        }
    }
}

#[tokio::test]
async fn a_person_is_found_by_a_name_in_any_script_without_its_accents() {
    for g in grounds().await {
        let by = &g.world.manila.counsellor;
        let mut numbers = Vec::new();
        for (name, other) in [
            ("Trịnh Minh Khuê", "鄭明奎"),
            ("محمد عبد الله", "Mohammed Abdullah"),
            ("তানজিলা রহমান", "Tanzila Rahman"),
            ("O’Brien Łukasz", "ÖZGÜR"),
        ] {
            let person = steps::and(
                steps::registered(name, "1991-05-12", "vi", "VN"),
                json!({ "name_other_script": other }),
            );
            numbers.push(
                g.app
                    .register(by, BALI, steps::input(person), Beside::default())
                    .await
                    .unwrap()
                    .number,
            );
        }
        for (text, found) in [
            ("trinh", 0),
            ("KHUÊ minh", 0),
            ("鄭明", 0),
            ("محمد", 1),
            ("abdul", 1),
            ("রহমান", 2),
            ("tanzila", 2),
            ("lukasz", 3),
            ("ozgur", 3),
            ("o'brien", 3),
        ] {
            let list = g.app.list(by, &words(text)).await.unwrap();
            let rows: Vec<_> = list.rows.iter().map(|r| &r.number).collect();
            let expected: &CaseNumber = &numbers[found];
            assert_eq!(rows, [expected], "{}: {text}", g.name);
        }
        for text in ["%", "_", "' or 1=1", "zzz"] {
            assert_eq!(
                g.app.list(by, &words(text)).await.unwrap().total,
                0,
                "{}: {text}",
                g.name
            );
        }
    }
}
