use factory_core::{PerTenant, agent_factory};
use factory_runtime::UserHandle;

agent_factory! {
    pub factory Desk for pub struct Platform {
        shared { pub sessions: PerTenant<Option<UserHandle<String>>> }
    }
}

fn main() {}
