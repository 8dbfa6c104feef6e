//! Traits that a check falls back to.

use crate::kit::paths::Paths;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Emits the import of a trait whose constant applies to a type without an inherent constant of that name. The spans
/// are the macro's own, because the import is unused where each type has the inherent constant.
pub(crate) fn emit_fallback_import(paths: &Paths, name: &str) -> TokenStream {
    let (codegen, name) = (&paths.codegen, format_ident!("{name}"));
    quote!(use #codegen::#name as _;)
}
