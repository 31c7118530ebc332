//! What there is to administer, and who may: asked of the policies, as for every case.

use homeward_domain::{ids::ProgrammeId, standing::Proposal};
use homeward_policy::Engine;

use crate::{Actor, App, Refused};

/// What somebody wants to administer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Task {
    /// Organisations, offices, staff.
    House,
    /// The entries of this chain.
    Deeds,
    /// Who read what of which case.
    Access,
    /// Locking everything at once.
    Lock,
    /// Looking into the directory of organisations.
    Directory,
    /// Under which agreements data may leave.
    Agreements,
    /// Groups announced without names.
    Groups,
    /// What was announced to one's own office.
    Announced,
    /// The register of escorts.
    Escorts,
    /// The transfer register, without what was passed on.
    Transfers,
    /// Which forms may be signed.
    Forms,
    /// A programme that is not there yet.
    NewProgramme,
    /// Terms and rules of a programme, and where its returns may go; nothing means of every programme.
    Programme(Option<ProgrammeId>),
    /// Figures about the people of a programme.
    Figures(ProgrammeId),
    /// What people answered of a programme who are not named.
    Sheets(ProgrammeId),
    /// Retention, legal holds and proposals to erase, of a programme; nothing means of every programme.
    Data(Option<ProgrammeId>),
    /// Agreeing to erase cases of a programme that somebody else proposed.
    Erase(ProgrammeId),
    /// The same, of what one proposed oneself.
    EraseOwn(ProgrammeId),
}

/// What somebody may administer, for what pages offer them. What is done is decided again.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "independent answers")]
pub struct Tasks {
    /// Organisations, offices, staff.
    pub house: bool,
    /// What was done to the installation.
    pub deeds: bool,
    /// Who read what of which case.
    pub access: bool,
    /// Locking everything at once.
    pub lock: bool,
    /// The directory of organisations.
    pub directory: bool,
    /// Agreements under which data may leave.
    pub agreements: bool,
    /// Groups announced without names.
    pub groups: bool,
    /// The register of escorts.
    pub escorts: bool,
    /// The transfer register.
    pub transfers: bool,
    /// Which forms may be signed.
    pub forms: bool,
    /// Programmes that are not there yet.
    pub new_programme: bool,
    /// One programme at least.
    pub programmes: bool,
    /// Figures about the people of one programme at least.
    pub figures: bool,
    /// Bringing what people answered who are not named.
    pub sheets: bool,
    /// For how long what is kept, what may not be erased, and what is proposed to be.
    pub data: bool,
    /// Agreeing to what somebody proposed to erase.
    pub erase: bool,
}

impl App {
    /// What the actor may administer.
    pub fn tasks(&self, actor: &Actor) -> Tasks {
        Tasks {
            house: self.may(actor, Task::House),
            deeds: self.may(actor, Task::Deeds),
            access: self.may(actor, Task::Access),
            lock: self.may(actor, Task::Lock),
            directory: self.may(actor, Task::Directory),
            agreements: self.may(actor, Task::Agreements),
            groups: self.may(actor, Task::Groups),
            escorts: self.may(actor, Task::Escorts),
            transfers: self.may(actor, Task::Transfers),
            forms: self.may(actor, Task::Forms),
            new_programme: self.may(actor, Task::NewProgramme),
            // Asked of each programme for which a role was given.
            programmes: actor
                .grants
                .iter()
                .any(|g| self.may(actor, Task::Programme(g.programme))),
            figures: actor.grants.iter().any(|g| {
                let any = g.programme.unwrap_or(ProgrammeId(uuid::Uuid::nil()));
                self.may(actor, Task::Figures(any))
            }),
            sheets: actor.grants.iter().any(|g| {
                let any = g.programme.unwrap_or(ProgrammeId(uuid::Uuid::nil()));
                self.may(actor, Task::Sheets(any))
            }),
            data: actor
                .grants
                .iter()
                .any(|g| self.may(actor, Task::Data(g.programme))),
            erase: actor.grants.iter().any(|g| {
                // Whoever answers for all of them answers for any.
                let any = g.programme.unwrap_or(ProgrammeId(uuid::Uuid::nil()));
                self.may(actor, Task::Erase(any))
            }),
        }
    }

    /// May the actor?
    pub(crate) fn may(&self, actor: &Actor, task: Task) -> bool {
        may(&self.engine, actor, task)
    }

    /// [`Refused::NotPermitted`] unless the actor may.
    pub(crate) fn permit(&self, actor: &Actor, task: Task) -> Result<(), Refused> {
        if self.may(actor, task) {
            Ok(())
        } else {
            Err(Refused::NotPermitted)
        }
    }
}

fn may(engine: &Engine, actor: &Actor, task: Task) -> bool {
    let own_entry = matches!(task, Task::EraseOwn(_));
    let (before, action) = match task {
        Task::House => (
            engine.on_installation(&actor.in_the_house()),
            "administer-house",
        ),
        Task::Deeds => (engine.on_installation(&actor.in_the_house()), "read-deeds"),
        Task::Access => (engine.on_installation(&actor.in_the_house()), "read-access"),
        Task::Lock => (engine.on_installation(&actor.in_the_house()), "lock-house"),
        Task::Directory => (
            engine.on_installation(&actor.in_the_house()),
            "read-directory",
        ),
        Task::Agreements => (
            engine.on_installation(&actor.in_the_house()),
            "manage-agreements",
        ),
        Task::Groups => (
            engine.on_installation(&actor.in_the_house()),
            "announce-groups",
        ),
        Task::Announced => (engine.on_installation(&actor.in_the_house()), "read-groups"),
        Task::Escorts => (
            engine.on_installation(&actor.in_the_house()),
            "manage-escorts",
        ),
        Task::Transfers => (
            engine.on_installation(&actor.in_the_house()),
            "read-transfers",
        ),
        Task::Forms => (
            engine.on_installation(&actor.in_the_house()),
            "release-form",
        ),
        Task::NewProgramme => (engine.on_portfolio(&actor.over(None)), "make-programme"),
        Task::Programme(programme) => (
            engine.on_portfolio(&actor.over(programme)),
            "manage-programme",
        ),
        Task::Figures(programme) => (
            engine.on_portfolio(&actor.over(Some(programme))),
            "read-figures",
        ),
        Task::Sheets(programme) => (
            engine.on_portfolio(&actor.over(Some(programme))),
            "load-surveys",
        ),
        Task::Data(programme) => (engine.on_portfolio(&actor.over(programme)), "protect-data"),
        Task::Erase(programme) | Task::EraseOwn(programme) => (
            engine.on_portfolio(&actor.over(Some(programme))),
            "approve-erasure",
        ),
    };
    let proposal = Proposal {
        own_entry,
        ..Proposal::default()
    };
    before.decide(action, &proposal).is_allowed()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use homeward_domain::{
        codes::{Code, Role},
        ids::{OfficeId, OrganisationId, StaffId},
    };
    use homeward_store::{
        offices::Office,
        staff::{RoleGrant, Staff},
    };
    use uuid::Uuid;

    use super::*;

    const OURS: ProgrammeId = ProgrammeId(Uuid::from_u128(1));
    const OTHER: ProgrammeId = ProgrammeId(Uuid::from_u128(2));
    const OFFICE: OfficeId = OfficeId(Uuid::from_u128(3));

    /// The columns of the table.
    const TASKS: [Task; 12] = [
        Task::Directory,
        Task::House,
        Task::Deeds,
        Task::Access,
        Task::Agreements,
        Task::Transfers,
        Task::NewProgramme,
        Task::Programme(Some(OURS)),
        Task::Programme(Some(OTHER)),
        Task::Programme(None),
        Task::Figures(OURS),
        Task::Figures(OTHER),
    ];

    fn grant(role: Role, programme: Option<ProgrammeId>, office: Option<OfficeId>) -> RoleGrant {
        RoleGrant {
            role,
            programme,
            office,
        }
    }

    fn actor(administrator: bool, grants: &[RoleGrant]) -> Actor {
        Actor {
            staff: Staff {
                id: StaffId(Uuid::from_u128(4)),
                login: "who".to_owned(),
                name: "Who".to_owned(),
                organisation_id: OrganisationId(Uuid::from_u128(5)),
                office_id: OFFICE,
                password_hash: String::new(),
                active: true,
                administrator,
                must_change_password: false,
                one_time_until: None,
                language: "en".to_owned(),
                absent_until: None,
                deputy: None,
                version: 1,
            },
            grants: grants.to_vec(),
            office: Office {
                id: OFFICE,
                organisation_id: OrganisationId(Uuid::from_u128(5)),
                code: "here".to_owned(),
                name: "Here".to_owned(),
                country: "PH".to_owned(),
                time_zone: "Asia/Manila".to_owned(),
                weekend: "sat,sun".to_owned(),
                contact: String::new(),
                version: 1,
            },
            authority: false,
            emergencies: BTreeSet::new(),
            stands_in_for: BTreeSet::new(),
            second_factor: crate::actor::SecondFactor::default(),
        }
    }

    #[test]
    fn who_may_administer_what_is_said_by_the_policies_and_nothing_opens_it_to_authorities() {
        use Role::{
            Auditor, DataProtectionOfficer as Dpo, MonitoringOfficer, ProgrammeManager as Manager,
        };
        let engine = Engine::baseline().unwrap();
        let (no, yes) = (false, true);
        #[rustfmt::skip] // a table reads best as one
        let mut table = vec![
            //                                                                       directory house deeds access agreements transfers new  ours other all figures
            ("nobody in particular",        actor(no, &[]),                            [yes, no, no, no, no, no, no, no, no, no, no, no]),
            ("an administrator",            actor(yes, &[]),                           [yes, yes, yes, no, yes, no, yes, no, no, no, no, no]),
            ("manages every programme",     actor(no, &[grant(Manager, None, None)]),  [yes, no, no, no, yes, yes, yes, yes, yes, yes, yes, yes]),
            ("given for one office",        actor(no, &[grant(Manager, None, Some(OFFICE))]), [yes, no, no, no, yes, yes, yes, yes, yes, yes, yes, yes]),
            ("manages one programme",       actor(no, &[grant(Manager, Some(OURS), None)]),   [yes, no, no, no, yes, yes, no, yes, no, no, yes, no]),
            ("one, from one office",        actor(no, &[grant(Manager, Some(OURS), Some(OFFICE))]), [yes, no, no, no, yes, yes, no, yes, no, no, yes, no]),
            ("manages two programmes",      actor(no, &[grant(Manager, Some(OURS), None), grant(Manager, Some(OTHER), None)]),
                                                                                       [yes, no, no, no, yes, yes, no, yes, yes, no, yes, yes]),
            ("administers and manages one", actor(yes, &[grant(Manager, Some(OURS), None)]),  [yes, yes, yes, no, yes, yes, yes, yes, no, no, yes, no]),
            ("protects data",               actor(no, &[grant(Dpo, None, None)]),      [yes, no, yes, yes, no, yes, no, no, no, no, no, no]),
            ("protects data of one",        actor(no, &[grant(Dpo, Some(OURS), Some(OFFICE))]), [yes, no, yes, yes, no, yes, no, no, no, no, no, no]),
            ("protects data and manages",   actor(no, &[grant(Dpo, Some(OTHER), None), grant(Manager, Some(OURS), None)]),
                                                                                       [yes, no, yes, yes, yes, yes, no, yes, no, no, yes, no]),
        ];
        table.extend([
            (
                "reads figures",
                actor(no, &[grant(MonitoringOfficer, Some(OURS), None)]),
                [yes, no, no, no, no, no, no, no, no, no, yes, no],
            ),
            (
                "audits",
                actor(no, &[grant(Auditor, None, None)]),
                [yes, no, yes, no, no, yes, no, no, no, no, yes, yes],
            ),
            (
                "audits one programme",
                actor(no, &[grant(Auditor, Some(OURS), None)]),
                [yes, no, yes, no, no, yes, no, no, no, no, yes, no],
            ),
        ]);
        let others = |r: &&Role| !matches!(r, Manager | Dpo | MonitoringOfficer | Auditor);
        for role in Role::ALL.iter().filter(others) {
            let everywhere = actor(no, &[grant(*role, None, None)]);
            table.push((
                role.code(),
                everywhere,
                [yes, no, no, no, no, no, no, no, no, no, no, no],
            ));
        }
        for (why, who, expected) in table {
            for (authority, active) in [(no, yes), (yes, yes), (no, no), (yes, no)] {
                let mut who = who.clone();
                (who.authority, who.staff.active) = (authority, active);
                // Forms are released by whoever answers for a programme.
                assert_eq!(
                    may(&engine, &who, Task::Forms),
                    who.grants.iter().any(|g| g.role == Manager) && !authority && active,
                    "{why}"
                );
                // Escorts are kept by whoever arranges journeys.
                let arranges = |r| matches!(r, Role::TravelOfficer | Role::CaseManager);
                assert_eq!(
                    may(&engine, &who, Task::Escorts),
                    who.grants.iter().any(|g| arranges(g.role)) && !authority && active,
                    "{why}"
                );
                // The same people announce groups.
                assert_eq!(
                    may(&engine, &who, Task::Groups),
                    may(&engine, &who, Task::Escorts),
                    "{why}"
                );
                // What was announced is read by whoever works on cases.
                let works = |r| crate::actor::CASE_ROLES.contains(&r);
                assert_eq!(
                    may(&engine, &who, Task::Announced),
                    who.grants.iter().any(|g| works(g.role)) && !authority && active,
                    "{why}"
                );
                // Whoever may look at what was done to the house may also stop it; an auditor changes nothing.
                let ask = |task| may(&engine, &who, task);
                let audits = why.starts_with("audits");
                assert_eq!(ask(Task::Lock), ask(Task::Deeds) && !audits, "{why}");
                for (task, expected) in TASKS.into_iter().zip(expected) {
                    assert_eq!(
                        may(&engine, &who, task),
                        expected && !authority && active,
                        "{why}, authority {authority}, active {active}: {task:?}"
                    );
                }
            }
        }
    }
}
