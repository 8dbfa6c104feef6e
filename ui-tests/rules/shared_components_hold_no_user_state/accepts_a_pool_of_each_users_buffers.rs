use factory_core::{PerUser, Shareable, UserScope, agent_factory};
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Pool {
    used: PerUser<Vec<Vec<u8>>>,
}

impl Pool {
    pub fn acquire(&self, scope: UserScope<'_>) -> Vec<u8> {
        self.used.of(scope).with(|mine| mine.pop().unwrap_or_default())
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub pool: Pool }
    }
}

pub fn main() {
    let platform = Platform { pool: Pool::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.pool.acquire(factory.scope());
    });
    served.unwrap();
}
