//! The fact that there is a factory.

use crate::agent_factory::model::factory::Factory;
use proc_macro2::TokenStream;

pub(super) fn emit_fact(factory: &Factory) -> TokenStream {
    let (head, platform) = (&factory.head.ident, &factory.platform.ident);
    factory.facts.emit_fact(&format!("factory `{head}` of `{platform}`"), head.span()).unwrap_or_default()
}
