//! What is printed of an instrument.

use homeward_instruments::{Instrument, report};

use crate::sample::{survey, table};

#[test]
fn a_report_counts_what_an_instrument_consists_of() {
    let reports = Instrument::carried().iter().map(report::check);
    let text: Vec<String> = reports.map(|report| report.to_string()).collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn a_table_that_was_brought_along_is_counted_too() {
    insta::assert_snapshot!(report::method(survey(), &table()));
}
