//! Who is around those who came back: a picture for each country of return, of roles and never of names (COM-03).

use homeward_app::{
    life_figures::{Around, AroundRole},
    surveys::SEVERAL,
};
use homeward_charts::{Actor, Ecosystem, EcosystemWords, Frame, Influence, Tie};
use homeward_domain::codes::Code;
use homeward_i18n::{Arg, Lang, country, number, t, t_with};
use maud::{Markup, html};

use super::refusals::said;
use crate::components::chart;

/// The pictures, where any map was drawn.
pub(super) fn around(lang: Lang, all: &[Around]) -> Markup {
    if all.is_empty() {
        return html! {};
    }
    html! {
        h2 { (t(lang, "lif-around")) }
        p { (t(lang, "lif-around-about")) }
        @for of in all {
            section .figure-group { (one(lang, of)) }
        }
    }
}

fn one(lang: Lang, of: &Around) -> Markup {
    let country = match &of.country {
        Some(code) => country(lang, code),
        None => t(lang, "lif-around-together"),
    };
    let Some(maps) = of.maps.number() else {
        return html! { h3 { (country) } p .quiet { (t(lang, "lif-all-hidden")) } };
    };
    let count = Arg::Number(i64::try_from(maps).unwrap_or(i64::MAX));
    let title = t_with(
        lang,
        "lif-around-of",
        &[("country", Arg::Text(country.clone())), ("count", count)],
    );
    if of.roles.is_empty() {
        return html! { h3 { (title) } p .quiet { (t(lang, "lif-all-hidden")) } };
    }
    let actors = of.roles.iter().zip(1..).map(|(role, nth)| Actor {
        sign: number(lang, nth),
        role: t(lang, &format!("v-tie-role-{}", role.role.code())),
        ring: chart::ring(role.ring),
        influence: influence(role),
        tie: share(role, maps),
        counts: [role.helps, role.hinders]
            .map(|people| said(lang, people.number()))
            .to_vec(),
    });
    let picture = Ecosystem {
        frame: Frame {
            notes: vec![t(lang, "lif-around-drawn")],
            ..chart::frame(
                lang,
                format!("around-{}", of.country.as_deref().unwrap_or(SEVERAL)),
                title.clone(),
                "lif-around-about",
            )
        },
        actors: actors.collect(),
        rings: chart::rings(lang),
        influences: chart::influences(lang),
        words: EcosystemWords {
            tie: t(lang, "lif-around-share"),
            weak: t(lang, "lif-around-some"),
            middling: t(lang, "lif-around-many"),
            strong: t(lang, "lif-around-most"),
            counts: ["lif-around-helps", "lif-around-hinders"]
                .map(|key| t(lang, key))
                .to_vec(),
            ..chart::ecosystem(lang)
        },
    };
    html! { h3 .visually-hidden { (title) } (picture.render()) }
}

/// What they do, as far as it is told: one of the two is, of whoever is told of at all.
fn influence(role: &AroundRole) -> Influence {
    let some = |people: Option<u64>| people.is_some_and(|n| n > 0);
    match (some(role.helps.number()), some(role.hinders.number())) {
        (true, true) => Influence::Both,
        (false, true) => Influence::Hinders,
        (_, false) => Influence::Helps,
    }
}

/// How many of those with a map say it: what most say, by the numbers that are told.
fn share(role: &AroundRole, maps: u64) -> Tie {
    let said = [role.helps, role.hinders].map(|n| n.number().unwrap_or_default());
    let most = said[0].max(said[1]);
    if most * 3 >= maps * 2 {
        Tie::Strong
    } else if most * 3 >= maps {
        Tie::Middling
    } else {
        Tie::Weak
    }
}
