//! The directory (PRG-03): which organisations are there at both ends of the way, what they do, and whom to turn to.

use homeward_domain::{
    administration::OrganisationForm,
    codes::{OrganisationKind, Service},
    places::Country,
};

use super::Held;
use crate::{Actor, App, Refused};

/// What somebody looks for in the directory; nothing means everything.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sought {
    /// Works in this country.
    pub country: Option<Country>,
    /// Offers this service.
    pub service: Option<Service>,
    /// Is of this kind.
    pub kind: Option<OrganisationKind>,
}

impl Sought {
    /// Somebody looks for something.
    pub fn is_narrowed(&self) -> bool {
        *self != Self::default()
    }

    fn fits(&self, form: &OrganisationForm) -> bool {
        let works_there =
            |country: Country| form.country == Some(country) || form.works_in.contains(&country);
        self.country.is_none_or(works_there)
            && self.service.is_none_or(|s| form.services.contains(&s))
            && self.kind.is_none_or(|k| form.organisation_kind == k)
    }
}

impl App {
    /// The organisations that fit, by name: for everybody who works with people who return.
    ///
    /// # Errors
    /// [`Refused::NotPermitted`] for staff of authorities.
    pub async fn directory(
        &self,
        actor: &Actor,
        sought: &Sought,
    ) -> Result<Vec<Held<OrganisationForm>>, Refused> {
        let mut all = self.organisations(actor).await?;
        all.retain(|held| sought.fits(&held.form));
        Ok(all)
    }
}
