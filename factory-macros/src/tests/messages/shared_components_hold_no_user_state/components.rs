use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn options_of_the_derive() {
    OPTIONS_OF_THE_DERIVE.check();
}

#[test]
fn borrowing_components() {
    BORROWING_COMPONENTS.check();
}

#[test]
fn generic_components() {
    GENERIC_COMPONENTS.check();
}

#[test]
fn paths_of_the_crate() {
    PATHS_OF_THE_CRATE.check();
}

const OPTIONS_OF_THE_DERIVE: Group = Group {
    accepted: r#"
        #[derive(Shareable)]
        pub struct Supervisor {
            #[attest(reason = "a request counter holds no user data")]
            requests: AtomicU64,
        }
    "#,
    rejected: &[
        (
            "a_crate_option_with_a_further_argument",
            &[("pub struct", "#[shareable(crate = factory_core, skip)] pub struct")],
        ),
        ("a_crate_option_with_half_a_path", &[("pub struct", "#[shareable(crate = )] pub struct")]),
        (
            "a_reason_as_an_option",
            &[("pub struct", r#"#[shareable(reason = "a name holds no user data")] pub struct"#)],
        ),
        ("an_option_of_serde", &[("pub struct", "#[shareable(skip)] pub struct")]),
        ("an_option_with_empty_parentheses", &[("pub struct", "#[shareable()] pub struct")]),
    ],
    messages: expect![[r#"
        unknown argument `skip`; `#[shareable]` accepts `crate = path`
          | #[shareable(crate = factory_core, skip)] pub struct Supervisor {
          |                                   ^^^^ a_crate_option_with_a_further_argument
          | #[shareable(skip)] pub struct Supervisor {
          |             ^^^^ an_option_of_serde
        `crate` is a path; write `crate = path`
          | #[shareable(crate = )] pub struct Supervisor {
          |             ^^^^^^^ a_crate_option_with_half_a_path
        unknown argument `reason`; `#[shareable]` accepts `crate = path`
          | #[shareable(reason = "a name holds no user data")] pub struct Supervisor {
          |             ^^^^^^ a_reason_as_an_option
        `#[shareable]` names the crate; write `#[shareable(crate = path)]`
          | #[shareable()] pub struct Supervisor {
          | ^^^^^^^^^^^^^^ an_option_with_empty_parentheses
    "#]],
};

const BORROWING_COMPONENTS: Group = Group {
    accepted: "
        #[derive(Shareable)]
        pub struct Clock {
            zone: String,
        }
    ",
    rejected: &[
        ("a_union", &[("Shareable", "Clone, Copy, Shareable"), ("struct", "union"), ("String", "u32")]),
        ("a_component_that_borrows_from_a_user", &[("Clock", "Clock<'user>"), ("String", "Arc<Memory<'user>>")]),
        (
            "a_derive_on_a_user_scoped_type",
            &[
                ("pub struct Clock", "#[user_scoped]\npub struct Clock<'user>"),
                ("zone: String", "scope: UserScope<'user>"),
            ],
        ),
        ("a_generic_component_that_borrows", &[("Clock", "Clock<'a, T>"), ("String", "&'a T")]),
        ("a_tuple_struct_that_borrows", &[("{\n    zone: String,\n}", "<'a>(&'a str);")]),
        ("an_enum_that_borrows", &[("struct Clock", "enum Clock<'a>"), ("zone: String", "Zone(&'a str)")]),
    ],
    messages: expect![[r#"
        `#[derive(Shareable)]` cannot check the fields of a union; write a struct or an enum
          | pub union Clock {
          |     ^^^^^ a_union
        `Clock` borrows, but all users share it for longer than any borrow; own the value instead
          | pub struct Clock<'user> {
          |                  ^^^^^ a_component_that_borrows_from_a_user
          | pub struct Clock<'user> {
          |                  ^^^^^ a_derive_on_a_user_scoped_type
          | pub struct Clock<'a, T> {
          |                  ^^ a_generic_component_that_borrows
          | pub struct Clock <'a>(&'a str);
          |                   ^^ a_tuple_struct_that_borrows
          | pub enum Clock<'a> {
          |                ^^ an_enum_that_borrows
    "#]],
};

const GENERIC_COMPONENTS: Group = Group {
    accepted: "
        #[derive(Shareable)]
        pub struct Store<T> {
            recent: PerUser<String>,
        }
    ",
    rejected: &[
        // Leaks: 22
        ("a_generic_part_of_each_user", &[("String", "T")]),
    ],
    messages: expect![[r#"
        a type parameter in a `PerUser` cannot be checked here, because it may be a handle; write the type itself
          | recent: PerUser<T>,
          |         ^^^^^^^^^^ a_generic_part_of_each_user
    "#]],
};

const PATHS_OF_THE_CRATE: Group = Group {
    accepted: "
        #[derive(Shareable)]
        #[shareable(crate = ::factory_core)]
        pub struct Clock {
            zone: String,
        }
    ",
    rejected: &[
        ("two_crate_options", &[("pub struct", "#[shareable(crate = ::factory_core)] pub struct")]),
        (
            "an_attested_struct",
            &[("#[shareable(crate = ::factory_core)]", r#"#[attest(reason = "a clock holds no user data")]"#)],
        ),
        ("a_bare_option_of_the_derive", &[("(crate = ::factory_core)", "")]),
        ("a_crate_of_the_derive_in_quotes", &[("::factory_core", r#""factory_core""#)]),
        ("a_crate_of_the_derive_without_its_path", &[(" = ::factory_core", "")]),
        ("a_value_for_the_option_of_the_derive", &[("(crate = ::factory_core)", r#" = "yes""#)]),
        ("an_unknown_option_of_the_derive", &[("crate = ::factory_core", "unchecked")]),
    ],
    messages: expect![[r#"
        `#[shareable]` is written twice; remove this one
          | #[shareable(crate = ::factory_core)] pub struct Clock {
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two_crate_options
        an attestation applies to one field; write it before the field
          | #[attest(reason = "a clock holds no user data")]
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attested_struct
        `#[shareable]` names the crate; write `#[shareable(crate = path)]`
          | #[shareable]
          | ^^^^^^^^^^^^ a_bare_option_of_the_derive
          | #[shareable = "yes"]
          | ^^^^^^^^^^^^^^^^^^^^ a_value_for_the_option_of_the_derive
        `crate` is a path; write `crate = path`
          | #[shareable(crate = "factory_core")]
          |             ^^^^^^^^^^^^^^^^^^^^^^ a_crate_of_the_derive_in_quotes
          | #[shareable(crate)]
          |             ^^^^^ a_crate_of_the_derive_without_its_path
        unknown argument `unchecked`; `#[shareable]` accepts `crate = path`
          | #[shareable(unchecked)]
          |             ^^^^^^^^^ an_unknown_option_of_the_derive
    "#]],
};
