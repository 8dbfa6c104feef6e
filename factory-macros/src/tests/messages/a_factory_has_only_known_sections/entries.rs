use crate::tests::messages::{group::Group, sources::EVERY_SECTION};
use expect_test::expect;

#[test]
fn entries() {
    ENTRIES.check();
}

const ENTRIES: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        ("a_comma_before_the_first_entry", &[("notes", ", notes")]),
        ("a_missing_comma", &[("Notes,", "Notes")]),
        ("a_public_agent", &[("journal", "pub journal")]),
        ("a_semicolon_for_a_comma", &[("Notes,", "Notes;")]),
        ("an_agent_as_a_function", &[("journal:", "fn journal() ->")]),
        ("an_agent_of_a_reference", &[("journal: Notes", "journal: &'user Notes")]),
        ("an_agent_of_a_tuple", &[("journal: Notes", "journal: (Notes, Notes)")]),
        ("an_agent_with_a_default", &[("Notes ", "Notes = Notes::new() ")]),
        ("an_agent_with_a_keyword_for_a_name", &[("journal", "match")]),
        ("an_agent_with_braces", &[("Notes ", "Notes {} ")]),
        ("an_agent_with_its_return_type", &[("journal: Notes", "journal: Notes() -> Notes")]),
        ("an_agent_with_parameters_before_its_type", &[("journal", "journal(topic: String)")]),
        ("an_entry_with_a_half_typed_path", &[("journal: Notes", "journal: ui_tests::")]),
        ("an_entry_with_a_half_typed_type", &[("Notes ", "")]),
        ("an_entry_with_an_arrow", &[("notes:", "notes =>")]),
        ("an_entry_with_an_equals_sign", &[("notes:", "notes =")]),
        ("an_entry_without_a_name", &[("journal: ", "")]),
        ("an_entry_without_a_type", &[("journal: Notes", "journal")]),
        ("two_commas", &[("Notes,", "Notes,,")]),
        ("a_field_with_a_first_value", &[("String ", "String = String::new() ")]),
        ("a_guard_without_a_name", &[("gate: ", "")]),
        ("a_guard_without_a_type", &[("gate: Gate", "pub gate")]),
        ("a_missing_comma_between_fields", &[(">>, name", ">> pub name")]),
        ("a_mutable_shared_entry", &[(", name", ", pub mut name")]),
        ("a_public_scoped_component", &[("scoped {", "scoped { pub")]),
        ("a_scoped_component_with_a_default", &[("Memory", "Memory = Memory::new()")]),
        ("a_scoped_component_without_a_type", &[(": Memory", "")]),
        ("a_shared_entry_without_a_name", &[("name: String", "String")]),
        ("a_shared_entry_without_a_type", &[(": String", "")]),
        ("an_agent_with_a_mutable_parameter", &[("journal: Notes", "journal: Notes(mut topic: String)")]),
        (
            "an_agent_with_a_parameter_and_its_default",
            &[("journal: Notes", "journal: Notes(topic: String = String::new())")],
        ),
        ("an_agent_with_half_its_parameters", &[("journal: Notes", "journal: Notes(topic)")]),
        ("an_agent_with_parameters_of_no_comma", &[("journal: Notes", "journal: Notes(topic: String turns: u32)")]),
        // Also: every_dependency_has_a_provider
        ("a_shared_entry_with_its_trait_bounds", &[(" String", " impl Send")]),
    ],
    messages: expect![[r#"
        expected an entry `name: Type(parameter: Type)`, and a comma before the next one
          | agents { , notes: Notes, journal: Notes }
          |          ^ a_comma_before_the_first_entry
          | agents { notes: Notes journal: Notes }
          |                       ^^^^^^^ a_missing_comma
          | agents { notes: Notes, pub journal: Notes }
          |                        ^^^ a_public_agent
          | agents { notes: Notes; journal: Notes }
          |                      ^ a_semicolon_for_a_comma
          | agents { notes: Notes, fn journal() -> Notes }
          |                        ^^ an_agent_as_a_function
          | agents { notes: Notes, journal: Notes = Notes::new() }
          |                                       ^ an_agent_with_a_default
          | agents { notes: Notes, journal: Notes {} }
          |                                       ^ an_agent_with_braces
          | agents { notes: Notes, journal: Notes() -> Notes }
          |                                         ^ an_agent_with_its_return_type
          | agents { notes: Notes, journal(topic: String): Notes }
          |                               ^ an_agent_with_parameters_before_its_type
          | agents { notes => Notes, journal: Notes }
          |                ^ an_entry_with_an_arrow
          | agents { notes = Notes, journal: Notes }
          |                ^ an_entry_with_an_equals_sign
          | agents { notes: Notes, Notes }
          |                        ^^^^^ an_entry_without_a_name
          | agents { notes: Notes, journal }
          |                        ^^^^^^^ an_entry_without_a_type
          | agents { notes: Notes,, journal: Notes }
          |                       ^ two_commas
        expected an agent's type after `journal:`
          | agents { notes: Notes, journal: &'user Notes }
          |                                 ^ an_agent_of_a_reference
          | agents { notes: Notes, journal: (Notes, Notes) }
          |                                 ^ an_agent_of_a_tuple
          | agents { notes: Notes, journal: ui_tests:: }
          |                        ^^^^^^^ an_entry_with_a_half_typed_path
          | agents { notes: Notes, journal: }
          |                        ^^^^^^^ an_entry_with_a_half_typed_type
        `match` is a keyword; write another name
          | agents { notes: Notes, match: Notes }
          |                        ^^^^^ an_agent_with_a_keyword_for_a_name
        expected an entry `name: Type`, and a comma before the next one
          | shared { drafts: PerUser<Vec<String>>, name: String = String::new() }
          |                                                     ^ a_field_with_a_first_value
          | guards { Gate }
          |          ^^^^ a_guard_without_a_name
          | guards { pub gate }
          |          ^^^ a_guard_without_a_type
          | shared { drafts: PerUser<Vec<String>> pub name: String }
          |                                       ^^^ a_missing_comma_between_fields
          | shared { drafts: PerUser<Vec<String>>, pub mut name: String }
          |                                            ^^^ a_mutable_shared_entry
          | scoped { pub memory: Memory }
          |          ^^^ a_public_scoped_component
          | scoped { memory: Memory = Memory::new() }
          |                         ^ a_scoped_component_with_a_default
          | scoped { memory }
          |          ^^^^^^ a_scoped_component_without_a_type
          | shared { drafts: PerUser<Vec<String>>, String }
          |                                        ^^^^^^ a_shared_entry_without_a_name
          | shared { drafts: PerUser<Vec<String>>, name }
          |                                        ^^^^ a_shared_entry_without_a_type
        expected a parameter `name: Type`, and a comma before the next one
          | agents { notes: Notes, journal: Notes(mut topic: String) }
          |                                       ^^^ an_agent_with_a_mutable_parameter
          | agents { notes: Notes, journal: Notes(topic: String = String::new()) }
          |                                                     ^ an_agent_with_a_parameter_and_its_default
          | agents { notes: Notes, journal: Notes(topic) }
          |                                            ^ an_agent_with_half_its_parameters
          | agents { notes: Notes, journal: Notes(topic: String turns: u32) }
          |                                                     ^^^^^ an_agent_with_parameters_of_no_comma
        agents cannot request `name` by an `impl Trait`; write `dyn Send`
          | shared { drafts: PerUser<Vec<String>>, name: impl Send }
          |                                              ^^^^^^^^^ a_shared_entry_with_its_trait_bounds
    "#]],
};
