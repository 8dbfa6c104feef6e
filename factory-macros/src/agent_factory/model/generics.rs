//! The types of the factory and of its platform, with their generic parameters.

use super::factory::Factory;
use crate::kit::syntax::{
    generics::{ImplParam, impl_params, mentions_param, param_name, where_predicates},
    tokens::TokenVec,
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

impl Factory {
    /// Returns `AgentInstanceFactory<'user, M>`.
    pub(crate) fn ty(&self, span: Span) -> TokenVec {
        self.ty_with_lifetime(&quote_spanned!(span=> 'user), span)
    }

    pub(crate) fn ty_with_lifetime(&self, lifetime: &TokenStream, span: Span) -> TokenVec {
        let (name, arguments) = (&self.head.ident, self.generics.params.iter().map(param_name));
        TokenVec::new(quote_spanned!(span=> #name<#lifetime #(, #arguments)*>))
    }

    /// Returns `Platform<M>`.
    pub(crate) fn platform_ty(&self) -> TokenStream {
        let (name, (_, arguments, _)) = (&self.platform.ident, self.generics.split_for_impl());
        quote!(#name #arguments)
    }

    /// Returns the type of the request data: its struct, or `()` without the section.
    pub(crate) fn request_ty(&self) -> TokenStream {
        self.request.as_ref().map_or_else(|| quote!(()), |request| request.ty(&self.generics))
    }

    /// Returns the parameters of the platform as an `impl` declares them.
    pub(crate) fn params(&self) -> Vec<ImplParam<'_>> {
        impl_params(&self.generics)
    }

    /// Returns the `where` clause of a generic platform, which outlives each of its users.
    pub(crate) fn bounds(&self) -> Option<TokenStream> {
        let written = where_predicates(&self.generics);
        // The bound is not on each parameter, because clippy would find the parameter bounded in two places.
        let platform = self.platform_ty();
        (!self.generics.params.is_empty()).then(|| quote!(where #(#written,)* #platform: 'static,))
    }

    /// Returns the name of the type parameter for the result of a closure: `R`, unless the name is in use.
    pub(crate) fn result_param(&self) -> Ident {
        self.free_param("R")
    }

    /// Returns the name of the type parameter for the error of a closure: `E`, unless the name is in use.
    pub(crate) fn error_param(&self) -> Ident {
        self.free_param("E")
    }

    fn free_param(&self, name: &str) -> Ident {
        let ident = format_ident!("{name}");
        let is_used = self.mentions_param(&ident) || self.head.ident == name || self.platform.ident == name;
        if is_used { format_ident!("__{name}") } else { ident }
    }

    /// Returns whether the tokens mention a parameter of the platform.
    pub(crate) fn mentions_param(&self, tokens: &dyn ToTokens) -> bool {
        mentions_param(tokens, &self.generics)
    }
}
