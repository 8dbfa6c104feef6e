//! The pages of the guide that `cargo factory` prints, as Markdown.

/// What each compiler error means, under a heading for each code.
pub const ERRORS: &str = include_str!("../docs/guide/errors.md");

/// The rules, in a table of name, what enforces it, whether a macro does, and a proof.
pub const GUARANTEES: &str = include_str!("../docs/guide/guarantees.md");
