use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    pub struct Supervisor;

    pub fn supervisor<'user>(of_the_scope: &'user Supervisor) -> &'user Supervisor {
        of_the_scope
    }
}

pub fn main() {}
