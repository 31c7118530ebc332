//! Typed identifiers. UUIDv7 inside the program; they never leave it (people see case numbers and codes).

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Defines one identifier type; a list, so that each stays searchable by its own name.
macro_rules! identifiers {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

identifiers! {
    /// One case: one person, one programme, one application.
    CaseId,
    /// One human being who is or was a client.
    PersonId,
    /// One journal entry.
    EntryId,
    /// An organisation.
    OrganisationId,
    /// An office of an organisation.
    OfficeId,
    /// A member of staff with an account.
    StaffId,
    /// A programme.
    ProgrammeId,
    /// A family or travel group that links cases.
    GroupId,
    /// A suspension of returns to a place.
    SuspensionId,
    /// A monitoring arrangement for a destination.
    MonitoringId,
    /// An agreement under which data may be passed on.
    AgreementId,
    /// An agreement between States on papers and nationality.
    StateAgreementId,
    /// A group that was announced.
    GroupNoticeId,
    /// A survey of somebody who is not named.
    SurveySheetId,
    /// An escort of the register.
    EscortId,
    /// A form that was released for signing.
    FormReleaseId,
    /// An API token.
    TokenId,
    /// A background job.
    JobId,
    /// A web hook.
    WebHookId,
    /// A file that was sent for a case; random, so that it tells nothing of when.
    FileId,
}
