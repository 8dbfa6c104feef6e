use crate::tests::messages::{group::Group, sources::SHORT_CONSTRUCTOR};
use expect_test::expect;

#[test]
fn signatures_of_async_constructors() {
    SIGNATURES_OF_ASYNC_CONSTRUCTORS.check();
}

#[test]
fn signatures_of_generic_agents() {
    SIGNATURES_OF_GENERIC_AGENTS.check();
}

#[test]
fn signatures() {
    SIGNATURES.check();
}

const SIGNATURES_OF_ASYNC_CONSTRUCTORS: Group = Group {
    accepted: "
        #[user_scoped]
        impl<'user> Report<'user> {
            #[create]
            async fn open(scope: UserScope<'user>, title: String) -> Self {
                Self { scope, title }
            }
        }
    ",
    rejected: &[(
        "a_constructor_that_returns_some_future",
        &[("async ", ""), ("-> Self", "-> impl Future<Output = Self>")],
    )],
    messages: expect![[r#"
        `open` returns a type without a name; write the type, and `async fn` for a future
          | fn open(scope: UserScope<'user>, title: String) -> impl Future<Output = Self> {
          |                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ a_constructor_that_returns_some_future
    "#]],
};

const SIGNATURES_OF_GENERIC_AGENTS: Group = Group {
    accepted: "
        #[user_scoped]
        impl<'user, T> Report<'user, T> {
            #[create]
            fn open(scope: UserScope<'user>, title: T) -> Self {
                Self { scope, title }
            }
        }
    ",
    rejected: &[(
        "a_generic_agents_constructor_with_a_type_parameter",
        &[("open", "open<U: Into<T>>"), (": T", ": U")],
    )],
    messages: expect![[r#"
        a constructor has no generic parameters of its own; move this one to the `impl`
          | fn open<U: Into<T>>(scope: UserScope<'user>, title: U) -> Self {
          |         ^^^^^^^^^^ a_generic_agents_constructor_with_a_type_parameter
    "#]],
};

const SIGNATURES: Group = Group {
    accepted: SHORT_CONSTRUCTOR,
    rejected: &[
        ("an_unsafe_constructor", &[("fn", "unsafe fn")]),
        ("a_constructor_of_a_box_of_any_type", &[("String", "Box<impl ToString>")]),
        ("a_constructor_of_any_type", &[("String", "impl Into<String>")]),
        ("a_constructor_with_a_bound", &[("-> Self", "-> Self\n    where\n        String: Clone,\n   ")]),
        ("an_argument_that_is_a_pattern", &[("title: String", "(title, _): (String, u8)")]),
        ("an_argument_without_a_name", &[(">, title", ">, _")]),
        ("a_constructor_with_a_lifetime", &[("open", "open<'a>"), ("String", "&'a str")]),
        ("a_constructor_that_returns_text", &[("-> Self", "-> String")]),
        ("a_constructor_that_never_returns", &[("-> Self", "-> !")]),
        ("a_constructor_of_another_language", &[("fn", r#"extern "C" fn"#)]),
        ("a_constructor_that_returns_a_unit", &[("-> Self", "-> ()")]),
        ("a_constructor_that_returns_nothing", &[("-> Self ", "")]),
        ("three_mistakes_of_a_constructor_at_once", &[("fn open(", "unsafe fn open(&self, "), (" -> Self", "")]),
        ("a_constructor_with_a_constant_parameter", &[("open", "open<const N: usize>"), ("String", "[char; N]")]),
        (
            "a_constructor_with_a_type_parameter",
            &[("(scope: UserScope<'user>, title: String", "<T: Into<String>>(scope: UserScope<'user>, title: T")],
        ),
        ("a_constructor_that_returns_some_agent", &[("-> Self", "-> impl Sized")]),
        ("a_constructor_that_takes_a_mutable_reference_to_itself", &[("(scope", "(&mut self, scope")]),
        ("a_constructor_that_takes_a_reference_to_itself", &[("(scope", "(&self, scope")]),
        ("a_constructor_that_takes_itself_in_an_arc", &[("(scope", "(self: std::sync::Arc<Self>, scope")]),
        ("a_constructor_that_takes_the_value_itself", &[("(scope", "(self, scope")]),
    ],
    messages: expect![[r#"
        a factory calls a safe Rust function; remove `unsafe`
          | unsafe fn open(scope: UserScope<'user>, title: String) -> Self {
          | ^^^^^^ an_unsafe_constructor
          | unsafe fn open(&self, scope: UserScope<'user>, title: String) {
          | ^^^^^^ three_mistakes_of_a_constructor_at_once
        an argument of a constructor has one type, not any `impl Trait`; write the type
          | fn open(scope: UserScope<'user>, title: Box<impl ToString>) -> Self {
          |                                         ^^^^^^^^^^^^^^^^^^ a_constructor_of_a_box_of_any_type
          | fn open(scope: UserScope<'user>, title: impl Into<String>) -> Self {
          |                                         ^^^^^^^^^^^^^^^^^ a_constructor_of_any_type
        a constructor has no bounds of its own; move them to the `impl`
          | where
          | ^^^^^ a_constructor_with_a_bound
        an argument of a constructor has a name; write `name: Type`
          | fn open(scope: UserScope<'user>, (title, _): (String, u8)) -> Self {
          |                                  ^^^^^^^^^^ an_argument_that_is_a_pattern
          | fn open(scope: UserScope<'user>, _: String) -> Self {
          |                                  ^ an_argument_without_a_name
        a constructor borrows only from the user; write `'user` for `'a`
          | fn open<'a>(scope: UserScope<'user>, title: &'a str) -> Self {
          |         ^^ a_constructor_with_a_lifetime
        `String`, which `open` returns, has no `Report` in it; write `-> Self`, or a type that contains it, such as `Result<Self, Error>`
          | fn open(scope: UserScope<'user>, title: String) -> String {
          |                                                    ^^^^^^ a_constructor_that_returns_text
        `!`, which `open` returns, has no `Report` in it; write `-> Self`, or a type that contains it, such as `Result<Self, Error>`
          | fn open(scope: UserScope<'user>, title: String) -> ! {
          |                                                    ^ a_constructor_that_never_returns
        a factory calls a safe Rust function; remove `extern`
          | extern "C" fn open(scope: UserScope<'user>, title: String) -> Self {
          | ^^^^^^ a_constructor_of_another_language
        `()`, which `open` returns, has no `Report` in it; write `-> Self`, or a type that contains it, such as `Result<Self, Error>`
          | fn open(scope: UserScope<'user>, title: String) -> () {
          |                                                    ^^ a_constructor_that_returns_a_unit
        `open` returns no `Report`; write `-> Self`
          | fn open(scope: UserScope<'user>, title: String) {
          |    ^^^^ a_constructor_that_returns_nothing
          | unsafe fn open(&self, scope: UserScope<'user>, title: String) {
          |           ^^^^ three_mistakes_of_a_constructor_at_once
        a constructor makes the `Report`, so it cannot take one; remove this argument
          | unsafe fn open(&self, scope: UserScope<'user>, title: String) {
          |                ^^^^^ three_mistakes_of_a_constructor_at_once
          | fn open(&mut self, scope: UserScope<'user>, title: String) -> Self {
          |         ^^^^^^^^^ a_constructor_that_takes_a_mutable_reference_to_itself
          | fn open(&self, scope: UserScope<'user>, title: String) -> Self {
          |         ^^^^^ a_constructor_that_takes_a_reference_to_itself
          | fn open(self: std::sync::Arc<Self>, scope: UserScope<'user>, title: String) -> Self {
          |         ^^^^ a_constructor_that_takes_itself_in_an_arc
          | fn open(self, scope: UserScope<'user>, title: String) -> Self {
          |         ^^^^ a_constructor_that_takes_the_value_itself
        a constructor has no generic parameters of its own; move this one to the `impl`
          | fn open<const N: usize>(scope: UserScope<'user>, title: [char; N]) -> Self {
          |         ^^^^^^^^^^^^^^ a_constructor_with_a_constant_parameter
          | fn open<T: Into<String>>(scope: UserScope<'user>, title: T) -> Self {
          |         ^^^^^^^^^^^^^^^ a_constructor_with_a_type_parameter
        `open` returns a type without a name; write the type, and `async fn` for a future
          | fn open(scope: UserScope<'user>, title: String) -> impl Sized {
          |                                                    ^^^^^^^^^^ a_constructor_that_returns_some_agent
    "#]],
};
