// Twin: accepts_a_module_of_its_own.rs
use factory_core::user_scoped;

#[user_scoped]
#[path = "accepts_a_constant.rs"]
pub mod agents;

pub fn main() {}
