//! The functions of a file.

use super::super::analysis::blank_prefix;
use std::ops::Range;
use syn::{
    ImplItemFn, ItemFn, TraitItemFn,
    spanned::Spanned,
    visit::{self, Visit},
};

/// Returns the bytes of the innermost function around a place.
pub(crate) fn function_around(text: &str, place: &Range<usize>) -> Option<Range<usize>> {
    let file = syn::parse_file(&blank_prefix(text)).ok()?;
    let mut finder = Finder { place, found: None };
    finder.visit_file(&file);
    finder.found
}

struct Finder<'a> {
    place: &'a Range<usize>,
    found: Option<Range<usize>>,
}

impl Finder<'_> {
    fn offer(&mut self, function: &impl Spanned) {
        let range = function.span().byte_range();
        if range.start <= self.place.start && self.place.end <= range.end {
            self.found = Some(range);
        }
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.offer(function);
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.offer(function);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        self.offer(function);
        visit::visit_trait_item_fn(self, function);
    }
}

#[cfg(test)]
mod tests {
    use super::function_around;

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
}
