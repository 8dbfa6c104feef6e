//! The map of connections, of which users see only their own entry.

use super::{
    fan_out::{FanOut, Receivers},
    user_events::UserEvents,
};
use crate::sync::Arc;
use factory_core::testing::with_user;

/// The last connection of an owner removes the entry, on every path.
#[test]
fn an_owner_without_a_connection_has_no_entry() {
    let events = Arc::new(FanOut::new(4, 1));
    let connect = |owner| FanOut::connect(&events, owner, None);
    let [first, second, other] = [connect("alice"), connect("alice"), connect("bob")];
    assert_eq!((events.owners(), events.connections(&"alice")), (2, 2));
    drop(first);
    assert_eq!((events.owners(), events.connections(&"alice")), (2, 1));
    drop(second);
    assert_eq!(events.owners(), 1);
    let sent = [1, 2].map(|event| events.send(&"bob", Receivers::All, event));
    assert_eq!((sent, events.owners()), ([1, 0], 0), "a lagged connection has an entry");
    drop(other);
    let closed = connect("carol");
    assert_eq!((events.close(&"carol"), events.owners()), (1, 0));
    drop(closed);
    // Neither a send nor a question makes an entry.
    events.send(&"dave", Receivers::All, 1);
    assert_eq!((events.close(&"dave"), events.connections(&"dave"), events.owners()), (0, 0, 0));
}

/// The old connection of a user, which was closed, does not remove the new one.
#[test]
fn a_closed_connection_removes_no_other_one() {
    let events = UserEvents::<u32>::default();
    with_user("alice", |scope| {
        let old = events.connect(scope);
        events.close(scope);
        let _new = events.connect(scope);
        drop(old);
        assert_eq!(events.connections(scope), 1);
    });
}
