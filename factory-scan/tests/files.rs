//! The scan of whole files: `cargo test -p factory-scan --features files`.

mod files {
    mod attestations_and_singletons;
    mod context;
    mod docs;
    mod errors;
    mod examples;
    mod globals;
    mod mentions;
    mod robustness;
    mod types;
}

use factory_scan::{FileIndex, FileScan, Mention, ParseError, with_reader};

fn scan_file(text: &str) -> Result<FileScan, ParseError> {
    with_reader(|reader| reader.scan_file(text)).unwrap()
}

fn find_mentions(text: &str, names: &[&str]) -> Result<Vec<Mention>, ParseError> {
    with_reader(|reader| reader.find_mentions(text, names)).unwrap()
}

fn read_index(text: &str) -> Result<FileIndex<'_>, ParseError> {
    with_reader(|reader| reader.index(text)).unwrap()
}
