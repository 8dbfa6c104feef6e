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
        attested twice; one reason is enough
          | #[attest(reason = "only a number")] requests: AtomicU64,
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two_attestations
        an attestation gives its reason; write `#[attest(reason = "…")]`
          | #[attest("a request counter holds no user data")]
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_with_a_bare_string
          | #[attest(reason = WHY)]
          |                   ^^^ an_attestation_with_a_constant
          | #[attest(reason = 42)]
          |                   ^^ an_attestation_with_a_reason_that_is_no_string
          | #[attest = "a request counter holds no user data"]
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_with_an_equals_sign
          | #[attest(because = "a request counter holds no user data")]
          |          ^^^^^^^ an_attestation_with_another_word
          | #[attest()]
          |          ^ an_attestation_with_empty_parentheses
          | #[attest]
          | ^^^^^^^^^ an_attestation_without_arguments
          | #[attest(reason)]
          |          ^^^^^^ an_attestation_without_reason
        a blank reason attests nothing; say why no user's data is in it
          | #[attest(reason = "  ")]
          |                   ^^^^ an_attestation_with_a_blank_reason
        an attestation has a reason and nothing else; remove this
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
        a blank reason attests nothing; say why no user's data is in it
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
        an attestation is of a shared component; write it before an entry of `shared`
          | guards { #[attest(reason = "counts only")] gate: Gate }
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attested_guard
    "#]],
};
