use factory_core::Identity;
use ui_tests::Platform;

pub fn main() {
    let platform = Platform::default();
    let alice = Identity::verified("alice", "login.example.com").unwrap();
    let count = platform.for_user_blocking(ui_tests::context("alice").unwrap(), |alice| {
        platform.drafts.of(alice.scope()).with(|drafts| drafts.len())
    });
    drop((alice, count));
}
