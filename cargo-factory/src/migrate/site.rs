//! The uses of singletons with their outcomes.

use super::analysis::Rewrite;
use camino::Utf8PathBuf;
use std::{collections::BTreeMap, ops::Range};

/// A use of a singleton.
#[derive(Debug)]
pub(crate) struct Site {
    /// The key of its file in [`Plan::files`].
    pub(crate) key: Utf8PathBuf,
    /// The path from the root of the workspace.
    pub(crate) file: Utf8PathBuf,
    pub(crate) line: usize,
    pub(crate) column: usize,
    /// The bytes of the use in the original text.
    pub(crate) range: Range<usize>,
    pub(crate) singleton: String,
    pub(crate) package: String,
    pub(crate) tier: Option<String>,
    pub(crate) state: State,
}

/// The outcome of a use.
#[derive(Clone, Debug)]
pub(crate) enum State {
    Rewritten(Rewrite),
    /// An import that went, because nothing uses it any more.
    ImportRemoved,
    Proposed(String),
    /// A rewrite that did not compile, with rustc's first error.
    RolledBack(Rewrite, String),
}

/// A source file with uses.
#[derive(Debug)]
pub(crate) struct Source {
    /// The path from the root of the workspace.
    pub(crate) file: Utf8PathBuf,
    pub(crate) text: String,
}

/// All uses, in the order of their places, and the files that are edited.
#[derive(Debug, Default)]
pub(crate) struct Plan {
    pub(crate) sites: Vec<Site>,
    /// The files by their canonical paths: a file that two crates include has one.
    pub(crate) files: BTreeMap<Utf8PathBuf, Source>,
}

impl Site {
    pub(crate) fn rewrite(&self) -> Option<&Rewrite> {
        match &self.state {
            State::Rewritten(rewrite) => Some(rewrite),
            _ => None,
        }
    }

    /// Takes the rewrite back, for an error of rustc.
    pub(crate) fn roll_back(&mut self, reason: &str) {
        if let State::Rewritten(rewrite) = &self.state {
            self.state = State::RolledBack(rewrite.clone(), reason.to_owned());
        }
    }

    /// Applies the rewrite again.
    pub(crate) fn restore_rewrite(&mut self) {
        if let State::RolledBack(rewrite, _) = &self.state {
            self.state = State::Rewritten(rewrite.clone());
        }
    }

    pub(crate) fn is_left(&self) -> bool {
        matches!(self.state, State::Proposed(_) | State::RolledBack(..))
    }
}
