//! Emits a type that cannot be used.

use crate::kit::{
    paths::Paths,
    spans::{unlint_item, unlinted_name},
};
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{DeriveInput, parse_quote_spanned};

/// Emits the definition with its fields and variants, so that they cause no further errors, and with a parameter that
/// has a default: rustc then checks the bound where the type is used, and not where it is written. The bound has the
/// span of the replacement, so that rustc shows it.
pub(super) fn emit_type(mut ty: DeriveInput, replacement: Span, paths: &Paths, doc: &TokenStream) -> TokenStream {
    let (name, codegen) = (&ty.ident, paths.codegen_at(replacement));
    let replaced = format_ident!("__FACTORY_CORE_REPLACED", span = replacement);
    let generics = &mut ty.generics;
    // The angles have a span of the user's, because rustc shows the head of a type in one piece.
    generics.lt_token.get_or_insert(syn::Token![<](name.span()));
    generics.gt_token.get_or_insert(syn::Token![>](name.span()));
    generics.params.push(parse_quote_spanned!(name.span()=> const #replaced: ::core::primitive::bool = true));
    let (_, arguments, _) = generics.split_for_impl();
    // The bound does not mention `Self`, because a derive may copy it to a type of its own. Clippy would suggest it.
    let name = unlinted_name(name);
    let bounded = quote_spanned!(replacement=> #name #arguments);
    let bound = parse_quote_spanned!(replacement=> #bounded: #codegen::TypeStillAvailable<'static, #replaced>);
    generics.make_where_clause().predicates.push(bound);
    let mut attrs = std::mem::take(&mut ty.attrs);
    attrs.retain(|attr| !attr.path().is_ident("doc"));
    // The type is never used, which the user's lints would report.
    let item = unlint_item(ty.to_token_stream());
    quote! {
        #doc
        #(#attrs)*
        #item
    }
}
