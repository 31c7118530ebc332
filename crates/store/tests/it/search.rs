//! People are found by the beginning of any word of a name, in whatever script it was written.

use homeward_domain::ids::CaseId;
use homeward_store::{
    Store,
    cases::{self, CaseFilter, Page, Sort},
    scope::Scope,
    search,
};

use crate::ground::{Ground, case, stores};

async fn found(store: &Store, name: &str) -> Vec<CaseId> {
    let filter = CaseFilter {
        scope: Scope::Everything,
        name: Some(name.to_owned()),
        sort: Sort::Number,
        ..CaseFilter::default()
    };
    let list = cases::list(store.reader(), &filter, Page::first(100))
        .await
        .unwrap();
    assert_eq!(
        cases::count(store.reader(), &filter).await.unwrap(),
        list.len() as u64
    );
    list.into_iter().map(|case| case.id).collect()
}

#[tokio::test]
async fn a_name_is_found_by_the_beginning_of_its_words_in_any_script() {
    let people: [(&str, &[&str]); 8] = [
        ("jose", &["José María Muñoz-Peña"]),
        ("fatima", &["فاطمة الزهراء أحمدي"]),
        ("karim", &["كريم رحيمي", "Karim Rahimi"]),
        ("rahim", &["মোহাম্মদ রহিম উদ্দিন"]),
        ("nguyen", &["Nguyễn Thị Minh Khai"]),
        ("obrien", &["Siobhán O’Brien"]),
        ("olena", &["Олена Шевченко"]),
        ("single", &["Suharto"]),
    ];
    let searches: [(&str, &str, &[&str]); 31] = [
        ("José", "the first word", &["jose"]),
        ("jose", "without accents", &["jose"]),
        (
            "MUN",
            "the beginning of a later word, in capitals",
            &["jose"],
        ),
        ("pena", "after a hyphen", &["jose"]),
        ("munoz jose", "words in another order", &["jose"]),
        ("maria mun", "two words", &["jose"]),
        ("aria", "the middle of a word", &[]),
        ("فاطمه", "heh for teh marbuta", &["fatima"]),
        ("احمدی", "Persian yeh, bare alef", &["fatima"]),
        ("الزهر", "the beginning of a word in Arabic", &["fatima"]),
        ("کریم", "Persian kaf", &["karim"]),
        ("كريم رحيمي", "Arabic letters as written", &["karim"]),
        ("karim", "another name of the same person", &["karim"]),
        ("রহিম", "Bengali", &["rahim"]),
        (
            "মোহা",
            "the beginning of a Bengali word, with its vowel sign",
            &["rahim"],
        ),
        ("উদ্দিন", "conjuncts", &["rahim"]),
        ("nguyen", "Vietnamese without marks", &["nguyen"]),
        ("Nguyễn thi", "Vietnamese with some marks", &["nguyen"]),
        ("khai", "the last word", &["nguyen"]),
        ("obrien", "without apostrophe", &["obrien"]),
        ("o'brien", "another apostrophe", &["obrien"]),
        ("олена", "Cyrillic", &["olena"]),
        ("olena shev", "Cyrillic in Latin letters", &["olena"]),
        ("rahim", "one spelling, one in Bengali", &["karim", "rahim"]),
        ("Muhammad", "Bengali, as it is spelt elsewhere", &["rahim"]),
        ("Fatimah", "Arabic in Latin letters", &["fatima"]),
        (
            "josa",
            "a wrong vowel in a name written in Latin letters",
            &[],
        ),
        ("suharto", "a single name", &["single"]),
        ("", "no word", &[]),
        ("  ،-", "no letter", &[]),
        ("%", "no pattern", &[]),
    ];
    for Ground { store, name, .. } in stores().await {
        let mut ids = std::collections::HashMap::new();
        let tx = store.write().await.unwrap();
        for (serial, (who, names)) in (0..).zip(people) {
            let case = case(serial);
            cases::insert(&tx, &case).await.unwrap();
            let names: Vec<_> = names.iter().map(|&name| name.to_owned()).collect();
            search::replace(&tx, case.id, Some(case.person_id), &names)
                .await
                .unwrap();
            ids.insert(who, case.id);
        }
        tx.commit().await.unwrap();
        for (words, why, expected) in searches {
            let expected: Vec<_> = expected.iter().map(|who| ids[who]).collect();
            assert_eq!(
                found(&store, words).await,
                expected,
                "{why}: {words} on {name}"
            );
        }

        let names = search::display_names(store.reader(), &[ids["karim"], ids["jose"]])
            .await
            .unwrap();
        assert_eq!(names[&ids["karim"]], "كريم رحيمي");
        assert_eq!(names[&ids["jose"]], "José María Muñoz-Peña");
        assert_eq!(
            search::names(store.reader(), ids["karim"]).await.unwrap(),
            ["كريم رحيمي", "Karim Rahimi"]
        );

        // At erasure the names go.
        let tx = store.write().await.unwrap();
        search::replace(&tx, ids["jose"], None, &[]).await.unwrap();
        tx.commit().await.unwrap();
        assert!(found(&store, "jose").await.is_empty(), "{name}");
        assert!(
            search::display_names(store.reader(), &[ids["jose"]])
                .await
                .unwrap()
                .is_empty()
        );
    }
}
