//! Groups announced without names, and matched to their cases later (COO-01).

use std::collections::HashMap;

use homeward_domain::{
    case_number::CaseNumber,
    codes::SpecificNeed,
    fields::{OfficeCode, Problem},
    group_notices::GroupNoticeForm,
    ids::{GroupNoticeId, OfficeId},
    places::Language,
};
use homeward_store::{
    ConnectionTrait, StoreError, cases,
    group_notices::{self, GroupNotice},
    offices,
};
use serde_json::Map;

use super::{
    Edit, Held, Saved, Task, as_column, change::fresh, codes, invalid, link_code, listed, members,
    once_more, sound,
};
use crate::{Actor, App, Refused, board::Board, clock::new_id};

/// A group as the office sees it that is told: no names, no numbers of cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// How many people.
    pub headcount: i32,
    /// How many of them are children.
    pub children: i32,
    /// How many have become cases.
    pub matched: usize,
    /// What some of them need.
    pub needs: Vec<SpecificNeed>,
    /// Which languages they speak.
    pub languages: Vec<Language>,
    /// First day on which they may come.
    pub from_on: chrono::NaiveDate,
    /// Last day.
    pub until_on: chrono::NaiveDate,
}

impl App {
    /// Groups that the reader's office announced, the next first. Cases that are not there for this reader are left out.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for those who announce groups.
    pub async fn group_notices(
        &self,
        actor: &Actor,
    ) -> Result<Vec<Held<GroupNoticeForm>>, Refused> {
        self.permit(actor, Task::Groups)?;
        let c = self.store.reader();
        let codes = office_codes(c).await?;
        let mut all = Vec::new();
        for row in group_notices::sent_by(c, actor.office.id).await? {
            all.push(self.group_notice(c, actor, &row, &codes).await?);
        }
        Ok(all)
    }

    /// Groups announced to the reader's office for the days of a board; none for somebody who works on no case.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn announced(&self, actor: &Actor, board: &Board) -> Result<Vec<Announced>, Refused> {
        if !self.may(actor, Task::Announced) {
            return Ok(Vec::new());
        }
        let days = (board.from, board.until);
        let rows = group_notices::expected_at(self.store.reader(), actor.office.id, days).await?;
        Ok(rows
            .iter()
            .map(|row| Announced {
                headcount: row.headcount,
                children: row.children,
                matched: listed::<CaseNumber>(&row.matched).len(),
                needs: members(&row.needs),
                languages: listed(&row.languages),
                from_on: row.from_on,
                until_on: row.until_on,
            })
            .collect())
    }

    /// Announces a group, or changes what was said of it. `edit` holds a [`GroupNoticeForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_group_notice(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_save_group_notice(actor, edit))
    }

    async fn try_save_group_notice(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-group-notice", edit));
        change.permit(Task::Groups)?;
        let form: GroupNoticeForm = change.form()?;
        sound(form.check())?;
        let tx = &change.tx;
        let told = offices::find(tx, &form.notice_to.0)
            .await?
            .ok_or_else(|| invalid("notice_to", Problem::NotFound))?;
        for number in &form.matched_cases {
            if !self.is_there(tx, &change.actor, number).await? {
                return Err(invalid("matched_cases", Problem::NotFound));
            }
        }
        let count = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
        let mut row = GroupNotice {
            id: GroupNoticeId(new_id(change.now)),
            sending_office_id: change.actor.office.id,
            receiving_office_id: told.id,
            headcount: count(form.headcount),
            children: count(form.headcount_children),
            needs: codes(&form.notice_needs),
            languages: as_column(&form.notice_languages),
            from_on: form.comes_from,
            until_on: form.comes_until,
            matched: as_column(&form.matched_cases),
            version: 1,
        };
        let old = change.chosen(
            group_notices::sent_by(tx, change.actor.office.id).await?,
            |n| n.id.0,
        )?;
        let before = match old {
            None => {
                group_notices::insert(tx, &row).await?;
                Map::new()
            }
            Some(old) => {
                let codes = office_codes(tx).await?;
                let held = self.group_notice(tx, &change.actor, &old, &codes).await?;
                edit.saw(&held)?;
                // Cases that are not there for this writer stay matched.
                let mut matched = form.matched_cases.clone();
                for number in listed::<CaseNumber>(&old.matched) {
                    if !matched.contains(&number)
                        && !self.is_there(tx, &change.actor, &number).await?
                    {
                        matched.push(number);
                    }
                }
                row = GroupNotice {
                    id: old.id,
                    matched: as_column(&matched),
                    version: old.version,
                    ..row
                };
                group_notices::save(tx, &row).await?;
                row.version += 1;
                held.fields()
            }
        };
        change.kept(row.id.0, row.version, before, &form).await
    }

    /// The case is there for this reader, and may stand in a list that others see: its location is not protected.
    async fn is_there<C: ConnectionTrait>(
        &self,
        c: &C,
        actor: &Actor,
        number: &CaseNumber,
    ) -> Result<bool, Refused> {
        let now = self.clock.now();
        let found = cases::find(c, number).await?;
        Ok(found.is_some_and(|case| !case.protected && Self::sees_case(actor, &case, now)))
    }

    async fn group_notice<C: ConnectionTrait>(
        &self,
        c: &C,
        actor: &Actor,
        row: &GroupNotice,
        codes: &HashMap<OfficeId, String>,
    ) -> Result<Held<GroupNoticeForm>, Refused> {
        let told = codes.get(&row.receiving_office_id).cloned();
        let told = told.ok_or_else(|| {
            Refused::Store(StoreError::Corrupt {
                table: "group_notice",
                id: row.id.0.to_string(),
            })
        })?;
        let mut matched = Vec::new();
        for number in listed::<CaseNumber>(&row.matched) {
            if self.is_there(c, actor, &number).await? {
                matched.push(number);
            }
        }
        Ok(Held {
            key: link_code(row.id.0),
            version: row.version,
            form: GroupNoticeForm {
                notice_to: OfficeCode(told),
                headcount: row.headcount.unsigned_abs(),
                headcount_children: row.children.unsigned_abs(),
                notice_needs: members(&row.needs),
                notice_languages: listed(&row.languages),
                comes_from: row.from_on,
                comes_until: row.until_on,
                matched_cases: matched,
            },
        })
    }
}

async fn office_codes<C: ConnectionTrait>(c: &C) -> Result<HashMap<OfficeId, String>, Refused> {
    let all = offices::all(c).await?;
    Ok(all.into_iter().map(|o| (o.id, o.code)).collect())
}
