//! The items and the words of a file, by their place.

mod attributes;
mod items;
mod reader;
mod words;

pub(super) use attributes::{Attested, Singleton, is_only_for_tests};
pub(super) use reader::read;
pub(super) use words::{Word, qualifier};

use attributes::Documented;

use super::{
    found::{Form, Location, ParseError},
    lines::Lines,
    source::with_source,
};
use std::ops::Range;

/// The items and the identifiers of a file, to look up many places in it.
///
/// # Examples
///
/// ```
/// use factory_scan::{FileIndex, Form};
///
/// # fn main() -> Result<(), factory_scan::ParseError> {
/// let text = "mod agents { fn triage() { get_factory().run() } }";
/// let index = FileIndex::new(text)?;
/// let context = index.context_at(text.find("get_factory").unwrap());
/// assert_eq!(context.form, Some(Form::Call));
/// assert_eq!(context.at.item, "agents::triage");
/// assert_eq!((context.at.line, context.at.column), (1, 28));
/// # Ok(())
/// # }
/// ```
pub struct FileIndex<'text> {
    pub(super) lines: Lines<'text>,
    /// In the order of their starts, so that an item comes before those in it.
    regions: Vec<Region>,
    /// In the order of the file, without names of fields and variables.
    pub(super) words: Vec<Word>,
    pub(super) attested: Vec<Attested>,
    pub(super) singletons: Vec<Singleton>,
    pub(super) documented: Vec<Documented>,
}

/// The form and the place of what is at an offset; see [`FileIndex::context_at`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// What the identifier does. `None` if no identifier is there, or if it names a field, a parameter or a variable.
    pub form: Option<Form>,
    /// The identifier, or only the byte at the offset if there is none.
    pub at: Location,
}

/// The tokens of an item, with its attributes.
struct Region {
    range: Range<usize>,
    /// The path of the item, with its own name.
    path: String,
    in_tests: bool,
    /// The index of the item around it.
    parent: Option<usize>,
}

impl<'text> FileIndex<'text> {
    /// Parses the text of a file and indexes it.
    ///
    /// # Errors
    ///
    /// Fails if the text is no Rust file; see [`ParseError`].
    pub fn new(text: &'text str) -> Result<Self, ParseError> {
        with_source(text, |source| reader::read(&source))
    }

    /// Returns what is at the byte `offset`. Takes logarithmic time.
    #[must_use]
    pub fn context_at(&self, offset: usize) -> Context {
        let after = self.words.partition_point(|word| word.range.start <= offset);
        let word = self.words[..after].last().filter(|word| offset < word.range.end);
        let range = word.map_or(offset..offset + 1, |word| word.range.clone());
        Context { form: word.map(|word| word.form), at: self.location(range) }
    }

    pub(super) fn location(&self, Range { start, end }: Range<usize>) -> Location {
        let mut region = &self.regions[self.regions.partition_point(|region| region.range.start <= start) - 1];
        while let Some(parent) = region.parent.filter(|_| start >= region.range.end) {
            region = &self.regions[parent];
        }
        let (line, column) = self.lines.position(start);
        Location { start, end, line, column, item: region.path.clone(), in_tests: region.in_tests }
    }
}
