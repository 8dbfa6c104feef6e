//! The compile-time check of the wiring is linear, so that a large factory needs no higher limit of the compiler.

use factory_core::{Keeps, UserScope, agent_factory, testing, user_scoped};
use std::sync::Arc;

/// Defines layers of scoped components, each of which needs all components of the layer before, and their factory.
///
/// The types have one position and differ in the last letters of their names, which is the most that the check has to
/// compare.
macro_rules! layers {
    ($factory:ident for $platform:ident: $([$($name:ident: $ty:ident),*])*) => {
        layers! { @types [] $([$($name: $ty),*])* }

        agent_factory! {
            factory $factory for struct $platform {
                scoped { $($($name: $ty),*),* }
            }
        }
    };
    (@types $before:tt) => {};
    (@types $before:tt $layer:tt $($after:tt)*) => {
        layers! { @layer $before $layer }
        layers! { @types $layer $($after)* }
    };
    (@layer $needs:tt [$($name:ident: $ty:ident),*]) => {
        $(layers! { @type $needs $ty })*
    };
    (@type [$($name:ident: $needs:ident),*] $ty:ident) => {
        #[user_scoped]
        struct $ty<'user> {
            scope: UserScope<'user>,
            $(
                #[scoped]
                $name: Arc<$needs<'user>>,
            )*
        }
    };
}

#[expect(dead_code, reason = "the components are made, and most are not used")]
mod components {
    use super::*;

    layers! {
        Desk for Platform:
        [a0: CustomerAccountMemoryA0, a1: CustomerAccountMemoryA1, a2: CustomerAccountMemoryA2, a3: CustomerAccountMemoryA3, a4: CustomerAccountMemoryA4]
        [b0: CustomerAccountMemoryB0, b1: CustomerAccountMemoryB1, b2: CustomerAccountMemoryB2, b3: CustomerAccountMemoryB3, b4: CustomerAccountMemoryB4]
        [c0: CustomerAccountMemoryC0, c1: CustomerAccountMemoryC1, c2: CustomerAccountMemoryC2, c3: CustomerAccountMemoryC3, c4: CustomerAccountMemoryC4]
        [d0: CustomerAccountMemoryD0, d1: CustomerAccountMemoryD1, d2: CustomerAccountMemoryD2, d3: CustomerAccountMemoryD3, d4: CustomerAccountMemoryD4]
        [e0: CustomerAccountMemoryE0, e1: CustomerAccountMemoryE1, e2: CustomerAccountMemoryE2, e3: CustomerAccountMemoryE3, e4: CustomerAccountMemoryE4]
        [f0: CustomerAccountMemoryF0, f1: CustomerAccountMemoryF1, f2: CustomerAccountMemoryF2, f3: CustomerAccountMemoryF3, f4: CustomerAccountMemoryF4]
        [g0: CustomerAccountMemoryG0, g1: CustomerAccountMemoryG1, g2: CustomerAccountMemoryG2, g3: CustomerAccountMemoryG3, g4: CustomerAccountMemoryG4]
        [h0: CustomerAccountMemoryH0, h1: CustomerAccountMemoryH1, h2: CustomerAccountMemoryH2, h3: CustomerAccountMemoryH3, h4: CustomerAccountMemoryH4]
        [i0: CustomerAccountMemoryI0, i1: CustomerAccountMemoryI1, i2: CustomerAccountMemoryI2, i3: CustomerAccountMemoryI3, i4: CustomerAccountMemoryI4]
        [j0: CustomerAccountMemoryJ0, j1: CustomerAccountMemoryJ1, j2: CustomerAccountMemoryJ2, j3: CustomerAccountMemoryJ3, j4: CustomerAccountMemoryJ4]
        [k0: CustomerAccountMemoryK0, k1: CustomerAccountMemoryK1, k2: CustomerAccountMemoryK2, k3: CustomerAccountMemoryK3, k4: CustomerAccountMemoryK4]
        [l0: CustomerAccountMemoryL0, l1: CustomerAccountMemoryL1, l2: CustomerAccountMemoryL2, l3: CustomerAccountMemoryL3, l4: CustomerAccountMemoryL4]
        [m0: CustomerAccountMemoryM0, m1: CustomerAccountMemoryM1, m2: CustomerAccountMemoryM2, m3: CustomerAccountMemoryM3, m4: CustomerAccountMemoryM4]
        [n0: CustomerAccountMemoryN0, n1: CustomerAccountMemoryN1, n2: CustomerAccountMemoryN2, n3: CustomerAccountMemoryN3, n4: CustomerAccountMemoryN4]
        [o0: CustomerAccountMemoryO0, o1: CustomerAccountMemoryO1, o2: CustomerAccountMemoryO2, o3: CustomerAccountMemoryO3, o4: CustomerAccountMemoryO4]
        [p0: CustomerAccountMemoryP0, p1: CustomerAccountMemoryP1, p2: CustomerAccountMemoryP2, p3: CustomerAccountMemoryP3, p4: CustomerAccountMemoryP4]
        [q0: CustomerAccountMemoryQ0, q1: CustomerAccountMemoryQ1, q2: CustomerAccountMemoryQ2, q3: CustomerAccountMemoryQ3, q4: CustomerAccountMemoryQ4]
        [r0: CustomerAccountMemoryR0, r1: CustomerAccountMemoryR1, r2: CustomerAccountMemoryR2, r3: CustomerAccountMemoryR3, r4: CustomerAccountMemoryR4]
        [s0: CustomerAccountMemoryS0, s1: CustomerAccountMemoryS1, s2: CustomerAccountMemoryS2, s3: CustomerAccountMemoryS3, s4: CustomerAccountMemoryS4]
        [t0: CustomerAccountMemoryT0, t1: CustomerAccountMemoryT1, t2: CustomerAccountMemoryT2, t3: CustomerAccountMemoryT3, t4: CustomerAccountMemoryT4]
    }

    #[test]
    fn a_hundred_components_with_five_dependencies_each_are_made() {
        let user = Platform {}.for_user_blocking(testing::context("alice"), |desk| {
            let last: Arc<CustomerAccountMemoryT4<'_>> = desk.keep();
            let first: Arc<CustomerAccountMemoryA0<'_>> = desk.keep();
            let also_first = &last.s0.r0.q0.p0.o0.n0.m0.l0.k0.j0.i0.h0.g0.f0.e0.d0.c0.b0.a0;
            assert!(Arc::ptr_eq(&first, also_first));
            last.scope.user_id().to_owned()
        });
        assert_eq!(user.unwrap(), "alice");
    }
}

/// Defines agents that hold the one before them twice, so that there are `2^n` paths to the first.
macro_rules! diamond {
    ($first:ident) => {};
    ($inner:ident $outer:ident $($after:ident)*) => {
        #[user_scoped]
        struct $outer<'user> {
            scope: UserScope<'user>,
            #[agent]
            left: $inner<'user>,
            #[agent]
            right: $inner<'user>,
        }

        diamond! { $outer $($after)* }
    };
}

#[expect(dead_code, reason = "the largest agents are checked, and not made")]
mod agents {
    use super::*;

    #[user_scoped]
    struct Memory<'user> {
        scope: UserScope<'user>,
    }

    #[user_scoped]
    struct A0<'user> {
        scope: UserScope<'user>,
        #[scoped]
        memory: Arc<Memory<'user>>,
    }

    diamond! { A0 A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 A16 A17 A18 A19 A20 A21 A22 A23 A24 }

    #[user_scoped]
    struct Root<'user> {
        scope: UserScope<'user>,
        #[agent]
        top: A24<'user>,
    }

    agent_factory! {
        factory Desk for struct Platform {
            scoped { memory: Memory, root: Root }
            agents { one: A2 }
        }
    }

    #[test]
    fn a_diamond_of_agents_compiles() {
        let user = Platform {}.for_user_blocking(testing::context("alice"), |desk| {
            let one = desk.one();
            assert!(Arc::ptr_eq(&one.left.left.memory, &one.right.right.memory));
            one.scope.user_id().to_owned()
        });
        assert_eq!(user.unwrap(), "alice");
    }
}
