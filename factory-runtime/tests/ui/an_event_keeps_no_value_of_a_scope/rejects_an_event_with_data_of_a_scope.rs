// Twin: accepts_an_event_with_revealed_data.rs
use factory_core::{UserData, UserScope};
use factory_runtime::UserEvents;

fn send<'user>(events: &UserEvents<String>, scope: UserScope<'user>, text: UserData<'user, String>) {
    events.send(scope, text);
}

fn main() {
    let _send = send;
}
