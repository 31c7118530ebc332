//! Groups announced without names: told to one office, matched to cases later, never counted as people (COO-01).

use homeward_app::{
    Actor, Refused,
    admin::{Announced, Edit},
    board::{BoardWanted, Side},
};
use homeward_demo::Profile;
use homeward_domain::{
    case_number::CaseNumber, codes::SpecificNeed, fields::OfficeCode,
    group_notices::GroupNoticeForm,
};
use serde_json::json;

use crate::{
    ground::{Ground, grounds},
    lists::listed,
};

fn group(matched: Vec<CaseNumber>) -> GroupNoticeForm {
    GroupNoticeForm {
        notice_to: OfficeCode("hanoi".to_owned()),
        headcount: 12,
        headcount_children: 4,
        notice_needs: vec![SpecificNeed::Pregnancy, SpecificNeed::Disability],
        notice_languages: vec!["vi".parse().unwrap()],
        comes_from: "2026-03-20".parse().unwrap(),
        comes_until: "2026-03-27".parse().unwrap(),
        matched_cases: matched,
    }
}

async fn announced(g: &Ground, to: &Actor, from: &str) -> Vec<Announced> {
    let wanted = BoardWanted {
        side: Side::Arrivals,
        from: Some(from.parse().unwrap()),
        days: Some(1),
        ..BoardWanted::default()
    };
    let board = g.app.board(to, &wanted).await.unwrap();
    g.app.announced(to, &board).await.unwrap()
}

#[tokio::test]
async fn a_group_is_announced_without_names_matched_to_its_cases_and_never_counted() {
    for g in grounds().await {
        let w = &g.world;
        let (travel, hanoi) = (&w.manila.travel, &w.hanoi.officer);
        for who in ["lead", "programme", "hanoi", "immigration"] {
            let refused = g
                .app
                .save_group_notice(w.actor(who), &Edit::new(&group(Vec::new())))
                .await;
            assert!(
                matches!(refused, Err(Refused::NotPermitted)),
                "{}: {who}",
                g.name
            );
        }
        g.app
            .save_group_notice(travel, &Edit::new(&group(Vec::new())))
            .await
            .unwrap();
        for (from, told) in [
            ("2026-03-19", 0),
            ("2026-03-20", 1),
            ("2026-03-27", 1),
            ("2026-03-28", 0),
        ] {
            assert_eq!(
                announced(&g, hanoi, from).await.len(),
                told,
                "{}: {from}",
                g.name
            );
        }
        assert_eq!(
            announced(&g, &w.colombo.officer, "2026-03-20").await,
            [],
            "{}",
            g.name
        );
        assert_eq!(
            announced(&g, &w.immigration, "2026-03-20").await,
            [],
            "{}",
            g.name
        );
        assert!(
            listed(&g.app, travel).await.is_empty(),
            "{}: nobody is counted",
            g.name
        );

        let mut here = g.adult();
        let here = here.register().await.unwrap();
        let mut elsewhere = g.walk(Profile::adult().between("dubai", "LK", "si"));
        let elsewhere = elsewhere.register().await.unwrap();
        let mut hidden = g.walk(Profile::adult().detail(json!({ "protected_location": true })));
        let hidden = hidden.register().await.unwrap();
        let held = g.app.group_notices(travel).await.unwrap().remove(0);
        for number in [elsewhere, hidden, CaseNumber::new(26, 1)] {
            let mut wrong = held.clone();
            wrong.form.matched_cases = vec![number];
            let refused = g.app.save_group_notice(travel, &Edit::of(&wrong)).await;
            assert!(
                matches!(refused, Err(Refused::Invalid(_))),
                "{}: as if it were not there",
                g.name
            );
        }
        let mut matched = held.clone();
        matched.form.matched_cases = vec![here];
        g.app
            .save_group_notice(travel, &Edit::of(&matched))
            .await
            .unwrap();
        let stale = g.app.save_group_notice(travel, &Edit::of(&matched)).await;
        assert!(matches!(stale, Err(Refused::Conflict { .. })), "{}", g.name);
        let told = announced(&g, hanoi, "2026-03-20").await;
        assert_eq!(
            (told[0].headcount, told[0].children, told[0].matched),
            (12, 4, 1),
            "{}",
            g.name
        );
        assert!(
            g.app
                .group_notices(&w.dubai.travel)
                .await
                .unwrap()
                .is_empty(),
            "{}: of its own office",
            g.name
        );
    }
}
