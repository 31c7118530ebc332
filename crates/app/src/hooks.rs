//! Web hooks: another system, by which a member of staff works, is told that something changed for them.
//!
//! A notice says nothing they could not find by looking, and less: which case changed where they see what changed in it, or how much
//! of which kind is due on their desk, as mail says it. What it is about the system asks for by the interface, in their name. So a
//! notice opens nothing, and that none comes tells nothing that looking would not.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use homeward_domain::ids::{CaseId, JobId, StaffId, WebHookId};
use homeward_outward::hook::{Address, Notice};
use homeward_store::{
    StoreError, Tx,
    cases::{self, CaseSummary},
    jobs::{self, CASE_CHANGED, Job},
    reminders::DeskDue,
    staff,
    web_hooks::{self, WebHook},
};
use ring::{
    digest::{SHA256, digest},
    rand::{SecureRandom, SystemRandom},
};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::{
    Actor, App, Refused,
    clock::new_id,
    reminders::{OfKind, kinds_soon},
    sign_in::note_event,
    view::Sight,
};

/// What begins the secret of a hook (Standard Webhooks).
const PREFIX: &str = "whsec_";

/// A hook, as whoever runs the installation sees it.
#[derive(Debug, Clone)]
pub struct HookView {
    /// The hook.
    pub id: WebHookId,
    /// In whose name: the sign-in name.
    pub login: String,
    /// Where it is told.
    pub url: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// Something to be told now.
#[derive(Debug)]
pub struct Telling {
    /// Where.
    pub address: Address,
    /// What signs it.
    pub secret: Zeroizing<String>,
    /// What is told.
    pub notice: Notice,
}

impl App {
    /// Makes a hook in the name of a member of staff, at the command line. Gives the secret, which is shown once.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn add_hook(
        &self,
        staff: StaffId,
        address: &Address,
    ) -> Result<(WebHookId, Zeroizing<String>), Refused> {
        let now = self.clock.now();
        let mut bytes = Zeroizing::new([0u8; 32]);
        SystemRandom::new()
            .fill(bytes.as_mut_slice())
            .map_err(|_| Refused::Defect("no random numbers".to_owned()))?;
        let id = WebHookId(new_id(now));
        let key = self.store.keys().installation().await?;
        let hook = WebHook {
            id,
            staff_id: staff,
            url: address.to_string(),
            sealed: key.seal(&context(id), bytes.as_slice()),
            created_at: now,
            ended_at: None,
            told_desk: None,
        };
        let tx = self.store.write().await?;
        web_hooks::insert(&tx, &hook).await?;
        note_event(&tx, staff, "hook-added", now).await?;
        tx.commit().await?;
        Ok((id, secret(bytes.as_slice())))
    }

    /// All hooks that have not ended.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hooks(&self) -> Result<Vec<HookView>, Refused> {
        let c = self.store.reader();
        let mut views = Vec::new();
        for hook in web_hooks::open(c).await? {
            let owner = staff::get(c, hook.staff_id).await?;
            views.push(HookView {
                id: hook.id,
                login: owner.map(|owner| owner.login).unwrap_or_default(),
                url: hook.url,
                since: hook.created_at,
            });
        }
        Ok(views)
    }

    /// The hooks in somebody's own name.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn own_hooks(&self, actor: &Actor) -> Result<Vec<HookView>, Refused> {
        let mut hooks = self.hooks().await?;
        hooks.retain(|hook| hook.login == actor.staff.login);
        Ok(hooks)
    }

    /// Ends a hook; what still waits to be told is not told.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when there is none or it has ended.
    pub async fn end_hook(&self, id: WebHookId) -> Result<(), Refused> {
        let hook = self.open_hook(id).await?.ok_or(Refused::NotFound)?;
        let now = self.clock.now();
        let tx = self.store.write().await?;
        web_hooks::end(&tx, id, now).await?;
        jobs::drop_waiting(&tx, &queue_of(id), now).await?;
        note_event(&tx, hook.staff_id, "hook-ended", now).await?;
        tx.commit().await?;
        Ok(())
    }

    /// Ends a hook in one's own name.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when it is not one's own.
    pub async fn end_own_hook(&self, actor: &Actor, id: WebHookId) -> Result<(), Refused> {
        match self.open_hook(id).await? {
            Some(hook) if hook.staff_id == actor.staff.id => self.end_hook(id).await,
            _ => Err(Refused::NotFound),
        }
    }

    /// Queues a notice that says nothing but that it came.
    ///
    /// # Errors
    /// [`Refused::NotFound`] when there is no such hook.
    pub async fn try_hook(&self, id: WebHookId) -> Result<(), Refused> {
        self.open_hook(id).await?.ok_or(Refused::NotFound)?;
        let now = self.clock.now();
        let tx = self.store.write().await?;
        jobs::enqueue(&tx, &telling(id, "hook.tried", json!({}), now)).await?;
        tx.commit().await?;
        Ok(())
    }

    async fn open_hook(&self, id: WebHookId) -> Result<Option<WebHook>, Refused> {
        let hook = web_hooks::get(self.store.reader(), id).await?;
        Ok(hook.filter(|hook| hook.ended_at.is_none()))
    }

    /// Queues, in the transaction that changes a case, that whoever sees what is new in it is told.
    pub(crate) async fn announce_case(
        &self,
        tx: &Tx,
        row: &CaseSummary,
        entries_before: i32,
    ) -> Result<(), Refused> {
        if row.entries == entries_before || !web_hooks::are_any(tx).await? {
            return Ok(());
        }
        let now = self.clock.now();
        let payload = json!({ "case": row.id.0, "since": entries_before, "until": row.entries });
        let job = Job::new(JobId(new_id(now)), CASE_CHANGED, payload, now);
        Ok(jobs::enqueue(tx, &job).await?)
    }

    /// Queues what is told of a case that changed, for each hook whose owner sees something of what is new.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn share_out_change(&self, job: &Job) -> Result<(), Refused> {
        let c = self.store.reader();
        let now = self.clock.now();
        let (Some(id), Some(since), Some(until)) = (
            id_in(&job.payload, "case").map(CaseId),
            job.payload["since"].as_u64(),
            job.payload["until"].as_u64(),
        ) else {
            return Err(Refused::Defect("a change of nothing".to_owned()));
        };
        let Some(row) = cases::get(c, id).await?.filter(|row| !row.protected) else {
            return Ok(());
        };
        let mut watching = Vec::new();
        for hook in web_hooks::open(c).await? {
            let owner = self.owner(&hook, now).await?;
            let owner = owner.filter(|owner| Self::sees_case(owner, &row, now));
            watching.extend(owner.map(|owner| (hook, owner)));
        }
        if watching.is_empty() {
            return Ok(());
        }
        let loaded = match self.load(c, row, now).await {
            // Erased meanwhile.
            Err(Refused::Store(StoreError::KeyGone)) => return Ok(()),
            loaded => loaded?,
        };
        let new = since + 1..=until;
        for (hook, owner) in watching {
            let sight = Sight::of(&loaded, &owner.before(&loaded.summary, now));
            let sees_any = sight
                .entries(&loaded.case)
                .iter()
                .any(|entry| new.contains(&u64::from(entry.seq)));
            if sees_any {
                let data = json!({ "case": loaded.summary.number.as_str() });
                let job = Job {
                    id: jobs::id_of(&format!("homeward hook {} {}", hook.id.0, job.id.0)),
                    ..telling(hook.id, "case.changed", data, now)
                };
                jobs::enqueue_once(&self.store, &job).await?;
            }
        }
        Ok(())
    }

    /// Queues what is due on somebody's desk for the hooks in their name, where it is not what they were told last.
    pub(crate) async fn announce_desk(
        &self,
        tx: &Tx,
        hooks: &[WebHook],
        desk: &[DeskDue],
        today: NaiveDate,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        if hooks.is_empty() {
            return Ok(());
        }
        let (own, escalated) = kinds_soon(desk.to_vec(), today);
        let lines = |kinds: Vec<OfKind>| kinds.into_iter().map(line).collect::<Vec<_>>();
        let data = json!({ "due": lines(own), "escalated": lines(escalated) });
        let hash = digest(&SHA256, data.to_string().as_bytes());
        for hook in hooks {
            if hook.told_desk.as_deref() != Some(hash.as_ref()) {
                let job = telling(hook.id, "desk.changed", data.clone(), now);
                jobs::enqueue(tx, &job).await?;
                web_hooks::told(tx, hook.id, hash.as_ref()).await?;
            }
        }
        Ok(())
    }

    /// What a job tells now; none when nobody is to be told any more.
    ///
    /// # Errors
    /// When the store fails, or the hook is damaged.
    pub async fn telling_of(&self, job: &Job) -> Result<Option<Telling>, Refused> {
        let now = self.clock.now();
        let c = self.store.reader();
        let Some(id) = id_in(&job.payload, "hook").map(WebHookId) else {
            return Err(Refused::Defect("a notice for no hook".to_owned()));
        };
        let Some(hook) = self.open_hook(id).await? else {
            return Ok(None);
        };
        let Some(actor) = self.owner(&hook, now).await? else {
            return Ok(None);
        };
        let said = &job.payload["said"];
        // Whoever can see a case no longer is not told of it either.
        if let Some(number) = said["data"]["case"].as_str() {
            let number = number
                .parse()
                .map_err(|_| Refused::Defect("a notice of no case".to_owned()))?;
            let row = cases::find(c, &number).await?;
            if !row.is_some_and(|row| !row.protected && Self::sees_case(&actor, &row, now)) {
                return Ok(None);
            }
        }
        let key = self.store.keys().installation().await?;
        let bytes = key
            .open(&context(id), &hook.sealed)
            .map_err(|e| Refused::Defect(e.to_string()))?;
        let address = Address::parse(&hook.url).map_err(|e| Refused::Defect(e.to_string()))?;
        Ok(Some(Telling {
            address,
            secret: secret(&bytes),
            notice: Notice {
                id: job.id.0.to_string(),
                body: said.to_string(),
            },
        }))
    }

    /// The hooks that have something to tell, each with a queue of its own: one that does not answer holds up no other.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn hook_queues(&self) -> Result<Vec<(WebHookId, String)>, Refused> {
        let hooks = web_hooks::open(self.store.reader()).await?;
        Ok(hooks.iter().map(|h| (h.id, queue_of(h.id))).collect())
    }

    /// In whose name a hook is told, while they have an account that works. As with tokens made at the command line, whoever runs
    /// the machine stands for their second factor.
    async fn owner(&self, hook: &WebHook, now: DateTime<Utc>) -> Result<Option<Actor>, Refused> {
        match Actor::load_after(self.store.reader(), hook.staff_id, now, true).await {
            Ok(actor) if actor.staff.must_change_password => Ok(None),
            Ok(actor) => Ok(Some(actor)),
            Err(Refused::NotSignedIn) => Ok(None),
            Err(refused) => Err(refused),
        }
    }
}

fn queue_of(hook: WebHookId) -> String {
    format!("{}{}", jobs::HOOK, hook.0)
}

/// A job that tells a hook something. What is said is kept as it is: sent again it is the same.
fn telling(hook: WebHookId, kind: &str, data: Value, now: DateTime<Utc>) -> Job {
    let said = json!({
        "type": kind,
        "timestamp": now.to_rfc3339_opts(SecondsFormat::Secs, true),
        "data": data,
    });
    let payload = json!({ "hook": hook.0, "said": said });
    Job::new(JobId(new_id(now)), &queue_of(hook), payload, now)
}

fn line(of: OfKind) -> Value {
    json!({ "kind": of.what, "overdue": of.overdue, "due": of.due, "first": of.first })
}

fn id_in(payload: &Value, name: &str) -> Option<uuid::Uuid> {
    payload[name].as_str()?.parse().ok()
}

fn secret(bytes: &[u8]) -> Zeroizing<String> {
    use base64::{Engine, engine::general_purpose::STANDARD};
    Zeroizing::new(format!("{PREFIX}{}", STANDARD.encode(bytes)))
}

fn context(hook: WebHookId) -> Vec<u8> {
    [b"homeward hook ".as_slice(), hook.0.as_bytes()].concat()
}
