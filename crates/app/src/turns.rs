//! Work that takes much memory or a core, off the threads that answer requests: so many at a time, and whoever would wait long is asked
//! to come back.

use std::time::Duration;

use tokio::{sync::Semaphore, task::spawn_blocking, time::timeout};

use crate::Refused;

/// How many at a time, and for how long one waits.
pub(crate) struct Turns {
    free: Semaphore,
    /// In seconds.
    patience: u32,
}

impl Turns {
    pub(crate) const fn of(many: usize, patience: u32) -> Self {
        Self {
            free: Semaphore::const_new(many),
            patience,
        }
    }

    /// Runs `work` when its turn comes.
    pub(crate) async fn take<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Refused> {
        let seconds = self.patience;
        let turn = timeout(Duration::from_secs(seconds.into()), self.free.acquire());
        let _turn = turn
            .await
            .map_err(|_| Refused::Throttled {
                seconds: seconds.into(),
            })?
            .map_err(|e| Refused::Defect(e.to_string()))?;
        spawn_blocking(work)
            .await
            .map_err(|e| Refused::Defect(e.to_string()))
    }
}
