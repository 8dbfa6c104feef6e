//! The types that the workspace declares: those that rustc reports, and those of the sources.

use super::analysis::{Kinds, blank_prefix};
use crate::{
    config::Config,
    facts::{Facts, fact::FactKind},
    workspace::{SourceFile, Workspace},
};
use std::collections::{BTreeMap, BTreeSet};

/// The types that each package can name: its own, and those of the packages that it depends on. Where a package may have files
/// of another one, it can name all.
pub(super) struct Declared {
    /// The packages with uses of singletons.
    by_package: BTreeMap<String, View>,
    /// Those of the whole workspace.
    all: View,
}

impl Declared {
    /// Finds the factories, the platforms and the types that hold a value of a user.
    ///
    /// # Errors
    ///
    /// Fails if a folder cannot be read.
    pub(super) fn find(workspace: &Workspace, facts: &Facts, config: &Config) -> anyhow::Result<Self> {
        let files = workspace.member_files(config.exclude.set())?;
        // The inventory names each file of a selected package that cannot be read or does not parse.
        let texts: Vec<_> = files.iter().map(|file| workspace.read(&file.path).unwrap_or_default()).collect();
        let borrows = files.iter().zip(&texts).any(|(file, text)| may_borrow(workspace, file, text));
        let by_package = if borrows { BTreeMap::new() } else { views_of_packages(workspace, facts) };
        let mut declared = Self { by_package, all: View::new(None, workspace, facts) };
        for (file, text) in files.iter().zip(&texts) {
            if let Ok(items) = syn::parse_file(&blank_prefix(text)) {
                declared.views().filter(|view| view.sees(&file.package)).for_each(|view| view.kinds.types.add(&items));
            }
        }
        declared.views().for_each(|view| view.kinds.types.find(&view.kinds.factories));
        Ok(declared)
    }

    /// Returns the types that a file can name, by the packages that compile it.
    pub(super) fn of_file<'p>(&self, mut packages: impl Iterator<Item = &'p str>) -> &Kinds {
        let first = packages.next();
        let only = first.filter(|first| packages.all(|package| package == *first));
        &only.and_then(|package| self.by_package.get(package)).unwrap_or(&self.all).kinds
    }

    fn views(&mut self) -> impl Iterator<Item = &mut View> {
        self.by_package.values_mut().chain([&mut self.all])
    }
}

/// The packages that a package can see, and their types.
struct View {
    /// The names of the packages. If there are none, it sees all.
    visible: Option<BTreeSet<String>>,
    kinds: Kinds,
}

impl View {
    /// Creates a view with the types that rustc reports.
    fn new(visible: Option<BTreeSet<String>>, workspace: &Workspace, facts: &Facts) -> Self {
        let packages = workspace.packages.iter().map(|package| crate_name(&package.name)).collect();
        let mut view = Self { visible, kinds: Kinds { packages, ..Kinds::default() } };
        for fact in &facts.facts {
            if !view.sees(&fact.package) {
                continue;
            }
            if let FactKind::Factory { factory, platform } = &fact.kind {
                view.kinds.factories.push(factory.clone());
                view.kinds.platforms.push(platform.clone());
                for name in [factory, platform] {
                    view.kinds.crates.entry(name.clone()).or_default().insert(crate_name(&fact.package));
                }
            }
        }
        for names in [&mut view.kinds.factories, &mut view.kinds.platforms] {
            names.sort();
            names.dedup();
        }
        view
    }

    fn sees(&self, package: &str) -> bool {
        self.visible.as_ref().is_none_or(|visible| visible.contains(package))
    }
}

/// Returns the views of the packages that have uses of singletons.
fn views_of_packages(workspace: &Workspace, facts: &Facts) -> BTreeMap<String, View> {
    let with_uses = facts.facts.iter().filter(|fact| matches!(fact.kind, FactKind::Singleton { .. }));
    let packages: BTreeSet<_> = with_uses.map(|fact| &*fact.package).collect();
    let views = packages.into_iter().filter_map(|package| {
        let visible = visible_from(workspace, package)?;
        Some((package.to_owned(), View::new(Some(visible), workspace, facts)))
    });
    views.collect()
}

fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}

/// Returns the packages whose types a package can name, if it is one of the selected ones.
fn visible_from(workspace: &Workspace, package: &str) -> Option<BTreeSet<String>> {
    let find = |name: &str| workspace.packages.iter().find(|package| package.name == name);
    let mut visible = BTreeSet::new();
    let mut waiting = vec![find(package)?.name.as_str()];
    while let Some(name) = waiting.pop() {
        if visible.insert(name.to_owned()) {
            // A dependency that only a feature enables is known from its own package.
            waiting.extend(find(name).into_iter().flat_map(|package| &package.dependencies).map(String::as_str));
        }
    }
    Some(visible)
}

/// Returns whether a file may include one of another package, by `#[path]` or `include!`.
fn may_borrow(workspace: &Workspace, file: &SourceFile, text: &str) -> bool {
    if !["include!", "path = \"", "path=\""].iter().any(|mark| text.contains(mark)) {
        return false;
    }
    let root = workspace.members.iter().find(|(_, name)| *name == file.package).map(|(root, _)| root);
    let path = workspace.root.join(&file.path);
    let depth = root.and_then(|root| path.strip_prefix(root).ok()).map_or(0, |path| path.components().count() - 1);
    let depth = if text.contains("CARGO_MANIFEST_DIR") { 0 } else { depth };
    text.lines().any(|line| line.matches("../").count() > depth)
}
