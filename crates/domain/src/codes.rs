//! Closed vocabularies: each an enum with a stable code, listed so that forms, pages and policies share one list.

use serde::{Deserialize, Serialize};

/// A closed vocabulary: all its members, in the order in which people are shown them, each with a code.
pub trait Code: Sized + Copy + 'static {
    /// The vocabulary's own code: prefix of its words in the catalogues.
    const VOCABULARY: &'static str;
    /// All members in display order.
    const ALL: &'static [Self];
    /// All codes in display order.
    const CODES: &'static [&'static str];
    /// The member's code.
    fn code(self) -> &'static str;
    /// The member with this code.
    fn from_code(code: &str) -> Option<Self> {
        Self::CODES
            .iter()
            .position(|c| *c == code)
            .map(|at| Self::ALL[at])
    }
}

/// Declares vocabularies as lists of `Member = "code"`.
macro_rules! vocabularies {
    ($($(#[$doc:meta])* $name:ident($voc:literal) { $($(#[$mdoc:meta])* $member:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name {$(
            $(#[$mdoc])*
            #[doc = concat!("`", $code, "`")]
            #[serde(rename = $code)]
            $member,
        )+}

        impl crate::fields::FieldType for $name {
            const KIND: crate::fields::Kind = crate::fields::Kind::One(crate::fields::Vocabulary { code: $voc, codes: &[$($code),+] });
            // Only the vocabulary of answers has a natural nothing: not asked.
            const REQUIRED: bool = !matches!($voc.as_bytes(), b"answer");
        }

        impl Code for $name {
            const VOCABULARY: &'static str = $voc;
            const ALL: &'static [Self] = &[$(Self::$member),+];
            const CODES: &'static [&'static str] = &[$($code),+];
            fn code(self) -> &'static str {
                match self { $(Self::$member => $code),+ }
            }
        }
    )+};
}
pub(crate) use vocabularies;

mod life;
mod papers;
mod plan;
mod programme;
mod protection;
mod travel;

pub use self::{
    life::{
        AttemptOutcome, CurveVoice, Feeling, SurveyMethod, SurveyRound, SurveyVoice, TieEffect,
        TieRing, TieRole, TieStrength,
    },
    papers::{OfficePaper, Paper, PaperForm, SignedHow},
    plan::{MoneyFor, PlanDimension, PlanLevel},
    programme::{EntitlementKind, EntitlementMoment},
    protection::{ClaimState, Motive, ProceedingsEvent, ServiceOutcome, SharedPart, SpecificNeed},
    travel::{
        Assistance, AssistanceState, EscortFit, EscortGender, EscortRole, GivenWhen, JourneyEvent,
        JourneyNeed,
    },
};

vocabularies! {
    /// An answer to a question: the four kinds of nothing are not the same.
    #[derive(Default)]
    Answer("answer") {
        #[default]
        NotAsked = "not-asked",
        Refused = "refused",
        Unknown = "unknown",
        No = "no",
        Yes = "yes",
    }

    /// What a person may ask about their own data (DAT-01, DAT-04).
    DataRight("data-right") {
        Copy = "copy",
        Correction = "correction",
        Objection = "objection",
        Erasure = "erasure",
    }

    /// Who asks about a person's data.
    DataAsker("data-asker") {
        Person = "person",
        Guardian = "guardian",
        Representative = "representative",
    }

    /// What became of a request about data.
    DataAnswer("data-answer") {
        Granted = "granted",
        Partly = "partly",
        Refused = "refused",
    }

    /// A part of a copy of one's data that may be left out, for a ground that the copy states.
    CopyPart("copy-part") {
        Incidents = "incidents",
        Referrals = "referrals",
        Risk = "risk",
        Family = "family",
        AccessLog = "access-log",
    }

    /// Why something is left out of a copy of one's data.
    WithheldGround("withheld-ground") {
        SafetyOfAnother = "safety-of-another",
        Investigation = "investigation",
        Law = "law",
    }

    /// What is kept for a time of its own (DAT-05).
    RetentionPurpose("retention-purpose") {
        Case = "case",
        AccessLog = "access-log",
        RepeatedRequests = "repeated-requests",
        KeyCopies = "key-copies",
    }

    /// What a period is counted in.
    PeriodUnit("period-unit") {
        Days = "days",
        Months = "months",
        Years = "years",
    }

    /// Why a person is erased (DAT-05).
    ErasureGround("erasure-ground") {
        Retention = "retention",
        OwnWish = "own-wish",
        Unlawful = "unlawful",
        Ordered = "ordered",
    }

    /// Who works in the system (PRG-03): governments, embassies, civil society, private sector …
    OrganisationKind("organisation") {
        ReturnSupport = "return-support",
        Ngo = "ngo",
        InternationalOrganisation = "international-organisation",
        GovernmentNational = "government-national",
        GovernmentLocal = "government-local",
        ImmigrationAuthority = "immigration-authority",
        Embassy = "embassy",
        ChildProtection = "child-protection",
        AntiTrafficking = "anti-trafficking",
        HealthProvider = "health-provider",
        AsylumAuthority = "asylum-authority",
        Diaspora = "diaspora",
        PrivateSector = "private-sector",
        Research = "research",
    }

    /// What an organisation does for people who return (PRG-03, PRG-04).
    Service("service") {
        InformationAndReferral = "information-and-referral",
        LegalAid = "legal-aid",
        Shelter = "shelter",
        AirportLogistics = "airport-logistics",
        MedicalChecks = "medical-checks",
        Health = "health",
        PsychosocialSupport = "psychosocial-support",
        Housing = "housing",
        Education = "education",
        VocationalTraining = "vocational-training",
        JobPlacement = "job-placement",
        SmallBusiness = "small-business",
        CreditAccess = "credit-access",
        AllowancesAndGrants = "allowances-and-grants",
        SocioculturalActivity = "sociocultural-activity",
        ReturneeNetworks = "returnee-networks",
        CommunityAssistance = "community-assistance",
    }

    /// What a member of staff does, always for a programme and an office (DAT-03).
    Role("role") {
        Counsellor = "counsellor",
        CaseManager = "case-manager",
        ChildProtectionOfficer = "child-protection-officer",
        AntiTraffickingOfficer = "anti-trafficking-officer",
        ProtectionLead = "protection-lead",
        MedicalOfficer = "medical-officer",
        TravelOfficer = "travel-officer",
        ReceivingOfficer = "receiving-officer",
        ProgrammeManager = "programme-manager",
        Supervisor = "supervisor",
        DataProtectionOfficer = "data-protection-officer",
        MonitoringOfficer = "monitoring-officer",
        Auditor = "auditor",
    }

    /// Who may know a fact or the reason of a safeguard (design 3.4).
    Audience("audience") {
        Case = "case",
        Counselling = "counselling",
        Protection = "protection",
        Health = "health",
    }

    /// The kind of body that made a determination or assessment; independence is tested on it (design 3.8).
    BodyKind("body") {
        ChildProtectionAuthority = "child-protection-authority",
        IndependentPanel = "independent-panel",
        Court = "court",
        Unhcr = "unhcr",
        AsylumAuthority = "asylum-authority",
        AntiTraffickingBody = "anti-trafficking-body",
        Doctor = "doctor",
        MentalHealthProfessional = "mental-health-professional",
        TrainedStaff = "trained-staff",
        SocialServices = "social-services",
        ImmigrationAuthority = "immigration-authority",
        BorderAuthority = "border-authority",
        Police = "police",
    }

    /// Beneficiary categories (INT-01). More than one may apply.
    Category("category") {
        Irregular = "irregular",
        Stranded = "stranded",
        RejectedAsylum = "rejected-asylum",
        WithdrawnAsylum = "withdrawn-asylum",
        RefugeeOrTemporaryProtection = "refugee-or-temporary-protection",
        RegularWithoutMeans = "regular-without-means",
        LabourMigrant = "labour-migrant",
        VisaOverstayer = "visa-overstayer",
        AdministrativeDetention = "administrative-detention",
        Trafficked = "trafficked",
        Smuggled = "smuggled",
        UnaccompaniedChild = "unaccompanied-child",
        HealthNeeds = "health-needs",
    }

    /// How the person heard of the programme (OUT-01).
    HeardBy("heard") {
        WordOfMouth = "word-of-mouth",
        Poster = "poster",
        Website = "website",
        Video = "video",
        InformationSheet = "information-sheet",
        Embassy = "embassy",
        Authority = "authority",
        Ngo = "ngo",
        Community = "community",
        Other = "other",
    }

    /// Where a conversation took place.
    Place("place") {
        Office = "office",
        Shelter = "shelter",
        Home = "home",
        Hospital = "hospital",
        Detention = "detention",
        Telephone = "telephone",
        Video = "video",
        Other = "other",
    }

    /// Care of a child on the day (design 3.9).
    #[derive(Default)]
    Care("care") {
        WithParent = "with-parent",
        WithUsualCarer = "with-usual-carer",
        Separated = "separated",
        Unaccompanied = "unaccompanied",
        #[default]
        Unknown = "unknown",
    }

    /// The points of a best-interests determination (VUL-05, VUL-16).
    DeterminationPoint("point") {
        Identity = "identity",
        Upbringing = "upbringing",
        Background = "background",
        Vulnerabilities = "vulnerabilities",
        CareNeeds = "care-needs",
        ConditionsAwaiting = "conditions-awaiting",
        CareArrangements = "care-arrangements",
        GuardianView = "guardian-view",
        Integration = "integration",
        Continuity = "continuity",
        HealthAndEducation = "health-and-education",
        SolutionStay = "solution-stay",
        SolutionReturn = "solution-return",
        SolutionElsewhere = "solution-elsewhere",
    }

    /// Professions that look at a child's situation together (VUL-17).
    Profession("profession") {
        SocialWorker = "social-worker",
        Psychologist = "psychologist",
        Doctor = "doctor",
        Lawyer = "lawyer",
        CulturalMediator = "cultural-mediator",
        Teacher = "teacher",
    }

    /// Who takes over a child's care on arrival (VUL-06).
    ReceiverKind("receiver") {
        Parent = "parent",
        Relative = "relative",
        Guardian = "guardian",
        Agency = "agency",
        Institution = "institution",
    }

    /// Ways not to detain a person (VUL-07).
    AlternativeToDetention("alternative") {
        OpenReception = "open-reception",
        FosterCare = "foster-care",
        FamilyHousing = "family-housing",
        CentreForVulnerable = "centre-for-vulnerable",
        CommunityBased = "community-based",
        Reporting = "reporting",
        Other = "other",
    }

    /// Who travels along (VUL-09).
    EscortKind("escort") {
        Family = "family",
        Familiar = "familiar",
        Medical = "medical",
        Staff = "staff",
        None = "none",
    }

    /// What a journey may need for health (HLT-02).
    TravelAid("travel-aid") {
        MedicalEscort = "medical-escort",
        Wheelchair = "wheelchair",
        Stretcher = "stretcher",
        Oxygen = "oxygen",
        Other = "other",
    }

    /// What a vulnerability assessment concludes about return (VUL-01).
    Viability("viability") {
        Viable = "viable",
        ViableWithConditions = "viable-with-conditions",
        Barred = "barred",
    }

    /// What a best-interests procedure found (VUL-05, VUL-14).
    BestInterests("best-interests") {
        ReturnFavoured = "return-favoured",
        ReturnNotFavoured = "return-not-favoured",
        Deferred = "deferred",
    }

    /// How deep a best-interests procedure went.
    BestInterestsProcedure("procedure") {
        Assessment = "assessment",
        Determination = "determination",
    }

    /// Risk as judged by a named professional, in words beside it (never a score).
    RiskLevel("risk") {
        Low = "low",
        Medium = "medium",
        High = "high",
    }

    /// What a capacity assessment found (VOL-04).
    Capacity("capacity") {
        Able = "able",
        AbleWithSupport = "able-with-support",
        NotAble = "not-able",
    }

    /// What an age assessment found (INT-07).
    AgeFinding("age") {
        Child = "child",
        Adult = "adult",
        Inconclusive = "inconclusive",
    }

    /// Kinds of hold that stand beside the stage (design 3.6).
    HoldKind("hold") {
        Medical = "medical",
        Protection = "protection",
        Safety = "safety",
        OwnWish = "own-wish",
    }

    /// How a person came home (VOL-06): never mixed.
    ArrivalKind("arrival") {
        Assisted = "assisted",
        OnOwn = "on-own",
        Removed = "removed",
    }

    /// Exits before departure, or in place of it (design 3.6).
    ExitReason("exit") {
        LeftOnOwn = "left-on-own",
        Removed = "removed",
        LostContact = "lost-contact",
        OtherProgramme = "other-programme",
        Deceased = "deceased",
        ReturnBarred = "return-barred",
    }

    /// Reasons to close after arrival.
    ClosureReason("closure") {
        SupportEnded = "support-ended",
        CriteriaNoLongerMet = "criteria-no-longer-met",
        OwnChoice = "own-choice",
        LeftArea = "left-area",
        Deceased = "deceased",
        LostContact = "lost-contact",
    }

    /// What a receiving office answered (MOV-01).
    ReceivingAnswer("receiving-answer") {
        CanAssist = "can-assist",
        CanAssistWithConditions = "can-assist-with-conditions",
        CannotAssist = "cannot-assist",
    }

    /// Kinds of travel document (DOC-01, DOC-02).
    DocumentKind("document") {
        Passport = "passport",
        IdentityCard = "identity-card",
        LaissezPasser = "laissez-passer",
        EmergencyDocument = "emergency-document",
        RefugeeDocument = "refugee-document",
        StatelessDocument = "stateless-document",
    }

    /// Who has a travel document now.
    DocumentHolder("holder") {
        Person = "person",
        Programme = "programme",
        HostAuthority = "host-authority",
        AsylumAuthority = "asylum-authority",
        Employer = "employer",
        SomebodyElse = "somebody-else",
        Lost = "lost",
        Stolen = "stolen",
    }

    /// What shows who somebody is, by class: official travel documents, other documents, informal ones, other methods (INT-04).
    EvidenceKind("evidence") {
        Passport = "passport",
        IdentityCard = "identity-card",
        BirthCertificate = "birth-certificate",
        MarriageCertificate = "marriage-certificate",
        DivorceCertificate = "divorce-certificate",
        DrivingLicence = "driving-licence",
        Qualification = "qualification",
        FamilyRegister = "family-register",
        ElectronicTransaction = "electronic-transaction",
        OtherDocument = "other-document",
        RegistrationDocument = "registration-document",
        LanguageAnalysis = "language-analysis",
        Interview = "interview",
        Photograph = "photograph",
    }

    /// What came of looking at it.
    EvidenceResult("evidence-result") {
        NotChecked = "not-checked",
        Genuine = "genuine",
        Doubtful = "doubtful",
        NotGenuine = "not-genuine",
    }

    /// What says who somebody is, and all that a State is sent in a request (DOC-02, INT-05).
    IdentityField("identity-field") {
        Names = "names",
        BirthDate = "birth-date",
        BirthPlace = "birth-place",
        Sex = "sex",
        Nationality = "nationality",
        Parents = "parents",
        FormerAddress = "former-address",
        DocumentNumbers = "document-numbers",
        DocumentCopies = "document-copies",
        Photograph = "photograph",
    }

    /// What a consulate is asked for.
    ConsulateRequest("consulate-request") {
        TravelDocument = "travel-document",
        Verification = "verification",
    }

    /// What a consulate says.
    ConsulateAnswer("consulate-answer") {
        Granted = "granted",
        Refused = "refused",
        MoreAsked = "more-asked",
        Appointment = "appointment",
        NoAnswer = "no-answer",
    }

    /// What lets somebody through or out of a country (DOC-03); a child born on the way is registered before it leaves.
    Clearance("clearance") {
        TransitVisa = "transit-visa",
        ExitClearance = "exit-clearance",
        FineWaiver = "fine-waiver",
        StampWaiver = "stamp-waiver",
        BirthRegistration = "birth-registration",
    }

    /// What an authority says to it.
    ClearanceAnswer("clearance-answer") {
        Granted = "granted",
        Refused = "refused",
        NotNeeded = "not-needed",
        GoesWithout = "goes-without",
    }

    /// Who is asked for protection (COU-03, INT-11).
    ReferralTo("referral") {
        Unhcr = "unhcr",
        AsylumAuthority = "asylum-authority",
        ChildProtection = "child-protection",
        AntiTrafficking = "anti-trafficking",
        LegalAid = "legal-aid",
        Health = "health",
        GbvServices = "gbv-services",
        Other = "other",
    }

    /// Where a protection referral or claim stands.
    ProtectionOutcome("protection-outcome") {
        Open = "open",
        ProtectionGranted = "protection-granted",
        NoNeedFound = "no-need-found",
        RefusedByPerson = "refused-by-person",
        ClosedWithoutDecision = "closed-without-decision",
    }

    /// What personal data are used or passed on for: consent, lawful bases and agreements name one each (INT-10, DAT-02).
    Purpose("purpose") {
        CaseFile = "case-file",
        ReceivingOffice = "receiving-office",
        Travel = "travel",
        Service = "service",
        Health = "health",
        Protection = "protection",
        ConsularDocument = "consular-document",
    }

    /// What personal data say (DAT-02): a transfer names what goes, and no more goes than its purpose needs.
    DataCategory("data") {
        Identity = "identity",
        Contact = "contact",
        Family = "family",
        Journey = "journey",
        Needs = "needs",
        Plan = "plan",
        Health = "health",
        Protection = "protection",
        Counselling = "counselling",
        Decision = "decision",
    }

    /// How consent was given (INT-10).
    ConsentForm("consent-form") {
        Signature = "signature",
        Thumbprint = "thumbprint",
        Spoken = "spoken",
    }

    /// Grounds on which data may be used without consent (INT-10); the first two from the person's own interest.
    LawfulBasis("basis") {
        VitalInterests = "vital-interests",
        BestInterestsOfTheChild = "best-interests-of-the-child",
        LegalObligation = "legal-obligation",
        LegalClaims = "legal-claims",
    }

    /// How data went (DAT-02).
    TransferMeans("means") {
        InPerson = "in-person",
        SealedLetter = "sealed-letter",
        EncryptedMessage = "encrypted-message",
        Telephone = "telephone",
        SharedCase = "shared-case",
    }

    /// How a withdrawal reached us (VOL-03).
    Channel("channel") {
        InPerson = "in-person",
        Telephone = "telephone",
        Message = "message",
        Letter = "letter",
        ThroughAnother = "through-another",
    }

    /// The circumstances of a decision (VOL-09): recorded, never hidden, never a bar.
    Circumstance("circumstance") {
        RemovalOrder = "removal-order",
        Detention = "detention",
        Destitution = "destitution",
        LossOfShelter = "loss-of-shelter",
        LossOfWork = "loss-of-work",
        NoLegalStay = "no-legal-stay",
        NoneOfThese = "none-of-these",
    }

    /// What counselling covered (COU-01, COU-03, COU-04).
    Topic("topic") {
        Asylum = "asylum",
        Unhcr = "unhcr",
        ChildProtection = "child-protection",
        AntiTrafficking = "anti-trafficking",
        LegalAid = "legal-aid",
        Regularisation = "regularisation",
        ConditionsAtHome = "conditions-at-home",
        Entitlements = "entitlements",
        ProcessingTimes = "processing-times",
        RightToWithdraw = "right-to-withdraw",
        RightToComplain = "right-to-complain",
        ReintegrationPlan = "reintegration-plan",
    }

    /// What a decision on eligibility found (INT-03).
    EligibilityFinding("eligibility") {
        Eligible = "eligible",
        NotEligible = "not-eligible",
    }

    /// What a review of a negative decision found (ACC-06).
    ReviewFinding("review") {
        Upheld = "upheld",
        Overturned = "overturned",
    }

    /// Where a counselling session ended (COU-01).
    CounsellingOutcome("counselling-outcome") {
        WishesToReturn = "wishes-to-return",
        StillConsidering = "still-considering",
        DoesNotReturn = "does-not-return",
        Referred = "referred",
    }

    /// Who interpreted: relatives and officials do not count (VOL-11).
    Interpreter("interpreter") {
        NotNeeded = "not-needed",
        Professional = "professional",
        Colleague = "colleague",
        Relative = "relative",
        Authority = "authority",
    }

    /// Who signed a declaration.
    SignedBy("signed-by") {
        Person = "person",
        ParentWithChild = "parent-with-child",
        GuardianWithChild = "guardian-with-child",
        LegalRepresentative = "legal-representative",
    }

    /// How cases are linked (INT-08).
    GroupKind("group") {
        Family = "family",
        TravelGroup = "travel",
    }

    /// Significant medical conditions (VUL-10).
    MedicalCondition("medical") {
        MentalCapacity = "mental-capacity",
        Communicable = "communicable",
        Unstable = "unstable",
        Chronic = "chronic",
    }

    /// Days of the week, as an office names its days without work.
    Weekday("weekday") {
        Monday = "mon",
        Tuesday = "tue",
        Wednesday = "wed",
        Thursday = "thu",
        Friday = "fri",
        Saturday = "sat",
        Sunday = "sun",
    }
}

impl Answer {
    /// True only for an explicit yes: absent, refused and unknown are never yes.
    pub fn is_yes(self) -> bool {
        self == Self::Yes
    }

    /// True only for an explicit no.
    pub fn is_no(self) -> bool {
        self == Self::No
    }
}

impl BodyKind {
    /// Bodies that could detain, remove or refuse entry: their assessment of a child does not count (VUL-05, VUL-17).
    pub fn is_immigration_or_border(self) -> bool {
        matches!(
            self,
            Self::ImmigrationAuthority | Self::BorderAuthority | Self::Police
        )
    }
}

impl OrganisationKind {
    /// Authorities that could detain or remove, or the State of origin itself: closed to case records (VOL-10, DAT-03).
    pub fn is_authority(self) -> bool {
        matches!(self, Self::ImmigrationAuthority | Self::Embassy)
    }

    /// Part of a State: not independent of its authorities (COU-02).
    pub fn is_of_a_state(self) -> bool {
        matches!(
            self,
            Self::GovernmentNational
                | Self::GovernmentLocal
                | Self::ImmigrationAuthority
                | Self::Embassy
                | Self::AsylumAuthority
        )
    }
}
