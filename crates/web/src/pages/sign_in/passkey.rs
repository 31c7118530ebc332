//! Signing in by passkey alone, or with one as the second step. A script asks the device; without scripts there are other ways.

use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Actor, Refused,
    sign_in::{Ask, Site},
};
use homeward_i18n::{Lang, t};
use maud::{Markup, html};
use serde::Deserialize;

use super::{Going, go_on};
use crate::{
    Web, assets,
    components::{Link, button},
    desk::{Desk, SECOND_STEP, Visitor},
    layout::page,
    router::Body,
    security,
    visit::Visit,
};

/// The site passkeys are made for: its public address; on this machine the name under which it was asked.
pub(crate) fn site(web: &Web, headers: &HeaderMap) -> Option<Site> {
    if let Some(public) = &web.public_url {
        return Site::at(public);
    }
    let host = headers.get(header::HOST)?.to_str().ok()?;
    let name = host.split(':').next().unwrap_or(host);
    (name == "localhost").then(|| Site::at(&format!("http://{host}")))?
}

/// What the script of the page sends.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Answered {
    #[serde(default)]
    pub(crate) csrf: String,
    #[serde(default)]
    pub(crate) ask: String,
    #[serde(default)]
    pub(crate) credential: String,
    #[serde(flatten)]
    pub(crate) going: Going,
}

impl Answered {
    pub(crate) fn of(body: &Body) -> Self {
        serde_urlencoded::from_bytes(body.as_ref()).unwrap_or_default()
    }
}

/// The form that the script fills: shown by it, and only then.
pub(crate) fn ask_form(
    lang: Lang,
    action: &str,
    what: &str,
    ask: &Ask,
    within: Markup,
    label: &str,
) -> Markup {
    html! {
        form .form method="post" action=(action) data-passkey=(what) data-options=(ask.options) hidden {
            input type="hidden" name="ask" value=(ask.key);
            input type="hidden" name="credential" value="";
            (within)
            p .error data-failed role="alert" tabindex="-1" hidden { (t(lang, "passkey-failed")) }
            (button(&t(lang, label)))
        }
        noscript { p { (t(lang, "passkey-needs-script")) } }
        script src=(assets::url("passkey.js")) defer {}
    }
}

/// `GET /sign-in/passkey`
pub(super) async fn form(
    State(web): State<Web>,
    visitor: Visitor,
    headers: HeaderMap,
    Query(going): Query<Going>,
) -> Response {
    sign_in_page(&web, &visitor, &headers, &going, false).await
}

async fn sign_in_page(
    web: &Web,
    visitor: &Visitor,
    headers: &HeaderMap,
    going: &Going,
    has_failed: bool,
) -> Response {
    let lang = visitor.lang;
    let mut chrome = visitor.chrome();
    let Some(site) = site(web, headers) else {
        return crate::refusal::page(&chrome, &Refused::NotFound);
    };
    let ask = match web.app.begin_passkey_sign_in(&site).await {
        Ok(ask) => ask,
        Err(refused) => return crate::refusal::page(&chrome, &refused),
    };
    chrome.back = Some(Link::new(going.through("/sign-in"), t(lang, "sign-in")));
    let status = if has_failed {
        StatusCode::UNAUTHORIZED
    } else {
        StatusCode::OK
    };
    let title = t(lang, "passkey-sign-in");
    let body = page(
        &chrome,
        &title,
        html! {
            @if has_failed {
                div .error-summary role="alert" tabindex="-1" data-focus { h2 { (t(lang, "passkey-failed")) } }
            }
            h1 { (title) }
            p { (t(lang, "passkey-sign-in-about")) }
            (ask_form(lang, "/sign-in/passkey", "get", &ask, going.fields(), "passkey-go"))
        },
    );
    (status, body).into_response()
}

/// `POST /sign-in/passkey`
pub(super) async fn sign_in(
    State(web): State<Web>,
    visitor: Visitor,
    headers: HeaderMap,
    visit: Visit,
    body: Body,
) -> Response {
    let sent = Answered::of(&body);
    let Some(site) = site(&web, &headers) else {
        return crate::refusal::page(&visitor.chrome(), &Refused::NotFound);
    };
    let signed_in = web
        .app
        .sign_in_by_passkey(&sent.ask, &sent.credential, &visit, &site)
        .await;
    match signed_in {
        Ok(signed_in) => go_on(&web, visitor.lang, &signed_in, &sent.going, &headers).await,
        Err(Refused::NotSignedIn | Refused::NotFound) => {
            sign_in_page(&web, &visitor, &headers, &sent.going, true).await
        }
        Err(refused) => crate::refusal::page(&visitor.chrome(), &refused),
    }
}

/// The way by passkey on the page of the second step, for whoever has one.
pub(super) async fn instead(
    web: &Web,
    lang: Lang,
    csrf: &str,
    actor: &Actor,
    headers: &HeaderMap,
    going: &Going,
) -> Result<Option<Markup>, Refused> {
    let Some(site) = site(web, headers) else {
        return Ok(None);
    };
    let Some(ask) = web.app.begin_passkey_second(actor, &site).await? else {
        return Ok(None);
    };
    let within = html! {
        input type="hidden" name="csrf" value=(csrf);
        (going.fields())
    };
    let action = format!("{SECOND_STEP}/passkey");
    Ok(Some(ask_form(
        lang,
        &action,
        "get",
        &ask,
        within,
        "passkey-second",
    )))
}

/// `POST /sign-in/second/passkey`
pub(super) async fn prove(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    visit: Visit,
    body: Body,
) -> Response {
    let sent = Answered::of(&body);
    if !security::token_fits(&desk.csrf, &sent.csrf) {
        return crate::router::refused_as_foreign(&Visitor {
            lang: desk.lang,
            path: desk.path,
        });
    }
    let Some(site) = site(&web, &headers) else {
        return crate::refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let proven = web
        .app
        .prove_by_passkey(
            &desk.actor,
            &sent.ask,
            &sent.credential,
            &desk.token,
            &visit,
            &site,
        )
        .await;
    match proven {
        Ok(signed_in) => go_on(&web, desk.lang, &signed_in, &sent.going, &headers).await,
        // Another try, with another question.
        Err(Refused::NotPermitted | Refused::NotSignedIn) => {
            Redirect::to(&sent.going.through(SECOND_STEP)).into_response()
        }
        Err(refused) => crate::refusal::page(&desk.chrome(), &refused),
    }
}
