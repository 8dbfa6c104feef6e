// Twin: accepts_an_enum_of_values_of_each_user.rs
use factory_core::Shareable;
use std::sync::Mutex;

#[derive(Shareable)]
pub enum History {
    None,
    Lines(Mutex<Vec<String>>),
}

pub fn main() {}
