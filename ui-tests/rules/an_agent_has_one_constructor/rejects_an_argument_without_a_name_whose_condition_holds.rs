// Twin: accepts_an_argument_without_a_name_whose_condition_does_not_hold.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped(create)]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Triage<'user> {
    #[create]
    fn new(
        scope: UserScope<'user>,
        #[cfg(all())]
        _: String,
    ) -> Self {
        Self { scope }
    }
}

pub fn main() {}
