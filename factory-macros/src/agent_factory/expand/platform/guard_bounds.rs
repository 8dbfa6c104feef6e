//! The bounds by which the platform requires its guards.

use crate::agent_factory::model::factory::Factory;
use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::Lifetime;

/// Emits the bounds that each guard implements `ScopeGuard`. Another check reports a type that does not, at its entry.
/// The `for<…>` keeps rustc from a second error for the same type: rustc checks a bound without it already where the
/// bound is written.
pub(super) fn emit_guard_bounds(factory: &Factory) -> Option<TokenStream> {
    let root = &factory.paths.root;
    let never = never_lifetime();
    let guards = factory.guards.iter().map(|guard| &guard.aliased);
    let keyword = factory.generics.params.is_empty().then(|| quote!(where));
    (!factory.guards.is_empty()).then(|| quote!(#keyword #(for<#never> #guards: #root::ScopeGuard,)*))
}

/// Returns the lifetime of a `for<…>` that defers a bound to its uses. Its span is the macro's own, because the user's
/// lints would report that it is unused.
pub(super) fn never_lifetime() -> Lifetime {
    Lifetime::new("'any_user", Span::call_site())
}
