//! A child process that cannot outlive us, however we end.
//!
//! A small shell stands between: it starts the program and reads from a pipe that only we hold
//! open. When we drop the guard, return, panic or are killed with -9, the kernel closes the pipe,
//! and the shell stops the program and clears its folder. (A parent-death signal would follow the
//! *thread* that started the program, and test threads end early.)
//!
//! Shared with `xtask` by path, so it uses the standard library alone.

use std::{
    ffi::OsStr,
    io,
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
};

/// `$1` is the signal, `$2` the folder to clear ('' for none), the rest is the program.
const GUARD: &str = r#"signal=$1; folder=$2; shift 2
exec 3<&0 0</dev/null
"$@" 3<&- & program=$!
{ cat <&3 >/dev/null; kill -s "$signal" "$program"; } 2>/dev/null & watcher=$!
wait "$program"; status=$?
kill "$watcher" 2>/dev/null
if [ -n "$folder" ]; then cd / && rm -rf -- "$folder"; fi
exit "$status""#;

/// A running program, stopped and waited for on drop.
pub(crate) struct Guarded(Child);

impl Guarded {
    /// Starts `program`; environment, user and output are set up in `prepare`.
    ///
    /// `signal` (such as `TERM`) stops it in the end; then `folder` is removed with all in it.
    pub(crate) fn start<A: AsRef<OsStr>>(
        program: &Path,
        arguments: &[A],
        signal: &str,
        folder: Option<&Path>,
        prepare: impl FnOnce(&mut Command),
    ) -> io::Result<Self> {
        let mut command = Command::new("/bin/sh");
        prepare(&mut command);
        command
            .args(["-c", GUARD, "guard", signal])
            .arg(folder.unwrap_or(Path::new("")))
            .arg(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .process_group(0); // Ctrl-C is for us; the guard acts when we are gone
        command.spawn().map(Self)
    }
}

impl Guarded {
    /// Whether the program has ended by itself.
    pub(crate) fn has_ended(&mut self) -> bool {
        self.0.try_wait().is_ok_and(|status| status.is_some())
    }
}

impl Drop for Guarded {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        let _ = self.0.wait();
    }
}
