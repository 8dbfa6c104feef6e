//! What an agent asks for, as the picture of the wiring shows it.

use super::{field::Source, model::Agent};
use crate::kit::vetting::shown;
use proc_macro2::TokenStream;
use quote::quote;
use syn::GenericParam;

/// As text: a type would have to be as public as the agent.
pub(super) fn uses(agent: &Agent) -> Option<String> {
    let mut lines = Vec::new();
    for param in &agent.generics.params {
        match param {
            GenericParam::Type(param) => lines.push(format!("type {}", param.ident)),
            GenericParam::Const(param) => lines.push(format!("type {}", param.ident)),
            GenericParam::Lifetime(_) => {}
        }
    }
    for field in &agent.fields {
        let ty = field.component();
        lines.push(match &field.source {
            Source::Shared(None) => format!("shared {}", shown(ty)),
            Source::Shared(Some(name)) => format!("shared {} as {}", shown(ty), shown(name)),
            Source::Scoped => format!("scoped {}", shown(ty)),
            Source::Agent => format!("agent {}", shown(ty)),
            _ => continue,
        });
    }
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// What the agents among these ask for in turn.
pub(super) fn drawn_agents(agent: &Agent) -> Option<TokenStream> {
    let codegen = &agent.paths.codegen;
    let types = agent.agents();
    agent.agents().next().map(|_| {
        quote! {
            fn agents() -> &'static [#codegen::AgentDrawing] {
                // Comes second to an inherent constant.
                #[allow(unused_imports, reason = "where each is an agent")]
                use #codegen::DrawingProbeFallback as _;
                &[#(<#codegen::DrawingProbe<'user, #types>>::DRAWING,)*]
            }
        }
    })
}
