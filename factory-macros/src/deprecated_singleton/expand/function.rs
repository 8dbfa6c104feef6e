//! Emits a function that cannot be called.

use super::super::model::Function;
use crate::kit::{
    paths::Paths,
    spans::unlint_item,
    syntax::{
        functions::{FunctionArgument, FunctionHead},
        generics::where_predicates,
        tokens::{is_one_of, is_word},
    },
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{GenericParam, Lifetime, ext::IdentExt};

/// Emits the function with `bound`, and without its body.
pub(super) fn emit_function(
    name: &Ident,
    function: &Function,
    paths: &Paths,
    attrs: &TokenStream,
    bound: &TokenStream,
) -> TokenStream {
    let (codegen, Function { vis, head, .. }) = (&paths.codegen, function);
    let qualifiers = head.qualifiers.iter().filter(|token| !is_word(token, "async"));
    let (params, predicates) = (head.generics.params.iter(), where_predicates(&head.generics));
    let (inputs, scope) = (emit_inputs(head), Lifetime::new("'__factory_core_scope", Span::call_site()));
    let (any_type, output) = emit_output(function, paths);
    let used = emit_use_of_output(function, paths);
    // The name has a span of the user's, so that rustc can show the head of the function.
    let allow = is_one_of(name, &["iter", "iter_mut"])
        .then(|| quote!(#[allow(clippy::iter_not_returning_iterator, reason = "no call of this function compiles")]));
    // The function is never called, which the user's lints would report.
    let denied = unlint_item(quote_spanned! {name.span()=>
        #vis #(#qualifiers)* fn #name<#scope, #(#params,)* #any_type>(#(#inputs),*) -> #output
        where
            #bound,
            #(#predicates,)*
        {
            #used
            #codegen::unreachable_after_error()
        }
    });
    let opaque = function.returns_opaque_type().then(|| emit_hidden_original(name, function, paths, attrs));
    quote!(#attrs #allow #denied #opaque)
}

/// Emits the function with its signature. Its body stays only if the type of the result is known from it.
pub(super) fn emit_signature(name: &Ident, function: &Function, paths: &Paths, attrs: &TokenStream) -> TokenStream {
    let (codegen, Function { vis, head, body }) = (&paths.codegen, function);
    let FunctionHead { qualifiers, generics, inputs, output, .. } = head;
    let (generics, predicates) = (&generics.params, &generics.where_clause);
    let (inputs, body) = if function.returns_opaque_type() {
        (inputs.stream(), body.to_token_stream())
    } else {
        let inputs = emit_inputs(head);
        (quote!(#(#inputs),*), quote!({ #codegen::unreachable_after_error() }))
    };
    let output = output.as_ref().map(|output| quote!(-> #output));
    let signature = unlint_item(quote_spanned! {name.span()=>
        #vis #(#qualifiers)* fn #name<#generics>(#inputs) #output #predicates #body
    });
    quote!(#attrs #signature)
}

/// Emits a mention of the type that the function returned, so that its imports stay in use.
fn emit_use_of_output(function: &Function, paths: &Paths) -> Option<TokenStream> {
    let (codegen, output) = (&paths.codegen, function.head.output.as_ref()?);
    (!function.returns_opaque_type()).then(|| quote!(let _ = || -> #output { #codegen::unreachable_after_error() };))
}

/// Emits the function as it was, under a name that nobody calls: a type that is known only from the body cannot be
/// mentioned anywhere else.
fn emit_hidden_original(name: &Ident, function: &Function, paths: &Paths, attrs: &TokenStream) -> TokenStream {
    let hidden = format_ident!("__{}_before", name.unraw(), span = name.span());
    emit_signature(&hidden, function, paths, &quote!(#attrs #[doc(hidden)]))
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
fn emit_output(function: &Function, paths: &Paths) -> (Option<TokenStream>, TokenStream) {
    let (codegen, head) = (&paths.codegen, &function.head);
    let output = head.output.as_ref().map_or_else(|| quote!(()), ToTokens::to_token_stream);
    let has_arguments = head.generics.params.iter().any(|param| !matches!(param, GenericParam::Lifetime(_)));
    match (head.has_receiver(), has_arguments && !function.returns_opaque_type()) {
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
