//! The calendar of a desk, as iCalendar (RFC 5545).
//!
//! The secret stands in the query, which is never traced.

use axum::{
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use homeward_app::calendar::DeskCalendar;
use homeward_i18n::{Lang, number, t};
use icalendar::{Calendar, Class, Component, Event, EventLike, Property};
use ring::digest::{SHA256, digest};
use serde::Deserialize;
use uuid::Uuid;

use crate::{Web, desk::Visitor, refusal, visit::Visit};

/// How often what is due is reckoned.
const EVERY: TimeDelta = TimeDelta::hours(1);

/// What the address holds.
#[derive(Debug, Deserialize)]
pub struct Key {
    #[serde(default)]
    key: String,
}

/// `GET /calendar.ics?key=…`
pub async fn feed(
    State(web): State<Web>,
    visitor: Visitor,
    visit: Visit,
    Query(Key { key }): Query<Key>,
) -> Response {
    match web.app.calendar(&key, &visit.address).await {
        Ok(calendar) => (
            [
                (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
                (header::CACHE_CONTROL, "private, max-age=900"),
            ],
            written(&calendar),
        )
            .into_response(),
        Err(refused) => refusal::page(&visitor.chrome(), &refused),
    }
}

/// As calendar programs read it: an event of a whole day for each kind and day.
fn written(desk: &DeskCalendar) -> String {
    let lang = Lang::from_code(&desk.language).unwrap_or(Lang::En);
    let stamp = desk.reckoned_at.unwrap_or(DateTime::<Utc>::UNIX_EPOCH);
    let mut calendar = Calendar::empty();
    for (name, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Homeward//Deadlines//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ] {
        calendar.append_property(Property::new(name, value));
    }
    calendar.name(&t(lang, "calendar-name")).ttl(&EVERY);
    for line in &desk.lines {
        let kind = t(lang, &format!("due-{}", line.what));
        let event = Event::with_uid(&uid(line.staff_id.0, line.act_by, &line.what))
            .starts(line.act_by)
            .timestamp(stamp)
            .summary(&format!("{kind}: {}", number(lang, i64::from(line.n))))
            .class(Class::Private)
            // It keeps nobody from meeting on that day.
            .add_property("TRANSP", "TRANSPARENT")
            .done();
        calendar.push(event);
    }
    calendar.to_string()
}

/// The same for the same day and kind, whatever the count: programs then change the event and add none. Names nobody.
fn uid(staff: Uuid, day: NaiveDate, what: &str) -> String {
    let hash = digest(
        &SHA256,
        format!("homeward calendar {staff} {day} {what}").as_bytes(),
    );
    hex::encode(&hash.as_ref()[..16])
}
