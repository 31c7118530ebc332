//! Trafficking, status and specific needs as Cedar values.

use homeward_domain::standing::Tracks;

use super::{Attributes, bool, member, or_none};

pub(super) fn attributes(s: &Tracks) -> Attributes {
    let (victim, status) = (&s.victim, &s.status);
    vec![
        ("protection_status", member(status.held)),
        ("status_explained", bool(status.explained)),
        ("status_before_declaration", bool(status.before_declaration)),
        ("status_understood", member(status.understood)),
        ("status_interpreter_fit", bool(status.interpreter_fit)),
        ("status_loss_explained", member(status.loss)),
        ("status_contact_explained", member(status.contact)),
        ("status_wishes_involved", member(status.wishes_involved)),
        ("status_involved", member(status.involved)),
        ("status_involved_by", or_none(status.involved_body)),
        ("victim_rights_explained", bool(victim.explained)),
        (
            "victim_rights_before_declaration",
            bool(victim.before_declaration),
        ),
        ("victim_rights_understood", member(victim.understood)),
        (
            "victim_rights_interpreter_fit",
            bool(victim.interpreter_fit),
        ),
        ("victim_proceedings_explained", member(victim.proceedings)),
        ("victim_compensation_explained", member(victim.compensation)),
        ("victim_stay_explained", member(victim.stay_permit)),
        ("victim_legal_help", member(victim.legal_help)),
        ("victim_family_safety", member(victim.family_safety)),
        ("victim_reaction", member(victim.reaction)),
        ("victim_fear", member(victim.fear_of_harm)),
        ("account_taken", bool(victim.account_taken)),
        ("asylum_referred", bool(s.asylum_referred)),
        ("arrangements_needed", member(s.arrangements_needed)),
        ("arrangements_confirmed", member(s.arrangements_confirmed)),
    ]
}
