//! `cargo factory migrate`: rewrites the uses of singletons that are safe to rewrite, and lists the others.

mod analysis;
mod declared;
mod edit;
mod output;
mod plan;
mod rounds;
mod session;
mod site;
mod vcs;

use crate::{
    Outcome,
    cli::{PlainFormat, Selection},
    config::Config,
    facts,
    progress::Progress,
    workspace::Workspace,
};
use clap::Args;
use plan::make_plan;
use rounds::Rounds;
use session::{Notes, RunLock, Session, Shared};
use site::Plan;
use std::collections::BTreeSet;
use vcs::Allowed;

/// Rewrites the uses of deprecated singletons that are safe to rewrite, and lists the others with the reason.
///
/// A use is rewritten only where exactly one value of the right kind is in scope and no other user's. All rewrites are
/// compiled; those that do not compile are taken back.
#[derive(Args)]
pub(crate) struct MigrateArguments {
    #[command(flatten)]
    selection: Selection,
    /// The format of the output
    #[arg(long, value_enum, default_value_t)]
    format: PlainFormat,
    /// Writes no file; prints the changes as a diff. What does not compile is not found
    #[arg(long)]
    dry_run: bool,
    /// Accepts uncommitted changes in the working folder
    #[arg(long)]
    allow_dirty: bool,
    /// Accepts a folder that is in no git repository
    #[arg(long)]
    allow_no_vcs: bool,
}

pub(crate) fn run(arguments: &MigrateArguments) -> anyhow::Result<Outcome> {
    let workspace = Workspace::load(&arguments.selection)?;
    let notes = Notes::of(&workspace)?;
    let _lock = RunLock::take(&notes)?;
    let shared = Shared::default();
    session::handle_interrupts(&shared, &notes)?;
    restore_interrupted(&workspace, &notes)?;
    if !arguments.dry_run {
        let allowed = Allowed { dirty: arguments.allow_dirty, no_vcs: arguments.allow_no_vcs };
        vcs::check_folder(&workspace.root, allowed)?;
    }
    let config = Config::load(&workspace.root)?;
    let plan = migrate(arguments, &workspace, &config, &notes, &shared)?;
    output::write(&plan, &config.tiers, arguments.format, arguments.dry_run)?;
    let is_clean = plan.sites.iter().all(|site| !site.is_left());
    Ok(if is_clean { Outcome::Clean } else { Outcome::Findings })
}

/// Checks that the files are the user's own, and not those of a run that was interrupted.
///
/// # Errors
///
/// Fails if a run is not finished.
pub(crate) fn check_finished(workspace: &Workspace) -> anyhow::Result<()> {
    session::check_restored(&Notes::of(workspace)?)
}

/// Restores what a run has edited that was killed.
fn restore_interrupted(workspace: &Workspace, notes: &Notes) -> anyhow::Result<()> {
    let restored = session::restore_from_journal(notes)?;
    if !restored.is_empty() {
        anstream::eprintln!("an earlier run was interrupted; {} of its files are restored:", restored.len());
        for file in &restored {
            anstream::eprintln!("  {}", workspace.relative(file));
        }
    }
    Ok(())
}

fn migrate(
    arguments: &MigrateArguments,
    workspace: &Workspace,
    config: &Config,
    notes: &Notes,
    shared: &Shared,
) -> anyhow::Result<Plan> {
    let builds = arguments.selection.builds(&config.builds);
    let progress = Progress::start("Compiling");
    let facts = facts::collect(workspace, &builds, &progress)?;
    let mut plan = make_plan(workspace, &facts, config)?;
    let edited: BTreeSet<_> =
        plan.sites.iter().filter(|site| site.rewrite().is_some()).map(|site| site.key.clone()).collect();
    if arguments.dry_run || edited.is_empty() {
        return Ok(plan);
    }
    let originals = plan.files.iter().map(|(path, source)| (path.clone(), source.text.clone())).collect();
    let mut session = Session::begin(originals, &edited, notes, shared)?;
    Rounds { workspace, builds: &builds, progress: &progress }
        .run(&mut plan, &mut session)
        .inspect_err(|_| session::await_interrupt())?;
    session.finish()?;
    Ok(plan)
}
