// Twin: accepts_a_handle_that_compares_its_owner.rs
use factory_core::{PerTenant, agent_factory};
use factory_runtime::Connection;

agent_factory! {
    pub factory Desk for pub struct Platform {
        shared { pub sessions: PerTenant<Option<Connection<String>>> }
    }
}

fn main() {}
