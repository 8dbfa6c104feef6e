//! The packages that the generated crate depends on.

use super::features::choose_features;
use cargo_metadata::{
    Metadata, MetadataCommand, Node, Package, PackageId,
    camino::{Utf8Path, Utf8PathBuf},
};
use serde_json::{Map, Value, json};
use std::{
    collections::BTreeSet,
    env,
    path::{Component, Path, PathBuf},
};

/// The package of the test, in its workspace.
pub(crate) struct TestedPackage {
    pub(crate) metadata: Metadata,
    package: Package,
    /// The features of the running test, or those that the suite's caller names. `None` if nobody knows them.
    features: Option<BTreeSet<String>>,
}

impl TestedPackage {
    pub(crate) fn load(folder: &Path, named: Option<&[String]>) -> Result<Self, String> {
        let (metadata, package) = read(folder, &[])?;
        let features = choose_features(&package, named)?;
        let tested = Self { metadata, package, features };
        let Some(features) = &tested.features else { return Ok(tested) };
        let resolved = tested.node(&tested.package.id).map(|node| &node.features);
        if resolved.is_some_and(|resolved| resolved.iter().map(|name| name.as_str()).eq(features)) {
            return Ok(tested);
        }
        // The dependencies have the features that those of the package give them.
        let known = features.iter().filter(|name| tested.package.features.contains_key(*name));
        let list = known.cloned().collect::<Vec<_>>().join(",");
        let (metadata, package) = read(folder, &["--no-default-features", "--features", &list])?;
        Ok(Self { metadata, package, ..tested })
    }

    /// Returns the folder of its `Cargo.toml`.
    pub(crate) fn folder(&self) -> Utf8PathBuf {
        self.package.manifest_path.parent().map(Utf8Path::to_owned).unwrap_or_default()
    }

    pub(crate) fn name(&self) -> &str {
        self.package.name.as_str()
    }

    /// Returns the name of the package's library.
    pub(crate) fn library(&self) -> Result<&str, String> {
        let name = self.name();
        library_name(&self.package).ok_or_else(|| {
            let remedy = "move its modules to `src/lib.rs`, and call them from `src/main.rs`";
            format!("`{name}` has no library, so no other crate can name its factory; {remedy}")
        })
    }

    /// Returns the dependencies of a crate that names these crates, for its `Cargo.toml`. The first is that of the factory.
    pub(crate) fn dependencies(&self, crates: &[String]) -> Result<Map<String, Value>, String> {
        let mut dependencies = Map::new();
        let mut core = None;
        for name in crates.iter().filter(|name| !["std", "core", "alloc"].contains(&name.as_str())) {
            let package = self.find(name)?;
            core = core.or_else(|| self.find_core(package));
            dependencies.insert(name.clone(), self.dependency_with_features(package));
        }
        let core = core.ok_or_else(|| format!("`{}` does not depend on `factory-core`", self.name()))?;
        dependencies.insert("factory_core".to_owned(), dependency(core));
        Ok(dependencies)
    }

    fn dependency_with_features(&self, package: &Package) -> Value {
        let resolved = || self.node(&package.id).map(|node| node.features.iter().map(ToString::to_string).collect());
        let features = if package.id == self.package.id { self.features.clone() } else { resolved() };
        let mut dependency = dependency(package);
        dependency["default-features"] = json!(features.is_none());
        dependency["features"] = json!(features.unwrap_or_default());
        dependency
    }

    /// Finds the crate that the tests know by this name.
    fn find(&self, name: &str) -> Result<&Package, String> {
        if library_name(&self.package) == Some(name) {
            return Ok(&self.package);
        }
        let dependencies = self.node(&self.package.id).map_or(&[][..], |node| &node.deps);
        let found = dependencies.iter().find(|dependency| dependency.name == name);
        let package =
            found.and_then(|dependency| self.metadata.packages.iter().find(|package| package.id == dependency.pkg));
        package.ok_or_else(|| {
            format!("`{}` has no library and no dependency `{name}`; name the factory by its library", self.name())
        })
    }

    /// Finds the version of the core that a package depends on, at the least distance.
    fn find_core(&self, package: &Package) -> Option<&Package> {
        let mut known = vec![&package.id];
        let mut next = 0;
        while let Some(id) = known.get(next).copied() {
            let package = self.metadata.packages.iter().find(|package| package.id == *id);
            if let Some(core) = package.filter(|package| package.name.as_str() == "factory-core") {
                return Some(core);
            }
            let dependencies = self.node(id).map_or(&[][..], |node| &node.dependencies);
            let unknown: Vec<_> = dependencies.iter().filter(|id| !known.contains(id)).collect();
            known.extend(unknown);
            next += 1;
        }
        None
    }

    fn node(&self, id: &PackageId) -> Option<&Node> {
        self.metadata.resolve.as_ref()?.nodes.iter().find(|node| node.id == *id)
    }
}

/// Reads what cargo knows of the package in a folder.
fn read(folder: &Path, options: &[&str]) -> Result<(Metadata, Package), String> {
    let manifest = folder.join("Cargo.toml");
    let read = |offline: &[&str]| {
        let options = offline.iter().chain(options).map(|&option| option.to_owned()).collect::<Vec<_>>();
        let mut command = MetadataCommand::new();
        if let Some(target) = find_target() {
            command.env("CARGO_TARGET_DIR", target);
        }
        command.current_dir(folder).manifest_path(&manifest).other_options(options).exec()
    };
    // Without the network first: a test that needs it fails on a train.
    let metadata = read(&["--offline"]).or_else(|_| read(&[]));
    let metadata = metadata.map_err(|error| format!("cargo cannot read `{}`: {error}", manifest.display()))?;
    let package = metadata.packages.iter().find(|package| package.manifest_path == manifest).cloned();
    let package = package.ok_or_else(|| format!("`{}` is not a package", manifest.display()))?;
    Ok((metadata, package))
}

/// Returns the target folder if `CARGO_TARGET_DIR` is relative, because the folder that it starts at is not known to a test.
/// The running program is in the target folder.
fn find_target() -> Option<PathBuf> {
    let target = PathBuf::from(env::var_os("CARGO_TARGET_DIR")?);
    let program = env::current_exe().ok()?;
    target.is_relative().then(|| target_around(&program, &target))?
}

fn target_around(program: &Path, target: &Path) -> Option<PathBuf> {
    let is_name = |part: &Component<'_>| matches!(part, Component::Normal(_));
    let names: PathBuf = target.components().filter(is_name).collect();
    program.ancestors().find(|folder| folder.ends_with(&names)).map(Path::to_owned)
}

fn library_name(package: &Package) -> Option<&str> {
    let library = package.targets.iter().find(|target| target.is_lib() || target.is_rlib() || target.is_dylib());
    library.map(|library| library.name.as_str())
}

/// Returns a dependency on this package, from the same source.
fn dependency(package: &Package) -> Value {
    let mut value = match package.source.as_ref().map(|source| source.repr.as_str()) {
        None => json!({ "path": package.manifest_path.parent().map(Utf8Path::as_str) }),
        Some(source) => from_source(source, &package.version.to_string()),
    };
    value["package"] = json!(package.name.as_str());
    value
}

/// Converts a source such as `git+https://example.com/repository?branch=main#0123`.
fn from_source(source: &str, version: &str) -> Value {
    let Some(git) = source.strip_prefix("git+") else { return json!({ "version": format!("={version}") }) };
    let (url, _) = git.split_once('#').unwrap_or((git, ""));
    let (url, reference) = url.split_once('?').unwrap_or((url, ""));
    match reference.split_once('=') {
        Some((kind, name)) => json!({ "git": url, kind: name }),
        None => json!({ "git": url }),
    }
}

#[cfg(test)]
mod tests {
    use super::target_around;
    use std::path::Path;

    #[test]
    fn a_relative_target_folder_is_around_the_program() {
        let around = |target| target_around(Path::new("/home/app/out/debug/deps/test-0123"), Path::new(target));
        for target in ["out", "./out", "../out", "app/out"] {
            assert_eq!(around(target).as_deref(), Some(Path::new("/home/app/out")), "{target}");
        }
        assert_eq!(around("target"), None);
    }
}
