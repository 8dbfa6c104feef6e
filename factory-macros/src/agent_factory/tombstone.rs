use super::{
    expand::create_fn,
    model::{Factory, words_of},
};
use crate::kit::paths::Tokens;
use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::{Ident, Path, Visibility, spanned::Spanned};

/// What stands where a global accessor was: its name, and a bound that nothing fulfils, checked wherever the name is
/// used, be that a call, a function pointer or an alias.
pub(super) fn of(path: &Path, factory: &Factory) -> TokenStream {
    let Some(last) = path.segments.last() else { return quote!() };
    let (function, vis, codegen) = (&last.ident, &factory.platform.vis, factory.paths.codegen_at(path.span()));
    let create = create_fn(&factory.head.ident);
    let doc = format!("Replaced by [`{create}()`]: a use of this does not compile.");
    let (owner, name) = (owner(path), name(path, factory));
    let bound = match &owner {
        None => quote_spanned!(path.span()=> SingletonAccess<'scope, #create>),
        Some(owner) => quote_spanned!(path.span()=> SingletonMethodAccess<'scope, #create, #owner>),
    };
    let tombstone = quote_spanned! {path.span()=>
        #[doc = #doc]
        #[allow(dead_code, clippy::must_use_candidate, reason = "there to be rejected, not to be called")]
        #vis fn #function<'scope>() -> <#name as #codegen::#bound>::Instance
        where
            #name: #codegen::#bound,
        {
            <#name as #codegen::#bound>::get()
        }
    };
    match owner {
        None => tombstone,
        Some(owner) => quote!(impl #owner { #tombstone }),
    }
}

/// The types that stand for names in the message: of functions beside them, where no other type has their names.
pub(super) fn named(factory: &Factory) -> TokenStream {
    if factory.replaced.is_empty() {
        return quote!();
    }
    let (vis, methods, create) = (&factory.platform.vis, methods(factory), create_fn(&factory.head.ident));
    let (mut functions, mut of_types) = (TokenStream::new(), TokenStream::new());
    for path in &factory.replaced {
        if let Some(function) = path.get_ident() {
            functions.extend(name_of_function(function, vis));
        } else if let Some(name) = method_name(path, factory) {
            of_types.extend(quote_spanned!(name.span()=> pub struct #name {}));
        }
    }
    functions.extend(name_of_function(&create, vis));
    quote! {
        #functions

        #[doc(hidden)]
        #[allow(
            non_camel_case_types, dead_code, missing_debug_implementations, unreachable_pub,
            reason = "names for an error alone"
        )]
        #vis mod #methods { #of_types }
    }
}

fn name_of_function(name: &Ident, vis: &Visibility) -> TokenStream {
    let vis = Tokens::of(vis.to_token_stream()).at(name.span());
    quote_spanned! {name.span()=>
        #[doc(hidden)]
        #[allow(
            non_camel_case_types, dead_code, missing_debug_implementations, unreachable_pub,
            reason = "a name for an error alone"
        )]
        #vis struct #name {}
    }
}

fn methods(factory: &Factory) -> Ident {
    format_ident!("__factory_core_replaced_by_{}", create_fn(&factory.head.ident), span = Span::call_site())
}

fn name(path: &Path, factory: &Factory) -> TokenStream {
    if let Some(function) = path.get_ident() {
        return function.to_token_stream();
    }
    let (methods, name) = (methods(factory), method_name(path, factory));
    quote_spanned!(path.span()=> #methods::#name)
}

/// Its last word; all of them, where two end in the same.
fn method_name(path: &Path, factory: &Factory) -> Option<Ident> {
    let last = &path.segments.last()?.ident;
    let words = words_of(path);
    let ends_alike = |other: &Path| {
        let other = words_of(other);
        other.len() > 1 && other.last() == words.last() && other != words
    };
    if !factory.replaced.iter().any(ends_alike) {
        return Some(last.clone());
    }
    Some(format_ident!("{}", words.join("_"), span = last.span()))
}

/// For `Registry::instance`, the type.
fn owner(path: &Path) -> Option<TokenStream> {
    let leading_colon = &path.leading_colon;
    let owner: Vec<_> = path.segments.iter().take(path.segments.len() - 1).collect();
    (!owner.is_empty()).then(|| quote!(#leading_colon #(#owner)::*))
}
