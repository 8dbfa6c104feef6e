//! Generic parameters, as definitions and impls declare them.

use super::tokens::{any_token, is_joint, is_punct};
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{ConstParam, GenericParam, Generics, Type, TypeParam, WherePredicate};

/// Returns the name of a parameter. A lifetime is named without its tick.
pub(crate) fn param_name(param: &GenericParam) -> &Ident {
    match param {
        GenericParam::Type(param) => &param.ident,
        GenericParam::Const(param) => &param.ident,
        GenericParam::Lifetime(param) => &param.lifetime.ident,
    }
}

/// Returns the predicates of the `where` clause.
pub(crate) fn where_predicates(generics: &Generics) -> Vec<&WherePredicate> {
    generics.where_clause.as_ref().map_or_else(Vec::new, |clause| clause.predicates.iter().collect())
}

/// Returns whether a type mentions a type parameter.
pub(crate) fn mentions_type_param(ty: &Type, generics: &Generics) -> bool {
    generics.type_params().any(|param| mentions_name(ty, &param.ident))
}

/// Returns whether tokens mention a type parameter or a constant parameter.
pub(crate) fn mentions_param(tokens: &dyn ToTokens, generics: &Generics) -> bool {
    let mut params = generics.params.iter().filter(|param| !matches!(param, GenericParam::Lifetime(_)));
    params.any(|param| mentions_name(tokens, param_name(param)))
}

/// Returns whether tokens mention the parameter of this name.
pub(crate) fn mentions_name(tokens: &dyn ToTokens, name: &Ident) -> bool {
    any_token(tokens, &mut |before, rest| is_param(before, rest, name))
}

/// Returns whether the rest begins with the parameter of this name. In `module::T` and `dyn Store<T = u8>`, `T` is another
/// item.
pub(crate) fn is_param(before: &[TokenTree], rest: &[TokenTree], name: &Ident) -> bool {
    let is_name = matches!(&rest[0], TokenTree::Ident(word) if word == name);
    let is_segment = matches!(before, [.., first, second] if is_joint(first, ':') && is_punct(second, ':'));
    let is_binding = || rest.get(1).is_some_and(|next| is_punct(next, '=') && !is_joint(next, '='));
    is_name && !is_segment && !is_binding()
}

/// A parameter as an `impl` declares it: without its default.
pub(crate) struct ImplParam<'a>(pub(crate) &'a GenericParam);

impl ToTokens for ImplParam<'_> {
    fn to_tokens(&self, stream: &mut TokenStream) {
        match self.0 {
            GenericParam::Lifetime(param) => param.to_tokens(stream),
            GenericParam::Type(TypeParam { attrs, ident, colon_token, bounds, .. }) => {
                stream.extend(quote!(#(#attrs)* #ident #colon_token #bounds));
            }
            GenericParam::Const(ConstParam { attrs, const_token, ident, colon_token, ty, .. }) => {
                stream.extend(quote!(#(#attrs)* #const_token #ident #colon_token #ty));
            }
        }
    }
}

/// Returns the parameters as an `impl` declares them.
pub(crate) fn impl_params(generics: &Generics) -> Vec<ImplParam<'_>> {
    generics.params.iter().map(ImplParam).collect()
}
