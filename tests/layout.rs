//! The layout of the sources: the direction of the imports, the openings of doc comments, and the sizes of files.
//!
//! `CONTRIBUTING.md` describes the rules. Each check lists every violation with its file and line.

mod layout {
    mod comments;
    mod core_imports;
    mod cycles;
    mod imports;
    mod macro_imports;
    mod scan_imports;
    mod sizes;
    mod sources;
}
