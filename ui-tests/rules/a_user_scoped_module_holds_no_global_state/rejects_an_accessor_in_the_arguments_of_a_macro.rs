// Twin: accepts_text_from_a_function_in_a_macro.rs
use factory_core::user_scoped;

macro_rules! as_it_is {
    ($($tokens:tt)*) => { $($tokens)* };
}

#[user_scoped]
pub mod agents {
    as_it_is! {
        pub fn name() -> &'static String {
            loop {}
        }
    }
}

pub fn main() {}
