use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn accessors_of_a_type() {
    ACCESSORS_OF_A_TYPE.check();
}

#[test]
fn bridges() {
    BRIDGES.check();
}

#[test]
fn accessors_of_a_trait() {
    ACCESSORS_OF_A_TRAIT.check();
}

#[test]
fn aliases_of_types() {
    ALIASES_OF_TYPES.check();
}

#[test]
fn accessors_of_locks() {
    ACCESSORS_OF_LOCKS.check();
}

#[test]
fn aliases_of_imports() {
    ALIASES_OF_IMPORTS.check();
}

const ACCESSORS_OF_A_TYPE: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            impl Registry {
                pub fn instance() -> &'static str {
                    unreachable!()
                }
                pub fn names() -> &'static [&'static str] {
                    &["triage", "notes"]
                }
            }
        }
    "#,
    rejected: &[
        // Leaks: 02
        ("an_accessor", &[(" &'static str", " &'static Self")]),
        (
            "an_accessor_of_a_lifetime_that_is_static",
            &[("instance()", "instance<'a: 'static>(_name: &'a str)"), (" &'static str", " &'a Self")],
        ),
        ("an_accessor_in_a_tuple", &[(" &'static str", " (u64, &'static Self)")]),
        ("an_accessor_of_a_future", &[("-> &'static str", "-> impl Future<Output = &'static Self>")]),
        // Leaks: 19
        ("an_accessor_of_an_option", &[(") -> &'static str", "_name: &str) -> Option<&'static Self>")]),
        (
            "an_asynchronous_accessor",
            &[("pub fn instance", "pub async fn instance"), (" &'static str", " &'static Self")],
        ),
        (
            "two_accessors",
            &[("-> &'static str", "-> &'static Self"), ("-> &'static [&'static str]", "-> Option<&'static Self>")],
        ),
        ("a_mutable_number", &[(" &'static str", " &'static mut u64")]),
        ("an_accessor_of_a_lock", &[(" &'static str", " &'static std::sync::Mutex<Self>")]),
        ("an_accessor_of_a_slice", &[(" &'static str", " &'static [Self]")]),
        ("an_accessor_that_is_mutable", &[(" &'static str", " &'static mut Self")]),
        (
            "an_accessor_with_a_condition",
            &[(
                "() -> &'static str",
                "<T>() -> Result<&'static T, String>\n        where\n            T: Fn() -> u64,\n       ",
            )],
        ),
    ],
    messages: expect![[r#"
        `instance` returns the same `&'static Self` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> &'static Self {
          |                      ^^^^^^^^^^^^^ an_accessor
          | pub fn instance() -> (u64, &'static Self) {
          |                            ^^^^^^^^^^^^^ an_accessor_in_a_tuple
          | pub fn instance() -> impl Future<Output = &'static Self> {
          |                                           ^^^^^^^^^^^^^ an_accessor_of_a_future
          | pub fn instance(_name: &str) -> Option<&'static Self> {
          |                                        ^^^^^^^^^^^^^ an_accessor_of_an_option
          | pub async fn instance() -> &'static Self {
          |                            ^^^^^^^^^^^^^ an_asynchronous_accessor
          | pub fn instance() -> &'static Self {
          |                      ^^^^^^^^^^^^^ two_accessors
        `instance` returns the same `&'a Self` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance<'a: 'static>(_name: &'a str) -> &'a Self {
          |                                                 ^^^^^^^^ an_accessor_of_a_lifetime_that_is_static
        `names` returns the same `&'static Self` to all users; pass it as an argument, from the factory or the platform
          | pub fn names() -> Option<&'static Self> {
          |                          ^^^^^^^^^^^^^ two_accessors
        `instance` returns the same `&'static mut u64` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> &'static mut u64 {
          |                      ^^^^^^^^^^^^^^^^ a_mutable_number
        `instance` returns the same `&'static std::sync::Mutex<Self>` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> &'static std::sync::Mutex<Self> {
          |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_accessor_of_a_lock
        `instance` returns the same `&'static [Self]` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> &'static [Self] {
          |                      ^^^^^^^^^^^^^^^ an_accessor_of_a_slice
        `instance` returns the same `&'static mut Self` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> &'static mut Self {
          |                      ^^^^^^^^^^^^^^^^^ an_accessor_that_is_mutable
        `instance` returns the same `&'static T` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance<T>() -> Result<&'static T, String>
          |                                ^^^^^^^^^^ an_accessor_with_a_condition
    "#]],
};

const BRIDGES: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub fn supervisor<'user>(of_the_scope: &'user Supervisor) -> &'user Supervisor {
                of_the_scope
            }
        }
    ",
    rejected: &[
        // Leaks: 33
        (
            "a_bridge_to_a_global",
            &[
                ("pub fn", "fn global() -> &'static Supervisor { &Supervisor }\n    pub fn"),
                ("of_the_scope\n", "of_the_scope.unwrap_or_else(|| global())\n"),
            ],
        ),
    ],
    messages: expect![[r#"
        `global` returns the same `&'static Supervisor` to all users; pass it as an argument, from the factory or the platform
          | fn global() -> &'static Supervisor { &Supervisor }
          |                ^^^^^^^^^^^^^^^^^^^ a_bridge_to_a_global
    "#]],
};

const ACCESSORS_OF_A_TRAIT: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub trait Singleton {
                fn instance() -> &'static str;
            }
        }
    ",
    rejected: &[("an_accessor_in_a_trait", &[("str", "Self")])],
    messages: expect![[r#"
        `instance` returns the same `&'static Self` to all users; pass it as an argument, from the factory or the platform
          | fn instance() -> &'static Self;
          |                  ^^^^^^^^^^^^^ an_accessor_in_a_trait
    "#]],
};

const ALIASES_OF_TYPES: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            pub type Name = &'static str;
            pub fn name() -> Name {
                "triage"
            }
        }
    "#,
    rejected: &[
        // Leaks: 37
        ("another_name_of_a_static_reference", &[("str", "super::Registry"), (r#""triage""#, "&super::REGISTRY")]),
    ],
    messages: expect![[r#"
        a function that returns `Name` could return the same `&'static super::Registry` to all users; write the type itself instead of the alias
          | pub type Name = &'static super::Registry;
          |                 ^^^^^^^^^^^^^^^^^^^^^^^^ another_name_of_a_static_reference
    "#]],
};

const ACCESSORS_OF_LOCKS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub fn names<'a>(names: &'a Mutex<Vec<String>>) -> &'a Mutex<Vec<String>> {
                names
            }
            pub fn lock<'a>(names: &'a Mutex<Vec<String>>) -> MutexGuard<'a, Vec<String>> {
                names.lock().unwrap()
            }
        }
    ",
    rejected: &[
        // Leaks: 02
        ("an_accessor_of_any_lifetime", &[("fn names<'a>(names: &'a Mutex<Vec<String>>)", "fn names<'a>()")]),
        // Leaks: 02
        (
            "an_accessor_of_a_locks_guard",
            &[("fn lock<'a>(names: &'a Mutex<Vec<String>>) -> MutexGuard<'a", "fn lock() -> MutexGuard<'static")],
        ),
    ],
    messages: expect![[r#"
        `names` returns the same `&'a Mutex<Vec<String>>` to all users; pass it as an argument, from the factory or the platform
          | pub fn names<'a>() -> &'a Mutex<Vec<String>> {
          |                       ^^^^^^^^^^^^^^^^^^^^^^ an_accessor_of_any_lifetime
        `lock` returns the same `MutexGuard<'static, Vec<String>>` to all users; pass it as an argument, from the factory or the platform
          | pub fn lock() -> MutexGuard<'static, Vec<String>> {
          |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_accessor_of_a_locks_guard
    "#]],
};

const ALIASES_OF_IMPORTS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            use std::sync::Mutex as Lock;
            pub fn lines(lines: &Lock<Vec<String>>) -> usize {
                lines.lock().unwrap().len()
            }
        }
    ",
    rejected: &[
        // Leaks: 37
        (
            "another_name_of_a_guard",
            &[
                ("Mutex", "MutexGuard"),
                ("lines(lines: &Lock<Vec<String>>) -> usize", "lines() -> Lock<'static, Vec<String>>"),
            ],
        ),
    ],
    messages: expect![[r#"
        a function that returns `Lock` could return the same `MutexGuard` to all users; write the type itself instead of the alias
          | use std::sync::MutexGuard as Lock;
          |                ^^^^^^^^^^ another_name_of_a_guard
    "#]],
};
