use factory_core::{Identity, UserExecutionContext};
use ui_tests::Platform;

pub fn main() {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    let builder = UserExecutionContext::builder(identity).thread("thread-19").run("run-204");
    Platform::default().for_user_blocking(builder.build().unwrap(), |factory| factory.notes().text.len()).unwrap();
}
