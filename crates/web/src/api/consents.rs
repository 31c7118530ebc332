//! `GET /cases/{number}/consents`: what the person agreed to, other grounds, and the transfer register of the case.
//! `GET /transfers`: the register without what was passed on and of whom.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use homeward_app::{
    Refused,
    admin::RegisterLine,
    consents::{BasisLine, ConsentLine, TransferLine},
};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Code, DataCategory},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    ROOT, answers,
    caller::Reader,
    params::{Open, Params, wrong_parameter},
};
use crate::Web;

/// Consents and transfers of a case.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Consents)]
pub(super) struct ConsentsJson {
    /// What the person agreed to, or did not, the newest first.
    consents: Vec<ConsentJson>,
    /// Other grounds, the newest first.
    bases: Vec<BasisJson>,
    /// What went to whom, the newest first.
    transfers: Vec<TransferJson>,
    /// Confidential parts opened for this answer.
    opened: Vec<&'static str>,
}

/// What the person was asked.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Consent)]
pub(super) struct ConsentJson {
    /// Number of the entry.
    entry: u32,
    /// What for.
    purpose: &'static str,
    /// To whom; nothing means the office itself, or the receiving office that is asked first.
    recipient: Option<String>,
    /// Which data; none means what the purpose needs.
    data: Vec<&'static str>,
    /// What the person said.
    agreed: bool,
    /// When.
    #[schema(format = Date)]
    given_on: String,
    /// The last day on which it holds.
    #[schema(format = Date)]
    until: Option<String>,
    /// Taken back, or asked again.
    #[schema(format = Date)]
    ended_on: Option<String>,
    /// It holds today.
    live: bool,
}

/// Another ground than consent.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = LawfulBasis)]
pub(super) struct BasisJson {
    /// Number of the entry.
    entry: u32,
    /// Which ground.
    lawful_basis: &'static str,
    /// What for.
    purpose: &'static str,
    /// To whom.
    recipient: Option<String>,
    /// Which data.
    data: Vec<&'static str>,
    /// Why.
    reason: String,
    /// Which law.
    legal_reference: String,
    /// Who decided so.
    author: Option<String>,
    /// Looked at again on: the last day on which it holds.
    #[schema(format = Date)]
    review_on: String,
    /// It holds today.
    live: bool,
}

/// Something that went to somebody.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Transfer)]
pub(super) struct TransferJson {
    /// Number of the entry.
    entry: u32,
    /// The action by which it left.
    action: &'static str,
    /// When.
    #[schema(format = Date)]
    on: String,
    /// By whom.
    by: Option<String>,
    /// What for; nothing for an answer the law compels.
    purpose: Option<&'static str>,
    /// To whom.
    recipient: String,
    /// Which data.
    data: Vec<&'static str>,
    /// How.
    means: &'static str,
    /// On what ground.
    ground: &'static str,
    /// The entry in which the ground stands.
    ground_entry: Option<u32>,
    /// The agreement.
    agreement: Option<String>,
    /// A correction says that it did not happen.
    struck: bool,
}

fn data(list: Vec<DataCategory>) -> Vec<&'static str> {
    list.into_iter().map(Code::code).collect()
}

impl From<ConsentLine> for ConsentJson {
    fn from(line: ConsentLine) -> Self {
        Self {
            entry: line.entry,
            purpose: line.purpose.code(),
            recipient: line.to,
            data: data(line.data),
            agreed: line.agreed,
            given_on: line.given_on.to_string(),
            until: line.until.map(|day| day.to_string()),
            ended_on: line.ended_on.map(|day| day.to_string()),
            live: line.live,
        }
    }
}

impl From<BasisLine> for BasisJson {
    fn from(line: BasisLine) -> Self {
        Self {
            entry: line.entry,
            lawful_basis: line.basis.code(),
            purpose: line.purpose.code(),
            recipient: line.to,
            data: data(line.data),
            reason: line.reason,
            legal_reference: line.legal_reference,
            author: line.author,
            review_on: line.review_on.to_string(),
            live: line.live,
        }
    }
}

impl From<TransferLine> for TransferJson {
    fn from(line: TransferLine) -> Self {
        Self {
            entry: line.entry,
            action: line.action,
            on: line.on.to_string(),
            by: line.by,
            purpose: line.purpose.map(Code::code),
            recipient: line.to,
            data: data(line.data),
            means: line.means.code(),
            ground: line.ground,
            ground_entry: line.ground_entry,
            agreement: line.agreement,
            struck: line.struck,
        }
    }
}

/// `GET /cases/{number}/consents`
pub(super) async fn of_case(
    State(web): State<Web>,
    Reader(caller): Reader,
    Path(number): Path<String>,
    Params(asked): Params<Open>,
) -> Response {
    let Ok(number) = number.parse::<CaseNumber>() else {
        return answers::refused(caller.lang, &Refused::NotFound);
    };
    let Some(open) = asked.audiences() else {
        return wrong_parameter(caller.lang);
    };
    match web.app.consents(&caller.actor, &number, &open).await {
        Ok(shown) => {
            let body = ConsentsJson {
                consents: shown.consents.into_iter().map(Into::into).collect(),
                bases: shown.bases.into_iter().map(Into::into).collect(),
                transfers: shown.transfers.into_iter().map(Into::into).collect(),
                opened: shown.case.opened.into_iter().map(Code::code).collect(),
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}

/// A piece of the transfer register.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TransferRegister)]
pub(super) struct RegisterJson {
    /// The lines, the newest first.
    transfers: Vec<RegisterLineJson>,
    /// The address of the next piece.
    next: Option<String>,
}

/// A line of the register: never of whom, never what.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TransferRegisterLine)]
pub(super) struct RegisterLineJson {
    /// When.
    #[schema(format = Date)]
    on: String,
    /// Code of the programme.
    programme: String,
    /// By whom.
    by: Option<String>,
    /// What for; `compelled-answer` for what the law compels.
    purpose: String,
    /// What kind of body it went to.
    recipient_kind: &'static str,
    /// The organisation, where the directory has it.
    organisation: Option<String>,
    /// How many kinds of data went.
    kinds: i32,
    /// On what ground.
    ground: String,
    /// The agreement.
    agreement: Option<String>,
    /// How.
    means: &'static str,
    /// A correction says that it did not happen.
    struck: bool,
}

impl From<RegisterLine> for RegisterLineJson {
    fn from(line: RegisterLine) -> Self {
        Self {
            on: line.on.to_string(),
            programme: line.programme,
            by: line.by,
            purpose: line.purpose,
            recipient_kind: line.recipient_kind.code(),
            organisation: line.organisation,
            kinds: line.kinds,
            ground: line.ground,
            agreement: line.agreement,
            means: line.means.code(),
            struck: line.struck,
        }
    }
}

/// Where a list goes on.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct After {
    after: Option<String>,
}

/// `GET /transfers`
pub(super) async fn register(
    State(web): State<Web>,
    Reader(caller): Reader,
    Params(asked): Params<After>,
) -> Response {
    match web
        .app
        .transfers(&caller.actor, asked.after.as_deref())
        .await
    {
        Ok(register) => {
            let body = RegisterJson {
                transfers: register.lines.into_iter().map(Into::into).collect(),
                next: register
                    .after
                    .map(|after| format!("{ROOT}/transfers?after={after}")),
            };
            answers::json(StatusCode::OK, &body)
        }
        Err(refused) => answers::refused(caller.lang, &refused),
    }
}
