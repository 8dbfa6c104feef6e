//! Error text that is assembled while a constant is evaluated.

/// Returns whether two strings are equal; `==` is not available in a `const fn`.
///
/// The compiler interprets every statement, so eight bytes are compared at once, and slice patterns replace an index,
/// which would cost a call of `len` for each byte.
pub(crate) const fn is_same_text(a: &str, b: &str) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let (mut a, mut b) = (a.as_bytes(), b.as_bytes());
    while let ([a0, a1, a2, a3, a4, a5, a6, a7, rest_a @ ..], [b0, b1, b2, b3, b4, b5, b6, b7, rest_b @ ..]) = (a, b) {
        let word_a = u64::from_ne_bytes([*a0, *a1, *a2, *a3, *a4, *a5, *a6, *a7]);
        if word_a != u64::from_ne_bytes([*b0, *b1, *b2, *b3, *b4, *b5, *b6, *b7]) {
            return false;
        }
        (a, b) = (rest_a, rest_b);
    }
    while let ([first_a, rest_a @ ..], [first_b, rest_b @ ..]) = (a, b) {
        if *first_a != *first_b {
            return false;
        }
        (a, b) = (rest_a, rest_b);
    }
    true
}

/// A string of limited length that grows at its front.
///
/// A piece that does not fit is replaced by `… `, and so is everything before it.
pub(crate) struct Text {
    bytes: [u8; Self::CAPACITY],
    start: usize,
    is_full: bool,
}

impl Text {
    const CAPACITY: usize = 4096;
    const OMISSION: &str = "… ";
    pub(crate) const EMPTY: Self = Self { bytes: [0; Self::CAPACITY], start: Self::CAPACITY, is_full: false };

    /// Writes `piece` before the text.
    pub(crate) const fn prepend(&mut self, piece: &str) {
        if self.is_full {
            return;
        }
        self.is_full = piece.len() + Self::OMISSION.len() > self.start;
        let mut piece = if self.is_full { Self::OMISSION.as_bytes() } else { piece.as_bytes() };
        while let [rest @ .., last] = piece {
            self.start -= 1;
            self.bytes[self.start] = *last;
            piece = rest;
        }
    }

    /// Returns the text.
    pub(crate) const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.start).1) {
            Ok(text) => text,
            Err(_) => unreachable!(),
        }
    }
}
