//! Mail, handed to the one server that whoever runs the installation names (RFC 5321, RFC 5322).
//!
//! What a server answers stands in no error: it likes to repeat the address.

use std::time::Duration;

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{HeaderName, HeaderValue},
    },
    transport::smtp,
};
use url::{Host, Url};

/// For how long handing over one mail may take.
const WITHIN: Duration = Duration::from_secs(30);

/// Why no mail can be sent from here.
#[derive(Debug, thiserror::Error)]
pub enum Misnamed {
    /// The address of the server.
    #[error(
        "the mail server is named as `smtps://USER:PASSWORD@HOST`, or as `smtp://HOST?tls=required`; without TLS it stands on this machine"
    )]
    Server,
    /// The address of the sender.
    #[error(
        "the sender of mail is named as `homeward@agency.example` or `Homeward <homeward@agency.example>`"
    )]
    Sender,
}

/// Why a mail was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// The server takes no mail for this address, and never will.
    #[error("the mail server refused the recipient ({0})")]
    Refused(u16),
    /// The server took nothing now.
    #[error("the mail server took nothing ({0})")]
    Answered(u16),
    /// The server is not there, or does not speak as it should.
    #[error("the mail server cannot be reached")]
    Unreachable,
    /// The server took too long.
    #[error("the mail server was too slow")]
    Slow,
    /// No mail can be made of it.
    #[error("the mail cannot be written")]
    Unwritable,
}

/// One mail to one person, as text and as a page that says which way it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Stands before the `@` of its Message-ID: the same mail sent again has the same.
    pub id: String,
    /// To whom.
    pub to: String,
    /// Language, an ISO 639 code.
    pub language: &'static str,
    /// Subject.
    pub subject: String,
    /// As text.
    pub text: String,
    /// As HTML.
    pub html: String,
}

/// The way to the mail server.
#[derive(Debug, Clone)]
pub struct Post {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    within: Duration,
}

impl Post {
    /// Mail through this server from this sender. Without TLS it speaks with this machine alone.
    ///
    /// # Errors
    /// [`Misnamed`].
    pub fn through(server: &str, from: &str) -> Result<Self, Misnamed> {
        // See `Client::to`.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let address: Url = server.parse().map_err(|_| Misnamed::Server)?;
        if !is_private(&address) {
            return Err(Misnamed::Server);
        }
        let server = AsyncSmtpTransport::<Tokio1Executor>::from_url(server)
            .map_err(|_| Misnamed::Server)?
            .timeout(Some(WITHIN))
            .build();
        let from = from.parse().map_err(|_| Misnamed::Sender)?;
        Ok(Self {
            server,
            from,
            within: WITHIN,
        })
    }

    /// Hands a mail over.
    ///
    /// # Errors
    /// [`NotSent`]; all but [`NotSent::Refused`] may be tried again.
    pub async fn send(&self, letter: &Letter) -> Result<(), NotSent> {
        let message = self.write(letter).ok_or(NotSent::Unwritable)?;
        match tokio::time::timeout(self.within, self.server.send(message)).await {
            Err(_) => Err(NotSent::Slow),
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(why(&error)),
        }
    }

    fn write(&self, letter: &Letter) -> Option<Message> {
        let to: Address = letter.to.parse().ok()?;
        let id = format!("<{}@{}>", letter.id, self.from.email.domain());
        let mut message = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(&letter.subject)
            .message_id(Some(id))
            .multipart(MultiPart::alternative_plain_html(
                letter.text.clone(),
                letter.html.clone(),
            ))
            .ok()?;
        // Nobody's holiday notice answers it (RFC 3834).
        for (name, value) in [
            ("Auto-Submitted", "auto-generated"),
            ("Content-Language", letter.language),
        ] {
            let name = HeaderName::new_from_ascii(name.to_owned()).ok()?;
            let value = HeaderValue::new(name, value.to_owned());
            message.headers_mut().insert_raw(value);
        }
        Some(message)
    }
}

/// Fit to be written to.
pub fn is_address(text: &str) -> bool {
    text.parse::<Address>().is_ok()
}

/// What 55x says is about the recipient; other refusals are about us, such as a wrong password.
fn why(error: &smtp::Error) -> NotSent {
    if error.is_timeout() {
        return NotSent::Slow;
    }
    match error.status().map(u16::from) {
        Some(code @ 550..=559) => NotSent::Refused(code),
        Some(code) => NotSent::Answered(code),
        None => NotSent::Unreachable,
    }
}

/// TLS from the first byte or demanded before anything is said, or this machine.
fn is_private(address: &Url) -> bool {
    let demands = address
        .query_pairs()
        .any(|(name, value)| name == "tls" && value == "required");
    let is_here = match address.host() {
        // A scheme that is no web address keeps its host as a name.
        Some(Host::Domain(name)) => matches!(name, "localhost" | "127.0.0.1" | "[::1]"),
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => return false,
    };
    match address.scheme() {
        "smtps" => true,
        "smtp" => demands || is_here,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mail_goes_over_the_line_in_clear_to_this_machine_only() {
        for (server, taken) in [
            ("smtps://mail.example", true),
            ("smtps://user:secret@mail.example:465", true),
            ("smtp://mail.example:587?tls=required", true),
            ("smtp://mail.example:587", false),
            ("smtp://mail.example:587?tls=opportunistic", false),
            ("smtp://192.0.2.1", false),
            ("smtp://127.0.0.1:2525", true),
            ("smtp://[::1]:2525", true),
            ("smtp://localhost", true),
            ("smtp://localhost.example", false),
            ("http://mail.example", false),
            ("mail.example", false),
            ("smtps:", false),
        ] {
            let post = Post::through(server, "Homeward <homeward@agency.example>");
            assert_eq!(post.is_ok(), taken, "{server}");
        }
        assert!(matches!(
            Post::through("smtps://mail.example", "nobody"),
            Err(Misnamed::Sender)
        ));
    }

    #[tokio::test]
    async fn a_mail_says_its_language_and_way_and_that_a_program_sent_it() {
        let post = Post::through("smtps://mail.example", "homeward@agency.example").unwrap();
        let letter = Letter {
            id: "7".to_owned(),
            to: "amal@agency.example".to_owned(),
            language: "ar",
            subject: "عملك اليوم".to_owned(),
            text: "عملك".to_owned(),
            html: "<html lang=\"ar\" dir=\"rtl\"><p>عملك</p></html>".to_owned(),
        };
        let written = String::from_utf8(post.write(&letter).unwrap().formatted()).unwrap();
        for line in [
            "Message-ID: <7@agency.example>\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Content-Language: ar\r\n",
            "Content-Type: multipart/alternative;",
        ] {
            assert!(written.contains(line), "{line} is missing in {written}");
        }
        let broken = Letter {
            to: "amal\r\nBcc: all@agency.example".to_owned(),
            ..letter
        };
        assert_eq!(post.send(&broken).await, Err(NotSent::Unwritable));
    }

    #[tokio::test]
    async fn a_server_that_never_answers_holds_nobody_up() {
        let silent = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = format!("smtp://{}", silent.local_addr().unwrap());
        let letter = Letter {
            id: "7".to_owned(),
            to: "amal@agency.example".to_owned(),
            language: "en",
            subject: String::new(),
            text: String::new(),
            html: String::new(),
        };
        let post = Post {
            within: Duration::from_millis(200),
            ..Post::through(&server, "homeward@agency.example").unwrap()
        };
        assert_eq!(post.send(&letter).await, Err(NotSent::Slow));
        drop(silent);
        assert_eq!(post.send(&letter).await, Err(NotSent::Unreachable));
    }
}
