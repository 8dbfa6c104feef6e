//! The generated code.

mod build;
mod circle;
mod declared;
mod marking;
mod meta;
mod outline;

use super::model::{
    agent::{Agent, Construction},
    head::{Head, emit_output},
    syntax::{ConstructorSyntax, ImplSyntax},
};
use proc_macro2::TokenStream;
use quote::quote;

/// Emits the user's item, and the impls by which a factory makes the agent.
pub(crate) fn emit_agent(agent: &Agent<'_>) -> TokenStream {
    let (item, head) = (&agent.stripped, Head::new(agent));
    match agent.construction {
        Construction::FromFields => {
            let (meta, build) = (meta::emit_field_meta(agent, &head), build::emit_field_build(agent, &head));
            quote!(#item #meta #build)
        }
        Construction::Elsewhere => {
            let (scope, meta) = (declared::emit_checked_scope_field(agent), declared::emit_meta(agent));
            quote!(#item #scope #meta)
        }
        Construction::By(constructor) => emit_constructor(agent, constructor, &head),
    }
}

fn emit_constructor(agent: &Agent<'_>, constructor: &ConstructorSyntax, head: &Head<'_>) -> TokenStream {
    let (item, conditions, output) = (&agent.stripped, constructor.conditions(), emit_output(&constructor.head));
    let (conditions, check) = (quote!(#(#conditions)*), marking::emit_struct_check(agent));
    let circle = [circle::emit_circle_check(agent, constructor), circle::emit_required_agents(agent, constructor)];
    let circle = circle.iter().flatten();
    let meta = meta::emit_constructor_meta(agent, head, &output);
    let build = build::emit_constructor_build(agent, constructor, head, &output);
    quote! {
        #item
        #conditions
        #check
        #(#conditions #circle)*
        #(#conditions #meta)*
        #conditions
        #build
    }
}

/// Emits the struct after an error, so that its uses are not further errors.
pub(crate) fn emit_struct_outline(agent: &Agent<'_>) -> TokenStream {
    match agent.construction {
        Construction::Elsewhere if agent.declares_user() => {
            let (item, meta) = (&agent.stripped, declared::emit_meta(agent));
            let scope = declared::emit_scope_field(agent, None);
            quote!(#item #scope #meta)
        }
        Construction::FromFields | Construction::Elsewhere | Construction::By(_) => outline::emit_struct(agent),
    }
}

/// Emits the `impl` after an error, so that its uses are not further errors.
pub(crate) fn emit_impl_outline(syntax: &ImplSyntax) -> TokenStream {
    outline::emit_impl(syntax)
}
