//! `homeward serve`: pages and API until told to stop, then an orderly end.

use std::{process::ExitCode, time::Duration};

use anyhow::Context;
use homeward_web::{Config, HEADERS_WITHIN, router};
use tokio::{
    net::TcpListener,
    signal::unix::{SignalKind, signal},
    sync::watch,
};

use crate::{
    cli::{Places, Serve},
    daily, document, hook,
    installation::{Installation, Open},
    mail, policy, provider,
};

/// For how long requests under way may take after the end was asked for.
const LAST_REQUESTS: Duration = Duration::from_secs(25);

pub(crate) async fn run(places: &Places, args: &Serve) -> anyhow::Result<ExitCode> {
    let installation = Installation::at(places)?;
    let press = document::press(places)?;
    let open = installation.open_or_begin().await?.with_press(press);
    serve(open, &installation, args).await
}

/// Serves an open installation until the process is told to stop.
pub(crate) async fn serve(
    open: Open,
    installation: &Installation,
    args: &Serve,
) -> anyhow::Result<ExitCode> {
    if would_be_read_along(args) {
        anyhow::bail!(
            "{} can be reached from other machines, and passwords would go over the line in clear: put a proxy with TLS before it \
             and give --public-url, or insist with --plain-http",
            args.listen
        );
    }
    let listener = TcpListener::bind(args.listen)
        .await
        .with_context(|| format!("cannot listen on {}", args.listen))?;
    let address = listener.local_addr()?;
    let secure_cookies = secure_cookies(args);
    if !secure_cookies && !address.ip().is_loopback() {
        tracing::warn!(
            "served without TLS: everyone on the way can read along and take over sessions"
        );
    }
    let post = mail::of(args)?;
    let app = match provider::of(args)? {
        Some(provider) => open.app.clone().with_provider(provider),
        None => open.app.clone(),
    };
    let app = if post.is_some() { app.with_mail() } else { app };
    // What was decided is ended first; nobody waits for it, and it is tried again every day.
    if !open.app.is_locked().await
        && let Err(error) = daily::finish_erasures(&open.app).await
    {
        tracing::error!(error = %format!("{error:#}"), "erasures are not ended yet");
    }
    let config = Config {
        app: app.clone(),
        public_url: args.public_url.clone(),
        secure_cookies,
        trusted_proxies: args.trusted_proxies.clone(),
    };
    policy::keep(&open.app).await?;
    let site = router(config);

    let (stop, stopped) = watch::channel(false);
    let worker = {
        let (app, folder, stopped) = (
            app.clone(),
            installation.checkpoints.clone(),
            stopped.clone(),
        );
        tokio::spawn(async move { daily::work(app, &folder, stopped).await })
    };
    let postman = post.map(|post| {
        let (app, stopped) = (app.clone(), stopped.clone());
        tokio::spawn(async move { mail::work(app, &post, stopped).await })
    });
    let teller = tokio::spawn(hook::work(app.clone(), stopped.clone()));
    let mut signals = (
        signal(SignalKind::terminate())?,
        signal(SignalKind::interrupt())?,
    );
    tokio::spawn(async move {
        tokio::select! {
            _ = signals.0.recv() => {}
            _ = signals.1.recv() => {}
        }
        tracing::info!("ending: requests under way are answered first");
        let _ = stop.send(true);
    });
    let until = |mut stopped: watch::Receiver<bool>| async move {
        // An error means that nobody can tell any more: the same as being told.
        let _ = stopped.wait_for(|stop| *stop).await;
    };
    let patience = {
        let asked = until(stopped.clone());
        async move {
            asked.await;
            tokio::time::sleep(LAST_REQUESTS).await;
        }
    };
    tracing::info!("listening on http://{address}");
    let server = homeward_web::serve(listener, site, HEADERS_WITHIN, until(stopped));
    tokio::select! {
        () = server => {}
        () = patience => tracing::warn!("some requests took too long and were cut off"),
    }
    worker.await?;
    teller.await?;
    if let Some(postman) = postman {
        postman.await?;
    }
    // What was read is written down once nobody can read any more.
    drop(app);
    open.close().await?;
    tracing::info!("ended");
    Ok(ExitCode::SUCCESS)
}

/// Others can reach it, nobody said that TLS stands in front, and nobody insisted.
fn would_be_read_along(args: &Serve) -> bool {
    !args.listen.ip().is_loopback() && args.public_url.is_none() && !args.plain_http
}

/// Cookies go over TLS only, unless everything stays on this machine or the operator insists.
fn secure_cookies(args: &Serve) -> bool {
    let is_local = args.public_url.is_none() && args.listen.ip().is_loopback();
    !(args.plain_http || is_local)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{Mail, OpenId};

    #[test]
    fn cookies_need_tls_unless_everything_stays_on_this_machine() {
        for (listen, public_url, plain_http, secure) in [
            ("127.0.0.1:8080", None, false, false),
            ("[::1]:8080", None, false, false),
            (
                "127.0.0.1:8080",
                Some("https://homeward.example"),
                false,
                true,
            ),
            ("0.0.0.0:8080", None, false, true),
            ("0.0.0.0:8080", None, true, false),
        ] {
            let args = Serve {
                listen: listen.parse().unwrap(),
                public_url: public_url.map(str::to_owned),
                plain_http,
                trusted_proxies: Vec::new(),
                openid: OpenId::default(),
                mail: Mail::default(),
            };
            assert_eq!(
                secure_cookies(&args),
                secure,
                "{listen} {public_url:?} {plain_http}"
            );
        }
    }
}
