use factory_core::testing;
use factory_runtime::UserEvents;
use futures_util::TryStreamExt;

fn main() {
    let events = UserEvents::<String>::default();
    let stream = testing::with_user("alice", |scope| {
        let user = scope.user_id().to_owned();
        events.connect(scope).map_ok(move |event| format!("{user}: {event}"))
    });
    drop(stream);
}
