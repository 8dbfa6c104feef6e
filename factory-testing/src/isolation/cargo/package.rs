//! The packages that the generated crate depends on.

use super::features::find_features;
use cargo_metadata::{
    Metadata, MetadataCommand, Package,
    camino::{Utf8Path, Utf8PathBuf},
};
use serde_json::{Map, Value, json};
use std::path::Path;

/// The package of the test, in its workspace.
pub(crate) struct TestedPackage {
    pub(crate) metadata: Metadata,
    package: Package,
    /// The features that the suite's caller asks for in place of those of the running test.
    features: Option<Vec<String>>,
}

struct Features {
    default: bool,
    names: Vec<String>,
}

impl TestedPackage {
    pub(crate) fn load(folder: &Path, features: Option<Vec<String>>) -> Result<Self, String> {
        let manifest = folder.join("Cargo.toml");
        let read = |options: &[&str]| {
            let options = options.iter().map(|&option| option.to_owned()).collect::<Vec<_>>();
            MetadataCommand::new().current_dir(folder).manifest_path(&manifest).other_options(options).exec()
        };
        // Without the network first: a test that needs it fails on a train.
        let metadata = read(&["--offline"]).or_else(|_| read(&[]));
        let metadata = metadata.map_err(|error| format!("cargo cannot read `{}`: {error}", manifest.display()))?;
        let is_tested = |package: &&Package| package.manifest_path == manifest;
        let package = metadata.packages.iter().find(is_tested).cloned();
        let package = package.ok_or_else(|| format!("`{}` is not a package", manifest.display()))?;
        Ok(Self { metadata, package, features })
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

    /// Returns the dependencies of a crate that names these crates, for its `Cargo.toml`.
    pub(crate) fn dependencies(&self, crates: &[String]) -> Result<Map<String, Value>, String> {
        let mut dependencies = Map::new();
        for name in crates.iter().filter(|name| !["std", "core", "alloc"].contains(&name.as_str())) {
            let (package, features) = self.find(name)?;
            let mut dependency = dependency(package);
            dependency["default-features"] = json!(features.default);
            dependency["features"] = json!(features.names);
            dependencies.insert(name.clone(), dependency);
        }
        let core = self.metadata.packages.iter().find(|package| package.name.as_str() == "factory-core");
        let core = core.ok_or_else(|| format!("`{}` does not depend on `factory-core`", self.name()))?;
        dependencies.insert("factory_core".to_owned(), dependency(core));
        Ok(dependencies)
    }

    /// Finds the crate that the tests know by this name, with its features.
    fn find(&self, name: &str) -> Result<(&Package, Features), String> {
        if library_name(&self.package) == Some(name) {
            let features = match (&self.features, find_features()) {
                (Some(names), _) => Features { default: true, names: names.clone() },
                (None, Some(names)) => Features { default: false, names },
                (None, None) => Features { default: true, names: Vec::new() },
            };
            return Ok((&self.package, features));
        }
        let node = |id| self.metadata.resolve.as_ref()?.nodes.iter().find(|node| node.id == id);
        let unknown =
            || format!("`{}` has no library and no dependency `{name}`; name the factory by its library", self.name());
        let dependencies = node(self.package.id.clone()).map_or(&[][..], |node| &node.deps);
        let found = dependencies.iter().find(|dependency| dependency.name == name).ok_or_else(unknown)?;
        let names = node(found.pkg.clone()).map(|node| node.features.iter().map(ToString::to_string).collect());
        let package = self.metadata.packages.iter().find(|package| package.id == found.pkg).ok_or_else(unknown)?;
        Ok((package, Features { default: false, names: names.unwrap_or_default() }))
    }
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
