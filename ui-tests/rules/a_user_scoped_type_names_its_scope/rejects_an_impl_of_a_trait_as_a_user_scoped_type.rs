// Twin: accepts_a_public_struct.rs
// Also: an_agent_has_one_constructor
use factory_core::user_scoped;

#[user_scoped]
impl Default for Triage {
    fn default() -> Self {
        Self
    }
}

pub struct Triage;

pub fn main() {}
