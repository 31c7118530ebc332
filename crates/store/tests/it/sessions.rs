//! Sessions and tokens: they end when they should.

use chrono::TimeDelta;
use homeward_store::{
    StoreError,
    ceremonies::{self, Ceremony},
    second_factors::{self, Totp},
    sessions::{self, Session},
    tokens::{self, Token},
};

use crate::{
    ground::{Ground, id, now, stores},
    house::furnished,
};

#[tokio::test]
async fn a_session_ends_when_it_expires_or_is_ended() {
    for Ground { store, name, .. } in stores().await {
        let (_, _, staff) = furnished(&store).await;
        let session = |token: u8| Session {
            token_hash: vec![token; 32],
            staff_id: staff.id,
            created_at: now(),
            last_seen_at: now(),
            expires_at: now() + TimeDelta::hours(8),
            csrf: "token".to_owned(),
            browser: "firefox windows".to_owned(),
            way: "password".to_owned(),
            second_factor: token == 3,
        };
        let tx = store.write().await.unwrap();
        for token in 1..=3 {
            sessions::insert(&tx, &session(token)).await.unwrap();
        }
        sessions::touch(&tx, &[1; 32], now() + TimeDelta::hours(1))
            .await
            .unwrap();
        let read = sessions::find(&tx, &[1; 32], now()).await.unwrap().unwrap();
        assert_eq!(
            read,
            Session {
                last_seen_at: now() + TimeDelta::hours(1),
                ..session(1)
            },
            "{name}"
        );
        assert_eq!(
            sessions::find(&tx, &[1; 32], now() + TimeDelta::hours(8))
                .await
                .unwrap(),
            None,
            "{name}: over"
        );
        assert_eq!(
            sessions::remove_of(&tx, staff.id, Some(&[2; 32]))
                .await
                .unwrap(),
            2,
            "{name}"
        );
        assert_eq!(sessions::find(&tx, &[1; 32], now()).await.unwrap(), None);
        sessions::remove(&tx, &[2; 32]).await.unwrap();
        sessions::remove(&tx, &[2; 32]).await.unwrap();
        assert!(matches!(
            sessions::touch(&tx, &[2; 32], now()).await,
            Err(StoreError::NotFound("session"))
        ));
    }
}

#[tokio::test]
async fn a_token_taken_back_or_expired_is_not_found() {
    for Ground { store, name, .. } in stores().await {
        let (_, _, staff) = furnished(&store).await;
        let token = Token {
            id: id(),
            staff_id: staff.id,
            name: "export".to_owned(),
            secret_hash: vec![7; 32],
            scopes: "cases:read".to_owned(),
            created_at: now(),
            expires_at: now() + TimeDelta::days(30),
            revoked_at: None,
            last_used_at: None,
            second_factor: false,
        };
        let tx = store.write().await.unwrap();
        tokens::insert(&tx, &token).await.unwrap();
        tokens::touch(&tx, token.id, now()).await.unwrap();
        let used = Token {
            last_used_at: Some(now()),
            ..token.clone()
        };
        assert_eq!(
            tokens::find(&tx, &[7; 32], now()).await.unwrap(),
            Some(used),
            "{name}"
        );
        assert_eq!(
            tokens::find(&tx, &[7; 32], now() + TimeDelta::days(30))
                .await
                .unwrap(),
            None,
            "{name}"
        );
        tokens::revoke(&tx, token.id, now()).await.unwrap();
        assert_eq!(
            tokens::find(&tx, &[7; 32], now()).await.unwrap(),
            None,
            "{name}"
        );
        assert!(matches!(
            tokens::revoke(&tx, token.id, now()).await,
            Err(StoreError::NotFound("token"))
        ));
        assert_eq!(tokens::of(&tx, staff.id).await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_step_a_recovery_code_and_a_ceremony_are_taken_once() {
    for Ground { store, name, .. } in stores().await {
        let (_, _, staff) = furnished(&store).await;
        let tx = store.write().await.unwrap();
        let app = Totp {
            staff_id: staff.id,
            sealed: vec![1, 2, 3],
            created_at: now(),
            confirmed_at: None,
            last_step: 0,
        };
        second_factors::set_totp(&tx, &app).await.unwrap();
        for (why, step, taken) in [
            ("the first", 100, true),
            ("again", 100, false),
            ("an earlier one", 99, false),
            ("a later one", 101, true),
        ] {
            let done = second_factors::take_step(&tx, staff.id, step, now()).await;
            assert_eq!(done.unwrap(), taken, "{name}: {why}");
        }
        second_factors::set_recovery_codes(&tx, staff.id, &[vec![1; 32], vec![2; 32]])
            .await
            .unwrap();
        for (why, hash, used) in [
            ("one", [1; 32], true),
            ("again", [1; 32], false),
            ("none of theirs", [3; 32], false),
        ] {
            let done = second_factors::use_recovery_code(&tx, staff.id, &hash, now()).await;
            assert_eq!(done.unwrap(), used, "{name}: {why}");
        }
        let ceremony = |key: u8| Ceremony {
            key_hash: vec![key; 32],
            kind: "openid".to_owned(),
            sealed: vec![9],
            expires_at: now() + TimeDelta::minutes(5),
        };
        for key in 1..=3 {
            ceremonies::insert(&tx, &ceremony(key)).await.unwrap();
        }
        let later = now() + TimeDelta::minutes(5);
        for (why, key, kind, at, taken) in [
            ("of another kind", 2, "passkey", now(), false),
            ("its own", 1, "openid", now(), true),
            ("again", 1, "openid", now(), false),
            (
                "asked for as another kind before",
                2,
                "openid",
                now(),
                false,
            ),
            ("too late", 3, "openid", later, false),
        ] {
            let found = ceremonies::take(&tx, &[key; 32], kind, at).await.unwrap();
            assert_eq!(found.is_some(), taken, "{name}: {why}");
        }
    }
}
