//! Keys, jobs, erasures: what the operator looks after.

use std::path::PathBuf;

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub(crate) enum Keys {
    /// Change the master key: everything is wrapped and signed anew, nothing sealed is touched.
    ///
    /// Stop the program first: one that runs on with the old key can write nothing any more. After an interruption, run it again
    /// with the same two keys; until it has ended no program starts.
    Rotate {
        /// The file with the new master key; made if it is not there.
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Jobs {
    /// List what waits and what was given up, with what went wrong last. Ends with 1 when anything was given up.
    List,
    /// Do a job at once that waits or was given up: the running program takes it up within half a minute.
    Retry {
        /// The job, as `list` names it.
        id: uuid::Uuid,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Hook {
    /// Tell another system from now on what changes for a member of staff. Prints the secret that signs, once.
    ///
    /// By the rules of Standard Webhooks. A notice names a case, or counts what is due on the desk; the system asks for the rest by
    /// the interface, with a token of the same member of staff (`homeward token add`).
    Add {
        /// In whose name: it is told of what they could see.
        #[arg(long = "as", value_name = "LOGIN")]
        login: String,
        /// Where: an address that begins with `https://`, or one on this machine.
        #[arg(long)]
        url: String,
    },
    /// List the hooks.
    List,
    /// Queue a notice that says nothing but that it came. The running program sends it within half a minute.
    Try {
        /// The hook, as `list` names it.
        id: uuid::Uuid,
    },
    /// End a hook: what still waits is not told.
    End {
        /// The hook, as `list` names it.
        id: uuid::Uuid,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Erase {
    /// End what was decided, where the program ended in between. The program does this by itself when it starts.
    Finish,
}
