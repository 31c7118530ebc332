//! `homeward demo`: invented people to look around with. Everybody in it is invented, and every account has one known password.

use std::{
    fs,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::atomic::{AtomicUsize, Ordering},
};

use anyhow::Context;
use homeward_app::App;
use homeward_demo::{PASSWORD, When, World};
use homeward_domain::codes::Code;
use homeward_store::staff;

use crate::{
    cli::{DATABASE, Demo, Mail, OpenId, Places, Serve},
    document,
    installation::Installation,
    serve,
    terminal::{say, told},
};

/// Where a demonstration is kept that nobody gave a place.
const KEPT: &str = "sqlite:homeward-demo.db";

pub(crate) async fn run(places: &Places, args: &Demo) -> anyhow::Result<ExitCode> {
    // Never in `homeward.db` by default: that is where real people are.
    let is_placed = places.database_url != DATABASE;
    let passing = if is_placed || args.keep || args.no_serve {
        None
    } else {
        Some(Passing::new()?)
    };
    let mut places = places.clone();
    if let Some(passing) = &passing {
        places.database_url = format!("sqlite:{}", passing.0.join("homeward.db").display());
        places.master_key_file = None;
        places.database_key_file = None;
        places.checkpoints = None;
        places.files = None;
    } else if !is_placed {
        KEPT.clone_into(&mut places.database_url);
        let beside = |name: &str| Some(PathBuf::from(name));
        places.master_key_file = places
            .master_key_file
            .or_else(|| beside("homeward-demo.key"));
        places.checkpoints = places
            .checkpoints
            .or_else(|| beside("homeward-demo-checkpoints"));
        places.files = places
            .files
            .or_else(|| Some("homeward-demo-files".to_owned()));
    }
    let installation = Installation::at(&places)?;
    let press = document::press(&places)?;
    let open = installation.open_or_begin().await?.with_press(press);
    if staff::all(open.app.store().reader()).await?.is_empty() {
        let world = Box::pin(tell(&open.app, args)).await?;
        introduce(&world);
    } else {
        say("Goes on with the people who are in this database already.");
    }
    if args.no_serve {
        open.close().await?;
        return Ok(ExitCode::SUCCESS);
    }
    if !args.listen.ip().is_loopback() {
        tracing::warn!(
            "everybody who reaches this machine can sign in: the password is in the manual"
        );
    }
    let serve = Serve {
        listen: args.listen,
        public_url: None,
        plain_http: true,
        trusted_proxies: Vec::new(),
        openid: OpenId::default(),
        mail: Mail::default(),
    };
    serve::serve(open, &installation, &serve).await
}

/// Invents everybody.
async fn tell(app: &App, args: &Demo) -> anyhow::Result<World> {
    // Nobody mourns invented people: a power cut may take the last of them, and filling takes half the time.
    app.store().fill().await?;
    tracing::info!("inventing people: the house and the journeys of the guide");
    crate::policy::keep(app).await?;
    let world = homeward_demo::world(app).await.map_err(told)?;
    let when = When {
        today: app.clock().now().date_naive(),
    };
    // On the heap and on a thread of its own stack: these walks are deep.
    let bali = {
        let (app, world) = (app.clone(), world.clone());
        tokio::spawn(async move { Box::pin(homeward_demo::bali(&app, &world, when)).await })
            .await??
    };
    tracing::info!(cases = bali.all().count(), "told the journeys of the guide");
    let cases = usize::try_from(args.cases)?;
    let load =
        homeward_demo::caseload(app, &world, cases, args.seed, every_tenth_of(cases)).await?;
    let today = app.clock().now().date_naive();
    homeward_demo::sheets(app, &world, today).await?;
    // They were told on days gone by; lists are about today.
    app.refresh_summaries().await.map_err(told)?;
    app.store().filled().await?;
    say(format!(
        "{} people were invented.",
        bali.all().count() + load.cases
    ));
    Ok(world)
}

/// Says how far it has come, a tenth of the way at a time.
fn every_tenth_of(cases: usize) -> impl Fn(usize) + Send + Sync + 'static {
    let said = AtomicUsize::new(0);
    move |so_far| {
        let tenths = so_far * 10 / cases.max(1);
        if said.fetch_max(tenths, Ordering::Relaxed) < tenths {
            tracing::info!("invented {so_far} of {cases} cases");
        }
    }
}

/// Who can sign in.
fn introduce(world: &World) {
    say(format!("Sign in with the password `{PASSWORD}` as:"));
    for actor in world.actors() {
        let mut roles: Vec<&str> = actor.grants.iter().map(|g| g.role.code()).collect();
        roles.dedup();
        if actor.staff.administrator {
            roles.push("administrator");
        }
        if actor.authority {
            roles.push("(of an authority: sees no case)");
        }
        say(format!(
            "  {:<20} {:<24} {:<11} {}",
            actor.staff.login,
            actor.staff.name,
            actor.office.code,
            roles.join(", ")
        ));
    }
}

/// A folder that goes with the program.
struct Passing(PathBuf);

impl Passing {
    fn new() -> anyhow::Result<Self> {
        let path = std::env::temp_dir().join(format!("homeward-demo-{}", std::process::id()));
        fs::DirBuilder::new()
            .mode(0o700)
            .create(&path)
            .with_context(|| format!("cannot make `{}`", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Passing {
    fn drop(&mut self) {
        remove(&self.0);
    }
}

fn remove(folder: &Path) {
    if let Err(error) = fs::remove_dir_all(folder) {
        tracing::warn!(%error, "the folder of the demonstration is left behind");
    }
}
