//! A copy of the sources that a test may change.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

/// The crates that a factory needs, and the package of these tests.
const CRATES: [&str; 6] =
    ["factory-core", "factory-macros", "factory-runtime", "factory-scan", "factory-testing", "tests/isolation"];

/// A workspace with copies of some crates of this one. One test at a time may use it.
pub(crate) struct Scratch {
    folder: PathBuf,
    _lock: File,
}

impl Scratch {
    /// Copies the sources. The folder is used again, so that its dependencies are checked once.
    pub(crate) fn copy() -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("isolation_mutants");
        fs::create_dir_all(&folder).unwrap();
        let lock = File::create(folder.join("lock")).unwrap();
        lock.lock().unwrap();
        let scratch = Self { folder, _lock: lock };
        for folder in CRATES {
            scratch.copy_folder(&repository.join(folder), folder);
        }
        scratch.write("Cargo.toml", &workspace_manifest(&repository));
        scratch.write("Cargo.lock", &fs::read_to_string(repository.join("Cargo.lock")).unwrap());
        // Another name, so that its programs are not those of the package itself.
        scratch.replace("tests/isolation/Cargo.toml", &[("isolation-tests", "isolation-mutants")]);
        scratch
    }

    /// Returns the folder of the copied package of these tests.
    pub(crate) fn package(&self) -> PathBuf {
        self.folder.join("tests/isolation")
    }

    /// Replaces texts of a file and returns what it was.
    pub(crate) fn replace(&self, file: &str, replaced: &[(&str, &str)]) -> String {
        let original = fs::read_to_string(self.folder.join(file)).unwrap();
        let mut text = original.clone();
        for (from, to) in replaced {
            assert!(text.contains(from), "{file} does not contain {from:?}");
            text = text.replace(from, to);
        }
        self.write(file, &text);
        original
    }

    /// Writes a file if its text has changed, because cargo checks a crate again when a file is newer.
    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.folder.join(file);
        if fs::read_to_string(&path).is_ok_and(|written| written == text) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn copy_folder(&self, from: &Path, folder: &str) {
        for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
            let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                self.copy_folder(&entry.path(), &path);
            } else {
                self.write(&path, &fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
}

/// Returns the manifest of the workspace with fewer members.
fn workspace_manifest(repository: &Path) -> String {
    let manifest = fs::read_to_string(repository.join("Cargo.toml")).unwrap();
    let mut manifest: toml::Table = manifest.parse().unwrap();
    let workspace = manifest["workspace"].as_table_mut().unwrap();
    workspace.remove("default-members");
    workspace.remove("exclude");
    workspace.insert("members".to_owned(), CRATES.to_vec().into());
    manifest.to_string()
}
