// Twin: accepts_a_scope_read_in_its_block.rs
// Escapes: scope → variable
use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    let kept;
    {
        user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
        kept = open.scope();
    }
    println!("{}", kept.run_id());
}
