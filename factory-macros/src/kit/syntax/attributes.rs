//! Selection of attributes by name.

use super::tokens::is_one_of;
use syn::Attribute;

/// Returns whether the attribute has one of these names, without a path before it.
pub(crate) fn has_name(attr: &Attribute, names: &[&str]) -> bool {
    attr.path().get_ident().is_some_and(|name| is_one_of(name, names))
}

/// Returns whether the last segment of the attribute's path is this name.
pub(crate) fn path_ends_with(attr: &Attribute, name: &str) -> bool {
    attr.path().segments.last().is_some_and(|last| last.ident == name)
}

/// Returns the attributes with one of these names.
pub(crate) fn select_attrs<'a>(attrs: &'a [Attribute], names: &[&str]) -> Vec<&'a Attribute> {
    attrs.iter().filter(|attr| has_name(attr, names)).collect()
}

/// Removes and returns the attributes with one of these names.
pub(crate) fn take_attrs(attrs: &mut Vec<Attribute>, names: &[&str]) -> Vec<Attribute> {
    let (taken, others) = std::mem::take(attrs).into_iter().partition(|attr| has_name(attr, names));
    *attrs = others;
    taken
}
