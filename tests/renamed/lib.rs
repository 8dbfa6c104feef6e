//! The macros in a crate where `factory-core` is called otherwise, and in one that has it from a re-export.

/// By its other name.
pub mod by_name {
    use isolation::{
        Identity, InvalidContext, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory,
        deprecated_singleton, user_scope, user_scoped,
    };
    use std::{error::Error, sync::Arc};

    /// Tells the time.
    #[derive(Debug, Shareable)]
    #[shareable(crate = ::isolation)]
    pub struct Clock {
        /// In seconds.
        pub now: u64,
    }

    /// The other clock's name.
    #[derive(Debug)]
    pub enum Daylight {}

    /// Lets everybody in.
    #[derive(Debug, Shareable)]
    #[shareable(crate = ::isolation)]
    pub struct Gate;

    impl ScopeGuard for Gate {
        type Permit<'p> = ();

        fn admit(&self, _context: &UserExecutionContext) -> Result<(), ScopeError> {
            Ok(())
        }
    }

    /// Kept for one scope.
    #[user_scoped(crate = ::isolation)]
    pub struct Memory<'user> {
        /// Whose it is.
        pub scope: UserScope<'user>,
    }

    /// Has a field of every source.
    #[user_scoped(crate = ::isolation)]
    pub struct Triage<'user> {
        /// Whose it is.
        pub scope: UserScope<'user>,
        /// What all users share.
        #[shared]
        pub clock: &'user Clock,
        /// What the scope keeps.
        #[scoped]
        pub memory: Arc<Memory<'user>>,
        /// What it has of its own.
        #[agent]
        pub inner: Memory<'user>,
        /// By a name.
        #[shared(Daylight)]
        pub daylight: &'user Clock,
        /// What it is about.
        #[param]
        pub topic: String,
        /// How often it was asked.
        pub turns: u32,
    }

    /// Starts by its constructor.
    #[user_scoped(create, crate = ::isolation)]
    pub struct Reply<'user> {
        /// Whose it is.
        pub scope: UserScope<'user>,
        /// What it remembers.
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

    /// What nobody can change.
    #[user_scoped(crate = ::isolation)]
    pub mod names {
        /// Of an agent.
        pub static TRIAGE: &str = "triage";
    }

    agent_factory! {
        crate = ::isolation;
        /// What one user may touch.
        pub factory Factory for
        /// What all users share.
        #[derive(Debug)]
        pub struct Platform {
            shared {
                /// The time.
                pub clock: Clock,
                /// In summer.
                pub daylight: Clock as Daylight,
            }
            scoped { memory: Memory }
            agents { triage: Triage(topic: String), reply: Reply }
            guards {
                /// The way in.
                pub gate: Gate,
            }
            replaces { get_factory }
        }
    }

    /// The old way in.
    #[deprecated_singleton(instead = "create_factory(scope)", stage = "deny", crate = ::isolation)]
    pub fn factory_of_all() -> Arc<Platform> {
        Arc::new(Platform { clock: Clock { now: 0 }, daylight: Clock { now: 1 }, gate: Gate })
    }

    /// Asks an agent for its user and topic.
    ///
    /// # Errors
    ///
    /// When the user's id is a placeholder.
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
