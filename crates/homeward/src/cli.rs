//! The command line: every command and option in one list, from which the help is made.

mod document;
mod instrument;
mod upkeep;

use std::{net::SocketAddr, path::PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use homeward_domain::codes::{Code, OrganisationKind};

pub(crate) use self::{
    document::{Document, Print},
    instrument::Instrument,
    upkeep::{Erase, Hook, Jobs, Keys},
};

/// Assisted voluntary return and reintegration, from first counselling to sustained life at home.
#[derive(Debug, Parser)]
#[command(
    name = "homeward",
    version,
    about,
    propagate_version = true,
    max_term_width = 100
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) places: Places,
    #[command(flatten)]
    pub(crate) log: Log,
    /// What to do; `serve` when nothing is said.
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Where data, keys and the master key are.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Where things are")]
pub(crate) struct Places {
    /// The data: `sqlite:FILE` or `postgres://…`.
    #[arg(long = "database", global = true, env = "DATABASE_URL", hide_env_values = true, default_value = DATABASE, value_name = "URL")]
    pub(crate) database_url: String,
    /// The keys of people, apart from the data [default: beside it, `NAME-keys.db` for SQLite, the database `NAME_keys` for PostgreSQL].
    ///
    /// On PostgreSQL the database must exist; a server of its own keeps its backups apart, too.
    #[arg(
        long = "keys",
        global = true,
        env = "HOMEWARD_KEYS_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub(crate) keys_url: Option<String>,
    /// The file with the master key, made at the first start [default: `homeward.key` beside the SQLite file, else in this folder].
    ///
    /// The variable HOMEWARD_MASTER_KEY may hold the key itself instead. Keep a copy of it in a safe: it is part of no backup.
    #[arg(
        long = "master-key-file",
        global = true,
        env = "HOMEWARD_MASTER_KEY_FILE",
        value_name = "FILE"
    )]
    pub(crate) master_key_file: Option<PathBuf>,
    /// Encrypts both SQLite files with the key in this file, made at the first start; only where Homeward was built with SQLCipher.
    ///
    /// Keep a copy of it in a safe: without it nothing opens. What is sealed is sealed without it, too.
    #[arg(
        long = "database-key-file",
        global = true,
        env = "HOMEWARD_DATABASE_KEY_FILE",
        value_name = "FILE"
    )]
    pub(crate) database_key_file: Option<PathBuf>,
    /// Where sealed files lie: a folder, or `s3://BUCKET/PREFIX` with AWS_ENDPOINT_URL, AWS_REGION, AWS_ACCESS_KEY_ID and
    /// AWS_SECRET_ACCESS_KEY [default: `files` beside the SQLite file, else in this folder].
    ///
    /// Several programs on one database need one place that all of them reach.
    #[arg(
        long = "files",
        global = true,
        env = "HOMEWARD_FILES",
        value_name = "PLACE"
    )]
    pub(crate) files: Option<String>,
    /// The folder for daily checkpoints of the journal [default: `checkpoints` beside the SQLite file, else in this folder].
    ///
    /// Kept where whoever may write to the database may not, they show whether the journal was cut.
    #[arg(
        long = "checkpoints",
        global = true,
        env = "HOMEWARD_CHECKPOINTS",
        value_name = "DIR"
    )]
    pub(crate) checkpoints: Option<PathBuf>,
    /// A folder with templates and words of one's own for the forms that people sign, under the names of those that come with the program
    /// (`templates/…`, `forms/…`). `homeward document check` tries them.
    #[arg(
        long = "forms",
        global = true,
        env = "HOMEWARD_FORMS",
        value_name = "DIR"
    )]
    pub(crate) forms: Option<PathBuf>,
}

/// The data, unless said otherwise.
pub(crate) const DATABASE: &str = "sqlite:homeward.db";

/// What is written to the terminal about the work of the program.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Log")]
pub(crate) struct Log {
    /// What to log, such as `info` or `homeward_web=debug`. Nothing about people is ever logged.
    #[arg(
        long = "log",
        global = true,
        env = "HOMEWARD_LOG",
        default_value = "info",
        value_name = "FILTER"
    )]
    pub(crate) filter: String,
    /// How to write it.
    #[arg(
        long = "log-format",
        global = true,
        env = "HOMEWARD_LOG_FORMAT",
        default_value = "text",
        value_name = "FORMAT"
    )]
    pub(crate) format: LogFormat,
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// Lines for people.
    Text,
    /// A JSON object per line.
    Json,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve pages and API, and do what is due every day.
    Serve(Serve),
    /// Serve invented people and cases, to look around in.
    Demo(Demo),
    /// Accounts of staff.
    #[command(subcommand)]
    Staff(Staff),
    /// Tokens by which other programs use the API.
    #[command(subcommand)]
    Token(Token),
    /// The journal: prove it, or note where it stands.
    #[command(subcommand)]
    Journal(Journal),
    /// The master key.
    #[command(subcommand)]
    Keys(Keys),
    /// Erasing people. It is proposed and agreed to in the settings, by two people.
    #[command(subcommand)]
    Erase(Erase),
    /// Copy data, keys and files into a new folder while the program runs. The master key is not in it. Ends with 1 when files are
    /// not in their place.
    ///
    /// Where a rule of retention says for how long copies of the key store are kept, the `keys` of older copies of this
    /// installation beside the new one are deleted: from then on whoever was erased cannot be read from any of them.
    Backup {
        /// The folder: new or empty.
        dir: PathBuf,
        /// Seal the copy to this age recipient (`age1…`), who alone opens it with their identity; may be given again.
        ///
        /// The folder then holds `data.tar.age`, `files.tar.age` and `keys.tar.age`, and in clear `keys.manifest.json`, by which old keys
        /// are found and deleted. While the copy is made it stands unsealed in a folder of its owner beside them.
        #[arg(long = "recipient", value_name = "AGE")]
        recipients: Vec<String>,
    },
    /// Restore a copy into empty databases of either kind, under the same master key, and verify the journal.
    Restore {
        /// The folder that `backup` made.
        dir: PathBuf,
        /// The file with the age identity that opens a sealed copy.
        #[arg(long = "identity", value_name = "FILE")]
        identity: Option<PathBuf>,
    },
    /// Papers that people sign.
    #[command(subcommand)]
    Document(Document),
    /// Work that stands in line: mail, and what is done every hour and day.
    #[command(subcommand)]
    Jobs(Jobs),
    /// Other systems that are told when something changes.
    #[command(subcommand)]
    Hook(Hook),
    /// Surveys of life at home: what they consist of, scores, tables of weights.
    #[command(subcommand)]
    Instrument(Instrument),
    /// Make the rows for lists and search again from the journal.
    Rebuild,
    /// Lock everything at once: sessions end, running programs close, every page says that the house is locked.
    Lock {
        /// The administrator or data-protection officer who does it.
        #[arg(long = "as", value_name = "LOGIN")]
        by: String,
    },
    /// Open the house again, with the master key. Running programs have to be started again after it.
    Unlock,
    /// The safeguards.
    #[command(subcommand)]
    Policy(Policy),
    /// Ask a running program whether it is well: for probes.
    Health {
        /// Where it listens.
        #[arg(long, env = "HOMEWARD_LISTEN", default_value = LISTEN, value_name = "ADDRESS")]
        listen: SocketAddr,
    },
}

impl Default for Command {
    fn default() -> Self {
        Self::Serve(Serve::default())
    }
}

const LISTEN: &str = "127.0.0.1:8080";

#[derive(Debug, Clone, Args)]
pub(crate) struct Serve {
    /// Where to listen.
    #[arg(long, env = "HOMEWARD_LISTEN", default_value = LISTEN, value_name = "ADDRESS")]
    pub(crate) listen: SocketAddr,
    /// The address people type, such as `https://homeward.example`, when it stands behind a proxy.
    #[arg(long, env = "HOMEWARD_PUBLIC_URL", value_name = "URL")]
    pub(crate) public_url: Option<String>,
    /// Allow cookies without TLS on other addresses than this machine's own. Everyone on the way can then read along.
    #[arg(long, env = "HOMEWARD_PLAIN_HTTP")]
    pub(crate) plain_http: bool,
    /// A proxy in front, or a network of them, that says in `X-Forwarded-For` who asked it, such as `10.0.0.2` or `10.0.0.0/8`; may be
    /// given again, in the variable with commas between.
    ///
    /// Whoever guesses a password waits by their own address then, not by that of the proxy. Name nothing that others can speak from.
    #[arg(
        long = "trusted-proxy",
        env = "HOMEWARD_TRUSTED_PROXIES",
        value_delimiter = ',',
        value_name = "ADDRESS"
    )]
    pub(crate) trusted_proxies: Vec<homeward_web::Network>,
    #[command(flatten)]
    pub(crate) openid: OpenId,
    #[command(flatten)]
    pub(crate) mail: Mail,
}

/// The mail server by which members of staff are reminded.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Mail")]
pub(crate) struct Mail {
    /// The mail server: `smtps://USER:PASSWORD@HOST`, or `smtp://HOST:587?tls=required`; without TLS on this machine only. Needs
    /// --mail-from and --public-url.
    ///
    /// A password is better kept in the variable: the command line can be read by others on the machine.
    #[arg(
        long = "smtp-url",
        env = "HOMEWARD_SMTP_URL",
        hide_env_values = true,
        value_name = "URL"
    )]
    pub(crate) server: Option<String>,
    /// Whom mail comes from, such as `Homeward <homeward@agency.example>`.
    #[arg(long = "mail-from", env = "HOMEWARD_MAIL_FROM", value_name = "ADDRESS")]
    pub(crate) from: Option<String>,
}

/// The identity provider by which people may sign in (OpenID Connect).
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Identity provider")]
pub(crate) struct OpenId {
    /// Its own address, exactly as it names itself, such as `https://login.example`. Needs --public-url.
    ///
    /// Tell the provider that people come back to `/sign-in/openid/back` on the public address.
    #[arg(
        long = "openid-issuer",
        env = "HOMEWARD_OPENID_ISSUER",
        value_name = "URL"
    )]
    pub(crate) issuer: Option<String>,
    /// Who Homeward is there.
    #[arg(
        long = "openid-client",
        env = "HOMEWARD_OPENID_CLIENT",
        value_name = "ID"
    )]
    pub(crate) client: Option<String>,
    /// The file with the secret by which the provider knows Homeward.
    ///
    /// The variable HOMEWARD_OPENID_SECRET may hold the secret itself instead.
    #[arg(
        long = "openid-secret-file",
        env = "HOMEWARD_OPENID_SECRET_FILE",
        value_name = "FILE"
    )]
    pub(crate) secret_file: Option<PathBuf>,
    /// What people call it.
    #[arg(
        long = "openid-name",
        env = "HOMEWARD_OPENID_NAME",
        default_value = "OpenID",
        value_name = "NAME"
    )]
    pub(crate) name: String,
    /// An address beside its own where it keeps tokens or keys, such as `https://keys.example`; may be given again.
    #[arg(
        long = "openid-also",
        env = "HOMEWARD_OPENID_ALSO",
        value_delimiter = ',',
        value_name = "URL"
    )]
    pub(crate) also: Vec<String>,
    /// Which claim names the account of somebody who comes the first time [default: none, people link their account themselves].
    #[arg(
        long = "openid-link-by",
        env = "HOMEWARD_OPENID_LINK_BY",
        value_name = "CLAIM"
    )]
    pub(crate) link_by: Option<LinkBy>,
    /// A value of `amr` that stands for two factors, such as `mfa`; may be given again.
    #[arg(
        long = "openid-amr",
        env = "HOMEWARD_OPENID_AMR",
        value_delimiter = ',',
        value_name = "VALUE"
    )]
    pub(crate) amr: Vec<String>,
    /// A value of `acr` that stands for two factors; may be given again.
    #[arg(
        long = "openid-acr",
        env = "HOMEWARD_OPENID_ACR",
        value_delimiter = ',',
        value_name = "VALUE"
    )]
    pub(crate) acr: Vec<String>,
}

/// A claim that names an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LinkBy {
    /// `preferred_username` is the sign-in name.
    Username,
    /// `email`, where it is verified, is the sign-in name.
    Email,
}

impl Default for Serve {
    /// As the command line reads it when nothing is said but in the environment.
    fn default() -> Self {
        match Cli::try_parse_from(["homeward", "serve"]).map(|cli| cli.command) {
            Ok(Some(Command::Serve(serve))) => serve,
            // A variable that cannot be read: say so as clap does, and end.
            Err(error) => error.exit(),
            Ok(_) => unreachable!("`serve` is `serve`"),
        }
    }
}

#[derive(Debug, Clone, Args)]
pub(crate) struct Demo {
    /// How many cases to invent besides the ones told in the guide.
    #[arg(long, default_value_t = 60)]
    pub(crate) cases: u32,
    /// The same seed invents the same people.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// Only invent, do not serve.
    #[arg(long)]
    pub(crate) no_serve: bool,
    /// Where to listen.
    #[arg(long, env = "HOMEWARD_LISTEN", default_value = LISTEN, value_name = "ADDRESS")]
    pub(crate) listen: SocketAddr,
    /// Keep what was invented, in the database named or else in `homeward-demo.db`.
    #[arg(long)]
    pub(crate) keep: bool,
}

#[derive(Debug, Subcommand)]
#[expect(
    clippy::large_enum_variant,
    reason = "there is one of it in the whole program"
)]
pub(crate) enum Staff {
    /// Add a member of staff and print a one-time password.
    ///
    /// The first is the administrator, who manages organisations, offices and staff and sees no case. Later ones are added by
    /// an administrator named with `--as`.
    Add(StaffAdd),
    /// List the accounts.
    List {
        /// The administrator who asks.
        #[arg(long = "as", value_name = "LOGIN")]
        by: String,
    },
    /// Give a new one-time password.
    Password {
        /// Whose.
        login: String,
        /// The administrator who does it.
        #[arg(long = "as", value_name = "LOGIN")]
        by: String,
    },
    /// Deactivate an account: sessions and tokens end at once.
    Deactivate {
        /// Whose.
        login: String,
        /// The administrator who does it.
        #[arg(long = "as", value_name = "LOGIN")]
        by: String,
    },
}

#[derive(Debug, Clone, Args)]
pub(crate) struct StaffAdd {
    /// What they sign in as: small letters and digits.
    #[arg(long)]
    pub(crate) login: String,
    /// Their name.
    #[arg(long)]
    pub(crate) name: String,
    /// They run the installation.
    #[arg(long)]
    pub(crate) administrator: bool,
    /// A role, as `ROLE`, `ROLE:PROGRAMME` or `ROLE:PROGRAMME:OFFICE`; may be given again.
    ///
    /// Unless said, it holds for every programme and for the own office only; `*` stands for every one.
    #[arg(long = "role", value_name = "ROLE")]
    pub(crate) roles: Vec<String>,
    /// Language of their pages.
    #[arg(long, default_value = "en")]
    pub(crate) language: String,
    /// The code of their office.
    #[arg(long)]
    pub(crate) office: String,
    /// The name of the organisation, when the office is to be made.
    #[arg(long)]
    pub(crate) organisation: Option<String>,
    /// What kind of organisation it is, when it is to be made.
    #[arg(long, default_value = "return-support", value_parser = kind)]
    pub(crate) organisation_kind: OrganisationKind,
    /// The name of the office, when it is to be made [default: its code].
    #[arg(long)]
    pub(crate) office_name: Option<String>,
    /// The country of the office, when it is to be made: two letters, such as `BD`.
    #[arg(long)]
    pub(crate) country: Option<String>,
    /// The time zone of the office, when it is to be made.
    #[arg(long, default_value = "UTC")]
    pub(crate) time_zone: String,
    /// Days without work of the office, when it is to be made.
    #[arg(long, default_value = "sat,sun")]
    pub(crate) weekend: String,
    /// How to reach the office, when it is to be made, as printed on letters.
    #[arg(long)]
    pub(crate) contact: Option<String>,
    /// The administrator who adds them.
    #[arg(long = "as", value_name = "LOGIN")]
    pub(crate) by: Option<String>,
}

fn kind(text: &str) -> Result<OrganisationKind, String> {
    OrganisationKind::from_code(text)
        .ok_or_else(|| format!("one of {}", OrganisationKind::CODES.join(", ")))
}

#[derive(Debug, Subcommand)]
pub(crate) enum Token {
    /// Make a token with which a program acts for a member of staff, and print it once.
    Add {
        /// For whom it acts: it may do what they may.
        #[arg(long = "as", value_name = "LOGIN")]
        login: String,
        /// What it is for.
        #[arg(long)]
        name: String,
        /// It may record, not only read.
        #[arg(long)]
        write: bool,
        /// How many days it lasts.
        #[arg(long, default_value_t = 90, value_parser = clap::value_parser!(u32).range(1..=366))]
        days: u32,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Journal {
    /// Prove that no entry was changed, removed or added. Ends with 1 and a line per fault otherwise.
    Verify {
        /// A checkpoint kept outside: it also shows whether chains were cut and old heads put back.
        #[arg(long, value_name = "FILE")]
        checkpoint: Option<PathBuf>,
    },
    /// Note where every chain ends, signed, to be kept outside.
    Checkpoint {
        /// The new file; `-` for the terminal.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Policy {
    /// Print the hash of the safeguards this program carries, as it stands in every decision.
    Hash,
    /// Check the rules of a programme, as when they are saved: prints every reason against them with its line, and ends with 1.
    Check {
        /// A file of Cedar.
        file: PathBuf,
    },
    /// Say what rules would change for the open cases of a programme. Nothing is saved.
    Preview {
        /// A file of Cedar.
        file: PathBuf,
        /// The code of the programme.
        #[arg(long, value_name = "CODE")]
        programme: String,
        /// Who asks: a manager of the programme.
        #[arg(long = "as", value_name = "LOGIN")]
        by: String,
    },
    /// Print the policies by which an old decision was taken.
    Show {
        /// Their hash, as it stands with the decision.
        hash: String,
    },
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
