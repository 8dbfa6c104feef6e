//! An agent with values takes one level of rustc's recursion limit, as an agent without them does.

use factory_core::{UserScope, agent_factory, user_scoped};
use support::context;

/// Defines agents, each of which gives the previous one its parameter.
macro_rules! nest {
    ($first:ident $($rest:ident)*) => {
        #[user_scoped]
        struct $first<'user> {
            scope: UserScope<'user>,
            #[param]
            depth: u32,
        }

        impl $first<'_> {
            fn deepest(&self) -> String {
                format!("{} {}", self.scope.user_id(), self.depth)
            }
        }

        nest!(@$first $($rest)*);
    };
    (@$last:ident) => {
        agent_factory! {
            factory Factory for struct Platform { agents { made: $last(depth: u32) } }
        }
    };
    (@$inner:ident $outer:ident $($rest:ident)*) => {
        #[user_scoped]
        struct $outer<'user> {
            scope: UserScope<'user>,
            #[agent(depth = depth + 1)]
            inner: $inner<'user>,
            #[param]
            depth: u32,
        }

        impl $outer<'_> {
            fn deepest(&self) -> String {
                assert_eq!((self.depth + 1, self.scope.user_id()), (self.inner.depth, self.inner.scope.user_id()));
                self.inner.deepest()
            }
        }

        nest!(@$outer $($rest)*);
    };
}

nest!(
    A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 A16 A17 A18 A19 A20 A21 A22 A23 A24
    A25 A26 A27 A28 A29 A30 A31 A32 A33 A34 A35 A36 A37 A38 A39 A40 A41 A42 A43 A44 A45 A46 A47
    A48 A49 A50 A51 A52 A53 A54 A55 A56 A57 A58 A59 A60 A61 A62 A63 A64 A65 A66 A67 A68 A69 A70
    A71 A72 A73 A74 A75 A76 A77 A78 A79 A80 A81 A82 A83 A84 A85 A86 A87 A88 A89 A90 A91 A92 A93
    A94 A95 A96 A97 A98 A99
);

#[test]
fn each_gets_its_own() {
    let deepest = Platform {}.for_user_blocking(context("alice"), |factory| factory.made(1).deepest());
    assert_eq!(deepest.unwrap(), "alice 100");
}
