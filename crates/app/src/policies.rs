//! The policies by which it was decided: each set is kept with the first decision it takes, so that a decision can be explained by
//! the safeguards of its day, in the words of its day.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};
use homeward_domain::{case::Author, case_number::CaseNumber, codes::Audience};
use homeward_policy::{Engine, KeptSafeguard, SetText, State};
use homeward_store::{
    StoreError, Tx, journal,
    journal::chain_of,
    policy_sets::{self, PolicySet, PolicyWords},
    staff,
};

use crate::{
    Actor, App, Refused,
    checks::{Check, checks_for},
    load::open_decision,
    reading::Reading,
    view::Sight,
};

/// A decision with what it was taken by.
#[derive(Debug, Clone)]
pub struct DecisionView {
    /// The case.
    pub number: CaseNumber,
    /// The name of the person.
    pub name: String,
    /// The entry, as numbered for this reader.
    pub entry: u32,
    /// What was done.
    pub code: &'static str,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom; none for the program itself.
    pub by: Option<String>,
    /// Time zone of the sending office.
    pub zone: chrono_tz::Tz,
    /// The hash of the policies; none where nothing was decided, such as for what follows by itself.
    pub policies: Option<String>,
    /// Whether these are the policies of today.
    pub of_today: bool,
    /// The safeguards as this reader may know them.
    pub safeguards: Vec<ThenSafeguard>,
}

/// One safeguard as it stood then.
#[derive(Debug, Clone)]
pub struct ThenSafeguard {
    /// What it was, and whether it was met; or a clearance line.
    pub check: Check,
    /// Its sentence as it was told then, by language.
    pub words: BTreeMap<String, String>,
    /// Its policy as it was then.
    pub text: Option<String>,
    /// What became of it.
    pub since: Since,
}

/// What became of a safeguard since a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// It stands as it stood.
    Same,
    /// It reads otherwise today.
    Changed,
    /// It is gone.
    Gone,
}

impl Since {
    /// Code for catalogues and API.
    pub fn code(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Changed => "changed",
            Self::Gone => "gone",
        }
    }
}

/// A kept set.
#[derive(Debug, Clone)]
pub struct KeptSet {
    /// Its text.
    pub text: SetText,
    /// When it was kept first.
    pub kept_at: DateTime<Utc>,
}

impl App {
    /// Keeps the policies that come with the program, and the words in which their safeguards are told, by language and id.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn keep_words(
        &self,
        words: &BTreeMap<String, BTreeMap<String, String>>,
    ) -> Result<(), Refused> {
        let now = self.clock.now();
        let tx = self.store.write().await?;
        policy_sets::keep(&tx, &row(&self.engine, None, now)).await?;
        for (language, words) in words {
            let told = PolicyWords {
                hash: self.engine.hash().to_owned(),
                language: language.clone(),
                said_from: now,
                words: serde_json::to_value(words).map_err(|e| Refused::Defect(e.to_string()))?,
            };
            policy_sets::keep_words(&tx, &told).await?;
        }
        tx.commit().await?;
        Ok(())
    }

    /// Keeps the policies by which something is decided, in the transaction of the decision.
    pub(crate) async fn keep_policies(
        &self,
        tx: &Tx,
        engine: &Engine,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        let poisoned = |_| Refused::Defect("a lock is poisoned".to_owned());
        let hash = engine.hash();
        if self.kept.lock().map_err(poisoned)?.contains(hash) {
            return Ok(());
        }
        // Asked beside the transaction: what it writes itself may still be taken back.
        if policy_sets::is_kept(self.store.reader(), hash).await? {
            self.kept.lock().map_err(poisoned)?.insert(hash.to_owned());
            return Ok(());
        }
        policy_sets::keep(tx, &row(&self.engine, None, now)).await?;
        if engine.rules().is_some() {
            policy_sets::keep(tx, &row(engine, Some(self.engine.hash()), now)).await?;
        }
        Ok(())
    }

    /// A kept set by its hash. Its text is proved to be the one that was hashed.
    ///
    /// # Errors
    /// [`Refused::NotFound`], or [`StoreError::Corrupt`] when the text was changed.
    pub async fn kept_policies(&self, hash: &str) -> Result<KeptSet, Refused> {
        let c = self.store.reader();
        let corrupt = || {
            Refused::Store(StoreError::Corrupt {
                table: "policy_set",
                id: hash.to_owned(),
            })
        };
        let set = policy_sets::get(c, hash).await?.ok_or(Refused::NotFound)?;
        let (files, rules) = match &set.narrows {
            Some(baseline) => {
                let below = policy_sets::get(c, baseline).await?.ok_or_else(corrupt)?;
                (below.text, Some(set.text))
            }
            None => (set.text, None),
        };
        let text = SetText {
            files: serde_json::from_str(&files).map_err(|_| corrupt())?,
            rules,
        };
        if text.hash() != hash {
            return Err(corrupt());
        }
        Ok(KeptSet {
            text,
            kept_at: set.kept_at,
        })
    }

    /// A decision in a case with the safeguards by which it was taken, as this reader may know them. That is logged as a reading.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when case or entry is there but not for this reader.
    pub async fn decision(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        entry: u32,
    ) -> Result<DecisionView, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (_, sight) = loaded.seen_by(&who)?;
        let case = &loaded.case;
        let found = sight
            .seq_of(case, entry)
            .and_then(|seq| case.entry(seq))
            .ok_or(Refused::NotFound)?;
        let mut shown = vec![case.audience_of(found)];
        shown.retain(|audience| *audience != Audience::Case);
        self.log_reading(actor, &loaded, Reading::Decision, &shown, now)
            .await?;
        let c = self.store.reader();
        let sealed = journal::get(c, found.id)
            .await?
            .filter(|e| e.chain == chain_of(loaded.summary.id));
        let decision = match &sealed {
            Some(sealed) => open_decision(sealed, &loaded.key)?,
            None => None,
        };
        let by = match found.by {
            Author::Staff(id) => staff::get(c, id).await?.map(|s| s.name),
            Author::System => None,
        };
        let safeguards = match &decision {
            Some(decision) => {
                self.then(
                    &decision.policies,
                    &decision.states,
                    &loaded.engine,
                    &sight,
                    found.at,
                )
                .await?
            }
            None => Vec::new(),
        };
        Ok(DecisionView {
            number: number.clone(),
            name: case.details().name.clone(),
            entry,
            code: found.fact.code(),
            at: found.at,
            by,
            zone: loaded.around.zone,
            of_today: decision
                .as_ref()
                .is_some_and(|d| d.policies == loaded.engine.hash()),
            policies: decision.map(|d| d.policies),
            safeguards,
        })
    }

    /// The safeguards of a decision as they stood then.
    async fn then(
        &self,
        hash: &str,
        states: &[(String, State)],
        today: &Engine,
        sight: &Sight,
        at: DateTime<Utc>,
    ) -> Result<Vec<ThenSafeguard>, Refused> {
        let set = match self.kept_policies(hash).await {
            Ok(set) => set,
            // Decided before sets were kept: what was met is not explained by what is not known.
            Err(Refused::NotFound) => return Ok(Vec::new()),
            Err(refused) => return Err(refused),
        };
        let by_id = |text: &SetText| -> HashMap<String, KeptSafeguard> {
            let all = text.safeguards().into_iter();
            all.map(|kept| (kept.safeguard.id.clone(), kept)).collect()
        };
        let mut then = by_id(&set.text);
        let now = by_id(&today.text());
        // Whoever may no longer know what a safeguard is about does not learn it from how it once was.
        for (id, kept) in &mut then {
            if let Some(today) = now.get(id)
                && !sight.sees(today.safeguard.audience)
            {
                kept.safeguard.audience = today.safeguard.audience;
            }
        }
        let baseline = match &set.text.rules {
            Some(_) => SetText {
                rules: None,
                ..set.text.clone()
            }
            .hash(),
            None => hash.to_owned(),
        };
        let mut words: BTreeMap<String, serde_json::Value> = BTreeMap::new();
        for language in policy_sets::languages(self.store.reader(), &baseline).await? {
            let told = policy_sets::words_at(self.store.reader(), &baseline, &language, at).await?;
            if let Some(told) = told {
                words.insert(language, told.words);
            }
        }
        let list: Vec<_> = states
            .iter()
            .filter_map(|(id, state)| then.get(id).map(|kept| (&kept.safeguard, *state)))
            .collect();
        let checks = checks_for(&list, sight.audiences());
        Ok(checks
            .into_iter()
            .map(|check| {
                let Check::Safeguard { safeguard, .. } = &check else {
                    return ThenSafeguard {
                        check,
                        words: BTreeMap::new(),
                        text: None,
                        since: Since::Same,
                    };
                };
                let (id, text) = (&safeguard.id, &then[&safeguard.id].text);
                ThenSafeguard {
                    words: words
                        .iter()
                        .filter_map(|(language, all)| {
                            Some((language.clone(), all[id].as_str()?.to_owned()))
                        })
                        .collect(),
                    since: match now.get(id) {
                        None => Since::Gone,
                        Some(now) if now.text == *text => Since::Same,
                        Some(_) => Since::Changed,
                    },
                    text: Some(text.clone()),
                    check,
                }
            })
            .collect())
    }
}

/// A set as it is kept.
fn row(engine: &Engine, narrows: Option<&str>, now: DateTime<Utc>) -> PolicySet {
    let text = engine.text();
    PolicySet {
        hash: engine.hash().to_owned(),
        narrows: narrows.map(str::to_owned),
        text: match (narrows, text.rules) {
            (Some(_), Some(rules)) => rules,
            _ => serde_json::Value::from(
                text.files
                    .into_iter()
                    .map(|(name, text)| serde_json::json!([name, text]))
                    .collect::<Vec<_>>(),
            )
            .to_string(),
        },
        kept_at: now,
    }
}
