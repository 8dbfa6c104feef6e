//! Rustc's recursion limit is 128. An agent in an agent takes one level of it, with and without a constructor.

use support::context;

/// Defines agents, each of which is in the next one, and a factory that makes the last one. The words before the names
/// say by turns how an agent is made.
macro_rules! nest {
    ($($way:ident)*; $first:ident $($rest:ident)*) => {
        use factory_core::{UserScope, agent_factory, user_scoped};

        #[user_scoped]
        pub(super) struct $first<'user> {
            scope: UserScope<'user>,
        }

        impl $first<'_> {
            pub(super) fn users(&self) -> Vec<&str> {
                vec![self.scope.user_id()]
            }
        }

        nest!(@$($way)*; $first $($rest)*);
    };
    (@$($way:ident)*; $last:ident) => {
        agent_factory! {
            pub(super) factory Factory for pub(super) struct Platform {
                scoped { kept: $last }
                agents { made: $last }
            }
        }
    };
    (@from_fields $($way:ident)*; $inner:ident $outer:ident $($rest:ident)*) => {
        #[user_scoped]
        pub(super) struct $outer<'user> {
            scope: UserScope<'user>,
            #[agent]
            inner: $inner<'user>,
        }

        impl $outer<'_> {
            pub(super) fn users(&self) -> Vec<&str> {
                let mut users = self.inner.users();
                users.push(self.scope.user_id());
                users
            }
        }

        nest!(@$($way)* from_fields; $outer $($rest)*);
    };
    (@by_constructor $($way:ident)*; $inner:ident $outer:ident $($rest:ident)*) => {
        #[user_scoped(create)]
        pub(super) struct $outer<'user> {
            scope: UserScope<'user>,
            inner: $inner<'user>,
        }

        #[user_scoped]
        impl<'user> $outer<'user> {
            #[create]
            fn new(scope: UserScope<'user>, #[agent] inner: $inner<'user>) -> Self {
                Self { scope, inner }
            }
        }

        impl $outer<'_> {
            pub(super) fn users(&self) -> Vec<&str> {
                let mut users = self.inner.users();
                users.push(self.scope.user_id());
                users
            }
        }

        nest!(@$($way)* by_constructor; $outer $($rest)*);
    };
}

/// Calls `nest!` with a hundred names.
macro_rules! nest_a_hundred {
    ($($way:ident)*) => {
        nest!($($way)*;
            A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 A16 A17 A18 A19 A20 A21 A22 A23 A24
            A25 A26 A27 A28 A29 A30 A31 A32 A33 A34 A35 A36 A37 A38 A39 A40 A41 A42 A43 A44 A45 A46 A47
            A48 A49 A50 A51 A52 A53 A54 A55 A56 A57 A58 A59 A60 A61 A62 A63 A64 A65 A66 A67 A68 A69 A70
            A71 A72 A73 A74 A75 A76 A77 A78 A79 A80 A81 A82 A83 A84 A85 A86 A87 A88 A89 A90 A91 A92 A93
            A94 A95 A96 A97 A98 A99
        );
    };
}

mod made_from_fields {
    nest_a_hundred!(from_fields);
}

mod made_by_constructors {
    nest_a_hundred!(by_constructor);
}

mod made_by_turns {
    nest_a_hundred!(from_fields by_constructor);
}

/// Checks that the agents are made, that all belong to one user, and that each is drawn.
macro_rules! check {
    ($($test:ident $module:ident)*) => {
        $(
            #[tokio::test]
            async fn $test() {
                let served = $module::Platform {}.for_user(context("alice"), async |factory| {
                    assert_eq!(factory.made().users(), ["alice"; 100]);
                });
                served.await.unwrap();
                let drawn = $module::Factory::WIRING.to_string();
                let nested = (1..99).filter(|index| drawn.contains(&format!("[\"A{index}\"]"))).count();
                assert_eq!(nested, 98, "{drawn}");
            }
        )*
    };
}

check! {
    whose_fields_are_given made_from_fields
    which_constructors_make made_by_constructors
    which_are_made_by_turns made_by_turns
}
