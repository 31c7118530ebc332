//! Keeps a small database of the present schema, for the tests of migrations: `keep_schema 0002 [folder]`.
//!
//! Run it once, just before a migration is added, and commit what it made beside the others: from then on the contract
//! test opens that file with every later version of the program. Never run it again for a number that is kept already.

use std::{fs, path::Path};

use chrono::{DateTime, Utc};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{OrganisationKind, Role},
    ids::{CaseId, EntryId, OfficeId, OrganisationId, PersonId, ProgrammeId, StaffId},
};
use homeward_store::{
    MasterKey, Store, StoreConfig, backup,
    cases::{self, CaseSummary},
    journal::{self, Actor, NewEntry},
    offices::{self, Office},
    organisations::{self, Organisation},
    programmes::{self, Programme},
    search,
    staff::{self, RoleGrant, Staff},
};
use sea_orm::{ConnectionTrait, Database};
use serde_json::json;
use uuid::Uuid;

type Anyhow<T> = Result<T, Box<dyn std::error::Error>>;

/// What is said in the three entries: action and fact.
const ENTRIES: [(&str, &str); 3] = [
    (
        "register",
        r#"{"fact":{"kind":"register","name":"Amina Example"}}"#,
    ),
    (
        "counsel",
        r#"{"fact":{"kind":"counsel","place":"office","language":"bn"}}"#,
    ),
    (
        "declare",
        r#"{"fact":{"kind":"declare","words":"আমি ফিরে যেতে চাই"}}"#,
    ),
];

#[tokio::main]
async fn main() -> Anyhow<()> {
    let mut arguments = std::env::args().skip(1);
    let number = arguments
        .next()
        .ok_or("say the number of the schema, such as 0002")?;
    let folder = arguments
        .next()
        .unwrap_or_else(|| format!("{}/tests/fixtures", env!("CARGO_MANIFEST_DIR")));
    let place = |what: &str| Path::new(&folder).join(format!("schema-{number}{what}"));
    let master_key = MasterKey::random();
    let key_file = place("-TEST-ONLY-master-key.txt");
    if key_file.exists() {
        return Err("this schema is kept already".into());
    }
    let [data, keys] = ["", "-keys"].map(|what| place(&format!("{what}.db")));
    let store = Store::open(StoreConfig {
        database_url: format!("sqlite:{}", data.display()),
        keys_url: format!("sqlite:{}", keys.display()),
        files: homeward_store::FilesPlace::Memory,
        database_key: None,
        master_key: master_key.clone(),
    })
    .await?;
    let now = "2026-03-08T09:30:15.123456Z".parse()?;
    store.migrate(now).await?;
    fill(&store, now).await?;
    backup::backup(&store, &place("-copy"), now).await?;
    store.close().await?;
    for file in [&data, &keys] {
        let file = Database::connect(format!("sqlite:{}", file.display())).await?;
        file.execute_unprepared("PRAGMA journal_mode = DELETE")
            .await?;
        // Small pages: there are many tables and few rows.
        file.execute_unprepared("PRAGMA page_size = 1024").await?;
        file.execute_unprepared("VACUUM").await?;
        file.close().await?;
    }
    let text = format!(
        "# TEST ONLY. This key opens nothing but the invented data beside it; it is public and protects nothing.\n{}\n",
        *master_key.to_base64()
    );
    fs::write(key_file, text)?;
    Ok(())
}

fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

/// An organisation, an office, a member of staff, a programme, and one person's case with three entries.
async fn fill(store: &Store, now: DateTime<Utc>) -> Anyhow<()> {
    let organisation = Organisation {
        id: id::<OrganisationId>(1),
        name: "Retour & Réintégration".to_owned(),
        kind: OrganisationKind::ReturnSupport,
        country: Some("BE".to_owned()),
        version: 1,
    };
    let office = Office {
        id: id::<OfficeId>(2),
        organisation_id: organisation.id,
        code: "bru".to_owned(),
        name: "Bruxelles".to_owned(),
        country: "BE".to_owned(),
        time_zone: "Europe/Brussels".to_owned(),
        weekend: "sat,sun".to_owned(),
        contact: "+32 2 555 01 00\nনমুনা".to_owned(),
        version: 1,
    };
    let member = Staff {
        id: id::<StaffId>(3),
        login: "example".to_owned(),
        name: "Emma Example".to_owned(),
        organisation_id: organisation.id,
        office_id: office.id,
        password_hash: String::new(),
        active: true,
        administrator: false,
        must_change_password: true,
        one_time_until: None,
        language: "fr".to_owned(),
        absent_until: None,
        deputy: None,
        version: 1,
    };
    let grant = RoleGrant {
        role: Role::Counsellor,
        programme: None,
        office: Some(office.id),
    };
    let programme = Programme {
        id: id::<ProgrammeId>(4),
        code: "example-2026".to_owned(),
        version: 1,
        in_force_from: "2026-01-01".parse()?,
        data: json!({ "name": "Example 2026" }),
        policies: String::new(),
        recorded_by: Some(member.id),
        recorded_at: now,
    };
    let case = CaseSummary {
        id: id::<CaseId>(5),
        number: CaseNumber::new(26, 1),
        person_id: id::<PersonId>(6),
        programme_id: programme.id,
        sending_office_id: office.id,
        receiving_office_id: None,
        receiving_until: None,
        transit_office_id: None,
        transit_until: None,
        assigned_to: Some(member.id),
        stage: "declared".to_owned(),
        stage_since: now,
        country_of_return: Some("BD".to_owned()),
        departure_on: None,
        departs_at: None,
        arrives_at: None,
        arrives_on: None,
        way: None,
        due_on: Some("2026-03-20".parse()?),
        due_limit_on: None,
        on_hold: false,
        protected: false,
        protection_clear: true,
        health_clear: false,
        open_case_safeguards: 2,
        is_child: false,
        closed: false,
        opened_at: now,
        entries: 3,
    };
    let key = store.keys().create(case.person_id, now).await?;
    let tx = store.write().await?;
    organisations::insert(&tx, &organisation).await?;
    offices::insert(&tx, &office).await?;
    staff::insert(&tx, &member).await?;
    staff::set_grants(&tx, member.id, &[grant]).await?;
    programmes::insert(&tx, &programme).await?;
    cases::insert(&tx, &case).await?;
    let names = ["Amina Example".to_owned(), "আমিনা".to_owned()];
    search::replace(&tx, case.id, Some(case.person_id), &names).await?;
    let chain = journal::chain_of(case.id);
    for (entry, (action, fact)) in (7..).map(id::<EntryId>).zip(ENTRIES) {
        let entry = NewEntry {
            id: entry,
            chain,
            action: action.to_owned(),
            actor: Actor::Staff(member.id),
            recorded_at: now,
            corrects: None,
            sealed: key.seal(&journal::seal_context(chain, entry), fact.as_bytes()),
        };
        journal::append(&tx, store.journal_key(), entry).await?;
    }
    tx.commit().await?;
    Ok(())
}
