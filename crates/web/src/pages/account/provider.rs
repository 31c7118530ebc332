//! Linking one's account to the identity provider of the organisation.

use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::Refused;
use homeward_i18n::{Arg, t, t_with};
use maud::{Markup, html};

use super::{
    foreign,
    second_factor::{Wrong, form_to, password_field, refused_form, sent},
};
use crate::{
    Web,
    components::{danger_button, link_button, secondary_button},
    desk::{Desk, SET_UP},
    layout::page,
    pages::sign_in::provider::{back_address, mark},
    refusal,
    router::Body,
};

/// Whether the account is linked, and a way to change that; nothing without a provider.
pub(super) fn section(desk: &Desk, name: &str, is_linked: bool, wrong: &Wrong) -> Markup {
    let lang = desk.lang;
    let name = [("name", Arg::from(name))];
    html! {
        h2 { (t(lang, "openid-link")) }
        @if is_linked {
            p { (t_with(lang, "openid-linked", &name)) }
            details .more open[wrong.form == "unlink"] {
                summary { (t(lang, "openid-unlink")) }
                (form_to(desk, "unlink", html! {
                    (password_field(desk, "unlink", wrong))
                    (danger_button(&t(lang, "openid-unlink")))
                }))
            }
        } @else {
            p { (t_with(lang, "openid-link-about", &name)) }
            (form_to(desk, "link", html! {
                (password_field(desk, "link", wrong))
                (secondary_button(&t_with(lang, "openid-link-begin", &name)))
            }))
        }
    }
}

/// `POST /account/second-factor/link`: a page with the way to the provider. A redirect from a form would be held back by the
/// content-security policy, which lets forms go to this site only.
pub(super) async fn link(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Some(sent) = sent(&desk, &body) else {
        return foreign(&desk);
    };
    let (Some(back), Some(name)) = (back_address(&web), web.app.provider_name()) else {
        return refusal::page(&desk.chrome(), &Refused::NotFound);
    };
    let lang = desk.lang;
    let begun = web
        .app
        .begin_link(&desk.actor, &sent.own_password, &back, &desk.token)
        .await;
    match begun {
        Ok(away) => {
            let title = t(lang, "openid-link");
            let go = t_with(lang, "openid-link-go", &[("name", Arg::from(name))]);
            let body = page(
                &desk.chrome_back(SET_UP, t(lang, "second-factor")),
                &title,
                html! {
                    h1 { (title) }
                    p { (link_button(&away.address, &go)) }
                },
            );
            let mut response = body.into_response();
            mark(&web, &mut response, &away);
            response
        }
        Err(refused) => refused_form(&web, &desk, &headers, "link", "", refused).await,
    }
}

/// `POST /account/second-factor/unlink`
pub(super) async fn unlink(
    State(web): State<Web>,
    desk: Desk,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let Some(sent) = sent(&desk, &body) else {
        return foreign(&desk);
    };
    match web.app.unlink(&desk.actor, &sent.own_password).await {
        Ok(()) => Redirect::to(SET_UP).into_response(),
        Err(refused) => refused_form(&web, &desk, &headers, "unlink", "", refused).await,
    }
}
