// Twin: accepts_a_bridge_that_asks_the_scope.rs
// Leaks: 33
use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub struct Supervisor;

    fn global() -> &'static Supervisor {
        &Supervisor
    }

    pub fn supervisor<'user>(of_the_scope: Option<&'user Supervisor>) -> &'user Supervisor {
        of_the_scope.unwrap_or_else(|| global())
    }
}

pub fn main() {}
