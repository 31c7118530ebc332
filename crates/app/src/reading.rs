//! Who read what of a case: on record before a confidential part is shown, otherwise in groups with a stated loss window.

use chrono::{DateTime, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Audience, Code},
    ids::CaseId,
};
use homeward_policy::{Situation, Who};
use homeward_store::{
    access_log::{self, AccessEntry},
    cases,
};

use crate::{
    Actor, App, Refused,
    clock::new_id,
    load::Loaded,
    view::{CaseView, EntryView, Sight, shows_counselling},
};

/// How a part of a case came before somebody's eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// The case itself.
    Case,
    /// The form of this action, which shows what is known and what stands in the way.
    Form(&'static str),
    /// The paper for the person's hands.
    Paper,
    /// A file kept with the case.
    File,
}

impl Reading {
    fn kind(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Form(_) => "form",
            Self::Paper => "paper",
            Self::File => "file",
        }
    }
}

impl Loaded {
    /// The policies' view of whoever looks, and what they may see. To those outside the case is not there.
    pub(crate) fn seen_by(&self, who: &Who) -> Result<(Situation<'_>, Sight), Refused> {
        let situation = self.before(who);
        let sight = Sight::within(&situation);
        if !sight.sees(Audience::Case) {
            return Err(Refused::NotFound);
        }
        self.sound()?;
        Ok((situation, sight))
    }
}

impl App {
    /// A case, and whoever looks at it as the policies see them: what they may see is for [`Loaded::seen_by`].
    pub(crate) async fn look_at(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        now: DateTime<Utc>,
    ) -> Result<(Loaded, Who), Refused> {
        let c = self.store.reader();
        let summary = cases::find(c, number).await?.ok_or(Refused::NotFound)?;
        let loaded = self.load(c, summary, now).await?;
        let who = actor.before(&loaded.summary);
        Ok((loaded, who))
    }

    /// The case as far as the paper for the person's hands needs it.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case is there but not for this reader.
    pub async fn paper(&self, actor: &Actor, number: &CaseNumber) -> Result<CaseView, Refused> {
        self.read_case(actor, number, &[], Reading::Paper).await
    }

    /// An entry before it is corrected, confirmed or agreed to by `code`, with its part of the case opened.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when case or entry is there but not for this reader.
    pub async fn before_entry(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        entry: u32,
        code: &'static str,
    ) -> Result<(CaseView, EntryView), Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, sight) = loaded.seen_by(&who)?;
        let case = &loaded.case;
        let found = sight
            .seq_of(case, entry)
            .and_then(|seq| case.entry(seq))
            .ok_or(Refused::NotFound)?;
        let mut opened = vec![case.audience_of(found)];
        opened.retain(|audience| *audience != Audience::Case);
        let mut shown = opened.clone();
        if shows_counselling(found, case, &sight) {
            shown.push(Audience::Counselling);
        }
        self.log_reading(actor, loaded.summary.id, Reading::Form(code), &shown, now)
            .await?;
        let view = self
            .view(actor, &loaded, &situation, &sight, opened, now)
            .await?;
        let found = view.entries.iter().find(|e| e.number == entry).cloned();
        let found = found.ok_or(Refused::NotFound)?;
        Ok((view, found))
    }

    /// Notes that a part of a case was read; `shown` are the confidential parts among it.
    pub(crate) async fn log_reading(
        &self,
        actor: &Actor,
        case: CaseId,
        reading: Reading,
        shown: &[Audience],
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let mut what: Vec<&str> = shown.iter().map(|a| a.code()).collect();
        if let Reading::Form(code) = reading {
            what.insert(0, code);
        }
        let entry = AccessEntry {
            id: new_id(now),
            at: now,
            staff_id: actor.staff.id,
            case_id: Some(case),
            kind: reading.kind().to_owned(),
            what: what.join(" "),
            confidential: !shown.is_empty(),
        };
        if entry.confidential {
            let tx = self.store.write().await?;
            access_log::log(&tx, &[entry]).await?;
            tx.commit().await?;
        } else {
            self.access.record(entry).await;
        }
        Ok(())
    }
}
