use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn parameters() {
    PARAMETERS.check();
}

#[test]
fn values() {
    VALUES.check();
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

const VALUES: Group = Group {
    accepted: "
        #[user_scoped]
        pub struct Team<'user, Member> {
            scope: UserScope<'user>,
            #[agent(topic = topic.clone(), pairs = HashMap::<u8, u32>::new(), sum = |a, b| a + b, last = depth == 1,)]
            notes: Notes<'user>,
            #[agent]
            lead: Member,
            #[param]
            topic: String,
        }
    ",
    rejected: &[
        ("a_value_without_a_name", &[("topic = topic", "topic")]),
        ("a_later_value_without_a_name", &[("pairs = HashMap", "HashMap")]),
        ("a_comparison_for_a_value", &[("topic = topic", "topic == topic")]),
        ("a_name_without_a_value", &[("= depth == 1", "=")]),
        ("a_value_twice", &[("last", "topic")]),
        ("a_value_twice_by_its_raw_name", &[("last", "r#topic")]),
        ("values_in_braces", &[("#[agent]", "#[agent { topic = 1 }]")]),
        ("only_a_comma", &[("#[agent]", "#[agent(,)]")]),
        ("a_value_for_a_type_parameter", &[("#[agent]", "#[agent(topic = 1)]")]),
    ],
    messages: expect![[r#"
        `#[agent(…)]` gives each parameter of the agent a value; write `#[agent(name = value)]`, or `#[agent]`
          | #[agent(topic.clone(), pairs = HashMap::<u8, u32>::new(), sum = |a, b| a + b, last = depth == 1,)]
          |         ^^^^^^^^^^^^^ a_value_without_a_name
          | #[agent(topic = topic.clone(), HashMap::<u8, u32>::new(), sum = |a, b| a + b, last = depth == 1,)]
          |                                ^^^^^^^^^^^^ a_later_value_without_a_name
          | #[agent(topic == topic.clone(), pairs = HashMap::<u8, u32>::new(), sum = |a, b| a + b, last = depth == 1,)]
          |         ^^^^^^^^^^^^^^^^^^^^^^ a_comparison_for_a_value
          | #[agent { topic = 1 }]
          |   ^^^^^^^^^^^^^^^^^^^ values_in_braces
          | #[agent(,)]
          |         ^ only_a_comma
        `last` has no value; write `last = value`
          | #[agent(topic = topic.clone(), pairs = HashMap::<u8, u32>::new(), sum = |a, b| a + b, last =,)]
          |                                                                                       ^^^^ a_name_without_a_value
        `topic` already has a value; remove this one
          | #[agent(topic = topic.clone(), pairs = HashMap::<u8, u32>::new(), sum = |a, b| a + b, topic = depth == 1,)]
          |                                                                                       ^^^^^ a_value_twice
          | #[agent(topic = topic.clone(), pairs = HashMap::<u8, u32>::new(), sum = |a, b| a + b, r#topic = depth == 1,)]
          |                                                                                       ^^^^^^^ a_value_twice_by_its_raw_name
        `Member` is a type parameter, so its agent's parameters are not known; write `#[agent]`, or the type of the agent for `Member`
          | #[agent(topic = 1)]
          | ^^^^^^^^^^^^^^^^^^^ a_value_for_a_type_parameter
    "#]],
};
