use crate::agent_factory::model::{
    alias::TypeAlias,
    factory::{Emission, Factory},
};
use proc_macro2::TokenStream;

/// Emits the private aliases by which the rest of the output names the user's types.
pub(super) fn emit_aliases(factory: &Factory) -> TokenStream {
    let mut aliases = Vec::new();
    for field in factory.fields() {
        aliases.extend(&field.alias);
    }
    aliases.extend(factory.shared.iter().filter_map(|shared| shared.field.name.as_ref()).map(|name| &name.alias));
    aliases.extend(factory.entries().map(|entry| &entry.alias));
    if factory.emission == Emission::Whole {
        aliases.extend(factory.agents.iter().filter_map(|entry| entry.params_alias.as_ref()));
    }
    TypeAlias::emit_definitions(&aliases)
}
