//! Replaced functions. A use of one does not compile, and the error names the function that makes the factory.

use crate::{
    agent_factory::model::{factory::Factory, replaced::ReplacedFunction},
    kit::{spans::unlint_item, syntax::tokens::TokenVec},
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Path, Visibility, parse_quote, spanned::Spanned};

pub(super) fn emit_replaced(factory: &Factory) -> TokenStream {
    let markers = emit_markers(factory);
    let functions = factory.replaced.iter().map(|function| emit_function(function, factory));
    quote!(#markers #(#functions)*)
}

/// Emits a function with a bound that nothing fulfills. Rustc checks the bound wherever the name is used: in a call, a
/// function pointer or an alias.
fn emit_function(replaced: &ReplacedFunction, factory: &Factory) -> TokenStream {
    let path = &replaced.path;
    let Some(last) = path.segments.last() else { return TokenStream::new() };
    let function = &last.ident;
    let vis = &factory.platform.vis;
    let codegen = factory.paths.codegen_at(path.span());
    let create = factory.create_fn();
    let owner = owner(path);
    let marker = emit_marker_path(replaced, factory);
    let doc = format!("Replaced by [`{create}()`]. A call of this function does not compile.");
    let bound = match &owner {
        None => quote_spanned!(path.span()=> SingletonAccess<'scope, #create>),
        Some(owner) => quote_spanned!(path.span()=> SingletonMethodAccess<'scope, #create, #owner>),
    };
    let function = unlint_item(quote_spanned! {path.span()=>
        #vis fn #function<'scope>() -> <#marker as #codegen::#bound>::Instance
        where
            #marker: #codegen::#bound,
        {
            <#marker as #codegen::#bound>::get()
        }
    });
    let function = quote!(#[doc = #doc] #function);
    match owner {
        None => function,
        Some(owner) => quote!(impl #owner { #function }),
    }
}

/// Returns the type of `Registry::instance`.
fn owner(path: &Path) -> Option<TokenStream> {
    let leading_colon = &path.leading_colon;
    let owner: Vec<_> = path.segments.iter().take(path.segments.len() - 1).collect();
    (!owner.is_empty()).then(|| quote!(#leading_colon #(#owner)::*))
}

/// Emits the types that name functions in the message. The markers of associated functions are in a module of their
/// own, because a type of the user's may have the same name.
fn emit_markers(factory: &Factory) -> TokenStream {
    if factory.replaced.is_empty() {
        return TokenStream::new();
    }
    let (vis, module) = (&factory.platform.vis, marker_module(factory));
    let (mut functions, mut methods) = (TokenStream::new(), TokenStream::new());
    for replaced in &factory.replaced {
        if let Some(function) = replaced.path.get_ident() {
            functions.extend(emit_marker(function, vis));
        } else if let Some(name) = method_marker(replaced, factory) {
            methods.extend(emit_marker(&name, &method_marker_vis(vis)));
        }
    }
    functions.extend(emit_marker(&factory.create_fn(), vis));
    quote! {
        #functions

        #[doc(hidden)]
        #vis mod #module { #methods }
    }
}

/// Returns the visibility of a marker in the module of markers, which is no less than that of the platform.
fn method_marker_vis(vis: &Visibility) -> Visibility {
    match vis {
        Visibility::Public(_) => parse_quote!(pub),
        Visibility::Restricted(_) => parse_quote!(pub(crate)),
        Visibility::Inherited => parse_quote!(pub(super)),
    }
}

/// Emits the type that names a function. The representation exempts its name from the lint for the names of types, and
/// the constant counts as its use.
fn emit_marker(name: &Ident, vis: &Visibility) -> TokenStream {
    let vis = TokenVec::new(vis.to_token_stream()).with_span(name.span());
    quote_spanned! {name.span()=>
        #[doc(hidden)]
        #[derive(::core::fmt::Debug)]
        #[repr(C)]
        #vis struct #name { _unused: () }
        const _: ::core::option::Option<#name> = ::core::option::Option::None;
    }
}

fn emit_marker_path(replaced: &ReplacedFunction, factory: &Factory) -> TokenStream {
    if let Some(function) = replaced.path.get_ident() {
        return function.to_token_stream();
    }
    let (module, name) = (marker_module(factory), method_marker(replaced, factory));
    quote_spanned!(replaced.path.span()=> #module::#name)
}

fn marker_module(factory: &Factory) -> Ident {
    format_ident!("__factory_core_replaced_by_{}", factory.create_fn(), span = Span::call_site())
}

/// Returns the function's own name, or the whole path if another path ends in the same name.
fn method_marker(replaced: &ReplacedFunction, factory: &Factory) -> Option<Ident> {
    let last = &replaced.path.segments.last()?.ident;
    if !factory.replaced.iter().any(|other| replaced.ends_like(other)) {
        return Some(last.clone());
    }
    Some(format_ident!("{}", replaced.words.join("_"), span = last.span()))
}
