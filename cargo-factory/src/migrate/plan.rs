//! The plan: the facts of rustc, with the decision about each use.

use super::{
    analysis::{self, Decision, UseAt},
    declared::Declared,
    site::{Plan, Site, Source, State},
};
use crate::{
    config::Config,
    facts::{
        Facts,
        fact::{Fact, FactKind},
    },
    inventory::{Inventory, Status, Use},
    workspace::Workspace,
};
use anyhow::{Context, anyhow, bail};
use camino::{Utf8Path, Utf8PathBuf};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    ops::Range,
};

const GENERATED: &str = "a build script writes this file; change what the script writes";
const OUTSIDE: &str = "the file is outside of the workspace; rewrite the call there";
const INCLUDED: &str = "`include!` reads this file as a part of another one; rewrite the call by hand";
const AMBIGUOUS: &str =
    "the file belongs to several crates, where the name means different singletons; rewrite it by hand";

/// Decides about each use that rustc reported, and lists those in code that it did not compile. No file is changed.
///
/// # Errors
///
/// Fails if a file cannot be read or does not parse.
pub(crate) fn make_plan(workspace: &Workspace, facts: &Facts, config: &Config) -> anyhow::Result<Plan> {
    let declared = Declared::find(workspace, facts, config)?;
    let mut plan = Plan::default();
    for (file, uses) in uses_by_file(facts, config) {
        match editable_path(workspace, &file, &uses)? {
            Ok(key) => add_file(&mut plan, workspace, key, &uses, &declared)?,
            Err(reason) => {
                plan.sites.extend(uses.iter().map(|used| site(used, &file, State::Proposed(reason.to_owned()))));
            }
        }
    }
    let inventory = Inventory::of_facts(workspace, config, facts)?;
    let unresolved = inventory.uses.iter().filter(|used| is_unresolved(used));
    let unresolved: Vec<_> = unresolved.map(|used| unresolved_site(used, &plan)).collect();
    plan.sites.extend(unresolved);
    let names = full_names(&inventory);
    for site in &mut plan.sites {
        if let Some(name) = names.get(&(&*site.file, site.line, site.column)) {
            (*name).clone_into(&mut site.singleton);
        }
        site.tier = config.tier_of(&site.file).map(|tier| tier.name.clone());
    }
    plan.sites.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    Ok(plan)
}

/// Returns the names with their types, such as `EventRouter::instance`, by their places.
fn full_names(inventory: &Inventory) -> HashMap<(&Utf8Path, usize, usize), &str> {
    // The first use at a place is rustc's.
    let uses = inventory.uses.iter().rev();
    uses.map(|used| ((&*used.site.file, used.site.line, used.site.column), &*used.singleton)).collect()
}

/// A use with its fact.
type Used<'a> = (&'a Fact, UseAt);

/// Returns the uses of each file that the settings do not exclude.
fn uses_by_file<'a>(facts: &'a Facts, config: &Config) -> BTreeMap<Utf8PathBuf, Vec<Used<'a>>> {
    let mut files: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for fact in facts.facts.iter().filter(|fact| !config.exclude.match_file(&fact.place.file)) {
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
    declared: &Declared,
) -> anyhow::Result<()> {
    let file = uses[0].0.place.file.clone();
    let text = workspace.read(&file)?;
    let all: Vec<_> = uses.iter().map(|(_, used)| used.clone()).collect();
    check_ranges(&file, &text, &all)?;
    let kinds = declared.of_file(uses.iter().map(|(fact, _)| &*fact.package));
    let decisions = match analysis::analyse(&text, &all, kinds) {
        Ok(decisions) => decisions,
        Err(_) if file.extension() != Some("rs") => vec![Decision::Propose(INCLUDED.to_owned()); all.len()],
        Err(error) => {
            let start = error.span().start();
            bail!("{file}:{}:{}: {error}; correct the file", start.line, start.column + 1);
        }
    };
    let ambiguous = ambiguous_places(&all);
    for (used, decision) in uses.iter().zip(decisions) {
        let state = match decision {
            _ if ambiguous.contains(&used.1.range) => State::Proposed(AMBIGUOUS.to_owned()),
            Decision::Rewrite(rewrite) => State::Rewritten(rewrite),
            Decision::Propose(reason) => State::Proposed(reason),
        };
        plan.sites.push(Site { key: key.clone(), ..site(used, &file, state) });
    }
    plan.files.insert(key, Source { file, text });
    Ok(())
}

/// Checks that the places of rustc are places of this text. Cargo compares times only, and may report an older text.
fn check_ranges(file: &Utf8Path, text: &str, uses: &[UseAt]) -> anyhow::Result<()> {
    match uses.iter().find(|used| !is_path_at(text, &used.range)) {
        Some(_) => {
            Err(anyhow!("`{file}` is not as cargo has compiled it; save the file again, and run the command again"))
        }
        None => Ok(()),
    }
}

/// Returns whether whole words are at a place.
fn is_path_at(text: &str, range: &Range<usize>) -> bool {
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let Some(used) = text.get(range.clone()) else { return false };
    let (before, after) = (&text[..range.start], &text[range.end..]);
    let is_cut =
        before.ends_with(is_part) && used.starts_with(is_part) || used.ends_with(is_part) && after.starts_with(is_part);
    used.contains(is_part) && !is_cut
}

/// Returns the places whose name means several singletons.
fn ambiguous_places(uses: &[UseAt]) -> HashSet<&Range<usize>> {
    let mut meanings = HashMap::new();
    uses.iter()
        .filter(|used| *meanings.entry(&used.range).or_insert(&used.instead) != &used.instead)
        .map(|used| &used.range)
        .collect()
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

/// Returns whether the use is in code that rustc did not compile, such as a doc test.
fn is_unresolved(used: &Use) -> bool {
    used.status == Status::Unresolved && used.is_finding()
}

/// Returns the site of a use that is not compiled. It has a place in the text if other uses of the file are edited, because an
/// import may go with them.
fn unresolved_site(used: &Use, plan: &Plan) -> Site {
    let reason = used.reason.as_deref().unwrap_or("no build compiles it; rewrite it by hand");
    let (line, column) = (used.site.line, used.site.column);
    let source = plan.files.iter().find(|(_, source)| source.file == used.site.file);
    let start = source.map(|(_, source)| offset_of(&source.text, line, column)).unwrap_or_default();
    Site {
        key: source.map(|(key, _)| key.clone()).unwrap_or_default(),
        file: used.site.file.clone(),
        line,
        column,
        range: start..start,
        singleton: used.singleton.clone(),
        package: used.site.package.clone(),
        tier: None,
        state: State::Proposed(format!("rustc does not check it, because {reason}")),
    }
}

/// Returns the byte of a line and a column, which are counted from 1, in characters.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    text[start..].char_indices().nth(column - 1).map_or(text.len(), |(index, _)| start + index)
}

#[cfg(test)]
mod tests {
    use super::{is_path_at, offset_of};

    #[test]
    fn a_place_of_another_text_is_recognized() {
        let text = "let größe = get_x().a;";
        let at = |part: &str| {
            let start = text.find(part).unwrap();
            is_path_at(text, &(start..start + part.len()))
        };
        assert!(at("get_x") && at("get_x()") && at("größe"));
        assert!(!at("get_") && !at("t_x") && !at(" = "));
        assert!(!is_path_at(text, &(6..8)) && !is_path_at(text, &(100..105)));
    }

    #[test]
    fn lines_and_columns_are_places() {
        assert_eq!(offset_of("ü a\nö b", 1, 3), 3);
        assert_eq!(offset_of("ü a\nö b", 2, 3), 8);
        assert_eq!(offset_of("a", 1, 2), 1);
    }
}
