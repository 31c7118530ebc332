//! The person: age, categories, consent, eligibility.

use homeward_domain::{places::Country, standing::Person};

use super::{Attributes, bool, entity, member, members_of, or_none, set};

pub(super) fn attributes(s: &Person) -> Attributes {
    vec![
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
    ]
}
