//! Small workspaces in the target folder that depend on this repository's factory-core.

use std::{
    fs,
    os::unix::fs::symlink,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// A workspace in the target folder.
pub(crate) struct Project {
    pub(crate) root: PathBuf,
}

impl Project {
    /// Writes the files, given as path and text. In a text, `$core` is replaced by the path of factory-core, and `$project` by
    /// the name of the workspace. The workspaces of a group have one target folder, so that factory-core is compiled once
    /// for all.
    pub(crate) fn create<'a>(group: &str, name: &str, files: impl IntoIterator<Item = (&'a str, String)>) -> Self {
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(group).join(name);
        if root.exists() {
            fs::remove_dir_all(&root).unwrap();
        }
        let project = Self { root };
        for (path, text) in files {
            let text = text.replace("$core", repository.join("factory-core").to_str().unwrap());
            // Cargo takes packages of one name for the same one if their workspaces have a common target folder.
            project.write(path, &text.replace("$project", name));
        }
        // The same versions, which are downloaded.
        fs::copy(repository.join("Cargo.lock"), project.root.join("Cargo.lock")).unwrap();
        let target = project.root.with_file_name("target");
        fs::create_dir_all(&target).unwrap();
        symlink(target, project.root.join("target")).unwrap();
        project
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root.join(path)).unwrap()
    }

    /// Returns `cargo factory` in the folder, without the settings of the cargo that runs the tests.
    pub(crate) fn tool(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-factory"));
        command.arg("factory").current_dir(&self.root).env("CARGO_NET_OFFLINE", "true");
        for name in
            ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "RUSTC_WORKSPACE_WRAPPER", "CARGO_TARGET_DIR"]
        {
            command.env_remove(name);
        }
        command
    }
}

pub(crate) fn errors(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
