//! Figures of many surveys: of how many they are, how sure, and what is hidden (MNE-02, MNE-14).

use homeward_app::{figures::Figure, life_figures::SurveyGroup};
use homeward_domain::{ids::ProgrammeId, life::SUSTAINABILITY};
use homeward_store::{
    programmes,
    surveys::{self, ANSWERED, Survey, SurveyFilter},
};

use crate::ground::grounds;

/// One answered round of somebody: what figures read.
pub(crate) fn answered(
    programme: ProgrammeId,
    nth: u32,
    country: &str,
    score: Option<i32>,
) -> Survey {
    Survey {
        entry_id: uuid::Uuid::from_u128(u128::from(nth) + 1).into(),
        method: "equal-weights".to_owned(),
        case_id: uuid::Uuid::from_u128(u128::from(nth) + 1_000_000).into(),
        programme_id: programme,
        country: country.to_owned(),
        is_child: false,
        category: "stranded".to_owned(),
        instrument: SUSTAINABILITY.to_owned(),
        instrument_version: 1,
        round: "baseline".to_owned(),
        asked_on: "2026-03-02".parse().unwrap(),
        outcome: ANSWERED.to_owned(),
        first: score,
        second: score,
        third: None,
        fourth: None,
        composite: score,
        share_answered: 9_000,
        is_latest: true,
        began: true,
        is_repeated: false,
    }
}

#[tokio::test]
async fn figures_of_many_say_of_how_many_they_are_and_how_sure_and_hide_what_is_of_few() {
    for g in grounds().await {
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let mut rows = Vec::new();
        // Twenty from Viet Nam, half of them at 0.40 and half at 0.60; twelve from Sri Lanka, four of them with too little answered for a
        // score; three from Nepal.
        for nth in 0..20 {
            rows.push(answered(
                programme,
                nth,
                "VN",
                Some(if nth % 2 == 0 { 4_000 } else { 6_000 }),
            ));
        }
        for nth in 20..32 {
            rows.push(answered(programme, nth, "LK", (nth >= 24).then_some(5_000)));
        }
        for nth in 32..35 {
            rows.push(answered(programme, nth, "NP", Some(10_000)));
        }
        let tx = g.app.store().write().await.unwrap();
        for row in rows {
            surveys::set(&tx, row.case_id, std::slice::from_ref(&row))
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();

        let figures = g
            .app
            .life_figures(g.world.actor("programme"), "bali-2026")
            .await
            .unwrap();
        let [by] = <[_; 1]>::try_from(figures.methods).unwrap();
        let (_, countries) = by
            .by
            .iter()
            .find(|(group, _)| *group == SurveyGroup::Country)
            .unwrap();
        let told: Vec<_> = countries
            .iter()
            .map(|row| {
                let (key, people, mean) = &row.parts[0];
                assert_eq!(key, "economic");
                (
                    row.code.as_str(),
                    row.answered,
                    *people,
                    mean.map(|m| (m.n, m.mean)),
                )
            })
            .collect();
        // Nepal is of few, and Sri Lanka with it: else it were what is left of all.
        assert_eq!(
            told,
            [
                ("LK", Figure::Hidden, Figure::Hidden, None),
                ("NP", Figure::Hidden, Figure::Hidden, None),
                ("VN", Figure::About(20), Figure::About(20), Some((20, 0.5))),
            ],
            "{}",
            g.name
        );
        let vietnam = countries[2].parts[0].2.unwrap().interval.unwrap();
        // 0.5 with a standard deviation of 0.1026 over the root of 20, times 2.093.
        assert_eq!(
            format!("{:.3} {:.3}", vietnam.low, vietnam.high),
            "0.452 0.548",
            "{}",
            g.name
        );
        // A part in which nobody has a score has none: not nought.
        let (_, people, mean) = &countries[2].parts[2];
        assert_eq!((*people, *mean), (Figure::Hidden, None), "{}", g.name);
        let [round] = <[_; 1]>::try_from(figures.rounds).unwrap();
        assert_eq!(
            round.outcomes,
            [(ANSWERED.to_owned(), Figure::About(35))],
            "{}",
            g.name
        );
        assert_eq!(round.panel, Some(Figure::About(35)), "{}", g.name);

        for (login, may) in [
            ("monitoring", true),
            ("hanoi", false),
            ("caseworker", false),
            ("admin", false),
        ] {
            let found = g.app.life_figures(g.world.actor(login), "bali-2026").await;
            assert_eq!(found.is_ok(), may, "{}: {login}", g.name);
        }
    }
}

#[tokio::test]
async fn sums_for_figures_follow_every_row_that_comes_or_goes() {
    for g in grounds().await {
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let filter = SurveyFilter {
            instrument: SUSTAINABILITY.to_owned(),
            method: "equal-weights".to_owned(),
            programme,
        };
        let told = async || {
            let mut all = surveys::alike(c, &filter).await.unwrap();
            all.sort_by_key(|a| (a.country.clone(), a.began));
            all
        };
        let put = async |nth: u32, rows: &[Survey]| {
            let case = answered(programme, nth, "VN", None).case_id;
            let tx = g.app.store().write().await.unwrap();
            surveys::set(&tx, case, rows).await.unwrap();
            tx.commit().await.unwrap();
        };
        for nth in 0..5 {
            put(nth, &[answered(programme, nth, "VN", Some(5_000))]).await;
        }
        put(5, &[answered(programme, 5, "LK", None)]).await;
        let all = told().await;
        let seen: Vec<_> = all
            .iter()
            .map(|a| (a.country.as_str(), a.rounds, a.parts()[0]))
            .collect();
        let five = surveys::Sums {
            n: 5,
            sum: 25_000,
            squares: 125_000_000,
        };
        let nobody = surveys::Sums::default();
        assert_eq!(seen, [("LK", 1, nobody), ("VN", 5, five)], "{}", g.name);

        // Corrected, moved to another country, gone.
        put(0, &[answered(programme, 0, "VN", Some(9_000))]).await;
        put(1, &[answered(programme, 1, "NP", Some(5_000))]).await;
        put(5, &[]).await;
        let all = told().await;
        let seen: Vec<_> = all
            .iter()
            .map(|a| (a.country.as_str(), a.rounds, a.s1))
            .collect();
        assert_eq!(seen, [("NP", 1, 5_000), ("VN", 4, 24_000)], "{}", g.name);

        // Added up anew they are the same.
        let tx = g.app.store().write().await.unwrap();
        surveys::add_up(&tx).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(all, told().await, "{}", g.name);
    }
}

#[tokio::test]
async fn what_is_hidden_among_the_rounds_is_hidden_in_what_came_of_each_and_the_other_way_round() {
    for g in grounds().await {
        let c = g.app.store().reader();
        let programme = programmes::find(c, "bali-2026").await.unwrap().unwrap().id;
        let tx = g.app.store().write().await.unwrap();
        // Thirty answered the baseline; five of them the next round as well, in another month, and three in the same month.
        for nth in 0..30 {
            let first = answered(programme, nth, "VN", Some(5_000));
            let again = |day: &str, nth: u32| Survey {
                entry_id: uuid::Uuid::from_u128(u128::from(nth) + 5_000).into(),
                round: "month-3".to_owned(),
                asked_on: day.parse().unwrap(),
                ..first.clone()
            };
            let mut rows = vec![first.clone()];
            match nth {
                0..5 => rows.push(again("2026-06-02", nth)),
                5..8 => {
                    rows.push(again("2026-03-30", nth));
                    rows[0].is_repeated = true;
                }
                _ => {}
            }
            if let [before, _] = rows.as_mut_slice() {
                before.is_latest = false;
            }
            surveys::set(&tx, first.case_id, &rows).await.unwrap();
        }
        tx.commit().await.unwrap();
        let figures = g.app.life_figures(g.world.actor("programme"), "bali-2026");
        let figures = figures.await.unwrap();
        let by = |wanted: SurveyGroup| {
            let all = figures.methods[0].by.iter();
            let rows = all.clone().find(|(group, _)| *group == wanted).unwrap();
            let told = rows.1.iter().map(|row| (row.code.clone(), row.answered));
            told.collect::<Vec<_>>()
        };
        for (round, answered) in by(SurveyGroup::Round) {
            let outcomes = figures.rounds.iter().find(|r| r.round == round).unwrap();
            assert_eq!(answered, Figure::Hidden, "{}: {round}", g.name);
            assert_eq!(outcomes.outcomes[0].1, answered, "{}: {round}", g.name);
            assert_eq!(outcomes.panel, Some(Figure::Hidden), "{}: {round}", g.name);
        }
        // Whoever answered twice in March counts there once.
        assert_eq!(
            by(SurveyGroup::Age),
            [("adult".to_owned(), Figure::About(30))],
            "{}",
            g.name
        );
        let months = by(SurveyGroup::Month);
        assert_eq!(months.len(), 2, "{}", g.name);
        assert!(
            months.iter().all(|(_, n)| *n == Figure::Hidden),
            "{}: {months:?}",
            g.name
        );
    }
}
