use crate::tests::messages::group::Group;
use expect_test::expect;

const REASON: &str = r#""a request counter holds no user data""#;

const ARGUMENTS: &str = r#"(reason = "a request counter holds no user data")"#;

#[test]
fn attestations() {
    ATTESTATIONS.check();
}

#[test]
fn attested_macros() {
    ATTESTED_MACROS.check();
}

#[test]
fn arguments_and_repetitions() {
    ARGUMENTS_AND_REPETITIONS.check();
}

const ATTESTATIONS: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            #[attest(reason = "a request counter holds no user data")]
            pub static HITS: AtomicU64 = AtomicU64::new(0);
        }
    "#,
    rejected: &[
        ("a_blank_reason", &[(REASON, r#"" ""#)]),
        (
            "a_static_attested_twice",
            &[(
                "pub static HITS: AtomicU64 = AtomicU64::new(0);",
                r#"#[attest(reason = "a request counter holds no user data")] pub static HITS: AtomicU64 = AtomicU64::new(0);"#,
            )],
        ),
        ("an_attestation_in_parentheses_of_nothing", &[(r#"reason = "a request counter holds no user data""#, "")]),
        ("an_attestation_without_a_reason", &[(ARGUMENTS, "")]),
    ],
    messages: expect![[r#"
        the reason is blank; write why this holds no user's data
          | #[attest(reason = " ")]
          |                   ^^^ a_blank_reason
        `#[attest]` is written twice; remove this one
          | #[attest(reason = "a request counter holds no user data")] pub static HITS: AtomicU64 = AtomicU64::new(0);
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a_static_attested_twice
        an attestation gives its reason; write `#[attest(reason = "…")]`
          | #[attest()]
          | ^^^^^^^^^^^ an_attestation_in_parentheses_of_nothing
          | #[attest]
          | ^^^^^^^^^ an_attestation_without_a_reason
    "#]],
};

const ATTESTED_MACROS: Group = Group {
    accepted: r#"
        #[user_scoped]
        pub mod agents {
            #[attest(reason = "a request counter holds no user data")]
            #[cfg(unix)]
            ::std::thread_local! { static HITS: Cell<u64> = const { Cell::new(0) }; }

            pub fn draw() -> u64 {
                #[attest(reason = "random numbers belong to nobody")]
                thread_local!(static NUMBERS: Cell<u64> = const { Cell::new(1) });
                NUMBERS.get()
            }
        }
    "#,
    rejected: &[
        ("an_attested_macro_of_another_name", &[("::std::thread_local!", "wrap!")]),
        ("an_attested_macro_without_a_reason", &[(ARGUMENTS, "")]),
        ("one_attestation_for_two_macros", &[("#[cfg(unix)]", "thread_local! {}")]),
    ],
    messages: expect![[r#"
        the type of `HITS` cannot be checked within `wrap!`; move `HITS` out of it
          | wrap! { static HITS: Cell<u64> = const { Cell::new(0) }; }
          |                ^^^^ an_attested_macro_of_another_name
        an attestation gives its reason; write `#[attest(reason = "…")]`
          | #[attest]
          | ^^^^^^^^^ an_attested_macro_without_a_reason
        `thread_local!` defines a global that outlives the scope of its user; keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform
          | ::std::thread_local! { static HITS: Cell<u64> = const { Cell::new(0) }; }
          |        ^^^^^^^^^^^^ one_attestation_for_two_macros
    "#]],
};

const ARGUMENTS_AND_REPETITIONS: Group = Group {
    accepted: "
        #[user_scoped]
        pub mod agents {
            pub fn length(text: String) -> usize {
                Box::<str>::from(text).len()
            }
        }
    ",
    rejected: &[
        ("an_unknown_argument", &[("user_scoped", "user_scoped(create)")]),
        ("a_module_marked_twice", &[("pub mod", "#[user_scoped] pub mod")]),
    ],
    messages: expect![[r#"
        unknown argument `create`; `#[user_scoped]` on a module accepts `crate = path`
          | #[user_scoped(create)]
          |               ^^^^^^ an_unknown_argument
        `#[user_scoped]` is written twice; remove this one
          | #[user_scoped] pub mod agents {
          | ^^^^^^^^^^^^^^ a_module_marked_twice
    "#]],
};
