//! A deprecated type whose definition is not a use of it.

use factory_core::{Shareable, UserScope, deprecated_singleton, user_scoped};

#[deprecated_singleton(instead = "create_office(scope)")]
#[derive(Debug, Default, Shareable)]
pub(crate) struct Registry {
    pub(crate) entries: u8,
}

#[deprecated_singleton(instead = "create_office(scope)")]
#[user_scoped]
#[derive(Debug)]
pub(crate) struct OldAgent<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: u8,
}

#[derive(Debug, Default, Shareable)]
pub(crate) struct Settings {
    #[deprecated = "write `size`"]
    pub(crate) length: u8,
    pub(crate) size: u8,
}

#[test]
#[allow(deprecated, reason = "the uses are deprecated")]
fn deprecated_types_still_work() {
    let user = factory_core::testing::with_user("alice", |scope| {
        let agent = OldAgent { scope, topic: Registry::default().entries };
        (agent.scope.user_id().to_owned(), agent.topic)
    });
    assert_eq!(user, ("alice".to_owned(), Settings::default().length + Settings::default().size));
}
