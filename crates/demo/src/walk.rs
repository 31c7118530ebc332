//! One person's way from registration home, step by step, each by the member of staff whose step it is.

mod journey;
mod preparation;

use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeZone, Utc};
use homeward_app::{Actor, App, Clock, actor::zone_of, record::Recorded, register::Beside};
use homeward_domain::{case_number::CaseNumber, dates::local_day, stage::StageName};

use crate::{
    Profile, Reception, Stuck, Team, World,
    steps::{self, Fields},
};

/// A person on the way. Made before registration; each `to_…` takes all steps that still lie before that stage.
///
/// Steps have their day before departure (two days for the release, for instance). A fixed clock is moved forward to it, never
/// back; what lies behind happens at once. With a clock that cannot be moved, depart within two days.
pub struct Walk<'w> {
    app: App,
    team: &'w Team,
    reception: &'w Reception,
    /// Who walks.
    pub profile: Profile,
    departs_on: NaiveDate,
    number: Option<CaseNumber>,
    stage: Option<StageName>,
    done: Done,
    recorded: AtomicUsize,
}

/// Which parts of the preparation lie behind.
#[derive(Default, Clone, Copy)]
struct Done {
    referred: bool,
    counselled: bool,
    assessed: bool,
    asked: bool,
    prepared: bool,
    notified: bool,
    checked: bool,
    reconfirmed: bool,
}

impl<'w> Walk<'w> {
    /// A person who has not registered yet, and will depart in fourteen days.
    ///
    /// # Panics
    /// When the profile names an office that is not there.
    pub fn new(app: &App, world: &'w World, profile: Profile) -> Self {
        let team = world.team(profile.office);
        let today = local_day(app.clock().now(), zone_of(&team.office));
        Self {
            app: app.clone(),
            team,
            reception: world.reception(profile.country),
            profile,
            departs_on: today + Days::new(14),
            number: None,
            stage: None,
            done: Done::default(),
            recorded: AtomicUsize::new(0),
        }
    }

    /// Departs on this local day.
    #[must_use]
    pub fn departing(mut self, on: NaiveDate) -> Self {
        self.departs_on = on;
        self
    }

    /// Walks by a clock of its own that begins five weeks before departure: days gone by, told as they were.
    #[must_use]
    pub fn in_its_own_time(mut self) -> Self {
        let begin = self.moment(35, 9);
        self.app = self.app.at(Clock::fixed(begin));
        self
    }

    /// Somebody who travels on the same journey, by the same clock: not registered yet.
    pub fn alongside(&self, profile: Profile) -> Self {
        Self {
            app: self.app.clone(),
            team: self.team,
            reception: self.reception,
            profile,
            departs_on: self.departs_on,
            number: None,
            stage: None,
            done: Done::default(),
            recorded: AtomicUsize::new(0),
        }
    }

    /// Number of the case.
    ///
    /// # Panics
    /// Before registration.
    pub fn number(&self) -> &CaseNumber {
        self.number.as_ref().expect("registered before")
    }

    /// The stage the walk has reached by its own steps; none before registration.
    pub fn stage(&self) -> Option<StageName> {
        self.stage
    }

    /// How many entries this walk has recorded.
    pub fn recorded(&self) -> usize {
        self.recorded.load(Ordering::Relaxed)
    }

    /// The sending office and its people.
    pub fn team(&self) -> &'w Team {
        self.team
    }

    /// The receiving office and its officer.
    pub fn reception(&self) -> &'w Reception {
        self.reception
    }

    /// The app with the clock of this walk.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// Who works on the case after departure: the receiving office, unless the person does not share with it.
    pub fn receiver(&self) -> &'w Actor {
        if self.profile.shares() {
            &self.reception.officer
        } else {
            &self.team.manager
        }
    }

    /// Does one thing to the case, in the words of the profile where it has any.
    pub async fn act(&self, by: &Actor, action: &str, fields: Fields) -> Result<Recorded, Stuck> {
        let fields = match self.profile.words.get(action) {
            Some(words) => steps::and(fields, words.clone()),
            None => fields,
        };
        self.record(by, action, fields).await
    }

    /// Does one thing to the case, in these words.
    pub async fn record(
        &self,
        by: &Actor,
        action: &str,
        fields: Fields,
    ) -> Result<Recorded, Stuck> {
        let stuck = |refused| Stuck {
            action: action.to_owned(),
            refused,
        };
        // Boxed: a debug build keeps a copy of a future for every place that awaits it, and walks await many.
        Box::pin(
            self.app
                .record(by, self.number(), action, steps::input(fields)),
        )
        .await
        .map_err(stuck)
        .inspect(|_| {
            self.recorded.fetch_add(1, Ordering::Relaxed);
        })
    }

    /// Records something and has it confirmed by a second person who sees as much of the case.
    pub async fn act_and_verify(
        &self,
        by: &Actor,
        second: &Actor,
        action: &str,
        fields: Fields,
    ) -> Result<(), Stuck> {
        let recorded = self.act(by, action, fields).await?;
        // Who may do either sees the same entries, so the number is the same for both.
        let entry = recorded
            .version
            .expect("who records protection sees the case");
        self.record(second, "verify", steps::verified(entry))
            .await
            .map(drop)
    }

    /// Registers the person; a child with its parent joins the parent's family.
    pub async fn register(&mut self) -> Result<CaseNumber, Stuck> {
        self.wait_for(35, 9);
        let counsellor = &self.team.counsellor;
        let stuck = |refused| Stuck {
            action: "register".to_owned(),
            refused,
        };
        let input = steps::input(self.profile.person.clone());
        let recorded = Box::pin(self.app.register(
            counsellor,
            self.profile.programme,
            input,
            Beside::default(),
        ))
        .await
        .map_err(stuck)?;
        self.number = Some(recorded.number.clone());
        self.recorded.fetch_add(1, Ordering::Relaxed);
        self.stage = Some(StageName::Registered);
        if let Some((carer, _)) = self.profile.relies_on() {
            let joined = steps::joined("family", carer, "child");
            self.act(counsellor, "join-group", joined).await?;
        }
        Ok(recorded.number)
    }

    /// To a stage of the journey, from registered to closed.
    ///
    /// # Panics
    /// When asked for [`StageName::Exited`], to which many ways lead.
    pub async fn to(&mut self, stage: StageName) -> Result<(), Stuck> {
        match stage {
            StageName::Registered if self.stage.is_none() => self.register().await.map(drop),
            StageName::Registered => Ok(()),
            StageName::Eligible => self.to_eligible().await,
            StageName::Declared => self.to_declared().await,
            StageName::Confirmed => self.to_confirmed().await,
            StageName::Booked => self.to_booked().await,
            StageName::Released => self.to_released().await,
            StageName::Departed => self.to_departed().await,
            StageName::Arrived => self.to_arrived().await,
            StageName::Reintegrating => self.to_reintegrating().await,
            StageName::Closed => self.to_closed().await,
            StageName::Exited => panic!("many ways lead to an exit: record the one that is meant"),
        }
    }

    /// Today in the sending office, by the clock of this walk.
    pub fn today(&self) -> NaiveDate {
        local_day(self.app.clock().now(), zone_of(&self.team.office))
    }

    /// Moves the clock forward to an hour of a day so many days before departure.
    pub fn wait_for(&self, days_before: u64, hour: u32) {
        self.wait_until(self.moment(days_before, hour));
    }

    /// The day of a talk: a night before the signature, which is on the twenty-fourth day before departure or at once (VOL-09).
    pub fn talk_day(&self) -> NaiveDate {
        let today = self.today();
        if today < self.departs_on - Days::new(24) {
            today
        } else {
            today - Days::new(1)
        }
    }

    /// Moves the clock forward to a moment.
    pub fn wait_until(&self, at: DateTime<Utc>) {
        let clock = self.app.clock();
        if clock.now() < at {
            clock.set(at);
        }
    }

    fn moment(&self, days_before: u64, at: u32) -> DateTime<Utc> {
        let local = (self.departs_on - Days::new(days_before)).and_time(hour(at));
        zone_of(&self.team.office)
            .from_local_datetime(&local)
            .earliest()
            .map_or_else(|| local.and_utc(), |t| t.with_timezone(&Utc))
    }

    fn is_before(&self, stage: StageName) -> bool {
        self.stage.is_none_or(|s| s < stage)
    }
}

fn hour(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour of the day")
}
