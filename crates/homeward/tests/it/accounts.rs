//! Accounts of staff: roles, absence, deactivation, on pages and from the command line.

use homeward_app::{Actor, Refused, admin::Edit};
use homeward_demo::{PASSWORD, World};
use homeward_domain::{
    administration::{GrantRow, StaffForm},
    codes::Role,
    fields::OfficeCode,
};
use homeward_store::staff;
use serde_json::{Value, json};

use crate::ground::{Ground, installations};

fn newcomer(login: &str) -> StaffForm {
    StaffForm {
        login: login.to_owned(),
        staff_name: "Celia Ramos".to_owned(),
        staff_office: OfficeCode("manila".to_owned()),
        pages_language: "en".parse().unwrap(),
        administrator: false,
        grants: vec![GrantRow {
            role: Role::Counsellor,
            for_programme: None,
            for_office: Some(OfficeCode("manila".to_owned())),
        }],
    }
}

pub(crate) async fn actor(ground: &Ground, login: &str) -> Actor {
    let c = ground.app.store().reader();
    let account = staff::find(c, login).await.unwrap().unwrap();
    Actor::load(c, account.id, ground.app.clock().now())
        .await
        .unwrap()
}

/// The account as an administrator sees it, to be changed.
async fn seen(ground: &Ground, world: &World, login: &str) -> Edit {
    let list = ground.app.staff_list(&world.administrator).await.unwrap();
    Edit::of(&list.iter().find(|s| s.held.key == login).unwrap().held)
}

pub(crate) fn problems(refused: Refused) -> Vec<(String, &'static str)> {
    match refused {
        Refused::Invalid(errors) => errors
            .into_iter()
            .map(|e| (e.field, e.problem.code()))
            .collect(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_administrators_manage_accounts() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        for who in [
            &world.manila.counsellor,
            &world.manila.supervisor,
            &world.programme_manager,
            &world.data_protection,
            &world.immigration,
            &world.consulate,
        ] {
            let login = &who.staff.login;
            assert!(
                matches!(app.staff_list(who).await, Err(Refused::NotPermitted)),
                "{login}"
            );
            assert!(
                matches!(
                    app.add_staff(who, &Edit::new(&newcomer("x.y"))).await,
                    Err(Refused::NotPermitted)
                ),
                "{login}"
            );
            let edit = seen(&ground, &world, "travel").await;
            assert!(
                matches!(
                    app.change_staff(who, &edit).await,
                    Err(Refused::NotPermitted)
                ),
                "{login}"
            );
            assert!(
                matches!(
                    app.deactivate_staff(who, &Edit::on("travel", Some(1)))
                        .await,
                    Err(Refused::NotPermitted)
                ),
                "{login}"
            );
            assert!(
                matches!(
                    app.reset_password(who, &Edit::on("travel", None)).await,
                    Err(Refused::NotPermitted)
                ),
                "{login}"
            );
        }
        let mut deactivated = world.administrator.clone();
        app.add_staff(
            &world.administrator,
            &Edit::new(&StaffForm {
                administrator: true,
                grants: Vec::new(),
                ..newcomer("other.admin")
            }),
        )
        .await
        .unwrap();
        let other = actor(&ground, "other.admin").await;
        app.deactivate_staff(&other, &Edit::on("admin", Some(1)))
            .await
            .unwrap();
        // What was read before the deactivation does not count: the decision stands in the transaction.
        deactivated.staff.active = true;
        assert!(
            matches!(
                app.add_staff(&deactivated, &Edit::new(&newcomer("x.y")))
                    .await,
                Err(Refused::NotSignedIn)
            ),
            "{}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_colleague_signs_in_with_the_password_from_the_slip() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let issued = app
            .add_staff(&world.administrator, &Edit::new(&newcomer("C.Ramos")))
            .await
            .unwrap();
        let password = issued.password.unwrap();
        assert_eq!((issued.saved.key.as_str(), password.len()), ("c.ramos", 19));
        assert!(
            app.sign_in("c.ramos", &password, "192.0.2.1")
                .await
                .unwrap()
                .must_change_password
        );
        let celia = actor(&ground, "c.ramos").await;
        assert!(celia.has(Role::Counsellor) && !celia.staff.administrator);

        let other = app
            .reset_password(&world.administrator, &Edit::on("c.ramos", None))
            .await
            .unwrap()
            .password
            .unwrap();
        assert!(matches!(
            app.sign_in("c.ramos", &password, "192.0.2.2").await,
            Err(Refused::NotSignedIn)
        ));
        assert!(
            app.sign_in("c.ramos", &other, "192.0.2.2").await.is_ok(),
            "{}",
            ground.name
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_wrong_answer_about_an_account_is_told_at_once() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let add = async |fields: Value| {
            let edit = Edit {
                fields: fields.as_object().cloned().unwrap(),
                ..Edit::default()
            };
            problems(
                app.add_staff(&world.administrator, &edit)
                    .await
                    .unwrap_err(),
            )
        };
        let nowhere = json!({ "login": "x.y", "staff_name": "X", "staff_office": "atlantis", "pages_language": "en",
            "grants": [{ "role": "counsellor", "for_programme": "none", "for_office": "atlantis" }] });
        assert_eq!(
            add(nowhere).await,
            [
                ("staff_office", "not-found"),
                ("grants.0.for_programme", "not-found"),
                ("grants.0.for_office", "not-found")
            ]
            .map(|(f, p)| (f.to_owned(), p))
        );
        let taken = json!({ "login": "TRAVEL", "staff_name": "X", "staff_office": "manila", "pages_language": "en" });
        assert_eq!(add(taken).await, [("login".to_owned(), "taken")]);
        let spaces = json!({ "login": "x y", "staff_name": "X", "staff_office": "manila", "pages_language": "en" });
        assert_eq!(add(spaces).await, [("login".to_owned(), "no-code")]);
        let unknown = json!({ "login": "x.y", "staff_name": "X", "staff_office": "manila", "pages_language": "en", "password_hash": "…" });
        assert_eq!(
            add(unknown).await,
            [("password_hash".to_owned(), "unknown-field")]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_change_the_same_account_learn_of_each_other() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let mut mine = seen(&ground, &world, "travel").await;
        let mut theirs = mine.clone();
        theirs
            .fields
            .insert("staff_name".to_owned(), json!("Jun Caparas-Lim"));
        mine.fields.insert("pages_language".to_owned(), json!("ar"));
        app.change_staff(&world.administrator, &theirs)
            .await
            .unwrap();
        let Err(Refused::Conflict { version, current }) =
            app.change_staff(&world.administrator, &mine).await
        else {
            panic!("taken")
        };
        assert_eq!(
            (version, &current["staff_name"]),
            (2, &json!("Jun Caparas-Lim")),
            "{}",
            ground.name
        );
        mine.version = Some(version);
        assert_eq!(
            app.change_staff(&world.administrator, &mine)
                .await
                .unwrap()
                .version,
            3
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_gives_themselves_a_role() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let mut edit = seen(&ground, &world, "admin").await;
        edit.fields
            .insert("grants".to_owned(), json!([{ "role": "protection-lead" }]));
        assert!(
            matches!(
                app.change_staff(&world.administrator, &edit).await,
                Err(Refused::NotPermitted)
            ),
            "{}",
            ground.name
        );
        edit = seen(&ground, &world, "admin").await;
        edit.fields.insert("administrator".to_owned(), json!(false));
        assert!(matches!(
            app.change_staff(&world.administrator, &edit).await,
            Err(Refused::NotPermitted)
        ));
        assert!(matches!(
            app.deactivate_staff(&world.administrator, &Edit::on("admin", Some(1)))
                .await,
            Err(Refused::NotPermitted)
        ));
        edit = seen(&ground, &world, "admin").await;
        edit.fields
            .insert("staff_name".to_owned(), json!("Noel T. Tadeo"));
        app.change_staff(&world.administrator, &edit)
            .await
            .expect("one's own name may change");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_administrator_shuts_themselves_out() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let admin = &world.administrator;
        let staff = app.staff_list(admin).await.unwrap();
        let me = staff.iter().find(|s| s.held.key == "admin").unwrap();
        let mut own = app.organisations(admin).await.unwrap();
        own.retain(|o| o.form.organisation_name == me.organisation);
        for kind in ["immigration-authority", "embassy"] {
            let mut edit = Edit::of(&own[0]);
            edit.fields
                .insert("organisation_kind".to_owned(), json!(kind));
            assert_eq!(
                problems(app.save_organisation(admin, &edit).await.unwrap_err()),
                [("organisation_kind".to_owned(), "shuts-out")],
                "{} {kind}",
                ground.name
            );
        }

        let ministry = json!({ "organisation_name": "Ministry", "organisation_kind": "immigration-authority" });
        let ministry = Edit {
            fields: ministry.as_object().unwrap().clone(),
            ..Edit::default()
        };
        app.save_organisation(admin, &ministry).await.unwrap();
        let offices = app.offices(admin).await.unwrap();
        let mut theirs = offices[0].form.clone();
        theirs.office_code = "ministry".to_owned();
        theirs.works_for = "Ministry".to_owned();
        app.save_office(admin, &Edit::new(&theirs)).await.unwrap();
        let mut edit = seen(&ground, &world, "admin").await;
        edit.fields
            .insert("staff_office".to_owned(), json!("ministry"));
        assert_eq!(
            problems(app.change_staff(admin, &edit).await.unwrap_err()),
            [("staff_office".to_owned(), "shuts-out")],
            "{}",
            ground.name
        );
        // Others may move there: who moves them stays.
        let mut edit = seen(&ground, &world, "travel").await;
        edit.fields
            .insert("staff_office".to_owned(), json!("ministry"));
        app.change_staff(admin, &edit).await.unwrap();
        app.add_staff(admin, &Edit::new(&newcomer("c.ramos")))
            .await
            .expect("nothing was shut");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn deactivation_ends_sessions_and_tokens_at_once() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let session = app
            .sign_in("travel", PASSWORD, "192.0.2.1")
            .await
            .unwrap()
            .token;
        let token = app
            .make_token(world.manila.travel.staff.id, "export", "read", 30)
            .await
            .unwrap();
        let version = app
            .deactivate_staff(&world.administrator, &Edit::on("travel", Some(1)))
            .await
            .unwrap()
            .version;
        assert!(
            matches!(app.present(&session).await, Err(Refused::NotSignedIn)),
            "{}",
            ground.name
        );
        assert!(
            matches!(app.bearer(&token).await, Err(Refused::NotSignedIn)),
            "{}",
            ground.name
        );
        assert!(matches!(
            app.sign_in("travel", PASSWORD, "192.0.2.1").await,
            Err(Refused::NotSignedIn)
        ));

        let password = app
            .reactivate_staff(&world.administrator, &Edit::on("travel", Some(version)))
            .await
            .unwrap()
            .password
            .unwrap();
        assert!(
            matches!(
                app.sign_in("travel", PASSWORD, "192.0.2.1").await,
                Err(Refused::NotSignedIn)
            ),
            "the old password stays dead"
        );
        assert!(app.sign_in("travel", &password, "192.0.2.1").await.is_ok());
        assert!(
            matches!(app.bearer(&token).await, Err(Refused::NotSignedIn)),
            "so does the token"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_change_leaves_an_entry_without_secrets() {
    for ground in installations().await {
        let (app, world) = (&ground.app, ground.world().await);
        let password = app
            .add_staff(&world.administrator, &Edit::new(&newcomer("c.ramos")))
            .await
            .unwrap()
            .password
            .unwrap();
        app.reset_password(&world.administrator, &Edit::on("c.ramos", None))
            .await
            .unwrap();
        let mut edit = seen(&ground, &world, "c.ramos").await;
        edit.fields
            .insert("staff_name".to_owned(), json!("Celia Ramos-Uy"));
        app.change_staff(&world.administrator, &edit).await.unwrap();
        let deeds = app.deeds(&world.data_protection, 10).await.unwrap();
        let actions: Vec<&str> = deeds.iter().map(|d| d.action.as_str()).collect();
        assert_eq!(
            actions,
            ["change-staff", "reset-password", "add-staff"],
            "{}",
            ground.name
        );
        assert_eq!(
            deeds[0].what,
            json!({ "key": "c.ramos", "before": { "staff_name": "Celia Ramos" }, "after": { "staff_name": "Celia Ramos-Uy" } })
        );
        assert_eq!(deeds[0].by.as_deref(), Some("Noel Tadeo"));
        let all = format!("{deeds:?}");
        assert!(!all.contains("argon2") && !all.contains(&password));
        assert!(matches!(
            app.deeds(&world.manila.counsellor, 10).await,
            Err(Refused::NotPermitted)
        ));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn accounts_are_kept_from_the_command_line_with_the_same_decisions() {
    for ground in installations().await {
        let add = [
            "staff",
            "add",
            "--login",
            "Rosa",
            "--name",
            "Rosa Q",
            "--administrator",
            "--organisation",
            "Return Aid",
            "--office",
            "hq",
            "--country",
            "PH",
        ];
        let ran = ground.run(&add).await;
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let password = ran.out.trim().rsplit(' ').next().unwrap();
        assert!(
            ground
                .app
                .sign_in("rosa", password, "192.0.2.1")
                .await
                .is_ok(),
            "{}",
            ground.name
        );

        for (args, why, says) in [
            (
                &[
                    "staff",
                    "add",
                    "--login",
                    "eve",
                    "--name",
                    "Eve",
                    "--administrator",
                    "--office",
                    "hq",
                ][..],
                "a second administrator without the first",
                "--as",
            ),
            (
                &[
                    "staff", "add", "--as", "nobody", "--login", "eve", "--name", "Eve",
                    "--office", "hq",
                ],
                "as nobody",
                "nobody signs in",
            ),
            (
                &[
                    "staff", "add", "--as", "rosa", "--login", "eve", "--name", "Eve", "--office",
                    "hq", "--role", "king",
                ],
                "an unknown role",
                "none of",
            ),
        ] {
            let ran = ground.run(args).await;
            assert_eq!(ran.code, Some(1), "{why}");
            assert!(ran.err.contains(says), "{why}: {}", ran.err);
        }
        let ran = ground
            .run(&[
                "staff",
                "add",
                "--as",
                "rosa",
                "--login",
                "eve",
                "--name",
                "Eve",
                "--office",
                "hq",
                "--role",
                "counsellor",
            ])
            .await;
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let ran = ground
            .run(&[
                "staff", "add", "--as", "eve", "--login", "joe", "--name", "Joe", "--office", "hq",
            ])
            .await;
        assert_eq!(ran.code, Some(1), "a counsellor makes no accounts");
        let ran = ground.run(&["staff", "list", "--as", "rosa"]).await;
        assert_eq!(
            ran.out, "eve\tEve\thq\tcounsellor:*:hq\nrosa\tRosa Q\thq\tadministrator\n",
            "{}",
            ground.name
        );

        let ran = ground
            .run(&["token", "add", "--as", "eve", "--name", "export"])
            .await;
        assert!(
            ground.app.bearer(ran.out.trim()).await.is_err(),
            "{}: whoever has not chosen a password yet acts through no program",
            ground.name
        );
    }
}
