//! The macros' output is clean under every lint that a user may deny.

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
#![forbid(unsafe_code)]

mod lints {
    mod a_module_of_agents;
    mod a_private_factory;
    mod a_public_factory;
    mod agents_with_constructors;
    mod deprecated_singletons;
    mod private_parts_of_public_agents;
}
