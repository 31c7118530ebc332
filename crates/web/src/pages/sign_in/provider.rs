//! Signing in through the identity provider: away to it, and back with its answer.

use axum::{
    extract::{Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{
    Refused,
    sign_in::{Away, Back, Returned},
};
use homeward_i18n::{Arg, t_with};

use super::{Given, Going, go_on, set_cookie, sign_in_page};
use crate::{
    Web,
    components::BannerKind,
    desk::{SESSION, Visitor, own_cookie},
    layout::Flash,
    links,
    visit::Visit,
};

/// Name of the cookie that knows the browser again when it comes back.
const AWAY: &str = "homeward-away";
/// For so long, in seconds.
const AWAY_SECONDS: u32 = 900;

/// Where the provider sends the browser back to; nothing where nobody said what this site is called.
pub(crate) fn back_address(web: &Web) -> Option<String> {
    let public = web.public_url.as_deref()?;
    Some(format!(
        "{}/sign-in/openid/back",
        public.trim_end_matches('/')
    ))
}

/// Marks the browser that goes away.
pub(crate) fn mark(web: &Web, response: &mut Response, away: &Away) {
    set_cookie(
        response,
        AWAY,
        &away.key,
        web.secure_cookies,
        Some(AWAY_SECONDS),
    );
}

/// `GET /sign-in/openid`
pub(super) async fn leave(
    State(web): State<Web>,
    visitor: Visitor,
    Query(going): Query<Going>,
) -> Response {
    let Some(back) = back_address(&web) else {
        return crate::refusal::page(&visitor.chrome(), &Refused::NotFound);
    };
    let to = links::own(going.to.as_deref());
    match web.app.begin_provider_sign_in(&back, &to).await {
        Ok(away) => {
            let mut response = Redirect::to(&away.address).into_response();
            mark(&web, &mut response, &away);
            response
        }
        Err(Refused::NotSignedIn) => failed(&web, &visitor, "openid-failed"),
        Err(refused) => crate::refusal::page(&visitor.chrome(), &refused),
    }
}

/// `GET /sign-in/openid/back`
pub(super) async fn back(
    State(web): State<Web>,
    visitor: Visitor,
    headers: HeaderMap,
    visit: Visit,
    Query(returned): Query<Returned>,
) -> Response {
    let key = own_cookie(&web, &headers, AWAY)
        .unwrap_or_default()
        .to_owned();
    let token = own_cookie(&web, &headers, SESSION).map(str::to_owned);
    let came = web
        .app
        .come_back(&key, returned, token.as_deref(), &visit)
        .await;
    let mut response = match came {
        Ok(Back::SignedIn(signed_in, to)) => {
            let going = Going {
                to: Some(to),
                kept: None,
            };
            go_on(&web, visitor.lang, &signed_in, &going, &headers).await
        }
        Ok(Back::Linked) => Redirect::to("/account").into_response(),
        Ok(Back::Unknown) => failed(&web, &visitor, "openid-unknown"),
        Ok(Back::Taken) => failed(&web, &visitor, "openid-taken"),
        Err(Refused::NotSignedIn | Refused::NotFound) => failed(&web, &visitor, "openid-failed"),
        Err(refused) => crate::refusal::page(&visitor.chrome(), &refused),
    };
    set_cookie(&mut response, AWAY, "", web.secure_cookies, Some(0));
    response
}

/// The sign-in with what went wrong: no more than that, whatever it was.
fn failed(web: &Web, visitor: &Visitor, words: &str) -> Response {
    let name = web.app.provider_name().unwrap_or_default();
    let flash = Flash {
        kind: BannerKind::Attention,
        text: t_with(visitor.lang, words, &[("name", Arg::from(name))]),
    };
    let page = sign_in_page(
        web,
        visitor,
        &Going::default(),
        &Given::default(),
        Some(flash),
        &HeaderMap::new(),
    );
    (StatusCode::UNAUTHORIZED, page).into_response()
}
