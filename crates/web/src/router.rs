//! Routes, and what every request passes.

use std::time::Duration;

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderMap, StatusCode},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use homeward_app::App;
use tower_http::{
    catch_panic::CatchPanicLayer, compression::CompressionLayer, timeout::TimeoutLayer,
    trace::TraceLayer,
};

use crate::{api, assets, desk::Visitor, layout::message_page, pages, security};

/// How the site is reached.
#[derive(Clone)]
pub struct Config {
    /// The use cases.
    pub app: App,
    /// `https://homeward.example`, where it is known; else the `Host` header counts.
    pub public_url: Option<String>,
    /// Cookies only over TLS: off only for demonstrations on this machine.
    pub secure_cookies: bool,
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
}

/// Most bytes of a request.
const MOST_BYTES: usize = 1_000_000;

/// The whole site.
pub fn router(config: Config) -> Router {
    let web = Web {
        app: config.app,
        public_url: config.public_url,
        secure_cookies: config.secure_cookies,
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
        .route("/directory", get(pages::directory::list))
        .route("/by-number", get(pages::by_number::choose))
        .route(
            "/by-number/{code}",
            get(pages::by_number::form).post(pages::by_number::record),
        )
        .route(
            "/sign-in",
            get(pages::sign_in::form).post(pages::sign_in::sign_in),
        )
        .route("/sign-out", post(pages::sign_in::sign_out))
        .route("/account", get(pages::account::account))
        .route(
            "/account/password",
            get(pages::account::password_form).post(pages::account::change_password),
        )
        .route("/account/tokens", post(pages::account::make_token))
        .route(
            "/account/tokens/{id}/revoke",
            post(pages::account::revoke_token),
        )
        .route("/language/{code}", get(pages::sign_in::language))
        .merge(pages::settings::routes())
        .fallback(not_found)
        .layer(middleware::from_fn_with_state(web.clone(), own_pages_only));
    Router::new()
        .merge(pages)
        .nest("/api", api::routes())
        .route(assets::ROUTE, get(assets::asset))
        .route("/health", get(health))
        .layer(middleware::from_fn(security::headers))
        .layer(CompressionLayer::new())
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, Duration::from_mins(1)))
        .layer(CatchPanicLayer::new())
        .layer(middleware::from_fn(api::as_problems))
        // Neither query nor headers nor bodies are traced: they may name people.
        .layer(TraceLayer::new_for_http().make_span_with(|request: &Request| {
            tracing::info_span!("request", method = %request.method(), path = request.uri().path())
        }))
        .with_state(web)
}

/// Requests that change something come from our own pages.
async fn own_pages_only(
    State(web): State<Web>,
    visitor: Visitor,
    headers: HeaderMap,
    request: Request,
    next: Next,
) -> Response {
    match security::check_origin(request.method(), &headers, web.public_url.as_deref()) {
        Ok(()) => next.run(request).await,
        Err(_) => refused_as_foreign(&visitor),
    }
}

/// The answer to a form that does not come from our own page.
pub(crate) fn refused_as_foreign(visitor: &Visitor) -> Response {
    let lang = visitor.lang;
    let sentences = [homeward_i18n::t(lang, "problem-foreign-advice")];
    (
        StatusCode::FORBIDDEN,
        message_page(
            &visitor.chrome(),
            &homeward_i18n::t(lang, "problem-foreign"),
            &sentences,
            None,
        ),
    )
        .into_response()
}

async fn not_found(visitor: Visitor) -> Response {
    crate::refusal::page(&visitor.chrome(), &homeward_app::Refused::NotFound)
}

/// Whether both databases answer: for probes.
async fn health(State(web): State<Web>) -> Response {
    if web.app.store().is_ready().await {
        "ok".into_response()
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready").into_response()
    }
}

/// A body as it came; forms are read by [`crate::forms`].
pub(crate) type Body = Bytes;
