//! By a path that starts neither with `::` nor with `crate`.

/// What another crate would re-export.
pub mod re_exports {
    pub use isolation as factory_core;
}

use re_exports::factory_core::{Shareable, UserScope, agent_factory, deprecated_singleton, user_scoped};

/// Shared by all users.
#[derive(Debug, Shareable)]
#[shareable(crate = re_exports::factory_core)]
pub struct Clock;

/// The clock's name.
#[derive(Debug)]
pub enum TheClock {}

/// Makes one more agent, of any platform.
#[user_scoped(crate = re_exports::factory_core)]
pub struct Timer<'user, C: Shareable> {
    /// Whose it is.
    pub scope: UserScope<'user>,
    /// What tells it the time.
    #[shared(TheClock)]
    pub clock: &'user C,
}

agent_factory! {
    crate = re_exports::factory_core;
    /// What one user may touch.
    pub factory Timers for
    /// What all users share.
    #[derive(Debug)]
    pub struct Clocked<C: Shareable> {
        shared {
            /// The time.
            pub clock: C as TheClock,
        }
        scoped { timer: Timer<C> }
        agents { any: Timer<C> }
    }
}

/// Belongs to one user.
#[user_scoped(crate = re_exports::factory_core)]
pub struct Notes<'user> {
    /// Whose they are.
    pub scope: UserScope<'user>,
    /// What all users share.
    #[shared]
    pub clock: &'user Clock,
}

/// What nobody can change.
#[user_scoped(crate = crate::by_re_export::re_exports::factory_core)]
pub mod names {
    /// Of an agent.
    pub static NOTES: &str = "notes";
}

/// The old clock.
#[deprecated_singleton(crate = re_exports::factory_core, instead = "create_factory(scope)", stage = "deny")]
pub type OldClock = Clock;

/// What kept it.
#[deprecated_singleton(crate = re_exports::factory_core, instead = "create_factory(scope)", stage = "deny")]
#[derive(Debug)]
pub struct Clocks;

/// Begins by its constructor.
#[user_scoped(crate = re_exports::factory_core, create)]
pub struct Draft<'user> {
    /// Whose it is.
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
    /// What one user may touch.
    pub factory Factory for
    /// What all users share.
    #[derive(Debug)]
    pub struct Platform {
        shared {
            /// The time.
            pub clock: Clock,
        }
        agents { notes: Notes, draft: Draft }
        replaces { get_factory }
    }
}
