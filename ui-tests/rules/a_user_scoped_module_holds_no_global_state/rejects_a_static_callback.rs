// Twin: accepts_a_static_of_plain_values.rs
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub static NAME: &(dyn Fn() -> String + Sync) = &String::new;
}

pub fn main() {}
