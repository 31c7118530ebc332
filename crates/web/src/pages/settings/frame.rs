//! What the pages of settings have in common: a list of what there is, the form of something new, the form of a change.

use std::future::Future;

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use homeward_app::{
    Actor, Refused,
    admin::{Edit, Held, Saved},
};
use homeward_i18n::{Arg, Lang, day_short, t, t_with};
use maud::{Markup, html};
use serde::Deserialize;

use super::form::{Sheet, Thing, Told, read};
use crate::{
    Web,
    components::{Column, Link, Table, TagKind, empty_state, link_button, tag},
    desk::Desk,
    layout::page,
    refusal,
    router::Body,
};

/// What was done just now, in the address of a list.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    pub done: Option<String>,
}

/// A list of what there is.
#[derive(Default)]
pub(super) struct Listing {
    /// Key of its title; `<words>-about` says what it is for.
    pub words: &'static str,
    /// The way back: address and words.
    pub back: Option<(&'static str, &'static str)>,
    /// What was done just now.
    pub done: Option<String>,
    /// Above the list.
    pub above: Option<Markup>,
    /// Where something is added, and the words for it, for who may.
    pub new: Option<(&'static str, &'static str)>,
    /// Keys of the headings.
    pub columns: &'static [&'static str],
    /// The rows.
    pub rows: Vec<Vec<Markup>>,
    /// Below the list.
    pub below: Option<Markup>,
}

impl Listing {
    /// The page.
    pub(super) fn render(self, desk: &Desk) -> Response {
        let lang = desk.lang;
        let title = t(lang, self.words);
        let about = t(lang, &format!("{}-about", self.words));
        let is_empty = self.rows.is_empty();
        let table = Table {
            caption: title.clone(),
            caption_is_hidden: true,
            columns: self
                .columns
                .iter()
                .map(|key| Column::new(t(lang, key)))
                .collect(),
            rows: self.rows,
        };
        let mut chrome = desk.chrome_flash(self.done.as_deref());
        chrome.back = self.back.map(|(href, key)| Link::new(href, t(lang, key)));
        chrome.is_wide = true;
        page(
            &chrome,
            &title,
            html! {
                h1 { (title) }
                p { (about) }
                @if let Some(above) = &self.above { (above) }
                @if let Some((href, key)) = self.new { p { (link_button(href, &t(lang, key))) } }
                @if is_empty {
                    (empty_state(&t(lang, "set-none"), &t(lang, &format!("{}-none", self.words)), None))
                } @else { (table.render(lang)) }
                @if let Some(below) = &self.below { (below) }
            },
        )
        .into_response()
    }
}

/// One kind of thing that is kept, or one thing that is done to it: what its pages say; the rest is the same for all.
pub(super) trait Kept: 'static {
    /// What a form is drawn from.
    type Item: Send + Sync;
    /// Its form.
    const THING: Thing;
    /// Where saving leads: its list.
    const LIST: &'static str;
    /// The code of what is done, as the use case writes it into the journal.
    const DONE: &'static str;

    /// Whether the pages are for this reader: what is done is decided by the use case all the same.
    fn is_for(desk: &Desk) -> bool;

    /// The thing with this key.
    fn find(
        web: &Web,
        actor: &Actor,
        key: &str,
    ) -> impl Future<Output = Result<Self::Item, Refused>> + Send;

    /// Its form, or that of a new one.
    fn sheet(
        web: &Web,
        desk: &Desk,
        item: Option<&Self::Item>,
    ) -> impl Future<Output = Result<Sheet, Refused>> + Send;

    /// Saves it.
    fn save(
        web: &Web,
        actor: &Actor,
        edit: &Edit,
    ) -> impl Future<Output = Result<Saved, Refused>> + Send;
}

/// `GET` of the form of a new one.
pub(super) async fn new<K: Kept>(State(web): State<Web>, desk: Desk) -> Response {
    show::<K>(&web, &desk, None).await
}

/// `GET` of the form of one that is there.
pub(super) async fn form<K: Kept>(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
) -> Response {
    show::<K>(&web, &desk, Some(&key)).await
}

/// `POST` of the form of a new one.
pub(super) async fn add<K: Kept>(State(web): State<Web>, desk: Desk, body: Body) -> Response {
    write::<K>(&web, &desk, None, &body)
        .await
        .unwrap_or_else(|refused| refused)
}

/// `POST` of the form of one that is there.
pub(super) async fn save<K: Kept>(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
    body: Body,
) -> Response {
    write::<K>(&web, &desk, Some(&key), &body)
        .await
        .unwrap_or_else(|refused| refused)
}

async fn show<K: Kept>(web: &Web, desk: &Desk, key: Option<&str>) -> Response {
    match sheet_of::<K>(web, desk, key).await {
        Ok(sheet) => sheet.render(desk, StatusCode::OK, &Told::default()),
        Err(refused) => refusal::page(&desk.chrome(), &refused),
    }
}

async fn write<K: Kept>(
    web: &Web,
    desk: &Desk,
    key: Option<&str>,
    body: &Body,
) -> Result<Response, Response> {
    let sent = read(desk, K::THING, key, body)?;
    let sheet = sheet_of::<K>(web, desk, key)
        .await
        .map_err(|refused| refusal::page(&desk.chrome(), &refused))?;
    let result = K::save(web, &desk.actor, &sent.edit).await;
    Ok(sheet.saved(desk, sent, result, K::LIST, K::DONE))
}

/// The form of the thing with this key, or of a new one.
pub(super) async fn sheet_of<K: Kept>(
    web: &Web,
    desk: &Desk,
    key: Option<&str>,
) -> Result<Sheet, Refused> {
    if !K::is_for(desk) {
        return Err(Refused::NotPermitted);
    }
    let item = match key {
        // No code holds a sign that cannot be seen.
        Some(key) if key.chars().any(char::is_control) => return Err(Refused::NotFound),
        Some(key) => Some(K::find(web, &desk.actor, key).await?),
        None => None,
    };
    K::sheet(web, desk, item.as_ref()).await
}

/// The thing with this key.
pub(super) fn found<F>(all: Vec<Held<F>>, key: &str) -> Result<Held<F>, Refused> {
    let held = all.into_iter().find(|held| held.key == key);
    held.ok_or(Refused::NotFound)
}

/// From when until when something holds, and whether it does today.
pub(super) fn runs(
    lang: Lang,
    from: NaiveDate,
    until: Option<NaiveDate>,
    today: NaiveDate,
) -> Markup {
    let in_force = from <= today && until.is_none_or(|until| today <= until);
    html! {
        @match until {
            Some(last) => (t_with(lang, "set-from-to", &[("from", Arg::DayShort(from)), ("to", Arg::DayShort(last))])),
            None => (t_with(lang, "day-since", &[("day", Arg::Text(day_short(lang, from)))])),
        }
        @if !in_force { " " (tag(TagKind::Waiting, &t(lang, "set-agreement-not-in-force"))) }
    }
}
