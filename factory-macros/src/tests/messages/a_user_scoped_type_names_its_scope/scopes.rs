use crate::tests::messages::group::Group;
use expect_test::expect;

const STRUCT: &str = "pub struct Triage<'user> { scope: UserScope<'user> }";

#[test]
fn scopes() {
    SCOPES.check();
}

#[test]
fn scopes_of_generic_types() {
    SCOPES_OF_GENERIC_TYPES.check();
}

#[test]
fn empty_structs() {
    EMPTY_STRUCTS.check();
}

const SCOPES: Group = Group {
    accepted: "
        #[user_scoped]
        pub struct Triage<'user> {
            scope: UserScope<'user>,
            turns: u32,
        }
    ",
    rejected: &[
        ("a_scope_behind_a_reference", &[("UserScope", "&'user UserScope")]),
        ("a_scope_in_a_box", &[("UserScope<'user", "Box<UserScope<'user>")]),
        ("a_scope_in_a_tuple", &[("UserScope<'user>", "(UserScope<'user>, u32)")]),
        ("a_scope_in_an_array", &[("UserScope<'user>", "[UserScope<'user>; 1]")]),
        ("a_scope_in_an_option", &[("UserScope<'user", "Option<UserScope<'user>")]),
        ("a_phantom_for_a_scope", &[("UserScope<'user", "std::marker::PhantomData<&'user ()")]),
        ("a_scope_in_a_struct_of_its_own", &[("scope: UserScope", "inner: Inner")]),
        ("a_type_that_holds_its_factory_for_a_scope", &[("scope: UserScope", "factory: ui_tests::Factory")]),
        (
            "a_type_that_holds_its_user_data_for_a_scope",
            &[("scope: UserScope<'user", "topic: factory_core::UserData<'user, String")],
        ),
        ("a_type_without_a_scope", &[("scope: UserScope<'user>", "user: &'user str")]),
        ("an_aliased_scope", &[("UserScope", "Scope")]),
        ("an_open_scope_for_a_scope", &[("UserScope<'user", "factory_core::OpenScope<'user, ui_tests::Platform")]),
        ("a_second_scope_of_another_lifetime", &[("u32,", "u32,\n    other: UserScope<'static>,")]),
        ("a_type_with_three_scopes", &[("u32,", "u32,\n    other: UserScope<'user>,\n    third: UserScope<'user>,")]),
        ("a_type_with_two_scopes", &[("u32,", "u32,\n    other: UserScope<'user>,")]),
        (
            "a_generic_type_with_a_scope_and_no_lifetime",
            &[("Triage<'user>", "Triage<T>"), ("'user", "'static"), ("turns: u32", "topic: T")],
        ),
        ("a_type_whose_scope_alone_has_a_lifetime", &[("Triage<'user>", "Triage")]),
        ("a_type_without_a_lifetime", &[("Triage<'user>", "Triage"), ("UserScope<'user", "UserScope<'static")]),
        ("a_lifetime_of_another_name", &[("Triage<'user", "Triage<'a"), ("UserScope<'user", "UserScope<'a")]),
        (
            "two_lifetimes_of_other_names",
            &[("Triage<'user>", "Triage<'a, 'b>"), ("UserScope<'user>", "UserScope<'a>"), ("u32", "&'b str")],
        ),
        ("a_scope_of_another_lifetime", &[("UserScope<'user>", "UserScope<'static>,\n    name: &'user str")]),
        (
            "a_constant_parameter_without_a_lifetime",
            &[
                ("Triage<'user>", "Triage<const TURNS: usize>"),
                ("scope: UserScope<'user>", "turns: [u32; TURNS]"),
                ("    turns: u32,\n", ""),
            ],
        ),
        (
            "a_type_parameter_and_no_lifetime",
            &[("Triage<'user", "Triage<T: Default"), ("UserScope<'user", "std::marker::PhantomData<T")],
        ),
        (
            "a_type_without_a_lifetime_and_a_scope",
            &[("Triage<'user>", "Triage"), ("    scope: UserScope<'user>,\n", "")],
        ),
        (
            "a_scope_of_the_users_name_for_the_lifetime",
            &[("Triage<'user", "Triage<'scope"), ("UserScope<'user", "UserScope<'scope")],
        ),
    ],
    messages: expect![[r#"
        `Triage` holds its scope by value; write `UserScope<'user>`
          | scope: &'user UserScope<'user>,
          |        ^^^^^^^^^^^^^^^^^^^^^^^ a_scope_behind_a_reference
          | scope: Box<UserScope<'user>>,
          |        ^^^^^^^^^^^^^^^^^^^^^ a_scope_in_a_box
          | scope: (UserScope<'user>, u32),
          |        ^^^^^^^^^^^^^^^^^^^^^^^ a_scope_in_a_tuple
          | scope: [UserScope<'user>; 1],
          |        ^^^^^^^^^^^^^^^^^^^^^ a_scope_in_an_array
          | scope: Option<UserScope<'user>>,
          |        ^^^^^^^^^^^^^^^^^^^^^^^^ a_scope_in_an_option
        `Triage` has no scope; add the field `scope: UserScope<'user>`
          | pub struct Triage<'user> {
          |            ^^^^^^ a_phantom_for_a_scope
          | pub struct Triage<'user> {
          |            ^^^^^^ a_type_that_holds_its_user_data_for_a_scope
          | pub struct Triage<'user> {
          |            ^^^^^^ a_type_without_a_scope
          | pub struct Triage<'user> {
          |            ^^^^^^ an_open_scope_for_a_scope
        `Triage` has no scope; add the field `scope: UserScope<'user>`, or write `UserScope<'user>` for `Inner<'user>` if that is an alias of it
          | pub struct Triage<'user> {
          |            ^^^^^^ a_scope_in_a_struct_of_its_own
        `Triage` has no scope; add the field `scope: UserScope<'user>`, or write `UserScope<'user>` for `ui_tests::Factory<'user>` if that is an alias of it
          | pub struct Triage<'user> {
          |            ^^^^^^ a_type_that_holds_its_factory_for_a_scope
        `Triage` has no scope; add the field `scope: UserScope<'user>`, or write `UserScope<'user>` for `Scope<'user>` if that is an alias of it
          | pub struct Triage<'user> {
          |            ^^^^^^ an_aliased_scope
        `Triage` already has a scope; remove `other`
          | other: UserScope<'static>,
          | ^^^^^ a_second_scope_of_another_lifetime
          | other: UserScope<'user>,
          | ^^^^^ a_type_with_three_scopes
          | other: UserScope<'user>,
          | ^^^^^ a_type_with_two_scopes
        `Triage` already has a scope; remove `third`
          | third: UserScope<'user>,
          | ^^^^^ a_type_with_three_scopes
        `Triage` belongs to a user but has no lifetime; write `struct Triage<'user>`
          | pub struct Triage<T> {
          |            ^^^^^^ a_generic_type_with_a_scope_and_no_lifetime
          | pub struct Triage {
          |            ^^^^^^ a_type_whose_scope_alone_has_a_lifetime
          | pub struct Triage {
          |            ^^^^^^ a_type_without_a_lifetime
        the lifetime of `Triage` belongs to its user; write `'user` for `'a`
          | pub struct Triage<'a> {
          |                   ^^ a_lifetime_of_another_name
          | pub struct Triage<'a, 'b> {
          |                   ^^ two_lifetimes_of_other_names
        the scope of `Triage` belongs to its user; write `'user` for `'static`
          | scope: UserScope<'static>,
          |                  ^^^^^^^ a_scope_of_another_lifetime
        `Triage` belongs to a user but has no lifetime; write `struct Triage<'user>`, with a field `scope: UserScope<'user>`
          | pub struct Triage<const TURNS: usize> {
          |            ^^^^^^ a_constant_parameter_without_a_lifetime
          | pub struct Triage<T: Default> {
          |            ^^^^^^ a_type_parameter_and_no_lifetime
          | pub struct Triage {
          |            ^^^^^^ a_type_without_a_lifetime_and_a_scope
        the lifetime of `Triage` belongs to its user; write `'user` for `'scope`
          | pub struct Triage<'scope> {
          |                   ^^^^^^ a_scope_of_the_users_name_for_the_lifetime
    "#]],
};

const SCOPES_OF_GENERIC_TYPES: Group = Group {
    accepted: "
        #[user_scoped]
        pub struct Triage<'user, T: Default> {
            scope: UserScope<'user>,
        }
    ",
    rejected: &[("a_generic_type_whose_scope_alone_has_a_lifetime", &[("'user, ", "")])],
    messages: expect![[r#"
        `Triage` belongs to a user but has no lifetime; write `struct Triage<'user>`
          | pub struct Triage<T: Default> {
          |            ^^^^^^ a_generic_type_whose_scope_alone_has_a_lifetime
    "#]],
};

const EMPTY_STRUCTS: Group = Group {
    accepted: "
        #[user_scoped]
        pub struct Triage<'user> { scope: UserScope<'user> }
    ",
    rejected: &[("an_empty_struct", &[(STRUCT, "pub struct Triage {}")])],
    messages: expect![[r#"
        `Triage` belongs to a user but has no lifetime; write `struct Triage<'user>`, with a field `scope: UserScope<'user>`
          | pub struct Triage {}
          |            ^^^^^^ an_empty_struct
    "#]],
};
