//! What the directory of the demonstration says (PRG-03): the organisations of the house, and others that only stand in it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use homeward_app::{Refused, clock::new_id};
use homeward_domain::{codes::OrganisationKind, ids::OrganisationId};
use homeward_store::{
    Tx,
    directory::{self, FocalPoint, Profile},
    organisations::{self, Organisation},
};

/// An organisation that has no office and no staff in the house: short name, name, kind, country.
type Other = (
    &'static str,
    &'static str,
    OrganisationKind,
    Option<&'static str>,
);

const OTHERS: &[Other] = {
    use OrganisationKind::{AntiTrafficking, Diaspora, GovernmentLocal, PrivateSector, Research};
    &[
        ("hoaban", "Hoa Ban House", AntiTrafficking, Some("VN")),
        (
            "karnali",
            "District Office for Returnees, Karnali",
            GovernmentLocal,
            Some("NP"),
        ),
        (
            "creek",
            "Sri Lankan Neighbours on the Creek",
            Diaspora,
            Some("AE"),
        ),
        ("seed", "Seed and Loom Credit", PrivateSector, Some("BD")),
        ("roads", "Institute of Roads and Homes", Research, None),
    ]
};

/// What one says: short name, mandate, works in, area, services, and whom to turn to (name, duty, contact).
type Said = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str, &'static str)],
);

#[rustfmt::skip] // a table reads best as one
const SAYS: &[Said] = &[
    ("bridge", "Counsels people who think about going back, accompanies the journey and the first year after it.",
        "AE,BD,LK,NP,PG,PH,VN", "", "information-and-referral,airport-logistics,allowances-and-grants,psychosocial-support",
        &[("Corazon Ilagan", "Cases of all offices", "+63 2 5550 0140 · supervisor@bridge-home.example")]),
    ("lamp", "Receives people who come home to Sri Lanka, and visits them for half a year.",
        "LK", "Colombo, Galle, Kandy", "airport-logistics,housing,psychosocial-support,returnee-networks",
        &[("Nirmala Senadheera", "Arrivals", "+94 11 555 0163"), ("Ruwan Peiris", "Home visits", "+94 11 555 0164")]),
    ("consulate", "Attests nationality and issues travel documents to nationals in the Philippines.",
        "PH", "", "", &[("Vũ Đức Thành", "Travel documents", "+63 2 5550 0199")]),
    ("hoaban", "Shelters women and children who were trafficked, and goes with them through the courts.",
        "VN", "Hà Nội, Lào Cai", "shelter,legal-aid,psychosocial-support,health",
        &[("Lò Thị Mai", "Admission, day and night", "+84 24 5550 0170")]),
    ("karnali", "Registers those who return to the province, and opens schools and clinics to them.",
        "NP", "Karnali", "education,health,community-assistance", &[]),
    ("creek", "Neighbours who speak Sinhala and Tamil and know what it is to go back.",
        "AE", "Dubai", "information-and-referral,sociocultural-activity",
        &[("Kumari Weerasekara", "Friday meetings", "+971 4 555 0181")]),
    ("seed", "Lends small sums without pledge to those who begin again, and teaches how to keep books.",
        "BD,NP", "Barishal, Khulna, Kathmandu valley", "credit-access,small-business,vocational-training,job-placement",
        &[("Abdul Karim", "Loans", "+880 2 5555 0144")]),
    ("roads", "Studies how people fare after they came home, and publishes what it finds.",
        "BD,LK,NP,VN", "", "", &[]),
];

/// Fills the directory. `ids` are those of the organisations of the house.
pub(crate) async fn fill(
    tx: &Tx,
    ids: &BTreeMap<&'static str, OrganisationId>,
    now: DateTime<Utc>,
) -> Result<(), Refused> {
    let mut ids = ids.clone();
    for (short, name, kind, country) in OTHERS {
        let id = OrganisationId(new_id(now));
        ids.insert(short, id);
        let row = Organisation {
            id,
            name: (*name).to_owned(),
            kind: *kind,
            country: country.map(str::to_owned),
            version: 1,
        };
        organisations::insert(tx, &row).await?;
    }
    for (short, mandate, works_in, area, services, people) in SAYS {
        let organisation_id = ids[short];
        let profile = Profile {
            organisation_id,
            mandate: (*mandate).to_owned(),
            works_in: (*works_in).to_owned(),
            area: (*area).to_owned(),
            services: (*services).to_owned(),
        };
        let points: Vec<FocalPoint> = people
            .iter()
            .zip(0..)
            .map(|((name, duty, contact), place)| FocalPoint {
                organisation_id,
                place,
                name: (*name).to_owned(),
                duty: (*duty).to_owned(),
                contact: (*contact).to_owned(),
            })
            .collect();
        directory::set(tx, &profile, &points).await?;
    }
    Ok(())
}
