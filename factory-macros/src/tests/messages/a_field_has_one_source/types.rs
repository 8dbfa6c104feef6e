use crate::tests::messages::{group::Group, sources::EVERY_SOURCE};
use expect_test::expect;

#[test]
fn types() {
    TYPES.check();
}

const TYPES: Group = Group {
    accepted: EVERY_SOURCE,
    rejected: &[
        ("a_shared_box", &[("&'user Clock", "Box<Clock>")]),
        ("a_request_field_behind_an_arc", &[("#[shared]", "#[request]"), ("&'user Clock", "Arc<Clock>")]),
        ("a_request_field_that_is_no_reference", &[("#[shared]", "#[request(Primary)]"), (" &'user", "")]),
        ("a_shared_tuple", &[("&'user Clock", "(&'user Clock,)")]),
        ("an_array_of_agents", &[("Notes<'user>", "[Notes<'user>; 2]")]),
        ("a_shared_raw_pointer", &[("&'user", "*const")]),
        ("a_scoped_field_in_a_box", &[("memory: Arc", "memory: Box")]),
        ("a_field_without_a_default", &[("#[shared]\n    clock", "clock")]),
        ("a_scoped_field_in_a_mutex", &[("memory: Arc", "memory: std::sync::Mutex")]),
        ("a_shared_static_reference", &[("&'user", "&'static")]),
        ("an_option_of_a_scoped_arc", &[("Arc", "Option<Arc"), (">>", ">>>")]),
        ("a_reference_to_a_scoped_arc", &[("Arc", "&'user Arc")]),
        ("a_scoped_component_by_value", &[("Arc<Memory<'user>>", "Memory<'user>")]),
        ("a_reference_without_a_source", &[("bool", "&'user bool")]),
        ("a_shared_field_behind_an_arc", &[("&'user Clock", "Arc<Clock>")]),
        ("a_shared_field_that_is_a_vec", &[("&'user Clock", "Vec<&'user Clock>")]),
        ("a_shared_reference_in_an_arc", &[("&'user Clock", "Arc<&'user Clock>")]),
        ("a_shared_slice_of_references", &[("&'user Clock", "[&'user Clock; 2]")]),
        ("a_shared_field_that_is_mutable", &[("&'user", "&'user mut")]),
        ("an_option_of_a_shared_reference", &[("&'user Clock", "Option<&'user Clock>")]),
        ("a_borrowed_trait_without_a_source", &[("bool", "&'user dyn Send")]),
        ("a_scoped_field_that_is_a_reference", &[("Arc<Memory<'user>", "&'user Memory<'user")]),
        ("a_shared_field_that_is_no_reference", &[(" &'user", "")]),
        ("a_mutable_reference_without_a_source", &[("bool", "&'user mut bool")]),
        ("a_shared_field_that_is_a_boxed_trait", &[("&'user Clock", "Box<dyn Send>")]),
    ],
    messages: expect![[r#"
        a `#[shared]` field has the type `&'user T`, not `Box<Clock>`; write `&'user Clock`
          | clock: Box<Clock>,
          |        ^^^^^^^^^^ a_shared_box
        a `#[request]` field has the type `&'user T`, not `Arc<Clock>`; write `&'user Clock`
          | clock: Arc<Clock>,
          |        ^^^^^^^^^^ a_request_field_behind_an_arc
        a `#[request]` field has the type `&'user T`, not `Clock`; write `&'user Clock`
          | clock: Clock,
          |        ^^^^^ a_request_field_that_is_no_reference
        a `#[shared]` field has the type `&'user T`, not `(&'user Clock,)`
          | clock: (&'user Clock,),
          |        ^^^^^^^^^^^^^^^ a_shared_tuple
        a `#[agent]` field has the type `T<'user>`, not `[Notes<'user>; 2]`
          | notes: [Notes<'user>; 2],
          |        ^^^^^^^^^^^^^^^^^ an_array_of_agents
        a `#[shared]` field has the type `&'user T`, not `*const Clock`
          | clock: *const Clock,
          |        ^^^^^^^^^^^^ a_shared_raw_pointer
        a `#[scoped]` field has the type `Arc<T<'user>>`, not `Box<Memory<'user>>`; write `Arc<Memory<'user>>`
          | memory: Box<Memory<'user>>,
          |         ^^^^^^^^^^^^^^^^^^ a_scoped_field_in_a_box
        `clock` borrows a `Clock` but has no source; write `#[shared]` or `#[request]` before it
          | clock: &'user Clock,
          |        ^^^^^^^^^^^^ a_field_without_a_default
        a `#[scoped]` field has the type `Arc<T<'user>>`, not `std::sync::Mutex<Memory<'user>>`; write the `Arc<…>` here, not an alias of it
          | memory: std::sync::Mutex<Memory<'user>>,
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a_scoped_field_in_a_mutex
        a `#[shared]` field has the type `&'user T`, not `&'static Clock`; write `&'user Clock`
          | clock: &'static Clock,
          |        ^^^^^^^^^^^^^^ a_shared_static_reference
        a `#[scoped]` field has the type `Arc<T<'user>>`, not `Option<Arc<Memory<'user>>>`; write `Arc<Memory<'user>>`
          | memory: Option<Arc<Memory<'user>>>,
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^ an_option_of_a_scoped_arc
        a `#[scoped]` field has the type `Arc<T<'user>>`, not `&'user Arc<Memory<'user>>`; write `Arc<Memory<'user>>`
          | memory: &'user Arc<Memory<'user>>,
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^ a_reference_to_a_scoped_arc
        a `#[scoped]` field has the type `Arc<T<'user>>`, not `Memory<'user>`; write the `Arc<…>` here, not an alias of it
          | memory: Memory<'user>,
          |         ^^^^^^^^^^^^^ a_scoped_component_by_value
        `urgent` borrows a `bool` but has no source; write `#[shared]` or `#[request]` before it
          | urgent: &'user bool,
          |         ^^^^^^^^^^^ a_reference_without_a_source
        a `#[shared]` field has the type `&'user T`, not `Arc<Clock>`; write `&'user Clock`
          | clock: Arc<Clock>,
          |        ^^^^^^^^^^ a_shared_field_behind_an_arc
        a `#[shared]` field has the type `&'user T`, not `Vec<&'user Clock>`; write `&'user Clock`
          | clock: Vec<&'user Clock>,
          |        ^^^^^^^^^^^^^^^^^ a_shared_field_that_is_a_vec
        a `#[shared]` field has the type `&'user T`, not `Arc<&'user Clock>`; write `&'user Clock`
          | clock: Arc<&'user Clock>,
          |        ^^^^^^^^^^^^^^^^^ a_shared_reference_in_an_arc
        a `#[shared]` field has the type `&'user T`, not `[&'user Clock; 2]`
          | clock: [&'user Clock; 2],
          |        ^^^^^^^^^^^^^^^^^ a_shared_slice_of_references
        a `#[shared]` field has the type `&'user T`, not `&'user mut Clock`; write `&'user Clock`
          | clock: &'user mut Clock,
          |        ^^^^^^^^^^^^^^^^ a_shared_field_that_is_mutable
        a `#[shared]` field has the type `&'user T`, not `Option<&'user Clock>`; write `&'user Clock`
          | clock: Option<&'user Clock>,
          |        ^^^^^^^^^^^^^^^^^^^^ an_option_of_a_shared_reference
        `urgent` borrows a `dyn Send` but has no source; write `#[shared]` or `#[request]` before it
          | urgent: &'user dyn Send,
          |         ^^^^^^^^^^^^^^^ a_borrowed_trait_without_a_source
        a `#[scoped]` field has the type `Arc<T<'user>>`, not `&'user Memory<'user>`; write `Arc<Memory<'user>>`
          | memory: &'user Memory<'user>,
          |         ^^^^^^^^^^^^^^^^^^^^ a_scoped_field_that_is_a_reference
        a `#[shared]` field has the type `&'user T`, not `Clock`; write `&'user Clock`
          | clock: Clock,
          |        ^^^^^ a_shared_field_that_is_no_reference
        `urgent` borrows mutably, but a shared component is borrowed immutably; own a `bool` instead
          | urgent: &'user mut bool,
          |         ^^^^^^^^^^^^^^^ a_mutable_reference_without_a_source
        a `#[shared]` field has the type `&'user T`, not `Box<dyn Send>`; write `&'user dyn Send`
          | clock: Box<dyn Send>,
          |        ^^^^^^^^^^^^^ a_shared_field_that_is_a_boxed_trait
    "#]],
};
