//! Who runs an office, and who counsels there (COU-02).

use homeward_domain::{programme::Terms, standing::Counsellors};
use homeward_store::{ConnectionTrait, offices, offices::Office, organisations, staff};

use crate::Refused;

/// Who runs this office, and whom the programme names to counsel there instead of a State.
pub(crate) async fn counsellors_at<C: ConnectionTrait>(
    c: &C,
    office: &Office,
    terms: &Terms,
) -> Result<Counsellors, Refused> {
    let by_authority = is_of_a_state(c, office).await?;
    if !by_authority {
        return Ok(Counsellors::default());
    }
    let Some(named) = independent_office(c, terms.counselling_office.as_deref()).await? else {
        return Ok(Counsellors {
            by_authority,
            ..Counsellors::default()
        });
    };
    let people = staff::all(c).await?;
    Ok(Counsellors {
        by_authority,
        named: true,
        people: people
            .into_iter()
            .filter(|s| s.organisation_id == named.organisation_id)
            .map(|s| s.id)
            .collect(),
    })
}

/// The office with this code, where there is one and its organisation belongs to no State.
pub(crate) async fn independent_office<C: ConnectionTrait>(
    c: &C,
    code: Option<&str>,
) -> Result<Option<Office>, Refused> {
    let Some(code) = code else {
        return Ok(None);
    };
    let Some(office) = offices::find(c, code).await? else {
        return Ok(None);
    };
    Ok((!is_of_a_state(c, &office).await?).then_some(office))
}

/// An office of those who could detain or remove, or of the State of origin: nothing of a case is sent there (VOL-10).
pub(crate) async fn is_of_an_authority<C: ConnectionTrait>(
    c: &C,
    office: &Office,
) -> Result<bool, Refused> {
    let organisation = organisations::get(c, office.organisation_id).await?;
    Ok(organisation.is_none_or(|o| o.kind.is_authority()))
}

/// An office whose organisation is not there is nobody's, and is taken for one of a State.
async fn is_of_a_state<C: ConnectionTrait>(c: &C, office: &Office) -> Result<bool, Refused> {
    let organisation = organisations::get(c, office.organisation_id).await?;
    Ok(organisation.is_none_or(|o| o.kind.is_of_a_state()))
}
