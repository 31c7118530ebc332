//! Every address of the site, built in one place. None holds personal data: a case is its number.

use homeward_app::forms::Wording;
use homeward_documents::FormLanguage;
use homeward_domain::{case_number::CaseNumber, codes::Paper};

/// Which cases were opened in an emergency.
pub const EMERGENCIES: &str = "/access/emergencies";

/// The case page.
pub fn case(number: &CaseNumber) -> String {
    format!("/cases/{number}")
}

/// The case page with confidential parts opened (which is logged).
pub fn case_open(number: &CaseNumber, parts: &str) -> String {
    format!("/cases/{number}?open={parts}")
}

/// The form of an action.
pub fn action(number: &CaseNumber, code: &str) -> String {
    format!("/cases/{number}/do/{code}")
}

/// Whom the register of escorts proposes.
pub fn escorts(number: &CaseNumber) -> String {
    format!("/cases/{number}/escorts")
}

/// The form that corrects an entry.
pub fn correct(number: &CaseNumber, entry: u32) -> String {
    format!("/cases/{number}/correct/{entry}")
}

/// Confirms an entry, or agrees to a correction, as the second person.
pub fn second(number: &CaseNumber, code: &str, entry: u32) -> String {
    format!("/cases/{number}/second/{code}/{entry}")
}

/// By which policies an entry was decided.
pub fn decision(number: &CaseNumber, entry: u32) -> String {
    format!("/cases/{number}/entries/{entry}/rules")
}

/// The copy of their data for the person.
pub fn copy(number: &CaseNumber) -> String {
    format!("/cases/{number}/copy")
}

/// The same as a file.
pub fn copy_file(number: &CaseNumber) -> String {
    format!("/cases/{number}/copy.json")
}

/// The forms of a case.
pub fn forms(number: &CaseNumber) -> String {
    format!("/cases/{number}/forms")
}

/// A form of a case in one language.
pub fn form(number: &CaseNumber, form: Paper, language: FormLanguage) -> String {
    format!("/cases/{number}/forms/{}/{}", form.code(), language.code())
}

/// One of several papers of a kind, such as a version of the plan.
pub fn form_edition(
    number: &CaseNumber,
    paper: Paper,
    language: FormLanguage,
    which: u32,
) -> String {
    format!("{}?which={which}", form(number, paper, language))
}

/// The same with another language beside it.
pub fn form_beside(number: &CaseNumber, wording: &Wording, beside: FormLanguage) -> String {
    let address = form(number, wording.form, wording.language);
    format!("{address}?beside={}", beside.code())
}

/// The page for the person's hands.
pub fn paper(number: &CaseNumber) -> String {
    format!("/cases/{number}/paper")
}

/// The page for a child, in `words` for `younger` or `older` ones.
pub fn for_child(number: &CaseNumber, words: &str) -> String {
    format!("/cases/{number}/for-child?words={words}")
}

/// A track of a case; `asked` is what follows the question mark, or nothing.
pub fn track(number: &CaseNumber, code: &str, asked: &str) -> String {
    let mark = if asked.is_empty() { "" } else { "?" };
    format!("/cases/{number}/tracks/{code}{mark}{asked}")
}

/// What was found before the journey and after it; `parts` are opened, which is logged.
pub fn reassessed(number: &CaseNumber, parts: &str) -> String {
    let open = if parts.is_empty() { "" } else { "?open=" };
    format!("/cases/{number}/reassessed{open}{parts}")
}

/// Life at home in a case.
pub fn life(number: &CaseNumber) -> String {
    format!("/cases/{number}/life")
}

/// A person's own course, for their hands.
pub fn own_life(number: &CaseNumber) -> String {
    format!("/cases/{number}/life/own")
}

/// The survey, one question at a time.
pub fn one_by_one(number: &CaseNumber) -> String {
    format!("/cases/{number}/one-by-one")
}

/// Surveys brought as a table.
pub const SURVEYS: &str = "/surveys";

/// The empty table of an instrument.
pub fn survey_template(instrument: &str) -> String {
    format!("{SURVEYS}/{instrument}/template.csv")
}

/// What to write into the table of an instrument.
pub fn survey_codes(instrument: &str) -> String {
    format!("{SURVEYS}/{instrument}/codes.csv")
}

/// Consents and transfers of a case.
pub fn consents(number: &CaseNumber) -> String {
    format!("/cases/{number}/consents")
}

/// Consents and transfers with confidential parts opened (which is logged).
pub fn consents_open(number: &CaseNumber, parts: &str) -> String {
    format!("/cases/{number}/consents?open={parts}")
}

/// The file of an entry.
pub fn file(number: &CaseNumber, entry: u32) -> String {
    format!("/cases/{number}/files/{entry}")
}

/// A view of the list of cases.
pub fn view(view: &str) -> String {
    format!("/cases?view={view}")
}

/// Where the house is locked.
pub const LOCK: &str = "/settings/lock";

/// The alerts: those nobody took on, or all; from where the last page ended.
pub fn alerts(all: bool, after: Option<&str>) -> String {
    let mut pairs = Vec::new();
    pairs.extend(all.then_some(("show", "all")));
    pairs.extend(after.map(|after| ("after", after)));
    listed("/alerts", &pairs)
}

/// Where an alert is taken on.
pub fn acknowledge(key: &str) -> String {
    format!("/alerts/{key}/acknowledge")
}

/// Where an opening is ended before its time.
pub fn end_emergency(key: &str) -> String {
    format!("/emergency/{key}/end")
}

/// An address with what it asks for.
pub(crate) fn listed(path: &str, pairs: &[(&str, &str)]) -> String {
    let query = serde_urlencoded::to_string(pairs).expect("pairs of text");
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{query}")
    }
}

/// A protective deed by case number.
pub fn by_number(code: &str) -> String {
    format!("/by-number/{code}")
}

/// An address of this site to go on to; anything else leads home, so that nobody is led away.
pub fn own(to: Option<&str>) -> String {
    match to {
        Some(path)
            if path.starts_with('/')
                && !path.starts_with("//")
                && !path.contains('\\')
                && !path.chars().any(char::is_control) =>
        {
            path.to_owned()
        }
        _ => "/".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn nobody_is_led_to_another_site() {
        for to in [
            "https://example.org",
            "//example.org",
            "/\\example.org",
            "javascript:alert(1)",
            "",
            "/a\r\nb",
        ] {
            assert_eq!(super::own(Some(to)), "/", "{to:?}");
        }
        assert_eq!(super::own(Some("/cases?view=mine")), "/cases?view=mine");
    }
}
