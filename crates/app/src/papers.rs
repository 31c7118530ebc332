//! What papers say of a case. All of it is taken from what is on record, so that no paper says anything else; what is not on record is not
//! there, and its place stays empty for the pen.

mod plan;

use chrono::{Days, NaiveDateTime};
use homeward_documents::{Facts, Told};
use homeward_domain::{
    case::{Noted, arrives_on, day_of},
    codes::{Answer, Audience, Code, DocumentKind, IdentityField, OfficePaper, Paper, PaperForm},
    dates::instant,
    facts::{
        ArrivalNotified, ArrivalRecorded, Booked, CarePlanned, Closed, Counselled,
        DocumentRecorded, DocumentRequested, Fact, FitnessRecorded, FollowUpPlanned, Kinded, Leg,
        ReceivingAnswered,
    },
    fields::Zone,
    programme::Entitlement,
    standing::Proposal,
};
use homeward_policy::Situation;
use homeward_store::offices::Office;

pub use self::plan::Edition;
use crate::{load::Loaded, records};

/// Why there is nothing to print yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotYet {
    /// No counselling is on record.
    NoCounselling,
    /// No journey is booked.
    NoJourney,
    /// Nobody escorts on the journey.
    NoEscort,
    /// No receiving office was asked that may know of the case.
    NoReceivingOffice,
    /// No request to a consulate is on record.
    NoRequest,
    /// No notice of arrival is on record.
    NoNotice,
    /// Nobody found the person fit to travel, or not fit.
    NoFitness,
    /// No such assessment is on record.
    NoAssessment,
    /// No document of the person is kept.
    NothingKept,
    /// No plan is on record.
    NoPlan,
    /// No money was handed over.
    NothingHandedOver,
    /// The case is not closed.
    NotClosed,
    /// It may not go out now: its safeguards are not met any more.
    Barred,
}

impl NotYet {
    /// Code for the catalogues: `not-yet-<code>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoCounselling => "no-counselling",
            Self::NoJourney => "no-journey",
            Self::NoEscort => "no-escort",
            Self::NoReceivingOffice => "no-receiving-office",
            Self::NoRequest => "no-request",
            Self::NoNotice => "no-notice",
            Self::NoFitness => "no-fitness",
            Self::NoAssessment => "no-assessment",
            Self::NothingKept => "nothing-kept",
            Self::NoPlan => "no-plan",
            Self::NothingHandedOver => "nothing-handed-over",
            Self::NotClosed => "not-closed",
            Self::Barred => "barred",
        }
    }
}

/// What papers are filled from.
pub(crate) struct Papers<'a> {
    pub(crate) loaded: &'a Loaded,
    /// The policies' view of whoever prints.
    pub(crate) situation: &'a Situation<'a>,
    /// The receiving office, while it may know of the case.
    pub(crate) receiving: Option<&'a Office>,
}

impl Papers<'_> {
    /// What a paper says; of several, the last.
    ///
    /// # Errors
    /// [`NotYet`] when it would say nothing, or may not go out.
    pub(crate) fn say(&self, paper: Paper) -> Result<Facts, NotYet> {
        match paper {
            Paper::Form(form) => self.say_to_the_person(form),
            Paper::Office(paper) => self.say_to_offices(paper),
        }
    }

    fn say_to_the_person(&self, form: PaperForm) -> Result<Facts, NotYet> {
        match form {
            PaperForm::Declaration | PaperForm::Reconfirmation | PaperForm::Withdrawal => {
                Ok(Facts::new())
            }
            PaperForm::Consent => Ok(some([(
                "receiving",
                self.receiving.map(|office| typed(&office.name)),
            )])),
            PaperForm::Entitlements => self.entitlements(),
            PaperForm::Receipt => self.receipt(),
            PaperForm::Itinerary => self.itinerary(),
            PaperForm::Reception => self.reception(),
            PaperForm::CashReceipt => self.cash_receipt(None),
            PaperForm::Plan => self.plan(None),
        }
    }

    fn say_to_offices(&self, paper: OfficePaper) -> Result<Facts, NotYet> {
        match paper {
            OfficePaper::DocumentRequest => self.document_request(),
            OfficePaper::ArrivalNotice => self.arrival_notice(),
            OfficePaper::FitToTravel => self.fit_to_travel(),
            OfficePaper::Handover => self.handover(),
            OfficePaper::Capacity => self.assessment("record-capacity"),
            OfficePaper::BestInterests => self.assessment("record-best-interests"),
            OfficePaper::EscortReport => self.escort_report(),
            OfficePaper::CaseSummary => Ok(self.case_summary()),
            OfficePaper::Closure => self.closure(),
            // Of a day, not of a case: `App::manifest` makes it.
            OfficePaper::Manifest => Err(NotYet::NoJourney),
        }
    }

    /// Of the last session in which entitlements were told; otherwise of the last.
    fn entitlements(&self) -> Result<Facts, NotYet> {
        let all = self.loaded.case.all::<Counselled>();
        let told = all
            .iter()
            .rev()
            .find(|s| s.record.told_entitlements.is_some());
        let session = told.or(all.last()).ok_or(NotYet::NoCounselling)?.record;
        let country = self.loaded.case.details().country_of_return;
        let given = self.loaded.around.terms.entitlements.iter();
        let given = given.filter(|one| one.is_for(country)).map(entitlement);
        Ok(some([
            ("given", Some(Told::Rows(given.collect()))),
            ("programme", Some(typed(&self.loaded.around.terms.name))),
            ("session", Some(Told::day(session.held_on.0))),
            (
                "days",
                session.told_days.map(|days| Told::Plain(days.to_string())),
            ),
            (
                "told",
                session
                    .told_entitlements
                    .as_ref()
                    .map(|text| typed(&text.0)),
            ),
        ]))
    }

    /// What is kept today: taken, and not handed back.
    fn receipt(&self) -> Result<Facts, NotYet> {
        let kept = self.loaded.case.documents_kept();
        if kept.is_empty() {
            return Err(NotYet::NothingKept);
        }
        let rows = kept.iter().map(|document| {
            some([
                ("document", Some(coded(document.evidence))),
                ("number", document.number.map(typed)),
                ("back", Some(Told::day(document.hand_back_on))),
            ])
        });
        Ok(some([("kept", Some(Told::Rows(rows.collect())))]))
    }

    fn itinerary(&self) -> Result<Facts, NotYet> {
        let booked = self.journey()?;
        let office = &self.loaded.office;
        let mut contacts = vec![typed(&office.contact)];
        // Who meets somebody, and where, tells where a protected place is: this sheet may be seen.
        let receiver = booked.receiver.as_deref().filter(|_| !self.is_protected());
        if let Some(receiving) = self.receiving.filter(|_| !self.is_protected()) {
            contacts.push(typed(&receiving.contact));
        }
        Ok(some([
            ("legs", Some(legs(&booked.legs))),
            ("escort", self.escort(booked).map(typed)),
            ("receiver", receiver.map(typed)),
            ("emergency", Some(Told::List(contacts))),
        ]))
    }

    fn reception(&self) -> Result<Facts, NotYet> {
        let office = self.receiving.ok_or(NotYet::NoReceivingOffice)?;
        let days = self.loaded.around.terms.procedures.first_contact_days;
        let planned = self.latest::<FollowUpPlanned>().map(|plan| plan.contact_by);
        let arrival = match self.latest::<ArrivalRecorded>() {
            Some(arrived) => Some(arrived.arrived_at.date()),
            None => self
                .journey()
                .ok()
                .and_then(|booked| arrives_on(&booked.legs)),
        };
        let by = planned.or_else(|| arrival?.checked_add_days(Days::new(days.into())));
        let who = self
            .latest::<ReceivingAnswered>()
            .and_then(|answer| answer.contact.as_deref());
        Ok(some([
            ("office", Some(typed(&office.name))),
            ("call", Some(typed(&office.contact))),
            ("who", who.map(typed)),
            ("days", Some(Told::Plain(days.to_string()))),
            ("by", by.map(Told::day)),
        ]))
    }

    /// Who the person is, as far as the request on record names it, and nothing else: no word of health, protection, family, place, or of
    /// why somebody is in the country.
    fn document_request(&self) -> Result<Facts, NotYet> {
        let case = &self.loaded.case;
        let request = self
            .latest::<DocumentRequested>()
            .ok_or(NotYet::NoRequest)?;
        self.may_go(&Fact::DocumentRequested(request.clone()))?;
        let sends = |field| request.identity_fields.contains(&field);
        let named = |fields: &[IdentityField]| {
            let words = fields
                .iter()
                .filter(|field| sends(**field))
                .map(|field| coded(*field));
            Some(Told::List(words.collect())).filter(|list| *list != Told::List(Vec::new()))
        };
        let other_script = case.details().name_other_script.as_deref().map(typed);
        let papers = case
            .all::<DocumentRecorded>()
            .into_iter()
            .map(|noted| noted.record)
            .filter(|document| document.issuer == request.country)
            // Papers of refugees and stateless people say that somebody asked for protection.
            .filter(|document| {
                !matches!(
                    document.document,
                    DocumentKind::RefugeeDocument | DocumentKind::StatelessDocument
                )
            })
            .map(|document| Told::Plain(document.document_number.clone()))
            .collect();
        Ok(some([
            ("consulate", Some(typed(&request.consulate))),
            ("state", Some(Told::Country(request.country))),
            (
                "name-other-script",
                other_script.filter(|_| sends(IdentityField::Names)),
            ),
            (
                "born",
                self.born().filter(|_| sends(IdentityField::BirthDate)),
            ),
            (
                "nationalities",
                sends(IdentityField::Nationality).then(|| self.nationalities()),
            ),
            (
                "papers",
                sends(IdentityField::DocumentNumbers).then_some(Told::List(papers)),
            ),
            // What is not on record here is for the pen.
            (
                "by-hand",
                named(&[
                    IdentityField::BirthPlace,
                    IdentityField::Sex,
                    IdentityField::Parents,
                    IdentityField::FormerAddress,
                ]),
            ),
            (
                "enclosed",
                named(&[IdentityField::DocumentCopies, IdentityField::Photograph]),
            ),
            ("answer-by", request.answer_by.map(Told::day)),
        ]))
    }

    /// What the receiving office needs to be there and to prepare. Where a place is protected, route and hour are not written down.
    fn arrival_notice(&self) -> Result<Facts, NotYet> {
        let booked = self.journey()?;
        let office = self.receiving.ok_or(NotYet::NoReceivingOffice)?;
        let notice = self.latest::<ArrivalNotified>().ok_or(NotYet::NoNotice)?;
        self.may_go(&Fact::ArrivalNotified(notice.clone()))?;
        let is_child = self.loaded.case.is_child_on(self.loaded.around.today());
        let open = !self.is_protected();
        Ok(some([
            ("to", Some(typed(&office.name))),
            ("languages", Some(self.languages())),
            (
                "child",
                is_child.then(|| Told::Word("v-answer-yes".to_owned())),
            ),
            ("legs", open.then(|| legs(&booked.legs))),
            ("escort", self.escort(booked).filter(|_| open).map(typed)),
            (
                "receiver",
                booked.receiver.as_deref().filter(|_| open).map(typed),
            ),
            (
                "prepare",
                notice
                    .message
                    .as_ref()
                    .filter(|_| open)
                    .map(|text| typed(&text.0)),
            ),
        ]))
    }

    /// What a carrier has to know. Not what was found, nor by whom.
    fn fit_to_travel(&self) -> Result<Facts, NotYet> {
        let found = self.latest::<FitnessRecorded>().ok_or(NotYet::NoFitness)?;
        let fit = match found.fit {
            Answer::Yes => "fit-to-travel-yes",
            Answer::No => "fit-to-travel-no",
            Answer::NotAsked | Answer::Refused | Answer::Unknown => return Err(NotYet::NoFitness),
        };
        let aids = self.latest::<CarePlanned>().map(|care| {
            let words = care.travel_aids.iter().map(|aid| coded(*aid));
            Told::List(words.collect())
        });
        Ok(some([
            ("born", self.born()),
            ("fit", Some(Told::Word(fit.to_owned()))),
            ("examined", Some(Told::day(found.made_on.0))),
            ("from", Some(Told::day(found.valid_from))),
            ("until", Some(Told::day(found.valid_until))),
            ("needs", aids),
        ]))
    }

    /// What was found last, field by field, as it is on record.
    fn assessment(&self, code: &str) -> Result<Facts, NotYet> {
        let case = &self.loaded.case;
        let standing = case
            .entries()
            .iter()
            .rev()
            .filter_map(|entry| case.effective(entry.seq));
        let found = standing.into_iter().find(|fact| fact.code() == code);
        let found = found.ok_or(NotYet::NoAssessment)?;
        Ok(some([("said", Some(Told::Rows(records::said(found))))]))
    }

    fn handover(&self) -> Result<Facts, NotYet> {
        let booked = self.journey()?;
        let open = !self.is_protected();
        let place = booked.legs.last().map(|leg| typed(&leg.to));
        Ok(some([
            ("escort", self.escort(booked).map(typed)),
            (
                "receiver",
                booked.receiver.as_deref().filter(|_| open).map(typed),
            ),
            ("place", place.filter(|_| open)),
        ]))
    }

    fn escort_report(&self) -> Result<Facts, NotYet> {
        let booked = self.journey()?;
        let escort = self.escort(booked).ok_or(NotYet::NoEscort)?;
        let open = !self.is_protected();
        Ok(some([
            ("escort", Some(typed(escort))),
            (
                "receiver",
                booked.receiver.as_deref().filter(|_| open).map(typed),
            ),
            ("legs", open.then(|| legs(&booked.legs))),
        ]))
    }

    /// What everybody who works on the case may know.
    fn case_summary(&self) -> Facts {
        let (case, around) = (&self.loaded.case, &self.loaded.around);
        let open = !self.is_protected();
        let done = case
            .entries()
            .iter()
            // What was struck out did not happen.
            .filter(|entry| case.effective(entry.seq).is_some())
            .filter(|entry| case.audience_of(entry) == Audience::Case)
            .map(|entry| {
                some([
                    ("day", Some(Told::day(day_of(entry.at, &entry.stamps)))),
                    ("what", Some(Told::Word(format!("a-{}", entry.fact.code())))),
                ])
            })
            .collect();
        let stage = case.stage_at(around.now).code();
        let place = case.details().place_of_return.as_deref();
        some([
            ("born", self.born()),
            ("nationalities", Some(self.nationalities())),
            ("languages", Some(self.languages())),
            ("place", place.filter(|_| open).map(typed)),
            ("programme", Some(typed(&around.terms.name))),
            (
                "receiving",
                self.receiving
                    .filter(|_| open)
                    .map(|office| typed(&office.name)),
            ),
            ("stage", Some(Told::Word(format!("stage-{stage}")))),
            ("done", Some(Told::Rows(done))),
        ])
    }

    fn closure(&self) -> Result<Facts, NotYet> {
        let case = &self.loaded.case;
        let is_closed =
            case.stage_at(self.loaded.around.now) == homeward_domain::stage::StageName::Closed;
        let closed = case
            .latest::<Closed>()
            .filter(|_| is_closed)
            .ok_or(NotYet::NotClosed)?;
        Ok(some([
            ("day", Some(Told::day(day_of(closed.at, closed.stamps)))),
            ("reason", Some(coded(closed.record.closure))),
            (
                "receiving",
                self.receiving
                    .map(|office| typed(&format!("{}\n{}", office.name, office.contact))),
            ),
        ]))
    }

    /// The journey that is booked, or with which the person left.
    fn journey(&self) -> Result<&Booked, NotYet> {
        let journey = self.loaded.case.journey();
        journey.map(|noted| noted.record).ok_or(NotYet::NoJourney)
    }

    /// Who was assigned to travel along, or is named in the booking.
    fn escort<'b>(&'b self, booked: &'b Booked) -> Option<&'b str> {
        let assigned = self.loaded.case.escort_assigned();
        assigned
            .map(|noted| noted.record.escort_name.as_str())
            .or(booked.escort.as_deref())
    }

    /// What goes out by this fact may go out now too: it is on record, and asked once more of the same safeguards.
    fn may_go(&self, fact: &Fact) -> Result<(), NotYet> {
        let (case, around) = (&self.loaded.case, &self.loaded.around);
        let proposal = Proposal::of(fact, Some(case), Some(around), false);
        let states = self.situation.checklist(fact.code(), &proposal);
        if states.iter().all(|(_, state)| state.is_clear()) {
            Ok(())
        } else {
            Err(NotYet::Barred)
        }
    }

    fn latest<T: Kinded>(&self) -> Option<&T> {
        self.loaded
            .case
            .latest::<T>()
            .map(|noted: Noted<'_, T>| noted.record)
    }

    fn is_protected(&self) -> bool {
        self.loaded.case.details().protected_location
    }

    fn born(&self) -> Option<Told> {
        let born = self.loaded.case.details().born;
        born.map(|born| Told::Plain(born.to_string()))
    }

    fn nationalities(&self) -> Told {
        let all = &self.loaded.case.details().nationalities;
        Told::List(all.iter().copied().map(Told::Country).collect())
    }

    fn languages(&self) -> Told {
        let all = &self.loaded.case.details().languages;
        Told::List(all.iter().cloned().map(Told::Language).collect())
    }
}

/// Only what is known.
pub(crate) fn some<const N: usize>(facts: [(&'static str, Option<Told>); N]) -> Facts {
    let known = facts
        .into_iter()
        .filter_map(|(name, told)| Some((name, told?)));
    known.collect()
}

pub(crate) fn typed(text: &str) -> Told {
    Told::Typed(text.to_owned())
}

pub(crate) fn coded<C: Code>(code: C) -> Told {
    Told::Word(format!("v-{}-{}", C::VOCABULARY, code.code()))
}

fn entitlement(one: &Entitlement) -> Facts {
    let amount = one
        .entitlement_amount
        .zip(one.entitlement_currency.as_ref());
    some([
        ("what", Some(coded(one.entitlement))),
        (
            "amount",
            amount.map(|(amount, currency)| Told::Plain(format!("{amount} {}", currency.0))),
        ),
        ("when", Some(coded(one.entitlement_moment))),
        ("from", one.entitlement_from.as_deref().map(typed)),
    ])
}

fn legs(legs: &[Leg]) -> Told {
    let rows = legs.iter().map(|leg| {
        some([
            ("from", Some(typed(&leg.from))),
            ("from-at", Some(local(leg.departs_at))),
            ("from-zone", Some(zone(leg.departs_at, leg.departs_zone))),
            ("to", Some(typed(&leg.to))),
            ("to-at", Some(local(leg.arrives_at))),
            ("to-zone", Some(zone(leg.arrives_at, leg.arrives_zone))),
            ("carrier", leg.carrier.as_deref().map(typed)),
            ("service", leg.service.as_deref().map(typed)),
        ])
    });
    Told::Rows(rows.collect())
}

pub(crate) fn local(moment: NaiveDateTime) -> Told {
    Told::Plain(moment.format("%Y-%m-%d %H:%M").to_string())
}

/// A time zone with what it is ahead of UTC at that moment: `Asia/Manila, UTC+08:00`.
pub(crate) fn zone(moment: NaiveDateTime, zone: Zone) -> Told {
    let offset = instant(moment, zone).with_timezone(&zone);
    Told::Plain(format!("{zone}, UTC{}", offset.format("%:z")))
}
