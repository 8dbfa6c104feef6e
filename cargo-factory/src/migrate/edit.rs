//! Edits of a text.

use std::ops::Range;

/// A replacement of some bytes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edit {
    pub(crate) range: Range<usize>,
    pub(crate) text: String,
}

/// Applies edits that do not overlap.
pub(crate) fn apply(source: &str, edits: &[Edit]) -> String {
    let mut sorted: Vec<_> = edits.iter().collect();
    sorted.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let (mut text, mut end) = (String::with_capacity(source.len()), 0);
    for edit in sorted {
        text.push_str(&source[end..edit.range.start]);
        text.push_str(&edit.text);
        end = edit.range.end;
    }
    text.push_str(&source[end..]);
    text
}

/// Returns the place in the edited text of a range whose ends are within no edit.
pub(crate) fn edited_range(edits: &[Edit], range: &Range<usize>) -> Range<usize> {
    let moved = |offset: usize, counts: &dyn Fn(&Edit) -> bool| {
        let (mut added, mut removed) = (0, 0);
        for edit in edits.iter().filter(|edit| counts(edit)) {
            added += edit.text.len();
            removed += edit.range.len();
        }
        offset + added - removed
    };
    let start = moved(range.start, &|edit| edit.range.end <= range.start);
    start..moved(range.end, &|edit| edit.range.end <= range.end)
}

#[cfg(test)]
mod tests {
    use super::{Edit, apply, edited_range};

    fn edits() -> Vec<Edit> {
        vec![Edit { range: 6..9, text: "X".to_owned() }, Edit { range: 0..1, text: "long".to_owned() }]
    }

    #[test]
    fn edits_are_applied_in_the_order_of_their_places() {
        assert_eq!(apply("0123456789", &edits()), "long12345X9");
        assert_eq!(apply("0123456789", &[]), "0123456789");
    }

    #[test]
    fn places_are_moved_by_the_edits_before_them() {
        assert_eq!(edited_range(&edits(), &(0..1)), 0..4);
        assert_eq!(edited_range(&edits(), &(2..3)), 5..6);
        assert_eq!(edited_range(&edits(), &(6..9)), 9..10);
        assert_eq!(edited_range(&edits(), &(9..10)), 10..11);
    }
}
