//! What the macros print means the same wherever it stands: without a prelude, beside types with the names of std's and
//! values with the names of ours, in a function, in a private module, and out of a `macro_rules!`.

#![no_implicit_prelude]
#![allow(
    non_camel_case_types,
    non_upper_case_globals,
    dead_code,
    unreachable_pub,
    reason = "the names are those that could be in the way"
)]

mod hygiene {
    mod a_module_of_agents;
    mod agents_in_a_function;
    mod agents_in_private_modules;
    mod agents_out_of_macro_rules;
    mod agents_with_constructors;
    mod deprecated_singletons;
    mod named_and_generic_platforms;
    mod names_in_the_way;
    mod raw_identifiers;
    mod two_factories_in_one_module;

    /// A verified user's.
    fn context(user: &str) -> ::factory_core::UserExecutionContext {
        let identity = ::factory_core::Identity::verified(user, "login.example.com").expect("a name");
        ::factory_core::UserExecutionContext::new(identity, "thread-19", "run-204").expect("two ids")
    }
}
