use factory_core::{Identity, UserExecutionContext};
use ui_tests::Platform;

pub fn main() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let context = UserExecutionContext::new(identity, "thread-19", "run-204");
    Platform::default().for_user_blocking(context.unwrap(), |factory| factory.notes().text.len()).unwrap();
}
