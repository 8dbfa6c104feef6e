use factory_core::{PerUser, PerUserRef, Shareable, UserScope, agent_factory};
use ui_tests::context;

#[derive(Default)]
pub struct Transaction {
    writes: Vec<String>,
}

#[derive(Default, Shareable)]
pub struct Repository {
    open: PerUser<Transaction>,
}

impl Repository {
    pub fn transaction<'user>(&self, scope: UserScope<'user>) -> PerUserRef<'user, Transaction> {
        self.open.of(scope)
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub repository: Repository }
    }
}

pub fn main() {
    let platform = Platform { repository: Repository::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.repository.transaction(factory.scope());
    });
    served.unwrap();
}
