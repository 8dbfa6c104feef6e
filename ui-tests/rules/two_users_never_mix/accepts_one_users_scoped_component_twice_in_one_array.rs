use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let served = platform.for_user_blocking(context("alice").unwrap(), |alice| {
        platform.for_user_blocking(context("bob").unwrap(), |bob| {
            let memories = [bob.notes().memory, bob.notes().memory];
            memories.map(|memory| memory.scope.user_id().len() + alice.notes().text.len())
        })
    });
    served.unwrap().unwrap();
}
