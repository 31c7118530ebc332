//! Papers that people sign and carry, filled in for a case and printed (VOL-02, VOL-03, VOL-11, COU-04, MOV-02, REI-09).

use chrono::NaiveDate;
use homeward_documents::{Facts, Filled, FormLanguage, Printed, Told, Use, wordings};
use homeward_domain::{
    case_number::CaseNumber,
    codes::{Answer, Audience, OfficePaper, Paper, PaperForm, SignedHow},
    facts::Fact,
    forms::{ReleasedForm, is_named, is_reviewed},
};
use homeward_store::{form_releases, offices};

use crate::{
    Actor, App, Refused,
    load::Loaded,
    papers::{Edition, NotYet, Papers, some, typed},
    reading::Reading,
    view::Sight,
};

/// The wording of a paper that the program prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// Which paper.
    pub form: Paper,
    /// In which language.
    pub language: FormLanguage,
    /// Its version.
    pub version: String,
    /// Somebody stands for it. What goes to offices is the program's own wording.
    pub is_released: bool,
}

/// The language of a paper, and another one beside it, sentence by sentence, so that two people read the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Languages {
    /// The language of who signs: that of the wording that counts.
    pub language: FormLanguage,
    /// Another one, for whoever reads along.
    pub beside: Option<FormLanguage>,
}

impl From<FormLanguage> for Languages {
    fn from(language: FormLanguage) -> Self {
        Self {
            language,
            beside: None,
        }
    }
}

/// Whether a paper is printed in two languages side by side: those that people sign.
pub fn has_two_languages(paper: Paper) -> bool {
    paper.needs_review() || paper == PaperForm::Withdrawal.into()
}

/// The papers of a case that a reader may print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormsOfCase {
    /// Its number.
    pub number: CaseNumber,
    /// The languages the person speaks, of those in which there are papers.
    pub spoken: Vec<FormLanguage>,
    /// Every paper there is something to print for, in every language it is written in.
    pub wordings: Vec<Wording>,
    /// Papers for which there is nothing to print yet.
    pub not_yet: Vec<(Paper, NotYet)>,
    /// Of which papers there are several, such as the versions of a plan, oldest first: the last is printed where none is named.
    pub editions: Vec<(Paper, Vec<Edition>)>,
}

impl App {
    /// The papers there are for a case and this reader, with the languages of the person.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case is there but not for this reader.
    pub async fn forms_of_case(
        &self,
        actor: &Actor,
        number: &CaseNumber,
    ) -> Result<FormsOfCase, Refused> {
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, sight) = loaded.seen_by(&who)?;
        self.log_reading(actor, &loaded, Reading::Print("list"), &[], now)
            .await?;
        let receiving = self.receiving_of(&loaded).await?;
        let papers = Papers {
            loaded: &loaded,
            situation: &situation,
            receiving: receiving.as_ref(),
        };
        let readable: Vec<Paper> = Paper::of_a_case()
            .filter(|paper| may_read(&sight, *paper))
            .collect();
        let not_yet: Vec<(Paper, NotYet)> = readable
            .iter()
            .filter_map(|paper| Some((*paper, papers.say(*paper).err()?)))
            .collect();
        let editions = readable
            .iter()
            .map(|paper| (*paper, papers.editions(*paper)))
            .filter(|(_, all)| !all.is_empty())
            .collect();
        let is_ready = |paper: Paper| {
            readable.contains(&paper) && !not_yet.iter().any(|(other, _)| *other == paper)
        };
        let details = loaded.case.details();
        let spoken = details
            .languages
            .iter()
            .filter_map(|l| FormLanguage::from_code(l.code()))
            .collect();
        let mut wordings = self.wordings_on(loaded.around.today()).await?;
        wordings.retain(|wording| is_ready(wording.form));
        Ok(FormsOfCase {
            number: number.clone(),
            spoken,
            wordings,
            not_yet,
            editions,
        })
    }

    /// A paper of a case in one language; of several, the last. That it was printed is on record. Without a release of this very wording,
    /// what is signed says that it is for reading only, and has no place to sign.
    ///
    /// # Errors
    /// [`Refused::NotFound`] also when the case is there but not for this reader, or not the part of it that the paper tells of;
    /// [`Refused::NothingToPrint`].
    pub async fn print_form(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        form: Paper,
        languages: Languages,
    ) -> Result<Printed, Refused> {
        self.print_edition(actor, number, form, None, languages)
            .await
    }

    /// The same of one of several: a version of the plan, or one time that money was handed over.
    ///
    /// # Errors
    /// As [`App::print_form`]; [`Refused::NotFound`] also where there is none of this number.
    pub async fn print_edition(
        &self,
        actor: &Actor,
        number: &CaseNumber,
        form: Paper,
        which: Option<u32>,
        languages: Languages,
    ) -> Result<Printed, Refused> {
        let Languages { language, beside } = languages;
        let now = self.clock.now();
        let (loaded, who) = self.look_at(actor, number, now).await?;
        let (situation, sight) = loaded.seen_by(&who)?;
        let audience = form.audience();
        let is_written = |l: &FormLanguage| FormLanguage::of(form).contains(l);
        let both_written = is_written(&language)
            && beside.is_none_or(|other| has_two_languages(form) && is_written(&other));
        let is_of_a_case = Paper::of_a_case().any(|paper| paper == form);
        if !may_read(&sight, form) || !both_written || !is_of_a_case {
            return Err(Refused::NotFound);
        }
        let shown: Vec<_> = [audience]
            .into_iter()
            .filter(|part| *part != Audience::Case)
            .collect();
        self.log_reading(actor, &loaded, Reading::Print(form.code()), &shown, now)
            .await?;
        let receiving = self.receiving_of(&loaded).await?;
        let papers = Papers {
            loaded: &loaded,
            situation: &situation,
            receiving: receiving.as_ref(),
        };
        let mut facts = match which {
            None => papers.say(form).map_err(Refused::NothingToPrint)?,
            Some(which) => papers.say_edition(form, which).ok_or(Refused::NotFound)?,
        };
        if form == PaperForm::Declaration.into() && sight.sees(Audience::Counselling) {
            facts.extend(self.signed_on_screen(&loaded, language));
        }
        let today = loaded.around.today();
        // Who signs two languages signs both.
        let is_released = [Some(language), beside].into_iter().flatten().all(|l| {
            self.wording(&loaded.around.forms, form, l, today)
                .is_released
        });
        let details = loaded.case.details();
        let filled = Filled {
            case: tells_number(form).then(|| number.clone()),
            name: Some(details.name.clone()),
            country: tells_country(form).then_some(details.country_of_return),
            office: Some(loaded.office.name.clone()),
            contact: Some(loaded.office.contact.clone()),
            printed: today,
            usage: if is_released {
                Use::Signing
            } else {
                Use::Reading
            },
            facts,
            beside,
        };
        self.typeset(form, language, filled).await
    }

    /// Who signed the declaration that stands, when and on which device; where that was on the screen, in this language and in the
    /// wording that is printed.
    fn signed_on_screen(&self, loaded: &Loaded, language: FormLanguage) -> Facts {
        let version = self.press.version(PaperForm::Declaration.into(), language);
        let seq = loaded.case.declaration().map(|d| d.seq);
        let fact = seq.and_then(|seq| {
            let corrected = loaded.case.effective(seq);
            corrected.or_else(|| loaded.case.entry(seq).map(|e| &e.fact))
        });
        let signed = fact
            .and_then(Fact::signature)
            .filter(|s| s.how == SignedHow::Screen && s.language.code() == language.code())
            .filter(|s| {
                s.version
                    .is_some_and(|said| is_named(version.as_str(), said))
            });
        let Some(signed) = signed else {
            return Facts::new();
        };
        some([
            ("signed_name", signed.name.or(signed.mark_before).map(typed)),
            ("signed_day", signed.day.map(Told::day)),
            ("signed_device", signed.device.map(typed)),
        ])
    }

    /// The receiving office, while it may know of the case.
    async fn receiving_of(&self, loaded: &Loaded) -> Result<Option<offices::Office>, Refused> {
        let known = loaded.around.receiving.is_some();
        let id = loaded.summary.receiving_at(loaded.around.now);
        match id.filter(|_| known) {
            Some(id) => Ok(offices::get(self.store.reader(), id).await?),
            None => Ok(None),
        }
    }

    /// Every paper in every language as it is printed, and whether somebody stands for it on a day.
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
        form: Paper,
        language: FormLanguage,
        day: NaiveDate,
    ) -> Wording {
        let version = self.press.version(form, language).as_str();
        let is_released = match form {
            Paper::Form(form) => {
                is_reviewed(released, form, &language.spoken(), version, day) == Answer::Yes
            }
            Paper::Office(_) => true,
        };
        Wording {
            form,
            language,
            version: version.to_owned(),
            is_released,
        }
    }

    /// Makes the paper, beside the threads that answer others.
    pub(crate) async fn typeset(
        &self,
        form: Paper,
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

/// Whether a reader sees what stands on a paper. A plan tells of life at home: those who help with it print it.
fn may_read(sight: &Sight, paper: Paper) -> bool {
    sight.sees(paper.audience()) && (paper != PaperForm::Plan.into() || sight.sees_life())
}

/// Whether the number of the case stands on a paper. Not where others read it who do not work on the case.
fn tells_number(paper: Paper) -> bool {
    !matches!(
        paper,
        Paper::Form(PaperForm::Itinerary)
            | Paper::Office(OfficePaper::DocumentRequest | OfficePaper::FitToTravel)
    )
}

/// Whether the country of return stands on a paper.
fn tells_country(paper: Paper) -> bool {
    matches!(
        paper,
        Paper::Form(PaperForm::Declaration | PaperForm::Reconfirmation)
            | Paper::Office(OfficePaper::CaseSummary)
    )
}
