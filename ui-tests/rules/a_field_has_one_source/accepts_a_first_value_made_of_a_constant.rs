use factory_core::{UserScope, user_scoped};

const USER: &str = "nobody";

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[init(USER.to_owned())]
    user: String,
}

pub fn main() {}
