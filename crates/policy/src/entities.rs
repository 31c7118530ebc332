//! From facts to Cedar: one total function; what the schema lists and nothing else.

use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
};

use cedar_policy::{
    Context, Entity, EntityId, EntityTypeName, EntityUid, RestrictedExpression as Value,
};
use homeward_domain::{
    codes::{
        Answer, BestInterests, BestInterestsProcedure, BodyKind, Capacity, Care, Category, Code,
        HoldKind, ReceivingAnswer, RiskLevel, Role, Viability,
    },
    places::Country,
    programme::Terms,
    standing::{Around, Proposal, Standing},
};

use crate::Who;

/// A vocabulary of the domain that the schema enumerates, under a name of its own.
trait Enumerated: Code {
    /// Its type in the schema.
    const TYPE: &'static str;
    /// The schema adds a `none`, for what nobody recorded.
    const HAS_NONE: bool;
}

/// Lists the vocabularies that policies may ask about; no other becomes a value.
macro_rules! enumerated {
    ($($vocabulary:ident = $type:literal $($none:ident)?),+ $(,)?) => {
        $(impl Enumerated for $vocabulary {
            const TYPE: &'static str = $type;
            const HAS_NONE: bool = !concat!("" $(, stringify!($none))?).is_empty();
        })+

        /// Every member of every vocabulary: whatever code a fact may hold.
        pub(crate) fn members() -> Vec<EntityUid> {
            let mut all = Vec::new();
            $(
                all.extend($vocabulary::CODES.iter().map(|code| uid($type, code)));
                all.extend($vocabulary::HAS_NONE.then(|| uid($type, "none")));
            )+
            all
        }
    };
}

enumerated! {
    Answer = "Answer",
    Role = "Role",
    Category = "Category",
    Care = "Care",
    BodyKind = "Body" none,
    Viability = "Viability" none,
    Capacity = "CapacityFinding" none,
    RiskLevel = "RiskLevel" none,
    BestInterests = "BestInterests" none,
    BestInterestsProcedure = "Procedure" none,
    ReceivingAnswer = "Receiving" none,
    HoldKind = "Hold" none,
}

fn uid(kind: &'static str, id: &str) -> EntityUid {
    // A case has some hundred references of two dozen types: each type's name is read once.
    thread_local! {
        static KINDS: RefCell<HashMap<&'static str, EntityTypeName>> = RefCell::default();
    }
    let kind = KINDS.with_borrow_mut(|kinds| {
        kinds
            .entry(kind)
            .or_insert_with(|| kind.parse().expect("a type of the schema"))
            .clone()
    });
    EntityUid::from_type_name_and_id(kind, EntityId::new(id))
}

pub(crate) fn case_uid() -> EntityUid {
    uid("Case", "this")
}

pub(crate) fn intake_uid() -> EntityUid {
    uid("Intake", "this")
}

pub(crate) fn installation_uid() -> EntityUid {
    uid("Installation", "this")
}

pub(crate) fn portfolio_uid() -> EntityUid {
    uid("Portfolio", "this")
}

pub(crate) fn staff_uid() -> EntityUid {
    uid("Staff", "this")
}

pub(crate) fn system_uid() -> EntityUid {
    uid("System", "homeward")
}

fn bool(value: bool) -> Value {
    Value::new_bool(value)
}

fn long(value: i64) -> Value {
    Value::new_long(value)
}

fn entity(kind: &'static str, id: &str) -> Value {
    Value::new_entity_uid(uid(kind, id))
}

/// A member of a vocabulary.
fn member<T: Enumerated>(value: T) -> Value {
    known::<T>(value.code())
}

/// A member of a vocabulary by its code. A case has some sixty of the same few: each is made once.
fn known<T: Enumerated>(code: &'static str) -> Value {
    type Made = HashMap<(&'static str, &'static str), Value>;
    thread_local! {
        static MADE: RefCell<Made> = RefCell::default();
    }
    MADE.with_borrow_mut(|made| {
        made.entry((T::TYPE, code))
            .or_insert_with(|| entity(T::TYPE, code))
            .clone()
    })
}

/// A member of a vocabulary, or the vocabulary's `none`.
fn or_none<T: Enumerated>(value: Option<T>) -> Value {
    const { assert!(T::HAS_NONE) };
    known::<T>(value.map_or("none", Code::code))
}

fn members_of<T: Enumerated>(values: impl IntoIterator<Item = T>) -> Value {
    Value::new_set(values.into_iter().map(member))
}

fn set<'a>(kind: &'static str, ids: impl Iterator<Item = &'a str>) -> Value {
    Value::new_set(ids.map(|id| entity(kind, id)))
}

fn make(uid: EntityUid, attributes: Vec<(&str, Value)>, parents: HashSet<EntityUid>) -> Entity {
    let attributes: HashMap<String, Value> = attributes
        .into_iter()
        .map(|(k, v)| (k.to_owned(), v))
        .collect();
    Entity::new(uid, attributes, parents).expect("values of the schema's types")
}

/// The actor.
pub(crate) fn principal(who: &Who) -> Entity {
    match who {
        Who::Staff(staff) => make(
            staff_uid(),
            vec![
                ("active", bool(staff.active)),
                ("authority", bool(staff.authority)),
                ("administrator", bool(staff.administrator)),
                ("assigned", bool(staff.assigned)),
                ("roles", members_of(staff.roles.iter().copied())),
            ],
            HashSet::new(),
        ),
        Who::System => make(system_uid(), Vec::new(), HashSet::new()),
    }
}

fn programme(code: &str, terms: &Terms, open: bool, suspended: &[&str]) -> Entity {
    make(
        uid("Programme", code),
        vec![
            ("open", bool(open)),
            ("suspended", set("Area", suspended.iter().copied())),
            (
                "notice_days",
                long(terms.procedures.arrival_notice_days.into()),
            ),
            (
                "reconfirm_hours",
                long(terms.procedures.reconfirm_hours.into()),
            ),
            (
                "declaration_valid_days",
                long(terms.procedures.declaration_valid_days.into()),
            ),
        ],
        HashSet::new(),
    )
}

pub(crate) fn of_intake(code: &str, terms: &Terms, open: bool) -> Vec<Entity> {
    vec![
        programme(code, terms, open, &[]),
        make(
            intake_uid(),
            vec![("programme", entity("Programme", code))],
            HashSet::new(),
        ),
    ]
}

/// The store of what is administered: it has no facts of its own.
pub(crate) fn bare(uid: EntityUid) -> Vec<Entity> {
    vec![make(uid, Vec::new(), HashSet::new())]
}

/// The store of one case: complete, so that no policy meets a missing entity.
pub(crate) fn of_case(s: &Standing, around: &Around) -> Vec<Entity> {
    let country = s.country_of_return.code();
    let suspended: Vec<&str> = around.suspended.iter().map(String::as_str).collect();
    let mut list = vec![programme(
        &around.programme,
        &around.terms,
        around.terms.is_open_on(around.today()),
        &suspended,
    )];
    // The coded area lies in its country and in every area whose code begins its own: LK-51-03 in LK-51 in LK.
    let mut parents = HashSet::from([uid("Area", country)]);
    let destination = s.area_of_return.as_deref().unwrap_or(country);
    for place in &suspended {
        if destination.starts_with(place) && destination.as_bytes().get(place.len()) == Some(&b'-')
        {
            parents.insert(uid("Area", place));
        }
    }
    list.push(make(uid("Area", country), Vec::new(), HashSet::new()));
    if destination != country {
        for place in &suspended {
            if *place != country && *place != destination {
                list.push(make(uid("Area", place), Vec::new(), HashSet::new()));
            }
        }
        list.push(make(uid("Area", destination), Vec::new(), parents));
    }
    list.push(make(
        case_uid(),
        case_attributes(s, &around.programme, destination),
        HashSet::new(),
    ));
    list
}

fn case_attributes<'a>(s: &Standing, programme: &str, destination: &str) -> Vec<(&'a str, Value)> {
    vec![
        ("programme", entity("Programme", programme)),
        ("destination", entity("Area", destination)),
        ("child", bool(s.child)),
        ("small_child", bool(s.small_child)),
        ("age_assessed", bool(s.age_assessed)),
        ("age_found_adult", bool(s.age_found_adult)),
        ("age_by", or_none(s.age_by)),
        ("age_multidisciplinary", member(s.age_multidisciplinary)),
        ("age_explained", member(s.age_explained)),
        ("elderly", bool(s.elderly)),
        ("categories", members_of(s.categories.iter().copied())),
        (
            "nationalities",
            set("Country", s.nationalities.iter().map(Country::code)),
        ),
        ("stateless", member(s.stateless)),
        ("removal_order", member(s.removal_order)),
        ("detained", member(s.detained)),
        (
            "country_of_return",
            entity("Country", s.country_of_return.code()),
        ),
        ("protected", bool(s.protected)),
        ("before_departure", bool(s.before_departure)),
        ("consent_live", bool(s.consent_live)),
        ("consent_to_share", bool(s.consent_to_share)),
        ("eligible", bool(s.eligible)),
        ("session_held", bool(s.session.held)),
        (
            "session_before_declaration",
            bool(s.session.before_declaration),
        ),
        ("session_understood", member(s.session.understood)),
        ("session_private", member(s.session.private)),
        ("session_no_official", member(s.session.no_official)),
        ("session_could_end", member(s.session.could_end)),
        (
            "session_could_reach_outside",
            member(s.session.could_reach_outside),
        ),
        ("session_independent", member(s.session.independent)),
        ("session_interpreter_fit", bool(s.session.interpreter_fit)),
        ("asked_alone", bool(s.asked_alone)),
        ("spoken_for", bool(s.spoken_for)),
        ("free_choice", member(s.free_choice)),
        ("pressure_signs", member(s.pressure_signs)),
        ("informed", member(s.informed)),
        ("fear_of_harm", member(s.fear_of_harm)),
        ("detention_information", member(s.detention_information)),
        ("detention_legal_help", member(s.detention_legal_help)),
        ("detention_no_threat", member(s.detention_no_threat)),
        ("capacity_doubt", member(s.capacity_doubt)),
        ("capacity", or_none(s.capacity)),
        ("capacity_by", or_none(s.capacity_by)),
        ("capacity_verified", bool(s.capacity_verified)),
        ("representative_agrees", member(s.representative_agrees)),
        ("declared", bool(s.declared)),
        ("declaration_days", long(s.declaration_days)),
        ("declaration_understood", member(s.declaration_understood)),
        ("declaration_reviewed", member(s.declaration_reviewed)),
        (
            "declaration_binds_to_nothing",
            member(s.declaration_binds_to_nothing),
        ),
        ("declaration_same_country", bool(s.declaration_same_country)),
        ("reconfirmed", bool(s.reconfirmed)),
        ("reconfirmed_hours", long(s.reconfirmed_hours)),
        ("reconfirmed_private", member(s.reconfirmed_private)),
        ("reconfirmed_alone", member(s.reconfirmed_alone)),
        ("reconfirmed_spoken_for", bool(s.reconfirmed_spoken_for)),
        (
            "reconfirmed_by_counsellor",
            bool(s.reconfirmed_by_counsellor),
        ),
        (
            "reconfirmed_interpreter_fit",
            bool(s.reconfirmed_interpreter_fit),
        ),
        ("reconfirmed_wishes", member(s.reconfirmed_wishes)),
        ("reconfirmed_pressure", member(s.reconfirmed_pressure)),
        ("vulnerability", or_none(s.vulnerability)),
        ("conditions_met", member(s.conditions_met)),
        ("trafficking_screened", bool(s.trafficking_screened)),
        ("trafficking_trained", member(s.trafficking_trained)),
        ("trafficking_indicators", member(s.trafficking_indicators)),
        ("trafficking_cooperates", member(s.trafficking_cooperates)),
        ("trafficker_knows", member(s.trafficker_knows)),
        ("risk_assessed", bool(s.risk_assessed)),
        ("risk_level", or_none(s.risk_level)),
        ("risk_days_left", long(s.risk_days_left)),
        ("risk_irreparable_harm", member(s.risk_irreparable_harm)),
        ("risk_mitigation_agreed", member(s.risk_mitigation_agreed)),
        ("risk_in_interest", member(s.risk_in_interest)),
        ("risk_verified", bool(s.risk_verified)),
        ("protection_open", bool(s.protection_open)),
        ("protection_granted", bool(s.protection_granted)),
        ("protection_wait", bool(s.protection_wait)),
        ("care", member(s.care)),
        ("carer_travels", bool(s.carer_travels)),
        ("guardian", member(s.guardian)),
        ("legal_representation", member(s.legal_representation)),
        ("best_interests", or_none(s.best_interests)),
        (
            "best_interests_procedure",
            or_none(s.best_interests_procedure),
        ),
        ("best_interests_by", or_none(s.best_interests_by)),
        ("best_interests_trained", member(s.best_interests_trained)),
        (
            "best_interests_child_agrees",
            member(s.best_interests_child_agrees),
        ),
        (
            "best_interests_too_small",
            member(s.best_interests_too_small),
        ),
        ("best_interests_tracing", member(s.best_interests_tracing)),
        ("best_interests_family", member(s.best_interests_family)),
        ("best_interests_security", member(s.best_interests_security)),
        ("best_interests_parts", member(s.best_interests_parts)),
        ("best_interests_harm", member(s.best_interests_harm)),
        ("best_interests_receiver", bool(s.best_interests_receiver)),
        ("best_interests_verified", bool(s.best_interests_verified)),
        ("health_assessed", bool(s.health_assessed)),
        ("health_condition", member(s.health_condition)),
        ("fitness_by_doctor", bool(s.fitness_by_doctor)),
        ("fitness", member(s.fitness)),
        ("fitness_started", bool(s.fitness_started)),
        (
            "fitness_days_left_at_departure",
            long(s.fitness_days_left_at_departure),
        ),
        (
            "fitness_days_left_at_arrival",
            long(s.fitness_days_left_at_arrival),
        ),
        ("care_available", member(s.care_available)),
        ("continuity", member(s.continuity)),
        ("embarkation_checked", bool(s.embarkation_checked)),
        ("embarkation_fit", member(s.embarkation_fit)),
        ("embarkation_days_before", long(s.embarkation_days_before)),
        ("document_held", bool(s.document_held)),
        (
            "document_days_left_at_departure",
            long(s.document_days_left_at_departure),
        ),
        (
            "document_days_left_at_arrival",
            long(s.document_days_left_at_arrival),
        ),
        ("may_enter", member(s.may_enter)),
        ("receiving_asked", bool(s.receiving_asked)),
        ("receiving", or_none(s.receiving)),
        ("booked", bool(s.booked)),
        ("escorted", bool(s.escorted)),
        ("receiver_named", bool(s.receiver_named)),
        ("notice_sent", bool(s.notice_sent)),
        ("notice_days", long(s.notice_days)),
        ("notice_reason", bool(s.notice_reason)),
        ("notice_approved", bool(s.notice_approved)),
        ("monitoring", bool(s.monitoring)),
        ("monitoring_excepted", bool(s.monitoring_excepted)),
        ("follow_up_planned", bool(s.follow_up_planned)),
        ("hold_medical", bool(s.holds.contains(&HoldKind::Medical))),
        (
            "hold_protection",
            bool(s.holds.contains(&HoldKind::Protection)),
        ),
        ("hold_safety", bool(s.holds.contains(&HoldKind::Safety))),
        ("hold_own_wish", bool(s.holds.contains(&HoldKind::OwnWish))),
    ]
}

/// What an action brings with it. Many actions are asked about with one proposal: its context is made once.
pub(crate) fn context(p: &Proposal) -> Result<Context, String> {
    thread_local! {
        static LAST: RefCell<Option<(Proposal, Context)>> = const { RefCell::new(None) };
    }
    LAST.with_borrow_mut(|last| match last {
        Some((proposal, context)) if proposal == p => Ok(context.clone()),
        _ => {
            let context = make_context(p)?;
            *last = Some((*p, context.clone()));
            Ok(context)
        }
    })
}

fn make_context(p: &Proposal) -> Result<Context, String> {
    Context::from_pairs(
        [
            ("own_entry", bool(p.own_entry)),
            ("eligible", bool(p.eligible)),
            ("bars_return", bool(p.bars_return)),
            ("hold", or_none(p.hold)),
            ("told_purpose", member(p.told_purpose)),
            ("consent_to_keep", member(p.consent_to_keep)),
            ("consent_understood", bool(p.consent_understood)),
            ("declaration_understood", member(p.declaration_understood)),
            ("declaration_reviewed", member(p.declaration_reviewed)),
            (
                "declaration_binds_to_nothing",
                member(p.declaration_binds_to_nothing),
            ),
            ("declaration_same_country", bool(p.declaration_same_country)),
            ("document_needed", member(p.document_needed)),
            ("document_agreed", member(p.document_agreed)),
            ("escort_signed", bool(p.escort_signed)),
            ("receiver_signed", bool(p.receiver_signed)),
            ("identity_checked", member(p.identity_checked)),
            ("as_named", member(p.as_named)),
        ]
        .map(|(k, v)| (k.to_owned(), v)),
    )
    .map_err(|e| e.to_string())
}
