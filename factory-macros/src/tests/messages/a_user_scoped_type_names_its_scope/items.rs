use crate::tests::messages::group::Group;
use expect_test::expect;

const STRUCT: &str = "pub struct Triage<'user> { scope: UserScope<'user> }";

#[test]
fn items() {
    ITEMS.check();
}

const ITEMS: Group = Group {
    accepted: "
        #[user_scoped]
        pub struct Triage<'user> { scope: UserScope<'user> }
    ",
    rejected: &[
        ("a_constant", &[(STRUCT, "pub const TURNS: u32 = 19;")]),
        ("a_function", &[(STRUCT, "pub fn triage<'user>(scope: UserScope<'user>) -> &'user str { scope.user_id() }")]),
        ("a_macro_as_a_user_scoped_type", &[(STRUCT, "macro_rules! triage { () => {}; }")]),
        (
            "a_method",
            &[(
                "#[user_scoped]\npub struct Triage<'user> { scope: UserScope<'user> }",
                "impl Triage<'_> { #[user_scoped] pub fn turns(&self) -> u32 { self.turns } }",
            )],
        ),
        ("a_static_as_a_user_scoped_type", &[(STRUCT, "pub static TRIAGE: u32 = 0;")]),
        ("a_trait", &[(STRUCT, "pub trait Triage<'user> { fn scope(&self) -> UserScope<'user>; }")]),
        ("a_tuple_struct", &[(STRUCT, "pub struct Triage<'user>(UserScope<'user>, u32);")]),
        ("a_type_alias", &[(STRUCT, "pub type Triage<'user> = UserScope<'user>;")]),
        ("a_union", &[("struct", "union")]),
        ("a_unit_struct", &[(STRUCT, "pub struct Triage;")]),
        ("a_use_as_a_user_scoped_type", &[(STRUCT, "use ui_tests::Notes;")]),
        ("an_async_function_as_a_user_scoped_type", &[(STRUCT, "pub async fn triage() {}")]),
        ("an_enum", &[(STRUCT, "pub enum Triage<'user> { Open(UserScope<'user>) }")]),
        ("an_extern_block_as_a_user_scoped_type", &[(STRUCT, r#"unsafe extern "C" {}"#)]),
        ("an_extern_crate_as_a_user_scoped_type", &[(STRUCT, "extern crate ui_tests;")]),
        ("an_unsafe_function_as_a_user_scoped_type", &[(STRUCT, "pub unsafe fn triage() {}")]),
        // Also: an_agent_has_one_constructor
        ("an_impl", &[(STRUCT, "impl Triage<'_> { pub fn turns(&self) -> u32 { self.turns } }")]),
        (
            "the_attribute_on_itself_twice_with_a_derive_between",
            &[("pub struct", "#[derive(Clone)] #[user_scoped] pub struct")],
        ),
        ("the_attribute_twice", &[("pub struct", "#[user_scoped] pub struct")]),
        ("the_attribute_twice_by_its_path", &[("pub struct", "#[factory_core::user_scoped] pub struct")]),
        // Also: an_agent_has_one_constructor
        (
            "an_impl_of_a_trait_as_a_user_scoped_type",
            &[(STRUCT, "impl Default for Triage { fn default() -> Self { Self } }")],
        ),
    ],
    messages: expect![[r#"
        `#[user_scoped]` goes on a struct with named fields, on the `impl` with its constructor, or on a module
          | pub const TURNS: u32 = 19;
          |     ^^^^^ a_constant
          | pub fn triage<'user>(scope: UserScope<'user>) -> &'user str { scope.user_id() }
          |     ^^ a_function
          | macro_rules! triage { () => {}; }
          | ^^^^^^^^^^^ a_macro_as_a_user_scoped_type
          | impl Triage<'_> { #[user_scoped] pub fn turns(&self) -> u32 { self.turns } }
          |                                      ^^ a_method
          | pub static TRIAGE: u32 = 0;
          |     ^^^^^^ a_static_as_a_user_scoped_type
          | pub trait Triage<'user> { fn scope(&self) -> UserScope<'user>; }
          |     ^^^^^ a_trait
          | pub struct Triage<'user>(UserScope<'user>, u32);
          |                         ^^^^^^^^^^^^^^^^^^^^^^^ a_tuple_struct
          | pub type Triage<'user> = UserScope<'user>;
          |     ^^^^ a_type_alias
          | pub union Triage<'user> { scope: UserScope<'user> }
          |     ^^^^^ a_union
          | pub struct Triage;
          |            ^^^^^^ a_unit_struct
          | use ui_tests::Notes;
          | ^^^ a_use_as_a_user_scoped_type
          | pub async fn triage() {}
          |           ^^ an_async_function_as_a_user_scoped_type
          | pub enum Triage<'user> { Open(UserScope<'user>) }
          |     ^^^^ an_enum
          | unsafe extern "C" {}
          |        ^^^^^^ an_extern_block_as_a_user_scoped_type
          | extern crate ui_tests;
          | ^^^^^^ an_extern_crate_as_a_user_scoped_type
          | pub unsafe fn triage() {}
          |            ^^ an_unsafe_function_as_a_user_scoped_type
        this `impl` has no constructor; write `#[create]` before the function that makes a `Triage`
          | impl Triage<'_> { pub fn turns(&self) -> u32 { self.turns } }
          |      ^^^^^^^^^^ an_impl
        `#[user_scoped]` is written twice; remove this one
          | #[derive(Clone)] #[user_scoped] pub struct Triage<'user> { scope: UserScope<'user> }
          |                  ^^^^^^^^^^^^^^ the_attribute_on_itself_twice_with_a_derive_between
          | #[user_scoped] pub struct Triage<'user> { scope: UserScope<'user> }
          | ^^^^^^^^^^^^^^ the_attribute_twice
          | #[factory_core::user_scoped] pub struct Triage<'user> { scope: UserScope<'user> }
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the_attribute_twice_by_its_path
        a constructor does not belong to a trait; move it to an `impl` of `Triage` without a trait
          | impl Default for Triage { fn default() -> Self { Self } }
          |              ^^^ an_impl_of_a_trait_as_a_user_scoped_type
    "#]],
};
