//! Doc comments of generated items that the user can document.

use super::syntax::attributes::has_name;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

/// Emits a doc comment unless the user wrote one.
pub(crate) fn emit_default_doc(attrs: &[Attribute], doc: &str) -> TokenStream {
    if has_doc(attrs) { quote!() } else { quote!(#[doc = #doc]) }
}

fn has_doc(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| has_name(attr, &["doc"]))
}
