//! From the Philippines to Viet Nam: twenty-nine traders and their families, left with nothing after a typhoon.

use chrono::NaiveDate;
use homeward_app::{App, Clock, Refused};
use homeward_domain::{
    dates::{instant, parse_moment},
    stage::StageName,
};
use serde_json::json;

use super::{Bali, Told, When, book_together, join};
use crate::{BALI, Papers, Profile, Stuck, Walk, World, steps};

const MARKET: &str = "I sold clothes in the market of Tacloban for six years, without papers. The storm took the stall, the stock and the roof. \
    We walked and rode to Manila for four weeks; people from home fed us.";

/// A child of a family.
enum Little {
    /// Under one: so many months old.
    Baby(&'static str, u32),
    /// Old enough to say what it wants.
    Child(&'static str, &'static str, &'static str),
}

/// A couple with their child, if any.
struct Family {
    mother: Told,
    father: Told,
    child: Option<Little>,
}

const fn told(
    name: &'static str,
    called: &'static str,
    born: &'static str,
    place: (&'static str, &'static str),
    worry: &'static str,
    seen: &'static str,
) -> Told {
    Told {
        name,
        script: "",
        called,
        born,
        place: place.0,
        area: place.1,
        history: MARKET,
        worry,
        seen,
    }
}

const NGHE_AN: (&str, &str) = ("Diễn Châu, Nghệ An", "VN-22");
const HA_TINH: (&str, &str) = ("Kỳ Anh, Hà Tĩnh", "VN-23");
const NAM_DINH: (&str, &str) = ("Hải Hậu, Nam Định", "VN-67");
const THAI_BINH: (&str, &str) = ("Tiền Hải, Thái Bình", "VN-20");
const THANH_HOA: (&str, &str) = ("Nga Sơn, Thanh Hóa", "VN-21");

fn families() -> [Family; 7] {
    [
        Family {
            mother: told(
                "Mai Thị Sương",
                "chị Sương",
                "1993-04-18",
                NGHE_AN,
                "The baby has no paper at all. Can we not simply carry him?",
                "Nurses while she talks. Has thought of everything but the paper.",
            ),
            father: told(
                "Huỳnh Văn Lực",
                "anh Lực",
                "1990-10-05",
                NGHE_AN,
                "My boat licence has lapsed. Is there work ashore?",
                "Holds the bag, the passports and his temper.",
            ),
            child: Some(Little::Baby("Huỳnh Gia Bảo", 5)),
        },
        Family {
            mother: told(
                "Lương Thị Nhài",
                "chị Nhài",
                "1989-12-24",
                HA_TINH,
                "My mother has not seen her yet.",
                "Has packed already; unpacks and packs again.",
            ),
            father: told(
                "Tạ Quang Vinh",
                "anh Vinh",
                "1986-06-30",
                HA_TINH,
                "We owe rent in Tacloban. Will they come after us?",
                "Paid the last rent from the collection of friends, and keeps the receipt.",
            ),
            child: Some(Little::Baby("Tạ Lương An Nhiên", 8)),
        },
        Family {
            mother: told(
                "Phan Thị Lý",
                "chị Lý",
                "1987-02-11",
                NAM_DINH,
                "My husband wants to go. I have found work here, in a kitchen.",
                "Asked alone, she says that she stayed silent for the sake of peace.",
            ),
            father: told(
                "Cao Đình Sơn",
                "anh Sơn",
                "1984-08-08",
                NAM_DINH,
                "Who will mind my parents’ salt field if not I?",
                "Certain about himself. Less so when asked about the others.",
            ),
            child: Some(Little::Child(
                "Cao Minh Triết",
                "2017-11-03",
                "I go where mother goes. I would like to see the sea at grandfather’s, but with mother.",
            )),
        },
        Family {
            mother: told(
                "Đinh Thị Bưởi",
                "chị Bưởi",
                "1995-07-07",
                THAI_BINH,
                "Where do I get her next injections?",
                "Strong, tired, glad of the cot.",
            ),
            father: told(
                "Kiều Văn Thọ",
                "anh Thọ",
                "1991-01-29",
                THAI_BINH,
                "I know nothing but selling.",
                "Sells even while waiting: sandals, to the neighbours of the shelter.",
            ),
            child: Some(Little::Baby("Kiều Đinh Bình Minh", 11)),
        },
        Family {
            mother: told(
                "Triệu Thị Mận",
                "bác Mận",
                "1969-03-15",
                THANH_HOA,
                "Our house was let to strangers.",
                "Has made an arrangement with the strangers by telephone.",
            ),
            father: told(
                "La Văn Hiển",
                "bác Hiển",
                "1966-09-12",
                THANH_HOA,
                "My knees will not carry rice any more.",
                "Walks slowly, thinks fast. Wishes a seat by the aisle.",
            ),
            child: None,
        },
        Family {
            mother: told(
                "Thái Thị Ngân",
                "chị Ngân",
                "1992-05-21",
                NAM_DINH,
                "My sister’s room is small for three.",
                "Practical. Asked for the price of a sewing machine, then for the machine.",
            ),
            father: told(
                "Quách Tuấn Kiệt",
                "anh Kiệt",
                "1990-11-11",
                NAM_DINH,
                "Will anybody hire a man of thirty-five who never had a contract?",
                "Repaired the shelter’s pump while he waited.",
            ),
            child: None,
        },
        Family {
            mother: told(
                "Hứa Thị Xuân",
                "chị Xuân",
                "1983-02-28",
                HA_TINH,
                "My knee needs looking at.",
                "Laughs easily; limps.",
            ),
            father: told(
                "Lâm Thành Đạt",
                "anh Đạt",
                "1981-04-02",
                HA_TINH,
                "I do not like to be visited.",
                "Wants to be left alone once he is home, and says so politely.",
            ),
            child: None,
        },
    ]
}

/// Those who came alone.
fn singles() -> [Told; 11] {
    [
        told(
            "Âu Thị Cúc",
            "bác Cúc",
            "1975-08-19",
            NGHE_AN,
            "I came yesterday and understand little yet.",
            "Tired from the road.",
        ),
        told(
            "Mạc Văn Tiến",
            "anh Tiến",
            "1992-02-02",
            THANH_HOA,
            "How long will it take?",
            "Writes down every answer.",
        ),
        told(
            "Tống Thị Kim Liên",
            "chị Liên",
            "1980-06-16",
            THAI_BINH,
            "I cannot read. Who tells me what I sign?",
            "Remembers every word that is read to her.",
        ),
        told(
            "Nông Văn Dền",
            "ông Dền",
            "1962-01-09",
            THANH_HOA,
            "My heart beats fast on stairs.",
            "Carries himself like a younger man, and pays for it.",
        ),
        told(
            "Vi Thị Sim",
            "chị Sim",
            "1995-10-10",
            ("not written down", ""),
            "He must not learn where I am.",
            "Left a man who beat her. Starts at doors. Trusts two people here.",
        ),
        told(
            "Trương Công Định",
            "anh Định",
            "1983-12-07",
            NAM_DINH,
            "They gave me a paper to leave. Does that mean I cannot come with you?",
            "Takes the answer with dignity and asks for the lawyer’s number.",
        ),
        told(
            "Khổng Thị Thắm",
            "chị Thắm",
            "1990-09-01",
            NGHE_AN,
            "Will the luggage come too?",
            "Everything she owns is in one bag, labelled twice.",
        ),
        told(
            "Ngụy Văn Hòa",
            "anh Hòa",
            "1979-05-05",
            HA_TINH,
            "I have a daughter who does not know me.",
            "Writes her a letter and tears it up; writes another.",
        ),
        told(
            "Doãn Thị Hạnh",
            "chị Hạnh",
            "1988-11-20",
            THAI_BINH,
            "The neighbours will talk.",
            "Decided that they may.",
        ),
        told(
            "Thân Văn Út",
            "anh Út",
            "1994-03-03",
            NAM_DINH,
            "Where do I get my spray?",
            "Asthma, known and treated. Otherwise cheerful.",
        ),
        told(
            "Bạch Ngọc Trâm",
            "Trâm",
            "2000-07-14",
            NGHE_AN,
            "I want to learn hairdressing.",
            "Asked three times about the course, and once about the flight.",
        ),
    ]
}

pub(super) async fn after_the_typhoon(
    app: &App,
    world: &World,
    when: When,
    made: &mut Bali,
) -> Result<(), Stuck> {
    let [
        no_paper,
        leaves_tomorrow,
        mother_stays,
        home_with_baby,
        left_yesterday,
        just_arrived,
        long_home,
    ] = families();

    // The baby's paper has been asked for and has not come: the family waits for it.
    let mut walks = register(app, world, when, no_paper, when.in_days(5), Papers::None).await?;
    walk_together(&mut walks, StageName::Booked).await?;
    if let Some(baby) = walks.last() {
        made.note("baby-without-a-document", baby);
    }
    keep(made, &walks);

    let mut walks = register(
        app,
        world,
        when,
        leaves_tomorrow,
        when.in_days(1),
        Papers::FromConsulate,
    )
    .await?;
    walk_together(&mut walks, StageName::Released).await?;
    made.note("leaving-tomorrow", &walks[0]);
    keep(made, &walks);

    // The mother takes it back: her child's seat is given up and the child is held; the father's case is his own.
    let mut walks = register(
        app,
        world,
        when,
        mother_stays,
        when.in_days(8),
        Papers::FromConsulate,
    )
    .await?;
    walk_together(&mut walks, StageName::Booked).await?;
    walks[0].wait_for(10, 17);
    let no = steps::and(steps::withdrawn(), json!({ "channel": "telephone" }));
    walks[0]
        .act(&world.manila.counsellor, "withdraw", no)
        .await?;
    made.note("mother-withdrew", &walks[0]);
    made.note("child-held", &walks[2]);
    keep(made, &walks);

    let mut walks = register(
        app,
        world,
        when,
        home_with_baby,
        when.days_ago(24),
        Papers::FromConsulate,
    )
    .await?;
    walk_together(&mut walks, StageName::Reintegrating).await?;
    keep(made, &walks);

    let mut walks = register(
        app,
        world,
        when,
        left_yesterday,
        when.days_ago(1),
        Papers::FromConsulate,
    )
    .await?;
    walk_together(&mut walks, StageName::Departed).await?;
    keep(made, &walks);

    let mut walks = register(
        app,
        world,
        when,
        just_arrived,
        when.days_ago(3),
        Papers::FromConsulate,
    )
    .await?;
    walk_together(&mut walks, StageName::Arrived).await?;
    keep(made, &walks);

    let mut walks = register(
        app,
        world,
        when,
        long_home,
        when.days_ago(40),
        Papers::FromConsulate,
    )
    .await?;
    walk_together(&mut walks, StageName::Reintegrating).await?;
    let (home, zone) = walks[1].arrival();
    walks[1].wait_until(instant(home, zone) + chrono::Duration::days(20));
    let own_choice = steps::and(
        steps::closed("own-choice"),
        json!({ "note": "Thanks everybody, and wishes no more calls. Has the number." }),
    );
    walks[1]
        .act(&world.hanoi.officer, "close", own_choice)
        .await?;
    keep(made, &walks);

    alone(app, world, when, made).await?;
    without_a_case(app, world, when, made).await
}

fn keep(made: &mut Bali, walks: &[Walk<'_>]) {
    made.stranded
        .extend(walks.iter().map(|w| w.number().clone()));
}

fn trader(told: &Told) -> Profile {
    told.of(Profile::adult().papers(Papers::FromConsulate))
        .detail(json!({ "categories": ["irregular", "stranded"], "heard_by": "embassy" }))
        .says("request-document", json!({ "consulate": "Consulate of Viet Nam in Manila" }))
        .says("record-entry-right", json!({ "basis": "Nationality seen in the old passport; leave to exit confirmed without a fine" }))
}

/// Registers a family: mother first, then the father, then the child in her care.
async fn register<'w>(
    app: &App,
    world: &'w World,
    when: When,
    family: Family,
    departs_on: NaiveDate,
    childs_papers: Papers,
) -> Result<Vec<Walk<'w>>, Stuck> {
    let mut mother = Walk::new(app, world, trader(&family.mother))
        .departing(departs_on)
        .in_its_own_time();
    mother.register().await?;
    let mut father = mother.alongside(trader(&family.father));
    join("family", "husband", &mother, &mut father).await?;
    let mut walks = vec![mother, father];
    if let Some(little) = family.child {
        let profile = childs_profile(&walks[0], &family.mother, little, when).papers(childs_papers);
        let mut child = walks[0].alongside(profile);
        child.register().await?;
        if childs_papers == Papers::None {
            // Asked for; nothing has come.
            child.to_confirmed().await?;
            let asked = steps::and(
                steps::document_requested("VN", "Consulate of Viet Nam in Manila"),
                json!({ "sent": "The hospital’s note of birth and two photographs. Nothing else." }),
            );
            child
                .record(&child.team().manager, "request-document", asked)
                .await?;
        }
        walks.push(child);
    }
    Ok(walks)
}

fn childs_profile(mother: &Walk<'_>, parent: &Told, little: Little, when: When) -> Profile {
    let child = Profile::child_with_parent(mother.number());
    let at_home = json!({ "place_of_return": parent.place, "area_of_return": parent.area, "categories": ["stranded"], "heard_by": "embassy" });
    match little {
        Little::Baby(name, months) => {
            let born = when.today - chrono::Months::new(months);
            child.named(name).detail(at_home).detail(json!({ "born": born }))
                // What forms ask of a person is answered for a baby by the mother, without her husband.
                .says("counsel", json!({
                    "alone": "no",
                    "spoken_for_by": parent.name,
                    "present": "The mother, who decides for the baby.",
                    "child_view": "A few months old. Content in the mother’s arms.",
                    "concerns": "Milk and nappies for the journey.",
                }))
                .says("assess-vulnerability", json!({ "individual": "A healthy baby, vaccinated so far, never away from the mother." }))
                .says("record-best-interests", json!({
                    "child_view": "Too small to say. Calm with both parents; no sign against the journey.",
                    "child_agrees": "not-asked",
                    "too_small_to_say": "yes",
                }))
                .says("reconfirm", json!({ "alone": "no", "spoken_for_by": parent.name }))
                .says("assess-health", json!({ "note": "Weight and vaccinations in order; may fly." }))
        }
        Little::Child(name, born, view) => child
            .named(name)
            .detail(at_home)
            .detail(json!({ "born": born }))
            .says("counsel", json!({ "child_view": view, "present": "A child-protection officer; for a while nobody but the child." }))
            .says("record-best-interests", json!({ "child_view": view }))
            .says("assess-vulnerability", json!({ "individual": "Curious, sleeps badly since the storm, draws boats." })),
    }
}

/// A family goes step by step, everyone at each before anyone at the next, on one booking.
async fn walk_together(walks: &mut [Walk<'_>], to: StageName) -> Result<(), Stuck> {
    for stage in StageName::ALL
        .iter()
        .copied()
        .filter(|s| *s <= to && *s != StageName::Registered)
    {
        if stage == StageName::Booked {
            book_together(walks).await?;
            continue;
        }
        for walk in walks.iter_mut() {
            walk.to(stage).await?;
        }
    }
    Ok(())
}

/// Those who came without family.
async fn alone(app: &App, world: &World, when: When, made: &mut Bali) -> Result<(), Stuck> {
    let [cuc, tien, lien, den, sim, dinh, tham, hoa, hanh, ut, tram] = singles();
    let team = &world.manila;
    let begin = |profile: Profile, departs_on| {
        Walk::new(app, world, profile)
            .departing(departs_on)
            .in_its_own_time()
    };
    let mut walks = Vec::new();

    let mut walk = begin(trader(&cuc), when.in_days(32));
    walk.register().await?;
    walks.push(walk);

    let mut walk = begin(trader(&tien), when.in_days(29));
    walk.to_eligible().await?;
    walks.push(walk);

    let read_out = json!({ "interpreter_name": "Phùng Thị Mơ", "form_reviewed": "yes", "circumstances_note": "The form was read out twice. She repeated it in her own words." });
    let mut walk = begin(trader(&lien).says("declare", read_out), when.days_ago(60));
    walk.to_reintegrating().await?;
    // What she said of her village was written down wrongly, and is put right where everyone can see it.
    let details = json!({ "place_of_return": "Tiền Hải, Thái Bình (the hamlet by the dyke)", "area_of_return": "VN-20" });
    let amended = steps::and(amendable(&walk.profile), details);
    walk.act(&team.counsellor, "amend", amended).await?;
    walks.push(walk);

    // Sixty-four, with a heart that needs looking at: the doctor holds the booking back.
    let mut walk = begin(trader(&den), when.in_days(12));
    walk.to_confirmed().await?;
    let found = steps::chronic(
        walk.today(),
        "Irregular heartbeat; the specialist sees him next week.",
    );
    walk.record(&team.doctor, "assess-health", found).await?;
    let hold = steps::and(
        steps::held("medical", "Not before the specialist has seen him."),
        json!({ "review_on": when.in_days(6) }),
    );
    walk.record(&team.doctor, "hold", hold).await?;
    made.note("held-for-health", &walk);
    walks.push(walk);

    // Her place is for those named alone: who carries the case, and who answers for protection.
    let hidden = trader(&sim).detail(json!({ "protected_location": true, "safe_contact": "Through the shelter’s matron only. Never call.", "categories": ["stranded"] }));
    let mut walk = begin(hidden, when.in_days(14));
    walk.register().await?;
    walk.wait_for(33, 10);
    walk.act(
        &team.counsellor,
        "decide-eligibility",
        steps::eligible("vi"),
    )
    .await?;
    walk.wait_for(32, 10);
    let talk = steps::and(
        steps::counselled("vi", walk.today()),
        json!({ "place": "shelter" }),
    );
    walk.act(&team.counsellor, "counsel", talk).await?;
    walk.act(
        &team.counsellor,
        "assess-vulnerability",
        steps::vulnerability(),
    )
    .await?;
    walk.act(
        &team.lead,
        "screen-trafficking",
        steps::screened(walk.today()),
    )
    .await?;
    let help = steps::referred(
        "gbv-services",
        "Support for women who left violence; she goes there on Thursdays.",
    );
    walk.act(
        &team.lead,
        "refer-protection",
        steps::and(help, json!({ "wait": "no" })),
    )
    .await?;
    walk.wait_for(24, 11);
    walk.act(
        &team.counsellor,
        "declare",
        steps::declared(walk.today(), "vi", "VN"),
    )
    .await?;
    made.note("protected-location", &walk);
    walks.push(walk);

    // A removal order was served: outside this programme, and he may ask for a review.
    let mut walk = begin(
        trader(&dinh).detail(json!({ "removal_order": "yes" })),
        when.in_days(26),
    );
    walk.register().await?;
    walk.wait_for(31, 15);
    let reasons = "A removal order was served on him on arrival in Manila. The programme is for people without one. Means, nationality and wish to return: met. \
        Legal aid will ask for the order to be lifted; he may have this decision reviewed.";
    walk.act(
        &team.manager,
        "decide-eligibility",
        steps::not_eligible("vi", reasons),
    )
    .await?;
    made.note("not-eligible", &walk);
    walks.push(walk);

    for (profile, departs_on, stage) in [
        (trader(&tham), when.days_ago(1), StageName::Departed),
        (trader(&hoa), when.days_ago(4), StageName::Arrived),
        (trader(&hanh), when.days_ago(40), StageName::Reintegrating),
        (
            trader(&ut).ill("Asthma, treated with a spray."),
            when.days_ago(20),
            StageName::Reintegrating,
        ),
        (trader(&tram), when.days_ago(130), StageName::Closed),
    ] {
        let mut walk = begin(profile, departs_on);
        walk.to(stage).await?;
        walks.push(walk);
    }
    keep(made, &walks);
    Ok(())
}

/// The details of a registration as an amendment asks for them.
fn amendable(profile: &Profile) -> steps::Fields {
    let mut details = profile.person.clone();
    for only_at_registration in [
        "told_purpose",
        "consent_to_keep",
        "consent_to_share",
        "consent_language",
        "heard_by",
    ] {
        details.remove(only_at_registration);
    }
    details
}

/// Came home without a case, and was sent to the receiving office by somebody who knew of it (REI-15).
async fn without_a_case(
    app: &App,
    world: &World,
    when: When,
    made: &mut Bali,
) -> Result<(), Stuck> {
    let told = told("Chu Thị Dậu", "bà Dậu", "1964-02-20", THANH_HOA, "", "");
    let person = trader(&told).person;
    let noon =
        |days| parse_moment(&format!("{}T11:30", when.days_ago(days))).expect("a day and an hour");
    let zone = chrono_tz::Asia::Ho_Chi_Minh;
    let app = app.at(Clock::fixed(instant(noon(6), zone)));
    let arrived = steps::and(
        steps::arrived_on_own(noon(45), zone, "Women’s Union of her commune"),
        json!({ "note": "Bought the ticket herself, with money of her sister. Came to us with pain in her hip and no savings." }),
    );
    let stuck = |refused: Refused| Stuck {
        action: "register".to_owned(),
        refused,
    };
    let recorded = app
        .register(
            &world.hanoi.officer,
            BALI,
            steps::input(person),
            Some(arrived),
        )
        .await
        .map_err(stuck)?;
    made.notable
        .insert("arrived-without-a-case", recorded.number);
    Ok(())
}
