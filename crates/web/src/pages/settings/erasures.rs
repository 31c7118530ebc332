//! Erasing people (DAT-05): what is proposed, who agrees, and the certificate of what was erased. Made for printing.

use axum::{
    extract::{Path, Query, State},
    response::{IntoResponse, Response},
};
use homeward_app::{
    Actor, Refused,
    admin::{BatchItem, Edit, Saved},
};
use homeward_domain::{
    fields::Record,
    retention::{ErasureAgreed, ErasureForm},
};
use homeward_i18n::{Arg, Lang, day, t, t_with};
use maud::{Markup, html};

use super::{
    form::{Sheet, Thing},
    frame::{Asked, Kept, Listing},
    links, offered,
    retention::waits,
};
use crate::{
    Web,
    components::{
        Column, Link, SummaryRow, Table, TagKind, bdi, ltr, moment_value, summary_list, tag,
        warning,
    },
    desk::Desk,
    layout::page,
    refusal,
};

/// Proposing to erase one case.
pub(super) struct Proposing;
/// Agreeing to what somebody else proposed.
pub(super) struct Agreeing;
/// Taking a proposal back.
pub(super) struct Withdrawing;

/// `GET /settings/erasures`
pub(super) async fn list(
    State(web): State<Web>,
    desk: Desk,
    Query(asked): Query<Asked>,
) -> Response {
    if let Err(refused) = offered(&desk, is_for(&desk)) {
        return refused;
    }
    let lang = desk.lang;
    let all = match web.app.erasures(&desk.actor).await {
        Ok(all) => all,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let waiting = all.iter().filter(|batch| batch.may_agree).count();
    let rows = all
        .iter()
        .map(|batch| {
            vec![
                html! { a href=(links::erasure(&batch.key)) { (count(lang, batch)) } br; span .quiet { (t(lang, &format!("v-erasure-ground-{}", batch.ground))) } },
                deed(&desk, batch.proposed_at, batch.proposed_by.as_deref()),
                html! { @if let Some(at) = batch.approved_at { (deed(&desk, at, batch.approved_by.as_deref())) } },
                state(lang, batch),
            ]
        })
        .collect();
    Listing {
        words: "set-erasures",
        back: Some((links::HOUSE, "nav-settings")),
        done: asked.done,
        above: Some(waits(&desk, waiting)),
        new: desk
            .tasks
            .data
            .then_some((links::NEW_ERASURE, "set-erasure-new")),
        columns: &["set-what", "set-proposed", "set-agreed", "set-state"],
        rows,
        ..Listing::default()
    }
    .render(&desk)
}

fn is_for(desk: &Desk) -> bool {
    desk.tasks.data || desk.tasks.erase
}

fn count(lang: Lang, batch: &BatchItem) -> String {
    t_with(
        lang,
        "set-cases",
        &[("count", Arg::from(batch.cases.len()))],
    )
}

/// When, and by whom.
fn deed(desk: &Desk, at: chrono::DateTime<chrono::Utc>, by: Option<&str>) -> Markup {
    let zone = homeward_app::actor::zone_of(&desk.actor.office);
    html! {
        (moment_value(desk.lang, at.with_timezone(&zone).naive_local()))
        br; span .quiet { @match by { Some(name) => (bdi(name)), None => (t(desk.lang, "product")) } }
    }
}

fn state(lang: Lang, batch: &BatchItem) -> Markup {
    if batch.approved_at.is_none() {
        return tag(TagKind::Waiting, &t(lang, "set-erasure-waits"));
    }
    if batch.is_done() {
        return tag(TagKind::Plain, &t(lang, "set-erased"));
    }
    tag(TagKind::Special, &t(lang, "set-erasure-ends"))
}

/// `GET /settings/erasures/{key}`: the proposal, or the certificate of what was erased.
pub(super) async fn certificate(
    State(web): State<Web>,
    desk: Desk,
    Path(key): Path<String>,
) -> Response {
    if let Err(refused) = offered(&desk, is_for(&desk)) {
        return refused;
    }
    let lang = desk.lang;
    let batch = match find(&web, &desk.actor, &key).await {
        Ok(batch) => batch,
        Err(refused) => return refusal::page(&desk.chrome(), &refused),
    };
    let is_erased = batch.approved_at.is_some();
    let title = t(
        lang,
        if is_erased {
            "set-certificate"
        } else {
            "set-erasure-one"
        },
    );
    let mut chrome = desk.chrome_back(links::ERASURES, t(lang, "set-erasures"));
    chrome.is_wide = true;
    page(
        &chrome,
        &title,
        html! {
            h1 { (title) }
            p { (t(lang, if is_erased { "set-certificate-about" } else { "set-erasure-one-about" })) }
            (summary_list(&facts(&desk, &batch)))
            (cases(&desk, &batch))
            @if is_erased { p { (t(lang, "set-certificate-limits")) } }
            @if batch.may_agree { p { a .button href=(links::erasure_deed(&batch.key, "agree")) { (t(lang, "set-erasure-agree")) } } }
            @if batch.may_withdraw { p { a href=(links::erasure_deed(&batch.key, "withdraw")) { (t(lang, "set-erasure-withdraw")) } } }
        },
    )
    .into_response()
}

fn facts(desk: &Desk, batch: &BatchItem) -> Vec<SummaryRow> {
    let lang = desk.lang;
    let mut rows = vec![
        SummaryRow::new(t(lang, "set-what"), html! { (count(lang, batch)) }),
        SummaryRow::new(
            t(lang, "f-erasure-ground"),
            html! { (t(lang, &format!("v-erasure-ground-{}", batch.ground))) },
        ),
        SummaryRow::new(
            t(lang, "set-proposed"),
            deed(desk, batch.proposed_at, batch.proposed_by.as_deref()),
        ),
    ];
    if !batch.reason.is_empty() {
        rows.push(SummaryRow::new(
            t(lang, "f-reason"),
            html! { (bdi(&batch.reason)) },
        ));
    }
    if let Some(at) = batch.approved_at {
        rows.push(SummaryRow::new(
            t(lang, "set-agreed"),
            deed(desk, at, batch.approved_by.as_deref()),
        ));
        rows.push(SummaryRow::new(t(lang, "set-state"), state(lang, batch)));
        rows.push(SummaryRow::new(
            t(lang, "set-window"),
            html! {
                @match batch.window_until {
                    Some(on) => (t_with(lang, "set-window-until", &[("day", Arg::from(day(lang, on)))])),
                    None => (t(lang, "set-window-open")),
                }
            },
        ));
    }
    rows
}

fn cases(desk: &Desk, batch: &BatchItem) -> Markup {
    let lang = desk.lang;
    let zone = homeward_app::actor::zone_of(&desk.actor.office);
    let when = |at: Option<chrono::DateTime<chrono::Utc>>| {
        html! { @match at {
            Some(at) => (moment_value(lang, at.with_timezone(&zone).naive_local())),
            None => (t(lang, "set-not-yet")),
        } }
    };
    Table {
        caption: t(lang, "set-case"),
        caption_is_hidden: true,
        columns: [
            "set-case",
            "f-for-programme",
            "set-key-destroyed",
            "set-swept",
        ]
        .iter()
        .map(|key| Column::new(t(lang, key)))
        .collect(),
        rows: batch
            .cases
            .iter()
            .map(|case| {
                vec![
                    ltr(case.number.as_str()),
                    ltr(&case.programme),
                    when(case.key_destroyed_at),
                    when(case.swept_at),
                ]
            })
            .collect(),
    }
    .render(lang)
}

async fn find(web: &Web, actor: &Actor, key: &str) -> Result<BatchItem, Refused> {
    let all = web.app.erasures(actor).await?;
    all.into_iter()
        .find(|batch| batch.key == key)
        .ok_or(Refused::NotFound)
}

impl Kept for Proposing {
    type Item = ();
    const THING: Thing = Thing {
        fields: ErasureForm::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::ERASURES;
    const DONE: &'static str = "propose-erasure";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.data
    }

    async fn find(_: &Web, _: &Actor, _: &str) -> Result<(), Refused> {
        Err(Refused::NotFound)
    }

    async fn sheet(_: &Web, desk: &Desk, _: Option<&()>) -> Result<Sheet, Refused> {
        let lang = desk.lang;
        Ok(Sheet {
            about: Some(t(lang, "set-erasure-about")),
            button: Some(t(lang, "set-propose")),
            ..Sheet::new(
                Self::THING,
                t(lang, "set-erasure-new"),
                Link::new(links::ERASURES, t(lang, "set-erasures")),
                links::NEW_ERASURE.to_owned(),
            )
        })
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.propose_erasure(actor, edit).await
    }
}

/// The form of something done to a proposal that waits.
fn on_batch(
    desk: &Desk,
    batch: &BatchItem,
    thing: Thing,
    deed: &str,
    title: &str,
    after: Markup,
) -> Sheet {
    let lang = desk.lang;
    Sheet {
        is_new: false,
        about: Some(t(lang, &format!("{title}-about"))),
        name: Some(html! { (count(lang, batch)) }),
        version: Some(1),
        button: Some(t(lang, title)),
        after,
        ..Sheet::new(
            thing,
            t(lang, title),
            Link::new(links::erasure(&batch.key), t(lang, "set-erasure-one")),
            links::erasure_deed(&batch.key, deed),
        )
    }
}

impl Kept for Agreeing {
    type Item = BatchItem;
    const THING: Thing = Thing {
        fields: ErasureAgreed::FIELDS,
        fixed: None,
    };
    const LIST: &'static str = links::ERASURES;
    const DONE: &'static str = "erase";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.erase
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        let batch = find(web, actor, key).await?;
        if batch.approved_at.is_some() {
            return Err(Refused::NotFound);
        }
        if !batch.may_agree {
            return Err(Refused::NotPermitted);
        }
        Ok(batch)
    }

    async fn sheet(_: &Web, desk: &Desk, item: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let batch = item.ok_or(Refused::NotFound)?;
        let after = html! { (warning(desk.lang, &t(desk.lang, "set-erasure-for-good"))) (cases(desk, batch)) };
        Ok(on_batch(
            desk,
            batch,
            Self::THING,
            "agree",
            "set-erasure-agree",
            after,
        ))
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.agree_to_erase(actor, edit).await
    }
}

impl Kept for Withdrawing {
    type Item = BatchItem;
    const THING: Thing = Thing {
        fields: &[],
        fixed: None,
    };
    const LIST: &'static str = links::ERASURES;
    const DONE: &'static str = "withdraw-erasure";

    fn is_for(desk: &Desk) -> bool {
        desk.tasks.data
    }

    async fn find(web: &Web, actor: &Actor, key: &str) -> Result<Self::Item, Refused> {
        let batch = find(web, actor, key).await?;
        if batch.may_withdraw {
            Ok(batch)
        } else {
            Err(Refused::NotFound)
        }
    }

    async fn sheet(_: &Web, desk: &Desk, item: Option<&Self::Item>) -> Result<Sheet, Refused> {
        let batch = item.ok_or(Refused::NotFound)?;
        let after = cases(desk, batch);
        Ok(on_batch(
            desk,
            batch,
            Self::THING,
            "withdraw",
            "set-erasure-withdraw",
            after,
        ))
    }

    async fn save(web: &Web, actor: &Actor, edit: &Edit) -> Result<Saved, Refused> {
        web.app.withdraw_erasure(actor, edit).await
    }
}
