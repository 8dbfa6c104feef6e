use factory_core::user_scope;
use ui_tests::{Platform, context, create_factory};

pub fn main() {
    let platform = Platform::default();
    let mut served = 0;
    for user in ["alice", "bob"] {
        let admission = platform.admit(context(user).unwrap()).unwrap();
        user_scope!(scope = admission);
        served += create_factory(scope).notes().scope.user_id().len();
    }
    assert_eq!(served, 8);
}
