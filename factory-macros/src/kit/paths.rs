//! Absolute paths to the items that generated code uses. Nothing in the user's scope can shadow them.

use super::syntax::tokens::TokenVec;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::Path;

#[derive(Clone)]
pub(crate) struct Paths {
    /// `::factory_core`, or the path that the user gave for it.
    pub(crate) root: TokenVec,
    /// `::factory_core::codegen`
    pub(crate) codegen: TokenVec,
}

impl Paths {
    pub(crate) fn new(root: Option<Path>) -> Self {
        let root = root.map_or_else(|| quote!(::factory_core), Path::into_token_stream);
        let codegen = quote!(#root::codegen);
        Self { root: TokenVec::new(root), codegen: TokenVec::new(codegen) }
    }

    /// Returns the root with the span of the user's code that an error should point at. If the tokens of one path came
    /// from two places, rustc would point at the whole macro call.
    pub(crate) fn root_at(&self, span: Span) -> TokenVec {
        self.root.with_span(span)
    }

    /// Returns the path of a hidden derive.
    pub(crate) fn derive(&self, name: &str) -> TokenStream {
        let (codegen, name) = (&self.codegen, format_ident!("{name}"));
        quote!(#codegen::#name)
    }

    /// Returns the path of the hidden items with the span of the user's code that an error should point at.
    pub(crate) fn codegen_at(&self, span: Span) -> TokenVec {
        self.codegen.with_span(span)
    }
}
