//! The macros' output has the same meaning everywhere: without a prelude, next to items with the names that it uses, in a
//! function, in a private module and in the output of a `macro_rules!`.

#![no_implicit_prelude]
#![allow(
    non_camel_case_types,
    non_upper_case_globals,
    dead_code,
    unreachable_pub,
    reason = "the names are those that the output of the macros uses"
)]

mod hygiene {
    mod a_module_of_agents;
    mod agents_in_a_function;
    mod agents_in_private_modules;
    mod agents_out_of_macro_rules;
    mod agents_with_constructors;
    mod deprecated_singletons;
    mod entries_under_conditions;
    mod items_named_like_parameters;
    mod named_and_generic_platforms;
    mod names_in_the_way;
    mod raw_identifiers;
    mod two_factories_in_one_module;

    use ::factory_core::testing::context;
}
