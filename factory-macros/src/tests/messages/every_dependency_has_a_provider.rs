use crate::tests::messages::group::Group;
use expect_test::expect;

#[test]
fn entries() {
    ENTRIES.check();
}

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
