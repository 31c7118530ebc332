//! Routes, and what every request passes.

use std::time::Duration;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::StatusCode,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use homeward_app::App;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer,
    trace::TraceLayer,
};

pub(crate) use crate::body::Body;
use crate::{
    api, assets, body,
    components::Link,
    desk::Visitor,
    failure,
    layout::{Chrome, message_page},
    locked, pages, security,
    visit::Network,
};

/// How the site is reached.
#[derive(Clone)]
pub struct Config {
    /// The use cases.
    pub app: App,
    /// `https://homeward.example`, where it is known; else the `Host` header counts.
    pub public_url: Option<String>,
    /// Cookies only over TLS: off only for demonstrations on this machine.
    pub secure_cookies: bool,
    /// Proxies that say truly who asked them.
    pub trusted_proxies: Vec<Network>,
}

impl Config {
    /// As on this machine, with nothing in front.
    pub fn local(app: App) -> Self {
        Self {
            app,
            public_url: None,
            secure_cookies: false,
            trusted_proxies: Vec::new(),
        }
    }
}

/// What handlers share.
#[derive(Clone)]
pub struct Web {
    /// The use cases.
    pub app: App,
    /// See [`Config::public_url`].
    pub public_url: Option<String>,
    /// See [`Config::secure_cookies`].
    pub secure_cookies: bool,
    /// See [`Config::trusted_proxies`].
    pub trusted_proxies: Vec<Network>,
}

/// The whole site.
pub fn router(config: Config) -> Router {
    let web = Web {
        app: config.app,
        public_url: config.public_url,
        secure_cookies: config.secure_cookies,
        trusted_proxies: config.trusted_proxies,
    };
    let pages = Router::new()
        .route("/", get(pages::work::work))
        .route("/cases", get(pages::cases::list))
        .route("/search", get(pages::cases::search))
        .route(
            "/cases/new",
            get(pages::register::form).post(pages::register::register),
        )
        .route("/enquiries", post(pages::register::enquire))
        .route("/cases/{number}", get(pages::case::show))
        .route("/cases/{number}/paper", get(pages::paper::paper))
        .route("/cases/{number}/reassessed", get(pages::reassessed::show))
        .route("/cases/{number}/life", get(pages::life::show))
        .route("/cases/{number}/life/own", get(pages::life::own))
        .route(
            "/cases/{number}/one-by-one",
            get(pages::one_by_one::begin).post(pages::one_by_one::step),
        )
        .route(
            "/surveys/{instrument}/template.csv",
            get(pages::survey_tables::template),
        )
        .route(
            "/surveys/{instrument}/codes.csv",
            get(pages::survey_tables::codes),
        )
        .route("/cases/{number}/forms", get(pages::forms::list))
        .route(
            "/cases/{number}/forms/{form}/{language}",
            get(pages::forms::print),
        )
        .route(
            "/cases/{number}/for-child",
            get(pages::for_child::for_child),
        )
        .route("/cases/{number}/tracks/{track}", get(pages::track::track))
        .route("/cases/{number}/consents", get(pages::consents::show))
        .route("/cases/{number}/escorts", get(pages::escorts::show))
        .route("/cases/{number}/copy", get(pages::copy::printed))
        .route("/cases/{number}/copy.json", get(pages::copy::file))
        .route(
            "/cases/{number}/entries/{entry}/rules",
            get(pages::decision::show),
        )
        .route(
            "/cases/{number}/do/{code}",
            get(pages::action::form).post(pages::action::record),
        )
        .route(
            "/cases/{number}/correct/{entry}",
            get(pages::correct::form).post(pages::correct::record),
        )
        .route(
            "/cases/{number}/second/{code}/{entry}",
            get(pages::correct::second_form).post(pages::correct::second),
        )
        .route("/access", get(pages::access::accounts))
        .route("/access/log", get(pages::access::log))
        .route("/access/emergencies", get(pages::access::emergencies))
        .route(
            "/emergency",
            get(pages::emergency::form).post(pages::emergency::open),
        )
        .route("/emergency/{key}/end", post(pages::emergency::end))
        .route("/alerts", get(pages::alerts::list))
        .route(
            "/alerts/{key}/acknowledge",
            post(pages::alerts::acknowledge),
        )
        .route("/cases/{number}/files/{entry}", get(pages::files::open))
        .route("/directory", get(pages::directory::list))
        .route("/journeys", get(pages::board::show))
        .route("/journeys/print", get(pages::board::print))
        .route("/guarantees", get(pages::guarantees::show))
        .route("/by-number", get(pages::by_number::choose))
        .route(
            "/by-number/{code}",
            get(pages::by_number::form).post(pages::by_number::record),
        )
        .route("/calendar.ics", get(pages::calendar::feed))
        .route("/language/{code}", get(pages::sign_in::language))
        .merge(pages::sign_in::routes())
        .merge(pages::account::routes())
        .merge(pages::settings::routes())
        .fallback(not_found)
        .layer(middleware::from_fn_with_state(
            web.clone(),
            pages::sign_in::kept::keeps_what_was_typed,
        ))
        .layer(middleware::from_fn_with_state(web.clone(), own_pages_only));
    // Papers take longer to come over a bad line than words.
    let papers = Router::new()
        .merge(pages::files::routes())
        .merge(pages::survey_tables::routes())
        .layer(middleware::from_fn_with_state(
            web.clone(),
            pages::sign_in::kept::keeps_what_was_typed,
        ))
        .layer(middleware::from_fn_with_state(web.clone(), own_pages_only))
        .nest("/api", api::papers())
        .layer(DefaultBodyLimit::max(pages::files::MOST_BYTES))
        .layer(TimeoutLayer::with_status_code(
            StatusCode::REQUEST_TIMEOUT,
            Duration::from_mins(10),
        ));
    Router::new()
        .merge(pages)
        .nest("/api", api::routes())
        .route(assets::ROUTE, get(assets::asset))
        .route("/health", get(health))
        .layer(DefaultBodyLimit::max(body::MOST_BYTES))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_mins(1)))
        .merge(papers)
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn(without_nul))
        // Whatever went wrong further in is told in words; then come the headers of every answer.
        .layer(middleware::from_fn(api::as_problems))
        .layer(middleware::from_fn_with_state(web.clone(), failure::as_pages))
        .layer(middleware::from_fn_with_state(web.clone(), locked::unless_locked))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn(security::headers))
        // Neither query nor headers nor bodies are traced: they may name people.
        .layer(TraceLayer::new_for_http().make_span_with(|request: &Request| {
            tracing::info_span!("request", method = %request.method(), path = request.uri().path())
        }))
        .with_state(web)
}

/// Requests that change something come from our own pages.
async fn own_pages_only(State(web): State<Web>, request: Request, next: Next) -> Response {
    let own = web.public_url.as_deref();
    match security::check_origin(request.method(), request.headers(), own) {
        Ok(()) => next.run(request).await,
        Err(_) => foreign_page(&failure::frame(&mut request.into_parts().0, &web).await),
    }
}

/// The answer to a form that does not come from our own page.
pub(crate) fn refused_as_foreign(visitor: &Visitor) -> Response {
    foreign_page(&visitor.chrome())
}

fn foreign_page(chrome: &Chrome) -> Response {
    let lang = chrome.lang;
    let sentences = [homeward_i18n::t(lang, "problem-foreign-advice")];
    let way_on = Link::new("/", homeward_i18n::t(lang, "nav-my-work"));
    let title = homeward_i18n::t(lang, "problem-foreign");
    let page = message_page(chrome, &title, &sentences, Some(&way_on));
    (StatusCode::FORBIDDEN, page).into_response()
}

/// An address with a NUL names nothing here, nothing can be asked with one, and PostgreSQL takes no text that has it.
async fn without_nul(request: Request, next: Next) -> Response {
    if request.uri().path().contains("%00") {
        return StatusCode::NOT_FOUND.into_response();
    }
    if request
        .uri()
        .query()
        .is_some_and(|query| query.contains("%00"))
    {
        return StatusCode::BAD_REQUEST.into_response();
    }
    next.run(request).await
}

/// What this becomes as a page: see [`failure::as_pages`].
async fn not_found() -> StatusCode {
    StatusCode::NOT_FOUND
}

/// Whether both databases answer: for probes.
async fn health(State(web): State<Web>) -> Response {
    if web.app.store().is_ready().await {
        "ok".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready").into_response()
    }
}
