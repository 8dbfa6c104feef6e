//! The uses of a file, by their places.

use super::places::UseAt;
use std::ops::Range;

/// An index of uses. A file may have thousands.
pub(crate) struct UseIndex {
    /// The bytes of each use with its number, by the first bytes.
    places: Vec<(Range<usize>, usize)>,
    longest: usize,
}

impl UseIndex {
    pub(crate) fn new(uses: &[UseAt]) -> Self {
        let mut places: Vec<_> = uses.iter().enumerate().map(|(number, used)| (used.range.clone(), number)).collect();
        places.sort_by_key(|(place, number)| (place.start, *number));
        let longest = uses.iter().map(|used| used.range.len()).max().unwrap_or_default();
        Self { places, longest }
    }

    /// Returns the numbers of the uses that have a byte in common with a range.
    pub(crate) fn overlapping(&self, range: &Range<usize>) -> Vec<usize> {
        let first = self.places.partition_point(|(place, _)| place.start + self.longest < range.start);
        let near = self.places[first..].iter().take_while(|(place, _)| place.start < range.end);
        near.filter(|(place, _)| range.start < place.end).map(|(_, number)| *number).collect()
    }
}

#[test]
fn overlapping_uses_are_found() {
    let used = |range| UseAt { range, name: String::new(), instead: String::new() };
    let index = UseIndex::new(&[used(30..35), used(10..20), used(12..13), used(30..35)]);
    assert!(index.overlapping(&(0..10)).is_empty());
    assert_eq!(index.overlapping(&(0..11)), [1]);
    assert_eq!(index.overlapping(&(12..30)), [1, 2]);
    assert_eq!(index.overlapping(&(19..31)), [1, 0, 3]);
    assert!(index.overlapping(&(35..40)).is_empty());
}
