use crate::tests::messages::group::Group;
use expect_test::expect;

const REASON: &str = r#""a request counter holds no user data""#;

const ARGUMENTS: &str = r#"(reason = "a request counter holds no user data")"#;

#[test]
fn attested_variants() {
    ATTESTED_VARIANTS.check();
}

#[test]
fn attested_fields() {
    ATTESTED_FIELDS.check();
}

const ATTESTED_VARIANTS: Group = Group {
    accepted: r#"
        #[derive(Shareable)]
        pub enum Hits {
            Counted(#[attest(reason = "a request counter holds no user data")] AtomicU64),
        }
    "#,
    rejected: &[
        ("two_reasons_in_an_enum", &[(REASON, r#""a request counter holds no user data", reason = "and is small""#)]),
        (
            "an_attestation_on_a_unit_variant",
            &[(",", ",\n    #[attest(reason = \"nothing holds no user data\")]\n    Stopped,")],
        ),
        (
            "an_attestation_on_an_enum",
            &[("pub enum", r#"#[attest(reason = "a request counter holds no user data")] pub enum"#)],
        ),
        ("two_attestations_in_an_enum", &[("Counted(", r#"Counted(#[attest(reason = "only a number")] "#)]),
        ("an_option_of_the_derive_on_a_variant", &[("Counted", "#[shareable(skip)] Counted")]),
        ("an_attested_field_of_a_variant_with_a_number", &[(REASON, "7")]),
        ("an_attested_field_of_a_variant_without_a_reason", &[(ARGUMENTS, "")]),
        ("an_attested_field_of_a_variant_with_a_blank_reason", &[(REASON, r#"" ""#)]),
    ],
    messages: expect![[r#"
        `reason` is given twice; remove this one
          | Counted(#[attest(reason = "a request counter holds no user data", reason = "and is small")] AtomicU64),
          |                                                                   ^^^^^^ two_reasons_in_an_enum
        an attestation applies to one field; write it before the field
          | #[attest(reason = "nothing holds no user data")]
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_on_a_unit_variant
          | #[attest(reason = "a request counter holds no user data")] pub enum Hits {
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_on_an_enum
        `#[attest]` is written twice; remove this one
          | Counted(#[attest(reason = "only a number")] #[attest(reason = "a request counter holds no user data")] AtomicU64),
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two_attestations_in_an_enum
        `#[shareable]` applies to the whole type; remove it, or attest this field with `#[attest(reason = "…")]`
          | #[shareable(skip)] Counted(#[attest(reason = "a request counter holds no user data")] AtomicU64),
          | ^^^^^^^^^^^^^^^^^^ an_option_of_the_derive_on_a_variant
        `reason` is a string; write `reason = "…"`
          | Counted(#[attest(reason = 7)] AtomicU64),
          |                  ^^^^^^^^^^ an_attested_field_of_a_variant_with_a_number
        an attestation gives its reason; write `#[attest(reason = "…")]`
          | Counted(#[attest] AtomicU64),
          |         ^^^^^^^^^ an_attested_field_of_a_variant_without_a_reason
        the reason is blank; write why this holds no user's data
          | Counted(#[attest(reason = " ")] AtomicU64),
          |                           ^^^ an_attested_field_of_a_variant_with_a_blank_reason
    "#]],
};

const ATTESTED_FIELDS: Group = Group {
    accepted: r#"
        #[derive(Shareable)]
        pub struct Supervisor {
            #[attest(reason = "a request counter holds no user data")]
            requests: AtomicU64,
        }
    "#,
    rejected: &[
        ("two_attestations_on_a_field", &[("requests", r#"#[attest(reason = "only a number")] requests"#)]),
        (
            "an_option_of_the_derive_on_a_field",
            &[(r#"attest(reason = "a request counter holds no user data""#, "shareable(skip")],
        ),
        (
            "an_attestation_on_the_whole_component",
            &[("pub struct", r#"#[attest(reason = "a request counter holds no user data")] pub struct"#)],
        ),
        ("an_attestation_with_a_bare_string_on_a_field", &[("reason = ", "")]),
        ("an_attestation_with_a_constant_on_a_field", &[(REASON, "WHY")]),
        ("an_attestation_with_a_reason_that_is_no_string_on_a_field", &[(REASON, "42")]),
        (
            "an_attestation_with_an_equals_sign_on_a_field",
            &[(ARGUMENTS, r#" = "a request counter holds no user data""#)],
        ),
        ("an_attestation_with_another_word_on_a_field", &[("reason", "because")]),
        (
            "an_attestation_with_empty_parentheses_on_a_field",
            &[(r#"reason = "a request counter holds no user data""#, "")],
        ),
        ("an_attestation_without_arguments_on_a_field", &[(ARGUMENTS, "")]),
        ("an_attestation_without_reason_on_a_field", &[(r#" = "a request counter holds no user data""#, "")]),
        ("an_attestation_with_a_blank_reason_on_a_field", &[(REASON, r#""  ""#)]),
        (
            "an_attestation_with_a_further_argument_on_a_field",
            &[(REASON, r#""a request counter holds no user data", by = "alice""#)],
        ),
    ],
    messages: expect![[r#"
        `#[attest]` is written twice; remove this one
          | #[attest(reason = "only a number")] requests: AtomicU64,
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ two_attestations_on_a_field
        `#[shareable]` applies to the whole type; remove it, or attest this field with `#[attest(reason = "…")]`
          | #[shareable(skip)]
          | ^^^^^^^^^^^^^^^^^^ an_option_of_the_derive_on_a_field
        an attestation applies to one field; write it before the field
          | #[attest(reason = "a request counter holds no user data")] pub struct Supervisor {
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_on_the_whole_component
        a value follows the name of its argument; write `reason = "a request counter holds no user data"`
          | #[attest("a request counter holds no user data")]
          |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_with_a_bare_string_on_a_field
        `reason` is a string; write `reason = "…"`
          | #[attest(reason = WHY)]
          |          ^^^^^^^^^^^^ an_attestation_with_a_constant_on_a_field
          | #[attest(reason = 42)]
          |          ^^^^^^^^^^^ an_attestation_with_a_reason_that_is_no_string_on_a_field
          | #[attest(reason)]
          |          ^^^^^^ an_attestation_without_reason_on_a_field
        an attestation gives its reason; write `#[attest(reason = "…")]`
          | #[attest = "a request counter holds no user data"]
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attestation_with_an_equals_sign_on_a_field
          | #[attest()]
          | ^^^^^^^^^^^ an_attestation_with_empty_parentheses_on_a_field
          | #[attest]
          | ^^^^^^^^^ an_attestation_without_arguments_on_a_field
        unknown argument `because`; `#[attest]` accepts `reason = "…"`
          | #[attest(because = "a request counter holds no user data")]
          |          ^^^^^^^ an_attestation_with_another_word_on_a_field
        the reason is blank; write why this holds no user's data
          | #[attest(reason = "  ")]
          |                   ^^^^ an_attestation_with_a_blank_reason_on_a_field
        unknown argument `by`; `#[attest]` accepts `reason = "…"`
          | #[attest(reason = "a request counter holds no user data", by = "alice")]
          |                                                           ^^ an_attestation_with_a_further_argument_on_a_field
    "#]],
};
