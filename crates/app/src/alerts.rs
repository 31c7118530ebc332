//! Alerts to staff: raised in the transaction of their cause, listed for those they are addressed to, taken on by one of them.
//!
//! An alert about a case is there for whoever holds its role for that case, or carries it; one about the use of the house for the
//! data-protection officer. For everybody else there is none: no row, no count, no answer that differs.

use chrono::{DateTime, Utc};
use homeward_domain::{
    alerts::{AlertKind, AlertTo},
    case::{Author, Entry},
    case_number::CaseNumber,
    codes::{Code, Role},
    facts::Fact,
    ids::StaffId,
};
use homeward_store::{
    Tx,
    alerts::{self, Addressed, Alert, AlertFilter},
    cases::{self, CaseSummary},
    scope::ScopeClause,
    staff,
};

use crate::{
    Actor, App, Refused,
    actor::{CASE_ROLES, TRANSIT_ROLE},
    admin::tasks::Task,
    lists::PAGE,
    load::Loaded,
};

/// What is to be told.
pub(crate) struct Raise<'a> {
    /// What happened.
    pub kind: AlertKind,
    /// In which case; none for the house.
    pub case: Option<&'a CaseSummary>,
    /// Who did it, where that is what it is about.
    pub by: Option<StaffId>,
    /// Told once a cause: an entry, a day.
    pub cause: String,
}

/// An alert as one of those it is addressed to sees it.
#[derive(Debug, Clone)]
pub struct AlertView {
    /// Its code for links.
    pub key: String,
    /// What happened.
    pub kind: AlertKind,
    /// When.
    pub at: DateTime<Utc>,
    /// In which case.
    pub number: Option<CaseNumber>,
    /// The reader may open that case.
    pub opens: bool,
    /// To whom it is addressed.
    pub to: AlertTo,
    /// Who did it, where that is what it is about.
    pub by: Option<String>,
    /// When it stood before one of those told, and before whom.
    pub seen: Option<(DateTime<Utc>, String)>,
    /// When one of them took it on, and who.
    pub acknowledged: Option<(DateTime<Utc>, String)>,
}

/// A piece of the list.
#[derive(Debug, Clone)]
pub struct AlertList {
    /// The alerts, the last first.
    pub alerts: Vec<AlertView>,
    /// How many there are in all.
    pub total: u64,
    /// Where the next piece begins.
    pub after: Option<String>,
}

impl App {
    /// Tells those who must hear of it, in the transaction of its cause. Where nobody holds the role that is told, the
    /// data-protection officer hears that nobody answers for the case.
    pub(crate) async fn raise(
        &self,
        tx: &Tx,
        what: &Raise<'_>,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        for to in addressees(tx, what).await? {
            alerts::raise(tx, &alert(what, to, now)).await?;
            if let (Some(case), AlertTo::Role(role)) = (what.case, to)
                && role != Role::DataProtectionOfficer
                && !is_held(tx, role, case).await?
            {
                let unheard = Raise {
                    kind: AlertKind::NobodyAnswers,
                    case: Some(case),
                    by: None,
                    cause: role.code().to_owned(),
                };
                let to = AlertTo::Role(Role::DataProtectionOfficer);
                alerts::raise(tx, &alert(&unheard, to, now)).await?;
            }
        }
        Ok(())
    }

    /// Tells what must be heard of as soon as an entry is recorded.
    pub(crate) async fn tell(
        &self,
        tx: &Tx,
        loaded: &Loaded,
        entry: &Entry,
    ) -> Result<(), Refused> {
        let child = loaded.case.is_child_on(loaded.around.today());
        let news = news_of_the_journey(tx, loaded, entry).await?;
        for kind in AlertKind::of(&entry.fact, child).into_iter().chain(news) {
            let what = Raise {
                kind,
                case: Some(&loaded.summary),
                by: None,
                cause: entry.id.0.to_string(),
            };
            self.raise(tx, &what, entry.at).await?;
        }
        Ok(())
    }

    /// The alerts addressed to the actor, the last first. That they stood before somebody is noted.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn alerts(
        &self,
        actor: &Actor,
        open: bool,
        after: Option<&str>,
    ) -> Result<AlertList, Refused> {
        let now = self.clock.now();
        let filter = self.addressed(actor, open);
        let c = self.store.reader();
        let total = alerts::count(c, &filter).await?;
        let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let mut found = alerts::list(c, &filter, after, PAGE + 1).await?;
        let more = found.len() > page;
        found.truncate(page);
        let after = found.last().filter(|_| more).map(|a| a.key.clone());
        let unseen: Vec<_> = found
            .iter()
            .filter(|a| a.seen_at.is_none())
            .map(|a| a.id)
            .collect();
        if !unseen.is_empty() {
            let tx = self.store.write().await?;
            alerts::see(&tx, &unseen, actor.staff.id, now).await?;
            tx.commit().await?;
        }
        let about = found.iter().filter_map(|a| a.case_id).collect();
        let summaries = cases::get_many(c, &about).await?;
        let mut named: Vec<StaffId> = found
            .iter()
            .flat_map(|a| [a.by_staff, a.seen_by, a.acknowledged_by])
            .flatten()
            .collect();
        named.sort_unstable();
        named.dedup();
        let people = staff::get_many(c, &named).await?;
        let name = |id: Option<StaffId>| {
            let found = people.iter().find(|p| Some(p.id) == id);
            found.map(|p| p.name.clone()).unwrap_or_default()
        };
        let views = found
            .into_iter()
            .map(|a| {
                let case = summaries.iter().find(|s| Some(s.id) == a.case_id);
                AlertView {
                    number: case.map(|s| s.number.clone()),
                    opens: case.is_some_and(|s| Self::sees_case(actor, s, now)),
                    by: a.by_staff.map(|id| name(Some(id))),
                    seen: a.seen_at.map(|at| (at, name(a.seen_by))),
                    acknowledged: a.acknowledged_at.map(|at| (at, name(a.acknowledged_by))),
                    key: a.key,
                    kind: a.kind,
                    at: a.at,
                    to: a.to_role,
                }
            })
            .collect();
        Ok(AlertList {
            alerts: views,
            total,
            after,
        })
    }

    /// How many alerts addressed to the actor nobody has taken on.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn open_alerts(&self, actor: &Actor) -> Result<u64, Refused> {
        let filter = self.addressed(actor, true);
        Ok(alerts::count(self.store.reader(), &filter).await?)
    }

    /// Takes an alert on. Whoever came first stays named.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when there is none with this key for the actor.
    pub async fn acknowledge_alert(&self, actor: &Actor, key: &str) -> Result<(), Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        let filter = self.addressed(actor, false);
        let found = alerts::find(&tx, &filter, key).await?;
        let found = found.ok_or(Refused::NotFound)?;
        alerts::acknowledge(&tx, found.id, actor.staff.id, now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// What is addressed to the actor.
    fn addressed(&self, actor: &Actor, open: bool) -> AlertFilter {
        let hears = !actor.authority && actor.staff.active && !actor.second_factor.is_lacking();
        let of_the_house = self.may(actor, Task::Access);
        let addressed = actor
            .grants
            .iter()
            .filter(|g| hears && (g.role != Role::DataProtectionOfficer || of_the_house))
            .map(|g| Addressed {
                to: AlertTo::Role(g.role),
                cases: ScopeClause {
                    programme: g.programme,
                    office: g.office,
                    passing: g.role == TRANSIT_ROLE,
                    assigned_to: None,
                    protected: matches!(g.role, Role::ProtectionLead | Role::DataProtectionOfficer),
                },
                house: g.role == Role::DataProtectionOfficer,
            });
        let carried = actor
            .carried()
            .into_iter()
            .filter(|_| hears)
            .map(|cases| Addressed {
                to: AlertTo::Carrier,
                cases,
                house: false,
            });
        AlertFilter {
            addressed: addressed.chain(carried).collect(),
            open,
            now: Some(self.clock.now()),
        }
    }
}

impl Actor {
    /// Holds a role to which alerts are addressed, or one in which cases are carried.
    pub fn is_alerted(&self) -> bool {
        AlertKind::ALL
            .iter()
            .flat_map(|kind| kind.roles())
            .chain(CASE_ROLES)
            .any(|role| self.has(*role))
    }
}

impl Raise<'_> {
    /// As it is handed to the access log, which writes it a moment later together with the reading.
    pub(crate) fn alerts(&self, now: DateTime<Utc>) -> Vec<Alert> {
        let roles = self.kind.roles().iter();
        roles
            .map(|role| alert(self, AlertTo::Role(*role), now))
            .collect()
    }
}

fn alert(what: &Raise<'_>, to: AlertTo, now: DateTime<Utc>) -> Alert {
    let case = what.case.map(|c| c.id);
    Alert::new(what.kind, to, case, what.by, &what.cause, now)
}

/// Who is told: whoever carries the case where it is for them and they are of the sending office, else whoever holds the roles. Where a
/// protected case is carried by nobody there, whoever answers for protection hears in their place.
async fn addressees(tx: &Tx, what: &Raise<'_>) -> Result<Vec<AlertTo>, Refused> {
    if let Some(case) = what.case.filter(|_| what.kind.goes_to_carrier()) {
        let carrier = match case.assigned_to {
            Some(id) => staff::get(tx, id).await?,
            None => None,
        };
        if carrier.is_some_and(|c| c.active && c.office_id == case.sending_office_id) {
            return Ok(vec![AlertTo::Carrier]);
        }
        if case.protected {
            return Ok(vec![AlertTo::Role(Role::ProtectionLead)]);
        }
    }
    let roles = what.kind.roles().iter().copied();
    Ok(roles.map(AlertTo::Role).collect())
}

/// What one office tells the other of the journey: that the person has left, to the receiving office while it sees the case; that they
/// have arrived, back to the sending office (MOV-04). Who recorded it in that office itself knows. Of a protected place the receiving
/// office hears nothing here: whoever may know is told by voice.
async fn news_of_the_journey(
    tx: &Tx,
    loaded: &Loaded,
    entry: &Entry,
) -> Result<Option<AlertKind>, Refused> {
    let case = &loaded.summary;
    let (kind, told) = match &entry.fact {
        Fact::DepartureRecorded(_)
            if loaded.around.receiving.is_some() && !loaded.case.details().protected_location =>
        {
            (AlertKind::PersonDeparted, case.receiving_at(entry.at))
        }
        // The program says that somebody arrived elsewhere who may be this person (REI-15).
        Fact::ArrivalChecked(_) if entry.by == Author::System => {
            return Ok(Some(AlertKind::ArrivalClaimed));
        }
        Fact::ArrivalRecorded(_) => (AlertKind::PersonArrived, Some(case.sending_office_id)),
        _ => return Ok(None),
    };
    let by = match entry.by {
        Author::Staff(id) => staff::get(tx, id).await?.map(|s| s.office_id),
        Author::System => None,
    };
    Ok(Some(kind).filter(|_| told.is_some() && by != told))
}

/// Somebody active holds the role for the case.
async fn is_held(tx: &Tx, role: Role, case: &CaseSummary) -> Result<bool, Refused> {
    for office in [Some(case.sending_office_id), case.receiving_office_id]
        .into_iter()
        .flatten()
    {
        if !staff::with_role(tx, role, case.programme_id, office)
            .await?
            .is_empty()
        {
            return Ok(true);
        }
    }
    Ok(false)
}
