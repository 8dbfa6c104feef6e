//! Facts that rustc reports: which items of interest the compiled code uses, and where.

pub(crate) mod command;
pub(crate) mod compile;
mod dep_info;
pub(crate) mod fact;
pub(crate) mod failure;
mod message;
mod place;
mod report;

use crate::{
    config::Build,
    progress::Progress,
    workspace::{CORE, Package, Workspace},
};
use camino::Utf8PathBuf;
use compile::{Compilation, check};
use fact::{Fact, FactKind, Place};
use failure::accept_replaced_singletons;
use message::{find_fact, find_replaced_singleton};
use place::{find_place, narrow_to_name};
use report::Report;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashMap, hash_map::Entry};

/// The facts that rustc reports about the packages of a workspace.
#[derive(Debug, Default, Serialize)]
#[expect(clippy::struct_field_names, reason = "the facts are what it is about")]
pub(crate) struct Facts {
    /// The facts in the order of their places. A fact at one place is listed once, however often it was compiled.
    pub(crate) facts: Vec<Fact>,
    /// The names of the packages that only replaced singletons keep from compiling, and of those that depend on them.
    /// Their facts are incomplete.
    pub(crate) incomplete: Vec<String>,
    /// The compiled source files by their paths from the root, and whether they are compiled only for tests.
    pub(crate) compiled: BTreeMap<Utf8PathBuf, bool>,
}

/// Compiles the packages with each set of features, and returns the facts. Facts about `factory-core` itself are left out.
///
/// # Errors
///
/// Fails if cargo cannot run, or a package does not compile for a reason other than replaced singletons. rustc's errors
/// are then written to the standard error.
pub(crate) fn collect(workspace: &Workspace, builds: &[Build], progress: &Progress) -> anyhow::Result<Facts> {
    let mut collection =
        Collection { workspace, facts: HashMap::new(), failing: BTreeSet::new(), compiled: BTreeMap::new() };
    for build in builds {
        collection.add(&check(workspace, build, progress)?)?;
    }
    Ok(collection.finish())
}

struct Collection<'a> {
    workspace: &'a Workspace,
    facts: HashMap<(Place, FactKind), Fact>,
    failing: BTreeSet<String>,
    compiled: BTreeMap<Utf8PathBuf, bool>,
}

impl Collection<'_> {
    fn add(&mut self, compilation: &Compilation) -> anyhow::Result<()> {
        let failing = accept_replaced_singletons(&compilation.errors)?;
        self.failing.extend(failing.into_iter().map(ToOwned::to_owned));
        for (file, for_tests) in &compilation.sources {
            *self.compiled.entry(file.clone()).or_insert(true) &= for_tests;
        }
        let warnings = compilation.warnings.iter().map(|report| (report, find_fact(&report.diagnostic)));
        let errors = compilation.errors.iter().map(|report| (report, find_replaced_singleton(&report.diagnostic)));
        for (report, kind) in warnings.chain(errors) {
            if let Some(kind) = kind {
                self.add_fact(report, kind, compilation);
            }
        }
        Ok(())
    }

    fn add_fact(&mut self, report: &Report, kind: FactKind, compilation: &Compilation) {
        let Report { package, for_tests, diagnostic } = report;
        let Some(mut found) = find_place(diagnostic, self.workspace, &compilation.generated) else { return };
        if !self.workspace.packages.iter().any(|selected| selected.name == *package && package != CORE) {
            return;
        }
        if let FactKind::Singleton { name, is_error: true, .. } = &kind {
            narrow_to_name(&mut found.place, diagnostic, name);
        }
        match self.facts.entry((found.place.clone(), kind.clone())) {
            Entry::Occupied(mut known) => known.get_mut().in_tests &= for_tests,
            Entry::Vacant(entry) => {
                let (place, is_generated) = (found.place, found.is_generated);
                entry.insert(Fact { kind, place, package: package.clone(), in_tests: *for_tests, is_generated });
            }
        }
    }

    fn finish(self) -> Facts {
        let mut facts: Vec<_> = self.facts.into_values().collect();
        facts.sort_by(|a, b| (&a.place, &a.kind).cmp(&(&b.place, &b.kind)));
        let is_incomplete = |package: &&Package| {
            self.failing.contains(&package.name) || package.dependencies.iter().any(|name| self.failing.contains(name))
        };
        let incomplete = self.workspace.packages.iter().filter(is_incomplete).map(|package| package.name.clone());
        Facts { facts, incomplete: incomplete.collect(), compiled: self.compiled }
    }
}
