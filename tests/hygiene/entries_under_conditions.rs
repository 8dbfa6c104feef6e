//! Entries under conditions: two factories of one module, one of them raw, and one in a function.

use ::factory_core::{UserScope, agent_factory, user_scoped};
use ::std::{assert_eq, string::ToString};

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
}

agent_factory! {
    factory r#Desk for struct Platform { agents { #[cfg(all())] r#notes: Notes, #[cfg(any())] absent: Absent } }
}

agent_factory! {
    crate = ::factory_core;
    factory Office for struct Building { agents { #[cfg_attr(all(), doc = "Makes notes.")] notes: Notes } }
}

#[test]
fn each_factory_serves() {
    agent_factory! { factory Desk for struct Inner { agents { #[cfg(all())] notes: Notes } } }
    let user = Platform {}.for_user_blocking(super::context("alice"), |desk| desk.notes().scope.user_id().to_string());
    let other =
        Building {}.for_user_blocking(super::context("bob"), |office| office.notes().scope.user_id().to_string());
    let inner = Inner {}.for_user_blocking(super::context("carol"), |desk| desk.notes().scope.user_id().to_string());
    for (served, name) in [(user, "alice"), (other, "bob"), (inner, "carol")] {
        assert_eq!(served.unwrap(), name);
    }
}
