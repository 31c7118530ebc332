//! Forms that people sign, filled in for a case and printed (VOL-02, VOL-03, VOL-11).

use chrono::NaiveDate;
use homeward_documents::{Filled, FormLanguage, Printed, Use, wordings};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Answer, Code, PaperForm},
    forms::{ReleasedForm, is_reviewed},
};
use homeward_store::form_releases;

use crate::{Actor, App, Refused, reading::Reading};

/// The wording of a form that the program prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// Which form.
    pub form: PaperForm,
    /// In which language.
    pub language: FormLanguage,
    /// Its version.
    pub version: String,
    /// Somebody stands for it.
    pub is_released: bool,
}

/// The forms of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormsOfCase {
    /// Its number.
    pub number: CaseNumber,
    /// The languages the person speaks, of those in which there are forms.
    pub spoken: Vec<FormLanguage>,
    /// Every form in every language.
    pub wordings: Vec<Wording>,
}

impl App {
    /// The forms there are for a case, with the languages of the person.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case is there but not for this reader.
    pub async fn forms_of_case(
        &self,
        actor: &Actor,
        number: &CaseNumber,
    ) -> Result<FormsOfCase, Refused> {
        let view = self
            .read_case(actor, number, &[], Reading::Print("list"))
            .await?;
        let spoken = view
            .details
            .languages
            .iter()
            .filter_map(|l| FormLanguage::from_code(l.code()))
            .collect();
        Ok(FormsOfCase {
            number: view.number,
            spoken,
            wordings: self.wordings_on(view.today).await?,
        })
    }

    /// A form of a case in one language. That it was printed is on record. Without a release of this very wording it says that it is for
    /// reading only, and has no place to sign.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case is there but not for this reader.
    pub async fn print_form(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        form: PaperForm,
        language: FormLanguage,
    ) -> Result<Printed, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        loaded.seen_by(&who)?;
        self.log_reading(actor, &loaded, Reading::Print(form.code()), &[], now)
            .await?;
        let today = loaded.around.today();
        let wording = self.wording(&loaded.around.forms, form, language, today);
        let details = loaded.case.details();
        let filled = Filled {
            case: Some(number.clone()),
            name: Some(details.name.clone()),
            country: Some(details.country_of_return),
            office: Some(loaded.office.name),
            contact: Some(loaded.office.contact),
            printed: today,
            usage: if wording.is_released {
                Use::Signing
            } else {
                Use::Reading
            },
        };
        self.typeset(form, language, filled).await
    }

    /// Every form in every language as it is printed, and whether it may be signed on a day.
    pub(crate) async fn wordings_on(&self, day: NaiveDate) -> Result<Vec<Wording>, Refused> {
        let released = form_releases::released(self.store.reader()).await?;
        Ok(wordings()
            .map(|(form, language)| self.wording(&released, form, language, day))
            .collect())
    }

    /// A form in one language as it is printed, and whether it may be signed on a day.
    pub(crate) fn wording(
        &self,
        released: &[ReleasedForm],
        form: PaperForm,
        language: FormLanguage,
        day: NaiveDate,
    ) -> Wording {
        let version = self.press.version(form, language).as_str();
        let reviewed = is_reviewed(released, form, &language.spoken(), version, day);
        Wording {
            form,
            language,
            version: version.to_owned(),
            is_released: reviewed == Answer::Yes,
        }
    }

    /// Makes the paper, beside the threads that answer others.
    pub(crate) async fn typeset(
        &self,
        form: PaperForm,
        language: FormLanguage,
        filled: Filled,
    ) -> Result<Printed, Refused> {
        let press = self.press.clone();
        tokio::task::spawn_blocking(move || press.print(form, language, &filled))
            .await
            .map_err(|e| Refused::Defect(e.to_string()))?
            .map_err(|e| Refused::Defect(e.to_string()))
    }
}
