//! The check that no scoped component requires itself.

use crate::agent_factory::{
    expand::building::{emit_component_builder, emit_resolved_agent},
    model::{
        entry::Entry,
        factory::{Emission, Factory},
    },
};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

/// Emits a check for each scoped component, with its span. Only the check of the component that a cycle begins with
/// fails.
pub(crate) fn emit_cycle_checks(factory: &Factory) -> TokenStream {
    if factory.scoped.is_empty() || factory.emission == Emission::Outline {
        return TokenStream::new();
    }
    let codegen = &factory.paths.codegen;
    // A constant cannot mention a generic type, and the walk would not find one in a cycle.
    let known: Vec<_> = factory.scoped.iter().filter(|entry| !entry.is_generic).collect();
    let (count, nodes) = (known.len(), known.iter().map(|entry| emit_node(entry, factory)));
    let checks = known
        .iter()
        .enumerate()
        .map(|(index, entry)| quote_spanned!(entry.span=> const _: () = __FACTORY_CORE_CYCLE.reject(#index);));
    quote! {
        const _: () = {
            const fn __factory_core_nodes<'user>() -> [#codegen::DependencyNode; #count] { [#(#nodes,)*] }
            const __FACTORY_CORE_CYCLE: #codegen::DependencyCycle = #codegen::DependencyCycle::find(&__factory_core_nodes());
            #(#checks)*
        };
    }
}

/// Emits the node of a component. It does not depend on the factory, so a generic factory, which a constant cannot
/// name, is left out.
fn emit_node(entry: &Entry, factory: &Factory) -> TokenStream {
    if factory.generics.params.is_empty() {
        let builder = emit_component_builder(entry, factory);
        return quote_spanned!(entry.span=> #builder::NODE);
    }
    let codegen = factory.paths.codegen_at(entry.span);
    let agent = emit_resolved_agent(entry, factory);
    quote_spanned!(entry.span=> <#agent as #codegen::BuildFrom<'user, #codegen::UnknownFactory, (), _>>::NODE)
}
