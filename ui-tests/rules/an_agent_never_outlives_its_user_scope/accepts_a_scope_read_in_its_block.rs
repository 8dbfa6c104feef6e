use factory_core::user_scope;
use ui_tests::{Platform, context};

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
        let kept = open.scope();
        println!("{}", kept.run_id());
    }
}
