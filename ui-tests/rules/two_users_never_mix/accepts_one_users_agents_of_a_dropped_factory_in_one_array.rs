use factory_core::{OpenScope, user_scope};
use ui_tests::{Notes, Platform, context, create_factory};

fn notes<'user>(open: OpenScope<'user, Platform>) -> [Notes<'user>; 2] {
    let factory = create_factory(open);
    [factory.notes(), factory.notes()]
}

pub fn main() {
    let platform = Platform::default();
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let [first, second] = notes(alice);
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let [third, fourth] = notes(bob);
    let team = [first, second];
    assert_eq!(team.map(|notes| notes.text.len() + third.text.len() + fourth.text.len()), [0, 0]);
}
