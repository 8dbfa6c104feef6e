//! The workspace: its packages, as cargo knows them, and their source files.

mod graph;
mod sources;
#[cfg(test)]
mod tests;

use crate::cli::Selection;
use anyhow::{Context, bail};
use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use cargo_metadata::{Metadata, MetadataCommand, PackageId};
use graph::Graph;
pub(crate) use sources::SourceFile;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The workspace that a command looks at.
#[derive(Debug)]
pub(crate) struct Workspace {
    /// The folder of the workspace's `Cargo.toml`, absolute.
    pub(crate) root: Utf8PathBuf,
    /// The target folder of the user's builds.
    pub(crate) user_target: Utf8PathBuf,
    /// The target folder of the program's own builds.
    pub(crate) target: Utf8PathBuf,
    /// The selected packages, by default all members.
    pub(crate) packages: Vec<Package>,
    /// The folders of all members, absolute, with their names.
    pub(crate) members: Vec<(Utf8PathBuf, String)>,
    /// True if all members are selected.
    pub(crate) is_whole: bool,
    /// The folders of all packages that are neither of a registry nor of a git repository, absolute.
    pub(crate) local: Vec<Utf8PathBuf>,
    /// The path of `Cargo.toml` on the command line.
    pub(crate) manifest_path: Option<Utf8PathBuf>,
}

/// A package of the workspace.
#[derive(Debug)]
pub(crate) struct Package {
    pub(crate) id: PackageId,
    pub(crate) name: String,
    /// The folder of its `Cargo.toml`, absolute.
    pub(crate) root: Utf8PathBuf,
    /// The names of its features.
    pub(crate) features: Vec<String>,
    /// The names of the packages that it depends on, also through others.
    pub(crate) dependencies: Vec<String>,
}

impl Workspace {
    /// Reads the workspace of the selection.
    ///
    /// # Errors
    ///
    /// Fails if cargo cannot read the workspace, a selected package does not exist, or a selected package (without a
    /// selection, each package of the workspace) does not depend on `factory-core`.
    pub(crate) fn load(selection: &Selection) -> anyhow::Result<Self> {
        let metadata = read_metadata(selection)?;
        let packages = select_packages(&metadata, &selection.package)?;
        require_core(&packages, !selection.package.is_empty())?;
        let local = metadata.packages.iter().filter(|package| package.source.is_none());
        let members = metadata.workspace_packages();
        Ok(Self {
            members: members.iter().map(|member| (folder(&member.manifest_path), member.name.to_string())).collect(),
            is_whole: packages.len() == metadata.workspace_members.len(),
            local: local.map(|package| folder(&package.manifest_path)).collect(),
            target: own_target(&metadata),
            user_target: metadata.target_directory,
            root: metadata.workspace_root,
            packages,
            manifest_path: selection.manifest_path.clone(),
        })
    }

    /// Returns the selected package with this id.
    pub(crate) fn package(&self, id: &PackageId) -> Option<&Package> {
        self.packages.iter().find(|package| package.id == *id)
    }
}

/// Returns an absolute path without `..`, as a target folder or a `#[path]` may have it.
pub(crate) fn without_parents(path: &Utf8Path) -> Utf8PathBuf {
    let mut short = Utf8PathBuf::new();
    for component in path.components() {
        match component {
            Utf8Component::ParentDir => drop(short.pop()),
            component => short.push(component),
        }
    }
    short
}

/// Returns the target folder of the program. Cargo takes two packages of one name for the same one if their workspaces
/// have a common target folder, and may show the messages about the other one.
fn own_target(metadata: &Metadata) -> Utf8PathBuf {
    let (root, target) = (&metadata.workspace_root, without_parents(&metadata.target_directory.join("factory")));
    if target.starts_with(root) {
        return target;
    }
    let mut hasher = DefaultHasher::new();
    root.hash(&mut hasher);
    target.join(format!("{:016x}", hasher.finish()))
}

fn read_metadata(selection: &Selection) -> anyhow::Result<Metadata> {
    let mut command = MetadataCommand::new();
    if let Some(path) = &selection.manifest_path {
        command.manifest_path(path);
    }
    match command.exec() {
        Err(cargo_metadata::Error::CargoMetadata { stderr }) => {
            bail!("cargo cannot read the workspace; {}", stderr.trim().trim_start_matches("error: "))
        }
        metadata => metadata.context("cargo cannot read the workspace"),
    }
}

fn select_packages(metadata: &Metadata, names: &[String]) -> anyhow::Result<Vec<Package>> {
    let graph = Graph::new(metadata);
    let mut packages: Vec<_> =
        metadata.workspace_packages().into_iter().map(|package| graph.describe(package)).collect();
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    if let Some(unknown) = names.iter().find(|name| !packages.iter().any(|package| package.name == **name)) {
        let known: Vec<_> = packages.iter().map(|package| format!("`{}`", package.name)).collect();
        bail!("no package `{unknown}` is in the workspace; its packages are {}", known.join(", "));
    }
    packages.retain(|package| names.is_empty() || names.contains(&package.name));
    Ok(packages)
}

/// Rejects packages that do not use the library. Of a whole workspace, one package has to.
fn require_core(packages: &[Package], each: bool) -> anyhow::Result<()> {
    let lacks_core = |package: &&Package| !package.uses_core();
    if let Some(package) = packages.iter().find(lacks_core)
        && each
    {
        bail!("package `{}` does not depend on `factory-core`; {REMEDY} --package {}`", package.name, package.name);
    }
    if packages.iter().all(|package| !package.uses_core()) {
        bail!("no package of the workspace depends on `factory-core`; {REMEDY}`");
    }
    Ok(())
}

const REMEDY: &str = "add it with `cargo add factory-core";

impl Package {
    fn uses_core(&self) -> bool {
        self.name == CORE || self.dependencies.iter().any(|name| name == CORE)
    }
}

/// The name of the library's package.
pub(crate) const CORE: &str = "factory-core";

fn folder(manifest: &Utf8Path) -> Utf8PathBuf {
    manifest.parent().map(Utf8Path::to_owned).unwrap_or_default()
}
