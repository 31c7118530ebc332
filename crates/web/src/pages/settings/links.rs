//! Addresses of settings. Things are named by codes people chose, or by link codes.

use homeward_app::forms::Wording;

/// Percent-encodes what stands in one part of a path: codes may hold letters of any script.
fn part(code: &str) -> String {
    code.bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"-_.~".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}

pub(super) const ACCESS: &str = "/access";
pub(super) const WATCH: &str = "/settings/watch/watch";
pub(super) const HOUSE: &str = "/settings";
pub(super) const DEEDS: &str = "/settings/deeds";
pub(super) const RETENTION: &str = "/settings/retention";
pub(super) const NEW_RETENTION: &str = "/settings/new/retention";
pub(super) const LEGAL_HOLDS: &str = "/settings/legal-holds";
pub(super) const NEW_LEGAL_HOLD: &str = "/settings/new/legal-hold";
pub(super) const DUE_ERASURES: &str = "/settings/due-erasures";
pub(super) const PROPOSE_DUE: &str = "/settings/new/due-erasures";
pub(super) const ERASURES: &str = "/settings/erasures";
pub(super) const NEW_ERASURE: &str = "/settings/new/erasure";
pub(super) const ORGANISATIONS: &str = "/settings/organisations";
pub(super) const NEW_ORGANISATION: &str = "/settings/new/organisation";
pub(super) const OFFICES: &str = "/settings/offices";
pub(super) const NEW_OFFICE: &str = "/settings/new/office";
pub(super) const AGREEMENTS: &str = "/settings/agreements";
pub(super) const NEW_AGREEMENT: &str = "/settings/new/agreement";
pub(super) const STATE_AGREEMENTS: &str = "/settings/state-agreements";
pub(super) const NEW_STATE_AGREEMENT: &str = "/settings/new/state-agreement";
pub(super) const ESCORTS: &str = "/settings/escorts";
pub(super) const NEW_ESCORT: &str = "/settings/new/escort";
pub(super) const GROUPS: &str = "/journeys/groups";
pub(super) const NEW_GROUP: &str = "/journeys/new/group";
pub(super) const FORMS: &str = "/settings/forms";
pub(super) const NEW_RELEASE: &str = "/settings/new/form-release";
pub(super) const TRANSFERS: &str = "/settings/transfers";
pub(super) const STAFF: &str = "/settings/staff";
pub(super) const SECOND_FACTOR: &str = "/settings/second-factor";
pub(super) const NEW_STAFF: &str = "/settings/new/staff";
pub(super) const PROGRAMMES: &str = "/programmes";
pub(super) const NEW_PROGRAMME: &str = "/programmes/new/programme";
pub(super) const SUSPENSIONS: &str = "/programmes/suspensions";
pub(super) const NEW_SUSPENSION: &str = "/programmes/new/suspension";
pub(super) const MONITORING: &str = "/programmes/monitoring";
pub(super) const NEW_MONITORING: &str = "/programmes/new/monitoring";

/// A rule of retention.
pub(super) fn retention(key: &str) -> String {
    format!("{RETENTION}/{}", part(key))
}

/// Something done to a legal hold: `lift`.
pub(super) fn legal_hold(key: &str, deed: &str) -> String {
    format!("{LEGAL_HOLDS}/{}/{deed}", part(key))
}

/// What is proposed to be erased together, or was.
pub(super) fn erasure(key: &str) -> String {
    format!("{ERASURES}/{}", part(key))
}

/// Something done to a proposal: `agree`, `withdraw`.
pub(super) fn erasure_deed(key: &str, deed: &str) -> String {
    format!("{ERASURES}/{}/{deed}", part(key))
}

/// An organisation.
pub(super) fn organisation(key: &str) -> String {
    format!("{ORGANISATIONS}/{}", part(key))
}

/// An office.
pub(super) fn office(code: &str) -> String {
    format!("{OFFICES}/{}", part(code))
}

/// A member of staff.
pub(super) fn staff(login: &str) -> String {
    format!("{STAFF}/{}", part(login))
}

/// Something done to an account: `password`, `deactivate`, `reactivate`, `absence`, `sessions`, `second-factor`.
pub(super) fn staff_deed(login: &str, deed: &str) -> String {
    format!("{STAFF}/{}/{deed}", part(login))
}

/// An agreement.
pub(super) fn agreement(key: &str) -> String {
    format!("{AGREEMENTS}/{}", part(key))
}

/// An agreement with a State.
pub(super) fn state_agreement(key: &str) -> String {
    format!("{STATE_AGREEMENTS}/{}", part(key))
}

/// An escort.
pub(super) fn escort(key: &str) -> String {
    format!("{ESCORTS}/{}", part(key))
}

/// A group that was announced.
pub(super) fn group_notice(key: &str) -> String {
    format!("{GROUPS}/{}", part(key))
}

/// The wording of a form, to be read.
pub(super) fn specimen(wording: &Wording) -> String {
    format!(
        "{FORMS}/specimen/{}/{}",
        wording.form.code(),
        wording.language.code()
    )
}

/// Releases a wording: its form, filled in with what it is.
pub(super) fn release(wording: &Wording) -> String {
    format!(
        "{NEW_RELEASE}?form={}&language={}",
        wording.form.code(),
        wording.language.code()
    )
}

/// Ends a release.
pub(super) fn end_release(key: &str) -> String {
    format!("{FORMS}/{}/end", part(key))
}

/// A programme.
pub(super) fn programme(code: &str) -> String {
    format!("{PROGRAMMES}/terms/{}", part(code))
}

/// A version of a programme.
pub(super) fn version(code: &str, number: i32) -> String {
    format!("{}/versions/{number}", programme(code))
}

/// Something done to a version of a programme: `restore`, `take-back`.
pub(super) fn version_deed(code: &str, number: i32, deed: &str) -> String {
    format!("{}/{deed}", version(code, number))
}

/// What rules would change.
pub(super) fn preview(code: &str) -> String {
    format!("{}/preview", programme(code))
}

/// Refusals of a programme, compared.
pub(super) fn refusals(code: &str) -> String {
    format!("{}/refusals", programme(code))
}

/// How States answered what a programme asked of them.
pub(super) fn state_answers(code: &str) -> String {
    format!("{}/state-answers", programme(code))
}

/// Life at home, programmes beside one another.
pub(super) const LIFE: &str = "/programmes/life";

/// Life at home of the people of a programme, in figures.
pub(super) fn life(code: &str) -> String {
    format!("{}/life", programme(code))
}

/// Something done to a suspension: `review`, `lift`.
pub(super) fn suspension(key: &str, deed: &str) -> String {
    format!("{SUSPENSIONS}/{}/{deed}", part(key))
}

/// A monitoring arrangement.
pub(super) fn monitoring(key: &str) -> String {
    format!("{MONITORING}/{}", part(key))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_code_in_any_script_is_one_part_of_an_address() {
        assert_eq!(super::office("dhaka.2"), "/settings/offices/dhaka.2");
        assert_eq!(
            super::staff("a/b?c#ሀ"),
            "/settings/staff/a%2Fb%3Fc%23%E1%88%80"
        );
    }
}
