use crate::tests::messages::{group::Group, sources::CONSTRUCTOR};
use expect_test::expect;

#[test]
fn arguments() {
    ARGUMENTS.check();
}

#[test]
fn fields_of_a_constructed_struct() {
    FIELDS_OF_A_CONSTRUCTED_STRUCT.check();
}

const ARGUMENTS: Group = Group {
    accepted: CONSTRUCTOR,
    rejected: &[
        ("an_argument_marked_twice", &[("#[shared", "#[shared] #[shared")]),
        ("an_argument_shared_and_scoped", &[("shared", "shared] #[scoped")]),
        ("a_scoped_argument_by_value", &[("Arc<Memory<'user>", "Memory<'user")]),
        ("a_shared_argument_by_value", &[(" &'user", "")]),
        ("a_scope_marked_as_an_argument", &[("scope:", "#[param] scope:")]),
        ("two_sources_of_an_argument_under_a_condition", &[("#[shared", "#[cfg(unix)] #[shared] #[scoped")]),
        ("an_argument_with_a_first_value", &[("title:", "#[init(7)] _turns: u32, title:")]),
        ("a_shared_argument_borrowed_mutably", &[("&'user", "&'user mut")]),
        ("an_agent_for_an_argument_in_an_arc", &[("Notes<'user", "Arc<Notes<'user>")]),
        ("a_borrowed_argument_without_a_source", &[("#[shared] clock", "clock")]),
        ("an_argument_with_a_default_attribute", &[("title:", "#[default] _turns: u32, title:")]),
        ("a_misspelled_attribute_of_an_argument", &[("[scoped", "[scope")]),
        ("a_shared_argument_with_a_value_for_its_name", &[("shared", r#"shared("clock")"#)]),
    ],
    messages: expect![[r#"
        `clock` already has a source; remove this attribute
          | #[shared] #[shared] clock: &'user Clock,
          |           ^^^^^^^^^ an_argument_marked_twice
          | #[shared] #[scoped] clock: &'user Clock,
          |           ^^^^^^^^^ an_argument_shared_and_scoped
          | #[cfg(unix)] #[shared] #[scoped] clock: &'user Clock,
          |                        ^^^^^^^^^ two_sources_of_an_argument_under_a_condition
        a `#[scoped]` argument has the type `Arc<T<'user>>`, not `Memory<'user>`; write the `Arc<…>` here, not an alias of it
          | #[scoped] memory: Memory<'user>,
          |                   ^^^^^^^^^^^^^ a_scoped_argument_by_value
        a `#[shared]` argument has the type `&'user T`, not `Clock`; write `&'user Clock`
          | #[shared] clock: Clock,
          |                  ^^^^^ a_shared_argument_by_value
        `scope` comes from the factory; remove this attribute
          | #[param] scope: UserScope<'user>,
          | ^^^^^^^^ a_scope_marked_as_an_argument
        a constructor computes its own values; remove this argument, and write a `let` in the body
          | #[init(7)] _turns: u32, title: String,
          | ^^^^^^^^^^ an_argument_with_a_first_value
        a `#[shared]` argument has the type `&'user T`, not `&'user mut Clock`; write `&'user Clock`
          | #[shared] clock: &'user mut Clock,
          |                  ^^^^^^^^^^^^^^^^ a_shared_argument_borrowed_mutably
        a `#[agent]` argument has the type `T<'user>`, not `Arc<Notes<'user>>`; write `Notes<'user>`
          | #[agent] notes: Arc<Notes<'user>>,
          |                 ^^^^^^^^^^^^^^^^^ an_agent_for_an_argument_in_an_arc
        `clock` borrows a `Clock` but has no source; write `#[shared]` or `#[request]` before it
          | clock: &'user Clock,
          |        ^^^^^^^^^^^^ a_borrowed_argument_without_a_source
        unknown attribute `default`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, or none for a value that the caller gives
          | #[default] _turns: u32, title: String,
          | ^^^^^^^^^^ an_argument_with_a_default_attribute
        unknown attribute `scope`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, or none for a value that the caller gives
          | #[scope] memory: Arc<Memory<'user>>,
          | ^^^^^^^^ a_misspelled_attribute_of_an_argument
        `#[shared(…)]` takes the name of the component, which is a type; write `#[shared(Name)]`, or `#[shared]`
          | #[shared("clock")] clock: &'user Clock,
          | ^^^^^^^^^^^^^^^^^^ a_shared_argument_with_a_value_for_its_name
    "#]],
};

const FIELDS_OF_A_CONSTRUCTED_STRUCT: Group = Group {
    accepted: "
        #[user_scoped(create)]
        pub struct Report<'user> {
            scope: UserScope<'user>,
            clock: &'user Clock,
            memory: Arc<Memory<'user>>,
            notes: Notes<'user>,
        }
    ",
    rejected: &[
        ("a_parameter_of_a_struct_with_a_constructor", &[("clock", "#[param] clock")]),
        ("a_shared_field_of_a_struct_with_a_constructor", &[("clock", "#[shared] clock")]),
        (
            "fields_with_sources_and_a_constructor",
            &[("clock", "#[shared]\n    clock"), ("Clock,", "Clock,\n    #[scoped]")],
        ),
        ("a_first_value_of_a_struct_with_a_constructor", &[("notes", "#[init(unreachable!())] notes")]),
    ],
    messages: expect![[r#"
        `clock` comes from the constructor; remove this attribute
          | #[param] clock: &'user Clock,
          | ^^^^^^^^ a_parameter_of_a_struct_with_a_constructor
          | #[shared] clock: &'user Clock,
          | ^^^^^^^^^ a_shared_field_of_a_struct_with_a_constructor
          | #[shared]
          | ^^^^^^^^^ fields_with_sources_and_a_constructor
        `memory` comes from the constructor; remove this attribute
          | #[scoped]
          | ^^^^^^^^^ fields_with_sources_and_a_constructor
        `notes` comes from the constructor; remove this attribute
          | #[init(unreachable!())] notes: Notes<'user>,
          | ^^^^^^^^^^^^^^^^^^^^^^^ a_first_value_of_a_struct_with_a_constructor
    "#]],
};
