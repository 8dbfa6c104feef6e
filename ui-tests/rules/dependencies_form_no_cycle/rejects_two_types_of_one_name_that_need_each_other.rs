// Twin: accepts_two_types_of_one_name.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Arc;

#[user_scoped]
pub struct Memory<'user> {
    scope: UserScope<'user>,
    #[scoped]
    inner: Arc<<() as Inner<'user>>::Memory>,
}

#[user_scoped]
pub struct Log<'user> {
    scope: UserScope<'user>,
}

trait Inner<'user> {
    type Memory;
}

type Kept<'user> = Memory<'user>;

pub fn main() {
    #[user_scoped]
    struct Memory<'user> {
        scope: UserScope<'user>,
        #[scoped]
        kept: Arc<Kept<'user>>,
    }

    impl<'user> Inner<'user> for () {
        type Memory = Memory<'user>;
    }

    agent_factory! {
        factory Factory for struct Platform {
            scoped { memory: Memory, kept: Kept, log: Log }
        }
    }
}
