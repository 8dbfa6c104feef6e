use factory_core::Shareable;
use ui_tests_attribute::tracked;

#[derive(Shareable)]
#[tracked(Number)]
pub struct Database {
    url: String,
}

pub fn main() {}
