//! From the Philippines to Viet Nam: twenty-nine traders and their families, left with nothing after a typhoon.

mod people;

use chrono::{Days, Duration, Months, NaiveDate};
use homeward_app::{App, Clock, Refused, register::Beside};
use homeward_domain::{
    dates::{instant, parse_moment},
    stage::StageName,
};
use serde_json::json;

use self::people::{Family, Little, THANH_HOA, families, singles, told};
use super::{Bali, Told, When, book_together, help_on_the_way, join, plans};
use crate::{BALI, Papers, Profile, Stuck, Walk, World, steps};

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
    walk_together(&mut walks, StageName::Confirmed).await?;
    let (team, mother) = (&world.manila, &walks[0]);
    mother
        .act(&team.travel, "compare-itineraries", steps::ways_compared())
        .await?;
    let needs = steps::need_arranged("baby-needs", "Milk, nappies and a cot for one night", 3_500);
    mother.act(&team.travel, "arrange-need", needs).await?;
    walk_together(&mut walks, StageName::Released).await?;
    help_on_the_way(&walks).await?;
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
    told.of(Profile::adult()
        .papers(Papers::FromConsulate)
        .clearances(&["exit-clearance", "fine-waiver"]))
        .detail(json!({ "categories": ["irregular", "stranded"], "heard_by": "embassy" }))
        .says(
            "request-document",
            json!({ "consulate": "Consulate of Viet Nam in Manila" }),
        )
        .says(
            "record-entry-right",
            json!({ "basis": "Nationality seen in the old passport" }),
        )
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
                json!({ "identity_fields": ["names", "birth-date", "birth-place", "parents", "photograph"], "sent": "The hospital’s note of birth." }),
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
                // Born here: registered here before it can leave.
                .clearances(&["birth-registration", "exit-clearance"])
                .says("request-clearance", json!({ "authority_asked": "Civil registry and Bureau of Immigration" }))
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

    let read_out = json!({ "language": "en", "interpreter_name": "Phùng Thị Mơ", "circumstances_note": "The form was read out twice. She repeated it in her own words." });
    let mut walk = begin(trader(&lien).says("declare", read_out), when.days_ago(200));
    walk.to_confirmed().await?;
    plans::begun(&walk).await?;
    walk.to_arrived().await?;
    plans::money_on_arrival(&walk).await?;
    walk.to_reintegrating().await?;
    life_since(&mut walk).await?;
    plans::changed(&walk).await?;
    made.note("plan-changed-at-home", &walk);
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
        if walk.profile.condition.is_some() {
            walk.prepare().await?;
            hears_of_the_spray(&walk).await?;
            made.note("passed-on", &walk);
        }
        if stage == StageName::Arrived {
            walk.to_confirmed().await?;
            plans::begun(&walk).await?;
        }
        walk.to(stage).await?;
        if stage == StageName::Arrived {
            plans::money_on_arrival(&walk).await?;
        }
        walks.push(walk);
    }
    keep(made, &walks);
    Ok(())
}

/// A clinic hears what it needs to prepare the medicine for the journey, with her consent and that of the parties.
async fn hears_of_the_spray(walk: &Walk<'_>) -> Result<(), Stuck> {
    let clinic = || json!({ "to_organisation": "Harbour Clinic" });
    let data = ["identity", "health"];
    let doctor = &walk.team().doctor;
    let consent = steps::consent_given(walk.today(), "vi", "health", &data, clinic());
    walk.act(doctor, "give-consent", consent).await?;
    let letter = steps::and(
        steps::transferred("health", &data, clinic()),
        json!({ "parties_agree": "yes", "note": "Which spray, and how much for three months." }),
    );
    walk.act(doctor, "record-transfer", letter).await.map(drop)
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
            Beside::arrived(arrived),
        )
        .await
        .map_err(stuck)?;
    made.notable
        .insert("arrived-without-a-case", recorded.number);
    Ok(())
}

/// Half a year at home: three rounds of the survey, her own highs and lows with those her family saw, and who is around her.
async fn life_since(walk: &mut Walk<'_>) -> Result<(), Stuck> {
    let (home, zone) = walk.arrival();
    for (round, days, level) in [("baseline", 12, 1), ("month-3", 92, 2), ("month-6", 184, 0)] {
        walk.wait_until(instant(home, zone) + Duration::days(days));
        let answered = steps::surveyed(round, walk.today(), "vi", level);
        walk.act(walk.receiver(), "record-survey", answered).await?;
    }
    let months = |n: u32| {
        let on = home.date().checked_add_months(Months::new(n));
        on.unwrap_or(home.date()).format("%Y-%m").to_string()
    };
    let before = home.date() - Days::new(150);
    let (before, back) = (before.format("%Y-%m").to_string(), months(0));
    let (one, three, five, now) = (months(1), months(3), months(5), months(6));
    let own = steps::curve(
        "own",
        walk.today(),
        &[
            (&before, "very-hard", "No pay for three months"),
            (&back, "very-good", "My mother at the gate"),
            (&one, "hard", "The lender came every week"),
            (&three, "very-hard", "The flood took the seedlings"),
            (&five, "good", "The sewing machine arrived"),
            (&now, "good", "Orders for the new year"),
        ],
    );
    walk.act(walk.receiver(), "draw-curve", own).await?;
    let family = steps::curve(
        "family",
        walk.today(),
        &[
            (&back, "good", "She was home, and thin"),
            (&three, "hard", "We all went without"),
            (&now, "good", "She laughs again"),
        ],
    );
    walk.act(walk.receiver(), "draw-curve", family).await?;
    let around = steps::ties(
        walk.today(),
        &[
            ("parents", "micro", "helps", "strong"),
            ("siblings", "micro", "both", "middling"),
            ("neighbours", "meso", "helps", "middling"),
            ("lender", "meso", "hinders", "strong"),
            ("employer", "meso", "helps", "weak"),
            ("health-worker", "exo", "helps", "middling"),
            ("local-authority", "exo", "both", "weak"),
            ("community-leader", "macro", "hinders", "weak"),
        ],
    );
    walk.act(walk.receiver(), "map-ties", around)
        .await
        .map(drop)
}
