//! What leaves by an entry: to whom, on what ground, under which agreement (DAT-02), and whether the receiving office sees a case.

use chrono::{DateTime, Days, NaiveDate, TimeZone, Utc};
use homeward_domain::{
    case::{Author, Case, Entry, Stamps, day_of},
    codes::{Code, DataCategory, OrganisationKind, Purpose},
    dates::days_between,
    facts::{Corrected, Fact, ReceivingAsked},
    fields::{FieldError, Line, OfficeCode, OrganisationName, Problem},
    ids::EntryId,
    passing::{Passed, Passing, RECEIVING_DATA, Recipient, TRANSIT_DATA},
    places::Country,
    stage::StageName,
    standing::{DataSet, DaysLeft, Proposal, Standing},
};
use homeward_policy::Who;
use homeward_store::{
    ConnectionTrait, Tx,
    agreements::{self, Agreement},
    cases::CaseSummary,
    offices::{self, Office},
    organisations,
    transfers::{self, Transfer},
};

use crate::{
    Refused, actor::zone_of, admin::link_code, counsellors::is_of_an_authority, load::Loaded,
};

/// What is stamped on an entry by which data leave.
#[derive(Debug, Default)]
pub(crate) struct Stamped {
    pub(crate) to: Option<Recipient>,
    pub(crate) shared_with: Option<Recipient>,
    pub(crate) passed: Option<Passed>,
}

/// What a fact proposes, with what lies around the recipient it names.
pub(crate) async fn propose(
    tx: &Tx,
    loaded: &Loaded,
    fact: &Fact,
    own_entry: bool,
) -> Result<(Proposal, Stamped), Refused> {
    let case = &loaded.case;
    let mut proposal = Proposal::of(fact, Some(case), Some(&loaded.around), own_entry);
    let mut stamped = Stamped::default();
    match fact {
        Fact::DataTransferred(transfer) => {
            stamped.to = recipient_of(tx, fact).await?;
            if let Some(to) = &stamped.to {
                let goes = (transfer.purpose, transfer.data.as_slice());
                stamped.passed = weigh(tx, loaded, case, to, goes, &mut proposal).await?;
            }
        }
        Fact::ReceivingAsked(asked) => {
            stamped.to = office_called(tx, &asked.office).await?;
            if let Some(to) = stamped.to.clone() {
                let goes = (Purpose::ReceivingOffice, RECEIVING_DATA);
                let passed = weigh(tx, loaded, case, &to, goes, &mut proposal).await?;
                // Without consent the office is asked in general terms and does not see the case: nothing leaves.
                proposal.passes = passed.is_some();
                stamped.shared_with = passed.is_some().then_some(to);
                stamped.passed = passed;
            }
        }
        Fact::AssistanceSet(help) => {
            if let Some(code) = help.transit_office() {
                stamped.to = office_called(tx, code).await?;
            }
            if let Some(to) = stamped.to.clone() {
                let goes = (Purpose::Travel, TRANSIT_DATA);
                stamped.passed = weigh(tx, loaded, case, &to, goes, &mut proposal).await?;
                proposal.passes = true;
                stamped.shared_with = Some(to);
            }
        }
        Fact::ArrivalNotified(_) => {
            if let Some(to) = loaded.around.receiving.clone() {
                let goes = (Purpose::ReceivingOffice, RECEIVING_DATA);
                stamped.passed = weigh(tx, loaded, case, &to, goes, &mut proposal).await?;
                proposal.passes = true;
                stamped.shared_with = Some(to);
            }
        }
        Fact::ConsentGiven(_) | Fact::BasisRecorded(_) => {
            stamped.to = recipient_of(tx, fact).await?;
            if let Some(to) = &stamped.to {
                name(&mut proposal, loaded, to);
            }
            if let Fact::BasisRecorded(basis) = fact {
                proposal.person_said_no = case.said_no(basis.purpose, stamped.to.as_ref(), None);
            }
            let after = after(loaded, fact, &stamped);
            open(tx, loaded, &after, &mut stamped).await?;
        }
        Fact::Corrected(Corrected {
            replacement: Some(right),
            ..
        }) => {
            if let Fact::ReceivingAsked(asked) = right.as_ref() {
                stamped.to = office_called(tx, &asked.office).await?;
                let after = after(loaded, fact, &stamped);
                open(tx, loaded, &after, &mut stamped).await?;
            }
        }
        _ => {}
    }
    Ok((proposal, stamped))
}

/// The case as it would be with this fact.
fn after(loaded: &Loaded, fact: &Fact, stamped: &Stamped) -> Case {
    loaded.case.with_consequence(Entry {
        seq: loaded.case.last_seq() + 1,
        id: EntryId(uuid::Uuid::nil()),
        at: loaded.around.now,
        by: Author::System,
        fact: fact.clone(),
        stamps: Stamps {
            local_day: Some(loaded.around.today()),
            to: stamped.to.clone(),
            ..Stamps::default()
        },
    })
}

/// Opens the case to the receiving office that was asked, where a new consent, basis or correction lets it be passed on. Asked of the
/// same policies as every transfer; where they refuse, the office goes on without.
async fn open(
    tx: &Tx,
    loaded: &Loaded,
    after: &Case,
    stamped: &mut Stamped,
) -> Result<(), Refused> {
    let asked = after
        .latest::<ReceivingAsked>()
        .map(|asked| asked.record.office.clone());
    let Some(asked) = asked.filter(|_| !after.stage().name().is_ended()) else {
        return Ok(());
    };
    let Some(to) = office_called(tx, &asked).await? else {
        return Ok(());
    };
    if loaded.around.receiving.as_ref() == Some(&to) {
        return Ok(());
    }
    let mut proposal = Proposal::default();
    let goes = (Purpose::ReceivingOffice, RECEIVING_DATA);
    let passed = weigh(tx, loaded, after, &to, goes, &mut proposal).await?;
    proposal.passes = true;
    let standing = Standing::of(after, &loaded.around, None);
    let verdict = loaded
        .engine
        .on_case(&Who::System, &standing, &loaded.around)
        .decide("ask-receiving-office", &proposal);
    let stands_in_the_way = |id: &String| {
        loaded.engine.safeguard(id).is_none_or(|safeguard| {
            safeguard
                .actions
                .iter()
                .any(|action| action == "record-transfer")
        })
    };
    if verdict.errors.is_empty() && !verdict.unmet.iter().any(stands_in_the_way) {
        stamped.shared_with = passed.is_some().then_some(to);
        stamped.passed = passed;
    }
    Ok(())
}

/// Says in the proposal who the recipient is.
fn name(proposal: &mut Proposal, loaded: &Loaded, to: &Recipient) {
    proposal.recipient = Some(to.kind);
    proposal.of_origin = to.is_of_origin(&loaded.case);
    proposal.outside_body = to.organisation != Some(loaded.office.organisation_id);
}

/// Says in the proposal on what data would leave; gives what would be stamped, where a ground holds.
async fn weigh(
    tx: &Tx,
    loaded: &Loaded,
    case: &Case,
    to: &Recipient,
    (purpose, data): (Purpose, &[DataCategory]),
    proposal: &mut Proposal,
) -> Result<Option<Passed>, Refused> {
    let today = loaded.around.today();
    name(proposal, loaded, to);
    proposal.purpose = Some(purpose);
    proposal.data = DataSet::of(data);
    let consented = case.consented(purpose, to, data, today);
    let based = case.based(purpose, to, data, today);
    let left = |granted: Option<homeward_domain::consents::Granted>| {
        DaysLeft(granted.map_or(-1, |g| g.days_left(today)))
    };
    proposal.consent_days_left = left(consented);
    proposal.basis_days_left = left(based);
    proposal.basis_vital = based.is_some_and(|b| b.vital);
    let agreement = agreement_for(tx, to, purpose, data, today).await?;
    if let Some(agreement) = &agreement {
        let left = agreement
            .until_on
            .map_or(36_500, |until| days_between(today, until));
        proposal.agreement_days_left = DaysLeft(left);
        proposal.agreement_asks_parties = agreement.asks_parties;
    }
    Ok(case
        .granted(purpose, to, data, today)
        .map(|granted| Passed {
            ground: granted.ground,
            agreement: agreement.map(|a| link_code(a.id.0)),
        }))
}

/// The agreement in force with the recipient that covers this purpose and these data; the one that lasts longest.
async fn agreement_for(
    tx: &Tx,
    to: &Recipient,
    purpose: Purpose,
    data: &[DataCategory],
    today: NaiveDate,
) -> Result<Option<Agreement>, Refused> {
    let Some(organisation) = to.organisation else {
        return Ok(None);
    };
    let has = |codes: &str, code: &str| codes.split(',').any(|c| c == code);
    Ok(agreements::in_force(tx, organisation, today)
        .await?
        .into_iter()
        .find(|a| has(&a.purposes, purpose.code()) && data.iter().all(|d| has(&a.data, d.code()))))
}

/// The recipient that a fact names; an error at its field when the directory does not have it.
pub(crate) async fn recipient_of(tx: &Tx, fact: &Fact) -> Result<Option<Recipient>, Refused> {
    let named = match fact {
        Fact::ConsentGiven(f) => (
            &f.to_office,
            &f.to_organisation,
            &f.to_other,
            f.recipient_kind,
            f.recipient_country,
        ),
        Fact::BasisRecorded(f) => (
            &f.to_office,
            &f.to_organisation,
            &f.to_other,
            f.recipient_kind,
            f.recipient_country,
        ),
        Fact::DataTransferred(f) => (
            &f.to_office,
            &f.to_organisation,
            &f.to_other,
            f.recipient_kind,
            f.recipient_country,
        ),
        _ => return Ok(None),
    };
    recipient(tx, named).await
}

type Named<'a> = (
    &'a Option<OfficeCode>,
    &'a Option<OrganisationName>,
    &'a Option<Line>,
    Option<OrganisationKind>,
    Option<Country>,
);

async fn recipient(
    tx: &Tx,
    (office, organisation, other, kind, country): Named<'_>,
) -> Result<Option<Recipient>, Refused> {
    let unknown = |field: &str| Refused::Invalid(vec![FieldError::new(field, Problem::NotFound)]);
    if let Some(office) = office {
        let found = office_called(tx, office).await?;
        return found.map(Some).ok_or_else(|| unknown("to_office"));
    }
    if let Some(organisation) = organisation {
        let all = organisations::all(tx).await?;
        let found = all.into_iter().find(|o| o.name == organisation.0);
        let found = found.ok_or_else(|| unknown("to_organisation"))?;
        return Ok(Some(Recipient {
            kind: found.kind,
            name: found.name.clone(),
            country: found.country.as_deref().and_then(|c| c.parse().ok()),
            organisation: Some(found.id),
            organisation_name: Some(found.name),
            office: None,
        }));
    }
    let (Some(other), Some(kind)) = (other, kind) else {
        return Ok(None);
    };
    // A name the directory has is that organisation, whatever kind was typed: nobody is renamed past a rule.
    let all = organisations::all(tx).await?;
    let known = all
        .into_iter()
        .find(|o| o.name.trim().to_lowercase() == other.trim().to_lowercase());
    Ok(Some(Recipient {
        kind: known.as_ref().map_or(kind, |o| o.kind),
        name: other.clone(),
        country: known
            .as_ref()
            .and_then(|o| o.country.as_deref()?.parse().ok())
            .or(country),
        organisation: known.as_ref().map(|o| o.id),
        organisation_name: known.map(|o| o.name),
        office: None,
    }))
}

async fn office_called<C: ConnectionTrait>(
    c: &C,
    code: &OfficeCode,
) -> Result<Option<Recipient>, Refused> {
    match offices::find(c, &code.0).await? {
        Some(office) => Ok(Some(as_recipient(c, &office).await?)),
        None => Ok(None),
    }
}

/// An office as one to whom data go.
pub(crate) async fn as_recipient<C: ConnectionTrait>(
    c: &C,
    office: &Office,
) -> Result<Recipient, Refused> {
    let organisation = organisations::get(c, office.organisation_id)
        .await?
        .ok_or_else(|| Refused::Defect("an office without its organisation".to_owned()))?;
    let country = organisation.country.as_deref().unwrap_or(&office.country);
    Ok(Recipient {
        kind: organisation.kind,
        name: office.name.clone(),
        country: country.parse().ok(),
        organisation: Some(organisation.id),
        organisation_name: Some(organisation.name),
        office: Some(office.code.clone()),
    })
}

/// Whether an entry of this kind can open a case to the receiving office, or close it.
pub(crate) fn may_move_receiving(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::ReceivingAsked(_)
            | Fact::ConsentGiven(_)
            | Fact::BasisRecorded(_)
            | Fact::ConsentRevoked(_)
            | Fact::Corrected(_)
            | Fact::CorrectionApproved(_)
    )
}

/// The receiving office sees a case while a consent or basis names it, from the entry that opened the case to it (INT-10).
///
/// `case` is the case with this entry and none after it.
pub(crate) async fn follow_receiving(
    tx: &Tx,
    row: &mut CaseSummary,
    case: &Case,
    entry: &Entry,
) -> Result<(), Refused> {
    if !may_move_receiving(&entry.fact) {
        return Ok(());
    }
    let corrects = corrected(case, entry);
    let corrects_ask = corrects == Some("ask-receiving-office");
    let office = match case.receiving_asked() {
        // One that has come to an authority since it was asked sees nothing (VOL-10).
        Some(code) => match offices::find(tx, code).await? {
            Some(office) if is_of_an_authority(tx, &office).await? => None,
            found => found,
        },
        // Registered on arrival, by the office itself; or the question was struck out.
        None if corrects_ask => None,
        None => return Ok(()),
    };
    let today = day_of(entry.at, &entry.stamps);
    let granted = match &office {
        Some(office) => case.granted(
            Purpose::ReceivingOffice,
            &as_recipient(tx, office).await?,
            RECEIVING_DATA,
            today,
        ),
        None => None,
    };
    // Entries older than agreements and named recipients say by their consent alone that they were shared.
    // Consent that was never taken back: the office that was asked sees the case again.
    let opens = entry.stamps.shared_with.is_some()
        || corrects == Some("revoke-consent")
        || (entry.stamps.to.is_none()
            && (corrects_ask || matches!(entry.fact, Fact::ReceivingAsked(_))));
    let open = office
        .zip(granted)
        .filter(|(office, _)| opens || row.receiving_at(entry.at) == Some(office.id));
    row.receiving_office_id = open.as_ref().map(|(office, _)| office.id);
    row.receiving_until = match open.and_then(|(_, granted)| granted.until) {
        Some(last) => Some(end_of(tx, row, last).await?),
        None => None,
    };
    Ok(())
}

/// The office where people change sees a case from the entry that named it until the journey is over, while a consent or basis for the
/// journey names it (COO-01). `case` is the case with this entry and none after it.
pub(crate) async fn follow_transit(
    tx: &Tx,
    row: &mut CaseSummary,
    case: &Case,
    entry: &Entry,
) -> Result<(), Refused> {
    (row.transit_office_id, row.transit_until) = (None, None);
    let under_way = [StageName::Booked, StageName::Released, StageName::Departed];
    let Some(told) = case
        .transit_office()
        .filter(|_| under_way.contains(&case.stage().name()))
    else {
        return Ok(());
    };
    let Some(code) = told.office.as_deref() else {
        return Ok(());
    };
    let Some(office) = offices::find(tx, code).await? else {
        return Ok(());
    };
    // One that has come to an authority since it was named sees nothing (VOL-10).
    if is_of_an_authority(tx, &office).await? {
        return Ok(());
    }
    let today = day_of(entry.at, &entry.stamps);
    let to = as_recipient(tx, &office).await?;
    if let Some(granted) = case.granted(Purpose::Travel, &to, TRANSIT_DATA, today) {
        row.transit_office_id = Some(office.id);
        row.transit_until = match granted.until {
            Some(last) => Some(end_of(tx, row, last).await?),
            None => None,
        };
    }
    Ok(())
}

/// The code of what an entry corrects, or agrees to correct.
fn corrected(case: &Case, entry: &Entry) -> Option<&'static str> {
    let about = match &entry.fact {
        Fact::Corrected(corrected) => corrected.entry,
        Fact::CorrectionApproved(approved) => match &case.entry(approved.entry)?.fact {
            Fact::Corrected(corrected) => corrected.entry,
            _ => return None,
        },
        _ => return None,
    };
    Some(case.entry(about)?.fact.code())
}

/// The moment at which a day ends in the sending office.
async fn end_of(tx: &Tx, row: &CaseSummary, last: NaiveDate) -> Result<DateTime<Utc>, Refused> {
    let office = offices::get(tx, row.sending_office_id)
        .await?
        .ok_or_else(|| Refused::Defect("a case without its office".to_owned()))?;
    let midnight = (last + Days::new(1)).and_time(chrono::NaiveTime::MIN);
    // Where the clocks go forward at midnight, the day begins an hour later.
    Ok(zone_of(&office)
        .from_local_datetime(&midnight)
        .earliest()
        .map_or_else(|| midnight.and_utc(), |at| at.with_timezone(&Utc)))
}

/// Writes the lines of the register that the entries after `from` made or changed.
pub(crate) async fn keep_register(
    tx: &Tx,
    row: &CaseSummary,
    case: &Case,
    from: i32,
) -> Result<(), Refused> {
    let from = usize::try_from(from).unwrap_or_default();
    let corrects =
        |entry: &Entry| matches!(entry.fact, Fact::Corrected(_) | Fact::CorrectionApproved(_));
    if case.entries().iter().skip(from).any(corrects) {
        keep_register_whole(tx, row, case).await?;
        return Ok(());
    }
    let lines: Vec<Transfer> = case
        .entries()
        .iter()
        .skip(from)
        .filter_map(|entry| Some(line(row, entry, case.passing(entry)?)))
        .collect();
    Ok(transfers::set(tx, &lines).await?)
}

/// Writes every line of a case, where one is not as the journal says; true when there was one.
pub(crate) async fn keep_register_whole(
    tx: &Tx,
    row: &CaseSummary,
    case: &Case,
) -> Result<bool, Refused> {
    let mut lines: Vec<Transfer> = case
        .entries()
        .iter()
        .filter_map(|entry| Some(line(row, entry, case.passing(entry)?)))
        .collect();
    lines.sort_by_key(|line| (line.at, line.entry_id.0));
    let entries: Vec<EntryId> = lines.iter().map(|line| line.entry_id).collect();
    if transfers::of(tx, &entries).await? == lines {
        return Ok(false);
    }
    transfers::set(tx, &lines).await?;
    Ok(true)
}

fn line(row: &CaseSummary, entry: &Entry, passing: Passing) -> Transfer {
    Transfer {
        entry_id: entry.id,
        programme_id: row.programme_id,
        at: entry.at,
        on_day: passing.on,
        by: match passing.by {
            Author::Staff(id) => Some(id),
            Author::System => None,
        },
        purpose: passing
            .purpose
            .map_or("compelled-answer", Code::code)
            .to_owned(),
        recipient_kind: passing.to.kind,
        organisation_id: passing.to.organisation,
        kinds: i32::try_from(passing.data.len()).unwrap_or(i32::MAX),
        ground: passing.ground.code().to_owned(),
        agreement: passing.agreement,
        means: passing.means,
        struck: passing.struck,
    }
}
