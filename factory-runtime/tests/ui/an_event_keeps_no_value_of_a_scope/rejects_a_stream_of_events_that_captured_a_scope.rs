// Twin: accepts_a_stream_of_events_that_leaves_its_scope.rs
use factory_core::testing;
use factory_runtime::UserEvents;
use futures_util::TryStreamExt;

fn main() {
    let events = UserEvents::<String>::default();
    let stream = testing::with_user("alice", |scope| {
        events.connect(scope).map_ok(move |event| format!("{}: {event}", scope.user_id()))
    });
    drop(stream);
}
