use crate::tests::messages::{group::Group, sources::EVERY_SECTION};
use expect_test::expect;

#[test]
fn entries() {
    ENTRIES.check();
}

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
