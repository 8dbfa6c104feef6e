// What a macro within a user-scoped module expands to is printed after the module is checked; the day this stops
// compiling, the suite says so.
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
