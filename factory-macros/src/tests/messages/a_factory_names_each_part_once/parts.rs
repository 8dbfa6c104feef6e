use crate::tests::messages::{group::Group, sources::EVERY_SECTION};
use expect_test::expect;

#[test]
fn parts() {
    PARTS.check();
}

const PARTS: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        ("a_section_twice", &[("notes: Notes, journal: Notes }", "notes: Notes }\n        agents { journal: Notes }")]),
        ("the_agents_section_twice", &[("guards", "agents {}\n        guards")]),
        (
            "the_agents_section_twice_with_others_between",
            &[("gate: Gate }", "gate: Gate }\n        agents { other: Notes }")],
        ),
        ("a_guard_with_a_name", &[("Gate", "Gate as Front")]),
        ("an_agent_named_self", &[("journal", "self")]),
        ("an_agent_named_platform", &[("journal", "platform")]),
        ("an_agent_named_scope", &[("journal", "scope")]),
        ("an_agent_named_into", &[("journal", "into")]),
        ("an_agent_named_try_into", &[("journal", "try_into")]),
        ("an_agent_named_scope_by_its_raw_name", &[("journal", "r#scope")]),
        ("an_agent_named_wiring", &[("journal", "WIRING")]),
        ("an_agent_named_as_another_one_with_parameters", &[("journal: Notes", "notes: Notes(topic: String)")]),
        ("an_agent_of_one_name_and_another_type", &[("journal: Notes", "notes: Memory")]),
        ("two_agents_of_one_name", &[("journal", "notes")]),
        ("two_agents_of_one_raw_name", &[("journal", "r#notes")]),
        ("two_components_of_one_name_and_type", &[("name: String", "drafts: PerUser<Vec<String>>")]),
        ("two_fields_of_one_name", &[("name", "drafts")]),
        ("two_fields_of_one_raw_name", &[("name", "pub r#drafts")]),
        ("two_guards_of_one_name", &[("Gate", "Gate, gate: Gate")]),
        ("a_guard_named_as_a_shared_component", &[("gate", "name")]),
        ("a_guard_of_one_raw_name", &[("gate", "pub r#name")]),
        ("the_guards_section_twice", &[("replaces", "guards {}\n        replaces")]),
        ("the_scoped_section_twice", &[("guards", "scoped {}\n        guards")]),
        ("the_shared_section_twice", &[("scoped", "shared { pub other: u32 }\n        scoped")]),
        ("the_replaces_section_twice", &[("get_factory }", "get_factory }\n        replaces {}")]),
        ("a_factory_named_as_its_platform", &[("Platform", "Factory")]),
        ("two_replaced_methods_of_one_name", &[("get_factory", "Registry::instance, Registry::instance")]),
        ("two_replaced_methods_of_one_raw_name", &[("get_factory", "Registry::instance, Registry::r#instance")]),
        ("a_guard_with_a_name_in_lower_case", &[("Gate", "Gate as front")]),
        ("two_scoped_components_of_one_name", &[("Memory", "Memory, memory: Notes")]),
        ("two_scoped_components_of_one_raw_name", &[("Memory", "Memory, r#memory: Notes")]),
        ("two_scoped_components_of_one_type", &[("Memory", "Memory, other: Memory")]),
        ("two_shared_components_of_one_type", &[(" String", " PerUser<Vec<String>>")]),
        ("two_replaced_functions_of_one_name", &[("get_factory", "get_factory, get_factory")]),
        ("two_replaced_functions_of_one_raw_name", &[("get_factory", "get_factory, r#get_factory")]),
        ("a_replaced_function_named_as_the_factorys_own", &[("get_factory", "create_factory")]),
        ("a_replaced_function_named_as_the_factorys_own_by_its_raw_name", &[("get_factory", "r#create_factory")]),
    ],
    messages: expect![[r#"
        `agents` is written twice; move these entries to the first `agents`
          | agents { journal: Notes }
          | ^^^^^^ a_section_twice
          | agents {}
          | ^^^^^^ the_agents_section_twice
          | agents { other: Notes }
          | ^^^^^^ the_agents_section_twice_with_others_between
        agents cannot request the guard `gate` by a name; remove `as Front`
          | guards { gate: Gate as Front }
          |                        ^^^^^ a_guard_with_a_name
        `self` is a keyword; write another name
          | agents { notes: Notes, self: Notes }
          |                        ^^^^ an_agent_named_self
        every factory has a method `platform`; give this agent another name
          | agents { notes: Notes, platform: Notes }
          |                        ^^^^^^^^ an_agent_named_platform
        every factory has a method `scope`; give this agent another name
          | agents { notes: Notes, scope: Notes }
          |                        ^^^^^ an_agent_named_scope
          | agents { notes: Notes, r#scope: Notes }
          |                        ^^^^^^^ an_agent_named_scope_by_its_raw_name
        a call of `into` would be that of the trait `Into`; give this agent another name
          | agents { notes: Notes, into: Notes }
          |                        ^^^^ an_agent_named_into
        a call of `try_into` would be that of the trait `TryInto`; give this agent another name
          | agents { notes: Notes, try_into: Notes }
          |                        ^^^^^^^^ an_agent_named_try_into
        every factory has a constant `WIRING`; give this agent another name
          | agents { notes: Notes, WIRING: Notes }
          |                        ^^^^^^ an_agent_named_wiring
        `notes` is already an agent; give this one another name
          | agents { notes: Notes, notes: Notes(topic: String) }
          |                        ^^^^^ an_agent_named_as_another_one_with_parameters
          | agents { notes: Notes, notes: Memory }
          |                        ^^^^^ an_agent_of_one_name_and_another_type
          | agents { notes: Notes, notes: Notes }
          |                        ^^^^^ two_agents_of_one_name
          | agents { notes: Notes, r#notes: Notes }
          |                        ^^^^^^^ two_agents_of_one_raw_name
        `drafts` is already a field of the platform; give this one another name
          | shared { drafts: PerUser<Vec<String>>, drafts: PerUser<Vec<String>> }
          |                                        ^^^^^^ two_components_of_one_name_and_type
          | shared { drafts: PerUser<Vec<String>>, drafts: String }
          |                                        ^^^^^^ two_fields_of_one_name
          | shared { drafts: PerUser<Vec<String>>, pub r#drafts: String }
          |                                            ^^^^^^^^ two_fields_of_one_raw_name
        `gate` is already a field of the platform; give this one another name
          | guards { gate: Gate, gate: Gate }
          |                      ^^^^ two_guards_of_one_name
        `name` is already a field of the platform; give this one another name
          | guards { name: Gate }
          |          ^^^^ a_guard_named_as_a_shared_component
          | guards { pub r#name: Gate }
          |              ^^^^^^ a_guard_of_one_raw_name
        `guards` is written twice; move these entries to the first `guards`
          | guards {}
          | ^^^^^^ the_guards_section_twice
        `scoped` is written twice; move these entries to the first `scoped`
          | scoped {}
          | ^^^^^^ the_scoped_section_twice
        `shared` is written twice; move these entries to the first `shared`
          | shared { pub other: u32 }
          | ^^^^^^ the_shared_section_twice
        `replaces` is written twice; move these entries to the first `replaces`
          | replaces {}
          | ^^^^^^^^ the_replaces_section_twice
        `Factory` is also the factory's name; give the platform another name
          | pub factory Factory for pub struct Factory {
          |                                    ^^^^^^^ a_factory_named_as_its_platform
        `Registry::instance` is already replaced; remove this one
          | replaces { Registry::instance, Registry::instance }
          |                                ^^^^^^^^^^^^^^^^^^ two_replaced_methods_of_one_name
          | replaces { Registry::instance, Registry::r#instance }
          |                                ^^^^^^^^^^^^^^^^^^^^ two_replaced_methods_of_one_raw_name
        agents cannot request the guard `gate` by a name; remove `as front`
          | guards { gate: Gate as front }
          |                        ^^^^^ a_guard_with_a_name_in_lower_case
        `memory` is already a scoped component; give this one another name
          | scoped { memory: Memory, memory: Notes }
          |                          ^^^^^^ two_scoped_components_of_one_name
          | scoped { memory: Memory, r#memory: Notes }
          |                          ^^^^^^^^ two_scoped_components_of_one_raw_name
        `Memory` is already a scoped component, and an agent could not choose one of the two; write another type for this one
          | scoped { memory: Memory, other: Memory }
          |                                 ^^^^^^ two_scoped_components_of_one_type
        `PerUser<Vec<String>>` is already shared, and an agent could not choose one of the two; give this one a name of its own, as in `PerUser<Vec<String>> as Name`
          | shared { drafts: PerUser<Vec<String>>, name: PerUser<Vec<String>> }
          |                                              ^^^^^^^^^^^^^^^^^^^^ two_shared_components_of_one_type
        `get_factory` is already replaced; remove this one
          | replaces { get_factory, get_factory }
          |                         ^^^^^^^^^^^ two_replaced_functions_of_one_name
          | replaces { get_factory, r#get_factory }
          |                         ^^^^^^^^^^^^^ two_replaced_functions_of_one_raw_name
        `create_factory` makes this factory and cannot be replaced; remove it
          | replaces { create_factory }
          |            ^^^^^^^^^^^^^^ a_replaced_function_named_as_the_factorys_own
          | replaces { r#create_factory }
          |            ^^^^^^^^^^^^^^^^ a_replaced_function_named_as_the_factorys_own_by_its_raw_name
    "#]],
};
