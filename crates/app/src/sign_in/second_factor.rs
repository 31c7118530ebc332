//! The second factor: who has to have one and from when, and what somebody has set up.

use chrono::{DateTime, NaiveDate, Utc};
use homeward_domain::{administration::SecondFactorForm, codes::Role, ids::StaffId};
use homeward_store::{
    ConnectionTrait, StoreError, house_rules, passkeys, second_factors, staff::RoleGrant,
};
use uuid::Uuid;

use crate::{Actor, App, Refused};

/// Under this name the rule of the house stands.
pub(crate) const RULE: &str = "second-factor";

/// Who has to have a second factor today.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecondFactorRule {
    administrators: bool,
    roles: Vec<Role>,
}

impl SecondFactorRule {
    /// The rule of the house as it counts on a day.
    pub(crate) async fn of<C: ConnectionTrait>(c: &C, today: NaiveDate) -> Result<Self, Refused> {
        let (form, _) = rule(c).await?;
        Ok(Self::on(&form, today))
    }

    /// A rule as it counts on a day: from the day named on.
    pub fn on(form: &SecondFactorForm, today: NaiveDate) -> Self {
        Self {
            administrators: form
                .factor_administrators_from
                .is_some_and(|day| day <= today),
            roles: form
                .factor_roles
                .iter()
                .filter(|row| row.factor_from <= today)
                .map(|row| row.role)
                .collect(),
        }
    }

    /// Whether it asks one of somebody who holds these roles, wherever they hold them.
    pub fn asks(&self, administrator: bool, grants: &[RoleGrant]) -> bool {
        administrator && self.administrators || grants.iter().any(|g| self.roles.contains(&g.role))
    }
}

/// The rule of the house, with its version: nobody is asked while nothing was ever said.
pub(crate) async fn rule<C: ConnectionTrait>(c: &C) -> Result<(SecondFactorForm, i32), Refused> {
    let Some(kept) = house_rules::get(c, RULE).await? else {
        return Ok((SecondFactorForm::default(), 0));
    };
    // A rule that cannot be read must not read as none.
    let form = serde_json::from_value(kept.rule).map_err(|_| {
        Refused::Store(StoreError::Corrupt {
            table: "house_rule",
            id: RULE.to_owned(),
        })
    })?;
    Ok((form, kept.version))
}

/// Somebody has a second factor: an app that was confirmed, or a passkey.
pub(crate) async fn is_enrolled<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
) -> Result<bool, Refused> {
    let app = second_factors::totp(c, staff).await?;
    Ok(app.is_some_and(|t| t.confirmed_at.is_some()) || !passkeys::of(c, staff).await?.is_empty())
}

/// What somebody has set up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enrolment {
    /// Since when they have an authenticator app.
    pub app_since: Option<DateTime<Utc>>,
    /// Their passkeys, the oldest first.
    pub passkeys: Vec<PasskeyItem>,
    /// Recovery codes that were not used yet.
    pub codes_left: usize,
}

/// A passkey as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyItem {
    /// Its name in links.
    pub id: Uuid,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub created_at: DateTime<Utc>,
    /// When it was used last.
    pub last_used_at: Option<DateTime<Utc>>,
}

/// What an account has set up.
pub(crate) async fn enrolment<C: ConnectionTrait>(
    c: &C,
    staff: StaffId,
) -> Result<Enrolment, Refused> {
    let app = second_factors::totp(c, staff).await?;
    let codes = second_factors::recovery_codes(c, staff).await?;
    Ok(Enrolment {
        app_since: app.and_then(|t| t.confirmed_at),
        passkeys: passkeys::of(c, staff)
            .await?
            .into_iter()
            .map(|p| PasskeyItem {
                id: p.id,
                name: p.name,
                created_at: p.created_at,
                last_used_at: p.last_used_at,
            })
            .collect(),
        codes_left: codes.iter().filter(|c| c.used_at.is_none()).count(),
    })
}

impl App {
    /// What one has set up oneself.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn own_enrolment(&self, actor: &Actor) -> Result<Enrolment, Refused> {
        enrolment(self.store.reader(), actor.staff.id).await
    }
}

/// A second factor is changed by whoever has given the one there is; the first by whoever has the password.
pub(super) fn may_change(actor: &Actor) -> Result<(), Refused> {
    if actor.second_factor.enrolled && !actor.second_factor.given {
        Err(Refused::NotPermitted)
    } else {
        Ok(())
    }
}
