//! Globs with their places in `factory.toml`.

use crate::toml_file::Problem;
use camino::Utf8Path;
use globset::{Glob, GlobBuilder, GlobSet};
use std::{fmt, ops::Range};
use toml::Spanned;

/// A list of globs. They match paths from the root of the workspace; `*` does not match `/`.
#[derive(Debug, Default)]
pub(crate) struct Globs {
    entries: Vec<Entry>,
    set: GlobSet,
}

#[derive(Debug)]
struct Entry {
    glob: Glob,
    span: Range<usize>,
}

impl Globs {
    /// Parses the globs, and adds a problem for each that has an error.
    pub(super) fn parse(texts: &[Spanned<String>], problems: &mut Vec<Problem>) -> Self {
        let mut entries = Vec::new();
        for text in texts {
            match GlobBuilder::new(text.get_ref()).literal_separator(true).build() {
                Ok(glob) => entries.push(Entry { glob, span: text.span() }),
                Err(error) => problems.push(Problem::new(
                    text.span(),
                    format!(
                        "the glob has an error, {}; `**` matches any folders and `*` a part of a name",
                        error.kind()
                    ),
                )),
            }
        }
        let set = GlobSet::new(entries.iter().map(|entry| &entry.glob)).unwrap_or_default();
        Self { entries, set }
    }

    /// Returns the globs as they are written.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.entries.iter().map(|entry| entry.glob.to_string()).collect()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub(crate) fn set(&self) -> &GlobSet {
        &self.set
    }

    /// Returns whether one of the globs matches.
    pub(crate) fn match_file(&self, file: &Utf8Path) -> bool {
        self.set.is_match(file)
    }

    /// Returns a problem for each glob that matches none of the files.
    pub(super) fn find_stale<'a>(&'a self, files: &'a [impl AsRef<Utf8Path>]) -> impl Iterator<Item = Problem> + 'a {
        let is_stale = |entry: &&Entry| {
            let matcher = entry.glob.compile_matcher();
            !files.iter().any(|file| matcher.is_match(file.as_ref()))
        };
        self.entries.iter().filter(is_stale).map(|entry| {
            let message = format!("the glob `{}` matches no file; remove it or correct it", entry.glob);
            Problem::new(entry.span.clone(), message)
        })
    }
}

impl fmt::Display for Globs {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let globs: Vec<_> = self.texts().iter().map(|glob| format!("`{glob}`")).collect();
        formatter.write_str(&globs.join(", "))
    }
}
