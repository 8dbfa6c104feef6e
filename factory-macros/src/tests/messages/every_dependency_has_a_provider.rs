use crate::tests::messages::{group::Group, sources::REQUEST_DATA};
use expect_test::expect;

#[test]
fn entries() {
    ENTRIES.check();
}

#[test]
fn request_data() {
    REQUEST_VALUES.check();
}

const REQUEST_VALUES: Group = Group {
    accepted: REQUEST_DATA,
    rejected: &[
        ("request_data_by_an_impl_trait", &[("Claims", "impl Claims")]),
        ("request_data_without_a_type", &[("Claims", "")]),
    ],
    messages: expect![[r#"
        agents cannot request `claims` by an `impl Trait`; write `dyn Claims`
          | pub claims: impl Claims,
          |             ^^^^^^^^^^^ request_data_by_an_impl_trait
        expected a request value's type after `claims:`
          | pub claims: ,
          |             ^ request_data_without_a_type
    "#]],
};

const ENTRIES: Group = Group {
    accepted: "
        agent_factory! {
            pub factory Factory for pub struct Platform {
                shared { llm: dyn Llm }
            }
        }
    ",
    rejected: &[
        ("an_implementor_of_a_trait", &[("dyn", "impl")]),
        ("an_implementor_of_a_trait_and_another", &[("dyn Llm", "impl Llm + Send")]),
    ],
    messages: expect![[r#"
        agents cannot request `llm` by an `impl Trait`; write `dyn Llm`
          | shared { llm: impl Llm }
          |               ^^^^^^^^ an_implementor_of_a_trait
        agents cannot request `llm` by an `impl Trait`; write `dyn Llm + Send`
          | shared { llm: impl Llm + Send }
          |               ^^^^^^^^^^^^^^^ an_implementor_of_a_trait_and_another
    "#]],
};
