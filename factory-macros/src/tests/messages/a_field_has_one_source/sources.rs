use crate::tests::messages::{group::Group, sources::EVERY_SOURCE};
use expect_test::expect;

#[test]
fn sources() {
    SOURCES.check();
}

const SOURCES: Group = Group {
    accepted: EVERY_SOURCE,
    rejected: &[
        ("a_shared_field_marked_twice", &[("clock", "#[shared] clock")]),
        ("a_shared_field_that_also_has_a_first_value", &[("clock", "#[init(19)] clock")]),
        ("a_shared_field_that_is_also_a_parameter", &[("clock", "#[param] clock")]),
        ("a_shared_field_that_is_also_scoped", &[("clock", "#[scoped] clock")]),
        ("two_sources", &[("clock", "#[agent] clock")]),
        ("a_scope_given_by_the_caller", &[("scope:", "#[param] scope:")]),
        ("a_scope_that_is_an_agent", &[("scope:", "#[agent] scope:")]),
        ("a_scope_that_is_scoped", &[("scope:", "#[scoped] scope:")]),
        ("a_scope_with_a_first_value", &[("scope:", "#[init(panic!())] scope:")]),
        ("a_shared_scope", &[("scope:", "#[shared] scope:")]),
        ("a_field_with_a_first_value_marked_twice", &[("turns", "#[init(19)] turns")]),
        ("a_field_with_a_first_value_that_is_also_a_parameter", &[("turns", "#[param] turns")]),
        ("a_field_with_a_first_value_that_is_also_an_agent", &[("turns", "#[agent] turns")]),
        ("a_field_with_a_first_value_that_is_also_scoped", &[("turns", "#[scoped] turns")]),
        ("a_field_with_a_first_value_that_is_also_shared", &[("turns", "#[shared] turns")]),
        ("two_first_values", &[("turns", "#[init(20)] turns")]),
        ("an_agent_marked_twice", &[("notes", "#[agent] notes")]),
        ("an_agent_that_also_has_a_first_value", &[("notes", "#[init(19)] notes")]),
        ("an_agent_that_is_also_a_parameter", &[("notes", "#[param] notes")]),
        ("an_agent_that_is_also_scoped", &[("notes", "#[scoped] notes")]),
        ("an_agent_that_is_also_shared", &[("notes", "#[shared] notes")]),
        ("a_parameter_marked_twice", &[("topic", "#[param] topic")]),
        ("a_parameter_that_also_has_a_first_value", &[("topic", "#[init(19)] topic")]),
        ("a_parameter_that_is_also_an_agent", &[("topic", "#[agent] topic")]),
        ("a_parameter_that_is_also_scoped", &[("topic", "#[scoped] topic")]),
        ("a_parameter_that_is_also_shared", &[("topic", "#[shared] topic")]),
        ("a_parameter_with_a_first_value", &[("topic", r#"#[init("billing".into())] topic"#)]),
        ("two_sources_under_a_condition", &[("topic", "#[cfg(unix)] #[shared] topic")]),
        ("a_scoped_field_marked_twice", &[("memory", "#[scoped] memory")]),
        ("a_scoped_field_that_also_has_a_first_value", &[("memory", "#[init(19)] memory")]),
        ("a_scoped_field_that_is_also_a_parameter", &[("memory", "#[param] memory")]),
        ("a_scoped_field_that_is_also_an_agent", &[("memory", "#[agent] memory")]),
        ("a_scoped_field_that_is_also_shared", &[("memory", "#[shared] memory")]),
        // Also: a_user_scoped_type_names_its_scope
        ("a_second_scope_given_by_the_caller", &[("topic: String", "topic: UserScope<'user>")]),
    ],
    messages: expect![[r#"
        `clock` already has a source; remove this attribute
          | #[shared] clock: &'user Clock,
          | ^^^^^^^^^ a_shared_field_marked_twice
          | #[init(19)] clock: &'user Clock,
          | ^^^^^^^^^^^ a_shared_field_that_also_has_a_first_value
          | #[param] clock: &'user Clock,
          | ^^^^^^^^ a_shared_field_that_is_also_a_parameter
          | #[scoped] clock: &'user Clock,
          | ^^^^^^^^^ a_shared_field_that_is_also_scoped
          | #[agent] clock: &'user Clock,
          | ^^^^^^^^ two_sources
        `scope` comes from the factory; remove this attribute
          | #[param] scope: UserScope<'user>,
          | ^^^^^^^^ a_scope_given_by_the_caller
          | #[agent] scope: UserScope<'user>,
          | ^^^^^^^^ a_scope_that_is_an_agent
          | #[scoped] scope: UserScope<'user>,
          | ^^^^^^^^^ a_scope_that_is_scoped
          | #[init(panic!())] scope: UserScope<'user>,
          | ^^^^^^^^^^^^^^^^^ a_scope_with_a_first_value
          | #[shared] scope: UserScope<'user>,
          | ^^^^^^^^^ a_shared_scope
        `turns` already has a source; remove this attribute
          | #[init(19)] turns: u32,
          | ^^^^^^^^^^^ a_field_with_a_first_value_marked_twice
          | #[param] turns: u32,
          | ^^^^^^^^ a_field_with_a_first_value_that_is_also_a_parameter
          | #[agent] turns: u32,
          | ^^^^^^^^ a_field_with_a_first_value_that_is_also_an_agent
          | #[scoped] turns: u32,
          | ^^^^^^^^^ a_field_with_a_first_value_that_is_also_scoped
          | #[shared] turns: u32,
          | ^^^^^^^^^ a_field_with_a_first_value_that_is_also_shared
          | #[init(20)] turns: u32,
          | ^^^^^^^^^^^ two_first_values
        `notes` already has a source; remove this attribute
          | #[agent] notes: Notes<'user>,
          | ^^^^^^^^ an_agent_marked_twice
          | #[init(19)] notes: Notes<'user>,
          | ^^^^^^^^^^^ an_agent_that_also_has_a_first_value
          | #[param] notes: Notes<'user>,
          | ^^^^^^^^ an_agent_that_is_also_a_parameter
          | #[scoped] notes: Notes<'user>,
          | ^^^^^^^^^ an_agent_that_is_also_scoped
          | #[shared] notes: Notes<'user>,
          | ^^^^^^^^^ an_agent_that_is_also_shared
        `topic` already has a source; remove this attribute
          | #[param] topic: String,
          | ^^^^^^^^ a_parameter_marked_twice
          | #[init(19)] topic: String,
          | ^^^^^^^^^^^ a_parameter_that_also_has_a_first_value
          | #[agent] topic: String,
          | ^^^^^^^^ a_parameter_that_is_also_an_agent
          | #[scoped] topic: String,
          | ^^^^^^^^^ a_parameter_that_is_also_scoped
          | #[shared] topic: String,
          | ^^^^^^^^^ a_parameter_that_is_also_shared
          | #[init("billing".into())] topic: String,
          | ^^^^^^^^^^^^^^^^^^^^^^^^^ a_parameter_with_a_first_value
          | #[cfg(unix)] #[shared] topic: String,
          |              ^^^^^^^^^ two_sources_under_a_condition
        `memory` already has a source; remove this attribute
          | #[scoped] memory: Arc<Memory<'user>>,
          | ^^^^^^^^^ a_scoped_field_marked_twice
          | #[init(19)] memory: Arc<Memory<'user>>,
          | ^^^^^^^^^^^ a_scoped_field_that_also_has_a_first_value
          | #[param] memory: Arc<Memory<'user>>,
          | ^^^^^^^^ a_scoped_field_that_is_also_a_parameter
          | #[agent] memory: Arc<Memory<'user>>,
          | ^^^^^^^^ a_scoped_field_that_is_also_an_agent
          | #[shared] memory: Arc<Memory<'user>>,
          | ^^^^^^^^^ a_scoped_field_that_is_also_shared
        `Triage` already has a scope; remove `topic`
          | topic: UserScope<'user>,
          | ^^^^^ a_second_scope_given_by_the_caller
    "#]],
};
