//! `homeward serve` and `homeward health`: begins, answers, does the work of the day, ends in order.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, ChildStderr, Stdio},
};

use homeward_demo::{Profile, Walk};
use homeward_domain::ids::FileId;
use homeward_store::{
    cases,
    files::{self, File},
};
use uuid::Uuid;

use crate::{
    files_elsewhere::NOBODY,
    ground::{Ground, bare, installations_of_today, run},
};

/// A running program; ended when dropped.
struct Running {
    child: Child,
    lines: BufReader<ChildStderr>,
    log: String,
    address: String,
}

impl Running {
    async fn start(ground: &Ground, args: &[&str]) -> Self {
        Self::start_with(ground, args, &[]).await
    }

    async fn start_with(ground: &Ground, args: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = ground.homeward(args);
        command.envs(environment.iter().copied());
        command
            .env("HOMEWARD_CHECKPOINTS", ground.dir().join("checkpoints"))
            .stderr(Stdio::piped());
        tokio::task::spawn_blocking(move || {
            let mut child = command.spawn().unwrap();
            let lines = BufReader::new(child.stderr.take().unwrap());
            let mut running = Self {
                child,
                lines,
                log: String::new(),
                address: String::new(),
            };
            let line = running.until("listening on http://");
            line.rsplit("http://")
                .next()
                .unwrap()
                .trim()
                .clone_into(&mut running.address);
            running
        })
        .await
        .unwrap()
    }

    /// Reads the log up to a line that says this.
    fn until(&mut self, says: &str) -> String {
        loop {
            let mut line = String::new();
            assert!(
                self.lines.read_line(&mut line).unwrap() > 0,
                "it ended before it said `{says}`: {}",
                self.log
            );
            self.log.push_str(&line);
            if line.contains(says) {
                return line;
            }
        }
    }

    /// Asks it to end, and waits until it has.
    async fn end(mut self) -> (Option<i32>, String) {
        tokio::task::spawn_blocking(move || {
            let pid = self.child.id().to_string();
            assert!(
                std::process::Command::new("kill")
                    .args(["-TERM", &pid])
                    .status()
                    .unwrap()
                    .success()
            );
            self.until("INFO ended");
            (
                self.child.wait().unwrap().code(),
                std::mem::take(&mut self.log),
            )
        })
        .await
        .unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_serves_proves_the_journal_and_ends_in_order() {
    for ground in installations_of_today().await {
        ground.world().await;
        let mut running = Running::start(&ground, &["serve", "--listen", "127.0.0.1:0"]).await;
        let ran = run(bare(&["health", "--listen", &running.address])).await;
        assert_eq!(
            (ran.code, ran.out.as_str()),
            (Some(0), "well\n"),
            "{}: {}",
            ground.name,
            ran.err
        );

        // The client is built with TLS, which it does not need here.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        let url = format!("http://{}/search?q=Ashan+Wijerama", running.address);
        assert_eq!(
            client.get(url).send().await.unwrap().status(),
            303,
            "nobody is signed in"
        );
        running = tokio::task::spawn_blocking(move || {
            running.until("journal proved");
            running
        })
        .await
        .unwrap();
        let checkpoint = first_file(&ground.dir().join("checkpoints"));
        let ran = ground
            .run(&["journal", "verify", "--checkpoint", &checkpoint])
            .await;
        assert_eq!(ran.code, Some(0), "{}", ran.err);

        let address = running.address.clone();
        let (code, log) = running.end().await;
        assert_eq!(code, Some(0), "{log}");
        assert!(
            !log.contains("Ashan") && !log.contains("q="),
            "nothing about people is logged: {log}"
        );
        assert_eq!(
            run(bare(&["health", "--listen", &address])).await.code,
            Some(1)
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_programs_on_one_database_one_does_the_work_of_the_day() {
    for ground in installations_of_today().await {
        ground.world().await;
        let (a, b) = tokio::join!(
            Running::start(&ground, &["serve", "--listen", "127.0.0.1:0"]),
            Running::start(&ground, &["serve", "--listen", "127.0.0.1:0"])
        );
        tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        let (a, b) = tokio::join!(a.end(), b.end());
        let proved = [&a.1, &b.1]
            .iter()
            .map(|log| log.matches("journal proved").count())
            .sum::<usize>();
        assert_eq!(
            (a.0, b.0, proved),
            (Some(0), Some(0), 1),
            "{}: {} {}",
            ground.name,
            a.1,
            b.1
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_journal_is_proved_also_while_the_place_of_files_does_not_answer() {
    for ground in installations_of_today().await {
        let world = ground.world().await;
        let mut walk = Walk::new(&ground.app, &world, Profile::adult());
        walk.register()
            .await
            .unwrap_or_else(|stuck| panic!("{stuck}"));
        // Sent two days ago and never saved: to be taken away.
        let store = ground.app.store();
        let case = cases::find(store.reader(), walk.number()).await.unwrap();
        let left = File {
            id: FileId(Uuid::from_u128(7)),
            case_id: case.unwrap().id,
            sent_by: world.manila.counsellor.staff.id,
            sent_at: ground.app.clock().now() - chrono::TimeDelta::days(2),
            bytes: 30,
            recorded_at: None,
            codes: None,
        };
        let tx = store.write().await.unwrap();
        files::insert(&tx, &left).await.unwrap();
        tx.commit().await.unwrap();

        let args = ["serve", "--listen", "127.0.0.1:0"];
        let mut running = Running::start_with(&ground, &args, &NOBODY).await;
        let running = tokio::task::spawn_blocking(move || {
            running.until("journal proved");
            running.until("summaries refreshed");
            let failed = running.until("a job failed");
            assert!(failed.contains("files never saved"), "{failed}");
            running
        })
        .await
        .unwrap();
        assert_eq!(running.end().await.0, Some(0), "{}", ground.name);
        assert!(ground.dir().join("checkpoints").exists(), "{}", ground.name);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_touched_journal_gets_no_checkpoint() {
    for ground in installations_of_today().await {
        let world = ground.world().await;
        ground
            .app
            .reset_password(
                &world.administrator,
                &homeward_app::admin::Edit::on("travel", None),
            )
            .await
            .unwrap();
        ground.tamper("UPDATE journal SET action = 'nothing'").await;
        let mut running = Running::start(&ground, &["serve", "--listen", "127.0.0.1:0"]).await;
        running = tokio::task::spawn_blocking(move || {
            running.until("the journal was touched: 1 faults");
            running
        })
        .await
        .unwrap();
        assert_eq!(running.end().await.0, Some(0), "people can still work");
        assert!(
            !ground.dir().join("checkpoints").exists(),
            "{}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demonstration_invents_nobody_among_people_who_are_there() {
    for ground in installations_of_today().await {
        ground.world().await;
        let before = ground
            .app
            .staff_list(&ground.world().await.administrator)
            .await
            .unwrap();
        let ran = ground.run(&["demo", "--no-serve"]).await;
        assert!(
            ran.code == Some(0) && ran.out.contains("Goes on with the people"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        let after = ground
            .app
            .staff_list(&ground.world().await.administrator)
            .await
            .unwrap();
        assert_eq!(after, before);
    }
}

fn first_file(folder: &Path) -> String {
    std::fs::read_dir(folder)
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path()
        .to_str()
        .unwrap()
        .to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_secret_for_the_identity_provider_is_refused() {
    for ground in installations_of_today().await {
        let file = ground.dir().join("secret");
        std::fs::write(&file, " \n").unwrap();
        for in_environment in [true, false] {
            let mut command = ground.homeward(&["serve", "--listen", "127.0.0.1:0"]);
            command
                .env("HOMEWARD_PUBLIC_URL", "https://homeward.example")
                .env("HOMEWARD_OPENID_ISSUER", "https://login.example")
                .env("HOMEWARD_OPENID_CLIENT", "homeward");
            if in_environment {
                command.env("HOMEWARD_OPENID_SECRET", "");
            } else {
                command.env("HOMEWARD_OPENID_SECRET_FILE", &file);
            }
            let ran = run(command).await;
            assert!(
                ran.code == Some(1) && ran.err.contains("secret"),
                "{}: {}",
                ground.name,
                ran.err
            );
        }
    }
}
