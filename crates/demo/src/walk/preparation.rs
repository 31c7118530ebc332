//! From registration to the release: eligibility, counselling, protection, declaration, papers, health, booking.

use std::sync::atomic::Ordering;

use chrono::Days;
use homeward_domain::{
    dates::{PartialDate, birthday},
    programme::Procedures,
    stage::StageName,
};
use serde_json::json;

use super::Walk;
use crate::{Care, Papers, Stuck, steps, world::is_monitored};

impl Walk<'_> {
    /// Found eligible.
    pub async fn to_eligible(&mut self) -> Result<(), Stuck> {
        if self.stage.is_none() {
            self.register().await?;
        }
        if self.is_before(StageName::Eligible) {
            self.wait_for(33, 10);
            self.act(
                &self.team.manager,
                "decide-eligibility",
                steps::eligible(self.profile.language),
            )
            .await?;
            self.stage = Some(StageName::Eligible);
        }
        Ok(())
    }

    /// Says in counselling that going home is not safe, and is referred; nothing goes on while the answer is awaited.
    pub async fn ask_for_protection(&mut self) -> Result<(), Stuck> {
        self.to_eligible().await?;
        if std::mem::replace(&mut self.done.referred, true) {
            return Ok(());
        }
        self.wait_for(32, 10);
        let team = self.team;
        let talk = steps::and(
            steps::counselled(self.profile.language, self.talk_day()),
            json!({ "fear_of_harm": "yes", "outcome": "referred", "concerns": "Afraid of being questioned on arrival, and of those who are owed money." }),
        );
        self.act(&team.counsellor, "counsel", talk).await?;
        self.wait_for(31, 9);
        let referral = steps::referred(
            "unhcr",
            "Says that going home is not safe, and asks for protection.",
        );
        self.act(&team.lead, "refer-protection", referral)
            .await
            .map(drop)
    }

    /// Counselled; who is afraid is heard by those who protect before going on.
    pub async fn counsel(&mut self) -> Result<(), Stuck> {
        self.to_eligible().await?;
        if std::mem::replace(&mut self.done.counselled, true) {
            return Ok(());
        }
        let (team, language) = (self.team, self.profile.language);
        if !self.profile.afraid {
            self.wait_for(32, 10);
            let talk = steps::counselled(language, self.talk_day());
            return self.act(&team.counsellor, "counsel", talk).await.map(drop);
        }
        self.ask_for_protection().await?;
        self.wait_for(27, 15);
        let outcome = steps::protection_outcome("no-need-found", "unhcr", self.today());
        self.act(&team.lead, "record-protection-outcome", outcome)
            .await?;
        if !self.profile.trafficked {
            let judged = steps::and(
                steps::risk(self.today()),
                json!({
                    "made_by": "unhcr", "general_risks": "People who left by sea are sometimes questioned on arrival, for an hour or two.",
                    "specific_risks": "No record with the police, no part in politics. The debt is to a relative.",
                    "mitigation": "The receiving officer waits at the gate and stays until the person is out of the airport.",
                }),
            );
            self.act_and_verify(&team.trafficking, &team.lead, "assess-risk", judged)
                .await?;
        }
        self.wait_for(26, 10);
        let second = steps::and(
            steps::counselled(language, self.talk_day()),
            json!({ "fear_of_harm": "no", "questions": "Who will wait at the airport? May I call my lawyer from there?" }),
        );
        self.act(&team.counsellor, "counsel", second)
            .await
            .map(drop)
    }

    /// Vulnerability, trafficking, risk; for a child care and best interests.
    pub async fn assess(&mut self) -> Result<(), Stuck> {
        self.counsel().await?;
        if std::mem::replace(&mut self.done.assessed, true) {
            return Ok(());
        }
        self.wait_for(26, 14);
        let (team, today) = (self.team, self.today());
        self.act(
            &team.counsellor,
            "assess-vulnerability",
            steps::vulnerability(),
        )
        .await?;
        if self.profile.trafficked {
            self.act(
                &team.trafficking,
                "screen-trafficking",
                steps::screened_with_indicators(today),
            )
            .await?;
            self.act(
                &team.trafficking,
                "explain-victim-rights",
                steps::victim_rights(self.profile.language, today),
            )
            .await?;
            self.act_and_verify(
                &team.trafficking,
                &team.lead,
                "assess-risk",
                steps::risk(today),
            )
            .await?;
        } else {
            self.act(
                &team.trafficking,
                "screen-trafficking",
                steps::screened(today),
            )
            .await?;
        }
        if self.is_elderly() {
            self.act(&team.counsellor, "assess-elderly", steps::elderly(today))
                .await?;
        }
        if self.profile.care != Care::Own {
            self.act(
                &team.children,
                "assess-family",
                steps::family_assessed(today),
            )
            .await?;
        }
        match self.profile.care.clone() {
            Care::Own => {}
            Care::WithParent { carer, relation } => {
                self.act(
                    &team.children,
                    "record-care",
                    steps::with_parent(&carer, &relation),
                )
                .await?;
                self.act(
                    &team.children,
                    "record-best-interests",
                    steps::best_interests(today, "Glad to go."),
                )
                .await?;
            }
            Care::Unaccompanied {
                guardian, receiver, ..
            } => {
                self.act(
                    &team.children,
                    "record-care",
                    steps::unaccompanied(&guardian),
                )
                .await?;
                let determination =
                    steps::best_interests_determination(today, "I want to go home.", &receiver);
                self.act_and_verify(
                    &team.children,
                    &team.lead,
                    "record-best-interests",
                    determination,
                )
                .await?;
            }
        }
        Ok(())
    }

    /// Supported as an elderly person: by the age of the programmes on the day of departure, or on request.
    fn is_elderly(&self) -> bool {
        let person = &self.profile.person;
        let born = person.get("born").and_then(|b| b.as_str());
        let born = born.and_then(|b| b.parse::<PartialDate>().ok());
        let from = Procedures::default().elderly_from_age;
        born.is_some_and(|b| birthday(b.earliest(), from) <= self.departs_on)
            || person.get("elderly_support").is_some_and(|s| s == "yes")
    }

    /// Signs the declaration.
    pub async fn to_declared(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Declared) {
            self.assess().await?;
            self.wait_for(24, 11);
            let signed_by = match self.profile.care {
                Care::Own => "person",
                Care::WithParent { .. } => "parent-with-child",
                Care::Unaccompanied { .. } => "guardian-with-child",
            };
            let form = steps::declared(self.today(), self.profile.language, self.profile.country);
            self.act(
                &self.team.counsellor,
                "declare",
                steps::and(
                    form,
                    json!({ "signed_by": signed_by, "circumstances": self.profile.circumstances() }),
                ),
            )
            .await?;
            self.stage = Some(StageName::Declared);
        }
        Ok(())
    }

    /// The receiving office is asked.
    pub async fn ask(&mut self) -> Result<(), Stuck> {
        self.to_declared().await?;
        if !std::mem::replace(&mut self.done.asked, true) {
            self.wait_for(23, 11);
            self.act(
                &self.team.manager,
                "ask-receiving-office",
                steps::receiving_asked(&self.reception.office.code),
            )
            .await?;
        }
        Ok(())
    }

    /// The receiving office can assist.
    pub async fn to_confirmed(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Confirmed) {
            self.ask().await?;
            self.wait_for(20, 12);
            let answer = steps::receiving_answered(&self.reception.officer.staff.name);
            self.act(self.receiver(), "answer-receiving", answer)
                .await?;
            self.stage = Some(StageName::Confirmed);
        }
        Ok(())
    }

    /// Right to enter, papers, health, follow-up.
    pub async fn prepare(&mut self) -> Result<(), Stuck> {
        self.to_confirmed().await?;
        if std::mem::replace(&mut self.done.prepared, true) {
            return Ok(());
        }
        self.wait_for(19, 9);
        let (team, country) = (self.team, self.profile.country);
        self.act(
            &team.manager,
            "record-entry-right",
            steps::entry_right(country),
        )
        .await?;
        if self.profile.verified {
            let asked = steps::verification_requested(country, "Consulate, section for nationals");
            self.act(&team.manager, "request-verification", asked)
                .await?;
        }
        if self.profile.papers == Papers::FromConsulate {
            let request = steps::document_requested(country, "Consulate, section for nationals");
            self.act(&team.manager, "request-document", request).await?;
        }
        let host = team.office.country.as_str();
        for clearance in self.profile.clearances {
            let asked = steps::clearance_requested(clearance, host, "Bureau of Immigration");
            self.act(&team.manager, "request-clearance", asked).await?;
        }
        self.act(
            &team.manager,
            "plan-follow-up",
            steps::follow_up(self.departs_on + Days::new(30)),
        )
        .await?;
        if !is_monitored(country) {
            self.act(
                &team.lead,
                "except-monitoring",
                steps::monitoring_excepted(),
            )
            .await?;
        }
        self.wait_for(17, 10);
        if let Some(note) = self.profile.condition.clone() {
            self.act(
                &team.doctor,
                "assess-health",
                steps::and(
                    steps::chronic(self.today(), &note),
                    json!({ "full_examination": "yes" }),
                ),
            )
            .await?;
            self.act(&team.doctor, "record-fitness", steps::fitness(self.today()))
                .await?;
        } else {
            let full = if self.is_elderly() {
                "yes"
            } else {
                "not-asked"
            };
            let assessed = steps::and(
                steps::healthy(self.today()),
                json!({ "full_examination": full }),
            );
            self.act(&team.doctor, "assess-health", assessed).await?;
        }
        self.wait_for(15, 16);
        if self.profile.verified {
            let yes = steps::consulate_answered("verification", "granted", self.today());
            self.act(&team.travel, "record-consulate-answer", yes)
                .await?;
        }
        for clearance in self.profile.clearances {
            let cleared = steps::clearance_recorded(clearance, host, "granted");
            self.act(&team.travel, "record-clearance", cleared).await?;
        }
        let number = self.number().as_str().replace('-', "");
        let paper = match self.profile.papers {
            Papers::Passport => ("passport", 1095),
            Papers::FromConsulate => ("emergency-document", 90),
            Papers::None => return Ok(()),
        };
        let paper = steps::document(
            paper.0,
            &format!("N{}", &number[4..]),
            country,
            self.today() + Days::new(paper.1),
        );
        self.act(&team.travel, "record-document", paper)
            .await
            .map(drop)
    }

    /// Travel is booked, and the receiving office told.
    pub async fn to_booked(&mut self) -> Result<(), Stuck> {
        self.book().await?;
        self.notify().await
    }

    /// Travel is booked, nobody told yet.
    pub async fn book(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Booked) {
            self.prepare().await?;
            self.wait_for(14, 11);
            let mut booking = steps::booked(self.legs());
            if let Care::Unaccompanied {
                receiver, escort, ..
            } = &self.profile.care
            {
                booking = steps::and(booking, json!({ "escort": escort, "receiver": receiver }));
            }
            self.act(&self.team.travel, "book", booking).await?;
            self.stage = Some(StageName::Booked);
        }
        Ok(())
    }

    /// Books this person and others of their groups on one journey, at once: all or none, each with an own decision.
    pub async fn book_with(&mut self, others: &mut [Self]) -> Result<(), Stuck> {
        self.prepare().await?;
        for other in others.iter_mut() {
            other.prepare().await?;
        }
        self.wait_for(14, 11);
        let companions: Vec<&str> = others.iter().map(|w| w.number().as_str()).collect();
        let booking = steps::and(
            steps::booked(self.legs()),
            json!({ "with_cases": companions }),
        );
        self.act(&self.team.travel, "book", booking).await?;
        self.stage = Some(StageName::Booked);
        for other in others {
            other.stage = Some(StageName::Booked);
            other.recorded.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    /// The receiving office is told; late, with a reason and a second person's approval, when departure is near.
    async fn notify(&mut self) -> Result<(), Stuck> {
        if std::mem::replace(&mut self.done.notified, true) {
            return Ok(());
        }
        self.wait_for(13, 9);
        if (self.departs_on - self.today()).num_days() >= 10 {
            self.act(&self.team.travel, "notify-arrival", steps::notified())
                .await?;
        } else {
            let late =
                steps::notified_late("A seat became free, and the person wishes not to wait.");
            self.act(&self.team.travel, "notify-arrival", late).await?;
            self.act(
                &self.team.supervisor,
                "approve-late-notice",
                steps::late_notice_approved(),
            )
            .await?;
        }
        Ok(())
    }

    /// Checked before boarding.
    pub async fn check(&mut self) -> Result<(), Stuck> {
        self.to_booked().await?;
        if !std::mem::replace(&mut self.done.checked, true) {
            self.wait_for(2, 13);
            self.act(
                &self.team.doctor,
                "check-embarkation",
                steps::embarkation(self.today()),
            )
            .await?;
        }
        Ok(())
    }

    /// Asked once more in private, by someone who did not counsel.
    pub async fn reconfirm(&mut self) -> Result<(), Stuck> {
        self.check().await?;
        if !std::mem::replace(&mut self.done.reconfirmed, true) {
            self.wait_for(2, 14);
            self.act(
                &self.team.manager,
                "reconfirm",
                steps::reconfirmed(self.profile.language),
            )
            .await?;
        }
        Ok(())
    }

    /// Released to travel.
    pub async fn to_released(&mut self) -> Result<(), Stuck> {
        if self.is_before(StageName::Released) {
            self.reconfirm().await?;
            self.wait_for(2, 15);
            self.act(&self.team.manager, "release", steps::released())
                .await?;
            self.stage = Some(StageName::Released);
        }
        Ok(())
    }
}
