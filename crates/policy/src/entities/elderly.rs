//! What was found with an elderly person.

use homeward_domain::standing::Elderly;

use super::{Attributes, member};

pub(super) fn attributes(s: &Elderly) -> Attributes {
    vec![
        (
            "elderly_capacity_looked_into",
            member(s.elderly_capacity_looked_into),
        ),
        ("elderly_help_needed", member(s.elderly_help_needed)),
        ("elderly_help_at_home", member(s.elderly_help_at_home)),
        (
            "elderly_return_beneficial",
            member(s.elderly_return_beneficial),
        ),
    ]
}
