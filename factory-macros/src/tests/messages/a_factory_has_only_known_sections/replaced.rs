use crate::tests::messages::{group::Group, sources::EVERY_SECTION};
use expect_test::expect;

#[test]
fn replaced_functions() {
    REPLACED_FUNCTIONS.check();
}

const REPLACED_FUNCTIONS: Group = Group {
    accepted: EVERY_SECTION,
    rejected: &[
        ("a_replaced_call", &[("get_factory", "get_factory()")]),
        ("a_replaced_function_in_quotes", &[("get_factory", r#""get_factory""#)]),
        ("a_replaced_function_that_is_public", &[("get_factory", "pub get_factory")]),
        ("a_replaced_function_with_a_turbofish", &[("get_factory", "get_factory::<u32>")]),
        ("a_replaced_function_with_a_type", &[("get_factory", "get_factory: Factory")]),
        ("a_replaced_function_with_arguments", &[("get_factory", "get_factory::<u8>")]),
        ("a_replaced_function_with_its_successor", &[("get_factory", "get_factory => create_factory")]),
        ("a_replaced_function_with_the_word_fn", &[("get_factory", "fn get_factory")]),
        ("a_replaced_glob", &[("get_factory", "registry::*")]),
        ("a_replaced_group", &[("get_factory", "registry::{get, set}")]),
        ("a_replaced_macro", &[("get_factory", "get_factory!")]),
        ("a_replaced_method_call", &[("get_factory", "registry.instance()")]),
        ("replaced_functions_without_a_comma", &[("get_factory", "get_factory get_platform")]),
    ],
    messages: expect![[r#"
        expected an entry `function_name` or `static NAME`, and a comma before the next one
          | replaces { get_factory() }
          |                       ^ a_replaced_call
          | replaces { "get_factory" }
          |            ^^^^^^^^^^^^^ a_replaced_function_in_quotes
          | replaces { pub get_factory }
          |            ^^^ a_replaced_function_that_is_public
          | replaces { get_factory::<u32> }
          |            ^^^^^^^^^^^ a_replaced_function_with_a_turbofish
          | replaces { get_factory: Factory }
          |                       ^ a_replaced_function_with_a_type
          | replaces { get_factory::<u8> }
          |            ^^^^^^^^^^^ a_replaced_function_with_arguments
          | replaces { get_factory => create_factory }
          |                        ^ a_replaced_function_with_its_successor
          | replaces { fn get_factory }
          |            ^^ a_replaced_function_with_the_word_fn
          | replaces { registry::* }
          |                      ^ a_replaced_glob
          | replaces { registry::{get, set} }
          |                      ^ a_replaced_group
          | replaces { get_factory! }
          |                       ^ a_replaced_macro
          | replaces { registry.instance() }
          |                    ^ a_replaced_method_call
          | replaces { get_factory get_platform }
          |                        ^^^^^^^^^^^^ replaced_functions_without_a_comma
    "#]],
};
