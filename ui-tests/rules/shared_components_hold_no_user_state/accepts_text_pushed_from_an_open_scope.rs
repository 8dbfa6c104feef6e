use factory_core::{agent_factory, user_scope};
use std::sync::Mutex;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            #[attest(reason = "names of finished runs, no user data")]
            pub finished: Mutex<Vec<String>>,
        }
        scoped { memory: Memory }
        agents { notes: Notes }
    }
}

pub fn main() {
    let platform = Platform { finished: Mutex::default() };
    user_scope!(scope = platform.admit(context("alice").unwrap()).unwrap());
    let factory = create_factory(scope);
    platform.finished.lock().unwrap().push(factory.notes().text);
}
