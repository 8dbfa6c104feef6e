use crate::tests::messages::{
    group::Group,
    sources::{EVERY_SECTION, ONE_COMPONENT},
};
use expect_test::expect;

#[test]
fn sections() {
    SECTIONS.check();
}

#[test]
fn a_section_in_parentheses() {
    A_SECTION_IN_PARENTHESES.check();
}

const SECTIONS: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        ("a_public_section", &[("shared", "pub shared")]),
        ("a_section_named_by_a_keyword", &[("replaces", "static")]),
        ("a_section_without_a_name", &[("replaces ", "")]),
        ("an_entry_outside_of_a_section", &[("replaces { get_factory }", "pub name: String")]),
        ("sections_between_semicolons", &[("String }", "String };")]),
        ("the_crate_after_the_sections", &[("get_factory }", "get_factory }\n        crate = ::factory_core;")]),
        ("guards_misspelled", &[("guards", "guard")]),
        ("shared_misspelled", &[("shared", "share")]),
        ("an_unknown_section", &[("replaces { get_factory", "tools { search: Search")]),
        ("replaces_misspelled", &[("replaces", "replace")]),
        ("a_doc_comment_after_the_sections", &[("get_factory }", "get_factory }\n        /// The end.")]),
        (
            "a_doc_comment_before_the_shared_section",
            &[("Platform {", "Platform {\n        /// The shared components.")],
        ),
        ("a_documented_section", &[("guards", "/// Runs first.\n        guards")]),
        ("a_section_with_a_colon", &[("guards", "guards:")]),
        ("a_section_with_brackets", &[("{ gate: Gate }", "[ gate: Gate ]")]),
        ("agents_in_the_singular", &[("agents", "agent")]),
        ("a_section_without_braces", &[(" { get_factory }", ": get_factory")]),
        ("a_section_without_contents", &[(" { get_factory }", "")]),
        ("a_misspelled_scoped_section", &[("scoped", "scopes")]),
        ("a_section_with_an_attribute", &[("shared", r#"#[attest(reason = "a name holds no user data")] shared"#)]),
        ("a_section_with_an_equals_sign", &[("shared", "shared =")]),
        ("a_section_with_a_capital_letter", &[("replaces", "Replaces")]),
        ("a_misspelled_section_that_others_need", &[("scoped", "scope")]),
    ],
    messages: expect![[r#"
        expected a section, such as `agents { … }`
          | pub shared { drafts: PerUser<Vec<String>>, name: String }
          | ^^^ a_public_section
          | { get_factory }
          | ^ a_section_without_a_name
          | pub name: String
          | ^^^ an_entry_outside_of_a_section
          | shared { drafts: PerUser<Vec<String>>, name: String };
          |                                                      ^ sections_between_semicolons
          | crate = ::factory_core;
          | ^^^^^ the_crate_after_the_sections
        unknown section `static`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | static { get_factory }
          | ^^^^^^ a_section_named_by_a_keyword
        unknown section `guard`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | guard { gate: Gate }
          | ^^^^^ guards_misspelled
        unknown section `share`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | share { drafts: PerUser<Vec<String>>, name: String }
          | ^^^^^ shared_misspelled
        unknown section `tools`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | tools { search: Search }
          | ^^^^^ an_unknown_section
        unknown section `replace`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | replace { get_factory }
          | ^^^^^^^ replaces_misspelled
        a section takes no doc comment; write `//`, or document one of its entries
          | /// The end.
          | ^^^^^^^^^^^^ a_doc_comment_after_the_sections
          | /// The shared components.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^ a_doc_comment_before_the_shared_section
          | /// Runs first.
          | ^^^^^^^^^^^^^^^ a_documented_section
        a section has braces; write `guards { … }`
          | guards: { gate: Gate }
          | ^^^^^^ a_section_with_a_colon
          | guards [ gate: Gate ]
          | ^^^^^^ a_section_with_brackets
        unknown section `agent`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | agent { notes: Notes, journal: Notes }
          | ^^^^^ agents_in_the_singular
        a section has braces; write `replaces { … }`
          | replaces: get_factory
          | ^^^^^^^^ a_section_without_braces
          | replaces
          | ^^^^^^^^ a_section_without_contents
        unknown section `scopes`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | scopes { memory: Memory }
          | ^^^^^^ a_misspelled_scoped_section
        a section takes no attributes; move this to one of its entries
          | #[attest(reason = "a name holds no user data")] shared { drafts: PerUser<Vec<String>>, name: String }
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a_section_with_an_attribute
        a section has braces; write `shared { … }`
          | shared = { drafts: PerUser<Vec<String>>, name: String }
          | ^^^^^^ a_section_with_an_equals_sign
        unknown section `Replaces`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | Replaces { get_factory }
          | ^^^^^^^^ a_section_with_a_capital_letter
        unknown section `scope`; the sections are `shared`, `request`, `scoped`, `agents`, `guards`, `replaces`
          | scope { memory: Memory }
          | ^^^^^ a_misspelled_section_that_others_need
    "#]],
};

const A_SECTION_IN_PARENTHESES: Group = Group {
    accepted: ONE_COMPONENT,
    rejected: &[("a_section_with_parentheses", &[(" { name: String }", "(name: String)")])],
    messages: expect![[r#"
        a section has braces; write `shared { … }`
          | pub factory Factory for pub struct Platform { shared(name: String) }
          |                                               ^^^^^^ a_section_with_parentheses
    "#]],
};
