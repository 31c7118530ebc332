//! A copy of one's data, for the person: everything recorded about them, and who read it (DAT-04).
//!
//! Whoever hands it over records first to whom, and how it was made sure that it is them (`give-copy`, which nothing can refuse); only
//! then is it there to be printed, for a day. It holds the parts of the case that whoever prints it may read: counselling, protection
//! and health are handed over by their own staff, and the copy says so of every case alike, so that no copy tells of a part.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use homeward_domain::{
    actions::Action,
    case::{Author, EntryState},
    case_number::CaseNumber,
    codes::{Audience, Code, CopyPart, Paper, Role},
    due::open_requests,
    facts::{CopyGiven, Fact},
    fields::{Field, Kind},
    ids::StaffId,
};
use homeward_store::{access_log, journal, offices, organisations, staff};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{Actor, App, Refused, load::Loaded, reading::Reading, view::Sight};

/// How long a copy can be printed after it was recorded that it is handed over.
const THERE_FOR: TimeDelta = TimeDelta::hours(24);
/// The most readings of a case that a copy holds; it says when there were more.
const READINGS: u64 = 100_000;

/// A copy of a person's data.
#[derive(Debug, Clone, Serialize)]
pub struct CopyOfData {
    /// The number of the case.
    pub number: CaseNumber,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Time zone of the office, for days and hours.
    #[serde(skip)]
    pub zone: chrono_tz::Tz,
    /// The programme.
    pub programme: String,
    /// The office that holds the data.
    pub office: String,
    /// How to reach it.
    pub contact: String,
    /// Code of the stage.
    pub stage: &'static str,
    /// Codes of the parts it holds.
    pub parts: Vec<&'static str>,
    /// Codes of what is left out, and of why.
    pub withheld: Vec<&'static str>,
    /// See [`Self::withheld`].
    pub withheld_ground: Option<&'static str>,
    /// Everything recorded, oldest first.
    pub entries: Vec<CopiedEntry>,
    /// Requests that wait for an answer: what for, and since when.
    pub waiting: Vec<(&'static str, NaiveDate)>,
    /// Legal holds the person was told of.
    pub legal_holds: Vec<CopiedHold>,
    /// Who read it, oldest first; none if that is left out.
    pub readings: Option<Vec<CopiedReading>>,
}

/// One thing recorded.
#[derive(Debug, Clone, Serialize)]
pub struct CopiedEntry {
    /// When.
    pub at: DateTime<Utc>,
    /// Code of what was recorded.
    pub code: &'static str,
    /// By whom.
    pub by: Source,
    /// Which part it belongs to.
    pub part: &'static str,
    /// It was corrected later, and no longer counts.
    pub corrected: bool,
    /// What was recorded; none when it is left out.
    pub record: Option<Map<String, Value>>,
    /// The safeguards that were looked at, and how each stood: the reasons of the decision.
    pub decided: Vec<Decided>,
}

/// How a safeguard stood.
#[derive(Debug, Clone, Serialize)]
pub struct Decided {
    /// Its id.
    pub safeguard: String,
    /// Code of its state.
    pub state: String,
}

/// Where something comes from: never the name of a member of staff.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Source {
    /// The organisation; none for the program itself.
    pub organisation: Option<String>,
    /// The office.
    pub office: Option<String>,
    /// Codes of their roles today.
    pub roles: Vec<&'static str>,
}

/// A legal hold the person was told of.
#[derive(Debug, Clone, Serialize)]
pub struct CopiedHold {
    /// On whose authority.
    pub authority: String,
    /// Its reference.
    pub reference: String,
    /// Why.
    pub reason: String,
    /// First day.
    pub from_on: NaiveDate,
    /// First day on which it no longer holds.
    pub lifted_on: Option<NaiveDate>,
}

/// That somebody read something of the case.
#[derive(Debug, Clone, Serialize)]
pub struct CopiedReading {
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub by: Source,
    /// Code of the way of reading.
    pub kind: String,
    /// Codes of what was shown.
    pub what: String,
    /// Whether it was confidential.
    pub confidential: bool,
}

impl App {
    /// The copy of a person's data that the actor recorded as handed over within a day; `None` without such a record.
    ///
    /// The reading is logged as confidential before anything is given.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case is there but not for this reader.
    pub async fn copy_of_data(
        &self,
        actor: &Actor,
        number: &CaseNumber,
    ) -> Result<Option<CopyOfData>, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (_, sight) = loaded.seen_by(&who)?;
        // An emergency opens what a rescuer needs, and not who read the case.
        if !Self::sees_case(actor, &loaded.summary, now) {
            return Ok(None);
        }
        let by = Author::Staff(actor.staff.id);
        let given = loaded
            .case
            .all::<CopyGiven>()
            .into_iter()
            .rev()
            .find(|given| given.by == by && given.at + THERE_FOR > now)
            .map(|given| given.record.clone());
        let Some(given) = given else {
            return Ok(None);
        };
        let confidential: Vec<Audience> = sight
            .audiences()
            .iter()
            .copied()
            .filter(|audience| *audience != Audience::Case)
            .collect();
        self.log_reading(actor, &loaded, Reading::Copy, &confidential, now)
            .await?;
        // Everything read so far stands in the log of the copy, this reading too.
        self.access.flush().await;
        self.copied(&loaded, &sight, &given, now).await.map(Some)
    }

    async fn copied(
        &self,
        loaded: &Loaded,
        sight: &Sight,
        given: &CopyGiven,
        now: DateTime<Utc>,
    ) -> Result<CopyOfData, Refused> {
        let c = self.store.reader();
        let mut sources = Sources::default();
        let decisions = self.decisions(loaded).await?;
        let case = &loaded.case;
        let mut entries = Vec::new();
        for entry in sight.entries(case) {
            let is_withheld = given
                .withheld
                .iter()
                .any(|part| covers(*part, entry.fact.code()));
            let decided = decisions
                .iter()
                .find(|(seq, _)| *seq == entry.seq)
                .map(|(_, decided)| decided.as_slice())
                .unwrap_or_default()
                .iter()
                .filter(|decided| {
                    let safeguard = loaded
                        .engine
                        .safeguards()
                        .find(|s| s.id == decided.safeguard);
                    safeguard.is_some_and(|s| sight.sees(s.audience))
                })
                .cloned()
                .collect();
            entries.push(CopiedEntry {
                at: entry.at,
                code: entry.fact.code(),
                by: match entry.by {
                    Author::Staff(id) => sources.of(self, id).await?,
                    Author::System => Source::PROGRAM,
                },
                part: case.audience_of(entry).code(),
                corrected: matches!(
                    case.state_of(entry.seq),
                    EntryState::ReplacedBy(_) | EntryState::StruckBy(_)
                ),
                record: (!is_withheld).then(|| own(&entry.fact, sight)),
                decided,
            });
        }
        let readings = if given.withheld.contains(&CopyPart::AccessLog) {
            None
        } else {
            let mut read = access_log::of_case(c, loaded.summary.id, READINGS).await?;
            read.reverse();
            let mut readings = Vec::new();
            for entry in read {
                // That a part was opened tells that it is there: it stands in the copy of those who keep the part.
                if !entry.what.split(' ').all(|code| may_tell(code, sight)) {
                    continue;
                }
                readings.push(CopiedReading {
                    at: entry.at,
                    // What somebody does here may tell what was found: the office is named, and not the role.
                    by: Source {
                        roles: Vec::new(),
                        ..sources.of(self, entry.staff_id).await?
                    },
                    kind: entry.kind,
                    what: entry.what,
                    confidential: entry.confidential,
                });
            }
            Some(readings)
        };
        let legal_holds = self
            .holds_told(c, &loaded.summary)
            .await?
            .into_iter()
            .map(|(form, from_on, lifted_on)| CopiedHold {
                authority: form.authority,
                reference: form.hold_reference,
                reason: form.reason.0,
                from_on,
                lifted_on,
            })
            .collect();
        Ok(CopyOfData {
            number: loaded.summary.number.clone(),
            made_at: now,
            zone: loaded.around.zone,
            programme: loaded.around.terms.name.clone(),
            office: loaded.office.name.clone(),
            contact: loaded.office.contact.clone(),
            stage: case.stage_at(now).code(),
            parts: sight.audiences().iter().map(|a| a.code()).collect(),
            withheld: given.withheld.iter().map(|part| part.code()).collect(),
            withheld_ground: given.withheld_ground.map(Code::code),
            entries,
            waiting: open_requests(case)
                .into_iter()
                .map(|(right, on)| (right.code(), on))
                .collect(),
            legal_holds,
            readings,
        })
    }

    /// What was decided with each entry, by its place in the journal.
    async fn decisions(&self, loaded: &Loaded) -> Result<Vec<(u32, Vec<Decided>)>, Refused> {
        let chain = journal::chain_of(loaded.summary.id);
        let sealed = journal::read(self.store.reader(), chain).await?;
        let mut decisions = Vec::new();
        for entry in sealed {
            let context = journal::seal_context(chain, entry.id);
            let Ok(text) = loaded.key.open(&context, &entry.sealed) else {
                continue;
            };
            let Ok(payload) = serde_json::from_slice::<Value>(&text) else {
                continue;
            };
            let states = payload["decision"]["states"].as_array();
            let decided = states
                .into_iter()
                .flatten()
                .filter_map(|pair| {
                    Some(Decided {
                        safeguard: pair[0].as_str()?.to_owned(),
                        state: pair[1].as_str()?.to_owned(),
                    })
                })
                .filter(|decided| decided.state != "not-applicable")
                .collect();
            decisions.push((u32::try_from(entry.seq).unwrap_or_default(), decided));
        }
        Ok(decisions)
    }
}

impl Source {
    const PROGRAM: Self = Self {
        organisation: None,
        office: None,
        roles: Vec::new(),
    };
}

/// Organisations, offices and roles of members of staff, each looked up once.
#[derive(Default)]
struct Sources(std::collections::HashMap<StaffId, Source>);

impl Sources {
    async fn of(&mut self, app: &App, id: StaffId) -> Result<Source, Refused> {
        if let Some(known) = self.0.get(&id) {
            return Ok(known.clone());
        }
        let c = app.store.reader();
        let source = match staff::get(c, id).await? {
            None => Source::PROGRAM,
            Some(member) => {
                let mut roles: Vec<Role> =
                    staff::grants(c, id).await?.iter().map(|g| g.role).collect();
                roles.sort();
                roles.dedup();
                Source {
                    organisation: organisations::get(c, member.organisation_id)
                        .await?
                        .map(|o| o.name),
                    office: offices::get(c, member.office_id).await?.map(|o| o.name),
                    roles: roles.into_iter().map(Code::code).collect(),
                }
            }
        };
        self.0.insert(id, source.clone());
        Ok(source)
    }
}

/// Whether somebody with this sight may know that what has this code was read: a part, the form of an action, a paper, or a track.
fn may_tell(code: &str, sight: &Sight) -> bool {
    let audience = Audience::from_code(code)
        .or_else(|| Action::find(code).map(|action| action.audience))
        .or_else(|| Paper::from_code(code).map(Paper::audience));
    match audience {
        Some(audience) => sight.sees(audience),
        None => code.is_empty() || sight.sees(Audience::Protection),
    }
}

/// Whether a part that is left out covers entries of this kind.
fn covers(part: CopyPart, code: &str) -> bool {
    match part {
        CopyPart::Incidents => code == "record-incident",
        CopyPart::Referrals => matches!(code, "refer-protection" | "record-protection-outcome"),
        CopyPart::Risk => matches!(code, "assess-risk" | "screen-trafficking"),
        CopyPart::Family => matches!(code, "record-care" | "join-group" | "leave-group"),
        CopyPart::AccessLog => false,
    }
}

/// What a fact says of the person: which other cases it names is theirs.
fn own(fact: &Fact, sight: &Sight) -> Map<String, Value> {
    let code = match fact {
        Fact::Corrected(corrected) => corrected.replacement.as_deref().map_or("", Fact::code),
        other => other.code(),
    };
    let mut record = fact.to_fields();
    if let Some(Value::Object(replacement)) = record.remove("replacement") {
        record.extend(
            replacement
                .get("record")
                .and_then(Value::as_object)
                .cloned()
                .into_iter()
                .flatten(),
        );
    }
    let hidden = crate::view::hidden_fields(code, sight);
    let others: Vec<&str> = Fact::fields(code)
        .unwrap_or(&[])
        .iter()
        .filter(|field: &&Field| matches!(field.kind, Kind::Case | Kind::Cases))
        .map(|field| field.name)
        .collect();
    record.retain(|name, value| {
        !others.contains(&name.as_str()) && !hidden.contains(&name.as_str()) && !value.is_null()
    });
    record
}
