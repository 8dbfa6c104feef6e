// A macro inside a user-scoped module expands after the module is checked.
use factory_core::user_scoped;

macro_rules! last {
    () => {
        static LAST: std::sync::Mutex<String> = std::sync::Mutex::new(String::new());
    };
}

#[user_scoped]
pub mod agents {
    last!();

    pub fn remember(answer: String) -> String {
        std::mem::replace(&mut *LAST.lock().unwrap(), answer)
    }
}
