//! The macros of `factory-core`, which re-exports and documents them. Depend on `factory-core` instead of this crate.

#![allow(missing_docs, reason = "rustdoc appends the documentation here to that of the re-exports")]

mod agent_factory;
mod deprecated_singleton;
mod kit;
mod shareable;
#[cfg(test)]
mod tests;
mod user_scope;
mod user_scoped;
mod user_scoped_module;

use kit::facts::Facts;
use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;

#[proc_macro_attribute]
pub fn user_scoped(args: TokenStream, item: TokenStream) -> TokenStream {
    let item = Tokens::from(item);
    let facts = Facts::requested().emit_item_facts(&item);
    let mut expansion = user_scoped::expand(args.into(), item);
    expansion.extend(facts);
    expansion.into()
}

#[proc_macro_derive(Shareable, attributes(attest, shareable))]
pub fn shareable(item: TokenStream) -> TokenStream {
    let item = Tokens::from(item);
    let facts = Facts::requested().emit_attestations(&item);
    let mut expansion = shareable::expand(item);
    expansion.extend(facts);
    expansion.into()
}

#[proc_macro]
pub fn agent_factory(input: TokenStream) -> TokenStream {
    agent_factory::expand(input.into(), Facts::requested()).into()
}

// An `agent_factory!` whose entries have conditions derives itself; see `kit/conditions.rs`.
#[doc(hidden)]
#[proc_macro_derive(AgentFactoryWithCfg, attributes(written, added))]
pub fn agent_factory_with_cfg(item: TokenStream) -> TokenStream {
    agent_factory::expand_with_cfg(item.into(), Facts::requested()).into()
}

// A `#[user_scoped]` item with conditions within derives itself; see `kit/conditions.rs`.
#[doc(hidden)]
#[proc_macro_derive(UserScopedWithCfg, attributes(written, added))]
pub fn user_scoped_with_cfg(item: TokenStream) -> TokenStream {
    user_scoped::expand_with_cfg(item.into()).into()
}

#[proc_macro_attribute]
pub fn deprecated_singleton(args: TokenStream, item: TokenStream) -> TokenStream {
    deprecated_singleton::expand(args.into(), &item.into(), Facts::requested()).into()
}

// Called by `factory_core::user_scope!`, which passes its `$crate` first.
#[doc(hidden)]
#[proc_macro]
pub fn __user_scope(input: TokenStream) -> TokenStream {
    user_scope::expand(input.into()).into()
}
