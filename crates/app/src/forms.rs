//! Forms that people sign, filled in for a case and printed (VOL-02, VOL-03, VOL-11).

use chrono::NaiveDate;
use homeward_documents::{Filled, FormLanguage, Printed, Standing};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Answer, Code, PaperForm},
    forms::is_reviewed,
};
use homeward_store::{form_releases, offices};

use crate::{Actor, App, Refused, admin::Wording, reading::Reading};

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
            wordings: self.wordings_on(actor.today(self.clock.now())).await?,
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
        let c = self.store.reader();
        let office = offices::get(c, loaded.summary.sending_office_id).await?;
        let today = loaded.around.today();
        let version = self.press.version(form, language);
        let released = is_reviewed(
            &loaded.around.forms,
            form,
            &language.spoken(),
            version.as_str(),
            today,
        );
        let details = loaded.case.details();
        let filled = Filled {
            case: Some(number.clone()),
            name: Some(details.name.clone()),
            country: Some(details.country_of_return),
            office: office.as_ref().map(|o| o.name.clone()),
            contact: office.map(|o| o.contact),
            printed: today,
            standing: standing(released),
        };
        self.typeset(form, language, filled).await
    }

    /// Every form in every language as it is printed, and whether it may be signed on a day.
    pub(crate) async fn wordings_on(&self, day: NaiveDate) -> Result<Vec<Wording>, Refused> {
        let released = form_releases::released(self.store.reader()).await?;
        let all = PaperForm::ALL
            .iter()
            .flat_map(|form| FormLanguage::ALL.iter().map(move |l| (*form, *l)));
        Ok(all
            .map(|(form, language)| {
                let version = self.press.version(form, language);
                let spoken = language.spoken();
                let reviewed = is_reviewed(&released, form, &spoken, version.as_str(), day);
                Wording {
                    form,
                    language,
                    version: version.as_str().to_owned(),
                    is_released: reviewed == Answer::Yes,
                }
            })
            .collect())
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

fn standing(reviewed: Answer) -> Standing {
    if reviewed == Answer::Yes {
        Standing::Released
    } else {
        Standing::Draft
    }
}
