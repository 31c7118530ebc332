//! How long it takes from starting the program on data that is there to its first answer, and how much memory it then
//! holds at rest: `cargo bench -p homeward`. `BENCH_CASES` says how many cases there are (2,000 unless said).
//!
//! Nothing here passes or fails: what is printed is for people (docs/how-to/measure.md).
#![expect(clippy::print_stdout, reason = "what it is for")]

#[path = "../../web/benches/copies/mod.rs"]
mod copies;

use std::{
    env, fs,
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use homeward_app::Clock;
use homeward_store::{MasterKey, Store, StoreConfig};

type Failed = Box<dyn std::error::Error>;

/// How often it is started.
const TIMES: usize = 7;
/// How long it rests before its memory is read.
const REST: Duration = Duration::from_secs(10);
/// The longest that the work of a day is waited for.
const DAY: Duration = Duration::from_mins(30);

fn main() -> Result<(), Failed> {
    // `cargo test --benches` runs this too, with `--test`: there is nothing to test.
    if env::args().any(|a| a == "--test") {
        return Ok(());
    }
    let folder =
        Folder(env::temp_dir().join(format!("homeward-bench-start-{}", std::process::id())));
    fs::create_dir_all(&folder.0)?;
    let made = homeward(&folder.0)
        .args(["demo", "--no-serve", "--cases", "60"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if !made.success() {
        return Err("no demonstration was made".into());
    }
    let cases = env::var("BENCH_CASES").map_or(Ok(2_000), |n| n.parse())?;
    let copied = tokio::runtime::Runtime::new()?.block_on(copy(&folder.0, cases))?;
    let size = fs::metadata(folder.0.join("homeward.db"))?.len();
    println!(
        "SQLite, {cases} cases, {copied} of them copied; {} MiB",
        size / 1024 / 1024
    );

    // The first start does the work of the day; later ones find it done.
    let mut running = Running::start(&folder.0)?;
    running.answer()?;
    println!("memory at the first answer: {}", running.memory("VmRSS:")?);
    let worked = running.work_of_the_day(&folder.0.join("checkpoints"))?;
    thread::sleep(REST);
    println!(
        "memory at rest, after the work of the day ({:.0} s): {}; at most {} on the way",
        worked.as_secs_f64(),
        running.memory("VmRSS:")?,
        running.memory("VmHWM:")?
    );
    for _ in 0..200 {
        running.ask("/sign-in")?;
    }
    println!("memory after 200 pages: {}", running.memory("VmRSS:")?);
    running.end()?;

    let mut took = Vec::new();
    for _ in 0..TIMES {
        let mut running = Running::start(&folder.0)?;
        took.push(running.answer()?);
        running.end()?;
    }
    took.sort();
    println!(
        "start to first answer of /health: middle {:.0} ms, best {:.0} ms, worst {:.0} ms, of {TIMES}",
        took[TIMES / 2].as_secs_f64() * 1e3,
        took[0].as_secs_f64() * 1e3,
        took[TIMES - 1].as_secs_f64() * 1e3
    );
    Ok(())
}

/// Copies cases in a folder until there are as many as wanted; says how many it copied.
async fn copy(folder: &Path, wanted: usize) -> Result<usize, Failed> {
    let file = |name: &str| format!("sqlite:{}", folder.join(name).display());
    let store = Store::open(StoreConfig {
        database_url: file("homeward.db"),
        keys_url: file("homeward-keys.db"),
        files: homeward_store::FilesPlace::Memory,
        database_key: None,
        master_key: MasterKey::from_file_or_create(folder.join("homeward.key"))?,
    })
    .await?;
    let copied = copies::copies(&store, wanted, Clock::system().now()).await?;
    store.tidy().await?;
    store.close().await?;
    Ok(copied)
}

/// The program on the data in a folder.
fn homeward(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_homeward"));
    command
        .env_clear()
        .env(
            "DATABASE_URL",
            format!("sqlite:{}", folder.join("homeward.db").display()),
        )
        .current_dir(folder);
    command
}

/// The program, serving; ended when dropped.
struct Running {
    child: Child,
    address: SocketAddr,
    begun: Instant,
}

impl Running {
    fn start(folder: &Path) -> Result<Self, Failed> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let begun = Instant::now();
        let child = homeward(folder)
            .args(["serve", "--listen", &address.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        Ok(Self {
            child,
            address,
            begun,
        })
    }

    /// Waits for the first good answer; says how long it took from the start.
    fn answer(&mut self) -> Result<Duration, Failed> {
        loop {
            if self.ask("/health").is_ok_and(|is_well| is_well) {
                return Ok(self.begun.elapsed());
            }
            if self.begun.elapsed() > Duration::from_mins(1) || self.child.try_wait()?.is_some() {
                return Err("it does not answer".into());
            }
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// Whether a page is answered well.
    fn ask(&self, path: &str) -> std::io::Result<bool> {
        let mut stream = TcpStream::connect(self.address)?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n"
        )?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer.starts_with("HTTP/1.1 200"))
    }

    /// Waits until the work of the day is done: its last act is a checkpoint. Says how long it took from the start.
    fn work_of_the_day(&mut self, checkpoints: &Path) -> Result<Duration, Failed> {
        while fs::read_dir(checkpoints).map_or(0, Iterator::count) == 0 {
            if self.begun.elapsed() > DAY || self.child.try_wait()?.is_some() {
                return Err("the work of the day is not done".into());
            }
            thread::sleep(Duration::from_millis(200));
        }
        Ok(self.begun.elapsed())
    }

    /// Resident memory, as Linux tells it: `VmRSS:` now, `VmHWM:` at most since the start.
    fn memory(&self, line: &str) -> Result<String, Failed> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let kib = status
            .lines()
            .find_map(|told| told.strip_prefix(line))
            .and_then(|rest| rest.split_whitespace().next())
            .and_then(|kib| kib.parse::<u64>().ok())
            .ok_or("resident memory")?;
        Ok(format!("{} MiB", kib / 1024))
    }

    fn end(mut self) -> Result<(), Failed> {
        let pid = self.child.id().to_string();
        Command::new("kill").args(["-TERM", &pid]).status()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder that goes with the program.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
