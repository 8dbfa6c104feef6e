//! The items and the words of a file, by their place.

mod attributes;
mod indexer;
mod items;
mod lookup;
mod variables;
mod words;

pub use lookup::{Context, FileIndex};

pub(super) use attributes::{Attested, Singleton, is_only_for_tests};
pub(super) use indexer::read;
pub(super) use words::{Word, qualifier};
