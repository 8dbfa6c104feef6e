use crate::agent_factory::model::factory::{Emission, Factory};
use proc_macro2::TokenStream;

/// Emits the private aliases by which the rest of the output names the user's types.
pub(super) fn emit_aliases(factory: &Factory) -> TokenStream {
    let mut tokens = TokenStream::new();
    for field in factory.fields() {
        tokens.extend(field.alias.iter().map(|alias| alias.definition()));
    }
    for name in factory.shared.iter().filter_map(|shared| shared.field.name.as_ref()) {
        tokens.extend(name.alias.definition());
    }
    for entry in factory.entries() {
        tokens.extend(entry.alias.definition());
    }
    if factory.emission == Emission::Whole {
        let params = factory.agents.iter().filter_map(|entry| entry.params_alias.as_ref());
        tokens.extend(params.map(|alias| alias.definition()));
    }
    tokens
}
