use factory_core::{UserData, UserScope};
use factory_runtime::UserEvents;

fn send<'user>(events: &UserEvents<String>, scope: UserScope<'user>, text: UserData<'user, String>) {
    events.send(scope, text.reveal(scope, "the user reads the text"));
}

fn main() {
    let _send = send;
}
