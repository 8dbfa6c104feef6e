use crate::tests::messages::{group::Group, sources::REQUEST_DATA};
use expect_test::expect;

#[test]
fn request_data() {
    VALUES.check();
}

const VALUES: Group = Group {
    accepted: REQUEST_DATA,
    rejected: &[
        ("two_request_values_of_one_type", &[("Locale as Preferred", "Claims")]),
        ("two_request_values_of_one_type_and_name", &[("M as Chosen", "Locale as Preferred")]),
        ("two_request_values_of_one_name", &[("locale", "claims")]),
        ("two_request_values_of_one_raw_name", &[("locale", "r#claims")]),
        ("a_request_value_with_a_name_in_lower_case", &[("Preferred", "preferred")]),
        ("a_request_value_as_nothing", &[(" Preferred", "")]),
        ("a_type_parameter_of_the_request_without_a_name", &[("M as Chosen", "M")]),
        ("the_request_section_twice", &[("scoped", "request { pub other: u32 }\n        scoped")]),
        ("a_platform_named_as_the_request_data", &[("Platform", "FactoryRequest")]),
        ("an_agent_of_the_name_of_the_request_data", &[("Triage", "FactoryRequest")]),
        ("a_request_value_of_the_name_of_the_request_data", &[("Claims", "FactoryRequest")]),
    ],
    messages: expect![[r#"
        `Claims` is already listed under `request`, and an agent could not choose one of the two; give this one a name of its own, as in `Claims as Name`
          | pub locale: Claims,
          |             ^^^^^^ two_request_values_of_one_type
        `Locale as Preferred` is already listed under `request`, and an agent could not choose one of the two; give this one a name of its own, as in `Locale as Name`
          | pub model: Locale as Preferred,
          |            ^^^^^^ two_request_values_of_one_type_and_name
        `claims` is already a request value; give this one another name
          | pub claims: Locale as Preferred,
          |     ^^^^^^ two_request_values_of_one_name
          | pub r#claims: Locale as Preferred,
          |     ^^^^^^^^ two_request_values_of_one_raw_name
        the name of a component is a type; write a marker type, as in `as Primary`
          | pub locale: Locale as preferred,
          |                       ^^^^^^^^^ a_request_value_with_a_name_in_lower_case
          | pub locale: Locale as,
          |                    ^^ a_request_value_as_nothing
        `M` may be a type that is already listed under `request`; give it a name, as in `M as Name`
          | pub model: M,
          |            ^ a_type_parameter_of_the_request_without_a_name
        `request` is written twice; move these entries to the first `request`
          | request { pub other: u32 }
          | ^^^^^^^ the_request_section_twice
        `FactoryRequest` is the name of the struct that `request` generates; give the platform another name
          | pub factory Factory for pub struct FactoryRequest<M: Model> {
          |                                    ^^^^^^^^^^^^^^ a_platform_named_as_the_request_data
        `FactoryRequest` is the name of the struct that `request` generates, and also the type of `triage`; give the factory another name
          | pub factory Factory for pub struct Platform<M: Model> {
          |             ^^^^^^^ an_agent_of_the_name_of_the_request_data
        `FactoryRequest` is the name of the struct that `request` generates, and also the type of `claims`; give the factory another name
          | pub factory Factory for pub struct Platform<M: Model> {
          |             ^^^^^^^ a_request_value_of_the_name_of_the_request_data
    "#]],
};
