//! Who read what of a case: on record before a confidential part is shown, otherwise in groups with a stated loss window.

use chrono::{DateTime, Timelike, Utc};
use homeward_domain::{
    actions::Action,
    alerts::AlertKind,
    case_number::CaseNumber,
    codes::{Audience, Code, Weekday},
};
use homeward_policy::{Situation, Who};
use homeward_store::{
    access_log::{self, AccessEntry, Follows, REFUSED},
    cases::{self, CaseSummary},
};

use crate::{
    Actor, App, Refused,
    actor::zone_of,
    alerts::Raise,
    clock::new_id,
    load::Loaded,
    record::Recorded,
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
    /// A form to be signed, filled in.
    Print(&'static str),
    /// The page of a track.
    Track(&'static str),
    /// What a decision was taken by.
    Decision,
    /// Consents and transfers.
    Consents,
    /// The copy of their data for the person.
    Copy,
    /// A file kept with the case.
    File,
}

impl Reading {
    fn kind(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Form(_) => "form",
            Self::Paper => "paper",
            Self::Print(_) => "print",
            Self::Track(_) => "track",
            Self::Decision => "decision",
            Self::Consents => "consents",
            Self::Copy => "copy",
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
        let who = actor.before(&loaded.summary, now);
        if !Self::sees_case(actor, &loaded.summary, now)
            && !actor.emergencies.contains(&loaded.summary.id)
        {
            self.log_refused(actor, &loaded.summary, now).await;
        }
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
        self.log_reading(actor, &loaded, Reading::Form(code), &shown, now)
            .await?;
        let view = self
            .view(actor, &loaded, &situation, &sight, opened, now)
            .await?;
        let found = view.entries.iter().find(|e| e.number == entry).cloned();
        let found = found.ok_or(Refused::NotFound)?;
        Ok((view, found))
    }

    /// Notes that somebody asked for a case that is not there for them; where its place is protected, that is told. Both are
    /// written a moment later, so that the answer takes no longer.
    pub(crate) async fn log_refused(&self, actor: &Actor, case: &CaseSummary, now: DateTime<Utc>) {
        let entry = Self::reading_of(actor, REFUSED, String::new(), now);
        self.log_sought(actor, case, entry, now).await;
    }

    /// Notes that somebody learnt, or tried to learn, of a case they do not see; those who protect it are told.
    async fn log_sought(
        &self,
        actor: &Actor,
        case: &CaseSummary,
        mut entry: AccessEntry,
        now: DateTime<Utc>,
    ) {
        let sought = Raise {
            kind: AlertKind::ProtectedSought,
            case: Some(case),
            by: Some(actor.staff.id),
            cause: actor.today(now).to_string(),
        };
        let alerts = if case.protected {
            sought.alerts(now)
        } else {
            Vec::new()
        };
        entry.about(case);
        let follows = Follows {
            alerts,
            ..Follows::default()
        };
        self.access.record_with(entry, follows).await;
    }

    /// That somebody read something, by now and by the hour of their office.
    pub(crate) fn reading_of(
        actor: &Actor,
        kind: &str,
        what: String,
        now: DateTime<Utc>,
    ) -> AccessEntry {
        let local = now.with_timezone(&zone_of(&actor.office));
        let rests = actor
            .office
            .weekend
            .split(',')
            .filter_map(Weekday::from_code)
            .any(|day| day == Weekday::of(local.date_naive()));
        AccessEntry {
            id: new_id(now),
            at: now,
            staff_id: actor.staff.id,
            case_id: None,
            kind: kind.to_owned(),
            what,
            confidential: false,
            protected: false,
            day_off: rests,
            local_hour: i32::try_from(local.hour()).unwrap_or(-1),
        }
    }

    /// Notes that somebody was told what stands in the way of an action, by a rehearsal or by a refusal; or that they asked in vain; or
    /// that they did something for a case they do not see, which tells them that it is there.
    pub(crate) async fn log_told(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        action: &'static Action,
        told: &Result<Recorded, Refused>,
        rehearsed: bool,
    ) -> Result<(), Refused> {
        let in_vain = matches!(told, Err(Refused::NotFound)) && !action.is_protective();
        let tells = rehearsed && !matches!(told, Err(Refused::NotFound | Refused::Invalid(_)))
            || matches!(told, Err(Refused::Unmet(_)));
        let unseen = matches!(told, Ok(done) if done.version.is_none() && !done.repeated);
        if !in_vain && !tells && !unseen {
            return Ok(());
        }
        let now = self.clock.now();
        let Some(case) = cases::find(self.store.reader(), number).await? else {
            return Ok(());
        };
        if in_vain {
            self.log_refused(actor, &case, now).await;
            return Ok(());
        }
        if unseen {
            let entry = Self::reading_of(actor, "deed", action.code.to_owned(), now);
            self.log_sought(actor, &case, entry, now).await;
            return Ok(());
        }
        let mut entry = Self::reading_of(actor, "told", action.code.to_owned(), now);
        entry.about(&case);
        self.access.record(entry).await;
        Ok(())
    }

    /// Notes that a part of a case was read; `shown` are the confidential parts among it.
    pub(crate) async fn log_reading(
        &self,
        actor: &Actor,
        loaded: &Loaded,
        reading: Reading,
        shown: &[Audience],
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let case = &loaded.summary;
        // A protected place is for the persons named; whoever else looks is told of (design 6.3).
        // Standing in for somebody is not carrying: who is away is said by others.
        let carries = case.assigned_to == Some(actor.staff.id);
        let alert = (case.protected && !carries).then(|| Raise {
            kind: AlertKind::ProtectedRead,
            case: Some(case),
            by: Some(actor.staff.id),
            cause: actor.today(now).to_string(),
        });
        let mut what: Vec<&str> = shown.iter().map(|a| a.code()).collect();
        if let Reading::Form(code) | Reading::Print(code) | Reading::Track(code) = reading {
            what.insert(0, code);
        }
        let mut entry = Self::reading_of(actor, reading.kind(), what.join(" "), now);
        entry.about(case);
        entry.confidential = !shown.is_empty();
        if entry.confidential || alert.is_some() {
            let tx = self.store.write().await?;
            access_log::log(&tx, &[entry]).await?;
            if let Some(alert) = &alert {
                self.raise(&tx, alert, now).await?;
            }
            tx.commit().await?;
        } else {
            self.access.record(entry).await;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Reading;
    use crate::access::KINDS;

    #[test]
    fn every_way_of_reading_can_be_asked_for_in_the_log() {
        for reading in [
            Reading::Case,
            Reading::Form("counsel"),
            Reading::Paper,
            Reading::Track("child"),
            Reading::Decision,
            Reading::Consents,
            Reading::Copy,
            Reading::File,
        ] {
            assert!(KINDS.contains(&reading.kind()), "{reading:?}");
        }
    }
}
