//! Vocabularies of the tracks: trafficking, status, specific needs, services while waiting.

use serde::{Deserialize, Serialize};

use super::Code;

vocabularies! {
    /// Where a claim or a right of a victim of trafficking stands (VUL-18).
    ClaimState("claim-state") {
        None = "none",
        Possible = "possible",
        UnderWay = "under-way",
        Ended = "ended",
        Unknown = "unknown",
    }

    /// What happened in the criminal case (VUL-04).
    ProceedingsEvent("proceedings") {
        Charged = "charged",
        Trial = "trial",
        Outcome = "outcome",
        Sentence = "sentence",
        Compensation = "compensation",
        PerpetratorReleased = "perpetrator-released",
    }

    /// What goes to the receiving partner with the notice of return (VUL-04).
    SharedPart("shared-part") {
        RiskAssessment = "risk-assessment",
        NeedsAssessment = "needs-assessment",
        HealthNeeds = "health-needs",
        ReintegrationPlan = "reintegration-plan",
    }

    /// Why somebody has needs of their own (VUL-12). They bring help, never a disadvantage: no policy reads them.
    SpecificNeed("specific-need") {
        WomanAtRisk = "woman-at-risk",
        SingleHeadOfHousehold = "single-head-of-household",
        Disability = "disability",
        GenderBasedViolence = "gender-based-violence",
        Torture = "torture",
        OtherViolence = "other-violence",
        Pregnancy = "pregnancy",
        Statelessness = "statelessness",
        Other = "other",
    }

    /// What came of a service the person asked for (VUL-11).
    ServiceOutcome("service-outcome") {
        Asked = "asked",
        Given = "given",
        NotAvailable = "not-available",
        Declined = "declined",
    }

    /// Why somebody thinks of returning (VOL-07). Several, and they may change.
    Motive("motive") {
        Family = "family",
        Care = "care",
        NoWork = "no-work",
        NoMeans = "no-means",
        NoLegalStay = "no-legal-stay",
        ProtectionRefused = "protection-refused",
        Safety = "safety",
        Health = "health",
        PlansAtHome = "plans-at-home",
        BetterAtHome = "better-at-home",
        Homesick = "homesick",
        StayEnded = "stay-ended",
        Other = "other",
    }
}
