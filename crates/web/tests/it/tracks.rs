//! Tracks as pages: to fill in with the person in the room, to print, and for a child to keep.

use homeward_demo::{Profile, Walk};
use homeward_domain::stage::StageName;

use crate::ground::Ground;

#[tokio::test]
async fn a_track_leads_to_what_is_open_and_its_sheet_leaves_room_to_write() {
    for ground in Ground::both().await {
        let mut walk = Walk::new(&ground.app, &ground.world, Profile::unaccompanied_child());
        walk.to(StageName::Eligible).await.unwrap();
        let number = walk.number().to_string();
        let browser = ground.browse("children").await;
        let case = browser.get(&format!("/cases/{number}")).await;
        let track = format!("/cases/{number}/tracks/child");
        assert!(
            case.text.contains(&format!("href=\"{track}\"")),
            "{}",
            ground.name
        );

        let page = browser.get(&track).await;
        assert_eq!(page.status, 200, "{}", ground.name);
        for action in [
            "record-care",
            "assess-family",
            "record-best-interests",
            "record-waiting",
        ] {
            let link = format!("/cases/{number}/do/{action}");
            assert!(page.text.contains(&link), "{}: {action}", ground.name);
        }
        assert!(
            !page.text.contains("/do/book"),
            "{}: not by this role",
            ground.name
        );

        let sheet = browser.get(&format!("{track}?sheet=yes")).await;
        assert_eq!(sheet.status, 200, "{}", ground.name);
        for words in [
            "Identity: name, nationality, family relations",
            "☐",
            "class=\"blank\"",
        ] {
            assert!(sheet.text.contains(words), "{}: {words}", ground.name);
        }
        let none = browser
            .get(&format!("/cases/{number}/tracks/elderly"))
            .await;
        assert_eq!(none.status, 404, "{}", ground.name);
    }
}

#[tokio::test]
async fn the_page_for_a_child_is_there_for_children_and_names_nobody() {
    for ground in Ground::both().await {
        let mut child = Walk::new(&ground.app, &ground.world, Profile::unaccompanied_child());
        child.to(StageName::Registered).await.unwrap();
        let mut adult = Walk::new(&ground.app, &ground.world, Profile::adult());
        adult.to(StageName::Registered).await.unwrap();
        let browser = ground.browse("caseworker").await;
        let of = |number: &str| format!("/cases/{number}/for-child");
        let younger = browser.get(&of(child.number().as_str())).await;
        assert_eq!(younger.status, 200, "{}", ground.name);
        assert!(
            !younger.text.contains("Lưu Gia Hân"),
            "{}: whoever finds it",
            ground.name
        );
        let older = browser
            .get(&format!("{}?words=older", of(child.number().as_str())))
            .await;
        assert!(older.text.contains("a lawyer helps you"), "{}", ground.name);
        assert!(
            !younger.text.contains("a lawyer helps you"),
            "{}",
            ground.name
        );
        let none = browser.get(&of(adult.number().as_str())).await;
        assert_eq!(none.status, 404, "{}: an adult", ground.name);
    }
}
