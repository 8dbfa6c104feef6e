use factory_core::user_scope;
use ui_tests::{Platform, context};

fn taken(platform: &Platform) -> String {
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    scope.scope().run_id().to_owned()
}

pub fn main() {
    drop(taken(&Platform::default()));
}
