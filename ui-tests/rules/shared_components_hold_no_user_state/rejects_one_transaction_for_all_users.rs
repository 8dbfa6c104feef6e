// Twin: accepts_a_transaction_of_each_user.rs
// Leaks: 36
use factory_core::{Shareable, agent_factory};
use std::sync::{Arc, Mutex};
use ui_tests::context;

#[derive(Default)]
pub struct Transaction {
    writes: Vec<String>,
}

#[derive(Default, Shareable)]
pub struct Repository {
    open: Arc<Mutex<Transaction>>,
}

impl Repository {
    pub fn transaction(&self) -> Arc<Mutex<Transaction>> {
        Arc::clone(&self.open)
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub repository: Repository }
    }
}

pub fn main() {
    let platform = Platform { repository: Repository::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.repository.transaction();
    });
    served.unwrap();
}
