//! The policy files, carried in the binary.

/// The facts policies may ask about.
pub(crate) const SCHEMA: &str = include_str!("../../../policy/homeward.cedarschema");
/// Who may, in principle.
pub(crate) const ROLES: &str = include_str!("../../../policy/roles.cedar");
/// Absolute prohibitions.
pub(crate) const CONFIDENTIALITY: &str = include_str!("../../../policy/confidentiality.cedar");
/// The safeguards, by file.
pub(crate) const SAFEGUARDS: [(&str, &str); 13] = [
    (
        "children",
        include_str!("../../../policy/safeguards/children.cedar"),
    ),
    (
        "counselling",
        include_str!("../../../policy/safeguards/counselling.cedar"),
    ),
    (
        "declaration",
        include_str!("../../../policy/safeguards/declaration.cedar"),
    ),
    (
        "elderly",
        include_str!("../../../policy/safeguards/elderly.cedar"),
    ),
    (
        "health",
        include_str!("../../../policy/safeguards/health.cedar"),
    ),
    (
        "holds",
        include_str!("../../../policy/safeguards/holds.cedar"),
    ),
    (
        "intake",
        include_str!("../../../policy/safeguards/intake.cedar"),
    ),
    (
        "journey",
        include_str!("../../../policy/safeguards/journey.cedar"),
    ),
    (
        "papers",
        include_str!("../../../policy/safeguards/papers.cedar"),
    ),
    (
        "protection",
        include_str!("../../../policy/safeguards/protection.cedar"),
    ),
    (
        "status",
        include_str!("../../../policy/safeguards/status.cedar"),
    ),
    (
        "trafficking",
        include_str!("../../../policy/safeguards/trafficking.cedar"),
    ),
    (
        "transfers",
        include_str!("../../../policy/safeguards/transfers.cedar"),
    ),
];

#[cfg(test)]
mod tests {
    #[test]
    fn every_safeguard_file_is_carried() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../policy/safeguards");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|f| {
                f.unwrap()
                    .path()
                    .file_stem()
                    .unwrap()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        found.sort();
        assert_eq!(found, super::SAFEGUARDS.map(|(name, _)| name.to_owned()));
    }
}
