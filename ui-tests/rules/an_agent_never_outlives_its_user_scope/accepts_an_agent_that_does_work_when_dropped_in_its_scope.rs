use factory_core::{UserScope, user_scope};
use ui_tests::{Platform, context};

struct Farewell<'user>(UserScope<'user>);

impl Drop for Farewell<'_> {
    fn drop(&mut self) {
        println!("{}", self.0.run_id());
    }
}

pub fn main() {
    let platform = Platform::default();
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        let _kept = Farewell(scope.scope());
    }
}
