//! Generated code for deprecated items.

use super::syntax::attributes::{has_name, path_ends_with};
use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

/// Returns whether one of the attributes makes its item deprecated.
pub(crate) fn is_deprecated(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| has_name(attr, &["deprecated"]) || path_ends_with(attr, "deprecated_singleton"))
}

/// Emits the impls of a deprecated item so that rustc does not count them as uses of it.
pub(crate) fn emit_impls_of_deprecated(impls: &TokenStream) -> TokenStream {
    quote! {
        #[allow(deprecated, reason = "the definition of an item is not a use of it")]
        const _: () = { #impls };
    }
}
