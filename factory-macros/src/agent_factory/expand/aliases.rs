//! The private aliases of the user's types.

use crate::agent_factory::model::{
    alias::AliasedType,
    factory::{Emission, Factory},
};
use proc_macro2::TokenStream;

/// Emits the private aliases by which the rest of the output names the user's types.
pub(super) fn emit_aliases(factory: &Factory) -> TokenStream {
    let mut types: Vec<_> = factory.all_fields().map(|field| &field.aliased).collect();
    types.extend(factory.requested_fields().filter_map(|field| field.name.as_ref()).map(|name| &name.aliased));
    types.extend(factory.entries().map(|entry| &entry.aliased));
    if factory.emission == Emission::Whole {
        types.extend(factory.agents.iter().filter_map(|entry| entry.aliased_params.as_ref()));
    }
    AliasedType::emit_definitions(&types)
}
