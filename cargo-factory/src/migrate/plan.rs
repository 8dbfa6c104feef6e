//! The plan: the facts of rustc, with the decision about each use.

use super::{
    analysis::{self, Decision, Kinds, UseAt},
    site::{Plan, Site, Source, State},
};
use crate::{
    config::Config,
    facts::{
        Facts,
        fact::{Fact, FactKind},
    },
    workspace::Workspace,
};
use anyhow::{Context, anyhow};
use camino::{Utf8Path, Utf8PathBuf};
use std::collections::BTreeMap;

const GENERATED: &str = "a build script writes this file; change what the script writes";
const OUTSIDE: &str = "the file is outside of the workspace; rewrite the call there";
const AMBIGUOUS: &str =
    "the file belongs to several crates, where the name means different singletons; rewrite it by hand";

/// Decides about each use that rustc reported. No file is changed.
///
/// # Errors
///
/// Fails if a file cannot be read or does not parse.
pub(crate) fn make_plan(workspace: &Workspace, facts: &Facts, config: &Config) -> anyhow::Result<Plan> {
    let kinds = kinds_of(facts);
    let mut plan = Plan::default();
    for (file, uses) in uses_by_file(facts) {
        match editable_path(workspace, &file, &uses)? {
            Ok(key) => add_file(&mut plan, workspace, key, &uses, &kinds)?,
            Err(reason) => {
                plan.sites.extend(uses.iter().map(|used| site(used, &file, State::Proposed(reason.to_owned()))))
            }
        }
    }
    for site in &mut plan.sites {
        site.tier = config.tier_of(&site.file).map(|tier| tier.name.clone());
    }
    plan.sites.sort_by(|a, b| (&a.file, a.range.start).cmp(&(&b.file, b.range.start)));
    Ok(plan)
}

/// A use with its fact.
type Used<'a> = (&'a Fact, UseAt);

fn kinds_of(facts: &Facts) -> Kinds {
    let mut kinds = Kinds::default();
    for fact in &facts.facts {
        if let FactKind::Factory { factory, platform } = &fact.kind {
            kinds.factories.push(factory.clone());
            kinds.platforms.push(platform.clone());
        }
    }
    for names in [&mut kinds.factories, &mut kinds.platforms] {
        names.sort();
        names.dedup();
    }
    kinds
}

fn uses_by_file(facts: &Facts) -> BTreeMap<Utf8PathBuf, Vec<Used<'_>>> {
    let mut files: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for fact in &facts.facts {
        if let FactKind::Singleton { name, instead, .. } = &fact.kind {
            let range = fact.place.start..fact.place.end;
            let used = UseAt { range, name: name.clone(), instead: instead.clone() };
            files.entry(fact.place.file.clone()).or_default().push((fact, used));
        }
    }
    files
}

/// Returns the canonical path of a file that may be edited, or the reason why it may not.
fn editable_path(
    workspace: &Workspace,
    file: &Utf8Path,
    uses: &[Used<'_>],
) -> anyhow::Result<Result<Utf8PathBuf, &'static str>> {
    if uses.iter().any(|(fact, _)| fact.is_generated) {
        return Ok(Err(GENERATED));
    }
    let path = workspace.root.join(file).canonicalize_utf8().with_context(|| format!("cannot read `{file}`"))?;
    let root = workspace.root.canonicalize_utf8().context("cannot read the root of the workspace")?;
    Ok(if path.starts_with(root) { Ok(path) } else { Err(OUTSIDE) })
}

fn add_file(
    plan: &mut Plan,
    workspace: &Workspace,
    key: Utf8PathBuf,
    uses: &[Used<'_>],
    kinds: &Kinds,
) -> anyhow::Result<()> {
    let file = uses[0].0.place.file.clone();
    let text = workspace.read(&file)?;
    let all: Vec<_> = uses.iter().map(|(_, used)| used.clone()).collect();
    check_ranges(&file, &text, &all)?;
    let decisions = analysis::analyse(&text, &all, kinds).map_err(|error| {
        let start = error.span().start();
        anyhow!("{file}:{}:{}: {error}; correct the file", start.line, start.column + 1)
    })?;
    for (used, decision) in uses.iter().zip(decisions) {
        let state = match decision {
            _ if is_ambiguous(&used.1, &all) => State::Proposed(AMBIGUOUS.to_owned()),
            Decision::Rewrite(rewrite) => State::Rewritten(rewrite),
            Decision::Propose(reason) => State::Proposed(reason),
        };
        plan.sites.push(Site { key: key.clone(), ..site(used, &file, state) });
    }
    plan.files.insert(key, Source { file, text });
    Ok(())
}

/// Checks that the places of rustc are places of this text.
fn check_ranges(file: &Utf8Path, text: &str, uses: &[UseAt]) -> anyhow::Result<()> {
    let is_wrong = |used: &&UseAt| text.get(used.range.clone()).is_none();
    match uses.iter().find(is_wrong) {
        Some(_) => Err(anyhow!("`{file}` was changed while it was compiled; run the command again")),
        None => Ok(()),
    }
}

fn is_ambiguous(used: &UseAt, all: &[UseAt]) -> bool {
    all.iter().any(|other| other.range == used.range && other.instead != used.instead)
}

fn site((fact, used): &Used<'_>, file: &Utf8Path, state: State) -> Site {
    Site {
        key: Utf8PathBuf::new(),
        file: file.to_owned(),
        line: fact.place.line,
        column: fact.place.column,
        range: used.range.clone(),
        singleton: used.name.clone(),
        package: fact.package.clone(),
        tier: None,
        state,
    }
}
