//! The request data, which the caller gives when a scope opens.

use super::{field::PlatformField, syntax::FieldSyntax};
use crate::kit::syntax::generics::{mentions_name, param_name, where_predicates};
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, GenericParam, Generics, Ident, ext::IdentExt, parse_quote};

/// The section `request`, which has a struct of its own.
pub(crate) struct Request {
    /// The attributes of the struct.
    pub(crate) attrs: Vec<Attribute>,
    /// The name of the struct, such as `AgentInstanceFactoryRequest`.
    pub(crate) ident: Ident,
    pub(crate) fields: Vec<PlatformField>,
}

impl Request {
    /// Creates the request data of a factory, without fields.
    pub(crate) fn new(factory: &Ident) -> Self {
        let ident = format_ident!("{}Request", factory.unraw(), span = factory.span());
        Self { attrs: Vec::new(), ident, fields: Vec::new() }
    }

    /// Converts a field. `generics` are those of the platform.
    pub(crate) fn field(&self, syntax: FieldSyntax, generics: &Generics) -> PlatformField {
        PlatformField::new(syntax, &self.ident, generics)
    }

    /// Returns the struct's type.
    pub(crate) fn ty(&self, platform: &Generics) -> TokenStream {
        let (name, generics) = (&self.ident, self.generics(platform));
        let (_, arguments, _) = generics.split_for_impl();
        quote!(#name #arguments)
    }

    /// Returns the struct's parameters: those of the platform that a field mentions, because rustc rejects the others.
    /// A bound that mentions one of the others is left out.
    pub(crate) fn generics(&self, platform: &Generics) -> Generics {
        let is_mentioned =
            |param: &GenericParam| self.fields.iter().any(|field| mentions_name(&field.ty, param_name(param)));
        let (mentioned, others): (Vec<_>, Vec<_>) = platform.params.iter().partition(|param| is_mentioned(param));
        let mentions_others =
            |tokens: &dyn ToTokens| others.iter().any(|other| mentions_name(tokens, param_name(other)));
        let params = mentioned.iter().map(|&param| match param {
            GenericParam::Type(ty) if mentions_others(param) => ty.ident.to_token_stream(),
            param => param.to_token_stream(),
        });
        let predicates = where_predicates(platform).into_iter().filter(|predicate| {
            mentioned.iter().any(|param| mentions_name(predicate, param_name(param))) && !mentions_others(predicate)
        });
        let mut generics: Generics = parse_quote!(<#(#params),*>);
        generics.where_clause = Some(parse_quote!(where #(#predicates),*));
        generics
    }
}
