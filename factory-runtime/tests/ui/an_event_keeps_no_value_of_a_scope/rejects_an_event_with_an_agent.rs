// Twin: accepts_an_event_with_plain_data.rs
use factory_core::{UserScope, testing, user_scoped};
use factory_runtime::UserEvents;

#[user_scoped]
#[derive(Clone)]
struct Notes<'user> {
    scope: UserScope<'user>,
}

impl Notes<'_> {
    fn text(&self) -> String {
        self.scope.user_id().to_owned()
    }
}

fn main() {
    let events = UserEvents::default();
    testing::with_user("alice", |scope| {
        let notes = Notes { scope };
        events.send(scope, notes);
    });
}
