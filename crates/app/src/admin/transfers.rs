//! The transfer register for those who watch over it: when, to what kind of body, what for, on what ground. Never of whom, never what.

use std::collections::HashMap;

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{
    codes::{OrganisationKind, Role, TransferMeans},
    ids::{EntryId, ProgrammeId},
};
use homeward_store::{agreements, organisations, programmes, staff, transfers};
use uuid::Uuid;

use super::{Task, link_code};
use crate::{Actor, App, Refused};

/// A line of the register, without what was passed on and of whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterLine {
    /// Local day in the sending office.
    pub on: NaiveDate,
    /// Code of the programme.
    pub programme: String,
    /// The name of who passed it on; nothing for the program itself.
    pub by: Option<String>,
    /// Code of the purpose; `compelled-answer` for what the law compels.
    pub purpose: String,
    /// What kind of body it went to.
    pub recipient_kind: OrganisationKind,
    /// The organisation, where the directory has it.
    pub organisation: Option<String>,
    /// How many kinds of data went.
    pub kinds: i32,
    /// Code of the ground.
    pub ground: String,
    /// The agreement.
    pub agreement: Option<String>,
    /// How.
    pub means: TransferMeans,
    /// A correction says that it did not happen.
    pub struck: bool,
}

/// A piece of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Register {
    /// The lines, the newest first.
    pub lines: Vec<RegisterLine>,
    /// Where the next piece begins.
    pub after: Option<String>,
}

/// Lines on a page.
const PAGE: u64 = 50;

impl App {
    /// What left, for the programmes of the reader's role.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for data-protection officers and programme managers; [`Refused::NotFound`] for a place that
    /// cannot be read.
    pub async fn transfers(&self, actor: &Actor, after: Option<&str>) -> Result<Register, Refused> {
        self.permit(actor, Task::Transfers)?;
        let c = self.store.reader();
        let after = after
            .map(|text| place(text).ok_or(Refused::NotFound))
            .transpose()?;
        let theirs = programmes_of(actor);
        let mut rows = transfers::list(c, theirs.as_deref(), after, PAGE + 1).await?;
        let most = usize::try_from(PAGE).unwrap_or(usize::MAX);
        let more = rows.len() > most;
        rows.truncate(most);
        let after = rows.last().filter(|_| more).map(|last| {
            format!(
                "{}-{}",
                last.at.timestamp_micros(),
                last.entry_id.0.simple()
            )
        });
        let codes: HashMap<_, _> = programmes::all(c)
            .await?
            .into_iter()
            .map(|p| (p.id, p.code))
            .collect();
        let organisations: HashMap<_, _> = organisations::all(c)
            .await?
            .into_iter()
            .map(|o| (o.id, o.name))
            .collect();
        let agreements: HashMap<String, String> = agreements::all(c)
            .await?
            .into_iter()
            .map(|a| (link_code(a.id.0), a.title))
            .collect();
        let mut people: Vec<_> = rows.iter().filter_map(|row| row.by).collect();
        people.sort_unstable();
        people.dedup();
        let people: HashMap<_, _> = staff::get_many(c, &people)
            .await?
            .into_iter()
            .map(|s| (s.id, s.name))
            .collect();
        let lines = rows
            .into_iter()
            .map(|row| RegisterLine {
                on: row.on_day,
                programme: codes.get(&row.programme_id).cloned().unwrap_or_default(),
                by: row.by.and_then(|id| people.get(&id).cloned()),
                purpose: row.purpose,
                recipient_kind: row.recipient_kind,
                organisation: row
                    .organisation_id
                    .and_then(|id| organisations.get(&id).cloned()),
                kinds: row.kinds,
                ground: row.ground,
                agreement: row
                    .agreement
                    .map(|key| agreements.get(&key).cloned().unwrap_or(key)),
                means: row.means,
                struck: row.struck,
            })
            .collect();
        Ok(Register { lines, after })
    }
}

/// The programmes for which the reader holds one of the roles; nothing means all.
fn programmes_of(actor: &Actor) -> Option<Vec<ProgrammeId>> {
    let theirs = actor.grants.iter().filter(|g| {
        matches!(
            g.role,
            Role::ProgrammeManager | Role::DataProtectionOfficer | Role::Auditor
        )
    });
    theirs.map(|g| g.programme).collect()
}

fn place(text: &str) -> Option<transfers::After> {
    let (at, entry) = text.split_once('-')?;
    let at: DateTime<Utc> = DateTime::from_timestamp_micros(at.parse().ok()?)?;
    Some((at, EntryId(Uuid::try_parse(entry).ok()?)))
}
