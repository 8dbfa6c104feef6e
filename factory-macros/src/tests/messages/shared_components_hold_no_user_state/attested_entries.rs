use crate::tests::messages::{group::Group, sources::EVERY_SECTION};
use expect_test::expect;

const REASON: &str = r#""a request counter holds no user data""#;

const ARGUMENTS: &str = r#"(reason = "a request counter holds no user data")"#;

#[test]
fn attested_entries() {
    ATTESTED_ENTRIES.check();
}

#[test]
fn attested_names() {
    ATTESTED_NAMES.check();
}

#[test]
fn attested_guards() {
    ATTESTED_GUARDS.check();
}

const ATTESTED_ENTRIES: Group = Group {
    accepted: r#"
        agent_factory! {
            pub factory Factory for pub struct Platform {
                shared {
                    #[attest(reason = "a request counter holds no user data")]
                    requests: AtomicU64,
                }
            }
        }
    "#,
    rejected: &[
        ("two_attestations", &[("requests", r#"#[attest(reason = "only a number")] requests"#)]),
        ("an_attestation_with_a_bare_string", &[("reason = ", "")]),
        ("an_attestation_with_a_constant", &[(REASON, "WHY")]),
        ("an_attestation_with_a_reason_that_is_no_string", &[(REASON, "42")]),
        ("an_attestation_with_an_equals_sign", &[(ARGUMENTS, r#" = "a request counter holds no user data""#)]),
        ("an_attestation_with_another_word", &[("reason", "because")]),
        ("an_attestation_with_empty_parentheses", &[(r#"reason = "a request counter holds no user data""#, "")]),
        ("an_attestation_without_arguments", &[(ARGUMENTS, "")]),
        ("an_attestation_without_reason", &[(r#" = "a request counter holds no user data""#, "")]),
        ("an_attestation_with_a_blank_reason", &[(REASON, r#""  ""#)]),
        (
            "an_attestation_with_a_further_argument",
            &[(REASON, r#""a request counter holds no user data", by = "alice""#)],
        ),
    ],
    messages: expect![[r#"
        `#[attest]` is written twice; remove this one
          | #[attest(reason = "only a number")] requests: AtomicU64,
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two_attestations
        a value follows the name of its argument; write `reason = "a request counter holds no user data"`
          | #[attest("a request counter holds no user data")]
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_with_a_bare_string
        `reason` is a string; write `reason = "…"`
          | #[attest(reason = WHY)]
          |          ^^^^^^^^^^^^ an_attestation_with_a_constant
          | #[attest(reason = 42)]
          |          ^^^^^^^^^^^ an_attestation_with_a_reason_that_is_no_string
          | #[attest(reason)]
          |          ^^^^^^ an_attestation_without_reason
        an attestation gives its reason; write `#[attest(reason = "…")]`
          | #[attest = "a request counter holds no user data"]
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_with_an_equals_sign
          | #[attest()]
          | ^^^^^^^^^^^ an_attestation_with_empty_parentheses
          | #[attest]
          | ^^^^^^^^^ an_attestation_without_arguments
        unknown argument `because`; `#[attest]` accepts `reason = "…"`
          | #[attest(because = "a request counter holds no user data")]
          |          ^^^^^^^ an_attestation_with_another_word
        the reason is blank; write why this holds no user's data
          | #[attest(reason = "  ")]
          |                   ^^^^ an_attestation_with_a_blank_reason
        unknown argument `by`; `#[attest]` accepts `reason = "…"`
          | #[attest(reason = "a request counter holds no user data", by = "alice")]
          |                                                           ^^ an_attestation_with_a_further_argument
    "#]],
};

const ATTESTED_NAMES: Group = Group {
    accepted: r#"
        agent_factory! {
            pub factory Factory for pub struct Platform {
                shared {
                    #[attest(reason = "a number of answers holds no user data")]
                    answers: AtomicU64 as Answers,
                }
            }
        }
    "#,
    rejected: &[(
        "a_named_component_attested_without_a_reason",
        &[(r#""a number of answers holds no user data""#, r#""""#)],
    )],
    messages: expect![[r#"
        the reason is blank; write why this holds no user's data
          | #[attest(reason = "")]
          |                   ^^ a_named_component_attested_without_a_reason
    "#]],
};

const ATTESTED_GUARDS: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        // Also: an_entry_keeps_its_attributes
        ("an_attested_guard", &[("gate", r#"#[attest(reason = "counts only")] gate"#)]),
    ],
    messages: expect![[r#"
        only a shared component can be attested; move this to an entry of `shared`
          | guards { #[attest(reason = "counts only")] gate: Gate }
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attested_guard
    "#]],
};
