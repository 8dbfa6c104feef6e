use factory_core::{Identity, UserExecutionContext};

pub fn main() {
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let sam = Identity::verified("sam", "staff.example.com").unwrap();
    let context = UserExecutionContext::builder(alice).actor(sam).thread("thread-19").run("run-204").build();
    assert!(context.unwrap().actor().is_some());
}
