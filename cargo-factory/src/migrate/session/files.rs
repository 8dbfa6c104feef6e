//! The files of a session, with their texts.

use super::atomic;
use anyhow::{Context, bail};
use camino::{Utf8Path, Utf8PathBuf};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

/// Files with their original texts and those that were written last.
#[derive(Debug)]
pub(crate) struct Files {
    files: BTreeMap<Utf8PathBuf, Texts>,
}

#[derive(Debug)]
struct Texts {
    original: String,
    current: String,
}

impl Files {
    /// Takes the texts that the files have, and checks those that will change for certain.
    ///
    /// # Errors
    ///
    /// Fails if a file is read-only: it would be replaced, although its owner has protected it.
    pub(crate) fn new(
        originals: BTreeMap<Utf8PathBuf, String>,
        edited: &BTreeSet<Utf8PathBuf>,
    ) -> anyhow::Result<Self> {
        for path in edited {
            let metadata = fs::metadata(path).with_context(|| format!("cannot read `{path}`"))?;
            if metadata.permissions().readonly() {
                bail!("`{path}` is read-only, and no file was changed; make it writable");
            }
        }
        let texts = |original: String| Texts { current: original.clone(), original };
        Ok(Self { files: originals.into_iter().map(|(path, original)| (path, texts(original))).collect() })
    }

    /// Checks that the files have the texts that were written last.
    ///
    /// # Errors
    ///
    /// Fails with the first file that another program has changed.
    pub(crate) fn check_unchanged(&self) -> anyhow::Result<()> {
        for (path, texts) in &self.files {
            if read(path)? != texts.current {
                bail!(
                    "`{path}` was changed by another program during the run; the other files are as they were before"
                );
            }
        }
        Ok(())
    }

    /// Writes the texts that differ from the current ones.
    ///
    /// # Errors
    ///
    /// Fails with the first file that cannot be written.
    pub(crate) fn write(&mut self, texts: &BTreeMap<Utf8PathBuf, String>) -> anyhow::Result<()> {
        for (path, known) in &mut self.files {
            let Some(text) = texts.get(path).filter(|text| **text != known.current) else { continue };
            atomic::replace(path, text)?;
            known.current.clone_from(text);
        }
        Ok(())
    }

    /// Writes the original texts, except where another program has changed the file. Returns what failed.
    pub(crate) fn restore(&self) -> Vec<anyhow::Error> {
        self.files.iter().filter_map(|(path, texts)| restore(path, texts).err()).collect()
    }
}

fn restore(path: &Utf8Path, texts: &Texts) -> anyhow::Result<()> {
    if texts.current == texts.original {
        return Ok(());
    }
    if read(path)? != texts.current {
        bail!("`{path}` was changed by another program, so it is not restored; the journal has its original text");
    }
    atomic::replace(path, &texts.original)
}

fn read(path: &Utf8Path) -> anyhow::Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read `{path}`"))
}
