// Twin: accepts_a_field_left_as_it_is_below_its_check.rs
// Leaks: 22
use factory_core::Shareable;
use ui_tests_attribute::tracked;

#[derive(Shareable)]
#[tracked(String)]
pub struct Database {
    url: String,
}

pub fn main() {}
