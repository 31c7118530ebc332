//! Two cases that differ only in a confidential fact look the same, to the byte, outside its audience (design 3.4).
//!
//! Two worlds are told the same story; one is told a confidential fact more, or another one. Everybody outside its audience then
//! opens every page they can reach in both worlds. Case numbers and the random tokens of forms are the only differences allowed.

use homeward_app::Actor;
use homeward_demo::{Profile, Walk, steps};
use homeward_domain::{actions::ACTIONS, codes::Audience, stage::StageName, tracks::TRACKS};
use serde_json::{Value, json};

use crate::ground::Ground;

/// What is told in the second world only.
#[derive(Debug, Clone)]
struct Secret {
    audience: Audience,
    /// Role of whoever records it.
    by: By,
    code: &'static str,
    fields: Value,
}

#[derive(Debug, Clone, Copy)]
enum By {
    Lead,
    Medical,
    Counsellor,
}

fn by<'w>(walk: &Walk<'w>, by: By) -> &'w Actor {
    match by {
        By::Lead => &walk.team().lead,
        By::Medical => &walk.team().doctor,
        By::Counsellor => &walk.team().counsellor,
    }
}

/// Every kind of confidential fact.
fn secrets(walk: &Walk<'_>) -> Vec<Secret> {
    let today = walk.today();
    let secret = |audience, by, code, fields: homeward_demo::steps::Fields| Secret {
        audience,
        by,
        code,
        fields: Value::Object(fields),
    };
    let protection = |code, fields| secret(Audience::Protection, By::Lead, code, fields);
    let health = |code, fields| secret(Audience::Health, By::Medical, code, fields);
    let counselling = |code, fields| secret(Audience::Counselling, By::Counsellor, code, fields);
    vec![
        protection("screen-trafficking", steps::screened_with_indicators(today)),
        protection("assess-risk", steps::risk(today)),
        protection(
            "record-best-interests",
            steps::best_interests(today, "Wishes to wait."),
        ),
        protection(
            "refer-protection",
            steps::referred("unhcr", "Asked for it in private."),
        ),
        protection(
            "record-protection-outcome",
            steps::protection_outcome("open", "unhcr", today),
        ),
        protection(
            "record-incident",
            steps::incident("A stranger asked for the person by name."),
        ),
        protection("hold", steps::held("protection", "Somebody waits outside.")),
        protection("explain-victim-rights", steps::victim_rights("vi", today)),
        protection("record-account", steps::account(today)),
        protection("record-proceedings", steps::proceedings(today)),
        protection("send-assessments", steps::assessments_sent()),
        protection("assess-family", steps::family_assessed(today)),
        health("assess-health", steps::chronic(today, "Needs insulin.")),
        health("record-fitness", steps::fitness(today)),
        health("hold", steps::held("medical", "Fever.")),
        health("plan-care", steps::care_planned(today)),
        health("refer-care", steps::care_referred(today)),
        counselling(
            "counsel",
            steps::and(
                steps::counselled("vi", today),
                json!({ "pressure_signs": "yes", "fear_of_harm": "yes" }),
            ),
        ),
        counselling("assess-vulnerability", steps::vulnerability()),
        counselling("record-capacity", steps::capacity(today)),
        counselling(
            "record-migration-history",
            steps::deceived_and_in_debt("VN"),
        ),
        counselling("answer-authority", steps::authority_answered()),
        counselling("tell-person", steps::person_told(today, "vi")),
        counselling("explain-status", steps::status_explained("vi", today)),
        counselling(
            "record-specific-needs",
            steps::specific_needs("pregnancy", "A seat with room."),
        ),
        counselling(
            "record-service",
            steps::service("shelter", "Shelter", "12 EUR a night", today),
        ),
        counselling("record-waiting", steps::waiting()),
        counselling("record-detention", steps::detention(today)),
        counselling("assess-elderly", steps::elderly(today)),
    ]
}

/// What can be told only later on the way.
fn later(walk: &Walk<'_>) -> Vec<Secret> {
    vec![
        Secret {
            audience: Audience::Counselling,
            by: By::Counsellor,
            code: "reconfirm",
            fields: Value::Object(steps::and(
                steps::reconfirmed("vi"),
                json!({ "pressure_signs": "yes" }),
            )),
        },
        Secret {
            audience: Audience::Health,
            by: By::Medical,
            code: "check-embarkation",
            fields: Value::Object(steps::embarkation(walk.today())),
        },
    ]
}

/// Entries of a confidential audience that change what everybody on the case may know, and so are not told in one world only.
const KNOWN_BY_WHAT_FOLLOWS: [(&str, &str); 3] = [
    ("declare", "the case stands as declared"),
    ("exit", "the case has ended"),
    (
        "revoke-consent",
        "the receiving office no longer sees the case",
    ),
];

/// Confidential facts after which every safeguard of a release is still met.
fn harmless(walk: &Walk<'_>) -> Vec<Secret> {
    let today = walk.today();
    let secret = |audience, by, code, fields| Secret {
        audience,
        by,
        code,
        fields: Value::Object(fields),
    };
    vec![
        secret(
            Audience::Protection,
            By::Lead,
            "screen-trafficking",
            steps::screened(today),
        ),
        secret(
            Audience::Protection,
            By::Lead,
            "record-incident",
            steps::incident("A stranger asked for the person by name."),
        ),
        secret(
            Audience::Health,
            By::Medical,
            "assess-health",
            steps::healthy(today),
        ),
        secret(
            Audience::Counselling,
            By::Counsellor,
            "counsel",
            steps::counselled("vi", today),
        ),
        secret(
            Audience::Counselling,
            By::Counsellor,
            "assess-vulnerability",
            steps::vulnerability(),
        ),
    ]
}

/// Tells the common story: both clearances pending in both worlds, so that what is told more changes neither line.
async fn tell(ground: &Ground, to: StageName) -> Walk<'_> {
    let mut walk = Walk::new(
        &ground.app,
        &ground.world,
        // Its own number would follow from the random number of the case.
        Profile::adult().says("record-document", json!({ "document_number": "P0000000" })),
    );
    walk.to(to).await.unwrap_or_else(|stuck| panic!("{stuck}"));
    if to == StageName::Released {
        return walk;
    }
    let (lead, medical) = (&walk.team().lead, &walk.team().doctor);
    walk.record(
        lead,
        "refer-protection",
        steps::referred("unhcr", "The common story."),
    )
    .await
    .unwrap();
    walk.record(lead, "hold", steps::held("protection", "The common story."))
        .await
        .unwrap();
    walk.record(medical, "hold", steps::held("medical", "The common story."))
        .await
        .unwrap();
    walk
}

/// Everything a reader can open: lists, the case with every part asked for, every form, refusals.
async fn everything(ground: &Ground, walk: &Walk<'_>, login: &str) -> Vec<(String, String)> {
    let browser = ground.browse(login).await;
    let number = walk.number().to_string();
    let mut paths: Vec<String> = ["/", "/cases", "/by-number", "/alerts", "/alerts?show=all"]
        .map(str::to_owned)
        .to_vec();
    for view in [
        "all",
        "mine",
        "office",
        "due",
        "overdue",
        "blocked",
        "departing",
        "unassigned",
        "closed",
    ] {
        paths.push(format!("/cases?view={view}"));
    }
    paths.push("/cases?q=Minh".to_owned());
    paths.push(format!("/search?q={number}"));
    paths.push(format!("/cases/{number}"));
    paths.push(format!(
        "/cases/{number}?open=counselling,protection,health"
    ));
    paths.push(format!("/cases/{number}/paper"));
    paths.push(format!("/cases/{number}/forms"));
    paths.push(format!("/cases/{number}/for-child?words=older"));
    for track in TRACKS {
        paths.push(format!(
            "/cases/{number}/tracks/{}?open=counselling,protection,health",
            track.code
        ));
    }
    for action in ACTIONS {
        paths.push(format!("/cases/{number}/do/{}", action.code));
    }
    for entry in [1, 3, 7, 20] {
        paths.push(format!("/cases/{number}/correct/{entry}"));
        paths.push(format!("/cases/{number}/second/verify/{entry}"));
    }
    let mut seen = Vec::new();
    for path in paths {
        let page = browser.get(&path).await;
        seen.push((
            path.replace(&number, "N"),
            normal(
                &format!("{} {:?}\n{}", page.status, page.location, page.text),
                &number,
            ),
        ));
    }
    // The interface shows what the pages show, and no more.
    let actor = ground.world.actor(login).clone();
    let program = ground.program(&actor).await;
    for path in [
        "/alerts?all=true".to_owned(),
        "/cases".to_owned(),
        "/cases?view=blocked".to_owned(),
        format!("/cases/{number}"),
        format!("/cases/{number}?open=counselling,protection,health"),
        format!("/cases/{number}/actions"),
        format!("/cases/{number}/actions/book"),
        format!("/cases/{number}/actions/release"),
    ] {
        let answer = program.get(&path).await;
        // An ETag is made of the body, which holds the random number.
        seen.push((
            format!("API {}", path.replace(&number, "N")),
            normal(&format!("{}\n{}", answer.status, answer.text), &number),
        ));
    }
    // What is refused says the same, too.
    for action in [
        "book",
        "release",
        "declare",
        "ask-receiving-office",
        "request-document",
        "lift-hold",
    ] {
        let page = browser
            .post(
                &format!("/cases/{number}/do/{action}"),
                &[("confirm", "yes")],
            )
            .await;
        seen.push((
            format!("POST {action}"),
            normal(&format!("{}\n{}", page.status, page.text), &number),
        ));
    }
    seen
}

/// Takes out what is random: number, tokens, keys of alerts.
fn normal(text: &str, number: &str) -> String {
    let mut text = text.replace(number, "N");
    for (before, after) in [
        ("name=\"csrf\" value=\"", '"'),
        ("name=\"once\" value=\"", '"'),
        ("action=\"/alerts/", '/'),
        ("\"key\":\"", '"'),
    ] {
        let mut parts = text.split(before);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            out.push_str(before);
            out.push_str(part.split_once(after).map_or("", |(_, rest)| rest));
        }
        text = out;
    }
    text
}

/// Who is outside an audience, by sign-in name, of the office of the case.
fn outsiders(walk: &Walk<'_>, audience: Audience) -> Vec<String> {
    let team = walk.team();
    let mut outside = vec![
        team.travel.staff.login.clone(),
        team.supervisor.staff.login.clone(),
        walk.reception().officer.staff.login.clone(),
        // Hears of how the house is used, and of no fact of a case.
        "dataprotection".to_owned(),
    ];
    match audience {
        Audience::Protection => outside.extend([
            team.doctor.staff.login.clone(),
            team.counsellor.staff.login.clone(),
        ]),
        Audience::Health => outside.extend([
            team.lead.staff.login.clone(),
            team.counsellor.staff.login.clone(),
        ]),
        Audience::Counselling => outside.push(team.doctor.staff.login.clone()),
        Audience::Case => outside.clear(),
    }
    outside.sort();
    outside.dedup();
    outside
}

async fn same_outside(stage: StageName, pick: impl Fn(usize, &Secret) -> bool) {
    same_outside_of(stage, secrets, pick).await;
}

async fn same_outside_of(
    stage: StageName,
    secrets: impl Fn(&Walk<'_>) -> Vec<Secret>,
    pick: impl Fn(usize, &Secret) -> bool,
) {
    for (plain, told) in Ground::both().await.into_iter().zip(Ground::both().await) {
        let plain_walk = tell(&plain, stage).await;
        let told_walk = tell(&told, stage).await;
        let list: Vec<Secret> = secrets(&told_walk)
            .into_iter()
            .enumerate()
            .filter(|(at, secret)| pick(*at, secret))
            .map(|(_, s)| s)
            .collect();
        for secret in &list {
            let Value::Object(fields) = secret.fields.clone() else {
                unreachable!()
            };
            told_walk
                .record(by(&told_walk, secret.by), secret.code, fields)
                .await
                .unwrap_or_else(|stuck| panic!("{}: {stuck}", secret.code));
        }
        for audience in [
            Audience::Counselling,
            Audience::Protection,
            Audience::Health,
        ] {
            // Who is outside every audience of what was told.
            if list.iter().any(|s| s.audience != audience) {
                continue;
            }
            compare(
                &plain,
                &plain_walk,
                &told,
                &told_walk,
                &outsiders(&told_walk, audience),
                &list,
            )
            .await;
        }
        let all = [
            Audience::Counselling,
            Audience::Protection,
            Audience::Health,
        ];
        let common: Vec<String> = outsiders(&told_walk, all[0])
            .into_iter()
            .filter(|login| {
                all.iter()
                    .all(|a| outsiders(&told_walk, *a).contains(login))
            })
            .collect();
        compare(&plain, &plain_walk, &told, &told_walk, &common, &list).await;
    }
}

async fn compare(
    plain: &Ground,
    plain_walk: &Walk<'_>,
    told: &Ground,
    told_walk: &Walk<'_>,
    logins: &[String],
    list: &[Secret],
) {
    assert!(!logins.is_empty(), "somebody must be outside");
    for login in logins {
        let (without, with) = (
            everything(plain, plain_walk, login).await,
            everything(told, told_walk, login).await,
        );
        assert_eq!(without.len(), with.len());
        for ((path, a), (_, b)) in without.iter().zip(&with) {
            if a != b {
                let at = a
                    .char_indices()
                    .zip(b.chars())
                    .find(|((_, x), y)| x != y)
                    .map_or(a.len().min(b.len()), |((at, _), _)| at);
                let near = |text: &str| {
                    text.get(at.saturating_sub(120)..)
                        .unwrap_or_default()
                        .chars()
                        .take(240)
                        .collect::<String>()
                };
                panic!(
                    "{}: {login} sees a difference at {path} although only {:?} differ\n  {}\n  {}",
                    plain.name,
                    list.iter().map(|s| s.code).collect::<Vec<_>>(),
                    near(a),
                    near(b)
                );
            }
        }
    }
}

#[tokio::test]
async fn one_confidential_fact_more_changes_nothing_outside_protection() {
    same_outside(StageName::Confirmed, |_, s| {
        s.audience == Audience::Protection
    })
    .await;
}

#[tokio::test]
async fn one_confidential_fact_more_changes_nothing_outside_health() {
    same_outside(StageName::Confirmed, |_, s| s.audience == Audience::Health).await;
}

#[tokio::test]
async fn one_confidential_fact_more_changes_nothing_outside_counselling() {
    same_outside(StageName::Eligible, |_, s| {
        s.audience == Audience::Counselling
    })
    .await;
}

#[tokio::test]
async fn all_confidential_facts_together_change_nothing_for_those_outside_all() {
    same_outside(StageName::Booked, |_, _| true).await;
}

#[tokio::test]
async fn a_release_stands_to_those_outside_while_its_safeguards_are_met() {
    same_outside_of(StageName::Released, harmless, |_, _| true).await;
}

#[tokio::test]
async fn each_confidential_fact_alone_changes_nothing_for_those_outside() {
    if std::env::var("HOMEWARD_FULL").is_err() {
        // One of them, another each day of the build's life would be random: the long run takes them all.
        same_outside(StageName::Confirmed, |at, _| at == 0).await;
        return;
    }
    let ground = Ground::both().await.remove(0);
    let walk = tell(&ground, StageName::Confirmed).await;
    for at in 0..secrets(&walk).len() {
        same_outside(StageName::Confirmed, |n, _| n == at).await;
    }
}

#[tokio::test]
async fn what_is_told_on_the_way_changes_nothing_for_those_outside() {
    same_outside_of(StageName::Booked, later, |at, _| at == 0).await;
    same_outside_of(StageName::Booked, later, |at, _| at == 1).await;
}

#[tokio::test]
async fn every_kind_of_confidential_entry_is_told_in_one_world_only() {
    let ground = Ground::both().await.remove(0);
    let walk = tell(&ground, StageName::Eligible).await;
    let told: Vec<_> = secrets(&walk).into_iter().chain(later(&walk)).collect();
    for action in ACTIONS.iter().filter(|a| a.audience != Audience::Case) {
        let is_told = told
            .iter()
            .any(|s| s.code == action.code && s.audience == action.audience);
        let follows = KNOWN_BY_WHAT_FOLLOWS
            .iter()
            .any(|(code, _)| *code == action.code);
        assert_ne!(
            is_told, follows,
            "{}: tell it here, or say what everybody sees of it",
            action.code
        );
    }
    // A hold belongs to its own audience; the three parts are all told of.
    for audience in [
        Audience::Counselling,
        Audience::Protection,
        Audience::Health,
    ] {
        assert!(told.iter().any(|s| s.audience == audience), "{audience:?}");
    }
    let holds = told.iter().filter(|s| s.code == "hold").count();
    assert_eq!(holds, 2, "for protection and for health");
}

/// Words on a registration that only counselling sees.
#[tokio::test]
async fn what_only_counselling_knows_of_the_person_changes_nothing_outside() {
    for (plain, told) in Ground::both().await.into_iter().zip(Ground::both().await) {
        let secret = json!({
            "detained": "yes", "removal_order": "yes", "categories": ["administrative-detention", "trafficked"],
        });
        let mut plain_walk = Walk::new(&plain.app, &plain.world, Profile::adult());
        let mut told_walk = Walk::new(&told.app, &told.world, Profile::adult().detail(secret));
        for walk in [&mut plain_walk, &mut told_walk] {
            walk.to(StageName::Registered)
                .await
                .unwrap_or_else(|stuck| panic!("{stuck}"));
            let lead = &walk.team().lead;
            walk.record(lead, "hold", steps::held("protection", "The common story."))
                .await
                .unwrap();
        }
        let outside = outsiders(&told_walk, Audience::Counselling);
        compare(&plain, &plain_walk, &told, &told_walk, &outside, &[]).await;
    }
}
