//! Finds global state in the tokens of Rust sources.

pub mod files {
    //! Signatures to come: `scan_file(text: &str) -> Result<FileScan, ParseError>`,
    //! `find_mentions(text: &str, names: &[&str]) -> Result<Vec<Mention>, ParseError>` where a name may be a path such as
    //! `EventRouter::instance`, and `FileIndex::new(text: &str) -> Result<FileIndex, ParseError>` with
    //! `context_at(&self, offset: usize) -> Context { form: Option<Form>, at: Location }` for many offsets of one file.
    mod found;
    pub use found::*;
}
pub use files::*;
