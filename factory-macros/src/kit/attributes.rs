//! Which attributes an item has.

use crate::kit::tokens::is_one_of;
use syn::Attribute;

pub(crate) fn is_any_of(attr: &Attribute, names: &[&str]) -> bool {
    attr.path().get_ident().is_some_and(|name| is_one_of(name, names))
}

pub(crate) fn named<'a>(attrs: &'a [Attribute], names: &[&str]) -> Vec<&'a Attribute> {
    attrs.iter().filter(|attr| is_any_of(attr, names)).collect()
}

/// They are no longer there.
pub(crate) fn taken(attrs: &mut Vec<Attribute>, names: &[&str]) -> Vec<Attribute> {
    let (taken, others) = std::mem::take(attrs).into_iter().partition(|attr| is_any_of(attr, names));
    *attrs = others;
    taken
}
