//! The rounds of a run: write the rewrites, compile, take back what does not compile, until all compiles.

mod blame;
mod compiler;
mod functions;
mod imports;
mod needed;

use self::{
    blame::find_blamed,
    compiler::{Compiler, Located, Results, summary},
    imports::Removals,
};
use super::{
    edit::{self, Edit},
    session::Session,
    site::{Plan, State},
};
use crate::{config::Build, progress::Progress, workspace::Workspace};
use anyhow::bail;
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;

/// The surroundings of the rounds, besides the plan.
pub(crate) struct Rounds<'a> {
    pub(crate) workspace: &'a Workspace,
    pub(crate) builds: &'a [Build],
    pub(crate) progress: &'a Progress,
}

impl Rounds<'_> {
    /// Applies the rewrites of the plan. Those that do not compile are rolled back. Imports that became unused go.
    ///
    /// # Errors
    ///
    /// Fails if cargo cannot run, a file cannot be written, or the workspace does not compile for another reason.
    pub(crate) fn run(&self, plan: &mut Plan, session: &mut Session) -> anyhow::Result<()> {
        let compiler = Compiler { workspace: self.workspace, builds: self.builds, progress: self.progress };
        let before = compiler.check()?;
        let mut removals = Removals::known(&before, &plan.files);
        let mut held = Held::default();
        loop {
            write(plan, &removals, session)?;
            let mut results = compiler.check()?;
            if results.errors.is_empty() && removals.add_new(&results, plan) {
                continue;
            }
            // Lints come last: a denied one may be about an import that is removed above.
            let is_denied = results.errors.is_empty() && results.add_denied(&before);
            if results.errors.is_empty() {
                if !held.try_next(plan) {
                    break;
                }
            } else if !held.give_up(plan, &results)
                && (is_denied || !removals.keep_blamed(&results, plan, self.workspace))
            {
                self.take_back(&results, plan, &removals, &mut held)?;
            }
        }
        removals.mark_sites(plan);
        Ok(())
    }

    /// Takes back the rewrites that the errors point to.
    fn take_back(
        &self,
        results: &Results,
        plan: &mut Plan,
        removals: &Removals,
        held: &mut Held,
    ) -> anyhow::Result<()> {
        let blamed = find_blamed(results, plan, removals, self.workspace);
        if blamed.sites.is_empty() {
            bail!("the workspace no longer compiles, although nothing is rewritten\n{}", results.render());
        }
        if blamed.is_guess {
            held.groups.push(blamed.sites.keys().copied().collect());
        }
        for (index, reason) in blamed.sites {
            plan.sites[index].roll_back(&reason);
        }
        Ok(())
    }
}

/// Sites that were rolled back without a hint of rustc. They are tried again by groups, because most are innocent.
#[derive(Default)]
struct Held {
    groups: Vec<Vec<usize>>,
    /// The group that is being tried, and how many were tried before.
    trying: Option<Vec<usize>>,
    tried: usize,
}

/// The greatest number of groups that are tried. The rest stays rolled back.
const MOST_TRIED: usize = 24;

impl Held {
    /// Applies the next group. Returns whether there was one.
    fn try_next(&mut self, plan: &mut Plan) -> bool {
        self.trying = None;
        if self.tried == MOST_TRIED {
            return false;
        }
        let Some(group) = self.groups.pop() else { return false };
        self.tried += 1;
        for index in &group {
            plan.sites[*index].restore_rewrite();
        }
        self.trying = Some(group);
        true
    }

    /// Takes back the group that is being tried, and keeps its halves for later. Returns whether there was one.
    fn give_up(&mut self, plan: &mut Plan, results: &Results) -> bool {
        let Some(group) = self.trying.take() else { return false };
        let reason = results.errors.first().map(|report| summary(&report.diagnostic)).unwrap_or_default();
        for index in &group {
            plan.sites[*index].roll_back(&reason);
        }
        if group.len() > 1 {
            let (first, second) = group.split_at(group.len() / 2);
            self.groups.extend([second.to_vec(), first.to_vec()]);
        }
        true
    }
}

fn write(plan: &Plan, removals: &Removals, session: &mut Session) -> anyhow::Result<()> {
    let text = |path: &Utf8PathBuf| edit::apply(&plan.files[path].text, &edits_of(plan, removals, path));
    session.write(&plan.files.keys().map(|path| (path.clone(), text(path))).collect::<BTreeMap<_, _>>())
}

/// Returns all edits of a file, as places of the original text.
fn edits_of(plan: &Plan, removals: &Removals, path: &Utf8Path) -> Vec<Edit> {
    let rewrites = plan.sites.iter().filter(|site| site.key == path).filter_map(|site| site.rewrite());
    rewrites.flat_map(|rewrite| rewrite.edits.iter().cloned()).chain(removals.edits(path)).collect()
}

/// Returns the sites whose errors are in a place of the edited text.
fn sites_in<'a>(plan: &'a Plan, removals: &'a Removals, place: &'a Located) -> impl Iterator<Item = usize> + 'a {
    let edits = edits_of(plan, removals, &place.path);
    let is_within = move |rewrite: &super::analysis::Rewrite| {
        let range = edit::edited_range(&edits, &rewrite.range);
        range.start <= place.start && place.end <= range.end
    };
    let sites = plan.sites.iter().enumerate().filter(|(_, site)| site.key == place.path);
    sites
        .filter(move |(_, site)| matches!(&site.state, State::Rewritten(rewrite) if is_within(rewrite)))
        .map(|(index, _)| index)
}
