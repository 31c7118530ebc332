//! What programmes give.

use serde::{Deserialize, Serialize};

use super::Code;

vocabularies! {
    /// What a programme gives (PRG-04).
    EntitlementKind("entitlement-kind") {
        Journey = "journey",
        AirportHelp = "airport-help",
        MedicalChecks = "medical-checks",
        TravelAllowance = "travel-allowance",
        ReintegrationGrant = "reintegration-grant",
        InKind = "in-kind",
        Counselling = "counselling",
        Business = "business",
        Credit = "credit",
        Training = "training",
        Education = "education",
        Job = "job",
        Housing = "housing",
        Health = "health",
        Psychosocial = "psychosocial",
        Social = "social",
        Community = "community",
    }

    /// When it is given.
    EntitlementMoment("entitlement-moment") {
        BeforeDeparture = "before-departure",
        OnTheWay = "on-the-way",
        OnArrival = "on-arrival",
        AfterArrival = "after-arrival",
    }
}
