//! The site on a socket: HTTP/1, and an end to whoever sends headers too slowly.

use std::{net::SocketAddr, pin::pin, time::Duration};

use axum::{
    Router,
    body::Body,
    extract::{ConnectInfo, Request},
    serve::Listener,
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
};
use tokio::net::TcpListener;
use tower::ServiceExt;

/// For how long a connection may take to send the headers of a request, and stay open without one. A person on a bad line needs
/// less; a proxy that keeps connections for later opens a new one.
pub const HEADERS_WITHIN: Duration = Duration::from_secs(30);

/// Serves the site until `end`, then answers what is under way.
pub async fn serve(
    mut listener: TcpListener,
    site: Router,
    headers_within: Duration,
    end: impl Future<Output = ()>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(headers_within);
    let connections = GracefulShutdown::new();
    let mut end = pin!(end);
    loop {
        let (stream, address): (_, SocketAddr) = tokio::select! {
            // In the words of `axum`: whoever cannot be accepted now is accepted later.
            accepted = Listener::accept(&mut listener) => accepted,
            () = &mut end => break,
        };
        let site = site.clone();
        let service = service_fn(move |request: Request<Incoming>| {
            let mut request = request.map(Body::new);
            request.extensions_mut().insert(ConnectInfo(address));
            site.clone().oneshot(request)
        });
        let connection = connections.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    drop(listener);
    connections.shutdown().await;
}

#[cfg(test)]
mod tests {
    use axum::routing::{get, post};
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpStream,
        sync::oneshot,
        task::JoinHandle,
        time::{Instant, sleep, timeout},
    };

    use super::*;

    const WITHIN: Duration = Duration::from_millis(400);
    const LONG: Duration = Duration::from_secs(10);

    /// A site that greets, repeats, and takes its time; where it listens, and what ends it.
    async fn begin() -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
        let site =
            Router::new()
                .route(
                    "/",
                    get(|ConnectInfo(from): ConnectInfo<SocketAddr>| async move {
                        from.ip().to_string()
                    }),
                )
                .route("/repeat", post(|text: String| async { text }))
                .route(
                    "/slow",
                    get(|| async {
                        sleep(WITHIN * 2).await;
                        "at last"
                    }),
                );
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (end, ended) = oneshot::channel();
        let server = tokio::spawn(serve(listener, site, WITHIN, async {
            let _ = ended.await;
        }));
        (address, end, server)
    }

    /// Everything that comes back until the other side closes.
    async fn rest(stream: &mut TcpStream) -> String {
        let mut text = Vec::new();
        // A connection that was cut may also end with an error; what came before it counts.
        let _ = timeout(LONG, stream.read_to_end(&mut text))
            .await
            .expect("the other side closes");
        String::from_utf8(text).unwrap()
    }

    #[tokio::test]
    async fn whoever_sends_headers_slowly_is_cut_off_and_nobody_else() {
        let (address, _end, _server) = begin().await;
        let begun = Instant::now();
        let mut slow = TcpStream::connect(address).await.unwrap();
        slow.write_all(b"GET / HTTP/1.1\r\nhost: homeward\r\n")
            .await
            .unwrap();
        let (mut read, mut write) = slow.into_split();
        let drip = tokio::spawn(async move {
            // A byte now and then is not enough.
            while write.write_all(b"x-more: a\r\n").await.is_ok() {
                sleep(WITHIN / 10).await;
            }
        });
        let mut quick = TcpStream::connect(address).await.unwrap();
        quick
            .write_all(b"GET / HTTP/1.1\r\nhost: homeward\r\nconnection: close\r\n\r\n")
            .await
            .unwrap();
        let answer = rest(&mut quick).await;
        assert!(
            answer.starts_with("HTTP/1.1 200") && answer.ends_with("127.0.0.1"),
            "{answer}"
        );

        let mut text = Vec::new();
        let _ = timeout(LONG, read.read_to_end(&mut text))
            .await
            .expect("the slow one is cut off");
        assert!(begun.elapsed() >= WITHIN && begun.elapsed() < LONG);
        assert!(
            !String::from_utf8_lossy(&text).contains(" 200 "),
            "nothing is answered to half a request"
        );
        timeout(LONG, drip)
            .await
            .expect("nothing more is taken")
            .unwrap();
    }

    #[tokio::test]
    async fn a_slow_body_and_a_slow_answer_are_waited_for() {
        let (address, _end, _server) = begin().await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream
            .write_all(b"POST /repeat HTTP/1.1\r\nhost: homeward\r\ncontent-length: 10\r\n\r\n")
            .await
            .unwrap();
        for _ in 0..10 {
            sleep(WITHIN / 8).await;
            stream.write_all(b"a").await.unwrap();
        }
        let mut begun = [0; 15];
        timeout(LONG, stream.read_exact(&mut begun))
            .await
            .unwrap()
            .unwrap();
        assert_eq!(&begun, b"HTTP/1.1 200 OK");

        let mut stream = TcpStream::connect(address).await.unwrap();
        stream
            .write_all(b"GET /slow HTTP/1.1\r\nhost: homeward\r\n\r\n")
            .await
            .unwrap();
        // Answered, then closed because no other request came.
        let answer = rest(&mut stream).await;
        assert!(answer.ends_with("at last"), "{answer}");
    }

    #[tokio::test]
    async fn what_is_under_way_is_answered_before_the_end() {
        let (address, end, server) = begin().await;
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream
            .write_all(b"GET /slow HTTP/1.1\r\nhost: homeward\r\n\r\n")
            .await
            .unwrap();
        sleep(WITHIN / 4).await;
        end.send(()).unwrap();
        assert!(rest(&mut stream).await.ends_with("at last"));
        timeout(LONG, server).await.unwrap().unwrap();
        assert!(TcpStream::connect(address).await.is_err());
    }
}
