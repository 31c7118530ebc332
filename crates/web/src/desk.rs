//! Whoever sits before a page: session, language, and what the frame of every page needs.

use axum::{
    extract::{FromRequestParts, OriginalUri},
    http::{HeaderMap, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use homeward_app::{Actor, Refused, admin::Tasks};
use homeward_i18n::{Lang, t};

use crate::{
    Web,
    components::{BannerKind, Link},
    layout::{Chrome, Flash, NavItem, StaffBadge},
    pages::board,
    visit::browser_of,
};

/// Name of the session cookie.
pub const SESSION: &str = "homeward";
/// Where a second factor is given.
pub const SECOND_STEP: &str = "/sign-in/second";
/// Where a second factor is set up.
pub const SET_UP: &str = "/account/second-factor";

/// Marks an answer to somebody whose session has ended.
#[derive(Debug, Clone, Copy)]
pub struct SessionEnded;

/// Name of the language cookie.
pub const LANGUAGE: &str = "homeward-lang";

/// A signed-in member of staff before a page.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Who.
    pub actor: Actor,
    /// What they may administer.
    pub tasks: Tasks,
    /// The language of the page.
    pub lang: Lang,
    /// Against forged requests.
    pub csrf: String,
    /// The session's token.
    pub token: String,
    /// Path and query.
    pub path: String,
    /// The kind of browser, such as `firefox windows`.
    pub browser: String,
    /// Something happened to their account that they have not confirmed to know; asked where they begin and on their account.
    pub has_account_news: bool,
}

/// Anybody before a public page.
#[derive(Debug, Clone)]
pub struct Visitor {
    /// The language of the page.
    pub lang: Lang,
    /// Path and query.
    pub path: String,
}

/// What a cookie is called in the browser. Over TLS the name itself says that no sister site and no line in clear has set it.
pub(crate) fn cookie_name(name: &str, secure: bool) -> String {
    if secure {
        format!("__Host-{name}")
    } else {
        name.to_owned()
    }
}

/// The value of one of our cookies.
pub(crate) fn own_cookie<'h>(web: &Web, headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    cookie(headers, &cookie_name(name, web.secure_cookies))
}

/// The value of a cookie.
fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(n, _)| *n == name)
        .map(|(_, value)| value)
}

/// The reader's language: chosen on a page, else that of the account, else what the browser asks for.
fn language(headers: &HeaderMap, account: Option<&str>) -> Lang {
    // Nothing hangs on who chose the language.
    cookie(headers, &cookie_name(LANGUAGE, true))
        .or_else(|| cookie(headers, LANGUAGE))
        .and_then(Lang::from_code)
        .or_else(|| account.and_then(Lang::from_code))
        .unwrap_or_else(|| {
            Lang::negotiate(
                headers
                    .get(header::ACCEPT_LANGUAGE)
                    .and_then(|v| v.to_str().ok())
                    .unwrap_or_default(),
            )
        })
}

fn path_of(parts: &Parts) -> String {
    let uri = parts
        .extensions
        .get::<OriginalUri>()
        .map_or(&parts.uri, |u| &u.0);
    uri.path_and_query()
        .map_or_else(|| "/".to_owned(), ToString::to_string)
}

impl FromRequestParts<Web> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, web: &Web) -> Result<Self, Response> {
        let path = path_of(parts);
        let lang = language(&parts.headers, None);
        let to_sign_in = || {
            let to: String = path
                .bytes()
                .map(|b| {
                    if b.is_ascii_alphanumeric() || b"/-_.~".contains(&b) {
                        (b as char).to_string()
                    } else {
                        format!("%{b:02X}")
                    }
                })
                .collect();
            let mut response = Redirect::to(&format!("/sign-in?to={to}")).into_response();
            response.extensions_mut().insert(SessionEnded);
            response
        };
        let Some(token) = own_cookie(web, &parts.headers, SESSION).map(str::to_owned) else {
            return Err(to_sign_in());
        };
        match web.app.present(&token).await {
            Ok(present) => {
                let lang = language(&parts.headers, Some(&present.actor.staff.language));
                if let Some(first) = comes_first(&present.actor, &path) {
                    return Err(Redirect::to(&first).into_response());
                }
                if present.actor.staff.must_change_password
                    && !path.starts_with("/account/password")
                    && !path.starts_with("/sign-")
                {
                    return Err(Redirect::to("/account/password").into_response());
                }
                let begins = path == "/" || path.starts_with("/account");
                let has_account_news = begins
                    && web
                        .app
                        .untold(&present.actor)
                        .await
                        .is_ok_and(|news| !news.is_empty());
                Ok(Self {
                    browser: browser_of(&parts.headers),
                    has_account_news,
                    tasks: web.app.tasks(&present.actor),
                    actor: present.actor,
                    lang,
                    csrf: present.csrf,
                    token,
                    path,
                })
            }
            Err(Refused::NotSignedIn) => Err(to_sign_in()),
            Err(refused) => Err(crate::refusal::page(
                &Chrome {
                    lang,
                    path,
                    ..Chrome::default()
                },
                &refused,
            )),
        }
    }
}

/// What comes before this page: the second factor, where one is due. The pages of protective actions stay open: whoever has signed
/// in with a password alone may still record that a person no longer wishes to return. What they may do is decided by the policies.
fn comes_first(actor: &Actor, path: &str) -> Option<String> {
    let factor = actor.second_factor;
    let is_open = path.starts_with("/sign-") || path.starts_with("/by-number");
    if !factor.is_lacking() || is_open {
        return None;
    }
    if factor.enrolled {
        let query = serde_urlencoded::to_string([("to", path)]).expect("pairs of text");
        return Some(format!("{SECOND_STEP}?{query}"));
    }
    // Somebody with a password given to them chooses their own first.
    let sets_up = path.starts_with(SET_UP) || path.starts_with("/account/password");
    (!sets_up).then(|| SET_UP.to_owned())
}

impl FromRequestParts<Web> for Visitor {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Web) -> Result<Self, Self::Rejection> {
        Ok(Self::of(parts))
    }
}

impl Visitor {
    /// Whoever sent this.
    pub(crate) fn of(parts: &Parts) -> Self {
        Self {
            lang: language(&parts.headers, None),
            path: path_of(parts),
        }
    }

    /// The frame of a public page.
    pub fn chrome(&self) -> Chrome {
        Chrome {
            lang: self.lang,
            path: self.path.clone(),
            ..Chrome::default()
        }
    }
}

impl Desk {
    /// The frame of a page.
    pub fn chrome(&self) -> Chrome {
        let path = self.path.split('?').next().unwrap_or("/");
        let item = |href: &str, key: &str, current: bool| NavItem {
            href: href.to_owned(),
            label: t(self.lang, key),
            current,
        };
        let mut nav = Vec::new();
        let is_in = !self.actor.second_factor.is_lacking();
        if is_in && self.works_on_cases() {
            nav.push(item("/", "nav-my-work", path == "/"));
            nav.push(item("/cases", "nav-cases", path.starts_with("/cases")));
            nav.push(item(board::PATH, "board", path.starts_with(board::PATH)));
        }
        if is_in && self.actor.is_alerted() {
            nav.push(item("/alerts", "alerts", path.starts_with("/alerts")));
        }
        nav.push(item(
            "/by-number",
            "nav-by-number",
            path.starts_with("/by-number"),
        ));
        if self.tasks.directory {
            nav.push(item(
                "/directory",
                "nav-directory",
                path.starts_with("/directory"),
            ));
        }
        if self.tasks.access {
            nav.push(item("/access", "access", path.starts_with("/access")));
        }
        if self.looks_after_programmes() {
            nav.push(item(
                "/programmes",
                "nav-programme",
                path.starts_with("/programmes"),
            ));
        }
        if self.has_settings() {
            nav.push(item(
                "/settings",
                "nav-settings",
                path.starts_with("/settings"),
            ));
        }
        Chrome {
            lang: self.lang,
            signed_in: Some(StaffBadge {
                name: self.actor.staff.name.clone(),
                office: self.actor.office.name.clone(),
                programme: None,
                may_administer: self.tasks.house,
                switch_href: None,
            }),
            nav,
            csrf: self.csrf.clone(),
            flash: None,
            path: self.path.clone(),
            back: None,
            exit: None,
            is_wide: false,
            has_charts: false,
            // Who may read the directory may know what the rules promise.
            foot: self
                .tasks
                .directory
                .then(|| Link {
                    href: "/guarantees".to_owned(),
                    label: t(self.lang, "guarantees"),
                })
                .into_iter()
                .collect(),
            has_account_news: self.has_account_news,
        }
    }

    /// Holds a role that opens cases.
    pub fn works_on_cases(&self) -> bool {
        homeward_app::actor::CASE_ROLES
            .iter()
            .any(|r| self.actor.has(*r))
    }

    /// Looks after something in the house.
    pub fn has_settings(&self) -> bool {
        let tasks = self.tasks;
        tasks.house
            || tasks.deeds
            || tasks.data
            || tasks.erase
            || tasks.agreements
            || tasks.escorts
            || tasks.transfers
    }

    /// Has to do with programmes: manages one, may begin one, or reads the figures of one.
    pub fn looks_after_programmes(&self) -> bool {
        self.tasks.programmes || self.tasks.new_programme || self.tasks.figures
    }

    /// The frame with the way back.
    pub fn chrome_back(&self, href: impl Into<String>, label: impl Into<String>) -> Chrome {
        Chrome {
            back: Some(Link::new(href, label)),
            ..self.chrome()
        }
    }

    /// The frame with what changed just now, as named in the address (`?done=<action>`).
    pub fn chrome_flash(&self, done: Option<&str>) -> Chrome {
        let flash = done
            .map(|code| format!("a-{code}-done"))
            .filter(|key| homeward_i18n::has(self.lang, key))
            .map(|key| Flash {
                kind: BannerKind::Done,
                text: t(self.lang, &key),
            });
        Chrome {
            flash,
            ..self.chrome()
        }
    }
}
