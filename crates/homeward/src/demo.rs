//! `homeward demo`: invented people to look around with.

use std::process::ExitCode;

use homeward_demo::{PASSWORD, When, World, bali, caseload, world};
use homeward_store::staff;

use crate::{
    cli::{Demo, Places, Serve},
    installation::{Installation, Open},
    serve,
    terminal::say,
};

pub(crate) async fn run(places: &Places, args: &Demo) -> anyhow::Result<ExitCode> {
    let installation = Installation::at(places)?;
    let open = installation.open_or_begin().await?;
    if staff::all(open.app.store().reader()).await?.is_empty() {
        invent(&open, args).await?;
    } else {
        say("The database already holds people: nothing is invented.");
    }
    if args.no_serve {
        open.close().await?;
        return Ok(ExitCode::SUCCESS);
    }
    say(&format!("Open http://{} in a browser. Ctrl-C ends it.", args.listen));
    let how = Serve { listen: args.listen, public_url: None, plain_http: false };
    serve::serve(open, &installation, &how).await
}

/// Makes the world, tells the three journeys, and invents as many cases as asked.
async fn invent(open: &Open, args: &Demo) -> anyhow::Result<()> {
    let world = world(&open.app).await?;
    let today = world.manila.counsellor.today(open.app.clock().now());
    bali(&open.app, &world, When { today }).await?;
    let many = usize::try_from(args.cases)?;
    let step = (many / 10).max(1);
    caseload(&open.app, &world, many, args.seed, move |done| {
        if done % step == 0 && many >= 500 {
            say(&format!("{done} of {many} cases"));
        }
    })
    .await?;
    people(&world);
    Ok(())
}

/// Who can sign in, and as what.
fn people(world: &World) {
    say(&format!("Everyone signs in with the password `{PASSWORD}`:"));
    for login in world.logins() {
        let actor = world.actor(login);
        let mut roles: Vec<&str> = actor.grants.iter().map(|g| homeward_domain::codes::Code::code(g.role)).collect();
        roles.sort_unstable();
        roles.dedup();
        let roles = match (roles.is_empty(), actor.staff.administrator, actor.authority) {
            (_, true, _) => "administrator, sees no cases".to_owned(),
            (_, _, true) => "works for an authority, sees no cases".to_owned(),
            (true, ..) => "no role".to_owned(),
            _ => roles.join(", "),
        };
        say(&format!("  {login:<20} {} ({}): {roles}", actor.staff.name, actor.office.name));
    }
}
