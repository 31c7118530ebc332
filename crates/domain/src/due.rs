//! What is due: a pure function from facts, procedures and day (design 3.18). Jobs only notify.

use chrono::{DateTime, Days, NaiveDate, Utc};

use crate::{
    actions::Action,
    alerts::CHILD_IN_DETENTION,
    board::Help,
    case::{ArrivalClaim, Case, REASSESS_DAYS},
    codes::{Answer, Audience, ConsulateRequest, DataRight, HoldKind, ProceedingsEvent, Purpose},
    dates::local_day,
    facts::{
        Amended, ArrivalNotified, ArrivalRecorded, CareReferred, DataRequestAnswered,
        DataRequested, DetentionRecorded, EscortAssigned, EscortBriefed, FitnessRecorded,
        IncidentRecorded, ProceedingsNews, ReceivingAsked, Reconfirmed, RiskAssessed,
    },
    life::{RoundState, SUSTAINABILITY},
    passing::audience_of,
    stage::{Stage, StageName},
    standing::Around,
};

/// One thing that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Code of its words, `due-<what>`.
    pub what: &'static str,
    /// The action that settles it.
    pub action: &'static str,
    /// The limit: a local day in the sending office.
    pub on: NaiveDate,
    /// The day by which to act: the limit, or the last day before it on which the sending office is open.
    pub act_by: NaiveDate,
    /// Who may know.
    pub audience: Audience,
}

impl Due {
    /// The limit where it is another day than the one to act by.
    pub fn limit(&self) -> Option<NaiveDate> {
        (self.act_by != self.on).then_some(self.on)
    }
}

impl Case {
    /// When the alert was raised for the child held now; none when it was let go since.
    pub fn alerted_of_detention(&self) -> Option<DateTime<Utc>> {
        let freed = self
            .all::<Amended>()
            .iter()
            .rfind(|a| a.record.detained.is_no())
            .map_or(0, |a| a.seq);
        self.all::<IncidentRecorded>()
            .iter()
            .rfind(|i| i.seq > freed && i.record.what.0 == CHILD_IN_DETENTION)
            .map(|i| i.at)
    }
}

/// Everything due in a case, what is to be done earliest first.
pub fn due(case: &Case, around: &Around) -> Vec<Due> {
    let procedures = around.terms.procedures;
    let mut list = Vec::new();
    let mut add = |what, action, on: NaiveDate, audience| {
        // A journey leaves on its day whether the office is open or not, and a release lapses at its hour.
        let act_by = match action {
            "record-departure" => on,
            _ => around.closed.act_by(on),
        };
        list.push(Due {
            what,
            action,
            on,
            act_by,
            audience,
        });
    };
    let in_days =
        |at: DateTime<Utc>, days: u32| local_day(at, around.zone) + Days::new(days.into());
    let stage = case.stage_at(around.now);
    let booking = case.booking();
    let departure = case.departure_day();

    match stage {
        StageName::Registered => add(
            "eligibility-decision",
            "decide-eligibility",
            in_days(case.stage_since(), procedures.eligibility_days),
            Audience::Case,
        ),
        StageName::Declared => {
            if let Some(asked) = case.latest::<ReceivingAsked>() {
                add(
                    "receiving-answer",
                    "answer-receiving",
                    in_days(asked.at, procedures.receiving_answer_days),
                    Audience::Case,
                );
            }
        }
        StageName::Arrived => {
            if let Some(arrived) = case.latest::<ArrivalRecorded>() {
                let on = arrived.record.arrived_at.date()
                    + Days::new(procedures.first_contact_days.into());
                add("first-contact", "first-contact", on, Audience::Case);
            }
        }
        _ => {}
    }
    // How life at home is going is asked by the programme's schedule (MNE-12).
    if matches!(stage, StageName::Arrived | StageName::Reintegrating) {
        for round in case.rounds(&procedures, local_day(around.now, around.zone)) {
            if matches!(round.state, RoundState::Open { .. }) {
                let tried = case.survey_attempts(SUSTAINABILITY, round.round);
                let again = tried.last().and_then(|a| a.record.again_on);
                let on = again.unwrap_or(round.on).min(round.until);
                add("survey", "record-survey", on, Audience::Case);
            }
        }
    }
    // After the journey the receiving office looks again at what was found before it (COO-01).
    if matches!(stage, StageName::Arrived | StageName::Reintegrating)
        && let Some(arrived) = case.latest::<ArrivalRecorded>()
    {
        let on = arrived.record.arrived_at.date() + Days::new(REASSESS_DAYS);
        for (what, action) in case.to_reassess() {
            let audience = Action::find(action).map_or(Audience::Protection, |a| a.audience);
            add(what, action, on, audience);
        }
    }
    if let Some(departure) = departure.filter(|_| stage.is_before_departure()) {
        add("departure", "record-departure", departure, Audience::Case);
        let told = case
            .latest::<ArrivalNotified>()
            .is_some_and(|n| booking.as_ref().is_some_and(|b| n.seq > b.seq));
        if !told {
            let ahead = procedures.arrival_notice_days.max(7);
            add(
                "arrival-notice",
                "notify-arrival",
                departure - Days::new(ahead.into()),
                Audience::Case,
            );
        }
        // Every point of the way has somebody's name by the day before (MOV-04).
        if case.way().is_some_and(|w| w.help.iter().any(Help::is_open)) {
            let on = departure - Days::new(1);
            add("assistance", "set-assistance", on, Audience::Case);
        }
        // Who did not come is asked what they wish, on the same day. Nothing else follows from it.
        if let Some(missed) = case.unasked_no_show() {
            add("no-show", "reconfirm", missed, Audience::Counselling);
        }
        // Asked again since this journey was booked: whether that still counts on the day is for the release.
        let asked_again = case
            .latest::<Reconfirmed>()
            .is_some_and(|r| booking.as_ref().is_some_and(|b| r.seq > b.seq));
        if !asked_again {
            let hours = procedures.reconfirm_hours.min(72);
            add(
                "reconfirm",
                "reconfirm",
                departure - Days::new(u64::from(hours / 24)),
                Audience::Counselling,
            );
        }
    }
    if let Stage::Released { until, .. } = case.stage()
        && stage == StageName::Released
    {
        add(
            "release-lapses",
            "record-departure",
            local_day(*until, around.zone),
            Audience::Case,
        );
    }
    if let Some(declaration) = case.declaration() {
        let on =
            declaration.record.signed_on.0 + Days::new(procedures.declaration_valid_days.into());
        add(
            "declaration-reconfirm",
            "declare",
            on,
            Audience::Counselling,
        );
    }
    if stage.is_before_departure() {
        // A child that is held: alternatives are asked for on the day on which it becomes known (VUL-07).
        if let Some(known) = case.alerted_of_detention()
            && case.detained().is_yes()
            && case
                .latest::<DetentionRecorded>()
                .is_none_or(|d| d.at < known || d.record.alternatives.is_empty())
        {
            add(
                "child-in-detention",
                "record-detention",
                local_day(known, around.zone),
                Audience::Counselling,
            );
        }
        if let Some(referred) = case.latest::<CareReferred>()
            && case
                .latest::<FitnessRecorded>()
                .is_none_or(|f| f.seq < referred.seq)
        {
            add(
                "care-review",
                "record-fitness",
                referred.record.look_again_on,
                Audience::Health,
            );
        }
        if let Some(fitness) = case.latest::<FitnessRecorded>() {
            add(
                "fitness-ends",
                "record-fitness",
                fitness.record.valid_until,
                Audience::Health,
            );
        }
        if let Some(risk) = case.latest::<RiskAssessed>() {
            add(
                "risk-ends",
                "assess-risk",
                risk.record.valid_until,
                Audience::Protection,
            );
        }
    }
    if stage.is_before_departure() {
        for (what, asked) in [
            ("document-answer", ConsulateRequest::TravelDocument),
            ("verification-answer", ConsulateRequest::Verification),
        ] {
            if let Some(waiting) = case.waits_for_consulate(asked) {
                let days = |day| around.answer_days(asked, waiting.country, day);
                let on = waiting.due_on(around, days);
                add(what, "record-consulate-answer", on, Audience::Case);
            }
        }
        for waiting in case.clearances_waiting() {
            let on = waiting.due_on(around, |_| procedures.document_days);
            add("clearance-answer", "record-clearance", on, Audience::Case);
        }
    }
    // Once the journey is over or given up, what belongs to the person goes back at once (DOC-04).
    for kept in case.documents_kept() {
        let on = if stage.is_before_departure() {
            kept.hand_back_on
        } else {
            kept.hand_back_on
                .min(local_day(case.stage_since(), around.zone))
        };
        add("custody-ends", "end-custody", on, Audience::Case);
    }
    if !stage.is_ended() {
        for task in case.open_tasks() {
            add("conference-task", "settle-task", task.by, Audience::Case);
        }
        // Who escorts is told what the journey asks of them, by the day before (MOV-03).
        if let Some(assigned) = case.latest::<EscortAssigned>()
            && let Some(departure) = departure.filter(|_| stage.is_before_departure())
            && case
                .latest::<EscortBriefed>()
                .is_none_or(|b| b.seq < assigned.seq)
        {
            let on = departure - Days::new(1);
            add("escort-briefing", "brief-escort", on, Audience::Case);
        }
    }
    for (news, on) in untold_news(case, around) {
        add(news, "record-proceedings", on, Audience::Protection);
    }
    // Whoever arrived and may be this person waits for an answer (REI-15).
    for claim in case
        .arrival_claims()
        .into_iter()
        .filter(ArrivalClaim::is_open)
    {
        let on = in_days(claim.at, 0);
        add("arrival-claim", "check-arrival", on, Audience::Case);
    }
    // A person is told at once that an authority asked after them, whatever became of the case (VOL-10).
    if let Some(answered) = case.untold_answer() {
        add(
            "tell-person",
            "tell-person",
            in_days(answered, 0),
            Audience::Counselling,
        );
    }
    let newest: std::collections::BTreeMap<_, _> = case
        .bases()
        .map(|(entry, b)| {
            (
                (
                    b.purpose,
                    entry.stamps.to.as_ref().map(|to| to.name.clone()),
                ),
                b,
            )
        })
        .collect();
    for basis in newest.into_values() {
        add(
            "basis-review",
            "record-basis",
            basis.review_on,
            audience_of(basis.purpose, &basis.data),
        );
    }
    // A case that stands on nothing: the person is asked, or it ends.
    if !stage.is_ended() && !case.may_keep_on(around.today()) {
        let on = case
            .bases()
            .filter(|(_, b)| b.purpose == Purpose::CaseFile)
            .map(|(_, b)| b.review_on)
            .max()
            .unwrap_or_else(|| around.today());
        add("consent-missing", "give-consent", on, Audience::Case);
    }
    for (right, asked_on) in open_requests(case) {
        let what = match right {
            DataRight::Copy => "data-copy",
            DataRight::Correction => "data-correction",
            DataRight::Objection => "data-objection",
            DataRight::Erasure => "data-erasure",
        };
        let on = asked_on + Days::new(DATA_REQUEST_DAYS);
        add(what, "answer-data-request", on, Audience::Case);
    }
    if !stage.is_ended() {
        for hold in case.holds() {
            if let Some(on) = hold.review_on {
                let audience = crate::case::hold_audience(hold.kind);
                debug_assert!(hold.kind != HoldKind::Medical || audience == Audience::Health);
                add("hold-review", "lift-hold", on, audience);
            }
        }
    }
    list.sort_by_key(|d| (d.act_by, d.on));
    list
}

/// News of the criminal case that the person has not heard yet (VUL-04): due on the day it came, and the release of a perpetrator
/// by its own name. Who wishes to hear no such news has refused.
fn untold_news(case: &Case, around: &Around) -> Vec<(&'static str, NaiveDate)> {
    let all = case.all::<ProceedingsNews>();
    all.iter()
        .filter(|n| !matches!(n.record.news_told, Answer::Yes | Answer::Refused))
        .filter(|n| {
            !all.iter().any(|later| {
                later.seq > n.seq
                    && later.record.event == n.record.event
                    && matches!(later.record.news_told, Answer::Yes | Answer::Refused)
            })
        })
        .map(|n| {
            let what = if n.record.event == ProceedingsEvent::PerpetratorReleased {
                "perpetrator-released"
            } else {
                "proceedings-news"
            };
            (what, local_day(n.at, around.zone))
        })
        .collect()
}

/// Days within which a person is answered about their data. The sources name none; thirty is our own, after the month that
/// data-protection laws commonly give.
pub const DATA_REQUEST_DAYS: u64 = 30;

/// Requests about data that wait for an answer, the oldest first. An answer settles the oldest of its kind.
pub fn open_requests(case: &Case) -> Vec<(DataRight, NaiveDate)> {
    let mut open: Vec<(u32, DataRight, NaiveDate)> = case
        .all::<DataRequested>()
        .into_iter()
        .map(|r| (r.seq, r.record.data_right, r.record.asked_on.0))
        .collect();
    for answer in case.all::<DataRequestAnswered>() {
        let settled = open
            .iter()
            .position(|(seq, right, _)| *seq < answer.seq && *right == answer.record.data_right);
        if let Some(at) = settled {
            open.remove(at);
        }
    }
    open.into_iter()
        .map(|(_, right, asked)| (right, asked))
        .collect()
}

/// The step that comes next on the way home; none once the person has left or the case has ended.
pub fn next_step(case: &Case, now: DateTime<Utc>) -> Option<&'static str> {
    match case.stage_at(now) {
        StageName::Registered => Some("decide-eligibility"),
        StageName::Eligible => Some("declare"),
        StageName::Declared if case.latest::<ReceivingAsked>().is_some() => {
            Some("answer-receiving")
        }
        StageName::Declared => Some("ask-receiving-office"),
        StageName::Confirmed => Some("book"),
        StageName::Booked => Some("release"),
        StageName::Released => Some("record-departure"),
        StageName::Departed => Some("record-arrival"),
        StageName::Arrived => Some("first-contact"),
        StageName::Reintegrating | StageName::Closed | StageName::Exited => None,
    }
}

#[cfg(test)]
pub(crate) mod tests;
