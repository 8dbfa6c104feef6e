//! The generated code.

mod circle;
mod constructed;
mod declared;
mod from_fields;
mod head;
mod metadata;
mod outline;
mod output;

use super::model::{
    agent::{Agent, Construction},
    syntax::ImplSyntax,
};
use proc_macro2::TokenStream;

/// Emits the user's item, and the impls by which a factory makes the agent.
pub(crate) fn emit_agent(agent: &Agent<'_>) -> TokenStream {
    match agent.construction {
        Construction::FromFields => from_fields::emit_struct(agent),
        Construction::Elsewhere => declared::emit_struct(agent),
        Construction::By(constructor) => constructed::emit_impl(agent, constructor),
    }
}

/// Emits the struct after an error, so that its uses are not further errors.
pub(crate) fn emit_struct_outline(agent: &Agent<'_>) -> TokenStream {
    match agent.construction {
        Construction::Elsewhere if agent.declares_user() => declared::emit_outline(agent),
        Construction::FromFields | Construction::Elsewhere | Construction::By(_) => outline::emit_struct(agent),
    }
}

/// Emits the `impl` after an error, so that its uses are not further errors.
pub(crate) fn emit_impl_outline(syntax: &ImplSyntax) -> TokenStream {
    outline::emit_impl(syntax)
}
