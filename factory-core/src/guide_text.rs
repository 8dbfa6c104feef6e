//! The pages of the guide that `cargo factory` prints, as Markdown.

/// The page of errors: under a heading for each code, what the error means and what to write.
pub const ERRORS: &str = include_str!("../docs/guide/errors.md");

/// The page of guarantees, with a table of the rules.
pub const GUARANTEES: &str = include_str!("../docs/guide/guarantees.md");
