use crate::tests::messages::{
    group::Group,
    sources::{CONSTRUCTOR, EVERY_SECTION, EVERY_SOURCE, REQUEST_DATA},
};
use expect_test::expect;

#[test]
fn further_lifetimes() {
    FURTHER_LIFETIMES.check();
}

#[test]
fn lifetimes_of_fields() {
    LIFETIMES_OF_FIELDS.check();
}

#[test]
fn lifetimes_of_arguments() {
    LIFETIMES_OF_ARGUMENTS.check();
}

#[test]
fn lifetimes_of_parameters() {
    LIFETIMES_OF_PARAMETERS.check();
}

#[test]
fn lifetimes_of_entries() {
    LIFETIMES_OF_ENTRIES.check();
}

#[test]
fn request_data() {
    REQUEST_VALUES.check();
}

const REQUEST_VALUES: Group = Group {
    accepted: REQUEST_DATA,
    rejected: &[
        ("a_scoped_component_as_request_data", &[("Claims", "Session<'user>")]),
        ("a_scoped_component_as_request_data_without_its_lifetime", &[("Claims", "Session")]),
        ("an_agent_in_request_data", &[("Claims", "Vec<Triage<'static>>")]),
        ("request_data_that_borrows", &[("Claims", "Claims<'user>")]),
        ("request_data_that_is_a_reference", &[("Claims", "&'user str")]),
        ("request_data_that_is_a_reference_without_a_lifetime", &[("Claims", "&str")]),
    ],
    messages: expect![[r#"
        `Session` belongs to a scope, and request data is given before one opens; remove `claims` from `request`
          | pub claims: Session<'user>,
          |             ^^^^^^^^^^^^^^ a_scoped_component_as_request_data
          | pub claims: Session,
          |             ^^^^^^^ a_scoped_component_as_request_data_without_its_lifetime
        `Triage` belongs to a scope, and request data is given before one opens; remove `claims` from `request`
          | pub claims: Vec<Triage<'static>>,
          |             ^^^^^^^^^^^^^^^^^^^^ an_agent_in_request_data
        `Claims<'user>` borrows, and request data may move to another task; own the value, as in `String` for a `&str`
          | pub claims: Claims<'user>,
          |             ^^^^^^^^^^^^^ request_data_that_borrows
        `&'user str` borrows, and request data may move to another task; own the value, as in `String` for a `&str`
          | pub claims: &'user str,
          |             ^^^^^^^^^^ request_data_that_is_a_reference
        `&str` borrows, and request data may move to another task; own the value, as in `String` for a `&str`
          | pub claims: &str,
          |             ^^^^ request_data_that_is_a_reference_without_a_lifetime
    "#]],
};

const FURTHER_LIFETIMES: Group = Group {
    accepted: "
        #[user_scoped]
        pub struct Triage<'user> {
            scope: UserScope<'user>,
            topic: &'static str,
        }
    ",
    rejected: &[
        ("a_further_lifetime", &[("Triage<'user", "Triage<'user, 'a"), ("'static", "'a")]),
        (
            "a_further_lifetime_before_a_constant",
            &[("Triage<'user", "Triage<'user, 'a, const TURNS: usize"), ("'static str", "'a [u32; TURNS]")],
        ),
        (
            "a_further_lifetime_before_a_type_parameter",
            &[("Triage<'user", "Triage<'user, 'a, T"), ("'static str", "'a T")],
        ),
        ("a_further_lifetime_before_the_users", &[("Triage<", "Triage<'a, "), ("'static", "'a")]),
        (
            "a_further_lifetime_in_a_mutable_reference",
            &[("Triage<'user", "Triage<'user, 'a"), ("'static str", "'a mut String")],
        ),
        (
            "a_further_lifetime_in_a_trait_object",
            &[("Triage<'user", "Triage<'user, 'a"), ("&'static str", "Box<dyn Send + 'a>")],
        ),
        ("a_further_lifetime_in_a_where_clause", &[("> ", ", 'a>\nwhere\n    'a: 'user,\n"), ("'static", "'a")]),
        ("a_further_lifetime_that_is_static", &[("Triage<'user>", "Triage<'user, 'a: 'static>"), ("&'static", "&'a")]),
        ("a_further_lifetime_that_outlives_the_users", &[("Triage<", "Triage<'user, 'a: "), ("'static", "'a")]),
        ("a_further_lifetime_that_the_users_outlives", &[("Triage<'user", "Triage<'user: 'a, 'a"), ("'static", "'a")]),
        (
            "two_further_lifetimes",
            &[("Triage<'user", "Triage<'user, 'a, 'b"), ("&'static str,", "(&'a str, &'b str),")],
        ),
        (
            "a_further_lifetime_of_another_scope",
            &[("Triage<'user", "Triage<'user, 'other"), ("&'static str", "factory_core::UserData<'other, String>")],
        ),
        (
            "another_users_agent_by_lifetime",
            &[("Triage<'user", "Triage<'user, 'other"), ("topic: &'static str", "notes: ui_tests::Notes<'other>")],
        ),
    ],
    messages: expect![[r#"
        `Triage` belongs to one user, and `'a` would let data of another user in; write `'user`
          | pub struct Triage<'user, 'a> {
          |                          ^^ a_further_lifetime
          | pub struct Triage<'user, 'a, const TURNS: usize> {
          |                          ^^ a_further_lifetime_before_a_constant
          | pub struct Triage<'user, 'a, T> {
          |                          ^^ a_further_lifetime_before_a_type_parameter
          | pub struct Triage<'a, 'user> {
          |                   ^^ a_further_lifetime_before_the_users
          | pub struct Triage<'user, 'a> {
          |                          ^^ a_further_lifetime_in_a_mutable_reference
          | pub struct Triage<'user, 'a> {
          |                          ^^ a_further_lifetime_in_a_trait_object
          | pub struct Triage<'user, 'a>
          |                          ^^ a_further_lifetime_in_a_where_clause
          | pub struct Triage<'user, 'a: 'static> {
          |                          ^^ a_further_lifetime_that_is_static
          | pub struct Triage<'user, 'a: 'user> {
          |                          ^^ a_further_lifetime_that_outlives_the_users
          | pub struct Triage<'user: 'a, 'a> {
          |                              ^^ a_further_lifetime_that_the_users_outlives
          | pub struct Triage<'user, 'a, 'b> {
          |                          ^^ two_further_lifetimes
        `Triage` belongs to one user, and `'b` would let data of another user in; write `'user`
          | pub struct Triage<'user, 'a, 'b> {
          |                              ^^ two_further_lifetimes
        `Triage` belongs to one user, and `'other` would let data of another user in; write `'user`
          | pub struct Triage<'user, 'other> {
          |                          ^^^^^^ a_further_lifetime_of_another_scope
          | pub struct Triage<'user, 'other> {
          |                          ^^^^^^ another_users_agent_by_lifetime
    "#]],
};

const LIFETIMES_OF_FIELDS: Group = Group {
    accepted: EVERY_SOURCE,
    rejected: &[
        ("a_component_of_another_lifetime", &[("Memory<'user", "Memory<'static")]),
        ("an_agents_part_of_another_lifetime", &[("Notes<'user", "Notes<'static")]),
    ],
    messages: expect![[r#"
        `memory` belongs to the user of `Triage`; write `'user` for `'static`
          | memory: Arc<Memory<'static>>,
          |                    ^^^^^^^ a_component_of_another_lifetime
        `notes` belongs to the user of `Triage`; write `'user` for `'static`
          | notes: Notes<'static>,
          |              ^^^^^^^ an_agents_part_of_another_lifetime
    "#]],
};

const LIFETIMES_OF_ARGUMENTS: Group = Group {
    accepted: CONSTRUCTOR,
    rejected: &[
        ("an_impl_of_two_lifetimes", &[("impl<'user", "impl<'user, 'a"), ("String", "&'a str")]),
        ("a_scoped_argument_without_its_lifetime", &[("Memory<'user>", "Memory")]),
        ("a_scoped_argument_of_the_elided_lifetime", &[("Memory<'user", "Memory<'_")]),
        // Also: an_agent_has_one_constructor
        ("a_constructor_that_returns_any_users_agent", &[("-> Self", "-> Report<'_>")]),
        ("an_agent_for_an_argument_that_lives_for_ever", &[("Notes<'user", "Notes<'static")]),
        ("an_agent_for_an_argument_without_its_lifetime", &[("Notes<'user>", "Notes")]),
        ("an_agent_for_an_argument_of_the_elided_lifetime", &[("Notes<'user", "Notes<'_")]),
        // Also: an_agent_has_one_constructor
        ("a_constructor_that_returns_an_agent_without_its_lifetime", &[("-> Self", "-> Report")]),
    ],
    messages: expect![[r#"
        `Report` belongs to one user, and `'a` would let data of another user in; write `'user`
          | impl<'user, 'a> Report<'user> {
          |             ^^ an_impl_of_two_lifetimes
        `memory` belongs to the user of `Report`; write `Memory<'user>`
          | #[scoped] memory: Arc<Memory>,
          |                       ^^^^^^ a_scoped_argument_without_its_lifetime
        `memory` borrows from the user of `Report`; write `'user` for the elided lifetime
          | #[scoped] memory: Arc<Memory<'_>>,
          |                       ^^^^^^^^^^ a_scoped_argument_of_the_elided_lifetime
        the output of `open` belongs to the user; write `'user` for the elided lifetime
          | ) -> Report<'_> {
          |      ^^^^^^^^^^ a_constructor_that_returns_any_users_agent
        `notes` belongs to the user of `Report`; write `'user` for `'static`
          | #[agent] notes: Notes<'static>,
          |                       ^^^^^^^ an_agent_for_an_argument_that_lives_for_ever
        `notes` belongs to the user of `Report`; write `Notes<'user>`
          | #[agent] notes: Notes,
          |                 ^^^^^ an_agent_for_an_argument_without_its_lifetime
        `notes` borrows from the user of `Report`; write `'user` for the elided lifetime
          | #[agent] notes: Notes<'_>,
          |                 ^^^^^^^^^ an_agent_for_an_argument_of_the_elided_lifetime
        the output of `open` belongs to the user; write `Self`, or `Report<'user>`
          | ) -> Report {
          |      ^^^^^^ a_constructor_that_returns_an_agent_without_its_lifetime
    "#]],
};

const LIFETIMES_OF_PARAMETERS: Group = Group {
    accepted: "
        #[user_scoped]
        impl<'user> Report<'user> {
            #[create]
            fn open(scope: UserScope<'user>, title: &'user str) -> Self {
                Self { scope, title }
            }
        }
    ",
    rejected: &[
        ("a_parameter_of_the_elided_lifetime", &[("'user ", "")]),
        ("an_async_parameter_of_the_elided_lifetime", &[("fn", "async fn"), ("'user ", "")]),
    ],
    messages: expect![[r#"
        `title` borrows from the user of `Report`; write `'user` for the elided lifetime
          | fn open(scope: UserScope<'user>, title: &str) -> Self {
          |                                         ^^^^ a_parameter_of_the_elided_lifetime
          | async fn open(scope: UserScope<'user>, title: &str) -> Self {
          |                                               ^^^^ an_async_parameter_of_the_elided_lifetime
    "#]],
};

const LIFETIMES_OF_ENTRIES: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        ("an_agent_of_another_lifetime", &[("journal: Notes", "journal: Notes<'alice>")]),
        ("an_agent_of_the_static_lifetime", &[("journal: Notes", "journal: Notes<'static>")]),
        ("a_scoped_component_of_the_static_lifetime", &[("Memory", "Memory<'static>")]),
    ],
    messages: expect![[r#"
        `Notes` belongs to the user of the factory; write `'user` instead of `'alice`, or no lifetime
          | agents { notes: Notes, journal: Notes<'alice> }
          |                                       ^^^^^^ an_agent_of_another_lifetime
        `Notes` belongs to the user of the factory; write `'user` instead of `'static`, or no lifetime
          | agents { notes: Notes, journal: Notes<'static> }
          |                                       ^^^^^^^ an_agent_of_the_static_lifetime
        `Memory` belongs to the user of the factory; write `'user` instead of `'static`, or no lifetime
          | scoped { memory: Memory<'static> }
          |                         ^^^^^^^ a_scoped_component_of_the_static_lifetime
    "#]],
};
