//! What forms offer to choose from: only what this reader could then do.

use homeward_domain::{
    actions::REGISTER,
    case_number::CaseNumber,
    codes::LawfulBasis,
    fields::{Field, Kind},
    ids::StaffId,
    standing::Proposal,
};
use homeward_store::{
    ConnectionTrait,
    cases::{self, CaseSummary},
    offices, organisations, programmes, staff,
};

use crate::{Actor, App, Refused, actor::CASE_ROLES, admin::Task};

/// Codes and names to choose from.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    /// Offices.
    pub offices: Vec<(String, String)>,
    /// Organisations of the directory: each by its name.
    pub organisations: Vec<(String, String)>,
    /// Colleagues of the reader's office.
    pub staff: Vec<(String, String)>,
    /// Programmes in which the reader may register somebody.
    pub programmes: Vec<(String, String)>,
}

impl App {
    /// Offices, colleagues and programmes that forms offer: codes and names.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn choices(&self, actor: &Actor) -> Result<Offered, Refused> {
        let c = self.store.reader();
        let colleagues = self.colleagues(actor).await?;
        // No authority is there to be asked (VOL-10).
        let mut authorities = organisations::all(c).await?;
        let organisations = authorities.iter().map(|o| (o.name.clone(), o.name.clone()));
        let organisations = organisations.collect();
        authorities.retain(|o| o.kind.is_authority());
        // The directory is shut to authorities (PRG-03), and so is every list made of it.
        if !self.may(actor, Task::Directory) {
            return Ok(Offered {
                staff: colleagues.into_iter().map(|s| (s.login, s.name)).collect(),
                ..Offered::default()
            });
        }
        Ok(Offered {
            offices: offices::all(c)
                .await?
                .into_iter()
                .filter(|o| authorities.iter().all(|a| a.id != o.organisation_id))
                .map(|o| (o.code, o.name))
                .collect(),
            organisations,
            staff: colleagues.into_iter().map(|s| (s.login, s.name)).collect(),
            programmes: self.intakes(actor).await?,
        })
    }

    /// The same for the fields of a form about one case: colleagues are offered who could carry it.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when the case is not there for this reader, or when the store fails.
    pub async fn choices_for(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        fields: &[Field],
    ) -> Result<Offered, Refused> {
        let mut offered = self.choices(actor).await?;
        if !fields.iter().any(|f| matches!(f.kind, Kind::Staff)) {
            return Ok(offered);
        }
        let c = self.store.reader();
        let case = cases::find(c, number)
            .await?
            .filter(|case| Self::sees_case(actor, case, self.clock.now()))
            .ok_or(Refused::NotFound)?;
        offered.staff.clear();
        for colleague in self.colleagues(actor).await? {
            if self.may_carry(c, colleague.id, &case).await? {
                offered.staff.push((colleague.login, colleague.name));
            }
        }
        Ok(offered)
    }

    /// The programmes in which the policies let this reader register somebody, by code, with their names of today.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn intakes(&self, actor: &Actor) -> Result<Vec<(String, String)>, Refused> {
        self.intakes_for(actor, &Proposal::hoped_for()).await
    }

    /// Those in which this reader may register somebody who cannot be asked (INT-10).
    ///
    /// # Errors
    /// When the store fails.
    pub async fn intakes_on_basis(&self, actor: &Actor) -> Result<Vec<(String, String)>, Refused> {
        let proposal = Proposal {
            lawful_basis: Some(LawfulBasis::VitalInterests),
            ..Proposal::hoped_for()
        };
        self.intakes_for(actor, &proposal).await
    }

    async fn intakes_for(
        &self,
        actor: &Actor,
        proposal: &Proposal,
    ) -> Result<Vec<(String, String)>, Refused> {
        let today = actor.today(self.clock.now());
        let c = self.store.reader();
        let mut intakes = Vec::new();
        for saved in programmes::all(c).await? {
            let programme = programmes::as_on(c, saved, today).await?;
            let terms = Self::terms_of(&programme)?;
            let who = actor.at_intake(programme.id);
            // A programme's own rules permit nothing, so those that come with the program say it all.
            let open = terms.is_open_on(today);
            let place = self.engine.on_intake(&who, &programme.code, &terms, open);
            if place.permits(REGISTER.code, proposal) {
                intakes.push((programme.code, terms.name));
            }
        }
        Ok(intakes)
    }

    /// Who works in the reader's office, but for who only runs the house.
    async fn colleagues(&self, actor: &Actor) -> Result<Vec<staff::Staff>, Refused> {
        let mut colleagues = staff::all(self.store.reader()).await?;
        colleagues.retain(|s| s.active && s.office_id == actor.office.id && !s.administrator);
        Ok(colleagues)
    }

    /// Somebody whose role lets them work on this case.
    pub(crate) async fn may_carry<C: ConnectionTrait>(
        &self,
        c: &C,
        staff: StaffId,
        case: &CaseSummary,
    ) -> Result<bool, Refused> {
        let carrier = Actor::load(c, staff, self.clock.now()).await?;
        let offices: Vec<_> = [Some(case.sending_office_id), case.receiving_office_id]
            .into_iter()
            .flatten()
            .collect();
        let roles = carrier.roles_for(case.programme_id, &offices);
        Ok(!carrier.authority && roles.iter().any(|r| CASE_ROLES.contains(r)))
    }
}
