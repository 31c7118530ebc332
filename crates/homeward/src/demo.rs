//! `homeward demo`: invented people to look around with.

use crate::{
    cli::{Demo, Places, Serve},
    installation::Installation,
    serve,
};
use homeward_demo::{Profile, Walk};
use homeward_domain::stage::StageName;
use std::process::ExitCode;

<<<<<<< HEAD
use crate::{
    cli::{Demo, Places},
    installation::Installation,
    serve,
};

=======
>>>>>>> main
pub(crate) async fn run(places: &Places, args: &Demo) -> anyhow::Result<ExitCode> {
    let installation = Installation::at(places)?;
    let open = installation.open_or_begin().await?;
    let world = homeward_demo::world(&open.app).await?;
    for (profile, to) in [
        (Profile::adult(), StageName::Confirmed),
        (Profile::unaccompanied_child(), StageName::Booked),
        (
            Profile::adult().named("Nguyễn Văn Bình").ill("Asthma"),
            StageName::Eligible,
        ),
        (Profile::adult().named("Lê Thị Mai"), StageName::Registered),
    ] {
        let mut walk = Walk::new(&open.app, &world, profile).in_its_own_time();
        if let Err(stuck) = walk.to(to).await {
            eprintln!("{stuck}");
        }
    }
    serve::serve(
        open,
        &installation,
        &Serve {
            listen: args.listen,
            public_url: None,
            plain_http: false,
        },
    )
    .await
}
