//! How values of the domain stand in columns, the same on both databases.
#![allow(
    unreachable_pub,
    reason = "the private entities must be `pub` for SeaORM, so must what they are made of"
)]

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use homeward_domain::{
    alerts::{AlertKind, AlertTo},
    case_number::CaseNumber,
    codes::{Code, OrganisationKind, Role, TransferMeans},
    ids::{
        AgreementId, CaseId, EntryId, EscortId, FileId, FormReleaseId, GroupId, GroupNoticeId,
        JobId, MonitoringId, OfficeId, OrganisationId, PersonId, ProgrammeId, StaffId,
        StateAgreementId, SurveySheetId, SuspensionId, TokenId, WebHookId,
    },
};
use unicode_normalization::UnicodeNormalization;
use uuid::Uuid;

/// A value that fills one column.
pub trait Cell: Sized {
    /// What the column holds.
    type Raw;
    /// The value in the column, `None` if it is none.
    fn read(raw: Self::Raw) -> Option<Self>;
    /// What to put into the column.
    fn write(&self) -> Self::Raw;
}

/// What the column of a `T` holds.
pub type Raw<T> = <T as Cell>::Raw;

/// Values that stand as they are.
macro_rules! as_they_are {
    ($($ty:ty),+) => {$(
        impl Cell for $ty {
            type Raw = Self;
            fn read(raw: Self) -> Option<Self> {
                Some(raw)
            }
            fn write(&self) -> Self {
                self.clone()
            }
        }
    )+};
}
as_they_are!(bool, i32, i64, Uuid, NaiveDate, Vec<u8>);

/// Typed identifiers stand as UUIDs.
macro_rules! as_uuids {
    ($($ty:ty),+ $(,)?) => {$(
        impl Cell for $ty {
            type Raw = Uuid;
            fn read(raw: Uuid) -> Option<Self> {
                Some(Self(raw))
            }
            fn write(&self) -> Uuid {
                self.0
            }
        }
    )+};
}
as_uuids!(
    AgreementId,
    GroupNoticeId,
    SurveySheetId,
    EscortId,
    FormReleaseId,
    StateAgreementId,
    CaseId,
    EntryId,
    FileId,
    GroupId,
    JobId,
    WebHookId,
    MonitoringId,
    OfficeId,
    OrganisationId,
    PersonId,
    ProgrammeId,
    StaffId,
    SuspensionId,
    TokenId,
);

/// Members of closed vocabularies stand as their codes.
macro_rules! as_codes {
    ($($ty:ty),+) => {$(
        impl Cell for $ty {
            type Raw = String;
            fn read(raw: String) -> Option<Self> {
                Self::from_code(&raw)
            }
            fn write(&self) -> String {
                self.code().to_owned()
            }
        }
    )+};
}
as_codes!(Role, OrganisationKind, AlertKind, TransferMeans);

/// A role stands as its code, whoever carries the case as `carrier`.
impl Cell for AlertTo {
    type Raw = String;
    fn read(raw: String) -> Option<Self> {
        Self::from_code(&raw)
    }
    fn write(&self) -> String {
        self.code().to_owned()
    }
}

/// Text is kept in NFC, so that equal words are equal bytes.
impl Cell for String {
    type Raw = Self;
    fn read(raw: Self) -> Option<Self> {
        Some(raw)
    }
    fn write(&self) -> Self {
        self.nfc().collect()
    }
}

/// Instants are kept in microseconds: PostgreSQL knows no finer, SQLite would.
///
/// SQLite keeps them as RFC 3339 text with 0, 3 or 6 decimals; `+` sorts before `.` and before digits, so texts of UTC
/// instants sort as the instants do.
impl Cell for DateTime<Utc> {
    type Raw = Self;
    fn read(raw: Self) -> Option<Self> {
        Some(raw)
    }
    fn write(&self) -> Self {
        micros(*self)
    }
}

impl Cell for CaseNumber {
    type Raw = String;
    fn read(raw: String) -> Option<Self> {
        raw.parse()
            .ok()
            .filter(|number: &Self| number.as_str() == raw)
    }
    fn write(&self) -> String {
        self.to_string()
    }
}

/// JSON stands as text, byte for byte the same on both databases.
impl Cell for serde_json::Value {
    type Raw = String;
    fn read(raw: String) -> Option<Self> {
        serde_json::from_str(&raw).ok()
    }
    fn write(&self) -> String {
        self.to_string().nfc().collect()
    }
}

impl<T: Cell> Cell for Option<T> {
    type Raw = Option<T::Raw>;
    fn read(raw: Self::Raw) -> Option<Self> {
        match raw {
            None => Some(None),
            Some(raw) => T::read(raw).map(Some),
        }
    }
    fn write(&self) -> Self::Raw {
        self.as_ref().map(Cell::write)
    }
}

/// The instant, cut to whole microseconds.
pub(crate) fn micros(at: DateTime<Utc>) -> DateTime<Utc> {
    at.trunc_subsecs(6)
}
