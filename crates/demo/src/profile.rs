//! Who walks: everything about an invented person that shapes their way home.

use std::collections::BTreeMap;

use homeward_domain::case_number::CaseNumber;
use serde_json::{Value, json};

use crate::{
    steps::{self, Fields},
    world::BALI,
};

/// An invented person.
#[derive(Debug, Clone)]
pub struct Profile {
    /// Code of the programme.
    pub programme: &'static str,
    /// Code of the sending office.
    pub office: &'static str,
    /// Country of return; its receiving office is asked.
    pub country: &'static str,
    /// The language in which everything is explained.
    pub language: &'static str,
    /// Fields of the registration.
    pub person: Fields,
    /// Who decides and cares.
    pub care: Care,
    /// Screening finds indicators of trafficking; a risk assessment follows.
    pub trafficked: bool,
    /// Fears harm on return: asks for protection, which is settled before anything else.
    pub afraid: bool,
    /// A medical condition in words; a doctor judges.
    pub condition: Option<String>,
    /// Travel papers.
    pub papers: Papers,
    /// The consulate confirms nationality before it issues a paper.
    pub verified: bool,
    /// What the host State clears before the journey, by code.
    pub clearances: &'static [&'static str],
    /// What this person's steps say in another way, by code of the action.
    pub words: BTreeMap<&'static str, Value>,
}

/// Who decides for the person, and who cares on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Care {
    /// An adult, by themselves.
    Own,
    /// A child with a parent who returns too; joins the parent's family group.
    WithParent {
        /// The parent's case.
        carer: CaseNumber,
        /// Who the parent is to the child.
        relation: String,
    },
    /// A child alone: determination, guardian, escort, receiver.
    Unaccompanied {
        /// Who speaks for the child here.
        guardian: String,
        /// Who takes over care on arrival.
        receiver: String,
        /// Who travels with it.
        escort: String,
    },
}

/// Travel papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Papers {
    /// Holds a passport.
    Passport,
    /// A consulate issues an emergency document, asked with the person's agreement.
    FromConsulate,
    /// Has none, and none has been asked for.
    None,
}

impl Profile {
    /// An adult who travels from Manila to Viet Nam with a passport.
    pub fn adult() -> Self {
        Self {
            programme: BALI,
            office: "manila",
            country: "VN",
            language: "vi",
            person: steps::registered("Trịnh Minh Khuê", "1991-05-12", "vi", "VN"),
            care: Care::Own,
            trafficked: false,
            afraid: false,
            condition: None,
            papers: Papers::Passport,
            verified: false,
            clearances: &[],
            words: BTreeMap::new(),
        }
    }

    /// A child of eight who travels with this parent.
    pub fn child_with_parent(carer: &CaseNumber) -> Self {
        Self {
            person: steps::and(
                steps::registered("Trịnh Bảo An", "2018-02-03", "vi", "VN"),
                json!({ "says_under_18": "yes" }),
            ),
            care: Care::WithParent {
                carer: carer.clone(),
                relation: "mother".to_owned(),
            },
            ..Self::adult()
        }
        .says(
            "record-best-interests",
            json!({ "child_view": "I want to sleep in grandmother’s house and see the ducks." }),
        )
    }

    /// A child of fifteen who travels alone, with an escort.
    pub fn unaccompanied_child() -> Self {
        Self {
            person: steps::and(
                steps::registered("Lưu Gia Hân", "2011-03-02", "vi", "VN"),
                json!({ "says_under_18": "yes", "categories": ["unaccompanied-child", "stranded"] }),
            ),
            care: Care::Unaccompanied {
                guardian: "Sister Imelda Reyes".to_owned(),
                receiver: "Lưu Thị Mai, grandmother".to_owned(),
                escort: "Ligaya Punzalan".to_owned(),
            },
            ..Self::adult()
        }
        .says("record-best-interests", json!({ "child_view": "I want to go home to my grandmother and back to school." }))
    }

    /// The same person by another name.
    #[must_use]
    pub fn named(mut self, name: &str) -> Self {
        self.person.insert("name".to_owned(), json!(name));
        self
    }

    /// From another office to another country, in another language; nationality follows the country.
    #[must_use]
    pub fn between(
        mut self,
        office: &'static str,
        country: &'static str,
        language: &'static str,
    ) -> Self {
        (self.office, self.country, self.language) = (office, country, language);
        self.detail(json!({
            "country_of_return": country, "nationalities": [country], "languages": [language], "consent_language": language,
        }))
    }

    /// In another programme.
    #[must_use]
    pub fn in_programme(mut self, code: &'static str) -> Self {
        self.programme = code;
        self
    }

    /// Other details at registration.
    #[must_use]
    pub fn detail(mut self, other: Value) -> Self {
        self.person = steps::and(self.person, other);
        self
    }

    /// Held in detention.
    #[must_use]
    pub fn detained(self) -> Self {
        self.detail(json!({ "detained": "yes", "categories": ["administrative-detention"] }))
            .says("counsel", steps::in_detention())
    }

    /// With indicators of trafficking.
    #[must_use]
    pub fn trafficked(mut self) -> Self {
        self.trafficked = true;
        self
    }

    /// Fears harm on return.
    #[must_use]
    pub fn afraid(mut self) -> Self {
        self.afraid = true;
        self
    }

    /// With a medical condition.
    #[must_use]
    pub fn ill(mut self, condition: &str) -> Self {
        self.condition = Some(condition.to_owned());
        self
    }

    /// With other papers.
    #[must_use]
    pub fn papers(mut self, papers: Papers) -> Self {
        self.papers = papers;
        self
    }

    /// The consulate confirms nationality first.
    #[must_use]
    pub fn verified(mut self) -> Self {
        self.verified = true;
        self
    }

    /// What the host State clears first: `exit-clearance`, `fine-waiver` …
    #[must_use]
    pub fn clearances(mut self, clearances: &'static [&'static str]) -> Self {
        self.clearances = clearances;
        self
    }

    /// What a step of this person says in another way.
    #[must_use]
    pub fn says(mut self, action: &'static str, other: Value) -> Self {
        let before = self
            .words
            .remove(action)
            .map(steps::fields)
            .unwrap_or_default();
        self.words
            .insert(action, Value::Object(steps::and(before, other)));
        self
    }

    /// A child in the care of this parent.
    #[must_use]
    pub fn cared_for_by(mut self, parent: &CaseNumber) -> Self {
        if let Care::WithParent { carer, .. } = &mut self.care {
            carer.clone_from(parent);
        }
        self
    }

    /// Agreed that the receiving office gets what it needs.
    pub(crate) fn shares(&self) -> bool {
        self.person.get("consent_to_share").and_then(Value::as_str) == Some("yes")
    }

    /// The circumstances in which this person decides, none left out (VOL-09).
    pub(crate) fn circumstances(&self) -> Vec<&'static str> {
        let says_yes = |field| self.person.get(field).and_then(Value::as_str) == Some("yes");
        let mut all = vec!["no-legal-stay"];
        all.extend(says_yes("removal_order").then_some("removal-order"));
        all.push(if says_yes("detained") {
            "detention"
        } else {
            "destitution"
        });
        all
    }

    /// A child with its parent.
    pub(crate) fn relies_on(&self) -> Option<(&CaseNumber, &str)> {
        match &self.care {
            Care::WithParent { carer, relation } => Some((carer, relation)),
            Care::Own | Care::Unaccompanied { .. } => None,
        }
    }
}
