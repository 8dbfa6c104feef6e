//! The files in which a run keeps its state, in the target folder of the program.

use crate::workspace::Workspace;
use anyhow::Context;
use camino::Utf8PathBuf;
use std::{fmt::Write, fs};

/// The paths of the journal and of the lock. Workspaces may have one target folder, so the names depend on the root.
#[derive(Clone, Debug)]
pub(crate) struct Notes {
    pub(super) journal: Utf8PathBuf,
    pub(super) lock: Utf8PathBuf,
}

impl Notes {
    /// Returns the paths for a workspace.
    ///
    /// # Errors
    ///
    /// Fails if the target folder cannot be created.
    pub(crate) fn of(workspace: &Workspace) -> anyhow::Result<Self> {
        let target = &workspace.target;
        fs::create_dir_all(target).with_context(|| format!("cannot create `{target}`"))?;
        let root = &hash(workspace.root.as_str())[..8];
        Ok(Self {
            journal: target.join(format!("migrate-journal-{root}.json")),
            lock: target.join(format!("migrate-{root}.lock")),
        })
    }
}

/// Returns the SHA-256 of a text in hexadecimal digits.
pub(super) fn hash(text: &str) -> String {
    hmac_sha256::Hash::hash(text.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
