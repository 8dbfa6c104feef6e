//! The names of the singletons.

use super::file::Files;
use crate::facts::fact::{Fact, FactKind};
use factory_scan::SingletonDefinition;
use std::collections::{BTreeMap, BTreeSet};

/// The names of the singletons as a reader knows them, by the names that rustc and the scan use.
#[derive(Debug)]
pub(super) struct Names {
    /// The full names of the associated functions, by their last segment and their replacement.
    full: BTreeMap<(String, String), String>,
}

impl Names {
    pub(super) fn new(files: &Files) -> Self {
        let definitions = files.values().flat_map(|file| &file.scan.singletons);
        let full = definitions.filter_map(|definition| {
            definition.owner.as_ref()?;
            let key = (definition.name.clone(), definition.instead.clone()?);
            Some((key, Self::of_definition(definition)))
        });
        Self { full: full.collect() }
    }

    /// Returns the full name of a singleton.
    pub(super) fn display(&self, name: &str, instead: &str) -> String {
        self.full.get(&(name.to_owned(), instead.to_owned())).cloned().unwrap_or_else(|| name.to_owned())
    }

    pub(super) fn of_definition(definition: &SingletonDefinition) -> String {
        let owner = definition.owner.iter().map(|owner| format!("{owner}::"));
        owner.chain([definition.name.clone()]).collect()
    }

    /// Returns the names to look for in the sources: those of the definitions, and those that only rustc knows because
    /// another workspace defines them.
    pub(super) fn to_find(files: &Files, facts: &[Fact]) -> Vec<String> {
        let definitions: Vec<_> = files.values().flat_map(|file| &file.scan.singletons).collect();
        let defined: BTreeSet<_> = definitions.iter().map(|definition| definition.name.as_str()).collect();
        let mut names: BTreeSet<_> = definitions.iter().map(|definition| Self::of_definition(definition)).collect();
        for fact in facts {
            if let FactKind::Singleton { name, .. } = &fact.kind
                && !defined.contains(name.as_str())
            {
                names.insert(name.clone());
            }
        }
        names.into_iter().collect()
    }
}
