// Twin: accepts_text_pushed_through_an_attested_mutex.rs
// Leaks: 19, 20
use factory_core::agent_factory;
use std::sync::Mutex;
use ui_tests::{Memory, Notes, context};

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared {
            #[attest(reason = "names of finished runs, no user data")]
            pub finished: Mutex<Vec<Notes<'static>>>,
        }
        scoped { memory: Memory }
        agents { notes: Notes }
    }
}

pub fn main() {
    let platform = Platform { finished: Mutex::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.finished.lock().unwrap().push(factory.notes());
    });
    served.unwrap();
}
