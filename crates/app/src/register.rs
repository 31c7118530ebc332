//! Registering a person: consent and record in one transaction (INT-10). Before it nothing is kept; a refusal is only counted.

use homeward_domain::{
    actions::REGISTER,
    case::{Author, Case, Entry, Stamps},
    case_number::CaseNumber,
    codes::Answer,
    facts::{ArrivalRecorded, BasisRecorded, Fact, KeepBasis},
    fields::{self, FieldError, Problem, Record},
    ids::{CaseId, EntryId, PersonId},
    standing::{Around, Proposal},
};
use homeward_store::{
    StoreError,
    cases::{self, CaseSummary},
    erasure,
    journal::chain_of,
    programmes, tally,
};
use ring::rand::{SecureRandom, SystemRandom};
use serde_json::{Map, Value};

use crate::{
    Actor, App, Refused,
    actor::zone_of,
    checks::checks_for,
    clock::new_id,
    consequences,
    counsellors::counsellors_at,
    load::{Decision, Loaded, closed_days},
    once,
    record::{Input, Recorded, check_moments},
    refused::Unmet,
};

/// What may be recorded in one step with a registration, each as an entry of its own.
#[derive(Debug, Clone, Default)]
pub struct Beside {
    /// How somebody arrived who came without a case (REI-15), in the fields of [`ArrivalRecorded`].
    pub arrival: Option<Map<String, Value>>,
    /// Why the case begins although the person cannot be asked (INT-10), in the fields of [`KeepBasis`].
    pub basis: Option<Map<String, Value>>,
}

impl Beside {
    /// An arrival and nothing else.
    pub fn arrived(arrival: Map<String, Value>) -> Self {
        Self {
            arrival: Some(arrival),
            basis: None,
        }
    }

    /// A ground other than consent and nothing else.
    pub fn on_basis(basis: Map<String, Value>) -> Self {
        Self {
            arrival: None,
            basis: Some(basis),
        }
    }
}

impl App {
    /// Registers a person in a programme.
    ///
    /// # Errors
    /// [`Refused::Unmet`] names INT-10 when there is neither consent nor another ground: nothing is kept then.
    pub async fn register(
        &self,
        actor: &Actor,
        programme: &str,
        input: Input,
        beside: Beside,
    ) -> Result<Recorded, Refused> {
        let now = self.clock.now();
        let today = actor.today(now);
        let invalid =
            |field: &str, problem| Refused::Invalid(vec![FieldError::new(field, problem)]);
        // Decided by who they are now and by the rules of this moment, in the transaction of the write.
        let tx = self.store.write().await?;
        let c = &tx;
        let actor = &Actor::load_after(c, actor.staff.id, now, actor.second_factor.given).await?;
        let saved = programmes::find(c, programme)
            .await?
            .ok_or_else(|| invalid("programme", Problem::NotFound))?;
        // The office that registers is the one that sends: its day counts.
        let programme = programmes::as_on(c, saved, today).await?;
        let terms = Self::terms_of(&programme)?;
        let engine = self.engine_of(&programme)?;

        let mut errors = Vec::new();
        let fields =
            fields::read(REGISTER.fields(), &input.fields, today).unwrap_or_else(|found| {
                errors.extend(found);
                Map::new()
            });
        let mut read = |fields, given: &Option<Map<String, Value>>| {
            let given = given.as_ref()?;
            fields::read(fields, given, today)
                .map_err(|found| errors.extend(found))
                .ok()
        };
        let arrival = read(ArrivalRecorded::FIELDS, &beside.arrival);
        let basis = read(KeepBasis::FIELDS, &beside.basis);
        if !errors.is_empty() {
            return Err(Refused::Invalid(errors));
        }
        let defect = |e: serde_json::Error| Refused::Defect(e.to_string());
        let fact = Fact::from_fields("register", fields).map_err(defect)?;
        let errors = fact.check();
        if !errors.is_empty() {
            return Err(Refused::Invalid(errors));
        }
        let arrival = match arrival {
            Some(map) => {
                let arrived = Fact::from_fields("record-arrival", map).map_err(defect)?;
                let errors = arrived.check();
                if !errors.is_empty() {
                    return Err(Refused::Invalid(errors));
                }
                check_moments(&arrived, None, now)?;
                Some(arrived)
            }
            None => None,
        };
        let basis: Option<BasisRecorded> = match basis {
            Some(map) => {
                let basis: KeepBasis =
                    serde_json::from_value(Value::Object(map)).map_err(defect)?;
                if basis.review_on < today {
                    return Err(invalid("review_on", Problem::EndsBeforeStart));
                }
                Some(basis.into())
            }
            None => None,
        };
        let Fact::Registered(registered) = &fact else {
            return Err(Refused::Defect("not a registration".to_owned()));
        };
        let open = terms.is_open_on(today);
        let situation_who = actor.at_intake(programme.id);
        let situation = engine.on_intake(&situation_who, &programme.code, &terms, open);
        let proposal = Proposal {
            lawful_basis: basis.as_ref().map(|b| b.lawful_basis),
            ..Proposal::of(&fact, None, None, false)
        };
        let (verdict, list) = situation.weigh(REGISTER.code, &proposal);
        if !verdict.errors.is_empty() {
            return Err(Refused::Defect(verdict.errors.join("; ")));
        }
        if !verdict.permitted {
            return Err(Refused::NotPermitted);
        }
        if !verdict.unmet.is_empty() {
            // Nothing of the person is kept; that somebody refused is counted, without anything about them.
            if registered.consent_to_keep != Answer::Yes && !input.rehearse {
                tally::count(&tx, actor.office.id, today, "consent-refused").await?;
                tx.commit().await?;
            }
            let checks = checks_for(
                &list,
                &[
                    homeward_domain::codes::Audience::Case,
                    homeward_domain::codes::Audience::Counselling,
                ],
            );
            return Err(Refused::Unmet(Box::new(Unmet {
                action: "register".to_owned(),
                case: None,
                checks,
            })));
        }
        if !terms
            .countries_of_return
            .contains(&registered.country_of_return)
        {
            return Err(invalid("country_of_return", Problem::OutsideProgramme));
        }
        let decision = Decision {
            policies: engine.hash().to_owned(),
            states: list
                .into_iter()
                .map(|(s, state)| (s.id.clone(), state))
                .collect(),
        };

        if input.rehearse {
            let number = CaseNumber::new(0, 0);
            return Ok(Recorded {
                number,
                version: None,
                repeated: false,
            });
        }
        let person = PersonId(new_id(now));
        let request = (
            &programme.code,
            &input.fields,
            &beside.arrival,
            &beside.basis,
        );
        let once_key = input.once.as_deref();
        if let Some(answer) = once::begin(&tx, actor.staff.id, once_key, &request, now).await? {
            let number = answer
                .location
                .and_then(|n| n.parse().ok())
                .ok_or(Refused::KeyReused)?;
            return Ok(Recorded {
                number,
                version: None,
                repeated: true,
            });
        }
        // The key comes first: a key without a person is harmless, a person without a key is lost.
        let key = self.store.keys().create(person, now).await?;
        let number = self.free_number(&tx, today).await?;
        let id = CaseId(new_id(now));
        let summary = CaseSummary {
            id,
            number: number.clone(),
            person_id: person,
            programme_id: programme.id,
            sending_office_id: actor.office.id,
            receiving_office_id: None,
            receiving_until: None,
            transit_office_id: None,
            transit_until: None,
            assigned_to: Some(actor.staff.id),
            stage: "registered".to_owned(),
            stage_since: now,
            country_of_return: None,
            departure_on: None,
            departs_at: None,
            arrives_at: None,
            arrives_on: None,
            way: None,
            due_on: None,
            due_limit_on: None,
            on_hold: false,
            protected: registered.protected_location,
            protection_clear: false,
            health_clear: false,
            open_case_safeguards: 0,
            is_child: false,
            closed: false,
            opened_at: now,
            entries: 0,
        };
        cases::insert(&tx, &summary).await?;
        let stamps = Stamps {
            local_day: Some(today),
            ..Stamps::default()
        };
        let by = Author::Staff(actor.staff.id);
        let first = Entry {
            seq: 0,
            id: EntryId(new_id(now)),
            at: now,
            by,
            fact,
            stamps: stamps.clone(),
        };
        self.keep_policies(&tx, &engine, now).await?;
        let first = self
            .seal(&tx, id, &key, first, None, Some(decision))
            .await?;
        let case = Case::replay(vec![first]).map_err(|e| Refused::Defect(e.to_string()))?;
        let around = Around {
            now,
            zone: zone_of(&actor.office),
            closed: closed_days(&tx, &actor.office).await?,
            programme: programme.code.clone(),
            counsellors: counsellors_at(&tx, &actor.office, &terms).await?,
            terms,
            suspended: std::collections::BTreeSet::new(),
            monitoring: false,
            companions: Vec::new(),
            receiving: None,
            forms: Vec::new(),
            state_agreements: Vec::new(),
        };
        let mut loaded = Loaded {
            summary: summary.clone(),
            case,
            around,
            engine,
            broken: None,
            key,
            office: actor.office.clone(),
            companions: Vec::new(),
        };
        if let Some(basis) = basis {
            let basis = Fact::BasisRecorded(basis);
            self.append(&tx, &mut loaded, by, basis, stamps.clone(), None, now)
                .await?;
        }
        if let Some(arrived) = arrival {
            self.append(&tx, &mut loaded, by, arrived, stamps, None, now)
                .await?;
            loaded.summary.receiving_office_id = Some(actor.office.id);
        }
        self.finish(&tx, &mut loaded, true).await?;
        // What follows is not counted: whoever registers does not learn of it.
        let version = loaded.case.last_seq();
        consequences::alert_of_detained_child(self, &tx, &mut loaded, now).await?;
        once::finish(&tx, actor.staff.id, once_key, number.as_str(), None).await?;
        tx.commit().await?;
        // The case stands, whatever becomes of this: the work of the day binds keys that were left.
        let bound = (person, chain_of(id));
        if let Err(error) = self.store.keys().bind(&[bound]).await {
            tracing::warn!(%error, "a key is not bound to its chain yet");
        }
        Ok(Recorded {
            number,
            version: Some(version),
            repeated: false,
        })
    }

    /// Counts an enquiry that stayed without a name: that somebody asked, in which language, and nothing else. Counted once a `key`.
    ///
    /// # Errors
    /// [`Refused::KeyReused`], or when the store fails.
    pub async fn enquire(
        &self,
        actor: &Actor,
        language: &homeward_domain::places::Language,
        key: Option<&str>,
    ) -> Result<(), Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let what = format!("enquiry-{}", language.code());
        if once::begin(&tx, actor.staff.id, key, &what, now)
            .await?
            .is_some()
        {
            return Ok(());
        }
        tally::count(&tx, actor.office.id, actor.today(now), &what).await?;
        once::finish(&tx, actor.staff.id, key, &what, None).await?;
        tx.commit().await?;
        Ok(())
    }

    /// A number nobody has. Two at once end as a duplicate, and the later tries another.
    async fn free_number(
        &self,
        tx: &homeward_store::Tx,
        today: chrono::NaiveDate,
    ) -> Result<CaseNumber, Refused> {
        use chrono::Datelike;
        let year = u8::try_from(today.year().rem_euclid(100)).unwrap_or_default();
        for _ in 0..32 {
            let mut bytes = [0u8; 4];
            SystemRandom::new()
                .fill(&mut bytes)
                .map_err(|_| Refused::Defect("no random numbers".to_owned()))?;
            let number = CaseNumber::new(year, u32::from_be_bytes(bytes) % CaseNumber::SERIALS);
            // Nor one that an erased case had.
            if cases::find(tx, &number).await?.is_none()
                && erasure::find(tx, &number).await?.is_none()
            {
                return Ok(number);
            }
        }
        Err(Refused::Store(StoreError::Exhausted))
    }
}
