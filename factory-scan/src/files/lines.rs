//! Lines and columns of a text.

/// The text, and where its lines begin.
pub(crate) struct Lines<'text> {
    pub(super) text: &'text str,
    starts: Vec<usize>,
}

impl<'text> Lines<'text> {
    pub(super) fn new(text: &'text str) -> Self {
        let ends = text.match_indices('\n').map(|(end, _)| end + 1);
        Self { text, starts: [0].into_iter().chain(ends).collect() }
    }

    /// Returns the line and the column of a byte, both from 1. The column counts characters.
    pub(super) fn position(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|&start| start <= byte);
        let begun =
            self.text[self.starts[line - 1]..].char_indices().take_while(|(at, _)| self.starts[line - 1] + at < byte);
        (line, begun.count() + 1)
    }
}
