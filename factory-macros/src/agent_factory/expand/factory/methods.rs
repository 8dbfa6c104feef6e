//! The methods of the factory, and the list of the agents that it builds.

use crate::{
    agent_factory::{
        expand::building::{emit_parameter_comparison, emit_resolved_agent, emit_unreachable_body, self_ident},
        model::{
            entry::Entry,
            factory::{Emission, Factory},
            names::plain_name,
        },
    },
    kit::{
        docs::emit_default_doc,
        spans::unlint_item,
        syntax::{attributes::select_attrs, tokens::TokenVec},
    },
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use std::collections::BTreeSet;

/// Emits a method for each agent. Its result is the agent, or what the agent's constructor returns; rustdoc shows the
/// agent, because the macro cannot see constructors.
pub(crate) fn emit_methods(factory: &Factory) -> TokenStream {
    if factory.agents.is_empty() {
        return TokenStream::new();
    }
    let ty = factory.ty(factory.head.ident.span());
    let params = factory.params();
    let bounds = factory.bounds();
    let compiled: TokenStream = factory.agents.iter().map(|entry| emit_compiled_method(entry, factory)).collect();
    let documented: TokenStream = factory.agents.iter().map(|entry| emit_documented_method(entry, factory)).collect();
    quote! {
        #[cfg(not(doc))]
        impl<'user #(, #params)*> #ty #bounds { #compiled }

        /// Each method builds a new agent. If the agent has a constructor, the method returns what the constructor
        /// returns.
        #[cfg(doc)]
        impl<'user #(, #params)*> #ty #bounds { #documented }
    }
}

fn emit_compiled_method(entry: &Entry, factory: &Factory) -> TokenStream {
    let Entry { attrs, ident, ty, .. } = entry;
    let vis = &factory.head.vis;
    let this = self_ident();
    let doc = emit_doc(entry);
    let names = entry.param_names();
    let types = entry.param_types();
    let root = factory.paths.root_at(entry.span);
    let body = match factory.emission {
        Emission::Whole => emit_build(entry, factory),
        Emission::Outline => emit_unreachable_body(entry, factory),
    };
    let method = quote_spanned! {entry.span=>
        #vis fn #ident(&#this, #(#names: #types),*) -> #root::Created<'user, #ty> { #body }
    };
    // Clippy would suggest `must_use`, but an agent may act as it is built. An `expect` needs its lint.
    let method = if select_attrs(attrs, &["expect"]).is_empty() { unlint_item(method) } else { method };
    quote!(#doc #(#attrs)* #method)
}

fn emit_documented_method(entry: &Entry, factory: &Factory) -> TokenStream {
    let Entry { attrs, ident, ty, .. } = entry;
    let vis = &factory.head.vis;
    let this = self_ident();
    let doc = emit_doc(entry);
    let names = entry.param_names();
    let types = entry.param_types();
    quote_spanned! {entry.span=>
        #doc
        #(#attrs)*
        #vis fn #ident(&#this, #(#names: #types),*) -> #ty { loop {} }
    }
}

fn emit_doc(entry: &Entry) -> TokenStream {
    let name = entry.base_name().map(plain_name).unwrap_or_default();
    emit_default_doc(&entry.attrs, &format!("Builds a new `{name}`."))
}

/// Emits the call that builds the agent.
fn emit_build(entry: &Entry, factory: &Factory) -> TokenStream {
    let check = emit_generic_check(entry, factory);
    let this = self_ident();
    let names = entry.param_names();
    let codegen = factory.paths.codegen_at(entry.span);
    let agent = emit_resolved_agent(entry, factory);
    let params = entry.params_type();
    quote_spanned! {entry.span=>
        #check
        <#agent as #codegen::BuildFrom<'user, Self, #params, _>>
            ::build(#this, #this.__factory_core_factory_scope.scope(), (#(#names,)*))
    }
}

/// Emits the check of a generic entry, whose platform is known when the code of its method is generated.
fn emit_generic_check(entry: &Entry, factory: &Factory) -> Option<TokenStream> {
    if !entry.is_generic {
        return None;
    }
    let (codegen, ty) = (factory.paths.codegen_at(entry.span), &entry.aliased);
    let expected = quote!(<#ty as #codegen::AgentMeta<'user>>::PARAMETERS);
    let comparison = emit_parameter_comparison(entry, factory, &expected)?;
    Some(quote_spanned!(entry.span=> const { #comparison };))
}

/// Emits the impls that list the agents. A type with two entries is listed once. Types that are equal for some platform
/// are listed by the generic one, which is the first.
pub(crate) fn emit_lists(factory: &Factory) -> TokenStream {
    let mut generic_names = BTreeSet::new();
    let is_generic = |entry: &&Entry| factory.mentions_param(&entry.path);
    let mut listed: Vec<_> = factory.agents.iter().filter(is_generic).collect();
    listed.retain(|entry| entry.base_name().is_some_and(|name| generic_names.insert(plain_name(name))));
    for entry in factory.agents.iter().filter(|entry| !is_generic(entry)) {
        if entry.base_name().is_some_and(|name| !generic_names.contains(&plain_name(name))) {
            listed.push(entry);
        }
    }
    let mut types = BTreeSet::new();
    listed.retain(|entry| types.insert(entry.identity.clone()));
    let hidden = TokenVec::new(quote!(#[doc(hidden)]));
    listed.into_iter().map(|entry| emit_list(entry, &hidden, factory)).collect()
}

fn emit_list(entry: &Entry, hidden: &TokenVec, factory: &Factory) -> TokenStream {
    let params = factory.params();
    let bounds = factory.bounds();
    let ty = &entry.aliased;
    let (codegen, factory_ty) = (factory.paths.codegen_at(entry.span), factory.ty(entry.span));
    quote_spanned! {entry.span=>
        #hidden
        impl<'user #(, #params)*> #codegen::ListedInFactory<'user, #factory_ty> for #ty #bounds {}
    }
}
