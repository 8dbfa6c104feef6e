// Twin: accepts_a_platform_that_is_as_visible_as_its_factory.rs
use factory_core::{ServesUsers, UserScope, agent_factory, user_scoped};

mod desk {
    use super::*;

    #[user_scoped]
    pub struct Notes<'user> {
        pub scope: UserScope<'user>,
    }

    agent_factory! {
        factory Desk for pub struct Platform {
            agents { notes: Notes }
        }
    }
}

fn assert_serves_users<P: ServesUsers>(_: &P) {}

pub fn main() {
    assert_serves_users(&desk::Platform {});
}
