//! The macros with a `crate = …` path that starts neither with `::` nor with `crate`.

/// The re-exports, as another crate would have them.
pub mod re_exports {
    pub use isolation as factory_core;
}

use re_exports::factory_core::{Shareable, UserScope, agent_factory, deprecated_singleton, user_scoped};

/// A component that all users share.
#[derive(Debug, Shareable)]
#[shareable(crate = re_exports::factory_core)]
pub struct Clock;

/// The name of the clock.
#[derive(Debug)]
pub enum TheClock {}

/// A generic agent.
#[user_scoped(crate = re_exports::factory_core)]
pub struct Timer<'user, C: Shareable> {
    /// The scope.
    pub scope: UserScope<'user>,
    /// The clock.
    #[shared(TheClock)]
    pub clock: &'user C,
}

agent_factory! {
    crate = re_exports::factory_core;
    /// The factory of one user's request.
    pub factory Timers for
    /// The components that all users share.
    #[derive(Debug)]
    pub struct Clocked<C: Shareable> {
        shared {
            /// The clock.
            pub clock: C as TheClock,
        }
        scoped { timer: Timer<C> }
        agents { any: Timer<C> }
    }
}

/// An agent of one user.
#[user_scoped(crate = re_exports::factory_core)]
pub struct Notes<'user> {
    /// The scope.
    pub scope: UserScope<'user>,
    /// The components that all users share.
    #[shared]
    pub clock: &'user Clock,
}

/// A module without mutable globals.
#[user_scoped(crate = crate::by_re_export::re_exports::factory_core)]
pub mod names {
    /// The name of an agent.
    pub static NOTES: &str = "notes";
}

/// The old clock.
#[deprecated_singleton(crate = re_exports::factory_core, instead = "create_factory(scope)", stage = "deny")]
pub type OldClock = Clock;

/// The old registry of clocks.
#[deprecated_singleton(crate = re_exports::factory_core, instead = "create_factory(scope)", stage = "deny")]
#[derive(Debug)]
pub struct Clocks;

/// An agent with a constructor.
#[user_scoped(crate = re_exports::factory_core, create)]
pub struct Draft<'user> {
    /// The scope.
    pub scope: UserScope<'user>,
}

#[user_scoped(crate = re_exports::factory_core)]
impl<'user> Draft<'user> {
    #[create]
    fn begin(scope: UserScope<'user>, #[shared] _clock: &'user Clock) -> Option<Self> {
        (!scope.is_service()).then_some(Self { scope })
    }
}

agent_factory! {
    crate = re_exports::factory_core;
    /// The factory of one user's request.
    pub factory Factory for
    /// The components that all users share.
    #[derive(Debug)]
    pub struct Platform {
        shared {
            /// The clock.
            pub clock: Clock,
        }
        agents { notes: Notes, draft: Draft }
        replaces { get_factory }
    }
}
