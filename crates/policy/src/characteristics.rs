//! What no criterion, amount, service or refusal may rest on (INT-13): no fact of the schema is one of these, nor stands for one.
//!
//! Age, capacity, health and needs are not here: measures for specific needs are not discrimination (VUL-12). Nationality and
//! country of return are facts of papers and journeys; refusals are compared between them.

/// Parts of names that tell of such a fact, or of what commonly stands for one.
pub(crate) const WORDS: &[&str] = &[
    "sex",
    "gender",
    "female",
    "woman",
    "women",
    "girl",
    "boy",
    "marital",
    "married",
    "husband",
    "wife",
    "pregnan",
    "orientation",
    "homosexual",
    "lesbian",
    "lgbt",
    "transgender",
    "race",
    "racial",
    "skin",
    "colour",
    "color",
    "ethnic",
    "tribe",
    "tribal",
    "clan",
    "caste",
    "indigenous",
    "descent",
    "religio",
    "faith",
    "belief",
    "church",
    "mosque",
    "temple",
    "muslim",
    "christian",
    "hindu",
    "jewish",
    "buddhist",
    "opinion",
    "politic",
    "party",
    "union",
    "ideolog",
    "philosoph",
    "mother_tongue",
    "native_language",
    "dialect",
    "accent",
    "surname",
    "family_name",
    "first_name",
    "birth_place",
    "place_of_birth",
    "social_origin",
    "social_class",
    "property",
];

/// The part of a name that tells of such a fact.
pub(crate) fn told_by(name: &str) -> Option<&'static str> {
    let name = name.to_lowercase().replace('-', "_");
    // Whole words of the name, or their beginnings: `sex_at_birth`, `religious`, but not `essex`.
    WORDS.iter().copied().find(|word| {
        name.match_indices(word)
            .any(|(at, _)| at == 0 || name[..at].ends_with('_'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_recognised_by_their_words_and_not_by_their_letters() {
        for (name, told) in [
            ("sex", true),
            ("sex_at_birth", true),
            ("Gender", true),
            ("declared_religion", true),
            ("ethnicity", true),
            ("political-opinion", true),
            ("native_language", true),
            ("essex_office", false),
            ("embrace", false),
            ("session_understood", false),
            ("nationalities", false),
            ("elderly", false),
        ] {
            assert_eq!(told_by(name).is_some(), told, "{name}");
        }
    }
}
