//! `/journeys/groups`: groups announced without names (COO-01).

use axum::{
    extract::{Query, State},
    response::Response,
};
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_domain::{fields::Record, group_notices::GroupNoticeForm};
use homeward_i18n::{Arg, t, t_with};
use maud::html;

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing, found},
    links, offered,
};
use crate::{
    Web,
    components::{Link, bdi, words},
    desk::Desk,
    pages::board,
    refusal,
};

/// Groups announced.
pub(super) struct GroupNotices;

/// `GET /journeys/groups`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, desk.tasks.groups) {
        return refused;
    }
    let lang = desk.lang;
    let found = async {
        let all = web.app.group_notices(&desk.actor).await?;
        let offices = web.app.choices(&desk.actor).await?.offices;
        Ok::<_, Refused>((all, offices))
    };
    let (all, offices) = match found.await {
        Ok(found) => found,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let rows = all
        .iter()
        .map(|held| {
            let form = &held.form;
            let office = offices.iter().find(|(code, _)| *code == form.notice_to.0);
            let days = [("from", Arg::DayShort(form.comes_from)), ("to", Arg::DayShort(form.comes_until))];
            vec![
                html! { a href=(links::group_notice(&held.key)) { (t_with(lang, "set-from-to", &days)) } },
                html! { @if let Some((_, name)) = office { (bdi(name)) } },
                html! { (t_with(lang, "group-people", &[("count", Arg::from(i64::from(form.headcount))), ("children", Arg::from(i64::from(form.headcount_children)))])) },
                html! { (words(lang, &form.notice_needs)) },
                html! { (t_with(lang, "group-matched", &[("count", Arg::Number(i64::try_from(form.matched_cases.len()).unwrap_or(i64::MAX)))])) },
            ]
        })
        .collect();
    Listing {
        words: "set-groups",
        back: Some((board::PATH, "board")),
        done: asked.done,
        new: Some((links::NEW_GROUP, "set-group-new")),
        columns: &[
            "set-group-days",
            "f-notice-to",
            "f-headcount",
            "f-notice-needs",
            "f-matched-cases",
        ],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

impl Kept for GroupNotices {
    type Item = Held<GroupNoticeForm>;
    const THING: Thing = Thing {
        fields: GroupNoticeForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::GROUPS;
    const DONE: &'static str = "save-group-notice";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.groups
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        found(web.app.group_notices(actor).await?, key)
    }

    async fn sheet(web: &Web, desk: &Desk, held: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        let back = Link::new(links::GROUPS, t(lang, "set-groups"));
        let offered = web.app.choices(&desk.actor).await?;
        Ok(Sheet {
            choices: crate::pages::choices(offered, Vec::new()),
            about: Some(t(lang, "set-group-about")),
            ..Sheet::either(
                held,
                Self::THING,
                back,
                (t(lang, "set-group-new"), links::NEW_GROUP),
                (t(lang, "set-group"), links::group_notice),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.save_group_notice(actor, edit).await
    }
}
