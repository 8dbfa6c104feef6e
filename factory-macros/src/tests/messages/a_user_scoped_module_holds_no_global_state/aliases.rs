use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn aliases_of_types() {
    ALIASES_OF_TYPES.check();
}

#[test]
fn associated_types() {
    ASSOCIATED_TYPES.check();
}

#[test]
fn aliases_of_imports() {
    ALIASES_OF_IMPORTS.check();
}

const ALIASES_OF_TYPES: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            pub type Name = &'static Text;
            pub fn name() -> Name {
                super::NAME
            }
        }
    "#,
    rejected: &[
        ("an_alias_of_a_mutable_reference", &[("&'static Text", "&'static mut Text")]),
        ("an_alias_of_a_guard", &[("&'static Text", "MutexGuard<'static, Text>")]),
        (
            "a_generic_alias",
            &[("type Name", "type Name<T>"), ("&'static Text", "&'static T"), ("-> Name", "-> Name<Text>")],
        ),
    ],
    messages: expect![[r#"
        a function that returns `Name` could return the same `&'static mut Text` to all users; write the type itself instead of the alias
          | pub type Name = &'static mut Text;
          |                 ^^^^^^^^^^^^^^^^^ an_alias_of_a_mutable_reference
        a function that returns `Name` could return the same `MutexGuard<'static, Text>` to all users; write the type itself instead of the alias
          | pub type Name = MutexGuard<'static, Text>;
          |                 ^^^^^^^^^^^^^^^^^^^^^^^^^ an_alias_of_a_guard
        a function that returns `Name` could return the same `T` to all users; write the type itself instead of the alias
          | pub type Name<T> = &'static T;
          |                             ^ a_generic_alias
    "#]],
};

const ASSOCIATED_TYPES: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            impl<T> Iterator for Names<T> {
                type Item = &'static Name;
                fn next(&mut self) -> Option<Self::Item> {
                    self.0.pop()
                }
            }
        }
    ",
    rejected: &[
        ("an_associated_reference_to_a_parameter", &[("&'static Name", "&'static T")]),
        ("an_associated_reference_to_the_type", &[("&'static Name", "&'static Self")]),
    ],
    messages: expect![[r#"
        a function that returns `Item` could return the same `T` to all users; write the type itself instead of the alias
          | type Item = &'static T;
          |                      ^ an_associated_reference_to_a_parameter
        a function that returns `Item` could return the same `Self` to all users; write the type itself instead of the alias
          | type Item = &'static Self;
          |                      ^^^^ an_associated_reference_to_the_type
    "#]],
};

const ALIASES_OF_IMPORTS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            use std::sync::MutexGuard as Lock;
            pub fn lines<'a>(lines: Lock<'a, Vec<String>>) -> Lock<'a, Vec<String>> {
                lines
            }
        }
    ",
    rejected: &[
        // Leaks: 37
        (
            "another_name_of_a_guard",
            &[("lines<'a>(lines: Lock<'a, Vec<String>>) -> Lock<'a", "lines() -> Lock<'static")],
        ),
    ],
    messages: expect![[r#"
        `lines` hands out the same `Lock<'static, Vec<String>>` to all users; pass it as an argument, from the factory or the platform
          | pub fn lines() -> Lock<'static, Vec<String>> {
          |                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ another_name_of_a_guard
    "#]],
};
