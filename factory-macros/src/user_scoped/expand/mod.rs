//! The generated code.

mod agent_values;
mod build;
mod conditions;
mod constructor_cycle;
mod declared;
mod impl_header;
mod marking;
mod meta;
mod outline;

use super::model::{
    agent::{Agent, Construction},
    syntax::{ConstructorSyntax, ImplSyntax},
};
use crate::kit::deprecation::emit_impls_of_deprecated;
pub(crate) use conditions::{emit_evaluation_of_impl, emit_evaluation_of_struct};
use impl_header::{ImplHeader, emit_output};
use proc_macro2::TokenStream;
use quote::quote;

/// Emits the user's item, and the impls by which a factory makes the agent.
pub(crate) fn emit_agent(agent: &Agent<'_>) -> TokenStream {
    let header = ImplHeader::new(agent);
    match agent.construction {
        Construction::FromFields => {
            let meta = meta::emit_field_meta(agent, &header);
            let build = agent_values::emit_with_values(agent, &header, build::emit_field_build(agent, &header));
            emit_struct(agent, &quote!(#meta #build))
        }
        Construction::Elsewhere => {
            let scope = declared::emit_checked_scope_field(agent);
            let meta = declared::emit_meta(agent);
            emit_struct(agent, &quote!(#scope #meta))
        }
        Construction::By(constructor) => emit_constructor(agent, constructor, &header),
    }
}

fn emit_struct(agent: &Agent<'_>, impls: &TokenStream) -> TokenStream {
    let item = &agent.stripped;
    if agent.is_deprecated {
        let impls = emit_impls_of_deprecated(impls);
        return quote!(#item #impls);
    }
    quote!(#item #impls)
}

fn emit_constructor(agent: &Agent<'_>, constructor: &ConstructorSyntax, header: &ImplHeader<'_>) -> TokenStream {
    let item = &agent.stripped;
    let cfgs = constructor.cfg_attrs();
    let conditions = quote!(#(#cfgs)*);
    let output = emit_output(&constructor.head);
    let check = marking::emit_struct_check(agent);
    let cycle_check = constructor_cycle::emit_cycle_check(agent, constructor);
    let required_agents = constructor_cycle::emit_required_agents(agent, constructor);
    let cycle = [cycle_check, required_agents].into_iter().flatten();
    let meta = meta::emit_constructor_meta(agent, header, &output);
    let build = build::emit_constructor_build(agent, constructor, header, &output);
    let build = agent_values::emit_with_values(agent, header, build);
    quote! {
        #item
        #conditions
        #check
        #(#conditions #cycle)*
        #(#conditions #meta)*
        #conditions
        #build
    }
}

/// Emits the struct after an error, so that its uses are not further errors.
pub(crate) fn emit_struct_outline(agent: &Agent<'_>) -> TokenStream {
    match agent.construction {
        Construction::Elsewhere if agent.declares_user() => {
            let item = &agent.stripped;
            let scope = declared::emit_scope_field(agent, None);
            let meta = declared::emit_meta(agent);
            quote!(#item #scope #meta)
        }
        Construction::FromFields | Construction::Elsewhere | Construction::By(_) => outline::emit_struct(agent),
    }
}

/// Emits the `impl` after an error, so that its uses are not further errors.
pub(crate) fn emit_impl_outline(syntax: &ImplSyntax) -> TokenStream {
    outline::emit_impl(syntax)
}
