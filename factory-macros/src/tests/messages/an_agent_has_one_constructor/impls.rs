use crate::tests::messages::{group::Group, sources::SHORT_CONSTRUCTOR};
use expect_test::expect;

#[test]
fn structs() {
    STRUCTS.check();
}

#[test]
fn functions_of_an_impl() {
    FUNCTIONS_OF_AN_IMPL.check();
}

#[test]
fn impls() {
    IMPLS.check();
}

const STRUCTS: Group = Group {
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
        ("a_struct_marked_once_more_without_create", &[("pub struct", "#[user_scoped] pub struct")]),
        ("a_struct_marked_twice", &[("pub struct", "#[user_scoped(create)] pub struct")]),
        ("a_struct_that_says_create_twice", &[("create", "create, create")]),
    ],
    messages: expect![[r#"
        `#[user_scoped]` is written twice; remove this one
          | #[user_scoped] pub struct Report<'user> {
          | ^^^^^^^^^^^^^^ a_struct_marked_once_more_without_create
          | #[user_scoped(create)] pub struct Report<'user> {
          | ^^^^^^^^^^^^^^^^^^^^^^ a_struct_marked_twice
        `create` is given twice; remove this one
          | #[user_scoped(create, create)]
          |                       ^^^^^^ a_struct_that_says_create_twice
    "#]],
};

const FUNCTIONS_OF_AN_IMPL: Group = Group {
    accepted: r#"
        #[user_scoped]
        impl<'user> Report<'user> {
            pub const UNTITLED: &'static str = "untitled";
            #[create]
            fn open(scope: UserScope<'user>, title: String) -> Self {
                Self { scope, title }
            }
            pub fn untitled(scope: UserScope<'user>) -> Self {
                Self::open(scope, Self::UNTITLED.to_owned())
            }
        }
    "#,
    rejected: &[
        ("two_constructors", &[("pub fn", "#[create] pub fn")]),
        ("a_constant_as_a_second_constructor", &[("pub const", "#[create] pub const")]),
        (
            "a_constant_for_a_constructor",
            &[("pub const", "#[create]\n    pub const"), ("\n    #[create]\n    fn", "\n    fn")],
        ),
    ],
    messages: expect![[r#"
        `Report` already has the constructor `open`; remove this `#[create]`
          | #[create] pub fn untitled(scope: UserScope<'user>) -> Self {
          | ^^^^^^^^^ two_constructors
        `#[create]` goes on the function that makes a `Report`, once
          | #[create] pub const UNTITLED: &'static str = "untitled";
          | ^^^^^^^^^ a_constant_as_a_second_constructor
          | #[create]
          | ^^^^^^^^^ a_constant_for_a_constructor
    "#]],
};

const IMPLS: Group = Group {
    accepted: SHORT_CONSTRUCTOR,
    rejected: &[
        (
            "an_empty_impl",
            &[(
                "\n    #[create]\n    fn open(scope: UserScope<'user>, title: String) -> Self {\n        Self { scope, title }\n    }",
                "",
            )],
        ),
        ("no_constructor_among_the_functions", &[("\n    #[create]", "")]),
        ("an_impl_marked_twice", &[("impl", "#[user_scoped] impl")]),
        ("a_constructor_marked_twice", &[("fn", "#[create] fn")]),
        ("an_impl_marked_as_the_struct_is", &[("user_scoped", "user_scoped(create)")]),
        ("a_constructor_in_the_impl_of_a_trait", &[("impl<'user>", "impl<'user> Opens<'user> for")]),
        ("a_constructor_with_arguments_of_its_mark", &[("create", "create(async)")]),
    ],
    messages: expect![[r#"
        this `impl` has no constructor; write `#[create]` before the function that makes a `Report`
          | impl<'user> Report<'user> {
          |             ^^^^^^^^^^^^^ an_empty_impl
          | impl<'user> Report<'user> {
          |             ^^^^^^^^^^^^^ no_constructor_among_the_functions
        `#[user_scoped]` is written twice; remove this one
          | #[user_scoped] impl<'user> Report<'user> {
          | ^^^^^^^^^^^^^^ an_impl_marked_twice
        `#[create]` goes on the function that makes a `Report`, once
          | #[create]
          | ^^^^^^^^^ a_constructor_marked_twice
        `create` goes on the struct; here, write `#[create]` before the constructor
          | #[user_scoped(create)]
          |               ^^^^^^ an_impl_marked_as_the_struct_is
        a constructor does not belong to a trait; move it to an `impl` of `Report` without a trait
          | impl<'user> Opens<'user> for Report<'user> {
          |                          ^^^ a_constructor_in_the_impl_of_a_trait
        `#[create]` takes no arguments; write `#[create]`
          | #[create(async)]
          |   ^^^^^^^^^^^^^ a_constructor_with_arguments_of_its_mark
    "#]],
};
