//! Text in Mermaid labels.

use std::fmt;

/// A label, escaped because Mermaid reads it as HTML.
pub(super) struct Escaped<'a>(pub(super) &'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '"' | '<' | '>' | '&' | '#' => write!(f, "#{};", u32::from(c)),
            c => write!(f, "{c}"),
        })
    }
}
