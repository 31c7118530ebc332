//! Codes of the reintegration plan and of money handed over.

use serde::{Deserialize, Serialize};

use super::Code;

vocabularies! {
    /// Part of life that something in a plan is about (REI-03). Law and culture are themes within them.
    PlanDimension("plan-dimension") {
        Economic = "economic",
        Social = "social",
        Psychosocial = "psychosocial",
    }

    /// At which level something in a plan is done (REI-03).
    PlanLevel("plan-level") {
        /// With the person and their family.
        Individual = "individual",
        /// With the place to which people return.
        Community = "community",
        /// With authorities and services.
        Structural = "structural",
    }

    /// What money is handed over for.
    MoneyFor("money-for") {
        TravelAllowance = "travel-allowance",
        PressingNeed = "pressing-need",
        ReintegrationGrant = "reintegration-grant",
        Other = "other",
    }
}
