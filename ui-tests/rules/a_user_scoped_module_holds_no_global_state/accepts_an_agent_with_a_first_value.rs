use factory_core::user_scoped;

#[user_scoped]
pub mod agents {
    use factory_core::{UserScope, user_scoped};

    #[user_scoped]
    pub struct Triage<'user> {
        scope: UserScope<'user>,
        #[init("triage")]
        name: &'static str,
    }
}

pub fn main() {}
