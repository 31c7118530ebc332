//! Programmes' rules: those in `programmes`, and a family made to do harm.
//!
//! The loader must take ours, must refuse what could stand in the way of anything but a step, and may take the rest: of whatever
//! it takes, the properties are asked as well.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};
use homeward_policy::Engine;

use crate::policies::Policies;

/// The baseline with the rules of one programme.
pub struct Programme {
    /// Its code, or what the made one tries.
    pub name: String,
    /// It lies in `programmes`.
    pub is_ours: bool,
    /// Both together, as the product loads them.
    pub policies: Policies,
}

/// Every `*.cedar` of a folder.
///
/// # Errors
/// When the loader refuses one.
pub fn ours(baseline: &Engine, folder: &Path) -> Result<Vec<Programme>> {
    let mut files: Vec<_> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|e| e == "cedar"));
    files.sort();
    ensure!(
        !files.is_empty(),
        "there is no programme in {}",
        folder.display()
    );
    files
        .iter()
        .map(|path| {
            let name = path
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let engine = baseline
                .with_programme(&fs::read_to_string(path)?)
                .with_context(|| path.display().to_string())?;
            Ok(Programme {
                name,
                is_ours: true,
                policies: Policies::of(engine)?,
            })
        })
        .collect()
}

/// What was made to do harm and is taken; the second number is how many were refused.
///
/// # Errors
/// When the loader takes what it must refuse, or refuses or takes all of them: then the family would show nothing.
pub fn hostile(baseline: &Policies) -> Result<(Vec<Programme>, usize)> {
    let mut taken = Vec::new();
    let mut refused = 0;
    for (name, text, must_be_refused) in family(baseline) {
        match baseline.engine.with_programme(&text) {
            Err(_) => refused += 1,
            Ok(engine) => {
                ensure!(
                    !must_be_refused,
                    "the loader takes a programme that {name}:\n{text}"
                );
                taken.push(Programme {
                    name,
                    is_ours: false,
                    policies: Policies::of(engine)?,
                });
            }
        }
    }
    ensure!(
        taken.len() >= 10 && refused >= 10,
        "{} taken and {refused} refused: too few to show anything",
        taken.len()
    );
    Ok((taken, refused))
}

/// Name, text, and whether taking it would be a fault by itself.
fn family(baseline: &Policies) -> Vec<(String, String, bool)> {
    let steps = baseline.engine.members("steps");
    let mut family = Vec::new();
    // One for every action there is, also those that are yet to come.
    for action in baseline.actions() {
        let is_step = steps.iter().any(|step| step == action);
        family.push((
            format!("stops `{action}`"),
            rule(
                &format!("principal, action == Action::\"{action}\", resource"),
                "principal == principal",
                "principal != principal",
            ),
            !is_step,
        ));
    }
    for group in ["protective", "events", "reads", "administration"] {
        for scope in [
            format!("principal, action in Action::\"{group}\", resource"),
            format!("principal, action in [Action::\"{group}\"], resource"),
            format!("principal, action in [Action::\"book\", Action::\"{group}\"], resource"),
            format!(
                "principal is Staff, action in [Action::\"steps\", Action::\"{group}\"], resource is Case"
            ),
        ] {
            family.push((
                format!("stops `{group}`: {scope}"),
                rule(&scope, "true", "resource == principal"),
                true,
            ));
        }
    }
    let book = "principal, action == Action::\"book\", resource";
    for (name, text, must_be_refused) in [
        ("stops every action", rule("principal, action, resource", "true", "principal != principal"), true),
        ("stops every step", rule("principal, action in [Action::\"steps\"], resource", "principal == principal", "principal != principal"), false),
        ("stops every step of Homeward itself", rule("principal is System, action in [Action::\"steps\"], resource is Case", "true", "principal != principal"), false),
        ("stops one member of staff", rule("principal == Staff::\"this\", action in [Action::\"steps\"], resource", "true", "principal != principal"), false),
        ("stops one case", rule("principal, action == Action::\"release\", resource == Case::\"this\"", "true", "principal != principal"), false),
        ("stops a nationality", rule(book, "resource.nationalities.contains(Country::\"XX\")", "resource.child"), false),
        ("stops those without consent to share", rule(book, "true", "resource.consent_to_share"), false),
        ("wants an office of return", rule(book, "true", "resource.destination in Area::\"LK\""), false),
        ("errs by overflow", rule(book, "true", "resource.notice_days + 9223372036854775807 > 0"), false),
        ("errs by overflow where it applies", rule(book, "resource.notice_days * 9223372036854775807 > 0", "resource.child"), false),
        ("errs by underflow in a release", rule("principal, action in [Action::\"book\", Action::\"release\"], resource", "resource.notice_days - 9223372036854775807 - 9 < 0", "resource.child"), false),
        ("is deep", rule(book, "true", &format!("{}resource.child{}", "(".repeat(25), ")".repeat(25))), false),
        ("turns itself round", rule(book, "true", "!(!resource.child)"), false),
        ("asks who acts", rule(book, "!principal.authority", "principal.assigned"), true),
        ("asks the staff who act", rule("principal is Staff, action == Action::\"book\", resource", "principal.active", "principal.assigned"), false),
        ("permits", "@id(\"px.a\") @reason(\"x\") permit (principal, action, resource);".to_owned(), true),
        ("permits beside a rule", format!("{} @id(\"px.b\") @reason(\"x\") permit (principal, action == Action::\"release\", resource);", rule(book, "true", "resource.child")), true),
        ("permits behind a comment", format!("{} // \n@id(\"px.b\") permit (principal, action == Action::\"release\", resource);", rule(book, "true", "resource.child")), true),
        ("takes the name of a permit", rule(book, "true", "resource.child").replace("px.hostile", "role.protective"), true),
        ("takes the name of a safeguard", rule(book, "true", "resource.child").replace("px.hostile", "sg.vol-02-signed"), true),
        ("stands there twice", rule(book, "true", "resource.child").repeat(2), true),
        ("is a template", rule("principal == ?principal, action == Action::\"book\", resource", "true", "resource.child"), true),
        ("has no way to be met", "@id(\"px.hostile\") @reason(\"x\") @requirement(\"INT-03\") @source(\"x\") @remedy(\"-\") @cleared_by(\"case-manager\") @audience(\"protection\") forbid (principal, action == Action::\"book\", resource) when { resource.child };".to_owned(), true),
        ("is for actions that do not exist", rule("principal, action == Action::\"fly\", resource", "true", "resource.child"), true),
        ("tells of health", rule(book, "true", "resource.hold_medical"), true),
    ] {
        family.push((name.to_owned(), text, must_be_refused));
    }
    family
}

fn rule(scope: &str, applies: &str, met: &str) -> String {
    format!(
        "@id(\"px.hostile\") @reason(\"Made to do harm.\") @requirement(\"INT-03\") @source(\"none\")\n\
         @remedy(\"-\") @cleared_by(\"case-manager\") @audience(\"case\") @refused(\"unmet\") @unknown(\"unmet\")\n\
         forbid ({scope})\nwhen {{ {applies} }}\nunless {{ {met} }};\n"
    )
}
