//! What the compiler computes of a factory's entries, and rejects.

use super::{
    entries::{builds_itself, given},
    entry::Entry,
    model::{Emission, Factory},
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;

pub(super) fn all(factory: &Factory) -> TokenStream {
    let no_cycle = dependencies_form_no_cycle(factory);
    let parameters = factory.agents.iter().map(|entry| parameters_match_the_agent(entry, factory));
    quote!(#no_cycle #(#parameters)*)
}

/// Each component checks with its own span; only the one that the cycle begins with fails.
fn dependencies_form_no_cycle(factory: &Factory) -> TokenStream {
    if factory.scoped.is_empty() || factory.emission == Emission::Outline {
        return quote!();
    }
    let codegen = &factory.paths.codegen;
    // A constant cannot be asked of a type that is not known; a generic one is found in no cycle anyhow.
    let known: Vec<_> = factory.scoped.iter().filter(|entry| !factory.is_generic_entry(entry)).collect();
    let count = known.len();
    let nodes = known.iter().map(|entry| {
        let builds = asked(entry, factory).unwrap_or_else(|| builds_itself(entry, factory));
        quote_spanned!(entry.span()=> #builds::NODE)
    });
    let checks = known
        .iter()
        .enumerate()
        .map(|(index, entry)| quote_spanned!(entry.span()=> const _: () = __FACTORY_CORE_CYCLE.reject(#index);));
    quote! {
        const _: () = {
            const fn __factory_core_nodes<'user>() -> [#codegen::DependencyNode; #count] { [#(#nodes,)*] }
            const __FACTORY_CORE_CYCLE: #codegen::DependencyCycle = #codegen::DependencyCycle::among(&__factory_core_nodes());
            #(#checks)*
        };
    }
}

/// For what does not depend on the factory, where the factory is not known.
fn asked(entry: &Entry, factory: &Factory) -> Option<TokenStream> {
    let codegen = factory.paths.codegen_at(entry.span());
    let ty = entry.ty();
    let builds = quote_spanned! {entry.span()=>
        <<<#ty as #codegen::AgentMeta<'user>>::Signature as #codegen::AgentSignatureParts>::Agent as #codegen::BuildFrom<'user, #codegen::UnknownFactory, (), _>>
    };
    (!factory.generics.params.is_empty()).then_some(builds)
}

fn parameters_match_the_agent(entry: &Entry, factory: &Factory) -> Option<TokenStream> {
    if entry.params.is_empty() || factory.emission == Emission::Outline || factory.is_generic_entry(entry) {
        return None;
    }
    let (codegen, ty, given) = (factory.paths.codegen_at(entry.span()), entry.ty(), given(entry));
    let compared = compared(entry, factory, &quote!(__factory_core_names()));
    Some(quote_spanned! {entry.span()=>
        const _: () = {
            // Comes second to an inherent constant.
            #[allow(unused_imports, reason = "where it takes these")]
            use #codegen::ParameterProbeFallback as _;
            const fn __factory_core_names<'user>() -> &'static [&'static ::core::primitive::str] {
                <#codegen::ParameterProbe<'user, #ty, #given>>::NAMES
            }
            #compared;
        };
    })
}

/// Within the method of an entry that is known only where the factory is used: when code is generated for it.
pub(super) fn generic_parameters_match_the_agent(entry: &Entry, factory: &Factory) -> Option<TokenStream> {
    if entry.params.is_empty() || factory.emission == Emission::Outline || !factory.is_generic_entry(entry) {
        return None;
    }
    let (codegen, ty) = (factory.paths.codegen_at(entry.span()), entry.ty());
    let compared = compared(entry, factory, &quote!(<#ty as #codegen::AgentMeta<'user>>::PARAMETERS));
    Some(quote_spanned!(entry.span()=> const { #compared };))
}

fn compared(entry: &Entry, factory: &Factory, taken: &TokenStream) -> TokenStream {
    let codegen = factory.paths.codegen_at(entry.span());
    let agent = entry.word();
    let given = entry.params.iter().map(|param| param.ident.unraw().to_string());
    quote_spanned!(entry.span()=> #codegen::parameters_match(#agent, #taken, &[#(#given,)*]))
}
