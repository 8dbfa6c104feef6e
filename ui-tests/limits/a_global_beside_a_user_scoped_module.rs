// A user-scoped module is checked for the globals in it, not for those that it uses: a macro sees no other module; the
// day this stops compiling, the suite says so.
use factory_core::user_scoped;
use std::sync::Mutex;

static LAST: Mutex<String> = Mutex::new(String::new());

#[user_scoped]
pub mod agents {
    pub fn remember(answer: String) -> String {
        std::mem::replace(&mut *super::LAST.lock().unwrap(), answer)
    }
}
