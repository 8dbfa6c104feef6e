use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn arguments_of_macros() {
    ARGUMENTS_OF_MACROS.check();
}

#[test]
fn first_values() {
    FIRST_VALUES.check();
}

const ARGUMENTS_OF_MACROS: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            as_it_is! { pub const NAMES: &str = "triage"; }
        }
    "#,
    rejected: &[
        ("a_file_in_the_arguments_of_a_macro", &[(r#"pub const NAMES: &str = "triage";"#, "pub mod names;")]),
        ("a_static_in_the_arguments_of_a_macro", &[("const", "static")]),
        (
            "a_thread_local_in_the_arguments_of_a_macro",
            &[(r#"pub const NAMES: &str = "triage";"#, "thread_local! { static NAMES: u64 = 0; }")],
        ),
        ("a_mutable_static_in_the_arguments_of_a_macro", &[("const", "static mut")]),
    ],
    messages: expect![[r#"
        `#[user_scoped]` cannot read a module in another file; write `mod names { … }`
          | as_it_is! { pub mod names; }
          |                 ^^^^^^^^^^ a_file_in_the_arguments_of_a_macro
        the type of `NAMES` cannot be checked within `as_it_is!`; move `NAMES` out of it
          | as_it_is! { pub static NAMES: &str = "triage"; }
          |                        ^^^^^ a_static_in_the_arguments_of_a_macro
        `thread_local!` defines a global that outlives the scope of its user; keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | as_it_is! { thread_local! { static NAMES: u64 = 0; } }
          |             ^^^^^^^^^^^^ a_thread_local_in_the_arguments_of_a_macro
        all users share `NAMES`, and code that runs for one of them can change it; remove `mut`, and keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | as_it_is! { pub static mut NAMES: &str = "triage"; }
          |                        ^^^ a_mutable_static_in_the_arguments_of_a_macro
    "#]],
};

const FIRST_VALUES: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            pub struct Triage<'user> {
                #[init("triage")]
                name: &'static str,
            }
        }
    "#,
    rejected: &[("a_static_in_a_first_value", &[(r#""triage""#, r#"{ static NAME: &str = "triage"; NAME }"#)])],
    messages: expect![[r#"
        the type of `NAME` cannot be checked within `#[init]`; move `NAME` out of it
          | #[init({ static NAME: &str = "triage"; NAME })]
          |                 ^^^^ a_static_in_a_first_value
    "#]],
};
