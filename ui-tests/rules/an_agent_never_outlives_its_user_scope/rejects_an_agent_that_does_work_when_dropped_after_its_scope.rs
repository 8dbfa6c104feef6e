// Twin: accepts_an_agent_that_does_work_when_dropped_in_its_scope.rs
// Escapes: agent → variable
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
    let _kept;
    {
        user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
        _kept = Farewell(scope.scope());
    }
}
