//! Lists of cases: what a reader may find, in which order, and who may rewrite it.

use chrono::{Days, NaiveDate, TimeDelta};
use homeward_domain::{
    case_number::CaseNumber,
    ids::{CaseId, OfficeId, ProgrammeId, StaffId},
};
use homeward_store::{
    Store, StoreError,
    cases::{self, CaseFilter, CaseSummary, Page, Passing, Sort},
    scope::{Protected, Scope, ScopeClause},
};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

use crate::ground::{Ground, case, id, now, stores};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Few offices, people and days, so that cases share them.
#[derive(Debug, Clone)]
struct World {
    offices: Vec<OfficeId>,
    programmes: Vec<ProgrammeId>,
    staff: Vec<StaffId>,
}

impl World {
    fn new() -> Self {
        Self {
            offices: (0..4).map(|_| id()).collect(),
            programmes: (0..3).map(|_| id()).collect(),
            staff: (0..3).map(|_| id()).collect(),
        }
    }

    fn case(&self) -> impl Strategy<Value = CaseSummary> + use<> {
        let office = prop::sample::select(self.offices.clone());
        let days = prop::option::of((0u64..6).prop_map(|n| day("2026-03-01") + Days::new(n)));
        (
            (
                0..CaseNumber::SERIALS,
                prop::sample::select(self.programmes.clone()),
                office.clone(),
                prop::option::of(office.clone()),
                prop::option::of(prop::sample::select(self.staff.clone())),
                prop::sample::select(vec!["registered", "declared", "booked"]),
                prop::option::of(prop::sample::select(vec!["BD", "AF", "NG"])),
            ),
            (
                days.clone(),
                days,
                any::<[bool; 5]>(),
                0..3i32,
                0i64..4,
                prop::option::of(office),
            ),
        )
            .prop_map(
                |((serial, programme, sending, receiving, staff, stage, country), rest)| {
                    let (departure_on, due_on, flags, open, age, transit) = rest;
                    CaseSummary {
                        programme_id: programme,
                        sending_office_id: sending,
                        receiving_office_id: receiving,
                        receiving_until: (open > 0).then(|| moment(open)),
                        transit_office_id: transit,
                        transit_until: (open > 1).then(|| moment(open - 1)),
                        assigned_to: staff,
                        stage: stage.to_owned(),
                        country_of_return: country.map(str::to_owned),
                        departure_on,
                        departs_at: departure_on.map(|on| leaves(on, open)),
                        arrives_at: departure_on.map(|on| leaves(on, open + 20)),
                        arrives_on: departure_on.map(|on| leaves(on, open + 20).date_naive()),
                        due_on,
                        on_hold: flags[0],
                        protected: flags[1],
                        protection_clear: flags[2],
                        health_clear: flags[3],
                        open_case_safeguards: open,
                        closed: flags[4],
                        opened_at: now() - TimeDelta::microseconds(age),
                        ..case(serial)
                    }
                },
            )
    }

    fn clause(&self) -> impl Strategy<Value = ScopeClause> + use<> {
        (
            prop::option::of(prop::sample::select(self.programmes.clone())),
            prop::option::of(prop::sample::select(self.offices.clone())),
            prop::option::of(prop::sample::select(self.staff.clone())),
            any::<bool>(),
            any::<bool>(),
        )
            .prop_map(
                |(programme, office, assigned_to, protected, passing)| ScopeClause {
                    programme,
                    office,
                    passing,
                    assigned_to,
                    protected,
                },
            )
    }

    fn filter(&self, cases: Vec<CaseId>) -> impl Strategy<Value = CaseFilter> + use<> {
        let scope = prop_oneof![
            1 => Just(Scope::Nothing),
            2 => Just(Scope::Everything),
            7 => prop::collection::vec(self.clause(), 0..4).prop_map(Scope::AnyOf),
        ];
        let named = prop_oneof![
            3 => Just(Protected::ByScope),
            1 => Just(Protected::Never),
            2 => prop::sample::subsequence(cases.clone(), 0..=cases.len()).prop_map(Protected::Named),
        ];
        let days = || (0u64..6).prop_map(|n| day("2026-03-01") + Days::new(n));
        (
            (scope, named, prop_oneof![1 => Just(None), 3 => (0..4i32).prop_map(|n| Some(moment(n)))]),
            (
                prop_oneof![4 => Just(vec![]), 1 => Just(vec!["declared".to_owned(), "booked".to_owned()])],
                seldom(prop::sample::select(self.staff.clone())),
                prop::bool::weighted(0.1),
                seldom(prop::sample::select(self.offices.clone())),
                seldom(prop::sample::select(self.programmes.clone())),
                seldom(Just("AF".to_owned())),
            ),
            (
                seldom(days()),
                seldom((days(), days())),
                seldom(any::<bool>()),
                seldom(any::<bool>()),
                seldom(any::<bool>()),
                seldom(prop::sample::subsequence(cases.clone(), 0..=cases.len())),
                prop::sample::select(vec![
                    Sort::DueThenStage,
                    Sort::Newest,
                    Sort::Number,
                    Sort::Departure,
                    Sort::Arrival,
                ]),
            ),
            (
                seldom(prop::sample::select(self.offices.clone())),
                seldom(prop::sample::select(self.offices.clone())),
                // Few people pass through an office: more often, most filters would find nobody.
                prop::option::weighted(
                    0.05,
                    prop_oneof![
                        prop::sample::select(self.offices.clone()).prop_map(Passing::Through),
                        Just(Passing::Anywhere),
                    ],
                ),
                seldom((days(), days())),
            ),
        )
            .prop_map(|((scope, include_protected, now), one, two, three)| {
                let (sent_by, received_by, passing, arriving_between) = three;
                let (stages, assigned_to, unassigned, office, programme, country) = one;
                let (due_before, departing_between, on_hold, blocked, closed, ids, sort) = two;
                CaseFilter {
                    scope,
                    now,
                    stages,
                    assigned_to,
                    unassigned,
                    office,
                    programme,
                    country,
                    due_before,
                    departing_between,
                    sent_by,
                    received_by,
                    passing,
                    arriving_between,
                    on_hold,
                    blocked,
                    closed,
                    name: None,
                    number: None,
                    ids,
                    include_protected,
                    sort,
                }
            })
    }
}

/// One of a few moments.
fn moment(n: i32) -> chrono::DateTime<chrono::Utc> {
    now() + TimeDelta::microseconds(i64::from(n))
}

/// Set one time in five, so that most filters still find something.
fn seldom<S: Strategy>(strategy: S) -> impl Strategy<Value = Option<S::Value>>
where
    S::Value: Clone,
{
    prop::option::weighted(0.2, strategy)
}

/// A few hours into a day.
fn leaves(on: NaiveDate, hours: i32) -> chrono::DateTime<chrono::Utc> {
    on.and_hms_opt(0, 0, 0).unwrap().and_utc() + TimeDelta::hours(hours.into())
}

/// What the filter means, said once more without SQL.
fn means(filter: &CaseFilter, case: &CaseSummary) -> bool {
    let receives = |office: OfficeId| {
        // An office receives to the last moment before its consent ends; by no clock at all, only what has no end.
        let still = case
            .receiving_until
            .is_none_or(|until| filter.now.is_some_and(|now| now < until));
        still && case.receiving_office_id == Some(office)
    };
    let passes = |office: OfficeId| {
        let still = case
            .transit_until
            .is_none_or(|until| filter.now.is_some_and(|now| now < until));
        still && case.transit_office_id == Some(office)
    };
    let at = |office: OfficeId| case.sending_office_id == office || receives(office);
    let clause = |clause: &ScopeClause| {
        clause
            .programme
            .is_none_or(|programme| case.programme_id == programme)
            && clause
                .office
                .is_none_or(|office| at(office) || (clause.passing && passes(office)))
            && clause
                .assigned_to
                .is_none_or(|staff| case.assigned_to == Some(staff))
            && (!case.protected
                || clause.protected
                || matches!(&filter.include_protected, Protected::Named(cases) if cases.contains(&case.id)))
    };
    let in_scope = match &filter.scope {
        Scope::Nothing => false,
        Scope::Everything => true,
        Scope::AnyOf(clauses) => clauses.iter().any(clause),
    };
    let blocked = case.open_case_safeguards > 0 || !case.protection_clear || !case.health_clear;
    in_scope
        && !(case.protected && filter.include_protected == Protected::Never)
        && (filter.stages.is_empty() || filter.stages.contains(&case.stage))
        && filter
            .assigned_to
            .is_none_or(|staff| case.assigned_to == Some(staff))
        && (!filter.unassigned || case.assigned_to.is_none())
        && filter.office.is_none_or(at)
        && filter
            .programme
            .is_none_or(|programme| case.programme_id == programme)
        && filter
            .country
            .as_ref()
            .is_none_or(|country| case.country_of_return.as_ref() == Some(country))
        && filter
            .due_before
            .is_none_or(|day| case.due_on.is_some_and(|due| due < day))
        && filter.departing_between.is_none_or(|(from, to)| {
            case.departure_on
                .is_some_and(|day| from <= day && day <= to)
        })
        && filter
            .arriving_between
            .is_none_or(|(from, to)| case.arrives_on.is_some_and(|day| from <= day && day <= to))
        && filter
            .sent_by
            .is_none_or(|office| case.sending_office_id == office)
        && filter.received_by.is_none_or(receives)
        && filter.passing.is_none_or(|passing| match passing {
            Passing::Through(office) => passes(office),
            Passing::Anywhere => case.transit_office_id.is_some_and(passes),
        })
        && match filter.sort {
            Sort::Departure => case.departs_at.is_some(),
            Sort::Arrival => case.arrives_at.is_some(),
            _ => true,
        }
        && filter.on_hold.is_none_or(|held| case.on_hold == held)
        && filter.blocked.is_none_or(|b| blocked == b)
        && filter.closed.is_none_or(|closed| case.closed == closed)
        && filter.ids.as_ref().is_none_or(|ids| ids.contains(&case.id))
}

fn sorted(mut cases: Vec<CaseSummary>, sort: Sort) -> Vec<CaseNumber> {
    match sort {
        Sort::DueThenStage => {
            cases.sort_by_key(|c| {
                (
                    c.due_on.is_none(),
                    c.due_on,
                    c.stage.clone(),
                    c.number.clone(),
                )
            });
        }
        Sort::Newest => cases.sort_by_key(|c| (std::cmp::Reverse(c.opened_at), c.number.clone())),
        Sort::Number => cases.sort_by_key(|c| c.number.clone()),
        Sort::Departure => cases.sort_by_key(|c| (c.departs_at, c.number.clone())),
        Sort::Arrival => cases.sort_by_key(|c| (c.arrives_at, c.number.clone())),
    }
    cases.into_iter().map(|case| case.number).collect()
}

/// The whole list, fetched in pieces of seven.
async fn pieces(store: &Store, filter: &CaseFilter) -> Vec<CaseNumber> {
    let mut found = Vec::new();
    let mut page = Page::first(7);
    loop {
        let piece = cases::list(store.reader(), filter, page).await.unwrap();
        let Some(last) = piece.last() else {
            return found;
        };
        page = Page {
            after: Some(filter.cursor(last)),
            limit: 7,
        };
        found.extend(piece.into_iter().map(|case| case.number));
    }
}

#[tokio::test]
async fn lists_and_counts_hold_what_the_filter_means_in_its_order_and_nothing_else() {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let world = World::new();
    let mut population = prop::collection::vec(world.case(), 150)
        .new_tree(&mut runner)
        .unwrap()
        .current();
    population.sort_by_key(|case| case.number.clone());
    population.dedup_by_key(|case| case.number.clone());
    let filters = world.filter(population.iter().take(20).map(|case| case.id).collect());
    let filters: Vec<_> = (0..420)
        .map(|_| filters.new_tree(&mut runner).unwrap().current())
        .collect();
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        cases::insert_all(&tx, &population).await.unwrap();
        tx.commit().await.unwrap();
        let mut some = 0;
        for filter in &filters {
            let meant: Vec<_> = population
                .iter()
                .filter(|case| means(filter, case))
                .cloned()
                .collect();
            some += usize::from(!meant.is_empty());
            let count = cases::count(store.reader(), filter).await.unwrap();
            assert_eq!(count, meant.len() as u64, "{filter:?} on {name}");
            let by_stage = cases::count_by_stage(store.reader(), filter).await.unwrap();
            let in_stage =
                |stage: &str| meant.iter().filter(|case| case.stage == stage).count() as u64;
            assert!(
                by_stage.iter().all(|(stage, n)| *n == in_stage(stage)),
                "{filter:?} on {name}"
            );
            assert_eq!(
                by_stage.iter().map(|(_, n)| n).sum::<u64>(),
                count,
                "{filter:?} on {name}"
            );
            assert_eq!(
                pieces(&store, filter).await,
                sorted(meant, filter.sort),
                "{filter:?} on {name}"
            );
        }
        assert!(some > 80, "most filters should find something, not {some}");
    }
}

#[tokio::test]
async fn a_reader_without_any_clause_finds_nothing() {
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        cases::insert(&tx, &case(1)).await.unwrap();
        tx.commit().await.unwrap();
        for scope in [Scope::default(), Scope::Nothing, Scope::AnyOf(vec![])] {
            let filter = CaseFilter {
                scope,
                ..CaseFilter::default()
            };
            assert_eq!(
                cases::count(store.reader(), &filter).await.unwrap(),
                0,
                "{name}"
            );
        }
    }
}

#[tokio::test]
async fn a_cursor_that_is_none_begins_the_list_anew() {
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        cases::insert(&tx, &case(1)).await.unwrap();
        tx.commit().await.unwrap();
        for after in [
            "",
            "~",
            "2026-99-99~x~y",
            "' OR 1=1 --",
            "9999999999999999999999~x",
        ] {
            for sort in [Sort::DueThenStage, Sort::Newest] {
                let filter = CaseFilter {
                    scope: Scope::Everything,
                    sort,
                    ..CaseFilter::default()
                };
                let page = Page {
                    after: Some(after.to_owned()),
                    limit: 10,
                };
                assert_eq!(
                    cases::list(store.reader(), &filter, page)
                        .await
                        .unwrap()
                        .len(),
                    1,
                    "{after} on {name}"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_case_reads_back_as_it_was_saved() {
    for Ground { store, name, .. } in stores().await {
        let first = case(7);
        let tx = store.write().await.unwrap();
        cases::insert(&tx, &first).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(
            cases::find(store.reader(), &first.number).await.unwrap(),
            Some(first.clone()),
            "{name}"
        );
        assert_eq!(
            cases::of_person(store.reader(), first.person_id)
                .await
                .unwrap(),
            std::slice::from_ref(&first)
        );

        let tx = store.write().await.unwrap();
        let held = cases::lock(&tx, &first.number).await.unwrap().unwrap();
        let saved = CaseSummary {
            stage: "declared".to_owned(),
            stage_since: now() + TimeDelta::microseconds(1),
            due_on: Some(day("2026-04-01")),
            departure_on: Some(day("2026-05-01")),
            assigned_to: Some(id()),
            receiving_office_id: Some(id()),
            receiving_until: None,
            entries: 2,
            ..held
        };
        cases::save(&tx, &saved).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(
            cases::get(store.reader(), first.id).await.unwrap(),
            Some(saved),
            "{name}"
        );

        let tx = store.write().await.unwrap();
        let twin = CaseSummary {
            id: id(),
            ..first.clone()
        };
        assert!(
            matches!(
                cases::insert(&tx, &twin).await,
                Err(StoreError::Duplicate(_))
            ),
            "{name}: same number"
        );
        tx.rollback().await.unwrap();
        let tx = store.write().await.unwrap();
        assert!(
            matches!(
                cases::save(&tx, &case(8)).await,
                Err(StoreError::NotFound("case"))
            ),
            "{name}"
        );
        cases::remove(&tx, first.id).await.unwrap();
        assert_eq!(cases::get(&tx, first.id).await.unwrap(), None);
    }
}

#[tokio::test]
async fn two_who_hold_the_same_family_in_opposite_order_both_get_through() {
    for Ground { store, name, .. } in stores().await {
        let family: Vec<_> = (0..6).map(case).collect();
        let tx = store.write().await.unwrap();
        cases::insert_all(&tx, &family).await.unwrap();
        tx.commit().await.unwrap();
        let mut holders = tokio::task::JoinSet::new();
        for turn in 0..10 {
            let store = store.clone();
            let mut ids: Vec<_> = family.iter().map(|case| case.id).collect();
            if turn % 2 == 0 {
                ids.reverse();
            }
            holders.spawn(async move {
                let tx = store.write().await.unwrap();
                for case in cases::lock_many(&tx, &ids).await.unwrap() {
                    cases::save(
                        &tx,
                        &CaseSummary {
                            entries: case.entries + 1,
                            ..case
                        },
                    )
                    .await
                    .unwrap();
                }
                tx.commit().await.unwrap();
            });
        }
        holders.join_all().await;
        for member in &family {
            let read = cases::get(store.reader(), member.id)
                .await
                .unwrap()
                .unwrap();
            assert_eq!(read.entries, 11, "{name}");
        }
    }
}

#[tokio::test]
async fn an_unreadable_row_is_named_and_not_guessed_at() {
    use homeward_store::ConnectionTrait;
    for Ground { store, name, .. } in stores().await {
        let tx = store.write().await.unwrap();
        cases::insert(&tx, &case(1)).await.unwrap();
        tx.execute_unprepared("UPDATE case_summary SET number = 'HW-26-11111-1x'")
            .await
            .unwrap();
        let filter = CaseFilter {
            scope: Scope::Everything,
            ..CaseFilter::default()
        };
        let read = cases::list(&tx, &filter, Page::first(10)).await;
        assert!(
            matches!(
                read,
                Err(StoreError::Corrupt {
                    table: "case_summary",
                    ..
                })
            ),
            "{name}: {read:?}"
        );
    }
}
