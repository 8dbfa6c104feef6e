//! The functions and modules of a file.

use super::super::analysis::blank_prefix;
use std::ops::Range;
use syn::{
    ImplItemFn, ItemFn, ItemMod, ItemUse, TraitItemFn,
    spanned::Spanned,
    visit::{self, Visit},
};

/// Returns the bytes of the innermost function around a place.
pub(crate) fn function_around(text: &str, place: &Range<usize>) -> Option<Range<usize>> {
    find(text, place, Wanted::Function)
}

/// Returns the bytes of the innermost module around a place, or those of the file.
pub(crate) fn module_around(text: &str, place: &Range<usize>) -> Range<usize> {
    find(text, place, Wanted::Module).unwrap_or(0..text.len())
}

/// Returns the bytes of the `use` around a place.
pub(crate) fn statement_around(text: &str, place: &Range<usize>) -> Option<Range<usize>> {
    find(text, place, Wanted::Import)
}

fn find(text: &str, place: &Range<usize>, wanted: Wanted) -> Option<Range<usize>> {
    let file = syn::parse_file(&blank_prefix(text)).ok()?;
    let mut finder = Finder { place, wanted, found: None };
    finder.visit_file(&file);
    finder.found
}

#[derive(PartialEq, Eq)]
enum Wanted {
    Function,
    Module,
    Import,
}

struct Finder<'a> {
    place: &'a Range<usize>,
    wanted: Wanted,
    found: Option<Range<usize>>,
}

impl Finder<'_> {
    fn offer(&mut self, item: &impl Spanned, kind: &Wanted) {
        let range = item.span().byte_range();
        if self.wanted == *kind && range.start <= self.place.start && self.place.end <= range.end {
            self.found = Some(range);
        }
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        self.offer(module, &Wanted::Module);
        visit::visit_item_mod(self, module);
    }

    fn visit_item_use(&mut self, import: &'ast ItemUse) {
        self.offer(import, &Wanted::Import);
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.offer(function, &Wanted::Function);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.offer(function, &Wanted::Function);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        self.offer(function, &Wanted::Function);
        visit::visit_trait_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::{function_around, module_around};

    #[test]
    fn the_innermost_function_is_found() {
        let text = "fn a() { fn b() { x() } y() } impl C { fn d() { z() } } const E: u8 = w();";
        let around = |name: &str| {
            let start = text.find(name).unwrap();
            function_around(text, &(start..start + 1)).map(|range| &text[range])
        };
        assert_eq!(around("x()"), Some("fn b() { x() }"));
        assert_eq!(around("y()"), Some("fn a() { fn b() { x() } y() }"));
        assert_eq!(around("z()"), Some("fn d() { z() }"));
        assert_eq!(around("w()"), None);
    }

    #[test]
    fn the_innermost_module_is_found() {
        let text = "mod a { mod b { use c; } use d; } use e;";
        let around = |name: &str| {
            let start = text.find(name).unwrap();
            &text[module_around(text, &(start..start + 1))]
        };
        assert_eq!(around("use c"), "mod b { use c; }");
        assert_eq!(around("use d"), "mod a { mod b { use c; } use d; }");
        assert_eq!(around("use e"), text);
    }
}
