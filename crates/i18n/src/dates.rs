//! Days, times and numbers in the reader's words (CLDR, Gregorian calendar).

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use homeward_domain::dates::{PartialDate, days_between};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{
    FixedCalendarDateTimeFormatter, NoCalendarFormatter,
    fieldsets::{MD, T, YM, YMD, YMDE, YMDET},
    input::{DateTime, Time},
};
use icu_decimal::{DecimalFormatter, input::Decimal};

use crate::{Arg, Lang, t, t_with};

/// A day in words: `Thursday 26 November 2026`.
pub fn day(lang: Lang, day: NaiveDate) -> String {
    british(lang, with(lang, |f| f.day.format(&date(day)).to_string()))
}

/// A short day for tables: `26 Nov 2026`.
pub fn day_short(lang: Lang, day: NaiveDate) -> String {
    with(lang, |f| f.day_short.format(&date(day)).to_string())
}

/// A day without its year, where the year is plain: `26 November`.
pub fn day_of_month(lang: Lang, day: NaiveDate) -> String {
    with(lang, |f| f.day_of_month.format(&date(day)).to_string())
}

/// A local date and time: `Thursday 26 November 2026 at 18:30`.
pub fn moment(lang: Lang, moment: NaiveDateTime) -> String {
    let at = DateTime {
        date: date(moment.date()),
        time: clock(moment.time()),
    };
    british(lang, with(lang, |f| f.moment.format(&at).to_string()))
}

/// A time of day: `18:30`.
pub fn time(lang: Lang, time: NaiveTime) -> String {
    with(lang, |f| f.time.format(&clock(time)).to_string())
}

/// How far a day is from today: `today`, `in 3 days`, `9 days ago`.
pub fn relative_day(lang: Lang, day: NaiveDate, today: NaiveDate) -> String {
    let days = days_between(today, day);
    match days {
        0 => t(lang, "day-today"),
        1 => t(lang, "day-tomorrow"),
        -1 => t(lang, "day-yesterday"),
        2.. => t_with(lang, "day-in", &[("days", Arg::Number(days))]),
        _ => t_with(lang, "day-ago", &[("days", Arg::Number(-days))]),
    }
}

/// A day that may be known in part: `about 1999`, `May 1999`, `3 May 1999`.
pub fn partial_day(lang: Lang, partial: PartialDate) -> String {
    // The text of a partial date says which parts are known.
    let text = partial.to_string();
    let known = text.trim_end_matches('~');
    let written = match known.split('-').count() {
        1 => known.to_owned(),
        2 => {
            let shown: NaiveDate = format!("{known}-01")
                .parse()
                .expect("a month of the calendar");
            with(lang, |f| f.month.format(&date(shown)).to_string())
        }
        _ => {
            let shown: NaiveDate = known.parse().expect("a day of the calendar");
            with(lang, |f| f.day_long.format(&date(shown)).to_string())
        }
    };
    if text.ends_with('~') {
        t_with(lang, "day-about", &[("day", Arg::Text(written))])
    } else {
        written
    }
}

/// A whole number with the separators of the language: `12,500`.
pub fn number(lang: Lang, number: i64) -> String {
    with(lang, |f| f.number.format(&number.into()).to_string())
}

/// A figure with two decimals, given in hundredths: `0.72`.
pub fn hundredths(lang: Lang, hundredths: i64) -> String {
    let mut figure = Decimal::from(hundredths);
    figure.multiply_pow10(-2);
    with(lang, |f| f.number.format(&figure).to_string())
}

/// CLDR writes the British weekday with a comma in skeletons and without one in whole dates; the British write none.
fn british(lang: Lang, words: String) -> String {
    if lang == Lang::En {
        words.replacen(", ", " ", 1)
    } else {
        words
    }
}

/// The formatters of one language; building one costs more than using it.
struct Formatters {
    day: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    day_long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    day_short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    day_of_month: FixedCalendarDateTimeFormatter<Gregorian, MD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    moment: FixedCalendarDateTimeFormatter<Gregorian, YMDET>,
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
}

impl Formatters {
    fn new(lang: Lang) -> Self {
        let locale = lang.locale();
        let built = "CLDR data for a language in the list";
        Self {
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long())
                .expect(built),
            day_long: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())
                .expect(built),
            day_short: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::medium())
                .expect(built),
            day_of_month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MD::long())
                .expect(built),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long())
                .expect(built),
            moment: FixedCalendarDateTimeFormatter::try_new(
                (&locale).into(),
                YMDE::long().with_time_hm(),
            )
            .expect(built),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).expect(built),
            number: DecimalFormatter::try_new(
                (&locale).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .expect(built),
        }
    }
}

thread_local! {
    static FORMATTERS: [std::cell::OnceCell<Formatters>; Lang::ALL.len()] = const { [const { std::cell::OnceCell::new() }; Lang::ALL.len()] };
}

fn with<R>(lang: Lang, use_them: impl FnOnce(&Formatters) -> R) -> R {
    FORMATTERS.with(|all| use_them(all[lang as usize].get_or_init(|| Formatters::new(lang))))
}

fn date(day: NaiveDate) -> Date<Gregorian> {
    // Beyond the calendar of ICU4X lies no day of a case.
    let edge = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    let day = day.clamp(edge(-9999, 1, 1), edge(9999, 12, 31));
    let month = u8::try_from(day.month()).expect("1 to 12");
    let in_month = u8::try_from(day.day()).expect("1 to 31");
    Date::try_new_gregorian(day.year(), month, in_month).expect("a day of the calendar")
}

fn clock(time: NaiveTime) -> Time {
    let part = |n: u32| u8::try_from(n).expect("below 60");
    Time::try_new(
        part(time.hour()),
        part(time.minute()),
        part(time.second()),
        0,
    )
    .expect("a time of day")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_and_times_are_written_in_words() {
        let at = on("2026-11-26").and_hms_opt(18, 30, 0).unwrap();
        assert_eq!(day(Lang::En, on("2026-11-26")), "Thursday 26 November 2026");
        assert_eq!(day(Lang::Ar, on("2026-11-26")), "الخميس، 26 نوفمبر 2026");
        assert_eq!(day_short(Lang::En, on("2026-11-06")), "6 Nov 2026");
        assert_eq!(moment(Lang::En, at), "Thursday 26 November 2026 at 18:30");
        assert_eq!(time(Lang::En, at.time()), "18:30");
        assert_eq!(time(Lang::Ar, at.time()), "18:30");
        assert_eq!(number(Lang::En, 12_500), "12,500");
    }

    #[test]
    fn what_is_known_of_a_date_is_shown_and_no_more() {
        for (edtf, words) in [
            ("1999", "1999"),
            ("1999~", "about \u{2068}1999\u{2069}"),
            ("1999-05", "May 1999"),
            ("1999-05-03", "3 May 1999"),
            ("1999-05~", "about \u{2068}May 1999\u{2069}"),
        ] {
            assert_eq!(
                partial_day(Lang::En, edtf.parse().unwrap()),
                words,
                "{edtf}"
            );
        }
    }

    #[test]
    fn the_distance_to_a_day_uses_all_plural_forms() {
        let today = on("2026-11-21");
        for (to, en, ar) in [
            ("2026-11-21", "today", "اليوم"),
            ("2026-11-22", "tomorrow", "غدًا"),
            ("2026-11-20", "yesterday", "أمس"),
            ("2026-11-23", "in \u{2068}2\u{2069} days", "بعد يومين"),
            (
                "2026-11-24",
                "in \u{2068}3\u{2069} days",
                "بعد \u{2068}3\u{2069} أيام",
            ),
            (
                "2026-12-02",
                "in \u{2068}11\u{2069} days",
                "بعد \u{2068}11\u{2069} يومًا",
            ),
            (
                "2027-03-01",
                "in \u{2068}100\u{2069} days",
                "بعد \u{2068}100\u{2069} يوم",
            ),
            (
                "2026-11-12",
                "\u{2068}9\u{2069} days ago",
                "قبل \u{2068}9\u{2069} أيام",
            ),
        ] {
            assert_eq!(relative_day(Lang::En, on(to), today), en, "{to}");
            assert_eq!(relative_day(Lang::Ar, on(to), today), ar, "{to}");
        }
    }
}
