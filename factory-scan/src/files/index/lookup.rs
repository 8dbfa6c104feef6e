//! Look-up of places in an index.

use super::{
    attributes::{Attested, Documented, Singleton},
    words::Word,
};
use crate::files::{
    found::{Form, Location},
    lines::Lines,
};
use std::ops::Range;

/// The items and the identifiers of a file, to look up many places in it.
///
/// # Examples
///
/// ```
/// use factory_scan::{Form, with_reader};
///
/// let text = "mod agents { fn triage() { get_factory().run() } }";
/// let index = with_reader(|reader| reader.index(text)).unwrap().unwrap();
/// let context = index.context_at(text.find("get_factory").unwrap());
/// assert_eq!(context.form, Some(Form::Call));
/// assert_eq!(context.at.item, "agents::triage");
/// assert_eq!((context.at.line, context.at.column), (1, 28));
/// ```
pub struct FileIndex<'text> {
    pub(crate) lines: Lines<'text>,
    /// The items in the order of their starts, so that an item comes before those in it.
    pub(super) regions: Vec<Region>,
    /// The identifiers in the order of the file, without names of fields and variables.
    pub(crate) words: Vec<Word>,
    pub(crate) attested: Vec<Attested>,
    pub(crate) singletons: Vec<Singleton>,
    pub(crate) documented: Vec<Documented>,
}

/// The form and the place of what is at an offset; see [`FileIndex::context_at`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Context {
    /// The role of the identifier. `None` if no identifier is there, or if it names a field, a parameter or a variable.
    pub form: Option<Form>,
    /// The identifier, or only the byte at the offset if there is none.
    pub at: Location,
}

/// The tokens of an item, with its attributes.
pub(super) struct Region {
    pub(super) range: Range<usize>,
    /// The path of the item, with its own name.
    pub(super) path: String,
    pub(super) in_tests: bool,
    /// The index of the item around it.
    pub(super) parent: Option<usize>,
}

impl FileIndex<'_> {
    /// Returns what is at the byte `offset`. Takes logarithmic time.
    #[must_use]
    pub fn context_at(&self, offset: usize) -> Context {
        let after = self.words.partition_point(|word| word.range.start <= offset);
        let word = self.words[..after].last().filter(|word| offset < word.range.end);
        let range = word.map_or(offset..offset + 1, |word| word.range.clone());
        Context { form: word.map(|word| word.form), at: self.location(range) }
    }

    pub(crate) fn location(&self, Range { start, end }: Range<usize>) -> Location {
        let mut region = &self.regions[self.regions.partition_point(|region| region.range.start <= start) - 1];
        while let Some(parent) = region.parent.filter(|_| start >= region.range.end) {
            region = &self.regions[parent];
        }
        let (line, column) = self.lines.position(start);
        Location { start, end, line, column, item: region.path.clone(), in_tests: region.in_tests }
    }
}
