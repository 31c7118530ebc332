//! Papers of which a case may have several: the versions of the plan, and a receipt for each time that money was handed over.

use chrono::NaiveDate;
use homeward_documents::{Facts, Told};
use homeward_domain::{
    codes::{Code, Paper, PaperForm, PlanDimension},
    facts::{MoneyHandedOver, PlanDrawn, PlanMeasure},
};

use super::{NotYet, Papers, coded, some, typed};

/// One of several papers of a kind in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edition {
    /// Which: counted from 1, in the order of recording. The version of a plan.
    pub which: u32,
    /// The day it is of.
    pub on: NaiveDate,
}

impl Papers<'_> {
    /// What there is of a paper, oldest first; nothing of a paper of which a case has one.
    pub(crate) fn editions(&self, paper: Paper) -> Vec<Edition> {
        let case = &self.loaded.case;
        match paper {
            Paper::Form(PaperForm::Plan) => {
                let plans = case.numbered::<PlanDrawn>().into_iter();
                let plans = plans.map(|(which, plan)| Edition {
                    which,
                    on: plan.record.planned_on.0,
                });
                plans.collect()
            }
            Paper::Form(PaperForm::CashReceipt) => {
                let handed = case.numbered::<MoneyHandedOver>().into_iter();
                let handed = handed.map(|(which, money)| Edition {
                    which,
                    on: money.record.handed_on.0,
                });
                handed.collect()
            }
            Paper::Form(_) | Paper::Office(_) => Vec::new(),
        }
    }

    /// What one of several says; nothing where there is none of this number.
    pub(crate) fn say_edition(&self, paper: Paper, which: u32) -> Option<Facts> {
        match paper {
            Paper::Form(PaperForm::Plan) => self.plan(Some(which)).ok(),
            Paper::Form(PaperForm::CashReceipt) => self.cash_receipt(Some(which)).ok(),
            Paper::Form(_) | Paper::Office(_) => None,
        }
    }

    /// A version of the plan; the last where none is named.
    pub(super) fn plan(&self, which: Option<u32>) -> Result<Facts, NotYet> {
        let all = self.loaded.case.numbered::<PlanDrawn>();
        let (last, _) = all.last().ok_or(NotYet::NoPlan)?;
        let wanted = which.unwrap_or(*last);
        let found = all.iter().find(|(version, _)| *version == wanted);
        let (version, plan) = found.ok_or(NotYet::NoPlan)?;
        let is_old = version != last;
        let part = |dimension: PlanDimension| {
            let measures = plan.record.plan_measures.iter();
            let measures = measures.filter(|m| m.plan_dimension == dimension);
            (
                dimension.code(),
                Some(Told::Rows(measures.map(measure).collect())),
            )
        };
        let mut said = some([
            ("version", Some(Told::Plain(version.to_string()))),
            ("newer", is_old.then(|| Told::Word("plan-newer".to_owned()))),
            ("day", Some(Told::day(plan.record.planned_on.0))),
            (
                "wish",
                plan.record.own_words.as_ref().map(|words| typed(&words.0)),
            ),
        ]);
        said.extend(some([
            part(PlanDimension::Economic),
            part(PlanDimension::Social),
            part(PlanDimension::Psychosocial),
        ]));
        Ok(said)
    }

    /// One handing over of money; the last where none is named.
    pub(super) fn cash_receipt(&self, which: Option<u32>) -> Result<Facts, NotYet> {
        let all = self.loaded.case.numbered::<MoneyHandedOver>();
        let found = match which {
            Some(which) => all.iter().find(|(number, _)| *number == which),
            None => all.last(),
        };
        let (number, handed) = found.ok_or(NotYet::NothingHandedOver)?;
        let money = handed.record;
        Ok(some([
            ("number", Some(Told::Plain(number.to_string()))),
            ("day", Some(Told::day(money.handed_on.0))),
            (
                "amount",
                Some(Told::Plain(money.currency.written(money.handed_amount))),
            ),
            ("for", Some(coded(money.money_for))),
            ("details", money.money_details.as_deref().map(typed)),
            ("by", Some(typed(&money.handed_by))),
            ("witness", money.witness.as_deref().map(typed)),
        ]))
    }
}

fn measure(one: &PlanMeasure) -> Facts {
    let cost = one.amount.zip(one.currency.as_ref());
    some([
        ("level", Some(coded(one.plan_level))),
        ("wanted", Some(typed(&one.measure_wanted))),
        ("done", Some(typed(&one.measure_done))),
        ("by", one.measure_by.as_deref().map(typed)),
        ("until", one.measure_until.map(Told::day)),
        (
            "cost",
            cost.map(|(amount, currency)| Told::Plain(currency.written(amount))),
        ),
    ])
}
