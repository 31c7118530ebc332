//! How long the case page and the work lists take, next to the same SQL without policies, unsealing and markup.
//!
//! `cargo bench -p homeward-web`. `BENCH_CASES` says how many cases there are (2,000 unless said), `BENCH_ROUNDS` how
//! often each page is asked for (300). PostgreSQL is measured too when `HOMEWARD_TEST_POSTGRES` names a server. Nothing
//! here passes or fails: what is printed is for people (docs/how-to/measure.md).
#![expect(clippy::print_stdout, reason = "what it is for")]

mod copies;
mod site;

use std::{
    fmt::Write as _,
    hint::black_box,
    time::{Duration, Instant},
};

use axum::Router;
use chrono::{DateTime, Days, NaiveDate, Utc};
use homeward_app::{Actor, App, clock::new_id};
use homeward_demo::caseload;
use homeward_domain::{case_number::CaseNumber, ids::CaseId};
use homeward_store::{
    Store,
    access_log::{AccessBuffer, AccessEntry},
    cases::{self, CaseFilter, Page, Sort},
    groups, journal, monitoring, offices, programmes,
    scope::Scope,
    search, staff, suspensions,
};
use homeward_web::{Config, router};

use self::site::{Database, Failed, Folder, House, get, number, sign_in};

/// Cases that are walked; those beyond are copied from them.
const WALKED: usize = 60;
/// Who reads: sees the cases of three offices.
const READER: &str = "supervisor";

#[tokio::main]
async fn main() -> Result<(), Failed> {
    if site::is_test() {
        return Ok(());
    }
    let (cases, rounds) = (number("BENCH_CASES", 2_000), number("BENCH_ROUNDS", 300));
    let folder = Folder::new()?;
    for database in site::databases(&folder).await {
        measure(&database, cases, rounds).await?;
    }
    Ok(())
}

async fn measure(database: &Database, cases: usize, rounds: usize) -> Result<(), Failed> {
    let name = database.name;
    let begun = Instant::now();
    let House {
        app,
        store,
        access,
        world,
        now,
    } = site::open(database).await?;
    let made = {
        let (app, walked) = (app.clone(), WALKED.min(cases));
        // On a task of its own: these walks are deep.
        tokio::spawn(async move { Box::pin(caseload(&app, &world, walked, 2026, |_| {})).await })
            .await??
    };
    let copies = copies::copies(&store, cases, now).await?;
    store.tidy().await?;
    println!(
        "{name}: {} cases walked ({} entries), {copies} copied from them; made in {:.1?}",
        made.cases,
        made.entries,
        begun.elapsed()
    );

    let site = router(Config::local(app.clone()));
    let cookie = sign_in(&site, READER).await?;
    let token = cookie
        .split_once('=')
        .ok_or("a session cookie")?
        .1
        .to_owned();
    let bare = Bare {
        app: app.clone(),
        store,
        access,
        token,
        now,
    };
    let numbers = seen_by(&bare, &site, &cookie, rounds).await?;
    println!(
        "  {} cases, each some way from the next; {rounds} rounds, one after another, no compression",
        numbers.len()
    );
    println!(
        "  {:<28} {:>9} {:>9}   {:>9} {:>9}   {:>6} {:>6}",
        "ms", "p50", "p99", "SQL p50", "SQL p99", "p50 ×", "p99 ×"
    );
    for what in [
        What::Case,
        What::Work,
        What::List("all"),
        What::List("overdue"),
    ] {
        let (mut site_took, mut bare_took) = (Vec::new(), Vec::new());
        // The first tenth warms up; both take turns, so that a busy moment meets both.
        for round in 0..rounds + rounds / 10 {
            let number = &numbers[round % numbers.len()];
            let path = what.path(number);
            // Whoever comes second finds the pages of the database warm: first one, then the other.
            let (site_round, bare_round) = if round.is_multiple_of(2) {
                let site_round = timed(get(&site, &cookie, &path)).await?;
                (site_round, timed(bare.answer(what, number)).await?)
            } else {
                let bare_round = timed(bare.answer(what, number)).await?;
                (timed(get(&site, &cookie, &path)).await?, bare_round)
            };
            if round >= rounds / 10 {
                site_took.push(site_round);
                bare_took.push(bare_round);
            }
        }
        let (site, bare) = (Times::of(site_took), Times::of(bare_took));
        println!(
            "  {:<28} {:>9.2} {:>9.2}   {:>9.2} {:>9.2}   {:>6.1} {:>6.1}",
            what.name(),
            site.p50,
            site.p99,
            bare.p50,
            bare.p99,
            site.p50 / bare.p50,
            site.p99 / bare.p99
        );
    }
    Ok(())
}

/// How long an answer takes.
async fn timed<T>(answer: impl Future<Output = Result<T, Failed>>) -> Result<Duration, Failed> {
    let begun = Instant::now();
    black_box(answer.await?);
    Ok(begun.elapsed())
}

/// A page that is measured.
#[derive(Clone, Copy)]
enum What {
    Case,
    Work,
    List(&'static str),
}

impl What {
    fn name(self) -> String {
        match self {
            Self::Case => "case page".to_owned(),
            Self::Work => "my work".to_owned(),
            Self::List(view) => format!("list: {view}"),
        }
    }

    fn path(self, number: &CaseNumber) -> String {
        match self {
            Self::Case => format!("/cases/{number}"),
            Self::Work => "/".to_owned(),
            Self::List(view) => format!("/cases?view={view}"),
        }
    }
}

/// Milliseconds.
struct Times {
    p50: f64,
    p99: f64,
}

impl Times {
    fn of(mut took: Vec<Duration>) -> Self {
        took.sort();
        let at = |percent: usize| {
            let place = (took.len() * percent / 100).min(took.len().saturating_sub(1));
            took.get(place).map_or(0.0, Duration::as_secs_f64) * 1e3
        };
        Self {
            p50: at(50),
            p99: at(99),
        }
    }
}

/// The same statements, and nothing done with what they bring.
struct Bare {
    app: App,
    store: Store,
    access: AccessBuffer,
    token: String,
    now: DateTime<Utc>,
}

impl Bare {
    async fn answer(&self, what: What, number: &CaseNumber) -> Result<String, Failed> {
        // Session, account, office, organisation, roles, colleagues.
        let actor = self.app.present(&self.token).await?.actor;
        let mut text = String::new();
        match what {
            What::Case => self.case(&actor, number, &mut text).await?,
            What::Work => {
                for view in [
                    "mine",
                    "office",
                    "due",
                    "overdue",
                    "blocked",
                    "departing",
                    "unassigned",
                ] {
                    let filter = filter(&actor, view, actor.today(self.now));
                    let count = cases::count(self.store.reader(), &filter).await?;
                    write!(text, "{count} ")?;
                }
                self.list(&actor, "mine", &mut text).await?;
            }
            What::List(view) => self.list(&actor, view, &mut text).await?,
        }
        Ok(text)
    }

    async fn case(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        text: &mut String,
    ) -> Result<(), Failed> {
        let c = self.store.reader();
        let case = cases::find(c, number).await?.ok_or("a case")?;
        self.store.keys().get(case.person_id).await?;
        let entries = journal::read(c, journal::chain_of(case.id)).await?;
        let programme = programmes::get(c, case.programme_id).await?;
        let office = offices::get(c, case.sending_office_id).await?;
        let country = case.country_of_return.clone().unwrap_or_default();
        let today = actor.today(self.now);
        let suspended = suspensions::in_force(c, &country, today).await?;
        let monitored = monitoring::in_force(c, case.programme_id, &country, today).await?;
        let others = groups::companions(c, case.id).await?;
        let companions = cases::get_many(c, &others).await?;
        for other in &companions {
            self.store.keys().get(other.person_id).await?;
            let travels = other.departure_on.is_some()
                || ["departed", "arrived", "reintegrating"].contains(&other.stage.as_str());
            if travels {
                journal::read(c, journal::chain_of(other.id)).await?;
            }
        }
        self.note(actor, Some(case.id), "case").await;
        let people = staff::all(c).await?;
        for other in &companions {
            if other.stage != "closed" && other.stage != "exited" {
                search::display_names(c, &[other.id]).await?;
            }
        }
        offices::get(c, case.sending_office_id).await?;
        if let Some(receiving) = case.receiving_office_id {
            offices::get(c, receiving).await?;
        }
        programmes::get(c, case.programme_id).await?;
        write!(
            text,
            "{case:?} {entries:?} {programme:?} {office:?} {suspended:?} {monitored:?} {}",
            people.len()
        )?;
        Ok(())
    }

    async fn list(&self, actor: &Actor, view: &str, text: &mut String) -> Result<(), Failed> {
        let c = self.store.reader();
        let filter = filter(actor, view, actor.today(self.now));
        let total = cases::count(c, &filter).await?;
        let found = cases::list(c, &filter, Page::first(26)).await?;
        self.note(actor, None, "list").await;
        let ids: Vec<_> = found.iter().take(25).map(|case| case.id).collect();
        let names = search::display_names(c, &ids).await?;
        let carriers: Vec<_> = found.iter().filter_map(|case| case.assigned_to).collect();
        let people = staff::get_many(c, &carriers).await?;
        write!(text, "{total} {found:?} {names:?} {}", people.len())?;
        Ok(())
    }

    async fn note(&self, actor: &Actor, case_id: Option<CaseId>, kind: &str) {
        let entry = AccessEntry {
            id: new_id(self.now),
            at: self.now,
            staff_id: actor.staff.id,
            case_id,
            kind: kind.to_owned(),
            what: String::new(),
            confidential: false,
            protected: false,
            day_off: false,
            local_hour: 9,
        };
        self.access.record(entry).await;
    }
}

/// As `homeward_app::lists` filters.
fn filter(actor: &Actor, view: &str, today: NaiveDate) -> CaseFilter {
    let mut filter = CaseFilter {
        scope: actor.scope(),
        closed: Some(false),
        ..CaseFilter::default()
    };
    match view {
        "mine" => filter.assigned_to = Some(actor.staff.id),
        "office" => filter.office = Some(actor.office.id),
        "due" => filter.due_before = Some(today + Days::new(8)),
        "overdue" => filter.due_before = Some(today),
        "blocked" => filter.blocked = Some(true),
        "unassigned" => filter.unassigned = true,
        "departing" => filter.departing_between = Some((today, today + Days::new(14))),
        _ => {}
    }
    filter
}

/// As many cases as there are rounds, far from one another, all of which the reader may open.
async fn seen_by(
    bare: &Bare,
    site: &Router,
    cookie: &str,
    rounds: usize,
) -> Result<Vec<CaseNumber>, Failed> {
    let everything = CaseFilter {
        scope: Scope::Everything,
        sort: Sort::Number,
        ..CaseFilter::default()
    };
    let all = cases::list(bare.store.reader(), &everything, Page::first(1_000_000)).await?;
    let mut seen = Vec::new();
    for case in all.iter().step_by((all.len() / (rounds * 2)).max(1)) {
        if seen.len() < rounds
            && get(site, cookie, &format!("/cases/{}", case.number))
                .await
                .is_ok()
        {
            seen.push(case.number.clone());
        }
    }
    if seen.is_empty() {
        return Err("the reader sees no case".into());
    }
    Ok(seen)
}
