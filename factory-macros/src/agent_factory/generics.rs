//! The parameters of a platform, which are its factory's too.

use super::{entry::Entry, model::Factory};
use crate::kit::paths::{Declared, Tokens, declared, mentions, predicates};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::GenericParam;

impl Factory {
    /// `AgentInstanceFactory<'user, M>`
    pub(super) fn ty(&self, span: Span) -> Tokens {
        self.ty_for(&quote_spanned!(span=> 'user), span)
    }

    pub(super) fn ty_for(&self, user: &TokenStream, span: Span) -> Tokens {
        let (name, arguments) = (&self.head.ident, self.generics.params.iter().map(name));
        Tokens::of(quote_spanned!(span=> #name<#user #(, #arguments)*>))
    }

    /// `Platform<M>`
    pub(super) fn platform_ty(&self) -> TokenStream {
        let (name, (_, arguments, _)) = (&self.platform.ident, self.generics.split_for_impl());
        quote!(#name #arguments)
    }

    /// `M: Model`, for an `impl`.
    pub(super) fn params(&self) -> Vec<Declared<'_>> {
        declared(&self.generics)
    }

    /// What all users share outlives each of them.
    pub(super) fn bounds(&self) -> Option<TokenStream> {
        let written = predicates(&self.generics);
        // Not of each parameter: clippy would see it bounded in two places.
        let platform = self.platform_ty();
        (!self.generics.params.is_empty()).then(|| quote!(where #(#written,)* #platform: 'static,))
    }

    /// Whether it says something of the platform's parameters.
    pub(super) fn is_generic_in(&self, tokens: &dyn ToTokens) -> bool {
        self.generics.params.iter().any(|param| mentions(tokens, &name(param)))
    }

    pub(super) fn is_generic_entry(&self, entry: &Entry) -> bool {
        self.is_generic_in(&entry.path) || entry.params.iter().any(|param| self.is_generic_in(&param.ty))
    }
}

pub(super) fn name(param: &GenericParam) -> Ident {
    match param {
        GenericParam::Type(param) => param.ident.clone(),
        GenericParam::Const(param) => param.ident.clone(),
        GenericParam::Lifetime(param) => param.lifetime.ident.clone(),
    }
}
