//! The client that calls out: to hosts named beforehand and nowhere else, over TLS, without following where it is sent.

use std::{collections::BTreeSet, future::Future, pin::Pin, time::Duration};

use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};
use url::Url;

/// For how long a whole exchange may take.
const WITHIN: Duration = Duration::from_secs(10);
/// Most bytes of an answer.
const MOST_BYTES: usize = 1_000_000;

/// Why there is no answer. Names neither address nor content: both may hold secrets.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// The address is not one that was named beforehand.
    #[error("the address is not allowed")]
    NotAllowed,
    /// The answer is larger than anything expected.
    #[error("the answer is too large")]
    TooLarge,
    /// The other side leads elsewhere, where nobody follows.
    #[error("the answer leads elsewhere")]
    Redirected,
    /// The other side does not answer as it should.
    #[error("no answer: {0}")]
    NoAnswer(reqwest::Error),
}

impl From<reqwest::Error> for Failed {
    fn from(error: reqwest::Error) -> Self {
        Self::NoAnswer(error.without_url())
    }
}

/// The client.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    origins: BTreeSet<String>,
}

impl Client {
    /// A client that speaks with these addresses only. Without TLS it speaks with this machine alone.
    ///
    /// # Errors
    /// [`Failed`] when an address has no host or would go over the line in clear.
    pub fn to(addresses: &[Url]) -> Result<Self, Failed> {
        // The library asks for one provider in the whole process; that it is there already is no error.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .timeout(WITHIN)
            .no_proxy()
            .user_agent("homeward")
            .build()?;
        if !addresses.iter().all(is_private) {
            return Err(Failed::NotAllowed);
        }
        Ok(Self {
            http,
            origins: addresses.iter().map(origin).collect(),
        })
    }

    pub(crate) async fn send(&self, request: HttpRequest) -> Result<HttpResponse, Failed> {
        let address = Url::parse(&request.uri().to_string()).map_err(|_| Failed::NotAllowed)?;
        if !self.origins.contains(&origin(&address)) {
            return Err(Failed::NotAllowed);
        }
        let mut answer = self.http.execute(request.try_into()?).await?;
        if answer.status().is_redirection() {
            return Err(Failed::Redirected);
        }
        let mut body = Vec::new();
        while let Some(piece) = answer.chunk().await? {
            body.extend_from_slice(&piece);
            if body.len() > MOST_BYTES {
                return Err(Failed::TooLarge);
            }
        }
        let mut whole = HttpResponse::new(body);
        *whole.status_mut() = answer.status();
        *whole.headers_mut() = std::mem::take(answer.headers_mut());
        Ok(whole)
    }
}

impl<'c> AsyncHttpClient<'c> for Client {
    type Error = Failed;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, Failed>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.send(request))
    }
}

fn origin(address: &Url) -> String {
    address.origin().ascii_serialization()
}

/// TLS, or this machine.
pub(crate) fn is_private(address: &Url) -> bool {
    use url::Host;
    match (address.scheme(), address.host()) {
        ("https", Some(_)) => true,
        ("http", Some(Host::Ipv4(ip))) => ip.is_loopback(),
        ("http", Some(Host::Ipv6(ip))) => ip.is_loopback(),
        ("http", Some(Host::Domain(name))) => name == "localhost",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
        sync::Mutex,
    };

    use super::*;

    fn url(text: &str) -> Url {
        text.parse().unwrap()
    }

    #[test]
    fn nothing_goes_over_the_line_in_clear_but_to_this_machine() {
        for (address, allowed) in [
            ("https://login.example", true),
            ("https://192.0.2.1", true),
            ("http://login.example", false),
            ("http://192.0.2.1", false),
            ("http://198.51.100.7", false),
            ("http://127.0.0.1:1", true),
            ("http://[::1]:1", true),
            ("http://localhost:1", true),
            ("http://localhost.example", false),
            ("file:///etc/passwd", false),
        ] {
            assert_eq!(Client::to(&[url(address)]).is_ok(), allowed, "{address}");
        }
    }

    /// A machine that answers every request with the same bytes; what it was asked.
    async fn machine(answer: String) -> (Url, Arc<Mutex<Vec<String>>>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = url(&format!("http://{}", listener.local_addr().unwrap()));
        let asked = Arc::new(Mutex::new(Vec::new()));
        let noted = asked.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let mut buffer = vec![0; 4096];
                let read = stream.read(&mut buffer).await.unwrap_or_default();
                let head = String::from_utf8_lossy(&buffer[..read]).into_owned();
                noted.lock().await.push(head);
                let _ = stream.write_all(answer.as_bytes()).await;
            }
        });
        (address, asked)
    }

    fn get(address: &Url) -> HttpRequest {
        let mut request = HttpRequest::new(Vec::new());
        *request.uri_mut() = address.as_str().parse().unwrap();
        request
    }

    #[tokio::test]
    async fn it_speaks_with_whom_it_was_told_and_follows_nobody() {
        let (other, asked) = machine("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nno".into()).await;
        let elsewhere =
            format!("HTTP/1.1 302 Found\r\nlocation: {other}secret\r\ncontent-length: 0\r\n\r\n");
        let (leads_on, _) = machine(elsewhere).await;
        let (good, _) = machine("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok".into()).await;
        let client = Client::to(&[good.clone(), leads_on.clone()]).unwrap();
        let answer = client.send(get(&good)).await.unwrap();
        assert_eq!(answer.body(), b"ok");
        assert!(matches!(
            client.send(get(&leads_on)).await,
            Err(Failed::Redirected)
        ));
        assert!(matches!(
            client.send(get(&other)).await,
            Err(Failed::NotAllowed)
        ));
        assert!(asked.lock().await.is_empty(), "nobody was asked");
    }

    #[tokio::test]
    async fn an_endless_answer_ends() {
        let much = format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(MOST_BYTES + 2));
        let (endless, _) = machine(much).await;
        let client = Client::to(std::slice::from_ref(&endless)).unwrap();
        assert!(matches!(
            client.send(get(&endless)).await,
            Err(Failed::TooLarge)
        ));
    }
}
