//! Prints a function that cannot be called.

use super::super::model::Function;
use crate::kit::{
    paths::Paths,
    syntax::{
        functions::FunctionHead,
        generics::where_predicates,
        tokens::{is_word, mentions},
    },
};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::GenericParam;

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
    let (params, inputs, predicates) = (head.generics.params.iter(), &head.inputs, where_predicates(&head.generics));
    let (any_type, output) = emit_output(head, paths);
    // The name has a span of the user's, so that rustc can show the head of the function.
    quote_spanned! {name.span()=>
        #attrs
        #[allow(
            dead_code, unused_variables, unused_mut, unused_lifetimes, single_use_lifetimes,
            improper_ctypes_definitions, clippy::all, clippy::pedantic, clippy::nursery,
            reason = "kept only so that its uses are rejected"
        )]
        #vis #(#qualifiers)* fn #name<'__factory_core_scope, #(#params,)* #any_type> #inputs -> #output
        where
            #bound,
            #(#predicates,)*
        {
            #codegen::unreachable_after_error()
        }
    }
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
