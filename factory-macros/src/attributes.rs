//! Which attributes an item has.

use syn::Attribute;

pub(crate) fn is_any_of(attr: &Attribute, names: &[&str]) -> bool {
    names.iter().any(|name| attr.path().is_ident(name))
}

pub(crate) fn named<'a>(attrs: &'a [Attribute], names: &[&str]) -> Vec<&'a Attribute> {
    attrs.iter().filter(|attr| is_any_of(attr, names)).collect()
}

pub(crate) fn keep(attrs: &mut Vec<Attribute>, names: &[&str]) {
    attrs.retain(|attr| is_any_of(attr, names));
}

/// No longer there.
pub(crate) fn taken(attrs: &mut Vec<Attribute>, name: &str) -> Vec<Attribute> {
    attrs.extract_if(.., |attr| attr.path().is_ident(name)).collect()
}
