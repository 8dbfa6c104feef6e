//! A session of edits: the files are either as the session leaves them at its end, or as they were.

mod atomic;
mod files;
mod interrupt;
mod journal;
mod notes;
#[cfg(test)]
mod tests;

pub(crate) use interrupt::{await_interrupt, handle_interrupts};
pub(crate) use journal::{check_restored, restore_from_journal};
pub(crate) use notes::Notes;

use anyhow::Context;
use camino::Utf8PathBuf;
use files::Files;
use journal::Journal;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs::{File, TryLockError},
    sync::{Arc, Mutex, PoisonError},
};

/// The files of a session, shared with the handler of interrupts.
pub(crate) type Shared = Arc<Mutex<Option<Files>>>;

/// Edits of files. Dropped before it is finished, it restores them, also after a panic.
pub(crate) struct Session {
    shared: Shared,
    journal: Journal,
    notes: Notes,
}

/// A lock that keeps a second run from editing the same files.
pub(crate) struct RunLock {
    _file: File,
}

impl RunLock {
    /// Takes the lock of a workspace. It is released when the process ends, however it ends.
    ///
    /// # Errors
    ///
    /// Fails if another run has it.
    pub(crate) fn take(notes: &Notes) -> anyhow::Result<Self> {
        let path = &notes.lock;
        let file = File::create(path).with_context(|| format!("cannot create `{path}`"))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => {
                anyhow::bail!("another `cargo factory migrate` edits this workspace; wait until it has finished")
            }
            Err(TryLockError::Error(error)) => Err(error).with_context(|| format!("cannot lock `{path}`")),
        }
    }
}

impl Session {
    /// Begins a session with the texts that the files have. Nothing is written yet. `edited` are the files that will change
    /// for certain.
    ///
    /// # Errors
    ///
    /// Fails if one of these is read-only.
    pub(crate) fn begin(
        originals: BTreeMap<Utf8PathBuf, String>,
        edited: &BTreeSet<Utf8PathBuf>,
        notes: &Notes,
        shared: &Shared,
    ) -> anyhow::Result<Self> {
        let journal = Journal::new(originals.iter());
        let files = Files::new(originals, edited)?;
        *shared.lock().unwrap_or_else(PoisonError::into_inner) = Some(files);
        Ok(Self { shared: Arc::clone(shared), journal, notes: notes.clone() })
    }

    /// Writes the files that change. The journal is written first.
    ///
    /// # Errors
    ///
    /// Fails if another program has changed one of the files, or one cannot be written.
    pub(crate) fn write(&mut self, texts: &BTreeMap<Utf8PathBuf, String>) -> anyhow::Result<()> {
        // An interrupt waits until all files are written.
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        let files = shared.as_mut().context("the session was ended by an interrupt")?;
        files.check_unchanged()?;
        self.journal.announce(texts, &self.notes)?;
        files.write(texts)
    }

    /// Ends the session: the files stay as they are.
    ///
    /// # Errors
    ///
    /// Fails if the journal cannot be removed.
    pub(crate) fn finish(self) -> anyhow::Result<()> {
        let mut shared = self.shared.lock().unwrap_or_else(PoisonError::into_inner);
        *shared = None;
        Journal::remove(&self.notes)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        restore(&self.shared, &self.notes);
    }
}

/// Restores the files of a session that is not finished. Returns whether there was one. What cannot be restored is written
/// to the standard error, and the journal stays.
fn restore(shared: &Shared, notes: &Notes) -> bool {
    let files = shared.lock().unwrap_or_else(PoisonError::into_inner).take();
    let Some(files) = files else { return false };
    let failures = files.restore();
    for failure in &failures {
        anstream::eprintln!("error: {failure:#}");
    }
    if failures.is_empty() {
        // There is none if nothing was written yet.
        let _ = Journal::remove(notes);
    }
    true
}
