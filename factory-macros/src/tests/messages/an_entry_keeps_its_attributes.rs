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
    rejected: &[
        ("an_attested_request_value", &[("pub claims", r#"#[attest(reason = "no user data")] pub claims"#)]),
        ("the_request_section_under_a_condition", &[("request", "#[cfg(unix)]\n        request")]),
    ],
    messages: expect![[r#"
        request data is not shared and needs no attestation; remove this
          | #[attest(reason = "no user data")] pub claims: Claims,
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an_attested_request_value
        a section is always there; write two factories, each under its `#[cfg]`
          | #[cfg(unix)]
          | ^^^^^^^^^^^^ the_request_section_under_a_condition
    "#]],
};

const ENTRIES: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        ("a_deprecated_component", &[("memory", "#[deprecated]\n            memory")]),
        ("a_component_under_a_condition", &[("memory", "#[cfg(unix)]\n            memory")]),
    ],
    messages: expect![[r#"
        a scoped component takes only doc comments; remove this attribute
          | scoped { #[deprecated]
          |          ^^^^^^^^^^^^^ a_deprecated_component
        an entry cannot be conditional; write two factories, each under its `#[cfg]`
          | scoped { #[cfg(unix)]
          |          ^^^^^^^^^^^^ a_component_under_a_condition
    "#]],
};
