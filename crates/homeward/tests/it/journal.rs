//! `homeward journal`: whoever reaches the database alone can change nothing unnoticed.

use homeward_demo::{Profile, Walk};
use homeward_store::{
    cases,
    journal::{self, SealedEntry, chain_of},
};

use crate::ground::{Ground, installations};

/// A case with some entries, and its chain.
async fn told(ground: &Ground) -> Vec<SealedEntry> {
    let world = ground.world().await;
    let mut walk = Walk::new(&ground.app, &world, Profile::adult());
    walk.to_declared()
        .await
        .unwrap_or_else(|stuck| panic!("{stuck}"));
    let c = ground.app.store().reader();
    let case = cases::find(c, walk.number()).await.unwrap().unwrap();
    journal::read(c, chain_of(case.id)).await.unwrap()
}

/// The program finds the journal sound.
async fn sound(ground: &Ground, args: &[&str]) {
    let ran = ground.run(&[&["journal", "verify"], args].concat()).await;
    assert!(
        ran.code == Some(0) && ran.out.starts_with("the journal is sound"),
        "{}: {} {}",
        ground.name,
        ran.out,
        ran.err
    );
}

/// The program finds exactly these faults of a chain: places and kinds.
async fn touched(ground: &Ground, args: &[&str], entry: &SealedEntry, faults: &[&str], why: &str) {
    let ran = ground.run(&[&["journal", "verify"], args].concat()).await;
    let chain = &entry.chain.simple().to_string()[..8];
    let expected = faults.iter().fold(String::new(), |all, fault| {
        format!("{all}chain {chain}, entry {fault}\n")
    });
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (Some(1), expected.as_str()),
        "{} {why}: {}",
        ground.name,
        ran.err
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn one_changed_byte_is_found() {
    for ground in installations().await {
        let entries = Box::pin(told(&ground)).await;
        sound(&ground, &[]).await;
        let entry = &entries[2];
        let id = ground.id(entry.id.0);
        let set = |column: &str, bytes: &[u8]| {
            format!(
                "UPDATE journal SET {column} = {} WHERE id = {id}",
                ground.bytes(bytes)
            )
        };
        for at in [0, 7, entry.sealed.len() - 1] {
            let mut sealed = entry.sealed.clone();
            sealed[at] ^= 1;
            ground.tamper(&set("sealed", &sealed)).await;
            touched(
                &ground,
                &[],
                entry,
                &["3: is not as it was written"],
                "a byte of the fact",
            )
            .await;
        }
        ground.tamper(&set("sealed", &entry.sealed)).await;
        sound(&ground, &[]).await;
        ground
            .tamper(&format!(
                "UPDATE journal SET action = 'withdraw' WHERE id = {id}"
            ))
            .await;
        touched(
            &ground,
            &[],
            entry,
            &["3: is not as it was written"],
            "another action",
        )
        .await;
        ground
            .tamper(&format!(
                "UPDATE journal SET action = '{}' WHERE id = {id}",
                entry.action
            ))
            .await;
        ground
            .tamper(&format!(
                "UPDATE journal SET actor_kind = 'system' WHERE id = {id}"
            ))
            .await;
        touched(
            &ground,
            &[],
            entry,
            &["3: is not as it was written"],
            "another author",
        )
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_removed_entry_and_a_cut_tail_are_found() {
    for ground in installations().await {
        let entries = Box::pin(told(&ground)).await;
        let (middle, last) = (&entries[1], entries.last().unwrap());
        let remove = |entry: &SealedEntry| {
            format!("DELETE FROM journal WHERE id = {}", ground.id(entry.id.0))
        };
        ground
            .tamper(&format!(
                "CREATE TABLE kept AS SELECT * FROM journal WHERE id IN ({}, {})",
                ground.id(middle.id.0),
                ground.id(last.id.0)
            ))
            .await;
        ground.tamper(&remove(middle)).await;
        touched(
            &ground,
            &[],
            middle,
            &["2: is gone"],
            "an entry in the middle",
        )
        .await;
        ground
            .tamper("INSERT INTO journal SELECT * FROM kept WHERE seq = 2")
            .await;
        sound(&ground, &[]).await;
        ground.tamper(&remove(last)).await;
        touched(
            &ground,
            &[],
            last,
            &[&format!("{}: this and all after it are gone", last.seq)],
            "the last entry",
        )
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tail_cut_together_with_its_head_is_found_by_the_checkpoint() {
    for ground in installations().await {
        let world = ground.world().await;
        let mut walk = Walk::new(&ground.app, &world, Profile::adult());
        walk.to_eligible().await.unwrap();
        let case = cases::find(ground.app.store().reader(), walk.number())
            .await
            .unwrap()
            .unwrap();
        let chain = ground.id(chain_of(case.id));
        ground
            .tamper(&format!(
                "CREATE TABLE old_head AS SELECT * FROM journal_head WHERE chain = {chain}"
            ))
            .await;
        walk.counsel().await.unwrap();
        let entries = journal::read(ground.app.store().reader(), chain_of(case.id))
            .await
            .unwrap();
        let cut = entries.iter().find(|e| e.seq > case.entries).unwrap();

        let ran = ground
            .run(&["journal", "checkpoint", "--out", "kept-outside.json"])
            .await;
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        sound(&ground, &["--checkpoint", "kept-outside.json"]).await;
        let ran = ground
            .run(&["journal", "checkpoint", "--out", "kept-outside.json"])
            .await;
        assert_eq!(ran.code, Some(1), "evidence is not overwritten");

        ground
            .tamper(&format!(
                "DELETE FROM journal WHERE chain = {chain} AND seq > {}",
                case.entries
            ))
            .await;
        ground
            .tamper(&format!("DELETE FROM journal_head WHERE chain = {chain}"))
            .await;
        ground
            .tamper("INSERT INTO journal_head SELECT * FROM old_head")
            .await;
        // The row of the case still counts what is gone.
        touched(
            &ground,
            &[],
            cut,
            &[&format!("{}: this and all after it are gone", cut.seq)],
            "head and tail, by the row",
        )
        .await;
        ground
            .tamper(&format!(
                "UPDATE case_summary SET entries = {} WHERE id = {chain}",
                case.entries
            ))
            .await;
        // With an old row it looks like an older day: only what was kept outside tells.
        sound(&ground, &[]).await;
        touched(
            &ground,
            &["--checkpoint", "kept-outside.json"],
            cut,
            &[&format!("{}: this and all after it are gone", cut.seq)],
            "head and tail",
        )
        .await;

        let forged = std::fs::read_to_string(ground.dir().join("kept-outside.json"))
            .unwrap()
            .replace("\"seq\":1,", "\"seq\":0,");
        std::fs::write(
            ground.dir().join("forged.json"),
            forged.replacen("\"signature\":\"", "\"signature\":\"0", 1),
        )
        .unwrap();
        let ran = ground
            .run(&["journal", "verify", "--checkpoint", "forged.json"])
            .await;
        assert!(
            ran.code == Some(1) && ran.out.contains("the checkpoint was not made with our key"),
            "{}: {}",
            ground.name,
            ran.out
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_taken_out_whole_is_missed_by_its_key() {
    for ground in installations().await {
        let entries = Box::pin(told(&ground)).await;
        let chain = ground.id(entries[0].chain);
        for (table, key) in [
            ("journal", "chain"),
            ("journal_head", "chain"),
            ("case_summary", "id"),
        ] {
            ground
                .tamper(&format!("DELETE FROM {table} WHERE {key} = {chain}"))
                .await;
        }
        touched(
            &ground,
            &[],
            &entries[0],
            &["1: the whole chain is gone"],
            "entries, head and row",
        )
        .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lists_made_anew_do_not_hide_that_a_chain_was_cut() {
    for ground in installations().await {
        let entries = Box::pin(told(&ground)).await;
        let chain = ground.id(entries[0].chain);
        ground
            .tamper(&format!(
                "UPDATE case_summary SET entries = entries + 1 WHERE id = {chain}"
            ))
            .await;
        let next = entries.len() + 1;
        let shown = [format!("{next}: this and all after it are gone")];
        let shown: Vec<&str> = shown.iter().map(String::as_str).collect();
        touched(&ground, &[], &entries[0], &shown, "the row counts more").await;
        let ran = ground.run(&["rebuild"]).await;
        assert!(
            ran.code == Some(1) && ran.out.contains("cannot be read"),
            "{}: {} {}",
            ground.name,
            ran.out,
            ran.err
        );
        touched(&ground, &[], &entries[0], &shown, "after a rebuild").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_administration_of_the_house_is_proved_with_the_rest() {
    for ground in installations().await {
        let world = ground.world().await;
        ground
            .app
            .reset_password(
                &world.administrator,
                &homeward_app::admin::Edit::on("travel", None),
            )
            .await
            .unwrap();
        let entries = journal::read(ground.app.store().reader(), journal::INSTALLATION)
            .await
            .unwrap();
        sound(&ground, &[]).await;
        ground
            .tamper(&format!(
                "UPDATE journal SET actor = {} WHERE id = {}",
                ground.id(world.manila.travel.staff.id.0),
                ground.id(entries[0].id.0)
            ))
            .await;
        touched(
            &ground,
            &[],
            &entries[0],
            &["1: is not as it was written"],
            "somebody else did it",
        )
        .await;
        let chain = ground.id(journal::INSTALLATION);
        for table in ["journal", "journal_head"] {
            ground
                .tamper(&format!("DELETE FROM {table} WHERE chain = {chain}"))
                .await;
        }
        touched(
            &ground,
            &[],
            &entries[0],
            &["1: the whole chain is gone"],
            "no deed was ever done",
        )
        .await;
    }
}
