// The macro checks the globals inside a user-scoped module. It cannot see the globals of another module that this
// one uses.
use factory_core::user_scoped;
use std::sync::Mutex;

static LAST: Mutex<String> = Mutex::new(String::new());

#[user_scoped]
pub mod agents {
    pub fn remember(answer: String) -> String {
        std::mem::replace(&mut *super::LAST.lock().unwrap(), answer)
    }
}
