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
    clippy::needless_pass_by_value,
    clippy::same_name_method,
    clippy::use_self
)]
// Those of the lint tables of conduwuit, lemmy, tuwunel and vaultwarden that are not listed elsewhere in this file. Five
// of them apply to these tests, as they do not belong to a library: `allow_attributes`, `arithmetic_side_effects`,
// `missing_assert_message`, `tests_outside_test_module` and `unwrap_used`.
#![deny(
    absolute_paths_not_starting_with_crate,
    ambiguous_negative_literals,
    closure_returning_async_block,
    deprecated_in_future,
    deprecated_safe,
    deref_into_dyn_supertrait,
    elided_lifetimes_in_paths,
    explicit_outlives_requirements,
    ffi_unwind_calls,
    future_incompatible,
    impl_trait_redundant_captures,
    keyword_idents,
    let_underscore,
    macro_use_extern_crate,
    meta_variable_misuse,
    missing_abi,
    non_ascii_idents,
    nonstandard_style,
    redundant_imports,
    redundant_lifetimes,
    refining_impl_trait,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2021_incompatible_closure_captures,
    rust_2021_incompatible_or_patterns,
    rust_2021_prefixes_incompatible_syntax,
    rust_2021_prelude_collisions,
    rust_2024_compatibility,
    semicolon_in_expressions_from_macros,
    trivial_casts,
    trivial_numeric_casts,
    unit_bindings,
    unnameable_types,
    unsafe_op_in_unsafe_fn,
    unused,
    unused_extern_crates,
    unused_import_braces,
    unused_macro_rules,
    variant_size_differences,
    clippy::as_conversions,
    clippy::as_pointer_underscore,
    clippy::as_underscore,
    clippy::assertions_on_result_states,
    clippy::branches_sharing_code,
    clippy::cast_lossless,
    clippy::clone_on_ref_ptr,
    clippy::cognitive_complexity,
    clippy::create_dir,
    clippy::dbg_macro,
    clippy::default_union_representation,
    clippy::deref_by_slicing,
    clippy::doc_include_without_cfg,
    clippy::empty_drop,
    clippy::empty_enum_variants_with_brackets,
    clippy::empty_structs_with_brackets,
    clippy::equatable_if_let,
    clippy::exit,
    clippy::expect_used,
    clippy::explicit_into_iter_loop,
    clippy::explicit_iter_loop,
    clippy::filetype_is_file,
    clippy::float_cmp_const,
    clippy::fn_to_numeric_cast_any,
    clippy::format_push_string,
    clippy::get_first,
    clippy::get_unwrap,
    clippy::host_endian_bytes,
    clippy::if_then_some_else_none,
    clippy::impl_trait_in_params,
    clippy::implicit_clone,
    clippy::indexing_slicing,
    clippy::inefficient_to_string,
    clippy::infinite_loop,
    clippy::items_after_statements,
    clippy::iter_on_empty_collections,
    clippy::iter_on_single_items,
    clippy::large_futures,
    clippy::large_include_file,
    clippy::let_underscore_must_use,
    clippy::let_underscore_untyped,
    clippy::little_endian_bytes,
    clippy::lossy_float_literal,
    clippy::manual_string_new,
    clippy::map_err_ignore,
    clippy::map_with_unused_argument_over_ranges,
    clippy::mem_forget,
    clippy::mixed_read_write_in_expression,
    clippy::multiple_unsafe_ops_per_block,
    clippy::mutex_atomic,
    clippy::mutex_integer,
    clippy::needless_collect,
    clippy::needless_raw_strings,
    clippy::non_zero_suggestions,
    clippy::pathbuf_init_then_push,
    clippy::pointer_format,
    clippy::precedence_bits,
    clippy::pub_without_shorthand,
    clippy::rc_buffer,
    clippy::rc_mutex,
    clippy::redundant_clone,
    clippy::redundant_closure_for_method_calls,
    clippy::redundant_test_prefix,
    clippy::redundant_type_annotations,
    clippy::ref_patterns,
    clippy::return_and_then,
    clippy::semicolon_outside_block,
    clippy::str_to_string,
    clippy::string_add,
    clippy::string_lit_chars_any,
    clippy::string_slice,
    clippy::suspicious_xor_used_as_pow,
    clippy::todo,
    clippy::try_err,
    clippy::unchecked_time_subtraction,
    clippy::undocumented_unsafe_blocks,
    clippy::unimplemented,
    clippy::unnecessary_safety_comment,
    clippy::unnecessary_safety_doc,
    clippy::unnecessary_self_imports,
    clippy::unneeded_field_pattern,
    clippy::unreachable,
    clippy::unseparated_literal_suffix,
    clippy::unused_async,
    clippy::unused_self,
    clippy::useless_let_if_seq,
    clippy::verbose_file_reads
)]
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

/// The programs, one of them with exported items.
pub mod lints {
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
    #[allow(clippy::impl_trait_in_params, reason = "a caller writes `try_for_user::<_, Error>`")]
    #[forbid(deprecated)]
    pub mod an_exported_factory;
    mod deprecated_singletons;
    mod deprecated_types;
    #[forbid(deprecated)]
    mod fields_under_conditions;
    #[forbid(deprecated)]
    mod private_parts_of_public_agents;
}
