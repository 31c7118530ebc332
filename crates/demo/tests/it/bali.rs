//! The three journeys, as they are told.

use std::collections::BTreeMap;

use homeward_demo::{When, bali};
use homeward_domain::{
    codes::{HoldKind, PaperForm},
    stage::StageName,
};

use crate::ground::begin;

#[tokio::test]
async fn the_three_journeys_are_told_to_the_day_before_today() {
    let (app, world, _dir) = begin().await;
    let today = "2026-03-09".parse().unwrap();
    let told = bali(&app, &world, When { today })
        .await
        .unwrap_or_else(|stuck| panic!("{stuck}"));
    assert_eq!(told.rescued.len(), 6);
    assert_eq!(told.detained.len(), 11);
    assert_eq!(told.stranded.len(), 29);

    let mut stages: BTreeMap<StageName, usize> = BTreeMap::new();
    for number in told.all() {
        let (lead, hanoi) = (&world.manila.lead, &world.hanoi.officer);
        let mut view = app.case_view(lead, number, &[]).await;
        for other in [&world.dubai.lead, &world.moresby.lead, hanoi] {
            if view.is_err() {
                view = app.case_view(other, number, &[]).await;
            }
        }
        let view = view.unwrap_or_else(|refused| panic!("{number} is for somebody: {refused}"));
        *stages.entry(view.stage).or_default() += 1;
        let latest = view.entries.first().unwrap().at;
        assert!(
            latest < today.and_hms_opt(0, 0, 0).unwrap().and_utc(),
            "{number} ends at {latest}"
        );
        let incidents = view
            .entries
            .iter()
            .filter(|e| e.code == "record-incident")
            .count();
        assert_eq!(
            incidents,
            usize::from(told.notable["pressed-to-sign"] == *number),
            "{number}"
        );
    }
    for stage in StageName::ALL {
        assert!(stages.contains_key(stage), "nobody is {}", stage.code());
    }

    let home = &told.notable["plan-changed-at-home"];
    let hanoi = &world.hanoi.officer;
    let forms = app.forms_of_case(hanoi, home).await.unwrap();
    let counted = |paper: PaperForm| {
        let found = forms
            .editions
            .iter()
            .find(|(form, _)| *form == paper.into());
        found.map_or(0, |(_, all)| all.len())
    };
    assert_eq!(
        (counted(PaperForm::Plan), counted(PaperForm::CashReceipt)),
        (2, 1)
    );

    let held = app
        .case_view(&world.manila.lead, &told.notable["child-held"], &[])
        .await
        .unwrap();
    assert_eq!(held.stage, StageName::Confirmed);
    assert_eq!(
        held.holds.iter().map(|h| h.kind).collect::<Vec<_>>(),
        [HoldKind::Protection]
    );

    let baby = app
        .case_view(
            &world.manila.manager,
            &told.notable["baby-without-a-document"],
            &[],
        )
        .await
        .unwrap();
    let open: Vec<String> = baby
        .next
        .unwrap()
        .checks
        .iter()
        .filter(|c| !c.is_clear())
        .map(|c| format!("{c:?}"))
        .collect();
    assert!(
        open.iter().any(|c| c.contains("sg.doc-01-valid")),
        "{open:#?}"
    );
}
