//! Life at home: the survey and its attempts, highs and lows, the people around (MNE-01 to MNE-03, MNE-12, COM-03).

use chrono::NaiveDate;

use crate::{
    codes::{
        AttemptOutcome, CurveVoice, Feeling, SurveyMethod, SurveyRound, SurveyVoice, TieEffect,
        TieRing, TieRole, TieStrength,
    },
    dates::PartialDate,
    fields::{FieldType, Kind, Line, PastDay, Problem, Record, Text},
    places::Language,
    record,
};

record! {
    /// An answer to one question of a survey.
    pub struct SurveyAnswer {
        /// The question: its key in the instrument.
        pub question: Line,
        /// The code of an answer, or of the kind of nothing: `refused`, `unknown`, `not-applicable`, `not-asked`.
        pub answer: Option<Line>,
    }
}

impl FieldType for Vec<SurveyAnswer> {
    const KIND: Kind = Kind::Rows {
        fields: SurveyAnswer::FIELDS,
        max: 200,
    };
    const REQUIRED: bool = true;
}

record! {
    /// A survey was answered (MNE-01). Each round of an instrument is answered once; what was wrong is corrected.
    pub struct SurveyAnswered {
        /// The instrument: its key.
        pub instrument: Line,
        /// Its version.
        pub instrument_version: u32,
        /// Of which round.
        pub survey_round: SurveyRound,
        /// The day.
        pub surveyed_on: PastDay,
        /// How.
        pub survey_method: SurveyMethod,
        /// Who answered.
        pub survey_voice: SurveyVoice,
        /// In which language.
        pub language: Language,
        /// Who asked, where it was not who records it.
        pub interviewer: Option<Line>,
        /// The answers.
        pub answers: Vec<SurveyAnswer>,
        /// What the person said besides.
        pub note: Option<Text>,
    }
}

record! {
    /// Somebody tried to ask, and the survey was not answered (MNE-12).
    pub struct SurveyAttempted {
        /// The instrument: its key.
        pub instrument: Line,
        /// Of which round.
        pub survey_round: SurveyRound,
        /// The day.
        pub tried_on: PastDay,
        /// How.
        pub survey_method: SurveyMethod,
        /// What came of it.
        pub attempt_outcome: AttemptOutcome,
        /// Asked again from this day.
        pub again_on: Option<NaiveDate>,
        /// Why.
        pub attempt_reason: Option<Text>,
    }
}

impl SurveyAttempted {
    /// Who is not asked again is so for a reason; who is asked later has a day.
    pub(super) fn check(&self, wrong: &mut impl FnMut(&str, Problem)) {
        if self.attempt_outcome.ends_the_round() && self.attempt_reason.is_none() {
            wrong("attempt_reason", Problem::NeededHere);
        }
        if self.attempt_outcome == AttemptOutcome::AskedLater && self.again_on.is_none() {
            wrong("again_on", Problem::NeededHere);
        }
    }
}

record! {
    /// A time that was good or hard.
    pub struct CurvePoint {
        /// When, as well as it is known.
        pub happened_in: PartialDate,
        /// How it was.
        pub feeling: Feeling,
        /// What it was, in the words of whoever speaks. No names.
        pub moment: Line,
    }
}

impl FieldType for Vec<CurvePoint> {
    const KIND: Kind = Kind::Rows {
        fields: CurvePoint::FIELDS,
        max: 40,
    };
    const REQUIRED: bool = true;
}

record! {
    /// The highs and lows of leaving, return and life since, drawn together with the person (MNE-03). The last one of each voice counts.
    pub struct CurveDrawn {
        /// Whose voice.
        pub curve_voice: CurveVoice,
        /// The day.
        pub drawn_on: PastDay,
        /// The times.
        pub points: Vec<CurvePoint>,
    }
}

record! {
    /// Somebody around the person, by role.
    pub struct Tie {
        /// Who: a role, never a name.
        pub tie_role: TieRole,
        /// How near.
        pub tie_ring: TieRing,
        /// What they do for life at home.
        pub tie_effect: TieEffect,
        /// How strong the tie is.
        pub tie_strength: TieStrength,
    }
}

impl FieldType for Vec<Tie> {
    const KIND: Kind = Kind::Rows {
        fields: Tie::FIELDS,
        max: 40,
    };
    const REQUIRED: bool = true;
}

record! {
    /// The people and bodies around the person, who help or stand in the way (COM-03). The last map counts.
    pub struct TiesMapped {
        /// The day.
        pub drawn_on: PastDay,
        /// Who.
        pub ties: Vec<Tie>,
        /// What the person said of it.
        pub note: Option<Text>,
    }
}
