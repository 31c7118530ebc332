//! Who is around people at home, kept for figures (COM-03): the last map of each case, by role.

use std::collections::BTreeMap;

use homeward_domain::{
    case::Case,
    codes::{Code, TieEffect, TieRing},
    facts::{Fact, TiesMapped},
};
use homeward_store::{
    Tx,
    cases::CaseSummary,
    ties::{self, DRAWN, Tie},
};

use crate::{Refused, surveys::moved};

/// Keeps the last map, if the entries after `from` made it or changed what is known of it.
pub(crate) async fn keep(
    tx: &Tx,
    row: &CaseSummary,
    case: &Case,
    from: i32,
) -> Result<(), Refused> {
    if moved(case, from, |fact| matches!(fact, Fact::TiesMapped(_))) {
        keep_whole(tx, row, case).await?;
    }
    Ok(())
}

/// Keeps the last map of a case, where it is not as the journal says; true when it was not.
pub(crate) async fn keep_whole(tx: &Tx, row: &CaseSummary, case: &Case) -> Result<bool, Refused> {
    let right = rows(row, case);
    if ties::of_case(tx, row.id).await? == right {
        return Ok(false);
    }
    ties::set(tx, row.id, &right).await?;
    Ok(true)
}

/// A row for each role, however often it stands on the map, and one for the map; in the order of the roles.
fn rows(row: &CaseSummary, case: &Case) -> Vec<Tie> {
    let Some(map) = case.latest::<TiesMapped>() else {
        return Vec::new();
    };
    let mut roles: BTreeMap<&str, (Option<TieRing>, bool, bool)> = BTreeMap::new();
    roles.insert(DRAWN, (None, false, false));
    let place = |ring: TieRing| TieRing::ALL.iter().position(|r| *r == ring);
    for tie in &map.record.ties {
        let (ring, helps, hinders) = roles.entry(tie.tie_role.code()).or_default();
        let nearest = ring.map_or(tie.tie_ring, |ring| {
            std::cmp::min_by_key(ring, tie.tie_ring, |r| place(*r))
        });
        *ring = Some(nearest);
        *helps |= tie.tie_effect != TieEffect::Hinders;
        *hinders |= tie.tie_effect != TieEffect::Helps;
    }
    let country = case.details().country_of_return.code().to_owned();
    roles
        .into_iter()
        .map(|(role, (ring, helps, hinders))| Tie {
            case_id: row.id,
            role: role.to_owned(),
            programme_id: row.programme_id,
            country: country.clone(),
            ring: ring.map_or(String::new(), |ring| ring.code().to_owned()),
            helps,
            hinders,
        })
        .collect()
}
