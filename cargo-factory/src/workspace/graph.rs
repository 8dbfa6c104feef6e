//! The graph of the packages that a workspace depends on.

use super::{Package, folder};
use cargo_metadata::{Metadata, PackageId};
use std::collections::{BTreeMap, BTreeSet};

pub(super) struct Graph<'a> {
    names: BTreeMap<&'a PackageId, &'a str>,
    edges: BTreeMap<&'a PackageId, &'a [PackageId]>,
}

impl<'a> Graph<'a> {
    pub(super) fn new(metadata: &'a Metadata) -> Self {
        let names = metadata.packages.iter().map(|package| (&package.id, package.name.as_str()));
        let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
        Self { names: names.collect(), edges: nodes.map(|node| (&node.id, &node.dependencies[..])).collect() }
    }

    pub(super) fn describe(&self, package: &cargo_metadata::Package) -> Package {
        Package {
            id: package.id.clone(),
            name: package.name.to_string(),
            root: folder(&package.manifest_path),
            features: package.features.keys().cloned().collect(),
            dependencies: self.dependencies(package),
        }
    }

    /// Returns the names of all dependencies. A dependency that only a feature enables is among the declared ones.
    fn dependencies(&self, package: &cargo_metadata::Package) -> Vec<String> {
        let mut names: BTreeSet<_> = package.dependencies.iter().map(|dependency| dependency.name.clone()).collect();
        let (mut seen, mut waiting) = (BTreeSet::new(), vec![&package.id]);
        while let Some(id) = waiting.pop() {
            for dependency in self.edges.get(id).into_iter().copied().flatten() {
                if seen.insert(dependency) {
                    names.extend(self.names.get(dependency).map(|name| (*name).to_owned()));
                    waiting.push(dependency);
                }
            }
        }
        names.into_iter().collect()
    }
}
