//! Who is on the way, and what they do next when nothing comes between: each by the member of staff whose step it is.

use std::collections::BTreeSet;

use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use homeward_app::{Actor, Refused, checks::Check};
use homeward_demo::{Care, Profile, Stuck, Walk, steps, steps::Fields};
use homeward_domain::{case_number::CaseNumber, codes::Audience, dates::instant, stage::StageName};
use serde_json::json;

use super::{happens::lift_suspensions, told::Told};
use crate::ground::{Dice, Ground, seen};

pub(crate) const MOTHER: usize = 0;
pub(crate) const CHILD: usize = 1;
pub(crate) const SISTER: usize = 2;
pub(crate) const STRANGER: usize = 3;

/// What one step did.
#[derive(Debug, Clone)]
pub(crate) struct Done {
    /// Whose case was to change.
    pub(crate) on: usize,
    pub(crate) what: String,
    /// Something of a case was recorded, or tried.
    pub(crate) answer: Option<Result<(), Refusal>>,
}

/// A refusal: what was tried, and whether it is an answer and no failure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: String,
    pub(crate) why: String,
    pub(crate) is_an_answer: bool,
}

/// A mother with her child and her sister, and somebody who travels for themselves.
pub(crate) struct People<'g> {
    pub(crate) g: &'g Ground,
    pub(crate) walks: Vec<Walk<'g>>,
    /// Earlier cases of people who applied anew.
    pub(crate) earlier: Vec<CaseNumber>,
    /// The flight each is meant to take.
    flights: Vec<NaiveDate>,
    /// Who is in a group with whom, kept here from what was done: pairs, the smaller first.
    pub(crate) together: BTreeSet<(usize, usize)>,
    /// Where returns are suspended, kept here from what was done.
    pub(crate) suspended: Option<String>,
}

impl<'g> People<'g> {
    /// Four people somewhere between registration and booking.
    pub(crate) async fn set_out(g: &'g Ground, dice: &mut Dice) -> Self {
        let mut mother = g.adult();
        mother.register().await.unwrap();
        let child = mother.alongside(Profile::child_with_parent(mother.number()));
        let sister = mother.alongside(Profile::adult().named("Trịnh Minh Ngân"));
        let stranger = mother.alongside(
            Profile::adult()
                .named("Lê Văn Tám")
                .detail(json!({ "area_of_return": "VN-22" })),
        );
        let flight = mother.departure().0.date();
        let mut people = Self {
            g,
            walks: vec![mother, child, sister, stranger],
            earlier: Vec::new(),
            flights: vec![flight; 4],
            together: BTreeSet::new(),
            suspended: None,
        };
        for on in [CHILD, SISTER, STRANGER] {
            people.walks[on].register().await.unwrap();
        }
        people.joined(CHILD, MOTHER);
        let sister = &people.walks[SISTER];
        sister
            .record(
                &g.world.manila.counsellor,
                "join-group",
                steps::joined("family", people.walks[MOTHER].number(), "sister"),
            )
            .await
            .unwrap();
        people.joined(SISTER, MOTHER);
        let family = dice.below(3);
        for on in [MOTHER, CHILD, SISTER] {
            let walk = &mut people.walks[on];
            match family {
                0 => walk.to_eligible().await.unwrap(),
                1 => walk.to_booked().await.unwrap(),
                _ => walk.reconfirm().await.unwrap(),
            }
        }
        let alone = *dice.of(&[
            StageName::Registered,
            StageName::Declared,
            StageName::Booked,
        ]);
        people.walks[STRANGER].to(alone).await.unwrap();
        people
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.g.app.clock().now()
    }

    /// The cases of today, then those of before.
    pub(crate) fn numbers(&self) -> Vec<CaseNumber> {
        let now = self.walks.iter().map(Walk::number);
        now.chain(&self.earlier).cloned().collect()
    }

    pub(crate) fn are_together(&self, one: usize, other: usize) -> bool {
        self.together.contains(&(one.min(other), one.max(other)))
    }

    /// One joins whoever is in a group with the other.
    pub(crate) fn joined(&mut self, one: usize, other: usize) {
        let theirs: Vec<usize> = (0..self.walks.len())
            .filter(|n| *n == other || self.are_together(*n, other))
            .collect();
        for member in theirs.into_iter().filter(|n| *n != one) {
            self.together.insert((one.min(member), one.max(member)));
        }
    }

    pub(crate) fn parted(&mut self, one: usize) {
        self.together.retain(|(a, b)| *a != one && *b != one);
    }

    /// Returns of this person are suspended.
    pub(crate) fn is_suspended(&self, stand_country: &str, on: usize) -> bool {
        let area = (on == STRANGER).then_some("VN-22");
        self.suspended
            .as_deref()
            .is_some_and(|place| stand_country == "VN" && (place == "VN" || Some(place) == area))
    }

    /// The flight somebody is meant to take, as a walk that knows its times.
    pub(crate) fn flight(&self, on: usize) -> Walk<'g> {
        let walk = &self.walks[on];
        walk.alongside(walk.profile.clone())
            .departing(self.flights[on])
    }

    /// When it leaves.
    pub(crate) fn leaves(&self, on: usize) -> DateTime<Utc> {
        let (at, zone) = self.flight(on).departure();
        instant(at, zone)
    }

    /// Another flight: that of the others of the group where one is still to come, else in some days.
    fn choose_flight(&mut self, on: usize, dice: &mut Dice) {
        let today = self.walks[on].today();
        let shared = (0..self.walks.len())
            .filter(|n| self.are_together(*n, on))
            .map(|n| self.flights[n])
            .find(|day| *day > today + Days::new(1));
        let some = today + Days::new(3 + u64::try_from(dice.below(9)).unwrap());
        self.flights[on] = shared.unwrap_or(some);
    }

    /// Records, and says what came of it.
    pub(crate) async fn act(&self, on: usize, by: &Actor, code: &str, fields: Fields) -> Done {
        let answer = self.walks[on].act(by, code, fields).await;
        Done {
            on,
            what: format!("{} does {code}", by.staff.login),
            answer: Some(answer.map(drop).map_err(|stuck| refusal(&stuck))),
        }
    }

    /// Applies anew after an end: another case, from the beginning.
    pub(crate) async fn apply_again(&mut self, on: usize, dice: &mut Dice) -> Done {
        self.choose_flight(on, dice);
        let old = &self.walks[on];
        let mut profile = old.profile.clone();
        if on == CHILD {
            profile = profile.cared_for_by(self.walks[MOTHER].number());
        }
        let mut new = old.alongside(profile).departing(self.flights[on]);
        let mut answer = new.register().await.map(drop);
        if answer.is_ok() {
            answer = match dice.below(4) {
                0 => Ok(()),
                1 => new.to_declared().await,
                _ => new.to_booked().await,
            };
        }
        let old = std::mem::replace(&mut self.walks[on], new);
        self.earlier.push(old.number().clone());
        self.parted(on);
        if on == CHILD {
            self.joined(CHILD, MOTHER);
        }
        Done {
            on,
            what: "applies anew".to_owned(),
            answer: Some(answer.map_err(|stuck| refusal(&stuck))),
        }
    }

    /// The next step of somebody's way; where a safeguard stands in it, what meets that safeguard.
    pub(crate) async fn go_on(&mut self, on: usize, dice: &mut Dice) -> Done {
        let g = self.g;
        let (team, now) = (&g.world.manila, self.now());
        let whole = g.whole(self.walks[on].number()).await;
        let told = Told::whole(&whole);
        let stage = whole.case.stage_at(now);
        let apart = on == CHILD && self.flights[CHILD] != self.flights[MOTHER];
        if stage == StageName::Confirmed && (apart || self.leaves(on) < now + Duration::days(2)) {
            self.choose_flight(on, dice);
        }
        let walk = &self.walks[on];
        // Whoever left all the same may be known to no office there.
        let receiver = if told.last("ask-receiving-office").is_some() {
            walk.receiver()
        } else {
            &team.manager
        };
        let (by, code, fields) = match stage {
            StageName::Registered => (&team.manager, "decide-eligibility", steps::eligible("vi")),
            StageName::Eligible => (&team.counsellor, "declare", self.declared(on)),
            StageName::Declared if told.last("ask-receiving-office").is_none() => (
                &team.manager,
                "ask-receiving-office",
                steps::receiving_asked("hanoi"),
            ),
            StageName::Declared => (
                walk.receiver(),
                "answer-receiving",
                steps::receiving_answered("Hương"),
            ),
            StageName::Confirmed => (&team.travel, "book", steps::booked(self.flight(on).legs())),
            StageName::Booked if self.leaves(on) < now => {
                (&team.travel, "cancel-booking", steps::booking_cancelled())
            }
            StageName::Booked => {
                self.flight(on).wait_for(2, 13);
                (&team.manager, "release", steps::released())
            }
            StageName::Released => {
                let (at, zone) = self.flight(on).departure();
                walk.wait_until(instant(at, zone) + Duration::minutes(20));
                (&team.travel, "record-departure", steps::departed(at, zone))
            }
            StageName::Departed => {
                let (at, zone) = self.flight(on).arrival();
                walk.wait_until(instant(at, zone) + Duration::minutes(40));
                (receiver, "record-arrival", steps::arrived(at, zone))
            }
            StageName::Arrived => (
                receiver,
                "first-contact",
                steps::first_contact(walk.today()),
            ),
            StageName::Reintegrating => (receiver, "close", steps::closed("support-ended")),
            StageName::Exited => return self.apply_again(on, dice).await,
            // Some come again.
            StageName::Closed if dice.one_in(2) => return self.apply_again(on, dice).await,
            StageName::Closed => {
                return Done {
                    on,
                    what: "rests".to_owned(),
                    answer: None,
                };
            }
        };
        let tried = walk.act(by, code, fields).await;
        match tried {
            // It is calm again, before long.
            Err(stuck)
                if stuck.unmet().iter().any(|id| id == "sg.prg-08-open") && dice.one_in(2) =>
            {
                lift_suspensions(self).await;
                Done {
                    on,
                    what: "a suspension is lifted".to_owned(),
                    answer: None,
                }
            }
            Err(stuck) => {
                let remedy = self.remedy(&stuck, on, &told, dice);
                match remedy {
                    Some(remedy) => self.mend(on, remedy).await,
                    None => Done {
                        on,
                        what: format!("{} does {code}", by.staff.login),
                        answer: Some(Err(refusal(&stuck))),
                    },
                }
            }
            Ok(_) => Done {
                on,
                what: format!("{} does {code}", by.staff.login),
                answer: Some(Ok(())),
            },
        }
    }

    fn declared(&self, on: usize) -> Fields {
        let walk = &self.walks[on];
        let signed_by = match walk.profile.care {
            Care::Own => "person",
            Care::WithParent { .. } | Care::Unaccompanied { .. } => "parent-with-child",
        };
        let form = steps::declared(walk.today(), "vi", "VN");
        steps::and(form, json!({ "signed_by": signed_by }))
    }

    /// What meets one of the safeguards that stood in the way; where it is not told, what the journal lacks.
    fn remedy(
        &self,
        stuck: &Stuck,
        on: usize,
        told: &Told,
        dice: &mut Dice,
    ) -> Option<&'static str> {
        let Refused::Unmet(unmet) = &stuck.refused else {
            return None;
        };
        if stuck.action == "release" && on == CHILD && self.flights[CHILD] != self.flights[MOTHER] {
            return Some("cancel-booking");
        }
        let mut ways: Vec<&'static str> = Vec::new();
        for check in unmet.checks.iter().filter(|c| !c.is_clear()) {
            match check {
                Check::Safeguard { safeguard, .. } => {
                    // Where returns are suspended one waits.
                    if safeguard.id == "sg.prg-08-open" {
                        return None;
                    }
                    ways.extend(match safeguard.id.as_str() {
                        "sg.hold-safety" => Some("lift-safety"),
                        "sg.hold-own-wish" => Some("lift-own-wish"),
                        "sg.mov-09-carer" if !self.are_together(CHILD, MOTHER) => {
                            Some("join-group")
                        }
                        "sg.mov-09-carer" => Some("cancel-booking"),
                        _ => MENDS.iter().copied().find(|m| *m == safeguard.remedy),
                    });
                }
                Check::Clearance { audience, .. } => ways.push(lacks(told, *audience, on, dice)),
            }
        }
        (!ways.is_empty()).then(|| *dice.of(&ways))
    }

    /// Does what was missing, as it should be done.
    async fn mend(&mut self, on: usize, code: &'static str) -> Done {
        let g = self.g;
        let team = &g.world.manila;
        let today = self.walks[on].today();
        let yesterday = today - Days::new(1);
        let (by, code, fields) = match code {
            "lift-protection" => (
                &team.lead,
                "lift-hold",
                steps::hold_lifted("protection", "Looked into."),
            ),
            "lift-medical" => (
                &team.doctor,
                "lift-hold",
                steps::hold_lifted("medical", "Well again."),
            ),
            "lift-safety" => (
                &team.manager,
                "lift-hold",
                steps::hold_lifted("safety", "It is calm."),
            ),
            "lift-own-wish" => (
                &team.manager,
                "lift-hold",
                steps::hold_lifted("own-wish", "Is ready."),
            ),
            "counsel" => (&team.counsellor, code, steps::counselled("vi", yesterday)),
            "declare" => (&team.counsellor, code, self.declared(on)),
            "reconfirm" => (&team.manager, code, steps::reconfirmed("vi")),
            "assess-vulnerability" => (&team.counsellor, code, steps::vulnerability()),
            "screen-trafficking" => (&team.trafficking, code, steps::screened(today)),
            "explain-victim-rights" => (&team.trafficking, code, steps::victim_rights("vi", today)),
            "assess-risk" => (&team.trafficking, code, steps::risk(today)),
            "verify" => {
                let view = seen(&g.app, &team.lead, self.walks[on].number()).await;
                let entry = view.entries.iter().find(|e| e.code == "assess-risk");
                let number = entry.map_or(1, |e| e.number);
                (&team.lead, code, steps::verified(number))
            }
            "record-protection-outcome" => (
                &team.lead,
                code,
                steps::protection_outcome("no-need-found", "unhcr", today),
            ),
            "assess-age" => (&team.children, code, steps::age("adult", today, "vi")),
            "record-care" => {
                let carer = self.walks[MOTHER].number().clone();
                (&team.children, code, steps::with_parent(&carer, "mother"))
            }
            "join-group" => {
                let carer = self.walks[MOTHER].number();
                let fields = steps::joined("family", carer, "mother");
                let done = self.act(on, &team.counsellor, code, fields).await;
                if matches!(done.answer, Some(Ok(()))) {
                    self.joined(on, MOTHER);
                }
                return done;
            }
            "record-best-interests" => (
                &team.children,
                code,
                steps::best_interests(today, "I want to go home."),
            ),
            "assess-family" => (&team.children, code, steps::family_assessed(today)),
            "assess-health" => (&team.doctor, code, steps::healthy(today)),
            "check-embarkation" => (&team.doctor, code, steps::embarkation(today)),
            "record-entry-right" => (&team.manager, code, steps::entry_right("VN")),
            "record-document" => {
                let until = today + Days::new(900);
                (
                    &team.travel,
                    code,
                    steps::document("passport", "N1", "VN", until),
                )
            }
            "plan-follow-up" => (&team.manager, code, steps::follow_up(today + Days::new(40))),
            "amend" => (&team.manager, code, details_of(&self.walks[on], "VN")),
            "answer-receiving" => (
                self.walks[on].receiver(),
                code,
                steps::receiving_answered("Hương"),
            ),
            "notify-arrival" => (
                &team.travel,
                code,
                steps::notified_late("A seat became free."),
            ),
            "approve-late-notice" => (&team.supervisor, code, steps::late_notice_approved()),
            _ => (&team.travel, "cancel-booking", steps::booking_cancelled()),
        };
        self.act(on, by, code, fields).await
    }
}

/// What [`People::mend`] knows how to do.
const MENDS: &[&str] = &[
    "counsel",
    "declare",
    "reconfirm",
    "assess-vulnerability",
    "screen-trafficking",
    "explain-victim-rights",
    "assess-risk",
    "record-protection-outcome",
    "assess-age",
    "record-care",
    "record-best-interests",
    "assess-family",
    "assess-health",
    "check-embarkation",
    "record-entry-right",
    "record-document",
    "plan-follow-up",
    "amend",
    "answer-receiving",
    "notify-arrival",
    "approve-late-notice",
];

/// What a clearance waits for, as far as the journal shows it.
fn lacks(told: &Told, line: Audience, on: usize, dice: &mut Dice) -> &'static str {
    let holds = told.holds();
    if line == Audience::Health {
        return if holds.contains("medical") {
            "lift-medical"
        } else if told.last("assess-health").is_none() {
            "assess-health"
        } else {
            "check-embarkation"
        };
    }
    let after = |code: &str| told.last(code).map_or(0, |l| l.seq);
    let risk = after("assess-risk");
    if after("refer-protection") > after("record-protection-outcome") {
        return "record-protection-outcome";
    }
    if told
        .last("counsel")
        .is_some_and(|l| !l.is("pressure_signs", "no"))
    {
        return "counsel";
    }
    if told
        .last("assess-risk")
        .is_some_and(|l| l.is("irreparable_harm", "yes"))
    {
        return "assess-risk";
    }
    if risk > after("verify") {
        return "verify";
    }
    if told
        .last("screen-trafficking")
        .is_some_and(|l| l.is("indicators", "yes"))
    {
        if risk == 0 {
            return "assess-risk";
        }
        if after("explain-victim-rights") < after("screen-trafficking") {
            return "explain-victim-rights";
        }
        if after("declare") < after("explain-victim-rights") {
            return "declare";
        }
    }
    if holds.contains("protection") {
        return "lift-protection";
    }
    if on != CHILD && after("treat-as-child") > after("assess-age") {
        return "assess-age";
    }
    let of_a_child = |code: &'static str| if on == CHILD { code } else { "reconfirm" };
    let ways = [
        "reconfirm",
        "declare",
        "counsel",
        "assess-vulnerability",
        "screen-trafficking",
        of_a_child("record-best-interests"),
        of_a_child("record-care"),
        of_a_child("assess-family"),
    ];
    ways[dice.below(ways.len())]
}

/// The details of the registration, with a country of return.
pub(crate) fn details_of(walk: &Walk<'_>, country: &str) -> Fields {
    let mut fields = steps::and(
        walk.profile.person.clone(),
        json!({ "country_of_return": country }),
    );
    for name in [
        "told_purpose",
        "consent_to_keep",
        "consent_to_share",
        "consent_language",
        "heard_by",
    ] {
        fields.remove(name);
    }
    fields
}

pub(crate) fn refusal(stuck: &Stuck) -> Refusal {
    let why = match &stuck.refused {
        Refused::Unmet(_) => format!("unmet {:?}", stuck.unmet()),
        other => format!("{other:?}"),
    };
    Refusal {
        code: stuck.action.clone(),
        why,
        is_an_answer: !matches!(stuck.refused, Refused::Store(_) | Refused::Defect(_)),
    }
}
