//! Text for the errors that a constant ends in.

/// `==` is no const fn.
pub(crate) const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut index = 0;
    while index < a.len() && index < b.len() && a[index] == b[index] {
        index += 1;
    }
    index == a.len() && index == b.len()
}

/// A string that a constant can grow. What is over its capacity is left out.
pub(crate) struct Text {
    bytes: [u8; Self::CAPACITY],
    start: usize,
    pub(crate) end: usize,
}

impl Text {
    const CAPACITY: usize = 4096;
    pub(crate) const EMPTY: Self = Self { bytes: [0; Self::CAPACITY], start: 0, end: 0 };

    pub(crate) const fn push(&mut self, text: &str) {
        let text = text.as_bytes();
        if self.end + text.len() > Self::CAPACITY {
            return;
        }
        let mut index = 0;
        while index < text.len() {
            self.bytes[self.end + index] = text[index];
            index += 1;
        }
        self.end += text.len();
    }

    /// Leaves out what stands before.
    pub(crate) const fn start_at(&mut self, start: usize) {
        self.start = start;
    }

    pub(crate) const fn as_str(&self) -> &str {
        match str::from_utf8(self.bytes.split_at(self.end).0.split_at(self.start).1) {
            Ok(text) => text,
            Err(_) => "the wiring is at fault",
        }
    }
}
