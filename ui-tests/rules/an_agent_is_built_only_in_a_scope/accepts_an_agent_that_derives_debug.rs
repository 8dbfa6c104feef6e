use factory_core::{UserScope, user_scoped};

#[user_scoped]
#[derive(Debug)]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
    pub text: String,
}

pub fn main() {}
