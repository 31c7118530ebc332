//! Sessions and tokens: they end when they should.

use chrono::TimeDelta;
use homeward_store::{
    StoreError,
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
