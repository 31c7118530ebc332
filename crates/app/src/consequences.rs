//! What follows from an entry in the same transaction: for the person's own case and for those who travel with them.

use chrono::{DateTime, Utc};
use homeward_domain::{
    alerts::{CHILD_IN_DETENTION, DEPARTED_UNRELEASED, PRESSURE_SIGNS, shows_pressure},
    case::{Author, Case, Stamps},
    codes::{Code, GroupKind, HoldKind, ProceedingsEvent},
    facts::{BookingCancelled, CareRecorded, Fact, GroupJoined, Held, IncidentRecorded},
    fields::Text,
    ids::GroupId,
    stage::{Stage, StageName},
};
use homeward_store::{
    Tx,
    cases::{self, CaseSummary},
    groups::{self, Group},
};

use crate::{App, Refused, clock::new_id, load::Loaded};

/// Follows up on an entry just recorded. `before` is the case as it was until then.
pub(crate) async fn follow(
    app: &App,
    tx: &Tx,
    loaded: &mut Loaded,
    fact: &Fact,
    before: &Case,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    alert_of_detained_child(app, tx, loaded, now).await?;
    // Whoever left without a valid release: protection staff must know (design 3.2).
    if let (Fact::DepartureRecorded(_), Stage::Departed { released, .. }) =
        (fact, loaded.case.stage())
        && !released
    {
        let incident = incident(DEPARTED_UNRELEASED);
        append_alone(app, tx, loaded, incident, now).await?;
    } else if left_behind(before.stage(), loaded.case.stage(), fact) {
        // An adult who no longer travels never drags the others; a child left without its carer is held at once (design 3.5).
        // Whatever took the journey away counts: a withdrawal, another country, the receiving office's no, a correction.
        hold_children_of(app, tx, loaded, &|_| true, now).await?;
    } else if takes_another_journey(before, &loaded.case) {
        // Corrected to another flight: a child booked on the first is left without its carer as well.
        let leaves = loaded.case.leaves_at();
        let apart = |child: &Case| child.booking().is_some() && child.leaves_at() != leaves;
        hold_children_of(app, tx, loaded, &apart, now).await?;
    }
    if matches!(fact, Fact::GroupLeft(_)) && parted_from_carer(tx, loaded).await? {
        // Whoever of the two is taken out of the group, the child is left without its carer.
        hold_alone(app, tx, loaded, &Stamps::default(), now).await?;
    }
    match fact {
        Fact::EarlierCaseNamed(named) => {
            app.tell_earlier_case(tx, loaded, &named.earlier_case, now)
                .await?;
        }
        Fact::ArrivalChecked(checked) if checked.same_person.is_yes() => {
            app.take_over_arrival(tx, loaded, &checked.arrived_case, now)
                .await?;
        }
        Fact::Corrected(_) | Fact::CorrectionApproved(_) => {
            app.take_back_claims(tx, before, loaded, now).await?;
        }
        _ => {}
    }
    if let Some(why) = danger(fact, &loaded.case) {
        stop(app, tx, loaded, why, now).await?;
    }
    Ok(())
}

/// A child in immigration detention raises an alert at once (VUL-07): once for each time it is held.
pub(crate) async fn alert_of_detained_child(
    app: &App,
    tx: &Tx,
    loaded: &mut Loaded,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let case = &loaded.case;
    let is_held = case.detained().is_yes() && case.is_child_on(loaded.around.today());
    if !is_held || case.alerted_of_detention().is_some() {
        return Ok(());
    }
    append_alone(app, tx, loaded, incident(CHILD_IN_DETENTION), now).await
}

/// What an entry says that stops a case: signs of pressure in a talk (VOL-01, VOL-05), a perpetrator at large (VUL-04).
fn danger(fact: &Fact, case: &Case) -> Option<&'static str> {
    match fact {
        talk if shows_pressure(talk) => Some(PRESSURE_SIGNS),
        Fact::ProceedingsNews(n) if n.event == ProceedingsEvent::PerpetratorReleased => {
            Some("system:perpetrator-released")
        }
        // Said later, in the place of what was said first.
        Fact::Corrected(correction) => danger(correction.replacement.as_deref()?, case),
        Fact::CorrectionApproved(approved) => match &case.entry(approved.entry)?.fact {
            correction @ Fact::Corrected(_) => danger(correction, case),
            _ => None,
        },
        _ => None,
    }
}

/// Holds a case for protection. Where that is done, or the person has left, an incident tells of it.
async fn stop(
    app: &App,
    tx: &Tx,
    loaded: &mut Loaded,
    why: &str,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let held = loaded
        .case
        .holds()
        .iter()
        .any(|h| h.kind == HoldKind::Protection);
    let fact = if held || !loaded.case.stage_at(now).is_before_departure() {
        incident(why)
    } else {
        Fact::Held(Held {
            hold: HoldKind::Protection,
            reason: Text(why.to_owned()),
            review_on: None,
        })
    };
    append_alone(app, tx, loaded, fact, now).await
}

fn incident(what: &str) -> Fact {
    Fact::IncidentRecorded(IncidentRecorded {
        what: Text(what.to_owned()),
        happened_on: None,
    })
}

/// Appends what follows in the person's own case.
async fn append_alone(
    app: &App,
    tx: &Tx,
    loaded: &mut Loaded,
    fact: Fact,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let stamps = Stamps::default();
    app.append(tx, loaded, Author::System, fact, stamps, None, now)
        .await?;
    app.finish(tx, loaded, false).await
}

/// Whoever relied on this person can do so no longer.
fn left_behind(before: &Stage, after: &Stage, fact: &Fact) -> bool {
    let ended = before.name() != StageName::Exited && after.name() == StageName::Exited;
    let lost_its_booking =
        before.booking().is_some() && after.booking().is_none() && !after.name().has_left();
    matches!(fact, Fact::GroupLeft(_)) || ended || lost_its_booking
}

/// Still booked, and not when it was.
fn takes_another_journey(before: &Case, after: &Case) -> bool {
    before.booking().is_some()
        && after.booking().is_some()
        && before.leaves_at() != after.leaves_at()
}

/// Holds every child of the group whose carer this person is and who is left by it, and gives up its booking; and the children in
/// its own care.
async fn hold_children_of(
    app: &App,
    tx: &Tx,
    loaded: &Loaded,
    is_left: &(dyn Fn(&Case) -> bool + Sync),
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let leaves_for_good = loaded.case.stage().name().is_ended();
    for companion in &loaded.companions {
        let Some(mut child) = app.hold(tx, &companion.number, now).await? else {
            continue;
        };
        let in_care = child
            .case
            .latest::<CareRecorded>()
            .is_some_and(|c| c.record.carer.as_ref() == Some(&loaded.summary.number));
        let stage = child.case.stage_at(now);
        if !in_care || !stage.is_before_departure() || !is_left(&child.case) {
            continue;
        }
        let booked = child.case.booking().is_some();
        if !booked && !leaves_for_good {
            continue;
        }
        let stamps = Stamps {
            because_of: Some(loaded.summary.number.to_string()),
            ..Stamps::default()
        };
        hold_alone(app, tx, &mut child, &stamps, now).await?;
        if booked {
            // A young mother who does not travel leaves her own child without its carer. Without its booking nobody comes twice.
            Box::pin(hold_children_of(app, tx, &child, &|_| true, now)).await?;
        }
    }
    Ok(())
}

/// A child that was booked, and has just left the last group it shared with its carer.
async fn parted_from_carer(tx: &Tx, child: &Loaded) -> Result<bool, Refused> {
    let care = child.case.latest::<CareRecorded>();
    let carer = care.and_then(|c| c.record.carer.as_ref());
    let was_with = child.companions.iter().find(|c| Some(&c.number) == carer);
    Ok(match was_with {
        Some(carer) if child.case.booking().is_some() => !groups::companions(tx, child.summary.id)
            .await?
            .contains(&carer.id),
        _ => false,
    })
}

/// Holds a child for protection, and gives up its booking.
async fn hold_alone(
    app: &App,
    tx: &Tx,
    child: &mut Loaded,
    stamps: &Stamps,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let why = || Text("system:carer-does-not-travel".to_owned());
    let given_up = child
        .case
        .booking()
        .is_some()
        .then(|| Fact::BookingCancelled(BookingCancelled { reason: why() }));
    let held = Fact::Held(Held {
        hold: HoldKind::Protection,
        reason: why(),
        review_on: None,
    });
    for fact in given_up.into_iter().chain([held]) {
        app.append(tx, child, Author::System, fact, stamps.clone(), None, now)
            .await?;
    }
    app.finish(tx, child, false).await
}

/// Joins the group of the companion, or makes one.
pub(crate) async fn join(
    tx: &Tx,
    row: &CaseSummary,
    joined: &GroupJoined,
    case: &Case,
) -> Result<(), Refused> {
    let now = case.entries().last().map_or(row.opened_at, |e| e.at);
    let Some(companion) = cases::find(tx, &joined.companion).await? else {
        return Ok(());
    };
    let kind = joined.group.code();
    let theirs = groups::groups_of(tx, companion.id)
        .await?
        .into_iter()
        .find(|g| g.kind == kind);
    let group = if let Some(group) = theirs {
        group.id
    } else {
        let group = Group {
            id: GroupId(new_id(now)),
            kind: kind.to_owned(),
            created_at: now,
        };
        groups::insert(tx, &group).await?;
        groups::join(tx, group.id, companion.id, now).await?;
        group.id
    };
    match groups::join(tx, group, row.id, now).await {
        // Already in it: nothing to do twice.
        Ok(()) | Err(homeward_store::StoreError::Duplicate(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Leaves every group of a kind.
pub(crate) async fn leave(
    tx: &Tx,
    row: &CaseSummary,
    kind: GroupKind,
    case: &Case,
) -> Result<(), Refused> {
    let now = case.entries().last().map_or(row.opened_at, |e| e.at);
    for group in groups::groups_of(tx, row.id)
        .await?
        .into_iter()
        .filter(|g| g.kind == kind.code())
    {
        groups::leave(tx, group.id, row.id, now).await?;
    }
    Ok(())
}
