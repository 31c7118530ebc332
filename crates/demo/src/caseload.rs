//! Any number of cases of invented people, through the use cases: for trying the product at its size.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{Days, NaiveDate};
use homeward_app::{App, Refused};
use homeward_domain::{case_number::CaseNumber, stage::StageName};
use homeward_store::DatabaseBackend;
use serde_json::json;
use tokio::{sync::Mutex, task::JoinSet};

use crate::{BALI, GULF, Papers, Profile, Stuck, Walk, World, dice::Dice, steps};

/// How many cases of a caseload are where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caseload {
    /// Cases in all.
    pub cases: usize,
    /// Entries in their journals, as far as these walks recorded them themselves.
    pub entries: usize,
    /// Cases by stage.
    pub stages: BTreeMap<StageName, usize>,
}

/// Tasks that record at once on PostgreSQL; SQLite has one writer.
const AT_ONCE: usize = 8;

/// Makes `n` cases, some of them families, of every stage and profile; the same for the same seed, but for case numbers and keys.
///
/// `progress` hears how many cases there are so far.
///
/// # Errors
/// When a step is refused: the first one ends it.
pub async fn caseload(
    app: &App,
    world: &World,
    n: usize,
    seed: u64,
    progress: impl Fn(usize) + Send + Sync + 'static,
) -> Result<Caseload, Stuck> {
    let world = Arc::new(world.clone());
    let today = app.clock().now().date_naive();
    let tasks = match app.store().backend() {
        DatabaseBackend::Sqlite => 1,
        _ => AT_ONCE,
    };
    let queue = Arc::new(Mutex::new(Queue {
        seed,
        today,
        parties: 0,
        left: n,
    }));
    let total = Arc::new(Mutex::new(Caseload::default()));
    let progress = Arc::new(progress);
    let mut set = JoinSet::new();
    for _ in 0..tasks {
        let (app, world) = (app.clone(), world.clone());
        let (queue, total, progress) = (queue.clone(), total.clone(), progress.clone());
        set.spawn(async move {
            loop {
                let Some(party) = queue.lock().await.next() else {
                    return Ok::<(), Stuck>(());
                };
                let (stage, entries) = party.walk(&app, &world).await?;
                let mut total = total.lock().await;
                total.cases += party.size();
                total.entries += entries;
                *total.stages.entry(stage).or_default() += party.size();
                progress(total.cases);
            }
        });
    }
    while let Some(done) = set.join_next().await {
        done.map_err(|e| Refused::Defect(e.to_string()))??;
    }
    let total = total.lock().await.clone();
    Ok(total)
}

/// Parties that have not set out. They leave in one order, so that how many tasks there are changes nothing.
struct Queue {
    seed: u64,
    today: NaiveDate,
    parties: u64,
    left: usize,
}

impl Iterator for Queue {
    type Item = Party;

    fn next(&mut self) -> Option<Party> {
        let others = self.left.checked_sub(1)?;
        let mut party = Party::of(self.seed, self.parties, self.today);
        // A party may be larger than what is left.
        party.children.truncate(others);
        self.parties += 1;
        self.left -= party.size();
        Some(party)
    }
}

/// Where a party goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// A stage on the way home.
    At(StageName),
    /// Changed their mind after the declaration.
    Withdrawn,
    /// Found not eligible.
    NotEligible,
}

/// People who travel together: one adult, or one child alone, or a parent with children.
struct Party {
    first: Profile,
    children: Vec<Profile>,
    end: End,
    /// Asked for protection, and waits for the answer.
    claims: bool,
    departs_on: NaiveDate,
    /// How good life at home is: the place among the answers, the best first.
    level: usize,
}

impl Party {
    fn of(seed: u64, number: u64, today: NaiveDate) -> Self {
        use StageName::{
            Arrived, Booked, Closed, Confirmed, Declared, Departed, Eligible, Registered,
            Reintegrating, Released,
        };
        let mut dice = Dice::of(seed, number);
        let end = dice.weighted(&[
            (6, End::At(Registered)),
            (8, End::At(Eligible)),
            (9, End::At(Declared)),
            (6, End::At(Confirmed)),
            (8, End::At(Booked)),
            (2, End::At(Released)),
            (3, End::At(Departed)),
            (8, End::At(Arrived)),
            (24, End::At(Reintegrating)),
            (18, End::At(Closed)),
            (5, End::Withdrawn),
            (3, End::NotEligible),
        ]);
        // One in twenty asked for protection, and waits for the answer.
        let claims = number % 20 == 7;
        let end = if claims { End::At(Eligible) } else { end };
        // Days from today to the departure, so that the last step lies just behind.
        let days = match end {
            End::At(Registered) => dice.between(20, 34),
            End::At(Eligible) if claims => dice.between(18, 30),
            End::At(Eligible) => dice.between(18, 32),
            End::At(Declared) => dice.between(8, 23),
            End::At(Confirmed) => dice.between(6, 19),
            End::At(Booked) => dice.between(2, 12),
            End::At(Released) => 1,
            End::At(Departed) => -1,
            End::At(Arrived) => dice.between(-20, -2),
            End::At(Reintegrating) => dice.between(-120, -9),
            End::At(_) => dice.between(-280, -130),
            End::Withdrawn | End::NotEligible => dice.between(-200, 10),
        };
        let departs_on = if days < 0 {
            today - Days::new(days.unsigned_abs())
        } else {
            today + Days::new(days.unsigned_abs())
        };
        let (office, country, language) = dice.weighted(&[
            (30, ("manila", "VN", "vi")),
            (8, ("manila", "BD", "bn")),
            (8, ("manila", "NP", "ne")),
            (18, ("dubai", "LK", "si")),
            (6, ("dubai", "LK", "ta")),
            (14, ("dubai", "NP", "ne")),
            (6, ("dubai", "BD", "bn")),
            (10, ("moresby", "NP", "ne")),
        ]);
        let (office, country, language) = if claims {
            ("dubai", "LK", "si")
        } else {
            (office, country, language)
        };
        let programme = if office == "dubai" && dice.percent(50) {
            GULF
        } else {
            BALI
        };
        let someone = |dice: &mut Dice, profile: Profile, born: String| {
            let name = name(dice, language);
            profile
                .between(office, country, language)
                .in_programme(programme)
                .named(&name)
                .detail(json!({ "born": born, "called": null }))
        };
        let born = format!(
            "{}-{:02}-{:02}",
            dice.between(1962, 2005),
            dice.between(1, 12),
            dice.between(1, 28)
        );
        let first = if dice.percent(4) && !claims {
            let born = format!("{}-{:02}-11", dice.between(2010, 2013), dice.between(1, 12));
            someone(&mut dice, Profile::unaccompanied_child(), born)
        } else {
            let mut adult = someone(&mut dice, Profile::adult(), born);
            adult = adult.detail(json!({ "categories": [dice.one(&["stranded", "irregular", "visa-overstayer", "labour-migrant", "rejected-asylum", "regular-without-means"])] }));
            if dice.percent(14) {
                adult = adult.detained();
            }
            if dice.percent(8) {
                adult = adult.trafficked();
            }
            if dice.percent(8) || claims {
                adult = adult.afraid();
            }
            if dice.percent(12) {
                adult = adult.ill(dice.one(&[
                    "Diabetes, well adjusted",
                    "Asthma, with spray",
                    "High blood pressure, treated",
                    "A leg that heals slowly",
                ]));
            }
            if dice.percent(30) {
                adult = adult.papers(Papers::FromConsulate);
            }
            if dice.percent(5) {
                adult = adult.detail(json!({ "consent_to_share": "no" }));
            }
            adult
        };
        let mut children = Vec::new();
        let parent = first.person.get("says_under_18") == Some(&json!("no"));
        if parent && dice.percent(9) {
            for _ in 0..dice.between(1, 2) {
                let born = format!(
                    "{}-{:02}-{:02}",
                    dice.between(2012, 2024),
                    dice.between(1, 12),
                    dice.between(1, 28)
                );
                // The parent's number is known once it is registered.
                let child = Profile::child_with_parent(&CaseNumber::new(0, 0));
                children.push(someone(&mut dice, child, born));
            }
        }
        Self {
            first,
            children,
            end,
            claims,
            level: usize::try_from(number % 4).unwrap_or_default(),
            departs_on,
        }
    }

    fn size(&self) -> usize {
        1 + self.children.len()
    }

    /// Walks to the end; says where that is and how many entries it took.
    async fn walk(&self, app: &App, world: &World) -> Result<(StageName, usize), Stuck> {
        let mut first = Walk::new(app, world, self.first.clone())
            .departing(self.departs_on)
            .in_its_own_time();
        first.register().await?;
        let mut party = Vec::new();
        for child in &self.children {
            let mut walk = first.alongside(child.clone().cared_for_by(first.number()));
            walk.register().await?;
            party.push(walk);
        }
        // The parent's steps come first: a child's booking rests on the parent's.
        party.insert(0, first);
        let target = match self.end {
            End::At(stage) => stage,
            End::Withdrawn => StageName::Declared,
            End::NotEligible => StageName::Registered,
        };
        for stage in StageName::ALL
            .iter()
            .copied()
            .filter(|s| *s <= target && *s != StageName::Exited)
        {
            for walk in &mut party {
                walk.to(stage).await?;
            }
            if stage == StageName::Reintegrating
                && let Some(first) = party.first()
            {
                first.is_asked_how_life_is(self.level).await?;
            }
        }
        let stage = match self.end {
            End::At(stage) => {
                if self.claims
                    && let Some(adult) = party.first_mut()
                {
                    adult.ask_for_protection().await?;
                }
                stage
            }
            End::Withdrawn => {
                for walk in &party {
                    walk.wait_for(18, 10);
                    walk.act(&walk.team().counsellor, "withdraw", steps::withdrawn())
                        .await?;
                }
                StageName::Exited
            }
            End::NotEligible => {
                for walk in &party {
                    walk.wait_for(30, 10);
                    let reasons = "The person already takes part in another programme of return, and stays with it.";
                    let decision = steps::not_eligible(walk.profile.language, reasons);
                    walk.act(&walk.team().manager, "decide-eligibility", decision)
                        .await?;
                }
                StageName::Exited
            }
        };
        Ok((stage, party.iter().map(Walk::recorded).sum()))
    }
}

/// An invented name in a language.
fn name(dice: &mut Dice, language: &str) -> String {
    let (first, last): (&[&str], &[&str]) = match language {
        "vi" => (
            &[
                "Nguyễn", "Trần", "Lê", "Phạm", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
                "Lý",
            ],
            &[
                "Thị Hoa",
                "Văn Bình",
                "Minh Châu",
                "Thu Hà",
                "Quốc Khánh",
                "Thị Lụa",
                "Văn Tâm",
                "Ngọc Ánh",
                "Đức Long",
                "Thanh Mai",
                "Hải Yến",
                "Trung Kiên",
            ],
        ),
        "si" => (
            &[
                "Nimal", "Kumari", "Sunil", "Chandani", "Ruwan", "Dilini", "Ajith", "Malini",
                "Saman", "Iresha",
            ],
            &[
                "Perera",
                "Fernando",
                "Silva",
                "Bandara",
                "Jayasinghe",
                "Gunawardena",
                "Rathnayake",
                "Wickramage",
                "Dissanayake",
                "Herath",
            ],
        ),
        "ta" => (
            &[
                "Kavitha", "Suresh", "Meena", "Ravi", "Anjali", "Karthik", "Selvi", "Mohan",
                "Priya", "Arun",
            ],
            &[
                "Rajah",
                "Sivakumar",
                "Nadarajah",
                "Thambi",
                "Kandasamy",
                "Selvanayagam",
                "Murugan",
                "Iyadurai",
            ],
        ),
        "ne" => (
            &[
                "Sita", "Ram", "Gita", "Hari", "Maya", "Krishna", "Sarita", "Bikash", "Anju",
                "Dipak",
            ],
            &[
                "Thapa",
                "Gurung",
                "Tamang",
                "Rai",
                "Magar",
                "Shrestha",
                "Karki",
                "Chaudhary",
                "Limbu",
                "Adhikari",
            ],
        ),
        _ => (
            &[
                "Rahima", "Karim", "Salma", "Jamal", "Nasrin", "Faruk", "Shilpi", "Habib", "Moyna",
                "Alamgir",
            ],
            &[
                "Khatun", "Uddin", "Begum", "Hossain", "Akter", "Miah", "Sarkar", "Mondol",
            ],
        ),
    };
    format!("{} {}", dice.one(first), dice.one(last))
}
