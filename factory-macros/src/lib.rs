//! The macros of `factory-core`, which re-exports and documents them. Depend on that crate.

mod agent_factory;
mod attest;
mod attributes;
mod deprecated_singleton;
mod errors;
#[cfg(test)]
mod expansions;
#[cfg(test)]
mod half_typed;
mod paths;
mod qualifiers;
mod shareable;
#[cfg(test)]
mod tests;
mod tokens;
mod user_scope;
mod user_scoped;
mod user_scoped_module;
mod vetting;

use proc_macro::TokenStream;

/// # Expands to
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped.expanded.rs")]
/// ```
///
/// ## With a constructor
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped_create.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped_create.expanded.rs")]
/// ```
///
/// ## Generic
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped_generic.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped_generic.expanded.rs")]
/// ```
///
/// ## Of a renamed crate
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped_renamed.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped_renamed.expanded.rs")]
/// ```
///
/// ## On a module
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped_module.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/user_scoped_module.expanded.rs")]
/// ```
#[proc_macro_attribute]
pub fn user_scoped(args: TokenStream, item: TokenStream) -> TokenStream {
    user_scoped::expand(args.into(), item.into()).into()
}

/// # Expands to
///
/// ```rust,ignore
#[doc = include_str!("../expansions/shareable.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/shareable.expanded.rs")]
/// ```
///
/// ## Of an enum
///
/// ```rust,ignore
#[doc = include_str!("../expansions/shareable_enum.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/shareable_enum.expanded.rs")]
/// ```
#[proc_macro_derive(Shareable, attributes(attest, shareable))]
pub fn shareable(item: TokenStream) -> TokenStream {
    shareable::expand(item.into()).into()
}

/// # Expands to
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory.expanded.rs")]
/// ```
///
/// ## With a generic entry
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_generic.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_generic.expanded.rs")]
/// ```
///
/// ## With named components
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_named.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_named.expanded.rs")]
/// ```
///
/// ## Of a generic platform
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_generic_platform.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_generic_platform.expanded.rs")]
/// ```
///
/// ## With guards
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_guards.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_guards.expanded.rs")]
/// ```
///
/// ## With replaced accessors
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_replaces.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/agent_factory_replaces.expanded.rs")]
/// ```
#[proc_macro]
pub fn agent_factory(input: TokenStream) -> TokenStream {
    agent_factory::expand(input.into()).into()
}

/// # Expands to
///
/// ```rust,ignore
#[doc = include_str!("../expansions/deprecated_singleton.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/deprecated_singleton.expanded.rs")]
/// ```
///
/// ## Of a function, denied
///
/// ```rust,ignore
#[doc = include_str!("../expansions/deprecated_singleton_denied_function.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/deprecated_singleton_denied_function.expanded.rs")]
/// ```
///
/// ## Of a type, denied
///
/// ```rust,ignore
#[doc = include_str!("../expansions/deprecated_singleton_denied_type.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/deprecated_singleton_denied_type.expanded.rs")]
/// ```
///
/// ## Of a type alias, denied
///
/// ```rust,ignore
#[doc = include_str!("../expansions/deprecated_singleton_denied_alias.rs")]
/// ```
///
/// becomes
///
/// ```rust,ignore
#[doc = include_str!("../expansions/deprecated_singleton_denied_alias.expanded.rs")]
/// ```
#[proc_macro_attribute]
pub fn deprecated_singleton(args: TokenStream, item: TokenStream) -> TokenStream {
    deprecated_singleton::expand(args.into(), &item.into()).into()
}

/// What `factory_core::user_scope!` hands on, with its `$crate` before it.
#[doc(hidden)]
#[proc_macro]
pub fn __user_scope(input: TokenStream) -> TokenStream {
    user_scope::expand(input.into()).into()
}
