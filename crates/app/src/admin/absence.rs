//! Absence: until when somebody is away, and who stands in.

use homeward_domain::{
    administration::AbsenceForm,
    fields::{Problem, StaffLogin},
};
use homeward_store::{
    Tx,
    staff::{self, Staff},
};

use super::{Edit, Saved, Task, change::fresh, fields_of, invalid, once_more};
use crate::{Actor, App, Refused};

impl App {
    /// Says until when somebody is away and who stands in; everyone may for themselves.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::NotFound`], [`Refused::Invalid`].
    pub async fn set_absence(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        once_more!(self.try_set_absence(actor, edit))
    }

    async fn try_set_absence(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "set-absence", edit));
        let login = edit.key()?;
        if login != change.actor.staff.login {
            change.permit(Task::House)?;
        }
        let form: AbsenceForm = change.form()?;
        let mut row = staff::find(&change.tx, login)
            .await?
            .ok_or(Refused::NotFound)?;
        let before = absence_of(&change.tx, &row).await?;
        let deputy = match (&form.absent_until, &form.deputy) {
            (Some(until), _) if *until < change.today() => {
                return Err(invalid("absent_until", Problem::EndsBeforeStart));
            }
            (None, _) | (_, None) => None,
            (Some(_), Some(deputy)) => {
                // Standing in opens protected cases: only for a colleague of the same organisation.
                let colleague = staff::find(&change.tx, &deputy.0).await?;
                let fits = |s: &Staff| {
                    s.active && s.id != row.id && s.organisation_id == row.organisation_id
                };
                Some(
                    colleague
                        .filter(fits)
                        .ok_or_else(|| invalid("deputy", Problem::NotFound))?
                        .id,
                )
            }
        };
        row.absent_until = form.absent_until;
        row.deputy = deputy;
        staff::save(&change.tx, &row).await?;
        row.version += 1;
        let after = absence_of(&change.tx, &row).await?;
        change
            .note_saved(login, fields_of(&before), &fields_of(&after))
            .await?;
        change
            .done(Saved {
                key: row.login,
                version: row.version,
            })
            .await
    }
}

async fn absence_of(tx: &Tx, row: &Staff) -> Result<AbsenceForm, Refused> {
    let deputy = match row.deputy {
        Some(id) => staff::get(tx, id).await?.map(|s| StaffLogin(s.login)),
        None => None,
    };
    Ok(AbsenceForm {
        absent_until: row.absent_until,
        deputy,
    })
}
