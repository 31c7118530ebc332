//! The cases of a programme, opened one by one to be counted. What is told of them goes through the release of figures.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use homeward_domain::{case::Case, case_number::CaseNumber, ids::ProgrammeId, programme::Terms};
use homeward_store::{
    cases::{self, CaseFilter, Page, Sort},
    programmes::{self, Programme},
    scope::Scope,
};

use crate::{Actor, App, Refused, admin::Task};

/// How many cases are looked at, the newest first: each is opened for it.
const MOST: u64 = 3_000;
/// How many are read at a time.
const PAGE: u64 = 250;

/// What was counted.
pub(crate) struct Counted<T> {
    /// What each case gave.
    pub each: Vec<T>,
    /// Cases looked at were not all there are.
    pub is_part: bool,
}

/// A programme whose people are counted.
pub(crate) struct Figures {
    pub saved: Programme,
    /// Its terms today.
    pub terms: Terms,
    /// Today in the reader's office.
    pub today: NaiveDate,
}

impl App {
    /// Opens the figures of a programme to those who may read them, and notes that they did: every case is opened for it, though nobody
    /// is named.
    ///
    /// # Errors
    /// [`Refused::NotFound`]; [`Refused::NotPermitted`].
    pub(crate) async fn figures_of(&self, actor: &Actor, code: &str) -> Result<Figures, Refused> {
        let c = self.store.reader();
        let saved = programmes::find(c, code).await?.ok_or(Refused::NotFound)?;
        self.permit(actor, Task::Figures(saved.id))?;
        let now = self.clock.now();
        let today = actor.today(now);
        let entry = Self::reading_of(actor, "figures", code.to_owned(), now);
        self.access.record(entry).await;
        let terms = Self::terms_of(&programmes::as_on(c, saved.clone(), today).await?)?;
        Ok(Figures {
            saved,
            terms,
            today,
        })
    }

    /// The programmes of which somebody may do something, with their names today.
    pub(crate) async fn programmes_of(
        &self,
        actor: &Actor,
        task: impl Fn(ProgrammeId) -> Task + Send,
    ) -> Result<Vec<(Programme, String)>, Refused> {
        let c = self.store.reader();
        let today = actor.today(self.clock.now());
        let mut found = Vec::new();
        for saved in programmes::all(c).await? {
            if self.may(actor, task(saved.id)) {
                let terms = Self::terms_of(&programmes::as_on(c, saved.clone(), today).await?)?;
                found.push((saved, terms.name));
            }
        }
        Ok(found)
    }

    /// What `take` finds in each case of a programme. Whoever was erased is counted nowhere, and whoever was taken in on arrival once
    /// more is counted once, by their earlier case.
    pub(crate) async fn counted<T: Send>(
        &self,
        programme: ProgrammeId,
        take: impl Fn(&Case) -> Option<T> + Send,
    ) -> Result<Counted<T>, Refused> {
        let c = self.store.reader();
        let filter = CaseFilter {
            scope: Scope::Everything,
            programme: Some(programme),
            sort: Sort::Newest,
            ..CaseFilter::default()
        };
        let (mut each, mut looked_at, mut after) = (Vec::new(), 0, None);
        let mut taken_in_again: BTreeSet<CaseNumber> = BTreeSet::new();
        loop {
            let page = Page { after, limit: PAGE };
            let found = cases::list(c, &filter, page).await?;
            for summary in &found {
                looked_at += 1;
                if let Some(key) = self.store.keys().get(summary.person_id).await? {
                    let case = self.open_case(c, summary.id, &key).await?;
                    taken_in_again.extend(case.taken_in_as().cloned());
                    each.extend(take(&case).map(|taken| (summary.number.clone(), taken)));
                }
            }
            after = match found.last() {
                Some(last) if found.len() as u64 == PAGE && looked_at < MOST => {
                    Some(filter.cursor(last))
                }
                _ => break,
            };
        }
        Ok(Counted {
            each: each
                .into_iter()
                .filter(|(number, _)| !taken_in_again.contains(number))
                .map(|(_, taken)| taken)
                .collect(),
            is_part: looked_at < cases::count(c, &filter).await?,
        })
    }
}
