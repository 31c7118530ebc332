//! Consents and transfers of a case: what the person agreed to for whom and until when, other grounds, and what went to whom.

use chrono::NaiveDate;
use homeward_domain::{
    case::Author,
    case_number::CaseNumber,
    codes::{Audience, DataCategory, LawfulBasis, Purpose, TransferMeans},
    consents::Consent,
};
use homeward_store::{agreements, staff};

use crate::{Actor, App, Refused, admin::link_code, reading::Reading, view::CaseView};

/// What the person was asked, as a page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct ConsentLine {
    /// The entry, as numbered for this reader.
    pub entry: u32,
    /// What for.
    pub purpose: Purpose,
    /// To whom, by name; nothing means the office itself, or the receiving office that is asked first.
    pub to: Option<String>,
    /// Which data; nothing means what the purpose needs.
    pub data: Vec<DataCategory>,
    /// What the person said.
    pub agreed: bool,
    /// When.
    pub given_on: NaiveDate,
    /// The last day on which it holds.
    pub until: Option<NaiveDate>,
    /// Taken back, or asked again, on this day.
    pub ended_on: Option<NaiveDate>,
    /// It holds today.
    pub live: bool,
}

/// Another ground than consent.
#[derive(Debug, Clone, PartialEq)]
pub struct BasisLine {
    /// The entry, as numbered for this reader.
    pub entry: u32,
    /// Which ground.
    pub basis: LawfulBasis,
    /// What for.
    pub purpose: Purpose,
    /// To whom.
    pub to: Option<String>,
    /// Which data.
    pub data: Vec<DataCategory>,
    /// Why.
    pub reason: String,
    /// Which law.
    pub legal_reference: String,
    /// Who decided so.
    pub author: Option<String>,
    /// Looked at again on.
    pub review_on: NaiveDate,
    /// It holds today.
    pub live: bool,
}

/// Something that went to somebody.
#[derive(Debug, Clone, PartialEq)]
pub struct TransferLine {
    /// The entry, as numbered for this reader.
    pub entry: u32,
    /// The action by which it left.
    pub action: &'static str,
    /// When.
    pub on: NaiveDate,
    /// By whom.
    pub by: Option<String>,
    /// What for; nothing for an answer the law compels.
    pub purpose: Option<Purpose>,
    /// To whom.
    pub to: String,
    /// Which data.
    pub data: Vec<DataCategory>,
    /// How.
    pub means: TransferMeans,
    /// Code of the ground.
    pub ground: &'static str,
    /// The entry in which it stands, as numbered for this reader.
    pub ground_entry: Option<u32>,
    /// The agreement.
    pub agreement: Option<String>,
    /// A correction says that it did not happen.
    pub struck: bool,
}

/// Consents and transfers of a case, as one reader may see them.
#[derive(Debug, Clone)]
pub struct Consents {
    /// The case.
    pub case: CaseView,
    /// What the person agreed to, or did not, the newest first.
    pub consents: Vec<ConsentLine>,
    /// Other grounds, the newest first.
    pub bases: Vec<BasisLine>,
    /// The transfer register, the newest first.
    pub transfers: Vec<TransferLine>,
}

impl App {
    /// Consents and transfers. `open` names the confidential parts to open: that is logged before anything is shown.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case is there but not for this reader.
    pub async fn consents(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        open: &[Audience],
    ) -> Result<Consents, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, sight) = loaded.seen_by(&who)?;
        let opened: Vec<Audience> = open
            .iter()
            .copied()
            .filter(|a| *a != Audience::Case && sight.sees(*a))
            .collect();
        self.log_reading(actor, &loaded, Reading::Consents, &opened, now)
            .await?;
        let case = &loaded.case;
        let shows = |audience| audience == Audience::Case || opened.contains(&audience);
        let number_of = |seq| sight.number_of(case, seq).unwrap_or_default();
        let (today, zone) = (loaded.around.today(), loaded.around.zone);
        let mut authors: Vec<_> = case
            .entries()
            .iter()
            .filter_map(|e| staff_of(e.by))
            .collect();
        authors.sort_unstable();
        authors.dedup();
        let c = self.store.reader();
        let people = staff::get_many(c, &authors).await?;
        let name_of = |by| {
            let id = staff_of(by)?;
            people.iter().find(|s| s.id == id).map(|s| s.name.clone())
        };
        let agreements = agreements::all(c).await?;
        let title_of = |key: String| {
            let found = agreements.iter().find(|a| link_code(a.id.0) == key);
            found.map_or(key, |a| a.title.clone())
        };
        let consent_line = |consent: Consent| ConsentLine {
            entry: number_of(consent.seq),
            live: consent.is_live(today),
            purpose: consent.purpose,
            to: consent.to.map(|to| to.name),
            data: consent.data,
            agreed: consent.agreed,
            given_on: consent.given_on,
            until: consent.until,
            ended_on: consent
                .ended_at
                .map(|at| at.with_timezone(&zone).date_naive()),
        };
        let mut consents: Vec<ConsentLine> = case
            .consents()
            .into_iter()
            .filter(|consent| shows(consent.audience()))
            .map(consent_line)
            .collect();
        consents.reverse();
        let mut bases: Vec<BasisLine> = case
            .bases()
            .filter(|(entry, _)| shows(case.audience_of(entry)))
            .map(|(entry, basis)| BasisLine {
                entry: number_of(entry.seq),
                basis: basis.lawful_basis,
                purpose: basis.purpose,
                to: entry.stamps.to.as_ref().map(|to| to.name.clone()),
                data: basis.data.clone(),
                reason: basis.reason.0.clone(),
                legal_reference: basis.legal_reference.clone(),
                author: name_of(entry.by),
                review_on: basis.review_on,
                live: case.basis_holds(entry, basis, today),
            })
            .collect();
        bases.reverse();
        let mut transfers: Vec<TransferLine> = case
            .passings()
            .into_iter()
            .filter(|passing| shows(passing.audience))
            .map(|passing| TransferLine {
                entry: number_of(passing.seq),
                action: passing.action,
                on: passing.on,
                by: name_of(passing.by),
                purpose: passing.purpose,
                to: passing.to.name,
                data: passing.data,
                means: passing.means,
                ground: passing.ground.code(),
                ground_entry: passing
                    .ground
                    .entry()
                    .and_then(|seq| sight.number_of(case, seq)),
                agreement: passing.agreement.map(title_of),
                struck: passing.struck,
            })
            .collect();
        transfers.reverse();
        let view = self
            .view(actor, &loaded, &situation, &sight, opened, now)
            .await?;
        Ok(Consents {
            case: view,
            consents,
            bases,
            transfers,
        })
    }
}

fn staff_of(by: Author) -> Option<homeward_domain::ids::StaffId> {
    match by {
        Author::Staff(id) => Some(id),
        Author::System => None,
    }
}
