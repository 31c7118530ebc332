//! One person's way from registration home, step by step, each by the member of staff whose step it is.

use std::sync::atomic::{AtomicUsize, Ordering};

use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use homeward_app::{Actor, App, Clock, actor::zone_of, record::Recorded};
use homeward_domain::{
    case_number::CaseNumber,
    dates::{instant, local_day},
    stage::StageName,
};
use serde_json::{Value, json};

use crate::{
    Care, Papers, Profile, Reception, Stuck, Team, World,
    steps::{self, Fields},
    world::is_monitored,
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
        let recorded = Box::pin(
            self.app
                .register(counsellor, self.profile.programme, input, None),
        )
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

    /// Found eligible.
    pub async fn to_eligible(&mut self) -> Result<(), Stuck> {
        if self.stage.is_none() {
            self.register().await?;
        }
        if self.is_before(StageName::Eligible) {
            self.wait_for(33, 10);
            self.act(
                &self.team.manager,
                "decide-eligibility",
                steps::eligible(self.profile.language),
            )
            .await?;
            self.stage = Some(StageName::Eligible);
        }
        Ok(())
    }

    /// Counselled; who is afraid is heard by those who protect before going on.
    pub async fn counsel(&mut self) -> Result<(), Stuck> {
        self.to_eligible().await?;
        if std::mem::replace(&mut self.done.counselled, true) {
            return Ok(());
        }
        self.wait_for(32, 10);
        let (team, language) = (self.team, self.profile.language);
        let talk = steps::counselled(language, self.today());
        if !self.profile.afraid {
            return self.act(&team.counsellor, "counsel", talk).await.map(drop);
        }
        let first = steps::and(
            talk,
            json!({ "fear_of_harm": "yes", "outcome": "referred", "concerns": "Afraid of being questioned on arrival, and of those who are owed money." }),
        );
        self.act(&team.counsellor, "counsel", first).await?;
        self.wait_for(31, 9);
        let referral = steps::referred(
            "unhcr",
            "Says that going home is not safe, and asks for protection.",
        );
        self.act(&team.lead, "refer-protection", referral).await?;
        self.wait_for(27, 15);
        let outcome = steps::protection_outcome("no-need-found", "unhcr", self.today());
        self.act(&team.lead, "record-protection-outcome", outcome)
            .await?;
        if !self.profile.trafficked {
            let judged = steps::and(
                steps::risk(self.today()),
                json!({
                    "made_by": "unhcr", "general_risks": "People who left by sea are sometimes questioned on arrival, for an hour or two.",
                    "specific_risks": "No record with the police, no part in politics. The debt is to a relative.",
                    "mitigation": "The receiving officer waits at the gate and stays until the person is out of the airport.",
                }),
            );
            self.act_and_verify(&team.trafficking, &team.lead, "assess-risk", judged)
                .await?;
        }
        self.wait_for(26, 10);
        let second = steps::and(
            steps::counselled(language, self.today()),
            json!({ "fear_of_harm": "no", "questions": "Who will wait at the airport? May I call my lawyer from there?" }),
        );
        self.act(&team.counsellor, "counsel", second)
            .await
            .map(drop)
    }

    /// Vulnerability, trafficking, risk; for a child care and best interests.
    pub async fn assess(&mut self) -> Result<(), Stuck> {
        self.counsel().await?;
        if std::mem::replace(&mut self.done.assessed, true) {
            return Ok(());
        }
        self.wait_for(26, 14);
        let (team, today) = (self.team, self.today());
        self.act(
            &team.counsellor,
            "assess-vulnerability",
            steps::vulnerability(),
        )
        .await?;
        if self.profile.trafficked {
            self.act(
                &team.trafficking,
                "screen-trafficking",
                steps::screened_with_indicators(today),
            )
            .await?;
            self.act_and_verify(
                &team.trafficking,
                &team.lead,
                "assess-risk",
                steps::risk(today),
            )
            .await?;
        } else {
            self.act(
                &team.trafficking,
                "screen-trafficking",
                steps::screened(today),
            )
            .await?;
        }
        match self.profile.care.clone() {
            Care::Own => {}
            Care::WithParent { carer, relation } => {
                self.act(
                    &team.children,
                    "record-care",
                    steps::with_parent(&carer, &relation),
                )
                .await?;
                self.act(
                    &team.children,
                    "record-best-interests",
                    steps::best_interests(today, "Glad to go."),
                )
                .await?;
            }
            Care::Unaccompanied {
                guardian, receiver, ..
            } => {
                self.act(
                    &team.children,
                    "record-care",
                    steps::unaccompanied(&guardian),
                )
                .await?;
                let determination =
                    steps::best_interests_determination(today, "I want to go home.", &receiver);
                self.act_and_verify(
                    &team.children,
                    &team.lead,
                    "record-best-interests",
                    determination,
                )
                .await?;
            }
        }
        Ok(())
    }

    /// Signs the declaration.
    pub async fn to_declared(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Declared) {
            self.assess().await?;
            self.wait_for(24, 11);
            let signed_by = match self.profile.care {
                Care::Own => "person",
                Care::WithParent { .. } => "parent-with-child",
                Care::Unaccompanied { .. } => "guardian-with-child",
            };
            let form = steps::declared(self.today(), self.profile.language, self.profile.country);
            self.act(
                &self.team.counsellor,
                "declare",
                steps::and(form, json!({ "signed_by": signed_by })),
            )
            .await?;
            self.stage = Some(StageName::Declared);
        }
        Ok(())
    }

    /// The receiving office is asked.
    pub async fn ask(&mut self) -> Result<(), Stuck> {
        self.to_declared().await?;
        if !std::mem::replace(&mut self.done.asked, true) {
            self.wait_for(23, 11);
            self.act(
                &self.team.manager,
                "ask-receiving-office",
                steps::receiving_asked(&self.reception.office.code),
            )
            .await?;
        }
        Ok(())
    }

    /// The receiving office can assist.
    pub async fn to_confirmed(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Confirmed) {
            self.ask().await?;
            self.wait_for(20, 12);
            let answer = steps::receiving_answered(&self.reception.officer.staff.name);
            self.act(self.receiver(), "answer-receiving", answer)
                .await?;
            self.stage = Some(StageName::Confirmed);
        }
        Ok(())
    }

    /// Right to enter, papers, health, follow-up.
    pub async fn prepare(&mut self) -> Result<(), Stuck> {
        self.to_confirmed().await?;
        if std::mem::replace(&mut self.done.prepared, true) {
            return Ok(());
        }
        self.wait_for(19, 9);
        let (team, country) = (self.team, self.profile.country);
        self.act(
            &team.manager,
            "record-entry-right",
            steps::entry_right(country),
        )
        .await?;
        if self.profile.papers == Papers::FromConsulate {
            let request = steps::document_requested(country, "Consulate, section for nationals");
            self.act(&team.manager, "request-document", request).await?;
        }
        self.act(
            &team.manager,
            "plan-follow-up",
            steps::follow_up(self.departs_on + Days::new(30)),
        )
        .await?;
        if !is_monitored(country) {
            self.act(
                &team.lead,
                "except-monitoring",
                steps::monitoring_excepted(),
            )
            .await?;
        }
        self.wait_for(17, 10);
        match self.profile.condition.clone() {
            Some(note) => {
                self.act(
                    &team.doctor,
                    "assess-health",
                    steps::chronic(self.today(), &note),
                )
                .await?;
                self.act(&team.doctor, "record-fitness", steps::fitness(self.today()))
                    .await?;
            }
            None => {
                self.act(&team.doctor, "assess-health", steps::healthy(self.today()))
                    .await?;
            }
        }
        self.wait_for(15, 16);
        let number = self.number().as_str().replace('-', "");
        let paper = match self.profile.papers {
            Papers::Passport => ("passport", 1095),
            Papers::FromConsulate => ("emergency-document", 90),
            Papers::None => return Ok(()),
        };
        let paper = steps::document(
            paper.0,
            &format!("N{}", &number[4..]),
            country,
            self.today() + Days::new(paper.1),
        );
        self.act(&team.travel, "record-document", paper)
            .await
            .map(drop)
    }

    /// Travel is booked, and the receiving office told.
    pub async fn to_booked(&mut self) -> Result<(), Stuck> {
        self.book().await?;
        self.notify().await
    }

    /// Travel is booked, nobody told yet.
    pub async fn book(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Booked) {
            self.prepare().await?;
            self.wait_for(14, 11);
            let mut booking = steps::booked(self.legs());
            if let Care::Unaccompanied {
                receiver, escort, ..
            } = &self.profile.care
            {
                booking = steps::and(booking, json!({ "escort": escort, "receiver": receiver }));
            }
            self.act(&self.team.travel, "book", booking).await?;
            self.stage = Some(StageName::Booked);
        }
        Ok(())
    }

    /// Books this person and others of their groups on one journey, at once: all or none, each with an own decision.
    pub async fn book_with(&mut self, others: &mut [Self]) -> Result<(), Stuck> {
        self.prepare().await?;
        for other in others.iter_mut() {
            other.prepare().await?;
        }
        self.wait_for(14, 11);
        let companions: Vec<&str> = others.iter().map(|w| w.number().as_str()).collect();
        let booking = steps::and(
            steps::booked(self.legs()),
            json!({ "with_cases": companions }),
        );
        self.act(&self.team.travel, "book", booking).await?;
        self.stage = Some(StageName::Booked);
        for other in others {
            other.stage = Some(StageName::Booked);
            other.recorded.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    /// The receiving office is told; late, with a reason and a second person's approval, when departure is near.
    async fn notify(&mut self) -> Result<(), Stuck> {
        if std::mem::replace(&mut self.done.notified, true) {
            return Ok(());
        }
        self.wait_for(13, 9);
        if (self.departs_on - self.today()).num_days() >= 10 {
            self.act(&self.team.travel, "notify-arrival", steps::notified())
                .await?;
        } else {
            let late =
                steps::notified_late("A seat became free, and the person wishes not to wait.");
            self.act(&self.team.travel, "notify-arrival", late).await?;
            self.act(
                &self.team.supervisor,
                "approve-late-notice",
                steps::late_notice_approved(),
            )
            .await?;
        }
        Ok(())
    }

    /// Checked before boarding.
    pub async fn check(&mut self) -> Result<(), Stuck> {
        self.to_booked().await?;
        if !std::mem::replace(&mut self.done.checked, true) {
            self.wait_for(2, 13);
            self.act(
                &self.team.doctor,
                "check-embarkation",
                steps::embarkation(self.today()),
            )
            .await?;
        }
        Ok(())
    }

    /// Asked once more in private, by someone who did not counsel.
    pub async fn reconfirm(&mut self) -> Result<(), Stuck> {
        self.check().await?;
        if !std::mem::replace(&mut self.done.reconfirmed, true) {
            self.wait_for(2, 14);
            self.act(
                &self.team.manager,
                "reconfirm",
                steps::reconfirmed(self.profile.language),
            )
            .await?;
        }
        Ok(())
    }

    /// Released to travel.
    pub async fn to_released(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Released) {
            self.reconfirm().await?;
            self.wait_for(2, 15);
            self.act(&self.team.manager, "release", steps::released())
                .await?;
            self.stage = Some(StageName::Released);
        }
        Ok(())
    }

    /// Left.
    pub async fn to_departed(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Departed) {
            self.to_released().await?;
            let (at, zone) = self.departure();
            self.wait_until(instant(at, zone) + Duration::minutes(20));
            self.act(
                &self.team.travel,
                "record-departure",
                steps::departed(at, zone),
            )
            .await?;
            self.stage = Some(StageName::Departed);
        }
        Ok(())
    }

    /// Arrived; a child who travelled with an escort is in the hands of its receiver.
    pub async fn to_arrived(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Arrived) {
            self.to_departed().await?;
            let (at, zone) = self.arrival();
            self.wait_until(instant(at, zone) + Duration::minutes(40));
            self.act(self.receiver(), "record-arrival", steps::arrived(at, zone))
                .await?;
            self.stage = Some(StageName::Arrived);
            if let Care::Unaccompanied { receiver, .. } = &self.profile.care {
                self.act(self.receiver(), "hand-over", steps::handed_over(receiver))
                    .await?;
            }
        }
        Ok(())
    }

    /// In contact with the receiving office.
    pub async fn to_reintegrating(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Reintegrating) {
            self.to_arrived().await?;
            let (at, zone) = self.arrival();
            self.wait_until(instant(at, zone) + Duration::days(6));
            let on = local_day(self.app.clock().now(), zone_of(&self.receiver().office));
            self.act(self.receiver(), "first-contact", steps::first_contact(on))
                .await?;
            self.stage = Some(StageName::Reintegrating);
        }
        Ok(())
    }

    /// Closed, four months later.
    pub async fn to_closed(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Closed) {
            self.to_reintegrating().await?;
            let (at, zone) = self.arrival();
            self.wait_until(instant(at, zone) + Duration::days(120));
            self.act(self.receiver(), "close", steps::closed("support-ended"))
                .await?;
            self.stage = Some(StageName::Closed);
        }
        Ok(())
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

    /// The legs of the journey.
    pub fn legs(&self) -> Vec<Value> {
        let from = airport(&self.team.office.code);
        let to = airport(&self.reception.office.code);
        let (leaves, home) = (self.departure(), self.arrival());
        if self.team.office.code != "moresby" {
            return vec![steps::leg(
                (from, leaves.0, leaves.1),
                (to, home.0, home.1),
                "SW 318",
            )];
        }
        let stop: Tz = chrono_tz::Asia::Singapore;
        let local = |at: DateTime<Utc>| at.with_timezone(&stop).naive_local();
        let lands = local(instant(leaves.0, leaves.1) + Duration::minutes(400));
        let goes_on = local(instant(home.0, home.1) - Duration::minutes(330));
        vec![
            steps::leg(
                (from, leaves.0, leaves.1),
                ("Singapore (SIN)", lands, stop),
                "SW 62",
            ),
            steps::leg(
                ("Singapore (SIN)", goes_on, stop),
                (to, home.0, home.1),
                "SW 740",
            ),
        ]
    }

    /// Local time and zone of departure.
    pub fn departure(&self) -> (NaiveDateTime, Tz) {
        (
            self.departs_on.and_time(hour(9) + Duration::minutes(40)),
            zone_of(&self.team.office),
        )
    }

    /// Local time and zone of arrival.
    pub fn arrival(&self) -> (NaiveDateTime, Tz) {
        let (at, zone) = self.departure();
        let minutes = match self.team.office.code.as_str() {
            "moresby" => 850,
            "dubai" => 265,
            _ => 220,
        };
        let there = zone_of(&self.reception.office);
        (
            (instant(at, zone) + Duration::minutes(minutes))
                .with_timezone(&there)
                .naive_local(),
            there,
        )
    }

    /// Today in the sending office, by the clock of this walk.
    pub fn today(&self) -> NaiveDate {
        local_day(self.app.clock().now(), zone_of(&self.team.office))
    }

    /// Moves the clock forward to an hour of a day so many days before departure.
    pub fn wait_for(&self, days_before: u64, hour: u32) {
        self.wait_until(self.moment(days_before, hour));
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

/// The airport of an office.
fn airport(office: &str) -> &'static str {
    match office {
        "manila" => "Manila (MNL)",
        "dubai" => "Dubai (DXB)",
        "moresby" => "Port Moresby (POM)",
        "colombo" => "Colombo (CMB)",
        "kathmandu" => "Kathmandu (KTM)",
        "hanoi" => "Hà Nội (HAN)",
        _ => "Dhaka (DAC)",
    }
}
