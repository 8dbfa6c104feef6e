//! The macros of `factory-core`, which re-exports and documents them. Depend on that crate.

mod agent_factory;
mod attest;
mod errors;
#[cfg(test)]
mod expansions;
mod paths;
mod shareable;
mod user_scoped;
mod vetting;

use proc_macro::TokenStream;

/// Makes a struct belong to one user's scope, and wires how a factory builds it.
#[proc_macro_attribute]
pub fn user_scoped(args: TokenStream, item: TokenStream) -> TokenStream {
    user_scoped::expand(args.into(), item.into()).into()
}

/// Checks, field by field, that all users may share a type.
#[proc_macro_derive(Shareable, attributes(attest, shareable))]
pub fn shareable(item: TokenStream) -> TokenStream {
    shareable::expand(item.into()).into()
}

/// Declares what all users share, what is kept once per scope and which agents exist; generates the platform and its factory.
#[proc_macro]
pub fn agent_factory(input: TokenStream) -> TokenStream {
    agent_factory::expand(input.into()).into()
}
