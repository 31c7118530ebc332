//! The house in which everything happens: organisations, offices, staff, programmes.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use homeward_app::{Actor, App, Refused, clock::new_id, sign_in::hash_password};
use homeward_documents::{FormLanguage, Press};
use homeward_domain::{
    codes::{Code, OrganisationKind, PaperForm, Role},
    ids::{
        AgreementId, FormReleaseId, MonitoringId, OfficeId, OrganisationId, ProgrammeId, StaffId,
        StateAgreementId, SuspensionId,
    },
    programme::Terms,
};
use homeward_store::{
    Tx, agreements,
    agreements::Agreement,
    form_releases::{self, FormRelease},
    monitoring,
    monitoring::Monitoring,
    offices,
    offices::Office,
    organisations,
    organisations::Organisation,
    programmes,
    programmes::Programme,
    staff,
    staff::{RoleGrant, Staff},
    state_agreements::{self, StateAgreementRow},
    suspensions,
    suspensions::Suspension,
};

use crate::steps::OWN_PAPER;

/// The password of every account of the demonstration.
pub const PASSWORD: &str = "demonstration";

/// Code of the programme with criteria of its own.
pub const BALI: &str = "bali-2026";

/// Code of a programme without.
pub const GULF: &str = "gulf-2026";

/// Programmes: code, terms, own rules.
const PROGRAMMES: &[(&str, &str, &str)] = &[
    (
        BALI,
        include_str!("../../../programmes/bali-2026.toml"),
        include_str!("../../../programmes/bali-2026.cedar"),
    ),
    (GULF, include_str!("../../../programmes/gulf-2026.toml"), ""),
];

/// Organisations: short name for the tables below, name, kind, country.
const ORGANISATIONS: &[(&str, &str, OrganisationKind, Option<&str>)] = {
    use OrganisationKind::{Embassy, HealthProvider, ImmigrationAuthority, Ngo, ReturnSupport};
    &[
        ("bridge", "Bridge Home", ReturnSupport, None),
        ("lamp", "Lamp in the Window", Ngo, Some("LK")),
        ("harbour", "Harbour Clinic", HealthProvider, Some("PH")),
        (
            "stay",
            "Bureau of Stay and Entry",
            ImmigrationAuthority,
            Some("PH"),
        ),
        (
            "consulate",
            "Consulate of Viet Nam in Manila",
            Embassy,
            Some("VN"),
        ),
    ]
};

/// An office of the demonstration.
struct OfficeRow {
    code: &'static str,
    organisation: &'static str,
    name: &'static str,
    country: &'static str,
    time_zone: &'static str,
    weekend: &'static str,
    contact: &'static str,
}

#[rustfmt::skip] // a table reads best as one
const OFFICES: &[OfficeRow] = &[
    OfficeRow { code: "manila", organisation: "bridge", name: "Manila", country: "PH", time_zone: "Asia/Manila", weekend: "sat,sun",
        contact: "Bridge Home, 3rd floor, 18 Kalayaan Lane, Manila\n+63 2 5550 0142 (Mon to Fri, 8 to 17)\nmanila@bridge-home.example" },
    OfficeRow { code: "dubai", organisation: "bridge", name: "Dubai", country: "AE", time_zone: "Asia/Dubai", weekend: "sat,sun",
        contact: "Bridge Home, Creek House 4, Dubai\n+971 4 555 0177 (Mon to Fri, 8 to 16)\ndubai@bridge-home.example" },
    OfficeRow { code: "moresby", organisation: "bridge", name: "Port Moresby", country: "PG", time_zone: "Pacific/Port_Moresby", weekend: "sat,sun",
        contact: "Bridge Home, Frangipani Road, Port Moresby\n+675 555 0119 (Mon to Fri, 8 to 16)\nmoresby@bridge-home.example" },
    OfficeRow { code: "colombo", organisation: "lamp", name: "Colombo", country: "LK", time_zone: "Asia/Colombo", weekend: "sat,sun",
        contact: "Lamp in the Window, 7 Temple Trees Lane, Colombo\n+94 11 555 0163 (Mon to Fri, 8 to 16)\ncolombo@lamp.example" },
    OfficeRow { code: "kathmandu", organisation: "bridge", name: "Kathmandu", country: "NP", time_zone: "Asia/Kathmandu", weekend: "sat,sun",
        contact: "Bridge Home, Kumari Galli 12, Kathmandu\n+977 1 555 0128 (Mon to Fri, 9 to 17)\nkathmandu@bridge-home.example" },
    OfficeRow { code: "hanoi", organisation: "bridge", name: "Hà Nội", country: "VN", time_zone: "Asia/Ho_Chi_Minh", weekend: "sat,sun",
        contact: "Bridge Home, 21 ngõ Hoa Sen, Hà Nội\n+84 24 5550 0155 (Mon to Fri, 8 to 17)\nhanoi@bridge-home.example" },
    OfficeRow { code: "dhaka", organisation: "bridge", name: "Dhaka", country: "BD", time_zone: "Asia/Dhaka", weekend: "fri,sat",
        contact: "Bridge Home, House 9, Shapla Road, Dhaka\n+880 2 5555 0131 (Sun to Thu, 9 to 17)\ndhaka@bridge-home.example" },
    OfficeRow { code: "stay", organisation: "stay", name: "Bureau of Stay and Entry, Manila", country: "PH", time_zone: "Asia/Manila", weekend: "sat,sun",
        contact: "Bureau of Stay and Entry, Manila" },
    OfficeRow { code: "consulate", organisation: "consulate", name: "Consulate of Viet Nam in Manila", country: "VN", time_zone: "Asia/Manila", weekend: "sat,sun",
        contact: "Consulate of Viet Nam, Manila" },
];

/// Who works in the demonstration: sign-in name, name, office, language, roles, and the offices for which they hold them.
type StaffRow = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [Role],
    &'static [&'static str],
);

#[rustfmt::skip] // a table reads best as one
const STAFF: &[StaffRow] = {
    use Role::{
        AntiTraffickingOfficer, Auditor, CaseManager, ChildProtectionOfficer, Counsellor, DataProtectionOfficer, MedicalOfficer,
        MonitoringOfficer, ProgrammeManager, ProtectionLead, ReceivingOfficer, Supervisor, TravelOfficer,
    };
    const SENDING: &[&str] = &["manila", "dubai", "moresby"];
    &[
        ("caseworker",        "Maricel Dalisay",       "manila",    "en", &[Counsellor, CaseManager], &["manila"]),
        ("manager",           "Benigno Salonga",       "manila",    "en", &[CaseManager], &["manila"]),
        ("lead",              "Tala Marasigan",        "manila",    "en", &[ProtectionLead], &["manila"]),
        ("children",          "Ligaya Punzalan",       "manila",    "en", &[ChildProtectionOfficer], &["manila"]),
        ("trafficking",       "Isko Bagatsing",        "manila",    "en", &[AntiTraffickingOfficer], &["manila"]),
        ("doctor",            "Dr Amihan Lacson",      "manila",    "en", &[MedicalOfficer], &["manila"]),
        ("travel",            "Jun Caparas",           "manila",    "en", &[TravelOfficer], &["manila"]),
        // One supervisor for three small offices.
        ("supervisor",        "Corazon Ilagan",        "manila",    "en", &[Supervisor], SENDING),

        ("dubai",             "Samira Al Hosni",       "dubai",     "ar", &[Counsellor], &["dubai"]),
        ("dubai.manager",     "Yusuf Darwish",         "dubai",     "ar", &[CaseManager], &["dubai"]),
        ("dubai.lead",        "Nadia Farouq",          "dubai",     "en", &[ProtectionLead], &["dubai"]),
        ("dubai.children",    "Leena Thomas",          "dubai",     "en", &[ChildProtectionOfficer, AntiTraffickingOfficer], &["dubai"]),
        ("dubai.doctor",      "Dr Omar Qasim",         "dubai",     "ar", &[MedicalOfficer], &["dubai"]),
        ("dubai.travel",      "Rashid Pereira",        "dubai",     "en", &[TravelOfficer], &["dubai"]),

        ("moresby",           "Grace Kaupa",           "moresby",   "en", &[Counsellor], &["moresby"]),
        ("moresby.manager",   "Peter Wama",            "moresby",   "en", &[CaseManager, TravelOfficer], &["moresby"]),
        ("moresby.lead",      "Ruth Toroa",            "moresby",   "en", &[ProtectionLead], &["moresby"]),
        ("moresby.trafficking", "Daniel Kila",         "moresby",   "en", &[AntiTraffickingOfficer, ChildProtectionOfficer], &["moresby"]),
        ("moresby.doctor",    "Dr Hitolo Vagi",        "moresby",   "en", &[MedicalOfficer], &["moresby"]),

        ("colombo",           "Nirmala Senadheera",    "colombo",   "en", &[ReceivingOfficer], &["colombo"]),
        ("kathmandu",         "Bishnu Gautamdhar",     "kathmandu", "en", &[ReceivingOfficer], &["kathmandu"]),
        ("hanoi",             "Đoàn Thu Hương",        "hanoi",     "en", &[ReceivingOfficer], &["hanoi"]),
        ("dhaka",             "Shirin Akhtari",        "dhaka",     "en", &[ReceivingOfficer], &["dhaka"]),

        ("programme",         "Anneke Vermeersch",     "manila",    "en", &[ProgrammeManager], SENDING),
        ("admin",             "Noel Tadeo",            "manila",    "en", &[], &[]),
        ("dataprotection",    "Elena Rossetti",        "manila",    "en", &[DataProtectionOfficer], SENDING),
        ("monitoring",        "Katarzyna Brandt",      "manila",    "en", &[MonitoringOfficer], SENDING),
        ("auditor",           "Ikaika Kahale",         "manila",    "en", &[Auditor], SENDING),
        // A role given by mistake: nobody of an authority sees a case even so.
        ("immigration",       "Officer Lando Quirino", "stay",      "en", &[CaseManager], &["manila"]),
        ("consulate",         "Vũ Đức Thành",          "consulate", "en", &[], &[]),
    ]
};

/// Data may be passed on: to whom (short name), what it is called, purposes, data, whether its parties are asked, days it still runs.
type AgreementRow = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    bool,
    Option<u64>,
);

#[rustfmt::skip] // a table reads best as one
const AGREEMENTS: &[AgreementRow] = &[
    ("lamp", "Memorandum with Lamp in the Window, 2025/3", "receiving-office,service,protection", "identity,contact,family,journey,needs,plan,protection", false, None),
    ("harbour", "Agreement with Harbour Clinic, 2026/7", "health", "identity,contact,needs,health", true, Some(200)),
];

/// What States have agreed to: country, title, days for a travel document, days for nationality, what is evidence of it.
type StateAgreementTold = (
    &'static str,
    &'static str,
    Option<i32>,
    Option<i32>,
    &'static str,
);

#[rustfmt::skip] // a table reads best as one
const STATE_AGREEMENTS: &[StateAgreementTold] = &[
    ("VN", "Memorandum on return with Viet Nam, 2025/11", Some(15), Some(30), "passport,identity-card,birth-certificate,family-register,interview"),
    ("LK", "Agreement on readmission with Sri Lanka, 2024/2", Some(10), Some(20), "passport,identity-card,birth-certificate,driving-licence,interview"),
];

/// Returns are monitored: country, how.
const MONITORING: &[(&str, &str)] = &[
    (
        "LK",
        "Lamp in the Window visits after one, three and six months; any sign of questioning goes to the protection lead the same day.",
    ),
    (
        "NP",
        "The Kathmandu office calls after one month and visits after three; a lawyer can be reached on the same number.",
    ),
    (
        "VN",
        "The Hà Nội office meets every returnee at home or in a café within a month, then calls every second month for a year.",
    ),
];

/// Returns to this country are monitored.
pub(crate) fn is_monitored(country: &str) -> bool {
    MONITORING.iter().any(|(c, _)| *c == country)
}

/// A sending office with the people of its cases. Small offices share.
#[derive(Debug, Clone)]
pub struct Team {
    /// The office.
    pub office: Office,
    /// Registers, counsels, takes declarations.
    pub counsellor: Actor,
    /// Decides, releases; counsels nobody in walks, so reconfirms.
    pub manager: Actor,
    /// Answers for protection.
    pub lead: Actor,
    /// Child protection officer.
    pub children: Actor,
    /// Anti-trafficking officer.
    pub trafficking: Actor,
    /// Medical officer.
    pub doctor: Actor,
    /// Travel officer.
    pub travel: Actor,
    /// Supervisor.
    pub supervisor: Actor,
}

/// A receiving office with its officer.
#[derive(Debug, Clone)]
pub struct Reception {
    /// The office.
    pub office: Office,
    /// Receiving officer.
    pub officer: Actor,
}

/// Everything around the cases of the demonstration.
#[derive(Debug, Clone)]
pub struct World {
    /// Manila, where `caseworker` works.
    pub manila: Team,
    /// Dubai.
    pub dubai: Team,
    /// Port Moresby.
    pub moresby: Team,
    /// Colombo.
    pub colombo: Reception,
    /// Kathmandu.
    pub kathmandu: Reception,
    /// Hà Nội.
    pub hanoi: Reception,
    /// Dhaka.
    pub dhaka: Reception,
    /// Runs the installation; no case exists for them.
    pub administrator: Actor,
    /// Data-protection officer.
    pub data_protection: Actor,
    /// Programme manager.
    pub programme_manager: Actor,
    /// Of an immigration authority: sees nothing, although somebody gave them a role.
    pub immigration: Actor,
    /// Of a consulate: sees nothing.
    pub consulate: Actor,
    actors: BTreeMap<String, Actor>,
}

impl World {
    /// The member of staff who signs in as this.
    ///
    /// # Panics
    /// When there is none: a misspelt name in a test.
    pub fn actor(&self, login: &str) -> &Actor {
        self.actors
            .get(login)
            .unwrap_or_else(|| panic!("nobody signs in as {login}"))
    }

    /// All sign-in names; the password of each is [`PASSWORD`].
    pub fn logins(&self) -> impl Iterator<Item = &str> {
        self.actors.keys().map(String::as_str)
    }

    /// All members of staff.
    pub fn actors(&self) -> impl Iterator<Item = &Actor> {
        self.actors.values()
    }

    /// The sending office with this code.
    ///
    /// # Panics
    /// When there is none.
    pub fn team(&self, office: &str) -> &Team {
        match office {
            "manila" => &self.manila,
            "dubai" => &self.dubai,
            "moresby" => &self.moresby,
            other => panic!("no sending office {other}"),
        }
    }

    /// The receiving office in a country.
    ///
    /// # Panics
    /// When there is none.
    pub fn reception(&self, country: &str) -> &Reception {
        [&self.colombo, &self.kathmandu, &self.hanoi, &self.dhaka]
            .into_iter()
            .find(|r| r.office.country == country)
            .unwrap_or_else(|| panic!("no receiving office in {country}"))
    }

    /// Reads the people of the demonstration from the store.
    async fn load(app: &App) -> Result<Self, Refused> {
        let c = app.store().reader();
        let now = app.clock().now();
        let mut actors = BTreeMap::new();
        for (login, ..) in STAFF {
            let account = staff::find(c, login).await?.ok_or(Refused::NotFound)?;
            actors.insert((*login).to_owned(), Actor::load(c, account.id, now).await?);
        }
        let actor = |login: &str| actors[login].clone();
        let reception = |login: &str| Reception {
            office: actors[login].office.clone(),
            officer: actor(login),
        };
        Ok(Self {
            manila: Team {
                office: actors["caseworker"].office.clone(),
                counsellor: actor("caseworker"),
                manager: actor("manager"),
                lead: actor("lead"),
                children: actor("children"),
                trafficking: actor("trafficking"),
                doctor: actor("doctor"),
                travel: actor("travel"),
                supervisor: actor("supervisor"),
            },
            dubai: Team {
                office: actors["dubai"].office.clone(),
                counsellor: actor("dubai"),
                manager: actor("dubai.manager"),
                lead: actor("dubai.lead"),
                children: actor("dubai.children"),
                trafficking: actor("dubai.children"),
                doctor: actor("dubai.doctor"),
                travel: actor("dubai.travel"),
                supervisor: actor("supervisor"),
            },
            moresby: Team {
                office: actors["moresby"].office.clone(),
                counsellor: actor("moresby"),
                manager: actor("moresby.manager"),
                lead: actor("moresby.lead"),
                children: actor("moresby.trafficking"),
                trafficking: actor("moresby.trafficking"),
                doctor: actor("moresby.doctor"),
                travel: actor("moresby.manager"),
                supervisor: actor("supervisor"),
            },
            colombo: reception("colombo"),
            kathmandu: reception("kathmandu"),
            hanoi: reception("hanoi"),
            dhaka: reception("dhaka"),
            administrator: actor("admin"),
            data_protection: actor("dataprotection"),
            programme_manager: actor("programme"),
            immigration: actor("immigration"),
            consulate: actor("consulate"),
            actors,
        })
    }
}

/// Makes the world of the demonstration, or finds it when it is there.
///
/// # Errors
/// When the store fails, or somebody else already has one of the names.
pub async fn world(app: &App) -> Result<World, Refused> {
    if staff::find(app.store().reader(), STAFF[0].0)
        .await?
        .is_none()
    {
        let password = hash_password(PASSWORD.to_owned()).await?;
        let tx = app.store().write().await?;
        make(&tx, password, app.clock().now()).await?;
        tx.commit().await?;
    }
    World::load(app).await
}

async fn make(tx: &Tx, password_hash: String, now: DateTime<Utc>) -> Result<(), Refused> {
    let begins = NaiveDate::from_ymd_opt(2025, 1, 1).expect("a day of the calendar");
    let mut organisations = BTreeMap::new();
    for (short, name, kind, country) in ORGANISATIONS {
        let id = OrganisationId(new_id(now));
        organisations.insert(*short, id);
        let row = Organisation {
            id,
            name: (*name).to_owned(),
            kind: *kind,
            country: country.map(str::to_owned),
            version: 1,
        };
        organisations::insert(tx, &row).await?;
    }
    crate::directory::fill(tx, &organisations, now).await?;
    let mut offices = BTreeMap::new();
    for o in OFFICES {
        let id = OfficeId(new_id(now));
        offices.insert(o.code, (id, organisations[o.organisation]));
        let row = Office {
            id,
            organisation_id: organisations[o.organisation],
            code: o.code.to_owned(),
            name: o.name.to_owned(),
            country: o.country.to_owned(),
            time_zone: o.time_zone.to_owned(),
            weekend: o.weekend.to_owned(),
            contact: o.contact.to_owned(),
            version: 1,
        };
        offices::insert(tx, &row).await?;
    }
    let mut programmes = BTreeMap::new();
    for (code, terms, policies) in PROGRAMMES {
        let terms: Terms = toml::from_str(terms)
            .map_err(|e| Refused::Defect(format!("programmes/{code}.toml: {e}")))?;
        let id = ProgrammeId(new_id(now));
        programmes.insert(*code, id);
        let row = Programme {
            id,
            code: (*code).to_owned(),
            version: 1,
            in_force_from: begins,
            data: serde_json::to_value(&terms).map_err(|e| Refused::Defect(e.to_string()))?,
            policies: (*policies).to_owned(),
            recorded_by: None,
            recorded_at: now,
        };
        programmes::insert(tx, &row).await?;
    }
    let mut people = BTreeMap::new();
    for (login, name, office, language, roles, reach) in STAFF {
        let id = StaffId(new_id(now));
        people.insert(*login, id);
        let (office_id, organisation_id) = offices[office];
        let row = Staff {
            id,
            login: (*login).to_owned(),
            name: (*name).to_owned(),
            organisation_id,
            office_id,
            password_hash: password_hash.clone(),
            active: true,
            administrator: *login == "admin",
            must_change_password: false,
            one_time_until: None,
            language: (*language).to_owned(),
            absent_until: None,
            deputy: None,
            version: 1,
        };
        staff::insert(tx, &row).await?;
        let grants: Vec<RoleGrant> = reach
            .iter()
            .flat_map(|office| {
                roles.iter().map(|role| RoleGrant {
                    role: *role,
                    programme: None,
                    office: Some(offices[office].0),
                })
            })
            .collect();
        staff::set_grants(tx, id, &grants).await?;
    }
    for (with, title, purposes, data, asks_parties, days) in AGREEMENTS {
        let row = Agreement {
            id: AgreementId(new_id(now)),
            organisation_id: organisations[with],
            title: (*title).to_owned(),
            parties: String::new(),
            purposes: (*purposes).to_owned(),
            data: (*data).to_owned(),
            asks_parties: *asks_parties,
            from_on: begins,
            until_on: days.map(|days| now.date_naive() + chrono::Days::new(days)),
            version: 1,
        };
        agreements::insert(tx, &row).await?;
    }
    for (country, title, document, verification, evidence) in STATE_AGREEMENTS {
        let row = StateAgreementRow {
            id: StateAgreementId(new_id(now)),
            country: (*country).to_owned(),
            title: (*title).to_owned(),
            document_days: *document,
            verification_days: *verification,
            evidence: (*evidence).to_owned(),
            from_on: begins,
            until_on: None,
            version: 1,
        };
        state_agreements::insert(tx, &row).await?;
    }
    for (country, arrangement) in MONITORING {
        for programme in programmes.values() {
            let row = Monitoring {
                id: MonitoringId(new_id(now)),
                programme_id: *programme,
                country: (*country).to_owned(),
                arrangement: (*arrangement).to_owned(),
                from_on: begins,
                until_on: None,
                version: 1,
            };
            monitoring::insert(tx, &row).await?;
        }
    }
    forms(tx, people["programme"], begins, now).await?;
    let today = now.date_naive();
    let suspension = Suspension {
        id: SuspensionId(new_id(now)),
        programme_id: None,
        country: "NP".to_owned(),
        area: Some("NP-P6".to_owned()),
        reason: "Landslides have cut the roads of Karnali and the clinics are closed. Looked at again when the roads open.".to_owned(),
        from_on: begins,
        review_on: today + chrono::Days::new(21),
        author: people["programme"],
        lifted_on: None,
        lifted_by: None,
        version: 1,
    };
    Ok(suspensions::insert(tx, &suspension).await?)
}

/// Languages in which the organisation's own paper is signed, each with who read it.
const OWN_FORMS: &[(&str, &str, &str)] = &[
    ("en", "Eleanor Whitlock", "Lawyer, mother tongue"),
    ("ar", "Samira Haddad", "Sworn translator, mother tongue"),
    (
        "bn",
        "Rafiq Mahbub",
        "Interpreter for fourteen years, mother tongue",
    ),
    ("ne", "Sunita Gurung", "Sworn translator, mother tongue"),
    ("si", "Dilani Wickrama", "Lawyer, mother tongue"),
    (
        "ta",
        "Kavitha Selvan",
        "Interpreter for nine years, mother tongue",
    ),
    ("vi", "Phan Thu Trang", "Sworn translator, mother tongue"),
];

/// Forms that are released: the own paper, and what Homeward prints in the same languages.
async fn forms(tx: &Tx, by: StaffId, begins: NaiveDate, now: DateTime<Utc>) -> Result<(), Refused> {
    let press = Press::carried();
    for (code, reviewer, qualification) in OWN_FORMS {
        let printed = FormLanguage::from_code(code)
            .into_iter()
            .flat_map(|l| PaperForm::ALL.iter().map(move |form| (*form, l)))
            .map(|(form, l)| (form, press.version(form.into(), l).as_str().to_owned()));
        let own = (PaperForm::Declaration, OWN_PAPER.to_owned());
        for (form, form_version) in printed.chain([own]) {
            let row = FormRelease {
                id: FormReleaseId(new_id(now)),
                form: form.code().to_owned(),
                language: (*code).to_owned(),
                form_version,
                reviewer: (*reviewer).to_owned(),
                qualification: (*qualification).to_owned(),
                from_on: begins,
                until_on: None,
                end_reason: String::new(),
                released_by: by,
                ended_by: None,
                version: 1,
            };
            form_releases::insert(tx, &row).await?;
        }
    }
    Ok(())
}
