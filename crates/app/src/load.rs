//! Reading one case whole: journal opened and folded, and what lies around it.

use std::{collections::BTreeSet, sync::Arc};

use chrono::{DateTime, Utc};
use homeward_domain::{
    case::{Author, Case, Entry, Stamps},
    closed_days::ClosedDays,
    codes::{Code, Weekday},
    facts::Fact,
    ids::CaseId,
    stage::StageName,
    standing::{Around, Companion, Standing},
};
use homeward_policy::{Engine, Situation, State, Who};
use homeward_store::{
    ConnectionTrait, PersonKey, StoreError,
    cases::{self, CaseSummary},
    form_releases, groups,
    journal::{self, Actor as JournalActor, SealedEntry, chain_of, seal_context},
    monitoring,
    offices::{self, Office},
    programmes, state_agreements, suspensions,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{App, Refused, actor::zone_of, counsellors::counsellors_at, passing};

/// What is sealed in an entry.
#[derive(Debug, Serialize)]
pub(crate) struct Payload {
    /// The fact, as [`Fact::from_stored`] reads it.
    pub fact: Value,
    /// What the program added.
    pub stamps: Stamps,
    /// The decision that let it happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

/// What of it a case is folded from. The decision explains an entry and moves nothing.
#[derive(Deserialize)]
struct Opened {
    fact: Value,
    #[serde(default)]
    stamps: Stamps,
}

/// A decision as kept: policy set and the state of every safeguard of the action.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Decision {
    /// Hash of the policy set.
    pub policies: String,
    /// State by safeguard id.
    pub states: Vec<(String, State)>,
}

/// A case read whole.
pub(crate) struct Loaded {
    pub summary: CaseSummary,
    pub case: Case,
    pub around: Around,
    pub engine: Arc<Engine>,
    /// Why the programme's own rules do not load; then [`Self::engine`] is the baseline, for what nothing may stand in the way of.
    pub broken: Option<String>,
    pub key: PersonKey,
    /// The sending office.
    pub office: Office,
    /// Summaries of the other cases in its groups.
    pub companions: Vec<CaseSummary>,
}

impl Loaded {
    /// The policies' view of one actor before the case. Costly to make: any number of questions can be asked of one.
    pub(crate) fn before(&self, who: &Who) -> Situation<'_> {
        let standing = Standing::of(&self.case, &self.around, None);
        self.engine.on_case(who, &standing, &self.around)
    }

    /// Everything that decides over this case is there.
    pub(crate) fn sound(&self) -> Result<(), Refused> {
        match &self.broken {
            None => Ok(()),
            Some(why) => Err(Refused::Defect(why.clone())),
        }
    }
}

impl App {
    /// Reads a case and what lies around it.
    pub(crate) async fn load<C: ConnectionTrait>(
        &self,
        c: &C,
        summary: CaseSummary,
        now: DateTime<Utc>,
    ) -> Result<Loaded, Refused> {
        if self.store.is_shut() {
            return Err(Refused::Store(StoreError::Locked));
        }
        let key = self
            .store
            .keys()
            .get(summary.person_id)
            .await?
            .ok_or(Refused::Store(StoreError::KeyGone))?;
        let case = self.open_case(c, summary.id, &key).await?;
        let saved = programmes::get(c, summary.programme_id)
            .await?
            .ok_or_else(|| Refused::Defect("a case without its programme".to_owned()))?;
        let office = offices::get(c, summary.sending_office_id)
            .await?
            .ok_or_else(|| Refused::Defect("a case without its office".to_owned()))?;
        let zone = zone_of(&office);
        let today = homeward_domain::dates::local_day(now, zone);
        let programme = programmes::as_on(c, saved, today).await?;
        let country = case.details().country_of_return;
        let suspended: BTreeSet<String> = suspensions::in_force(c, country.code(), today)
            .await?
            .into_iter()
            .filter(|s| s.programme_id.is_none_or(|p| p == programme.id))
            .map(|s| s.area.unwrap_or(s.country))
            .collect();
        let monitored = !monitoring::in_force(c, programme.id, country.code(), today)
            .await?
            .is_empty();
        let others = groups::companions(c, summary.id).await?;
        let companions = cases::get_many(c, &others).await?;
        let mut known = Vec::new();
        for other in &companions {
            known.push(self.companion(c, other).await?);
        }
        let terms = Self::terms_of(&programme)?;
        let receiving = match summary
            .receiving_at(now)
            .filter(|_| case.receiving_asked().is_some())
        {
            Some(id) => match offices::get(c, id).await? {
                Some(office) => Some(passing::as_recipient(c, &office).await?),
                None => None,
            },
            None => None,
        };
        let receiving = receiving.filter(|to| !to.kind.is_authority());
        let around = Around {
            now,
            zone,
            closed: closed_days(c, &office).await?,
            programme: programme.code.clone(),
            counsellors: counsellors_at(c, &office, &terms).await?,
            terms,
            suspended,
            monitoring: monitored,
            companions: known,
            receiving,
            forms: form_releases::released(c).await?,
            state_agreements: state_agreements::agreed(c).await?,
        };
        let (engine, broken) = match self.engine_of(&programme) {
            Err(Refused::Defect(why)) => (self.engine.clone(), Some(why)),
            engine => (engine?, None),
        };
        Ok(Loaded {
            summary,
            case,
            around,
            engine,
            broken,
            key,
            office,
            companions,
        })
    }

    /// Opens and folds the journal of a case.
    pub(crate) async fn open_case<C: ConnectionTrait>(
        &self,
        c: &C,
        id: CaseId,
        key: &PersonKey,
    ) -> Result<Case, Refused> {
        let sealed = journal::read(c, chain_of(id)).await?;
        let entries = sealed
            .iter()
            .map(|e| open_entry(e, key))
            .collect::<Result<Vec<_>, _>>()?;
        Case::replay(entries).map_err(|e| Refused::Defect(e.to_string()))
    }

    /// What another case of the group is to this one.
    async fn companion<C: ConnectionTrait>(
        &self,
        c: &C,
        other: &CaseSummary,
    ) -> Result<Companion, Refused> {
        let stage = StageName::from_code(&other.stage).unwrap_or(StageName::Exited);
        // Only a journey, booked or made, is worth opening the other case for: whoever's departure is recorded first still
        // travelled with those recorded after.
        let travels = other.departure_on.is_some()
            || matches!(
                stage,
                StageName::Departed | StageName::Arrived | StageName::Reintegrating
            );
        let departs = match self.store.keys().get(other.person_id).await {
            Ok(Some(key)) if travels => self.open_case(c, other.id, &key).await?.leaves_at(),
            _ => None,
        };
        Ok(Companion {
            number: other.number.clone(),
            stage,
            departs_at: departs,
        })
    }
}

/// The days on which an office is closed.
pub(crate) async fn closed_days<C: ConnectionTrait>(
    c: &C,
    office: &Office,
) -> Result<ClosedDays, Refused> {
    Ok(ClosedDays {
        weekend: office
            .weekend
            .split(',')
            .filter_map(Weekday::from_code)
            .collect(),
        holidays: offices::closed_on(c, office.id)
            .await?
            .into_iter()
            .collect(),
    })
}

/// The decision in a sealed entry, if one let it happen.
pub(crate) fn open_decision(
    sealed: &SealedEntry,
    key: &PersonKey,
) -> Result<Option<Decision>, Refused> {
    #[derive(Deserialize)]
    struct Decided {
        #[serde(default)]
        decision: Option<Decision>,
    }
    let corrupt = || {
        Refused::Store(StoreError::Corrupt {
            table: "journal",
            id: sealed.id.0.to_string(),
        })
    };
    let text = key
        .open(&seal_context(sealed.chain, sealed.id), &sealed.sealed)
        .map_err(|_| corrupt())?;
    let decided: Decided = serde_json::from_slice(&text).map_err(|_| corrupt())?;
    Ok(decided.decision)
}

/// Opens one sealed entry.
pub(crate) fn open_entry(sealed: &SealedEntry, key: &PersonKey) -> Result<Entry, Refused> {
    let corrupt = || {
        Refused::Store(StoreError::Corrupt {
            table: "journal",
            id: sealed.id.0.to_string(),
        })
    };
    let text = key
        .open(&seal_context(sealed.chain, sealed.id), &sealed.sealed)
        .map_err(|_| corrupt())?;
    let opened: Opened = serde_json::from_slice(&text).map_err(|_| corrupt())?;
    let fact = Fact::from_stored(opened.fact).map_err(|_| corrupt())?;
    Ok(Entry {
        seq: u32::try_from(sealed.seq).map_err(|_| corrupt())?,
        id: sealed.id,
        at: sealed.recorded_at,
        by: match sealed.actor() {
            JournalActor::Staff(id) => Author::Staff(id),
            JournalActor::System => Author::System,
        },
        fact,
        stamps: opened.stamps,
    })
}
