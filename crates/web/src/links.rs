//! Every address of the site, built in one place. None holds personal data: a case is its number.

use homeward_domain::case_number::CaseNumber;

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

/// The form that corrects an entry.
pub fn correct(number: &CaseNumber, entry: u32) -> String {
    format!("/cases/{number}/correct/{entry}")
}

/// Confirms an entry, or agrees to a correction, as the second person.
pub fn second(number: &CaseNumber, code: &str, entry: u32) -> String {
    format!("/cases/{number}/second/{code}/{entry}")
}

/// The page for the person's hands.
pub fn paper(number: &CaseNumber) -> String {
    format!("/cases/{number}/paper")
}

/// The file of an entry.
pub fn file(number: &CaseNumber, entry: u32) -> String {
    format!("/cases/{number}/files/{entry}")
}

/// A view of the list of cases.
pub fn view(view: &str) -> String {
    format!("/cases?view={view}")
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
