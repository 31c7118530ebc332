//! Three journeys of many people, after the examples of the Bali Process brief (its Box 1). All people are invented.
//!
//! Everybody has an own case, moved by the use cases alone, on days that end the day before `today`.

mod dubai;
mod escorts;
mod manila;
mod moresby;
mod plans;

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use homeward_app::App;
use homeward_domain::case_number::CaseNumber;
use serde_json::json;

use crate::{Profile, Stuck, Walk, World, steps};

/// When the journeys are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The day on which somebody looks at them; nothing is recorded on it yet.
    pub today: NaiveDate,
}

impl When {
    /// So many days from today.
    fn in_days(self, days: u64) -> NaiveDate {
        self.today + Days::new(days)
    }

    /// So many days before today.
    fn days_ago(self, days: u64) -> NaiveDate {
        self.today - Days::new(days)
    }
}

/// The cases that were made.
#[derive(Debug, Clone, Default)]
pub struct Bali {
    /// Rescued at sea: from Dubai to Sri Lanka.
    pub rescued: Vec<CaseNumber>,
    /// Deceived, and two held with them: from Port Moresby to Nepal.
    pub detained: Vec<CaseNumber>,
    /// Left with nothing after a typhoon: from Manila to Viet Nam.
    pub stranded: Vec<CaseNumber>,
    /// The cases that show one thing each, by a name for it.
    pub notable: BTreeMap<&'static str, CaseNumber>,
}

impl Bali {
    /// All cases.
    pub fn all(&self) -> impl Iterator<Item = &CaseNumber> {
        let others = self.notable.get("arrived-without-a-case");
        self.rescued
            .iter()
            .chain(&self.detained)
            .chain(&self.stranded)
            .chain(others)
    }

    fn note(&mut self, what: &'static str, walk: &Walk<'_>) {
        self.notable.insert(what, walk.number().clone());
    }
}

/// Tells the three journeys.
///
/// # Errors
/// When a step is refused: then the safeguards or this telling have changed.
pub async fn bali(app: &App, world: &World, when: When) -> Result<Bali, Stuck> {
    let mut made = Bali::default();
    escorts::register(app, world, when).await?;
    dubai::rescued_at_sea(app, world, when, &mut made).await?;
    moresby::deceived(app, world, when, &mut made).await?;
    manila::after_the_typhoon(app, world, when, &mut made).await?;
    Ok(made)
}

/// What is told of a person.
struct Told {
    /// As the document writes it.
    name: &'static str,
    /// In the person's own script; empty where that is the same.
    script: &'static str,
    /// How to address them.
    called: &'static str,
    born: &'static str,
    place: &'static str,
    area: &'static str,
    /// How they came here, in their words.
    history: &'static str,
    /// What worries them about the return.
    worry: &'static str,
    /// What the counsellor saw.
    seen: &'static str,
}

impl Told {
    /// The profile with what is told of this person.
    fn of(&self, profile: Profile) -> Profile {
        let or_nothing = |text: &'static str| (!text.is_empty()).then_some(text);
        profile
            .named(self.name)
            .detail(json!({
                "name_other_script": or_nothing(self.script), "called": self.called, "born": self.born,
                "place_of_return": self.place, "area_of_return": or_nothing(self.area), "migration_history": self.history,
                "safe_contact": "By telephone on the person’s own number, in the afternoon. Never leave a message.",
            }))
            .says("counsel", json!({ "concerns": self.worry }))
            .says("assess-vulnerability", json!({ "individual": self.seen }))
            .says("declare", json!({ "place_of_return": self.place }))
    }
}

/// Books several people on one journey at once, each with an own decision.
async fn book_together(walks: &mut [Walk<'_>]) -> Result<(), Stuck> {
    let Some((first, others)) = walks.split_first_mut() else {
        return Ok(());
    };
    first.book_with(others).await?;
    for walk in walks {
        walk.to_booked().await?;
    }
    Ok(())
}

/// Who helps people on their way, at each end; nobody yet inside the port of arrival.
async fn help_on_the_way(walks: &[Walk<'_>]) -> Result<(), Stuck> {
    for walk in walks {
        let (leaves, zone) = walk.departure();
        let early = (leaves - chrono::Duration::hours(3), zone);
        let desk = steps::assistance("departure", "Jun Abad, Bayanihan Refuge", early);
        walk.act(&walk.team().travel, "set-assistance", desk)
            .await?;
        let met = steps::assistance("meeting", &walk.receiver().staff.name, walk.arrival());
        walk.act(walk.receiver(), "set-assistance", met).await?;
    }
    Ok(())
}

/// Registers the others into a group with the first.
async fn join(
    kind: &str,
    relation: &str,
    first: &Walk<'_>,
    other: &mut Walk<'_>,
) -> Result<(), Stuck> {
    other.register().await?;
    let joined = steps::joined(kind, first.number(), relation);
    other
        .act(&other.team().counsellor, "join-group", joined)
        .await
        .map(drop)
}
