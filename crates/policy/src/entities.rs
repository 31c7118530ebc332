//! From facts to Cedar: one total function; what the schema lists and nothing else.

mod children;
mod counselling;
mod elderly;
mod health;
mod journey;
mod papers;
mod person;
mod protection;
mod tracks;

use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
};

use cedar_policy::{
    Context, Entity, EntityId, EntityTypeName, EntityUid, RestrictedExpression as Value,
};
use homeward_domain::{
    codes::{
        Answer, Audience, BestInterests, BestInterestsProcedure, BodyKind, Capacity, Care,
        Category, Code, DataCategory, DeterminationPoint, HoldKind, LawfulBasis, OrganisationKind,
        Purpose, ReceiverKind, ReceivingAnswer, RiskLevel, Role, Viability,
    },
    programme::Terms,
    standing::{Around, Proposal, Standing},
};

use crate::Who;

/// Attributes of an entity, by name.
type Attributes = Vec<(&'static str, Value)>;

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
    Audience = "Audience",
    DataCategory = "DataCategory",
    Purpose = "Purpose" none,
    LawfulBasis = "LawfulBasis" none,
    OrganisationKind = "Organisation" none,
    BodyKind = "Body" none,
    Viability = "Viability" none,
    Capacity = "CapacityFinding" none,
    DeterminationPoint = "DeterminationPoint",
    ReceiverKind = "ReceiverKind" none,
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

fn make(uid: EntityUid, attributes: Attributes, parents: HashSet<EntityUid>) -> Entity {
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
                ("second_factor_due", bool(staff.second_factor_due)),
                ("second_factor", bool(staff.second_factor)),
                ("assigned", bool(staff.assigned)),
                ("emergency", bool(staff.emergency)),
                ("emergency_ended", bool(staff.emergency_ended)),
                ("roles", members_of(staff.roles.iter().copied())),
                ("held", members_of(staff.held.iter().copied())),
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
            (
                "reflection_hours",
                long(terms.procedures.reflection_hours.into()),
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
    let country = s.person.country_of_return.code();
    let suspended: Vec<&str> = around.suspended.iter().map(String::as_str).collect();
    let mut list = vec![programme(
        &around.programme,
        &around.terms,
        around.terms.is_open_on(around.today()),
        &suspended,
    )];
    // The coded area lies in its country and in every area whose code begins its own: LK-51-03 in LK-51 in LK.
    let mut parents = HashSet::from([uid("Area", country)]);
    let destination = s.person.area_of_return.as_deref().unwrap_or(country);
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

fn case_attributes(s: &Standing, programme: &str, destination: &str) -> Attributes {
    let mut all = vec![
        ("programme", entity("Programme", programme)),
        ("destination", entity("Area", destination)),
    ];
    all.extend(person::attributes(&s.person));
    all.extend(counselling::attributes(&s.counselling));
    all.extend(protection::attributes(&s.protection));
    all.extend(tracks::attributes(&s.tracks));
    all.extend(children::attributes(&s.children));
    all.extend(elderly::attributes(&s.elderly));
    all.extend(health::attributes(&s.health));
    all.extend(papers::attributes(&s.papers));
    all.extend(journey::attributes(&s.journey));
    all
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
            ("says_under_18", member(p.says_under_18)),
            ("person_said_no", bool(p.person_said_no)),
            ("declaration_understood", member(p.declaration_understood)),
            ("declaration_reviewed", member(p.declaration_reviewed)),
            (
                "declaration_binds_to_nothing",
                member(p.declaration_binds_to_nothing),
            ),
            ("declaration_same_country", bool(p.declaration_same_country)),
            ("declaration_hours", long(p.signing.hours_to_reflect)),
            ("declaration_alone", member(p.signing.alone)),
            (
                "declaration_interpreter_fit",
                bool(p.signing.interpreter_fit),
            ),
            ("circumstances", bool(p.signing.circumstances)),
            (
                "circumstance_removal_order",
                bool(p.signing.circumstance_removal_order),
            ),
            (
                "circumstance_detention",
                bool(p.signing.circumstance_detention),
            ),
            ("internally_displaced", member(p.internally_displaced)),
            ("account_reason", bool(p.account_reason)),
            ("share_agreed", member(p.share_agreed)),
            ("document_needed", member(p.document_needed)),
            ("document_agreed", member(p.document_agreed)),
            ("evidence_of_body", bool(p.evidence_of_body)),
            ("receipt_given", member(p.receipt_given)),
            ("escort_signed", bool(p.escort_signed)),
            ("receiver_signed", bool(p.receiver_signed)),
            ("identity_checked", member(p.identity_checked)),
            ("as_named", member(p.as_named)),
            ("purpose", or_none(p.purpose)),
            ("data", members_of(p.data.iter())),
            ("circle", member(p.circle.0)),
            ("agrees", member(p.agrees)),
            ("lawful_basis", or_none(p.lawful_basis)),
            ("passes", bool(p.passes)),
            ("recipient", or_none(p.recipient)),
            ("of_origin", bool(p.of_origin)),
            ("outside_body", bool(p.outside_body)),
            ("consent_days_left", long(p.consent_days_left.0)),
            ("basis_days_left", long(p.basis_days_left.0)),
            ("basis_vital", bool(p.basis_vital)),
            ("agreement_days_left", long(p.agreement_days_left.0)),
            ("agreement_asks_parties", bool(p.agreement_asks_parties)),
            ("parties_agree", member(p.parties_agree)),
            ("law_compels", member(p.law_compels)),
        ]
        .map(|(k, v)| (k.to_owned(), v)),
    )
    .map_err(|e| e.to_string())
}
