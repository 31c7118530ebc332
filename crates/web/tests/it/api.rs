//! Writing and reading through the interface.

use axum::{body::Body, http::Request};
use homeward_demo::{Profile, Walk, steps};
use homeward_domain::stage::StageName;
use homeward_store::tally;
use serde_json::{Value, json};

use crate::{
    api_program::body,
    ground::{Ground, NOW},
};

#[tokio::test]
async fn a_withdrawal_through_the_api_frees_the_booking() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Booked).await.unwrap();
        let program = ground.program(&ground.world.manila.counsellor).await;
        let path = format!("/cases/{}", walk.number());
        let list = format!("/cases?q={}", walk.number());
        let before = program.get(&list).await;
        assert!(
            before.body["cases"][0]["departure_on"].is_string(),
            "{}: {before:?}",
            ground.name
        );

        let answer = program
            .post(&format!("{path}/withdraw"), json!({"channel": "in-person"}))
            .await;
        assert_eq!(answer.status, 200, "{}: {answer:?}", ground.name);
        assert_eq!(answer.body["number"], walk.number().as_str());

        let case = program.get(&path).await;
        assert_eq!(case.body["stage"], "exited");
        assert_eq!(case.body["exit"], "withdrawn");
        assert_eq!(case.body["version"], answer.body["version"]);
        let after = program.get(&list).await;
        assert_eq!(after.body["cases"][0]["departure_on"], Value::Null);
    }
}

#[tokio::test]
async fn a_refused_booking_names_every_unmet_safeguard_for_that_reader() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Confirmed).await.unwrap();
        let travel = ground.program(&ground.world.manila.travel).await;
        let path = format!("/cases/{}", walk.number());
        let answer = travel
            .post(&format!("{path}/book"), body(steps::booked(walk.legs())))
            .await;
        assert_eq!(
            (answer.status, answer.problem()),
            (409, "safeguards"),
            "{}",
            ground.name
        );

        // The checklist before the form and the refusal after it say the same.
        let list = travel.get(&format!("{path}/actions/book")).await;
        assert_eq!(list.body["clear"], false);
        let mut open: Vec<&str> = list.body["checks"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|c| matches!(c["state"].as_str(), Some("unmet" | "pending" | "unknown")))
            .map(|c| c["id"].as_str().unwrap())
            .collect();
        open.sort_unstable();
        assert!(open.len() > 1, "{open:?}");
        assert_eq!(answer.safeguards(), open);
        for safeguard in answer.body["safeguards"].as_array().unwrap() {
            assert!(!safeguard["sentence"].as_str().unwrap().is_empty());
        }
        let case = travel.get(&path).await;
        assert_eq!(case.body["stage"], "confirmed", "nothing was booked");
    }
}

#[tokio::test]
async fn a_repeated_key_is_done_once_and_answered_as_the_first_time() {
    for ground in Ground::both().await {
        let program = ground.program(&ground.world.manila.counsellor).await;
        let mut person = body(steps::registered("Đặng Thảo Vy", "1994-01-30", "vi", "VN"));
        person["programme"] = json!(homeward_demo::BALI);
        let key = [("idempotency-key", "first-1")];
        let first = program.post_with("/cases", person.clone(), &key).await;
        assert_eq!(first.status, 201, "{}: {first:?}", ground.name);
        assert_eq!(first.header("idempotent-replayed"), "");
        let again = program.post_with("/cases", person.clone(), &key).await;
        assert_eq!((again.status, &again.body), (201, &first.body));
        assert_eq!(again.header("idempotent-replayed"), "true");
        assert_eq!(again.header("location"), first.header("location"));
        let path = first
            .header("location")
            .strip_prefix("/api/v1")
            .unwrap()
            .to_owned();

        let key = [("idempotency-key", "first-2")];
        let hold = json!({"hold": "own-wish", "reason": "Wants to wait for a letter."});
        let first = program
            .post_with(&format!("{path}/hold"), hold.clone(), &key)
            .await;
        assert_eq!(first.status, 200, "{first:?}");
        let again = program.post_with(&format!("{path}/hold"), hold, &key).await;
        assert_eq!((again.status, &again.body), (200, &first.body));
        assert_eq!(again.header("idempotent-replayed"), "true");
        let case = program.get(&path).await;
        assert_eq!(case.body["holds"].as_array().unwrap().len(), 1);
        assert_eq!(case.body["version"], 2);

        let other = json!({"hold": "own-wish", "reason": "Another reason."});
        let reused = program
            .post_with(&format!("{path}/hold"), other, &key)
            .await;
        assert_eq!((reused.status, reused.problem()), (422, "key-reused"));
        for wrong in [&[][..], &[("idempotency-key", "a b")][..]] {
            let answer = program
                .post_with(&format!("{path}/hold"), json!({}), wrong)
                .await;
            assert_eq!((answer.status, answer.problem()), (400, "idempotency-key"));
        }
    }
}

#[tokio::test]
async fn an_enquiry_is_counted_once_a_key_and_names_nobody() {
    for ground in Ground::both().await {
        let program = ground.program(&ground.world.manila.counsellor).await;
        let asked = json!({"enquiry_language": "vi"});
        for key in ["e-1", "e-1", "e-2"] {
            let key = [("idempotency-key", key)];
            let answer = program.post_with("/enquiries", asked.clone(), &key).await;
            assert_eq!(answer.status, 204, "{}: {answer:?}", ground.name);
        }
        let day = ground.world.manila.counsellor.today(NOW.parse().unwrap());
        let reader = ground.app.store().reader();
        let counted = tally::between(reader, "enquiry-vi", day, day)
            .await
            .unwrap();
        let counted: Vec<i64> = counted.iter().map(|row| row.n).collect();
        assert_eq!(counted, [2], "{}", ground.name);
        for wrong in [
            json!({}),
            json!({"enquiry_language": "klingon"}),
            json!({"enquiry_language": 7}),
            json!({"enquiry_language": "vi", "name": "Anybody"}),
        ] {
            let answer = program.post("/enquiries", wrong).await;
            assert_eq!((answer.status, answer.problem()), (422, "invalid"));
        }
    }
}

#[tokio::test]
async fn what_is_still_to_come_is_refused_at_its_place_in_the_body() {
    for ground in Ground::both().await {
        let mut person = body(steps::registered("Đặng Thảo Vy", "1994-01-30", "vi", "VN"));
        person["programme"] = json!(homeward_demo::BALI);
        person["arrival"] = json!({
            "arrived_at": "2026-03-09T23:00", "arrives_zone": "Asia/Ho_Chi_Minh", "arrival": "on-own", "met": "no",
        });
        let program = ground.program(&ground.world.hanoi.officer).await;
        let answer = program.post("/cases", person.clone()).await;
        assert_eq!(
            (answer.status, answer.pointers()),
            (422, vec!["/arrival/arrived_at"]),
            "{}: {answer:?}",
            ground.name
        );
        person["arrival"]["arrived_at"] = json!("2026-03-09T09:00");
        let answer = program.post("/cases", person).await;
        assert_eq!(answer.status, 201, "{}: {answer:?}", ground.name);

        // A departure likewise.
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Eligible).await.unwrap();
        let leaves = json!({"departed_at": "2026-03-29T23:00", "departs_zone": "Asia/Manila"});
        let program = ground.program(&ground.world.manila.travel).await;
        let path = format!("/cases/{}/record-departure", walk.number());
        let answer = program.post(&path, leaves).await;
        assert_eq!(
            (answer.status, answer.pointers()),
            (422, vec!["/departed_at"]),
            "{}: {answer:?}",
            ground.name
        );
    }
}

#[tokio::test]
async fn a_stale_version_is_refused_with_the_new_entries_but_never_what_protects() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Eligible).await.unwrap();
        let program = ground.program(&ground.world.manila.counsellor).await;
        let path = format!("/cases/{}", walk.number());
        let case = program.get(&path).await;
        let (tag, version) = (
            case.header("etag").to_owned(),
            case.body["version"].as_u64().unwrap(),
        );
        assert_eq!(
            program.get(&path).await.header("etag"),
            tag,
            "nothing changed"
        );
        let opened = program.get(&format!("{path}?open=counselling")).await;
        assert_ne!(opened.header("etag"), tag, "another answer has another tag");

        walk.act(
            &ground.world.manila.counsellor,
            "plan-follow-up",
            steps::follow_up(walk.today() + chrono::Days::new(40)),
        )
        .await
        .unwrap();
        let amend = {
            let mut fields = case.body["details"].clone();
            fields["called"] = json!("Khuê");
            fields
        };
        let send = async |action: &str, query: &str, fields: &Value, tag: Option<&str>| {
            let key = homeward_app::clock::new_id(ground.app.clock().now()).to_string();
            let mut headers = vec![("idempotency-key", key.as_str())];
            headers.extend(tag.map(|tag| ("if-match", tag)));
            program
                .post_with(&format!("{path}/{action}{query}"), fields.clone(), &headers)
                .await
        };
        let stale = send("amend", "", &amend, Some(&tag)).await;
        assert_eq!(
            (stale.status, stale.problem()),
            (412, "stale"),
            "{}",
            ground.name
        );
        assert_eq!(stale.body["new_entries"], json!([version + 1]));
        assert_eq!(stale.body["version"], version + 1);
        let stale = send("amend", &format!("?seen={version}"), &amend, None).await;
        assert_eq!((stale.status, stale.problem()), (409, "stale"));
        for tag in ["\"nonsense\"", "W/\"1-x\""] {
            let none = send("amend", "", &amend, Some(tag)).await;
            assert_eq!(
                (none.status, &none.body["new_entries"]),
                (412, &json!([])),
                "{tag}"
            );
        }
        let now = program.get(&path).await;
        let fresh = send("amend", "", &amend, Some(now.header("etag"))).await;
        assert_eq!(fresh.status, 200, "{fresh:?}");
        let withdraw = send("withdraw", "", &json!({"channel": "telephone"}), Some(&tag)).await;
        assert_eq!(withdraw.status, 200, "{withdraw:?}");
    }
}

#[tokio::test]
async fn only_a_token_with_the_scope_and_a_role_that_allows_it_does_anything() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Registered).await.unwrap();
        let path = format!("/cases/{}", walk.number());
        let withdraw = format!("{path}/withdraw");

        let answer = ground.stranger().get("/me").await;
        assert_eq!((answer.status, answer.problem()), (401, "not-signed-in"));
        assert!(answer.header("www-authenticate").starts_with("Bearer"));
        let session = ground
            .app
            .sign_in("caseworker", homeward_demo::PASSWORD, "here")
            .await
            .unwrap();
        let cookie =
            Request::get("/api/v1/me").header("cookie", format!("homeward={}", session.token));
        let answer = ground
            .stranger()
            .send(cookie.body(Body::empty()).unwrap())
            .await;
        assert_eq!(answer.status, 401, "a cookie opens nothing here");
        let session =
            Request::get("/api/v1/me").header("authorization", format!("Bearer {}", session.token));
        let answer = ground
            .stranger()
            .send(session.body(Body::empty()).unwrap())
            .await;
        assert_eq!(answer.status, 401, "a session is no token");

        let reader = ground
            .program_with(&ground.world.manila.counsellor, "read")
            .await;
        assert_eq!(reader.get(&path).await.status, 200);
        let answer = reader
            .post(&withdraw, json!({"channel": "in-person"}))
            .await;
        assert_eq!((answer.status, answer.problem()), (403, "scope"));

        let travel = ground.program(&ground.world.manila.travel).await;
        let answer = travel
            .post(
                &format!("{path}/decide-eligibility"),
                body(steps::eligible("vi")),
            )
            .await;
        assert_eq!(
            (answer.status, answer.problem()),
            (403, "not-permitted"),
            "{}",
            ground.name
        );
        // Somebody of another office does not even learn that the case is there.
        let dubai = ground.program(&ground.world.dubai.manager).await;
        let answer = dubai
            .post(
                &format!("{path}/decide-eligibility"),
                body(steps::eligible("vi")),
            )
            .await;
        assert_eq!((answer.status, answer.problem()), (404, "not-found"));

        let me = reader.get("/me").await;
        assert_eq!(me.body["login"], "caseworker");
        assert_eq!(me.body["scopes"], json!(["read"]));
        assert_eq!(me.body["roles"], json!(["counsellor", "case-manager"]));
        assert!(
            me.body["offices"]
                .as_array()
                .unwrap()
                .iter()
                .any(|o| o["code"] == "hanoi")
        );
    }
}

#[tokio::test]
async fn a_dry_run_decides_and_keeps_nothing() {
    for ground in Ground::both().await {
        let program = ground.program(&ground.world.manila.counsellor).await;
        let mut person = body(steps::registered("Đặng Thảo Vy", "1994-01-30", "vi", "VN"));
        person["programme"] = json!(homeward_demo::BALI);
        let dry = program.post("/cases?dry_run=true", person.clone()).await;
        assert_eq!(
            (dry.status, &dry.body),
            (200, &json!({"dry_run": true})),
            "{}",
            ground.name
        );
        assert_eq!(program.get("/cases").await.body["total"], 0);

        let made = program.post("/cases", person).await;
        let path = made
            .header("location")
            .strip_prefix("/api/v1")
            .unwrap()
            .to_owned();
        let dry = program
            .post(
                &format!("{path}/withdraw?dry_run=true"),
                json!({"channel": "in-person"}),
            )
            .await;
        assert_eq!((dry.status, &dry.body["dry_run"]), (200, &json!(true)));
        assert_eq!(program.get(&path).await.body["stage"], "registered");
        let unmet = program
            .post(
                &format!("{path}/declare?dry_run=true"),
                body(steps::declared("2026-03-09".parse().unwrap(), "vi", "VN")),
            )
            .await;
        assert_eq!((unmet.status, unmet.problem()), (409, "not-possible"));
    }
}

#[tokio::test]
async fn nothing_is_registered_without_consent_and_every_error_is_at_its_place() {
    for ground in Ground::both().await {
        let program = ground.program(&ground.world.manila.counsellor).await;
        let mut person = body(steps::registered("Đặng Thảo Vy", "1994-01-30", "vi", "VN"));
        person["programme"] = json!(homeward_demo::BALI);
        let mut refused = person.clone();
        refused["consent_to_keep"] = json!("no");
        let answer = program.post("/cases", refused).await;
        assert_eq!(
            (answer.status, answer.problem()),
            (409, "safeguards"),
            "{}",
            ground.name
        );
        assert_eq!(
            program.get("/cases").await.body["total"],
            0,
            "nothing was kept"
        );

        let mut wrong = person.clone();
        wrong["programme"] = json!(7);
        wrong["name"] = json!(["A"]);
        wrong["country_of_return"] = json!("XX");
        wrong["arrival"] = json!({"arrives_zone": "Mars/Olympus", "arrival": "assisted"});
        let answer = program.post("/cases", wrong).await;
        assert_eq!((answer.status, answer.problem()), (422, "invalid"));
        let mut pointers = answer.pointers();
        pointers.sort_unstable();
        assert_eq!(
            pointers,
            [
                "/arrival/arrived_at",
                "/arrival/arrives_zone",
                "/country_of_return",
                "/name",
                "/programme"
            ]
        );
        for programme in [json!("none-such"), json!("a\u{0}b"), Value::Null] {
            person["programme"] = programme;
            let answer = program.post("/cases", person.clone()).await;
            assert_eq!(
                (answer.status, answer.pointers()),
                (422, vec!["/programme"])
            );
        }
    }
}

#[tokio::test]
async fn a_correction_takes_the_place_of_an_entry_and_strikes_only_when_told() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::adult());
        walk.to(StageName::Eligible).await.unwrap();
        let counsellor = ground.program(&ground.world.manila.counsellor).await;
        let path = format!("/cases/{}", walk.number());
        let on = (walk.today() + chrono::Days::new(40)).to_string();
        let planned = counsellor
            .post(
                &format!("{path}/plan-follow-up"),
                json!({"contact_by": on, "method": "Telephone"}),
            )
            .await;
        let entry = planned.body["version"].clone();
        let correct = format!("{path}/correct");
        for strike in [json!("false"), json!("true"), json!(1)] {
            let answer = counsellor
                .post(
                    &correct,
                    json!({"entry": entry, "correction_reason": "Misheard.", "strike": strike}),
                )
                .await;
            assert_eq!(
                (answer.status, answer.pointers()),
                (422, vec!["/strike"]),
                "{}: {answer:?}",
                ground.name
            );
        }
        let right = json!({"entry": entry, "correction_reason": "Misheard.", "strike": false, "contact_by": on, "method": "A visit"});
        let answer = counsellor.post(&correct, right).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        let case = counsellor.get(&path).await;
        let entries = case.body["entries"].as_array().unwrap();
        assert_eq!(
            (&entries[0]["action"], &entries[0]["about"]),
            (&json!("correct"), &entry)
        );
        assert_eq!(entries[0]["fields"]["method"], "A visit");
        assert_eq!(entries[1]["state"], "replaced");
        let answer = counsellor
            .post(
                &correct,
                json!({"entry": 900, "correction_reason": "x", "contact_by": on}),
            )
            .await;
        assert_eq!((answer.status, answer.pointers()), (422, vec!["/entry"]));
    }
}

#[tokio::test]
async fn lists_come_in_pieces_and_a_parameter_that_is_unknown_is_an_error() {
    for ground in Ground::both().await {
        let program = ground.program(&ground.world.manila.counsellor).await;
        for at in 0..27 {
            let mut person = body(steps::registered(
                &format!("Lý An {at}"),
                "1994-01-30",
                "vi",
                "VN",
            ));
            person["programme"] = json!(homeward_demo::BALI);
            assert_eq!(program.post("/cases", person).await.status, 201);
        }
        let first = program.get("/cases?stage=registered&country=VN").await;
        assert_eq!(
            (
                first.body["total"].as_u64(),
                first.body["cases"].as_array().unwrap().len()
            ),
            (Some(27), 25),
            "{}",
            ground.name
        );
        let next = first.body["next"]
            .as_str()
            .unwrap()
            .strip_prefix("/api/v1")
            .unwrap();
        let second = program.get(next).await;
        assert_eq!(second.body["cases"].as_array().unwrap().len(), 2);
        assert_eq!(second.body["next"], Value::Null);
        for wrong in [
            "view=everything",
            "stage=away",
            "country=XX",
            "country=vn",
            "q=a%00b",
            "vew=mine",
            "after=%00",
            "view=mine&view=all",
        ] {
            let answer = program.get(&format!("/cases?{wrong}")).await;
            assert_eq!(
                (answer.status, answer.problem()),
                (400, "unreadable"),
                "{wrong}"
            );
        }
        // A cursor that is none begins anew; words nobody has find nothing.
        for (query, total) in [
            ("after=nonsense", 27),
            ("q=%27%25_%5C", 0),
            ("q=L%C3%BD", 27),
        ] {
            let answer = program.get(&format!("/cases?{query}")).await;
            assert_eq!(
                (answer.status, answer.body["total"].as_u64()),
                (200, Some(total)),
                "{query}"
            );
        }
    }
}
