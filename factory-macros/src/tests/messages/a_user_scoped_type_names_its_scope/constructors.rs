use crate::tests::messages::{group::Group, sources::SHORT_CONSTRUCTOR};
use expect_test::expect;

#[test]
fn constructors() {
    CONSTRUCTORS.check();
}

#[test]
fn constructed_structs() {
    CONSTRUCTED_STRUCTS.check();
}

const CONSTRUCTORS: Group = Group {
    accepted: SHORT_CONSTRUCTOR,
    rejected: &[
        (
            "an_impl_of_a_lifetime_of_another_name",
            &[("'user> Report<'user", "'a> Report<'a"), ("UserScope<'user", "UserScope<'a")],
        ),
        ("an_impl_of_another_user_than_it_names", &[("Report<'user", "Report<'static")]),
        ("an_impl_of_every_user", &[("<'user> Report<'user", " Report<'static")]),
        ("an_impl_of_the_elided_lifetime", &[("<'user> Report<'user", " Report<'_")]),
        (
            "an_impl_of_the_elided_lifetime_and_scope",
            &[("<'user> Report<'user", " Report<'_"), ("UserScope<'user", "UserScope<'_")],
        ),
        ("an_impl_without_a_lifetime", &[("<'user> Report<'user>", " Report")]),
        ("a_constructor_with_two_scopes", &[(">, title", ">, _other: UserScope<'user>, title")]),
        ("a_constructor_that_borrows_its_scope", &[("UserScope", "&UserScope")]),
        ("a_constructor_that_may_have_a_scope", &[("UserScope<'user", "Option<UserScope<'user>")]),
        ("a_scope_of_a_constructor_that_lives_for_ever", &[("UserScope<'user", "UserScope<'static")]),
        ("a_scope_of_a_constructor_without_its_lifetime", &[("UserScope<'user>", "UserScope")]),
    ],
    messages: expect![[r#"
        `Report` belongs to a user; write `impl<'user> Report<'user>`
          | impl<'a> Report<'a> {
          |          ^^^^^^^^^^ an_impl_of_a_lifetime_of_another_name
          | impl<'user> Report<'static> {
          |             ^^^^^^^^^^^^^^^ an_impl_of_another_user_than_it_names
          | impl Report<'static> {
          |      ^^^^^^^^^^^^^^^ an_impl_of_every_user
          | impl Report<'_> {
          |      ^^^^^^^^^^ an_impl_of_the_elided_lifetime
          | impl Report<'_> {
          |      ^^^^^^^^^^ an_impl_of_the_elided_lifetime_and_scope
          | impl Report {
          |      ^^^^^^ an_impl_without_a_lifetime
        the constructor already has a scope; remove `_other`
          | fn open(scope: UserScope<'user>, _other: UserScope<'user>, title: String) -> Self {
          |                                  ^^^^^^ a_constructor_with_two_scopes
        a constructor takes its scope by value; write `UserScope<'user>`
          | fn open(scope: &UserScope<'user>, title: String) -> Self {
          |                ^^^^^^^^^^^^^^^^^ a_constructor_that_borrows_its_scope
          | fn open(scope: Option<UserScope<'user>>, title: String) -> Self {
          |                ^^^^^^^^^^^^^^^^^^^^^^^^ a_constructor_that_may_have_a_scope
        the scope of `Report` belongs to its user; write `UserScope<'user>`
          | fn open(scope: UserScope<'static>, title: String) -> Self {
          |                ^^^^^^^^^^^^^^^^^^ a_scope_of_a_constructor_that_lives_for_ever
          | fn open(scope: UserScope, title: String) -> Self {
          |                ^^^^^^^^^ a_scope_of_a_constructor_without_its_lifetime
    "#]],
};

const CONSTRUCTED_STRUCTS: Group = Group {
    accepted: "
        #[user_scoped(create)]
        pub struct Report<'user> {
            scope: UserScope<'user>,
        }
    ",
    rejected: &[
        ("a_struct_with_a_constructor_and_no_scope", &[("scope: UserScope<'user>", "user: &'user str")]),
        ("a_struct_with_a_constructor_and_no_lifetime", &[("Report<'user>", "Report")]),
    ],
    messages: expect![[r#"
        `Report` has no scope; add the field `scope: UserScope<'user>`
          | pub struct Report<'user> {
          |            ^^^^^^ a_struct_with_a_constructor_and_no_scope
        `Report` belongs to a user but has no lifetime; write `struct Report<'user>`
          | pub struct Report {
          |            ^^^^^^ a_struct_with_a_constructor_and_no_lifetime
    "#]],
};
