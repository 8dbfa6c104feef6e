//! The inventory of a workspace: the facts of rustc, joined with the scan of the sources.

mod conditions;
#[cfg(test)]
pub(crate) mod examples;
mod file;
mod join;
mod model;
mod names;
mod reasons;
mod silence;
mod sources;
#[cfg(test)]
mod tests;
mod unresolved;

pub(crate) use model::{Attestation, Caller, Global, Inventory, Scope, Site, Status, Use, UseForm};

use crate::{
    cli::Selection,
    config::Config,
    facts::{self, Facts},
    progress::Progress,
    workspace::Workspace,
};
use std::thread;

impl Inventory {
    /// Compiles and scans the workspace.
    ///
    /// # Errors
    ///
    /// Fails if the workspace does not compile for a reason other than replaced singletons, if a file cannot be read or
    /// parsed, or if a glob of `factory.toml` is stale.
    pub(crate) fn collect(workspace: &Workspace, config: &Config, selection: &Selection) -> anyhow::Result<Self> {
        // Before the long work, so that a mistake in the settings is seen at once.
        let sources = sources::list_files(workspace, config)?;
        let (facts, files) = thread::scope(|scope| {
            // The scan needs less time than the compilation.
            let files = scope.spawn(|| sources::scan_files(workspace, &sources));
            let progress = Progress::start("Compiling");
            let facts = facts::collect(workspace, &selection.builds(&config.builds), &progress);
            (facts, files.join().expect("the scan does not panic"))
        });
        let facts = facts?;
        let files = sources::add_facts(workspace, files?, &facts)?;
        Ok(join::join(config, &files, &facts.facts, facts.incomplete))
    }

    /// Scans the workspace, for facts that are known.
    ///
    /// # Errors
    ///
    /// Fails if a file cannot be read or parsed, or if a glob of `factory.toml` is stale.
    pub(crate) fn of_facts(workspace: &Workspace, config: &Config, facts: &Facts) -> anyhow::Result<Self> {
        let sources = sources::list_files(workspace, config)?;
        let files = sources::add_facts(workspace, sources::scan_files(workspace, &sources)?, facts)?;
        Ok(join::join(config, &files, &facts.facts, facts.incomplete.clone()))
    }
}
