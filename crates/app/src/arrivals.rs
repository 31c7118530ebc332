//! Whoever arrives without a case and had one elsewhere: linked once the office of the earlier case says that it is the same person
//! (REI-15). Naming a number opens nothing and tells nothing, not even whether there is such a case.

use chrono::{DateTime, Utc};
use homeward_domain::{
    actions::Action,
    case::{ArrivalClaim, Author, Case, Stamps},
    case_number::CaseNumber,
    codes::Answer,
    facts::{ArrivalChecked, ArrivalRecorded, Fact},
};
use homeward_store::{
    StoreError, Tx,
    cases::{self, CaseSummary},
    offices,
};
use serde_json::{Map, Value};

use crate::{Actor, App, Refused, load::Loaded, record::check_moments};

/// What links a case to others of the same person, as far as one reader may know.
#[derive(Debug, Clone, Default)]
pub struct Linked {
    /// Other cases of the same person, as the office of the earlier one said.
    pub same_person: Vec<CaseNumber>,
    /// Who has arrived and may be this person.
    pub claims: Vec<ClaimView>,
}

/// Somebody who has arrived and may be this person.
#[derive(Debug, Clone)]
pub struct ClaimView {
    /// The number under which they were taken in.
    pub number: CaseNumber,
    /// Since when this is known.
    pub at: DateTime<Utc>,
    /// The office that took them in, and how to reach it; nothing where that case is no longer there.
    pub office: Option<(String, String)>,
}

/// The other case that an action of this kind names: held together with its own, in one order.
pub(crate) fn other_case(code: &str, fields: &Map<String, Value>) -> Option<CaseNumber> {
    let field = match code {
        "name-earlier-case" => "earlier_case",
        "check-arrival" => "arrived_case",
        _ => return None,
    };
    fields.get(field)?.as_str()?.trim().parse().ok()
}

impl App {
    /// Tells the office of a case that somebody named that its person may have arrived: once for each who does. Where there is no such
    /// case, nothing happens, and nobody is told that.
    pub(crate) async fn tell_earlier_case(
        &self,
        tx: &Tx,
        arrived: &Loaded,
        named: &CaseNumber,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let Some(mut earlier) = self.hold_if_there(tx, named, now).await? else {
            return Ok(());
        };
        let number = &arrived.summary.number;
        if earlier
            .case
            .arrival_claims()
            .iter()
            .any(|c| c.number == number && !c.taken_back)
        {
            return Ok(());
        }
        let asks = Fact::ArrivalChecked(ArrivalChecked {
            arrived_case: number.clone(),
            same_person: Answer::NotAsked,
            note: None,
        });
        let stamps = because_of(number);
        self.append(tx, &mut earlier, Author::System, asks, stamps, None, now)
            .await?;
        self.finish(tx, &mut earlier, false).await
    }

    /// A number that was named is named no more: whoever was asked has nothing to answer. What they said before does not count either.
    pub(crate) async fn take_back_claims(
        &self,
        tx: &Tx,
        before: &Case,
        arrived: &Loaded,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let still = arrived.case.earlier_cases();
        let gone = before.earlier_cases().into_iter();
        for number in gone.filter(|n| !still.contains(n)) {
            let Some(mut earlier) = self.hold_if_there(tx, number, now).await? else {
                continue;
            };
            let own = &arrived.summary.number;
            let claims = earlier.case.arrival_claims();
            if !claims.iter().any(|c| c.number == own && !c.taken_back) {
                continue;
            }
            let no = Fact::ArrivalChecked(ArrivalChecked {
                arrived_case: own.clone(),
                same_person: Answer::No,
                note: None,
            });
            let stamps = because_of(own);
            self.append(tx, &mut earlier, Author::System, no, stamps, None, now)
                .await?;
            self.finish(tx, &mut earlier, false).await?;
        }
        Ok(())
    }

    /// Whoever arrived is this person: their arrival is on record here too, unless one is.
    pub(crate) async fn take_over_arrival(
        &self,
        tx: &Tx,
        earlier: &mut Loaded,
        arrived: &CaseNumber,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let stage = earlier.case.stage_at(now);
        let is_possible = Action::find("record-arrival").is_some_and(|a| a.is_possible_from(stage));
        let by = earlier
            .case
            .entries()
            .last()
            .map_or(Author::System, |e| e.by);
        let Some(other) = self
            .hold_if_there(tx, arrived, now)
            .await?
            .filter(|_| is_possible)
        else {
            return Ok(());
        };
        let Some(known) = other.case.latest::<ArrivalRecorded>() else {
            return Ok(());
        };
        let arrival = Fact::ArrivalRecorded(ArrivalRecorded {
            note: None,
            referred_by: None,
            ..known.record.clone()
        });
        // Somebody who left here after that day did not arrive by it: whoever answers for the case finds out.
        if check_moments(&arrival, Some(&earlier.case), now).is_err() {
            return Ok(());
        }
        let stamps = Stamps {
            local_day: Some(earlier.around.today()),
            ..because_of(arrived)
        };
        self.append(tx, earlier, by, arrival, stamps, None, now)
            .await?;
        self.finish(tx, earlier, false).await
    }

    /// What links a case to others, for one reader: a case they may not see is not named as one of the same person.
    pub(crate) async fn linked(
        &self,
        actor: &Actor,
        loaded: &Loaded,
        now: DateTime<Utc>,
    ) -> Result<Linked, Refused> {
        let c = self.store.reader();
        let case = &loaded.case;
        let mut linked = Linked::default();
        let sees = |found: &CaseSummary| Self::sees_case(actor, found, now);
        for number in case.taken_in_as() {
            if cases::find(c, number)
                .await?
                .is_some_and(|found| sees(&found))
            {
                linked.same_person.push(number.clone());
            }
        }
        for number in case.earlier_cases() {
            let Some(found) = cases::find(c, number).await?.filter(sees) else {
                continue;
            };
            let Some(key) = self.store.keys().get(found.person_id).await? else {
                continue;
            };
            let earlier = self.open_case(c, found.id, &key).await?;
            if earlier.taken_in_as().any(|n| *n == loaded.summary.number) {
                linked.same_person.push(number.clone());
            }
        }
        for claim in case
            .arrival_claims()
            .into_iter()
            .filter(ArrivalClaim::is_open)
        {
            let office = match cases::find(c, claim.number).await? {
                Some(found) => offices::get(c, found.sending_office_id).await?,
                None => None,
            };
            linked.claims.push(ClaimView {
                number: claim.number.clone(),
                at: claim.at,
                office: office.map(|o| (o.name, o.contact)),
            });
        }
        Ok(linked)
    }

    /// A case by a number that may be nobody's, held. Whoever was erased is nobody.
    async fn hold_if_there(
        &self,
        tx: &Tx,
        number: &CaseNumber,
        now: DateTime<Utc>,
    ) -> Result<Option<Loaded>, Refused> {
        match self.hold(tx, number, now).await {
            Err(Refused::Store(StoreError::KeyGone)) => Ok(None),
            held => held,
        }
    }
}

fn because_of(number: &CaseNumber) -> Stamps {
    Stamps {
        because_of: Some(number.to_string()),
        ..Stamps::default()
    }
}
