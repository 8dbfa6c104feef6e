//! The generated crate, with a binary for the leaks and one for the twins.

use super::package::TestedPackage;
use crate::isolation::programs::source::{Side, Source};
use cargo_metadata::{
    PackageId, Target,
    camino::{Utf8Path, Utf8PathBuf},
};
use serde_json::{Value, json};
use std::{
    fs::{self, File},
    hash::{BuildHasher, BuildHasherDefault, DefaultHasher},
    io,
};

/// The folders of the generated crate.
pub(crate) struct GeneratedCrate {
    /// The name of its package.
    name: String,
    pub(crate) folder: Utf8PathBuf,
    /// The target folder. All suites of the workspace share it, so that each dependency is checked once.
    pub(crate) target: Utf8PathBuf,
    /// The folder of the tested package, in which cargo runs, so that it finds the same `.cargo/config.toml`.
    pub(crate) package: Utf8PathBuf,
    workspace: Utf8PathBuf,
    /// Locked, because another test may have the same factory and other options.
    _lock: File,
}

impl GeneratedCrate {
    /// Writes the manifest of a crate that names these crates.
    pub(crate) fn new(
        package: &TestedPackage,
        factory: &str,
        crates: &[String],
        debug_assertions: Option<bool>,
    ) -> Result<Self, String> {
        let root = package.metadata.target_directory.join("factory-testing");
        let name = file_name(factory);
        let workspace = package.metadata.workspace_root.clone();
        let folder = root.join(package.name()).join(&name);
        let lock = lock(&folder).map_err(|error| format!("cannot lock `{folder}`: {error}"))?;
        // Cargo tells crates at the root of a workspace apart by their names only, not by their folders.
        let crate_name = format!("isolation-of-{}-{name}", package.name());
        let (target, package_folder) = (root.join("target"), package.folder());
        let generated = Self { name: crate_name, folder, target, package: package_folder, workspace, _lock: lock };
        let binary = |side: Side| json!({ "name": side.target(), "path": format!("{}.rs", side.target()) });
        let binaries = [Side::Leak, Side::Twin].map(binary);
        let profile = debug_assertions.map_or_else(|| json!({}), |enabled| json!({ "debug-assertions": enabled }));
        let manifest = json!({
            "package": { "name": generated.name, "version": "0.0.0", "edition": "2024", "publish": false },
            "workspace": {},
            "dependencies": package.dependencies(crates)?,
            "bin": binaries,
            "profile": { "dev": profile },
            "patch": read_patches(&generated.workspace)?,
        });
        let manifest = toml::to_string(&manifest).map_err(|error| error.to_string())?;
        generated.write("Cargo.toml", &manifest)?;
        generated.copy_lock()?;
        Ok(generated)
    }

    /// Returns the side that a target of a package is, or `None` if it is not in this crate. Paths do not tell, because
    /// cargo shortens them.
    pub(crate) fn side(&self, package: &PackageId, target: &Target) -> Option<Side> {
        let is_own = package.repr.contains(&format!("#{}@", self.name));
        [Side::Leak, Side::Twin].into_iter().find(|side| is_own && target.name == side.target())
    }

    pub(crate) fn write_source(&self, side: Side, source: &Source) -> Result<(), String> {
        self.write(&format!("{}.rs", side.target()), &source.text)
    }

    /// Writes a file if its text has changed, because cargo checks the crate again when the file is newer.
    fn write(&self, file: &str, text: &str) -> Result<(), String> {
        let path = self.folder.join(file);
        if fs::read_to_string(&path).is_ok_and(|written| written == text) {
            return Ok(());
        }
        fs::write(&path, text).map_err(|error| format!("cannot write `{path}`: {error}"))
    }

    /// Copies the workspace's versions of all dependencies.
    fn copy_lock(&self) -> Result<(), String> {
        let lock = self.workspace.join("Cargo.lock");
        match fs::copy(&lock, self.folder.join("Cargo.lock")) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(format!("cannot copy `{lock}`: {error}")),
            _ => Ok(()),
        }
    }
}

/// Returns the path of the factory as the name of a folder, which has at most 255 bytes.
fn file_name(factory: &str) -> String {
    let name: String = factory.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    if name.len() <= 100 {
        return name;
    }
    let start: String = name.chars().take(20).collect();
    format!("{start}_{:016x}", BuildHasherDefault::<DefaultHasher>::default().hash_one(factory))
}

/// Creates the folder and waits until no other test uses it.
fn lock(folder: &Utf8Path) -> io::Result<File> {
    fs::create_dir_all(folder)?;
    let file = File::create(folder.join("lock"))?;
    file.lock()?;
    Ok(file)
}

/// Reads the workspace's replacements of dependencies. Cargo ignores those of a dependency's workspace.
fn read_patches(workspace: &Utf8Path) -> Result<Value, String> {
    let path = workspace.join("Cargo.toml");
    let text = fs::read_to_string(&path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    let manifest: Value = toml::from_str(&text).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    let mut patches = manifest.get("patch").cloned().unwrap_or_else(|| json!({}));
    let sources = patches.as_object_mut().into_iter().flat_map(|sources| sources.values_mut());
    for patch in sources.filter_map(Value::as_object_mut).flat_map(|source| source.values_mut()) {
        if let Some(folder) = patch.get("path").and_then(Value::as_str) {
            patch["path"] = json!(workspace.join(folder));
        }
    }
    Ok(patches)
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn a_long_path_has_a_short_name_of_its_own() {
        assert_eq!(file_name("app::Factory<app::Fake>"), "app__Factory_app__Fake_");
        let long = |end| file_name(&format!("app::Factory<{}{end}>", "app::Fake, ".repeat(30)));
        assert!(long("app::A").len() < 100 && long("app::A") != long("app::B"));
    }
}
