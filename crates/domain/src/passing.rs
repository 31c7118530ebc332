//! What was passed on to others: read out of the journal, never kept a second time.
//!
//! Every entry by which personal data leave is a line of the transfer register: there is no way to pass something on without one,
//! for the entry is the register (DAT-02, docs/decisions/0013).

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::{
    case::{Author, Case, Entry, EntryState, day_of},
    codes::{
        Audience, Clearance, Code, DataCategory, OrganisationKind, Purpose, ReferralTo,
        TransferMeans,
    },
    facts::{DataTransferred, Fact, ReceivingAsked},
    ids::OrganisationId,
    places::Country,
    stage::Seq,
};

/// What the receiving office gets: what everybody who works on the case may know.
pub const RECEIVING_DATA: &[DataCategory] = &[
    DataCategory::Identity,
    DataCategory::Contact,
    DataCategory::Family,
    DataCategory::Journey,
    DataCategory::Needs,
    DataCategory::Plan,
];

/// What an office gets that helps where people change: whom to meet, when, and what they need.
pub const TRANSIT_DATA: &[DataCategory] = &[
    DataCategory::Identity,
    DataCategory::Family,
    DataCategory::Journey,
    DataCategory::Needs,
];

/// To whom data go, as the program knew the recipient at that moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// What kind of body it is.
    pub kind: OrganisationKind,
    /// Its name: of the office, of the organisation, or as it was typed.
    pub name: String,
    /// Of which country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Country>,
    /// The organisation, where the directory has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrganisationId>,
    /// Its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation_name: Option<String>,
    /// The code of the office, where one is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
}

impl Recipient {
    /// What was agreed for this one holds for `to`: the same office, an office of the same organisation, or the same name.
    pub fn covers(&self, to: &Self) -> bool {
        match (&self.office, self.organisation) {
            (Some(office), _) => to.office.as_ref() == Some(office),
            (None, Some(organisation)) => to.organisation == Some(organisation),
            (None, None) => to.organisation.is_none() && same_name(&self.name, &to.name),
        }
    }

    /// This is the one somebody names.
    pub(crate) fn is_called(&self, name: &str) -> bool {
        [
            Some(&self.name),
            self.organisation_name.as_ref(),
            self.office.as_ref(),
        ]
        .into_iter()
        .flatten()
        .any(|known| same_name(known, name))
    }

    /// A body of a State the person belongs to or returns to (design 6.2).
    pub fn is_of_origin(&self, case: &Case) -> bool {
        let details = case.details();
        let origin = |country: Country| {
            country == details.country_of_return
                || details.nationalities.contains(&country)
                || details.former_residence == Some(country)
        };
        // A body of a State nobody knows is taken for one of them.
        self.kind.is_of_a_state() && self.country.is_none_or(origin)
    }
}

pub(crate) fn same_name(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// On what ground data are passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "on", content = "entry")]
pub enum Ground {
    /// The consent of this entry.
    Consent(Seq),
    /// The lawful basis of this entry.
    Basis(Seq),
    /// The person asked for it in this entry itself.
    OwnRequest(Seq),
    /// A referral for protection the person was not asked about, or did not agree to: to protect them.
    Protection(Seq),
    /// The law compels an answer.
    Law,
}

impl Ground {
    /// Code of its words, `ground-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Consent(_) => "consent",
            Self::Basis(_) => "basis",
            Self::OwnRequest(_) => "own-request",
            Self::Protection(_) => "protection",
            Self::Law => "law",
        }
    }

    /// The entry it stands in.
    pub fn entry(self) -> Option<Seq> {
        match self {
            Self::Consent(seq)
            | Self::Basis(seq)
            | Self::OwnRequest(seq)
            | Self::Protection(seq) => Some(seq),
            Self::Law => None,
        }
    }
}

/// What the program adds to an entry by which data leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// On what ground.
    pub ground: Ground,
    /// Under which agreement: its key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<String>,
}

/// One line of the transfer register: data that left.
#[derive(Debug, Clone, PartialEq)]
pub struct Passing {
    /// The entry by which they left.
    pub seq: Seq,
    /// When.
    pub at: DateTime<Utc>,
    /// Local day.
    pub on: NaiveDate,
    /// By whom.
    pub by: Author,
    /// The action.
    pub action: &'static str,
    /// What for; nothing for an answer to an authority.
    pub purpose: Option<Purpose>,
    /// To whom.
    pub to: Recipient,
    /// Which data.
    pub data: Vec<DataCategory>,
    /// How.
    pub means: TransferMeans,
    /// On what ground.
    pub ground: Ground,
    /// Under which agreement.
    pub agreement: Option<String>,
    /// Who may know it.
    pub audience: Audience,
    /// A correction says that it did not happen.
    pub struck: bool,
}

/// Who may know of consent, basis or transfer for a purpose.
pub fn audience_of(purpose: Purpose, data: &[DataCategory]) -> Audience {
    use DataCategory as D;
    if purpose == Purpose::Health || data.contains(&D::Health) {
        Audience::Health
    } else if purpose == Purpose::Protection || data.contains(&D::Protection) {
        Audience::Protection
    } else if data.contains(&D::Counselling) || data.contains(&D::Decision) {
        Audience::Counselling
    } else {
        Audience::Case
    }
}

/// Who may know of a fact that names a purpose.
pub fn audience_of_fact(fact: &Fact) -> Option<Audience> {
    match fact {
        Fact::ConsentGiven(c) => Some(audience_of(c.purpose, &c.data)),
        Fact::BasisRecorded(b) => Some(audience_of(b.purpose, &b.data)),
        Fact::DataTransferred(t) => Some(audience_of(t.purpose, &t.data)),
        _ => None,
    }
}

impl Case {
    /// The transfer register of the case, oldest first. What was struck out stays in it, marked.
    pub fn passings(&self) -> Vec<Passing> {
        self.entries()
            .iter()
            .filter_map(|entry| self.passing(entry))
            .collect()
    }

    /// The line of the register that an entry is.
    pub fn passing(&self, entry: &Entry) -> Option<Passing> {
        let struck = matches!(self.state_of(entry.seq), EntryState::StruckBy(_));
        let fact = self.effective(entry.seq).unwrap_or(&entry.fact);
        let stamped = entry.stamps.passed.as_ref();
        let line = |purpose, to: Recipient, data: &[DataCategory], means, ground| Passing {
            seq: entry.seq,
            at: entry.at,
            on: day_of(entry.at, &entry.stamps),
            by: entry.by,
            action: entry.fact.code(),
            purpose,
            to,
            data: data.to_vec(),
            means,
            ground,
            agreement: stamped.and_then(|p| p.agreement.clone()),
            audience: self.audience_of(entry),
            struck,
        };
        let by_name = |kind, name: &str, country| Recipient {
            kind,
            name: name.to_owned(),
            country,
            organisation: None,
            organisation_name: None,
            office: None,
        };
        // The receiving office, or the one where people change, sees the case from here on, or hears of it.
        if let (Some(to), Some(passed)) = (&entry.stamps.shared_with, stamped) {
            let (purpose, data) = match fact {
                Fact::AssistanceSet(_) => (Purpose::Travel, TRANSIT_DATA),
                _ => (Purpose::ReceivingOffice, RECEIVING_DATA),
            };
            return Some(line(
                Some(purpose),
                to.clone(),
                data,
                TransferMeans::SharedCase,
                passed.ground,
            ));
        }
        match fact {
            Fact::DataTransferred(DataTransferred {
                purpose,
                data,
                means,
                ..
            }) => Some(line(
                Some(*purpose),
                entry.stamps.to.clone()?,
                data,
                *means,
                stamped?.ground,
            )),
            Fact::DocumentRequested(d) => Some(line(
                Some(Purpose::ConsularDocument),
                by_name(OrganisationKind::Embassy, &d.consulate, Some(d.country)),
                &[DataCategory::Identity],
                TransferMeans::SealedLetter,
                Ground::OwnRequest(entry.seq),
            )),
            Fact::VerificationRequested(v) => Some(line(
                Some(Purpose::ConsularDocument),
                by_name(OrganisationKind::Embassy, &v.consulate, Some(v.country)),
                &[DataCategory::Identity],
                TransferMeans::SealedLetter,
                Ground::OwnRequest(entry.seq),
            )),
            Fact::ClearanceRequested(c) => Some(line(
                Some(Purpose::Travel),
                by_name(
                    match c.clearance {
                        Clearance::TransitVisa => OrganisationKind::Embassy,
                        Clearance::BirthRegistration => OrganisationKind::GovernmentLocal,
                        _ => OrganisationKind::ImmigrationAuthority,
                    },
                    &c.authority_asked,
                    Some(c.country),
                ),
                &[DataCategory::Identity],
                TransferMeans::SealedLetter,
                Ground::OwnRequest(entry.seq),
            )),
            Fact::ProtectionReferred(r) => Some(line(
                Some(Purpose::Protection),
                by_name(kind_of(r.referred_to), r.referred_to.code(), None),
                &[
                    DataCategory::Identity,
                    DataCategory::Contact,
                    DataCategory::Protection,
                ],
                TransferMeans::EncryptedMessage,
                if r.person_agrees.is_yes() {
                    Ground::OwnRequest(entry.seq)
                } else {
                    Ground::Protection(entry.seq)
                },
            )),
            Fact::Booked(b) => {
                let carriers: Vec<&str> =
                    b.legs.iter().filter_map(|l| l.carrier.as_deref()).collect();
                let signed = self.all::<crate::facts::Declared>();
                let declared = signed
                    .iter()
                    .rfind(|d| d.seq < entry.seq)
                    .map_or(entry.seq, |d| d.seq);
                Some(line(
                    Some(Purpose::Travel),
                    by_name(OrganisationKind::PrivateSector, &carriers.join(", "), None),
                    &[DataCategory::Identity, DataCategory::Journey],
                    TransferMeans::EncryptedMessage,
                    Ground::OwnRequest(declared),
                ))
            }
            Fact::AssessmentsSent(a) => Some(line(
                Some(Purpose::Protection),
                by_name(OrganisationKind::AntiTrafficking, &a.sent_to, None),
                &[DataCategory::Identity, DataCategory::Protection],
                TransferMeans::EncryptedMessage,
                Ground::OwnRequest(entry.seq),
            )),
            // Whether there is such a case is not known here, so it is a line whether or not there is (REI-15).
            Fact::EarlierCaseNamed(e) => Some(line(
                Some(Purpose::CaseFile),
                by_name(
                    OrganisationKind::ReturnSupport,
                    e.earlier_case.as_str(),
                    None,
                ),
                &[DataCategory::Journey],
                TransferMeans::SharedCase,
                Ground::OwnRequest(entry.seq),
            )),
            Fact::AuthorityAnswered(a) => Some(line(
                None,
                by_name(a.authority_kind, &a.asked_by, None),
                &[],
                a.means,
                Ground::Law,
            )),
            _ => None,
        }
    }

    /// The receiving office that was asked last.
    pub fn receiving_asked(&self) -> Option<&str> {
        self.latest::<ReceivingAsked>()
            .map(|asked| asked.record.office.0.as_str())
    }

    /// Answers to authorities the person has not been told of: when the first was given.
    pub fn untold_answer(&self) -> Option<DateTime<Utc>> {
        let told = self
            .latest::<crate::facts::PersonTold>()
            .map_or(0, |t| t.seq);
        self.all::<crate::facts::AuthorityAnswered>()
            .iter()
            .find(|a| a.seq > told)
            .map(|a| a.at)
    }

    /// Entries with what they say now, where they count.
    pub(crate) fn counting(&self) -> impl Iterator<Item = (&Entry, &Fact)> {
        self.entries()
            .iter()
            .filter_map(|entry| Some((entry, self.effective(entry.seq)?)))
    }
}

fn kind_of(referral: ReferralTo) -> OrganisationKind {
    match referral {
        ReferralTo::Unhcr => OrganisationKind::InternationalOrganisation,
        ReferralTo::AsylumAuthority => OrganisationKind::AsylumAuthority,
        ReferralTo::ChildProtection => OrganisationKind::ChildProtection,
        ReferralTo::AntiTrafficking => OrganisationKind::AntiTrafficking,
        ReferralTo::Health => OrganisationKind::HealthProvider,
        ReferralTo::LegalAid | ReferralTo::GbvServices | ReferralTo::Other => OrganisationKind::Ngo,
    }
}

#[cfg(test)]
mod tests;
