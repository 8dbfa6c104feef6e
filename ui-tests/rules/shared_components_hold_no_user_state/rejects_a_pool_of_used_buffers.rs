// Twin: accepts_a_pool_of_each_users_buffers.rs
// Leaks: 20
use factory_core::{Shareable, agent_factory};
use std::sync::Mutex;
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Pool {
    used: Mutex<Vec<Vec<u8>>>,
}

impl Pool {
    pub fn acquire(&self) -> Vec<u8> {
        self.used.lock().unwrap().pop().unwrap_or_default()
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub pool: Pool }
    }
}

pub fn main() {
    let platform = Platform { pool: Pool::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |_| {
        platform.pool.acquire();
    });
    served.unwrap();
}
