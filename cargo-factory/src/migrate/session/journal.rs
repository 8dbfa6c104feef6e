//! The journal: the original texts of the files that a run edits, for the case that it is killed.

use super::{
    atomic,
    notes::{Notes, hash},
};
use anyhow::{Context, bail};
use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fs, io::ErrorKind};

/// The original texts that a run has to restore if it fails. It is written before the first edit, and removed at the end.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Journal {
    version: u32,
    files: BTreeMap<Utf8PathBuf, Entry>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Entry {
    original: String,
    /// The hashes of the texts that the run has written.
    written: Vec<String>,
}

const VERSION: u32 = 1;

impl Journal {
    pub(crate) fn new<'a>(originals: impl Iterator<Item = (&'a Utf8PathBuf, &'a String)>) -> Self {
        let entry = |original: &String| Entry { original: original.clone(), written: Vec::new() };
        Self { version: VERSION, files: originals.map(|(path, text)| (path.clone(), entry(text))).collect() }
    }

    /// Adds the texts that will be written, and stores the journal.
    ///
    /// # Errors
    ///
    /// Fails if the target folder is not writable.
    pub(crate) fn announce(&mut self, texts: &BTreeMap<Utf8PathBuf, String>, notes: &Notes) -> anyhow::Result<()> {
        for (path, entry) in &mut self.files {
            let hash = texts.get(path).map(|text| hash(text));
            entry.written.extend(hash.filter(|hash| !entry.written.contains(hash)));
        }
        atomic::replace(&notes.journal, &serde_json::to_string(self).context("cannot write the journal")?)
    }

    /// Removes the journal of a finished run.
    ///
    /// # Errors
    ///
    /// Fails if the target folder is not writable.
    pub(crate) fn remove(notes: &Notes) -> anyhow::Result<()> {
        fs::remove_file(&notes.journal).with_context(|| format!("cannot remove `{}`", notes.journal))
    }
}

/// Restores the files of a run that was killed, and returns their paths.
///
/// # Errors
///
/// Fails if the journal cannot be read, or files were changed after that run. All others are then restored, and the journal
/// stays.
pub(crate) fn restore_from_journal(notes: &Notes) -> anyhow::Result<Vec<Utf8PathBuf>> {
    let path = &notes.journal;
    let text = match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        text => text.with_context(|| format!("cannot read `{path}`"))?,
    };
    let journal: Journal = serde_json::from_str(&text).with_context(|| {
        format!("`{path}` of an interrupted run cannot be read; restore the files with git and remove it")
    })?;
    if journal.version != VERSION {
        bail!(
            "`{path}` was written by another version of this program; run that version, or restore the files and remove it"
        );
    }
    let (mut restored, mut failures) = (Vec::new(), Vec::new());
    for (file, entry) in &journal.files {
        remove_temporary_files(file);
        match entry.restore(file) {
            Ok(true) => restored.push(file.clone()),
            Ok(false) => {}
            Err(failure) => failures.push(format!("{failure:#}")),
        }
    }
    if !failures.is_empty() {
        bail!(
            "{}; the other {} files of the interrupted run are as they were before it; restore yours with git, or keep \
             them and remove `{path}`",
            failures.join("\n"),
            journal.files.len() - failures.len()
        );
    }
    Journal::remove(notes)?;
    Ok(restored)
}

/// Returns an error if a run was interrupted whose files are not restored yet: their texts are not the user's.
///
/// # Errors
///
/// Fails if there is a journal that no run holds.
pub(crate) fn check_restored(notes: &Notes) -> anyhow::Result<()> {
    if notes.journal.exists() {
        bail!(
            "`cargo factory migrate` was interrupted or is running; wait for it, or run it again: it restores the files"
        );
    }
    Ok(())
}

impl Entry {
    /// Restores the file if the run has written it.
    fn restore(&self, file: &Utf8Path) -> anyhow::Result<bool> {
        let current = fs::read_to_string(file).with_context(|| format!("cannot read `{file}`"))?;
        if current == self.original {
            return Ok(false);
        }
        if !self.written.contains(&hash(&current)) {
            bail!("`{file}` was edited after the run and is not restored");
        }
        atomic::replace(file, &self.original)?;
        Ok(true)
    }
}

/// Removes what a killed run was writing beside a file.
fn remove_temporary_files(file: &Utf8Path) {
    let entries = file.parent().and_then(|folder| folder.read_dir_utf8().ok());
    for entry in entries.into_iter().flatten().flatten() {
        if entry.file_name().starts_with(atomic::TEMPORARY) {
            // A file that cannot be removed harms nothing.
            let _ = fs::remove_file(entry.path());
        }
    }
}
