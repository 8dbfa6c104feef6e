use crate::tests::messages::{
    group::Group,
    sources::{EVERY_SECTION, GENERIC_PLATFORM, ONE_COMPONENT},
};
use expect_test::expect;

const SECTIONS: &str = " { shared { name: String } }";

const DECLARATION: &str = "pub factory Factory for pub struct Platform { shared { name: String } }";

#[test]
fn headers() {
    HEADERS.check();
}

#[test]
fn incomplete_headers() {
    INCOMPLETE_HEADERS.check();
}

#[test]
fn type_parameters() {
    TYPE_PARAMETERS.check();
}

#[test]
fn visibilities() {
    VISIBILITIES.check();
}

const HEADERS: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        ("a_factory_in_a_platform", &[(" for", " in")]),
        ("a_factory_named_by_a_path", &[("Factory", "office::Factory")]),
        ("a_factory_with_its_parameter", &[("Factory", "Factory<M: Model>")]),
        ("a_factory_without_its_for", &[(" for", "")]),
        ("a_generic_factory", &[("Factory", "Factory<'user>")]),
        ("a_half_typed_header", &[(" Factory for pub struct Platform", "")]),
        (
            "a_header_the_other_way_round",
            &[("factory Factory for pub struct Platform", "struct Platform for pub factory Factory")],
        ),
        ("a_header_with_a_colon", &[(" for", ":")]),
        ("a_header_with_a_comma", &[("Platform", "Platform,")]),
        ("a_header_without_a_name", &[(" Factory", "")]),
        ("a_header_without_a_platform", &[(" for pub struct Platform", "")]),
        ("a_header_without_the_word_struct", &[(" pub struct", "")]),
        ("a_keyword_for_a_name", &[("Factory", "match")]),
        ("a_misspelled_header", &[(" factory", " factroy")]),
        ("a_name_in_quotes", &[("Factory", r#""Factory""#)]),
        ("a_platform_named_by_a_path", &[("Platform", "office::Platform")]),
        ("a_platform_without_a_name", &[("Platform ", "")]),
        ("a_struct_for_a_factory", &[(" factory", " struct")]),
        ("a_trait_for_a_factory", &[(" factory", " trait")]),
        ("a_tuple_for_a_platform", &[("Platform", "Platform()")]),
        ("a_where_clause_on_the_factory", &[("Factory", "Factory where String: Send")]),
        ("a_where_clause_without_its_bounds", &[("Platform", "Platform where String")]),
        ("an_enum_for_a_platform", &[("struct", "enum")]),
        ("the_crate_with_a_comma", &[("pub factory", "crate = ::factory_core, pub factory")]),
        ("the_crate_without_a_path", &[("pub factory", "crate = ; pub factory")]),
        ("two_factories_of_one_platform", &[("Factory", "Factory, Other")]),
        ("two_platforms", &[("Platform", "Platform, pub struct Other")]),
        ("a_generic_platform", &[("Platform", "Platform<T>")]),
        ("a_comma_after_the_braces", &[("}\n}", "},\n}")]),
        ("a_second_factory_in_one_macro", &[("}\n}", "}\n    pub factory Other for pub struct OtherPlatform {}\n}")]),
        ("a_second_platform_after_the_braces", &[("}\n}", "}\n    pub struct Other {}\n}")]),
        ("a_semicolon_after_the_factory", &[("}\n}", "};\n}")]),
        ("sections_after_the_braces", &[("}\n}", "}\n    agents {}\n}")]),
    ],
    messages: expect![[r#"
        expected `pub factory Name for pub struct Platform { … }`
          | pub factory Factory in pub struct Platform {
          |                     ^^ a_factory_in_a_platform
          | pub factory office::Factory for pub struct Platform {
          |                   ^ a_factory_named_by_a_path
          | pub factory Factory<M: Model> for pub struct Platform {
          |                    ^ a_factory_with_its_parameter
          | pub factory Factory pub struct Platform {
          |                     ^^^ a_factory_without_its_for
          | pub factory Factory<'user> for pub struct Platform {
          |                    ^ a_generic_factory
          | pub factory {
          |             ^ a_half_typed_header
          | pub struct Platform for pub factory Factory {
          |     ^^^^^^ a_header_the_other_way_round
          | pub factory Factory: pub struct Platform {
          |                    ^ a_header_with_a_colon
          | pub factory Factory for pub struct Platform, {
          |                                            ^ a_header_with_a_comma
          | pub factory for pub struct Platform {
          |             ^^^ a_header_without_a_name
          | pub factory Factory {
          |                     ^ a_header_without_a_platform
          | pub factory Factory for Platform {
          |                         ^^^^^^^^ a_header_without_the_word_struct
          | pub factory match for pub struct Platform {
          |             ^^^^^ a_keyword_for_a_name
          | pub factroy Factory for pub struct Platform {
          |     ^^^^^^^ a_misspelled_header
          | pub factory "Factory" for pub struct Platform {
          |             ^^^^^^^^^ a_name_in_quotes
          | pub factory Factory for pub struct office::Platform {
          |                                          ^ a_platform_named_by_a_path
          | pub factory Factory for pub struct {
          |                                    ^ a_platform_without_a_name
          | pub struct Factory for pub struct Platform {
          |     ^^^^^^ a_struct_for_a_factory
          | pub trait Factory for pub struct Platform {
          |     ^^^^^ a_trait_for_a_factory
          | pub factory Factory for pub struct Platform() {
          |                                            ^ a_tuple_for_a_platform
          | pub factory Factory where String: Send for pub struct Platform {
          |                     ^^^^^ a_where_clause_on_the_factory
          | pub factory Factory for pub struct Platform where String {
          |                                                          ^ a_where_clause_without_its_bounds
          | pub factory Factory for pub enum Platform {
          |                             ^^^^ an_enum_for_a_platform
          | crate = ::factory_core, pub factory Factory for pub struct Platform {
          |                       ^ the_crate_with_a_comma
          | crate = ; pub factory Factory for pub struct Platform {
          | ^^^^^ the_crate_without_a_path
          | pub factory Factory, Other for pub struct Platform {
          |                    ^ two_factories_of_one_platform
          | pub factory Factory for pub struct Platform, pub struct Other {
          |                                            ^ two_platforms
        no component and no guard has the type parameter `T`; remove it, or share one, as in `model: T as Model`
          | pub factory Factory for pub struct Platform<T> {
          |                                             ^ a_generic_platform
        unexpected tokens after the braces; write each factory in an `agent_factory!` of its own
          | },
          |  ^ a_comma_after_the_braces
          | pub factory Other for pub struct OtherPlatform {}
          | ^^^ a_second_factory_in_one_macro
          | pub struct Other {}
          | ^^^ a_second_platform_after_the_braces
          | };
          |  ^ a_semicolon_after_the_factory
          | agents {}
          | ^^^^^^ sections_after_the_braces
    "#]],
};

const INCOMPLETE_HEADERS: Group = Group {
    accepted: ONE_COMPONENT,
    rejected: &[
        ("a_header_alone", &[(SECTIONS, "")]),
        ("a_header_of_one_word", &[(" factory Factory for pub struct Platform { shared { name: String } }", "")]),
        ("a_header_of_two_words", &[(" Factory for pub struct Platform { shared { name: String } }", "")]),
        ("a_header_without_the_word_factory", &[("factory Factory", "Factory")]),
        ("a_unit_platform", &[(SECTIONS, ";")]),
        ("an_empty_macro", &[("\n    pub factory Factory for pub struct Platform { shared { name: String } }\n", "")]),
        ("sections_without_a_header", &[(DECLARATION, "shared { name: String }")]),
        ("a_factory_of_empty_sections", &[("shared { name: String }", "agents {}")]),
        ("a_factory_of_nothing", &[("shared { name: String }", "")]),
    ],
    messages: expect![[r#"
        expected `pub factory Name for pub struct Platform { … }`
          | pub factory Factory for pub struct Platform
          |                                    ^^^^^^^^ a_header_alone
          | pub
          | ^^^ a_header_of_one_word
          | pub factory
          |     ^^^^^^^ a_header_of_two_words
          | pub Factory for pub struct Platform { shared { name: String } }
          |     ^^^^^^^ a_header_without_the_word_factory
          | pub factory Factory for pub struct Platform;
          |                                            ^ a_unit_platform
          | agent_factory! {}
          | ^^^^^^^^^^^^^^^^^ an_empty_macro
          | shared { name: String }
          | ^^^^^^ sections_without_a_header
        `Factory` has no entries; list its agents, as in `agents { notes: NotesAgent }`
          | pub factory Factory for pub struct Platform { agents {} }
          |             ^^^^^^^ a_factory_of_empty_sections
          | pub factory Factory for pub struct Platform {  }
          |             ^^^^^^^ a_factory_of_nothing
    "#]],
};

const TYPE_PARAMETERS: Group = Group {
    accepted: GENERIC_PLATFORM,
    rejected: &[
        ("a_type_parameter_without_its_end", &[("<M: Model>", "<M: Model")]),
        ("type_parameters_in_brackets", &[("<M: Model>", "[M: Model]")]),
        ("a_type_parameter_of_no_component", &[("<M: Model>", "<M: Model, N: Model>")]),
        ("a_type_parameter_that_agents_alone_use", &[("model: M", "model: Fake")]),
        (
            "a_type_parameter_of_request_data",
            &[("shared {", "request { by: M as By } shared {"), ("model: M", "model: Fake")],
        ),
    ],
    messages: expect![[r#"
        expected `pub factory Name for pub struct Platform { … }`
          | pub factory Factory for pub struct Platform<M: Model {
          |                                                      ^ a_type_parameter_without_its_end
          | pub factory Factory for pub struct Platform[M: Model] {
          |                                            ^ type_parameters_in_brackets
        no component and no guard has the type parameter `N`; remove it, or share one, as in `model: N as Model`
          | pub factory Factory for pub struct Platform<M: Model, N: Model> {
          |                                                       ^ a_type_parameter_of_no_component
        no component and no guard has the type parameter `M`; remove it, or share one, as in `model: M as Model`
          | pub factory Factory for pub struct Platform<M: Model> {
          |                                             ^ a_type_parameter_that_agents_alone_use
        no component and no guard has the type parameter `M`; the platform keeps no request data; share a `PhantomData<M>` too
          | pub factory Factory for pub struct Platform<M: Model> {
          |                                             ^ a_type_parameter_of_request_data
    "#]],
};

const VISIBILITIES: Group = Group {
    accepted: "
        agent_factory! {
            pub(crate) factory Factory for pub(crate) struct Platform {
                shared { name: String }
            }
        }
    ",
    rejected: &[
        ("a_visibility_of_another_language", &[("pub(crate) factory", "public factory")]),
        ("a_visibility_without_its_word", &[("pub(crate) factory", "(crate) factory")]),
    ],
    messages: expect![[r#"
        expected `pub factory Name for pub struct Platform { … }`
          | public factory Factory for pub(crate) struct Platform {
          | ^^^^^^ a_visibility_of_another_language
          | (crate) factory Factory for pub(crate) struct Platform {
          | ^ a_visibility_without_its_word
    "#]],
};
