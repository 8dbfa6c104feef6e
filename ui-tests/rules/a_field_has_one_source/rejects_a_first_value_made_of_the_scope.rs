// Twin: accepts_a_first_value_made_of_a_constant.rs
use factory_core::{UserScope, user_scoped};

const USER: &str = "nobody";

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[init(scope.user_id().to_owned())]
    user: String,
}

pub fn main() {}
