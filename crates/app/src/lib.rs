//! Use cases: one function per thing a person can do, one transaction each. Pages and API call these and nothing else.
//!
//! INVARIANT: a case never moves without a decision in the same transaction; what a reader may not see does not exist for them.

pub mod access;
pub mod actor;
pub mod admin;
pub mod alerts;
pub mod arrivals;
pub mod board;
pub mod calendar;
pub mod checks;
pub mod clock;
pub mod consents;
mod consequences;
pub mod copy;
mod counsellors;
mod counted;
pub mod desks;
pub mod emergency;
pub mod figures;
pub mod files;
pub mod forms;
pub mod hooks;
pub mod life;
pub mod life_figures;
pub mod lists;
mod load;
pub mod lock;
mod manifest;
pub mod offered;
mod once;
pub mod papers;
mod passing;
pub mod policies;
pub mod preview;
pub mod proof;
mod reading;
pub mod rebuild;
pub mod record;
mod records;
pub mod refusals;
pub mod refused;
pub mod register;
mod release;
pub mod reminders;
pub mod sign_in;
pub mod signing;
pub mod state_answers;
mod summary;
pub mod survey_tables;
pub mod surveys;
mod ties;
pub mod tracks;
mod turns;
pub mod view;
pub mod weights;

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex},
};

use homeward_documents::Press;
use homeward_domain::{ids::ProgrammeId, programme::Terms};
use homeward_outward::openid::Provider;
use homeward_policy::Engine;
use homeward_store::{Store, access_log::AccessBuffer, programmes::Programme};

pub use actor::Actor;
pub use clock::Clock;
pub use refused::Refused;

/// The policies of each version of a programme, once loaded.
type Engines = HashMap<(ProgrammeId, i32), Arc<Engine>>;

/// Homeward's use cases over one store. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) engine: Arc<Engine>,
    pub(crate) access: AccessBuffer,
    engines: Arc<Mutex<Engines>>,
    /// Hashes of the policies that are known to be kept.
    pub(crate) kept: Arc<Mutex<HashSet<String>>>,
    provider: Option<Arc<Provider>>,
    pub(crate) press: Press,
    sends_mail: bool,
}

impl App {
    /// Over an open, migrated store.
    ///
    /// # Errors
    /// When the policies that come with the program do not load: then nothing may run.
    pub fn new(
        store: Store,
        clock: Clock,
        access: AccessBuffer,
    ) -> Result<Self, homeward_policy::Refusal> {
        Ok(Self {
            store,
            clock,
            engine: Arc::new(Engine::baseline()?),
            access,
            engines: Arc::default(),
            kept: Arc::default(),
            provider: None,
            press: Press::carried(),
            sends_mail: false,
        })
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The same use cases by another clock: for telling days gone by as they were.
    #[must_use]
    pub fn at(&self, clock: Clock) -> Self {
        Self {
            clock,
            ..self.clone()
        }
    }

    /// The same use cases, with an identity provider by which people may sign in.
    #[must_use]
    pub fn with_provider(self, provider: Provider) -> Self {
        Self {
            provider: Some(Arc::new(provider)),
            ..self
        }
    }

    /// The same use cases, with templates and words of an organisation.
    #[must_use]
    pub fn with_press(self, press: Press) -> Self {
        Self { press, ..self }
    }

    /// The same use cases, where mail can be sent.
    #[must_use]
    pub fn with_mail(self) -> Self {
        Self {
            sends_mail: true,
            ..self
        }
    }

    /// Whether mail can be sent: only then is it offered.
    pub fn sends_mail(&self) -> bool {
        self.sends_mail
    }

    /// The store, for the command line's own tasks (backup, journal).
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The safeguards that come with the program.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// The policies of a programme: the baseline, narrowed by its own rules.
    pub(crate) fn engine_of(&self, programme: &Programme) -> Result<Arc<Engine>, Refused> {
        if programme.policies.trim().is_empty() {
            return Ok(self.engine.clone());
        }
        let key = (programme.id, programme.version);
        let mut engines = self
            .engines
            .lock()
            .map_err(|_| Refused::Defect("a lock is poisoned".to_owned()))?;
        if let Some(engine) = engines.get(&key) {
            return Ok(engine.clone());
        }
        // Rules are checked before they are saved; one that does not load now stops the case rather than being left out.
        let engine = Arc::new(
            self.engine
                .with_programme(&programme.policies)
                .map_err(|e| Refused::Defect(e.to_string()))?,
        );
        engines.insert(key, engine.clone());
        Ok(engine)
    }

    /// The terms of a programme.
    pub(crate) fn terms_of(programme: &Programme) -> Result<Terms, Refused> {
        serde_json::from_value(programme.data.clone())
            .map_err(|e| Refused::Defect(format!("terms of a programme: {e}")))
    }
}
