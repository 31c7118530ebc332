//! Notices taken by another system, which checks them with the library of Standard Webhooks for Node.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver as Receiving},
    time::Duration,
};

use chrono::TimeDelta;
use homeward_app::{Actor, Clock, record::Input};
use homeward_demo::{Profile, Walk, World, world};
use homeward_domain::case_number::CaseNumber;
use homeward_store::{
    FilesPlace, MasterKey, Store, StoreConfig, access_log::AccessBuffer, jobs, staff,
};
use homeward_testkit::{TestDatabase, databases};
use serde_json::{Map, Value, json};

use super::*;

/// The other system, until the test ends.
struct Receiver {
    address: String,
    running: Child,
    says: Receiving<String>,
}

impl Drop for Receiver {
    fn drop(&mut self) {
        let _ = self.running.kill();
        let _ = self.running.wait();
    }
}

impl Receiver {
    fn start() -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut running = Command::new("node")
            .arg("receiver.mjs")
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../browser"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("node is here");
        let lines = BufReader::new(running.stdout.take().unwrap()).lines();
        let (heard, says) = mpsc::channel();
        std::thread::spawn(move || {
            lines
                .map_while(Result::ok)
                .try_for_each(|line| heard.send(line))
        });
        let address = says.recv().unwrap_or_default();
        assert!(
            address.starts_with("http"),
            "run `npm ci --ignore-scripts` in `browser` first"
        );
        Self {
            address,
            running,
            says,
        }
    }

    async fn told(&self, path: &str, body: String) {
        let url = self.address.replace("/hook", path);
        let client = reqwest::Client::new();
        client.post(url).body(body).send().await.unwrap();
    }

    /// What it was told next.
    fn next(&self) -> Value {
        let line = self.says.recv_timeout(Duration::from_secs(30));
        let line = line.expect("it was told something");
        let heard: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(heard.get("wrong"), None, "{heard}");
        heard
    }
}

struct House {
    name: &'static str,
    app: App,
    world: World,
    number: CaseNumber,
    _database: TestDatabase,
}

impl House {
    /// Installations with one case that has just been registered.
    async fn all() -> Vec<Self> {
        let mut all = Vec::new();
        for database in databases().await {
            let config = StoreConfig {
                database_url: database.url.clone(),
                keys_url: database.keys_url.clone(),
                files: FilesPlace::Memory,
                database_key: None,
                master_key: MasterKey::random(),
            };
            let store = Store::open(config).await.unwrap();
            // Receivers refuse what is older than five minutes.
            let clock = Clock::fixed(Clock::system().now());
            store.migrate(clock.now()).await.unwrap();
            let (access, _) = AccessBuffer::start(store.clone());
            let app = App::new(store, clock, access).unwrap();
            let world = world(&app).await.unwrap();
            let mut walk = Walk::new(&app, &world, Profile::adult());
            walk.register()
                .await
                .unwrap_or_else(|stuck| panic!("{stuck}"));
            let number = walk.number().clone();
            all.push(Self {
                name: database.name,
                app,
                world,
                number,
                _database: database,
            });
        }
        all
    }

    /// A hook in somebody's name, whose secret the other system knows.
    async fn hook(&self, owner: &Actor, receiver: &Receiver) -> WebHookId {
        let address = Address::parse(&receiver.address).unwrap();
        let added = self.app.add_hook(owner.staff.id, &address).await;
        let (id, secret) = added.unwrap();
        receiver.told("/secret", secret.to_string()).await;
        id
    }

    async fn tell(&self) {
        let (_keep, stop) = watch::channel(false);
        round(&self.app, &stop).await.unwrap();
    }

    async fn record(&self, by: &Actor, code: &str, fields: Value) {
        let Value::Object(fields) = fields else {
            unreachable!()
        };
        let input = Input {
            fields,
            ..Input::default()
        };
        let done = self.app.record(by, &self.number, code, input).await;
        done.unwrap_or_else(|refused| panic!("{}: {code}: {refused}", self.name));
    }

    /// Something that everyone on the case reads.
    async fn change(&self) {
        let to = json!({ "to_staff": self.world.manila.counsellor.staff.login });
        self.record(&self.world.manila.counsellor, "assign", to)
            .await;
    }

    async fn waiting(&self) -> Vec<Job> {
        let open = jobs::unfinished(self.app.store().reader(), 100).await;
        let mut open = open.unwrap();
        open.retain(|job| job.kind.starts_with(jobs::HOOK));
        open
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_is_told_once_signed_and_by_number_alone() {
    for house in House::all().await {
        let receiver = Receiver::start();
        house.hook(&house.world.manila.counsellor, &receiver).await;
        house.change().await;
        tokio::join!(house.tell(), house.tell(), house.tell());
        house.tell().await;
        let heard = receiver.next();
        let said = &heard["said"];
        assert_eq!(said["type"], "case.changed", "{}", house.name);
        assert_eq!(said["data"], json!({ "case": house.number.as_str() }));
        assert_eq!(said.as_object().map(Map::len), Some(3), "{said}");
        assert!(house.waiting().await.is_empty(), "{}", house.name);
        let untold = house.app.untold(&house.world.manila.counsellor).await;
        assert!(untold.unwrap().iter().any(|e| e.code == "hook-added"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_told_of_what_they_cannot_see() {
    for house in House::all().await {
        let receiver = Receiver::start();
        let world = &house.world;
        // Of another office; of the office, but not of its counselling.
        house.hook(&world.dubai.counsellor, &receiver).await;
        house.hook(&world.manila.travel, &receiver).await;
        house
            .record(
                &world.manila.counsellor,
                "record-incident",
                json!({ "what": "Said in confidence." }),
            )
            .await;
        house.tell().await;
        assert!(house.waiting().await.is_empty(), "{}", house.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_system_that_is_down_is_told_later_the_very_same() {
    for house in House::all().await {
        let receiver = Receiver::start();
        house.hook(&house.world.manila.counsellor, &receiver).await;
        house.change().await;
        receiver.told("/say/503", String::new()).await;
        house.tell().await;
        let first = receiver.next();
        let waits = house.waiting().await;
        assert_eq!(
            waits[0].last_error.as_deref(),
            Some("the other system answered 503"),
            "{}",
            house.name
        );
        receiver.told("/say/200", String::new()).await;
        house.tell().await;
        house.app.clock().advance(TimeDelta::seconds(31));
        house.tell().await;
        let second = receiver.next();
        assert_eq!(
            (&first["id"], &first["said"]),
            (&second["id"], &second["said"])
        );
        assert_eq!(
            (&first["answer"], &second["answer"]),
            (&json!(503), &json!(200))
        );
        assert!(house.waiting().await.is_empty(), "{}", house.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hook_ends_where_nobody_listens_and_with_the_account_of_its_owner() {
    for house in House::all().await {
        let receiver = Receiver::start();
        let counsellor = &house.world.manila.counsellor;
        let gone = house.hook(counsellor, &receiver).await;
        house.change().await;
        receiver.told("/say/410", String::new()).await;
        house.tell().await;
        assert_eq!(receiver.next()["answer"], 410);
        assert!(
            house.app.hooks().await.unwrap().is_empty(),
            "{}",
            house.name
        );
        assert!(matches!(
            house.app.end_hook(gone).await,
            Err(Refused::NotFound)
        ));

        house.hook(counsellor, &receiver).await;
        house.change().await;
        let tx = house.app.store().write().await.unwrap();
        let mut row = staff::get(&tx, counsellor.staff.id).await.unwrap().unwrap();
        row.active = false;
        staff::save(&tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        house.tell().await;
        let told: Vec<_> = house.waiting().await;
        assert!(told.iter().all(|job| job.failed_at.is_some()), "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_is_told_when_it_is_another_than_before() {
    for house in House::all().await {
        let receiver = Receiver::start();
        let hook = house.hook(&house.world.manila.counsellor, &receiver).await;
        house.app.try_hook(hook).await.unwrap();
        house.tell().await;
        for _ in 0..2 {
            house.app.reckon_desks().await.unwrap();
            house.tell().await;
        }
        assert_eq!(receiver.next()["said"]["type"], "hook.tried");
        let desk = receiver.next();
        assert_eq!(desk["said"]["type"], "desk.changed", "{}", house.name);
        assert!(!desk.to_string().contains("HW-"), "{desk}");
        house.app.try_hook(hook).await.unwrap();
        house.tell().await;
        // The same desk was not told twice.
        assert_eq!(receiver.next()["said"]["type"], "hook.tried");
    }
}
