//! A user-scoped module whose checks cause no lint.

use factory_core::user_scoped;

/// The agents.
#[user_scoped]
pub(crate) mod agents {
    use factory_core::{Shareable, UserScope, user_scoped};
    use std::{
        borrow::Cow,
        collections::BTreeMap,
        sync::atomic::{AtomicU64, Ordering},
    };

    /// The names of the agents.
    #[derive(Debug, Shareable)]
    pub(crate) struct Names {
        /// The names by kind.
        pub(crate) by_kind: BTreeMap<&'static str, Vec<String>>,
    }

    /// An empty list of names.
    pub(crate) static NAMES: Names = Names { by_kind: BTreeMap::new() };

    /// The greeting.
    static GREETING: Cow<'_, str> = Cow::Borrowed("hello");

    /// The number of requests.
    #[attest(reason = "a request counter holds no user data")]
    static HITS: AtomicU64 = AtomicU64::new(0);

    /// All lists of names.
    pub(crate) const ALL: &[&Names] = &[&NAMES];

    /// A list of names that all users share.
    type StaticNames = &'static Names;

    impl Names {
        /// Returns the first list.
        pub(crate) const fn first() -> StaticNames {
            match ALL {
                [first, ..] => first,
                [] => &NAMES,
            }
        }

        /// Returns all lists.
        pub(crate) const fn all() -> &'static [&'static Self] {
            static LENGTH: usize = 1;
            assert!(LENGTH == ALL.len());
            ALL
        }
    }

    /// An agent of one user.
    #[user_scoped]
    #[derive(Debug)]
    pub(crate) struct Triage<'user> {
        scope: UserScope<'user>,
    }

    impl Triage<'_> {
        /// Returns the greeting of the user.
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
    let context = factory_core::testing::context("alice");
    let greeting = Building {}.for_user_blocking(context, |office| office.triage().greeting());
    assert_eq!(greeting.unwrap(), "hello alice!");
    assert!(agents::NAMES.by_kind.is_empty());
    assert!(agents::Names::first().by_kind.is_empty());
    assert_eq!(agents::Names::all().len(), 1);
}
