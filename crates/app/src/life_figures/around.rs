//! Who is around those who came back, by country: roles, and what they do (COM-03).

use std::collections::BTreeMap;

use homeward_domain::codes::{Code, TieRing, TieRole};
use homeward_store::ties::{AlikeTies, DRAWN};

use super::added::released;
use crate::figures::Figure;

/// The maps of one country of return, or of those together that may not be told of alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    /// ISO 3166; none for several together.
    pub country: Option<String>,
    /// Around how many people a map was drawn.
    pub maps: Figure,
    /// Of whom many say something; nobody where the number of maps is hidden.
    pub roles: Vec<AroundRole>,
}

/// One role in one country.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AroundRole {
    /// Who.
    pub role: TieRole,
    /// How near they stand most often.
    pub ring: TieRing,
    /// For how many people they help.
    pub helps: Figure,
    /// For how many they stand in the way; who does both is in either.
    pub hinders: Figure,
}

impl AroundRole {
    /// Many say something of them. Where only few do, not even that they do is told, nor how near they stand.
    fn is_told(&self) -> bool {
        let says = |n: Figure| n.number().is_some_and(|n| n > 0);
        says(self.helps) || says(self.hinders)
    }
}

/// What is told of each country, in their order, and last of those together that are hidden: nobody stands in two groups.
pub(super) fn around(all: &[AlikeTies]) -> Vec<Around> {
    let mut countries: BTreeMap<&str, Vec<&AlikeTies>> = BTreeMap::new();
    for alike in all {
        countries.entry(&alike.country).or_default().push(alike);
    }
    let maps = released(countries.values().map(|alike| drawn(alike)));
    let mut told = Vec::new();
    let mut together: Vec<&AlikeTies> = Vec::new();
    for ((country, alike), maps) in countries.into_iter().zip(maps) {
        match maps {
            Figure::About(_) => told.push(group(Some(country), maps, &alike)),
            Figure::Hidden => together.extend(alike),
        }
    }
    if !together.is_empty() {
        let maps = released([drawn(&together)].into_iter())[0];
        told.push(group(None, maps, &together));
    }
    told
}

fn drawn(alike: &[&AlikeTies]) -> i64 {
    sum(alike, |a| a.role == DRAWN)
}

fn group(country: Option<&str>, maps: Figure, alike: &[&AlikeTies]) -> Around {
    Around {
        country: country.map(str::to_owned),
        maps,
        roles: match maps {
            Figure::About(_) => roles(alike, drawn(alike)),
            Figure::Hidden => Vec::new(),
        },
    }
}

fn roles(alike: &[&AlikeTies], maps: i64) -> Vec<AroundRole> {
    let of = |role: TieRole| {
        // Of those that are as many the last one, which is the nearest.
        let outside_in = TieRing::ALL.iter().copied().rev();
        let ring = outside_in
            .max_by_key(|ring| sum(alike, |a| a.role == role.code() && a.ring == ring.code()))?;
        // For whom it is so, and for whom not: to take one from all gives the other.
        let told = |n: i64| released([n, maps - n].into_iter())[0];
        Some(AroundRole {
            role,
            ring,
            helps: told(sum(alike, |a| a.role == role.code() && a.helps)),
            hinders: told(sum(alike, |a| a.role == role.code() && a.hinders)),
        })
    };
    let named = TieRole::ALL.iter().copied().filter_map(of);
    named.filter(AroundRole::is_told).collect()
}

fn sum(alike: &[&AlikeTies], wanted: impl Fn(&AlikeTies) -> bool) -> i64 {
    let found = alike.iter().filter(|a| wanted(a));
    found.map(|a| a.people).sum()
}
