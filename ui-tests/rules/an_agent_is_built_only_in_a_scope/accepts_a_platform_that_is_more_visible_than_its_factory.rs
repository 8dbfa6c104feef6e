use factory_core::{UserScope, agent_factory, testing, user_scoped};

mod desk {
    use super::*;

    #[user_scoped]
    struct Notes<'user> {
        scope: UserScope<'user>,
    }

    agent_factory! {
        factory Desk for pub struct Platform {
            agents { notes: Notes }
        }
    }

    impl Platform {
        pub fn user(&self) -> String {
            let user = self.for_user_blocking(testing::context("alice"), |desk| desk.notes().scope.user_id().to_owned());
            user.unwrap()
        }
    }
}

pub fn main() {
    assert_eq!(desk::Platform {}.user(), "alice");
}
