//! Its statics are checked, and no lint speaks of the checks.

use factory_core::user_scoped;

/// What one user may touch.
#[user_scoped]
pub(crate) mod agents {
    use factory_core::{Shareable, UserScope, user_scoped};
    use std::{
        borrow::Cow,
        collections::BTreeMap,
        sync::atomic::{AtomicU64, Ordering},
    };

    /// What agents are called.
    #[derive(Debug, Shareable)]
    pub(crate) struct Names {
        /// By their kind.
        pub(crate) by_kind: BTreeMap<&'static str, Vec<String>>,
    }

    /// Nobody is called anything yet.
    pub(crate) static NAMES: Names = Names { by_kind: BTreeMap::new() };

    /// Of nobody.
    static GREETING: Cow<'_, str> = Cow::Borrowed("hello");

    /// How often somebody asked.
    #[attest(reason = "a request counter holds no user data")]
    static HITS: AtomicU64 = AtomicU64::new(0);

    /// Answers one user.
    #[user_scoped]
    #[derive(Debug)]
    pub(crate) struct Triage<'user> {
        scope: UserScope<'user>,
    }

    impl Triage<'_> {
        /// How to greet its user.
        pub(crate) fn greeting(&self) -> String {
            static MARK: char = '!';
            HITS.fetch_add(1, Ordering::Relaxed);
            format!("{GREETING} {}{MARK}", self.scope.user_id())
        }
    }
}

factory_core::agent_factory! {
    factory Office for struct Building {
        agents { triage: agents::Triage }
    }
}

#[test]
fn a_user_is_greeted() {
    let identity = factory_core::Identity::verified("alice", "login.example.com").unwrap();
    let context = factory_core::UserExecutionContext::new(identity, "thread-19", "run-204").unwrap();
    let greeting = Building {}.for_user_blocking(context, |office| office.triage().greeting());
    assert_eq!(greeting.unwrap(), "hello alice!");
    assert!(agents::NAMES.by_kind.is_empty());
}
