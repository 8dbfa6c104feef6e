#[deprecated_singleton(instead = "factory.agents()", stage = "deny")]
pub fn all_agents(tenant: &str) -> impl Iterator<Item = Agent> {
    INSTANCES.agents(tenant)
}
