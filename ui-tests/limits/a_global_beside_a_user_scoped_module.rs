// A user-scoped module is checked for its own globals, not for those that it uses: a macro does not see other modules.
use factory_core::user_scoped;
use std::sync::Mutex;

static LAST: Mutex<String> = Mutex::new(String::new());

#[user_scoped]
pub mod agents {
    pub fn remember(answer: String) -> String {
        std::mem::replace(&mut *super::LAST.lock().unwrap(), answer)
    }
}
