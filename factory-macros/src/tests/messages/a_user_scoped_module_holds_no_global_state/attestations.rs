use crate::tests::messages::group::Group;
use expect_test::expect;

const REASON: &str = r#""a request counter holds no user data""#;

const ARGUMENTS: &str = r#"(reason = "a request counter holds no user data")"#;

#[test]
fn attestations() {
    ATTESTATIONS.check();
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
