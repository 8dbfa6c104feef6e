//! The macros' output is clean under every lint that a user may deny.

#![forbid(
    unused_variables,
    dead_code,
    non_snake_case,
    non_camel_case_types,
    unused_imports,
    unused_lifetimes,
    unused_must_use,
    missing_debug_implementations,
    missing_copy_implementations,
    unreachable_pub,
    unsafe_code,
    clippy::impl_trait_in_params,
    clippy::needless_pass_by_value,
    clippy::same_name_method,
    clippy::use_self
)]
// Those of the lint tables of conduwuit, lemmy and vaultwarden that are in none of the groups below.
#![deny(unit_bindings, tail_expr_drop_order, clippy::empty_structs_with_brackets, clippy::trait_duplication_in_bounds)]
#![deny(
    warnings,
    missing_docs,
    missing_debug_implementations,
    unreachable_pub,
    unused_qualifications,
    unused_lifetimes,
    single_use_lifetimes,
    let_underscore_drop,
    clippy::all,
    clippy::pedantic,
    clippy::nursery
)]
#![allow(clippy::redundant_pub_crate, reason = "contradicts `unreachable_pub`")]

mod lints {
    #[forbid(deprecated)]
    mod a_factory_under_conditions;
    #[forbid(deprecated)]
    mod a_guarded_factory;
    #[forbid(deprecated)]
    mod a_module_of_agents;
    #[forbid(deprecated)]
    mod a_private_factory;
    #[forbid(deprecated)]
    mod a_public_factory;
    #[forbid(deprecated)]
    mod agents_with_constructors;
    mod deprecated_singletons;
    mod deprecated_types;
    #[forbid(deprecated)]
    mod fields_under_conditions;
    #[forbid(deprecated)]
    mod private_parts_of_public_agents;
}
