//! The register of escorts of the demonstration (MOV-03).

use homeward_app::{App, Refused, admin::Edit};
use homeward_domain::{
    codes::{EscortGender, EscortRole},
    escorts::EscortForm,
    fields::{OrganisationName, Text},
};
use homeward_store::organisations;

use super::When;
use crate::World;

/// Name, what for, languages, as they say themselves, and what helps on the way.
type Told = (
    &'static str,
    &'static [EscortRole],
    &'static [&'static str],
    EscortGender,
    &'static str,
);

const ESCORTS: &[Told] = &[
    (
        "Ligaya Punzalan",
        &[EscortRole::Social],
        &["en", "vi"],
        EscortGender::Woman,
        "Social worker; has travelled with children for nine years.",
    ),
    (
        "Ramon Villaflor",
        &[EscortRole::Medical],
        &["en"],
        EscortGender::Man,
        "Nurse; oxygen and wheelchair on long flights.",
    ),
    (
        "Huynh Thi Sen",
        &[EscortRole::Social, EscortRole::Operational],
        &["vi"],
        EscortGender::Woman,
        "Knows the airport of Ha Noi and its night buses.",
    ),
];

/// Who can be asked, of the organisation of the Manila office, from a month ago.
pub(super) async fn register(app: &App, world: &World, when: When) -> Result<(), Refused> {
    let travel = &world.manila.travel;
    let all = organisations::all(app.store().reader()).await?;
    let ours = all
        .into_iter()
        .find(|o| o.id == travel.office.organisation_id)
        .ok_or(Refused::NotFound)?;
    for (name, roles, languages, gender, skills) in ESCORTS {
        let form = EscortForm {
            escort_name: (*name).to_owned(),
            escort_organisation: OrganisationName(ours.name.clone()),
            escort_roles: roles.to_vec(),
            escort_languages: languages.iter().filter_map(|l| l.parse().ok()).collect(),
            escort_gender: *gender,
            escort_skills: Some(Text((*skills).to_owned())),
            escort_contact: None,
            free_from: when.days_ago(30),
            free_to: None,
        };
        app.save_escort(travel, &Edit::new(&form)).await?;
    }
    Ok(())
}
