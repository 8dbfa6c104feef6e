use crate::tests::messages::{group::Group, sources::EVERY_SOURCE};
use expect_test::expect;

#[test]
fn attributes() {
    ATTRIBUTES.check();
}

const ATTRIBUTES: Group = Group {
    accepted: EVERY_SOURCE,
    rejected: &[
        ("a_default_attribute", &[("init", "default")]),
        ("an_agent_in_capitals", &[("agent", "Agent")]),
        ("an_agent_with_a_name", &[("agent", "agent(Primary)")]),
        ("an_agent_with_a_parameter", &[("agent", "agent(topic: String)")]),
        ("an_agent_with_a_value", &[("agent", r#"agent = "yes""#)]),
        ("an_agent_with_empty_parentheses", &[("agent", "agent()")]),
        ("an_attribute_of_serde", &[("init(19", "serde(default")]),
        ("a_misspelled_attribute", &[("shared", "share")]),
        ("a_parameter_with_a_default", &[("param", r#"param(default = "billing")"#)]),
        ("a_parameter_with_a_name", &[("param", "param(Primary)")]),
        ("a_parameter_with_a_value", &[("param", r#"param = "yes""#)]),
        ("a_parameter_with_empty_parentheses", &[("param", "param()")]),
        ("a_misspelled_scoped_field", &[("[scoped", "[scope")]),
        ("a_parameter_in_the_plural", &[("param", "params")]),
        ("a_scoped_field_with_a_name", &[("[scoped", "[scoped(Primary)")]),
        ("a_scoped_field_with_a_value", &[("[scoped", r#"[scoped = "yes""#)]),
        ("a_scoped_field_with_empty_parentheses", &[("[scoped", "[scoped()")]),
        ("a_shared_field_with_a_value", &[("shared", r#"shared = "yes""#)]),
        ("a_shared_field_with_an_argument", &[("shared", "shared(clock)")]),
        ("a_shared_field_with_empty_parentheses", &[("shared", "shared()")]),
        ("a_first_value_after_an_equals_sign", &[("(19)", " = 19")]),
        ("a_first_value_with_empty_parentheses", &[("19", "")]),
        ("a_first_value_without_an_expression", &[("(19)", "")]),
        ("an_unknown_attribute_with_arguments", &[("shared", "provide(clock)")]),
    ],
    messages: expect![[r#"
        unknown attribute `default`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, `#[param]`, `#[init(…)]`, or none
          | #[default(19)]
          | ^^^^^^^^^^^^^^ a_default_attribute
        unknown attribute `Agent`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, `#[param]`, `#[init(…)]`, or none
          | #[Agent]
          | ^^^^^^^^ an_agent_in_capitals
        `#[agent(…)]` gives each parameter of the agent a value; write `#[agent(name = value)]`, or `#[agent]`
          | #[agent(Primary)]
          |         ^^^^^^^ an_agent_with_a_name
          | #[agent(topic: String)]
          |         ^^^^^^^^^^^^^ an_agent_with_a_parameter
          | #[agent = "yes"]
          |   ^^^^^^^^^^^^^ an_agent_with_a_value
          | #[agent()]
          |   ^^^^^^^ an_agent_with_empty_parentheses
        unknown attribute `serde`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, `#[param]`, `#[init(…)]`, or none
          | #[serde(default)]
          | ^^^^^^^^^^^^^^^^^ an_attribute_of_serde
        unknown attribute `share`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, `#[param]`, `#[init(…)]`, or none
          | #[share]
          | ^^^^^^^^ a_misspelled_attribute
        `#[param]` takes no arguments; write `#[param]`
          | #[param(default = "billing")]
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^^ a_parameter_with_a_default
          | #[param(Primary)]
          |   ^^^^^^^^^^^^^^ a_parameter_with_a_name
          | #[param = "yes"]
          |   ^^^^^^^^^^^^^ a_parameter_with_a_value
          | #[param()]
          |   ^^^^^^^ a_parameter_with_empty_parentheses
        unknown attribute `scope`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, `#[param]`, `#[init(…)]`, or none
          | #[scope]
          | ^^^^^^^^ a_misspelled_scoped_field
        unknown attribute `params`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, `#[param]`, `#[init(…)]`, or none
          | #[params]
          | ^^^^^^^^^ a_parameter_in_the_plural
        `#[scoped]` takes no arguments; write `#[scoped]`
          | #[scoped(Primary)]
          |   ^^^^^^^^^^^^^^^ a_scoped_field_with_a_name
          | #[scoped = "yes"]
          |   ^^^^^^^^^^^^^^ a_scoped_field_with_a_value
          | #[scoped()]
          |   ^^^^^^^^ a_scoped_field_with_empty_parentheses
        `#[shared(…)]` takes the name of the component, which is a type; write `#[shared(Name)]`, or `#[shared]`
          | #[shared = "yes"]
          | ^^^^^^^^^^^^^^^^^ a_shared_field_with_a_value
          | #[shared(clock)]
          | ^^^^^^^^^^^^^^^^ a_shared_field_with_an_argument
          | #[shared()]
          | ^^^^^^^^^^^ a_shared_field_with_empty_parentheses
        `#[init]` takes the initial value of the field; write `#[init(expression)]`
          | #[init = 19]
          | ^^^^^^^^^^^^ a_first_value_after_an_equals_sign
          | #[init()]
          | ^^^^^^^^^ a_first_value_with_empty_parentheses
          | #[init]
          | ^^^^^^^ a_first_value_without_an_expression
        unknown attribute `provide`; write one of `#[shared]`, `#[request]`, `#[scoped]`, `#[agent]`, `#[param]`, `#[init(…)]`, or none
          | #[provide(clock)]
          | ^^^^^^^^^^^^^^^^^ an_unknown_attribute_with_arguments
    "#]],
};
