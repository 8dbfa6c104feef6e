use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn arguments() {
    ARGUMENTS.check();
}

#[test]
fn paths_of_the_crate() {
    PATHS_OF_THE_CRATE.check();
}

const ARGUMENTS: Group = Group {
    accepted: "
        #[user_scoped]
        pub struct Triage<'user> {
            scope: UserScope<'user>,
            turns: u32,
        }
    ",
    rejected: &[
        ("a_crate_with_a_further_argument", &[("user_scoped", "user_scoped(crate = factory_core, shared)")]),
        ("an_unknown_argument", &[("user_scoped", "user_scoped(shared)")]),
        ("the_lifetime_as_an_argument", &[("user_scoped", "user_scoped('user)")]),
        ("a_crate_after_a_colon", &[("user_scoped", "user_scoped(crate: factory_core)")]),
        ("a_crate_in_parentheses", &[("user_scoped", "user_scoped(crate(factory_core))")]),
    ],
    messages: expect![[r#"
        unknown argument `shared`; `#[user_scoped]` accepts `crate = path` and `create`
          | #[user_scoped(crate = factory_core, shared)]
          |                                     ^^^^^^ a_crate_with_a_further_argument
          | #[user_scoped(shared)]
          |               ^^^^^^ an_unknown_argument
        an argument has a name; `#[user_scoped]` accepts `crate = path` and `create`
          | #[user_scoped('user)]
          |               ^^^^^ the_lifetime_as_an_argument
        `crate` is a path; write `crate = path`
          | #[user_scoped(crate: factory_core)]
          |               ^^^^^^^^^^^^^^^^^^^ a_crate_after_a_colon
          | #[user_scoped(crate(factory_core))]
          |               ^^^^^^^^^^^^^^^^^^^ a_crate_in_parentheses
    "#]],
};

const PATHS_OF_THE_CRATE: Group = Group {
    accepted: "
        #[user_scoped(crate = ::factory_core)]
        pub struct Triage<'user> {
            scope: UserScope<'user>,
        }
    ",
    rejected: &[
        ("a_flag", &[("crate = ::factory_core", "create = true")]),
        ("a_path_without_the_word_crate", &[("crate = ", "")]),
        ("an_argument_of_another_macro", &[("crate = ::factory_core", "shared")]),
        ("a_crate_with_an_equals_sign_alone", &[(" ::factory_core", "")]),
        ("a_crate_without_its_path", &[(" = ::factory_core", "")]),
        ("a_path_in_quotes", &[("::factory_core", r#""factory_core""#)]),
        ("a_path_with_arguments", &[("factory_core", "factory_core<u8>")]),
        ("two_paths_of_the_crate", &[("crate", "crate = ::factory_core, crate")]),
    ],
    messages: expect![[r#"
        `create` takes no value; write `create`
          | #[user_scoped(create = true)]
          |               ^^^^^^^^^^^^^ a_flag
        unknown argument `:: factory_core`; `#[user_scoped]` accepts `crate = path` and `create`
          | #[user_scoped(::factory_core)]
          |               ^^^^^^^^^^^^^^ a_path_without_the_word_crate
        unknown argument `shared`; `#[user_scoped]` accepts `crate = path` and `create`
          | #[user_scoped(shared)]
          |               ^^^^^^ an_argument_of_another_macro
        `crate` is a path; write `crate = path`
          | #[user_scoped(crate =)]
          |               ^^^^^^^ a_crate_with_an_equals_sign_alone
          | #[user_scoped(crate)]
          |               ^^^^^ a_crate_without_its_path
          | #[user_scoped(crate = "factory_core")]
          |               ^^^^^^^^^^^^^^^^^^^^^^ a_path_in_quotes
          | #[user_scoped(crate = ::factory_core<u8>)]
          |               ^^^^^^^^^^^^^^^^^^^^^^^^^^ a_path_with_arguments
        `crate` is given twice; remove this one
          | #[user_scoped(crate = ::factory_core, crate = ::factory_core)]
          |                                       ^^^^^ two_paths_of_the_crate
    "#]],
};
