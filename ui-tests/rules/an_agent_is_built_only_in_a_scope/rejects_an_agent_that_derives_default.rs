// Twin: accepts_an_agent_that_derives_debug.rs
use factory_core::{UserScope, user_scoped};

#[user_scoped]
#[derive(Default)]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
    pub text: String,
}

pub fn main() {}
