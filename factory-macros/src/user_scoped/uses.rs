//! What an agent asks for, as the picture of the wiring shows it.

use super::{field::Source, model::Agent};
use crate::vetting::shown;
use proc_macro2::TokenStream;
use quote::quote;
use syn::GenericParam;

/// As text: a type would have to be as public as the agent.
pub(super) fn uses(agent: &Agent) -> Option<String> {
    let params = agent.generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => Some(format!("type {}", param.ident)),
        GenericParam::Const(param) => Some(format!("type {}", param.ident)),
        GenericParam::Lifetime(_) => None,
    });
    let used = agent.fields.iter().filter_map(|field| match &field.source {
        Source::Shared(None) => Some(format!("shared {}", shown(field.component()))),
        Source::Shared(Some(name)) => Some(format!("shared {} as {}", shown(field.component()), shown(name))),
        Source::Scoped => Some(format!("scoped {}", shown(field.component()))),
        Source::Agent => Some(format!("agent {}", shown(&field.ty))),
        _ => None,
    });
    let lines: Vec<_> = params.chain(used).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// What the agents among these ask for in turn.
pub(super) fn drawn_agents(agent: &Agent) -> Option<TokenStream> {
    let private = &agent.paths.private;
    let agents = agent.fields.iter().filter(|field| matches!(field.source, Source::Agent));
    let types: Vec<_> = agents.map(|field| &field.ty).collect();
    (!types.is_empty()).then(|| {
        quote! {
            const AGENTS: &'static [#private::Drawing] = {
                // Comes second to an inherent constant.
                #[allow(unused_imports, reason = "where each is an agent")]
                use #private::NotAsked as _;
                &[#(<#private::Asked<'user, #types>>::DRAWING,)*]
            };
        }
    })
}
