use factory_core::{ServesUsers, UserScope, agent_factory, user_scoped};
use std::cell::RefCell;

#[user_scoped]
pub struct Memory<'user> {
    pub scope: UserScope<'user>,
    pub lines: RefCell<Vec<String>>,
}

agent_factory! {
    pub factory Desk for pub struct Platform {
        agents { memory: Memory }
    }
}

fn assert_serves_users<P: ServesUsers>(_: &P) {}

pub fn main() {
    assert_serves_users(&Platform {});
}
