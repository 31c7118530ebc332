//! The databases handed to tests can be used by the driver that the product uses.

use homeward_testkit::databases;
use sea_orm::{ConnectionTrait, Database, Statement};

#[tokio::test]
async fn both_databases_and_their_key_databases_answer_over_their_address() {
    let databases = databases().await;

    assert_eq!(
        databases
            .iter()
            .map(|database| database.name)
            .collect::<Vec<_>>(),
        ["sqlite", "postgres"]
    );
    for database in &databases {
        for url in [&database.url, &database.keys_url] {
            let connection = Database::connect(url).await.expect(url);
            let backend = connection.get_database_backend();
            for statement in [
                "create table note (words text)",
                "insert into note values ('سلام')",
            ] {
                connection
                    .execute_raw(Statement::from_string(backend, statement))
                    .await
                    .expect(statement);
            }
            let row = connection
                .query_one_raw(Statement::from_string(backend, "select words from note"))
                .await
                .expect("the query runs")
                .expect("there is a row");
            assert_eq!(
                row.try_get::<String>("", "words").expect("words"),
                "سلام",
                "{url}"
            );
        }
    }
}

#[tokio::test]
async fn no_two_tests_share_a_database() {
    let (first, second) = (databases().await, databases().await);

    for (one, other) in first.iter().zip(&second) {
        assert_ne!(one.url, other.url);
        assert_ne!(one.url, one.keys_url);
    }
}
