//! Papers and pictures of a case: taken in cleaned, kept sealed, opened by who may know their part of the case (design 3.13).

use chrono::{DateTime, Utc};
use homeward_domain::{
    case::{Author, Case, EntryState, Stamps},
    case_number::CaseNumber,
    codes::Audience,
    facts::{Corrected, Fact, FileAdded, IncidentRecorded},
    fields::{FieldError, Problem, SentFile, Text},
    ids::FileId,
    page_code::{PageCode, ScanMatch, SignedWording},
    standing::Proposal,
};
use homeward_files::{Cleaned, Kind, Unfit};
use homeward_store::{
    StoreError, Tx,
    files::{self, File},
};
use uuid::Uuid;

use crate::{Actor, App, Refused, load::Loaded, reading::Reading, turns::Turns};

/// Most files of one case, and most that one member of staff may have sent and not yet saved.
const MOST_OF_A_CASE: u64 = 500;
const MOST_UNSAVED: u64 = 20;
/// What is recorded of a file that is not what was put there.
const DAMAGED: &str = "system:file-damaged";

/// A file, opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedFile {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A picture takes memory and a core while it is looked at: two at a time.
static TURNS: Turns = Turns::of(2, 30);

impl App {
    /// Takes in a file for a case: recognised, cleaned and sealed. The form of `add-file` names it by what comes back, within a day.
    ///
    /// # Errors
    /// [`Refused::Invalid`] about the field `file` when it does not fit, or when too many were sent and not saved;
    /// [`Refused::NotFound`] when the case is not there for this reader.
    pub async fn take_file(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        bytes: Vec<u8>,
    ) -> Result<FileId, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, _) = loaded.seen_by(&who)?;
        if !situation.permits("add-file", &Proposal::hoped_for()) {
            return Err(Refused::NotPermitted);
        }
        let case = loaded.summary.id;
        let c = self.store.reader();
        if files::unsaved(c, actor.staff.id).await? >= MOST_UNSAVED {
            return Err(wrong(Problem::TooManyUnsaved));
        }
        if files::count(c, case).await? >= MOST_OF_A_CASE {
            return Err(wrong(Problem::TooLong));
        }
        let looked_at = TURNS.take(move || {
            let cleaned = homeward_files::clean(&bytes)?;
            let codes = homeward_files::codes(&cleaned);
            Ok((cleaned, codes))
        });
        let (Cleaned { bytes, .. }, codes) =
            looked_at.await?.map_err(|unfit| wrong(problem_of(unfit)))?;
        let codes = wordings(&codes, number)?;
        let id = FileId(Uuid::new_v4());
        let row = File {
            id,
            case_id: case,
            sent_by: actor.staff.id,
            sent_at: now,
            bytes: i64::try_from(bytes.len()).unwrap_or(i64::MAX),
            recorded_at: None,
            codes,
        };
        // The row comes first: what a crash leaves behind in the vault is found and taken away.
        let tx = self.store.write().await?;
        files::insert(&tx, &row).await?;
        tx.commit().await?;
        self.store
            .vault()
            .put(&loaded.key, case, id, &bytes)
            .await?;
        Ok(id)
    }

    /// Opens the file of an entry. Reading it is on record before it is shown.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when case or entry is there but not for this reader, or was struck out; [`Refused::Damaged`] when
    /// it is not what was put there: that goes on record.
    pub async fn open_file(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        entry: u32,
    ) -> Result<OpenedFile, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (_, sight) = loaded.seen_by(&who)?;
        let case = &loaded.case;
        let found = sight
            .seq_of(case, entry)
            .and_then(|seq| case.entry(seq))
            .filter(|found| !matches!(case.state_of(found.seq), EntryState::StruckBy(_)))
            .ok_or(Refused::NotFound)?;
        let held = file_of(case.effective(found.seq).unwrap_or(&found.fact));
        let held = held
            // A correction may have put it under other eyes.
            .filter(|held| held.part.is_none_or(|part| sight.sees(part)))
            .ok_or(Refused::NotFound)?;
        let shown = [Some(case.audience_of(found)), held.part];
        let mut shown: Vec<Audience> = shown.into_iter().flatten().collect();
        shown.retain(|audience| *audience != Audience::Case);
        shown.dedup();
        self.log_reading(actor, &loaded, Reading::File, &shown, now)
            .await?;
        let id = held.file;
        let opened = self
            .store
            .vault()
            .get(&loaded.key, loaded.summary.id, id)
            .await;
        match opened {
            Ok(bytes) => {
                let kind = Kind::of(&bytes)
                    .ok_or_else(|| Refused::Defect("a kept file of no kind".to_owned()))?;
                Ok(OpenedFile { kind, bytes })
            }
            Err(StoreError::NotFound(_) | StoreError::Corrupt { .. }) => {
                self.note_damage(number, now).await?;
                Err(Refused::Damaged)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Puts on record that a file is not what was put there; once, until another is added.
    async fn note_damage(&self, number: &CaseNumber, now: DateTime<Utc>) -> Result<(), Refused> {
        let tx = self.store.write().await?;
        let mut loaded = self
            .hold(&tx, number, now)
            .await?
            .ok_or(Refused::NotFound)?;
        if is_noted(&loaded.case) {
            return Ok(());
        }
        let what = Fact::IncidentRecorded(IncidentRecorded {
            what: Text(DAMAGED.to_owned()),
            happened_on: None,
        });
        self.append(
            &tx,
            &mut loaded,
            Author::System,
            what,
            Stamps::default(),
            None,
            now,
        )
        .await?;
        self.finish(&tx, &mut loaded, false).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Takes away files that were sent and never saved. Says how many.
    ///
    /// # Errors
    /// When the store or the place of files fails; what is left is taken away the next time.
    pub async fn sweep_files(&self) -> Result<usize, Refused> {
        let now = self.clock.now();
        let left = files::left_over(self.store.reader(), now - files::SWEPT_AFTER).await?;
        let mut gone = 0;
        for file in left {
            // The file first: a row without its file is found again, a file without its row is not.
            self.store.vault().delete(file.id).await?;
            let tx = self.store.write().await?;
            gone += usize::from(files::forget(&tx, file.id).await?);
            tx.commit().await?;
        }
        Ok(gone)
    }
}

/// The file a fact names comes on record with it: one that this member of staff sent for this case, and a scan of what it says it is.
/// A correction keeps the file.
pub(crate) async fn claim(
    tx: &Tx,
    actor: &Actor,
    fact: &Fact,
    loaded: &Loaded,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    if let Fact::Corrected(Corrected {
        entry,
        replacement: Some(right),
        ..
    }) = fact
    {
        let before = loaded.case.entry(*entry).and_then(|e| file_of(&e.fact));
        let after = file_of(right);
        if before.map(|held| held.file) != after.map(|held| held.file) {
            let field = after.or(before).map_or(FILE, |held| held.field);
            return Err(wrong_at(field, Problem::NotFound));
        }
        return fits(tx, right).await;
    }
    let Some(held) = file_of(fact) else {
        return Ok(());
    };
    let claimed = files::record(tx, held.file, loaded.summary.id, actor.staff.id, now).await;
    match claimed {
        Err(StoreError::NotFound(_)) => return Err(wrong_at(held.field, Problem::NotFound)),
        other => other?,
    }
    fits(tx, fact).await
}

/// A scan whose code can be read is one of the paper that was signed, in the wording that was named.
async fn fits(tx: &Tx, fact: &Fact) -> Result<(), Refused> {
    let Some(signature) = fact.signature() else {
        return Ok(());
    };
    let Some(scan) = signature.scan else {
        return Ok(());
    };
    let read = read_from(tx, scan).await?;
    let is_it =
        |wording: &SignedWording| wording.is(signature.form, signature.language, signature.version);
    match read
        .into_iter()
        .reduce(|one, other| if is_it(&one) { one } else { other })
    {
        Some(other) if !is_it(&other) => Err(Refused::Invalid(vec![FieldError {
            found: Some(Box::new(other)),
            ..FieldError::new(SCAN, Problem::OtherPaper)
        }])),
        _ => Ok(()),
    }
}

/// What the codes on a scan say of it, for the entry. Other papers need none.
pub(crate) async fn matched(tx: &Tx, fact: &Fact) -> Result<Option<ScanMatch>, Refused> {
    let fact = match fact {
        Fact::Corrected(Corrected {
            replacement: Some(right),
            ..
        }) => right,
        fact => fact,
    };
    let Some(held) = file_of(fact) else {
        return Ok(None);
    };
    Ok(match read_from(tx, held.file).await?.is_empty() {
        false => Some(ScanMatch::Matched),
        true if held.field == SCAN => Some(ScanMatch::Unmatched),
        true => None,
    })
}

async fn read_from(tx: &Tx, file: FileId) -> Result<Vec<SignedWording>, Refused> {
    let codes = files::get(tx.conn(), file).await?.and_then(|row| row.codes);
    let codes = codes.unwrap_or_default();
    Ok(codes
        .split(' ')
        .filter_map(|code| code.parse().ok())
        .collect())
}

/// Which papers of this case a file shows, by their codes. A paper of another case is not kept with this one.
fn wordings(codes: &[String], number: &CaseNumber) -> Result<Option<String>, Refused> {
    let ours: Vec<PageCode> = codes.iter().filter_map(|text| text.parse().ok()).collect();
    if ours.iter().any(|code| code.case != *number) {
        return Err(wrong(Problem::PaperOfOtherCase));
    }
    let named: Vec<String> = ours.iter().map(|code| code.wording.to_string()).collect();
    Ok((!named.is_empty()).then(|| named.join(" ")))
}

/// The fields that name a file.
const FILE: &str = "file";
const SCAN: &str = "scan";

/// The file that a fact names.
#[derive(Clone, Copy)]
struct Held {
    file: FileId,
    field: &'static str,
    /// Whose eyes it is for, where that is narrower than its entry.
    part: Option<Audience>,
}

/// Whether an entry that says this opens a file.
pub(crate) fn names_one(fact: &Fact) -> bool {
    file_of(fact).is_some()
}

fn file_of(fact: &Fact) -> Option<Held> {
    match fact {
        Fact::FileAdded(FileAdded { file, part, .. }) => Some(Held {
            file: file.0,
            field: FILE,
            part: Some(*part),
        }),
        fact => fact.signature()?.scan.map(|file| Held {
            file,
            field: SCAN,
            part: None,
        }),
    }
}

/// The damage stands on record since the last file was added.
fn is_noted(case: &Case) -> bool {
    case.entries()
        .iter()
        .rev()
        .take_while(|e| file_of(&e.fact).is_none())
        .any(|e| matches!(&e.fact, Fact::IncidentRecorded(i) if i.what.0 == DAMAGED))
}

fn wrong(problem: Problem) -> Refused {
    wrong_at(FILE, problem)
}

fn wrong_at(field: &str, problem: Problem) -> Refused {
    Refused::Invalid(vec![FieldError::new(field, problem)])
}

fn problem_of(unfit: Unfit) -> Problem {
    match unfit {
        Unfit::Empty => Problem::Missing,
        Unfit::OtherKind => Problem::NoFileKind,
        Unfit::TooLarge => Problem::FileTooLarge,
        Unfit::Locked => Problem::FileLocked,
        Unfit::Damaged => Problem::FileDamaged,
    }
}

/// The file that a form named, for forms that are shown again.
pub fn sent(id: FileId) -> serde_json::Value {
    serde_json::to_value(SentFile(id)).unwrap_or_default()
}
