//! From the airport home: departure, arrival and the time after; flights and their hours.

use chrono::{DateTime, Duration, NaiveDateTime, Utc};
use chrono_tz::Tz;
use homeward_app::actor::zone_of;
use homeward_domain::{
    dates::{instant, local_day},
    stage::StageName,
};
use serde_json::Value;

use super::{Walk, hour};
use crate::{Care, Stuck, steps};

impl Walk<'_> {
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

    /// Asked how life at home is, and who is around, eight days after arrival.
    pub async fn is_asked_how_life_is(&self, level: usize) -> Result<(), Stuck> {
        let (at, zone) = self.arrival();
        self.wait_until(instant(at, zone) + Duration::days(8));
        let language = self.profile.language;
        let on = local_day(self.app.clock().now(), zone_of(&self.receiver().office));
        let answered = steps::surveyed("baseline", on, language, level);
        self.act(self.receiver(), "record-survey", answered).await?;
        self.act(self.receiver(), "map-ties", steps::ties(on, &around(level)))
            .await?;
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
        let stop = STOP;
        let local = |at: DateTime<Utc>| at.with_timezone(&stop).naive_local();
        let lands = self.lands_at_stop();
        let goes_on = local(instant(home.0, home.1) - Duration::minutes(330));
        vec![
            steps::leg(
                (from, leaves.0, leaves.1),
                ("Manila (MNL)", lands, stop),
                "SW 62",
            ),
            steps::leg(
                ("Manila (MNL)", goes_on, stop),
                (to, home.0, home.1),
                "SW 740",
            ),
        ]
    }

    /// When whoever leaves from Port Moresby lands in Manila, where they change; local time.
    pub fn lands_at_stop(&self) -> NaiveDateTime {
        let (at, zone) = self.departure();
        let lands = instant(at, zone) + Duration::minutes(400);
        lands.with_timezone(&STOP).naive_local()
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
}

/// The time zone in which people from Port Moresby change.
pub(crate) const STOP: Tz = chrono_tz::Asia::Manila;

/// Who is around: the better life is, the more of them help.
fn around(level: usize) -> Vec<(&'static str, &'static str, &'static str, &'static str)> {
    let parents = ("parents", "micro", "helps", "strong");
    let neighbours = ("neighbours", "meso", "helps", "middling");
    let lender = ("lender", "exo", "hinders", "strong");
    let last = match level {
        0 => ("employer", "meso", "helps", "strong"),
        1 => ("siblings", "micro", "both", "middling"),
        _ => ("local-authority", "exo", "hinders", "weak"),
    };
    vec![parents, neighbours, lender, last]
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
