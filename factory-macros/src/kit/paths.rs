//! Absolute paths to the items that generated code uses. Nothing in the user's scope can shadow them.

use super::syntax::tokens::TokenVec;
use proc_macro2::Span;
use quote::{ToTokens, quote};
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

    /// Returns the path of the hidden items with the span of the user's code that an error should point at.
    pub(crate) fn codegen_at(&self, span: Span) -> TokenVec {
        self.codegen.with_span(span)
    }
}

// Former names, used by `agent_factory` and `user_scoped` until they are moved to the new ones.
pub(crate) use super::syntax::generics::{
    ImplParam as Declared, impl_params as declared, mentions_type_param as mentions_a_type_param,
    where_predicates as predicates,
};
pub(crate) use super::syntax::tokens::{TokenVec as Tokens, mentions};
pub(crate) use super::types::lifetimes::{
    elides_lifetime as elides_a_lifetime, mentions_lifetime as has_lifetime,
    mentions_short_lifetime as names_a_lifetime, mentions_user as names_user,
};
pub(crate) use super::types::shapes::{is_component_name as names_a_component, peel_groups as ungrouped};

/// `crate = path`
pub(crate) struct CrateOption {
    pub(crate) path: Path,
}

impl syn::parse::Parse for CrateOption {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        super::arguments::parse_crate_option(input).map(|path| Self { path })
    }
}

impl Tokens {
    pub(crate) fn of(stream: proc_macro2::TokenStream) -> Self {
        Self::new(stream)
    }

    pub(crate) fn at(&self, span: Span) -> Self {
        self.with_span(span)
    }
}
