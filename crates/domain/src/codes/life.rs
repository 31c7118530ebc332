//! Codes of life at home: the survey, its rounds, highs and lows, the people around.

use serde::{Deserialize, Serialize};

use super::Code;

vocabularies! {
    /// When a survey is asked (MNE-12): before the plan, or some months after arrival.
    SurveyRound("survey-round") {
        /// Before the reintegration plan.
        Baseline = "baseline",
        Month3 = "month-3",
        Month6 = "month-6",
        Month9 = "month-9",
        Month12 = "month-12",
        Month18 = "month-18",
        Month24 = "month-24",
        Month36 = "month-36",
    }

    /// How a survey was asked.
    SurveyMethod("survey-method") {
        InPerson = "in-person",
        Telephone = "telephone",
        Video = "video",
        /// The person filled it in alone.
        Alone = "alone",
        OnPaper = "on-paper",
    }

    /// Who answered a survey.
    SurveyVoice("survey-voice") {
        Own = "own",
        /// For a child: whoever cares for it, with the child present.
        Carer = "carer",
        /// Somebody the person chose to speak for them.
        Helper = "helper",
    }

    /// What came of an attempt to ask.
    AttemptOutcome("attempt-outcome") {
        NoAnswer = "no-answer",
        AskedLater = "asked-later",
        Refused = "refused",
        NotSafe = "not-safe",
        Unreachable = "unreachable",
    }

    /// Whose voice a line of highs and lows is (MNE-03).
    CurveVoice("curve-voice") {
        Own = "own",
        Family = "family",
        Community = "community",
    }

    /// How a time was, as whoever speaks says it.
    Feeling("feeling") {
        VeryGood = "very-good",
        Good = "good",
        Between = "between",
        Hard = "hard",
        VeryHard = "very-hard",
    }

    /// Who stands around a returnee: a role, never a name (COM-03).
    TieRole("tie-role") {
        Partner = "partner",
        Children = "children",
        Parents = "parents",
        Siblings = "siblings",
        WiderFamily = "wider-family",
        Friends = "friends",
        Neighbours = "neighbours",
        Employer = "employer",
        Colleagues = "colleagues",
        Lender = "lender",
        Teacher = "teacher",
        HealthWorker = "health-worker",
        ReligiousLeader = "religious-leader",
        CommunityLeader = "community-leader",
        OtherReturnees = "other-returnees",
        Association = "association",
        CaseWorker = "case-worker",
        LocalAuthority = "local-authority",
        Police = "police",
        Courts = "courts",
        Media = "media",
        PeopleAbroad = "people-abroad",
        Other = "other",
    }

    /// How near somebody stands: the rings of the ecosystem.
    TieRing("tie-ring") {
        /// Every day: home, family, close friends.
        Micro = "micro",
        /// Between those: work, school, neighbourhood.
        Meso = "meso",
        /// Acts without being met: services, offices, market.
        Exo = "exo",
        /// Laws, customs, beliefs.
        Macro = "macro",
    }

    /// What somebody around a returnee does for life at home.
    TieEffect("tie-effect") {
        Helps = "helps",
        Hinders = "hinders",
        Both = "both",
    }

    /// How strong a tie is.
    TieStrength("tie-strength") {
        Weak = "weak",
        Middling = "middling",
        Strong = "strong",
    }
}

impl SurveyRound {
    /// Months after arrival, for rounds that are counted so; the baseline is none.
    pub fn months(self) -> Option<u32> {
        match self {
            Self::Month3 => Some(3),
            Self::Month6 => Some(6),
            Self::Month9 => Some(9),
            Self::Month12 => Some(12),
            Self::Month18 => Some(18),
            Self::Month24 => Some(24),
            Self::Month36 => Some(36),
            Self::Baseline => None,
        }
    }
}

impl AttemptOutcome {
    /// Nobody is asked again in this round.
    pub fn ends_the_round(self) -> bool {
        match self {
            Self::Refused | Self::NotSafe | Self::Unreachable => true,
            Self::NoAnswer | Self::AskedLater => false,
        }
    }
}

impl Feeling {
    /// Steps above or below the middle, from -2 to 2.
    pub fn height(self) -> i8 {
        match self {
            Self::VeryGood => 2,
            Self::Good => 1,
            Self::Between => 0,
            Self::Hard => -1,
            Self::VeryHard => -2,
        }
    }
}
