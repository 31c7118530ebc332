//! Consents and other grounds, read out of the journal: what the person agreed to for whom and until when (INT-10).

use chrono::{DateTime, NaiveDate, Utc};

use crate::{
    case::{Case, Entry, day_of},
    codes::{Answer, Audience, DataCategory, LawfulBasis, Purpose},
    facts::{BasisRecorded, ConsentRevoked, Fact},
    passing::{Ground, Recipient, audience_of, same_name},
    stage::Seq,
};

/// A ground that holds on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted {
    /// The ground.
    pub ground: Ground,
    /// The last day on which it holds, where it has one.
    pub until: Option<NaiveDate>,
    /// The ground is the person's vital interest.
    pub vital: bool,
}

impl Granted {
    /// How many days it still holds; what has no end counts as a hundred years.
    pub fn days_left(&self, today: NaiveDate) -> i64 {
        self.until
            .map_or(36_500, |until| crate::dates::days_between(today, until))
    }
}

/// What the person said about one purpose and recipient.
#[derive(Debug, Clone, PartialEq)]
pub struct Consent {
    /// The entry.
    pub seq: Seq,
    /// What for.
    pub purpose: Purpose,
    /// To whom; nothing means the office itself, or, from intake, the receiving office that is asked first.
    pub to: Option<Recipient>,
    /// Which data; nothing means what the purpose needs.
    pub data: Vec<DataCategory>,
    /// Agreed, or not.
    pub agreed: bool,
    /// Since when.
    pub given_on: NaiveDate,
    /// The last day on which it holds.
    pub until: Option<NaiveDate>,
    /// Taken back, or asked again: when.
    pub ended_at: Option<DateTime<Utc>>,
}

impl Consent {
    /// It holds on a day.
    pub fn is_live(&self, today: NaiveDate) -> bool {
        self.agreed && self.ended_at.is_none() && self.until.is_none_or(|until| today <= until)
    }

    /// Who may know it.
    pub fn audience(&self) -> Audience {
        audience_of(self.purpose, &self.data)
    }

    /// The last answer about a recipient counts. A no to an organisation is a no to its offices, and a no to the office asked
    /// first also where ‘the receiving office’ was agreed to.
    fn takes_the_place_of(&self, old: &Self, first: Option<Asked<'_>>) -> bool {
        match (&self.to, &old.to) {
            (Some(new), Some(old)) => new.covers(old) && (!self.agreed || old.covers(new)),
            (Some(new), None) => {
                !self.agreed && first.is_some_and(|asked| asked.is_covered_by(new))
            }
            (None, None) => true,
            (None, Some(_)) => false,
        }
    }
}

/// The receiving office that was asked first.
#[derive(Clone, Copy)]
struct Asked<'a> {
    office: &'a str,
    as_known: Option<&'a Recipient>,
}

impl Asked<'_> {
    fn is_called(self, name: &str) -> bool {
        same_name(self.office, name) || self.as_known.is_some_and(|to| to.is_called(name))
    }

    fn is_covered_by(self, named: &Recipient) -> bool {
        named.office.as_deref() == Some(self.office)
            || self.as_known.is_some_and(|to| named.covers(to))
    }
}

impl Case {
    /// Everything the person was asked to agree to, oldest first.
    pub fn consents(&self) -> Vec<Consent> {
        let first = self.first_asked();
        let mut all: Vec<Consent> = Vec::new();
        for (entry, fact) in self.counting() {
            let on = day_of(entry.at, &entry.stamps);
            let new = |purpose, to, data: &[DataCategory], agreed, given_on, until| Consent {
                seq: entry.seq,
                purpose,
                to,
                data: data.to_vec(),
                agreed,
                given_on,
                until,
                ended_at: None,
            };
            match fact {
                Fact::Registered(r) => {
                    // Whoever was told nothing agreed to nothing, and whoever was not asked said nothing.
                    let kept = r.told_purpose.is_yes() && r.consent_to_keep.is_yes();
                    for (purpose, said, agreed) in [
                        (Purpose::CaseFile, r.consent_to_keep, kept),
                        (
                            Purpose::ReceivingOffice,
                            r.consent_to_share,
                            kept && r.consent_to_share.is_yes(),
                        ),
                    ] {
                        if !matches!(said, Answer::NotAsked | Answer::Unknown) {
                            all.push(new(purpose, None, &[], agreed, on, None));
                        }
                    }
                }
                Fact::ConsentGiven(c) => {
                    let consent = new(
                        c.purpose,
                        entry.stamps.to.clone(),
                        &c.data,
                        c.agrees.is_yes(),
                        c.given_on.0,
                        c.consent_until,
                    );
                    end(&mut all, entry.at, |old| {
                        old.purpose == c.purpose && consent.takes_the_place_of(old, first)
                    });
                    all.push(consent);
                }
                Fact::ConsentRevoked(r) => self.take_back(&mut all, entry.at, r),
                _ => {}
            }
        }
        all
    }

    /// What is taken back is gone at once. A recipient nobody knows by that name means every recipient: in doubt nothing is passed on.
    fn take_back(&self, all: &mut [Consent], at: DateTime<Utc>, revoked: &ConsentRevoked) {
        let first = self.first_asked();
        let is_named = |consent: &Consent, name: &str| match &consent.to {
            Some(to) => to.is_called(name),
            None => {
                consent.purpose == Purpose::ReceivingOffice
                    && first.is_some_and(|asked| asked.is_called(name))
            }
        };
        let known = revoked.recipient.as_deref().filter(|name| {
            !revoked.takes_back_all()
                && all
                    .iter()
                    .any(|c| c.ended_at.is_none() && revoked.covers(c.purpose) && is_named(c, name))
        });
        end(all, at, |consent| {
            revoked.covers(consent.purpose) && known.is_none_or(|name| is_named(consent, name))
        });
    }

    /// The receiving office asked first: ‘the receiving office’ of the consent at intake.
    fn first_asked(&self) -> Option<Asked<'_>> {
        self.counting().find_map(|(entry, fact)| match fact {
            Fact::ReceivingAsked(asked) => Some(Asked {
                office: &asked.office.0,
                // Entries older than named recipients have none.
                as_known: entry.stamps.to.as_ref(),
            }),
            _ => None,
        })
    }

    /// Consent to keep data for the case holds, or another ground does.
    pub fn may_keep_on(&self, today: NaiveDate) -> bool {
        self.may_keep()
            || self.bases().any(|(entry, b)| {
                b.purpose == Purpose::CaseFile && self.basis_holds(entry, b, today)
            })
    }

    /// A live consent to share with a receiving office, whichever it is.
    pub fn shares_on(&self, today: NaiveDate) -> bool {
        self.consents()
            .iter()
            .any(|c| c.purpose == Purpose::ReceivingOffice && c.is_live(today))
    }

    /// The ground on which data may go to a recipient for a purpose, the one that lasts longest; none is a no.
    pub fn granted(
        &self,
        purpose: Purpose,
        to: &Recipient,
        data: &[DataCategory],
        today: NaiveDate,
    ) -> Option<Granted> {
        [
            self.consented(purpose, to, data, today),
            self.based(purpose, to, data, today),
        ]
        .into_iter()
        .flatten()
        .max_by_key(|granted| granted.days_left(today))
    }

    /// A live consent for this purpose and recipient that names all these data.
    pub fn consented(
        &self,
        purpose: Purpose,
        to: &Recipient,
        data: &[DataCategory],
        today: NaiveDate,
    ) -> Option<Granted> {
        let first = self.first_asked();
        // What a consulate gets is agreed to each time anew (DOC-02).
        let used = if purpose == Purpose::ConsularDocument {
            self.passings()
                .iter()
                .filter(|p| p.purpose == Some(purpose))
                .map(|p| p.seq)
                .max()
        } else {
            None
        };
        let covers = |consent: &Consent| match &consent.to {
            Some(named) => named.covers(to),
            None => first.is_none_or(|asked| to.office.as_deref() == Some(asked.office)),
        };
        self.consents()
            .into_iter()
            .filter(|c| c.purpose == purpose && c.is_live(today) && covers(c))
            .filter(|c| used.is_none_or(|used| c.seq > used))
            .filter(|c| all_in(data, &c.data, purpose))
            .map(|c| Granted {
                ground: Ground::Consent(c.seq),
                until: c.until,
                vital: false,
            })
            .max_by_key(|granted| granted.days_left(today))
    }

    /// A lawful basis for this purpose and recipient that names all these data, up to the day of its review.
    pub fn based(
        &self,
        purpose: Purpose,
        to: &Recipient,
        data: &[DataCategory],
        today: NaiveDate,
    ) -> Option<Granted> {
        self.bases()
            .filter(|(entry, b)| {
                b.purpose == purpose
                    && self.basis_holds(entry, b, today)
                    && entry
                        .stamps
                        .to
                        .as_ref()
                        .is_some_and(|named| named.covers(to))
                    && all_in(data, &b.data, purpose)
            })
            .map(|(entry, b)| Granted {
                ground: Ground::Basis(entry.seq),
                until: Some(b.review_on),
                vital: b.lawful_basis == LawfulBasis::VitalInterests,
            })
            .max_by_key(|granted| granted.days_left(today))
    }

    /// A ground holds up to its review. A no of the person ends it, unless the law compels it; the best interests of a child end with
    /// childhood, and outweigh a no.
    pub fn basis_holds(&self, entry: &Entry, basis: &BasisRecorded, today: NaiveDate) -> bool {
        let ends_with_a_no = match basis.lawful_basis {
            LawfulBasis::BestInterestsOfTheChild => {
                return today <= basis.review_on && self.is_child_on(today);
            }
            LawfulBasis::LegalObligation => basis.purpose == Purpose::CaseFile,
            _ => true,
        };
        today <= basis.review_on
            && !(ends_with_a_no
                && self.said_no(basis.purpose, entry.stamps.to.as_ref(), Some(entry.seq)))
    }

    /// The person said no to this purpose and recipient, when asked last; with `since`, what was said before does not count.
    pub fn said_no(&self, purpose: Purpose, to: Option<&Recipient>, since: Option<Seq>) -> bool {
        let no = |said: Answer| match said {
            Answer::NotAsked | Answer::Unknown => None,
            said => Some(!said.is_yes()),
        };
        let concerns = |named: Option<&Recipient>| match (named, to) {
            (Some(named), Some(to)) => named.covers(to) || to.covers(named),
            _ => true,
        };
        self.counting()
            .filter(|(entry, _)| since.is_none_or(|since| entry.seq > since))
            .filter_map(|(entry, fact)| match fact {
                Fact::Registered(r) if purpose == Purpose::CaseFile => no(r.consent_to_keep),
                Fact::Registered(r) if purpose == Purpose::ReceivingOffice => {
                    no(r.consent_to_share)
                }
                Fact::ConsentGiven(c)
                    if c.purpose == purpose && concerns(entry.stamps.to.as_ref()) =>
                {
                    no(c.agrees)
                }
                Fact::ConsentRevoked(r) if r.covers(purpose) => {
                    let named = r.recipient.as_deref();
                    let theirs = named.is_none_or(|name| to.is_none_or(|to| to.is_called(name)));
                    theirs.then_some(true)
                }
                _ => None,
            })
            .last()
            .unwrap_or(false)
    }

    /// The lawful bases that were recorded and stand.
    pub fn bases(&self) -> impl Iterator<Item = (&Entry, &BasisRecorded)> {
        self.counting().filter_map(|(entry, fact)| match fact {
            Fact::BasisRecorded(basis) => Some((entry, basis)),
            _ => None,
        })
    }
}

fn end(all: &mut [Consent], at: DateTime<Utc>, which: impl Fn(&Consent) -> bool) {
    for consent in all.iter_mut().filter(|c| c.ended_at.is_none() && which(c)) {
        consent.ended_at = Some(at);
    }
}

/// A receiving office works on the case as everybody does who works on it; for all else each kind of data is named.
fn all_in(data: &[DataCategory], named: &[DataCategory], purpose: Purpose) -> bool {
    matches!(purpose, Purpose::ReceivingOffice | Purpose::CaseFile)
        || data.iter().all(|d| named.contains(d))
}
