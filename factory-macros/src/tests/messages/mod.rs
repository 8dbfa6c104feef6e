//! The messages of the macros, which the tests call in-process. Each rule of `ui-tests/rules/` has a module.
//!
//! A `Group` is a source that the macros accept, and edits of it that they reject. To add a case, add its name and its
//! edits, run `cargo xtask bless`, and read the diff. `// Leaks: ` and `// Also: ` above a case mean the same as in
//! `ui-tests/README.md`. For each distinct message, a program of `ui-tests/rules/` shows that rustc prints it at the same
//! place.

#![allow(clippy::needless_raw_string_hashes, reason = "`expect-test` writes them")]

mod a_factory_has_only_known_sections;
mod a_factory_names_each_part_once;
mod a_field_has_one_source;
mod a_scope_opens_only_from_a_valid_context;
mod a_user_scoped_module_holds_no_global_state;
mod a_user_scoped_type_names_its_scope;
mod an_agent_belongs_to_one_user;
mod an_agent_has_one_constructor;
mod an_entry_keeps_its_attributes;
mod every_agent_is_user_scoped;
mod every_dependency_has_a_provider;
mod expansion;
mod group;
mod parameters_match_the_agent;
mod report;
mod shared_components_hold_no_user_state;
mod sources;
