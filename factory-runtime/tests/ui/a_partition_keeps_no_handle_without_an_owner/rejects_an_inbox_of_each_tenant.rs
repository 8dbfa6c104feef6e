// Twin: accepts_a_handle_that_compares_its_owner.rs
use factory_core::{PerTenant, agent_factory};
use factory_runtime::Inbox;

agent_factory! {
    pub factory Desk for pub struct Platform {
        shared { pub sessions: PerTenant<Option<Inbox<String>>> }
    }
}

fn main() {}
