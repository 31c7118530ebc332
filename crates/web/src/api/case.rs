//! `GET /cases/{number}`: a case as its reader may see it, entry by entry.
//!
//! The entity tag is the version of the case for this reader and a hash of the answer. The hash makes it strong; the version is what
//! `If-Match` is held against, inside the transaction that writes, because a version changes when somebody records something and a
//! whole answer also when midnight passes.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use chrono::{DateTime, SecondsFormat, Utc};
use homeward_app::{
    Refused,
    view::{CaseView, EntryView},
};
use homeward_domain::{
    case::EntryState,
    case_number::CaseNumber,
    codes::{Audience, Code},
    facts::COUNSELLING_ONLY,
    page_code::ScanMatch,
    stage::Exit,
};
use homeward_i18n::Lang;
use ring::digest::{SHA256, digest};
use serde::Serialize;
use serde_json::{Map, Value};
use utoipa::ToSchema;

use super::{
    answers,
    caller::Reader,
    checklist::CheckJson,
    me::Named,
    params::{Open, Params, wrong_parameter},
    schema,
};
use crate::Web;

/// A case as its reader may see it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Case)]
pub(super) struct CaseJson {
    /// Number.
    #[schema(schema_with = schema::case_number)]
    number: String,
    /// Grows with every entry this reader may see.
    version: u32,
    /// Where the case stands.
    #[schema(schema_with = schema::stage)]
    stage: &'static str,
    /// Since when.
    #[schema(format = DateTime)]
    stage_since: String,
    /// Why it ended, where this reader may know.
    exit: Option<&'static str>,
    /// Treated as a child.
    is_child: bool,
    /// The person; details this reader may not know are not there.
    #[schema(schema_with = schema::details)]
    details: Map<String, Value>,
    /// Holds this reader may know.
    holds: Vec<HoldJson>,
    /// The next step, and what stands in its way.
    next: Option<NextJson>,
    /// Actions this reader may take now.
    actions: Vec<&'static str>,
    /// Entries this reader may see, the newest first.
    entries: Vec<EntryJson>,
    /// What is due, as far as this reader may know it.
    due: Vec<DueJson>,
    /// Other cases of the same person that this reader may see.
    same_person: Vec<String>,
    /// Who has arrived without a case and may be this person.
    arrival_claims: Vec<ArrivalClaimJson>,
    /// What was assessed on both sides of the journey, as far as this reader may know.
    reassessed: Vec<ReassessedJson>,
    /// Members of family or travel group whose cases this reader may see.
    companions: Vec<CompanionJson>,
    /// The programme.
    programme: Named,
    /// Name of the sending office.
    sending_office: String,
    /// Name of the receiving office.
    receiving_office: Option<String>,
    /// Who carries the case.
    assigned_to: Option<String>,
    /// Audiences this reader belongs to.
    audiences: Vec<&'static str>,
    /// Confidential parts opened for this answer.
    opened: Vec<&'static str>,
    /// Zone of the sending office, in which days are counted.
    time_zone: &'static str,
    /// Today in that zone.
    #[schema(format = Date)]
    today: String,
}

/// A hold.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Hold)]
pub(super) struct HoldJson {
    /// Its kind.
    kind: &'static str,
    /// Since when.
    #[schema(format = DateTime)]
    since: String,
    /// Looked at again on.
    #[schema(format = Date)]
    review_on: Option<String>,
}

/// The next step.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = NextStep)]
pub(super) struct NextJson {
    /// The action.
    action: &'static str,
    /// This reader may take it once nothing stands in its way.
    mine: bool,
    /// Nothing stands in its way.
    clear: bool,
    /// What stands in its way and what is met.
    checks: Vec<CheckJson>,
}

/// An entry.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Entry)]
pub(super) struct EntryJson {
    /// Its number for this reader.
    number: u32,
    /// The action that recorded it.
    action: &'static str,
    /// When.
    #[schema(format = DateTime)]
    at: String,
    /// By whom; nobody for the program itself.
    by: Option<String>,
    /// Who may know it.
    audience: &'static str,
    /// `stands`, `replaced`, `struck`, or `awaits-second`.
    state: &'static str,
    /// Waits for a second person to confirm it.
    to_verify: bool,
    /// The entry it corrects, confirms or agrees to.
    about: Option<u32>,
    /// What was recorded, in the fields of its action; absent while its part is not opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    fields: Option<Map<String, Value>>,
    /// `GET /cases/{number}/files/{entry}` opens a file that it names.
    has_file: bool,
    /// What the code on a scan of a signed paper said: `matched` or `unmatched`; absent while its part is not opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    scan: Option<&'static str>,
}

/// Something due.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Due)]
pub(super) struct DueJson {
    /// What.
    what: &'static str,
    /// The action that settles it.
    action: &'static str,
    /// The limit: a day in the sending office.
    #[schema(format = Date)]
    on: String,
    /// The day by which to act: the limit, or the last day before it on which the sending office is open. Overdue once it is past.
    #[schema(format = Date)]
    act_by: String,
}

/// Somebody who has arrived and may be this person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = ArrivalClaim)]
pub(super) struct ArrivalClaimJson {
    /// The number under which they were taken in.
    #[schema(schema_with = schema::case_number)]
    number: String,
    /// Since when this is known.
    #[schema(format = DateTime)]
    at: String,
    /// The office that took them in.
    office: Option<String>,
}

/// An assessment before the journey and the one after it; what each says stands in its entry.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Reassessed)]
pub(super) struct ReassessedJson {
    /// The action that records it.
    action: &'static str,
    /// The number of the last entry before the arrival.
    before: Option<u32>,
    /// The number of the last entry after it.
    after: Option<u32>,
}

/// A member of family or travel group.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Companion)]
pub(super) struct CompanionJson {
    /// Number.
    #[schema(schema_with = schema::case_number)]
    number: String,
    /// Name.
    name: String,
    /// Where that case stands.
    #[schema(schema_with = schema::stage)]
    stage: String,
}

/// An instant as the interface writes it: RFC 3339 in UTC.
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// `GET /cases/{number}`
pub(super) async fn show(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path(number): Path<String>,
    Params(open): Params<Open>,
) -> Response {
    let Some(open) = open.audiences() else {
        return wrong_parameter(caller.lang);
    };
    let Ok(number) = number.parse::<CaseNumber>() else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    match web.app.case_view(&caller.actor, &number, &open).await {
        Ok(view) => answer(&CaseJson::of(caller.lang, view)),
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// The answer with its entity tag.
fn answer(case: &CaseJson) -> Response {
    let body = serde_json::to_vec(case).unwrap_or_default();
    let hash = hex::encode(&digest(&SHA256, &body).as_ref()[..16]);
    let mut response = answers::json(StatusCode::OK, case);
    if let Ok(tag) = HeaderValue::from_str(&format!("\"{}-{hash}\"", case.version)) {
        response.headers_mut().insert(header::ETAG, tag);
    }
    response
}

impl CaseJson {
    fn of(lang: Lang, view: CaseView) -> Self {
        let codes = |audiences: &[Audience]| audiences.iter().map(|a| a.code()).collect();
        let mut details = homeward_app::record::details_as_fields(&view.details);
        if !view.audiences.contains(&Audience::Counselling) {
            // Blank would read as an answer: what a reader may not know is not there.
            details.retain(|name, _| !COUNSELLING_ONLY.contains(&name.as_str()));
        }
        let next = view.next.map(|next| NextJson {
            action: next.action.code,
            mine: next.mine,
            clear: next.is_clear(),
            checks: next.checks.iter().map(|c| CheckJson::of(lang, c)).collect(),
        });
        Self {
            number: view.number.to_string(),
            version: view.version,
            stage: view.stage.code(),
            stage_since: instant(view.stage_since),
            exit: view.exit.map(exit),
            is_child: view.is_child,
            details,
            holds: view
                .holds
                .iter()
                .map(|hold| HoldJson {
                    kind: hold.kind.code(),
                    since: instant(hold.since),
                    review_on: hold.review_on.map(|d| d.to_string()),
                })
                .collect(),
            next,
            actions: view.actions.iter().map(|a| a.code).collect(),
            entries: view.entries.into_iter().map(EntryJson::from).collect(),
            due: view
                .dues
                .iter()
                .map(|due| DueJson {
                    what: due.what,
                    action: due.action,
                    on: due.on.to_string(),
                    act_by: due.act_by.to_string(),
                })
                .collect(),
            same_person: view
                .linked
                .same_person
                .iter()
                .map(ToString::to_string)
                .collect(),
            arrival_claims: view
                .linked
                .claims
                .into_iter()
                .map(|claim| ArrivalClaimJson {
                    number: claim.number.to_string(),
                    at: instant(claim.at),
                    office: claim.office.map(|(name, _)| name),
                })
                .collect(),
            reassessed: view
                .reassessed
                .iter()
                .map(|both| ReassessedJson {
                    action: both.code,
                    before: both.before.as_ref().map(|said| said.number),
                    after: both.after.as_ref().map(|said| said.number),
                })
                .collect(),
            companions: view
                .companions
                .into_iter()
                .map(|c| CompanionJson {
                    number: c.number.to_string(),
                    name: c.name,
                    stage: c.stage,
                })
                .collect(),
            programme: Named {
                code: view.programme_code,
                name: view.programme,
            },
            sending_office: view.sending_office,
            receiving_office: view.receiving_office,
            assigned_to: view.assigned_to,
            audiences: codes(&view.audiences),
            opened: codes(&view.opened),
            time_zone: view.zone.name(),
            today: view.today.to_string(),
        }
    }
}

impl From<EntryView> for EntryJson {
    fn from(entry: EntryView) -> Self {
        Self {
            number: entry.number,
            action: entry.code,
            at: instant(entry.at),
            by: entry.by,
            audience: entry.audience.code(),
            // Which entry took its place is said by that entry's `about`, in the reader's own numbers.
            state: match entry.state {
                EntryState::Stands => "stands",
                EntryState::ReplacedBy(_) => "replaced",
                EntryState::StruckBy(_) => "struck",
                EntryState::AwaitsSecond => "awaits-second",
            },
            to_verify: entry.to_verify,
            about: entry.about,
            fields: entry.fields,
            has_file: entry.has_file,
            scan: entry.scan.map(ScanMatch::code),
        }
    }
}

fn exit(exit: Exit) -> &'static str {
    match exit {
        Exit::NotEligible => "not-eligible",
        Exit::Withdrawn => "withdrawn",
        Exit::ConsentRevoked => "consent-revoked",
        Exit::Other(reason) => reason.code(),
    }
}
