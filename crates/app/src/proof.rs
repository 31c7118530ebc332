//! What stands beside the journal, held against it: rows of cases, and roles of staff.
//!
//! The chains prove the entries alone. Whoever can write to the database could still give a case to somebody, take the mark of a
//! protected place away, or give themselves a role. Both follow from entries, and so can be found out.

use std::collections::BTreeMap;

use homeward_domain::case_number::CaseNumber;
use homeward_store::{
    StoreError, Tx,
    cases::{self, CaseFilter, CaseSummary, Page, Sort},
    journal::{self, INSTALLATION, seal_context},
    scope::Scope,
    staff,
};
use serde_json::Value;

use crate::{App, Refused, admin::people::staff_form, rebuild::follow_entries};

/// Something that is not as the journal says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edited {
    /// The row of a case: the columns that differ.
    Row(CaseNumber, Vec<&'static str>),
    /// An account, by its sign-in name: the fields that differ.
    Account(String, Vec<&'static str>),
}

/// How many cases are listed at a time.
const PAGE: u64 = 500;

/// Fields of an account that decide what it may do.
const FIELDS: [&str; 3] = ["administrator", "grants", "staff_office"];

impl App {
    /// Everything beside the journal that is not as the journal says. Accounts that no entry tells of are passed over: those of a
    /// demonstration are made without.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn edited(&self) -> Result<Vec<Edited>, Refused> {
        let tx = self.store.snapshot().await?;
        let mut edited = self.edited_rows(&tx).await?;
        edited.extend(self.edited_accounts(&tx).await?);
        tx.rollback().await?;
        Ok(edited)
    }

    async fn edited_rows(&self, tx: &Tx) -> Result<Vec<Edited>, Refused> {
        let filter = CaseFilter {
            scope: Scope::Everything,
            sort: Sort::Number,
            ..CaseFilter::default()
        };
        let (mut edited, mut after) = (Vec::new(), None);
        loop {
            let page = Page {
                after: after.take(),
                limit: PAGE,
            };
            let rows = cases::list(tx, &filter, page).await?;
            let Some(last) = rows.last() else {
                return Ok(edited);
            };
            after = Some(filter.cursor(last));
            for row in rows {
                let number = row.number.clone();
                match self.differs(tx, row).await {
                    Ok(columns) if columns.is_empty() => {}
                    Ok(columns) => edited.push(Edited::Row(number, columns)),
                    // What cannot be read is told by the proof of the chains; who is erased has nothing to compare.
                    Err(
                        Refused::Store(StoreError::KeyGone | StoreError::Corrupt { .. })
                        | Refused::Defect(_),
                    ) => {}
                    Err(refused) => return Err(refused),
                }
            }
        }
    }

    /// The columns of a row that are not as its entries say. Those that follow from the day as well are not looked at.
    async fn differs(&self, tx: &Tx, row: CaseSummary) -> Result<Vec<&'static str>, Refused> {
        let loaded = self.load(tx, row.clone(), self.clock.now()).await?;
        let mut right = row.clone();
        follow_entries(tx, &loaded, &mut right).await?;
        right.protected = loaded.case.details().protected_location;
        Ok([
            ("assigned_to", right.assigned_to != row.assigned_to),
            (
                "receiving_office",
                right.receiving_office_id != row.receiving_office_id,
            ),
            (
                "transit_office",
                right.transit_office_id != row.transit_office_id,
            ),
            ("protected", right.protected != row.protected),
            ("opened_at", right.opened_at != row.opened_at),
        ]
        .into_iter()
        .filter_map(|(column, differs)| differs.then_some(column))
        .collect())
    }

    async fn edited_accounts(&self, tx: &Tx) -> Result<Vec<Edited>, Refused> {
        let mut told: BTreeMap<String, BTreeMap<&'static str, Value>> = BTreeMap::new();
        let key = self.store.keys().installation().await?;
        for entry in journal::read(tx, INSTALLATION).await? {
            if !entry.action.ends_with("-staff") {
                continue;
            }
            // An entry that does not open is told by the proof of the chains.
            let Ok(text) = key.open(&seal_context(INSTALLATION, entry.id), &entry.sealed) else {
                continue;
            };
            let what: Value = serde_json::from_slice(&text).unwrap_or_default();
            let Some(login) = what["key"].as_str() else {
                continue;
            };
            for field in FIELDS {
                if let Some(value) = what["after"].get(field) {
                    let fields = told.entry(login.to_owned()).or_default();
                    fields.insert(field, value.clone());
                }
            }
        }
        let mut edited = Vec::new();
        for account in staff::all(tx).await? {
            let Some(fields) = told.get(&account.login) else {
                continue;
            };
            let now = staff_form(tx, &account).await?.fields();
            let differs: Vec<_> = fields
                .iter()
                .filter(|(field, value)| now.get(**field) != Some(value))
                .map(|(field, _)| *field)
                .collect();
            if !differs.is_empty() {
                edited.push(Edited::Account(account.login, differs));
            }
        }
        Ok(edited)
    }
}

impl std::fmt::Display for Edited {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Row(number, columns) => write!(
                f,
                "{number}: its row is not as the journal says ({}); `homeward rebuild` makes it again",
                columns.join(", ")
            ),
            Self::Account(login, fields) => write!(
                f,
                "account {login}: not as the journal says ({}); look at what was changed and save it again",
                fields.join(", ")
            ),
        }
    }
}
