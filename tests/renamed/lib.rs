//! The macros in a crate that renames `factory-core`, and in one that uses a re-export of it.

/// The macros with the renamed dependency.
pub mod by_name {
    use isolation::{
        Identity, InvalidContext, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory,
        deprecated_singleton, user_scope, user_scoped,
    };
    use std::{error::Error, sync::Arc};

    /// A clock.
    #[derive(Debug, Shareable)]
    #[shareable(crate = ::isolation)]
    pub struct Clock {
        /// The time in seconds.
        pub now: u64,
    }

    /// The name of the second clock.
    #[derive(Debug)]
    pub enum Daylight {}

    /// A guard that admits every scope.
    #[derive(Debug, Shareable)]
    #[shareable(crate = ::isolation)]
    pub struct Gate;

    impl ScopeGuard for Gate {
        type Permit = ();

        fn admit(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
            Ok(())
        }
    }

    /// A component that is kept for one scope.
    #[user_scoped(crate = ::isolation)]
    pub struct Memory<'user> {
        /// The scope.
        pub scope: UserScope<'user>,
    }

    /// An agent with a field of every source.
    #[user_scoped(crate = ::isolation)]
    pub struct Triage<'user> {
        /// The scope.
        pub scope: UserScope<'user>,
        /// A shared component.
        #[shared]
        pub clock: &'user Clock,
        /// A scoped component.
        #[scoped]
        pub memory: Arc<Memory<'user>>,
        /// A nested agent.
        #[agent]
        pub inner: Memory<'user>,
        /// A shared component with a name.
        #[shared(Daylight)]
        pub daylight: &'user Clock,
        /// A parameter.
        #[param]
        pub topic: String,
        /// A field with its default value.
        pub turns: u32,
    }

    /// An agent with a constructor.
    #[user_scoped(create, crate = ::isolation)]
    pub struct Reply<'user> {
        /// The scope.
        pub scope: UserScope<'user>,
        /// A scoped component.
        pub memory: Arc<Memory<'user>>,
    }

    #[user_scoped(crate = ::isolation)]
    impl<'user> Reply<'user> {
        #[create]
        async fn start(scope: UserScope<'user>, #[scoped] memory: Arc<Memory<'user>>) -> Self {
            std::future::ready(()).await;
            Self { scope, memory }
        }
    }

    /// A module without mutable globals.
    #[user_scoped(crate = ::isolation)]
    pub mod names {
        /// The name of an agent.
        pub static TRIAGE: &str = "triage";
    }

    agent_factory! {
        crate = ::isolation;
        /// The factory of one user's request.
        pub factory Factory for
        /// The components that all users share.
        #[derive(Debug)]
        pub struct Platform {
            shared {
                /// The clock.
                pub clock: Clock,
                /// The second clock.
                pub daylight: Clock as Daylight,
            }
            scoped { memory: Memory }
            agents { triage: Triage(topic: String), reply: Reply }
            guards {
                /// The guard.
                pub gate: Gate,
            }
            replaces { get_factory }
        }
    }

    /// The old accessor.
    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny", crate = ::isolation)]
    pub fn factory_of_all() -> Arc<Platform> {
        Arc::new(Platform { clock: Clock { now: 0 }, daylight: Clock { now: 1 }, gate: Gate })
    }

    /// Returns the user and the fields of an agent.
    ///
    /// # Errors
    ///
    /// Returns an error if the user's id cannot be one.
    pub fn ask(platform: &Platform, user: &str) -> Result<String, Box<dyn Error>> {
        user_scope!(scope = platform.admit(context(user)?)?);
        let factory = create_factory(scope);
        let triage = factory.triage("billing".to_owned());
        let users = [triage.scope, triage.memory.scope, triage.inner.scope].map(|scope| scope.user_id());
        Ok(format!("{} {} {} {}", users.join(" "), triage.topic, triage.clock.now, triage.daylight.now))
    }

    fn context(user: &str) -> Result<UserExecutionContext, InvalidContext> {
        UserExecutionContext::new(Identity::verified(user, "login.example.com")?, "thread-19", "run-204")
    }
}

pub mod by_re_export;

#[cfg(test)]
mod tests {
    use super::{by_name, by_re_export};
    use isolation::{Identity, UserExecutionContext};

    #[test]
    fn a_renamed_dependency_serves_a_user() {
        let platform = by_name::Platform {
            clock: by_name::Clock { now: 7 },
            daylight: by_name::Clock { now: 8 },
            gate: by_name::Gate,
        };
        assert_eq!(by_name::ask(&platform, "alice").unwrap(), "alice alice alice billing 7 8");
    }

    #[test]
    fn a_re_exported_crate_serves_a_user() {
        let platform = by_re_export::Platform { clock: by_re_export::Clock };
        let identity = Identity::verified("alice", "login.example.com").unwrap();
        let context = UserExecutionContext::new(identity, "thread-19", "run-204").unwrap();
        let user = platform.for_user_blocking(context, |factory| {
            assert_eq!(factory.draft().unwrap().scope.user_id(), "alice");
            factory.notes().scope.user_id().to_owned()
        });
        assert_eq!(user.unwrap(), "alice");
    }

    #[test]
    fn a_generic_platform_of_a_re_exported_crate_serves_a_user() {
        let clocked = by_re_export::Clocked { clock: by_re_export::Clock };
        let identity = Identity::verified("bob", "login.example.com").unwrap();
        let context = UserExecutionContext::new(identity, "thread-19", "run-204").unwrap();
        let user = clocked.for_user_blocking(context, |factory| factory.any().scope.user_id().to_owned());
        assert_eq!(user.unwrap(), "bob");
        assert!(by_re_export::Timers::<by_re_export::Clock>::WIRING.to_string().contains("Timer"));
    }
}
