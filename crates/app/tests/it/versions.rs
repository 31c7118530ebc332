//! Versions of a programme hold again or are taken back, rules are tried before they are saved, refusals are compared, and an old
//! decision is explained by the rules and in the words of its day.

use std::collections::BTreeMap;

use homeward_app::{
    Actor, Clock, Refused,
    admin::{Edit, Saved, VersionItem, VersionState},
    checks::Check,
    figures::{Band, Figure},
    policies::Since,
    refusals::Grouping,
    register::Beside,
};
use homeward_demo::{BALI, Profile, steps};
use homeward_domain::stage::StageName;
use homeward_store::{journal, policy_sets};
use serde_json::{Value, json};

use crate::ground::{Ground, grounds, number_of, seen};

/// A rule about what all on a case know.
const NOBODY_STATELESS: &str = r#"
@id("px.stateless") @requirement("PX-1") @source("Agreement of 2026, 4") @remedy("-") @cleared_by("case-manager") @audience("case")
@reason("People with a nationality go through the other programme.")
forbid (principal, action == Action::"decide-eligibility", resource is Case) when { context.eligible } unless { resource.stateless != Answer::"no" };
"#;

fn edit(seen: i32, fields: Value) -> Edit {
    Edit {
        key: Some(BALI.to_owned()),
        version: Some(seen),
        fields: fields.as_object().unwrap().clone(),
        once: None,
    }
}

async fn save(g: &Ground, changes: Value) -> Saved {
    let manager = &g.world.programme_manager;
    let all = g.app.programmes(manager).await.unwrap();
    let mut edit = Edit::of(&all.iter().find(|p| p.held.key == BALI).unwrap().held);
    edit.fields.extend(changes.as_object().unwrap().clone());
    g.app.save_programme(manager, &edit).await.unwrap()
}

async fn versions(g: &Ground) -> Vec<VersionItem> {
    let manager = &g.world.programme_manager;
    g.app.programme_versions(manager, BALI).await.unwrap()
}

fn states(versions: &[VersionItem]) -> Vec<VersionState> {
    versions.iter().map(|v| v.state).collect()
}

#[tokio::test]
async fn an_earlier_version_holds_again_as_a_new_one_and_nothing_is_lost() {
    for g in grounds().await {
        let manager = &g.world.programme_manager;
        let first = versions(&g).await.remove(0);
        save(
            &g,
            json!({ "rules": NOBODY_STATELESS, "in_force_from": "2026-03-01" }),
        )
        .await;
        let back = json!({ "restored_version": 1, "in_force_from": "2026-03-09" });
        let saved = g
            .app
            .restore_version(manager, &edit(2, back))
            .await
            .unwrap();
        assert_eq!(saved.version, 3, "{}", g.name);
        let all = versions(&g).await;
        assert_eq!(
            states(&all),
            [
                VersionState::Past,
                VersionState::Past,
                VersionState::InForce
            ],
            "{}",
            g.name
        );
        let last = &all[2];
        assert_eq!(last.restores, Some(1), "{}", g.name);
        assert_eq!(
            last.held.form.rules(),
            first.held.form.rules(),
            "{}",
            g.name
        );
        assert_eq!(
            last.policies, first.policies,
            "{}: the same policies decide",
            g.name
        );
        assert_eq!(
            last.by.as_deref(),
            Some(manager.staff.name.as_str()),
            "{}",
            g.name
        );
        let mut walk = g.adult();
        walk.to_eligible()
            .await
            .unwrap_or_else(|stuck| panic!("{}: {stuck}", g.name));
        let deeds = g.app.deeds(&g.world.administrator, 1).await.unwrap();
        assert_eq!(deeds[0].action, "restore-version", "{}", g.name);
    }
}

#[tokio::test]
async fn a_version_to_come_is_taken_back_and_the_others_stay_to_come() {
    use VersionState::{InForce, TakenBack, ToCome};
    for g in grounds().await {
        let manager = &g.world.programme_manager;
        save(
            &g,
            json!({ "in_force_from": "2026-03-20", "rules": NOBODY_STATELESS }),
        )
        .await;
        save(
            &g,
            json!({ "in_force_from": "2026-04-20", "programme_name": "Later" }),
        )
        .await;
        let back = |version: u32| json!({ "taken_back_version": version });
        g.app
            .take_back_version(manager, &edit(3, back(2)))
            .await
            .unwrap();
        let all = versions(&g).await;
        assert_eq!(states(&all)[1], TakenBack, "{}", g.name);
        assert_eq!(all[3].takes_back, Some(2), "{}", g.name);
        assert_eq!(
            (all[4].restores, states(&all)[4]),
            (Some(3), ToCome),
            "{}",
            g.name
        );
        for (at, name, in_force) in [
            ("2026-03-19T16:00:00Z", false, 3),
            ("2026-04-19T15:59:59Z", false, 3),
            ("2026-04-19T16:00:00Z", true, 4),
        ] {
            let app = g.app.at(Clock::fixed(at.parse().unwrap()));
            let all = app.programme_versions(manager, BALI).await.unwrap();
            let holds = all.iter().position(|v| v.state == InForce).unwrap();
            assert_eq!(holds, in_force, "{} at {at}", g.name);
            assert_eq!(
                all[holds].held.form.programme_name == "Later",
                name,
                "{} at {at}",
                g.name
            );
        }
        // What holds, held, or is taken back already cannot be taken back.
        let seen = versions(&g).await.last().unwrap().held.version;
        for version in [1, 2, 4, 9] {
            let refused = g
                .app
                .take_back_version(manager, &edit(seen, back(version)))
                .await;
            assert!(
                matches!(&refused, Err(Refused::Invalid(errors)) if errors[0].field == "taken_back_version"),
                "{}: {version}: {refused:?}",
                g.name
            );
        }
        assert_eq!(
            versions(&g).await.len(),
            5,
            "{}: nothing more was saved",
            g.name
        );
    }
}

#[tokio::test]
async fn of_two_managers_at_once_the_second_sees_a_conflict_and_others_may_do_neither() {
    for g in grounds().await {
        let manager = &g.world.programme_manager;
        save(&g, json!({ "in_force_from": "2026-03-20" })).await;
        let restore = || {
            edit(
                1,
                json!({ "restored_version": 1, "in_force_from": "2026-03-09" }),
            )
        };
        let back = || edit(1, json!({ "taken_back_version": 2 }));
        for refused in [
            g.app.restore_version(manager, &restore()).await,
            g.app.take_back_version(manager, &back()).await,
        ] {
            assert!(
                matches!(refused, Err(Refused::Conflict { version: 2, .. })),
                "{}: {refused:?}",
                g.name
            );
        }
        for login in [
            "caseworker",
            "lead",
            "admin",
            "immigration",
            "dataprotection",
        ] {
            let other: &Actor = g.world.actor(login);
            for refused in [
                g.app.restore_version(other, &restore()).await.map(drop),
                g.app.take_back_version(other, &back()).await.map(drop),
                g.app.preview_rules(other, BALI, "").await.map(drop),
                g.app.refusals(other, BALI).await.map(drop),
            ] {
                assert!(
                    matches!(refused, Err(Refused::NotPermitted)),
                    "{}: {login}: {refused:?}",
                    g.name
                );
            }
        }
        assert_eq!(versions(&g).await.len(), 2, "{}: nothing was saved", g.name);
    }
}

#[tokio::test]
async fn rules_are_tried_on_open_cases_and_nothing_is_written() {
    for g in grounds().await {
        for _ in 0..3 {
            g.adult().register().await.unwrap();
        }
        let entries = async || {
            let c = g.app.store().reader();
            let chains = journal::chains(c, None, 100).await.unwrap();
            journal::read_many(c, &chains).await.unwrap().len()
        };
        let (before, sets) = (
            entries().await,
            policy_sets::all(g.app.store().reader()).await.unwrap(),
        );
        let rules = format!(
            "{}{NOBODY_STATELESS}",
            include_str!("../../../../programmes/bali-2026.cedar")
        );
        let manager = &g.world.programme_manager;
        let preview = g.app.preview_rules(manager, BALI, &rules).await.unwrap();
        assert!(
            !preview.is_part && preview.freed.is_empty(),
            "{}: {preview:?}",
            g.name
        );
        let [stopped] = &preview.stopped[..] else {
            panic!("{}: {preview:?}", g.name);
        };
        assert_eq!(
            (stopped.action, stopped.rule.as_str()),
            ("decide-eligibility", "px.stateless")
        );
        // Whoever sees no case is not told which, nor of how few.
        assert_eq!(
            (stopped.cases, &stopped.numbers[..]),
            (Some(Band::Below(10)), &[][..]),
            "{}",
            g.name
        );
        // Without any rule nothing stands in the way that stood there before; of nobody and a few the same is told.
        let none = g.app.preview_rules(manager, BALI, "").await.unwrap();
        assert!(none.stopped.is_empty(), "{}: {none:?}", g.name);
        // A rule about protection tells no number at all.
        let protection = NOBODY_STATELESS
            .replace("@audience(\"case\")", "@audience(\"protection\")")
            .replace(
                "resource.stateless != Answer::\"no\"",
                "resource.trafficking_indicators == Answer::\"no\"",
            );
        let preview = g
            .app
            .preview_rules(manager, BALI, &protection)
            .await
            .unwrap();
        assert!(
            preview
                .stopped
                .iter()
                .any(|s| s.rule == "px.stateless" && s.cases.is_none()),
            "{}: {preview:?}",
            g.name
        );
        let refused = g
            .app
            .preview_rules(manager, BALI, "permit (principal, action, resource);")
            .await;
        assert!(
            matches!(refused, Err(Refused::RulesRefused(found)) if found.len() > 3),
            "{}",
            g.name
        );
        assert_eq!(entries().await, before, "{}", g.name);
        assert_eq!(
            policy_sets::all(g.app.store().reader()).await.unwrap(),
            sets,
            "{}",
            g.name
        );
        assert_eq!(versions(&g).await.len(), 1, "{}", g.name);
    }
}

#[tokio::test]
async fn an_old_decision_is_explained_by_the_rules_and_in_the_words_of_its_day() {
    for g in grounds().await {
        let told = |sentence: &str| {
            let words = BTreeMap::from([("sg.vol-02-signed".to_owned(), sentence.to_owned())]);
            BTreeMap::from([("en".to_owned(), words)])
        };
        g.app
            .keep_words(&told("As it was said then."))
            .await
            .unwrap();
        let walk = g.adult_at(StageName::Booked).await;
        let team = &g.world.manila;
        let number = walk.number();
        let app = walk.app();
        // Since then a rule was changed, another is gone, and a sentence reads otherwise.
        let rules = include_str!("../../../../programmes/bali-2026.cedar");
        let first_gone = rules.replace("px.bali-no-removal-order", "px.bali-order");
        let changed = first_gone.replace("Country::\"LK\", ", "");
        let manager = &g.world.programme_manager;
        let all = app.programmes(manager).await.unwrap();
        let mut edit = Edit::of(&all.iter().find(|p| p.held.key == BALI).unwrap().held);
        edit.fields.insert("rules".to_owned(), json!(changed));
        edit.fields
            .insert("in_force_from".to_owned(), json!("2026-01-01"));
        app.save_programme(manager, &edit).await.unwrap();
        app.keep_words(&told("As it is said now.")).await.unwrap();

        let view = seen(app, &team.manager, number).await;
        let decision = app
            .decision(
                &team.manager,
                number,
                number_of(&view, "decide-eligibility"),
            )
            .await
            .unwrap();
        assert!(!decision.of_today, "{}", g.name);
        let since: BTreeMap<String, Since> = decision
            .safeguards
            .iter()
            .filter_map(|s| match &s.check {
                Check::Safeguard { safeguard, state } => {
                    assert!(state.is_clear(), "{}: {}", g.name, safeguard.id);
                    Some((safeguard.id.clone(), s.since))
                }
                Check::Clearance { .. } => None,
            })
            .collect();
        assert_eq!(since["px.bali-no-removal-order"], Since::Gone, "{}", g.name);
        assert_eq!(since["px.bali-country"], Since::Changed, "{}", g.name);
        assert_eq!(since["px.bali-category"], Since::Same, "{}", g.name);
        let country = decision.safeguards.iter().find(|s| {
            matches!(&s.check, Check::Safeguard { safeguard, .. } if safeguard.id == "px.bali-country")
        });
        assert!(
            country
                .unwrap()
                .text
                .as_ref()
                .unwrap()
                .contains("Country::\"LK\""),
            "{}",
            g.name
        );

        // The words of the day; and outside an audience one line, as on every page.
        let booked = app
            .decision(
                &team.lead,
                number,
                number_of(&seen(app, &team.lead, number).await, "book"),
            )
            .await
            .unwrap();
        let signed = booked.safeguards.iter().find(|s| {
            matches!(&s.check, Check::Safeguard { safeguard, .. } if safeguard.id == "sg.vol-02-signed")
        });
        assert_eq!(
            signed.unwrap().words["en"],
            "As it was said then.",
            "{}",
            g.name
        );
        let travel = app
            .decision(
                &team.travel,
                number,
                number_of(&seen(app, &team.travel, number).await, "book"),
            )
            .await
            .unwrap();
        assert!(
            travel.safeguards.iter().all(|s| match &s.check {
                Check::Safeguard { safeguard, .. } =>
                    safeguard.audience == homeward_domain::codes::Audience::Case,
                Check::Clearance { given, .. } => *given,
            }),
            "{}: {travel:?}",
            g.name
        );
        assert!(
            travel.safeguards.len() < booked.safeguards.len(),
            "{}",
            g.name
        );
        // To those outside neither case nor decision is there.
        for outsider in [&g.world.consulate, &g.world.programme_manager] {
            assert!(
                matches!(
                    app.decision(outsider, number, 1).await,
                    Err(Refused::NotFound)
                ),
                "{}",
                g.name
            );
        }
        assert!(
            matches!(
                app.decision(&team.lead, number, 999).await,
                Err(Refused::NotFound)
            ),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn every_decision_names_policies_that_are_kept_as_they_were() {
    for g in grounds().await {
        let walk = g.adult_at(StageName::Released).await;
        let whole = g.whole(walk.number()).await;
        let mut decided = 0;
        for payload in &whole.payloads {
            let Some(hash) = payload["decision"]["policies"].as_str() else {
                continue;
            };
            decided += 1;
            let kept = g.app.kept_policies(hash).await.unwrap();
            assert_eq!(kept.text.hash(), hash, "{}", g.name);
            assert!(
                kept.text.rules.is_some(),
                "{}: those of the programme too",
                g.name
            );
        }
        assert!(decided > 10, "{}", g.name);
        assert!(
            matches!(g.app.kept_policies("0000").await, Err(Refused::NotFound)),
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn what_was_only_rehearsed_keeps_nothing_and_the_decision_after_it_does() {
    for g in grounds().await {
        let person = || steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", "VN");
        let by = &g.world.manila.counsellor;
        let rehearsed = homeward_app::record::Input {
            rehearse: true,
            ..steps::input(person())
        };
        g.app
            .register(by, BALI, rehearsed, Beside::default())
            .await
            .unwrap();
        assert_eq!(
            policy_sets::all(g.app.store().reader()).await.unwrap(),
            [],
            "{}",
            g.name
        );
        g.app
            .register(by, BALI, steps::input(person()), Beside::default())
            .await
            .unwrap();
        assert_eq!(
            policy_sets::all(g.app.store().reader())
                .await
                .unwrap()
                .len(),
            2,
            "{}",
            g.name
        );
    }
}

#[tokio::test]
async fn refusals_are_compared_between_groups_and_few_are_not_told() {
    for g in grounds().await {
        let team = &g.world.manila;
        for at in 0..3 {
            let mut walk = g.walk(Profile::adult());
            walk.register().await.unwrap();
            let fields = if at == 0 {
                steps::not_eligible("vi", "Invented.")
            } else {
                steps::eligible("vi")
            };
            walk.record(&team.manager, "decide-eligibility", fields)
                .await
                .unwrap();
        }
        let refusals = g
            .app
            .refusals(&g.world.programme_manager, BALI)
            .await
            .unwrap();
        assert_eq!(refusals.threshold, 10, "{}", g.name);
        assert_eq!(refusals.by.len(), Grouping::ALL.len(), "{}", g.name);
        for (grouping, table) in &refusals.by {
            assert_eq!(table.rows.len(), 1, "{}: {grouping:?}", g.name);
            for row in table.rows.iter().chain([&table.all]) {
                assert_eq!(
                    (row.of, row.count),
                    (Figure::Hidden, Figure::Hidden),
                    "{}: {grouping:?}",
                    g.name
                );
                assert_eq!(row.percent(), None, "{}", g.name);
            }
        }
    }
}
