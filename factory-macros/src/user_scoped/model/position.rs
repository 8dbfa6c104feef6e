//! The two kinds of items that have a source.

use std::fmt;

/// The kind of an item that an attribute such as `#[shared]` gives a source.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Position {
    /// A field of a struct.
    Field,
    /// An argument of a constructor.
    Argument,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Field => "field",
            Self::Argument => "argument",
        })
    }
}
