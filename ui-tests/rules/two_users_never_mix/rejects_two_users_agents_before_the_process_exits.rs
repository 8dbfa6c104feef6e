// Twin: accepts_one_users_agents_before_the_process_exits.rs
// Mixes: agent → argument
use factory_core::user_scope;
use std::process;
use ui_tests::{Notes, Platform, context, create_factory};

fn merge<'user>(to: &mut Notes<'user>, from: &Notes<'user>) {
    to.text.push_str(&from.text);
}

pub fn serve(platform: &Platform) -> ! {
    user_scope!(alice = platform.admit(context("alice").unwrap()).unwrap());
    let alice = create_factory(alice);
    user_scope!(bob = platform.admit(context("bob").unwrap()).unwrap());
    let bob = create_factory(bob);
    let (mut alices, bobs) = (alice.notes(), bob.notes());
    merge(&mut alices, &bobs);
    process::exit(i32::from(bobs.text.is_empty()))
}

pub fn main() {}
