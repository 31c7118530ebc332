//! Surveys: what they consist of, their scores, tables of weights.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Instrument {
    /// Say what each instrument consists of: elements, questions, codes, sums, how much of it is published, which methods can score it.
    Check {
        /// One instrument alone, by its key.
        instrument: Option<String>,
    },
    /// Print the head of a file of answers (CSV), with a line that says what may stand in each column on the error output.
    Template {
        /// The instrument, by its key.
        #[arg(long, default_value = homeward_domain::life::SUSTAINABILITY)]
        instrument: String,
    },
    /// Score a file of answers (CSV), without a database. Rows that do not fit are named with row, column and reason.
    Score {
        /// The file.
        file: PathBuf,
        /// By which method.
        #[arg(long, default_value = "equal-weights")]
        method: String,
        /// The instrument, by its key.
        #[arg(long, default_value = homeward_domain::life::SUSTAINABILITY)]
        instrument: String,
        /// A complete table of weights to score by, where the method comes without its own.
        #[arg(long, value_name = "FILE")]
        weights: Option<PathBuf>,
    },
    /// Bring a file of answers (CSV) into this installation. Everything is checked first; the same file twice adds nothing.
    Import {
        /// The file.
        file: PathBuf,
        /// The instrument, by its key.
        #[arg(long, default_value = homeward_domain::life::SUSTAINABILITY)]
        instrument: String,
        /// Code of the programme, for what is asked in confidence.
        #[arg(long, value_name = "CODE")]
        programme: Option<String>,
        /// Check only: keep nothing.
        #[arg(long)]
        dry_run: bool,
        /// Whoever brings it: they may record each of these surveys, or nothing is kept.
        #[arg(long = "as", value_name = "LOGIN")]
        by: String,
    },
    /// Load a complete table of weights into this installation, and score all surveys by it. It is checked first: sums, codes, coverage.
    Load {
        /// The file.
        file: PathBuf,
        /// The instrument, by its key.
        #[arg(long, default_value = homeward_domain::life::SUSTAINABILITY)]
        instrument: String,
        /// The administrator who loads it.
        #[arg(long = "as", value_name = "LOGIN")]
        by: String,
    },
}
