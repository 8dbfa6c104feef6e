//! The scan of a file for global state, attestations and singletons.

use super::{
    found::{Attestation, FileScan, GlobalState, ModuleFile, ParseError, SingletonDefinition},
    index::{FileIndex, read},
    judgement::{Finding, Judge},
    modules::add_modules,
    reader::Reader,
    source::Source,
};
use crate::module_rule::{Extent, walk};
use proc_macro2::TokenStream;
use std::ops::Range;

impl Reader {
    /// Applies the rule of `#[user_scoped]` on a module to a file, with these differences: modules in other files are no
    /// findings, tests, nested modules and the bodies of `macro_rules!` are read too, and types are judged by their names.
    ///
    /// A type is [`Certain`](crate::Judged::Certain) to hold state if it mentions one with interior mutability, such as
    /// `Mutex`. Types that are defined in the same file are looked through.
    ///
    /// # Errors
    ///
    /// Fails if the text is no Rust file, or contains an unresolved conflict of git; see [`ParseError`].
    ///
    /// # Examples
    ///
    /// ```
    /// use factory_scan::{Judged, with_reader};
    ///
    /// let text = "static NAMES: [&str; 2] = [\"a\", \"b\"];\nstatic LATEST: Mutex<String> = Mutex::new(String::new());";
    /// let scan = with_reader(|reader| reader.scan_file(text)).unwrap().unwrap();
    /// assert_eq!(scan.globals.len(), 1);
    /// assert_eq!((&*scan.globals[0].name, scan.globals[0].judged), ("LATEST", Judged::Certain));
    /// ```
    pub fn scan_file(&self, text: &str) -> Result<FileScan, ParseError> {
        self.read(text, scan)
    }
}

fn scan(source: &Source<'_>) -> FileScan {
    let walked = walk(&source.tokens, source.renames.clone(), Extent::File);
    let findings = Judge::new(&source.tree, &walked).findings();
    let mut scan = FileScan::default();
    add_modules(&source.tree.items, &ModuleFile::default(), &mut scan.modules);
    let text = source.text;
    let is_marked = ["attest", "deprecated_singleton", "replaces"].iter().any(|word| text.contains(word));
    if is_marked || !findings.is_empty() {
        let index = read(source, false);
        scan.globals = findings.into_iter().map(|finding| locate(finding, source, &index)).collect();
        scan.globals.sort_by_key(|global| global.at.start);
        scan.attestations = attestations(&index);
        scan.singletons = singletons(&index);
    }
    scan
}

fn locate(finding: Finding, source: &Source<'_>, index: &FileIndex<'_>) -> GlobalState {
    let Finding { name, judged, text, at } = finding;
    GlobalState { text, name, judged, at: index.location(range_of(&at, source)) }
}

/// Returns the bytes from the first to the last token. Tokens that were added have no place.
fn range_of(tokens: &TokenStream, source: &Source<'_>) -> Range<usize> {
    let ranges = tokens.clone().into_iter().map(|token| token.span()).filter(|span| !span.byte_range().is_empty());
    let ranges: Vec<_> = ranges.map(|span| source.range(span)).collect();
    let start = ranges.iter().map(|range| range.start).min().unwrap_or_default();
    start..ranges.iter().map(|range| range.end).max().unwrap_or_default()
}

fn attestations(index: &FileIndex<'_>) -> Vec<Attestation> {
    let attestation = |attested: &super::index::Attested| Attestation {
        reason: attested.reason.clone(),
        at: index.location(attested.range.clone()),
    };
    index.attested.iter().map(attestation).collect()
}

fn singletons(index: &FileIndex<'_>) -> Vec<SingletonDefinition> {
    let definition = |singleton: &super::index::Singleton| SingletonDefinition {
        name: singleton.name.clone(),
        owner: singleton.owner.clone(),
        instead: singleton.instead.clone(),
        at: index.location(singleton.range.clone()),
    };
    index.singletons.iter().map(definition).collect()
}
