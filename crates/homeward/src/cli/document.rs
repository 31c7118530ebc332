//! Papers that people sign and carry.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use homeward_domain::case_number::CaseNumber;

#[derive(Debug, Subcommand)]
#[expect(clippy::enum_variant_names, reason = "each is named as its paper is")]
pub(crate) enum Document {
    /// Print what the person is asked to agree to be kept and passed on. That a paper was printed is on record.
    Consent(Print),
    /// Print what the person was told in counselling, and is entitled to.
    Entitlements(Print),
    /// Print the declaration of voluntary return.
    Declaration(Print),
    /// Print its confirmation before the journey.
    Reconfirmation(Print),
    /// Print the paper with which the person takes the declaration back.
    Withdrawal(Print),
    /// Print the receipt for documents that are kept.
    Receipt(Print),
    /// Print the journey, for the pocket.
    Itinerary(Print),
    /// Print where to go and whom to call on arrival.
    Reception(Print),
    /// Print the receipt for money that was handed over: the last one, or the one that `--which` names.
    CashReceipt(Print),
    /// Print the reintegration plan: its last version, or the one that `--which` names.
    Plan(Print),
    /// Print the request to a consulate that is on record.
    DocumentRequest(Print),
    /// Print the notice to the receiving office that is on record.
    ArrivalNotice(Print),
    /// Print, for the carrier, whether the person is fit to travel.
    FitToTravel(Print),
    /// Print what escort and receiver sign when care passes from one to the other.
    Handover(Print),
    /// Print what was found of the capacity to decide.
    Capacity(Print),
    /// Print what was found of the best interests of a child.
    BestInterests(Print),
    /// Print the report that the escort fills in.
    EscortReport(Print),
    /// Print what was done for the case.
    CaseSummary(Print),
    /// Print that the case is closed.
    Closure(Print),
    /// Make every paper in every language without a case, and say which version it has: for a folder of one's own templates and words.
    Check,
}

#[derive(Debug, Args)]
pub(crate) struct Print {
    /// The number of the case.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) case: CaseNumber,
    /// The language of the paper: an ISO 639 code, such as `ar`, `km` or `prs`.
    #[arg(long, value_name = "CODE")]
    pub(crate) lang: String,
    /// Another language beside it, sentence by sentence, on what people sign: an ISO 639 code.
    #[arg(long, value_name = "CODE")]
    pub(crate) beside: Option<String>,
    /// Which of several, counted from 1: a version of the plan, or one time that money was handed over.
    #[arg(long, value_name = "COUNT")]
    pub(crate) which: Option<u32>,
    /// Who prints it: they may see the case.
    #[arg(long = "as", env = "HOMEWARD_AS", value_name = "LOGIN")]
    pub(crate) login: String,
    /// Where to; only its owner may read the file.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: PathBuf,
}
