//! Who acts: a member of staff with their office, as every use case needs to know them.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use homeward_domain::{
    codes::Role,
    dates::local_day,
    ids::{CaseId, OfficeId, ProgrammeId, StaffId},
};
use homeward_policy::{StaffView, Who};
use homeward_store::{
    ConnectionTrait,
    cases::CaseSummary,
    emergencies,
    offices::{self, Office},
    organisations,
    scope::{Scope, ScopeClause},
    staff::{self, RoleGrant, Staff},
};

use crate::{
    Refused,
    sign_in::second_factor::{SecondFactorRule, is_enrolled},
};

/// A member of staff who acts.
#[derive(Debug, Clone)]
pub struct Actor {
    /// The account.
    pub staff: Staff,
    /// The roles held, each for a programme and an office.
    pub grants: Vec<RoleGrant>,
    /// The office.
    pub office: Office,
    /// Works for an authority that could detain, remove, or is the State of origin.
    pub authority: bool,
    /// Cases opened in an emergency that still holds.
    pub emergencies: BTreeSet<CaseId>,
    /// Colleagues for whom this one stands in today.
    pub stands_in_for: BTreeSet<StaffId>,
    /// Whether a second factor is asked of them, and whether they gave it.
    pub second_factor: SecondFactor,
}

/// A second factor, from the point of view of a sign-in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SecondFactor {
    /// It is asked: a role they hold demands one from today, or they set one up.
    pub due: bool,
    /// They gave it.
    pub given: bool,
    /// They have one set up.
    pub enrolled: bool,
}

impl SecondFactor {
    /// It is asked and was not given: nothing but protective actions goes.
    pub fn is_lacking(self) -> bool {
        self.due && !self.given
    }
}

/// Roles that open cases at all; kept equal to `role.read-case` by a test.
pub const CASE_ROLES: &[Role] = &[
    Role::Counsellor,
    Role::CaseManager,
    Role::ChildProtectionOfficer,
    Role::AntiTraffickingOfficer,
    Role::ProtectionLead,
    Role::MedicalOfficer,
    Role::TravelOfficer,
    Role::ReceivingOfficer,
    Role::Supervisor,
];

/// The one role that opens cases to the office where people change.
pub(crate) const TRANSIT_ROLE: Role = Role::TravelOfficer;

impl Actor {
    /// Reads everything a use case needs to know of a member of staff, as they are after a password alone.
    ///
    /// # Errors
    /// [`Refused::NotSignedIn`] when the account is gone or inactive.
    pub async fn load<C: ConnectionTrait>(
        c: &C,
        id: StaffId,
        now: DateTime<Utc>,
    ) -> Result<Self, Refused> {
        Self::load_after(c, id, now, false).await
    }

    /// The same; `second_factor` says whether they gave one when they signed in.
    ///
    /// # Errors
    /// [`Refused::NotSignedIn`] when the account is gone or inactive.
    pub async fn load_after<C: ConnectionTrait>(
        c: &C,
        id: StaffId,
        now: DateTime<Utc>,
        second_factor: bool,
    ) -> Result<Self, Refused> {
        let account = staff::get(c, id)
            .await?
            .filter(|s| s.active)
            .ok_or(Refused::NotSignedIn)?;
        let office = offices::get(c, account.office_id)
            .await?
            .ok_or(Refused::NotSignedIn)?;
        let organisation = organisations::get(c, account.organisation_id)
            .await?
            .ok_or(Refused::NotSignedIn)?;
        let grants = staff::grants(c, id).await?;
        let today = local_day(now, zone_of(&office));
        let emergencies = emergencies::open_of(c, id, now).await?;
        let stands_in_for = staff::all(c)
            .await?
            .into_iter()
            .filter(|s| s.deputy == Some(id) && s.absent_until.is_some_and(|until| today <= until))
            .map(|s| s.id)
            .collect();
        let enrolled = is_enrolled(c, id).await?;
        let asked = || SecondFactorRule::of(c, today);
        let due = enrolled || asked().await?.asks(account.administrator, &grants);
        Ok(Self {
            second_factor: SecondFactor {
                due,
                given: second_factor,
                enrolled,
            },
            authority: organisation.kind.is_authority(),
            staff: account,
            grants,
            office,
            emergencies: emergencies.into_iter().map(|e| e.case_id).collect(),
            stands_in_for,
        })
    }

    /// Today in the actor's office.
    pub fn today(&self, now: DateTime<Utc>) -> NaiveDate {
        local_day(now, zone_of(&self.office))
    }

    /// Away today.
    pub fn is_away(&self, now: DateTime<Utc>) -> bool {
        let today = self.today(now);
        self.staff.absent_until.is_some_and(|until| today <= until)
    }

    /// The roles held for a programme and any of these offices.
    pub fn roles_for(&self, programme: ProgrammeId, offices: &[OfficeId]) -> Vec<Role> {
        let mut roles: Vec<Role> = self
            .grants
            .iter()
            .filter(|g| {
                g.programme.is_none_or(|p| p == programme)
                    && g.office.is_none_or(|o| offices.contains(&o))
            })
            .map(|g| g.role)
            .collect();
        roles.sort();
        roles.dedup();
        roles
    }

    /// As the policies see the actor from one case, at a moment: a receiving office is one while consent holds.
    pub fn before(&self, case: &CaseSummary, now: DateTime<Utc>) -> Who {
        let offices: Vec<OfficeId> = [Some(case.sending_office_id), case.receiving_at(now)]
            .into_iter()
            .flatten()
            .collect();
        Who::Staff(StaffView {
            active: self.staff.active,
            authority: self.authority,
            administrator: self.staff.administrator,
            assigned: case
                .assigned_to
                .is_some_and(|a| a == self.staff.id || self.stands_in_for.contains(&a)),
            emergency: self.emergencies.contains(&case.id),
            // Looked up where it is asked for.
            emergency_ended: false,
            roles: self.roles_on(case, &offices, now),
            second_factor_due: self.second_factor.due,
            second_factor: self.second_factor.given,
            held: self.held(),
        })
    }

    /// The roles that count before a case: of its offices, and travel officer where the person changes on the way.
    fn roles_on(&self, case: &CaseSummary, offices: &[OfficeId], now: DateTime<Utc>) -> Vec<Role> {
        let mut roles = self.roles_for(case.programme_id, offices);
        if let Some(office) = case.transit_at(now) {
            let there = self.roles_for(case.programme_id, &[office]);
            roles.extend(there.into_iter().filter(|role| *role == TRANSIT_ROLE));
            roles.sort();
            roles.dedup();
        }
        roles
    }

    /// As the policies see the actor where a case would begin.
    pub fn at_intake(&self, programme: ProgrammeId) -> Who {
        self.with_roles(self.roles_for(programme, &[self.office.id]))
    }

    /// As the policies see the actor in the house itself: with every role, wherever it is held.
    pub fn in_the_house(&self) -> Who {
        self.with_roles(self.grants.iter().map(|g| g.role).collect())
    }

    /// As the policies see the actor before a programme, or before all of them: with the roles given for the whole of that.
    pub fn over(&self, programme: Option<ProgrammeId>) -> Who {
        let whole = |g: &&RoleGrant| g.programme.is_none() || g.programme == programme;
        self.with_roles(self.grants.iter().filter(whole).map(|g| g.role).collect())
    }

    /// Not before any case yet.
    fn with_roles(&self, roles: Vec<Role>) -> Who {
        Who::Staff(StaffView {
            active: self.staff.active,
            authority: self.authority,
            administrator: self.staff.administrator,
            assigned: false,
            emergency: false,
            emergency_ended: false,
            roles,
            second_factor_due: self.second_factor.due,
            second_factor: self.second_factor.given,
            held: self.held(),
        })
    }

    /// The cases that exist for the actor, as a condition for lists. A test holds it equal to the policies.
    pub fn scope(&self) -> Scope {
        if self.authority || !self.staff.active || self.second_factor.is_lacking() {
            return Scope::Nothing;
        }
        // Protected cases open to whoever carries them, in person or standing in.
        let mut clauses = self.carried();
        for grant in self.grants.iter().filter(|g| CASE_ROLES.contains(&g.role)) {
            clauses.push(ScopeClause {
                programme: grant.programme,
                office: grant.office,
                passing: grant.role == TRANSIT_ROLE,
                assigned_to: None,
                protected: grant.role == Role::ProtectionLead,
            });
        }
        if clauses.is_empty() {
            Scope::Nothing
        } else {
            Scope::AnyOf(clauses)
        }
    }

    /// The cases the actor carries, in person or standing in.
    pub(crate) fn carried(&self) -> Vec<ScopeClause> {
        let opens = self.grants.iter().filter(|g| CASE_ROLES.contains(&g.role));
        let carriers: Vec<StaffId> = self
            .stands_in_for
            .iter()
            .copied()
            .chain([self.staff.id])
            .collect();
        opens
            .flat_map(|grant| {
                carriers.iter().map(|carrier| ScopeClause {
                    programme: grant.programme,
                    office: grant.office,
                    passing: grant.role == TRANSIT_ROLE,
                    assigned_to: Some(*carrier),
                    protected: true,
                })
            })
            .collect()
    }

    /// The roles held anywhere.
    fn held(&self) -> Vec<Role> {
        let mut held: Vec<Role> = self.grants.iter().map(|g| g.role).collect();
        held.sort();
        held.dedup();
        held
    }

    /// Holds a role anywhere.
    pub fn has(&self, role: Role) -> bool {
        self.grants.iter().any(|g| g.role == role)
    }
}

/// The office's time zone; UTC when its name is unknown to this program.
pub fn zone_of(office: &Office) -> Tz {
    office.time_zone.parse().unwrap_or(chrono_tz::UTC)
}
