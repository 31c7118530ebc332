//! What the house watches for: how long an emergency opens a case, how many cases are too many, and when nobody works.

use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{fields::Record, watch::WatchForm};
use homeward_i18n::t;

use super::{
    form::{Sheet, Thing},
    frame::Kept,
    links,
};
use crate::{Web, components::Link, desk::Desk};

/// What the house watches for.
pub(super) struct Watch;

impl Kept for Watch {
    type Item = Held<WatchForm>;
    const THING: Thing = Thing {
        fields: WatchForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::ACCESS;
    const DONE: &'static str = "save-watch";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.access
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        let held = web.app.watch(actor).await?;
        Some(held).filter(|h| h.key == key).ok_or(Refused::NotFound)
    }

    async fn sheet(_: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::ACCESS, t(lang, "access"));
        let held = held.ok_or(Refused::NotFound)?;
        Ok(Sheet {
            about: Some(t(lang, "set-watch-about")),
            ..Sheet::of(
                held,
                Self::THING,
                t(lang, "set-watch"),
                back,
                links::WATCH.to_owned(),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_watch(actor, edit).await
    }
}
