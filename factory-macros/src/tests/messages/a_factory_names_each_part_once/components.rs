use crate::tests::messages::{group::Group, sources::GENERIC_PLATFORM};
use expect_test::expect;

#[test]
fn names_of_components() {
    NAMES_OF_COMPONENTS.check();
}

#[test]
fn type_parameters() {
    TYPE_PARAMETERS.check();
}

#[test]
fn traits() {
    TRAITS.check();
}

const NAMES_OF_COMPONENTS: Group = Group {
    accepted: "
        agent_factory! {
            pub factory Factory for pub struct Platform {
                shared {
                    primary: Database as Primary,
                    replica: Database as Replica,
                }
                agents { triage: Triage }
            }
        }
    ",
    rejected: &[
        ("a_component_as_nothing", &[(" Primary", "")]),
        ("a_name_in_lower_case", &[("Primary", "primary")]),
        ("a_name_in_quotes", &[("Primary", r#""Primary""#)]),
        ("a_name_that_is_a_lifetime", &[("Primary", "'primary")]),
        ("a_name_that_is_a_lowercase_path", &[("Primary", "names::primary")]),
        ("a_name_that_is_a_number", &[("Primary", "1")]),
        ("the_last_component_as_nothing", &[(" Replica,", "")]),
        ("a_name_of_a_scoped_component", &[("agents { triage: Triage", "scoped { triage: Triage as Primary")]),
        ("a_name_of_an_agent", &[("Triage", "Triage as Primary")]),
        ("a_name_of_an_agent_with_parameters", &[("Triage", "Triage() as Primary")]),
        ("a_component_with_two_names", &[("Primary", "Primary as First")]),
        ("two_components_of_one_type_and_name", &[("Replica", "Primary")]),
        (
            "two_unnamed_components_beside_a_named_one",
            &[("replica", "pub first: Database,\n            pub second: Database,\n            replica")],
        ),
    ],
    messages: expect![[r#"
        the name of a component is a type; write a marker type, as in `as Primary`
          | primary: Database as,
          |                   ^^ a_component_as_nothing
          | primary: Database as primary,
          |                      ^^^^^^^ a_name_in_lower_case
          | primary: Database as "Primary",
          |                      ^^^^^^^^^ a_name_in_quotes
          | primary: Database as 'primary,
          |                      ^^^^^^^^ a_name_that_is_a_lifetime
          | primary: Database as names::primary,
          |                      ^^^^^^^^^^^^^^ a_name_that_is_a_lowercase_path
          | primary: Database as 1,
          |                      ^ a_name_that_is_a_number
          | replica: Database as
          |                   ^^ the_last_component_as_nothing
        only shared components and request data can have names; remove it
          | scoped { triage: Triage as Primary }
          |                         ^^^^^^^^^^ a_name_of_a_scoped_component
          | agents { triage: Triage as Primary }
          |                         ^^^^^^^^^^ a_name_of_an_agent
          | agents { triage: Triage() as Primary }
          |                           ^^^^^^^^^^ a_name_of_an_agent_with_parameters
        expected an entry `name: Type`, and a comma before the next one
          | primary: Database as Primary as First,
          |                              ^^ a_component_with_two_names
        `Database as Primary` is already shared, and an agent could not choose one of the two; give this one a name of its own, as in `Database as Name`
          | replica: Database as Primary,
          |          ^^^^^^^^ two_components_of_one_type_and_name
        `Database` is already shared, and an agent could not choose one of the two; give this one a name of its own, as in `Database as Name`
          | pub second: Database,
          |             ^^^^^^^^ two_unnamed_components_beside_a_named_one
    "#]],
};

const TYPE_PARAMETERS: Group = Group {
    accepted: GENERIC_PLATFORM,
    rejected: &[("a_type_parameter_without_a_name", &[("as TheModel ", "")])],
    messages: expect![[r#"
        `M` may be a type that is already shared; give it a name, as in `M as Name`
          | shared { model: M }
          |                 ^ a_type_parameter_without_a_name
    "#]],
};

const TRAITS: Group = Group {
    accepted: "
        agent_factory! {
            pub factory Factory for pub struct Platform {
                shared { llm: dyn Llm, spare: std::sync::Arc<dyn Llm> }
            }
        }
    ",
    rejected: &[("a_trait_shared_twice", &[("std::sync::Arc<dyn Llm>", "dyn Llm")])],
    messages: expect![[r#"
        `dyn Llm` is already shared, and an agent could not choose one of the two; give this one a name of its own, as in `dyn Llm as Name`
          | shared { llm: dyn Llm, spare: dyn Llm }
          |                               ^^^^^^^ a_trait_shared_twice
    "#]],
};
