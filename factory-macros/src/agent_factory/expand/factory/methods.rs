//! The methods of the factory, and the list of the agents that it builds.

use crate::agent_factory::{
    expand::{
        building::{emit_agent_builder, emit_unreachable_body, self_ident},
        checks::parameters::emit_generic_check,
        docs::emit_default_doc,
    },
    model::{
        entry::Entry,
        factory::{Emission, Factory},
        seen::{Seen, plain_name},
        syntax::Param,
    },
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Emits `scope` and a method for each agent: for rustdoc with the type that is built, otherwise with what its
/// constructor may return instead.
pub(crate) fn emit_methods(factory: &Factory) -> TokenStream {
    let (root, vis) = (&factory.paths.root, &factory.head.vis);
    let (ty, params, bounds) = (factory.ty(factory.head.ident.span()), factory.params(), factory.bounds());
    let compiled = factory.agents.iter().map(|entry| emit_compiled_method(entry, factory));
    let documented = factory.agents.iter().map(|entry| emit_documented_method(entry, factory));
    let documented = (!factory.agents.is_empty()).then(|| {
        quote! {
            #[cfg(doc)]
            impl<'user #(, #params)*> #ty #bounds { #(#documented)* }
        }
    });
    quote! {
        #[allow(clippy::must_use_candidate, reason = "an agent may act as it is built")]
        impl<'user #(, #params)*> #ty #bounds {
            /// Returns the scope that this factory serves.
            #[allow(dead_code, reason = "an application may not need the scope")]
            #[inline]
            #[must_use]
            #vis fn scope(&self) -> #root::UserScope<'user> { self.__factory_core_made.scope() }

            #(#compiled)*
        }

        #documented
    }
}

fn emit_compiled_method(entry: &Entry, factory: &Factory) -> TokenStream {
    let (root, ty) = (factory.paths.root_at(entry.span), &entry.ty);
    let body = match factory.emission {
        Emission::Whole => emit_build(entry, factory),
        Emission::Outline => emit_unreachable_body(entry, factory),
    };
    let result = quote_spanned!(entry.span=> #root::Created<'user, #ty>);
    emit_method(entry, factory, &quote!(#[cfg(not(doc))]), &result, &body)
}

fn emit_documented_method(entry: &Entry, factory: &Factory) -> TokenStream {
    let (ty, name) = (&entry.ty, entry.base_name().map(plain_name).unwrap_or_default());
    let note = format!("If `{name}` has a constructor, the method returns what the constructor returns.");
    emit_method(entry, factory, &quote!(#[doc = ""] #[doc = #note]), &quote!(#ty), &quote!(loop {}))
}

fn emit_method(
    entry: &Entry,
    factory: &Factory,
    attribute: &TokenStream,
    result: &TokenStream,
    body: &TokenStream,
) -> TokenStream {
    let (Entry { attrs, ident, params, .. }, vis, this) = (entry, &factory.head.vis, self_ident());
    let name = entry.base_name().map(plain_name).unwrap_or_default();
    let doc = emit_default_doc(attrs, &format!("Builds a new `{name}`."));
    let params = params.iter().map(|Param { ident, ty }| quote_spanned!(entry.span=> #ident: #ty));
    quote_spanned! {entry.span=>
        #doc
        #(#attrs)*
        #attribute
        #vis fn #ident(&#this, #(#params),*) -> #result { #body }
    }
}

fn emit_build(entry: &Entry, factory: &Factory) -> TokenStream {
    let (this, names) = (self_ident(), entry.param_names());
    let (check, params) = (emit_generic_check(entry, factory), entry.params_type());
    let builder = emit_agent_builder(entry, &quote_spanned!(entry.span=> Self), &params, factory);
    quote_spanned!(entry.span=> #check #builder::build(#this, Self::scope(#this), (#(#names,)*)))
}

/// Emits the impls that list the agents. A type with two entries is listed once. Types that are equal for some platform
/// are listed by the generic one, which is the first.
pub(crate) fn emit_lists(factory: &Factory) -> TokenStream {
    let mut generic_names = Seen::default();
    let is_generic = |entry: &&Entry| factory.mentions_param(&entry.path);
    let mut listed: Vec<_> = factory.agents.iter().filter(is_generic).collect();
    listed.retain(|entry| entry.base_name().is_some_and(|name| generic_names.insert_name(name)));
    for entry in factory.agents.iter().filter(|entry| !is_generic(entry)) {
        if entry.base_name().is_some_and(|name| !generic_names.contains(&plain_name(name))) {
            listed.push(entry);
        }
    }
    let mut types = Seen::default();
    listed.retain(|entry| types.insert(entry.identity.clone()));
    listed.into_iter().map(|entry| emit_list(entry, factory)).collect()
}

fn emit_list(entry: &Entry, factory: &Factory) -> TokenStream {
    let (params, bounds, ty) = (factory.params(), factory.bounds(), entry.used_type());
    let (codegen, factory_ty) = (factory.paths.codegen_at(entry.span), factory.ty(entry.span));
    quote_spanned! {entry.span=>
        #[doc(hidden)]
        impl<'user #(, #params)*> #codegen::ListedInFactory<'user, #factory_ty> for #ty #bounds {}
    }
}
