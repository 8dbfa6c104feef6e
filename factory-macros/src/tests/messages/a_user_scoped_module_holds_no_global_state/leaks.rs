use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn leaks() {
    LEAKS.check();
}

#[test]
fn lookalikes() {
    LOOKALIKES.check();
}

#[test]
fn leaks_in_first_values() {
    LEAKS_IN_FIRST_VALUES.check();
}

const LEAKS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub fn length(text: String) -> usize {
                Box::<str>::from(text).len()
            }
        }
    ",
    rejected: &[
        ("a_box_leaked_by_its_path", &[("Box::<str>::from(text", "std::boxed::Box::leak(Box::new(text)")]),
        // Leaks: 37
        ("a_box_leaked_by_its_raw_name", &[("<str>::from(text", "r#leak(Box::new(text)")]),
        // Leaks: 40
        ("a_leaked_box", &[("<str>::from(text", "leak(Box::new(text)")]),
        // Leaks: 37
        (
            "a_box_leaked_behind_an_alias",
            &[
                ("agents {", "agents {\n    type Boxed = Box<String>;"),
                ("Box::<str>::from(text", "Boxed::leak(Box::new(text)"),
            ],
        ),
        ("a_leaked_vec", &[("Box::<str>::from(text", "Vec::leak(text.into_bytes()")]),
        (
            "a_leak_as_a_function",
            &[(
                "Box::<str>::from(text).len()",
                "{ let keep: fn(String) -> &'static mut str = String::leak; keep(text).len() }",
            )],
        ),
        ("a_leaked_string", &[("Box::<str>::from", "String::leak")]),
        ("a_box_leaked_by_its_qualified_path", &[("Box::<str>::from(text", "<Box<String>>::leak(Box::new(text)")]),
        ("a_box_leaked_with_its_type", &[("str>::from(text", "String>::leak(Box::new(text)")]),
        ("a_leak_in_the_arguments_of_a_macro", &[("Box::<str>::from(text", r#"format!("{}", text.leak()"#)]),
        ("a_string_leaked_by_a_method", &[("Box::<str>::from(text", "text.leak(")]),
        ("a_vec_leaked_with_a_lifetime", &[("Box::<str>::from(text", "text.into_bytes().leak::<'static>(")]),
    ],
    messages: expect![[r#"
        `Box::leak` returns a value that is never dropped and outlives the scope of its user; let a `#[user_scoped]` type or the platform own the value
          | std::boxed::Box::leak(Box::new(text)).len()
          |             ^^^^^^^^^ a_box_leaked_by_its_path
          | Box::r#leak(Box::new(text)).len()
          | ^^^^^^^^^^^ a_box_leaked_by_its_raw_name
          | Box::leak(Box::new(text)).len()
          | ^^^^^^^^^ a_leaked_box
        `Boxed::leak` returns a value that is never dropped and outlives the scope of its user; let a `#[user_scoped]` type or the platform own the value
          | Boxed::leak(Box::new(text)).len()
          | ^^^^^^^^^^^ a_box_leaked_behind_an_alias
        `Vec::leak` returns a value that is never dropped and outlives the scope of its user; let a `#[user_scoped]` type or the platform own the value
          | Vec::leak(text.into_bytes()).len()
          | ^^^^^^^^^ a_leaked_vec
        `String::leak` returns a value that is never dropped and outlives the scope of its user; let a `#[user_scoped]` type or the platform own the value
          | { let keep: fn(String) -> &'static mut str = String::leak; keep(text).len() }
          |                                              ^^^^^^^^^^^^ a_leak_as_a_function
          | String::leak(text).len()
          | ^^^^^^^^^^^^ a_leaked_string
        `leak` returns a value that is never dropped and outlives the scope of its user; let a `#[user_scoped]` type or the platform own the value
          | <Box<String>>::leak(Box::new(text)).len()
          |                ^^^^ a_box_leaked_by_its_qualified_path
          | Box::<String>::leak(Box::new(text)).len()
          |                ^^^^ a_box_leaked_with_its_type
        `.leak()` returns a value that is never dropped and outlives the scope of its user; let a `#[user_scoped]` type or the platform own the value
          | format!("{}", text.leak()).len()
          |                    ^^^^ a_leak_in_the_arguments_of_a_macro
          | text.leak().len()
          |      ^^^^ a_string_leaked_by_a_method
          | text.into_bytes().leak::<'static>().len()
          |                   ^^^^ a_vec_leaked_with_a_lifetime
    "#]],
};

const LOOKALIKES: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub fn loss(pipe: &Pipe, thread_local: bool) -> u64 {
                if !(thread_local) { leak(1) } else { (pipe.leak)(2) + self::leak().len() as u64 }
            }
        }
    ",
    rejected: &[("what_is_global_beside_what_looks_so", &[("leak(1)", "text.leak().len() as u64")])],
    messages: expect![[r#"
        `.leak()` returns a value that is never dropped and outlives the scope of its user; let a `#[user_scoped]` type or the platform own the value
          | if !(thread_local) { text.leak().len() as u64 } else { (pipe.leak)(2) + self::leak().len() as u64 }
          |                           ^^^^ what_is_global_beside_what_looks_so
    "#]],
};

const LEAKS_IN_FIRST_VALUES: Group = Group {
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
    rejected: &[("a_leak_in_a_first_value", &[(r#""triage""#, r#"String::from("triage").leak()"#)])],
    messages: expect![[r#"
        `.leak()` returns a value that is never dropped and outlives the scope of its user; let a `#[user_scoped]` type or the platform own the value
          | &[String::from("triage").leak(), "notes"]
          |                          ^^^^ a_leak_in_a_first_value
    "#]],
};
