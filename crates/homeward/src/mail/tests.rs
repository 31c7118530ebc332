//! Mail through a real mail server: sent once, tried again, given up.

use std::{
    io::{self, BufRead, BufReader},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, Ordering},
    },
};

use chrono::TimeDelta;
use homeward_app::Clock;
use homeward_demo::{Profile, Walk, world};
use homeward_store::{MasterKey, Store, StoreConfig, access_log::AccessBuffer, jobs};
use homeward_testkit::databases;
use mail_parser::{HeaderValue, MessageParser};
use mailin::{Action, Handler, Response, SessionBuilder, response};

use super::*;
use crate::daily;

/// A mail server on this machine that keeps what it takes.
#[derive(Clone)]
struct Office {
    /// What it says of every recipient.
    verdict: Arc<AtomicU16>,
    taken: Arc<Mutex<Vec<Vec<u8>>>>,
    /// The mail that comes in at the moment.
    coming: Vec<u8>,
}

impl Handler for Office {
    fn rcpt(&mut self, to: &str) -> Response {
        match self.verdict.load(Ordering::SeqCst) {
            250 => response::OK,
            // As real servers do, it repeats the address.
            code => Response::custom(code, format!("<{to}> is not welcome")),
        }
    }

    fn data(&mut self, piece: &[u8]) -> io::Result<()> {
        self.coming.extend_from_slice(piece);
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        self.taken
            .lock()
            .unwrap()
            .push(std::mem::take(&mut self.coming));
        response::OK
    }
}

impl Office {
    fn open() -> (Self, String) {
        let office = Self {
            verdict: Arc::new(AtomicU16::new(250)),
            taken: Arc::default(),
            coming: Vec::new(),
        };
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let visited = office.clone();
        std::thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                let office = visited.clone();
                std::thread::spawn(move || office.speak(visitor));
            }
        });
        (office, url)
    }

    /// One conversation, line by line (RFC 5321).
    fn speak(self, mut visitor: TcpStream) -> io::Result<()> {
        let mut session =
            SessionBuilder::new("mail.agency.example").build(visitor.peer_addr()?.ip(), self);
        session.greeting().write_to(&mut visitor)?;
        let mut lines = BufReader::new(visitor.try_clone()?);
        loop {
            let mut line = Vec::new();
            if lines.read_until(b'\n', &mut line)? == 0 {
                return Ok(());
            }
            let answer = session.process(&line);
            if !matches!(answer.action, Action::NoReply) {
                answer.write_to(&mut visitor)?;
            }
            if matches!(answer.action, Action::Close) {
                return Ok(());
            }
        }
    }

    fn taken(&self) -> usize {
        self.taken.lock().unwrap().len()
    }
}

fn sender(url: &str) -> Sender {
    Sender {
        post: Post::through(url, "Homeward <homeward@agency.example>").unwrap(),
        public_url: "https://homeward.example".to_owned(),
    }
}

/// An installation on a Monday morning in Manila on which something is due for its counsellor, who reads Arabic.
async fn installations() -> Vec<(&'static str, App, homeward_testkit::TestDatabase)> {
    let mut all = Vec::new();
    for database in databases().await {
        let config = StoreConfig {
            database_url: database.url.clone(),
            keys_url: database.keys_url.clone(),
            files: homeward_store::FilesPlace::Memory,
            database_key: None,
            master_key: MasterKey::random(),
        };
        let store = Store::open(config).await.unwrap();
        let clock = Clock::fixed("2026-03-09T02:15:00Z".parse().unwrap());
        store.migrate(clock.now()).await.unwrap();
        let (access, _) = AccessBuffer::start(store.clone());
        let app = App::new(store, clock, access).unwrap().with_mail();
        let world = world(&app).await.unwrap();
        let mut walk = Walk::new(&app, &world, Profile::adult());
        walk.register()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        let counsellor = &world.manila.counsellor;
        let tx = app.store().write().await.unwrap();
        let mut row = counsellor.staff.clone();
        row.language = "ar".to_owned();
        homeward_store::staff::save(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        app.ask_for_mail(
            counsellor,
            Some("caseworker@agency.example".to_owned()),
            true,
        )
        .await
        .unwrap();
        app.clock().set("2026-03-23T02:00:00Z".parse().unwrap());
        daily::remind(&app).await.unwrap();
        all.push((database.name, app, database));
    }
    all
}

async fn send(app: &App, sender: &Sender) {
    let (_keep, stop) = watch::channel(false);
    round(app, sender, &stop).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_of_the_day_is_sent_once_reads_from_the_right_and_names_nobody() {
    for (name, app, _database) in installations().await {
        let (office, url) = Office::open();
        let sender = sender(&url);
        tokio::join!(
            send(&app, &sender),
            send(&app, &sender),
            send(&app, &sender)
        );
        daily::remind(&app).await.unwrap();
        send(&app, &sender).await;
        assert_eq!(office.taken(), 1, "{name}");
        let raw = office.taken.lock().unwrap()[0].clone();
        let mail = MessageParser::default().parse(&raw).unwrap();
        let (text, page) = (mail.body_text(0).unwrap(), mail.body_html(0).unwrap());
        assert!(mail.subject().unwrap().starts_with("عملك اليوم"), "{name}");
        assert_eq!(
            mail.header("Auto-Submitted").and_then(HeaderValue::as_text),
            Some("auto-generated")
        );
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"), "{page}");
        for said in [&text, &page] {
            assert!(said.contains("https://homeward.example/account/reminders"));
            assert!(!said.contains("HW-26-"), "{name}: {said}");
        }
        let whole = String::from_utf8_lossy(&raw);
        assert!(!whole.contains("HW-26-") && !whole.contains('⟦'), "{whole}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_down_is_tried_again_and_nothing_is_lost_or_sent_twice() {
    for (name, app, _database) in installations().await {
        let closed = {
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            format!("smtp://{}", listener.local_addr().unwrap())
        };
        send(&app, &sender(&closed)).await;
        let waits = jobs::unfinished(app.store().reader(), 10).await.unwrap();
        let job = waits.iter().find(|job| job.kind == DIGEST).unwrap();
        assert_eq!(
            (job.attempts, job.failed_at, job.last_error.as_deref()),
            (1, None, Some("the mail server cannot be reached")),
            "{name}"
        );
        let (office, url) = Office::open();
        let up = sender(&url);
        // Not before its pause is over; a server that says "later" is tried again, too.
        send(&app, &up).await;
        assert_eq!(office.taken(), 0, "{name}");
        for (verdict, seconds, taken) in [(451, 30, 0), (250, 59, 0), (250, 1, 1), (250, 3600, 1)] {
            office.verdict.store(verdict, Ordering::SeqCst);
            app.clock().advance(TimeDelta::seconds(seconds));
            send(&app, &up).await;
            assert_eq!(office.taken(), taken, "{name}: {verdict} after {seconds} s");
        }
        assert_eq!(
            jobs::get(app.store().reader(), job.id)
                .await
                .unwrap()
                .unwrap()
                .last_error,
            None
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_recipient_is_given_up_at_once_told_to_its_owner_and_named_nowhere() {
    for (name, app, _database) in installations().await {
        let (office, url) = Office::open();
        office.verdict.store(550, Ordering::SeqCst);
        send(&app, &sender(&url)).await;
        let left = jobs::unfinished(app.store().reader(), 10).await.unwrap();
        let job = left.iter().find(|job| job.kind == DIGEST).unwrap();
        assert!(job.failed_at.is_some(), "{name}");
        assert_eq!(
            job.last_error.as_deref(),
            Some("the mail server refused the recipient (550)"),
            "{name}"
        );
        let staff = homeward_store::staff::find(app.store().reader(), "caseworker")
            .await
            .unwrap()
            .unwrap();
        let counsellor =
            homeward_app::Actor::load(app.store().reader(), staff.id, app.clock().now())
                .await
                .unwrap();
        let untold = app.untold(&counsellor).await.unwrap();
        assert!(untold.iter().any(|e| e.code == "mail-refused"), "{name}");

        // The operator tries again when the address is right.
        office.verdict.store(250, Ordering::SeqCst);
        let tx = app.store().write().await.unwrap();
        jobs::retry(&tx, job.id, app.clock().now()).await.unwrap();
        tx.commit().await.unwrap();
        send(&app, &sender(&url)).await;
        assert_eq!(office.taken(), 1, "{name}");
    }
}
