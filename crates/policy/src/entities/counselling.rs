//! Counselling, capacity to decide, declaration and reconfirmation.

use homeward_domain::standing::Counselling;

use super::{Attributes, bool, long, member, or_none};

pub(super) fn attributes(s: &Counselling) -> Attributes {
    vec![
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
        ("run_by_authority", bool(s.run_by_authority)),
        ("independent_counselling", bool(s.independent_counselling)),
        ("session_by_named", bool(s.session.by_named)),
        ("alternatives_explained", member(s.alternatives_explained)),
        ("declaration_hours", long(s.signing.hours_to_reflect)),
        ("declaration_alone", member(s.signing.alone)),
        (
            "declaration_interpreter_fit",
            bool(s.signing.interpreter_fit),
        ),
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
    ]
}
