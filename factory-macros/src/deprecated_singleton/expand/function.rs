//! Emits a function that cannot be called.

use super::super::model::Function;
use crate::kit::{
    paths::Paths,
    spans::unlint_item,
    syntax::{
        functions::{FunctionArgument, FunctionHead},
        generics::where_predicates,
        tokens::{is_one_of, is_word, mentions},
    },
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{GenericParam, Lifetime};

/// Emits the function with `bound`, and without its body.
pub(super) fn emit_function(
    name: &Ident,
    Function { vis, head }: &Function,
    paths: &Paths,
    attrs: &TokenStream,
    bound: &TokenStream,
) -> TokenStream {
    let codegen = &paths.codegen;
    let qualifiers = head.qualifiers.iter().filter(|token| !is_word(token, "async"));
    let (params, predicates) = (head.generics.params.iter(), where_predicates(&head.generics));
    let (inputs, scope) = (emit_inputs(head), Lifetime::new("'__factory_core_scope", Span::call_site()));
    let (any_type, output) = emit_output(head, paths);
    // The name has a span of the user's, so that rustc can show the head of the function.
    let allow = is_one_of(name, &["iter", "iter_mut"])
        .then(|| quote!(#[allow(clippy::iter_not_returning_iterator, reason = "no call of this function compiles")]));
    // The function is never called, which the user's lints would report.
    let function = unlint_item(quote_spanned! {name.span()=>
        #vis #(#qualifiers)* fn #name<#scope, #(#params,)* #any_type>(#(#inputs),*) -> #output
        where
            #bound,
            #(#predicates,)*
        {
            #codegen::unreachable_after_error()
        }
    });
    quote!(#attrs #allow #function)
}

/// Emits the arguments without their names, which the body does not use.
fn emit_inputs(head: &FunctionHead) -> Vec<TokenStream> {
    let arguments = head.arguments().unwrap_or_default();
    let emit = |FunctionArgument { attrs, pattern, ty, ident }: &FunctionArgument| match ty {
        Some(ty) if ident.as_ref().is_none_or(|name| name != "self") => quote!(#(#attrs)* _: #ty),
        Some(ty) => quote!(#(#attrs)* #pattern: #ty),
        None => quote!(#(#attrs)* #pattern),
    };
    arguments.iter().map(emit).collect()
}

/// Emits the type that a call returns, and a type parameter for it if it has one. The value of a call should cause no
/// further error.
fn emit_output(head: &FunctionHead, paths: &Paths) -> (Option<TokenStream>, TokenStream) {
    let codegen = &paths.codegen;
    let output = head.output.as_ref().map_or_else(|| quote!(()), ToTokens::to_token_stream);
    let has_arguments = head.generics.params.iter().any(|param| !matches!(param, GenericParam::Lifetime(_)));
    let is_opaque = mentions(&output, &format_ident!("impl"));
    match (head.has_receiver(), has_arguments && !is_opaque) {
        // A type that does not exist. Rustc would not find a method that returns one.
        (false, _) => {
            (None, quote!(<#codegen::DeprecatedSingleton as #codegen::StillAvailable<'__factory_core_scope>>::Instance))
        }
        // A caller may write the type arguments, so there is no room for one more.
        (true, true) if head.is_async() => (None, quote!(::core::future::Ready<#output>)),
        (true, true) => (None, output),
        (true, false) => (Some(quote!(__Instance)), quote!(__Instance)),
    }
}
