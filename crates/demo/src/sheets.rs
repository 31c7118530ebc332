//! What people answered who are not named: neighbours in Viet Nam, and what returnees thought of the programme.

use chrono::{Days, NaiveDate};
use homeward_app::{
    App,
    survey_tables::{Brought, Wanted},
};
use homeward_instruments::{
    Instrument, Responses,
    csv::{self, About, Of, Row},
};

use crate::{BALI, Stuck, World, dice::Dice};

/// How many sheets there are of each.
const SHEETS: u64 = 24;

/// Brings them, as a monitoring officer does.
///
/// # Errors
/// When they are refused.
pub async fn sheets(app: &App, world: &World, today: NaiveDate) -> Result<(), Stuck> {
    for key in ["community-benchmark", "satisfaction"] {
        let Some(instrument) = Instrument::carried_as(key) else {
            continue;
        };
        let rows: Vec<Row> = (0..SHEETS)
            .map(|number| sheet(instrument, number, today))
            .collect();
        let text = csv::write(instrument, csv::Form::of(instrument), &rows);
        let brought = Brought {
            instrument,
            programme: Some(BALI),
            text: text.as_bytes(),
        };
        let by = world.actor("monitoring");
        app.bring_surveys(by, brought, Wanted::Keep)
            .await
            .map_err(|refused| Stuck {
                action: "load-surveys".to_owned(),
                refused,
            })?;
    }
    Ok(())
}

/// One sheet: answers that stray around a middle of its own.
fn sheet(instrument: &Instrument, number: u64, today: NaiveDate) -> Row {
    let mut dice = Dice::of(7, number);
    let middle = dice.between(0, 2);
    let mut responses = Responses::default();
    for question in instrument.questions() {
        if !instrument.asks(question, &responses) {
            continue;
        }
        let last = i64::try_from(question.options.len()).unwrap_or(i64::MAX) - 1;
        let place = if question.element.is_none() {
            0
        } else {
            (middle + dice.between(0, 2)).min(last)
        };
        let option = &question.options[usize::try_from(place).unwrap_or_default()];
        responses = responses.with(&question.key, option.code.as_str());
    }
    let days = u64::try_from(dice.between(5, 60)).unwrap_or_default();
    Row {
        row: number + 2,
        about: Some(About {
            of: Of::Sheet {
                reference: format!("VN-{:03}", number + 1),
                country: "VN".to_owned(),
            },
            asked_on: (today - Days::new(days)).to_string(),
            method: "on-paper".to_owned(),
            language: "vi".to_owned(),
        }),
        responses,
    }
}
