//! Consent per purpose and recipient, other lawful bases, and what is passed on to others (INT-10, DAT-02, VOL-10).

use chrono::NaiveDate;

use crate::{
    codes::{
        Answer, Channel, ConsentForm, DataCategory, LawfulBasis, OrganisationKind, Purpose,
        TransferMeans,
    },
    facts::Registered,
    fields::{Line, OfficeCode, OrganisationName, PastDay, Problem, SentFile, Text},
    places::{Country, Language},
    record,
};

record! {
    /// The person was asked for consent: for one purpose, to one recipient, apart from everything else (INT-10).
    pub struct ConsentGiven {
        /// What for.
        pub purpose: Purpose,
        /// To which office; one of the three names the recipient.
        pub to_office: Option<OfficeCode>,
        /// To which organisation of the directory.
        pub to_organisation: Option<OrganisationName>,
        /// To whom else.
        pub to_other: Option<Line>,
        /// What kind of body somebody else is.
        pub recipient_kind: Option<OrganisationKind>,
        /// Of which country.
        pub recipient_country: Option<Country>,
        /// Which data.
        pub data: Vec<DataCategory>,
        /// Told what for, who gets what, and how to take it back.
        pub told_purpose: Answer,
        /// What the person said; a no refuses no help.
        pub agrees: Answer,
        /// The language in which this was explained.
        pub consent_language: Language,
        /// Who interpreted, if anybody.
        pub consent_interpreter: Option<Line>,
        /// How it was given.
        pub consent_form: Option<ConsentForm>,
        /// Version of the form that was signed, as printed at its foot.
        pub form_version: Option<Line>,
        /// A scan of it.
        pub scan: Option<SentFile>,
        /// Who witnessed what was not signed.
        pub witness: Option<Line>,
        /// When.
        pub given_on: PastDay,
        /// The last day on which it holds.
        pub consent_until: Option<NaiveDate>,
    }
}

record! {
    /// Consent is taken back (INT-10). Never refused, and of effect at once.
    pub struct ConsentRevoked {
        /// No longer keep data for the case.
        pub keep: bool,
        /// No longer share with the receiving office.
        pub share: bool,
        /// No longer use or pass on data for these purposes.
        pub purposes: Vec<Purpose>,
        /// Only to this recipient, by name; nobody named means to nobody.
        pub recipient: Option<Line>,
        /// How it reached us.
        pub channel: Channel,
    }
}

impl ConsentRevoked {
    /// The purposes for which consent is taken back.
    pub fn covers(&self, purpose: Purpose) -> bool {
        self.takes_back_all()
            || self.purposes.contains(&purpose)
            || (self.share && purpose == Purpose::ReceivingOffice)
    }

    /// Without consent to keep data none is passed on either.
    pub fn takes_back_all(&self) -> bool {
        self.keep || self.purposes.contains(&Purpose::CaseFile)
    }
}

record! {
    /// A ground to use or pass on data without consent, by a named member of staff, looked at again on a day (INT-10).
    pub struct BasisRecorded {
        /// Which ground.
        pub lawful_basis: LawfulBasis,
        /// What for.
        pub purpose: Purpose,
        /// To which office; one of the three names the recipient.
        pub to_office: Option<OfficeCode>,
        /// To which organisation of the directory.
        pub to_organisation: Option<OrganisationName>,
        /// To whom else.
        pub to_other: Option<Line>,
        /// What kind of body somebody else is.
        pub recipient_kind: Option<OrganisationKind>,
        /// Of which country.
        pub recipient_country: Option<Country>,
        /// Which data.
        pub data: Vec<DataCategory>,
        /// Why consent cannot be asked, or does not decide.
        pub reason: Text,
        /// Where the law says so.
        pub legal_reference: Line,
        /// Looked at again on this day: the last on which it holds.
        pub review_on: NaiveDate,
    }
}

record! {
    /// Personal data are passed on (DAT-02).
    pub struct DataTransferred {
        /// What for.
        pub purpose: Purpose,
        /// To which office; one of the three names the recipient.
        pub to_office: Option<OfficeCode>,
        /// To which organisation of the directory.
        pub to_organisation: Option<OrganisationName>,
        /// To whom else.
        pub to_other: Option<Line>,
        /// What kind of body somebody else is.
        pub recipient_kind: Option<OrganisationKind>,
        /// Of which country.
        pub recipient_country: Option<Country>,
        /// Which data.
        pub data: Vec<DataCategory>,
        /// How.
        pub means: TransferMeans,
        /// The parties to the agreement agreed in writing, where it asks for that.
        pub parties_agree: Answer,
        /// Anything else to remember.
        pub note: Option<Text>,
    }
}

record! {
    /// An authority asked about the person and the law compels an answer. It is always the same: not in the programme (VOL-10).
    pub struct AuthorityAnswered {
        /// Who asked.
        pub asked_by: Line,
        /// What kind of body it is.
        pub authority_kind: OrganisationKind,
        /// The law leaves no other way than to answer.
        pub law_compels: Answer,
        /// Which law.
        pub legal_reference: Line,
        /// How the answer went.
        pub means: TransferMeans,
    }
}

record! {
    /// The person was told that an authority asked, and what was answered (VOL-10).
    pub struct PersonTold {
        /// When.
        pub told_on: PastDay,
        /// In which language.
        pub told_language: Language,
        /// What the person said to it, or wishes to do.
        pub note: Option<Text>,
    }
}

record! {
    /// Why a case begins although the person cannot be asked (INT-10): recorded beside the registration as [`BasisRecorded`].
    pub struct KeepBasis {
        /// Which ground.
        pub lawful_basis: LawfulBasis,
        /// Why consent cannot be asked.
        pub reason: Text,
        /// Where the law says so.
        pub legal_reference: Line,
        /// Looked at again on this day: the last on which it holds.
        pub review_on: NaiveDate,
    }
}

impl From<KeepBasis> for BasisRecorded {
    fn from(keep: KeepBasis) -> Self {
        Self {
            lawful_basis: keep.lawful_basis,
            purpose: Purpose::CaseFile,
            to_office: None,
            to_organisation: None,
            to_other: None,
            recipient_kind: None,
            recipient_country: None,
            data: Vec::new(),
            reason: keep.reason,
            legal_reference: keep.legal_reference,
            review_on: keep.review_on,
        }
    }
}

/// For whom and what a record names data.
pub(super) struct Named<'a> {
    recipients: [bool; 3],
    purpose: Purpose,
    kind: Option<OrganisationKind>,
    country: Option<Country>,
    data: &'a [DataCategory],
}

/// Makes [`Named`] of the records that name a recipient in the same fields.
macro_rules! named {
    ($($record:ty),+) => {$(
        impl<'a> From<&'a $record> for Named<'a> {
            fn from(r: &'a $record) -> Self {
                Self {
                    recipients: [r.to_office.is_some(), r.to_organisation.is_some(), r.to_other.is_some()],
                    purpose: r.purpose,
                    kind: r.recipient_kind,
                    country: r.recipient_country,
                    data: &r.data,
                }
            }
        }
    )+};
}
named!(ConsentGiven, BasisRecorded, DataTransferred);

/// Who was told, or agreed, did so in a language; whoever could not be asked may have languages nobody knows yet.
pub(super) fn check_registered(r: &Registered, wrong: &mut impl FnMut(&str, Problem)) {
    let asked = r.told_purpose.is_yes() || r.consent_to_keep.is_yes();
    if asked && r.languages.is_empty() {
        wrong("languages", Problem::Missing);
    }
    if asked && r.consent_language.is_none() {
        wrong("consent_language", Problem::NeededHere);
    }
}

pub(super) fn check_consent(c: &ConsentGiven, wrong: &mut impl FnMut(&str, Problem)) {
    check_named(&c.into(), wrong);
    if c.agrees.is_yes() {
        match c.consent_form {
            None => wrong("consent_form", Problem::NeededHere),
            Some(ConsentForm::Signature) => {}
            // Nobody can look up later what was only said.
            Some(_) if c.witness.is_none() => wrong("witness", Problem::NeededHere),
            Some(_) => {}
        }
    }
    if c.consent_until.is_some_and(|until| until < c.given_on.0) {
        wrong("consent_until", Problem::EndsBeforeStart);
    }
}

/// One recipient, known well enough to be judged, and data of one circle of readers.
pub(super) fn check_named(named: &Named<'_>, wrong: &mut impl FnMut(&str, Problem)) {
    let keeps = named.purpose == Purpose::CaseFile;
    match named.recipients.iter().filter(|given| **given).count() {
        0 if !keeps => wrong("to_office", Problem::NeededHere),
        0 | 1 => {}
        _ => wrong("to_other", Problem::NoChoice),
    }
    if named.recipients[2] {
        match named.kind {
            None => wrong("recipient_kind", Problem::NeededHere),
            // Whether it is a body of the State of origin decides.
            Some(kind) if kind.is_of_a_state() && named.country.is_none() => {
                wrong("recipient_country", Problem::NeededHere);
            }
            Some(_) => {}
        }
    }
    if named.data.is_empty()
        && !matches!(named.purpose, Purpose::CaseFile | Purpose::ReceivingOffice)
    {
        wrong("data", Problem::Missing);
    }
    let health = named.purpose == Purpose::Health || named.data.contains(&DataCategory::Health);
    let protection =
        named.purpose == Purpose::Protection || named.data.contains(&DataCategory::Protection);
    let counselling = named
        .data
        .iter()
        .any(|d| matches!(d, DataCategory::Counselling | DataCategory::Decision));
    // Health has other readers than protection and counselling.
    if health && (protection || counselling) {
        wrong("data", Problem::OneCircle);
    }
}
