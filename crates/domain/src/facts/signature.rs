//! How a paper was signed, whatever fact it is about (docs/decisions/0018).

use chrono::NaiveDate;

use super::Fact;
use crate::{
    codes::{PaperForm, SignedHow},
    fields::Problem,
    ids::FileId,
    places::Language,
};

/// Fields that are asked only where somebody signs on the screen, on the page on which they do.
pub const ON_SCREEN_ONLY: [&str; 3] = ["signed_name", "mark_before", "device"];

/// What a fact says of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature<'a> {
    /// Which paper was signed.
    pub form: PaperForm,
    /// In which language.
    pub language: &'a Language,
    /// In which version, where that was said.
    pub version: Option<&'a str>,
    /// On which day, where that was said.
    pub day: Option<NaiveDate>,
    /// On paper or on the screen.
    pub how: SignedHow,
    /// On the screen: the name that was typed.
    pub name: Option<&'a str>,
    /// On the screen: who saw the mark that was made instead.
    pub mark_before: Option<&'a str>,
    /// On the screen: the device.
    pub device: Option<&'a str>,
    /// On paper: the scan.
    pub scan: Option<FileId>,
}

impl<'a> Signature<'a> {
    /// On paper, of which nothing else is known yet.
    fn on_paper(form: PaperForm, language: &'a Language) -> Self {
        Self {
            form,
            language,
            version: None,
            day: None,
            how: SignedHow::Paper,
            name: None,
            mark_before: None,
            device: None,
            scan: None,
        }
    }
}

impl Fact {
    /// How the paper that this fact is about was signed; none where nobody signs one.
    pub fn signature(&self) -> Option<Signature<'_>> {
        match self {
            Self::Declared(d) => Some(Signature {
                version: Some(&d.form_version),
                day: Some(d.signed_on.0),
                how: d.signed_how.unwrap_or(SignedHow::Paper),
                name: d.signed_name.as_deref(),
                mark_before: d.mark_before.as_deref(),
                device: d.device.as_deref(),
                scan: d.scan.map(|scan| scan.0),
                ..Signature::on_paper(PaperForm::Declaration, &d.language)
            }),
            Self::Reconfirmed(r) => Some(Signature {
                version: r.form_version.as_deref(),
                scan: r.scan.map(|scan| scan.0),
                ..Signature::on_paper(PaperForm::Reconfirmation, &r.language)
            }),
            Self::ConsentGiven(c) => Some(Signature {
                version: c.form_version.as_deref(),
                day: Some(c.given_on.0),
                scan: c.scan.map(|scan| scan.0),
                ..Signature::on_paper(PaperForm::Consent, &c.consent_language)
            }),
            _ => None,
        }
    }
}

/// What belongs to the other way of signing is not said.
pub(super) fn check(fact: &Fact, wrong: &mut impl FnMut(&str, Problem)) {
    let Some(signature) = fact.signature() else {
        return;
    };
    match signature.how {
        SignedHow::Screen if signature.scan.is_some() => wrong("scan", Problem::OtherSigning),
        SignedHow::Screen => {}
        SignedHow::Paper => {
            let said = [signature.name, signature.mark_before, signature.device];
            for (field, said) in ON_SCREEN_ONLY.into_iter().zip(said) {
                if said.is_some() {
                    wrong(field, Problem::OtherSigning);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::sample::fact;

    #[test]
    fn a_scan_is_of_paper_and_a_typed_name_of_the_screen() {
        let none = Value::Null;
        let typed = json!("Hoa");
        let file = json!("0192f0c1-7c1e-7000-8000-00000000000f");
        for (how, scan, name, wrong) in [
            (&none, &file, &none, None),
            (&json!("paper"), &file, &none, None),
            (&json!("paper"), &none, &none, None),
            (&json!("paper"), &none, &typed, Some("signed_name")),
            (&none, &none, &typed, Some("signed_name")),
            (&json!("screen"), &none, &typed, None),
            (&json!("screen"), &none, &none, None),
            (&json!("screen"), &file, &typed, Some("scan")),
        ] {
            let declared = fact(
                "declare",
                json!({ "signed_how": how, "scan": scan, "signed_name": name, "mark_before": null, "device": null }),
            );
            let errors = declared.check();
            let fields: Vec<&str> = errors.iter().map(|e| e.field.as_str()).collect();
            assert_eq!(fields, Vec::from_iter(wrong), "{how} {scan} {name}");
        }
    }
}
