//! A child's care and best interests.

use homeward_domain::standing::Children;

use super::{Attributes, bool, long, member, members_of, or_none};

pub(super) fn attributes(s: &Children) -> Attributes {
    vec![
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
        (
            "best_interests_points",
            members_of(s.best_interests_points.iter().copied()),
        ),
        (
            "best_interests_professions",
            long(s.best_interests_professions),
        ),
        ("best_interests_official", member(s.best_interests_official)),
        (
            "best_interests_tracing_against",
            member(s.best_interests_tracing_against),
        ),
        (
            "best_interests_tracing_against_by",
            or_none(s.best_interests_tracing_against_by),
        ),
        (
            "best_interests_risk_open",
            member(s.best_interests_risk_open),
        ),
        (
            "best_interests_receiver_kind",
            or_none(s.best_interests_receiver_kind),
        ),
        (
            "best_interests_institution",
            member(s.best_interests_institution),
        ),
        ("family_by", or_none(s.family_by)),
        ("family_means", member(s.family_means)),
        ("family_debts", member(s.family_debts)),
        ("family_willing", member(s.family_willing)),
        ("school_place", member(s.school_place)),
    ]
}
