use crate::tests::messages::{
    group::Group,
    sources::{EVERY_SECTION, REQUEST_DATA},
};
use expect_test::expect;

#[test]
fn entries() {
    ENTRIES.check();
}

#[test]
fn request_data() {
    REQUEST_VALUES.check();
}

const REQUEST_VALUES: Group = Group {
    accepted: REQUEST_DATA,
    rejected: &[("an_attested_request_value", &[("pub claims", r#"#[attest(reason = "no user data")] pub claims"#)])],
    messages: expect![[r#"
        request data is not shared and needs no attestation; remove this
          | #[attest(reason = "no user data")] pub claims: Claims,
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attested_request_value
    "#]],
};

const ENTRIES: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        ("a_deprecated_component", &[("memory", "#[deprecated]\n            memory")]),
        ("a_component_deprecated_under_a_condition", &[("memory", "#[cfg(unix)]\n #[deprecated]\n            memory")]),
        ("a_factory_under_a_condition", &[("pub factory", "#[cfg(unix)]\n pub factory")]),
        ("a_platform_under_a_condition", &[("pub struct", "#[cfg(unix)]\n pub struct")]),
    ],
    messages: expect![[r#"
        a scoped component takes only doc comments; remove this attribute
          | scoped { #[deprecated]
          |          ^^^^^^^^^^^^^ a_deprecated_component
          | #[deprecated]
          | ^^^^^^^^^^^^^ a_component_deprecated_under_a_condition
        a factory and its platform are one definition; move this before `agent_factory!`
          | #[cfg(unix)]
          | ^^^^^^^^^^^^ a_factory_under_a_condition
          | pub factory Factory for #[cfg(unix)]
          |                         ^^^^^^^^^^^^ a_platform_under_a_condition
    "#]],
};
