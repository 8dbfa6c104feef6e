use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn accessors() {
    ACCESSORS.check();
}

#[test]
fn accessors_of_locks() {
    ACCESSORS_OF_LOCKS.check();
}

#[test]
fn accessors_in_macros() {
    ACCESSORS_IN_MACROS.check();
}

#[test]
fn constants() {
    CONSTANTS.check();
}

/// References that no bound can judge. The compiler checks all others.
const ACCESSORS: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            impl Registry {
                pub fn instance() -> &'static Self {
                    super::registry()
                }
                pub fn names(&self) -> &[Name] {
                    &NAMES
                }
                pub fn first<'user>(of_the_scope: &'user mut Registry) -> &'user mut Name {
                    &mut of_the_scope.first
                }
                pub fn none(&self) -> Option<&'static mut Name> {
                    unimplemented!()
                }
                pub fn parent(&mut self) -> Option<&mut Registry> {
                    None
                }
                pub fn children<'a>() -> &'a mut [Name] {
                    &mut []
                }
            }
        }
    "#,
    rejected: &[
        ("a_mutable_number", &[(" &'static Self", " &'static mut u64")]),
        ("an_accessor_in_a_tuple", &[(" &'static Self", " (u64, &'static mut Self)")]),
        ("an_accessor_of_an_option", &[(" &'static Self", " Option<&'static mut Self>")]),
        (
            "an_asynchronous_accessor",
            &[("pub fn instance", "pub async fn instance"), (" &'static Self", " &'static mut Self")],
        ),
        ("an_accessor_of_a_future", &[(" &'static Self", " impl Future<Output = &'static mut Self>")]),
        (
            "an_accessor_of_a_lifetime_that_is_static",
            &[
                ("instance()", "instance<'a: 'static>(name: &'a str)"),
                (" &'static Self", " &'a mut Self"),
                ("super::registry()", "name.into()"),
            ],
        ),
        ("an_accessor_of_any_lifetime", &[("<'user>(of_the_scope: &'user mut Registry)", "<'user>()")]),
        ("an_accessor_beside_an_argument", &[("&mut of_the_scope.first", "super::first()")]),
        ("a_method_that_borrows_nothing_of_its_owner", &[("&[Name]", "&mut [Name]")]),
        ("an_accessor_of_an_opaque_type", &[(" &'static Self", " &'static impl Named")]),
        ("an_opaque_accessor", &[(" &'static Self", " impl DerefMut<Target = Self>")]),
        (
            "two_accessors",
            &[(" &'static Self", " &'static mut Self"), ("&self) -> &[Name]", ") -> Option<&'static mut Name>")],
        ),
    ],
    messages: expect![[r#"
        `instance` hands out the same `&'static mut u64` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> &'static mut u64 {
          |                      ^^^^^^^^^^^^^^^^ a_mutable_number
        `instance` hands out the same `&'static mut Self` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> (u64, &'static mut Self) {
          |                            ^^^^^^^^^^^^^^^^^ an_accessor_in_a_tuple
          | pub fn instance() -> Option<&'static mut Self> {
          |                             ^^^^^^^^^^^^^^^^^ an_accessor_of_an_option
          | pub async fn instance() -> &'static mut Self {
          |                            ^^^^^^^^^^^^^^^^^ an_asynchronous_accessor
          | pub fn instance() -> impl Future<Output = &'static mut Self> {
          |                                           ^^^^^^^^^^^^^^^^^ an_accessor_of_a_future
          | pub fn instance() -> &'static mut Self {
          |                      ^^^^^^^^^^^^^^^^^ two_accessors
        `instance` hands out the same `&'a mut Self` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance<'a: 'static>(name: &'a str) -> &'a mut Self {
          |                                                ^^^^^^^^^^^^ an_accessor_of_a_lifetime_that_is_static
        `first` hands out the same `&'user mut Name` to all users; pass it as an argument, from the factory or the platform
          | pub fn first<'user>() -> &'user mut Name {
          |                          ^^^^^^^^^^^^^^^ an_accessor_of_any_lifetime
          | pub fn first<'user>(of_the_scope: &'user mut Registry) -> &'user mut Name {
          |                                                           ^^^^^^^^^^^^^^^ an_accessor_beside_an_argument
        `names` hands out the same `&mut [Name]` to all users; pass it as an argument, from the factory or the platform
          | pub fn names(&self) -> &mut [Name] {
          |                        ^^^^^^^^^^^ a_method_that_borrows_nothing_of_its_owner
        `instance` hands out the same `&'static impl Named` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> &'static impl Named {
          |                      ^^^^^^^^^^^^^^^^^^^ an_accessor_of_an_opaque_type
        `instance` hands out the same `DerefMut<Target = Self>` to all users; pass it as an argument, from the factory or the platform
          | pub fn instance() -> impl DerefMut<Target = Self> {
          |                           ^^^^^^^^^^^^^^^^^^^^^^^^^ an_opaque_accessor
        `names` hands out the same `&'static mut Name` to all users; pass it as an argument, from the factory or the platform
          | pub fn names() -> Option<&'static mut Name> {
          |                          ^^^^^^^^^^^^^^^^^ two_accessors
    "#]],
};

const ACCESSORS_OF_LOCKS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub fn limit() -> AuthGuard<'static> {
                AuthGuard(super::LIMIT)
            }
            pub fn lock<'a>(names: &'a Mutex<Vec<String>>) -> MutexGuard<'a, Vec<String>> {
                names.lock().unwrap()
            }
        }
    ",
    rejected: &[
        // Leaks: 02
        (
            "an_accessor_of_a_locks_guard",
            &[("fn lock<'a>(names: &'a Mutex<Vec<String>>) -> MutexGuard<'a", "fn lock() -> MutexGuard<'static")],
        ),
        ("an_accessor_of_a_cells_guard", &[("-> AuthGuard<'static>", "-> std::cell::Ref<'static, String>")]),
    ],
    messages: expect![[r#"
        `lock` hands out the same `MutexGuard<'static, Vec<String>>` to all users; pass it as an argument, from the factory or the platform
          | pub fn lock() -> MutexGuard<'static, Vec<String>> {
          |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_accessor_of_a_locks_guard
        `limit` hands out the same `Ref<'static, String>` to all users; pass it as an argument, from the factory or the platform
          | pub fn limit() -> std::cell::Ref<'static, String> {
          |                              ^^^^^^^^^^^^^^^^^^^^ an_accessor_of_a_cells_guard
    "#]],
};

const ACCESSORS_IN_MACROS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            as_it_is! {
                pub fn instance() -> &'static str {
                    super::NAME
                }
            }
        }
    ",
    rejected: &[
        ("an_accessor_in_the_arguments_of_a_macro", &[("str", "Registry")]),
        ("a_constant_in_the_arguments_of_a_macro", &[("pub fn", "const NAMES: &[Name] = &super::NAMES; pub fn")]),
    ],
    messages: expect![[r#"
        what `instance` hands out to all users cannot be checked within `as_it_is!`; move `instance` out of it
          | pub fn instance() -> &'static Registry {
          |        ^^^^^^^^ an_accessor_in_the_arguments_of_a_macro
        what `NAMES` hands out to all users cannot be checked within `as_it_is!`; move `NAMES` out of it
          | const NAMES: &[Name] = &super::NAMES; pub fn instance() -> &'static str {
          |       ^^^^^ a_constant_in_the_arguments_of_a_macro
    "#]],
};

const CONSTANTS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub const FIRST: fn() -> &'static Registry = super::registry;
            pub const READ: fn(&mut Registry) -> &mut Name = super::read;
        }
    ",
    rejected: &[(
        "a_constant_pointer_to_an_accessor",
        &[("FIRST: fn() -> &'static Registry", "FIRST: fn() -> &'static mut Registry")],
    )],
    messages: expect![[r#"
        `FIRST` hands out the same `&'static mut Registry` to all users; pass it as an argument, from the factory or the platform
          | pub const FIRST: fn() -> &'static mut Registry = super::registry;
          |                          ^^^^^^^^^^^^^^^^^^^^^ a_constant_pointer_to_an_accessor
    "#]],
};
