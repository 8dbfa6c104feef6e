//! The names of the singletons.

use super::file::{File, Files};
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
}

/// A name to look for, and where it is defined.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) name: String,
    /// The package of each definition, and whether it is only for tests. Empty if another workspace defines the name.
    definitions: BTreeSet<(String, bool)>,
}

impl Wanted {
    /// Returns the names of the definitions, and those that only rustc knows because another workspace defines them.
    pub(super) fn list(files: &Files, facts: &[Fact]) -> Vec<Self> {
        let mut wanted = BTreeMap::<_, BTreeSet<_>>::new();
        let mut defined = BTreeSet::new();
        for file in files.values() {
            for definition in &file.scan.singletons {
                let in_tests = file.in_tests || definition.at.in_tests;
                let places = wanted.entry(Names::of_definition(definition)).or_default();
                places.insert((file.package.clone(), in_tests));
                defined.insert(definition.name.as_str());
            }
        }
        for fact in facts {
            if let FactKind::Singleton { name, .. } = &fact.kind
                && !defined.contains(name.as_str())
            {
                wanted.entry(name.clone()).or_default();
            }
        }
        wanted.into_iter().map(|(name, definitions)| Self { name, definitions }).collect()
    }

    /// Returns whether code of the file can use the singleton. `dependencies` are those of its package. What is defined in
    /// the tests of a package, is used only there.
    pub(super) fn is_visible(&self, file: &File, dependencies: &[String]) -> bool {
        let can_see = |(package, in_tests): &(String, bool)| {
            let is_own = *package == file.package;
            if *in_tests { is_own && file.in_tests } else { is_own || dependencies.contains(package) }
        };
        self.definitions.is_empty() || self.definitions.iter().any(can_see)
    }

    /// Returns the last segment of the name.
    pub(super) fn last_segment(&self) -> &str {
        self.name.rsplit("::").next().unwrap_or_default()
    }
}

#[test]
fn singletons_are_looked_for_where_they_can_be_used() {
    let wanted =
        |in_tests| Wanted { name: "Router::get".to_owned(), definitions: [("app".to_owned(), in_tests)].into() };
    let file = |package: &str, in_tests| File { package: package.to_owned(), in_tests, ..File::default() };
    assert!(wanted(false).is_visible(&file("app", false), &[]));
    assert!(wanted(false).is_visible(&file("other", false), &["app".to_owned()]));
    assert!(!wanted(false).is_visible(&file("other", false), &[]));
    assert!(wanted(true).is_visible(&file("app", true), &[]));
    assert!(!wanted(true).is_visible(&file("app", false), &[]));
    assert!(!wanted(true).is_visible(&file("other", true), &["app".to_owned()]));
    assert_eq!(wanted(true).last_segment(), "get");
}
