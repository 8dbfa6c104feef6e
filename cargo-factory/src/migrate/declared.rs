//! The types that the workspace declares: those that rustc reports, and those of the sources.

use super::analysis::{Kinds, blank_prefix};
use crate::{
    config::Config,
    facts::{Facts, fact::FactKind},
    workspace::Workspace,
};

/// Finds the factories, the platforms and the types that hold a value of a user.
///
/// # Errors
///
/// Fails if a folder cannot be read.
pub(super) fn kinds_of(workspace: &Workspace, facts: &Facts, config: &Config) -> anyhow::Result<Kinds> {
    let crate_name = |package: &str| package.replace('-', "_");
    let packages = workspace.packages.iter().map(|package| crate_name(&package.name)).collect();
    let mut kinds = Kinds { packages, ..Kinds::default() };
    for fact in &facts.facts {
        if let FactKind::Factory { factory, platform } = &fact.kind {
            kinds.factories.push(factory.clone());
            kinds.platforms.push(platform.clone());
            for name in [factory, platform] {
                kinds.crates.entry(name.clone()).or_default().insert(crate_name(&fact.package));
            }
        }
    }
    for names in [&mut kinds.factories, &mut kinds.platforms] {
        names.sort();
        names.dedup();
    }
    for file in workspace.member_files(config.exclude.set())? {
        // The inventory names each file of a selected package that cannot be read or does not parse.
        let text = workspace.read(&file.path).unwrap_or_default();
        if let Ok(file) = syn::parse_file(&blank_prefix(&text)) {
            kinds.types.add(&file);
        }
    }
    kinds.types.find(&kinds.factories);
    Ok(kinds)
}
