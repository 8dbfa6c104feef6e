//! The constants that describe an agent to factories, and to the compiler.

use crate::user_scoped::model::{
    agent::{Agent, Construction},
    field::Field,
    source::wiring::{emit_edge_target, format_diagram_line},
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{GenericParam, LitStr, ext::IdentExt};

/// Emits the items of `AgentMeta` or `ConstructorMeta` apart from the signature. One that would repeat its default is left out, because each
/// costs the compiler time.
pub(super) fn emit_metadata(agent: &Agent<'_>) -> TokenStream {
    let items = [emit_path(agent), emit_parameters(agent), emit_uses(agent), emit_drawn_agents(agent)];
    items.into_iter().flatten().collect()
}

/// Emits the edges that the check for cycles follows.
pub(super) fn emit_edges(agent: &Agent<'_>) -> Option<TokenStream> {
    let codegen = &agent.paths.codegen;
    let mut edges = TokenStream::new();
    for field in &agent.fields {
        if let Some(target) = emit_edge_target(field, agent.paths) {
            let name = LitStr::new(&name_edge(field, agent), field.ident.span());
            edges.extend(quote!(#codegen::DependencyEdge { field: #name, target: #target },));
        }
    }
    (!edges.is_empty()).then(|| quote!(const EDGES: &'static [#codegen::DependencyEdge] = &[#edges];))
}

fn name_edge(field: &Field<'_>, agent: &Agent<'_>) -> String {
    let (name, ident) = (agent.ident, field.ident);
    match agent.construction {
        Construction::By(constructor) => format!("`{name}::{}({ident})`", constructor.head.ident),
        Construction::FromFields | Construction::Elsewhere => format!("`{name}.{ident}`"),
    }
}

/// Emits the identity of the type for the check for cycles. The instances of a generic type would have the same one and
/// look like a cycle, so they have none. A cycle of them panics at run time, when a component requires itself.
fn emit_path(agent: &Agent<'_>) -> Option<TokenStream> {
    if agent.is_generic() || !agent.requires_user_scoped() {
        return None;
    }
    let codegen = &agent.paths.codegen;
    let name = LitStr::new(&agent.ident.unraw().to_string(), agent.ident.span());
    Some(quote! {
        const PATH: #codegen::TypePath = #codegen::TypePath::new(
            ::core::module_path!(), #name, ::core::file!(), ::core::line!(), ::core::column!(),
        );
    })
}

fn emit_parameters(agent: &Agent<'_>) -> Option<TokenStream> {
    let names: Vec<_> = agent.params().map(|field| field.ident.unraw().to_string()).collect();
    let names = (!names.is_empty()).then_some(names)?;
    Some(quote!(const PARAMETERS: &'static [&'static ::core::primitive::str] = &[#(#names,)*];))
}

/// Emits the lines of the wiring diagram: the type parameters, then the components. They are text, because a type would
/// have to be as public as the agent.
fn emit_uses(agent: &Agent<'_>) -> Option<TokenStream> {
    let mut lines = Vec::new();
    for param in &agent.generics.params {
        match param {
            GenericParam::Type(param) => lines.push(format!("type {}", param.ident)),
            GenericParam::Const(param) => lines.push(format!("type {}", param.ident)),
            GenericParam::Lifetime(_) => {}
        }
    }
    lines.extend(agent.fields.iter().filter_map(format_diagram_line));
    let uses = (!lines.is_empty()).then(|| lines.join("\n"))?;
    Some(quote!(const USES: &'static ::core::primitive::str = #uses;))
}

/// Emits the drawings of the agents in this one.
fn emit_drawn_agents(agent: &Agent<'_>) -> Option<TokenStream> {
    let codegen = &agent.paths.codegen;
    let types: Vec<_> = agent.agents().map(|field| field.ty).collect();
    (!types.is_empty()).then(|| {
        quote! {
            fn agents() -> &'static [#codegen::AgentDrawing] {
                use #codegen::DrawingProbeFallback as _;
                &[#(<#codegen::DrawingProbe<'user, #types>>::DRAWING,)*]
            }
        }
    })
}
