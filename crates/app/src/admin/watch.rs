//! What the house watches for: how long an emergency opens a case, how many cases are too many, and when nobody works.

use homeward_domain::watch::WatchForm;
use homeward_store::{
    ConnectionTrait, bulk,
    house_rules::{self, HouseRule},
};
use serde_json::Value;

use super::{Edit, Held, Saved, change::fresh, sound, tasks::Task};
use crate::{Actor, App, Refused};

impl App {
    /// What the house watches for.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] but for the data-protection officer.
    pub async fn watch(&self, actor: &Actor) -> Result<Held<WatchForm>, Refused> {
        self.permit(actor, Task::Access)?;
        held(self.store.reader()).await
    }

    /// Changes what the house watches for. `edit` holds a [`WatchForm`].
    ///
    /// # Errors
    /// [`Refused::NotPermitted`], [`Refused::Invalid`], [`Refused::Conflict`].
    pub async fn save_watch(&self, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        let change = fresh!(self.begin(actor, "save-watch", edit));
        change.permit(Task::Access)?;
        let form: WatchForm = change.form()?;
        sound(form.check())?;
        let before = held(&change.tx).await?;
        edit.saw(&before)?;
        let value = HouseRule {
            name: bulk::WATCH.to_owned(),
            rule: serde_json::to_value(&form).map_err(|e| Refused::Defect(e.to_string()))?,
            version: before.version,
        };
        house_rules::save(&change.tx, &value).await?;
        let Value::Object(after) = value.rule else {
            return Err(Refused::Defect("a form that is no object".to_owned()));
        };
        change
            .note_saved(&before.key, before.fields(), &after)
            .await?;
        change
            .done(Saved {
                key: before.key,
                version: before.version + 1,
            })
            .await
    }
}

async fn held<C: ConnectionTrait>(c: &C) -> Result<Held<WatchForm>, Refused> {
    let value = house_rules::get(c, bulk::WATCH).await?;
    Ok(Held {
        key: bulk::WATCH.to_owned(),
        version: value.as_ref().map_or(0, |v| v.version),
        form: bulk::watched(c).await?,
    })
}
