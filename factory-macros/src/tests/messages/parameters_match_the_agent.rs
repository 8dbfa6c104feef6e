use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn parameters() {
    PARAMETERS.check();
}

const PARAMETERS: Group = Group {
    accepted: "
        agent_factory! {
            pub factory Factory for pub struct Platform {
                scoped { memory: Memory }
                agents { triage: Triage(topic: String, language: String) }
            }
        }
    ",
    rejected: &[
        ("a_comma_for_a_colon", &[("topic:", "topic,")]),
        ("parameters_without_names", &[("topic: String, language: String", "String, String")]),
        ("a_parameter_named_twice", &[("language", "topic")]),
        ("a_parameter_named_twice_by_its_raw_name", &[("language", "r#topic")]),
        ("a_scoped_component_with_parameters", &[("Memory", "Memory(lines: Vec<String>)")]),
    ],
    messages: expect![[r#"
        expected a parameter `name: Type`, and a comma before the next one
          | agents { triage: Triage(topic, String, language: String) }
          |                              ^ a_comma_for_a_colon
          | agents { triage: Triage(String, String) }
          |                               ^ parameters_without_names
        `topic` is already a parameter; give this one another name
          | agents { triage: Triage(topic: String, topic: String) }
          |                                        ^^^^^ a_parameter_named_twice
          | agents { triage: Triage(topic: String, r#topic: String) }
          |                                        ^^^^^^^ a_parameter_named_twice_by_its_raw_name
        a scoped component takes no parameters, because no caller passes them; list `lines` under `request`, and write `#[request]` before the field
          | scoped { memory: Memory(lines: Vec<String>) }
          |                         ^^^^^ a_scoped_component_with_parameters
    "#]],
};
