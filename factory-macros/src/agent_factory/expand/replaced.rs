//! Replaced accessors. A use of one does not compile, and the error names the function that makes the factory.

use crate::{
    agent_factory::model::{factory::Factory, replaced::Replaced, syntax::ReplacedKind},
    kit::{
        spans::{unlint_item, unlinted_name},
        syntax::tokens::{TokenVec, is_punct, is_word, map_tokens},
    },
};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use std::collections::BTreeSet;
use syn::{Path, Visibility, parse_quote, spanned::Spanned};

pub(super) fn emit_replaced(factory: &Factory) -> TokenStream {
    let markers = emit_markers(factory);
    let accessors = factory.replaced.iter().filter_map(|replaced| emit_accessor(replaced, factory));
    quote!(#markers #(#accessors)*)
}

fn emit_accessor(replaced: &Replaced, factory: &Factory) -> Option<TokenStream> {
    let name = &replaced.path.segments.last()?.ident;
    let (create, module) = (factory.create_fn(), marker_module(factory));
    let marker = replaced.marker(&create)?;
    let marker = quote_spanned!(replaced.path.span()=> #module::#marker);
    let accessor = match replaced.kind {
        ReplacedKind::Function => emit_function(replaced, name, &marker, factory),
        ReplacedKind::Constant => emit_constant(replaced, name, &marker, factory),
    };
    Some(match emit_owner(&replaced.path) {
        None => accessor,
        Some(owner) => quote!(#owner { #accessor }),
    })
}

/// Emits a function with a bound that nothing fulfills. Rustc checks the bound wherever the name is used: in a call, a
/// function pointer or an alias.
fn emit_function(replaced: &Replaced, name: &Ident, marker: &TokenStream, factory: &Factory) -> TokenStream {
    let (vis, create) = (&factory.platform.vis, factory.create_fn());
    let span = replaced.path.span();
    let codegen = factory.paths.codegen_at(span);
    let doc = format!("Replaced by [`{create}()`]. A call of this function does not compile.");
    let bound = if replaced.path.segments.len() == 1 {
        quote_spanned!(span=> SingletonAccess<'scope, #create>)
    } else {
        quote_spanned!(span=> SingletonMethodAccess<'scope, #create, Self>)
    };
    let function = unlint_item(quote_spanned! {span=>
        #vis fn #name<'scope>() -> <#marker as #codegen::#bound>::Instance
        where
            #marker: #codegen::#bound,
        {
            <#marker as #codegen::#bound>::retired_value()
        }
    });
    // Documentation shows the name without the bound, which has no meaning for a reader.
    let documented = unlint_item(quote_spanned!(span=> #vis fn #name() {}));
    quote! {
        #[cfg(not(doc))] #[doc = #doc] #function
        #[cfg(doc)] #[doc = #doc] #documented
    }
}

/// Emits a constant of a type that has no method, no field and no trait. A `match` would take a function for a name, and
/// rustc reports a bound that is not fulfilled after the errors about methods and fields.
fn emit_constant(replaced: &Replaced, name: &Ident, marker: &TokenStream, factory: &Factory) -> TokenStream {
    let (vis, create) = (vis_at(&factory.platform.vis, name.span()), factory.create_fn());
    let doc = format!("Replaced by [`{create}()`]. This constant has no method, no field and no trait.");
    let name = unlinted_name(name);
    let constant = unlint_item(quote_spanned!(replaced.path.span()=> #vis const #name: #marker = #marker;));
    quote!(#[doc = #doc] #constant)
}

/// Emits the `impl Registry` for `Registry::instance`. A `_` among its generic arguments becomes a type parameter.
fn emit_owner(path: &Path) -> Option<TokenStream> {
    let leading_colon = &path.leading_colon;
    let owner: Vec<_> = path.segments.iter().take(path.segments.len() - 1).collect();
    if owner.is_empty() {
        return None;
    }
    let mut params = Vec::new();
    let owner = map_tokens(quote!(#leading_colon #(#owner)::*), &mut |before, rest| {
        let is_inferred = is_word(&rest[0], "_") && !before.last().is_some_and(|before| is_punct(before, '\''));
        is_inferred.then(|| {
            let param = format_ident!("__T{}", params.len());
            params.push(param.clone());
            (1, param.into_token_stream())
        })
    });
    Some(quote!(impl<#(#params),*> #owner))
}

/// Emits the types that name accessors in messages, and the one of the function that replaces them. Those of accessors
/// are in a module, because a module or a type of the user's may have the same name. The types are hidden only in
/// documentation: rustc prints the short names of types that are not hidden.
fn emit_markers(factory: &Factory) -> TokenStream {
    if factory.replaced.is_empty() {
        return TokenStream::new();
    }
    let (vis, module, create) = (&factory.platform.vis, marker_module(factory), factory.create_fn());
    let inner_vis = marker_vis(vis);
    let (mut names, mut markers) = (BTreeSet::new(), TokenStream::new());
    for replaced in &factory.replaced {
        if let Some(name) = replaced.marker(&create).filter(|name| names.insert(name.to_string())) {
            markers.extend(match replaced.kind {
                ReplacedKind::Function => emit_name_of_function(&name, &inner_vis),
                ReplacedKind::Constant => emit_name_of_constant(&name, &inner_vis, factory),
            });
        }
    }
    let create = emit_name_of_function(&create, vis);
    let module = unlint_item(quote!(#vis mod #module { #markers }));
    quote! {
        #create
        /// The names of replaced accessors, for messages of the compiler.
        #[cfg_attr(doc, doc(hidden))]
        #module
    }
}

/// Emits the type that names a function.
fn emit_name_of_function(name: &Ident, vis: &Visibility) -> TokenStream {
    let definition = emit_name(name, vis);
    quote_spanned! {name.span()=>
        #[derive(::core::fmt::Debug)]
        #definition
    }
}

/// Emits the type that names a constant, and its value. The bound on `Debug` is never fulfilled; a type without an
/// implementation would be reported by a lint.
fn emit_name_of_constant(name: &Ident, vis: &Visibility, factory: &Factory) -> TokenStream {
    let (codegen, definition) = (factory.paths.codegen_at(name.span()), emit_name(name, vis));
    let value = unlinted_name(name);
    let constant = unlint_item(quote!(#vis const #value: #name = #name { _unused: ()..() };));
    quote_spanned! {name.span()=>
        #definition
        impl ::core::fmt::Debug for #name where for<'scope> Self: #codegen::SingletonAccess<'scope, Self> {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result { ::core::result::Result::Ok(()) }
        }
        #[doc(hidden)]
        #constant
    }
}

/// Emits a type that names something. The representation exempts its name from the lint for the names of types, the field
/// exempts it from the lint for types that could be `Copy`, and the constant counts as its use.
fn emit_name(name: &Ident, vis: &Visibility) -> TokenStream {
    let vis = vis_at(vis, name.span());
    quote_spanned! {name.span()=>
        /// A name in messages of the compiler.
        #[cfg_attr(doc, doc(hidden))]
        #[repr(C)]
        #vis struct #name { _unused: ::core::ops::Range<()> }
        const _: ::core::option::Option<#name> = ::core::option::Option::None;
    }
}

/// Returns the visibility of a marker in the module of markers, which is no less than that of the platform.
fn marker_vis(vis: &Visibility) -> Visibility {
    match vis {
        Visibility::Public(_) => parse_quote!(pub),
        Visibility::Restricted(_) => parse_quote!(pub(crate)),
        Visibility::Inherited => parse_quote!(pub(super)),
    }
}

/// Returns the visibility with the span of the item that has it.
fn vis_at(vis: &Visibility, span: Span) -> TokenVec {
    TokenVec::new(vis.to_token_stream()).with_span(span)
}

fn marker_module(factory: &Factory) -> Ident {
    format_ident!("replaced_by_{}", factory.create_fn(), span = Span::call_site())
}
