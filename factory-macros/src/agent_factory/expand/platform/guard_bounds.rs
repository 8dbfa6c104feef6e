use crate::agent_factory::model::factory::Factory;
use proc_macro2::TokenStream;
use quote::quote;

/// Emits the bound that each guard is one. A type that is not a guard is reported where it is listed; `for` keeps the
/// bound from being a second error.
pub(super) fn emit_guard_bounds(factory: &Factory) -> Option<TokenStream> {
    let root = &factory.paths.root;
    let guards = factory.guards.iter().map(|guard| &guard.aliased);
    let keyword = factory.generics.params.is_empty().then(|| quote!(where));
    (!factory.guards.is_empty()).then(|| quote!(#keyword #(for<'__never> #guards: #root::ScopeGuard,)*))
}

/// Emits an `allow` for the lifetime in the bounds of the guards, which nothing else uses.
pub(super) fn emit_allow(factory: &Factory) -> Option<TokenStream> {
    let allow = quote!(#[allow(unused_lifetimes, reason = "it keeps one mistake from being two errors")]);
    (!factory.guards.is_empty()).then_some(allow)
}
